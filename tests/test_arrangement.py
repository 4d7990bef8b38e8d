"""The shipped map as it opens, measured with plain geometry: nothing here asks those who placed it."""

from itertools import combinations

import numpy as np
import pytest

from explorer.model.entities import EntityType
from tests.hand import opened

SIZES = [(1024, 640), (1440, 900), (2560, 1440)]
HAIR = 0.5


class Picture:
    """What is drawn, in the pixels of the widget: boxes are left, top, right, bottom."""

    def __init__(self, canvas):
        drawing = canvas._draw()
        assert canvas._plate.is_full
        shapes, scene, move = drawing.geometry, drawing.geometry.scene, np.array(canvas.viewport().origin())
        self.size = canvas.width(), canvas.height()
        self.names, self.diamond = scene.names, [type is EntityType.AGREEMENT for type in scene.types]
        self.centres, self.radii = shapes.centres + move, shapes.radii
        t = np.linspace(0, 1, 301)[None, :, None]
        a, b, c = (shapes.curves[:, None, point] for point in range(3))
        self.curves = (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t**2 * c + move
        self.ends = [tuple(sorted(pair)) for pair in scene.ends.tolist()]
        self.node_labels = {label.mark: _moved(label.box, move) for label in drawing.labels.nodes}
        self.line_labels = {label.mark: _moved(label.box, move) for label in drawing.labels.lines}
        self.texts = scene.texts
        self.signs = [(sign.sign, (sign.x + move[0], sign.y + move[1])) for sign in shapes.glyphs]

    def discs_under(self, box):
        """The nodes whose disc or diamond reaches into a box."""
        found = []
        for node, (x, y) in enumerate(self.centres.tolist()):
            dx = max(box[0] - x, 0, x - box[2])
            dy = max(box[1] - y, 0, y - box[3])
            reach = dx + dy if self.diamond[node] else float(np.hypot(dx, dy))
            if reach < self.radii[node] - HAIR:
                found.append(node)
        return found

    def lines_under(self, box):
        """The lines that pass through a box."""
        x, y = self.curves[..., 0], self.curves[..., 1]
        inside = (x > box[0] + HAIR) & (x < box[2] - HAIR) & (y > box[1] + HAIR) & (y < box[3] - HAIR)
        return set(np.flatnonzero(inside.any(axis=1)).tolist())


def _moved(box, way):
    return box[0] + way[0], box[1] + way[1], box[2] + way[0], box[3] + way[1]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def picture(request, qapp):
    with opened(request.param) as application:
        assert (application.window.width(), application.window.height()) == request.param
        return Picture(application.window.canvas)


def test_everything_stands_inside_the_map(picture):
    width, height = picture.size
    boxes = [*picture.node_labels.values(), *picture.line_labels.values()]
    boxes += [(x - r, y - r, x + r, y + r) for (x, y), r in zip(picture.centres, picture.radii, strict=True)]
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= width
        assert bottom <= height
    assert picture.curves.min() >= 0
    assert (picture.curves.max(axis=(0, 1)) <= picture.size).all()


def test_every_name_can_be_read(picture):
    assert len(picture.node_labels) == len(picture.names) == 16


def test_no_two_nodes_touch(picture):
    for one, other in combinations(range(len(picture.names)), 2):
        apart = np.hypot(*(picture.centres[one] - picture.centres[other]))
        assert apart > picture.radii[one] + picture.radii[other] + 8, (picture.names[one], picture.names[other])


def test_no_label_lies_on_a_node(picture):
    for node, box in picture.node_labels.items():
        assert picture.discs_under(box) == [], picture.names[node]
    for line, box in picture.line_labels.items():
        assert picture.discs_under(box) == [], picture.texts[line]


def test_no_label_lies_on_another(picture):
    boxes = [*picture.node_labels.values(), *picture.line_labels.values()]
    for one, other in combinations(boxes, 2):
        wide = min(one[2], other[2]) - max(one[0], other[0])
        high = min(one[3], other[3]) - max(one[1], other[1])
        assert wide <= HAIR or high <= HAIR, (one, other)


def test_no_label_lies_on_a_line_that_is_not_its_own(picture):
    for line, box in picture.line_labels.items():
        assert picture.lines_under(box) <= {line}, picture.texts[line]
    for node, box in picture.node_labels.items():
        own = {line for line, ends in enumerate(picture.ends) if node in ends}
        assert picture.lines_under(box) <= own, picture.names[node]


def test_no_two_lines_cross(picture):
    for one, other in combinations(range(len(picture.ends)), 2):
        assert not _cross(picture.curves[one], picture.curves[other]), (picture.texts[one], picture.texts[other])


def test_no_line_passes_through_a_node(picture):
    for line, ends in enumerate(picture.ends):
        for node, centre in enumerate(picture.centres):
            if node not in ends:
                apart = np.hypot(*(picture.curves[line] - centre).T).min()
                assert apart > picture.radii[node] + 2, (picture.texts[line], picture.names[node])


def test_a_line_begins_and_ends_at_the_rim_of_its_nodes(picture):
    for line, ends in enumerate(picture.ends):
        rims = []
        for node in ends:
            away = np.abs(picture.curves[line][[0, -1]] - picture.centres[node])
            reach = away.sum(axis=1) if picture.diamond[node] else np.hypot(*away.T)
            rims.append(reach.min() - picture.radii[node])
        assert all(0 <= rim < 4 for rim in rims), picture.texts[line]


def test_lines_say_what_they_are(picture):
    """What finds no room is left out: nothing in the window as it opens, little in a very small one."""
    wanted = len(picture.texts) if picture.size[0] > 700 else 17
    assert len(picture.line_labels) >= wanted


def test_no_label_covers_a_sign(picture):
    for sign, (x, y) in picture.signs:
        for box in (*picture.node_labels.values(), *picture.line_labels.values()):
            assert not (box[0] + 1 < x < box[2] - 1 and box[1] + 1 < y < box[3] - 1), sign
    assert {sign for sign, _ in picture.signs} >= {"✕", "⊘", "?", "!"}


def test_the_hub_stands_in_the_middle(picture):
    hub = picture.centres[picture.names.index("Foxconn")]
    assert np.abs(hub / picture.size - 0.5).max() < 0.1


def test_the_window_is_used(picture):
    spread = np.ptp(np.vstack([picture.centres - 30, picture.centres + 30]), axis=0) / picture.size
    assert spread.max() > 0.75
    assert spread.min() > 0.55


def _cross(one, other):
    """Whether two polylines meet, looked at only where their boxes do."""
    if (one.max(0) < other.min(0)).any() or (other.max(0) < one.min(0)).any():
        return False
    one, other = one[::3], other[::3]
    a, b = one[:-1, None], one[1:, None]
    c, d = other[None, :-1], other[None, 1:]

    def side(p, q, r):
        return np.sign(
            (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0])
        )

    return bool(((side(a, b, c) * side(a, b, d) < 0) & (side(c, d, a) * side(c, d, b) < 0)).any())
