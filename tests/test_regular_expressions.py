"""No regular expression takes long on any text: each is tried with what it likes best, again and again."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import random
import re
import re._constants as constants
import re._parser as parser
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import explorer

ROOT = Path(explorer.__file__).parent
LONGEST = 20_000
SECONDS = 4.0
"""Of the processor, for one text. A linear search of this many characters takes some thousandths."""
TRIES = 8


def patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Every regular expression there is: those modules hold, and those that are written where they are used."""
    for module in pkgutil.walk_packages([str(ROOT)], "explorer."):
        if not module.name.startswith(("explorer.reading", "explorer.files", "explorer.plugins", "explorer.session")):
            continue
        loaded = importlib.import_module(module.name)
        for name, value in vars(loaded).items():
            for number, found in enumerate(held(value)):
                yield f"{module.name}.{name}[{number}]", found
        source = Path(str(loaded.__file__)).read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                first = node.args[0]
                called = isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
                if called and isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield f"{module.name}:{node.lineno}", re.compile(first.value)


def held(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (list, tuple, set, frozenset)):
        for one in value:
            yield from held(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from held(one)


def letters(tree: Any, chance: random.Random) -> str:
    """Some text that the expression, or a part of it, matches."""
    written = []
    for operation, argument in tree:
        if operation is constants.LITERAL:
            written.append(chr(argument))
        elif operation is constants.NOT_LITERAL or operation is constants.ANY:
            written.append(chance.choice("aA1 .-"))
        elif operation is constants.IN:
            written.append(one_of(argument, chance))
        elif operation is constants.BRANCH:
            written.append(letters(chance.choice(argument[1]), chance))
        elif operation is constants.SUBPATTERN:
            written.append(letters(argument[-1], chance))
        elif operation in (constants.MAX_REPEAT, constants.MIN_REPEAT, constants.POSSESSIVE_REPEAT):
            least, most, inner = argument
            times = chance.choice((int(least), min(int(most), int(least) + 1), min(int(most), 40)))
            written += [letters(inner, chance) for _ in range(times)]
        elif operation is constants.ATOMIC_GROUP:
            written.append(letters(argument, chance))
    return "".join(written)[:400]


def one_of(argument: Any, chance: random.Random) -> str:
    operation, value = chance.choice(argument)
    if operation is constants.LITERAL:
        return chr(value)
    if operation is constants.RANGE:
        return chr(chance.randint(*value))
    return chance.choice("a1 _.")


def texts(pattern: re.Pattern[Any], chance: random.Random) -> Iterator[str]:
    """Long texts of pieces that almost match: what an expression that goes back and forth is slow on."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(source, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags)
    for _ in range(TRIES):
        piece = letters(tree, chance) or "a"
        cut = piece[: chance.randint(1, len(piece))]
        unit = chance.choice((piece, cut, piece + chance.choice(" .,x\n"), piece[0], piece[-1], cut + piece[::-1]))
        yield (unit * (LONGEST // len(unit) + 1))[:LONGEST] + chance.choice(("", "!", "\x00", "é", "\n"))


def too_long(number: int, frame: object) -> None:
    raise TimeoutError


ALL = sorted(dict(patterns()).items())


def test_the_expressions_are_found() -> None:
    assert len(ALL) > 50
    assert any("tokens" in name for name, _ in ALL)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system cannot interrupt a search")
@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_no_text_keeps_it_busy(name: str, pattern: re.Pattern[Any]) -> None:
    never_busy(name, pattern, SECONDS)


def never_busy(name: str, pattern: re.Pattern[Any], seconds: float) -> None:
    chance = random.Random(name)
    before = signal.signal(signal.SIGVTALRM, too_long)
    try:
        for text in texts(pattern, chance):
            given: Any = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
            signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
            begun = time.process_time()
            try:
                for search in (pattern.search, pattern.fullmatch, pattern.findall):
                    search(given)
            except TimeoutError:
                pytest.fail(f"{pattern.pattern!r} was still searching {text[:80]!r}… after {seconds} s")
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            assert time.process_time() - begun < seconds
    finally:
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system cannot interrupt a search")
def test_one_that_goes_back_and_forth_is_caught() -> None:
    with pytest.raises(pytest.fail.Exception):
        never_busy("bad", re.compile(r"(?:a+)+b"), 0.2)
