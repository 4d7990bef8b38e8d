"""A TypedDict → the check that a JSON value has its shape.

Pydantic is met here only, and only its core, which does the checking: what pydantic puts around it would delay each
start by more than the first project takes to be read.
"""

from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NotRequired, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic_core import SchemaValidator, ValidationError

__all__ = ["ValidationError", "checker"]

# Strict about unknown keys and about types; what is no number in JSON is none here.
_STRICT: Any = {"extra_fields_behavior": "forbid", "strict": True, "allow_inf_nan": False}
_PLAIN: Any = {str: "str", int: "int", float: "float", bool: "bool"}
Schema = dict[str, Any]


@cache
def checker(shape: Any) -> SchemaValidator:
    """What checks values, or JSON texts, against a TypedDict: it raises ValidationError, which is a ValueError.

    A TypedDict may be generic, and hold words (Literal), lists, tuples, dicts of strings, and what may be None.
    ``Annotated`` adds limits in pydantic's words: ``("ge", 0)``, ``("le", 9)``, ``("min_length", 1)``.
    """
    schema: Any = _schema(shape, {})
    return SchemaValidator(schema)


def _schema(part: Any, means: dict[Any, Any]) -> Schema:
    """The part in the words of pydantic's core; *means* says what each type variable stands for."""
    if isinstance(part, TypeVar):
        return _schema(means[part], means)
    if part in _PLAIN:
        return {"type": _PLAIN[part]}
    kind, inner = get_origin(part), get_args(part)
    if kind is Annotated:
        return _schema(inner[0], means) | dict(inner[1:])
    if kind is Literal:
        return {"type": "literal", "expected": list(inner)}
    if kind is list:
        return {"type": "list", "items_schema": _schema(inner[0], means)}
    if kind is tuple:
        return {"type": "tuple", "items_schema": [_schema(one, means) for one in inner]}
    if kind is dict:
        return {"type": "dict", "keys_schema": {"type": "str"}, "values_schema": _schema(inner[1], means)}
    if kind in (Union, UnionType):
        (other,) = (one for one in inner if one is not type(None))
        return {"type": "nullable", "schema": _schema(other, means)}
    shape = kind or part
    return _keys(shape, dict(zip(getattr(shape, "__parameters__", ()), inner, strict=True)))


def _keys(shape: Any, means: dict[Any, Any]) -> Schema:
    """Each key of a TypedDict, and no other."""
    fields = {
        key: {"type": "typed-dict-field", "required": False, "schema": _schema(get_args(part)[0], means)}
        if get_origin(part) is NotRequired
        else {"type": "typed-dict-field", "required": True, "schema": _schema(part, means)}
        for key, part in get_type_hints(shape, include_extras=True).items()
    }
    return {"type": "typed-dict", "fields": fields, "config": _STRICT}
