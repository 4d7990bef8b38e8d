import pytest

from explorer.files.recent import MOST, Recent, read_recent, with_opened, without

A, B = Recent("/a.rexp", "A", "2026-11-22T10:00:00+00:00"), Recent("/b.rexp", "B", "")


def test_the_latest_is_first_and_stands_there_once():
    assert with_opened((A, B), Recent("/b.rexp", "New name", "later")) == (Recent("/b.rexp", "New name", "later"), A)


def test_the_list_does_not_grow_for_ever():
    recent = ()
    for number in range(50):
        recent = with_opened(recent, Recent(f"/{number}", "", ""))
    assert len(recent) == MOST
    assert recent[0].path == "/49"


def test_one_can_be_taken_off():
    assert without((A, B), "/a.rexp") == (B,)
    assert without((A, B), "/never.rexp") == (A, B)


@pytest.mark.parametrize("found", [None, "x", {}, [None], [{"path": 3, "name": "", "opened": ""}], [{"path": "/a"}]])
def test_what_has_another_shape_is_left_out(found):
    assert read_recent(found) == ()


def test_what_is_written_is_read():
    assert read_recent([{"path": "/a.rexp", "name": "A", "opened": A.opened}, 7]) == (A,)
