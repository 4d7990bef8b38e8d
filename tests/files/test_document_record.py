from pathlib import Path

import pytest

from explorer.files.document_record import build_document
from explorer.files.errors import Inconsistent, TextMismatch
from explorer.files.known import raise_at_once
from explorer.model.documents import digest
from tests.spoilt import TEXT

RECORD = {"key": "d1", "name": "a.txt", "sha256": digest(TEXT), "text": TEXT}


def test_what_is_not_told_is_unknown():
    document = build_document(Path("a.json"), RECORD, raise_at_once)
    assert (document.text, document.id, document.published, document.sentences) == (TEXT, digest(TEXT), None, ())


def test_faults_may_be_noted_and_gone_past():
    noted = []
    record = RECORD | {"sha256": "0", "sentences": [[5, 2], [0, 999]]}
    document = build_document(Path("a.json"), record, noted.append)
    assert [type(error) for error in noted] == [TextMismatch, Inconsistent, Inconsistent]
    assert document.text == TEXT


@pytest.mark.parametrize("pair", [[0, 0], [3, 2], [0, 34]])
def test_sentences_stand_in_the_text(pair):
    with pytest.raises(Inconsistent, match="sentence 1"):
        build_document(Path("a.json"), RECORD | {"sentences": [pair]}, raise_at_once)
