"""A screen to open windows on: the machine's own, or a virtual one."""

from __future__ import annotations

import os
import secrets
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from steps import Failed, say

SIZE = "1920x1200x24"


def is_there() -> bool:
    """Say whether windows can be seen here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def virtual() -> Iterator[dict[str, str]]:
    """Give the environment in which windows open on a virtual screen, as long as it lasts."""
    if not shutil.which("Xvfb"):
        say("Xvfb is absent: Qt draws offscreen instead")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    with tempfile.TemporaryDirectory(prefix="explorer-screen-") as folder:
        key = Path(folder) / "key"
        write_key(key)
        server, display = start_server(key)
        try:
            yield {"DISPLAY": display, "XAUTHORITY": str(key), "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
            server.wait()


def start_server(key: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start Xvfb on the first free display, which it names itself, so that no two calls ever meet."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-auth", str(key)]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        server.wait()
        raise Failed(f"Xvfb did not start (exit {server.returncode}); to see why: Xvfb :99")
    return server, f":{number}"


def write_key(path: Path) -> None:
    """Write an X authority file that fits any display, so that nobody else draws on ours."""
    name, secret = b"MIT-MAGIC-COOKIE-1", secrets.token_bytes(16)
    any_family, no_address, no_number = struct.pack(">H", 0xFFFF), struct.pack(">H", 0), struct.pack(">H", 0)
    fields = b"".join(struct.pack(">H", len(field)) + field for field in (name, secret))
    path.touch(mode=0o600)
    path.write_bytes(any_family + no_address + no_number + fields)
