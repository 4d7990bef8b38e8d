"""The tables of a project file, format 1.

Each row carries a digest of all its other columns; `seals` holds, for each table, how many rows it has and the
sum of their digests, so that a row that changed, vanished or came from elsewhere is noticed. ``data`` is the
item's JSON, the same record as in the text form; documents keep their words in `texts`, where they stay for the
history even when the document was removed. ``place`` orders the items, with gaps, so that one can come between
two others. Passages name their document by its id. ``at`` is the JSON of a position, empty where there is none.
"""

# ruff: noqa: S608 - names of tables and columns are ours; no statement is made of anything that was read.

FORMAT = 1
APPLICATION_ID = 0x52455850  # "REXP"
SUFFIX = ".rexp"

TABLES = {
    "meta": "CREATE TABLE meta (key TEXT PRIMARY KEY, data TEXT NOT NULL, digest BLOB NOT NULL) STRICT",
    "texts": "CREATE TABLE texts (id TEXT PRIMARY KEY, text TEXT NOT NULL, digest BLOB NOT NULL) STRICT",
    "documents": (
        "CREATE TABLE documents (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE REFERENCES texts (id)"
        " DEFERRABLE INITIALLY DEFERRED, data TEXT NOT NULL, digest BLOB NOT NULL) STRICT"
    ),
    "entities": (
        "CREATE TABLE entities (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, data TEXT NOT NULL,"
        " digest BLOB NOT NULL) STRICT"
    ),
    "claims": (
        "CREATE TABLE claims (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " subject TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,"
        " object TEXT NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,"
        " data TEXT NOT NULL, digest BLOB NOT NULL) STRICT"
    ),
    "disagreements": (
        "CREATE TABLE disagreements (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, data TEXT NOT NULL,"
        " digest BLOB NOT NULL) STRICT"
    ),
    "unread": ("CREATE TABLE unread (place INTEGER PRIMARY KEY, data TEXT NOT NULL, digest BLOB NOT NULL) STRICT"),
    "overrules": (
        "CREATE TABLE overrules (place INTEGER PRIMARY KEY, data TEXT NOT NULL, digest BLOB NOT NULL) STRICT"
    ),
    "merges": ("CREATE TABLE merges (place INTEGER PRIMARY KEY, data TEXT NOT NULL, digest BLOB NOT NULL) STRICT"),
    "positions": (
        "CREATE TABLE positions (entity TEXT PRIMARY KEY REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,"
        " at TEXT NOT NULL, placed INTEGER NOT NULL, digest BLOB NOT NULL) STRICT"
    ),
    "history": (
        "CREATE TABLE history (number INTEGER PRIMARY KEY, state TEXT NOT NULL, made_at TEXT NOT NULL,"
        " title TEXT NOT NULL, sentence TEXT NOT NULL, entities TEXT NOT NULL, change BLOB NOT NULL,"
        " digest BLOB NOT NULL) STRICT"
    ),
    "seals": "CREATE TABLE seals (part TEXT PRIMARY KEY, rows INTEGER NOT NULL, sum BLOB NOT NULL) STRICT",
}
INDEXES = {
    # Without these, removing an entity would read every claim.
    "claims_by_subject": "CREATE INDEX claims_by_subject ON claims (subject)",
    "claims_by_object": "CREATE INDEX claims_by_object ON claims (object)",
}

# The columns of each table that its digest covers; the first is its key.
COLUMNS: dict[str, tuple[str, ...]] = {
    "meta": ("key", "data"),
    "texts": ("id", "text"),
    "documents": ("place", "id", "data"),
    "entities": ("place", "id", "data"),
    "claims": ("place", "id", "subject", "object", "data"),
    "disagreements": ("place", "id", "data"),
    "unread": ("place", "data"),
    "overrules": ("place", "data"),
    "merges": ("place", "data"),
    "positions": ("entity", "at", "placed"),
    "history": ("number", "state", "made_at", "title", "sentence", "entities", "change"),
}
ORDERED = ("documents", "entities", "claims", "disagreements", "unread", "overrules", "merges")


def select(part: str, backwards: bool = False) -> str:
    """Every row with its digest, in order."""
    key, *rest = COLUMNS[part]
    columns = ", ".join((key, *rest, "digest"))
    return f"SELECT {columns} FROM {part} ORDER BY {key}" + (" DESC" if backwards else "")


def select_one(part: str) -> str:
    """The row with a key."""
    return f"SELECT {', '.join(COLUMNS[part])}, digest FROM {part} WHERE {COLUMNS[part][0]} = ?"


def insert(part: str) -> str:
    """A row with its digest."""
    columns = (*COLUMNS[part], "digest")
    return f"INSERT INTO {part} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def delete(part: str) -> str:
    """The row with a key, giving its digest."""
    return f"DELETE FROM {part} WHERE {COLUMNS[part][0]} = ? RETURNING digest"


def clear(part: str) -> str:
    """All rows."""
    return f"DELETE FROM {part}"
