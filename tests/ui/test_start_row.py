import pytest
from PySide6.QtCore import Qt

from explorer.session.start import StartRow
from explorer.ui.start_row import StartRowButton


@pytest.fixture
def make(qtbot, light):
    def make(**words):
        row = StartRowButton(StartRow("/a.rexp", "A <b>", "~/a.rexp", "10:32", **words), light)
        qtbot.addWidget(row)
        row.resize(400, row.sizeHint().height())
        row.show()
        return row

    return make


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open_it(qtbot, make, key):
    row = make()
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, key)


def test_it_is_read_out_and_its_tip_takes_nothing_for_markup(make):
    assert make().accessibleName() == "A <b>, ~/a.rexp, 10:32"
    assert "<" not in make().toolTip()


def test_a_missing_one_can_be_taken_off(qtbot, make):
    row, there = make(missing=True), make()
    with qtbot.waitSignal(row.removed):
        qtbot.keyClick(row, Qt.Key.Key_Delete)
    with qtbot.waitSignal(row.removed):
        row.cross.click()
    with qtbot.assertNotEmitted(there.removed):
        qtbot.keyClick(there, Qt.Key.Key_Delete)
    assert there.cross is None


def test_a_missing_one_is_paler(make):
    def darkest(row):
        image = row.grab().toImage()
        return min(image.pixelColor(x, y).lightness() for x in range(12, 60) for y in range(6, 24))

    assert darkest(make()) < darkest(make(missing=True))


@pytest.mark.parametrize("way", ["key", "cross"])
def test_one_without_a_name_is_opened_and_removed(qtbot, make, way):
    row = make(untitled=True)
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, Qt.Key.Key_Return)
    with qtbot.waitSignal(row.removed), qtbot.assertNotEmitted(row.clicked):
        if way == "key":
            qtbot.keyClick(row, Qt.Key.Key_Delete)
        else:
            qtbot.mouseClick(row.cross, Qt.MouseButton.LeftButton)
