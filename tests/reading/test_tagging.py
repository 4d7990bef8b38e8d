import pytest

from tests.reading.bracketed import tags


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[Foxconn] plans to buy [Sharp].", "EVOVE,"),
        ("The plans failed.", "DNV,"),
        ("[CATL] supplies batteries to [Tesla].", "EVNPE,"),
        ("[Foxconn] has agreed to team up with [Sharp].", "EhVOV.PE,"),
        ("[Sharp], owned by [Foxconn], fell.", "E,VPE,V,"),
        ("talks between [A] and [B] collapsed", "NPECEV"),
        ("[Foxconn]'s planned takeover", "E'NN"),
        ("the company that makes phones", "DNRVN"),
        ("said that [A] fell", "VSEV"),
        ("the business that [A] bought", "DNREV"),
        ("the report that [A] bought [B]", "DNSEVE"),
        ("[A] itself buys cells.", "EBVN,"),
        ("[its=B] [A] shares to investors", "HENPN"),
        ("cells will be provided by [A]", "NMbVPE"),
        ("[A] has since bought [B]", "EhBVE"),
        ("Some say that [A] fell", "DVSEV"),
    ],
)
def test_the_part_each_piece_plays(text: str, found: str) -> None:
    assert tags(text) == found
