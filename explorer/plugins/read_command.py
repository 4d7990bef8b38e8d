"""The words of the command line → articles read: their proposals told, or taken into a project."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.files.errors import NotWritten, printable
from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.network.fold import fold
from explorer.plugins.extractors import BUILT_IN, tool
from explorer.plugins.tool import ExtractorError, Tool
from explorer.session.answer import AnswerError
from explorer.session.child import ChildError
from explorer.session.edits import AddReading, EditError, reading_added
from explorer.session.jobs import asked, finish
from explorer.session.listing import listing
from explorer.session.reading_out import as_text
from explorer.session.sitting import Sitting, sit_down
from explorer.session.store import Store
from explorer.words import tr, trn

Say = Callable[[str], object]
FAULTS = (AnswerError, ChildError, EditError, ExtractorError)
ENDING = ".rexp"


@dataclass(frozen=True)
class Voice:
    """Where results are said, where everything else is, and who answers a question."""

    say: Say
    tell: Say
    ask: Callable[[str], bool]


def read_from_command_line(given: Sequence[str], parser: argparse.ArgumentParser, voice: Voice) -> int:
    """Read the files; 0 when all were, 1 when one could not be, 2 when what was asked for cannot be done."""
    options = _options(parser, given)
    try:
        chosen = tool(options.reader)
    except ExtractorError as error:
        voice.tell(f"explorer: {error}")
        return 2
    if chosen.sends and not options.send and not sys.stdin.isatty():
        voice.tell("explorer: " + tr("the reader “{name}” sends articles to another program. Give --send to allow it.",
                                     name=chosen.name))  # fmt: skip
        return 2
    store = _store(options.to)
    try:
        failed = _read_all(options.files, chosen, options.send, store, options.to, voice)
    except KeyboardInterrupt:
        voice.tell("explorer: " + tr("reading was stopped."))
        return 130
    finally:
        if store.sitting is not None:
            store.sitting.close()
    if options.to is None:
        found = told(store.state.dossier)
        voice.say(json.dumps(found, ensure_ascii=False, indent=2) if options.json else as_text(found))
    return 1 if failed else 0


def told(dossier: Dossier) -> dict[str, object]:
    """The proposals of a dossier in the shape of a listing: they stand where relationships stand."""
    vocabulary = load_vocabulary()
    found = listing(dossier, fold(dossier, vocabulary), vocabulary)
    number = len(dossier.documents)
    title = dossier.documents[0].heading if number == 1 else trn("{number} article", "{number} articles", number)
    about = tr("Proposals, which nobody has decided about: each relationship as it would be if they were accepted.")
    return {**found, "title": title, "about": about, "relationships": found["proposals"], "proposals": []}


def _options(parser: argparse.ArgumentParser, given: Sequence[str]) -> argparse.Namespace:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE",
                        help=tr("articles: .txt .md .html .pdf .docx .eml"))  # fmt: skip
    parser.add_argument("--to", type=Path, metavar="PROJECT",
                        help=tr("add what is proposed to this project, which is made where there is none"))  # fmt: skip
    parser.add_argument("--json", action="store_true", help=tr("for programs, in JSON"))
    parser.add_argument("--with", dest="reader", default=BUILT_IN, metavar="READER",
                        help=tr("read with another reader than the built-in one"))  # fmt: skip
    parser.add_argument("--send", action="store_true",
                        help=tr("allow a reader that asks another program to send it these articles"))  # fmt: skip
    return parser.parse_args(given)


def _store(path: Path | None) -> Store:
    """A store with the project to add to; a new one is on disk from its first article on. Raises ProjectError."""
    if path is None:
        return Store(Sitting(Dossier()).state())
    if not path.exists():
        if path.suffix.lower() != ENDING:
            raise NotWritten(path, tr("is no name for a project; let it end with {ending}.", ending=ENDING))
        return Store(Sitting(Dossier()).state())
    sitting = sit_down(path)
    if sitting.file is None:
        raise NotWritten(path, tr("is a text form, which is not written to. Open it in the window and save it as a "
                                  "project ({ending}), then add to that.", ending=ENDING))  # fmt: skip
    if sitting.file.read_only:
        why = sitting.file.why_read_only
        sitting.close()
        raise NotWritten(path, tr("nothing was added: the project is read-only. {why}", why=why))
    return Store(sitting.state(), sitting)


def _read_all(files: Sequence[Path], chosen: Tool, send: bool, store: Store, to: Path | None, voice: Voice) -> int:
    """How many of the files could not be read."""
    failed = 0
    for number, path in enumerate(files, 1):
        _tell(voice, tr("{number} of {all}: {path}", number=number, all=len(files), path=path))
        try:
            edit = _edit(path, chosen, send, store, voice)
        except FAULTS as error:
            failed += 1
            _tell(voice, f"explorer: {error}")
            continue
        if to is not None and store.sitting is None:
            store.save_as(to)
        store.make(edit)
        _tell(voice, edit.sentence)
    return failed


def _edit(path: Path, chosen: Tool, send: bool, store: Store, voice: Voice) -> AddReading:
    state = store.state
    if chosen.sends is None:
        answer = finish(asked(path, chosen.name, chosen.seconds))
    else:
        document = finish(asked(path)).document
        sending = chosen.sends(document)
        voice.tell(f"{sending.whereto}:")
        for line in sending.body.splitlines():
            _tell(voice, line)
        if sending.warning:
            voice.tell(sending.warning)
        if not send and not voice.ask(tr("Send this to {address}?", address=sending.address)):
            raise ExtractorError(tr("“{name}” was not sent, and so not read.", name=document.name))
        answer = finish(asked(document, chosen.name, chosen.seconds))
    return reading_added(state.dossier, answer.document, answer.reading, state.vocabulary, answer.by, answer.dropped)


def _tell(voice: Voice, said: str) -> None:
    """Say a line in which an article, or its name, has a word: no terminal takes it for a command."""
    voice.tell(printable(said))
