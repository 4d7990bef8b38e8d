import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Certainty, Polarity, Speaker, Stage
from explorer.model.dossier import Why
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.plugins.endpoint.quoting import quoted
from explorer.plugins.tool import ExtractorError
from explorer.reading.sifting import sifted
from tests.readings import article, sentence

DOCUMENT = article()
VOCABULARY = load_vocabulary()
ENTITIES = [
    {"name": "Harlow Freight", "type": "organisation", "also": ["Harlow"]}, {"name": "Brandt Logistik"},
    {"name": "Oster", "type": "planet"}, {"name": "Mira Voss", "type": "person"},
]  # fmt: skip
STAKE = {
    "sentence": "Harlow Freight is in talks to buy a stake in Brandt Logistik, Mira Voss said on 3 May 2024.",
    "subject": "Harlow Freight", "object": "Brandt Logistik", "kind": "equity stake", "stage": "in talks",
    "denied": False, "certainty": "certain", "said_by": "Mira Voss", "detail": None,
    "cues": [{"role": "kind", "words": "in talks to buy a stake"}], "dates": ["3 May 2024"],
}  # fmt: skip
SUPPLY = {"sentence": "The company reportedly supplies Oster", "subject": "Harlow Freight", "object": "Oster",
          "subject_words": "The company", "kind": "supply", "stage": "active"}  # fmt: skip


def read(*claims, entities=ENTITIES):
    found = quoted(json.dumps({"entities": entities, "claims": claims}), DOCUMENT, "tiny")
    return sifted(found, DOCUMENT, VOCABULARY, "tiny")


def test_what_is_quoted_letter_for_letter_is_found():
    found = read(STAKE, SUPPLY)
    assert found.dropped == 0
    assert [(each.name, each.type) for each in found.reading.entities][2] == ("Oster", EntityType.ORGANISATION)
    stake, supply = found.reading.claims
    assert stake.passages == (sentence(DOCUMENT, "in talks"),)
    assert (stake.stage, stake.certainty, stake.polarity) == (Stage.IN_TALKS, Certainty.CERTAIN, Polarity.AFFIRMED)
    assert (stake.said_by.speaker, stake.said_by.entity) == (Speaker.NAMED, "e4")
    assert DOCUMENT.quote(stake.cues[0].passage) == "in talks to buy a stake"
    assert (stake.dates[0].when.edtf, stake.inference) == ("2024-05-03", None)
    assert DOCUMENT.quote(supply.proposal.links[0].mention) == "The company"
    assert (supply.proposal.strength, bool(supply.inference)) == (Strength.WEAK, True)
    assert [each.why for each in found.reading.unread] == [Why.NOT_UNDERSTOOD]


@pytest.mark.parametrize("lie", [
    {"sentence": "Harlow Freight bought Brandt Logistik."}, {"sentence": ""}, {"sentence": 3}, {"subject": "Acme"},
    {"object": "Harlow Freight"}, {"object": "Harlow"}, {"kind": "friendship"},
])  # fmt: skip
def test_a_lie_is_dropped_and_counted(lie):
    found = read(STAKE | lie, SUPPLY)
    assert [claim.kind for claim in found.reading.claims] == ["supply"]
    assert found.dropped == 1


def test_a_part_that_does_not_stand_falls_alone():
    lies = {"cues": [{"role": "kind", "words": "bought"}, {"role": "mood", "words": "stake"}], "dates": ["2031"],
            "stage": "done", "certainty": "sure", "said_by": "Acme", "detail": "Chief"}  # fmt: skip
    found = read(STAKE | lies)
    (claim,) = found.reading.claims
    assert (claim.cues, claim.dates, claim.stage, claim.certainty) == ((), (), Stage.UNCLEAR, Certainty.UNSPECIFIED)
    assert (claim.said_by.speaker, claim.detail) == (Speaker.UNNAMED, None)
    assert found.dropped == 2


def test_a_name_that_is_not_printed_is_dropped():
    found = read(STAKE | {"object": "Brandt Group"}, entities=[*ENTITIES, {"name": "Brandt Group"}])
    assert len(found.reading.entities) == 4
    assert not found.reading.claims


def test_a_name_within_a_word_is_no_mention():
    found = read(entities=[{"name": "Harlow Freight"}, {"name": "Host", "also": ["Ost"]}])
    assert [each.name for each in found.reading.entities] == ["Harlow Freight"]


def test_words_around_the_object_do_no_harm():
    text = "Here it is:\n```json\n" + json.dumps({"entities": ENTITIES, "claims": [STAKE]}) + "\n```"
    assert len(quoted(text, DOCUMENT, "tiny").claims) == 1


@pytest.mark.parametrize("text", ["", "no", "[]", "{", "{]}", '{"a": ' * 50_000 + "}", "null", "}{"])
def test_what_is_no_object_is_refused(text):
    with pytest.raises(ExtractorError, match="in the form it was asked for"):
        quoted(text, DOCUMENT, "tiny")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.sampled_from([*STAKE.values(), "Oster"]),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from([*STAKE, "name", "also", "words"]), inner),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(values), st.lists(values))
def test_whatever_a_model_says_only_what_stands_is_taken(entities, claims):
    found = sifted(quoted(json.dumps({"entities": [*ENTITIES, *entities], "claims": claims}), DOCUMENT, "tiny"),
                   DOCUMENT, VOCABULARY, "tiny").reading  # fmt: skip
    for claim in found.claims:
        assert all(DOCUMENT.quote(passage) for passage in claim.passages)
        assert all(claim.passages[0].holds(cue.passage) for cue in claim.cues)
        assert claim.is_proposed
