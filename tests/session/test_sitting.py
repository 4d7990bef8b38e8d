import json
import shutil

import pytest

from explorer.files import database
from explorer.files.database import open_file, untitled_files
from explorer.files.database.lock import lock_path
from explorer.files.errors import NotFound, NotWritten, ProjectError
from explorer.files.places import example
from explorer.files.project import dump_project, load_project
from explorer.session.edits import moved
from explorer.session.sitting import Sitting, is_project, is_untitled, new_sitting, sentence, sit_down
from explorer.session.store import Store


@pytest.fixture(autouse=True)
def untitled(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "untitled"))
    return tmp_path / "untitled"


@pytest.fixture
def sit(request):
    """A store on a sitting, which is closed in the end."""

    def sit(path):
        made = sit_down(path)
        request.addfinalizer(made.close)
        return Store(made.state(), made)

    return sit


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "mine.rexp"
    made = sit_down(example())
    made.save_as(path)
    made.close()
    return path


def move(store, id="honda", to=(1.0, 2.0)):
    store.make(moved(store.state.dossier, {id: to}))


def test_the_example_is_a_new_untitled_project_and_on_disk_from_the_first_edit_on(sit, untitled):
    before = example().read_bytes()
    store = sit(example())
    assert (store.state.untitled, store.state.project, untitled_files()) == (True, str(example()), ())
    move(store)
    (kept,) = untitled_files()
    assert store.state.project == str(kept)
    assert is_untitled(kept)
    assert example().read_bytes() == before


def test_each_edit_is_on_disk_before_anybody_hears_of_it(sit, project):
    store, found = sit(project), []

    def listen(state):
        with sqlite(project) as connection:
            found.append(connection.execute("SELECT count(*) FROM history WHERE state = 'done'").fetchone()[0])

    store.listen(listen)
    move(store)
    move(store, "nissan")
    store.undo()
    store.redo()
    store.walk(0)
    assert found == [1, 2, 1, 2, 0]


def test_undo_reaches_back_through_earlier_sittings(sit, project):
    store = sit(project)
    start = store.state.dossier
    move(store)
    move(store, "nissan")
    end = store.state.dossier
    store.sitting.close()
    again = sit(project)
    assert again.state.dossier == end
    assert [step.sentence for step in again.state.history.past] == ["Honda moved", "Nissan moved"]
    again.undo()
    again.undo()
    assert again.state.dossier == start
    again.sitting.close()
    third = sit(project)
    third.walk(2)
    assert third.state.dossier == end


def test_where_the_disk_refuses_nothing_is_done(sit, project, tmp_path):
    store = sit(project)
    move(store)
    state, heard = store.state, []
    store.listen(heard.append)
    project.rename(tmp_path / "gone.rexp")
    with pytest.raises(ProjectError, match="gone"):
        move(store, "nissan")
    assert store.state.history is state.history
    (tmp_path / "gone.rexp").rename(project)
    move(store, "nissan")
    assert open_read(project) == store.state.dossier


def test_a_full_disk_is_no_reason_to_lose_anything(sit, monkeypatch):
    def full(dossier):
        raise NotWritten(example(), "could not be written (No space left on device).")

    store = sit(example())
    state = store.state
    monkeypatch.setattr(database, "new_untitled", full)
    with pytest.raises(NotWritten):
        move(store)
    assert store.state.history is state.history
    monkeypatch.undo()


def test_saved_under_a_name_it_goes_on_there_with_its_history(sit, tmp_path):
    store = sit(example())
    move(store)
    store.save_as(tmp_path / "named.rexp")
    assert (store.state.untitled, store.state.project) == (False, str(tmp_path / "named.rexp"))
    assert untitled_files() == ()
    store.undo()
    store.redo()
    move(store, "nissan")
    assert open_read(tmp_path / "named.rexp") == store.state.dossier


@pytest.mark.parametrize("edited", [False, True])
def test_a_copy_is_another_file(sit, tmp_path, edited):
    store = sit(example())
    if edited:
        move(store)
    store.sitting.save_copy(tmp_path / "copy.rexp")
    assert open_read(tmp_path / "copy.rexp") == store.state.dossier
    assert store.sitting.untitled


def test_what_is_open_elsewhere_is_read_only_and_says_by_whom(sit, project):
    first, second = sit(project), sit(project)
    assert first.state.read_only == ""
    assert second.state.read_only.startswith("In use by ")
    assert "on this machine, since" in second.state.read_only
    assert not second.sitting.held_elsewhere
    with pytest.raises(ProjectError):
        move(second)
    assert second.state.history.past == ()


def test_what_another_machine_has_can_be_taken_over(sit, project):
    first = sit(project)
    lock = lock_path(project)
    lock.write_text(json.dumps({**json.loads(lock.read_text()), "machine": "another, on this machine"}))
    second = sit(project)
    assert second.sitting.held_elsewhere
    taken = Store(sit_down(project, take_over=True).state())
    assert taken.state.read_only == ""
    with pytest.raises(ProjectError, match="has taken the project over"):
        move(first)
    assert not first.sitting.held_elsewhere


def test_a_text_is_a_new_untitled_project(sit, tmp_path):
    path = tmp_path / "project.json"
    path.write_text(dump_project(load_project(example())), "utf-8")
    before = path.read_bytes()
    store = sit(path)
    move(store)
    assert store.state.untitled
    assert path.read_bytes() == before


def test_a_new_project_is_empty_and_leaves_nothing_behind(untitled):
    made = new_sitting()
    assert made.state().dossier.entities == ()
    assert (made.path, made.state().project) == (None, "")
    made.close()
    assert not untitled.exists()


def test_a_project_is_told_by_its_name(tmp_path):
    assert is_project(tmp_path / "a.rexp")
    assert is_project(tmp_path / "A.JSON")
    assert not is_project(tmp_path / "a.txt")


def test_a_sentence_leaves_the_path_out(tmp_path):
    with pytest.raises(NotFound) as caught:
        sit_down(tmp_path / "absent.rexp")
    assert sentence(caught.value).startswith("there is no such file")


def test_a_damaged_one_is_shown_and_can_be_saved_elsewhere(sit, project, tmp_path):
    content = bytearray(project.read_bytes())
    place = content.find(b"Mitsubishi")
    content[place] ^= 1
    project.write_bytes(content)
    store = sit(project)
    assert "damaged" in store.state.read_only
    store.save_as(tmp_path / "saved.rexp")
    assert store.state.read_only == ""
    move(store)
    assert project.read_bytes() == content


def test_a_sitting_can_begin_in_the_middle(tmp_path):
    dossier = load_project(example())
    made = Sitting(dossier)
    made.save_as(tmp_path / "made.rexp")
    made.close()
    assert open_read(tmp_path / "made.rexp") == dossier


def sqlite(path):
    import sqlite3
    from contextlib import closing

    return closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True))


def open_read(path):
    shutil.copy(path, path.with_suffix(".seen"))
    file = open_file(path.with_suffix(".seen"))
    file.close()
    return file.dossier
