from dataclasses import replace

from explorer.model.claims import Certainty, Polarity, Speaker, Stage
from explorer.model.documents import Passage
from explorer.model.entities import EntityType
from explorer.model.when import DateRole
from explorer.session.form import ClaimForm, DateLine, NameChoice, Option, Part, Use
from explorer.session.forms.asking import LeaveOut, UseMarked
from explorer.ui.claim_form import ClaimFormView

FORM = ClaimForm(
    "c1", "Foxconn buys Nissan.", ((8, 12),), "¶1 s1",
    (NameChoice("Foxconn", EntityType.ORGANISATION, True), NameChoice("Nissan", EntityType.ORGANISATION, True)),
    (Option("merger", "Merger"), Option("supply", "Supply")), None, "Foxconn", EntityType.ORGANISATION, "Nissan",
    EntityType.ORGANISATION, "supply", Stage.PLANNED, Polarity.DENIED, Certainty.POSSIBLE, Speaker.NAMED, "Nissan",
    EntityType.PERSON, "as quoted", (DateLine("by 2027", DateRole.DEADLINE, 0), DateLine("now", DateRole.AS_OF, 1)),
    "a bus", "the object", "two\nlines", (
        Use(Part.SENTENCE, Passage("d", 0, 20), "Foxconn buys Nissan.", "¶1 s1"),
        Use(Part.KIND, Passage("d", 8, 12), "buys", "¶1 s1"),
    ),
)  # fmt: skip


def test_what_goes_in_comes_out(qtbot, light):
    view = ClaimFormView()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.show_form(FORM)
    assert view.value() == FORM
    assert view.heading == "Edit claim"
    assert [not field.isHidden() for field in view.dates] == [True, True, True]


def test_a_new_one_forgets_what_was_shown_before(qtbot):
    view = ClaimFormView()
    qtbot.addWidget(view)
    view.show_form(FORM)
    new = ClaimForm(None, "Foxconn buys Nissan.", (), "¶1 s1", (), FORM.kinds)
    view.show_form(new)
    assert view.value() == new
    assert view.who.isHidden()
    assert view.how.isHidden()
    assert [not field.isHidden() for field in view.dates] == [True, False, False]


def test_who_says_it_is_asked_where_somebody_does(qtbot):
    view = ClaimFormView()
    qtbot.addWidget(view)
    view.show_form(ClaimForm(None, "x", (), "", (), ()))
    view.speaker.setCurrentIndex(1)
    assert not view.who.isHidden()
    view.speaker.setCurrentIndex(2)
    assert view.who.isHidden()
    assert not view.how.isHidden()


def test_marked_words_are_asked_for_with_all_that_was_typed(qtbot):
    view, sent = ClaimFormView(), []
    qtbot.addWidget(view)
    view.sent.connect(sent.append)
    view.show_form(FORM)
    view.detail.setText("typed")
    view.take.menu().actions()[1].trigger()
    assert sent == [UseMarked(replace(FORM, detail="typed"), Part.HEDGE)]


def test_a_passage_is_left_out_by_its_cross(qtbot):
    view, sent = ClaimFormView(), []
    qtbot.addWidget(view)
    view.sent.connect(sent.append)
    view.show_form(FORM)
    view.uses.crosses[1].click()
    assert sent == [LeaveOut(FORM, FORM.uses[1])]
    view.show_form(replace(FORM, uses=FORM.uses[:1]))
    assert view.value().uses == FORM.uses[:1]
    assert len(view.uses.crosses) == 1


def test_a_long_title_of_a_source_makes_the_form_no_wider(qtbot):
    view = ClaimFormView()
    qtbot.addWidget(view)
    view.show_form(FORM)
    narrow = view.inner.minimumSizeHint().width()
    place = "Halden Motors in talks to buy a stake in the battery maker Voltera ¶13 s2"
    uses = tuple(replace(use, place=place) for use in FORM.uses)
    view.show_form(replace(FORM, place=place, uses=uses))
    assert view.inner.minimumSizeHint().width() <= max(narrow, 340)
    view.resize(380, 700)
    view.show()
    assert view.area.horizontalScrollBar().maximum() == 0
    assert view.place.shown_text().endswith("s2")


def test_what_is_lacking_is_said_in_the_order_of_the_fields(qtbot):
    view = ClaimFormView()
    qtbot.addWidget(view)
    view.show_form(ClaimForm(None, "x", (), "", FORM.names, FORM.kinds))
    for field, fill in (
        (view.subject.line, lambda: view.subject.line.setText("Foxconn")),
        (view.object.line, lambda: view.object.line.setText("Nissan")),
        (view.kind, lambda: view.kind.setCurrentIndex(1)),
    ):
        found = view.lacking()
        assert found is not None
        assert found[0] is field
        fill()
    assert view.lacking() is None
