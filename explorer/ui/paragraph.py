"""Plain text + width → lines that can be painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

# What would break a line, or move everything behind it, is shown as a space: one character for one.
_SPACES = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\u2028": " ", "\u2029": " ", "\x0b": " ", "\x0c": " "})


def on_one_line(text: str) -> str:
    """*text* without line breaks, every other character where it was."""
    return text.translate(_SPACES)


def lay_out(
    text: str,
    font: QFont,
    width: float,
    formats: Sequence[QTextLayout.FormatRange] = (),
    leading: float = 1.0,
) -> tuple[QTextLayout, float]:
    """The text set in lines no wider than *width*, and their height; *leading* spaces them out.

    Never rich text: markup in *text* is shown as it stands.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(list(formats))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0.0, y))
        y += line.height() * leading
    layout.endLayout()
    return layout, y


def spots(layout: QTextLayout, start: int, end: int, text: str | None = None) -> list[QRectF]:
    """The rectangles that the UTF-16 units from *start* to *end* cover, one for each line they touch.

    The spaces that end a line are left out: they would show as a mark behind nothing. *text* is the layout's,
    for the layout of a document's paragraph, which does not know it.
    """
    found = []
    units = (layout.text() if text is None else text).encode("utf-16-le", "surrogatepass")
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        while last > first and _is_space(units, last - 1):
            last -= 1
        if first < last:
            # cursorToX answers (x, position) here; stubs and versions differ in what they say.
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            found.append(QRectF(min(left, right), line.y(), abs(right - left), line.height()))
    return found


def _is_space(units: bytes, at: int) -> bool:
    return chr(int.from_bytes(units[2 * at : 2 * at + 2], "little")).isspace()


def _x(answer: object) -> float:
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]
