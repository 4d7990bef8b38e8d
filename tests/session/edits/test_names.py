from hypothesis import given
from hypothesis import strategies as st

from explorer.session.edits.names import names, new_id, pair


def test_ids_are_words_and_never_taken():
    assert new_id("Hon Hai Co.", ()) == "hon-hai-co"
    assert new_id("Béta", {"beta", "beta-2"}) == "beta-3"
    assert new_id("日産", ()) == "日産"
    assert new_id("🚗", ()) == "new"


@given(st.text(), st.sets(st.text()))
def test_any_prefix_gives_a_free_id_and_the_same_again(prefix, taken):
    id = new_id(prefix, taken)
    assert id
    assert id not in taken
    assert new_id(prefix, taken) == id


def test_entities_and_claims_in_few_words(known):
    assert names(known, ["beta", "bus", "luca"]) == "Béta and 2 others"
    assert names(known, ["nobody"]) == ""
    assert pair(known, known.claim_by_id["launch"]) == "Alpha – bus"
    assert pair(known, None) == ""
