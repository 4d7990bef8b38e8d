import pytest

from tests.reading.bracketed import clauses, said, tags, wanted


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
        ("[A] is 40% owned by [B]", "Eb#VPE"),
        ("[A] denied being asked", "EVbV"),
        ("[A] itself buys cells.", "EBVN,"),
        ("[its=B] [A] shares to investors", "HENPN"),
        ("cells will be provided by [A]", "NMbVPE"),
        ("[A] has since bought [B]", "EhBVE"),
        ("Some say that [A] fell", "DVSEV"),
        ("[A], 54, leads [B].", "E,#,VE,"),
        ("[A] said [it=A] needs cash", "EVEVN"),
        ("[they=A+B] already share codes", "EBVN"),
        ("the maker of studio monitors", "DNPNN"),
        ("Bankers close to [A] said", "NNPEV"),
        ("[A] and what is left of [B] both belong to [C]", "ECNbVPEBVPE"),
    ],
)
def test_the_part_each_piece_plays(text: str, found: str) -> None:
    assert tags(text) == found


def test_what_somebody_is_in_is_a_noun() -> None:
    assert tags("[X] is in advanced talks to sell it.")[4] == "N"


def test_talks_between_two_are_a_noun() -> None:
    assert tags("Merger talks between [X] and [Y] are early.")[1] == "N"


def test_several_who_include_somebody() -> None:
    assert tags("Shareholders of [X] include [Y].")[3] == "V"


def test_close_before_a_gerund_is_no_verb():
    assert tags("The report had [them=Foxconn+Sharp] close to signing.") == "DNhENPV,"


def test_what_several_things_do() -> None:
    assert tags("[X]'s televisions use chips from [Y].")[3] == "V"
    assert tags("[X]'s emissions target for 2030 was met.")[3] == "N"


def test_a_verb_goes_on_after_an_insertion() -> None:
    assert tags("[X], along with [Y], supplies [Z].")[5] == "V"
    assert tags("[X], holding 20% of [Y], voted.")[2] == "V"
    assert tags("[X] holding company fell.")[1] == "N"


def test_verbs_of_several_words_with_an_owner_or_an_adverb_between() -> None:
    assert tags("[X] pins its hopes firmly on [Y].") == "EV....E,"
    assert tags("[X] and [Z] turned their back on [Y].").startswith("ECEV...E")
    assert tags("[X] is no match for [Y].") == "EV...E,"
    assert tags("[X] has its seat in [Y].")[1] == "h"


def test_what_a_number_counts_is_no_verb() -> None:
    assert tags("[Tessaro] ordered 12 [Norvik] trains.") == "EV#EN,"


def test_a_verb_goes_on_after_what_was_told_between_commas() -> None:
    assert tags("[Kaurakas], founded in 2019, already supplies the chain [Hesburger].") == "E,VT,BVDNE,"


def test_what_a_number_counts_is_no_verb_that_no_table_knows() -> None:
    assert tags("[Hanwell] delivers 14 [Skylark] trainers.") == "EV#EN,"


def test_what_somebody_is_head_of_is_a_noun() -> None:
    assert said("[A|person], who is head of planning at [Volta], left.") == wanted("A | role | Volta | active")


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("[A] runs two furnaces and supplies bottles to wineries.", {"run", "supply"}),
        ("[A] is small and educates more than 700 children.", {"educate"}),
        ("[A] bought [B] and repainted the chain.", {"buy", "?repainted"}),
        ("Merger talks with [A] collapsed.", {"collapse"}),
        ("A planned push into [India|place] was put on hold.", {"put on hold"}),
        ("[Ana|person], who runs network planning for [A], left.", {"run", "leave"}),
        ("[Perth|place]-based drilling contractor [A] rose.", {"rise"}),
        ("[A]'s promoters, the Roe family, own 61% of [B].", {"own"}),
        ("[A], [B]'s closest rival in [Mali|place], uses [C] as well.", {"use"}),
        ("A previous plan to buy [A] was dropped.", {"buy", "drop"}),
        ("[A] vies with a growing number of rivals.", {"vie"}),
        ("[A] has been majority owned by [B].", {"own"}),
        ("[Ana|person] left [A] and before that worked at [B].", {"leave", "work"}),
    ],
)
def test_what_is_a_verb_beside_an_and_or_a_noun(text: str, verbs: set[str]) -> None:
    found = {phrase.head for phrase in clauses(text).phrases if phrase.sort == "V" and phrase.form != "gerund"}
    assert verbs <= found
    assert not {"talk", "push into", "plan", "number", "bottle"} & found


def test_a_fund_beside_a_nation_is_no_verb():
    text = "The developer [Rheinhaus] and the [Luxembourg|place] fund [Quilvest] are to buy the [Porta]."
    assert not any("equity stake" in claim for claim in said(text))
