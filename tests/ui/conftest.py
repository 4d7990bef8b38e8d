"""What the widgets are shown in their tests: the article's own sentences, and the themes."""

from datetime import date

import pytest

from explorer.drawing.theme import Theme, load_theme
from explorer.model.claims import CueRole
from explorer.model.documents import Passage
from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.session.cards import Card, Chip, Evidence, Heading, Link, Mark, Paragraph, Row
from explorer.session.gestures import Select
from explorer.session.outline import EntityRow, Outline, StatusRow, Tie, TypeRow
from explorer.session.source import Aside, Source, UsedCue, UsedSentence
from explorer.session.timeline import Span, Timeline, TimeRow

ENDED = "Foxconn is no longer in negotiations with Nissan at this time."
MAJOR = "In particular, he names Nissan, Mitsubishi, and Honda as major partners."
WORK = "It is fair to say it wants to work with the company."
RUMOUR = "In fact, previous rumors indicated that Foxconn would buy a stake in Nissan."
DENIAL = (
    "What is perhaps more important, Seki underscored, is that the intent is not to pursue eventual ownership "
    "of an asset, but rather a collaborative partnership."
)
LOST = "The consumer vehicles are part of a larger strategy under this as one-one supplying consumer markets."
TEXT = (
    f"{MAJOR} He underscored that Japan represents an outsized opportunity.\n"
    f"{ENDED} {WORK} {RUMOUR} {DENIAL}\n{LOST}\nLeave a Reply"
)

NEGOTIATION = RelationshipId("foxconn", "nissan", "negotiation")
PARTNERSHIP = RelationshipId("foxconn", "nissan", "partnership")


def passage(quote: str, text: str = TEXT) -> Passage:
    start = text.index(quote)
    return Passage("article", start, start + len(quote))


def marks(quote: str, **cues: str) -> tuple[Mark, ...]:
    return tuple(
        Mark(quote.index(words), quote.index(words) + len(words), CueRole(role)) for role, words in cues.items()
    )


def card(
    claim: str, kind: str, status: Status, quote: str, cues: dict[str, str], said_by: str, *dates: str,
    place: str = "¶2 s1", before: str = "", after: str = "", links: tuple[Link, ...] = (),
    inferred: bool = False, chosen: bool = False,
) -> Card:  # fmt: skip
    relationship = RelationshipId("foxconn", "nissan", kind)
    facts = (("Certainty", "certain"), ("Note", "“no longer” presupposes earlier negotiations, never described."))
    return Card(claim, relationship, kind, status, inferred, quote, marks(quote, **cues), before, after, said_by, dates,
                place, "foxconn-japan.txt", passage(quote), links, facts, chosen)  # fmt: skip


def pair() -> Evidence:
    cards = (
        card("c20", "negotiation", Status.ENDED, ENDED, {"kind": "negotiations with", "negation": "no longer"},
             "the article", "“at this time” – publication date unknown", before=LOST, after=WORK, chosen=True,
             links=(Link("disagrees with “major partners”", Select((PARTNERSHIP,)), "¶1 s1"),)),
        card("c05", "partnership", Status.SOUGHT, MAJOR, {"attribution": "he names", "kind": "major partners"},
             "Jun Seki (“he names”)", "no date given", place="¶1 s1"),
        card("c22", "equity stake", Status.RUMOURED, RUMOUR,
             {"hedge": "previous rumors indicated", "kind": "buy a stake"},
             "unnamed (“previous rumors”)", "“previous” – date unknown", place="¶2 s3"),
        card("c23", "ownership", Status.DENIED, DENIAL,
             {"attribution": "Seki underscored", "negation": "not to pursue", "kind": "ownership"},
             "Jun Seki (“Seki underscored”)", "no date given", place="¶2 s4", inferred=True, before=RUMOUR),
        card("c24", "partnership", Status.SOUGHT, DENIAL, {"kind": "collaborative partnership"}, "Jun Seki",
             "no date given", place="¶2 s4", inferred=True),
        card("c21", "partnership", Status.SOUGHT, WORK, {"hedge": "fair to say", "kind": "wants to work with"},
             "the article", "no date given", place="¶2 s2"),
    )  # fmt: skip
    return Evidence(
        "Foxconn — Nissan",
        (Chip("Statements disagree"), Chip("Ended", Status.ENDED)),
        "4 relationships · 6 claims · 5 sentences · 1 source · no date given",
        ("Negotiation: the only claim that counts (¶2 s1) says “ended”.",
         "Partnership: all 3 claims that count say “sought”."),
        cards,
    )  # fmt: skip


def entity() -> Evidence:
    ties = (
        ("partnership – Nissan", "sought · 3 claims", Status.SOUGHT, False),
        ("negotiation – Nissan", "ended · 1 claim", Status.ENDED, False),
        ("equity stake – Nissan", "rumoured · 1 claim", Status.RUMOURED, False),
        ("ownership – Nissan", "denied · 1 claim", Status.DENIED, True),
        ("supply – Mitsubishi", "finalising · 1 claim", Status.FINALISING, False),
        ("product launch – Electric bus", "planned · 1 claim · by 2027", Status.PLANNED, False),
        ("membership – Four-way dialogue framework", "planned · 1 claim", Status.PLANNED, True),
        ("membership – Three-way deal", "proposed · 1 claim", Status.PROPOSED, False),
        ("role – Jun Seki, Chief Strategy Officer for EVs", "active · 1 claim", Status.ACTIVE, True),
        ("participation – Tokyo seminar", "occurred · 1 claim", Status.OCCURRED, False),
    )
    rows = tuple(
        Row(text, detail, Select((RelationshipId("foxconn", text, "x"),)), status, inferred)
        for text, detail, status, inferred in ties + ties
    )
    return Evidence(
        "Foxconn", (), "organisation · 20 relationships · 17 sentences", (),
        (Heading("Printed as", "names, pronouns and descriptions"),
         Paragraph("Foxconn; “the company” (¶3 s2); “it”; “The firm”"),
         Heading("Tied to"), *rows),
    )  # fmt: skip


def source() -> Source:
    used = tuple(
        UsedSentence(passage(quote), statuses, quote is ENDED, tip)
        for quote, statuses, tip in (
            (MAJOR, (Status.SOUGHT,), "Foxconn – partnership – Nissan: sought"),
            (ENDED, (Status.ENDED,), "Foxconn – negotiation – Nissan: ended"),
            (WORK, (Status.SOUGHT,), "Foxconn – partnership – Nissan: sought"),
            (RUMOUR, (Status.RUMOURED,), "Foxconn – stake in – Nissan: rumoured"),
            (DENIAL, (Status.SOUGHT, Status.DENIED), "Foxconn – owner of – Nissan: denied"),
        )
    )
    cues = tuple(
        UsedCue(passage(words), status)
        for words, status in (
            ("major partners", Status.SOUGHT), ("no longer in negotiations with", Status.ENDED),
            ("wants to work with", Status.SOUGHT), ("buy a stake", Status.RUMOURED),
            ("not to pursue eventual ownership", Status.DENIED), ("collaborative partnership", Status.SOUGHT),
        )
    )  # fmt: skip
    asides = (
        Aside(passage(LOST), False, "Not understood: no recoverable meaning"),
        Aside(passage("Leave a Reply"), True, "Page furniture"),
    )
    documents = (("article", "foxconn-japan.txt"),)
    return Source("article", TEXT, "foxconn-japan.txt · publication date unknown", documents, used, cues, asides)


def outline() -> Outline:
    statuses = tuple(
        StatusRow(status, status.value.capitalize(), count, status is not Status.DENIED)
        for status, count in (
            (Status.ACTIVE, 4), (Status.FINALISING, 1), (Status.PLANNED, 5), (Status.PROPOSED, 2), (Status.SOUGHT, 9),
            (Status.RUMOURED, 1), (Status.OCCURRED, 2), (Status.ENDED, 2), (Status.DENIED, 1), (Status.DISPUTED, 1),
        )
    )  # fmt: skip
    tie = Tie(NEGOTIATION, "negotiation – Nissan", Status.ENDED, False)
    other = Tie(PARTNERSHIP, "partnership – Nissan", Status.SOUGHT, True)

    def entities(*names: str, ties: tuple[Tie, ...] = ()) -> tuple[EntityRow, ...]:
        return tuple(EntityRow(name.lower(), name, ties, name != "Honda") for name in names)

    return Outline(
        statuses,
        (
            TypeRow(EntityType.ORGANISATION, "Organisations", True,
                    entities("Foxconn", "Honda", "Mitsubishi", "Nissan", ties=(tie, other))),
            TypeRow(EntityType.PERSON, "People", True, entities("Jun Seki")),
            TypeRow(EntityType.AGREEMENT, "Agreements", False,
                    entities("Four-way dialogue framework", "Three-way deal")),
            TypeRow(EntityType.GROUP, "Groups", True,
                    entities("Chinese EV brands", "Japanese automakers", "Stakeholders from the EV ecosystem")),
        ),
        True,
    )  # fmt: skip


def timeline() -> Timeline:
    def row(text: str, status: Status, *spans: Span, inferred: bool = False, chosen: bool = False) -> TimeRow:
        return TimeRow(RelationshipId("foxconn", text, "x"), text, status, inferred, spans, chosen)

    by = Span("by 2027", None, date(2027, 12, 31))
    return Timeline((
        row("Foxconn – launch of – Electric bus", Status.PLANNED, by),
        row("Foxconn – launch of – Microbus", Status.PLANNED, by, inferred=True),
        row("Foxconn – negotiation – Nissan", Status.ENDED, Span("at this time", None, None), chosen=True),
        row("Foxconn supplies Mitsubishi", Status.FINALISING, Span("Now", None, None)),
        row("Jun Seki – role at – Nissan", Status.ENDED),
    ))  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A widget that stands alone tells the window system its least size; the offscreen one has no use for it."""
    for item in items:
        if item.path.parent.name == "ui":
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture
def light() -> Theme:
    return load_theme("light")


@pytest.fixture(name="pair")
def _pair() -> Evidence:
    return pair()


@pytest.fixture(name="entity")
def _entity() -> Evidence:
    return entity()


@pytest.fixture(name="source")
def _source() -> Source:
    return source()


@pytest.fixture(name="outline")
def _outline() -> Outline:
    return outline()


@pytest.fixture(name="timeline")
def _timeline() -> Timeline:
    return timeline()
