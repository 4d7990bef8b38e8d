import pytest

from explorer.model.claims import Speaker
from tests.reading.bracketed import reading, told


@pytest.mark.parametrize(
    ("text", "speaker", "who", "words"),
    [
        ("[A] bought [B].", Speaker.ARTICLE, None, None),
        ("[Jo|person] said [A] bought [B].", Speaker.NAMED, "Jo", "Jo said"),
        ("[A] bought [B], [Jo|person] said.", Speaker.NAMED, "Jo", "Jo said"),
        ("[A] bought [B], said [Jo|person].", Speaker.NAMED, "Jo", "said Jo"),
        ("According to [C], [A] bought [B].", Speaker.NAMED, "C", "According to C"),
        ("[A] will buy [B], people familiar with the matter said.", Speaker.UNNAMED, None,
         "people familiar with the matter said"),
        ("[A] is reportedly buying [B].", Speaker.UNNAMED, None, "reportedly"),
        ("[C] denied reports that [A] bought [B].", Speaker.NAMED, "C", "C denied"),
    ],
)  # fmt: skip
def test_who_says_it(text: str, speaker: Speaker, who: str | None, words: str | None) -> None:
    found, document = reading(text), told(text)[0]
    claim = next(claim for claim in found.claims if claim.kind == "ownership")
    names = {entity.id: entity.name for entity in found.entities}
    assert claim.said_by.speaker is speaker
    assert names.get(claim.said_by.entity or "") == who
    assert (document.quote(claim.said_by.words) if claim.said_by.words else None) == words
