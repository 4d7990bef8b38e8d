import pytest

from explorer.ui.banner import Banner


@pytest.fixture
def banner(qtbot, light):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.set_theme(light)
    banner.resize(700, 60)
    return banner


def test_without_words_it_is_hidden(banner):
    assert not banner.isVisible()
    banner.show_banner("Open read-only.")
    assert banner.isVisible()
    banner.show_banner("")
    assert not banner.isVisible()


def test_its_links_say_what_is_wanted_once(qtbot, banner):
    asked = []
    banner.asked.connect(asked.append)
    for _ in range(2):
        banner.show_banner("In use", (("Save as…", "save as"), ("Open again", "reopen")))
    assert [link.text() for link in banner.links] == ["Save as…", "Open again"]
    banner.links[1].click()
    assert asked == ["reopen"]


def test_it_can_be_hidden_where_it_is_only_news(qtbot, banner):
    banner.show_banner("Not found", closable=True)
    assert banner._close.isVisible()
    with qtbot.waitSignal(banner.dismissed):
        banner._close.click()
    banner.show_banner("In use")
    assert not banner._close.isVisible()


def test_its_words_are_plain_and_wrap(banner):
    banner.show_banner("<b>bold</b> " + "word " * 60)
    assert banner.words.startswith("<b>")
    assert banner.heightForWidth(300) > banner.heightForWidth(1200)


def test_it_is_read_out(banner):
    banner.show_banner("In use by Ann")
    assert banner.accessibleName() == "In use by Ann"
