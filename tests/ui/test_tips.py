from PySide6.QtGui import Qt

from explorer.ui.tips import plain_tip


def test_qt_takes_no_tip_for_markup() -> None:
    hostile = "<img src='http://example.org/x.png'> <b>deal</b>"
    assert Qt.mightBeRichText(hostile)
    assert not Qt.mightBeRichText(plain_tip(hostile))
    assert plain_tip("Foxconn – Nissan: sought") == "Foxconn – Nissan: sought"
