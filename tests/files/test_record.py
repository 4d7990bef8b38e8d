from typing import get_args

import pytest

from explorer.files import record
from explorer.model.claims import Certainty, CueRole, Polarity, Rank, ReviewState, Speaker, Stage
from explorer.model.disagreements import DisagreementKind
from explorer.model.dossier import Why
from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.model.when import DateRole, Qualifier


def words(annotation):
    """The words a key takes, NotRequired or not."""
    first = get_args(annotation)
    return words(first[0]) if len(first) == 1 and not isinstance(first[0], str) else list(first)


@pytest.mark.parametrize(
    ("shape", "key", "enum"),
    [
        (record.ClaimRecord, "stage", Stage),
        (record.ClaimRecord, "polarity", Polarity),
        (record.ClaimRecord, "certainty", Certainty),
        (record.CueRecord, "role", CueRole),
        (record.UnreadRecord, "why", Why),
        (record.EntityRecord, "type", EntityType),
        (record.SaidByRecord, "speaker", Speaker),
        (record.DateRecord, "role", DateRole),
        (record.DateRecord, "qualifier", Qualifier),
        (record.RankingRecord, "rank", Rank),
        (record.ReviewRecord, "state", ReviewState),
        (record.DisagreementRecord, "kind", DisagreementKind),
        (record.OverruleRecord, "status", Status),
    ],
)
def test_the_file_takes_the_words_of_the_model(shape, key, enum):
    assert words(shape.__annotations__[key]) == [member.value for member in enum]
