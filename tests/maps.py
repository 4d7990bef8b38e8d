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
