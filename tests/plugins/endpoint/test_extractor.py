import json
import subprocess
import sys
from dataclasses import replace

import pytest

from explorer.files.lexicon import load_tables
from explorer.model.claims import Certainty, Stage
from explorer.model.relationships import Status, label
from explorer.plugins.endpoint.extractor import asking, held, sending
from explorer.plugins.extractors import ENDPOINT, tool
from explorer.plugins.tool import ExtractorError
from explorer.reading.reader import Reader
from explorer.session.answer import AnswerError
from explorer.session.child import ChildError
from explorer.session.jobs import asked, finish
from tests.plugins.endpoint.test_quoting import ENTITIES, STAKE, SUPPLY
from tests.readings import article

LIE = STAKE | {"sentence": "Harlow Freight bought Brandt Logistik."}


def test_what_is_sent_is_what_was_shown(named):
    named.says = json.dumps({"entities": ENTITIES, "claims": [STAKE | {"stage": "agreed"}, SUPPLY, LIE]})
    shown = sending(article())
    assert named.heard == []
    reading = asking().read(article())
    ((_, headers, body),) = named.heard
    assert (body, headers["Authorization"]) == (shown.body, "Bearer secret")
    assert shown.address == f"{named.address}/chat/completions"
    assert shown.is_here
    assert shown.with_key
    assert len(reading.claims) == 3


def test_no_claim_says_more_than_its_sentence(named):
    lies = [each | {"stage": "occurred", "certainty": "certain"} for each in (STAKE, SUPPLY)]
    named.says = json.dumps({"entities": ENTITIES, "claims": lies})
    stake, supply = asking().read(article()).claims
    assert label(stake) in (Status.IN_TALKS, Status.UNCLEAR)
    assert supply.certainty is Certainty.PROBABLE


def test_it_is_asked_in_a_process_of_its_own(named):
    named.says = json.dumps({"entities": ENTITIES, "claims": [STAKE, LIE]})
    answer = finish(asked(article(), ENDPOINT))
    assert (answer.by, answer.dropped, len(answer.reading.claims)) == ("language model tiny", 1, 1)
    named.does = lambda handler: handler.answer("gone", 500)
    with pytest.raises(AnswerError, match="refused to answer"):
        finish(asked(article(), ENDPOINT))


def test_one_that_never_answers_is_ended(named):
    named.does = lambda handler: named.left.wait(30)
    with pytest.raises(ChildError, match="not read within"):
        finish(asked(article(), ENDPOINT, 0.8))


def test_nothing_is_asked_where_nothing_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("EXPLORER_SETTINGS", str(tmp_path / "settings.json"))
    with pytest.raises(ExtractorError, match="none is asked"):
        tool(ENDPOINT).sends(article())
    with pytest.raises(ExtractorError, match="none is asked"):
        tool(ENDPOINT).make()


def test_it_is_imported_only_when_it_is_used():
    program = "import sys, explorer.plugins.child; print([name for name in sys.modules if 'endpoint' in name])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_words_count_where_the_rules_read_of_another_kind():
    text = "Harlow Freight, which already owns 14% of Brandt Logistik, offered 37 crowns a share last month."
    document = article(text)
    found = Reader(load_tables()).read(document)
    ends = {entity.name: entity.id for entity in found.entities}
    stake = found.claims[0]
    assert stake.kind == "equity stake"
    bought = replace(stake, subject=ends["Harlow Freight"], object=ends["Brandt Logistik"], kind="ownership",
                     stage=Stage.OCCURRED)  # fmt: skip
    (claim,) = held(replace(found, claims=(bought,)), document).claims
    assert label(claim) is Status.PROPOSED
