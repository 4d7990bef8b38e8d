"""Saved news pages become lines on the map, with no mouse: opened, confirmed, read, decided."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.session.form import SourceForm
from explorer.session.history import History
from explorer.session.review.waiting import waits
from explorer.session.state import State
from tests.hand import opened

pytestmark = pytest.mark.qt_log_ignore("does not support")

PAGE = """<html><head><title>Foxconn and Nissan</title><meta name="author" content="A. Writer"></head><body>
<nav><a href="/">Home</a> <a href="/cars">Cars</a></nav><article><h1>Foxconn and Nissan</h1>
<p>Foxconn is seeking a partnership with Nissan, Jun Seki, its chief strategy officer, said on Monday.
The company is no longer in negotiations with Honda, the executive said at a briefing in Tokyo.</p>
<p>Mitsubishi Motors has signed a memorandum of understanding with Foxconn. Renault denied that it plans to merge
with Nissan. Sony and Honda set up a joint venture in 2022, which makes electric cars for North America.</p>
</article><footer>Leave a Reply</footer></body></html>"""
ENTER = Qt.Key.Key_Return


@pytest.fixture
def application(qtbot):
    with opened(reads=True) as application:
        application.store._become(State(History(Dossier()), load_vocabulary()))
        application.qtbot = qtbot
        yield application


def keys(application, *wanted):
    for key in wanted:
        application.qtbot.keyClick(QApplication.focusWidget() or application.window.canvas, key)


def shortcut(application, keys):
    application.qtbot.keySequence(QApplication.focusWidget() or application.window.canvas, keys)


def test_a_saved_page_is_opened_confirmed_read_decided_and_on_the_map(application, tmp_path):
    page = tmp_path / "news.html"
    page.write_text(PAGE, encoding="utf-8")
    application.projects.ask_open = lambda: page
    shortcut(application, "Ctrl+O")
    application.qtbot.waitUntil(lambda: not application.loading.runner.is_busy, timeout=20_000)
    assert isinstance(application.store.state.desk.form, SourceForm)
    application.qtbot.wait(100)
    keys(application, ENTER)
    assert len(application.store.state.dossier.documents) == 1
    application.qtbot.waitUntil(lambda: not application.reviewing.runner.is_busy, timeout=20_000)
    assert application.window.notices.said.startswith("Read") or "proposed from" in application.window.notices.said
    found = waits(application.store.state.known)
    assert found.proposals
    assert not application.store.state.graph.relationships, "nobody has accepted anything yet"
    proposed = len(found.proposals)

    shortcut(application, "Ctrl+Shift+R")
    for _ in range(len(found.rows) + 10):
        key = application.window.pages.review._review.key
        if key is None:
            break
        keys(application, {"claim": Qt.Key.Key_A, "link": Qt.Key.Key_Y, "same": Qt.Key.Key_N, "unread": Qt.Key.Key_R}[
            key.sort.value])  # fmt: skip
    state = application.store.state
    assert not waits(state.known).rows
    assert sum(len(one.claims) for one in state.graph.relationships.values()) == proposed
    for relationship in state.graph.relationships.values():
        assert all(state.dossier.quote(claim.passages[0]).strip() for claim in relationship.claims)
    assert {id for id, _ in application.window.canvas.lines_on_screen()} == set(state.graph.relationships)
    while application.store.state.history.past:
        shortcut(application, "Ctrl+Z")
    assert not application.store.state.dossier.documents


def test_a_source_can_be_read_again_by_a_key(application, tmp_path):
    page = tmp_path / "news.txt"
    page.write_text("Foxconn is seeking a partnership with Nissan.", encoding="utf-8")
    application.reviewing.read = lambda document: None
    application.projects.ask_open = lambda: page
    shortcut(application, "Ctrl+O")
    application.qtbot.waitUntil(lambda: not application.loading.runner.is_busy, timeout=20_000)
    application.qtbot.wait(100)
    keys(application, ENTER)
    assert len(application.store.state.dossier.documents) == 1
    assert not application.store.state.dossier.claims
    del application.reviewing.read
    application.qtbot.waitUntil(application.window.source.page.hasFocus)
    shortcut(application, "Ctrl+R")
    assert application.reviewing.runner.is_busy
    application.qtbot.waitUntil(lambda: not application.reviewing.runner.is_busy, timeout=20_000)
    assert [claim.is_proposed for claim in application.store.state.dossier.claims] == [True]
    shortcut(application, "Ctrl+R")
    application.qtbot.waitUntil(lambda: not application.reviewing.runner.is_busy, timeout=20_000)
    assert len(application.store.state.dossier.claims) == 1
    assert application.window.notices.said == "Nothing new is proposed from “news.txt”"
