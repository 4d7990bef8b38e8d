import sys

from explorer.files.places import example, resource


def test_what_ships_is_where_it_is_looked_for():
    assert resource("kinds.toml").is_file()
    assert example().is_file()


def test_the_frozen_app_has_it_in_its_bundle(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert example() == tmp_path / "data" / "foxconn-japan.json"
    assert resource("a", "b") == tmp_path / "resources" / "a" / "b"
