"""The shipped example against the article, and against a table written by hand from it."""

import json
from hashlib import sha256

import pytest

from explorer.files.places import example
from explorer.files.project import dump_project, load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Basis, CueRole, Polarity, Speaker
from explorer.model.disagreements import DisagreementKind
from explorer.model.entities import EntityType
from explorer.model.relationships import Rule, Status, label
from explorer.network.fold import fold

# id, paragraph and sentence, subject, kind, object, status shown, certainty, inferred?
TABLE = """
c01  ¶1 s1  Foxconn | market entry | Japan                                             planned     certain   stated
c02  ¶1 s1  Foxconn | location | Taiwan                                                active      certain   stated
c03  ¶1 s2  Jun Seki | role | Foxconn                                                  active      certain   inferred
c04  ¶1 s2  Foxconn | partnership | Japanese automakers                                sought      probable  inferred
c05  ¶1 s3  Foxconn | partnership | Nissan                                             sought      certain   stated
c06  ¶1 s3  Foxconn | partnership | Mitsubishi                                         sought      certain   stated
c07  ¶1 s3  Foxconn | partnership | Honda                                              sought      certain   stated
c08  ¶1 s4  Foxconn | market entry | Japan                                             sought      certain   inferred
c09  ¶2 s1  Foxconn | agreement | Japanese automakers                                  sought      certain   stated
c10  ¶2 s2  Foxconn | partnership | Japanese automakers                                sought      certain   stated
c11  ¶2 s3  Foxconn | market entry | Japan                                             planned     probable  stated
c12  ¶2 s4  Chinese EV brands | competition | Japan                                    active      certain   stated
c14  ¶3 s2  Foxconn | product launch | Electric bus                                    planned     probable  stated
c15  ¶3 s2  Foxconn | product launch | Microbus                                        planned     probable  stated
c18  ¶3 s5  Foxconn | other | Japanese automakers                                      active      certain   stated
c20  ¶4 s1  Foxconn | negotiation | Nissan                                             ended       certain   stated
c21  ¶4 s2  Foxconn | partnership | Nissan                                             sought      certain   stated
c22  ¶4 s3  Foxconn | equity stake | Nissan                                            rumoured    possible  stated
c23  ¶4 s4  Foxconn | ownership | Nissan                                               denied      certain   inferred
c24  ¶4 s4  Foxconn | partnership | Nissan                                             sought      certain   inferred
c25  ¶5 s1  Foxconn | supply | Mitsubishi                                              finalising  probable  stated
c26  ¶5 s2  Foxconn | partnership | Japanese automakers                                sought      certain   stated
c27a ¶5 s3  Foxconn | membership | Three-way deal                                      proposed    certain   stated
c27b ¶5 s3  Honda | membership | Three-way deal                                        proposed    certain   stated
c28a ¶5 s4  Foxconn | membership | Four-way dialogue framework                         planned     probable  inferred
c28b ¶5 s4  Honda | membership | Four-way dialogue framework                           planned     probable  inferred
c28c ¶5 s4  Stakeholders from the EV ecosystem | participation | Four-way dialogue framework  planned  probable  stated
c29  ¶6 s1  Foxconn | participation | Tokyo seminar                                    occurred    certain   stated
c33  ¶6 s1  Tokyo seminar | location | Tokyo                                           occurred    certain   stated
c30  ¶6 s1  Foxconn | partnership | Japanese automakers                                sought      certain   stated
c31  ¶6 s2  Jun Seki | role | Nissan                                                   ended       certain   stated
""".strip().splitlines()

# Who says it, where it is not the article in its own words: the speaker, and the words that say so.
SPEAKERS = {
    "c04": ("article", None, None, "about Jun Seki"),
    "c05": ("named", "jun-seki", "he names", ""),
    "c06": ("named", "jun-seki", "he names", ""),
    "c07": ("named", "jun-seki", "he names", ""),
    "c08": ("named", "jun-seki", "He underscored", ""),
    "c10": ("named", "jun-seki", "Seki underscored", "as quoted by this article"),
    "c11": ("unnamed", None, "reportedly", ""),
    "c14": ("article", None, "the company intends", ""),
    "c15": ("article", None, "the company intends", ""),
    "c21": ("article", None, "It is fair to say", ""),
    "c22": ("unnamed", None, "previous rumors", ""),
    "c23": ("named", "jun-seki", "Seki underscored", ""),
    "c24": ("named", "jun-seki", "Seki underscored", ""),
    "c25": ("unnamed", None, "reportedly", ""),
    "c28a": ("article", None, "Their aim", ""),
    "c28b": ("article", None, "Their aim", ""),
    "c28c": ("article", None, "Their aim", ""),
    "c30": ("named", "tokyo-seminar", "added emphasis on", "as reported by the article"),
}


@pytest.fixture(scope="module")
def dossier():
    return load_project(example())


@pytest.fixture(scope="module")
def record():
    return json.loads(example().read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def graph(dossier):
    return fold(dossier, load_vocabulary())


def quotes(value):
    """Every passage of the file, wherever it stands in it."""
    if isinstance(value, dict):
        if "exact" in value:
            yield value
        for part in value.values():
            yield from quotes(part)
    elif isinstance(value, list):
        for part in value:
            yield from quotes(part)


def test_the_article_is_the_one_that_was_read():
    text = (example().parent / "foxconn-japan.txt").read_bytes()
    assert sha256(text).hexdigest() == "60fe80dce5ee93064ed4500227a9cb02985305b73d4b8b3dbbdd72102f954da1"
    assert len(text.decode("utf-8")) == 2409


def test_every_quote_stands_in_the_article_at_its_offsets(record):
    text = (example().parent / "foxconn-japan.txt").read_bytes().decode("utf-8")
    found = list(quotes(record))
    assert len(found) > 200
    for quote in found:
        assert text[quote["start"] : quote["end"]] == quote["exact"] != ""


def test_the_file_is_as_the_program_would_write_it(dossier):
    text = dump_project(dossier, {dossier.documents[0].id: "foxconn-japan.txt"})
    assert text == example().read_bytes().decode("utf-8")


def test_how_much_there_is(dossier):
    assert len(dossier.claims) == 31
    assert len(dossier.entities) == 16
    assert len(dossier.documents[0].sentences) == 24
    assert len(dossier.disagreements) == 11
    # 73 in the text; ten point at nothing that is an entity here, and two at two entities each.
    mentions = {mention.passage for entity in dossier.entities for mention in entity.mentions}
    assert (len(mentions), sum(len(entity.mentions) for entity in dossier.entities)) == (63, 65)
    assert all(entity.mentions for entity in dossier.entities)


def test_each_claim_is_in_the_table(dossier):
    assert [claim.id for claim in dossier.claims] == [line.split()[0] for line in TABLE]


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line.split()[0])
def test_each_claim_says_what_the_table_says(dossier, line):
    id, paragraph, sentence, *_, status, certainty, basis = line.split()
    claim = dossier.claim_by_id[id]
    document = dossier.documents[0]
    ends = " | ".join((dossier.entity_by_id[claim.subject].name, claim.kind, dossier.entity_by_id[claim.object].name))
    assert f" {ends} " in line
    assert str(document.place(claim.passages[0].start)) == f"{paragraph} {sentence}"
    assert (label(claim), claim.certainty, claim.basis) == (status, certainty, basis)
    assert all((passage.start, passage.end) in document.sentences for passage in claim.passages)


def test_who_says_it(dossier):
    for claim in dossier.claims:
        said = claim.said_by
        found = (said.speaker, said.entity, dossier.quote(said.words) if said.words else None, said.how)
        assert found == SPEAKERS.get(claim.id, (Speaker.ARTICLE, None, None, "")), claim.id


def test_each_claim_has_its_cues_and_hedges_and_denials_are_among_them(dossier):
    cues = {
        role: {
            claim.id: dossier.quote(cue.passage) for claim in dossier.claims for cue in claim.cues if cue.role is role
        }
        for role in CueRole
    }
    assert len(cues[CueRole.KIND]) == 31
    assert cues[CueRole.NEGATION] == {"c20": "no longer", "c23": "not to pursue"}
    hedges = cues[CueRole.HEDGE]
    assert (hedges["c11"], hedges["c25"], hedges["c22"]) == ("reportedly", "reportedly", "rumors indicated")
    assert (hedges["c14"], hedges["c04"]) == ("intends to", "confident about his chances")
    assert cues[CueRole.ATTRIBUTION]["c05"] == "he names"


def test_dates_are_as_printed_and_no_day_is_invented(dossier):
    found = {
        claim.id: [(one.when.text, one.when.edtf, one.when.qualifier, one.role) for one in claim.dates]
        for claim in dossier.claims
        if claim.dates
    }
    deadline = [("By 2027", "../2027", "by", "deadline")]
    assert found == {
        "c14": deadline,
        "c15": deadline,
        "c20": [("at this time", None, None, "as of")],
        "c22": [("previous", None, "before", "event")],
        "c25": [("Now", None, None, "as of")],
    }
    for claim in dossier.claims:
        for one in claim.dates:
            assert dossier.quote(one.passage) == one.when.text


def test_the_document_says_what_is_unknown(dossier):
    document = dossier.documents[0]
    assert document.language == "en"
    known = (document.title, document.publisher, document.author, document.url, document.published, document.retrieved)
    assert known == (None,) * 6
    assert document.heading == "foxconn-japan.txt"
    assert "undated, at euheadline.com" in document.note


def test_agreements_count_their_unnamed_parties(dossier):
    found = {one.name: one.unnamed_parties for one in dossier.entities if one.type is EntityType.AGREEMENT}
    assert found == {"Three-way deal": 1, "Four-way dialogue framework": 2}
    assert not any(one.unnamed_parties for one in dossier.entities if one.type is not EntityType.AGREEMENT)


def test_what_disagrees(dossier):
    found = {one.id: one for one in dossier.disagreements}
    assert list(found) == [f"x{number}" for number in range(1, 12)]
    contradictions = {id: one.claims for id, one in found.items() if one.kind is DisagreementKind.CONTRADICTION}
    assert contradictions == {
        "x1": ("c05", "c20", "c21"),
        "x2": ("c22", "c23"),
        "x3": ("c27a", "c27b", "c28a", "c28b", "c28c"),
    }
    assert {id: one.claims for id, one in found.items() if id not in contradictions} == {
        "x4": ("c03",), "x5": ("c20", "c25"), "x6": ("c14", "c15"), "x7": (), "x8": (),
        "x9": ("c25", "c06"), "x10": ("c10",), "x11": (),
    }  # fmt: skip
    assert found["x7"].kind is DisagreementKind.GARBLED
    assert found["x8"].kind is DisagreementKind.FURNITURE


def test_every_sentence_carries_a_claim_or_says_why_not(dossier):
    document = dossier.documents[0]
    unread = {str(document.place(one.passage.start)): one.why.value for one in dossier.unread}
    assert unread == {
        "¶3 s1": "no claim",
        "¶3 s3": "no claim",
        "¶3 s4": "not understood",
        "¶7 s1": "page furniture",
    }
    used = {passage for claim in dossier.claims for passage in claim.passages}
    aside = {one.passage for one in dossier.unread}
    assert not used & aside
    assert used | aside == {document.passage(*pair) for pair in document.sentences}


def test_what_is_inferred_says_what_and_from_what(dossier):
    inferred = [claim for claim in dossier.claims if claim.basis is Basis.INFERRED]
    assert [claim.id for claim in inferred] == ["c03", "c04", "c08", "c23", "c24", "c28a", "c28b"]
    assert all(claim.inference.part and claim.inference.passages for claim in inferred)
    employer = dossier.claim_by_id["c03"]
    places = [str(dossier.documents[0].place(passage.start)) for passage in employer.inference.passages]
    assert places == ["¶1 s1", "¶1 s4", "¶6 s1", "¶6 s2"]
    assert len(employer.passages) == 2


def test_what_the_claims_add_up_to(graph):
    found = {(*id.pair, id.kind): one.status for id, one in graph.relationships.items()}
    assert len(found) == 24
    assert found["foxconn", "nissan", "partnership"] is Status.SOUGHT
    assert found["foxconn", "nissan", "negotiation"] is Status.ENDED
    assert found["foxconn", "nissan", "equity stake"] is Status.RUMOURED
    assert found["foxconn", "nissan", "ownership"] is Status.DENIED
    assert found["foxconn", "mitsubishi", "supply"] is Status.FINALISING
    disputed = [one for one in graph.relationships.values() if one.status is Status.DISPUTED]
    assert [(one.id.object, one.verdict.labels) for one in disputed] == [("japan", (Status.SOUGHT, Status.PLANNED))]
    assert all(one.verdict.rule in (Rule.AGREE, Rule.DISPUTED) for one in graph.relationships.values())


def test_nothing_is_owned(dossier, graph):
    owned = [claim for claim in dossier.claims if claim.kind == "ownership"]
    assert [claim.polarity for claim in owned] == [Polarity.DENIED]
    assert not any(one.status in (Status.AGREED, Status.ACTIVE) and one.id.kind in ("ownership", "equity stake")
                   for one in graph.relationships.values())  # fmt: skip


def test_what_is_said_of_the_example_is_true(dossier):
    assert "Every line rests on a sentence of the article" in dossier.about
    document = dossier.documents[0]
    for claim in dossier.claims:
        assert all(document.sentence_at(passage.start) for passage in claim.passages)
        if claim.inference is not None:
            assert claim.inference.part
            assert claim.inference.passages


def test_seki_was_a_senior_executive_at_nissan(dossier):
    claim = dossier.claim_by_id["c31"]
    assert claim.detail == "senior executive (“former”)"
    assert "former" in dossier.quote(claim.passages[0])
