import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers.loaded import TextError
from explorer.files.importers.page_tree import page_text, page_tree


def test_a_page_is_read_in_the_coding_it_names():
    page = '<html><head><meta charset="Shift_JIS"></head><body>北斗自動車は否定した。'
    assert page_text(page.encode("cp932"), "a")[0] == page
    old = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>“Brew’s”'
    assert page_text(old.encode("cp1252"), "a")[0] == old
    xml = '<?xml version="1.0" encoding="EUC-JP"?><html><body>北斗</body></html>'
    assert page_tree(page_text(xml.encode("euc_jp"), "a")[0], "a").text_content() == "北斗"


def test_a_page_without_anything_is_refused():
    with pytest.raises(TextError, match=r"a\.html"):
        page_tree("", "a.html")


def test_nothing_that_lies_deep_is_lost_unsaid():
    assert page_tree("<div>" * 1_000 + "Harlow", "a").text_content() == "Harlow"
    with pytest.raises(TextError, match=r"a\.html.*in part"):
        page_tree("<div>" * 1_000_000 + "Harlow", "a.html")


@given(st.text(st.sampled_from("<>/!-?&;= \"'abdivp\n\x00é日"), max_size=200))
def test_anything_is_a_tree_or_a_sentence(page):
    try:
        tree = page_tree(page, "a")
    except TextError:
        return
    assert tree.tag == "html"
