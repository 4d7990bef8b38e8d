import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers import word
from explorer.files.importers.loaded import TextError
from explorer.files.importers.word import load_word
from tests.files.importers.made import CORE, RELATIONSHIPS, docx


def test_paragraphs_come_as_they_are(tmp_path):
    found = load_word(docx(tmp_path / "a.docx", "Harlow denied it. 🚗", "日本 &amp; more", docProps__core_xml=CORE))
    assert found.text == "Harlow denied it. 🚗\n\n日本 & more"
    assert (found.title, found.author, found.language) == ("Harlow and Brandt", "Maria Olsen", "en")
    # The day on which a file was made is not that of publication.
    assert found.published is None
    assert found.how == ""


def test_a_tracked_not_is_not_lost(tmp_path):
    changed = (
        "<w:r><w:t>Harlow will </w:t></w:r><w:ins w:id='1'><w:r><w:t>not </w:t></w:r></w:ins>"
        "<w:del w:id='2'><w:r><w:delText>soon </w:delText></w:r></w:del><w:r><w:t>buy it.</w:t></w:r>"
    )
    found = load_word(docx(tmp_path / "a.docx", changed))
    assert found.text == "Harlow will not buy it."
    assert "Tracked changes" in found.how


def test_pictures_and_what_lies_elsewhere_are_not_reached(tmp_path):
    links = RELATIONSHIPS.replace(
        "</Relationships>",
        '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        'Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    )
    picture = (
        '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://'
        'schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId9"/></w:drawing></w:r>'
        "<w:r><w:t>Harlow denied it.</w:t></w:r>"
    )
    file = docx(tmp_path / "a.docx", picture, word___rels__document_xml_rels=links, word__media__x_png=b"\0" * 99)
    assert load_word(file).text == "Harlow denied it."


def test_a_file_that_unpacks_to_too_much_is_refused_unread(tmp_path):
    file = docx(tmp_path / "bomb.docx", "x", word__styles_xml=b" " * (word.LARGEST_INSIDE + 1))
    assert file.stat().st_size < 100_000
    with pytest.raises(TextError, match=r"bomb\.docx.*unpacked"):
        load_word(file)


def test_a_list_of_contents_that_lies_does_not_help_a_bomb(tmp_path, monkeypatch):
    monkeypatch.setattr(word, "LARGEST_INSIDE", 4_000)
    file = docx(tmp_path / "bomb.docx", "x" * 5_000)
    data = bytearray(file.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    file.write_bytes(data)
    with pytest.raises(TextError, match=r"bomb\.docx"):
        load_word(file)


def test_too_many_parts_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(word, "MOST_PARTS", 2)
    with pytest.raises(TextError, match="unpacked"):
        load_word(docx(tmp_path / "a.docx", "x"))


def test_xml_that_grows_is_refused(tmp_path):
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    with pytest.raises(TextError, match="damaged"):
        load_word(docx(tmp_path / "a.docx", "x", word__styles_xml=laughs))


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"junk", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_word_file_is_refused(tmp_path, data):
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    with pytest.raises(TextError, match=r"a\.docx.*damaged"):
        load_word(file)


def test_a_file_without_words_is_refused(tmp_path):
    with pytest.raises(TextError, match="no words"):
        load_word(docx(tmp_path / "a.docx"))


def test_boxes_within_boxes_end_in_a_sentence(tmp_path):
    with pytest.raises(TextError, match="damaged"):
        load_word(docx(tmp_path / "a.docx", "<w:r>" * 50_000 + "</w:r>" * 50_000))


def test_a_locked_part_is_refused(tmp_path):
    file = docx(tmp_path / "a.docx", "x")
    data = bytearray(file.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 1)
    file.write_bytes(data)
    with pytest.raises(TextError, match="damaged"):
        load_word(file)


@given(st.integers(0, 2_000), st.binary(min_size=1, max_size=8))
def test_a_damaged_file_gives_its_words_or_a_sentence(tmp_path, at, other):
    file = docx(tmp_path / "a.docx", "Harlow denied it.", docProps__core_xml=CORE)
    data = bytearray(file.read_bytes())
    at = at % len(data)
    data[at : at + len(other)] = other
    file.write_bytes(data)
    try:
        found = load_word(file)
    except TextError:
        return
    assert found.text.strip()


def test_only_what_may_hold_words_is_unpacked(tmp_path):
    file = docx(tmp_path / "a.docx", "Harlow denied it.", word__media__x_png=b"\0" * (word.LARGEST_INSIDE + 1))
    assert zipfile.is_zipfile(file)
    assert load_word(file).text == "Harlow denied it."
