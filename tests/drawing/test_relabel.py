"""Labels that stay where they are cover no more than labels that are placed anew."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from explorer.drawing.labels import place_labels
from explorer.drawing.relabel import relabel
from explorer.network.geometry import geometry
from explorer.network.scene import Floats, Scene
from tests.drawing.test_labels import knot, on_discs, on_lines, overlaps
from tests.maps import next_scenes, scenes


@given(st.data())
def test_no_label_covers_another_or_a_node_and_no_words_a_foreign_line(data: st.DataObject) -> None:
    drawn = data.draw(scenes())
    before = geometry(*drawn, 1.0)
    labels = place_labels(before)
    for _ in range(3):
        drawn = data.draw(next_scenes(drawn))
        after = geometry(*drawn, 1.0)
        labels, before = relabel(labels, before, after, None), after
        assert not overlaps(labels.nodes, labels.lines)
        assert not on_discs(after, labels.nodes, labels.lines)
        assert not on_lines(after, (), labels.lines)
        names = {label.mark: " ".join(text for text, _, _ in label.rows) for label in labels.nodes}
        for node, printed in names.items():
            assert "".join(printed.split()).startswith("".join(after.scene.names[node].split()))


def test_what_does_not_change_keeps_its_labels(shipped: tuple[Scene, Floats]) -> None:
    scene, places = shipped
    before = geometry(scene, places, 1.0)
    labels = place_labels(before)
    names = tuple("Honda Motor" if name == "Honda" else name for name in scene.names)
    after = geometry(replace(scene, names=names), places, 1.0)
    again = relabel(labels, before, after, None)
    honda = names.index("Honda Motor")
    assert set(labels.nodes) - set(again.nodes) == {label for label in labels.nodes if label.mark == honda}
    assert [label.rows[0][0] for label in again.nodes if label.mark == honda] == ["Honda Motor"]
    assert again.lines == labels.lines


def test_another_zoom_places_them_anew(shipped: tuple[Scene, Floats]) -> None:
    scene, places = shipped
    near = geometry(scene, places, 2.0)
    before = geometry(scene, places, 1.0)
    again, anew = relabel(place_labels(before), before, near, None), place_labels(near)
    assert (again.nodes, again.lines) == (anew.nodes, anew.lines)


def test_no_change_leaves_a_node_without_its_name() -> None:
    before = knot(7, 5)
    scene = replace(before.scene, names=("A rather long name of a company", *before.scene.names[1:]))
    after = geometry(scene, before.centres, 1.0)
    again = relabel(place_labels(before), before, after, None)
    assert {label.mark for label in again.nodes} == set(range(35))
