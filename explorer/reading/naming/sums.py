"""Sums of money and great numbers, whose letters and first digits are no names: "N145,000", "R1.7bn"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

MONEYS = word_set("RM Rs Rp Tk KSh Ksh KES USh TSh GHS US NT HK CHF EUR USD GBP INR SGD AUD Php Lei Kč Ft Bt Sh")


_DOLLARS = word_set("US NT HK A C S R NZ TT J Z")
_SUFFIXES = ("bn", "mn", "tn", "bil", "mil", "m", "k", "cr")


def is_sum(line: Line, at: int) -> bool:
    """Whether a sum of money begins at *at*: "N4 billion", "N145,000", "R1.7bn", "KSh 10,000"."""
    word = line.text(at)
    if _is_dollars(line, at) or (word in MONEYS and line.text(at + 1)[:1].isdigit()):
        return True
    short = next((word[: -len(tail)] for tail in _SUFFIXES if word.endswith(tail)), word)
    code = short.rstrip("0123456789.")
    if not short[-1:].isdigit() or not (code in MONEYS or (len(code) == 1 and code.isupper())):
        return False
    if code in MONEYS or (short != word and ("." in short or word.endswith(("bn", "mn", "tn", "bil", "mil")))):
        return True
    if short != word and code in ("N", "R", "K") and len(short) > _DIGITS - 1:
        return True  # "R160m"
    naira = code == "N" and len(short) > _DIGITS and line.low(at - 1) in ("to", "from", "at", "of", "about", "and")
    if code in _LETTERS and (_is_exact(short) or _is_price(line, at) or naira):
        return True
    return line.low(at + 1) in ("billion", "million", "trillion", "bn") or has_thousands(line, at)


_LETTERS = word_set("N R K P S Q L B")
"""The signs of the naira, the rand, the kwacha and others."""
_DIGITS = 3
_COSTING = word_set("costs cost costing worth priced charges charged pays paid paying charging least")


def _is_exact(short: str) -> bool:
    """As in "N14.35"."""
    return short[-3:-2] == "." and short[-2:].isdigit()


def _is_price(line: Line, at: int) -> bool:
    """As in "for R99 a month", "costs K250"."""
    return line.low(at - 1) in _COSTING or (line.low(at - 1) == "for" and line.low(at + 1) in ("a", "per", "each"))


_UNITS = word_set("Mt Mtpa Moz Bcf Tcf PJ GL Mbtu MMBtu Mmbtu Mboe Mmboe Mb Bt Gt Gbit Mbit Gbps Mbps GJ TJ MJ Ah Wh")
_ELEMENTS = word_set(
    "H Li Be B N O F Na Mg Al Si P S Cl K Ca Ti V Cr Mn Fe Co Ni Cu Zn As Zr Nb Mo Ag Sn Sb Ta W Au Pb U La Nd Pr"
)


def is_measure(line: Line, at: int) -> bool:
    """Whether a unit behind a number, or the formula of an oxide, stands at *at*: "31.4 Mt", "1.28% Li2O"."""
    word = line.text(at)
    if word in _UNITS:
        return line.text(at - 1)[:1].isdigit()
    letters = "".join(f" {one}" if one.isupper() or one.isdigit() else one for one in word).split()
    plain = all(one.isdigit() or one in _ELEMENTS for one in letters)
    return plain and "O" in letters[1:] and any(one.isdigit() for one in letters)


def _is_dollars(line: Line, at: int) -> bool:
    """Whether "US$2,310" or "NT$71" begins there."""
    return line.text(at) in _DOLLARS and line.text(at + 1) == "$" and line.text(at + 2)[:1].isdigit()


def has_thousands(line: Line, at: int) -> bool:
    """Whether a number goes on behind its first digits: "21,000"."""
    behind = line.text(at + 2)
    plain = line.text(at + 1) == "," and len(behind) == 3 and behind.isdigit()
    return plain and line.tokens[at].end + 1 == line.tokens[at + 2].start


def is_counted_firm(line: Line, at: int, names: Names) -> bool:
    """As in "backed by 500 Global": a number that is no date, one word that carries the name of a firm."""
    before, head = line.text(at - 1), line.text(at + 1)
    dated = names.has("common months", before) or names.has("common months", line.text(at + 1))
    told = line.text(at).isdigit() and len(line.text(at)) < 4 and not before[:1].isupper() and not dated
    alone = not line.text(at + 2)[:1].isupper() and names.has("organisations heads", head) and head[:1].isupper()
    return told and alone and not before[:1].isdigit() and before not in ("$", "€", "£", "/", "-")
