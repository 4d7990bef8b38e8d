from __future__ import annotations

import sys
from pathlib import Path

import environment
import pytest


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """A machine whose .venv is whole but empty; gives the titles of the steps that are taken."""
    taken: list[str] = []
    for name, file in {"VENV_PYTHON": "python", "STAMP": "stamp", "DEVELOPER_LOCK": "lock.txt"}.items():
        monkeypatch.setattr(environment, name, tmp_path / file)
    (tmp_path / "python").touch()
    (tmp_path / "lock.txt").write_text("one==1\n")
    monkeypatch.setattr(environment, "has_pip", lambda: True)
    monkeypatch.setattr(environment, "step", lambda title, command, **options: taken.append(title))
    return taken


def test_installs_once(steps: list[str]) -> None:
    environment.install()
    environment.install()
    assert steps == ["installing the locked dependencies into .venv"]


def test_installs_again_when_the_lock_changed(steps: list[str]) -> None:
    environment.install()
    environment.DEVELOPER_LOCK.write_text("one==2\n")
    environment.install()
    assert len(steps) == 2


def test_makes_a_venv_that_cannot_install_anew(steps: list[str], monkeypatch) -> None:
    monkeypatch.setattr(environment, "has_pip", lambda: False)
    environment.install()
    assert steps[0] == "making .venv"


def test_a_venv_that_was_moved_is_made_anew(steps: list[str], monkeypatch, tmp_path: Path) -> None:
    environment.install()
    monkeypatch.setattr(environment, "VENV", tmp_path / "elsewhere")
    environment.install()
    assert "making .venv" in steps


def test_an_interrupted_install_is_not_taken_for_a_whole_one(steps: list[str], monkeypatch) -> None:
    environment.install()
    environment.DEVELOPER_LOCK.write_text("one==2\n")

    def interrupt(title, command, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "step", interrupt)
    with pytest.raises(KeyboardInterrupt):
        environment.install()
    assert not environment.STAMP.exists()


def test_a_lock_does_not_say_where_packages_come_from() -> None:
    text = "--index-url https://mirror.example/simple\none==1 \\\n    --hash=sha256:00\n    # via two\n    # from https://x\n"
    assert environment.without_source_lines(text) == "one==1 \\\n    --hash=sha256:00\n    # via two\n"


def test_compiles_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "explorer").mkdir()
    (tmp_path / "explorer" / "module.py").write_text("fact = 1\n")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV_PYTHON", sys.executable)
    environment.compile_program()
    assert list((tmp_path / "explorer" / "__pycache__").glob("module.*.pyc"))


@pytest.mark.skipif(sys.platform == "win32", reason="links want rights there")
def test_the_venv_of_another_folder_is_left_as_it_is(steps: list[str], monkeypatch, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "kept").touch()
    linked = tmp_path / "linked"
    linked.symlink_to(theirs)
    monkeypatch.setattr(environment, "VENV", linked)
    environment.make_venv()
    assert (theirs / "kept").exists()
    assert not linked.exists()
