"""What a project is called, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.dossier import Dossier
from explorer.session.edits.refusal import need_sound, put
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class DescribeProject:
    """Give the project a title and a few words on what it is about."""

    name: str
    about: str
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        need_sound((self.name, self.about))
        return put(dossier, title=self.name, about=self.about)


def project_described(dossier: Dossier, title: str | None = None, about: str | None = None) -> DescribeProject:
    """The edit that gives the project this title, and these words on it; None leaves what there is."""
    name = dossier.title if title is None else title.strip()
    sentence = tr("Project called “{title}”", title=name) if name != dossier.title else tr("Project described")
    return DescribeProject(name, dossier.about if about is None else about, tr("Describe project"), sentence)
