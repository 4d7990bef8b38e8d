"""The picture of the window that README shows, made by really clicking through the program."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "packaging" / "screenshots"
SIZE = (1440, 900)

sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from explorer.app import Application, open_state, qt_application  # noqa: E402
from explorer.files.places import example  # noqa: E402
from explorer.model.relationships import RelationshipId  # noqa: E402
from explorer.session.cards import Card  # noqa: E402
from explorer.session.gestures import OpenPassage  # noqa: E402
from explorer.session.screen import show  # noqa: E402
from explorer.ui.self_test import click_a_line  # noqa: E402

LINE = RelationshipId("foxconn", "nissan", "negotiation")


def main() -> int:
    """Save the window with a line selected, in light and in dark."""
    PICTURES.mkdir(exist_ok=True)
    qt = qt_application()
    for theme in ("light", "dark"):
        application = Application(qt, open_state(example()), theme)
        application.open(SIZE)
        rest()
        click_a_line(application.window.canvas, LINE)
        rest()
        passage = next(
            block.passage for block in show(application.store.state).evidence.blocks if isinstance(block, Card)
        )
        application.send(OpenPassage(passage))
        QApplication.sendEvent(application.window.canvas, QEvent(QEvent.Type.Leave))
        rest()
        path = PICTURES / f"window-{theme}.png"
        application.window.grab().save(str(path))
        print(f"saved {path.relative_to(ROOT)}")
        application.window.close()
    return 0


def rest(milliseconds: int = 300) -> None:
    """Let the program come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
