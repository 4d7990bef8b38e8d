import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers import load
from explorer.files.places import resource
from explorer.files.project import load_project
from explorer.model.dossier import Why
from explorer.reading.text.furniture import furniture, known_furniture
from explorer.reading.text.sentences import sentences

TABLE = tomllib.loads(resource("reading", "furniture.toml").read_text("utf-8"))
KNOWN = known_furniture(TABLE)
PAGES = Path(__file__).parents[2] / "files" / "importers" / "pages"
ARTICLE = "Harlow denied it on Friday, people familiar with the matter said."


def found(text):
    return [text[start:end] for start, end in furniture(text, sentences(text), KNOWN)]


def test_the_list_is_written_as_it_is_compared():
    for entry in (*KNOWN.whole, *KNOWN.begins, *KNOWN.statements):
        assert entry == entry.lower().lstrip()
        assert not any(char.isdigit() for char in entry), entry
        assert "’" not in entry
    for name in ("whole", "begins", "statements"):
        assert len(TABLE[name]) == len(set(TABLE[name])), name


@pytest.mark.parametrize("line", TABLE["examples"]["furniture"])
def test_furniture_is_found_among_sentences(line):
    text = f"{ARTICLE}\n{line}\n{ARTICLE}"
    assert "".join(found(text)).replace(" ", "") == "".join(
        text[start:end] for start, end in sentences(text) if text[start:end] != ARTICLE
    ).replace(" ", "")
    assert found(text)


@pytest.mark.parametrize("line", TABLE["examples"]["text"])
def test_a_sentence_of_the_article_is_never_taken(line):
    for text in (line, f"{ARTICLE}\n{line}\n{ARTICLE}", f"{ARTICLE} {line} {ARTICLE}", f"{ARTICLE}\n\n{line}"):
        assert found(text) == []


def test_at_the_end_of_a_line_but_not_within_it():
    assert found(f"{ARTICLE} Read more\n\n{ARTICLE}") == ["Read more"]
    assert found(f"{ARTICLE} Advertisement. {ARTICLE}") == []


def test_the_shipped_article_has_one():
    dossier = load_project(Path(__file__).parents[3] / "data" / "foxconn-japan.json")
    document = dossier.documents[0]
    spans = furniture(document.text, document.sentences, KNOWN)
    labelled = [each.passage for each in dossier.unread if each.why is Why.FURNITURE]
    assert spans == tuple((passage.start, passage.end) for passage in labelled)
    assert [document.text[start:end] for start, end in spans] == ["Leave a Reply"]


@pytest.mark.parametrize("name", ["wire", "blog", "newspaper"])
def test_of_articles_without_furniture_nothing_is_taken(name):
    assert found(load(PAGES / f"{name}.html").text) == []


def test_a_page_as_it_is_copied():
    page = (
        "Skip to main content\nHome\nBusiness\nSign in\nHarlow in talks to buy Brandt\nShare\nFacebook\n"
        f"{ARTICLE}\nRead more: Lorry makers warn\nBrandt denied it.\n3 Comments\nLeave a Reply\n"
        "Your email address will not be published.\n© 2024 Northern Wire Ltd. All rights reserved.\n"
    )
    assert found(page) == [
        "Skip to main content", "Home", "Sign in", "Share", "Facebook", "Read more: Lorry makers warn",
        "3 Comments", "Leave a Reply", "Your email address will not be published.", "© 2024 Northern Wire Ltd.",
        "All rights reserved.",
    ]  # fmt: skip


@given(
    st.lists(st.sampled_from([*sorted(KNOWN.whole)[:30], ARTICLE, "\n", " ", "• ", "😀", "日本", "12"]), max_size=12)
)
def test_what_is_found_are_sentences_of_the_text(parts):
    text = "".join(parts)
    spans = furniture(text, sentences(text), KNOWN)
    assert set(spans) <= set(sentences(text))
    assert list(spans) == sorted(spans)
    assert all(ARTICLE not in text[start:end] for start, end in spans)
