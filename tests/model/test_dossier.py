import pytest

from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier

DOCUMENT = Document("Foxconn.", "a.txt")


def test_quotes_come_from_the_passage_s_own_document():
    assert Dossier(documents=(DOCUMENT,)).quote(DOCUMENT.passage(0, 7)) == "Foxconn"


def test_a_passage_of_no_document_here_is_an_error():
    with pytest.raises(ValueError, match="no document"):
        Dossier().quote(Passage("f" * 64, 0, 1))
