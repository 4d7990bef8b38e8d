import json
import shutil

import pytest

from explorer.files.errors import NotFound, ProjectError, UnknownName
from explorer.files.places import example
from explorer.session.check import check


@pytest.fixture
def copy(tmp_path):
    """The example, with some of its text changed; with the article beside it."""
    shutil.copy(example().parent / "foxconn-japan.txt", tmp_path)

    def copy(change):
        record = json.loads(example().read_text(encoding="utf-8"))
        change(record)
        path = tmp_path / "project.json"
        path.write_text(json.dumps(record), encoding="utf-8")
        return path

    return copy


def test_the_example_has_no_problem():
    assert check(example()) == []
    assert check(str(example())) == []


def test_every_problem_is_listed_not_only_the_first(copy):
    def change(record):
        record["claims"][0]["passages"][0]["exact"] = "Foxconn owns Japan."
        record["claims"][3]["cues"][1]["start"] += 1
        record["unread"][0]["end"] = 9_999
        record["entities"][0]["mentions"][2]["exact"] = "Hon Hai"
        record["disagreements"][6]["passages"][0]["exact"] = "clear"

    assert [problem.place for problem in check(copy(change))] == [
        "entity foxconn, mention 3",
        "claim c01, passage 1",
        "claim c04, cue 2",
        "disagreement x7, passage 1",
        "unread 1",
    ]


def test_a_problem_says_what_stands_there(copy):
    def change(record):
        record["claims"][0]["cues"][0]["exact"] = "owns"

    (problem,) = check(copy(change))
    assert "characters 47 to 92" in str(problem)
    assert "“is laying the groundwork to take advantage of”, not “owns”" in str(problem)


def test_dates_words_notes_and_inferences_are_walked_too(copy):
    def change(record):
        claims = {claim["id"]: claim for claim in record["claims"]}
        claims["c20"]["dates"][0]["passage"]["exact"] = "yesterday"
        claims["c03"]["inference"]["passages"][1]["exact"] = "x"
        claims["c05"]["said_by"]["words"]["exact"] = "she names"
        record["entities"][0]["notes"][1]["passages"][0]["exact"] = "x"

    assert [problem.place for problem in check(copy(change))] == [
        "entity foxconn, note 2, passage 1",
        "claim c03, inference, passage 2",
        "claim c05, said_by, words",
        "claim c20, date 1",
    ]


def test_a_changed_article_is_a_problem_and_so_is_every_quote_that_moved(copy, tmp_path):
    path = copy(lambda record: None)
    article = tmp_path / "foxconn-japan.txt"
    article.write_bytes(b"X" + article.read_bytes())
    problems = check(path)
    assert "has changed" in problems[0].found
    assert len(problems) > 200


def test_what_is_no_project_is_an_error(copy, tmp_path):
    with pytest.raises(NotFound):
        check(tmp_path / "none.json")
    with pytest.raises(UnknownName):
        check(copy(lambda record: record["claims"][0].update(subject="nobody")))
    with pytest.raises(ProjectError):
        check(tmp_path / "foxconn-japan.txt")


def test_a_project_file_is_checked_too(tmp_path):
    from explorer.files.database import create
    from explorer.files.places import example
    from explorer.files.project import load_project

    path = tmp_path / "mine.rexp"
    create(path, load_project(example())).close()
    assert check(path) == []
    data = bytearray(path.read_bytes())
    at = data.find(b"no longer")
    data[at] ^= 1
    path.write_bytes(bytes(data))
    problems = check(path)
    assert problems
    assert all(problem.place == "mine.rexp" and problem.found for problem in problems)
