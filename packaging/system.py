"""The system's libraries that Qt needs and no Python package brings."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from steps import Failed, say, step


@dataclass(frozen=True)
class Library:
    """Something the system must have, with the Debian package that brings it."""

    name: str  # a library, or a program where it has no ".so" in it
    package: str


FOR_TESTS = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
)
FOR_A_WINDOW = (
    *FOR_TESTS,
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
)
FOR_A_VIRTUAL_SCREEN = (Library("Xvfb", "xvfb"), Library("xauth", "xauth"))


def for_building() -> tuple[Library, ...]:
    """What PyInstaller calls, or puts into the app."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    python = (Library(f"libpython{version}.so.1.0", f"libpython{version}"),) if is_system_python() else ()
    return (Library("objcopy", "binutils"), *python)


def is_system_python() -> bool:
    # Debian's python3 carries its library inside itself, and the app needs it as a file.
    return sys.base_prefix == "/usr"


def need(libraries: tuple[Library, ...]) -> None:
    """See that the libraries are there, and put in what is absent where that can be done."""
    absent = missing(libraries)
    if not absent:
        return
    if not is_debian():
        raise Failed("Qt needs these, which this system does not have: " + ", ".join(each.name for each in absent))
    install(absent)
    still = missing(absent)
    if still:
        raise Failed("Installed, but still not to be loaded: " + ", ".join(each.name for each in still))


def want(libraries: tuple[Library, ...]) -> None:
    """Do the same, but go on without them where it fails."""
    try:
        need(libraries)
    except Failed as failure:
        say(str(failure))
        say("going on without")


def missing(libraries: tuple[Library, ...]) -> tuple[Library, ...]:
    # Elsewhere Qt's own packages bring all they need.
    return tuple(each for each in libraries if not is_present(each)) if sys.platform == "linux" else ()


def is_present(library: Library) -> bool:
    if ".so" not in library.name:
        return shutil.which(library.name) is not None
    try:
        ctypes.CDLL(library.name)
    except OSError:
        return False
    return True


def is_debian() -> bool:
    release = Path("/etc/os-release")
    lines = release.read_text(encoding="utf-8").splitlines() if release.exists() else []
    names = " ".join(line.partition("=")[2].strip('"') for line in lines if line.startswith(("ID=", "ID_LIKE=")))
    return bool({"debian", "ubuntu"} & set(names.split())) and shutil.which("apt-get") is not None


def install(absent: tuple[Library, ...]) -> None:
    """Install Debian packages, or say exactly what to type where that is not allowed."""
    packages = [each.package for each in absent]
    right = become_root()
    if right is None:
        raise Failed(
            "System libraries are absent and this account may not install them. Please run:\n"
            f"  sudo apt-get update && sudo apt-get install --no-install-recommends {' '.join(packages)}"
        )
    quiet = {"env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    read_package_list(tuple(right))
    names = [name_here(package) for package in packages]
    command = [*right, "apt-get", "install", "-q", "--yes", "--no-install-recommends", *names]
    step(f"installing {' '.join(names)}", command, **quiet)


@cache
def read_package_list(right: tuple[str, ...]) -> None:
    """Learn what can be installed; once is enough for one call."""
    step("reading the system's package list", [*right, "apt-get", "update", "-q"])


def become_root() -> list[str] | None:
    """Give what stands before a command that only root may run, or None where that cannot be."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def name_here(package: str) -> str:
    """Give the package's name on this release: some were renamed for 64-bit times."""
    renamed = f"{package}t64"
    return renamed if succeeds(["apt-cache", "show", renamed]) else package


def succeeds(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
