"""The licence texts of everything that the app brings along."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path, PurePath

HERE = Path(__file__).parent
PROGRAM_LOCK = HERE / "requirements.txt"
TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
# Their texts have a folder of their own.
QT = ("pyside6", "shiboken6")
COMMON = Path("/usr/share/common-licenses")
# Debian's Python keeps its text with its documentation.
PYTHON = ("{stdlib}/LICENSE.txt", "{base}/LICENSE.txt", "/usr/share/doc/python{version}/copyright")


def collect(binaries: Iterable[tuple[str, str, str]], folder: Path) -> None:
    """Fill *folder* with the texts of the program, of Python, of each package, and of each system library."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(HERE.parent / "LICENSE", folder / "relationship-explorer.txt")
    # Those of Qt and of OpenSSL, whose packages bring none.
    shutil.copytree(HERE / "licences", folder, dirs_exist_ok=True)
    copy_python(folder)
    # PyInstaller's starter is in every app it makes.
    for name in [*names_in_lock(), "pyinstaller"]:
        copy_package(name, folder)
    copy_system({source for _, source, _ in binaries}, folder)


def copy_python(folder: Path) -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    for place in PYTHON:
        path = Path(place.format(stdlib=sysconfig.get_path("stdlib"), base=sys.base_prefix, version=version))
        if path.exists():
            shutil.copy(path, folder / "python.txt")
            return
    raise SystemExit("Python's own licence text was not found, and the app may not be passed on without it.")


def names_in_lock() -> list[str]:
    lines = PROGRAM_LOCK.read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(line.partition("==")[0] for line in lines if re.match(r"\w[\w.-]*==", line)))


def copy_package(name: str, folder: Path) -> None:
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        # Locked for another system or Python.
        return
    own = folder / f"{name}-{package.version}"
    for file in package.files or ():
        if is_text(file):
            target = own / shortened(file)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file.locate(), target)
    if not own.exists() and not name.startswith(QT):
        # It brings no text: who made it and under what licence stands in what it says of itself.
        own.mkdir()
        (own / "METADATA.txt").write_text(package.read_text("METADATA") or "", encoding="utf-8")


def is_text(file: PurePath) -> bool:
    return bool(TEXT.search(file.name) or "licenses" in file.parts) and file.suffix not in {".py", ".pyc"}


def shortened(file: PurePath) -> Path:
    """Give the place below the package's list of licences, or the bare name where there is no such list."""
    parts = file.parts
    return Path(*parts[parts.index("licenses") + 1 :]) if "licenses" in parts else Path(file.name)


def copy_system(sources: set[str], folder: Path) -> None:
    """Copy what Debian says of each system library; other systems' Python and Qt bring all theirs."""
    if not shutil.which("dpkg-query"):
        return
    for package in sorted({package for source in sources for package in packages_of(source)}):
        text = Path("/usr/share/doc") / package / "copyright"
        if text.exists():
            target = folder / "system" / f"{package}.txt"
            target.parent.mkdir(exist_ok=True)
            shutil.copy(text, target)
            copy_common(text.read_text(encoding="utf-8", errors="replace"), folder / "system" / "common")


def packages_of(source: str) -> set[str]:
    path = Path(source).resolve()
    if not path.is_relative_to("/usr") and not path.is_relative_to("/lib"):
        return set()
    # Before and after the merge of /lib into /usr/lib, the list of packages holds either name.
    names = [str(path), str(path).removeprefix("/usr")]
    found = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, text=True, check=False)
    return {line.partition(":")[0] for line in found.stdout.splitlines()}


def copy_common(text: str, folder: Path) -> None:
    """Copy the licences that a Debian text only points to."""
    for name in sorted(set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", text))):
        if (COMMON / name).exists():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(COMMON / name, folder / f"{name}.txt")
