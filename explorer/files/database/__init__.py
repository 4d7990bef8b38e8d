"""The project file: one SQLite file in which every edit stands as soon as it is made.

`opening` a path → an open one · `project_file` an open one · `header` what a file is, by its first bytes ·
`schema` its tables · `digests` how changed bytes are noticed · `rows` dossier → rows · `read` rows → dossier ·
`salvage` as much of a damaged file as can be read · `check` whether an edit could be read again ·
`write` a change → one transaction · `steps` its history · `lock` who has it open · `upgrade` older formats ·
`copies` whole files, put in place at once · `untitled` projects without a name yet.

At rest a project is one file that can be mailed or put on a share: the journal beside it exists only while
something is written, because a write-ahead log would be a second file to forget, and does not work on shares.
"""

from explorer.files.database.opening import open_file as open_file
from explorer.files.database.project_file import ProjectFile as ProjectFile
from explorer.files.database.project_file import create as create
from explorer.files.database.untitled import new_untitled as new_untitled
from explorer.files.database.untitled import remove_untitled as remove_untitled
from explorer.files.database.untitled import save_as as save_as
from explorer.files.database.untitled import untitled_files as untitled_files
