"""The listing → text a person can read, a pair of entities at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill
from typing import Any

from explorer.files.errors import printable
from explorer.session.wording import capitalised, unnamed_parties
from explorer.words import tr, trn

Row = dict[str, Any]
WIDTH = 100


def as_text(found: Row, width: int = WIDTH) -> str:
    """Everything the listing holds that says something of who is tied to whom, and how firmly."""
    return "\n".join(
        fill(
            printable(" ".join(text.split())),
            width,
            initial_indent="  " * depth,
            subsequent_indent="  " * (depth + hang),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for depth, hang, text in _lines(found)
    ) + "\n"  # fmt: skip


Line = tuple[int, int, str]
"""How deep it stands, how much deeper its further lines stand, and the words."""


def _lines(found: Row) -> Iterator[Line]:
    yield 0, 0, found["title"] or tr("Untitled project")
    if found["about"]:
        yield 0, 0, found["about"]
    yield 0, 0, _counts(found)
    yield from _section(tr("Sources"), (_source(row) for row in found["documents"]))
    yield from _section(tr("Entities"), (_entity(row) for row in found["entities"]))
    for pair in _pairs(found["relationships"]):
        yield 0, 0, ""
        yield 0, 0, f"{pair[0]['subject']} – {pair[0]['object']}"
        for row in pair:
            yield from _relationship(row)
        yield from _doubts(found, pair)
    if found["set_aside"]:
        yield from ((0, 0, ""), (0, 0, tr("Set aside: rejected or deprecated, and not drawn")))
        for row in found["set_aside"]:
            yield 1, 1, f"{row['subject']} – {tr(row['kind'])} – {row['object']}"
            yield from _claim(row)
    yield from _section(tr("What does not fit, or stays open"), (_disagreement(row) for row in found["disagreements"]))
    yield from _section(
        tr("Sentences without a claim"),
        (f"{row['place']}: “{row['sentence']}” – {tr(row['why'])}" for row in found["unread"]),
    )


def _section(heading: str, rows: Iterable[str]) -> Iterator[Line]:
    lines = list(rows)
    if lines:
        yield from ((0, 0, ""), (0, 0, heading))
        yield from ((1, 1, line) for line in lines)


def _counts(found: Row) -> str:
    claims = sum(len(row["claims"]) for row in found["relationships"]) + len(found["set_aside"])
    waiting = sum(len(row["claims"]) for row in found["proposals"])
    return " · ".join(
        (
            trn("{number} source", "{number} sources", len(found["documents"])),
            trn("{number} entity", "{number} entities", len(found["entities"])),
            trn("{number} relationship", "{number} relationships", len(found["relationships"])),
            trn("{number} claim", "{number} claims", claims),
            *([trn("{number} proposal waits", "{number} proposals wait", waiting)] if waiting else []),
        )
    )


def _source(row: Row) -> str:
    """A source, with what is unknown of it."""
    published = row["published"]
    words = [row["title"] or row["name"], trn("{number} character", "{number} characters", row["characters"])]
    words += [row[key] for key in ("author", "publisher", "url") if row[key]]
    words.append(tr("published {date}", date=published) if published else tr("publication date unknown"))
    text = " · ".join(words)
    return f"{text}. {row['note']}" if row["note"] else text


def _entity(row: Row) -> str:
    words = [f"{row['name']} ({tr(row['type'])})"]
    if row["unnamed_parties"]:
        words.append(unnamed_parties(row["unnamed_parties"]))
    if row["proposed"]:
        words.append(tr("proposed"))
    if row["aliases"]:
        words.append(tr("also “{names}”", names="”, “".join(row["aliases"])))
    return ". ".join([" · ".join(words), *(note["text"].rstrip(".") for note in row["notes"])]) + "."


def _pairs(rows: Iterable[Row]) -> list[list[Row]]:
    """The relationships of each pair of entities together, in the order of the first of them."""
    pairs: dict[frozenset[str], list[Row]] = {}
    for row in rows:
        pairs.setdefault(frozenset((row["subject_id"], row["object_id"])), []).append(row)
    return list(pairs.values())


def _relationship(row: Row) -> Iterator[Line]:
    inferred = f" ({tr('inferred')})" if row["inferred"] else ""
    yield 1, 1, f"{row['subject']} – {tr(row['kind'])} – {row['object']}: {tr(row['status'])}{inferred}. {row['why']}"
    for claim in row["claims"]:
        yield from _claim(claim)


def _claim(row: Row) -> Iterator[Line]:
    """The sentence, and all that must stay beside it."""
    yield 2, 1, f"{row['place']}: “{row['sentence']}”"
    facts = [capitalised(tr(row["status"])), tr(row["certainty"]), tr(row["basis"])]
    if row["status"] != row["stage"]:
        facts.insert(1, tr("stage: {stage}", stage=tr(row["stage"])))
    if row["detail"]:
        facts.append(row["detail"])
    facts.append(tr("said by {who}", who=row["said_by"]))
    facts += [date["words"] for date in row["dates"]] or [tr("no date given")]
    yield 3, 1, " · ".join(facts)
    for role in ("hedge", "negation"):
        cues = [f"“{cue['exact']}”" for cue in row["cues"] if cue["role"] == role]
        if cues:
            yield 3, 1, f"{capitalised(tr(role))}: {', '.join(cues)}"
    for passage in row["passages"][1:]:
        yield 3, 1, tr("Also {place}: “{quote}”", place=passage["place"], quote=passage["exact"])
    if row["inference"]:
        places = ", ".join(passage["place"] for passage in row["inference"]["passages"])
        text = tr("Inferred: {part}", part=row["inference"]["part"])
        yield 3, 1, tr("{part}; from {places}", part=text, places=places) if places else text
    if row["rank"] != "normal":
        yield 3, 1, tr("Rank: {rank}. {reason}", rank=tr(row["rank"]), reason=row["rank_reason"])
    if row["review"] != "accepted":
        yield 3, 1, tr("Review: {review}", review=tr(row["review"]))
    if row["review"] == "proposed" and row["rule"]:
        yield 3, 1, _how(row)
    if row["note"]:
        yield 3, 1, tr("Note: {note}", note=row["note"])


def _how(row: Row) -> str:
    """By which rule a proposal was read, whom its words were taken to mean, and what else it may be."""
    words = [tr("Read by the rule “{rule}”: {strength}", rule=row["rule"], strength=tr(row["strength"]))]
    words += [tr("“{words}” taken to mean {name}", words=link["exact"], name=link["entity"]) for link in row["links"]]
    words += [
        tr("{part} may be {value}", part=tr(other["part"]), value=other["value"]) for other in row["alternatives"]
    ]
    return " · ".join(words)


def _doubts(found: Row, pair: list[Row]) -> Iterator[Line]:
    """Statements that disagree about this pair."""
    ids = {claim["id"] for row in pair for claim in row["claims"]}
    for row in found["disagreements"]:
        if row["kind"] == "contradiction" and ids.intersection(row["claim_ids"]):
            yield 1, 1, tr("! Statements disagree: {about}", about=row["about"])


def _disagreement(row: Row) -> str:
    claims = "; ".join(f"{subject} – {tr(kind)} – {object}" for subject, object, kind in row["claims"])
    about = f"{capitalised(tr(row['kind']))}: {row['about']}"
    shown = tr("Shown as: {how}", how=row["shown_as"]) if row["shown_as"] else ""
    return " ".join(part for part in (about, f"({claims})" if claims else "", shown) if part)
