import pytest

from explorer.files.database import create
from explorer.files.errors import NotFound, ProjectError
from explorer.files.opening import open_any
from explorer.files.places import example


def test_both_forms_are_told_apart_by_their_bytes(tmp_path, load):
    text = open_any(str(example()))
    assert text.file is None
    path = tmp_path / "a.json"
    create(path, text.dossier).close()
    opened = open_any(path)
    assert opened.dossier == text.dossier
    assert opened.file.dossier is opened.dossier
    opened.file.close()


@pytest.mark.parametrize("name", ["a.rexp", "a.json"])
@pytest.mark.parametrize("content", [b"", b"\0", b"x" * 5000, b"{}", b"SQLite format 3\0"])
def test_other_files_are_refused(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ProjectError):
        open_any(tmp_path / name)


def test_absent_files_and_folders_are_refused(tmp_path):
    with pytest.raises(NotFound):
        open_any(tmp_path / "absent.rexp")
    with pytest.raises(ProjectError):
        open_any(tmp_path)
