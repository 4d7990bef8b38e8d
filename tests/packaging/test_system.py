from __future__ import annotations

import pytest
import system
from steps import Failed
from system import Library

ABSENT = Library("libnowhere-to-be-found.so.7", "libnowhere7")
PRESENT = Library("libc.so.6", "libc6")

pytestmark = pytest.mark.skipif(system.sys.platform != "linux", reason="only Linux lacks libraries")


def test_finds_what_is_missing() -> None:
    assert system.missing((ABSENT, PRESENT, Library("no-such-program", "nothing"), Library("sh", "dash"))) == (
        ABSENT,
        Library("no-such-program", "nothing"),
    )


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_nothing_is_missing(monkeypatch, platform: str) -> None:
    monkeypatch.setattr(system.sys, "platform", platform)
    assert system.missing((ABSENT,)) == ()


def test_names_the_libraries_where_there_is_no_apt(monkeypatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: False)
    with pytest.raises(Failed, match="libnowhere-to-be-found"):
        system.need((ABSENT, PRESENT))


def test_says_exactly_what_to_type_where_it_may_not_install(monkeypatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "become_root", lambda: None)
    with pytest.raises(Failed, match=r"sudo apt-get install --no-install-recommends libnowhere7$"):
        system.need((ABSENT,))


def test_installs_only_what_is_absent(monkeypatch) -> None:
    commands = []
    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "become_root", list)
    monkeypatch.setattr(system, "name_here", lambda package: package)
    monkeypatch.setattr(system, "read_package_list", lambda right: None)
    monkeypatch.setattr(system, "step", lambda title, command, **options: commands.append(command))
    with pytest.raises(Failed, match="still not to be loaded"):
        system.need((ABSENT, PRESENT))
    assert commands[-1][-1] == "libnowhere7"
    assert "libc6" not in commands[-1]


def test_goes_on_without_what_is_only_wanted(monkeypatch, capsys) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: False)
    system.want((ABSENT,))
    assert "going on without" in capsys.readouterr().err


def test_takes_the_name_that_this_release_knows(monkeypatch) -> None:
    monkeypatch.setattr(system, "succeeds", lambda command: command[-1] == "libglib2.0-0t64")
    assert system.name_here("libglib2.0-0") == "libglib2.0-0t64"
    assert system.name_here("libgl1") == "libgl1"
