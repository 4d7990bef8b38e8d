"""A page: a map with words, samples and rules around it, each at its place; and the sizes pages come in."""

from __future__ import annotations

from dataclasses import dataclass, field

from explorer.drawing.flow import Ink
from explorer.drawing.legend import Entry
from explorer.drawing.overlay import Marks
from explorer.drawing.painter import Drawing
from explorer.network.view import Viewport
from explorer.words import tr

MILLIMETRE = 96 / 25.4
"""One millimetre in the units of pages, of which 96 make an inch."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A size of page. ``width`` None is that of the window, ``height`` None follows from what stands on it.

    One unit of the page is ``unit`` pixels at scale 1: a slide is set as if it were smaller, to be read from afar.
    ``brief`` pages never have their sources in full: they are looked at, not read.
    """

    name: str
    words: str
    width: float | None = None
    height: float | None = None
    margin: float = 20.0
    unit: float = 1.0
    title: float = 20.0
    text: float = 11.0
    brief: bool = False


def presets() -> tuple[Preset, ...]:
    """The sizes there are."""
    short, long = 210 * MILLIMETRE, 297 * MILLIMETRE
    return (
        Preset("screen", tr("As on screen")),
        Preset("article", tr("Article column"), 760.0),
        Preset("slide", tr("Slide 16:9"), 1280.0, 720.0, margin=28.0, unit=1.5, title=24.0, text=12.0, brief=True),
        Preset("a4", tr("A4 upright"), short, long, margin=15 * MILLIMETRE),
        Preset("a4-landscape", tr("A4 across"), long, short, margin=15 * MILLIMETRE),
    )


@dataclass(frozen=True, slots=True)
class Words:
    """Words with their baseline beginning at ``x, y``."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink = "text"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """An entry of the legend, from ``x`` rightwards with its middle at ``y``."""

    x: float
    y: float
    entry: Entry


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line from ``x, y`` rightwards."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Block:
    """Things that stand together, as high as they need."""

    height: float = 0.0
    words: tuple[Words, ...] = ()
    samples: tuple[Sample, ...] = ()
    rules: tuple[Rule, ...] = ()

    def moved(self, x: float, y: float) -> Block:
        """The same things elsewhere."""
        return Block(
            self.height,
            # Made, not replaced: a page tries many places for thousands of words.
            tuple(Words(w.x + x, w.y + y, w.text, w.size, w.ink, w.bold) for w in self.words),
            tuple(Sample(each.x + x, each.y + y, each.entry) for each in self.samples),
            tuple(Rule(each.x + x, each.y + y, each.width) for each in self.rules),
        )

    def above(self, other: Block, gap: float) -> Block:
        """This block with *other* below it; an empty one takes up nothing."""
        if not self.height or not other.height:
            return self if self.height else other
        low = other.moved(0, self.height + gap)
        return Block(
            self.height + gap + other.height,
            self.words + low.words,
            self.samples + low.samples,
            self.rules + low.rules,
        )


@dataclass(frozen=True, eq=False, slots=True)
class Frame:
    """The part of a page that shows the map; ``is_cut`` when the map goes on beyond its edges."""

    left: float
    top: float
    drawing: Drawing
    viewport: Viewport
    is_cut: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return self.viewport.width, self.viewport.height


@dataclass(frozen=True, eq=False)
class Page:
    """All that a picture shows. ``unit`` pixels, at scale 1, make one unit of ``width`` and ``height``."""

    width: float
    height: float
    unit: float
    title: str
    frame: Frame
    around: Block
    chosen: Marks = field(default_factory=Marks)
