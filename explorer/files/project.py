"""A project's file ⇄ the dossier in it, as JSON text."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from explorer.files.build import build
from explorer.files.errors import NewerFormat, NotAProject, WrongShape
from explorer.files.format import FORMAT
from explorer.files.known import Report, raise_at_once
from explorer.files.record import ProjectRecord, validate
from explorer.files.shape import ValidationError
from explorer.files.strict_json import parse_json, read_json
from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier


def load_project(path: Path | str, report: Report = raise_at_once) -> Dossier:
    """The dossier in the file, every quote checked against its document.

    Raises ProjectError. *report* is told of each quote that does not match; by default it raises that too.
    """
    path = Path(path)
    record = _record(path, read_json(path))
    return build(path, record, load_vocabulary(), report)


def parse_project(path: Path, text: str) -> Dossier:
    """The dossier in a text that came by another way than a file; *path* is what it is called. Raises ProjectError."""
    return build(path, _record(path, parse_json(path, text)), load_vocabulary(), raise_at_once)


def dump_project(dossier: Dossier, text_files: Mapping[str, str] | None = None) -> str:
    """The dossier as the text of a project file: the same dossier gives the same text.

    *text_files* names files beside the project that hold documents' words, by document id; the words
    of all others stand in the text itself. Raises ValueError where a passage does not stand in its document.
    """
    from explorer.files.compose import compose  # Not needed for the first picture.
    from explorer.files.print_json import print_json

    return print_json(compose(dossier, text_files or {}))


def _record(path: Path, value: Any) -> ProjectRecord:
    if not isinstance(value, dict) or "format" not in value:
        raise NotAProject(path, f'is JSON, but not a project: a project is an object with "format": {FORMAT}.')
    found = value["format"]
    if type(found) is not int or found < 1:  # In Python, true is an int too.
        raise WrongShape(path, f"format: {found!r:.40} is no format; this version reads format {FORMAT}.")
    if found > FORMAT:
        raise NewerFormat(
            path, f"has format {found}; this version reads format {FORMAT}. Open it with a newer Relationship Explorer."
        )
    try:
        return validate(value)
    except ValidationError as error:
        raise WrongShape(path, _explain(error)) from error


def _explain(error: ValidationError) -> str:
    """The first thing wrong, where, and how many more there are."""
    faults = error.errors(include_url=False, include_input=False)
    first = faults[0]
    place = ""
    for step in first["loc"]:
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
    more = f" ({len(faults) - 1} more like it.)" if len(faults) > 1 else ""
    return f"{place or 'the file'}: {first['msg']}.{more} Correct it there and try again."
