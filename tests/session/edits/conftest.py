import pytest

from explorer.files.vocabulary import load_vocabulary


@pytest.fixture(scope="session")
def vocabulary():
    return load_vocabulary()


@pytest.fixture(scope="session")
def known(small):
    """The small dossier."""
    return small.dossier


@pytest.fixture(scope="session")
def at(small):
    """The passage of some words in it."""
    document = small.dossier.documents[0]

    def find(words):
        start = document.text.index(words)
        return document.passage(start, start + len(words))

    return find


@pytest.fixture(scope="session")
def once():
    """The dossier after an edit that changes something, and nothing more the second time."""

    def make(dossier, edit):
        after = edit.apply(dossier)
        assert after is not dossier
        assert edit.apply(after) is after
        assert edit.title
        assert edit.sentence
        return after

    return make
