from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from explorer.model.claims import Polarity, Stage
from explorer.model.entities import EntityType
from explorer.session.form import ClaimForm, ClaimLine, NameChoice, Option
from explorer.session.forms.asking import Leave, Unfold
from explorer.ui.claim_line import ClaimLineBar

FORM = ClaimForm(
    None, "Mazda buys Suzuki.", ((6, 10),), "¶1 s1",
    (NameChoice("Mazda", EntityType.GROUP, True), NameChoice("Suzuki", EntityType.ORGANISATION, True, True)),
    (Option("merger", "Merger"), Option("supply", "Supply")), None, "Mazda", EntityType.GROUP, "Suzuki",
    EntityType.ORGANISATION, "merger", Stage.PLANNED,
)  # fmt: skip
ENTER = Qt.Key.Key_Return


@pytest.fixture
def bar(qtbot, light):
    bar = ClaimLineBar()
    qtbot.addWidget(bar)
    bar.set_theme(light)
    bar.heard = []
    bar.sent.connect(bar.heard.append)
    bar.edited.connect(bar.heard.append)
    bar.resize(700, 40)
    with qtbot.waitActive(bar):
        bar.show()
    return bar


def test_where_all_is_known_enter_makes_it(qtbot, bar):
    bar.show_line(ClaimLine(FORM))
    assert bar.kind.hasFocus()
    assert not bar.is_touched
    qtbot.keyClick(bar.kind, ENTER)
    assert bar.heard == [ClaimLine(FORM)]


def test_a_kind_is_typed_by_its_first_letters(qtbot, bar):
    bar.show_line(ClaimLine(replace(FORM, kind="")))
    qtbot.keyClicks(bar.kind, "su")
    qtbot.keyClick(bar.kind, ENTER)
    assert bar.heard == [ClaimLine(replace(FORM, kind="supply"))]
    assert bar.is_touched


def test_the_keyboard_is_where_something_is_to_be_said(bar):
    bar.show_line(ClaimLine(replace(FORM, object="")))
    assert bar.object.hasFocus()
    bar.show_line(ClaimLine(replace(FORM, subject="", object="")))
    assert bar.subject.hasFocus()


def test_a_name_that_nobody_goes_by_is_said_to_be_new(qtbot, bar):
    bar.show_line(ClaimLine(FORM))
    assert [label.isVisible() for label in bar._new.values()] == [False, True]
    bar.subject.setText("Mazda Motor")
    bar.subject.settled.emit()
    assert [label.isVisible() for label in bar._new.values()] == [True, True]
    assert bar.value().form.subject_type is EntityType.ORGANISATION


def test_the_two_change_places_with_their_types(qtbot, bar):
    bar.show_line(ClaimLine(FORM))
    bar.swap.click()
    form = bar.value().form
    assert (form.subject, form.subject_type) == ("Suzuki", EntityType.ORGANISATION)
    assert (form.object, form.object_type) == ("Mazda", EntityType.GROUP)


def test_it_is_left_and_unfolded(qtbot, bar):
    bar.show_line(ClaimLine(FORM))
    bar.more.click()
    qtbot.keyClick(bar.kind, Qt.Key.Key_Escape)
    assert bar.heard == [Unfold(ClaimLine(FORM)), Leave()]
    bar.show_line(None)
    assert bar.isHidden()
    bar.add.click()
    bar.more.click()
    bar.swap.click()
    assert len(bar.heard) == 2


def test_why_it_was_not_made_is_said(bar):
    assert not bar.refuse("No kind.")
    bar.show_line(ClaimLine(FORM))
    assert bar.refuse("No kind.")
    assert bar.problem.isVisible()
    bar.show_line(ClaimLine(replace(FORM, kind="")))
    assert not bar.problem.isVisible()


def test_it_has_room_in_a_narrow_pane(bar):
    bar.show_line(ClaimLine(replace(FORM, subject="Somebody new", object="Somebody else")))
    assert bar.minimumSizeHint().width() <= 512


def test_a_denial_is_chosen_like_any_status(qtbot, bar):
    bar.show_line(ClaimLine(FORM))
    bar.status.setFocus()
    qtbot.keyClicks(bar.status, "den")
    qtbot.keyClick(bar.status, ENTER)
    assert bar.heard == [ClaimLine(replace(FORM, polarity=Polarity.DENIED))]
