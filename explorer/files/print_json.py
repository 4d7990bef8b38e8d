"""A JSON value → text that reads well and differs in few lines where the value differs little."""

import json
from typing import Any

_WIDTH = 110
_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def print_json(value: Any) -> str:
    """UTF-8 as it is, two spaces for each level; what fits on one line stands on one. Ends with a line end."""
    return "".join(_lines(value, 0)) + "\n"


def _lines(value: Any, depth: int) -> list[str]:
    if not isinstance(value, dict | list) or not value:
        return [_ENCODE(value)]
    if depth and _is_small(value):
        line = _ENCODE(value)
        if len(line) + 2 * depth <= _WIDTH or _is_quote(value):
            return [line]
    inner, outer = "  " * (depth + 1), "  " * depth
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    parts = [f"{opening}\n"]
    rows = list(value.items()) if isinstance(value, dict) else [(None, item) for item in value]
    for number, (key, item) in enumerate(rows):
        label = "" if key is None else f"{_ENCODE(key)}: "
        comma = ",\n" if number < len(rows) - 1 else "\n"
        parts += [inner, label, *_lines(item, depth + 1), comma]
    return [*parts, outer, closing]


def _is_small(value: Any) -> bool:
    """Whether nothing in it holds anything else, but for one passage."""
    items = value.values() if isinstance(value, dict) else value
    return not any(isinstance(item, dict | list) and item and not _is_quote(item) for item in items) or (
        isinstance(value, list) and len(value) == 1 and _is_quote(value[0])
    )


def _is_quote(value: Any) -> bool:
    """Whether it is a passage: one stands on one line however long it is, as its sentence does."""
    return (
        isinstance(value, dict)
        and "exact" in value
        and not any(isinstance(item, dict | list) for item in value.values())
    )
