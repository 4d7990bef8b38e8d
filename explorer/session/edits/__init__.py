"""Every undoable change of what is known: each is a value with ``apply(dossier) → dossier``.

An edit carries the words it is told in, because they name what it was made for; the functions beside it, in the past
tense (`moved`, `claim_added`), put them together and give new things their ids. One that changes nothing returns the
very same dossier, so that applying it twice changes nothing more; one that cannot be made raises `EditError`.

`places` · `project` · `documents` · `versions` · `entities` · `merging` · `claims` · `judging` · `disagreements` ·
`unread` · `readings` · `answering`; `refusal` checks, `matching` finds whom a reading names, `proposals` tells what
only waits, `names` tells, `standing` finds sentences.
"""

from explorer.session.edits.claims import AddClaim as AddClaim
from explorer.session.edits.claims import EditClaim as EditClaim
from explorer.session.edits.claims import Named as Named
from explorer.session.edits.claims import RemoveClaim as RemoveClaim
from explorer.session.edits.claims import claim_added as claim_added
from explorer.session.edits.claims import claim_edited as claim_edited
from explorer.session.edits.claims import claim_removed as claim_removed
from explorer.session.edits.claims import entity_named as entity_named
from explorer.session.edits.disagreements import NoteDisagreement as NoteDisagreement
from explorer.session.edits.disagreements import RemoveDisagreement as RemoveDisagreement
from explorer.session.edits.disagreements import disagreement_noted as disagreement_noted
from explorer.session.edits.disagreements import disagreement_removed as disagreement_removed
from explorer.session.edits.disagreements import sameness_asked as sameness_asked
from explorer.session.edits.documents import AddDocument as AddDocument
from explorer.session.edits.documents import EditDocument as EditDocument
from explorer.session.edits.documents import RemoveDocument as RemoveDocument
from explorer.session.edits.documents import document_added as document_added
from explorer.session.edits.documents import document_edited as document_edited
from explorer.session.edits.documents import document_removed as document_removed
from explorer.session.edits.entities import AddEntity as AddEntity
from explorer.session.edits.entities import RemoveEntity as RemoveEntity
from explorer.session.edits.entities import RenameEntity as RenameEntity
from explorer.session.edits.entities import SetEntity as SetEntity
from explorer.session.edits.entities import entity_added as entity_added
from explorer.session.edits.entities import entity_removed as entity_removed
from explorer.session.edits.entities import entity_renamed as entity_renamed
from explorer.session.edits.entities import entity_set as entity_set
from explorer.session.edits.judging import DropOverrule as DropOverrule
from explorer.session.edits.judging import OverruleStatus as OverruleStatus
from explorer.session.edits.judging import RankClaim as RankClaim
from explorer.session.edits.judging import ReviewClaim as ReviewClaim
from explorer.session.edits.judging import claim_ranked as claim_ranked
from explorer.session.edits.judging import claim_rejected as claim_rejected
from explorer.session.edits.judging import claim_reviewed as claim_reviewed
from explorer.session.edits.judging import overrule_dropped as overrule_dropped
from explorer.session.edits.judging import status_overruled as status_overruled
from explorer.session.edits.merging import MergeEntities as MergeEntities
from explorer.session.edits.merging import SplitEntity as SplitEntity
from explorer.session.edits.merging import entities_merged as entities_merged
from explorer.session.edits.merging import entity_split as entity_split
from explorer.session.edits.places import Arrange as Arrange
from explorer.session.edits.places import Axis as Axis
from explorer.session.edits.places import Edge as Edge
from explorer.session.edits.places import MoveNodes as MoveNodes
from explorer.session.edits.places import Pin as Pin
from explorer.session.edits.places import Positions as Positions
from explorer.session.edits.places import Unplace as Unplace
from explorer.session.edits.places import aligned as aligned
from explorer.session.edits.places import arranged as arranged
from explorer.session.edits.places import distributed as distributed
from explorer.session.edits.places import moved as moved
from explorer.session.edits.places import pinned as pinned
from explorer.session.edits.places import released as released
from explorer.session.edits.project import DescribeProject as DescribeProject
from explorer.session.edits.project import project_described as project_described
from explorer.session.edits.readings import AddReading as AddReading
from explorer.session.edits.readings import reading_added as reading_added
from explorer.session.edits.refusal import EditError as EditError
from explorer.session.edits.unread import MarkUnread as MarkUnread
from explorer.session.edits.unread import UnmarkUnread as UnmarkUnread
from explorer.session.edits.unread import unread_marked as unread_marked
from explorer.session.edits.unread import unread_unmarked as unread_unmarked
from explorer.session.edits.versions import NewVersion as NewVersion
from explorer.session.edits.versions import version_added as version_added
