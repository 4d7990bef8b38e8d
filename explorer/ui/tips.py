"""Words of a source → a tool tip that takes none of them for markup."""

_HARMLESS = str.maketrans({"<": "‹", ">": "›"})


def plain_tip(text: str) -> str:
    """*text* without what Qt would read as a tag: a tool tip has no way to be told that it is plain."""
    return text.translate(_HARMLESS)
