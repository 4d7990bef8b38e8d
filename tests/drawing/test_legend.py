"""The legend names what is on the map, and nothing else."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from explorer.drawing.legend import (
    SAMPLE,
    Entry,
    groups,
    line_entries,
    paint_entry,
    type_entries,
)
from explorer.drawing.theme import load_theme
from explorer.model.entities import TYPE_ORDER, EntityType
from explorer.model.relationships import STATUS_ORDER, Status
from explorer.network.scene import Floats, Scene


def test_it_has_every_status_drawn_once_and_in_order(shipped: tuple[Scene, Floats]) -> None:
    entries = line_entries(shipped[0])
    statuses = [entry.statuses[0] for entry in entries if entry.statuses and not entry.sign]
    used = {status for line in shipped[0].statuses for status in line}
    assert set(statuses) == used
    assert statuses == sorted(statuses, key=STATUS_ORDER.index)


def test_it_says_what_the_signs_mean(shipped: tuple[Scene, Floats]) -> None:
    signs = {entry.words: entry.sign for entry in line_entries(shipped[0]) if entry.sign}
    assert signs == {"Disputed: its labels": "!", "Inferred": "?", "Statements disagree": "!"}


def test_a_split_line_is_explained_by_a_split_sample(shipped: tuple[Scene, Floats]) -> None:
    split = next(line for line, statuses in enumerate(shipped[0].statuses) if len(statuses) > 1)
    (entry,) = [entry for entry in line_entries(shipped[0]) if len(entry.statuses) > 1]
    assert entry.statuses == shipped[0].statuses[split][:2]


def test_lines_merged_into_one_are_not_called_disputed(shipped: tuple[Scene, Floats]) -> None:
    scene = shipped[0]
    merged = replace(
        scene,
        line_ids=tuple((*ids, *ids) for ids in scene.line_ids),
        statuses=tuple((Status.ACTIVE, Status.SOUGHT) for _ in scene.statuses),
    )
    words = [entry.words for entry in line_entries(merged)]
    assert "Several in one line" in words
    assert "Disputed: its labels" not in words


def test_that_statements_disagree_is_there_only_when_it_is_drawn(shipped: tuple[Scene, Floats]) -> None:
    scene = shipped[0]

    def said(**given: object) -> bool:
        return any(entry.words == "Statements disagree" for entry in line_entries(scene, **given))  # type: ignore[arg-type]

    calm = [line for line in range(len(scene.line_ids)) if not scene.disagree[line]]
    plain = [node for node in range(len(scene.types)) if not scene.badges[node]]
    assert said()
    assert not said(lines=calm, nodes=plain)
    assert not said(signs=("?",))


def test_its_groups_have_captions_and_none_is_empty(shipped: tuple[Scene, Floats]) -> None:
    assert [group.caption for group in groups(shipped[0])] == ["Status", "Kind"]
    assert [group.caption for group in groups(shipped[0], (), (0,))] == ["Kind"]
    assert groups(shipped[0], (), ()) == ()


def test_it_keeps_to_the_lines_and_nodes_that_are_seen(shipped: tuple[Scene, Floats]) -> None:
    scene = shipped[0]
    taiwan = scene.index["taiwan"]
    (line,) = scene.lines_of[taiwan]
    assert [entry.words for entry in line_entries(scene, [line], [taiwan])] == ["Active"]
    assert type_entries(scene, [taiwan]) == (Entry("Place", type=EntityType.PLACE),)
    assert line_entries(scene, [], []) == ()


def test_every_type_has_its_entry(shipped: tuple[Scene, Floats]) -> None:
    assert [entry.type for entry in type_entries(shipped[0])] == list(TYPE_ORDER)


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
        assert max(inked) <= 2 + SAMPLE + 1, entry
        assert (min(inked) + max(inked)) / 2 == pytest.approx(2 + SAMPLE / 2, abs=4), entry
