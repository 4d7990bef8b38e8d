"""What was typed, what it is looked for in → which letters match, and how well."""

import unicodedata


def plain(text: str) -> str:
    """*text* for comparing: lower case, without accents, of the same length."""
    return "".join(_plain_letter(letter) for letter in text)


def words_matched(typed: str, text: str) -> tuple[int, ...]:
    """The positions of *text* that any of the typed words covers."""
    found: set[int] = set()
    where = plain(text)
    for word in plain(typed).split():
        at = where.find(word)
        while at >= 0:
            found.update(range(at, at + len(word)))
            at = where.find(word, at + 1)
    return tuple(sorted(found))


def subsequence(typed: str, text: str) -> tuple[int, tuple[int, ...]] | None:
    """The typed letters in *text*, in their order: how well they match (less is better) and where.

    None when they do not all occur. Beginnings of words and letters side by side match best.
    """
    wanted, where = "".join(plain(typed).split()), plain(text)
    if not wanted:
        return 0, ()
    best: tuple[int, tuple[int, ...]] | None = None
    at = where.find(wanted[0])
    while at >= 0:
        found = _from(wanted, where, at)
        if found is None:
            break
        if best is None or found[0] < best[0]:
            best = found
        at = where.find(wanted[0], at + 1)
    return best


def _from(wanted: str, where: str, start: int) -> tuple[int, tuple[int, ...]] | None:
    places, cost, at = [start], 0 if _begins_word(where, start) else 6, start
    for letter in wanted[1:]:
        found = _next(where, letter, at + 1)
        if found < 0:
            return None
        if found != at + 1:
            cost += 1 if _begins_word(where, found) else 4 + min(found - at, 8)
        places.append(found)
        at = found
    return cost * 100 + start + len(where) // 8, tuple(places)


def _next(where: str, letter: str, start: int) -> int:
    """Where *letter* comes next: right here, else at the beginning of a word, else anywhere."""
    first = where.find(letter, start)
    if first in (start, -1):
        return first
    at = first
    while at >= 0:
        if _begins_word(where, at):
            return at
        at = where.find(letter, at + 1)
    return first


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _plain_letter(letter: str) -> str:
    folded = unicodedata.normalize("NFD", letter)[0].lower()
    return folded if len(folded) == 1 else letter
