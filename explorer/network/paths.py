"""Who is near whom."""

from collections.abc import Mapping
from math import hypot

from explorer.network.fold import Graph


def neighbourhood(graph: Graph, entity: str) -> frozenset[str]:
    """The entity and all that a line joins to it; only itself when nothing does."""
    ties = graph.by_entity.get(entity, ())
    return frozenset({entity}.union(*(relationship.id.pair for relationship in ties)))


def walk(graph: Graph, entity: str) -> tuple[str, ...]:
    """The neighbours of an entity, each once, in the order of its lines."""
    return tuple(
        dict.fromkeys(
            end for relationship in graph.by_entity.get(entity, ()) for end in relationship.id.pair if end != entity
        )
    )


def toward(
    origin: tuple[float, float], places: Mapping[str, tuple[float, float]], direction: tuple[float, float]
) -> str | None:
    """The nearest of *places* that lies within 60° of *direction*, seen from *origin*; None when none does.

    Of equally near ones it is the one that lies straighter ahead, then the first.
    """
    length = hypot(*direction)
    found: list[tuple[float, float, str]] = []
    for id, (x, y) in places.items():
        across, down = x - origin[0], y - origin[1]
        distance = hypot(across, down)
        if not distance or not length:
            continue
        straightness = (across * direction[0] + down * direction[1]) / (distance * length)
        if straightness >= 0.5 - 1e-9:  # The cosine of 60°.
            found.append((round(distance, 6), -round(straightness, 9), id))
    return min(found, key=lambda place: place[:2])[2] if found else None
