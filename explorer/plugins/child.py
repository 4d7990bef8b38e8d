"""Reads one document, in a process of its own, and says as text what was found.

It has so much memory, starts no program, opens no connection, and writes no file.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explorer.model.documents import Document
from explorer.model.when import DateError, bounds
from explorer.plugins.extractors import tool
from explorer.plugins.tool import SPACE, ExtractorError, Tool
from explorer.reading.extractor import Extractor, Reading
from explorer.session.answer import Answer, answer_text, refusal_text
from explorer.session.child import SECONDS
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.files.importers import Loaded

FORBIDDEN = (
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.remove",
    "os.rename", "os.rmdir", "os.mkdir", "os.truncate", "os.link", "os.symlink", "os.chmod", "shutil.",
)  # fmt: skip
MISTAKES = (NameError, ImportError, NotImplementedError)
"""What no file brings about: the program is wrong, or a part of it is missing."""
CONNECTING = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostby", "socket.sendto")


def read_one(given: Sequence[str]) -> int:
    """Read what the words say; the answer goes where standard output went, and nothing else does."""
    parser = argparse.ArgumentParser("read-one", allow_abbrev=False)
    parser.add_argument("--path", type=Path)
    parser.add_argument("--with", dest="reader", default="")
    options = parser.parse_args(given)
    name = _shown(options.path.name) if options.path else tr("the text")
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)  # What a library prints is no answer.
    try:
        said = _answer(options.path, options.reader)
    except MemoryError:
        said = refusal_text(tr("“{name}” needs more memory than a document should. Take the part you need out of it, "
                               "and read that.", name=name))  # fmt: skip
    except RecursionError:
        said = refusal_text(tr("“{name}” is built too deeply to be read. Save it as plain text first.", name=name))
    except (ValueError, ExtractorError, OSError) as error:
        traceback.print_exc()
        said = refusal_text(str(error) or type(error).__name__)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong, a sentence must come of it.
        traceback.print_exc()
        said = refusal_text(tr("“{name}” was not read: the program itself failed on it ({error}). Please report that; "
                               "the file is not to blame.", name=name, error=type(error).__name__))  # fmt: skip
    with out:
        out.write(said)
    return 0


def _answer(path: Path | None, reader: str) -> str:
    chosen = tool(reader) if reader else None
    confine(chosen)
    document = loaded(path) if path else _document(json.loads(sys.stdin.buffer.read()))
    if chosen is None:
        return answer_text(Answer(document))
    from explorer.files.vocabulary import load_vocabulary
    from explorer.reading.sifting import sifted

    extractor = chosen.make()
    found = sifted(_read(extractor, document), document, load_vocabulary(), extractor.name)
    return answer_text(Answer(document, found.reading, extractor.name, found.dropped))


def _read(extractor: Extractor, document: Document) -> Reading:
    try:
        found: object = extractor.read(document)
    except (ExtractorError, MemoryError, RecursionError, OSError):
        raise
    except Exception as error:
        raise ExtractorError(
            tr("“{name}” was not read: the reader “{reader}” failed on this text ({error}), which is not to blame. "
               "Please report it; use another reader, or make claims by hand.",
               name=document.name, reader=extractor.name, error=type(error).__name__)
        ) from error  # fmt: skip
    if not isinstance(found, Reading):
        raise ExtractorError(tr("The reader “{reader}” gave no reading; use another one.", reader=extractor.name))
    return found


def confine(chosen: Tool | None) -> None:
    """From now on: no more memory than the reader may have, no other program, no connection, no file written."""
    try:
        import resource
    except ImportError:  # Windows has no such limits.
        pass
    else:
        space, seconds = (chosen.space, chosen.seconds) if chosen else (SPACE, SECONDS)
        # Whoever started this ends it in time; the last limit is for when that is gone itself.
        limits = (resource.RLIMIT_AS, space), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_CPU, int(2 * seconds))
        for limit, most in limits:
            try:
                resource.setrlimit(limit, (most, most))
            except (ValueError, OSError):  # Some systems know it and do not set it.
                continue
    forbidden = FORBIDDEN if chosen and chosen.sends else (*FORBIDDEN, *CONNECTING)

    def watch(event: str, values: tuple[Any, ...]) -> None:
        if event.startswith(forbidden):
            raise PermissionError(tr("A document was to be read, and nothing else done ({event}).", event=event))
        if event == "open" and _writes(*values[1:]):
            raise PermissionError(tr("A document was to be read, and nothing written ({file}).", file=values[0]))

    sys.dont_write_bytecode = True
    sys.addaudithook(watch)


def _writes(mode: str | None, flags: int) -> bool:
    if mode is not None:
        return bool(set(mode) & set("wax+"))
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def loaded(path: Path) -> Document:
    """The document in a file. What a library trips over is the file's fault, a mistake in a program is not."""
    try:
        return _load(path)
    except (ValueError, OSError, MemoryError, RecursionError, *MISTAKES):
        raise
    except Exception as error:
        raise ExtractorError(
            tr("“{name}” cannot be loaded: it is not built as such a file should be ({error}). Save it as plain text "
               "first.", name=_shown(path.name), error=type(error).__name__)
        ) from error  # fmt: skip


def _load(path: Path) -> Document:
    from explorer.files.importers import load
    from explorer.reading.text.sentences import sentences

    loaded = load(path)
    _need_whole_characters(loaded.text, _shown(path.name))
    return Document(
        loaded.text, _shown(path.name), _line(loaded.title), _line(loaded.publisher), _line(loaded.author),
        _line(loaded.url), _date(loaded), language=_line(loaded.language), note=_shown(loaded.how),
        sentences=sentences(loaded.text),
    )  # fmt: skip


def _document(given: Any) -> Document:
    """The document that was handed over by this program itself."""
    document = Document(**given)
    _need_whole_characters(document.text, document.name)
    return replace(document, sentences=tuple((start, end) for start, end in document.sentences))


def _date(loaded: Loaded) -> str | None:
    try:
        return loaded.published if loaded.published and bounds(loaded.published) else None
    except DateError:
        return None


def _line(text: str | None) -> str | None:
    return _shown(" ".join(text.split()))[:2000] or None if text else None


def _shown(text: str) -> str:
    """The text with whole characters only; the name of a file may have others."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _need_whole_characters(text: str, name: str) -> None:
    if _shown(text) != text:
        raise ValueError(tr("“{name}” holds half a character, which cannot be kept. Save it as plain text in UTF-8 "
                            "first.", name=name))  # fmt: skip
