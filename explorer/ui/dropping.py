"""What is dragged onto the window → the files in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """The files on this machine; what lies elsewhere is not fetched."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())
