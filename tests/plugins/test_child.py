import sys

import pytest

from explorer.plugins.child import loaded
from explorer.plugins.tool import ExtractorError
from explorer.session.answer import AnswerError
from explorer.session.child import ChildError
from explorer.session.jobs import asked, finish
from tests.readings import ARTICLE, BY, article

pytestmark = pytest.mark.usefixtures("added")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE)
    return path


def test_a_file_is_loaded_and_read(file):
    answer = finish(asked(file, "stand-in"))
    assert (answer.document, answer.by, answer.dropped) == (article(), BY, 0)
    assert [claim.kind for claim in answer.reading.claims] == ["equity stake", "supply"]
    assert finish(asked(file)).reading.claims == ()


def test_a_text_is_handed_over_and_read():
    document = article(name="clipboard")
    assert finish(asked(document, "stand-in")).document == document
    changed = article(ARTICLE.replace("stake", "share"))
    answer = finish(asked(changed, "stand-in"))
    assert answer.dropped > 0
    assert not answer.reading.claims


def test_what_a_library_prints_is_no_answer(file):
    assert finish(asked(file, "loud")).by == BY


@pytest.mark.parametrize(("reader", "words"), [
    ("broken", "“broken” cannot be used: no luck"), ("connecting", "nothing else done"), ("starting", "nothing else"),
    ("writing", "nothing written"), ("deep", "too deeply"),
    ("failing", r"“odd” failed on this text \(KeyError\), which is not to blame. Please report it"),
    ("idle", "gave no reading"), ("nobody", "no reader “nobody”"),
    ("hollow", r"“article\.txt” was not read: the program itself failed on it \(AttributeError\). Please report"),
])  # fmt: skip
def test_a_reader_that_does_what_it_should_not_is_stopped_with_a_sentence(file, reader, words):
    with pytest.raises(AnswerError, match=words):
        finish(asked(file, reader))


@pytest.mark.skipif(sys.platform != "linux", reason="the system sets no limit")
def test_memory_has_an_end(file):
    with pytest.raises(AnswerError, match=r"“article\.txt” needs more memory"):
        finish(asked(file, "greedy"))


def test_time_has_an_end(file):
    with pytest.raises(ChildError, match="not read within 1 seconds"):
        finish(asked(file, "endless", 1))


def test_files_that_cannot_be_read_are_refused(tmp_path):
    for name, content in (("empty.txt", b""), ("odd.txt", b"\x00\x01\x02" * 99), ("broken.pdf", b"%PDF-1.7\nnothing")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(AnswerError, match=name.replace(".", r"\.")):
            finish(asked(tmp_path / name))
    with pytest.raises(AnswerError, match="half a character"):
        finish(asked(article("Half \ud800"), "stand-in"))


@pytest.mark.parametrize(("error", "told"), [
    (KeyError("/Root"), (ExtractorError, r"not built as such a file should be \(KeyError\)")),
    (NameError("nobody"), (NameError, "nobody")), (ValueError("it is empty"), (ValueError, "it is empty")),
])  # fmt: skip
def test_a_mistake_of_the_program_is_not_put_down_to_the_file(file, monkeypatch, error, told):
    def fail(path):
        raise error

    monkeypatch.setattr("explorer.files.importers.load", fail)
    kind, words = told
    with pytest.raises(kind, match=words):
        loaded(file)
