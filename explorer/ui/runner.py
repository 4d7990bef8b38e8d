"""Runs one job at a time, a step at a time, between events: no thread, and the window stays alive."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.session.jobs import Job


class Runner(QObject):
    """``progressed`` carries each Progress, ``finished`` the edit, ``stopped`` nothing (it was cancelled).

    ``failed`` carries what a job says of why it could not go on; any other error is a fault of the program.
    """

    progressed = Signal(object)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self, job: Job) -> None:
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
