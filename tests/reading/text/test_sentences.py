import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.reading.text.sentences import sentences
from tests.reading.hard_sentences import HARD, LINES
from tests.work import effort


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


def spaced(wanted):
    """The sentences as a text: without spaces where the script has none."""
    return "".join(one if one[-1] > "\u2fff" or one[0] > "\u2fff" else f"{one} " for one in wanted)


def test_nearly_all_of_the_hard_set():
    missed = [name for name, wanted in HARD if cut(spaced(wanted)) != wanted]
    missed += [name for name, text, wanted in LINES if cut(text) != wanted]
    assert len(HARD) + len(LINES) >= 40
    assert len(missed) * 40 <= len(HARD) + len(LINES), missed


def test_the_example_is_cut_as_a_careful_reader_did():
    document = load_project(example()).documents[0]
    assert sentences(document.text) == document.sentences


@given(st.text(st.one_of(st.sampled_from("aB1 .!?…\n\r“”()「」。\u3000•-"), st.characters(exclude_categories=["Cs"]))))
def test_sentences_stand_in_order_and_leave_no_word_out(text):
    found = sentences(text)
    reached = 0
    for start, end in found:
        assert reached <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        assert not any(character.isalnum() for character in text[reached:start])
        reached = end
    assert not any(character.isalnum() for character in text[reached:])


@pytest.mark.parametrize(
    "part", [".", "A.", "(", "“", "A" * 60, "「。", "1.", "a\n", " .", "[1", "…", "。」", "A. B (", "\r"]
)
def test_no_text_takes_long(part):
    short, long = (part * (length // len(part)) for length in (10_000, 100_000))
    # Ten times the text is ten times the work, and a hundred times where each part is held against each.
    assert effort(lambda: sentences(long)) < 40 * effort(lambda: sentences(short))


def test_a_post_on_x_ends_a_sentence():
    assert cut("She wrote on X. Tencent fell.") == ["She wrote on X.", "Tencent fell."]
    assert cut("It was Malcolm X. Smith who came.") == ["It was Malcolm X. Smith who came."]


def test_a_heading_that_lost_its_line_is_one_of_its_own():
    text = "About Orso Bank Orso Bank is a lender. About Velar Velar Yards builds ships. About Velar, it said no more."
    assert [text[start:end] for start, end in sentences(text)] == [
        "About Orso Bank", "Orso Bank is a lender.", "About Velar", "Velar Yards builds ships.",
        "About Velar, it said no more.",
    ]  # fmt: skip
