from hypothesis import given
from hypothesis import strategies as st

from explorer.files.database.rows import GAP, all_rows, composer_for, filled, spaced
from explorer.files.database.schema import COLUMNS
from tests.dossiers import dossiers


@given(dossiers())
def test_every_row_fits_its_table(dossier):
    rows = list(all_rows(dossier))
    assert all(len(row) == len(COLUMNS[part]) for part, row in rows)
    assert len({(part, row[0]) for part, row in rows}) == len(rows)


def test_passages_name_their_document_by_its_id(shipped):
    claim = composer_for(shipped).claim(shipped.claims[0])
    assert claim["passages"][0]["document"] == shipped.documents[0].id


@given(st.lists(st.booleans(), max_size=30))
def test_new_items_find_room_between_the_others(kept):
    places = [place if stays else None for place, stays in zip(spaced(len(kept)), kept, strict=True)]
    made = filled(places)
    assert made == sorted(set(made))
    assert all(place is None or place == found for place, found in zip(places, made, strict=True))


def test_room_ends():
    places = [0, GAP]
    halvings = 0
    while (made := filled([places[0], None, places[1]])) is not None:
        places, halvings = made[:2], halvings + 1
    assert halvings == 32
    assert filled([5, None, None, 7]) is None


def test_there_is_always_room_at_both_ends():
    assert filled([None, 0, None]) == [-GAP, 0, GAP]
    assert filled([None, None]) == sorted(filled([None, None]))
