from explorer.model.changes import difference
from explorer.model.dossier import Arrangement, Dossier
from explorer.model.steps import Step, made_step


def test_a_step_knows_whom_it_touched():
    change = difference(Dossier(), Dossier(arrangement=Arrangement({"nissan": (0.0, 0.0)})))
    step = made_step(1, "Move Nissan", "Nissan moved", "2026-11-22T10:00:00Z", change)
    assert step.entities == ("nissan",)
    assert step.change is change


def test_a_step_reads_its_change_once_and_when_asked():
    asked = []
    step = Step(1, "t", "s", "", (), lambda: asked.append(1) or difference(Dossier(), Dossier(title="x")))
    assert asked == []
    assert step.change is step.change
    assert asked == [1]
