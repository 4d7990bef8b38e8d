"""A page as bytes or characters → its tree, with nothing in it run or fetched."""

from __future__ import annotations

import re
from typing import Any

from explorer.files.importers.coding import decoded
from explorer.files.importers.loaded import TextError
from explorer.words import tr

# Where a page names its own coding, in its first kilobytes, as browsers look for it.
_DECLARED = re.compile(rb"""(?:charset|encoding)[ \t]{0,4}=[ \t]{0,4}["']?([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_HEAD = 8192


def page_text(data: bytes, name: str) -> tuple[str, str]:
    """The page's characters, and what must be said about how they were read; what it says of itself comes first."""
    found = _DECLARED.search(data, 0, _HEAD)
    return decoded(data, name, found[1].decode("ascii") if found else None)


def page_tree(page: str, name: str) -> Any:
    """The tree of the page, an lxml element."""
    from lxml import html
    from lxml.etree import ParserError

    # Given as bytes in a known coding: lxml refuses characters with an XML declaration before them.
    # "Huge" still ends at 2,048 boxes within each other; without it at 256, which tags left open do reach.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=True)
    try:
        tree = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (ParserError, ValueError, AssertionError) as error:
        raise TextError(tr("“{name}” is not a web page that can be read: {why}. Open it in a browser and paste the "
                           "text of the article.", name=name, why=str(error)[:200] or "HTML")) from error  # fmt: skip
    if any(found.type_name == "ERR_RESOURCE_LIMIT" for found in parser.error_log):
        # What lies deeper is not in the tree, and nobody would know what is missing.
        raise TextError(tr("“{name}” is a web page made of thousands of boxes in each other, and could be read only "
                           "in part. Open it in a browser and paste the text of the article.", name=name))  # fmt: skip
    return tree
