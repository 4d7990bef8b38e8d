"""The window: a toolbar, the map in the middle, panes around it, a quiet line at the foot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QWidget,
)  # fmt: skip

from explorer.drawing.theme import Theme
from explorer.session.screen import Screen
from explorer.session.state import State
from explorer.ui.banner import Banner
from explorer.ui.canvas import Canvas
from explorer.ui.commands import MENUS, Command, menu_title
from explorer.ui.dropping import taken
from explorer.ui.evidence import EvidencePanel
from explorer.ui.form_stack import FormStack
from explorer.ui.hint import HintView
from explorer.ui.icons import icon
from explorer.ui.notices import Notices
from explorer.ui.outline import OutlinePanel
from explorer.ui.pages import Pages
from explorer.ui.pane import Pane
from explorer.ui.search import SearchBox
from explorer.ui.toolbar import Toolbar
from explorer.ui.window_parts import first_focusable, round_corners, stacked
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.ui.start_page import StartPanel

_FRAME = (16, 48)
_PLACES = {
    "outline": Qt.DockWidgetArea.LeftDockWidgetArea,
    "evidence": Qt.DockWidgetArea.RightDockWidgetArea,
    "source": Qt.DockWidgetArea.BottomDockWidgetArea,
}


class Window(QMainWindow):
    """Hands each part of a Screen to its widget; ``sent`` carries the gestures of them all."""

    sent = Signal(object)
    edited = Signal(object)
    run = Signal(object)
    closing = Signal()
    dropped = Signal(tuple)
    walked = Signal(int)

    def __init__(self, theme: Theme, commands: Iterable[Command]) -> None:
        super().__init__()
        self._theme = theme
        self._screen: Screen | None = None
        self.commands = {command.name: command for command in commands}
        self.actions_by_name: dict[str, QAction] = {}
        self._reasons = dict.fromkeys(self.commands, "")
        self.canvas = Canvas(theme)
        self.outline = OutlinePanel()
        self.evidence = EvidencePanel()
        self.side = FormStack(self.evidence)
        self.pages = Pages(theme)
        self.source, self.tabs = self.pages.source, self.pages.tabs
        self.start: StartPanel | None = None
        self.banner = Banner()
        self.recent_menu = QMenu(self, toolTipsVisible=True)
        self.search = SearchBox()
        self.notices = Notices()
        self.hint = HintView(self.canvas)
        self.hint.move(12, 12)
        self.setCentralWidget(stacked(self.banner, self.canvas))
        self.setAcceptDrops(True)
        self.panes = {
            "outline": Pane("outline", tr("Outline"), self.outline, self.outline.heading),
            "evidence": Pane("evidence", tr("Evidence"), self.side),
            "source": Pane("source", tr("Sources"), self.pages, self.tabs),
        }
        for name, area in _PLACES.items():
            self.addDockWidget(area, self.panes[name])
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            self.setCorner(corner, area)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.notices, 1)
        for widget in (self.canvas, self.outline, self.evidence, self.pages, self.search, self.side, self.hint):
            widget.sent.connect(self.sent)
        for maker in (self.evidence, self.side, self.pages):
            maker.edited.connect(self.edited)
        self.source.refused.connect(self.notices.say)
        self.pages.walked.connect(self.walked)
        self._make_actions()
        self._fill_menus()
        self.tools = Toolbar(self.actions_by_name, self.search, round(18 * self._enlarged()))
        self.tools.arranging.aboutToShow.connect(partial(self._draw_icons, self.tools.arranging_names))
        self.addToolBar(self.tools)
        self.setMinimumSize(QSize(760, 480))
        self.set_theme(theme)

    # ------------------------------------------------------------------ what is shown

    def show_screen(self, screen: Screen, state: State) -> None:
        """Hand every part that is another one to its widget."""
        before, self._screen = self._screen, screen
        self.canvas.show_map(screen.map)
        self.evidence.show_evidence(screen.evidence)
        if before is None or before.outline is not screen.outline or before.selection is not screen.selection:
            self.outline.show_outline(screen.outline, screen.selection)
        self.pages.show_screen(screen)
        self.side.show_form(screen.form)  # After the text: it gives the keyboard back to that, not to a line that went.
        if screen.tab == "review" and (before is None or before.tab != "review"):
            self._give_room(round(250 * self._enlarged()))
        if before is None or before.footer != screen.footer:
            self.notices.show_counts(screen.footer)
        if before is None or before.hint != screen.hint:
            self.hint.show_hint(screen.hint)
        if before is None or before.title != screen.title:
            self.setWindowTitle(f"{screen.title} — {tr('Relationship Explorer')}")
        self.enable(state)

    def enable(self, state: State) -> None:
        """Enable each action that can be done now; the others say why not."""
        for name, action in self.actions_by_name.items():
            command = self.commands[name]
            reason = command.enabled(state)
            if reason != self._reasons[name]:
                self._reasons[name] = reason
                action.setEnabled(not reason)
                action.setToolTip(self._tip(command, reason))
            if command.checked is not None:
                action.setChecked(command.checked(state))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._theme = theme
        shown = (self.canvas, self.outline, self.evidence, self.side, self.pages, self.search, self.notices)
        for part in (*shown, self.banner, self.hint):
            part.set_theme(theme)
        if self.start is not None:
            self.start.set_theme(theme)
        for pane in self.panes.values():
            pane.set_theme(theme)
        for action in self.actions_by_name.values():
            action.setIcon(QIcon())
        self._draw_icons(name for name, command in self.commands.items() if command.toolbar)
        self.tools.set_theme(theme)

    def _draw_icons(self, names: Iterable[str]) -> None:
        """Give these actions their icons, now that they will be seen: to draw them all would delay the start."""
        for name in names:
            action, wanted = self.actions_by_name[name], self.commands[name].icon
            if wanted and action.icon().isNull():
                action.setIcon(icon(wanted, self._theme))

    def check_theme(self, name: str) -> None:
        """Tick the theme in the menu."""
        for key, action in self.actions_by_name.items():
            if key.startswith("theme-"):
                action.setCheckable(True)
                action.setChecked(key == f"theme-{name}")

    # ------------------------------------------------------------------ panes

    def reset_panes(self) -> None:
        """Every pane where it was at first, in sizes that fit the window."""
        for name, pane in self.panes.items():
            pane.setFloating(False)
            self.addDockWidget(_PLACES[name], pane)
            pane.show()
        self.size_panes()

    def size_panes(self) -> None:
        """Share the window out: the map gets the most of it."""
        width, height, large = self.width(), self.height(), self._enlarged()
        left = min(round(320 * large), max(round(180 * large), round(width * 0.155)), round(width * 0.25))
        right = min(round(460 * large), max(round(300 * large), round(width * 0.28)), round(width * 0.36))
        below = min(round(300 * large), max(round(118 * large), round(height * 0.235)), round(height * 0.36))
        self.resizeDocks([self.panes["outline"], self.panes["evidence"]], [left, right], Qt.Orientation.Horizontal)
        self.resizeDocks([self.panes["source"]], [below], Qt.Orientation.Vertical)

    def _give_room(self, least: int) -> None:
        """Show what stands below the map, at least so high, more in a high window, and at most half of it."""
        pane = self.panes["source"]
        pane.show()
        wanted = min(max(least, self.height() // 3), self.height() // 2)
        if self.isVisible() and not pane.isFloating() and pane.height() < wanted:
            self.resizeDocks([pane], [wanted], Qt.Orientation.Vertical)

    def _enlarged(self) -> float:
        """How much larger the system's letters are than those the sizes here were found with."""
        return max(1.0, self.fontMetrics().height() / 18)

    def toggle_pane(self, name: str) -> None:
        """Hide a pane, or show it again."""
        self.panes[name].setVisible(not self.panes[name].isVisible())

    def next_pane(self, step: int) -> None:
        """Move the keyboard to the next pane that is shown, round and round."""
        if self.start is not None and self.start.isVisible():
            return
        stops: list[QWidget] = [self.canvas]
        stops += [pane.widget() for pane in self.panes.values() if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, stop in enumerate(stops) if focus and (stop is focus or stop.isAncestorOf(focus))), None)
        stop = stops[0 if here is None else (here + step) % len(stops)]
        first_focusable(stop).setFocus(Qt.FocusReason.TabFocusReason)

    def remember(self) -> tuple[str, str]:
        """Geometry and panes, in base 64."""
        geometry, panes = self.saveGeometry().toBase64(), self.saveState(1).toBase64()
        return bytes(geometry.data()).decode("ascii"), bytes(panes.data()).decode("ascii")

    def recall(self, geometry: str, panes: str) -> None:
        """The geometry and panes of another time, never off the screen; the first ones where there are none."""
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii"))):
            room = QGuiApplication.primaryScreen().availableGeometry()
            # The frame around it is not known yet: the line at the foot must stand on the screen.
            self.resize(min(1440, room.width() - _FRAME[0]), min(900, room.height() - _FRAME[1]))
        if not panes or not self.restoreState(QByteArray.fromBase64(panes.encode("ascii")), 1):
            self.size_panes()

    # ------------------------------------------------------------------ actions

    def show_menu(self, context: str, at: QPoint) -> None:
        """The context menu of an entity, a relationship or the ground, at a point of the screen."""
        menu = QMenu(self)
        round_corners(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)  # What cannot be done now says why not.
        names = [name for name, command in self.commands.items() if context in command.contexts]
        self._draw_icons(names)
        for name in names:
            menu.addAction(self.actions_by_name[name])
        menu.popup(at)

    def focus_map(self) -> None:
        """Give the keyboard to the map."""
        self.canvas.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        taken(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        taken(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := taken(event):
            self.activateWindow()  # What is asked about them is answered with the keyboard.
            self.dropped.emit(paths)

    def start_panel(self) -> StartPanel:
        """The start page, made when it is first asked for."""
        if self.start is None:
            from explorer.ui.start_page import StartPanel

            self.start = StartPanel(self, self._theme)
        return self.start

    def hide_start(self) -> None:
        """Show what lies under the start page."""
        if self.start is not None and self.start.isVisible():
            self.start.hide()
            self.focus_map()

    def _make_actions(self) -> None:
        for name, command in self.commands.items():
            action = QAction(command.title, self)
            action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
            action.setToolTip(self._tip(command, ""))
            action.setStatusTip("")
            action.setCheckable(command.checked is not None)
            # A tick has the place of an icon: in a list with both, neither would stand below the other.
            action.setIconVisibleInMenu(command.checked is None and not name.startswith("pane-"))
            action.triggered.connect(_runs(self.run.emit, command))
            if command.map_only:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                self.canvas.addAction(action)
            else:
                self.addAction(action)
            self.actions_by_name[name] = action
        self.actions_by_name["recent"].setMenu(self.recent_menu)

    def _fill_menus(self) -> None:
        for name in MENUS:
            menu = self.menuBar().addMenu(menu_title(name))
            round_corners(menu)
            menu.setToolTipsVisible(True)
            below: dict[str, QMenu] = {}
            listed = [command.name for command in self.commands.values() if command.menu == name]
            menu.aboutToShow.connect(partial(self._draw_icons, listed))
            for command in self.commands.values():
                if command.menu == name:
                    if command.starts_group and menu.actions():
                        menu.addSeparator()
                    if command.submenu and command.submenu not in below:
                        below[command.submenu] = menu.addMenu(command.submenu)
                        round_corners(below[command.submenu])
                    below.get(command.submenu, menu).addAction(self.actions_by_name[command.name])
        self._tick_panes()

    def _tick_panes(self) -> None:
        """Let the menu say which panes are open: they are the window's own, and in no State."""
        for name, pane in self.panes.items():
            action = self.actions_by_name.get(f"pane-{name}")
            if action is not None:
                action.setCheckable(True)
                action.setChecked(not pane.isHidden())
                pane.toggleViewAction().toggled.connect(action.setChecked)

    def _tip(self, command: Command, reason: str) -> str:
        keys = QKeySequence(command.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText) if (
            command.shortcuts) else ""  # fmt: skip
        tip = f"{command.tip} ({keys})" if keys else command.tip
        return f"{tip}\n{reason}" if reason else tip


def _runs(emit: Callable[[object], None], command: Command) -> Callable[[], None]:
    def run() -> None:
        emit(command)

    return run
