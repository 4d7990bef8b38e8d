"""The name of a text file in a project → the text, from beside the project only."""

from pathlib import Path, PureWindowsPath

from explorer.files.errors import OutsideFile
from explorer.files.strict_json import read_text


def read_beside(project: Path, name: str) -> str:
    """The text of the file *name*, which stands in the folder of *project* or below it, links followed."""
    parts = PureWindowsPath(name).parts  # Reads both kinds of slash, and drive letters, on every system.
    if not parts or "\0" in name or ".." in parts or PureWindowsPath(name).anchor or PureWindowsPath(name).drive:
        raise OutsideFile(
            project, f"text_file {name!r}: name a file beside the project, without a folder above it, such as text.txt."
        )
    folder = project.parent.resolve()
    path = project.parent.joinpath(*parts)
    try:
        real = path.resolve()
    except (OSError, RuntimeError) as error:
        # RuntimeError: links that lead round in a circle, before Python 3.13.
        raise OutsideFile(project, f"text_file {name!r}: its links cannot be followed ({error}).") from error
    if not real.is_relative_to(folder):
        raise OutsideFile(
            project, f"text_file {name!r}: leads out of the project's folder by a link; put the file itself there."
        )
    return read_text(path)
