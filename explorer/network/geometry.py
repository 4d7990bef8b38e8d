"""Scene + Positions + zoom → curves and discs in pixels; and back from a point to the mark under it.

Everything is in pixels at a zoom, before the view is moved: panning only translates. A line is a
quadratic Bézier curve, cut where it meets its two nodes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.network.kept import kept
from explorer.network.scene import Floats, Scene
from explorer.network.style import STROKES

FAN_GAP = 24.0
"""Pixels between two neighbouring curves of a fan, at their middles."""
EDGE_GAP = 2.0
"""Pixels between a line's end and the rim of its node."""
GLYPH = 14.0
"""The side of the square that a sign takes up on its line, in pixels at zoom 1."""
LOOP_GAP = 30.0
"""Pixels at zoom 1 between a node's rim and the first loop around it."""
_SAMPLES = 25
_CORNERS = (-np.pi / 4, -3 * np.pi / 4, np.pi / 4, 3 * np.pi / 4)


@dataclass(frozen=True, eq=False)
class Geometry:
    """Where everything is drawn, in pixels at ``zoom``.

    ``centres`` (n, 2), ``radii`` (n,), ``curves`` (m, 3, 2): start, control point and end of each line.
    ``scale`` is by how much marks and text are larger than at zoom 1.
    """

    scene: Scene
    zoom: float
    scale: float
    centres: Floats
    radii: Floats
    curves: Floats

    @cached_property
    def samples(self) -> Floats:
        """Points along each line, (m, 25, 2), evenly in the curve's parameter."""
        return _sampled([(self.curves,)])[0]

    @cached_property
    def lengths(self) -> Floats:
        """The length of each line in pixels, (m,), along its sampled points."""
        return _measured([(self.samples,)])[0]

    @cached_property
    def reach(self) -> tuple[Floats, Floats]:
        """The least and the largest x and y of each line, both (m, 2), by its sampled points."""
        return self.samples.min(axis=1), self.samples.max(axis=1)

    @cached_property
    def signed(self) -> NDArray[np.bool_]:
        """Which lines have a sign, (m,)."""
        return signed(self.scene)

    @cached_property
    def glyphs(self) -> tuple[Glyph, ...]:
        """The signs on all lines."""
        return glyphs(self, np.arange(len(self.curves)))

    @cached_property
    def badges(self) -> tuple[Badge, ...]:
        """The signs on the nodes."""
        return badges(self)

    @cached_property
    def arrow_tips(self) -> Floats:
        """Where the arrow heads are."""
        return arrow_tips(self)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A sign on a line: "✕", "⊘", "‖", "●" by its status, "?" when inferred, "!" when statements disagree."""

    line: int
    sign: str
    status: Status
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Badge:
    """A "!" at the rim of a node that statements about several pairs dispute."""

    node: int
    x: float
    y: float


def badges(geometry: Geometry) -> tuple[Badge, ...]:
    """The badges, each at the corner of its node that is farthest from the lines there."""
    scene, found = geometry.scene, []
    for node in np.flatnonzero(geometry.scene.badges).tolist():
        centre, diamond = geometry.centres[node], scene.types[node] is EntityType.AGREEMENT
        away = [geometry.samples[line, 12] - centre for line in scene.lines_of[node]]
        angles = [float(np.arctan2(dy, dx)) for dx, dy in away]
        corner = max(_CORNERS, key=lambda corner: min((_apart(corner, angle) for angle in angles), default=0.0))
        reach = float(geometry.radii[node]) * (0.78 if diamond else 1.0)
        found.append(Badge(node, *(centre + reach * np.array([np.cos(corner), np.sin(corner)])).tolist()))
    return tuple(found)


def _apart(one: float, other: float) -> float:
    """The angle between two directions, 0 to π."""
    return abs((one - other + np.pi) % (2 * np.pi) - np.pi)


def arrow_lengths(geometry: Geometry) -> Floats:
    """The length of each line's arrow head in pixels, (m,), whether it has one or not."""
    return (6.5 + 1.7 * geometry.scene.widths) * geometry.scale


def arrow_tips(geometry: Geometry) -> Floats:
    """The middles of all arrow heads, (k, 2)."""
    with_arrow = np.flatnonzero(geometry.scene.arrows)
    tips, before = geometry.curves[with_arrow, 2], geometry.samples[with_arrow, -2]
    way = tips - before
    length = np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)[:, None]
    middles: Floats = tips - way / length * (arrow_lengths(geometry)[with_arrow] / 2)[:, None]
    return middles


def signed(scene: Scene) -> NDArray[np.bool_]:
    """Which lines of the scene have a sign, (m,)."""
    by_status = [len(each) > 1 or bool(STROKES[each[0]].glyph) for each in scene.statuses]
    found: NDArray[np.bool_] = scene.inferred | scene.disagree | np.array(by_status, bool)
    return found


def glyphs(geometry: Geometry, lines: NDArray[np.intp]) -> tuple[Glyph, ...]:
    """The signs on these lines, side by side around each line's middle."""
    found, scene = [], geometry.scene
    for line in lines[geometry.signed[lines]].tolist():
        inferred, disagree = bool(scene.inferred[line]), bool(scene.disagree[line])
        signs = _signs(scene.statuses[line], inferred, disagree, len(scene.line_ids[line]) > 1)
        step = min(0.2, GLYPH * 1.12 * geometry.scale / max(float(geometry.lengths[line]), 1.0))
        for place, (sign, status) in enumerate(signs):
            found.append((line, sign, status, 0.5 + step * (place - (len(signs) - 1) / 2)))
    owners = np.array([line for line, *_ in found], np.intp)
    places = points(geometry.curves[owners], np.array([t for *_, t in found], np.float64)).tolist()
    return tuple(Glyph(*sign[:3], x, y) for sign, (x, y) in zip(found, places, strict=True))


@cache
def _signs(statuses: tuple[Status, ...], inferred: bool, disagree: bool, merged: bool) -> list[tuple[str, Status]]:
    """A line's signs, each with the status in whose colour it is drawn."""
    disputed = len(statuses) > 1 and not merged
    signs = [(STROKES[status].glyph, status) for status in statuses if STROKES[status].glyph]
    if disputed:  # It is split into its labels' styles; their signs would say that each of them holds.
        signs = []
    if inferred:
        signs.append(("?", statuses[0]))
    if disagree or disputed:
        signs.append(("!", Status.DISPUTED))
    return signs


def mark_scale(zoom: float) -> float:
    """How much larger marks are than at zoom 1: they grow slower than distances, so that zooming in makes room."""
    return float(np.clip(np.sqrt(zoom), 0.55, 2.2))


def text_scale(zoom: float) -> float:
    """How much larger text is than at zoom 1: always readable, never shouting."""
    return float(np.clip(np.sqrt(zoom), 0.92, 1.35))


def geometry(scene: Scene, positions: Floats, zoom: float, before: Geometry | None = None) -> Geometry:
    """Discs and curves of *scene* with its nodes at *positions* ((n, 2), map units), at *zoom*.

    Where nothing stands or is shaped otherwise than in the geometry *before*, that one's discs and curves are taken.
    """
    scale = mark_scale(zoom)
    centres = positions * zoom
    if before is not None and before.zoom == zoom and _same_shapes(before, scene, centres):
        return replace(before, scene=scene)
    radii = scene.radii * scale
    diamonds = np.array([type is EntityType.AGREEMENT for type in scene.types], bool)
    starts, ends = scene.ends[:, 0], scene.ends[:, 1]
    curves = np.empty((len(scene.line_ids), 3, 2))
    curves[:, 0], curves[:, 2] = centres[starts], centres[ends]
    curves[:, 1] = _controls(curves[:, 0], curves[:, 2], scene.slots, scale)
    first = _leave(curves, curves[:, 0], radii[starts] + EDGE_GAP, diamonds[starts], outwards=True)
    last = _leave(curves, curves[:, 2], radii[ends] + EDGE_GAP, diamonds[ends], outwards=False)
    loops = np.flatnonzero(starts == ends)
    first[loops], last[loops] = 0.0, 1.0
    at = starts[loops]
    curves[loops] = _loops(centres[at], radii[at] + EDGE_GAP, diamonds[at], _ranks(at, scene.slots[loops]), scale)
    return Geometry(scene, zoom, scale, centres, radii, cut(curves, first, np.maximum(last, first)))


def _same_shapes(before: Geometry, scene: Scene, centres: Floats) -> bool:
    was = before.scene
    return (
        was.types == scene.types
        and np.array_equal(before.centres, centres)
        and np.array_equal(was.radii, scene.radii)
        and np.array_equal(was.ends, scene.ends)
        and np.array_equal(was.slots, scene.slots)
    )


def _samples(curves: Floats) -> Floats:
    return along(curves, np.linspace(0, 1, _SAMPLES))


def _lengths(samples: Floats) -> Floats:
    steps = np.diff(samples, axis=1)
    length: Floats = np.hypot(steps[..., 0], steps[..., 1]).sum(axis=1)
    return length


# Kept by the curves themselves, which an edit that moves nothing leaves as they are.
_sampled, _measured = kept(_samples, times=1), kept(_lengths, times=1)


def along(curves: Floats, t: Floats) -> Floats:
    """Points of each curve at the parameters *t* (k,): (m, k, 2)."""
    a, b, c = curves[:, None, 0], curves[:, None, 1], curves[:, None, 2]
    s = t[None, :, None]
    points: Floats = (1 - s) ** 2 * a + 2 * (1 - s) * s * b + s**2 * c
    return points


def points(curves: Floats, t: Floats) -> Floats:
    """One point of each curve, at the parameters *t* (m,): (m, 2)."""
    s = t[:, None]
    found: Floats = (1 - s) ** 2 * curves[:, 0] + 2 * (1 - s) * s * curves[:, 1] + s**2 * curves[:, 2]
    return found


def cut(curves: Floats, first: Floats, last: Floats) -> Floats:
    """The parts of the curves between the parameters *first* and *last* (m,), as curves themselves."""
    t0, t1 = first[:, None], last[:, None]
    a, b, c = curves[:, 0], curves[:, 1], curves[:, 2]

    def blossom(s: Floats, t: Floats) -> Floats:
        """The polar form of a quadratic (Ramshaw): its value at (t, t) is the curve's point."""
        value: Floats = (1 - s) * (1 - t) * a + (s * (1 - t) + t * (1 - s)) * b + s * t * c
        return value

    return np.stack([blossom(t0, t0), blossom(t0, t1), blossom(t1, t1)], axis=1)


def within(curves: Floats, box: tuple[float, float, float, float]) -> tuple[Floats, Floats]:
    """From which parameter to which, both (m,), each curve lies in the box, but for detours; 0 and 0 where nowhere."""
    a, way = curves[:, 0], 2 * (curves[:, 1] - curves[:, 0])
    bend = curves[:, 0] - 2 * curves[:, 1] + curves[:, 2]
    found = [np.zeros(len(curves)), np.ones(len(curves))]
    with np.errstate(all="ignore"):  # Where a curve never meets a side there is no root, and no harm.
        for side, bound in enumerate(box):
            axis = side % 2
            root = np.sqrt(way[:, axis] ** 2 - 4 * bend[:, axis] * (a[:, axis] - bound))
            half = -(way[:, axis] + np.copysign(root, way[:, axis])) / 2
            found += [half / bend[:, axis], (a[:, axis] - bound) / half]
    meets = np.sort(np.clip(np.nan_to_num(np.stack(found, axis=1), nan=0.0, posinf=1.0, neginf=0.0), 0, 1), axis=1)
    t = ((meets[:, 1:] + meets[:, :-1]) / 2)[..., None]
    points = (1 - t) ** 2 * curves[:, None, 0] + 2 * (1 - t) * t * curves[:, None, 1] + t**2 * curves[:, None, 2]
    inner = ((points >= box[:2]) & (points <= box[2:])).all(axis=2) & (np.diff(meets, axis=1) > 0)
    first = np.where(inner, meets[:, :-1], 1.0).min(axis=1)
    last = np.where(inner, meets[:, 1:], 0.0).max(axis=1)
    somewhere = inner.any(axis=1)
    return np.where(somewhere, first, 0.0), np.where(somewhere, last, 0.0)


def travelled(curve: Floats, t: float) -> float:
    """How many pixels a curve (3, 2) is long from its start up to the parameter *t*."""
    steps, weights = np.polynomial.legendre.leggauss(24)
    s = (steps[:, None] + 1) * t / 2
    speed = 2 * ((1 - s) * (curve[1] - curve[0]) + s * (curve[2] - curve[1]))
    return float((np.hypot(speed[:, 0], speed[:, 1]) * weights).sum() * t / 2)


def node_under(geometry: Geometry, x: float, y: float, reach: float = 3.0) -> int | None:
    """The node at the point, the nearest one within *reach* pixels of its rim."""
    if not len(geometry.centres):
        return None
    distance = np.hypot(geometry.centres[:, 0] - x, geometry.centres[:, 1] - y) - geometry.radii
    nearest = int(np.argmin(distance))
    return nearest if distance[nearest] <= reach else None


def line_under(geometry: Geometry, x: float, y: float, reach: float = 6.0) -> int | None:
    """The line at the point, the nearest one within *reach* pixels."""
    if not len(geometry.curves):
        return None
    low, high = geometry.reach
    air = reach + geometry.scene.widths[:, None]
    close = np.flatnonzero(((low - air <= (x, y)) & (high + air >= (x, y))).all(axis=1))
    if not len(close):
        return None
    a, b = geometry.samples[close, :-1], geometry.samples[close, 1:]
    step = b - a
    length = np.maximum((step**2).sum(-1), 1e-9)
    t = np.clip((((x, y) - a) * step).sum(-1) / length, 0, 1)
    near = a + t[..., None] * step
    distance = np.hypot(near[..., 0] - x, near[..., 1] - y).min(axis=1) - geometry.scene.widths[close] / 2
    nearest = int(np.argmin(distance))
    return int(close[nearest]) if distance[nearest] <= reach else None


def _controls(start: Floats, end: Floats, slots: Floats, scale: float) -> Floats:
    """Control points that bend each line of a fan by its slot, evenly to both sides."""
    way = end - start
    distance = np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)[:, None]
    normal = np.stack([-way[:, 1], way[:, 0]], axis=1) / distance
    gap = np.minimum(FAN_GAP * scale, distance[:, 0] * 0.16)
    controls: Floats = (start + end) / 2 + normal * (slots * gap * 2)[:, None]
    return controls


def _ranks(nodes: NDArray[np.intp], slots: Floats) -> Floats:
    """Which loop of its node each one is, from 0 for the innermost."""
    lowest = np.full(int(nodes.max(initial=-1)) + 1, np.inf)
    np.minimum.at(lowest, nodes, slots)
    ranks: Floats = slots - lowest[nodes]
    return ranks


def _loops(centres: Floats, rims: Floats, diamonds: NDArray[np.bool_], ranks: Floats, scale: float) -> Floats:
    """Loops above their nodes, from rim to rim, each around the one before it, as evenly as the lines of a fan."""
    side = np.radians(np.minimum(38.0 + 13.0 * ranks, 88.0))
    across, up = np.sin(side), np.cos(side)
    reach = rims / np.where(diamonds, across + up, 1.0)
    heights = rims + (LOOP_GAP + FAN_GAP * ranks) * scale
    curves = np.empty((len(centres), 3, 2))
    curves[:, 0] = centres - np.stack([reach * across, reach * up], axis=1)
    curves[:, 2] = centres + np.stack([reach * across, -reach * up], axis=1)
    # A quadratic's middle lies half way between its control point and the middle of its ends.
    curves[:, 1] = centres - np.stack([np.zeros(len(centres)), 2 * heights - reach * up], axis=1)
    return curves


def _leave(curves: Floats, centres: Floats, radii: Floats, diamonds: NDArray[np.bool_], *, outwards: bool) -> Floats:
    """The parameters (m,) where the curves cross the rims around *centres*, by bisection."""
    inside = np.zeros(len(curves)) if outwards else np.ones(len(curves))
    outside = np.full(len(curves), 0.5)
    for _ in range(11):  # To a two-thousandth of the line: less than half a pixel on any screen.
        middle = (inside + outside) / 2
        offset = np.abs(points(curves, middle) - centres)
        reach = np.where(diamonds, offset.sum(axis=1), np.hypot(offset[:, 0], offset[:, 1]))
        within = reach < radii
        inside, outside = np.where(within, middle, inside), np.where(within, outside, middle)
    return outside
