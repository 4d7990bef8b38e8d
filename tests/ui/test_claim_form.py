from dataclasses import replace

from explorer.model.claims import Certainty, CueRole, Polarity, Speaker, Stage
from explorer.model.entities import EntityType
from explorer.model.when import DateRole
from explorer.session.form import ClaimForm, DateLine, NameChoice, Option
from explorer.session.forms.asking import UseMarked
from explorer.ui.claim_form import ClaimFormView

FORM = ClaimForm(
    "c1", (), "Foxconn buys Nissan.", ((8, 12),), "¶1 s1",
    (NameChoice("Foxconn", EntityType.ORGANISATION, True), NameChoice("Nissan", EntityType.ORGANISATION, True)),
    (Option("merger", "Merger"), Option("supply", "Supply")), None, "Foxconn", EntityType.ORGANISATION, "Nissan",
    EntityType.ORGANISATION, "supply", Stage.PLANNED, Polarity.DENIED, Certainty.POSSIBLE, Speaker.NAMED, "Nissan",
    EntityType.PERSON, "as quoted", (DateLine("by 2027", DateRole.DEADLINE, 0), DateLine("now", DateRole.AS_OF, 1)),
    "a bus", "the object", "two\nlines",
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
    new = ClaimForm(None, (), "Foxconn buys Nissan.", (), "¶1 s1", (), FORM.kinds)
    view.show_form(new)
    assert view.value() == new
    assert view.who.isHidden()
    assert view.how.isHidden()
    assert [not field.isHidden() for field in view.dates] == [True, False, False]


def test_who_says_it_is_asked_where_somebody_does(qtbot):
    view = ClaimFormView()
    qtbot.addWidget(view)
    view.show_form(ClaimForm(None, (), "x", (), "", (), ()))
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
    assert sent == [UseMarked(replace(FORM, detail="typed"), CueRole.HEDGE)]
