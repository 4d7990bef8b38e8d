import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from explorer.drawing.overlay import Marks
from explorer.drawing.theme import load_theme
from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.session.gestures import Select, ToggleStatus, ToggleType
from explorer.ui.canvas import Canvas
from tests.hand import CTRL, LEFT, MIDDLE, NEGOTIATION, SHIFT, Hand, between, opened, ways

FOXCONN = "foxconn"


@pytest.fixture
def application(qtbot):
    with opened() as application:
        yield application


@pytest.fixture
def canvas(application):
    return application.window.canvas


@pytest.fixture
def hand(canvas):
    return Hand(canvas)


def desk(application):
    return application.store.state.desk


def ask_for_a_menu(canvas, reason, at):
    asked = []
    canvas.menu_asked.disconnect()
    canvas.menu_asked.connect(lambda *words: asked.append(words))
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))
    return asked


# ------------------------------------------------------------------ click


def test_a_click_on_a_node_selects_it(application, hand):
    hand.click("nissan")
    assert desk(application).selection == ("nissan",)


def test_a_click_on_a_line_selects_its_relationship(application, hand):
    hand.click(NEGOTIATION)
    assert desk(application).selection == (NEGOTIATION,)


def test_every_line_can_be_met_by_the_hand(application, hand):
    for id in application.store.state.graph.relationships:
        hand.click(id)
        assert desk(application).selection == (id,)


def test_a_click_on_the_ground_selects_nothing(application, hand):
    hand.click("nissan")
    hand.click(hand.on_ground())
    assert desk(application).selection == ()


def test_a_click_with_ctrl_adds_and_takes_away(application, hand):
    hand.click("nissan")
    hand.click(NEGOTIATION, CTRL)
    assert desk(application).selection == ("nissan", NEGOTIATION)
    hand.click("nissan", CTRL)
    assert desk(application).selection == (NEGOTIATION,)


def test_a_click_with_ctrl_on_the_ground_keeps_what_is_selected(application, hand):
    hand.click("nissan")
    hand.click(hand.on_ground(), CTRL)
    assert desk(application).selection == ("nissan",)


def test_a_click_moves_nothing(application, hand):
    before, dossier = hand.places(), application.store.state.dossier
    for id in ("nissan", NEGOTIATION, FOXCONN):
        hand.click(id)
    QApplication.processEvents()
    assert hand.places() == before
    assert application.store.state.dossier is dossier
    assert desk(application).look is None


# ------------------------------------------------------------------ drag


def test_a_drag_of_a_node_is_one_edit_when_the_hand_lets_go(application, hand):
    before, start = hand.places(), hand.on("honda")
    past = application.store.state.history.past
    hand.press(start)
    for point in between(start, start + QPointF(60, -25)):
        hand.move(point, held=LEFT)
        assert application.store.state.history.past == past
    hand.release(start + QPointF(60, -25))
    assert len(application.store.state.history.past) == len(past) + 1
    assert ways(before, hand.places()) == {"honda": (60, -25)}
    assert "honda" in application.store.state.dossier.arrangement.placed


def test_an_undone_drag_puts_the_node_back_and_the_view_stays(application, hand):
    before, start = hand.places(), hand.on("honda")
    hand.drag(start, start + QPointF(60, -25))
    application.undo()
    assert ways(before, hand.places()) == {}


def test_what_is_selected_is_carried_together(application, hand):
    hand.click("honda")
    hand.click("tokyo", CTRL)
    before, start = hand.places(), hand.on("tokyo")
    hand.drag(start, start + QPointF(-40, -30))
    assert ways(before, hand.places()) == {"honda": (-40, -30), "tokyo": (-40, -30)}
    assert len(application.store.state.history.past) == 1


def test_a_node_that_is_not_selected_moves_alone(application, hand):
    hand.click("honda")
    before, start = hand.places(), hand.on("tokyo")
    hand.drag(start, start + QPointF(-40, -30))
    assert ways(before, hand.places()) == {"tokyo": (-40, -30)}


def test_esc_during_a_drag_lets_go_and_moves_nothing(application, hand):
    before, start, dossier = hand.places(), hand.on("honda"), application.store.state.dossier
    end = start + QPointF(60, -25)
    hand.press(start)
    hand.move(*between(start, end), held=LEFT)
    assert hand.places() != before
    hand.key(Qt.Key.Key_Escape)
    hand.move(end + QPointF(20, 20), held=LEFT)
    hand.release(end + QPointF(20, 20))
    assert ways(before, hand.places()) == {}
    assert application.store.state.dossier is dossier
    assert desk(application).selection == ("honda",)


def test_a_drag_of_the_ground_moves_the_view_with_the_hand(application, hand):
    before, start, dossier = hand.places(), hand.on_ground(), application.store.state.dossier
    hand.drag(start, start + QPointF(70, 40))
    assert ways(before, hand.places()) == dict.fromkeys(before, (70, 40))
    assert application.store.state.dossier is dossier


def test_a_drag_with_the_middle_button_moves_the_view_from_anywhere(application, hand):
    before, start = hand.places(), hand.on("honda")
    hand.drag(start, start + QPointF(-30, 40), MIDDLE)
    assert ways(before, hand.places()) == dict.fromkeys(before, (-30, 40))
    assert desk(application).selection == ()


def test_a_drag_with_space_held_moves_the_view_even_over_a_node(qtbot, application, canvas, hand):
    before, start, dossier = hand.places(), hand.on("honda"), application.store.state.dossier
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    hand.drag(start, start + QPointF(-50, 30))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert ways(before, hand.places()) == dict.fromkeys(before, (-50, 30))
    assert application.store.state.dossier is dossier
    hand.drag(hand.on("honda"), hand.on("honda") + QPointF(20, 20))
    assert application.store.state.dossier is not dossier


def test_space_is_let_go_of_with_the_keyboard(qtbot, application, canvas, hand):
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    application.find()
    application.window.focus_map()
    before, start = hand.places(), hand.on("honda")
    hand.drag(start, start + QPointF(20, 20))
    assert ways(before, hand.places()) == {"honda": (20, 20)}


def test_a_drag_with_shift_selects_the_nodes_in_the_box(application, canvas, hand):
    nissan, seki = canvas.point_of("nissan"), canvas.point_of("jun-seki")
    box = QRectF(nissan, seki).normalized().adjusted(-45, -45, 45, 45)
    hand.drag(box.topLeft(), box.bottomRight(), keys=SHIFT)
    inside = {id for id, place in hand.places().items() if box.contains(QPointF(*place))}
    assert set(desk(application).selection) == inside == {"nissan", "jun-seki"}
    assert application.store.state.history.past == ()


def test_the_box_is_drawn_while_it_is_dragged_and_gone_afterwards(canvas, hand):
    start = hand.on_ground()
    hand.press(start, keys=SHIFT)
    empty = canvas.grab().toImage()
    hand.move(start + QPointF(90, 70), held=LEFT)
    assert canvas.grab().toImage() != empty
    hand.release(start + QPointF(90, 70), keys=SHIFT)
    hand.click(hand.on_ground())
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert canvas.grab().toImage() == empty


# ------------------------------------------------------------------ zoom


@pytest.mark.parametrize("turned", [120, -120, 15, 960, -960])
def test_the_wheel_zooms_at_the_cursor(canvas, hand, turned):
    at = QPointF(canvas.width() * 0.3, canvas.height() * 0.7)
    before = canvas.viewport()
    there = before.to_map(at.x(), at.y())
    hand.wheel(at, turned)
    after = canvas.viewport()
    assert (after.zoom > before.zoom) == (turned > 0)
    x, y = after.origin()
    assert (there[0] * after.zoom + x, there[1] * after.zoom + y) == pytest.approx((at.x(), at.y()), abs=0.5)


def test_the_wheel_stops_at_the_ends(canvas, hand):
    at = QPointF(100, 100)
    for turned in (4000, -4000):
        for _ in range(4):
            hand.wheel(at, turned)
        end = canvas.viewport()
        hand.wheel(at, turned)
        assert canvas.viewport() == end


def test_f_fits_everything_again(application, canvas, hand):
    before = canvas.viewport()
    hand.wheel(QPointF(10, 10), 480)
    hand.key(Qt.Key.Key_F)
    assert canvas.viewport() == before
    assert desk(application).look is None


def test_after_a_zoom_the_labels_are_placed_anew_when_the_map_rests(qtbot, canvas, hand):
    hand.wheel(QPointF(200, 200), -240)
    canvas.grab()
    assert not canvas._plate.is_full
    qtbot.waitUntil(lambda: canvas._plate.is_full)


# ------------------------------------------------------------------ neighbourhood, hover


def test_a_double_click_shows_only_the_neighbourhood_and_the_next_everything(application, canvas, hand):
    before = hand.places()
    hand.double_click("nissan")
    assert set(hand.places()) == {"nissan", FOXCONN, "jun-seki"}
    hand.double_click("nissan")
    assert hand.places() == before
    assert application.store.state.history.past == ()


def test_hover_lights_what_is_under_the_hand(canvas, hand):
    hand.move(hand.on("nissan"))
    assert canvas.ids(canvas._mouse.under) == ("nissan",)
    hand.move(hand.on(NEGOTIATION))
    assert canvas.ids(canvas._mouse.under) == (NEGOTIATION,)
    hand.move(hand.on_ground())
    assert canvas._mouse.under == Marks()


def test_hover_fades_what_is_far_and_not_what_is_near(canvas, hand):
    def corner(id):
        at = canvas.point_of(id).toPoint() - QPoint(30, 30)
        return canvas.grab().toImage().copy(at.x(), at.y(), 60, 60)

    nissan, tokyo = corner("jun-seki"), corner("tokyo")
    hand.move(hand.on("nissan"))
    assert corner("tokyo") != tokyo
    seki = corner("jun-seki")
    middle = (30, 18)  # Inside the disc, where no line and no glyph of the hover changes anything.
    assert seki.pixelColor(*middle) == nissan.pixelColor(*middle)


def test_leaving_the_map_clears_the_hover(canvas, hand):
    clean = canvas.grab().toImage()
    hand.move(hand.on("nissan"))
    assert canvas.grab().toImage() != clean
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert canvas._mouse.under == Marks()
    assert canvas.grab().toImage() == clean


def test_hover_selection_and_focus_look_different(application, canvas, hand):
    pictures = [canvas.grab().toImage()]
    hand.move(hand.on("nissan"))
    pictures.append(canvas.grab().toImage())
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    application.send(Select(("nissan",)))
    pictures.append(canvas.grab().toImage())
    application.send(Select(()))
    hand.key(Qt.Key.Key_Tab)
    while desk(application).focus != "nissan":
        hand.key(Qt.Key.Key_Tab)
    pictures.append(canvas.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


# ------------------------------------------------------------------ keyboard


def test_tab_walks_through_all_entities_and_back(application, hand):
    seen = []
    for _ in application.store.state.graph.entities:
        hand.key(Qt.Key.Key_Tab)
        seen.append(desk(application).focus)
    assert seen == list(application.store.state.graph.entities)
    hand.key(Qt.Key.Key_Tab)
    assert desk(application).focus == seen[0]
    hand.key(Qt.Key.Key_Backtab, SHIFT)
    assert desk(application).focus == seen[-1]


def test_arrows_walk_along_lines(application, hand):
    hand.click(FOXCONN)
    hand.key(Qt.Key.Key_Right)
    places = hand.places()
    assert places[desk(application).focus][0] > places[FOXCONN][0]
    hand.key(Qt.Key.Key_Left)
    assert desk(application).focus == FOXCONN
    assert desk(application).selection == (FOXCONN,)


def test_enter_selects_what_has_the_focus(application, hand):
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Return)
    first = desk(application).focus
    assert desk(application).selection == (first,)
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Enter, CTRL)
    assert desk(application).selection == (first, desk(application).focus)


def test_a_walk_brings_what_is_out_of_sight(application, canvas, hand):
    hand.click(FOXCONN)
    for _ in range(6):
        hand.wheel(hand.on(FOXCONN), 240)
    hand.key(Qt.Key.Key_Right)
    assert desk(application).focus != FOXCONN
    assert QRectF(canvas.rect()).contains(canvas.point_of(desk(application).focus))


def test_a_selection_out_of_sight_is_brought_and_one_in_sight_is_not(qtbot, application, canvas, hand):
    for _ in range(6):
        hand.wheel(hand.on("nissan"), 240)
    before = canvas.viewport()
    application.send(Select(("nissan",)))
    QApplication.processEvents()
    assert canvas.viewport() == before
    application.send(Select(("tokyo",)))
    qtbot.waitUntil(lambda: QRectF(canvas.rect()).contains(canvas.point_of("tokyo")))
    assert canvas.viewport().zoom == before.zoom


# ------------------------------------------------------------------ menus


def test_the_menu_key_asks_at_what_has_the_focus(application, canvas, hand):
    hand.key(Qt.Key.Key_Tab)
    ((id, at),) = ask_for_a_menu(canvas, QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    assert id == desk(application).focus
    assert canvas.mapFromGlobal(at) == canvas.point_of(id).toPoint()


def test_the_right_button_asks_for_what_is_under_it(canvas, hand):
    mouse = QContextMenuEvent.Reason.Mouse
    for id in ("honda", NEGOTIATION):
        assert ask_for_a_menu(canvas, mouse, hand.on(id).toPoint())[0][0] == id
    assert ask_for_a_menu(canvas, mouse, hand.on_ground().toPoint())[0][0] is None


# ------------------------------------------------------------------ filters, size, other pictures


@pytest.mark.parametrize("gesture", [*map(ToggleStatus, (Status.SOUGHT, Status.ENDED)), ToggleType(EntityType.PLACE)])
def test_a_filter_moves_nothing(application, canvas, hand, gesture):
    assert desk(application).look is None
    before = hand.places()
    application.send(gesture)
    during = hand.places()
    assert during.items() <= before.items()
    application.send(gesture)
    assert hand.places() == before


def test_a_filter_that_hides_everything_says_so(application, canvas, hand):
    full = canvas.grab().toImage()
    for type in EntityType:
        application.send(ToggleType(type))
    assert application.store.state.shown.entities == {}
    empty = canvas.grab().toImage()
    ground = empty.pixelColor(2, 2)
    row = [empty.pixelColor(x, y) for y in range(canvas.height() // 2 - 12, canvas.height() // 2 + 6)
           for x in range(canvas.width())]  # fmt: skip
    assert any(pixel != ground for pixel in row)
    at = QPointF(canvas.width() / 2, 100)
    hand.click(at)
    hand.drag(at, at + QPointF(30, 30))
    hand.wheel(at, 120)
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_F)
    canvas.grab()
    application.window.actions_by_name["show-all"].trigger()
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert canvas.grab().toImage() == full


def test_another_size_fits_anew_only_while_nobody_looks_elsewhere(qtbot, application, canvas, hand):
    before = canvas.viewport()
    application.window.resize(1100, 700)
    qtbot.waitUntil(lambda: canvas.viewport().width != before.width)
    smaller = canvas.viewport()
    assert smaller.zoom < before.zoom
    hand.wheel(QPointF(50, 50), 120)
    looked = canvas.viewport()
    application.window.resize(1440, 900)
    qtbot.waitUntil(lambda: canvas.viewport().width == before.width)
    assert (canvas.viewport().x, canvas.viewport().y, canvas.viewport().zoom) == (looked.x, looked.y, looked.zoom)


def test_a_preview_stands_in_for_the_map_and_leaves_no_trace(canvas, hand):
    clean, before = canvas.grab().toImage(), hand.places()
    canvas.show_preview({"nissan": (5.0, 400.0), "nobody": (1.0, 1.0)})
    assert canvas.grab().toImage() != clean
    canvas.show_preview(None)
    assert hand.places() == before
    assert canvas.grab().toImage() == clean


def test_a_theme_changes_the_ground(application, canvas):
    for name in ("dark", "contrast", "light"):
        canvas.set_theme(load_theme(name))
        assert canvas.grab().toImage().pixelColor(1, 1).name() == load_theme(name).canvas.lower()


def test_a_map_that_was_never_shown_anything_stands_still(qtbot):
    canvas = Canvas(load_theme("light"))
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    hand = Hand(canvas)
    hand.click(QPointF(50, 50))
    hand.drag(QPointF(50, 50), QPointF(90, 90))
    hand.key(Qt.Key.Key_Return)
    canvas.grab()
    assert canvas.lines_on_screen() == ()
    assert canvas.ids(Marks(frozenset({0}))) == ()
    assert canvas.within(QRectF(0, 0, 400, 300)) == ()


def test_the_map_says_in_words_what_is_on_it(application, canvas):
    assert canvas.accessibleDescription() == "16 entities, 24 lines"
    application.send(ToggleType(EntityType.PLACE))
    assert canvas.accessibleDescription().startswith("13 entities")


def test_points_of_lines_lie_on_them(application, canvas):
    x, y = canvas.viewport().origin()
    samples = canvas._draw().geometry.samples
    found = canvas.lines_on_screen()
    assert {id for id, _ in found} == set(application.store.state.graph.relationships)
    for line, (id, points) in enumerate(found):
        assert isinstance(id, RelationshipId)
        for point in points:
            distance = np.hypot(samples[line][:, 0] + x - point.x(), samples[line][:, 1] + y - point.y())
            assert distance.min() < 1e-6


def test_no_drag_leads_farther_than_a_file_takes(application, canvas):
    canvas.drag_to(("nissan",), -1e12, 1e12)
    canvas.drop()
    assert application.store.state.dossier.arrangement.positions["nissan"] == (-1e6, 1e6)
    QApplication.processEvents()


def test_esc_while_panning_puts_the_view_back(application, canvas, hand):
    start = hand.on_ground()
    before = canvas.viewport()
    hand.press(start)
    hand.move(*between(start, start + QPointF(80, 50)), held=LEFT)
    assert canvas.viewport() != before
    application.step_back()
    now = canvas.viewport()
    assert (now.x, now.y, now.zoom) == pytest.approx((before.x, before.y, before.zoom))
    hand.release(start + QPointF(80, 50))
    assert application.store.state.desk.selection == ()
