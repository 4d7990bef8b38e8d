import json
from typing import Annotated, Any, Generic, Literal, NotRequired, TypedDict, TypeVar

import pytest
from annotated_types import Ge, Le, MinLen
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ConfigDict, TypeAdapter
from pydantic import ValidationError as OtherError
from typing_extensions import TypedDict as OtherTypedDict

from explorer.files import change_record, record
from explorer.files.shape import ValidationError, checker

R = TypeVar("R")


class Leaf(TypedDict):
    number: Annotated[int, ("ge", 0), ("le", 9)]
    word: NotRequired[Literal["a", "b"]]


class FullerLeaf(Leaf):
    real: float | None


class Row(TypedDict, Generic[R]):
    cells: list[tuple[Annotated[int, ("ge", 0)], R]]


class Tree(TypedDict):
    leaves: Annotated[list[Leaf], ("min_length", 1)]
    row: NotRequired[Row[FullerLeaf]]
    places: NotRequired[dict[str, list[float]]]
    sure: NotRequired[bool]


# The same in the words of pydantic, which gives a second opinion.
class PydanticLeaf(OtherTypedDict):
    __pydantic_config__ = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)  # type: ignore[misc]
    number: Annotated[int, Ge(0), Le(9)]
    word: NotRequired[Literal["a", "b"]]


class PydanticTree(OtherTypedDict):
    __pydantic_config__ = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)  # type: ignore[misc]
    leaves: Annotated[list[PydanticLeaf], MinLen(1)]
    places: NotRequired[dict[str, list[float]]]
    sure: NotRequired[bool]


SECOND = TypeAdapter(PydanticTree)
scalars = st.none() | st.booleans() | st.integers(-2, 11) | st.floats() | st.sampled_from(["a", "b", "c", ""])
leaves = st.fixed_dictionaries({"number": scalars | st.integers(0, 9)}, optional={"word": scalars, "else": scalars})
trees = st.fixed_dictionaries(
    {"leaves": st.lists(leaves, max_size=2) | scalars},
    optional={
        "places": st.dictionaries(st.sampled_from("xy"), st.lists(scalars, max_size=2) | scalars, max_size=2),
        "sure": scalars,
        "else": scalars,
    },
)


def faults(check: Any, value: object, error: type[ValueError]) -> list[Any]:
    try:
        assert check(value) == value
    except error as found:
        return [(one["loc"], one["msg"]) for one in found.errors(include_url=False)]  # type: ignore[attr-defined]
    return []


@settings(max_examples=300)
@given(trees | scalars)
def test_pydantic_itself_finds_the_same_faults(value):
    found = faults(checker(Tree).validate_python, value, ValidationError)
    assert found == faults(SECOND.validate_python, value, OtherError)


def test_a_value_of_the_shape_comes_back():
    value = {
        "leaves": [{"number": 3, "word": "b"}],
        "row": {"cells": [(0, {"number": 9, "real": 0.5}), (1, {"number": 0, "real": None, "word": "a"})]},
        "places": {"x": [1.0, 2.5]},
        "sure": True,
    }
    assert checker(Tree).validate_python(value) == value
    assert checker(Tree).validate_json(json.dumps(value)) == value


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ({}, ("leaves",)),
        ({"leaves": []}, ("leaves",)),
        ({"leaves": [{"number": 10}]}, ("leaves", 0, "number")),
        ({"leaves": [{"number": True}]}, ("leaves", 0, "number")),
        ({"leaves": [{"number": 1.0}]}, ("leaves", 0, "number")),
        ({"leaves": [{"number": 1, "word": "c"}]}, ("leaves", 0, "word")),
        ({"leaves": [{"number": 1, "real": 1.0}]}, ("leaves", 0, "real")),
        ({"leaves": [{"number": 1}], "row": {"cells": [(-1, {"number": 1, "real": 1.0})]}}, ("row", "cells", 0, 0)),
        ({"leaves": [{"number": 1}], "row": {"cells": [(1, {"number": 1})]}}, ("row", "cells", 0, 1, "real")),
        ({"leaves": [{"number": 1}], "places": {"x": [float("nan")]}}, ("places", "x", 0)),
    ],
)
def test_what_does_not_fit_is_refused_where_it_stands(value, place):
    with pytest.raises(ValidationError) as refused:
        checker(Tree).validate_python(value)
    assert [one["loc"] for one in refused.value.errors()] == [place]


@pytest.mark.parametrize("shape", [record.ProjectRecord, change_record.ChangeRecord])
def test_the_check_of_a_shape_is_made_once(shape):
    assert checker(shape) is checker(shape)
