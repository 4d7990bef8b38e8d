import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.settings import Settings, load_settings, save_settings, settings_path

CHANGED = Settings("dark", "AdnQ", "AAAA/w==", "/home/日産")


def test_what_is_saved_is_loaded(tmp_path):
    path = tmp_path / "deep" / "down" / "settings.json"
    assert save_settings(path, CHANGED)
    assert load_settings(path) == CHANGED
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_nothing_remembered_is_the_defaults(tmp_path):
    assert load_settings(tmp_path / "absent.json") == Settings() == load_settings(tmp_path)
    assert Settings().theme == "system"


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"dark"', b"[" * 100_000])
def test_a_spoilt_file_is_the_defaults(tmp_path, spoilt):
    path = tmp_path / "settings.json"
    path.write_bytes(spoilt)
    assert load_settings(path) == Settings()


def test_what_is_not_known_or_not_text_is_left_out(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": 3, "geometry": "AAAA", "later": "more", "panes": None}))
    assert load_settings(path) == Settings(geometry="AAAA")


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda all: st.dictionaries(st.text(), all)))
def test_any_json_gives_settings(tmp_path, value):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(value))
    assert isinstance(load_settings(path), Settings)


def test_where_nothing_can_be_written_nothing_breaks(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert not save_settings(tmp_path / "file" / "settings.json", CHANGED)


def test_a_save_that_fails_leaves_the_old_settings(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    save_settings(path, CHANGED)

    def full(*_, **__):
        raise OSError("No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert not save_settings(path, Settings())
    assert load_settings(path) == CHANGED


def test_the_place_can_be_named(monkeypatch):
    monkeypatch.setenv("EXPLORER_SETTINGS", "/somewhere/else.json")
    assert settings_path() == Path("/somewhere/else.json")


@pytest.mark.parametrize(
    ("system", "variable", "expected"),
    [
        ("linux", "XDG_CONFIG_HOME", "base"),
        ("win32", "APPDATA", "base"),
        ("linux", None, ".config"),
        ("darwin", None, "Library/Application Support"),
        ("win32", None, "AppData/Roaming"),
    ],
)
def test_each_system_has_its_place(monkeypatch, tmp_path, system, variable, expected):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("EXPLORER_SETTINGS", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, str(tmp_path / "base"))
    assert settings_path() == tmp_path / expected / "relationship-explorer" / "settings.json"
