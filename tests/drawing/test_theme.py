"""Every word and every line can be read on its ground, in every theme."""

import pytest

from explorer.drawing.painter import faded
from explorer.drawing.theme import NAMES, Theme, contrast, load_theme
from explorer.model.entities import EntityType
from explorer.model.relationships import Status

GROUNDS = ("window", "panel", "canvas", "card", "field", "hover", "selected")


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize("ground", GROUNDS)
def test_text_stands_out(theme: Theme, ground: str) -> None:
    for ink in ("text", "muted"):
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, (theme.name, ink)


@pytest.mark.parametrize("ground", ["canvas", "panel", "card"])
def test_coloured_words_stand_out(theme: Theme, ground: str) -> None:
    inks = {"link": theme.link, "warning": theme.warning, **theme.status}
    for name, ink in inks.items():
        assert contrast(ink, getattr(theme, ground)) >= 4.5, (theme.name, name)


def test_lines_stand_out_also_where_they_are_inferred(theme: Theme) -> None:
    for status in Status:
        light = faded(theme.status[status], theme.canvas).name()
        assert contrast(light, theme.canvas) >= 3, (theme.name, status)
        assert contrast(light, theme.canvas) < contrast(theme.status[status], theme.canvas)


def test_rims_stand_out_from_disc_and_ground(theme: Theme) -> None:
    for type in EntityType:
        assert contrast(theme.rim[type], theme.canvas) >= 3, (theme.name, type)
        assert contrast(theme.rim[type], theme.fill[type]) >= 3, (theme.name, type)


def test_the_focus_is_seen(theme: Theme) -> None:
    assert contrast(theme.focus, theme.canvas) >= 3


def test_every_status_and_type_has_a_colour(theme: Theme) -> None:
    assert set(theme.status) == set(Status)
    assert set(theme.fill) == set(theme.rim) == set(EntityType)


def test_a_theme_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        load_theme("../light")


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1
