"""A mark of a scene in one line of words, for who hovers it."""

from explorer.model.relationships import RelationshipId
from explorer.network.scene import Scene
from explorer.words import tr, trn


def tip(scene: Scene, mark: str | RelationshipId) -> str:
    """An entity's name and how many lines it has, or what a line says: "Foxconn → Nissan: equity stake, rumoured"."""
    if not isinstance(mark, RelationshipId):
        node = scene.index[mark]
        lines = trn("{number} relationship", "{number} relationships", len(scene.lines_of[node]))
        return tr("{name} – {lines}", name=scene.names[node], lines=lines)
    line = scene.line_index[mark]
    return tr(
        "{subject} {arrow} {object}: {kind}, {status}",
        subject=scene.names[scene.index[mark.subject]],
        arrow="→" if scene.arrows[line] else "–",
        object=scene.names[scene.index[mark.object]],
        kind=tr(mark.kind),
        status=_status(scene, line),
    )


def _status(scene: Scene, line: int) -> str:
    labels = tr(" and ").join(tr(status.value) for status in scene.statuses[line])
    return tr("{status}, inferred", status=labels) if scene.inferred[line] else labels
