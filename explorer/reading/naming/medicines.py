"""Words → those that are medicines by their ending, as their makers must name them: "survodutide", "imatinib"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_LEAST = 7
_STEMS = (
    "mab", "nib", "tide", "glipron", "gliptin", "gliflozin", "glitazone", "sartan", "vastatin", "prazole", "ciclib",
    "parib", "lisib", "amivir", "navir", "buvir", "asvir", "desivir", "ciclovir", "cillin", "mycin", "floxacin",
    "oxetine", "azepam", "triptan", "setron", "lukast", "dipine", "olol", "denafil", "dalafil", "bercept", "nercept",
    "tercept", "leucel", "parvovec", "meran", "siran", "nersen", "limus", "platin", "taxel", "rubicin", "bactam",
    "penem", "conazole", "kinra", "gepant", "orexant", "xaban", "gatran", "dogrel", "vaptan", "lintide", "oligliptin",
)  # fmt: skip
"""The endings that the World Health Organization keeps for families of medicines."""
_OTHERS = word_set(
    "peptide polypeptide dipeptide oligopeptide neuropeptide nucleotide oligonucleotide polynucleotide dinucleotide "
    "riptide noontide eventide yuletide betide"
)


def is_medicine(word: str) -> bool:
    """Whether a word is the name of a medicine."""
    plain = word.casefold()
    return len(plain) >= _LEAST and plain.isalpha() and plain.endswith(_STEMS) and plain not in _OTHERS


def medicines(read: Iterable[Line], names: Names) -> Iterator[Spot]:
    """Where medicines are printed in small letters."""
    for line in read:
        for at, token in enumerate(line.tokens):
            word = token.text
            small = at >= line.begin and word.islower() and not line.heading
            if small and is_medicine(word) and not names.is_ordinary(word):
                yield Spot(line, at, at + 1)
