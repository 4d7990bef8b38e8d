"""The words of a name → whether they look like a person's: "Bang Si-hyuk", "Kjersti Wiklund", "Jae-yong Lee"."""

from __future__ import annotations

from explorer.reading.naming.names import Names

_FAMILY_ENDINGS = (
    "ović", "ić", "ovic", "sson", "ssen", "rsen", "nsen", "lsen", "wski", "wska", "nski", "nska", "icki", "icka",
    "skyi", "enko", "chuk", "vych", "nyan", "ryan", "oyan", "idze", "shvili", "oğlu", "oglu", "escu", "eanu",
    "poulos", "akis", "idis", "adis", "lainen", "kinen", "tinen", "aitė", "ienė", "ytė", "ūtė", "utė", "auskas",
    "ičius", "iauskas", "mann", "berg", "ström", "qvist", "quist", "gaard", "gård", "dottir", "dóttir", "stein",
    "baum", "hofer", "huber", "bauer", "meyer", "maier", "eira", "ães", "ález", "íguez", "ández", "ínez", "etti",
    "elli", "ucci", "acci", "wala", "swamy", "murthy", "nathan", "ratne", "singhe", "weera", "czyk", "wicz",
    "szky", "ányi", "ková", "ovová", "ýr", "ovich", "vich", "ylä", "mäki", "niemi", "sund", "dahl", "strøm",
    "gren", "feldt", "schmidt", "okwu", "bayo", "wande", "kwe", "anyi", "ujo",
)  # fmt: skip
"""How surnames end in many languages."""


def looks_personal(words: list[str], names: Names) -> bool | None:
    """True where they surely do, False where they may; None where nothing says so."""
    first, last = words[0], words[-1]
    if len(words) == 2 and len(first) < 6 and _is_korean(last):
        return True
    if 2 < len(words) < 6 and words[1] in ("Thị", "Thi", "Văn"):
        return True  # "Lê Thị Kim Oanh"
    if first in names.family_first and len(words) < 4 and len(words[1]) > 1:
        syllables = words[1].split("-")
        return len(syllables) == 2 and syllables[1][:1].islower()
    parts = first.split("-")
    if len(parts) == 2 and len(parts[1]) < 6 and last in names.family_first:
        return True
    if len(words) == 2 and (last in names.family_last or last in names.family_first) and first.isalpha():
        return False
    return False if _ends_so(words, names) else None


def _ends_so(words: list[str], names: Names) -> bool:
    plain = not any(names.is_ordinary(word) or word in names.companies or word in names.places for word in words)
    capital = all(word[0].isupper() for word in words)
    shaped = words[-1].casefold().endswith(_FAMILY_ENDINGS) or words[-1].startswith(("Al-", "El-", "Mc", "O'", "O’"))
    return plain and capital and 1 < len(words) < 4 and shaped


def _is_korean(word: str) -> bool:
    """As in "Si-hyuk", "Mei-hua"."""
    first, _, second = word.partition("-")
    return 1 < len(first) < 7 and 1 < len(second) < 7 and first.istitle() and second.islower() and second.isalpha()
