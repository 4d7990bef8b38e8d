"""A mark of a scene in one line of words, for who hovers it."""

from explorer.model.relationships import RelationshipId
from explorer.network.scene import Scene
from explorer.words import tr, trn


def tip(scene: Scene, mark: str | RelationshipId) -> str:
    """An entity's name and its ties on the map, or what a line says: "Foxconn → Nissan: equity stake, rumoured"."""
    if not isinstance(mark, RelationshipId):
        node = scene.index[mark]
        number = sum(len(scene.line_ids[line]) for line in scene.lines_of[node])
        ties = trn("{number} relationship on the map", "{number} relationships on the map", number)
        return tr("{name} – {ties}", name=scene.names[node], ties=ties)
    line = scene.line_index[mark]
    return tr(
        "{subject} {arrow} {object}: {told}",
        subject=scene.names[scene.index[mark.subject]],
        arrow="→" if scene.arrows[line] else "–",
        object=scene.names[scene.index[mark.object]],
        told=scene.told[line][scene.line_ids[line].index(mark)],
    )
