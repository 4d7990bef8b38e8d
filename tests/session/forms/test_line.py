import pytest

from explorer.model.claims import Certainty, Polarity, Stage
from explorer.model.relationships import Status, label
from explorer.session.form import ClaimForm
from explorer.session.forms.claim import corrected_form
from explorer.session.forms.line import STATUSES, status_of, with_status

FORM = ClaimForm(None, "x", (), "", (), ())


def test_every_status_of_a_claim_can_be_chosen():
    assert set(STATUSES) == set(Status) - {Status.DISPUTED}
    for before in STATUSES:
        for after in STATUSES:
            form = with_status(FORM, before)
            assert status_of(form) is before
            assert status_of(with_status(form, after)) is after
            assert with_status(form, before) is form


def test_it_is_the_status_that_the_claim_has(shipped):
    for claim in shipped.known.claims:
        assert status_of(corrected_form(shipped, claim.id)) is label(claim)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (Status.DENIED, (Stage.UNCLEAR, Polarity.DENIED, Certainty.UNSPECIFIED)),
        (Status.RUMOURED, (Stage.UNCLEAR, Polarity.AFFIRMED, Certainty.POSSIBLE)),
        (Status.AGREED, (Stage.AGREED, Polarity.AFFIRMED, Certainty.UNSPECIFIED)),
    ],
)
def test_a_denial_is_no_stage_and_neither_is_a_rumour(status, said):
    form = with_status(FORM, status)
    assert (form.stage, form.polarity, form.certainty) == said
    assert with_status(form, Status.UNCLEAR) == FORM
