"""Keys and a menu on the source text → what is made of its words, what is done with the source itself."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from explorer.model.documents import Passage
from explorer.session.form import Decision, Naming, Verdict
from explorer.session.forms.asking import ask_claim, ask_description, ask_entity, ask_line, ask_version
from explorer.session.source import Source
from explorer.ui.writing import offer
from explorer.words import tr


class _Page(Protocol):
    sent: SignalInstance
    edited: SignalInstance
    refused: SignalInstance


def key_makes(event: QKeyEvent) -> bool:
    """Whether the key is C or E, alone or with Shift."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and event.key() in (Qt.Key.Key_C, Qt.Key.Key_E)


def make(page: _Page, words: Passage | None, entity: bool, whole: bool) -> None:
    """Make an entity of these words, or ask for a claim of them on its line; *whole* asks in a form."""
    if words is None:
        page.refused.emit(tr("Mark words in the source text first"))
    elif whole:
        page.sent.emit(ask_entity(words) if entity else ask_claim(words))
    elif entity:
        page.edited.emit(Naming(words))
    else:
        page.sent.emit(ask_line(words))


def fill_page_menu(menu: QMenu, page: _Page, source: Source, words: Passage | None) -> None:
    """Add to *menu* what can be made of the marked *words*, and what can be done with the source."""
    why = source.read_only
    if words is not None:
        menu.addSeparator()
        offer(menu, tr("Claim of these words…") + "\tC", why, lambda: make(page, words, False, False))
        offer(menu, tr("Claim of these words, in a form…") + "\tShift+C", why, lambda: make(page, words, False, True))
        offer(menu, tr("Entity of these words") + "\tE", why, lambda: make(page, words, True, False))
        offer(menu, tr("Entity of these words, in a form…") + "\tShift+E", why, lambda: make(page, words, True, True))
    if (document := source.document) is not None:
        menu.addSeparator()
        offer(menu, tr("Edit source details…"), why, lambda: page.sent.emit(ask_description(document)))
        offer(menu, tr("Add a newer version…"), why, lambda: page.sent.emit(ask_version(document)))
        offer(menu, tr("Remove source"), why,
              lambda: page.edited.emit(Decision(Verdict.REMOVE_SOURCE, (document,))))  # fmt: skip
