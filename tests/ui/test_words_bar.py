from PySide6.QtCore import Qt

from explorer.model.documents import Passage
from explorer.session.forms.asking import ask_claim, ask_entity
from explorer.ui.words_bar import WordsBar


def test_it_offers_a_claim_and_an_entity_of_the_marked_words(qtbot):
    bar, sent = WordsBar(), []
    qtbot.addWidget(bar)
    bar.sent.connect(sent.append)
    assert bar.isHidden()
    passage = Passage("d", 1, 5)
    bar.show_words(passage, "some words")
    assert bar.isVisible()
    qtbot.mouseClick(bar.claim, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.entity, Qt.MouseButton.LeftButton)
    assert sent == [ask_claim(passage), ask_entity(passage)]
    bar.show_words(None, "")
    assert bar.isHidden()
