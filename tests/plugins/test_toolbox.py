from explorer.app import open_state
from explorer.files.places import example
from explorer.plugins.toolbox import toolbox
from explorer.session.jobs import arrange, finish


def test_the_layouts_have_names_of_their_own():
    names = [layout.name for layout in toolbox().layouts]
    assert names == ["force", "rings", "columns"]


def test_each_layout_comes_to_an_edit_that_arranges_every_entity():
    state = open_state(example())
    for layout in toolbox().layouts:
        edit = finish(arrange(layout, state.graph, state.dossier))
        after = edit.apply(state.dossier)
        assert after.arrangement.positions.keys() == state.graph.entities.keys()
        assert after.arrangement.positions != state.dossier.arrangement.positions
        assert edit.apply(after) is after


def test_the_kinds_of_picture_have_endings_of_their_own():
    endings = [exporter.ending for exporter in toolbox().exporters]
    assert sorted(endings) == [".pdf", ".png", ".svg"]
