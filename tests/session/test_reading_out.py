import pytest

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.network.fold import fold
from explorer.session.edits import reading_added
from explorer.session.listing import listing
from explorer.session.reading_out import as_text
from tests.readings import BY, article, reading


@pytest.fixture(scope="module")
def found():
    dossier = load_project(example())
    return listing(dossier, fold(dossier, load_vocabulary()), load_vocabulary())


@pytest.fixture(scope="module")
def text(found):
    return as_text(found)


@pytest.fixture(scope="module")
def words(text):
    return " ".join(text.split())


def test_every_sentence_and_every_relationship_is_there(found, words):
    for row in found["relationships"]:
        assert f"{row['subject']} – {row['kind']} – {row['object']}: {row['status']}" in words
        for claim in row["claims"]:
            assert f"{claim['place']}: “{claim['sentence']}”" in words
            assert f"said by {claim['said_by']}" in words
            assert claim["note"] in words
    for row in found["unread"]:
        assert f"“{row['sentence']}” – {row['why']}" in words
    for row in found["disagreements"]:
        assert row["about"] in words
    for row in found["entities"]:
        assert all(note["text"] in words for note in row["notes"])


def test_hedges_and_denials_are_plain(words):
    for plain in (
        "Hedge: “reportedly”",
        "Hedge: “rumors indicated”",
        "Negation: “no longer”",
        "Negation: “not to pursue”",
        "Rumoured · stage: planned · possible",
        "Denied · stage: sought",
        "active (inferred)",
        "Inferred: that his employer is Foxconn",
        "“at this time” – publication date unknown",
        "“By 2027” (deadline)",
        "1 party unnamed",
        "2 parties unnamed",
        "! Statements disagree: Jun Seki names Nissan",
        "and nothing dates them: disputed",
    ):
        assert plain in words


def test_a_pair_is_told_in_one_place(text):
    assert text.count("\nFoxconn – Nissan\n") == 1


def test_lines_are_short(found, text):
    assert max(map(len, text.splitlines())) <= 100
    assert max(map(len, as_text(found, 60).splitlines())) <= 60


def test_the_words_of_sources_cannot_write_to_the_terminal(found):
    row = {**found, "title": "a\x1b[2Jb", "relationships": [], "entities": []}
    assert r"a\x1b[2Jb" in as_text(row)
    assert "\x1b" not in as_text(row)


def test_a_proposal_says_how_it_was_read():
    document, vocabulary = article(), load_vocabulary()
    dossier = reading_added(Dossier(), document, reading(document), vocabulary, BY).apply(Dossier())
    found = listing(dossier, fold(dossier, vocabulary), vocabulary)
    words = " ".join(as_text({**found, "relationships": found["proposals"]}).split())
    assert "Review: proposed" in words
    assert (
        "Read by the rule “supplies”: fair · “The company” taken to mean Harlow Freight · "
        "subject may be Brandt Logistik"
    ) in words
