import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.files.errors import ProjectError, WrongShape
from explorer.files.places import example
from explorer.files.project import dump_project, load_project
from explorer.model.claims import Claim, Stage
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier
from tests.dossiers import dossiers
from tests.spoilt import passage, project

WRITTEN = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)


def test_a_project_is_read(load):
    dossier = load(project())
    assert dossier.title == "Acme"
    assert dossier.quote(dossier.claims[0].cues[0].passage) == "will buy"
    assert dossier.arrangement.positions == {"acme": (1.0, -2.5)}


@WRITTEN
@given(dossiers())
def test_what_is_written_is_read_back_without_loss(tmp_path, dossier):
    path = tmp_path / "project.json"
    text = dump_project(dossier)
    path.write_bytes(text.encode())
    back = load_project(path)
    assert back == dossier
    assert dump_project(back) == text


def test_text_files_stand_beside_the_project(tmp_path):
    document = Document("Acme\r\nand Bolt\n", "a.txt")
    dossier = Dossier(documents=(document,))
    (tmp_path / "words.txt").write_bytes(document.text.encode())
    (tmp_path / "project.json").write_text(dump_project(dossier, {document.id: "words.txt"}), encoding="utf-8")
    assert load_project(tmp_path / "project.json") == dossier


def test_what_is_usual_is_left_out(load):
    text = dump_project(load(project()))
    for word in ("polarity", "certainty", "ranking", "review", "said_by", "inference", "aliases", '"note"'):
        assert word not in text
    assert json.loads(text)["claims"][0]["passages"] == [passage("😀 Acme will buy 日産.")]


def test_a_passage_that_stands_nowhere_is_not_written():
    document = Document("Acme", "a.txt")
    claim = Claim("c", "a", "b", "role", Stage.ACTIVE, (Passage(document.id, 0, 9),))
    with pytest.raises(ValueError, match="do not stand"):
        dump_project(Dossier(documents=(document,), claims=(claim,)))


def is_read_or_refused(path):
    """Whatever stands there: a dossier, or an error that can be printed; nothing else."""
    try:
        return isinstance(load_project(path), Dossier)
    except ProjectError as error:
        return str(error).isprintable() and str(path) in str(error)


@WRITTEN
@given(st.data())
def test_a_project_with_any_value_anywhere_is_read_or_refused(tmp_path, data):
    record = project()
    part = record
    while True:
        key = data.draw(st.sampled_from(list(part) if isinstance(part, dict) else range(len(part))))
        if not isinstance(part[key], dict | list) or not part[key] or data.draw(st.booleans()):
            break
        part = part[key]
    part[key] = data.draw(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
        | st.lists(st.integers(), max_size=3) | st.dictionaries(st.text(), st.integers(), max_size=2)
    )  # fmt: skip
    path = tmp_path / "project.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    assert is_read_or_refused(path)


def test_the_example_with_any_bytes_changed_is_read_or_refused(tmp_path):
    chance = random.Random(20261122)
    (tmp_path / "foxconn-japan.txt").write_bytes((example().parent / "foxconn-japan.txt").read_bytes())
    path = tmp_path / "project.json"
    for _ in range(60):
        content = bytearray(example().read_bytes())
        for _ in range(chance.randint(1, 4)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(content)
        assert is_read_or_refused(path)


@pytest.mark.parametrize("far", [1e6 + 1, -1e12, 1e300])
def test_a_place_no_map_reaches_is_refused_by_name(load, far):
    value = project()
    value["arrangement"]["positions"]["acme"] = [0, far]
    with pytest.raises(WrongShape, match=r"arrangement\.positions\.acme\[1\]"):
        load(value)


def test_the_farthest_place_is_read(load):
    value = project()
    value["arrangement"]["positions"]["acme"] = [-1e6, 1e6]
    assert load(value).arrangement.positions["acme"] == (-1e6, 1e6)
