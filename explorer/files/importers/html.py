"""A saved web page → its article, without menus, cookie lines, comments and links to other pages."""

from __future__ import annotations

from pathlib import Path

from explorer.files.importers.contents import contents
from explorer.files.importers.loaded import Importer, Loaded, TextError, sentences_of
from explorer.files.importers.page_facts import page_facts
from explorer.files.importers.page_tree import page_text, page_tree
from explorer.files.importers.page_words import all_words, article_words
from explorer.words import tr

_SHORT = 200


def load_html(path: Path) -> Loaded:
    """The article of the page in this file."""
    page, how = page_text(contents(path), path.name)
    return article(page, path.name, how)


def article(page: str, name: str, how: str = "") -> Loaded:
    """The article in a page, and what the page says of it; *how* is what is to be said already."""
    tree = page_tree(page, name)
    facts = page_facts(tree)
    everything = all_words(tree)
    # On a page of one or two sentences nothing stands out, and what is taken for the rest may be half of it.
    text = article_words(tree) if len(everything) >= _SHORT else ""
    said = tr("Menus, comments and what else surrounds the article were left out.")
    if not text:
        text = everything
        said = tr("No article stands out from the page, so that all its words were taken; take out what does not "
                  "belong.")  # fmt: skip
    if not text:
        raise TextError(tr("“{name}” is a web page without words: it may fetch them only when it is opened. Open it in "
                           "a browser and paste the text of the article.", name=name))  # fmt: skip
    return Loaded(text, facts.title, facts.author, facts.publisher, facts.url, facts.published, facts.language,
                  sentences_of(how, said, facts.how))  # fmt: skip


HTML = Importer("web page", (".html", ".htm", ".xhtml"), load_html)
