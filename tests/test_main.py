import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from explorer import __version__
from explorer.__main__ import main
from explorer.files.places import example
from explorer.files.settings import load_settings
from explorer.session.sitting import sit_down
from explorer.ui.one_program import door as find_door
from tests.spoilt import project, spoilt

ROOT = Path(__file__).parent.parent
CLAIM = {
    "sentence": "Foxconn is no longer in negotiations with Nissan at this time.", "status": "ended", "stage": "ended",
    "polarity": "affirmed", "certainty": "certain", "basis": "stated", "said_by": "the article", "detail": None,
    "review": "accepted", "rank": "normal",
}  # fmt: skip


def start(*words, **environment):
    """The program as a person starts it."""
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=os.environ | environment, capture_output=True, encoding="utf-8",
        timeout=60, check=False,
    )  # fmt: skip


@pytest.fixture
def write(tmp_path):
    def write(content, name="project.json"):
        path = tmp_path / name
        if not isinstance(content, bytes):
            content = (content if isinstance(content, str) else json.dumps(content)).encode()
        path.write_bytes(content)
        return str(path)

    return write


# ------------------------------------------------------------------ list


def test_list_prints_sentences(capsys):
    assert main(["list"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert out.startswith("Foxconn and the Japanese automakers")
    assert "“Foxconn is no longer in negotiations with Nissan at this time.”" in out
    assert "Foxconn – negotiation – Nissan: ended." in out


def test_list_json_has_the_shape_that_stays(capsys):
    assert main(["list", str(example()), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    text = json.loads(example().read_text("utf-8"))
    (document,) = found["documents"]
    assert found["title"] == text["title"]
    assert (document["title"], document["published"], document["characters"]) == (None, None, 2409)
    assert {"id", "name", "type", "aliases"} <= found["entities"][0].keys()
    assert (found["entities"][0]["name"], found["entities"][0]["type"]) == ("Foxconn", "organisation")
    (negotiation,) = [row for row in found["relationships"] if row["kind"] == "negotiation"]
    assert (negotiation["subject"], negotiation["object"], negotiation["status"]) == ("Foxconn", "Nissan", "ended")
    (claim,) = negotiation["claims"]
    assert {key: claim[key] for key in CLAIM} == CLAIM
    assert claim["document"] == document["id"]
    assert claim["end"] - claim["start"] == len(claim["sentence"])
    assert {"role", "start", "end"} <= claim["cues"][0].keys()
    assert claim["start"] <= claim["cues"][0]["start"] < claim["cues"][0]["end"] <= claim["end"]
    (date,) = claim["dates"]
    assert (date["text"], date["edtf"], date["role"]) == ("at this time", None, "as of")
    ends = [["Foxconn", "Nissan", "negotiation"], ["Foxconn", "Nissan", "partnership"]]
    assert any(all(end in row["claims"] for end in ends) and row["about"] for row in found["disagreements"])
    assert {"document", "start", "end", "sentence", "why"} <= found["unread"][0].keys()
    assert any(row["sentence"].startswith("The consumer vehicles") for row in found["unread"])


def test_list_reads_a_project_file_as_it_reads_its_text(capsys, tmp_path):
    made = sit_down(example())
    made.save_as(tmp_path / "mine.rexp")
    made.close()
    assert main(["list"]) == 0
    expected = capsys.readouterr().out
    assert main(["list", str(tmp_path / "mine.rexp")]) == 0
    assert capsys.readouterr().out == expected


def test_every_sentence_it_prints_stands_in_the_article(capsys):
    main(["list", "--json"])
    found = json.loads(capsys.readouterr().out)
    text = example().with_suffix(".txt").read_text("utf-8")
    rows = [*found["unread"], *(claim for row in found["relationships"] for claim in row["claims"])]
    assert len(rows) > 30
    assert all(text[row["start"] : row["end"]] == row["sentence"] for row in rows)


# ------------------------------------------------------------------ check


def test_check_finds_no_fault_in_the_example(capsys):
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "Every quote stands in its document, word for word.\n"


def test_check_lists_each_quote_that_does_not_stand_there(capsys, write):
    record = spoilt("claims", 0, "passages", 0, "exact", "😀 Acme may buy 日産.")
    record["unread"][0]["exact"] = "Bolt said yes"
    assert main(["check", write(record)]) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith("claim c1, passage 1: ")
    assert "Acme may buy" in first
    assert second.startswith("unread 1: ")
    assert last == "2 places do not match their documents."


def test_check_says_when_the_document_itself_is_another(capsys, write):
    assert main(["check", write(spoilt("documents", 0, "text", "Other words."))]) == 1
    assert capsys.readouterr().out.startswith("document 'd1': its text has changed")


def test_one_is_counted_as_one(capsys, write):
    assert main(["check", write(spoilt("unread", 0, "exact", "Bolt said yes"))]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 place does not match its document."


# ------------------------------------------------------------------ bad input


BAD = {
    "a missing file": (None, "no such file"),
    "an empty file": ("", "empty"),
    "no text": (b"\xff\xfe\x00", "UTF-8"),
    "broken JSON": ('{"format": 1,\n "title": }', "line 2"),
    "other JSON": ([1, 2], "not a project"),
    "a newer format": (spoilt("format", 99), "format 99"),
    "a wrong shape": (spoilt("entities", 0, "type", "planet"), "entities[0].type"),
    "an unknown name": (spoilt("claims", 0, "object", "nobody"), "claim c1"),
}


@pytest.mark.parametrize("verb", [["list"], ["check"], []], ids=["list", "check", "window"])
@pytest.mark.parametrize("fault", BAD)
def test_bad_input_is_one_message_that_names_file_and_place(capsys, write, tmp_path, verb, fault):
    content, place = BAD[fault]
    path = str(tmp_path / "absent.json") if content is None else write(content)
    assert main([*verb, path]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith(f"explorer: {path}: ")
    assert place in line


def test_a_quote_that_does_not_match_is_bad_input_for_whoever_shows_it(capsys, write):
    path = write(spoilt("claims", 0, "passages", 0, "exact", "Something else"))
    for words in ([path], ["list", path], ["export", path, "--to", path + ".svg"]):
        assert main(words) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert "claim c1, passage 1" in line
        assert not Path(path + ".svg").exists()


def test_a_folder_is_no_project(capsys, tmp_path):
    assert main(["list", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["--theme", "pink"], ["--size", "wide"], ["--size", "10x10"], ["list", "--all"], ["a", "b"]]
)
def test_words_it_does_not_know_are_said_to_be_so(capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_small_project_is_listed(capsys, write):
    assert main(["list", write(project())]) == 0
    assert "日産" in capsys.readouterr().out


# ------------------------------------------------------------------ help


@pytest.mark.parametrize(
    "words", [["--version"], ["--help"], *([verb, "--help"] for verb in ("list", "check", "export", "self-test"))]
)
def test_it_says_what_it_is_and_can_do(capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    out = capsys.readouterr().out
    if words == ["--version"]:
        assert out == f"Relationship Explorer {__version__}\n"
    elif words == ["--help"]:
        for verb in ("list", "list mine.json --json", "export --to map.svg", "check mine.json"):
            assert f"python -m explorer {verb}" in out
        assert "self-test" in out
    else:
        assert out.startswith(f"usage: python -m explorer {words[0]}")


# ------------------------------------------------------------------ as a program of its own


def test_the_self_test_passes():
    ended = start("-m", "explorer", "self-test")
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    found = json.loads(ended.stdout)
    assert found["passed"] is True
    assert found["version"] == __version__
    assert found["selected"]
    article = example().with_suffix(".txt").read_text("utf-8")
    assert found["sentences"]
    assert all(sentence in article for sentence in found["sentences"])


def test_the_self_test_needs_no_screen():
    ended = start("-m", "explorer", "self-test", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_says_so():
    ended = start("-m", "explorer", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert ended.returncode == 2
    (line,) = ended.stderr.splitlines()
    assert "no screen" in line


def test_it_saves_a_picture_of_the_window_and_ends(tmp_path):
    picture, settings = tmp_path / "window.png", tmp_path / "settings.json"
    ended = start("-m", "explorer", "--picture", str(picture), "--size", "800x600", "--theme", "dark",
                  EXPLORER_SETTINGS=str(settings))  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert picture.read_bytes()[16:24] == (800).to_bytes(4, "big") + (600).to_bytes(4, "big")
    assert not settings.exists()


def test_the_command_line_does_not_pay_for_the_window():
    ended = start("-X", "importtime", "-m", "explorer", "list")
    assert ended.returncode == 0
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in ended.stderr.splitlines()}
    assert "pydantic_core" in loaded  # Or nothing was measured.
    assert not loaded & {"PySide6", "shiboken6", "pyqtgraph", "networkx", "numpy", "pydantic"}


def test_the_first_picture_waits_for_nothing_that_it_does_not_show(tmp_path):
    program = (
        "import sys\nfrom explorer.__main__ import main\n"
        "sys.argv = ['explorer', '--picture', sys.argv[1]]\n"
        "code = main()\nprint('\\n'.join(sys.modules))\nsys.exit(code)"
    )
    around = {"EXPLORER_SETTINGS": str(tmp_path / "settings.json"), "EXPLORER_UNTITLED": str(tmp_path)}
    ended = start("-c", program, str(tmp_path / "map.png"), **around)
    assert ended.returncode == 0, ended.stderr
    loaded = set(ended.stdout.splitlines())
    assert "explorer.session.screen" in loaded  # Or nothing was measured.
    libraries = {name.partition(".")[0] for name in loaded}
    assert not libraries & {
        "pydantic",
        "networkx",
        "pyqtgraph",
        "trafilatura",
        "lxml",
        "pypdfium2",
        "mammoth",
        "spacy",
        "ssl",
    }
    for room in (
        "explorer.reading", "explorer.files.importers", "explorer.files.database", "explorer.plugins.endpoint",
        "explorer.plugins.child", "explorer.plugins.extractors", "explorer.session.child", "explorer.session.answer",
        "explorer.session.edits.every", "explorer.session.review.answers", "explorer.session.review.looked",
        "explorer.session.steps", "explorer.session.timeline", "explorer.ui.file_dialogs",
        "explorer.ui.review", "explorer.ui.source_form", "explorer.ui.claim_form",
    ):  # fmt: skip
        assert not [name for name in loaded if name == room or name.startswith(f"{room}.")], room


def test_bad_input_leaves_no_traceback():
    ended = start("-m", "explorer", "check", "absent.json")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1


def test_sentences_are_printed_whatever_the_terminal_believes_in():
    ended = start("-m", "explorer", "list", PYTHONIOENCODING="ascii")
    assert ended.returncode == 0, ended.stderr
    assert "“Foxconn is no longer" in " ".join(ended.stdout.split())


def test_whoever_reads_only_the_first_line_is_let_go():
    with subprocess.Popen(
        [sys.executable, "-m", "explorer", "list", "--json"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        program.stdout.close()
        assert program.stderr is not None
        assert program.stderr.read() == b""


def test_a_picture_that_cannot_be_saved_is_said(tmp_path):
    for target in (tmp_path / "window.xyz", tmp_path / "absent" / "window.png"):
        ended = start("-m", "explorer", "--picture", str(target))
        assert ended.returncode == 2
        assert str(target) in ended.stderr
        assert "Traceback" not in ended.stderr
        assert not target.exists()


def test_a_wrong_project_is_said_before_a_missing_screen(tmp_path):
    ended = start("-m", "explorer", str(tmp_path / "absent.json"))
    assert ended.returncode == 2
    assert "absent.json" in ended.stderr
    assert "screen" not in ended.stderr


def test_an_article_needs_a_screen_to_be_added_and_none_to_be_read(tmp_path):
    (tmp_path / "news.html").write_text("<p>Alpha buys Beta.</p>")
    ended = start("-m", "explorer", str(tmp_path / "news.html"), QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert ended.returncode == 2
    assert "no screen" in ended.stderr
    assert "read" in ended.stderr


# ------------------------------------------------------------------ one running program


@pytest.mark.skipif(sys.platform == "win32", reason="waits for a file that stands for the door")
def test_a_second_start_opens_its_file_in_the_first_and_a_killed_one_is_no_obstacle(nook):
    named = {
        "EXPLORER_SETTINGS": str(nook / "settings.json"), "EXPLORER_UNTITLED": str(nook / "untitled"),
        "XDG_RUNTIME_DIR": str(nook), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    door = Path(_door(nook))
    made = sit_down(example())
    made.save_as(nook / "mine.rexp")
    made.close()

    def recent():
        return [one.path for one in load_settings(nook / "settings.json").recent]

    for _ in range(2):
        first = subprocess.Popen([sys.executable, "-m", "explorer"], cwd=ROOT, env=os.environ | named)
        try:
            # Whatever a killed one left there, somebody new has to listen.
            _wait_for(lambda: door.exists() and _is_heard(door))
            second = start("-m", "explorer", str(nook / "mine.rexp"), **named)
            assert (second.returncode, second.stderr) == (0, "")
            _wait_for(lambda: recent() == [str(nook / "mine.rexp")])
        finally:
            first.kill()
            first.wait()
        (nook / "settings.json").unlink()
        assert door.exists()


def _door(folder):
    os.environ["XDG_RUNTIME_DIR"], before = str(folder), os.environ.get("XDG_RUNTIME_DIR")
    try:
        return find_door(folder / "settings.json")
    finally:
        os.environ.pop("XDG_RUNTIME_DIR")
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before


def _is_heard(door):
    with socket.socket(socket.AF_UNIX) as caller:
        try:
            caller.connect(str(door))
        except OSError:
            return False
    return True


def _wait_for(true):
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


# ------------------------------------------------------------------ register


@pytest.mark.skipif(sys.platform != "linux", reason="each system is told in its own way")
def test_the_desktop_is_told_and_told_to_forget(tmp_path):
    around = {"XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = start("-m", "explorer", "register", **around)
    assert (done.returncode, done.stderr) == (0, "")
    entry = tmp_path / "applications" / "relationship-explorer.desktop"
    assert f"wrote {entry}" in done.stdout.splitlines()
    assert "-m explorer %f" in entry.read_text("utf-8")
    done = start("-m", "explorer", "unregister", **around)
    assert done.returncode == 0
    assert not entry.exists()


def test_where_the_desktop_cannot_be_told_it_is_said(tmp_path):
    (tmp_path / "file").touch()
    done = start("-m", "explorer", "register", XDG_DATA_HOME=str(tmp_path / "file"))
    assert done.returncode == 2
    assert done.stderr.startswith("explorer: the desktop could not be told: ")
