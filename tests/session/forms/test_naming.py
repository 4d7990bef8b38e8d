from dataclasses import replace

import pytest

from explorer.model.documents import Document
from explorer.model.entities import Entity, EntityType
from explorer.reading.text.sentences import sentences
from explorer.session.edits.standing import sentence_of
from explorer.session.form import NameChoice
from explorer.session.forms.naming import known_as, names_near, offered, spots
from tests.work import effort


def choice(name, near=False, fresh=False, others=()):
    return NameChoice(name, EntityType.ORGANISATION, near, fresh, others)


NAMES = (choice("Nissan", True), choice("Honda"), choice("Honda Motor", others=("HMC",)), choice("Suzuki", True, True))


def test_those_of_the_sentence_come_first(small, at):
    names = names_near(small.known, sentence_of(small.known, at("in talks")))
    assert [each.name for each in names if each.near] == ["Alpha", "Béta"]
    assert [each.near for each in names] == sorted((each.near for each in names), reverse=True)


def test_what_looks_like_a_name_is_offered_as_new(small):
    text = "According to Mazda, it will join Bank of Japan and Ann Lee’s Toyota. The firm said so on Monday."
    document = Document(text, "x", sentences=((0, len(text)),))
    dossier = replace(small.known, documents=(document,), claims=(), entities=())
    names = names_near(dossier, document.passage(0, len(text)))
    assert [each.name for each in names if each.fresh] == ["Mazda", "Bank of Japan", "Ann Lee", "Toyota"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Nissan", "Suzuki"]),
        ("hon", ["Honda", "Honda Motor"]),
        ("honda m", ["Honda Motor"]),
        ("hmc", ["Honda Motor"]),
        ("SUZ", ["Suzuki"]),
        ("mot", ["Honda Motor"]),
        ("xyz", []),
    ],
)
def test_what_was_typed_may_mean(typed, found):
    assert [each.name for each in offered(NAMES, typed)] == found


def test_who_goes_by_a_name():
    assert known_as(NAMES, " honda  motor ").name == "Honda Motor"
    assert known_as(NAMES, "hmc").name == "Honda Motor"
    assert known_as(NAMES, "Suzuki") is None, "nobody yet"


def test_long_runs_of_capitals_take_no_time(small):
    def near(times):
        text = "A" * 200 * times + " " + "Aa" * 500 * times + " A-B.C&" * 200 * times
        document = Document(text, "x", sentences=((0, len(text)),))
        dossier = replace(small.known, documents=(document,), claims=(), entities=())
        names_near(dossier, document.passage(0, len(text)))

    assert effort(lambda: near(4)) < 32 * effort(lambda: near(1))


BERG = Entity("berg", "Marius Berg", EntityType.PERSON, ("Berg",))


def dossier_of(small, text, *entities):
    document = Document(text, "x", sentences=sentences(text))
    return replace(small.known, documents=(document,), claims=(), entities=entities), document


def test_who_has_a_title_is_a_person_and_may_be_known_without_it(small):
    dossier, document = dossier_of(small, "Mr Berg met Dr Lund.", BERG)
    names = names_near(dossier, document.passage(0, 20))
    assert [(each.name, each.fresh, each.type) for each in names] == [
        ("Marius Berg", False, EntityType.PERSON), ("Dr Lund", True, EntityType.PERSON),
    ]  # fmt: skip
    assert [(spot.start, spot.end, spot.choice.name) for spot in spots(dossier, document.passage(0, 20), names)] == [
        (3, 7, "Marius Berg"), (12, 19, "Dr Lund"),
    ]  # fmt: skip


def test_a_common_word_that_begins_a_sentence_is_no_name(small):
    text = "Batteries come from Corvid. Mazda sells them. Rail is old; the rail rusts. Airbus left, and Airbus came."
    dossier, document = dossier_of(small, text)
    found = []
    for span in document.sentences:
        sentence = document.passage(*span)
        names = names_near(dossier, sentence)
        found += [spot.choice.name for spot in spots(dossier, sentence, names)]
        assert "Batteries" in [each.name for each in names] or span[0] > 0, "it is offered, as it may be one"
    assert found == ["Corvid", "Mazda", "Airbus", "Airbus"]


def test_accents_need_not_be_typed():
    names = (choice("Hélène Côté"), choice("Honda"))
    assert [each.name for each in offered(names, "hel")] == ["Hélène Côté"]
    assert [each.name for each in offered(names, "hélène cote")] == ["Hélène Côté"]
