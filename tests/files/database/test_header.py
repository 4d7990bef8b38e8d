import pytest

from explorer.files.database import create
from explorer.files.database.header import ALIKE, has_journal, is_database, journal, read_header, repair_header
from explorer.files.database.schema import FORMAT
from explorer.files.errors import Damaged, NewerFormat, NotAProject, NotFound
from explorer.model.dossier import Dossier


@pytest.fixture
def path(tmp_path):
    create(tmp_path / "a.rexp", Dossier(title="A")).close()
    return tmp_path / "a.rexp"


def put(path, place, content):
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def test_a_new_file_is_ours(path):
    assert read_header(path).format == FORMAT
    assert read_header(path).faults == ()
    content = path.read_bytes()
    assert all(content[place : place + len(part)] == part for place, part in ALIKE.items())


@pytest.mark.parametrize(
    ("place", "content", "error", "says"),
    [
        (60, b"\0\0\0\x09", NewerFormat, "format 9.*newer Relationship Explorer"),
        (68, b"SOME", NotAProject, "another program"),
        (0, b"x" * 100, NotAProject, "begins with other bytes"),
    ],
)
def test_what_is_not_ours_is_refused(path, place, content, error, says):
    put(path, place, content)
    with pytest.raises(error, match=says):
        read_header(path)


def test_empty_short_absent_and_other_things_are_refused(path, tmp_path):
    for content, error in ((b"", NotAProject), (path.read_bytes()[:60], Damaged), (b"{}", NotAProject)):
        (tmp_path / "b.rexp").write_bytes(content)
        with pytest.raises(error):
            read_header(tmp_path / "b.rexp")
    with pytest.raises(NotFound):
        read_header(tmp_path / "c.rexp")
    with pytest.raises(NotAProject, match="folder"):
        read_header(tmp_path)


def test_cut_off_after_the_mark_is_damage(path):
    path.write_bytes(path.read_bytes()[:90])
    with pytest.raises(Damaged, match="cut off after 90 bytes"):
        read_header(path)


def test_a_file_cut_off_is_noticed_unless_a_journal_will_mend_it(path):
    path.write_bytes(path.read_bytes()[:-4096])
    assert "cut off" in read_header(path).faults[0]
    journal(path).write_bytes(b"")
    assert not has_journal(path)
    journal(path).write_bytes(b"something")
    assert has_journal(path)
    assert read_header(path).faults == ()


@pytest.mark.parametrize("place", [0, 16, 18, 21, 44, 56])
def test_other_first_bytes_are_noticed_and_repaired_in_a_copy(path, place):
    whole = path.read_bytes()
    put(path, place, b"\xff")
    assert read_header(path).faults
    repair_header(path)
    assert path.read_bytes() == whole


def test_form_is_told_by_bytes(path, tmp_path):
    path.rename(tmp_path / "a.json")
    assert is_database(tmp_path / "a.json")
    (tmp_path / "b.json").write_text("{}")
    assert not is_database(tmp_path / "b.json")
