from explorer.session.cards import Card, Chip, Heading, Paragraph, Row
from explorer.session.evidence import evidence
from explorer.session.gestures import Select, SelectPassage


def test_claims_of_a_sentence_stand_below_the_names_of_their_pairs(small, after, find):
    shown = evidence(after(small, SelectPassage(find(small, "not buy"))))
    assert shown.title == "2 claims rest on this sentence"
    assert shown.counts == "¶2 s1 · small.txt"
    assert shown.chips == (Chip("Statements disagree"),)
    assert [block.claim if isinstance(block, Card) else block.text for block in shown.blocks] == [
        "Alpha — Béta", "denial", "Luca — Alpha", "head"
    ]  # fmt: skip
    assert all(block.chosen for block in shown.blocks if isinstance(block, Card))


def test_card_shows_the_sentence_that_was_asked_for_not_its_claim_s_first(shipped, after, find):
    shown = evidence(after(shipped, SelectPassage(find(shipped, "former senior executive"))))
    quotes = {block.quote for block in shown.blocks if isinstance(block, Card)}
    assert len(quotes) == 1
    assert quotes.pop().startswith("Seki’s experience as a former senior executive")


def test_one_relationship_is_shown_as_its_pair(small, after, find):
    shown = evidence(after(small, SelectPassage(find(small, "talks"))))
    assert shown.title == "Béta — Alpha"


def test_sentence_without_a_claim_says_why(small, after, find):
    furniture = evidence(after(small, SelectPassage(find(small, "Reply"))))
    assert furniture.title == "No claim rests on this sentence"
    assert furniture.blocks[0].text == "“Leave a Reply”"
    assert "page furniture" in furniture.blocks[1].text
    empty = evidence(after(small, SelectPassage(find(small, "nothing"))))
    assert "no claim was found" in empty.blocks[1].text


def test_sentence_that_was_not_understood_says_what_is_open(shipped, after, find):
    shown = evidence(after(shipped, SelectPassage(find(shipped, "one-one supplying"))))
    assert "not understood" in shown.blocks[1].text
    assert isinstance(shown.blocks[2], Paragraph)


def test_sentence_without_a_claim_leads_to_the_notes_on_it(shipped, after, find):
    shown = evidence(after(shipped, SelectPassage(find(shipped, "big picture plan"))))
    heading, row = shown.blocks[2:4]
    assert heading == Heading("Notes")
    assert isinstance(row, Row)
    assert row.gesture == Select(("foxconn",))


def test_nothing_recorded_is_said_too(small, after, find, changed):
    state = changed(small, unread=())
    shown = evidence(after(state, SelectPassage(find(state, "Reply"))))
    assert shown.blocks[1].text == "Nothing is recorded about it."
