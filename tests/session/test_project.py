from dataclasses import replace

from explorer.session.cards import Heading, Paragraph
from explorer.session.project import project_evidence


def test_project_says_what_it_is_about_and_what_needs_attention(shipped):
    shown = project_evidence(shipped)
    assert shown.title == shipped.dossier.title
    assert shown.counts == "16 entities · 24 relationships · 31 claims · 1 source"
    assert shown.blocks[:2] == (Paragraph(shipped.dossier.about), Heading("Needs attention"))


def test_empty_project_has_a_name_all_the_same(small, changed):
    empty = changed(small, title="", about="", documents=(), entities=(), claims=(), unread=(), disagreements=())
    shown = project_evidence(empty)
    assert shown.title == "Untitled project"
    assert shown.blocks == ()


def test_a_file_with_a_name_gives_it_to_a_project_without_one(small, changed):
    named = replace(changed(small, title=""), project="/home/me/mine.rexp")
    assert project_evidence(named).title == "mine"
    assert project_evidence(replace(named, untitled=True)).title == "Untitled project"
