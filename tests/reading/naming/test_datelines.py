from tests.reading.casting import named, pointed


def test_a_dateline_tells_of_the_report_alone():
    assert named("OSLO (Elbilnytt) - Velar said so.") == {"Velar: organisation"}
    assert named("HSINCHU, Taiwan -- Velar rose.") == {"Velar: organisation"}
    assert named("LONDON (dts) - Velar rose.") == {"Velar: organisation"}
    assert named("(Bloomberg) -- Velar rose.") == {"Velar: organisation"}
    assert named("Galway, 9 May 2022: Velar rose.") == {"Velar: organisation"}
    assert named("Riyadh: Velar said so.") == {"Velar: organisation"}


def test_whoever_the_text_names_again_stands_in_the_dateline_too():
    text = "OSLO (Reuters) - Velar left Oslo."
    assert named(text) == {"Oslo: place", "Velar: organisation"}
    assert pointed(text, "name")["OSLO"] == [["Oslo"]]
