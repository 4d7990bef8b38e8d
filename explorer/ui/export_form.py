"""What a picture is to be like, to be chosen from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.drawing.images import Exporter
from explorer.drawing.page import Preset
from explorer.session.export_options import PictureOptions
from explorer.ui.lettering import caption, small
from explorer.words import tr

_SEGMENT = """QToolButton { border: 1px solid palette(mid); border-radius: 6px; padding: 4px; }
QToolButton:checked { background: palette(highlight); border-color: palette(accent); }
QToolButton:focus { border-color: palette(accent); }"""
SCALES = (1.0, 2.0, 3.0, 4.0, 6.0, 8.0)


class ExportForm(QWidget):
    """Shows picture options and a format; ``changed`` carries the options and the format's name."""

    changed = Signal(object, str)

    def __init__(
        self,
        presets: tuple[Preset, ...],
        exporters: tuple[Exporter, ...],
        themes: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options, self._format, self._shown = PictureOptions(), exporters[0], False
        self._selection: tuple[object, ...] = ()
        self._exporters = exporters
        self._preset = self._combo([(preset.words, preset.name) for preset in presets], "preset", tr("Page"))
        self._theme = self._combo([(words, name) for name, words in themes], "theme", tr("Colours"))
        self._scale = self._combo([(f"{scale:g}×", scale) for scale in SCALES], "scale", tr("Scale"))
        self._size = QLabel(self)
        self._formats = {each.name: self._segment(each) for each in exporters}
        self._whole = {False: QRadioButton(tr("What is seen"), self), True: QRadioButton(tr("The whole map"), self)}
        for value, button in self._whole.items():
            button.clicked.connect(self._say("whole", partial(bool, value)))
        self._checks = {
            name: self._check(name, words)
            for name, words in (
                ("title", tr("Title")),
                ("legend", tr("Legend")),
                ("sources", tr("Numbered sources")),
                ("as_of", tr("“As of” line")),
                ("select", tr("Selection")),
                ("transparent", tr("Transparent ground")),
            )
        }
        self._lay_out()

    def show_options(self, options: PictureOptions, exporter: str, selection: tuple[object, ...], size: str) -> None:
        """Show these; *selection* is what could be lit, *size* says how large the picture will be."""
        self._shown = False
        self._options, self._selection = options, selection
        self._format = next(each for each in self._exporters if each.name == exporter)
        for combo, value in (
            (self._preset, options.preset),
            (self._theme, options.theme),
            (self._scale, options.scale),
        ):
            combo.setCurrentIndex(combo.findData(value))
        for name, button in self._formats.items():
            button.setChecked(name == exporter)
        self._whole[options.whole].setChecked(True)
        for name, check in self._checks.items():
            check.setChecked(bool(getattr(options, name)))
        self._size.setText(size)
        fine = self._format.has_pixels
        _enable(self._scale, fine, tr("{name} is sharp at any size: only PNG has a scale", name=exporter))
        _enable(self._checks["transparent"], exporter != "PDF", tr("A PDF lies on paper; choose PNG or SVG"))
        _enable(self._checks["select"], bool(selection), tr("Nothing is selected on the map"))
        _enable(self._whole[False], options.viewport is not None, tr("No window shows a part of the map"))
        self._shown = True

    # ------------------------------------------------------------------ parts

    def _combo(self, items: list[tuple[str, object]], field: str, name: str) -> QComboBox:
        combo = QComboBox(self)
        for words, value in items:
            combo.addItem(words, value)
        combo.setAccessibleName(name)
        combo.currentIndexChanged.connect(self._say(field, combo.currentData))
        return combo

    def _check(self, field: str, words: str) -> QCheckBox:
        check = QCheckBox(words, self)

        def value() -> object:
            return (self._selection if check.isChecked() else ()) if field == "select" else check.isChecked()

        check.clicked.connect(self._say(field, value))
        return check

    def _segment(self, exporter: Exporter) -> QToolButton:
        button = QToolButton(self)
        button.setText(exporter.name)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setStyleSheet(_SEGMENT)
        button.clicked.connect(lambda: self.changed.emit(self._options, exporter.name))
        return button

    def _say(self, field: str, value: Callable[[], object]) -> Callable[..., None]:
        def say(*_: object) -> None:
            if self._shown:
                self.changed.emit(replace(self._options, **{field: value()}), self._format.name)  # type: ignore[arg-type]

        return say

    def _lay_out(self) -> None:
        segments, formats = QHBoxLayout(), QButtonGroup(self)
        segments.setSpacing(4)
        for button in self._formats.values():
            formats.addButton(button)
            segments.addWidget(button, 1)
        scopes = QButtonGroup(self)
        for radio in self._whole.values():
            scopes.addButton(radio)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        checks = list(self._checks.values())
        groups: tuple[tuple[str, list[QWidget | QHBoxLayout]], ...] = (
            (tr("Page"), [self._preset]),
            (tr("Format"), [segments, self._scale, self._size]),
            (tr("Shows"), [*self._whole.values(), self._checks["select"]]),
            (tr("Around the map"), [*checks[:4]]),
            (tr("Colours"), [self._theme, self._checks["transparent"]]),
        )
        for heading, parts in groups:
            label = QLabel(heading.upper(), self)
            label.setFont(caption(self.font()))
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
            column.addWidget(label)
            for part in parts:
                if isinstance(part, QHBoxLayout):
                    column.addLayout(part)
                else:
                    column.addWidget(part)
            column.addSpacing(10)
        column.addStretch(1)
        self._size.setFont(small(self.font()))
        self._size.setForegroundRole(self.palette().ColorRole.PlaceholderText)


def _enable(widget: QWidget, enabled: bool, why: str) -> None:
    widget.setEnabled(enabled)
    widget.setToolTip("" if enabled else why)
