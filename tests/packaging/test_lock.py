"""The lock files as pip will read them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

PACKAGING = Path(__file__).parents[2] / "packaging"
LOCKS = [PACKAGING / "requirements.txt", PACKAGING / "requirements-dev.txt", PACKAGING / "requirements-spacy.txt"]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
SYSTEMS = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}


def requirements(lock: Path) -> list[Requirement]:
    lines = re.findall(r"^(\w.*?) *\\$", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return [Requirement(line) for line in lines]


def chosen(lock: Path, python: str, system: str) -> list[Requirement]:
    surroundings = {
        "python_version": python, "python_full_version": f"{python}.0", "sys_platform": system,
        "platform_system": SYSTEMS[system], "platform_python_implementation": "CPython",
    }  # fmt: skip
    return [each for each in requirements(lock) if each.marker is None or each.marker.evaluate(surroundings)]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_says_nothing_of_where_packages_come_from(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*-(?!-hash)", text, re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_requirement_is_pinned_with_hashes(lock: Path) -> None:
    blocks = re.split(r"^(?=\w)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert blocks
    for block in blocks:
        assert re.match(r"[\w.-]+==[\w.]+", block), block
        assert "--hash=sha256:" in block, block


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
def test_one_version_of_each_on_every_python_and_system(python: str, system: str) -> None:
    for lock in LOCKS:
        names = [each.name for each in chosen(lock, python, system)]
        assert len(names) == len(set(names))
        assert {"numpy", "networkx", "pydantic", "pyqtgraph", "pyside6-essentials"} <= set(names)


@pytest.mark.parametrize("python", PYTHONS)
def test_tests_run_on_the_versions_that_are_shipped(python: str) -> None:
    program, developer, spacy = ({str(each) for each in chosen(lock, python, "linux")} for lock in LOCKS)
    assert program <= developer
    assert program <= spacy


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))
    base, extra = project["project"]["dependencies"], project["project"]["optional-dependencies"]["spacy"]
    for lock, asked in zip(LOCKS, (base, [*base, *project["dependency-groups"]["dev"]], [*base, *extra]), strict=True):
        held = {each.name: each.specifier for each in chosen(lock, "3.11", "linux")}
        for each in map(Requirement, asked):
            assert each.specifier.contains(str(held[each.name.lower()]).removeprefix("==")), (lock.name, str(each))


def test_the_program_does_without_spacy() -> None:
    for lock in LOCKS[:2]:
        assert not {each.name for each in requirements(lock)} & {"spacy", "thinc", "blis"}


def test_pyside_stays_below_the_version_that_loses_references() -> None:
    pins = [str(each.specifier) for each in requirements(LOCKS[0]) if each.name.startswith(("pyside6", "shiboken6"))]
    assert len(pins) == 2
    assert all(pin.startswith("==6.11.") for pin in pins)
