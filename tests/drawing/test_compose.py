"""A page holds everything that was asked for, and nothing of it lies on anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.drawing.compose import Parts, Picture, compose, visible
from explorer.drawing.fonts import width
from explorer.drawing.framing import extent
from explorer.drawing.page import Page, Preset, presets
from explorer.network.figure import Figure, SourceLine, with_numbers
from explorer.network.scene import Floats, Scene
from explorer.network.view import Viewport
from tests.maps import scenes

SEEN = Viewport(-180, -20, 1.2, 700, 460)


def figure(scene: Scene, number: int = 20) -> Figure:
    sources = tuple(
        SourceLine(n, f"Sentence {n} is about as long as sentences in the news are, which is to say not short.",
                   f"¶{n} s1", "one.txt", "the article")
        for n in range(1, number + 1)
    )  # fmt: skip
    numbers = {id: (line % number + 1,) for line, ids in enumerate(scene.line_ids) for id in ids}
    title, as_of = "Foxconn and the Japanese automakers", "As of: publication date unknown"
    return Figure(title, as_of, sources, ("one.txt",), numbers)


def picture(drawn: tuple[Scene, Floats], **more: object) -> Picture:
    words = figure(drawn[0])
    return replace(Picture(with_numbers(drawn[0], words.numbers), drawn[1], words), **more)  # type: ignore[arg-type]


def inside(page: Page) -> bool:
    return all(
        words.x >= -0.5
        and words.x + width(words.text, words.size, words.bold) <= page.width + 0.5
        and 0 < words.y < page.height
        for words in page.around.words
    )


def words_on_the_map(page: Page) -> list[str]:
    left, top = page.frame.left, page.frame.top
    right, bottom = left + page.frame.size[0], top + page.frame.size[1]
    return [
        words.text
        for words in page.around.words
        if left < words.x + width(words.text, words.size, words.bold) - 1 and words.x < right - 1
        and top < words.y - 1 and words.y - words.size * 0.7 < bottom - 1
    ]  # fmt: skip


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_every_preset_holds_everything(shipped: tuple[Scene, Floats], preset: Preset, whole: bool) -> None:
    page = compose(picture(shipped, seen=None if whole else SEEN, window=(700.0, 460.0)), preset)
    texts = " ".join(words.text for words in page.around.words)
    assert "Foxconn and the Japanese automakers" in texts
    assert "As of: publication date unknown" in texts
    assert "Relationship Explorer" in texts
    assert all(f"[{number}]" in texts for number in range(1, 21))
    assert inside(page)
    assert not words_on_the_map(page)


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_the_whole_map_lies_in_its_frame(shipped: tuple[Scene, Floats], preset: Preset) -> None:
    page = compose(picture(shipped), preset)
    left, top, right, bottom = extent(page.frame.drawing)
    x, y = page.frame.viewport.origin()
    assert left + x >= -1
    assert top + y >= -1
    assert right + x <= page.frame.size[0] + 1
    assert bottom + y <= page.frame.size[1] + 1
    assert not page.frame.is_cut
    assert page.frame.left + page.frame.size[0] <= page.width
    assert page.frame.top + page.frame.size[1] <= page.height


def test_each_part_is_left_out_by_choice(shipped: tuple[Scene, Floats]) -> None:
    article = presets()[1]
    for part, word in (("title", "Foxconn and"), ("legend", "Rumoured"), ("sources", "[7]"), ("as_of", "As of")):
        page = compose(picture(shipped, parts=replace(Parts(), **{part: False})), article)
        assert not any(word in words.text for words in page.around.words), part
    bare = compose(picture(shipped, parts=Parts(False, False, False, False)), article)
    assert not bare.around.words
    assert bare.height < 700


def test_on_screen_it_is_the_window(shipped: tuple[Scene, Floats]) -> None:
    bare = Parts(False, False, False, False)
    page = compose(picture(shipped, seen=SEEN, window=(700.0, 460.0), parts=bare), presets()[0])
    assert (page.width, page.height) == (700, 460)
    assert (page.frame.left, page.frame.top) == (0, 0)
    assert page.frame.viewport == SEEN
    assert page.frame.is_cut


def test_what_is_seen_keeps_its_shape_on_any_page(shipped: tuple[Scene, Floats]) -> None:
    for preset in presets():
        wide, high = compose(picture(shipped, seen=SEEN, window=(700.0, 460.0)), preset).frame.size
        assert wide / high == pytest.approx(700 / 460)


def test_many_sources_stand_in_brief_and_too_many_are_counted(shipped: tuple[Scene, Floats]) -> None:
    slide = presets()[2]
    brief = compose(picture(shipped, figure=figure(shipped[0], 60)), slide)
    texts = [words.text for words in brief.around.words]
    assert "[60]" in texts
    assert not any("Sentence" in text for text in texts)
    counted = compose(picture(shipped, figure=figure(shipped[0], 2000)), slide)
    assert any("2000 sources" in words.text for words in counted.around.words)
    assert inside(counted)


@pytest.mark.parametrize(("preset", "share"), [(presets()[2], 0.64), (presets()[3], 0.36), (presets()[4], 0.3)])
def test_the_map_has_most_of_a_page(shipped: tuple[Scene, Floats], preset: Preset, share: float) -> None:
    page = compose(picture(shipped), preset)
    wide, high = page.frame.size
    assert wide * high / (page.width * page.height) >= share


def test_a_slide_has_its_legend_in_one_column_beside_the_map(shipped: tuple[Scene, Floats]) -> None:
    page = compose(picture(shipped), presets()[2])
    assert len({sample.x for sample in page.around.samples}) == 1
    assert min(sample.x for sample in page.around.samples) >= page.frame.left + page.frame.size[0]
    assert not any("Sentence" in words.text for words in page.around.words)


@pytest.mark.parametrize("preset", presets()[2:], ids=lambda preset: preset.name)
def test_the_edges_of_a_part_are_in_line_with_what_stands_around_it(
    shipped: tuple[Scene, Floats], preset: Preset
) -> None:
    frame = compose(picture(shipped, seen=SEEN, window=(700.0, 460.0)), preset).frame
    whole = compose(picture(shipped), preset).frame
    assert (frame.left, frame.top) == (whole.left, whole.top)


def test_only_what_is_seen_is_visible(shipped: tuple[Scene, Floats]) -> None:
    scene = shipped[0]
    nodes, lines = visible(*shipped, SEEN)
    assert scene.index["nissan"] in nodes
    assert scene.index["tokyo"] not in nodes
    assert set(scene.lines_of[scene.index["jun-seki"]]) <= lines
    assert not set(scene.lines_of[scene.index["tokyo"]]) & lines


@settings(max_examples=20)
@given(scenes(), st.sampled_from(presets()), st.booleans())
def test_any_map_has_its_page(drawn: tuple[Scene, Floats], preset: Preset, whole: bool) -> None:
    page = compose(picture(drawn, seen=None if whole else SEEN, window=(700.0, 460.0)), preset)
    assert inside(page)
    assert not words_on_the_map(page)
