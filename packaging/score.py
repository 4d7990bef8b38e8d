"""How well a reader reads texts that people have labelled: python packaging/dev.py score FOLDER.

A folder holds pairs NAME.txt and NAME.toml. A claim is right when subject, kind and object are those of a label of the
same text, once for each such three; its status is compared with the label's of the same sentence where there is one.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from explorer.files.places import resource
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Claim
from explorer.model.documents import Document
from explorer.model.relationships import label
from explorer.plugins.extractors import BUILT_IN, tool
from explorer.reading.extractor import Reading
from explorer.reading.text.sentences import sentences

TEXTS = ROOT / "tests" / "reading" / "texts"
SCALE = ("unclear", "rumoured", "sought", "proposed", "planned", "in talks", "finalising", "agreed", "active")
Triple = tuple[str, str, str]


@dataclass(frozen=True)
class Stated:
    """What is said of two entities in a sentence, with its status."""

    triple: Triple
    status: str
    sentence: str
    rule: str = ""


@dataclass
class Tally:
    """How many were right, how many were given, how many there are."""

    right: int = 0
    given: int = 0
    wanted: int = 0

    def add(self, given: set[Any], wanted: set[Any]) -> None:
        self.right += len(given & wanted)
        self.given += len(given)
        self.wanted += len(wanted)

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.given + self.wanted
        return 2 * self.right / both if both else 0.0

    def __str__(self) -> str:
        figures = f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}"
        return f"{figures}  ({self.right} of {self.given} given, {self.wanted} stated)"


@dataclass
class Score:
    """All figures of all texts."""

    texts: int = 0
    names: Tally = field(default_factory=Tally)
    triples: Tally = field(default_factory=Tally)
    sentences: Tally = field(default_factory=Tally)
    matched: int = 0
    status_right: int = 0
    stronger: list[str] = field(default_factory=list)
    unlabelled: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    differing: list[str] = field(default_factory=list)
    typed: Tally = field(default_factory=Tally)
    misnamed: list[str] = field(default_factory=list)

    @property
    def status(self) -> float:
        return self.status_right / self.matched if self.matched else 0.0


def is_stronger(given: str, wanted: str) -> bool:
    """Whether a status claims more than the one it should be: an affirmed one for a denied or ended one does."""
    if given in SCALE:
        return given != "unclear" and ((wanted not in SCALE and wanted != "occurred") or (
            wanted in SCALE and SCALE.index(given) > SCALE.index(wanted)))  # fmt: skip
    return given == "occurred" and wanted not in ("occurred", "active")


def score(folder: Path, read: Callable[[Document], Reading]) -> Score:
    """The figures of the texts in *folder*."""
    directed = load_vocabulary().is_directed
    total = Score()
    for path in sorted(folder.glob("*.txt")):
        labels = path.with_suffix(".toml")
        if labels.exists():
            with labels.open("rb") as opened:
                add(total, path, tomllib.load(opened), read, directed)
    return total


def add(
    total: Score,
    path: Path,
    labels: dict[str, Any],
    read: Callable[[Document], Reading],
    directed: Callable[[str], bool],
) -> None:
    """Add one text to the figures."""
    text = path.read_text(encoding="utf-8")
    document = Document(text, path.stem, published=labels.get("published") or None, sentences=sentences(text))
    reading = read(document)
    known = {name: entity["name"] for entity in labels.get("entity", ())
             for name in map(plain, (entity["name"], *entity.get("also", ())))}  # fmt: skip
    names = {
        entity.id: next(
            (known[name] for name in map(plain, (entity.name, *entity.aliases)) if name in known), "?" + entity.name
        )
        for entity in reading.entities
    }
    total.texts += 1
    total.names.add(set(names.values()), {entity["name"] for entity in labels.get("entity", ())})
    types = {entity["name"]: str(entity.get("type", "")) for entity in labels.get("entity", ())}
    found = {names[entity.id]: entity.type.value for entity in reading.entities}
    total.typed.add(set(found.items()), set(types.items()))
    total.misnamed += [
        f"{path.stem}: {name} | given as {kind}" for name, kind in found.items() if types.get(name) != kind
    ]
    total.misnamed += [f"{path.stem}: {name} | {kind} | missing" for name, kind in types.items() if name not in found]
    given = [stated(claim, names, document) for claim in reading.claims]
    wanted = [Stated((one["subject"], one["kind"], one["object"]), one["status"], one["sentence"])
              for one in labels.get("claim", ())]  # fmt: skip

    def key(one: Stated) -> Triple:
        subject, kind, object = one.triple
        return one.triple if directed(kind) else (*sorted((subject, object))[:1], kind, max(subject, object))

    total.triples.add({key(one) for one in given}, {key(one) for one in wanted})
    total.sentences.add(
        {(key(one), plain(one.sentence)) for one in given}, {(key(one), plain(one.sentence)) for one in wanted}
    )
    compare(total, path.stem, [(key(one), one) for one in given], [(key(one), one) for one in wanted])


def compare(total: Score, name: str, given: list[tuple[Triple, Stated]], wanted: list[tuple[Triple, Stated]]) -> None:
    """Compare each claim's status with that of its label, first of the same sentence, else of the same text."""
    for key, one in given:
        same = [label for other, label in wanted if other == key]
        here = [label for label in same if plain(label.sentence) == plain(one.sentence)] or same
        line = f"{name}: {' | '.join(one.triple)} | {one.status} | {one.rule} | {one.sentence}"
        if not same:
            total.unlabelled.append(line)
            continue
        total.matched += 1
        right = {label.status for label in here}
        if one.status in right:
            total.status_right += 1
        elif all(is_stronger(one.status, status) for status in right):
            total.stronger.append(f"{line} [label: {', '.join(sorted(right))}]")
        else:
            total.differing.append(f"{line} [label: {', '.join(sorted(right))}]")
    found = {key for key, _ in given}
    for key, one in wanted:
        if key not in found:
            total.missed.append(f"{name}: {' | '.join(one.triple)} | {one.status} | {one.sentence}")


def stated(claim: Claim, names: dict[str, str], document: Document) -> Stated:
    """A claim in the words of the labels."""
    triple = (names[claim.subject], claim.kind, names[claim.object])
    rule = claim.proposal.rule if claim.proposal else ""
    return Stated(triple, str(label(claim)), document.quote(claim.passages[0]), rule)


def plain(words: str) -> str:
    """Words without regard to spaces, capitals and the shape of quotation marks."""
    return " ".join(words.translate(str.maketrans("’‘“”", "''\"\"")).casefold().split())


def lines(found: Score, errors: bool) -> Iterator[str]:
    """The figures as a person reads them."""
    yield f"{found.texts} texts"
    yield f"names               {found.names}"
    yield f"  with their type   {found.typed}"
    yield f"relationships       {found.triples}"
    yield f"  in each sentence  {found.sentences}"
    yield f"status right        {found.status:.3f}  ({found.status_right} of {found.matched} matched)"
    yield f"stronger than label {len(found.stronger)}"
    if errors:
        for heading, listed in (
            ("name", found.misnamed),
            ("stronger", found.stronger),
            ("status", found.differing),
            ("not labelled", found.unlabelled),
            ("missed", found.missed),
        ):
            yield from (f"[{heading}] {line}" for line in listed)


def measured(found: Score, reader: str, before: dict[str, dict[str, float]]) -> str:
    """The figures of each reader as the window shows them, in TOML; those of other readers stay as *before*."""
    figures = {
        "texts": found.texts, "f1": found.triples.f1, "precision": found.triples.precision,
        "recall": found.triples.recall, "status": found.status, "names": found.names.f1,
    }  # fmt: skip
    lines = ["# How well each reader reads texts it was not made on; written by packaging/dev.py score --write."]
    for name, table in (before | {reader: figures}).items():
        lines += ["", f'["{name}"]', *(f"{key} = {round(value, 2)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python packaging/dev.py score", description=__doc__)
    parser.add_argument(
        "folders",
        nargs="*",
        type=Path,
        metavar="FOLDER",
        help="pairs NAME.txt and NAME.toml; else the texts that were looked at, then those that were not",
    )
    parser.add_argument("--with", dest="reader", default=BUILT_IN, metavar="NAME", help="another reader: spacy")
    parser.add_argument("--errors", action="store_true", help="list each difference")
    parser.add_argument(
        "--write", action="store_true", help="write resources/reading/measured.toml from the last folder"
    )
    chosen = parser.parse_args(list(arguments) if arguments is not None else None)
    reader, found = tool(chosen.reader).make(), Score()
    for folder in chosen.folders or (TEXTS / "seen", TEXTS / "unseen"):
        found = score(folder, reader.read)
        if not found.texts:
            print(f"No NAME.txt with a NAME.toml beside it in {folder}.")
            return 1
        print("\n".join((folder.name, *lines(found, chosen.errors), "")))
    if chosen.write:
        file = resource("reading", "measured.toml")
        before = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        file.write_text(measured(found, reader.name, before), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
