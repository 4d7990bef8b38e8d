"""A process of its own for work on what nobody trusts: it has so much time, and is ended when that is over.

No thread waits for it: whoever runs the generator asks again and again, and closing that ends the process at once.
What it says goes to a nameless file instead of a pipe, which nobody has to empty for it to go on.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from explorer.words import tr

VERB = "read-one"
"""The word that starts it, which no help page names."""
SECONDS = 60.0
LARGEST_ANSWER = 200_000_000
PAUSE = 0.01
"""So long, in seconds, a window may wait between two events without anybody noticing."""


class ChildError(Exception):
    """A process that was ended, or failed without an answer; ``details`` is what it said last."""

    def __init__(self, said: str, details: str = "") -> None:
        super().__init__(said)
        self.details = details


def run(
    words: Sequence[str], given: bytes, name: str, seconds: float = SECONDS, more: Mapping[str, str] | None = None
) -> Generator[None, None, str]:
    """Start the process with these *words*, hand it what is *given*, wait; its answer is what this returns.

    *name* is what its work is about, for people; *more* are environment variables. Raises ChildError.
    """
    with _file() as stdin, _file() as stdout, _file() as stderr:
        _give(given, stdin)
        process = _start(words, stdin, stdout, stderr, more or {})
        try:
            yield from _wait(process, stdout, name, seconds)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
        answer = _content(stdout)
        if process.returncode or not answer:
            raise ChildError(_ended(process.returncode, name), _content(stderr)[-2000:])
        return answer


def _file() -> IO[bytes]:
    try:
        return TemporaryFile()
    except OSError as error:
        raise _not_started(error) from error


def _give(given: bytes, stdin: IO[bytes]) -> None:
    try:
        stdin.write(given)
        stdin.seek(0)
    except OSError as error:  # The disk is full.
        raise _not_started(error) from error


def _start(
    words: Sequence[str], stdin: IO[bytes], stdout: IO[bytes], stderr: IO[bytes], more: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - this very program.
            [*command(), VERB, *words],
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            env={**environment(), **more},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, ValueError) as error:
        raise _not_started(error) from error


def _not_started(error: Exception) -> ChildError:
    return ChildError(
        tr("The reader could not be started ({why}). Close some programs, make room on the disk, and try again.",
           why=error)
    )  # fmt: skip


def command() -> list[str]:
    """What starts this program again: the app itself, or Python, which then looks for nothing in this folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "explorer"]


def environment() -> dict[str, str]:
    """Variables under which nothing is fetched, and text is UTF-8."""
    nowhere = "http://127.0.0.1:9"
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH", "")) if part)
    return os.environ | {
        "http_proxy": nowhere, "https_proxy": nowhere, "all_proxy": nowhere, "no_proxy": "", "HF_HUB_OFFLINE": "1",
        "PYTHONPATH": path, "PYTHONUTF8": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1",
    }  # fmt: skip


def _wait(process: subprocess.Popen[bytes], stdout: IO[bytes], name: str, seconds: float) -> Generator[None]:
    end, ended = time.monotonic() + seconds, False
    while True:
        try:
            process.wait(PAUSE)
        except subprocess.TimeoutExpired:
            if time.monotonic() > end:
                raise ChildError(
                    tr("“{name}” was not read within {seconds} seconds, and reading was stopped. Take the part you "
                       "need out of it, and read that.", name=name, seconds=f"{seconds:g}")
                ) from None  # fmt: skip
        else:
            ended = True
        if _size(stdout) > LARGEST_ANSWER:
            raise ChildError(tr("Too much was found in “{name}”; take the part you need out of it, and read that.",
                                name=name))  # fmt: skip
        if ended:
            return
        yield


def _ended(code: int, name: str) -> str:
    if code < 0:
        return tr("“{name}” was not read: the system ended the reader (signal {number}), mostly for want of memory. "
                  "Take the part you need out of it, and read that.", name=name, number=-code)  # fmt: skip
    return tr("“{name}” was not read: the reader ended without an answer (code {number}). Save it in another form, "
              "such as plain text, and try again.", name=name, number=code)  # fmt: skip


def _size(file: IO[bytes]) -> int:
    return os.fstat(file.fileno()).st_size


def _content(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(LARGEST_ANSWER).decode("utf-8", "replace")
