import json

import pytest

from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.session import child
from explorer.session.answer import Answer, AnswerError, answer_text
from explorer.session.child import SECONDS
from explorer.session.edits import moved
from explorer.session.jobs import Progress, arrange, finish, read
from tests.readings import BY, article, reading


class Drift:
    """Moves everything to the right, three times; says when it was stopped."""

    name = "drift"

    def __init__(self):
        self.stopped = False
        self.asked = None

    def steps(self, graph, start, placed):
        self.asked = (graph, start, placed)
        try:
            for step in (1.0, 2.0, 3.0):
                yield dict.fromkeys(graph.entities, (step, 0.0))
        finally:
            self.stopped = True


def test_job_shows_each_step_and_returns_one_edit(small):
    seen, layout = [], Drift()
    edit = finish(arrange(layout, small.graph, small.dossier), seen.append)
    assert seen[0] == Progress("Arranging as drift")
    assert [progress.preview["alpha"] for progress in seen[1:]] == [(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]
    assert edit.sentence == "Arranged as drift"
    assert edit.apply(small.dossier).arrangement.positions["alpha"] == (3.0, 0.0)
    assert layout.asked == (small.graph, small.dossier.arrangement.positions, small.dossier.arrangement.placed)


def test_job_that_is_closed_stops_the_layout(small):
    layout = Drift()
    job = arrange(layout, small.graph, small.dossier)
    next(job)
    next(job)
    job.close()
    assert layout.stopped
    with pytest.raises(StopIteration):
        next(job)


def test_what_was_placed_meanwhile_stays(small):
    job = arrange(Drift(), small.graph, small.dossier)
    next(job)
    meanwhile = moved(small.dossier, {"beta": (50, 50)}).apply(small.dossier)
    assert finish(job).apply(meanwhile).arrangement.positions["beta"] == (50.0, 50.0)


def test_layout_without_steps_changes_nothing(small):
    class Still:
        name = "still"

        def steps(self, graph, start, placed):
            return iter(())

    assert finish(arrange(Still(), small.graph, small.dossier)).apply(small.dossier) is small.dossier


def test_an_article_is_read_as_a_job_that_comes_to_an_edit(monkeypatch):
    document = article()
    answer = Answer(document, reading(document), BY, 2)
    closed = []

    def run(words, given, name, seconds):
        assert (words, name, seconds) == (["--with", "stand-in"], "article.txt", SECONDS)
        assert json.loads(given)["text"] == document.text
        try:
            yield
            yield
        finally:
            closed.append(name)
        return answer_text(answer)

    monkeypatch.setattr(child, "run", run)
    seen = []
    edit = finish(read(document, Dossier(), load_vocabulary(), "stand-in"), seen.append)
    assert {progress.text for progress in seen} == {"Reading “article.txt”"}
    assert edit.sentence.startswith("2 claims proposed from “article.txt” · 2 parts of the reading")
    assert len(edit.apply(Dossier()).claims) == 2
    job = read(document, Dossier(), load_vocabulary(), "stand-in")
    next(job)
    next(job)
    job.close()
    assert closed == ["article.txt"] * 2


def test_a_file_that_cannot_be_read_ends_the_job_with_a_sentence(tmp_path):
    with pytest.raises(AnswerError, match=r"“absent\.txt” cannot be read"):
        finish(read(tmp_path / "absent.txt", Dossier(), load_vocabulary(), "built-in"))
