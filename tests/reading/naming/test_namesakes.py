from tests.reading.casting import named


def test_a_town_or_a_firm_may_be_called_as_people_are():
    assert "Newton Marsh: place" in named("Pallister Precision, of Newton Marsh, makes valves.")
    assert "Otto Reiff: organisation" in named("It rejected a merger with local competitor Otto Reiff in 2019.")
    assert "Elkvang: organisation" in named("They are sold in Elkvang stores from today.")
    assert "Ayton Business Park: place" in named("It is on Ayton Business Park.")
