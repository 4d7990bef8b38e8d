"""A file → the JSON value in it, or one clear error; nothing in it is executed or fetched."""

import json
import math
import stat
from pathlib import Path
from typing import Any, NoReturn

from explorer.files.errors import BrokenJson, NotAProject, NotFound, NotText, ProjectError, TooLarge, Unreadable

LARGEST = 200 * 1024 * 1024


def read_text(path: Path) -> str:
    """The UTF-8 text of an ordinary file, with its line ends as they are."""
    content = _read_bytes(path)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        hint = " It looks like UTF-16." if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
        raise NotText(
            path, f"byte {error.start + 1} is not UTF-8 ({error.reason}).{hint} Save the file as UTF-8 and try again."
        ) from error


def read_json(path: Path) -> Any:
    """The JSON value in the file."""
    return parse_json(path, read_text(path))


def parse_json(path: Path, text: str) -> Any:
    """The JSON value in the text of *path*. Refuses what JSON leaves open: keys given twice, NaN, a byte order mark."""
    if text.startswith("\ufeff"):
        raise NotText(path, "begins with a byte order mark; save it as UTF-8 without one and try again.")
    if not text.strip():
        raise NotAProject(path, "is empty; a project is a JSON text that begins with {.")
    try:
        value = json.loads(
            text, object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite, parse_int=_short
        )
        if "\\ud" in text or "\\uD" in text:
            _refuse_half_characters(value)
    except json.JSONDecodeError as error:
        raise BrokenJson(
            path,
            f"line {error.lineno}, column {error.colno}: not JSON ({error.msg}). Correct it there and try again.",
            error.lineno,
            error.colno,
        ) from error
    except RecursionError as error:
        raise BrokenJson(path, "not a project: brackets stand inside one another too deeply.") from error
    except _RefusedError as error:
        raise BrokenJson(path, f"{error}") from error
    return value


class _RefusedError(ValueError):
    """Something Python reads as JSON and this program does not."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise _RefusedError(f"the key {key!r} is given twice in one object; keep one of them.")
    return found


def _no_constant(word: str) -> NoReturn:
    raise _RefusedError(f"{word} is not a number in JSON; write a finite number.")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _RefusedError(f"the number {digits[:20]} is too large; write a finite number.")
    return number


def _short(digits: str) -> int:
    if len(digits) > 30:
        raise _RefusedError(f"the number {digits[:20]}… has {len(digits)} digits; no number here needs so many.")
    return int(digits)


def _refuse_half_characters(value: Any) -> None:
    """An escape can name half of a character beyond U+FFFF; such text could never be written again."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        half = error.object[error.start].encode("unicode_escape").decode("ascii")
        raise _RefusedError(f"{half} is half a character; write both halves, or the character itself.") from error


def _read_bytes(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise NotAProject(path, "is a folder; name the file in it.")
        if not stat.S_ISREG(found.st_mode):
            raise NotAProject(path, "is not an ordinary file; name a file on disk.")
        if found.st_size > LARGEST:
            raise TooLarge(
                path, f"has {found.st_size:,} bytes; this program reads up to {LARGEST:,}. Split it and try again."
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(path, "there is no such file; check the name and the folder.") from error
    except ProjectError:
        raise
    except (OSError, ValueError) as error:
        # ValueError: the name holds a NUL.
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(path, f"cannot be read ({reason}); check the name and your rights to it.") from error
