"""A claim → what it says, in one sentence never stronger than its status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from explorer.model.claims import Certainty, Claim, CueRole, Polarity, Speaker, Stage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and where in it, in code points, the two names stand."""

    text: str
    subject: tuple[int, int]
    object: tuple[int, int]


# What a kind is about, as something one can seek, plan or have.
_THINGS = {
    "partnership": "a partnership with {object}",
    "agreement": "an agreement with {object}",
    "negotiation": "negotiations with {object}",
    "supply": "supply to {object}",
    "equity stake": "a stake in {object}",
    "ownership": "ownership of {object}",
    "merger": "a merger with {object}",
    "joint venture": "a joint venture with {object}",
    "membership": "membership of {object}",
    "role": "a role at {object}",
    "competition": "competition with {object}",
    "market entry": "entry into {object}",
    "product launch": "the launch of {object}",
    "participation": "participation in {object}",
    "location": "a location in {object}",
    "other": "a tie to {object}",
}
_DETAILED = {"role": "the role of {detail} at {object}", "other": "a tie to {object} ({detail})"}

# What is said of the subject. {s}, {ies}, {is} and {has} change with it: seeks, seek; is, are, be.
_STAGES = {
    Stage.SOUGHT: "seek{s} {thing}",
    Stage.PROPOSED: "propose{s} {thing}",
    Stage.IN_TALKS: "{is} in talks on {thing}",
    Stage.PLANNED: "plan{s} {thing}",
    Stage.FINALISING: "{is} finalising {thing}",
    Stage.AGREED: "{has} agreed on {thing}",
    Stage.ACTIVE: "{has} {thing}",
    Stage.SUSPENDED: "{has} {thing} on hold",
    Stage.ENDED: "no longer {has} {thing}",
    Stage.OCCURRED: "{has} had {thing}",
    Stage.UNCLEAR: "{is} named in connection with {thing}",
}
_OWN = {
    ("negotiation", Stage.IN_TALKS): "{is} in {thing}",
    ("negotiation", Stage.ACTIVE): "{is} in {thing}",
    ("negotiation", Stage.ENDED): "{is} no longer in {thing}",
    ("negotiation", Stage.OCCURRED): "{has} held {thing}",
    ("agreement", Stage.AGREED): "{has} made {thing}",
    ("agreement", Stage.OCCURRED): "{has} made {thing}",
    ("supply", Stage.ACTIVE): "suppl{ies} {object}",
    ("supply", Stage.ENDED): "no longer suppl{ies} {object}",
    ("equity stake", Stage.OCCURRED): "{has} taken {thing}",
    ("ownership", Stage.ACTIVE): "{is} the owner of {object}",
    ("ownership", Stage.OCCURRED): "{has} taken {thing}",
    ("joint venture", Stage.OCCURRED): "{has} set up {thing}",
    ("partnership", Stage.OCCURRED): "{has} entered into {thing}",
    ("supply", Stage.OCCURRED): "{has} supplied {object}",
    ("competition", Stage.OCCURRED): "{has} competed with {object}",
    ("merger", Stage.OCCURRED): "{has} merged with {object}",
    ("merger", Stage.ENDED): "no longer pursue{s} {thing}",
    ("membership", Stage.ACTIVE): "{is} a party to {object}",
    ("membership", Stage.AGREED): "{has} agreed on {thing}",
    ("competition", Stage.ACTIVE): "{is} a competitor of {object}",
    ("market entry", Stage.ACTIVE): "{is} entering {object}",
    ("market entry", Stage.OCCURRED): "{has} entered {object}",
    ("product launch", Stage.ACTIVE): "{is} launching {object}",
    ("product launch", Stage.OCCURRED): "{has} launched {object}",
    ("role", Stage.PLANNED): "{is} to have {thing}",
    ("participation", Stage.ACTIVE): "{is} taking part in {object}",
    ("participation", Stage.OCCURRED): "{has} taken part in {object}",
    ("location", Stage.ACTIVE): "{is} located in {object}",
}  # fmt: skip
# Where a plan, a bid or talks have ended, and nothing more had come of them.
_DROPPED = "no longer pursue{s} {thing}"
# Where the subject stands behind the words for it, as in "Beta to be sold to Alpha", whose plan it is stays open.
_PASSIVE = {Stage.SOUGHT: "{is} sought", Stage.PROPOSED: "{is} proposed", Stage.PLANNED: "{is} planned"}
_PASSED_ON = frozenset(("ownership", "equity stake"))
# Where it is clear what is rumoured or reported, and where it is not.
_HEDGED = {
    Certainty.POSSIBLE: ("{is} rumoured to {says}", "{is} rumoured in connection with {thing}"),
    Certainty.PROBABLE: ("{is} reported to {says}", "{is} reported in connection with {thing}"),
}
_SINGULAR, _PLURAL, _INFINITIVE = (
    {"s": "s", "ies": "ies", "is": "is", "has": "has"},
    {"s": "", "ies": "y", "is": "are", "has": "have"},
    {"s": "", "ies": "y", "is": "be", "has": "have"},
)
_SUBJECT, _OBJECT = "\x00", "\x01"  # Stand in for the names, which may hold braces or one another.


def told(dossier: Dossier, claim: Claim) -> Told:
    """The claim in words: "Foxconn seeks a partnership with Nissan, says Jun Seki"."""
    entities = dossier.entity_by_id
    return _filled(_sentence(dossier, claim), entities[claim.subject].name, entities[claim.object].name)


def _sentence(dossier: Dossier, claim: Claim) -> str:
    """The sentence with stand-ins for the two names."""
    speaker = _speaker(dossier, claim)
    if claim.polarity is Polarity.DENIED:
        said = _says(dossier, claim, _forms(dossier, claim))
        clause = tr("{subject} {says}", subject=_who(dossier, claim, begins=False), says=said)
        return _denied(claim, speaker, clause)
    forms = _forms(dossier, claim)
    if claim.certainty in _HEDGED:
        unclear = claim.stage is Stage.UNCLEAR
        hedge = tr(_HEDGED[claim.certainty][unclear])
        says = _put(hedge, {**forms, "says": _says(dossier, claim, _INFINITIVE), "thing": _thing(claim)})
    else:
        says = _says(dossier, claim, forms)
    text = tr("{subject} {says}", subject=_who(dossier, claim), says=says)
    if claim.said_by.speaker is Speaker.UNNAMED:
        return text if _is_hearsay(claim) else tr("{claim}, an unnamed source says", claim=text)
    return tr("{claim}, says {speaker}", claim=text, speaker=speaker) if speaker else text


def _denied(claim: Claim, speaker: str, clause: str) -> str:
    """Who denies it, as far as that is known; no more surely than the passage does."""
    who = tr("an unnamed source") if claim.said_by.speaker is Speaker.UNNAMED else speaker
    hedge = claim.certainty
    if not who:
        forms = {
            Certainty.POSSIBLE: tr("It is rumoured to be denied that {clause}", clause=clause),
            Certainty.PROBABLE: tr("It is reported to be denied that {clause}", clause=clause),
        }
        return forms.get(hedge, tr("The text denies that {clause}", clause=clause))
    who = who[:1].upper() + who[1:]
    forms = {
        Certainty.POSSIBLE: tr("{who} is rumoured to deny that {clause}", who=who, clause=clause),
        Certainty.PROBABLE: tr("{who} is reported to deny that {clause}", who=who, clause=clause),
    }
    return forms.get(hedge, tr("{who} denies that {clause}", who=who, clause=clause))


def _who(dossier: Dossier, claim: Claim, begins: bool = True) -> str:
    """Of whom, or of what, it is said."""
    if not _is_passive(dossier, claim):
        return _SUBJECT
    what = tr("{thing} by {subject}", thing=_thing(claim), subject=_SUBJECT)
    return what[:1].upper() + what[1:] if begins else what


def _is_passive(dossier: Dossier, claim: Claim) -> bool:
    """Whether the subject is named only behind the words for what ties the two."""
    cue = next((cue.passage for cue in claim.cues if cue.role is CueRole.KIND), None)
    at = claim.passages[0]
    if cue is None or claim.kind not in _PASSED_ON or claim.stage not in _PASSIVE or not at.holds(cue):
        return False
    entity, text = dossier.entity_by_id[claim.subject], dossier.document_by_id[at.document].text
    linked = (link.mention for link in claim.proposal.links if link.entity == entity.id) if claim.proposal else ()
    said = (*linked, *(mention.passage for mention in entity.mentions))
    starts = [passage.start for passage in said if at.holds(passage)]
    starts += [text.find(name, at.start, at.end) for name in (entity.name, *entity.aliases) if name]
    return min((start for start in starts if start >= 0), default=-1) > cue.start


def _is_hearsay(claim: Claim) -> bool:
    """Whether nobody is named as saying it but by the hedge itself ("reportedly"), which is told already."""
    words = claim.said_by.words
    hedges = (cue.passage for cue in claim.cues if cue.role is CueRole.HEDGE)
    return claim.certainty in _HEDGED and words is not None and any(words.overlaps(hedge) for hedge in hedges)


def _says(dossier: Dossier, claim: Claim, forms: Mapping[str, str]) -> str:
    """What is said of the subject, in these forms of its verbs."""
    if _is_passive(dossier, claim):
        template = _PASSIVE[claim.stage]
    elif claim.stage is Stage.ENDED and any(cue.role is CueRole.HEDGE for cue in claim.cues):
        template = _OWN[claim.kind, claim.stage] if claim.kind == "negotiation" else _DROPPED
    else:
        template = _OWN.get((claim.kind, claim.stage), _STAGES[claim.stage])
    return _put(tr(template), {**forms, "object": _OBJECT, "thing": _thing(claim)})


def _thing(claim: Claim) -> str:
    """What it is about: "a partnership with" the object."""
    things = _DETAILED if claim.detail and claim.kind in _DETAILED else _THINGS
    thing = things.get(claim.kind, _THINGS["other"])
    return _put(tr(thing), {"object": _OBJECT, "detail": _plain(claim.detail or "")})


def _forms(dossier: Dossier, claim: Claim) -> Mapping[str, str]:
    """Which forms the verbs take behind the subject's name: "Japanese automakers seek"."""
    subject: Entity = dossier.entity_by_id[claim.subject]
    many = subject.type is EntityType.GROUP and subject.name.rstrip().endswith("s")
    return _PLURAL if many and not _is_passive(dossier, claim) else _SINGULAR


def _speaker(dossier: Dossier, claim: Claim) -> str:
    """The name of whoever says it; "" for the article and those without a name."""
    said = claim.said_by
    if said.speaker is not Speaker.NAMED or said.entity is None:
        return ""
    entity = dossier.entity_by_id.get(said.entity)
    return _plain(entity.name if entity else said.entity)


def _plain(text: str) -> str:
    """The words of a source without what stands in for the names."""
    return text.replace(_SUBJECT, " ").replace(_OBJECT, " ")


def _put(template: str, words: Mapping[str, str]) -> str:
    return template.format(**words)


def _filled(sentence: str, subject: str, object: str) -> Told:
    """The sentence with the names where their stand-ins are."""
    text, places = "", {_SUBJECT: (0, 0), _OBJECT: (0, 0)}
    names = {_SUBJECT: subject, _OBJECT: object}
    for character in sentence:
        if character in names:
            places[character] = (len(text), len(text) + len(names[character]))
            text += names[character]
        else:
            text += character
    return Told(text, places[_SUBJECT], places[_OBJECT])
