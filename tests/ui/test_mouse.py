import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from explorer.drawing.overlay import Marks
from explorer.model.relationships import RelationshipId
from explorer.network.view import Viewport
from explorer.ui.mouse import Mouse

LINE = RelationshipId("a", "b", "merger")
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NODE_AT, LINE_AT, GROUND_AT = QPointF(10, 10), QPointF(50, 10), QPointF(90, 10)
ARROW, POINTING = Qt.CursorShape.ArrowCursor, Qt.CursorShape.PointingHandCursor
OPEN, CLOSED, CROSS = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ClosedHandCursor, Qt.CursorShape.CrossCursor


class Ground:
    """A map with a node to the left, a line in the middle and nothing to the right; it writes down what is asked."""

    def __init__(self):
        self.asked = []
        self.shape = ARROW

    def marks_under(self, point):
        if point.x() < 30:
            return Marks(nodes=frozenset({0}))
        return Marks(lines=frozenset({0})) if point.x() < 70 else Marks()

    def ids(self, marks):
        return ("a",) * len(marks.nodes) + (LINE,) * len(marks.lines)

    def within(self, box):
        return ("a",) if box.contains(NODE_AT) else ()

    def carried(self, held):
        return held

    def is_selected(self, id):
        return ("select", (id,), False) in self.asked

    def viewport(self):
        return Viewport(0, 0, 1, 100, 100)

    def set_shape(self, shape):
        self.shape = shape

    def redraw(self):
        self.asked.append(("redraw",))

    def select(self, ids, add):
        self.asked.append(("select", ids, add))

    def look_at(self, viewport):
        self.asked.append(("look", viewport.x, viewport.y))

    def drag_to(self, ids, dx, dy):
        self.asked.append(("drag", ids, dx, dy))

    def drop(self):
        self.asked.append(("drop",))

    def took(self):
        """What was asked since the last time, but for being drawn anew."""
        asked, self.asked = self.asked, []
        return [words for words in asked if words != ("redraw",)]


@pytest.fixture
def ground():
    return Ground()


@pytest.fixture
def mouse(qapp, ground):
    return Mouse(ground)


def event(kind, at, button=LEFT, keys=Qt.KeyboardModifier.NoModifier):
    return QMouseEvent(kind, at, at, button, button, keys)


def press(mouse, at, button=LEFT, keys=Qt.KeyboardModifier.NoModifier):
    mouse.press(event(QEvent.Type.MouseButtonPress, at, button, keys))


def move(mouse, at):
    mouse.move(event(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton))


def let_go(mouse, at, button=LEFT, keys=Qt.KeyboardModifier.NoModifier):
    mouse.release_button(event(QEvent.Type.MouseButtonRelease, at, button, keys))


def test_a_press_alone_does_nothing(mouse, ground):
    press(mouse, NODE_AT)
    assert ground.took() == []
    assert not mouse.busy


@pytest.mark.parametrize(("ids", "at"), [(("a",), NODE_AT), ((LINE,), LINE_AT), ((), GROUND_AT)])
def test_press_and_release_select(mouse, ground, ids, at):
    press(mouse, at)
    let_go(mouse, at)
    assert ground.took() == [("select", ids, False)]


def test_a_hand_that_trembles_still_clicks(mouse, ground):
    press(mouse, NODE_AT)
    move(mouse, NODE_AT + QPointF(1, 1))
    let_go(mouse, NODE_AT + QPointF(1, 1))
    assert ground.took() == [("select", ("a",), False)]


def test_a_drag_of_a_node_selects_it_carries_it_and_drops_it(mouse, ground):
    press(mouse, NODE_AT)
    move(mouse, NODE_AT + QPointF(40, 0))
    move(mouse, NODE_AT + QPointF(50, 5))
    assert mouse.busy
    let_go(mouse, NODE_AT + QPointF(50, 5))
    assert ground.took() == [
        ("select", ("a",), False), ("drag", ("a",), 40, 0), ("drag", ("a",), 50, 5), ("drop",)
    ]  # fmt: skip
    assert not mouse.busy


def test_a_drag_of_a_line_or_the_ground_moves_the_map(mouse, ground):
    for at in (LINE_AT, GROUND_AT):
        press(mouse, at)
        move(mouse, at + QPointF(20, 0))
        move(mouse, at + QPointF(20, 10))
        let_go(mouse, at + QPointF(20, 10))
        assert ground.took() == [("look", -20, 0), ("look", 0, -10)]


def test_the_right_button_and_its_drag_do_nothing(mouse, ground):
    press(mouse, NODE_AT, RIGHT)
    let_go(mouse, NODE_AT, RIGHT)
    assert ground.took() == []


def test_what_was_let_go_of_by_key_is_not_dropped_later(mouse, ground):
    press(mouse, NODE_AT)
    move(mouse, NODE_AT + QPointF(40, 0))
    ground.took()
    mouse.release()
    let_go(mouse, NODE_AT + QPointF(40, 0))
    assert ground.took() == []


@pytest.mark.parametrize("other", [MIDDLE, RIGHT])
def test_a_second_button_does_not_disturb_the_first(mouse, ground, other):
    press(mouse, NODE_AT)
    move(mouse, NODE_AT + QPointF(40, 0))
    press(mouse, NODE_AT + QPointF(40, 0), other)
    move(mouse, NODE_AT + QPointF(60, 0))
    let_go(mouse, NODE_AT + QPointF(60, 0), other)
    assert mouse.busy
    let_go(mouse, NODE_AT + QPointF(60, 0))
    assert ground.took()[1:] == [("drag", ("a",), 40, 0), ("drag", ("a",), 60, 0), ("drop",)]


def test_a_release_that_was_never_heard_of_does_not_hold_the_hand(mouse, ground):
    press(mouse, NODE_AT)
    move(mouse, NODE_AT + QPointF(40, 0))
    press(mouse, GROUND_AT)
    ground.took()
    let_go(mouse, GROUND_AT)
    assert ground.took() == [("select", (), False)]


def test_a_box_needs_two_corners(mouse, ground):
    press(mouse, GROUND_AT, keys=Qt.KeyboardModifier.ShiftModifier)
    let_go(mouse, GROUND_AT)
    assert ground.took() == []
    press(mouse, QPointF(95, 60), keys=Qt.KeyboardModifier.ShiftModifier)
    move(mouse, QPointF(0, 0))
    assert mouse.box == QRectF(0, 0, 95, 60)
    let_go(mouse, QPointF(0, 0))
    assert ground.took() == [("select", ("a",), False)]
    assert mouse.box is None


def test_the_pointer_tells_what_would_happen(mouse, ground):
    shapes = []

    def note(act, *words, **more):
        act(mouse, *words, **more)
        shapes.append(ground.shape)

    note(move, NODE_AT)
    note(move, GROUND_AT)
    note(Mouse.hold_space, True)
    note(press, GROUND_AT)
    note(let_go, GROUND_AT)
    note(Mouse.hold_space, False)
    note(press, GROUND_AT, keys=Qt.KeyboardModifier.ShiftModifier)
    note(let_go, GROUND_AT)
    note(press, GROUND_AT, MIDDLE)
    note(let_go, GROUND_AT, MIDDLE)
    assert shapes == [POINTING, ARROW, OPEN, CLOSED, OPEN, ARROW, CROSS, ARROW, CLOSED, ARROW]


def test_the_map_is_drawn_anew_only_when_the_hover_is_another(mouse, ground):
    move(mouse, NODE_AT)
    move(mouse, NODE_AT + QPointF(1, 0))
    assert ground.asked == [("redraw",)]
    assert mouse.under == Marks(nodes=frozenset({0}))


def test_a_press_takes_the_focus_mark_away(mouse):
    mouse.by_key = True
    press(mouse, GROUND_AT)
    assert not mouse.by_key


def test_a_cancelled_pan_brings_the_view_back_to_where_it_began(mouse, ground):
    press(mouse, GROUND_AT)
    move(mouse, GROUND_AT + QPointF(40, 0))
    move(mouse, GROUND_AT + QPointF(60, 0))
    ground.took()
    mouse.cancel()
    assert ground.took() == [("look", 0, 0)]
    assert not mouse.busy
    move(mouse, GROUND_AT + QPointF(80, 0))
    let_go(mouse, GROUND_AT + QPointF(80, 0))
    assert ground.took() == []


def test_nothing_in_flight_is_cancelled_without_moving_the_view(mouse, ground):
    mouse.cancel()
    press(mouse, NODE_AT)
    move(mouse, NODE_AT + QPointF(40, 0))
    ground.took()
    mouse.cancel()
    assert ground.took() == []
