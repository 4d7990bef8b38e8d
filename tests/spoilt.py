"""A small project without fault, and the means to spoil it one part at a time."""

from explorer.model.documents import digest

TEXT = "😀 Acme will buy 日産. Bolt said no."


def passage(words):
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "exact": words}


def project():
    """The project."""
    return {
        "format": 1,
        "title": "Acme",
        "documents": [
            {"key": "d1", "name": "a.txt", "sha256": digest(TEXT), "text": TEXT, "sentences": [[0, 19], [20, 33]]}
        ],
        "entities": [
            {"id": "acme", "name": "Acme", "type": "organisation", "mentions": [{"kind": "name", **passage("Acme")}]},
            {"id": "bolt", "name": "Bolt", "type": "organisation"},
        ],
        "claims": [
            {
                "id": "c1",
                "subject": "acme",
                "kind": "merger",
                "object": "bolt",
                "stage": "planned",
                "passages": [passage("😀 Acme will buy 日産.")],
                "cues": [{"role": "kind", **passage("will buy")}],
                "dates": [{"role": "event", "text": "2027", "edtf": "2027"}],
            }
        ],
        "disagreements": [{"id": "x1", "kind": "ambiguity", "about": "who", "claims": ["c1"]}],
        "unread": [{"why": "no claim", **passage("Bolt said no.")}],
        "arrangement": {"positions": {"acme": [1, -2.5]}, "placed": ["acme"]},
    }


def spoilt(*steps_and_value):
    """The project with another value at a place."""
    *steps, last, value = steps_and_value
    record = project()
    part = record
    for step in steps:
        part = part[step]
    part[last] = value
    return record
