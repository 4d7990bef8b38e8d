"""Runs one job at a time, a step at a time, between events: no thread, and the window stays alive."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.session.jobs import Progress
from explorer.ui.notices import Notices
from explorer.words import tr


class Runner(QObject):
    """``progressed`` carries each Progress, ``finished`` what the job comes to, ``stopped`` nothing (it was cancelled).

    ``failed`` carries what a job says of why it could not go on; any other error is a fault of the program, which is
    told so, and raised.
    """

    progressed = Signal(object)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._job: Generator[Progress, None, object] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self, job: Generator[Progress, None, object]) -> None:
        """Run this job; one that is running is cancelled."""
        self.cancel()
        self._job = job
        self._timer.start()

    def cancel(self) -> None:
        """Stop what runs; nothing of it remains."""
        if self._job is not None:
            self._job.close()
            self._end()
            self.stopped.emit()

    def show_at(self, notices: Notices, cancel: Callable[[], None] | None = None) -> None:
        """Tell at the foot how far each job is; where it is cancelled there, do so, or what *cancel* does."""

        def cancelled(whose: object) -> None:
            if whose is self:
                (cancel or self.cancel)()

        self.progressed.connect(lambda progress: notices.progress(progress.text, progress.fraction, self))
        for ended in (self.finished, self.failed, self.stopped):
            ended.connect(lambda *_: notices.progress("", None, self))
        notices.cancel_asked.connect(cancelled)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return self._job is not None

    def _step(self) -> None:
        job = self._job
        if job is None:
            return
        try:
            self.progressed.emit(next(job))
        except StopIteration as end:
            self._end()
            self.finished.emit(end.value)
        except Exception as error:
            self._end()
            if not _is_said(error):
                self.failed.emit(tr("Not done, by a fault of this program ({error}). Nothing was changed.",
                                    error=type(error).__name__))  # fmt: skip
                raise
            self.failed.emit(str(error))

    def _end(self) -> None:
        self._timer.stop()
        self._job = None


def _is_said(error: Exception) -> bool:
    """Whether the error is a sentence for people."""
    from explorer.session.answer import AnswerError  # Not before the first picture.
    from explorer.session.child import ChildError
    from explorer.session.edits import EditError

    return isinstance(error, AnswerError | ChildError | EditError)
