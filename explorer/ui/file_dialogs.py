"""Which file is meant → the path, as a person says it in a window of the system; whether one may go for good."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.files.database.schema import SUFFIX
from explorer.files.importers import ENDINGS
from explorer.words import tr


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    """The project or document to open; None when there is none after all."""
    projects, documents = f"*{SUFFIX} *.json", " ".join(f"*{ending}" for ending in ENDINGS)
    kinds = (
        tr("Projects and documents ({endings})", endings=f"{projects} {documents}"),
        tr("Projects ({endings})", endings=projects),
        tr("All files (*)"),
    )
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a project or a document"), str(folder), ";;".join(kinds), options=not_native()
    )
    return Path(name) if name else None


def ask_save(parent: QWidget, title: str, suggested: str, ending: str) -> Path | None:
    """Where to save a project, at first as *suggested*; None when it is not to be saved after all."""
    kinds = tr("Project ({ending})", ending=f"*{ending}")
    dialog = QFileDialog(parent, title, str(Path(suggested).parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOptions(not_native())
    dialog.setDefaultSuffix(ending[1:])  # Not put on afterwards: it asks before a file is replaced.
    dialog.selectFile(Path(suggested).name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def ask_remove(parent: QWidget, name: str) -> bool:
    """Whether the project of that name may go for good."""
    words = tr("Remove “{name}” for good? It has no other name and no other place, so that nothing brings it back.",
               name=name)  # fmt: skip
    box = QMessageBox(QMessageBox.Icon.Question, tr("Remove project"), words, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    box.deleteLater()
    return box.clickedButton() is remove


def not_native() -> QFileDialog.Option:
    """Qt's own dialog where there is no screen, and so no other."""
    if QGuiApplication.platformName() == "offscreen":
        return QFileDialog.Option.DontUseNativeDialog
    return QFileDialog.Option(0)
