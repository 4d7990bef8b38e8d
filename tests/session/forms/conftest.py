import pytest


@pytest.fixture(scope="session")
def at(small):
    """The passage of some words in the small dossier."""
    document = small.dossier.documents[0]

    def find(words):
        start = document.text.index(words)
        return document.passage(start, start + len(words))

    return find
