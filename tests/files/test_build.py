import pytest

from explorer.files.errors import (
    BadDate,
    BrokenJson,
    Inconsistent,
    NewerFormat,
    NotAProject,
    QuoteMismatch,
    Repeated,
    TextMismatch,
    UnknownName,
    WrongShape,
)
from tests.spoilt import passage, project, spoilt

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
    "previous of itself": (spoilt("documents", 0, "previous", "d1"), UnknownName, "older version first"),
    "merged nobody": (spoilt("merges", [{"kept": "acme", "absorbed": ["x"], "name": ""}]), UnknownName, "merge 1"),
    "merged into itself": (
        spoilt("merges", [{"kept": "acme", "absorbed": ["acme"], "name": ""}]), Inconsistent, "merged entity acme"),
    "merged twice": (spoilt("merges", [{"kept": "acme", "absorbed": ["bolt"], "name": ""}] * 2), Repeated, "bolt"),
    "merged in a ring": (
        spoilt("merges", [{"kept": a, "absorbed": [b], "name": ""} for a, b in (("acme", "bolt"), ("bolt", "acme"))]),
        Inconsistent, "is itself merged"),
    "asked of nobody": (spoilt("disagreements", 0, "entities", ["x"]), UnknownName, "disagreement x1"),
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
