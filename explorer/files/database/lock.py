"""The file beside an open project that says who has it open; on shares too, where other locks often fail."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
import time
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from explorer.files.errors import printable

# A lock that says nothing may be half written by now; later it was left by a crash.
HALF_WRITTEN_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open: user, machine, process, since when. ``token`` tells two windows apart."""

    user: str = ""
    machine: str = ""
    process: int = 0
    started: str = ""
    since: str = ""
    token: str = ""

    def __str__(self) -> str:
        who = self.user or "somebody"
        where = " in another window on this machine" if not self.is_elsewhere else f" on {self.machine}"
        return printable(f"{who}{where if self.machine else ''}{self._since()}")

    @property
    def is_elsewhere(self) -> bool:
        """Whether that is no process of this machine: only people know if it is gone for good."""
        return self.machine != platform.node()

    def _since(self) -> str:
        try:
            return f", since {datetime.fromisoformat(self.since).astimezone():%Y-%m-%d %H:%M}"
        except (ValueError, OverflowError):
            return ""


@dataclass(frozen=True, slots=True)
class Lock:
    """A project that is ours alone to write until it is released."""

    path: Path
    holder: Holder

    def is_held(self) -> bool:
        """Whether nobody took it away. OSError where that cannot be seen, as on a share that is out of reach."""
        return _read(self.path) == self.holder

    def release(self) -> None:
        """Let others write; nothing happens when it was taken over."""
        with suppress(OSError):
            if self.is_held():
                _remove(self.path)


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies."""
    return project.with_name(f".{project.name}.lock")


def take(project: Path, by_force: bool = False) -> Lock | Holder:
    """The lock, or who has it. OSError where no file can be made or read there.

    A lock left by a process of this machine that is gone is taken over; one of another machine only *by_force*.
    """
    path, mine = lock_path(project), _myself()
    for _ in range(3):
        if _make(path, mine):
            return Lock(path, mine)
        found = _read(path)
        if found is None:
            continue  # It was released in between.
        if not (by_force or _is_stale(path, found)):
            return found
        _take_away(path, found)
    return _read(path) or Holder()


def _make(path: Path, mine: Holder) -> bool:
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    except FileExistsError:
        return False
    try:
        os.write(handle, json.dumps(asdict(mine)).encode())
    except OSError:
        _remove(path)
        raise
    finally:
        os.close(handle)
    return True


def _read(path: Path) -> Holder | None:
    """Who holds the lock; nobody in particular where it does not say, None where there is none."""
    try:
        found = json.loads(path.read_bytes()[:4096])
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError):
        return Holder()
    if not isinstance(found, dict):
        return Holder()
    kinds = {field.name: int if field.name == "process" else str for field in fields(Holder)}
    return Holder(**{name: found[name] for name, kind in kinds.items() if type(found.get(name)) is kind})


def _take_away(path: Path, known: Holder) -> None:
    """Remove the lock unless somebody else has taken it in the meantime."""
    aside = path.with_name(f"{path.name}-{uuid.uuid4().hex[:8]}")
    try:
        path.rename(aside)
    except OSError:
        return
    # Where a third one has it by now, or links are unknown, the file's own account still tells.
    with suppress(OSError):
        if _read(aside) != known:
            os.link(aside, path)
    _remove(aside)


def _remove(path: Path) -> None:
    with suppress(OSError):  # Left there, it is stale as soon as this process ends.
        path.unlink(missing_ok=True)


def _is_stale(path: Path, found: Holder) -> bool:
    if not found.machine:
        try:
            return time.time() - path.stat().st_mtime > HALF_WRITTEN_SECONDS
        except OSError:
            return False
    if found.machine != platform.node():
        return False
    return not _is_alive(found.process) or _started(found.process) != found.started


def _myself() -> Holder:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = ""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return Holder(user, platform.node(), os.getpid(), _started(os.getpid()), since, uuid.uuid4().hex)


def _started(process: int) -> str:
    """When a process started, in the system's own words, where it tells: ids of processes are given again."""
    try:
        return (
            Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[19]
        )
    except (OSError, IndexError):
        return ""


def _is_alive(process: int) -> bool:
    if process <= 0:
        return False
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)  # Only to ask how it is.
        if not handle:
            return bool(ctypes.windll.kernel32.GetLastError() == 5)  # It lives, and is none of ours.
        code = ctypes.c_ulong()
        ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(code))
        ctypes.windll.kernel32.CloseHandle(handle)
        return code.value == 259
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
