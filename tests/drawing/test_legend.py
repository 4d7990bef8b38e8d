"""The legend names what is on the map, and nothing else."""

from PySide6.QtGui import QImage, QPainter

from explorer.drawing.legend import Entry, line_entries, paint_entry, type_entries
from explorer.drawing.theme import load_theme
from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.network.scene import Floats, Scene


def test_it_has_every_status_drawn_once_and_in_order(shipped: tuple[Scene, Floats]) -> None:
    entries = line_entries(shipped[0])
    statuses = [entry.status for entry in entries if entry.status and not entry.sign]
    used = {status for line in shipped[0].statuses for status in line}
    assert set(statuses) == used
    assert statuses == sorted(statuses, key=list(Status).index)


def test_it_says_what_the_signs_mean(shipped: tuple[Scene, Floats]) -> None:
    signs = {entry.words: entry.sign for entry in line_entries(shipped[0]) if entry.sign}
    assert signs == {"Inferred": "?", "Statements disagree": "!"}


def test_it_keeps_to_the_lines_and_nodes_that_are_seen(shipped: tuple[Scene, Floats]) -> None:
    scene = shipped[0]
    taiwan = scene.index["taiwan"]
    (line,) = scene.lines_of[taiwan]
    assert [entry.words for entry in line_entries(scene, [line])] == ["Active"]
    assert type_entries(scene, [taiwan]) == (Entry("Place", type=EntityType.PLACE),)
    assert line_entries(scene, []) == ()


def test_every_type_has_its_entry(shipped: tuple[Scene, Floats]) -> None:
    assert [entry.type for entry in type_entries(shipped[0])] == list(EntityType)


def test_every_entry_leaves_ink(shipped: tuple[Scene, Floats]) -> None:
    theme = load_theme("light")
    for entry in (*line_entries(shipped[0]), *type_entries(shipped[0])):
        image = QImage(60, 24, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        paint_entry(painter, entry, 2, 12, theme)
        painter.end()
        inked = [x for x in range(60) for y in range(24) if image.pixelColor(x, y).alpha() > 40]
        assert inked, entry
        assert max(inked) <= 2 + entry.width + 1, entry
