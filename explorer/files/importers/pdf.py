"""A PDF → its words, page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from explorer.files.importers.contents import LARGEST_TEXT, contents
from explorer.files.importers.loaded import Importer, Loaded, TextError, sentences_of
from explorer.words import tr, trn

MOST_PAGES = 2_000
# PDFium's number for a password that is wrong or was not given.
_PASSWORD = 4
# PDFium gives this for a hyphen at the end of a line: the word goes on in the next one, without the hyphen unless it
# goes on with a capital letter or a number, as in "Sino-Japanese".
_HYPHEN = re.compile("\x02[ \t]{0,9}\n?(.?)")
_NUMBERS = re.compile(r"[0-9]{1,6}")
# Titles that programs fill in: names of files, and of nothing.
_NO_TITLE = re.compile(r"untitled|microsoft word|.{0,300}\.(?:docx?|pdf|indd|qxd|odt|rtf|tmp|html?)", re.IGNORECASE)
_FEW_PAGES = 3


def load_pdf(path: Path) -> Loaded:
    """The words of the PDF in this file."""
    import pypdfium2

    name = path.name
    data = contents(path)
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            number = len(document)
            if number > MOST_PAGES:
                raise TextError(tr("“{name}” has {pages} pages, too many for an article; take the pages you need out "
                                   "of it.", name=name, pages=number))  # fmt: skip
            pages = _pages(document, number, name)
            facts = document.get_metadata_dict(skip_empty=True)
    except pypdfium2.PdfiumError as error:
        raise _refused(name, getattr(error, "err_code", None)) from error
    return _loaded(pages, facts, name)


def _loaded(pages: list[str], facts: dict[str, str], name: str) -> Loaded:
    silent = sum(not page.strip() for page in pages)
    if silent == len(pages):
        raise TextError(tr("“{name}” holds no text, only pictures of it, as a scan does. Let a program for text "
                           "recognition (OCR) read it, and add what that gives.", name=name))  # fmt: skip
    kept, running = without_running_lines(pages)
    broken = sum(page.count("\x02") for page in kept)
    text = "\n\n".join(page for page in (_cleaned(page) for page in kept) if page)
    if not text or sum(map(_is_no_letter, text)) * 4 > len(text):
        raise TextError(tr("“{name}” has text that cannot be read: its fonts do not say which letters they draw. Let a "
                           "program for text recognition (OCR) read it, and add what that gives.",
                           name=name))  # fmt: skip
    title = _line(facts.get("Title"))
    return Loaded(
        text, title=None if title and _NO_TITLE.fullmatch(title) else title, author=_line(facts.get("Author")),
        how=sentences_of(
            tr("A PDF does not say where its paragraphs end; lines are as they are printed."),
            tr("Words broken at the end of a line were put together.") if broken else "",
            trn("{number} line that runs along the pages was left out.",
                "{number} lines that run along the pages were left out.", running) if running else "",
            trn("{number} page holds no text, only pictures.", "{number} pages hold no text, only pictures.", silent)
            if silent else "",
        ),
    )  # fmt: skip


def _pages(document: Any, number: int, name: str) -> list[str]:
    """The text of each page, "" for one that holds none."""
    pages: list[str] = []
    room = LARGEST_TEXT
    for index in range(number):
        pages.append(_page(document, index))
        room -= len(pages[-1])
        if room < 0:
            raise TextError(tr("“{name}” holds too much text for an article; take the pages you need out of it.",
                               name=name))  # fmt: skip
    return pages


def _page(document: Any, index: int) -> str:
    with closing(document[index]) as page, closing(page.get_textpage()) as words:
        # Not get_text_range, which knows no characters beyond the first 65,536.
        text: str = words.get_text_bounded()
        return text.replace("\r\n", "\n").replace("\r", "\n")


def without_running_lines(pages: Sequence[str]) -> tuple[list[str], int]:
    """The pages without a first or last line that returns on most of them, but for its number; and how many returned.

    Such a line stands between two halves of a sentence.
    """
    lines = [page.strip("\n").split("\n") for page in pages]
    running = 0
    for end in (0, -1):
        marks = Counter(_NUMBERS.sub("#", each[end].strip()) for each in lines if each and each[end].strip())
        mark, times = marks.most_common(1)[0] if marks else ("", 0)
        if times < _FEW_PAGES or times * 2 <= len(pages):
            continue
        running += 1
        for each in lines:
            if _NUMBERS.sub("#", each[end].strip()) == mark:
                del each[end]
                each.extend([""] if not each else [])
    return ["\n".join(each) for each in lines], running


def _cleaned(page: str) -> str:
    """The page's words, those at the ends of lines put together, without characters that are not seen."""
    joined = _HYPHEN.sub(lambda at: at[1] if at[1].islower() else f"-{at[1]}", page)
    return "".join(char for char in joined if char.isprintable() or char in "\n\t").strip()


def _is_no_letter(char: str) -> bool:
    """Whether this stands for a letter that the PDF does not name."""
    return char == "\ufffd" or "\ue000" <= char <= "\uf8ff"


def _line(value: str | None) -> str | None:
    return " ".join("".join(char for char in (value or "")[:1000] if char.isprintable()).split()) or None


def _refused(name: str, code: int | None) -> TextError:
    if code == _PASSWORD:
        return TextError(tr("“{name}” is locked with a password; open it in a PDF reader, save it without the "
                            "password, and add that.", name=name))  # fmt: skip
    return TextError(tr("“{name}” is a damaged PDF; open it in a PDF reader, save or print it as a new PDF, and add "
                        "that.", name=name))  # fmt: skip


PDF = Importer("PDF", (".pdf",), load_pdf)
