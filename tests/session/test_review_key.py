from explorer.model.documents import Passage
from explorer.session.review_key import Key, Sort


def test_a_key_is_its_sort_its_id_and_its_place():
    at = Passage("d", 3, 5)
    assert Key(Sort.LINK, "nissan", at) == Key(Sort.LINK, "nissan", Passage("d", 3, 5))
    assert (
        len({Key(Sort.LINK, "nissan", at), Key(Sort.LINK, "nissan", Passage("d", 3, 6)), Key(Sort.CLAIM, "nissan")})
        == 3
    )
