from explorer.ui.shades import colour, shade


def test_a_shade_lies_between_two_colours() -> None:
    assert shade("#ffffff", "#000000", 0.5).name() == "#808080"
    assert shade("#ff0000", "#00ff00", 0).name() == "#00ff00"
    assert shade("#ff0000", "#00ff00", 1).name() == "#ff0000"


def test_a_colour_is_read_once() -> None:
    assert colour("#123456") is colour("#123456")
