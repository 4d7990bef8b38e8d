import argparse
import json

import pytest

from explorer.files.errors import NotWritten
from explorer.files.opening import open_any
from explorer.files.project import dump_project
from explorer.model.dossier import Dossier
from explorer.plugins import read_command
from explorer.plugins.read_command import Voice, read_from_command_line
from explorer.plugins.tool import Sending, Tool
from tests.readings import ARTICLE, StandIn, article, reading

pytestmark = pytest.mark.usefixtures("added")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "article.txt").write_text(ARTICLE)
    (tmp_path / "other.txt").write_text(ARTICLE + "And more.\n")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\nnothing")
    return tmp_path


class Heard:
    def __init__(self, *words, yes=False):
        self.said, self.told, self.asked = [], [], []

        def ask(question):
            self.asked.append(question)
            return yes

        voice = Voice(self.said.append, self.told.append, ask)
        self.code = read_from_command_line(list(map(str, words)), argparse.ArgumentParser(), voice)

    @property
    def json(self):
        (text,) = self.said
        return json.loads(text)


def test_proposals_are_told_in_the_shape_of_a_listing(folder):
    heard = Heard(folder / "article.txt", "--with", "stand-in", "--json")
    assert heard.code == 0
    found = heard.json
    assert found["title"] == "article.txt"
    assert [row["kind"] for row in found["relationships"]] == ["equity stake", "supply"]
    assert {claim["review"] for row in found["relationships"] for claim in row["claims"]} == {"proposed"}
    assert {"documents", "entities", "disagreements", "unread"} < found.keys()
    assert [row["why"] for row in found["unread"]] == ["not understood", "page furniture"]
    assert heard.told == [f"1 of 1: {folder / 'article.txt'}", "2 claims proposed from “article.txt”"]


def test_proposals_are_told_for_people(folder):
    heard = Heard(folder / "article.txt", "--with", "stand-in")
    words = " ".join(heard.said[0].split())
    assert "Harlow Freight – equity stake – Brandt Logistik: in talks." in words
    assert "article.txt Proposals, which nobody has decided about" in words
    assert "Review: proposed" in words
    assert "may be Brandt Logistik" in words


def test_a_bad_file_does_not_stop_the_rest(folder):
    heard = Heard(folder / "bad.pdf", folder / "absent.txt", folder / "article.txt", folder / "other.txt", "--with",
                  "stand-in", "--json")  # fmt: skip
    assert heard.code == 1
    assert len(heard.json["documents"]) == 2
    assert [line for line in heard.told if line.startswith("explorer: “bad.pdf”")]
    assert [line for line in heard.told if line.startswith("explorer: “absent.txt”")]
    assert heard.json["title"] == "2 articles"


def test_a_project_is_made_and_added_to_one_edit_for_each_article(folder):
    project = folder / "mine.rexp"
    assert Heard(folder / "article.txt", "--with", "stand-in", "--to", project).said == []
    assert Heard(folder / "other.txt", folder / "article.txt", "--with", "stand-in", "--to", project).code == 0
    opened = open_any(project)
    opened.file.close()
    assert len(opened.dossier.documents) == 2
    assert all(claim.is_proposed for claim in opened.dossier.claims)
    assert [step.title for step in opened.file.steps.past] == ["Read article"] * 2


def test_nothing_is_made_where_nothing_was_read(folder):
    assert Heard(folder / "bad.pdf", "--to", folder / "mine.rexp").code == 1
    assert not (folder / "mine.rexp").exists()


def test_projects_that_cannot_be_added_to_are_refused(folder):
    with pytest.raises(NotWritten, match="no name for a project"):
        Heard(folder / "article.txt", "--to", folder / "mine.txt")
    text = folder / "mine.json"
    text.write_text(dump_project(Dossier()))
    with pytest.raises(NotWritten, match="is a text form"):
        Heard(folder / "article.txt", "--to", text)
    project = folder / "mine.rexp"
    Heard(folder / "article.txt", "--with", "stand-in", "--to", project)
    held = open_any(project)
    try:
        with pytest.raises(NotWritten, match="read-only"):
            Heard(folder / "other.txt", "--with", "stand-in", "--to", project)
    finally:
        held.file.close()


def test_bad_usage_is_told(folder):
    heard = Heard(folder / "article.txt", "--with", "nobody")
    assert heard.code == 2
    assert "no reader “nobody”" in heard.told[0]
    with pytest.raises(SystemExit, match="2"):
        Heard()


@pytest.fixture
def sending(monkeypatch):
    """The reader of another package, as if it sent what it reads."""
    tool = Tool("stand-in", lambda: StandIn(reading(article())), lambda document: Sending("http://x", document.text))
    monkeypatch.setattr(read_command, "tool", lambda name: tool)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)


def test_what_would_be_sent_is_shown_and_asked_about_for_each_article(folder, sending):
    heard = Heard(folder / "article.txt", folder / "other.txt")
    assert heard.code == 1
    assert heard.asked == ["Send this to http://x?"] * 2
    assert set(ARTICLE.splitlines()) <= {*heard.told, ""}
    assert "explorer: “article.txt” was not sent, and so not read." in heard.told
    assert Heard(folder / "article.txt", "--json", yes=True).code == 0
    heard = Heard(folder / "article.txt", "--json", "--send")
    assert (heard.code, heard.asked) == (0, [])
    assert set(ARTICLE.splitlines()) <= {*heard.told, ""}


def test_a_name_is_no_command_for_the_terminal(folder):
    (folder / "odd\x1b[31m\u202e.txt").write_text(ARTICLE)
    heard = Heard(folder / "odd\x1b[31m\u202e.txt", "--with", "stand-in")
    assert heard.code == 0
    assert all(line.isprintable() for line in heard.told)
    assert all(line.isprintable() for line in heard.said[0].split("\n"))


def test_nothing_is_sent_where_nobody_can_be_asked(folder, sending, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    heard = Heard(folder / "article.txt")
    assert heard.code == 2
    assert "Give --send" in heard.told[0]


def test_stopping_is_told_and_keeps_what_was_read(folder, monkeypatch):
    def stop(*words):
        raise KeyboardInterrupt

    monkeypatch.setattr(read_command, "asked", stop)
    heard = Heard(folder / "article.txt")
    assert (heard.code, heard.told[-1]) == (130, "explorer: reading was stopped.")
