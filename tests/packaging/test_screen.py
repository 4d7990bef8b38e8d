from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import pytest
import screen

needs_xvfb = pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not on this machine")


def test_no_screen_without_a_display(monkeypatch) -> None:
    monkeypatch.setattr(screen.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not screen.is_there()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert screen.is_there()


def test_falls_back_to_drawing_in_memory(monkeypatch, capsys) -> None:
    monkeypatch.setattr(screen.shutil, "which", lambda name: None)
    with screen.virtual() as surroundings:
        assert surroundings == {"QT_QPA_PLATFORM": "offscreen"}
    assert "Xvfb is absent" in capsys.readouterr().err


def test_key_is_an_x_authority_record_that_only_its_owner_reads(tmp_path: Path) -> None:
    key = tmp_path / "key"
    screen.write_key(key)
    family, address, number, length = struct.unpack(">HHHH", key.read_bytes()[:8])
    assert (family, address, number, length) == (0xFFFF, 0, 0, 18)
    assert len(key.read_bytes()) == 8 + 18 + 2 + 16
    assert key.stat().st_mode & 0o077 == 0


@needs_xvfb
def test_two_screens_at_once_have_two_names_and_end() -> None:
    with screen.virtual() as one, screen.virtual() as two:
        assert one["DISPLAY"] != two["DISPLAY"]
        socket = Path("/tmp/.X11-unix") / f"X{one['DISPLAY'][1:]}"
        assert socket.exists()
    assert not socket.exists()


@needs_xvfb
def test_a_server_that_cannot_start_is_told(monkeypatch) -> None:
    monkeypatch.setattr(screen, "SIZE", "nonsense")
    with pytest.raises(screen.Failed, match="Xvfb did not start"), screen.virtual():
        pass


@needs_xvfb
def test_qt_opens_windows_on_it() -> None:
    program = (
        "from PySide6.QtGui import QGuiApplication as A; a = A([]); print(a.platformName(), a.primaryScreen().size())"
    )
    with screen.virtual() as surroundings:
        import os
        import sys

        shown = subprocess.run(
            [sys.executable, "-c", program], env=os.environ | surroundings, capture_output=True, text=True, check=False
        )
    assert shown.stdout.startswith("xcb "), shown.stderr
    assert "1920, 1200" in shown.stdout
