import os
import stat
import xml.etree.ElementTree as ElementTree
from configparser import RawConfigParser
from pathlib import Path

import pytest

from explorer.files.association import freedesktop
from explorer.files.database import create
from explorer.files.places import resource
from explorer.model.dossier import Dossier

SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A data folder of its own, and programs that note what they are asked."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("update-mime-database", "update-desktop-database"):
        tool = tools / name
        tool.write_text(f'#!/bin/sh\necho "{name} $1" >> "{tmp_path}/asked"\n')
        tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    return tmp_path / "data"


def entry(data):
    parser = RawConfigParser()
    parser.optionxform = str
    parser.read(data / "applications" / "relationship-explorer.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


def test_the_entries_are_written_and_read(data, tmp_path):
    done = freedesktop.register(("/opt/my apps/explorer",), Path("/opt/my apps"))
    assert entry(data)["Exec"] == '"/opt/my apps/explorer" %f'
    assert entry(data)["Path"] == "/opt/my apps"
    assert entry(data)["MimeType"] == f"{freedesktop.TYPE};"
    assert len([line for line in done if line.startswith("wrote ")]) == 4
    assert (tmp_path / "asked").read_text().splitlines() == [
        f"update-mime-database {data / 'mime'}", f"update-desktop-database {data / 'applications'}",
    ]  # fmt: skip
    icons = data / "icons" / "hicolor" / "scalable"
    assert (icons / "apps" / f"{entry(data)['Icon']}.svg").read_text().startswith("<svg")


def test_what_was_written_is_taken_back_and_nothing_else(data):
    (data / "applications").mkdir(parents=True)
    (data / "applications" / "other.desktop").write_text("kept")
    freedesktop.register(("/opt/explorer",), Path("/opt"))
    done = freedesktop.unregister()
    assert len([line for line in done if line.startswith("removed ")]) == 4
    assert [path.name for path in data.rglob("*") if path.is_file()] == ["other.desktop"]
    assert freedesktop.unregister() == ("There was nothing to remove.",)


def test_where_the_desktop_has_no_such_programs_that_is_said(data, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    done = freedesktop.register(("/opt/explorer",), Path("/opt"))
    assert [line for line in done if "absent" in line] == [
        f"{name} is absent: the desktop may need a new login to notice"
        for name in ("update-mime-database", "update-desktop-database")
    ]


def test_what_fails_is_said(data, tmp_path):
    (tmp_path / "bin" / "update-mime-database").write_text("#!/bin/sh\nexit 3\n")
    assert "update-mime-database ended with 3" in freedesktop.register(("/opt/explorer",), Path("/opt"))


@pytest.mark.parametrize("before", ["", "/usr/local/lib"])
def test_the_systems_programs_get_the_systems_libraries(data, tmp_path, monkeypatch, before):
    (tmp_path / "bin" / "update-mime-database").write_text(f'#!/bin/sh\necho "$LD_LIBRARY_PATH" > "{tmp_path}/seen"\n')
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/app/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    freedesktop.register(("/opt/explorer",), Path("/opt"))
    assert (tmp_path / "seen").read_text().strip() == before


@pytest.mark.parametrize(
    ("word", "quoted"),
    [("/opt/a-b_c", "/opt/a-b_c"), ("/a b", '"/a b"'), ("50%", "50%%"), ('a"b', r'"a\\"b"'), ("$HOME", r'"\\$HOME"'),
     ("a\\b", r'"a\\\\b"'), ("`x`", r'"\\`x\\`"')],
)  # fmt: skip
def test_words_of_a_command_are_quoted_twice(word, quoted):
    assert freedesktop.command((word,)) == quoted


def test_a_project_file_is_known_by_its_first_bytes(tmp_path):
    create(tmp_path / "a.rexp", Dossier()).close()
    head = (tmp_path / "a.rexp").read_bytes()[:100]
    root = ElementTree.parse(resource("desktop", "relationship-explorer.xml")).getroot()
    assert root.find(f"{SPACE}mime-type").get("type") == freedesktop.TYPE
    first = root.find(f".//{SPACE}magic/{SPACE}match")
    second = first.find(f"{SPACE}match")
    words = first.get("value").encode().decode("unicode_escape").encode()
    assert head[int(first.get("offset")) :].startswith(words)
    at = int(second.get("offset"))
    assert int.from_bytes(head[at : at + 4], "big") == int(second.get("value"), 16)
    assert root.find(f".//{SPACE}glob").get("pattern") == "*.rexp"
