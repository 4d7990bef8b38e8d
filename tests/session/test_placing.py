import pytest

from explorer.session.edits import EditError
from explorer.session.gestures import Select
from explorer.session.placing import WAYS, placing


def test_every_way_has_its_edit(shipped):
    state = Select(("nissan", "honda", "foxconn")).apply(shipped)
    for way in WAYS:
        after = placing(state, way).apply(state.dossier)
        assert after is not state.dossier or way == "pin"
    left = placing(state, "left").apply(state.dossier).arrangement.positions
    assert len({left[id][0] for id in ("nissan", "honda", "foxconn")}) == 1


def test_too_few_are_refused(shipped):
    with pytest.raises(EditError):
        placing(Select(("nissan",)).apply(shipped), "left")
    with pytest.raises(EditError):
        placing(Select(("nissan", "honda")).apply(shipped), "down")
