import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.files.settings import load_settings
from explorer.model.relationships import RelationshipId
from explorer.session.gestures import Select
from explorer.ui.export_dialog import ExportDialog
from tests.hand import NEGOTIATION, opened

STAKE = RelationshipId("foxconn", "nissan", "equity stake")


@pytest.fixture
def application(qtbot):
    with opened() as application:
        yield application


def test_copied_sentences_have_their_sources(application):
    application.send(Select((NEGOTIATION,)))
    application.window.actions_by_name["copy"].trigger()
    text = QGuiApplication.clipboard().text()
    assert text == (
        "“Foxconn is no longer in negotiations with Nissan at this time.”\n— The article. foxconn-japan.txt, ¶4 s1"
    )


def test_of_several_lines_all_sentences_are_copied(application):
    application.send(Select((NEGOTIATION, STAKE)))
    application.sharing.copy_sentences()
    quotes = [part for part in QGuiApplication.clipboard().text().split("\n\n") if part.startswith("“")]
    assert len(quotes) == 2


def test_of_an_entity_the_sentences_of_all_its_ties_are_copied_once(application):
    application.send(Select(("nissan",)))
    application.sharing.copy_sentences()
    parts = QGuiApplication.clipboard().text().split("\n\n")
    assert len(parts) == len(set(parts)) == 6
    assert parts[0].endswith("\n— Jun Seki. foxconn-japan.txt, ¶1 s3")
    assert application.window.notices.said == "Sentences copied"


def test_where_there_is_no_sentence_nothing_is_copied(application):
    QGuiApplication.clipboard().setText("mine")
    application.send(Select(()))
    application.sharing.copy_sentences()
    assert QGuiApplication.clipboard().text() == "mine"
    assert "no sentence to copy" in application.window.notices.said


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_the_folder_of_the_last_picture_is_remembered(qtbot, tmp_path):
    path, pictures = tmp_path / "settings.json", tmp_path / "pictures"
    pictures.mkdir()

    def exporting(application):
        application.sharing.export()
        return application.window.findChild(ExportDialog)

    with opened(settings=path) as application:
        exporting(application).save_to(pictures / "map.svg")
    assert load_settings(path).picture_folder == str(pictures)
    QApplication.instance().setProperty("explorer_export_folder", None)  # Another sitting.
    with opened(settings=path) as application:
        assert exporting(application).folder == str(pictures)
    QApplication.instance().setProperty("explorer_export_folder", None)
