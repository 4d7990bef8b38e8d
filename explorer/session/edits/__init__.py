"""Every undoable change of what is known: each is a value with ``apply(dossier) → dossier``.

An edit carries the words it is told in, because they name what it was made for; the functions beside it, in the past
tense (`moved`, `claim_added`), put them together and give new things their ids. One that changes nothing returns the
very same dossier, so that applying it twice changes nothing more; one that cannot be made raises `EditError`.

`places` · `project` · `documents` · `versions` · `entities` · `merging` · `claims` · `judging` · `disagreements` ·
`unread` · `readings` · `answering`; `refusal` checks, `matching` finds whom a reading names, `proposals` tells what
only waits, `names` tells, `standing` finds sentences.

None of them is imported before one is asked for: the first picture is shown without any.
"""

from typing import TYPE_CHECKING

from explorer.session.edits.refusal import EditError as EditError

if TYPE_CHECKING:
    from explorer.session.edits.every import *  # noqa: F403 - the same names, for whoever checks types.


def __getattr__(name: str) -> object:
    if not name.startswith("__"):  # Whoever looks modules over asks for such names, and for no edit.
        import explorer.session.edits.every as every  # Not "from": that would ask here for the name first.

        if hasattr(every, name):
            return getattr(every, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
