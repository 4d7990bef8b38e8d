from tests.reading.casting import named


def test_a_town_or_a_firm_may_be_called_as_people_are():
    assert "Newton Marsh: place" in named("Pallister Precision, of Newton Marsh, makes valves.")
    assert "Otto Reiff: organisation" in named("It rejected a merger with local competitor Otto Reiff in 2019.")
    assert "Elkvang: organisation" in named("They are sold in Elkvang stores from today.")
    assert "Ayton Business Park: place" in named("It is on Ayton Business Park.")


def test_towns_after_a_firm_or_an_mp_and_names_that_begin_with_a_small_word():
    assert "Ackering: place" in named("Ardley & Sons, of Ackering, blamed energy prices.")
    assert "Hyndmoor: place" in named("Sarah Smith, MP for Hyndmoor, said so.")
    assert "Beyond Gravity: organisation" in named("It came while Beyond Gravity from Zurich provided the rest.")
    assert "Sakura Precision Co.: organisation" in named("Sakura Precision Co. said it will open a plant.")
    assert "Sefine: organisation" in named("It picked Sefine, its chief executive, Hedda Felin, said.")


def test_a_house_is_told_by_its_people():
    assert "Ray White Rural Korring: organisation" in named("Ray White Rural Korring agent Tom Baines said no.")
    assert "Ray White: organisation" in named("Tom Baines of Ray White said so.")
