"""The command line: opens the window, or lists, exports, checks and tests itself without one."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from explorer import __version__
from explorer.files.errors import ProjectError
from explorer.files.places import example
from explorer.words import tr, trn

EXAMPLES = """examples:
  python -m explorer                                  open the last project, at first the example
  python -m explorer mine.rexp --theme dark           open a project of your own
  python -m explorer news.html                        an article, to be added as a source
  python -m explorer list                             every relationship, as sentences
  python -m explorer list mine.json --json            the same, for programs
  python -m explorer read news.html                   proposals from an article
  python -m explorer read *.html --to mine.rexp       the same, into a project, to be reviewed
  python -m explorer export --to map.svg              the whole map as a picture
  python -m explorer export --to nissan.png --select Nissan --scale 2
  python -m explorer check mine.json                  every quote against its document
  python -m explorer register                         a double click opens projects from now on
"""
THEMES = ("light", "dark", "contrast")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code: 0 done, 1 a check failed, 2 bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    verbs = {"list": _list, "read": _read, "export": _export, "check": _check, "self-test": _self_test,
             "register": _register, "unregister": _unregister}  # fmt: skip
    verbs["read-one"] = _read_one  # What reading starts: the program itself, confined.
    try:
        if given and given[0] in verbs:
            return verbs[given[0]](given[1:])
        return _open(given)
    except ProjectError as error:
        return _complain(str(error))
    except BrokenPipeError:  # Whoever read along has seen enough.
        sys.stderr.close()
        return 0


def _parser(verb: str, description: str) -> argparse.ArgumentParser:
    program = f"python -m explorer {verb}".strip()
    return argparse.ArgumentParser(program, description=description, allow_abbrev=False)


def _project(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", nargs="?", type=Path, default=example(), metavar="PROJECT",
                        help=tr("a project file; the shipped example when left out"))  # fmt: skip


def _open(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        "python -m explorer",
        description=tr("Relationship Explorer: who is tied to whom, and the sentence each line rests on."),
        epilog=EXAMPLES
        + "\n"
        + tr("Other commands: list, read, export, check, self-test, register, unregister; each has --help."),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "project",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=tr("a project, or an article to add; else the last project, at first the example"),
    )
    parser.add_argument("--theme", choices=("system", *THEMES), help=tr("how the window looks"))
    parser.add_argument("--size", type=_size, metavar="WxH", help=tr("the size of the window in pixels"))
    parser.add_argument("--picture", type=Path, metavar="FILE", help=tr("save a picture of the window, and end"))
    parser.add_argument("--version", action="version", version=f"Relationship Explorer {__version__}")
    parser.add_argument("--new-window", action="store_true", help=tr("a window of its own, also where one is open"))
    options = parser.parse_args(given)
    gc.disable()  # Start-up makes much and drops little; `app` enables it when the first picture stands.
    # Of numpy's matrices none here is large enough to be shared out: its threads would only be started, and spin.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        from explorer.files.settings import settings_path
        from explorer.ui.one_program import door, hand_over

        if not _has_screen():
            if options.picture is None:
                return _without_screen(options.project)
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        listen_at = "" if options.picture or options.new_window else door(settings_path())
        there = options.project is None or options.project.exists()
        if listen_at and there and hand_over(listen_at, options.project):
            return 0
        from explorer.app import run

        code = run(options.project, options.theme, options.picture, options.size, listen_at)
        if options.picture is not None and code:
            said = tr("{path}: the picture could not be saved; name a .png in a folder that can be written to")
            return _complain(said.format(path=options.picture))
        return code
    finally:
        gc.enable()


def _without_screen(project: Path | None) -> int:
    """Say what stands in the way: a project that cannot be opened before the missing screen."""
    from explorer.session.sitting import is_document

    if project is not None and is_document(project):
        return _complain(tr("there is no screen to open the window on. The command read needs none."))
    if project is not None:
        from explorer.files.opening import open_any

        opened = open_any(project)
        if opened.file is not None:
            opened.file.close()
    return _complain(tr("there is no screen to open the window on. The commands list, export and check need none."))


def _complain(said: str) -> int:
    print(f"explorer: {said}", file=sys.stderr)
    return 2


def _list(given: Sequence[str]) -> int:
    parser = _parser("list", tr("Print every relationship with the sentences it rests on."))
    _project(parser)
    parser.add_argument("--json", action="store_true", help=tr("for programs, in JSON"))
    options = parser.parse_args(given)
    from explorer.files.vocabulary import load_vocabulary
    from explorer.network.fold import fold
    from explorer.session.listing import listing
    from explorer.session.reading_out import as_text
    from explorer.session.sitting import sit_down

    sitting = sit_down(options.project)
    if sitting.file is not None and sitting.file.faults:
        print(f"explorer: {options.project}: {sitting.file.why_read_only}", file=sys.stderr)
    sitting.close()
    dossier = sitting.state().known
    vocabulary = load_vocabulary()
    listed = listing(dossier, fold(dossier, vocabulary), vocabulary)
    _use_utf8()
    print(json.dumps(listed, ensure_ascii=False, indent=2) if options.json else as_text(listed))
    return 0


def _read(given: Sequence[str]) -> int:
    from explorer.plugins.read_command import Voice, read_from_command_line

    _use_utf8()
    voice = Voice(print, _tell, _ask)
    return read_from_command_line(given, _parser("read", tr("Read articles, and propose who is tied to whom.")), voice)


def _read_one(given: Sequence[str]) -> int:
    from explorer.plugins.child import read_one

    return read_one(given)


def _tell(said: str) -> None:
    print(said, file=sys.stderr)


def _ask(question: str) -> bool:
    """Whether the person at the keyboard says yes; with nobody there, nobody has."""
    if not sys.stdin.isatty():
        return False
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _check(given: Sequence[str]) -> int:
    parser = _parser("check", tr("Hold every quote against its document. Exit code 1 when one does not stand there."))
    _project(parser)
    options = parser.parse_args(given)
    from explorer.session.check import check

    problems = check(options.project)
    _use_utf8()
    for problem in problems:
        print(problem)
    if problems:
        print(trn("{number} place does not match its document.", "{number} places do not match their documents.",
                  len(problems)))  # fmt: skip
        return 1
    print(tr("Every quote stands in its document, word for word."))
    return 0


def _export(given: Sequence[str]) -> int:
    parser = _parser("export", tr("Save the map as a picture: PNG, SVG or PDF, by the ending of FILE."))
    _project(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help=tr("where to save it"))
    parser.add_argument(
        "--preset",
        choices=("screen", "article", "slide", "a4", "a4-landscape"),
        default="screen",
        help=tr("the shape of the picture"),
    )
    parser.add_argument("--scale", type=float, default=1.0, metavar="N", help=tr("pixels for each point, 1 to 8 (PNG)"))
    parser.add_argument("--width", type=int, metavar="W", help=tr("width at scale 1"))
    parser.add_argument("--height", type=int, metavar="H", help=tr("height at scale 1"))
    parser.add_argument("--theme", choices=THEMES, default="light", help=tr("the colours"))
    parser.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="NAME",
        help=tr("mark this entity as selected; can be given more than once"),
    )
    parser.add_argument("--transparent", action="store_true", help=tr("leave the ground out (PNG, SVG)"))
    for part in ("title", "legend", "sources", "as-of"):
        parser.add_argument(f"--no-{part}", action="store_true", help=tr("leave out the {part}", part=part))
    options = parser.parse_args(given)
    from explorer.ui.export_command import export_from_command_line

    return export_from_command_line(options)


def _self_test(given: Sequence[str]) -> int:
    parser = _parser("self-test", tr("Open the example, click a line, find its sentence; say in JSON what was found."))
    parser.parse_args(given)
    if not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from explorer.app import self_test

    found = self_test()
    _use_utf8()
    print(json.dumps(found, ensure_ascii=False, indent=2))
    return 0 if found["passed"] else 1


def _register(given: Sequence[str]) -> int:
    parser = _parser("register", tr("Let a double click on a project file open it with this program."))
    parser.parse_args(given)
    from explorer.files.association.registering import register

    return _tell_the_desktop(register)


def _unregister(given: Sequence[str]) -> int:
    parser = _parser("unregister", tr("Take back what register did."))
    parser.parse_args(given)
    from explorer.files.association.registering import unregister

    return _tell_the_desktop(unregister)


def _tell_the_desktop(tell: Callable[[], tuple[str, ...]]) -> int:
    try:
        done = tell()
    except OSError as error:
        return _complain(tr("the desktop could not be told: {error}", error=error))
    _use_utf8()
    print("\n".join(done))
    return 0


def _has_screen() -> bool:
    """Whether a window can be opened here; where it cannot, Qt would abort the program."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(tr("{text!r} is not a size; write for example 1440x900", text=text)) from None
    if not (200 <= width <= 16384 and 200 <= height <= 16384):
        raise argparse.ArgumentTypeError(tr("a window is between 200 and 16384 pixels wide and high"))
    return width, height


def _use_utf8() -> None:
    """Sentences are printed as they are written, whatever the terminal believes in."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
