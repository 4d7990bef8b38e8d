"""Maps nobody arranged: a hypothesis strategy for scenes with places."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.network.scene import Floats, Scene
from explorer.network.style import STROKES, line_width, node_radius

_NAMES = st.text("abcXYZ é日本", min_size=1, max_size=30).map(str.strip).filter(bool)
_PLACES = st.floats(-600, 600)


@st.composite
def scenes(draw: st.DrawFn, most: int = 9, numbers: bool = False) -> tuple[Scene, Floats]:
    """A scene of any shape, and where its nodes stand: also one upon the other."""
    count = draw(st.integers(1, most))
    pairs = draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=14))
    claims = [draw(st.integers(1, 9)) for _ in pairs]
    statuses = [tuple(draw(st.lists(st.sampled_from(Status), min_size=1, max_size=3, unique=True))) for _ in pairs]
    slots = _slots(pairs)
    made = Scene(
        node_ids=tuple(f"n{node}" for node in range(count)),
        types=tuple(draw(st.sampled_from(EntityType)) for _ in range(count)),
        names=tuple(draw(_NAMES) for _ in range(count)),
        notes=tuple(draw(st.sampled_from(["", "1 party unnamed"])) for _ in range(count)),
        radii=np.array([node_radius(draw(st.integers(1, 30))) for _ in range(count)]),
        line_ids=tuple((RelationshipId(f"n{a}", f"n{b}", f"k{line}"),) for line, (a, b) in enumerate(pairs)),
        ends=np.array(pairs, np.intp).reshape(-1, 2),
        slots=np.array(slots, float),
        statuses=tuple(statuses),
        widths=np.array([line_width(STROKES[each[0]], n) for each, n in zip(statuses, claims, strict=True)]),
        claims=np.array(claims, np.intp),
        arrows=np.array([draw(st.booleans()) for _ in pairs], bool),
        inferred=np.array([draw(st.booleans()) for _ in pairs], bool),
        disagree=np.array([draw(st.booleans()) for _ in pairs], bool),
        badges=np.array([draw(st.booleans()) for _ in range(count)], bool),
        texts=tuple(draw(_NAMES) for _ in pairs),
        told=tuple((f"kind {line}",) for line in range(len(pairs))),
        numbers=tuple(f"[{line}]" if numbers else "" for line in range(len(pairs))),
    )
    places = np.array([(draw(_PLACES), draw(_PLACES)) for _ in range(count)])
    return made, places


@st.composite
def next_scenes(draw: st.DrawFn, before: tuple[Scene, Floats]) -> tuple[Scene, Floats]:
    """What an edit could make of a scene: marks look otherwise, lines come, go or change places, a node moves."""
    old, places = before
    count, lines = len(old.node_ids), list(range(len(old.ends)))
    if lines and draw(st.booleans()):
        del lines[draw(st.integers(0, len(lines) - 1))]
    if draw(st.integers(0, 4)) == 0:
        lines = list(draw(st.permutations(lines)))
    columns = {name: [getattr(old, name)[line] for line in lines] for name in _OF_LINES}
    columns |= {name: list(getattr(old, name)) for name in _OF_NODES}
    if draw(st.booleans()):
        node = len(columns["node_ids"])
        for name, value in zip(_OF_NODES, ("new", EntityType.PERSON, draw(_NAMES), "", 20.0, False), strict=True):
            columns[name].append(value)
        places = np.vstack([places, (draw(_PLACES), draw(_PLACES))])
        count = node + 1
    if draw(st.booleans()):
        pair = draw(st.integers(0, count - 1)), draw(st.integers(0, count - 1))
        id = RelationshipId(columns["node_ids"][pair[0]], columns["node_ids"][pair[1]], "new")
        place = draw(st.integers(0, len(lines)))
        values = ((id,), pair, (Status.DENIED,), 2.0, 1, True, False, False, draw(_NAMES), ("new",), "")
        for name, new in zip(_OF_LINES, values, strict=True):
            columns[name].insert(place, new)
    node = draw(st.integers(0, count - 1))
    change = draw(st.sampled_from(["", "names", "radii", "types", "badges", "place"]))
    if change == "place":
        places = places.copy()
        places[node] = draw(_PLACES), draw(_PLACES)
    elif change:
        values = draw(_NAMES), draw(st.floats(14, 36)), EntityType.AGREEMENT, True
        columns[change][node] = dict(zip(("names", "radii", "types", "badges"), values, strict=True))[change]
    if columns["ends"] and (change := draw(st.sampled_from(["", "statuses", "widths", "arrows", "disagree", "texts"]))):
        line = draw(st.integers(0, len(columns["ends"]) - 1))
        values = (draw(st.sampled_from(Status)),), draw(st.floats(1, 6)), draw(st.booleans()), True, draw(_NAMES)
        names = "statuses", "widths", "arrows", "disagree", "texts"
        columns[change][line] = dict(zip(names, values, strict=True))[change]
    slots = np.array(_slots([tuple(pair) for pair in columns["ends"]]), float)
    arrays = {name: np.array(columns[name], kind) for name, kind in _ARRAYS.items()}
    arrays["ends"] = arrays["ends"].reshape(-1, 2)
    rest = {name: tuple(values) for name, values in columns.items() if name not in _ARRAYS}
    return Scene(**rest, **arrays, slots=slots), places


_OF_NODES = ("node_ids", "types", "names", "notes", "radii", "badges")
_OF_LINES = (
    "line_ids", "ends", "statuses", "widths", "claims", "arrows", "inferred", "disagree", "texts", "told", "numbers",
)  # fmt: skip
_ARRAYS = {
    "radii": float, "badges": bool, "ends": np.intp, "widths": float, "claims": np.intp, "arrows": bool,
    "inferred": bool, "disagree": bool,
}  # fmt: skip


def _slots(pairs: list[tuple[int, int]]) -> list[float]:
    """Where each line stands in its pair's fan, as a scene would have it."""
    fans: dict[frozenset[int], list[int]] = {}
    for line, pair in enumerate(pairs):
        fans.setdefault(frozenset(pair), []).append(line)
    slots = [0.0] * len(pairs)
    for lines in fans.values():
        for place, line in enumerate(lines):
            slot = place - (len(lines) - 1) / 2
            slots[line] = slot if pairs[line] == pairs[lines[0]] else -slot
    return slots


def crowd(count: int) -> tuple[Scene, Floats]:
    """So many nodes and nearly twice as many lines between any of them, with numbers."""
    random = np.random.default_rng(5)
    ends = random.integers(0, count, (int(count * 1.75), 2))
    lines = len(ends)
    made = Scene(
        tuple(f"n{node}" for node in range(count)), (EntityType.ORGANISATION,) * count, ("Some name",) * count,
        ("",) * count, np.full(count, 20.0),
        tuple((RelationshipId(f"n{a}", f"n{b}", f"k{line}"),) for line, (a, b) in enumerate(ends.tolist())),
        ends, np.zeros(lines), ((Status.ACTIVE,),) * lines, np.full(lines, 1.8), np.ones(lines, int),
        np.zeros(lines, bool), np.zeros(lines, bool), np.zeros(lines, bool), np.zeros(count, bool),
        ("words",) * lines, (("told",),) * lines, tuple(f"[{line}]" for line in range(lines)),
    )  # fmt: skip
    return made, random.uniform(-1, 1, (count, 2)) * 30 * np.sqrt(count)
