"""What a reading process says ⇄ text: a line of its own, then a project in text form.

Whoever reads it trusts nothing in it: it comes through the same door as any project file.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.reading.extractor import Reading
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Answer:
    """A document, what was read in it, by whom, and how many parts did not stand there."""

    document: Document
    reading: Reading = Reading()
    by: str = ""
    dropped: int = 0


class AnswerError(ValueError):
    """A reading process that came to nothing; the message says why, and what to do."""


def answer_text(answer: Answer) -> str:
    """The answer as text. Raises ValueError where a part does not stand in the document."""
    from explorer.files.compose import compose
    from explorer.files.print_json import print_json

    read = answer.reading
    dossier = Dossier(
        documents=(answer.document,), entities=read.entities, claims=read.claims, disagreements=read.questions,
        unread=read.unread,
    )  # fmt: skip
    head = {"by": answer.by, "dropped": answer.dropped}
    return json.dumps(head) + "\n" + print_json(compose(dossier, {}))


def given_text(document: Document) -> bytes:
    """A document, to be handed to a reading process."""
    return json.dumps(asdict(document)).encode("ascii")


def refusal_text(said: str) -> str:
    """An answer that there is none, in a sentence."""
    return json.dumps({"error": said}) + "\n"


def read_answer(text: str, name: str) -> Answer:
    """The answer about the document called *name*. Raises AnswerError."""
    from explorer.files.errors import ProjectError
    from explorer.files.project import parse_project

    first, _, rest = text.partition("\n")
    head = _head(first, name)
    said = head.get("error")
    if isinstance(said, str):
        raise AnswerError(said)
    by, dropped = head.get("by"), head.get("dropped")
    try:
        if type(dropped) is not int or not isinstance(by, str):
            raise _garbled(name, first)
        found = parse_project(Path(name), rest)
    except ProjectError as error:
        raise _garbled(name, str(error)) from error
    if len(found.documents) != 1:
        raise _garbled(name, tr("it is about another number of sources than one"))
    reading = Reading(found.entities, found.claims, found.disagreements, found.unread)
    return Answer(found.documents[0], reading, by, dropped)


def _head(line: str, name: str) -> dict[str, Any]:
    try:
        head = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _garbled(name, line) from error
    if not isinstance(head, dict):
        raise _garbled(name, line)
    return head


def _garbled(name: str, found: str) -> AnswerError:
    return AnswerError(
        tr("“{name}” was not read: the reader's answer is garbled ({found}). Try it again, or another reader.",
           name=name, found=" ".join(found.split())[:80] or tr("it is empty"))
    )  # fmt: skip
