"""Letters behind a person's name → where the name ends: "Peter Quilliam SC", "Gillian Martin MSP"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

_LETTERS = word_set(
    "MP MSP MEP MLA MLC MHA MNA KC QC SC SAN PC AM AO AC OAM OM CH OBE CBE MBE KBE DBE CVO MVO GCB KCB CB CMG RN MSN "
    "MD DO DDS DVM PhD DPhil DBA JD LLB LLM CPA CFA CA FCA ACA FRS FRCS FRCP BSc MSc MBA MPH MA BA PMP PE ONM ONZM "
    "CNZM DNZM MNZM CFR OFR MFR OON CON GCON PC TD VC DSO DSC"
)


def without_honours(line: Line, first: int, last: int, names: Names) -> int:
    """Where the name that begins at *first* ends without the letters of an office or an honour."""
    end = last
    while end > first + 2 and line.text(end - 1) in _LETTERS:
        end -= 1
    personal = line.text(first) in names.given or names.has("people honours", line.text(first - 1))
    return end if personal and not any(line.text(at).isupper() for at in range(first + 1, end)) else last
