from PySide6.QtGui import QTextCharFormat

from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.session.source import Source
from explorer.ui.code_points import Offsets
from explorer.ui.reader_ink import Stretch, Stretches, grounds, letters, sentence_ground


def test_a_sentence_has_its_status_colour_or_a_neutral_one(source: Source, light: Theme) -> None:
    assert sentence_ground(source.used[1], light) == light.status[Status.ENDED]
    assert sentence_ground(source.used[4], light) == light.muted


def test_chosen_sentences_and_cues_are_stronger(source: Source, light: Theme) -> None:
    found = grounds(source, Offsets(source.text), light)
    assert len(found) == len(source.used) + len(source.cues)
    chosen = found[1]
    assert chosen.share > found[0].share
    assert all(cue.line for cue in found[len(source.used) :])


def test_furniture_and_what_was_not_understood_differ(source: Source, light: Theme) -> None:
    (_, _, lost), (_, _, furniture) = letters(source, Offsets(source.text), light)
    assert lost.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert furniture.fontItalic()


def test_a_page_asks_only_for_its_own_stretches() -> None:
    sentence, cue, far = Stretch(0, 40, "#000", 0.1), Stretch(10, 20, "#000", 0.2, "#000"), Stretch(90, 99, "#000", 0.1)
    found = Stretches((cue, far, sentence)).between(15, 60)
    assert found == [sentence, cue]
    assert Stretches(()).between(0, 9) == []
    assert Stretches((sentence,)).between(40, 60) == []
