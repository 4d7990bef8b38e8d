from __future__ import annotations

from importlib import metadata
from pathlib import Path, PurePosixPath

import licences


def test_every_package_of_the_program_brings_its_text(tmp_path: Path) -> None:
    licences.collect([], tmp_path / "texts")
    folders = {path.name.rpartition("-")[0] for path in (tmp_path / "texts").iterdir() if path.is_dir()}
    # Qt's packages carry no text, and have a folder of their own.
    here = {name for name in licences.names_in_lock() if is_here(name) and not name.startswith(licences.QT)}
    assert {"numpy", "pydantic-core", "trafilatura", "pypdfium2", "cobble"} <= here
    assert here | {"pyinstaller"} <= folders
    assert list((tmp_path / "texts").glob("pypdfium2-*/BUILD_LICENSES/pdfium.txt")), "what is inside it has texts too"
    assert "Michael Williamson" in next((tmp_path / "texts").glob("cobble-*/METADATA.txt")).read_text(encoding="utf-8")
    for name in (
        "relationship-explorer.txt",
        "python.txt",
        "qt-and-pyside6/LGPL-3.txt",
        "qt-and-pyside6/GPL-3.txt",
        "openssl/Apache-2.txt",
    ):
        assert (tmp_path / "texts" / name).stat().st_size > 500


def is_here(name: str) -> bool:
    try:
        return bool(metadata.version(name))
    except metadata.PackageNotFoundError:  # Locked for another system or Python.
        return False


def test_a_text_keeps_its_place_below_the_list_of_licences() -> None:
    assert licences.shortened(PurePosixPath("n-1.dist-info/licenses/fft/LICENSE.md")) == Path("fft/LICENSE.md")
    assert licences.shortened(PurePosixPath("n/colors/LICENSE")) == Path("LICENSE")
