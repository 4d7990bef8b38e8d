"""What is dragged onto the window → the files in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """The files on this machine; what lies elsewhere is not fetched."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())


def taken(event: QDropEvent) -> tuple[Path, ...]:
    """The files that an event brings, accepted as copies: one that was moved here would be deleted where it lay."""
    can_stay = bool(event.possibleActions() & Qt.DropAction.CopyAction)
    paths = files_of(event.mimeData()) if can_stay else ()
    if paths:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return paths


def brings_files(event: QEvent) -> bool:
    """Whether files come in over a field, which would write down their addresses."""
    return isinstance(event, QDragEnterEvent) and bool(files_of(event.mimeData()))
