"""On paper the page stands whole, as large as it can."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from explorer.drawing.page import Block, Frame, Page, Words
from explorer.drawing.painter import draw
from explorer.drawing.theme import load_theme
from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.network.fold import Graph
from explorer.network.geometry import geometry
from explorer.network.scene import scene
from explorer.network.view import Viewport
from explorer.ui.printing import print_page, put_on_paper


@pytest.fixture
def page(qapp: QApplication) -> Page:
    nothing = draw(geometry(scene(Graph(), Dossier(), load_vocabulary()), np.empty((0, 2)), 1.0))
    words = Block(20, (Words(20, 40, "A title", 20, bold=True),))
    return Page(800, 400, 1, "A title", Frame(0, 60, nothing, Viewport(0, 0, 1, 800, 300)), words)


def test_it_is_put_on_paper(page: Page, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    put_on_paper(page, load_theme("light"), printer)
    written = (tmp_path / "paper.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert b"NotoSans-SemiBold" in written


@pytest.mark.parametrize("answer", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_it_prints_only_when_asked_to(
    page: Page, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, answer: QDialog.DialogCode
) -> None:
    put = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda self: answer)
    monkeypatch.setattr("explorer.ui.printing.put_on_paper", lambda *given: put.append(given))
    parent = QWidget()
    assert print_page(page, load_theme("light"), parent) == (answer is QDialog.DialogCode.Accepted)
    assert len(put) == (answer is QDialog.DialogCode.Accepted)
    parent.deleteLater()
