"""What a project file must survive: python packaging/torture.py kill | fuzz | full [TIMES] [SEED].

kill  a program that edits is killed at random points of writing; the file must hold every edit it had reported
fuzz  bytes of a real file are changed; it must open as it was, or be reported damaged, and never be written to
full  the disk ends at random points of writing; the edit must be refused, and memory and disk agree
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "bench")]

from large import large_dossier

from explorer.files.database import ProjectFile, create, open_file
from explorer.files.database.header import has_journal
from explorer.files.errors import NotKept, ProjectError
from explorer.model.documents import Document
from explorer.model.dossier import Arrangement, Dossier
from explorer.session.history import History
from explorer.session.keeping import keep

SLOWEST = 20.0
PAGE = 4096


@dataclass(frozen=True)
class Become:
    """An edit of any kind."""

    dossier: Dossier
    title: str = "Edit"
    sentence: str = "Edited"

    def apply(self, dossier: Dossier) -> Dossier:
        return self.dossier


def history_of(file: ProjectFile) -> History:
    return History(file.dossier, file.steps.past, file.steps.future, file.steps.abandoned)


def some_gesture(history: History, chance: random.Random) -> History:
    """An edit of a few items or of many, or some steps back or forth."""
    what, now = chance.random(), history.dossier
    if what < 0.15:
        return history.at(chance.choice([0, *(step.number for step in history.past[-5:])]) or 0)
    if what < 0.3:
        return history.at(chance.choice([step.number for step in history.future] or [0])) if history.future else history
    claims = list(now.claims)
    if what < 0.6:
        for place in chance.sample(range(len(claims)), min(len(claims), chance.choice([1, 1, 5, 200]))):
            claims[place] = replace(claims[place], note=f"note {chance.random()}")
    elif what < 0.75:
        del claims[chance.randrange(len(claims) + 1) :][: chance.randint(1, 50)]
        chance.shuffle(claims)
    elif what < 0.85:
        place = chance.randrange(len(claims) + 1)
        claims[place:place] = [
            replace(claim, id=f"new {chance.random()}") for claim in chance.sample(claims, min(len(claims), 30))
        ]
    elif what < 0.95:
        moved = {entity.id: (chance.random(), chance.random()) for entity in now.entities[: chance.randint(1, 60)]}
        return history.make(
            Become(replace(now, arrangement=Arrangement({**now.arrangement.positions, **moved}))), "now"
        )
    else:
        document = Document(f"text {chance.random()} " * chance.choice([1, 5000]), "more.txt")
        return history.make(Become(replace(now, documents=(*now.documents, document))), "now")
    return history.make(Become(replace(now, claims=tuple(claims), title=f"{chance.random()}")), "now")


def kill(times: int, seed: int) -> str:
    """Kill a program that edits; what it had reported, or one edit more, must stand there."""
    chance, folder = random.Random(seed), Path(tempfile.mkdtemp(prefix="torture-"))
    reported = in_flight = cut_short = 0
    path = folder / "project.rexp"
    for number in range(times):
        if number % 25 == 0:
            create(path, large_dossier(300, 60)).close()
        before = reopened(path)
        each = chance.random()
        ready, acknowledge = os.pipe()
        child = os.fork()
        if child == 0:
            edit_until_killed(path, each, acknowledge)
        os.close(acknowledge)
        os.read(ready, 1)
        time.sleep(chance.random() * chance.choice([0.005, 0.05, 0.3]))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        done, cut_short = len(rest(ready)), cut_short + has_journal(path)
        after, gestures = before, random.Random(each)
        for _ in range(done):
            after = some_gesture(after, gestures)
        found = reopened(path)
        one_more = some_gesture(after, gestures)
        if not (same(found, after) or same(found, one_more)):
            raise SystemExit(f"kill {number} (seed {seed}): after {done} reported edits the file holds something else")
        reported += done
        in_flight += not same(found, after)
    shutil.rmtree(folder)
    return (
        f"{times} kills, {cut_short} of them in the middle of a transaction; {reported} reported edits, none lost; "
        f"{in_flight} times the edit in flight stood there too"
    )


def edit_until_killed(path: Path, seed: float, acknowledge: int) -> None:
    try:
        file, chance = open_file(path), random.Random(seed)
        history = history_of(file)
        os.write(acknowledge, b"!")
        while True:
            following = some_gesture(history, chance)
            keep(file, history, following)
            os.write(acknowledge, b".")
            history = following
    finally:
        os._exit(1)


def rest(pipe: int) -> bytes:
    found = b""
    while more := os.read(pipe, 65536):
        found += more
    os.close(pipe)
    return found


def reopened(path: Path) -> History:
    file = open_file(path)
    if file.read_only:
        raise SystemExit(f"it opens read-only: {file.why_read_only}")
    file.close()
    return history_of(file)


def same(one: History, other: History) -> bool:
    return one.dossier == other.dossier and one.steps == other.steps


def fuzz(times: int, seed: int) -> str:
    """Change bytes of a file; it must open as it was, or be reported, and stay as it is."""
    chance, outcomes, folder = random.Random(seed), Counter[str](), Path(tempfile.mkdtemp(prefix="torture-"))
    path = folder / "project.rexp"
    file = create(path, large_dossier(60, 20))
    history = History(file.dossier)
    for _ in range(12):
        following = some_gesture(history, chance)
        keep(file, history, following)
        history = following
    file.close()
    original, slowest = path.read_bytes(), 0.0
    for number in range(times):
        kind, content = mutated(original, chance)
        path.write_bytes(content)
        begin = time.monotonic()
        outcome = judged(path, content, history, f"{kind}, number {number}, seed {seed}")
        slowest = max(slowest, time.monotonic() - begin)
        outcomes[f"{kind}: {outcome}"] += 1
    if slowest > SLOWEST:
        raise SystemExit(f"one took {slowest:.1f} s to open (seed {seed})")
    shutil.rmtree(folder)
    lines = "\n".join(f"  {count:5} {outcome}" for outcome, count in sorted(outcomes.items()))
    return f"{times} mutations, none unnoticed, the slowest opened in {slowest:.2f} s\n{lines}"


def mutated(original: bytes, chance: random.Random) -> tuple[str, bytes]:
    content, kind = (
        bytearray(original),
        chance.choice(["bits", "bits", "bytes", "cut", "zeroed", "swapped", "head", "grown"]),
    )
    pages = len(content) // PAGE
    if kind == "bits":
        for _ in range(chance.choice([1, 1, 2, 20])):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    elif kind == "bytes":
        start = chance.randrange(len(content))
        content[start : start + chance.randint(1, 600)] = chance.randbytes(chance.randint(1, 600))
    elif kind == "cut":
        del content[
            chance.choice([chance.randrange(len(content)), chance.randrange(200), PAGE * chance.randrange(pages)]) :
        ]
    elif kind == "zeroed":
        page = chance.randrange(pages)
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    elif kind == "swapped":
        one, two = (PAGE * chance.randrange(pages) for _ in range(2))
        content[one : one + PAGE], content[two : two + PAGE] = content[two : two + PAGE], content[one : one + PAGE]
    elif kind == "head":
        content[chance.randrange(100)] = chance.randrange(256)
    else:
        content += chance.randbytes(chance.randint(1, 3 * PAGE))
    return kind, bytes(content)


def judged(path: Path, content: bytes, original: History, which: str) -> str:
    try:
        file = open_file(path)
    except ProjectError:
        outcome = "refused"
    else:
        file.close()
        found = history_of(file)
        if file.faults:
            assert set(found.dossier.claims) <= set(claims_of(original)), f"{which}: a claim changed"
            outcome = "shown as far as it goes"
        else:
            assert same(found, original), f"{which}: opened as if nothing were wrong"
            assert found.at(0).dossier == original.at(0).dossier, f"{which}: the history changed"
            outcome = "as it was"
    assert path.read_bytes() == content, f"{which}: the file was written to"
    assert [each.name for each in path.parent.iterdir()] == [path.name], f"{which}: something was left beside it"
    return outcome


def claims_of(history: History) -> list[object]:
    return list(history.dossier.claims)


def full(times: int, seed: int) -> str:
    """Let the disk end while an edit is written: refused edits change nothing, kept ones stand there."""
    chance, outcomes, folder = random.Random(seed), Counter[str](), Path(tempfile.mkdtemp(prefix="torture-"))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    path = folder / "project.rexp"
    file = create(path, large_dossier(100, 20))
    history = History(file.dossier)
    for number in range(times):
        following = some_gesture(history, chance)
        limit = chance.choice([chance.randint(0, 60_000), path.stat().st_size + chance.randint(0, 20_000)])
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, most))
        try:
            keep(file, history, following)
            history, outcome = following, "kept"
        except NotKept as error:
            outcome = f"refused: {str(error).partition('was not kept: ')[2]}"
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        outcomes[outcome] += 1
        assert file.dossier == history.dossier
        if number % 5 == 0:
            file.close()
            assert same(reopened(path), history), f"number {number}, seed {seed}: disk and memory differ"
            file = open_file(path)
            history = history_of(file)
    file.close()
    shutil.rmtree(folder)
    lines = "\n".join(f"  {count:5} {outcome}" for outcome, count in sorted(outcomes.items()))
    return f"{times} edits on a disk that ends\n{lines}"


KINDS = {"kill": (kill, 300), "fuzz": (fuzz, 2000), "full": (full, 300)}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in KINDS:
        print(__doc__, file=sys.stderr)
        return 2
    torture, times = KINDS[arguments[0]]
    numbers = [int(each) for each in arguments[1:]]
    begin = time.monotonic()
    print(torture(numbers[0] if numbers else times, numbers[1] if len(numbers) > 1 else 20261122))
    print(f"in {time.monotonic() - begin:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
