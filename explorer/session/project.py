"""The whole project → Evidence, while nothing is selected."""

from __future__ import annotations

from pathlib import Path

from explorer.session import counts
from explorer.session.attention import needs_attention
from explorer.session.cards import Evidence, Paragraph
from explorer.session.rows import under
from explorer.session.state import State
from explorer.words import tr


def project_evidence(state: State) -> Evidence:
    """What the project is about, and what needs attention."""
    dossier, graph = state.known, state.graph
    return Evidence(
        title=dossier.title or _file_name(state) or tr("Untitled project"),
        counts=counts.line(
            counts.entities(len(graph.entities)),
            counts.relationships(len(graph.relationships)),
            counts.of_claims([claim for claim in dossier.claims if not claim.is_proposed]),
            counts.sources(len(dossier.documents)),
        ),
        blocks=(
            *([Paragraph(dossier.about)] if dossier.about else []),
            *under(tr("Needs attention"), needs_attention(state)),
        ),
    )


def _file_name(state: State) -> str:
    """What the file is called that a person has chosen for it, as above the window; "" where nobody has."""
    return Path(state.project).stem if state.project and not state.untitled else ""
