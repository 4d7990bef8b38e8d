"""Theme → the look of the whole application: style, palette, one short style sheet, fonts."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from explorer.drawing import fonts
from explorer.drawing.theme import Theme
from explorer.ui.shades import colour, shade
from explorer.ui.sheet_images import sheet_images

FONT = "Noto Sans"

# Everything that can be said by the palette is said there: each rule here costs time for each widget.
_SHEET = """
QMainWindow { background: $panel; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $focus; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $border; spacing: 2px; padding: 4px 8px; }
QToolBar::separator { background: $border; width: 1px; margin: 6px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton:hover, QToolButton:checked { background: $hover; }
QToolButton:pressed { background: $selected; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
QStatusBar { background: $panel; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QDockWidget::title { background: $panel; padding: 6px 10px; }
QMenuBar { background: $panel; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $border; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($ticked); }
QMenu::indicator:unchecked { image: none; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 6px 12px; color: $muted; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $focus; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { background: $hover; }
QToolTip { background: $panel; color: $text; border: 1px solid $border; padding: 4px 6px; }
QLineEdit, QPlainTextEdit { background: $field; border: 1px solid $border; border-radius: 6px;
  padding: 4px 8px;
  selection-background-color: $selected; selection-color: $text; }
QPlainTextEdit { padding: 3px 4px; }
QListWidget { border: 1px solid $border; border-radius: 6px; outline: 0; }
QListWidget::item { padding: 4px 4px; border-radius: 4px; color: $text; }
QListWidget::item:selected { background: $selected; }
QLineEdit:focus, QPlainTextEdit:focus, QListWidget:focus { border-color: $focus; }
QPushButton { background: $field; border: 1px solid $border; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:default, QPushButton:focus { border-color: $focus; }
QPushButton:disabled { color: $muted; }
QComboBox { background: $field; border: 1px solid $border; border-radius: 6px; padding: 4px 4px 4px 8px; }
QComboBox:hover, QComboBox:on { background: $hover; }
QComboBox:focus { border-color: $focus; }
QComboBox:disabled { color: $muted; background: $panel; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($chevron); width: 16px; height: 16px; }
QComboBox::down-arrow:disabled { image: url($chevron-off); }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $border; padding: 3px; outline: none;
  selection-background-color: $selected; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $selected; color: $text; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator { width: 14px; height: 14px; image: url($box); }
QCheckBox::indicator:disabled { image: url($box-off); }
QCheckBox::indicator:checked { image: url($ticked); }
QCheckBox::indicator:checked:disabled { image: url($ticked-off); }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 7px; background: $panel; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $focus; }
QRadioButton::indicator:disabled { border-color: $thumb; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $field; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $focus; border-radius: 3px; }
"""


def style_application(app: QApplication, theme: Theme) -> None:
    """Give every widget, present and future, the theme's look."""
    if app.property("explorer_theme") == theme.name:
        return
    app.setProperty("explorer_theme", theme.name)
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(_sheet(theme))


def load_fonts(app: QApplication) -> None:
    """Use the font that ships with the program, at the size the system asks for."""
    fonts.load_fonts()
    font = QFont(app.font())
    font.setFamily(FONT)
    font.setWeight(QFont.Weight.Normal)
    app.setFont(font)


def palette(theme: Theme) -> QPalette:
    """The theme's colours by the part they play in Qt."""
    result = QPalette()
    role = QPalette.ColorRole
    for part, name in (
        (role.Window, theme.panel),
        (role.WindowText, theme.text),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.card),
        (role.Text, theme.text),
        (role.Button, theme.field),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.warning),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.selected),
        (role.HighlightedText, theme.text),
        (role.Accent, theme.focus),
        (role.Link, theme.link),
        (role.LinkVisited, theme.link),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.text),
        (role.Light, theme.card),
        (role.Midlight, theme.hover),
        (role.Mid, theme.border),
        (role.Dark, theme.border),
        (role.Shadow, theme.border),
    ):
        result.setColor(part, colour(name))
    for part in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, part, shade(theme.muted, theme.panel, 0.75))
    return result


def _sheet(theme: Theme) -> str:
    colours = {
        "panel": theme.panel,
        "field": theme.field,
        "border": theme.border,
        "hover": theme.hover,
        "selected": theme.selected,
        "text": theme.text,
        "muted": theme.muted,
        "focus": theme.focus,
        "thumb": shade(theme.muted, theme.panel, 0.4).name(),
    }
    sheet = _SHEET
    # The longer names first: "$box-off" begins with "$box".
    for name, value in sorted((colours | sheet_images(theme)).items(), reverse=True):
        sheet = sheet.replace(f"${name}", value)
    return sheet
