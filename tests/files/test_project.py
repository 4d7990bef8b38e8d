import json
import os

import pytest
from hypothesis import HealthCheck, given, settings

from explorer.files.errors import (
    BadDate,
    BrokenJson,
    Inconsistent,
    NewerFormat,
    NotAProject,
    NotFound,
    NotText,
    OutsideFile,
    ProjectError,
    QuoteMismatch,
    Repeated,
    TextMismatch,
    TooLarge,
    UnknownName,
    Unreadable,
    WrongShape,
)
from explorer.files.project import dump_project, load_project
from explorer.model.claims import Claim, Stage
from explorer.model.documents import Document, Passage, digest
from explorer.model.dossier import Dossier
from tests.dossiers import dossiers

TEXT = "😀 Acme will buy 日産. Bolt said no."


def passage(words):
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "exact": words}


def project():
    """A small project without fault; tests spoil it one part at a time."""
    return {
        "format": 1,
        "title": "Acme",
        "documents": [
            {"key": "d1", "name": "a.txt", "sha256": digest(TEXT), "text": TEXT, "sentences": [[0, 19], [20, 33]]}
        ],
        "entities": [
            {"id": "acme", "name": "Acme", "type": "organisation", "mentions": [{"kind": "name", **passage("Acme")}]},
            {"id": "bolt", "name": "Bolt", "type": "organisation"},
        ],
        "claims": [
            {
                "id": "c1",
                "subject": "acme",
                "kind": "merger",
                "object": "bolt",
                "stage": "planned",
                "passages": [passage("😀 Acme will buy 日産.")],
                "cues": [{"role": "kind", **passage("will buy")}],
                "dates": [{"role": "event", "text": "2027", "edtf": "2027"}],
            }
        ],
        "disagreements": [{"id": "x1", "kind": "ambiguity", "about": "who", "claims": ["c1"]}],
        "unread": [{"why": "no claim", **passage("Bolt said no.")}],
        "arrangement": {"positions": {"acme": [1, -2.5]}, "placed": ["acme"]},
    }


@pytest.fixture
def load(tmp_path):
    def load(content):
        path = tmp_path / "project.json"
        if not isinstance(content, bytes):
            content = (content if isinstance(content, str) else json.dumps(content)).encode()
        path.write_bytes(content)
        return load_project(path)

    return load


def spoilt(*steps_and_value):
    """The project with another value at a place."""
    *steps, last, value = steps_and_value
    record = project()
    part = record
    for step in steps:
        part = part[step]
    part[last] = value
    return record


def test_a_project_is_read(load):
    dossier = load(project())
    assert dossier.title == "Acme"
    assert dossier.quote(dossier.claims[0].cues[0].passage) == "will buy"
    assert dossier.arrangement.positions == {"acme": (1.0, -2.5)}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(dossiers())
def test_what_is_written_is_read_back_without_loss(tmp_path, dossier):
    path = tmp_path / "project.json"
    text = dump_project(dossier)
    path.write_bytes(text.encode())
    back = load_project(path)
    assert back == dossier
    assert dump_project(back) == text


def test_text_files_stand_beside_the_project(tmp_path):
    document = Document("Acme\r\nand Bolt\n", "a.txt")
    dossier = Dossier(documents=(document,))
    (tmp_path / "words.txt").write_bytes(document.text.encode())
    (tmp_path / "project.json").write_text(dump_project(dossier, {document.id: "words.txt"}), encoding="utf-8")
    assert load_project(tmp_path / "project.json") == dossier


def test_what_is_usual_is_left_out(load):
    text = dump_project(load(project()))
    for word in ("polarity", "certainty", "ranking", "review", "said_by", "inference", "aliases", '"note"'):
        assert word not in text
    assert json.loads(text)["claims"][0]["passages"] == [passage("😀 Acme will buy 日産.")]


def test_a_passage_that_stands_nowhere_is_not_written():
    document = Document("Acme", "a.txt")
    claim = Claim("c", "a", "b", "role", Stage.ACTIVE, (Passage(document.id, 0, 9),))
    with pytest.raises(ValueError, match="do not stand"):
        dump_project(Dossier(documents=(document,), claims=(claim,)))


CLAIM = ("claims", 0)
WRONG = {
    "quote": (spoilt(*CLAIM, "passages", 0, "exact", "Acme might buy"), QuoteMismatch, "claim c1, passage 1"),
    "quote past the end": (spoilt(*CLAIM, "passages", 0, "end", 999), QuoteMismatch, "has 33"),
    "quote backwards": (spoilt("unread", 0, "start", 33), QuoteMismatch, "unread 1"),
    "mention": (spoilt("entities", 0, "mentions", 0, "exact", "acme"), QuoteMismatch, "entity acme, mention 1"),
    "cue": (spoilt(*CLAIM, "cues", 0, passage("Bolt") | {"role": "kind"}), Inconsistent, "claim c1, cue 1"),
    "subject": (spoilt(*CLAIM, "subject", "cord"), UnknownName, "claim c1, subject"),
    "object": (spoilt(*CLAIM, "object", "cord"), UnknownName, "claim c1, object"),
    "kind": (spoilt(*CLAIM, "kind", "friendship"), UnknownName, "the kinds are partnership"),
    "date": (spoilt(*CLAIM, "dates", 0, "edtf", "soon"), BadDate, "claim c1, date 1"),
    "published": (spoilt("documents", 0, "published", "9 April"), BadDate, "published"),
    "digest": (spoilt("documents", 0, "sha256", "0" * 64), TextMismatch, "SHA-256"),
    "sentences": (spoilt("documents", 0, "sentences", [[20, 33], [0, 19]]), Inconsistent, "sentence 2"),
    "claim twice": (spoilt("claims", project()["claims"] * 2), Repeated, "claim c1"),
    "entity twice": (spoilt("entities", 1, "id", "acme"), Repeated, "entity acme"),
    "document twice": (spoilt("documents", project()["documents"] * 2), Repeated, "document d1"),
    "document of a passage": (spoilt("unread", 0, "document", "d2"), UnknownName, "'d2'"),
    "claims of a disagreement": (spoilt("disagreements", 0, "claims", ["c9"]), UnknownName, "disagreement x1"),
    "placed": (spoilt("arrangement", "placed", ["cord"]), UnknownName, "arrangement"),
    "position": (spoilt("arrangement", "positions", {"cord": [0, 0]}), UnknownName, "arrangement"),
    "speaker": (spoilt(*CLAIM, "said_by", {"speaker": "named"}), Inconsistent, "claim c1, said_by"),
    "speaker's name": (spoilt(*CLAIM, "said_by", {"speaker": "named", "entity": "x"}), UnknownName, "said_by"),
    "no text": (spoilt("documents", 0, {"key": "d1", "name": "", "sha256": ""}), WrongShape, "text_file"),
    "text twice": (spoilt("documents", 0, "text_file", "a.txt"), WrongShape, "not in both"),
    "unknown key": (spoilt(*CLAIM, "colour", "red"), WrongShape, "claims[0].colour"),
    "word for a number": (spoilt(*CLAIM, "passages", 0, "start", "0"), WrongShape, "claims[0].passages[0].start"),
    "fraction": (spoilt(*CLAIM, "passages", 0, "start", 0.0), WrongShape, "start"),
    "true for one": (spoilt(*CLAIM, "passages", 0, "start", True), WrongShape, "start"),
    "below nought": (spoilt(*CLAIM, "passages", 0, "start", -1), WrongShape, "start"),
    "no passage": (spoilt(*CLAIM, "passages", []), WrongShape, "passages"),
    "unknown stage": (spoilt(*CLAIM, "stage", "signed"), WrongShape, "claims[0].stage"),
    "denied as a stage": (spoilt(*CLAIM, "stage", "denied"), WrongShape, "stage"),
    "three coordinates": (spoilt("arrangement", "positions", {"acme": [0, 0, 0]}), WrongShape, "positions.acme"),
    "claims as text": (spoilt("claims", "none"), WrongShape, "claims"),
    "format as text": (spoilt("format", "1"), WrongShape, "format"),
    "format nought": (spoilt("format", 0), WrongShape, "format"),
    "format true": (spoilt("format", True), WrongShape, "format"),
    "newer format": (spoilt("format", 2), NewerFormat, "newer Relationship Explorer"),
    "newer format, other shape": ({"format": 7, "facts": []}, NewerFormat, "has format 7"),
    "a list": ([], NotAProject, "not a project"),
    "other JSON": ({"name": "package", "version": "1"}, NotAProject, "not a project"),
    "overrule twice": (
        spoilt("overrules", [{"subject": a, "kind": "merger", "object": b, "status": "ended", "reason": ""}
                             for a, b in (("acme", "bolt"), ("bolt", "acme"))]), Repeated, "overrule 2"),
    "lone surrogate": (spoilt("title", "\ud800"), BrokenJson, "half a character"),
    "lone surrogate in a key": (spoilt("\ud800", 1), BrokenJson, "half a character"),
}  # fmt: skip


@pytest.mark.parametrize("fault", WRONG)
def test_a_project_with_a_fault_is_refused_with_its_place(load, tmp_path, fault):
    record, error, words = WRONG[fault]
    with pytest.raises(error) as caught:
        load(record)
    message = str(caught.value)
    assert message.startswith(f"{tmp_path / 'project.json'}: ")
    assert words in message
    assert message.isprintable()


DEEP = '{"format": 1, "title": ' + "[" * 100_000 + "]" * 100_000 + "}"
HOSTILE = {
    "nothing": (b"", NotAProject, "is empty"),
    "white space": (b" \n", NotAProject, "is empty"),
    "not JSON": (b'{"format": 1,\n "title" 2}', BrokenJson, "line 2, column 10"),
    "half of it": (b'{"format": 1, "title": "A', BrokenJson, "line 1"),
    "two values": (b'{"format": 1} {}', BrokenJson, "line 1, column 15"),
    "NUL": (b'{"format": 1, "title": "\0"}', BrokenJson, "line 1"),
    "NUL alone": (b"\0" * 10, BrokenJson, "line 1"),
    "deep": (DEEP.encode(), BrokenJson, "too deeply"),
    "NaN": (b'{"format": 1, "arrangement": {"positions": {"a": [NaN, 0]}}}', BrokenJson, "NaN"),
    "infinity": (b'{"format": 1, "title": -Infinity}', BrokenJson, "Infinity"),
    "huge float": (b'{"format": 1, "title": 1e999}', BrokenJson, "1e999"),
    "huge integer": (b'{"format": ' + b"9" * 10_000 + b"}", BrokenJson, "10000 digits"),
    "key twice": (b'{"format": 1, "title": "a", "title": "b"}', BrokenJson, "'title' is given twice"),
    "mark": (b'\xef\xbb\xbf{"format": 1}', NotText, "byte order mark"),
    "UTF-16": ('{"format": 1}'.encode("utf-16"), NotText, "UTF-16"),
    "Latin": (b'{"format": 1, "title": "\xe9"}', NotText, "byte 25"),
    "surrogate in UTF-8": (b'{"format": 1, "title": "\xed\xa0\x80"}', NotText, "not UTF-8"),
    "an image": (b"\x89PNG\r\n\x1a\n", NotText, "byte 1 is not UTF-8"),
}


@pytest.mark.parametrize("content", HOSTILE)
def test_a_hostile_file_gets_one_clear_message(load, content):
    data, error, words = HOSTILE[content]
    with pytest.raises(error, match=words.replace("(", r"\(")) as caught:
        load(data)
    assert str(caught.value).isprintable()


def test_characters_written_as_two_halves_are_whole(load):
    assert load(b'{"format": 1, "title": "\\ud83d\\ude00 \\\\ud800"}').title == "😀 \\ud800"


def test_broken_json_knows_its_line_and_column(load):
    with pytest.raises(BrokenJson) as caught:
        load(b'{"format": 1,\n "title" 2}')
    assert (caught.value.line, caught.value.column) == (2, 10)


def test_what_is_not_there(tmp_path):
    with pytest.raises(NotFound, match="there is no such file"):
        load_project(tmp_path / "none.json")


def test_a_folder(tmp_path):
    with pytest.raises(NotAProject, match="is a folder"):
        load_project(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(NotAProject, match="not an ordinary file"):
        load_project(tmp_path / "pipe.json")


def test_names_no_system_takes(tmp_path):
    for name in ("a\0b.json", "a" * 10_000):
        with pytest.raises(Unreadable, match="cannot be read"):
            load_project(tmp_path / name)


def test_a_name_with_control_characters_is_spelled_out(tmp_path):
    with pytest.raises(NotFound) as caught:
        load_project(tmp_path / "a\n\x1b[2J.json")
    assert r"a\n\x1b[2J.json" in str(caught.value)


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(201 * 1024 * 1024)
    with pytest.raises(TooLarge, match="this program reads up to"):
        load_project(path)


@pytest.mark.parametrize(
    "name",
    ["../secret.txt", "/etc/passwd", "a/../../secret.txt", "..\\secret.txt", "C:\\secret.txt", "C:secret.txt",
     "\\\\host\\share\\secret.txt", "", "a\0.txt", ".."],
)  # fmt: skip
def test_text_files_outside_the_project_s_folder_are_not_read(load, tmp_path, name):
    (tmp_path.parent / "secret.txt").write_text(TEXT, encoding="utf-8")
    document = {"key": "d1", "name": "a", "sha256": digest(TEXT), "text_file": name}
    with pytest.raises(OutsideFile) as caught:
        load({"format": 1, "documents": [document]})
    assert str(caught.value).isprintable()


def test_links_that_lead_out_are_not_followed(load, tmp_path):
    (tmp_path.parent / "secret.txt").write_text(TEXT, encoding="utf-8")
    try:
        (tmp_path / "link.txt").symlink_to(tmp_path.parent / "secret.txt")
    except OSError:
        pytest.skip("this system makes no links")
    document = {"key": "d1", "name": "a", "sha256": digest(TEXT), "text_file": "link.txt"}
    with pytest.raises(OutsideFile, match="link"):
        load({"format": 1, "documents": [document]})


def test_links_in_a_circle(load, tmp_path):
    try:
        (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
        (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(ProjectError, match=r"a\.txt"):
        load({"format": 1, "documents": [{"key": "d1", "name": "a", "sha256": "", "text_file": "a.txt"}]})


def test_a_missing_or_changed_text_file(load, tmp_path):
    record = {"format": 1, "documents": [{"key": "d1", "name": "a", "sha256": digest(TEXT), "text_file": "a.txt"}]}
    with pytest.raises(NotFound, match=r"a\.txt"):
        load(record)
    (tmp_path / "a.txt").write_text(TEXT + " ", encoding="utf-8")
    with pytest.raises(TextMismatch, match=r"a\.txt has changed"):
        load(record)
