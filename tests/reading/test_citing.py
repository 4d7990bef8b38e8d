from explorer.model.claims import CueRole, Speaker, Stage
from explorer.model.when import DateRole
from tests.reading.bracketed import reading, told

TEXT = (
    "[Foxconn] is reportedly in talks to buy [Sharp] by 2027. [Jun Seki|person], chief executive of [Foxconn], wants a "
    "partnership with [Nissan]. [It=Foxconn] wants to work with [the company=Nissan]. "
    "[He=Jun Seki] ruled out an alliance with [Honda]."
)


def test_dates_go_with_their_claims() -> None:
    claim = reading(TEXT).claims[0]
    assert [(date.when.text, date.when.edtf, date.role) for date in claim.dates] == [
        ("by 2027", "../2027", DateRole.DEADLINE)]  # fmt: skip


def test_words_that_are_no_name_are_linked() -> None:
    found, document = reading(TEXT), told(TEXT)[0]
    links = {document.quote(link.mention) for claim in found.claims for link in claim.proposal.links}
    assert {"It", "the company"} <= links


def test_what_is_dated_after_the_text_is_planned() -> None:
    text = "[A] named [Jo|person] as chief executive on 1 April 2030."
    assert [claim.stage for claim in reading(text, "2024-05-17").claims] == [Stage.PLANNED]
    assert [claim.stage for claim in reading(text, "2031").claims] == [Stage.ACTIVE]


def test_a_date_beside_a_word_of_speech_is_that_of_the_words() -> None:
    claim = reading("[A] bought [B], it said on 3 May 2024.").claims[0]
    assert [date.role for date in claim.dates] == [DateRole.STATED]


def test_who_says_so_is_cited() -> None:
    text = "[Jo|person] said that [A] would buy [B]."
    claim, (document, cast) = reading(text).claims[0], told(text)
    assert (claim.said_by.speaker, claim.said_by.entity) == (Speaker.NAMED, cast.entities[0].id)
    assert "Jo" in document.quote(next(cue.passage for cue in claim.cues if cue.role is CueRole.ATTRIBUTION))


def test_what_it_is_more_closely_is_as_printed() -> None:
    claim = reading("[Nissan] has picked [Mizuho], [Daiwa] and [Nomura] to manage the share sale.").claims[0]
    assert (claim.kind, claim.detail) == ("other", "has picked")
    loans = reading("The [Industrial Bank] had approved a R9-million loan to [Velar].").claims
    assert [claim.detail for claim in loans if claim.detail] == ["a R9-million loan"]
