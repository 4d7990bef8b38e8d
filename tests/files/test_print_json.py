import json

from hypothesis import given
from hypothesis import strategies as st

from explorer.files.print_json import print_json

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(values)
def test_it_is_the_same_value_again(value):
    assert json.loads(print_json(value)) == value


def test_what_is_short_stands_on_one_line():
    assert print_json({"a": [1, 2], "b": {"c": "日本"}, "d": []}) == (
        '{\n  "a": [1, 2],\n  "b": {"c": "日本"},\n  "d": []\n}\n'
    )


def test_a_passage_stands_on_one_line_however_long():
    passage = {"start": 0, "end": 300, "exact": "x" * 300}
    lines = print_json({"passages": [passage, passage]}).splitlines()
    assert [line.strip().rstrip(",") for line in lines[2:4]] == [json.dumps(passage)] * 2
