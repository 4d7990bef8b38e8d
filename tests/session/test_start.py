import pytest

from explorer.files.errors import NotFound
from explorer.files.places import example
from explorer.files.recent import Recent
from explorer.session.edits import moved
from explorer.session.sitting import sit_down
from explorer.session.start import begin, short, start_page
from explorer.session.store import Store


@pytest.fixture(autouse=True)
def untitled(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "untitled"))


@pytest.fixture
def project(tmp_path):
    made = sit_down(example())
    made.save_as(tmp_path / "mine.rexp")
    made.close()
    return tmp_path / "mine.rexp"


def test_the_page_has_what_was_open_what_has_no_name_and_the_example(tmp_path, project):
    made = sit_down(example())
    store = Store(made.state(), made)
    store.make(moved(store.state.dossier, {"honda": (1.0, 2.0)}))
    made.close()
    kept = Recent(str(made.path), "Foxconn", "2020-11-22T10:00:00+00:00")
    page = start_page((Recent(str(project), "Mine", "2020-01-05T12:00:00+00:00"), Recent("/gone.rexp", "", ""), kept))
    assert [(row.name, row.missing, row.when) for row in page.recent] == [
        ("Mine", False, "5 Jan 2020"), ("gone", True, ""),
    ]  # fmt: skip
    assert page.recent[1].where == "Not found: /gone.rexp"
    assert [(row.name, row.path) for row in page.untitled] == [("Foxconn", str(made.path))]
    assert "Untitled 1" in page.untitled[0].where
    assert page.example.path == str(example())


def test_untitled_ones_are_offered_though_nobody_remembers_them(tmp_path):
    (tmp_path / "untitled").mkdir()
    (tmp_path / "untitled" / "Untitled 4.rexp").write_bytes(b"")
    assert [row.name for row in start_page(()).untitled] == ["Untitled 4"]


def test_a_first_start_opens_the_example():
    sitting, trouble = begin(None, ())
    assert (sitting.state().project, sitting.untitled, trouble) == (str(example()), True, None)


def test_a_later_start_opens_what_was_open_last(tmp_path, project):
    sitting, trouble = begin(None, (Recent("/gone.rexp", "", ""), Recent(str(project), "", "")))
    assert (sitting.path, trouble) == (project, None)
    sitting.close()


def test_what_cannot_be_opened_is_said_and_the_example_is_there(tmp_path):
    path = tmp_path / "later.rexp"
    path.write_bytes(b"nonsense")
    sitting, trouble = begin(None, (Recent(str(path), "", ""),))
    assert sitting.state().project == str(example())
    assert trouble[0] == "later.rexp"
    assert "not a project file" in trouble[1]


def test_what_was_asked_for_and_cannot_be_opened_opens_nothing(tmp_path):
    with pytest.raises(NotFound):
        begin(tmp_path / "absent.rexp", ())


def test_paths_are_short_at_home(tmp_path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    assert short(tmp_path / "texts" / "a.rexp").replace("\\", "/") == "~/texts/a.rexp"
