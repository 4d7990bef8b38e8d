"""A proposal in words says no more than its status."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Certainty, Claim, Cue, CueRole, Polarity, SaidBy, Speaker, Stage
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.session.review.telling import told

KINDS = sorted(load_vocabulary().kinds)
AT = Passage("d", 0, 1)


def dossier(subject="Foxconn", object="Nissan", type=EntityType.ORGANISATION):
    return Dossier(entities=(Entity("s", subject, type), Entity("o", object, EntityType.ORGANISATION),
                             Entity("seki", "Jun Seki", EntityType.PERSON)))  # fmt: skip


def claim(kind="partnership", stage=Stage.SOUGHT, **more):
    return Claim("c", "s", "o", kind, stage, (AT,), **more)


SEKI = SaidBy(Speaker.NAMED, "seki")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (claim(said_by=SEKI), "Foxconn seeks a partnership with Nissan, says Jun Seki"),
        (claim("negotiation", Stage.ENDED), "Foxconn is no longer in negotiations with Nissan"),
        (claim("equity stake", Stage.PLANNED, certainty=Certainty.POSSIBLE),
         "Foxconn is rumoured to plan a stake in Nissan"),
        (claim("ownership", Stage.SOUGHT, polarity=Polarity.DENIED, said_by=SEKI),
         "Jun Seki denies that Foxconn seeks ownership of Nissan"),
        (claim("merger", Stage.PLANNED, polarity=Polarity.DENIED),
         "The text denies that Foxconn plans a merger with Nissan"),
        (claim("merger", Stage.IN_TALKS, said_by=SaidBy(Speaker.UNNAMED)),
         "Foxconn is in talks on a merger with Nissan, an unnamed source says"),
        (claim("supply", Stage.ACTIVE), "Foxconn supplies Nissan"),
        (claim("supply", Stage.ACTIVE, certainty=Certainty.POSSIBLE), "Foxconn is rumoured to supply Nissan"),
        (claim("role", Stage.ACTIVE, detail="Chief {Strategy} Officer"),
         "Foxconn has the role of Chief {Strategy} Officer at Nissan"),
        (claim("role", Stage.PLANNED, detail="chairman"), "Foxconn is to have the role of chairman at Nissan"),
        (claim("merger", Stage.UNCLEAR), "Foxconn is named in connection with a merger with Nissan"),
        (claim("supply", Stage.UNCLEAR, certainty=Certainty.PROBABLE),
         "Foxconn is reported in connection with supply to Nissan"),
        (claim("agreement", Stage.FINALISING, certainty=Certainty.PROBABLE),
         "Foxconn is reported to be finalising an agreement with Nissan"),
    ],
)  # fmt: skip
def test_a_claim_in_words(said, words):
    assert told(dossier(), said).text == words


def test_several_take_the_plural():
    automakers = dossier("Japanese automakers", type=EntityType.GROUP)
    assert told(automakers, claim()).text == "Japanese automakers seek a partnership with Nissan"
    assert told(automakers, claim("supply", Stage.ACTIVE)).text == "Japanese automakers supply Nissan"


names = st.text(min_size=1, max_size=12).filter(lambda name: not {"\x00", "\x01"} & set(name))


@given(
    st.sampled_from([*KINDS, "unheard of"]), st.sampled_from(Stage), st.sampled_from(Polarity),
    st.sampled_from(Certainty), st.sampled_from(Speaker), names, names, st.none() | st.text(max_size=9),
)  # fmt: skip
def test_the_names_stand_where_they_are_said_to(kind, stage, polarity, certainty, speaker, subject, object, detail):
    said_by = SaidBy(speaker, "seki" if speaker is Speaker.NAMED else None)
    told_one = told(dossier(subject, object), claim(
        kind, stage, polarity=polarity, certainty=certainty, said_by=said_by, detail=detail))  # fmt: skip
    assert told_one.text[slice(*told_one.subject)] == subject
    assert told_one.text[slice(*told_one.object)] == object


STRONG = {
    "agreed": {Stage.AGREED}, "made": {Stage.AGREED, Stage.OCCURRED}, "finalising": {Stage.FINALISING},
    "owner": {Stage.ACTIVE}, "merged": {Stage.OCCURRED}, "taken": {Stage.OCCURRED}, "entered": {Stage.OCCURRED},
    "launched": {Stage.OCCURRED}, "plan": {Stage.PLANNED}, "talks": {Stage.IN_TALKS},
    "competitor": {Stage.ACTIVE}, "party": {Stage.ACTIVE}, "supplies": {Stage.ACTIVE, Stage.ENDED},
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("stage", Stage)
def test_no_word_is_stronger_than_the_status(kind, stage):
    for certainty in Certainty:
        for polarity in Polarity:
            for speaker in Speaker:
                said_by = SaidBy(speaker, "seki" if speaker is Speaker.NAMED else None)
                text = told(dossier(), claim(
                    kind, stage, certainty=certainty, polarity=polarity, said_by=said_by)).text  # fmt: skip
                words = set(text.replace(",", "").split())
                assert bool(words & {"denies", "deny", "denied"}) is (polarity is Polarity.DENIED), text
                assert ("rumoured" in words) is (certainty is Certainty.POSSIBLE), text
                assert ("reported" in words) is (certainty is Certainty.PROBABLE), text
                assert all(stage in stages for word, stages in STRONG.items() if word in words), text
                assert ("Jun Seki" in text) is (speaker is Speaker.NAMED)
                if stage is Stage.ENDED:
                    assert "no longer" in text


def test_a_change_of_stage_is_heard():
    said = [told(dossier(), replace(claim(), stage=stage)).text for stage in Stage]
    assert len(set(said)) == len(Stage)


def in_sentence(text, kind, stage, *cues, **more):
    """A claim that this sentence makes of Alpha and Beta, whose cues are these words of it."""
    document = Document(text, "news", sentences=((0, len(text)),))

    def find(words):
        return document.passage(text.index(words), text.index(words) + len(words))

    if "words" in more:
        more["said_by"] = SaidBy(Speaker.UNNAMED, words=find(more.pop("words")))
    said = Claim("c", "s", "o", kind, stage, (document.passage(0, len(text)),),
                 cues=tuple(Cue(role, find(words)) for role, words in cues), **more)  # fmt: skip
    return told(replace(dossier("Alpha", "Beta"), documents=(document,)), said).text


KIND, HEDGE = CueRole.KIND, CueRole.HEDGE


def test_what_was_only_planned_has_not_been_there_to_end():
    dropped = "Alpha drops its plan to team up with Beta."
    said = in_sentence(dropped, "partnership", Stage.ENDED, (KIND, "to team up"), (HEDGE, "plan"))
    assert said == "Alpha no longer pursues a partnership with Beta"
    said = in_sentence("Alpha called off the merger with Beta.", "merger", Stage.ENDED, (KIND, "merger"))
    assert said == "Alpha no longer pursues a merger with Beta"
    said = in_sentence("Alpha has left the alliance with Beta.", "partnership", Stage.ENDED, (KIND, "alliance"))
    assert said == "Alpha no longer has a partnership with Beta"


def test_whose_plan_it_is_stays_open_where_the_sentence_leaves_it_open():
    sold = ("Beta to be sold to Alpha.", "ownership", Stage.PLANNED, (KIND, "to be sold"))
    assert in_sentence(*sold) == "Ownership of Beta by Alpha is planned"
    assert in_sentence(*sold, certainty=Certainty.POSSIBLE) == "Ownership of Beta by Alpha is rumoured to be planned"
    denied = in_sentence(*sold, polarity=Polarity.DENIED)
    assert denied == "The text denies that ownership of Beta by Alpha is planned"
    said = in_sentence("Alpha is to buy Beta.", "ownership", Stage.PLANNED, (KIND, "to buy"))
    assert said == "Alpha plans ownership of Beta"


def test_hearsay_is_told_once():
    said = ("Alpha reportedly wants a stake in Beta.", "equity stake", Stage.SOUGHT, (KIND, "stake"),
            (HEDGE, "reportedly"))  # fmt: skip
    once = in_sentence(*said, certainty=Certainty.PROBABLE, words="reportedly")
    assert once == "Alpha is reported to seek a stake in Beta"
    twice = in_sentence("Alpha wants a stake in Beta, a banker said.", "equity stake", Stage.SOUGHT, (KIND, "stake"),
                        certainty=Certainty.PROBABLE, words="a banker said")  # fmt: skip
    assert twice == "Alpha is reported to seek a stake in Beta, an unnamed source says"
