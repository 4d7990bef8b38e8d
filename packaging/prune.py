"""What the app can do without, found by what needs what."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePath

# As PyInstaller keeps them: where in the app, where from, of which type.
Entry = tuple[str, str, str]
# Names what a file needs, each with the path where it was found.
Look = Callable[[str], Iterable[tuple[str, str | None]]]

# Qt's plug-ins that the program can use, by folder; a folder that is not named goes with all in it.
KEPT_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    # Tells light from dark. Not gtk3, which brings GTK.
    "platformthemes": ("xdgdesktopportal",),
    "platforminputcontexts": ("compose", "ibus"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient",),
    "iconengines": ("svgicon",),
    "imageformats": ("svg", "ico", "icns"),
    "printsupport": ("cups", "windows", "cocoa"),
    "styles": ("",),
}
# Printing talks to the machine's own CUPS, which brings twenty more: where there is none, there is no printer.
LEFT_TO_THE_SYSTEM = ("libcups.",)
# Libraries that are not Python's or Qt's, loaded by name all the same.
BY_NAME = ("libpython", "python", "libpdfium", "pdfium")
# By folder, what is in it that nothing reads: Qt's own texts in other languages, of which the program shows none
# yet, and the names of days and coins in a thousand languages, with which trafilatura could sort addresses. What was
# learned is read with spaCy only, which the app has not.
UNUSED_DATA = (
    ("PySide6", "translations"), ("babel", "locale-data"), ("lxml", "isoschematron"), ("lxml", "includes"),
    ("reading", "learned.npz"), ("reading", "wordpieces.txt"), ("reading", "wordpieces.LICENSE.txt"),
)  # fmt: skip


def binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Keep what Python loads, the plug-ins that are used, and all that either needs."""
    wanted = [entry for entry in entries if not is_unused_plugin(entry[0])]
    needed = needed_by([source for place, source, kind in wanted if is_root(place, kind)])
    return [entry for entry in wanted if is_root(entry[0], entry[2]) or base(entry[0]) in needed]


def datas(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """Drop links to libraries that were left out, and data that nothing reads."""
    names = {base(entry[0]) for entry in kept}
    return [
        entry
        for entry in entries
        if not (entry[2] == "SYMLINK" and base(entry[0]) not in names)
        and not any(package in parts(entry[0]) and folder in parts(entry[0]) for package, folder in UNUSED_DATA)
    ]


def is_unused_plugin(place: str) -> bool:
    if not is_plugin(place):
        return False
    folder, name = parts(place)[-2], base(place)
    return not any(word in name for word in KEPT_PLUGINS.get(folder, ()))


def is_root(place: str, kind: str) -> bool:
    """Say whether something is loaded by name at run time, so that no library points to it."""
    return kind == "EXTENSION" or is_plugin(place) or base(place).lower().startswith(BY_NAME)


def is_plugin(place: str) -> bool:
    return "PySide6" in parts(place) and "plugins" in parts(place)


def needed_by(sources: list[str], look: Look | None = None) -> set[str]:
    """Give the names of all libraries that these need, and those need in turn."""
    look = look or look_inside
    needed: set[str] = set()
    waiting = list(sources)
    while waiting:
        for name, path in without_system(dict(look(waiting.pop())), look).items():
            if base(name) not in needed:
                needed.add(base(name))
                waiting += [path] if path else []
    return needed


def without_system(found: dict[str, str | None], look: Look) -> dict[str, str | None]:
    """Leave out what is the system's own, and what that needs; ldd names both in one breath."""
    own = {name: path for name, path in found.items() if base(name).startswith(LEFT_TO_THE_SYSTEM)}
    behind = {name for path in own.values() if path for name, _ in look(path)}
    return {name: path for name, path in found.items() if name not in own and name not in behind}


def look_inside(path: str) -> Iterable[tuple[str, str | None]]:
    # PyInstaller's own reader of ELF, Mach-O and PE; imported late, for only a build has it.
    from PyInstaller.depend.bindepend import get_imports

    return get_imports(path)


def parts(place: str) -> tuple[str, ...]:
    return PurePath(place.replace("\\", "/")).parts


def base(place: str) -> str:
    return parts(place)[-1] if place else ""
