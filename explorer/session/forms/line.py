"""The claim on a line: its stage, polarity and certainty as the one status that people see, and back."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import Certainty, Polarity, Stage
from explorer.model.relationships import Status
from explorer.session.form import ClaimForm

STATUSES = tuple(status for status in Status if status is not Status.DISPUTED)
"""What a single claim can say: the weakest first, then those that stand apart."""


def status_of(form: ClaimForm) -> Status:
    """The status that a claim filled in like this would have."""
    if form.polarity is Polarity.DENIED:
        return Status.DENIED
    if form.certainty is Certainty.POSSIBLE:
        return Status.RUMOURED
    return Status(form.stage.value)


def with_status(form: ClaimForm, status: Status) -> ClaimForm:
    """The form of a claim that has this status; the very same one where it has it already."""
    if status is status_of(form):
        return form
    certainty = Certainty.UNSPECIFIED if form.certainty is Certainty.POSSIBLE else form.certainty
    form = replace(form, polarity=Polarity.AFFIRMED, certainty=certainty)
    if status is Status.DENIED:
        return replace(form, polarity=Polarity.DENIED)
    if status is Status.RUMOURED:
        return replace(form, certainty=Certainty.POSSIBLE)
    return replace(form, stage=Stage(status.value))
