from PySide6.QtCore import Qt

from explorer.model.documents import Passage
from explorer.session.form import Naming
from explorer.session.forms.asking import ask_line
from explorer.ui.words_bar import WordsBar


def test_it_offers_a_claim_and_an_entity_of_the_marked_words(qtbot):
    bar, sent, edited = WordsBar(), [], []
    qtbot.addWidget(bar)
    bar.sent.connect(sent.append)
    bar.edited.connect(edited.append)
    assert bar.isHidden()
    passage = Passage("d", 1, 5)
    bar.show_words(passage, "some words")
    assert bar.isVisible()
    qtbot.mouseClick(bar.claim, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.entity, Qt.MouseButton.LeftButton)
    assert (sent, edited) == ([ask_line(passage)], [Naming(passage)])
    bar.show_words(passage, "some words", "In use by Ann.")
    qtbot.mouseClick(bar.claim, Qt.MouseButton.LeftButton)
    assert len(sent) == 1
    assert "In use by Ann." in bar.claim.toolTip()
    bar.show_words(None, "")
    assert bar.isHidden()
