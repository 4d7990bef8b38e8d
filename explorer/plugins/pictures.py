"""What is shown of a state → a picture of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from explorer.network.figure import with_numbers
from explorer.network.scene import Floats, positions, scene
from explorer.network.view import Viewport
from explorer.session.export_options import PictureOptions
from explorer.session.figure import figure
from explorer.session.state import State

if TYPE_CHECKING:  # Pictures are made when somebody asks for one, not at the start.
    from explorer.drawing.page import Page, Preset


def page_of(state: State, options: PictureOptions) -> Page:
    """What is shown of *state*, as a page to look at or to make a picture of. Raises ExportError."""
    from explorer.drawing.compose import Parts, Picture, compose, visible

    drawn = scene(state.shown, state.known, state.vocabulary, state.desk.merged, state.graph)
    places = positions(drawn, state.dossier.arrangement.positions)
    seen = None if options.whole else options.viewport
    wanted = None
    if seen is not None:
        _, lines = visible(drawn, places, seen)
        wanted = {id for line in lines for id in drawn.line_ids[line]}
    words = figure(state, wanted)
    if options.sources:
        drawn = with_numbers(drawn, words.numbers)
    parts = Parts(options.title, options.legend, options.sources, options.as_of)
    picture = Picture(drawn, places, words, seen, parts, options.select, _window(options.viewport))
    return compose(picture, _preset(options, places))


def export_picture(state: State, path: Path, options: PictureOptions) -> None:
    """Write a picture of what is shown; the ending of *path* says which kind. Raises ExportError."""
    from explorer.drawing.images import exporter_for, write_file
    from explorer.drawing.theme import load_theme

    kind = exporter_for(path)
    page = page_of(state, options)
    write_file(path, kind.make(page, load_theme(options.theme), options.scale, not options.transparent))


def _window(viewport: Viewport | None) -> tuple[float, float] | None:
    return (viewport.width, viewport.height) if viewport else None


def _preset(options: PictureOptions, places: Floats) -> Preset:
    """The preset with the sizes asked for; where these are larger than the map needs, all of it is drawn larger."""
    from explorer.drawing.images import ExportError
    from explorer.drawing.page import presets

    by_name = {preset.name: preset for preset in presets()}
    if options.preset not in by_name:
        raise ExportError(f"There is no preset {options.preset!r}; choose one of {', '.join(by_name)}.")
    found = by_name[options.preset]
    for name, side in (("width", options.width), ("height", options.height)):
        if side is not None and not 100 <= side <= 30_000:
            raise ExportError(f"A picture of {name} {side:g} cannot be made; choose one from 100 to 30000.")
    if options.width is None and options.height is None:
        return found
    width, height = options.width or (found.width or 1200) * found.unit, options.height or found.height
    extent = np.ptp(places, axis=0) + np.array([160, 100]) if len(places) else np.array([600, 400])
    most = min(0.7 * width / extent[0], 0.7 * (height or width) / extent[1]) / 1.1
    unit = max(1.0, min(float(most), width / 640))
    return replace(found, width=width / unit, height=height / unit if height else None, unit=unit)
