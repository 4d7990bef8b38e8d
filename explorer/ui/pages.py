"""What stands below the map, one page at a time: source text, timeline, history, review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from explorer.drawing.theme import Theme
from explorer.session.gestures import ShowTab
from explorer.session.screen import Screen
from explorer.ui.reader import SourcePanel
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.ui.review import ReviewPanel
    from explorer.ui.step_panel import StepPanel
    from explorer.ui.timeline import TimelinePanel

_TABS = ("source", "timeline", "review", "history")


class Pages(QStackedWidget):
    """Shows the page whose tab is in front; ``tabs`` stand elsewhere. A page is made when it is first looked at."""

    sent = Signal(object)
    edited = Signal(object)
    answered = Signal(object)
    walked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screen: Screen | None = None
        self.source = SourcePanel()
        self.timeline: TimelinePanel | None = None
        self.steps: StepPanel | None = None
        self.review: ReviewPanel | None = None
        self.tabs = QTabBar(drawBase=False, expanding=False)
        for title in (tr("Source text"), tr("Timeline"), tr("Review"), tr("History")):
            self.tabs.addTab(title)
        self.tabs.tabBarClicked.connect(lambda index: self.sent.emit(ShowTab(_TABS[index])))
        self.source.sent.connect(self.sent)
        self.source.edited.connect(self.edited)
        self.addWidget(self.source)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._theme = theme
        self.source.set_theme(theme)
        for late in (self.timeline, self.steps, self.review):
            if late is not None:
                late.set_theme(theme)

    def show_screen(self, screen: Screen) -> None:
        """Hand each page its part; those that are not in front are told when they come there."""
        before, self._screen = self._screen, screen
        if screen.tab == "source" or before is None:
            self.source.show_source(screen.source)
        self.source.show_form(screen.form)
        page = self._page(screen.tab)
        if self.timeline is not None and screen.timeline is not None:
            self.timeline.show_timeline(screen.timeline)
        if self.steps is not None and screen.steps is not None:
            self.steps.show_steps(screen.steps)
        if self.review is not None and screen.tab == "review":
            self.review.show_review(screen.review)
        if before is None or before.review.count != screen.review.count:
            number = screen.review.count
            self.tabs.setTabText(2, tr("Review · {number}", number=number) if number else tr("Review"))
        if before is None or before.tab != screen.tab:
            self.tabs.setCurrentIndex(_TABS.index(screen.tab))
            self.setCurrentWidget(page)

    def _page(self, tab: str) -> QWidget:
        """What stands under a tab: plots take longer to load than all the rest."""
        if tab == "timeline":
            if self.timeline is None:
                from explorer.ui.timeline import TimelinePanel

                self.timeline = TimelinePanel()
                self.timeline.set_theme(self._theme)
                self.timeline.sent.connect(self.sent)
                self.addWidget(self.timeline)
            return self.timeline
        if tab == "history":
            if self.steps is None:
                from explorer.ui.step_panel import StepPanel

                self.steps = StepPanel()
                self.steps.set_theme(self._theme)
                self.steps.walked.connect(self.walked)
                self.addWidget(self.steps)
            return self.steps
        if tab == "review":
            if self.review is None:
                from explorer.ui.review import ReviewPanel

                self.review = ReviewPanel()
                self.review.set_theme(self._theme)
                self.review.sent.connect(self.sent)
                self.review.answered.connect(self.answered)
                self.addWidget(self.review)
            return self.review
        return self.source
