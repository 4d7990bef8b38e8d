from explorer.reading.grammar.phrases import VERB
from tests.reading.bracketed import clauses, said, wanted


def verb(text: str, head: str):
    found = clauses(text)
    return next(phrase for phrase in found.phrases if phrase.sort == VERB and phrase.head == head)


def test_a_verb_with_its_helping_words() -> None:
    group = verb("[Foxconn] has not been acquired by [Sharp].", "acquire")
    assert (group.form, group.perfect, group.passive, len(group.nots)) == ("finite", True, True, 1)
    assert verb("[Foxconn] will buy [Sharp].", "buy").modal == "will"
    assert verb("[Foxconn] is buying [Sharp].", "buy").progressive
    assert verb("[Foxconn] bought [Sharp].", "buy").past
    assert verb("[Foxconn] wants to buy [Sharp].", "buy").form == "to"
    assert verb("[Foxconn] considers buying [Sharp].", "buy").form == "gerund"
    assert verb("[Foxconn] has to buy [Sharp].", "need").form == "finite"


def test_what_somebody_is_helped_to_do_is_not_done() -> None:
    assert verb("The deal would help [Sharp] buy [Toshiba].", "buy").form == "base"
    assert verb("Sources say [Sharp] will buy [Toshiba].", "buy").form == "finite"


def test_what_several_run_is_run_by_them() -> None:
    assert verb("[Sharp] and [Toshiba] run a venture.", "run").form == "finite"


def test_a_not_within_a_quotation() -> None:
    text = "[Sony] said a merger with [Honda] was “not on the table”."
    assert said(text) == wanted("Honda | merger | Sony | denied")
