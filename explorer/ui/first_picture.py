"""The first picture stands → what waited for it is done, and is written down where somebody measures."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from explorer.session.store import Store
from explorer.ui.window import Window

SPARE = 60
"""Milliseconds after the first picture in which a first click is answered before anything else is made ready."""


def watch(window: Window, store: Store, trace: Path | None, click: bool, after: Callable[[], None]) -> None:
    """Do what can wait once the first picture stands, *after* last of all.

    With *trace*, write to that file when it stood; with *click*, also click a line then, and write when
    that was answered.
    """
    done: set[str] = set()

    def write(event: str) -> None:
        done.add(event)
        if trace is not None:
            with trace.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"event": event, "time": time.time()}) + "\n")

    def painted() -> None:
        if "first picture" not in done:
            write("first picture")
            QTimer.singleShot(0, settle)
        elif click and store.state.desk.selection and "first click" not in done:
            window.evidence.viewport().repaint()  # Painted with the map; made sure of, as it is what counts.
            write("first click")

    def settle() -> None:
        if click:
            from explorer.ui.self_test import click_a_line

            click_a_line(window.canvas)
        QTimer.singleShot(SPARE, window, rest)

    def rest() -> None:
        gc.freeze()  # What start-up made stays for good; there is no need to look through it again.
        gc.enable()
        window.evidence.warm()
        after()

    # Queued behind the paint of the whole window, of which the map's is one part.
    window.canvas.painted.connect(painted, Qt.ConnectionType.QueuedConnection)
