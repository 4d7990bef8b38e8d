import json

import pytest

from explorer.files.vocabulary import load_vocabulary
from explorer.model.documents import Document
from explorer.reading.sifting import sifted
from explorer.session.answer import Answer, AnswerError, answer_text, given_text, read_answer, refusal_text
from tests.readings import BY, article, reading

DOCUMENT = article()
READ = sifted(reading(DOCUMENT), DOCUMENT, load_vocabulary(), BY).reading


def test_an_answer_comes_back_as_it_was():
    answer = Answer(DOCUMENT, READ, BY, 3)
    assert read_answer(answer_text(answer), "article.txt") == answer


def test_a_document_is_handed_over_whole():
    assert Document(**json.loads(given_text(article("Half \ud800 🚗")))).text == "Half \ud800 🚗"


def test_a_refusal_is_told_as_it_is():
    with pytest.raises(AnswerError, match=r"^No luck\.$"):
        read_answer(refusal_text("No luck."), "a.txt")


@pytest.mark.parametrize("text", [
    "", "{}", "[]\n", "no\n", '{"by": "x", "dropped": 1}\n', '{"by": "x", "dropped": true}\n{}', "[" * 100_000,
    '{"by": "x", "dropped": 0}\n{"format": 1}', '{"by": 1, "dropped": 0}\n{"format": 1}',
])  # fmt: skip
def test_garbled_answers_are_refused(text):
    with pytest.raises(AnswerError, match=r"“a\.txt” was not read: the reader's answer is garbled"):
        read_answer(text, "a.txt")


def test_a_quote_that_does_not_stand_is_refused():
    text = answer_text(Answer(DOCUMENT, READ, BY)).replace('"exact": "Oster"', '"exact": "Ostern"')
    with pytest.raises(AnswerError, match="garbled"):
        read_answer(text, "a.txt")
