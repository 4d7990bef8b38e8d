"""The words of a title → the sort of body that gives it: "town clerk" a council, "branch secretary" a union."""

from __future__ import annotations

from explorer.reading.text.tokens import word_set

_COUNCIL = word_set(
    "councillor councilor councilman councilwoman councilmember alderman alderwoman mayor commissioner selectman "
    "selectwoman clerk bailie"
)
_UNION = ("branch secretary", "regional organiser", "regional organizer", "shop steward", "union official", "convenor",
          "regional officer", "branch chair", "union representative", "union spokesman", "union spokeswoman",
          "branch chairman", "union leader", "union rep", "branch president", "national officer")  # fmt: skip
_SCHOOL = ("headteacher", "head teacher", "headmaster", "headmistress", "deputy head", "school principal",
           "deputy headteacher", "assistant head", "head girl", "head boy", "chair of governors")  # fmt: skip
_CLERKS = ("town", "parish", "county", "city", "village", "municipal", "council", "deputy", "borough", "district")


def body_of(words: list[str]) -> str:
    """What sort of body gives the title that words in small letters are; an empty text where any may."""
    phrase = " ".join(words)
    if any(phrase.endswith(title) for title in _UNION):
        return "union"
    if any(phrase.endswith(title) for title in _SCHOOL):
        return "school"
    last, before = (words[-1] if words else ""), words[-2] if len(words) > 1 else ""
    if last == "clerk":
        return "council" if before in _CLERKS else ""
    told = last in _COUNCIL or phrase.endswith(("council leader", "council spokesman", "council spokeswoman",
                                               "municipal spokesperson", "council chairman", "town manager",
                                               "city manager", "county manager", "council chief executive",
                                               "municipal manager", "council spokesperson"))  # fmt: skip
    return "council" if told else ""
