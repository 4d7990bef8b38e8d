import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers import pdf as reading
from explorer.files.importers.loaded import TextError
from explorer.files.importers.pdf import load_pdf, without_running_lines
from tests.files.importers.made import locked_pdf, pdf


def test_words_come_page_after_page(tmp_path):
    info = "/Title (Harlow and Brandt) /Author (Maria Olsen) /CreationDate (D:20240517093000Z)"
    found = load_pdf(pdf(tmp_path / "a.pdf", ["Harlow denied it", "on Friday."], ["Brandt did not."], info=info))
    assert found.text == "Harlow denied it\non Friday.\n\nBrandt did not."
    assert (found.title, found.author) == ("Harlow and Brandt", "Maria Olsen")
    # The day on which a file was made is not that of publication.
    assert found.published is None
    assert "lines are as they are printed" in found.how


@pytest.mark.parametrize("title", ["Microsoft Word - a.doc", "untitled", "harlow.indd"])
def test_a_title_that_a_program_filled_in_is_none(tmp_path, title):
    assert load_pdf(pdf(tmp_path / "a.pdf", ["Harlow denied it."], info=f"/Title ({title})")).title is None


def test_words_broken_at_the_end_of_a_line_are_put_together(tmp_path):
    found = load_pdf(pdf(tmp_path / "a.pdf", ["Harlow wants a col-", "laboration with Sino-", "Japanese firms."]))
    assert "a collaboration with Sino-Japanese firms." in found.text
    assert "put together" in found.how


def test_a_scan_is_refused_and_a_page_of_pictures_is_said(tmp_path):
    with pytest.raises(TextError, match=r"scan\.pdf.*no text.*OCR"):
        load_pdf(pdf(tmp_path / "scan.pdf", [], []))
    assert "1 page holds no text" in load_pdf(pdf(tmp_path / "a.pdf", ["Harlow denied it."], [])).how


def test_a_locked_file_is_refused(tmp_path):
    with pytest.raises(TextError, match=r"locked\.pdf.*password"):
        load_pdf(locked_pdf(tmp_path / "locked.pdf"))


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"%PDF-1.7\n" + bytes(range(256)) * 20, b"junk"])
def test_a_damaged_file_is_refused(tmp_path, data):
    file = tmp_path / "a.pdf"
    file.write_bytes(data)
    with pytest.raises(TextError, match=r"a\.pdf.*damaged"):
        load_pdf(file)


def test_too_many_pages_or_words_are_refused(tmp_path, monkeypatch):
    file = pdf(tmp_path / "a.pdf", ["Harlow denied it."], ["x"])
    monkeypatch.setattr(reading, "MOST_PAGES", 1)
    with pytest.raises(TextError, match="2 pages"):
        load_pdf(file)
    monkeypatch.undo()
    monkeypatch.setattr(reading, "LARGEST_TEXT", 5)
    with pytest.raises(TextError, match="too much text"):
        load_pdf(file)


def test_lines_that_run_along_the_pages_are_left_out(tmp_path):
    pages = [["Northern Wire", f"Sentence {word} goes", "on.", f"Page {number} of 4"]
             for number, word in enumerate(("one", "two", "three", "four"), 1)]  # fmt: skip
    found = load_pdf(pdf(tmp_path / "a.pdf", *pages))
    assert found.text == "\n\n".join(f"Sentence {word} goes\non." for word in ("one", "two", "three", "four"))
    assert "2 lines that run along the pages" in found.how


@given(st.lists(st.lists(st.text("ab1 ", max_size=4), max_size=5), max_size=8))
def test_only_a_first_or_last_line_is_ever_left_out(pages):
    kept, running = without_running_lines(["\n".join(lines).strip("\n") for lines in pages])
    for lines, left in zip(pages, kept, strict=True):
        assert left in "\n".join(lines)
    assert running <= 2
    if len(pages) < 3:
        assert running == 0


@given(st.integers(0, 5_000), st.binary(min_size=1, max_size=12))
def test_a_spoilt_file_gives_its_words_or_a_sentence(tmp_path, at, other):
    file = pdf(tmp_path / "a.pdf", ["Harlow denied it."], ["Brandt did not."])
    data = bytearray(file.read_bytes())
    at = at % len(data)
    data[at : at + len(other)] = other
    file.write_bytes(data)
    try:
        found = load_pdf(file)
    except TextError:
        return
    assert found.text.strip()
