"""Project files, and the edits that fill them."""

from dataclasses import dataclass, replace

import pytest

from explorer.files.database import create
from explorer.files.places import example
from explorer.files.project import load_project
from explorer.model.changes import difference
from explorer.model.steps import made_step
from tests.spoilt import project


@dataclass
class Sitting:
    """A project file that is edited; ``dossiers`` are all that it held."""

    file: object
    dossiers: list

    def edit(self, **parts):
        """Record the next step, which gives the dossier these parts."""
        before = self.dossiers[-1]
        after = replace(before, **parts)
        step = made_step(len(self.dossiers), "Edit", "Edited", "2026-11-22T10:00:00Z", difference(before, after))
        self.file.record(step, after)
        self.dossiers.append(after)
        return after


@pytest.fixture(scope="session")
def shipped():
    return load_project(example())


@pytest.fixture
def small(load):
    return load(project())


@pytest.fixture
def sitting(tmp_path, small):
    file = create(tmp_path / "project.rexp", small)
    yield Sitting(file, [small])
    file.close()
