from __future__ import annotations

import prune

QT = "PySide6/Qt"
ENTRIES = [
    ("PySide6/QtGui.abi3.so", "/qt/QtGui.abi3.so", "EXTENSION"),
    (f"{QT}/lib/libQt6Gui.so.6", "/qt/libQt6Gui.so.6", "BINARY"),
    (f"{QT}/plugins/platforms/libqxcb.so", "/qt/libqxcb.so", "BINARY"),
    (f"{QT}/plugins/platformthemes/libqgtk3.so", "/qt/libqgtk3.so", "BINARY"),
    (f"{QT}/plugins/sqldrivers/libqsqlite.so", "/qt/libqsqlite.so", "BINARY"),
    ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
    ("libpango.so.0", "/usr/lib/libpango.so.0", "BINARY"),
    ("libxcb-cursor.so.0", "/usr/lib/libxcb-cursor.so.0", "BINARY"),
    ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
]
NEEDS = {
    "/qt/QtGui.abi3.so": ["libQt6Gui.so.6"],
    "/qt/libqxcb.so": ["libQt6Gui.so.6", "libxcb-cursor.so.0"],
    "/qt/libqgtk3.so": ["libgtk-3.so.0"],
    "/usr/lib/libgtk-3.so.0": ["libpango.so.0"],
}


def look(path: str) -> list[tuple[str, str | None]]:
    sources = {place.rpartition("/")[2]: source for place, source, _ in ENTRIES}
    return [(name, sources.get(name)) for name in NEEDS.get(path, [])]


def test_a_plugin_that_goes_takes_with_it_what_only_it_needs(monkeypatch) -> None:
    monkeypatch.setattr(prune, "look_inside", look)
    kept = {prune.base(place) for place, _, _ in prune.binaries(ENTRIES)}
    assert kept == {"QtGui.abi3.so", "libQt6Gui.so.6", "libqxcb.so", "libxcb-cursor.so.0", "libpython3.11.so.1.0"}


def test_needs_are_followed_to_the_end() -> None:
    assert prune.needed_by(["/qt/libqgtk3.so"], look) == {"libgtk-3.so.0", "libpango.so.0"}


def test_the_printing_system_is_the_machines_own() -> None:
    # As ldd tells it: what is needed at once and what is needed behind that, in one list.
    needs = {
        "/qt/libcupsprintersupport.so": [("libcups.so.2", "/libcups.so.2"), ("libgnutls.so.30", None), ("libc", None)],
        "/libcups.so.2": [("libgnutls.so.30", None), ("libc", None)],
        "/qt/QtGui.abi3.so": [("libc", None)],
    }
    assert prune.needed_by(list(needs)[::2], lambda path: needs.get(path, [])) == {"libc"}


def test_links_to_what_is_gone_go_too() -> None:
    links = [
        ("libgtk-3.so.0", "elsewhere/libgtk-3.so.0", "SYMLINK"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        (f"{QT}/translations/qt_de.qm", "/qt/qt_de.qm", "DATA"),
        ("resources/kinds.toml", "/src/kinds.toml", "DATA"),
    ]
    kept = prune.datas(links, [entry for entry in ENTRIES if "gtk" not in entry[0]])
    assert [entry[0] for entry in kept] == ["libQt6Gui.so.6", "resources/kinds.toml"]


def test_places_are_read_the_same_on_windows() -> None:
    assert prune.is_unused_plugin("PySide6\\plugins\\sqldrivers\\qsqlite.dll")
    assert not prune.is_unused_plugin("PySide6\\plugins\\platforms\\qwindows.dll")
