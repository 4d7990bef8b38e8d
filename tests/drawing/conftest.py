"""What the drawing tests look at: the shipped example, and maps that nobody arranged."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.network.figure import with_numbers
from explorer.network.fold import Graph, fold
from explorer.network.scene import Floats, Scene, positions, scene


@pytest.fixture(autouse=True)
def drawn_with_qt(qapp: QApplication) -> None:
    """Nothing can be measured or drawn before there is Qt's application."""


@pytest.fixture(scope="session")
def shipped() -> tuple[Scene, Floats]:
    """The example's scene, and where its nodes stand."""
    dossier, vocabulary = load_project(example()), load_vocabulary()
    drawn = scene(fold(dossier, vocabulary), dossier, vocabulary)
    return drawn, positions(drawn, dossier.arrangement.positions)


@pytest.fixture(scope="session")
def numbered(shipped: tuple[Scene, Floats]) -> tuple[Scene, Floats]:
    """The same with a number at each line."""
    drawn, places = shipped
    return with_numbers(drawn, {id: (n, n + 2) for n, ids in enumerate(drawn.line_ids, 1) for id in ids}), places


@pytest.fixture(scope="session")
def graph() -> Graph:
    return fold(load_project(example()), load_vocabulary())
