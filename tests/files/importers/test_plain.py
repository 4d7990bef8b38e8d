import pytest

from explorer.files.importers import plain
from explorer.files.importers.loaded import Loaded, TextError
from explorer.files.importers.plain import load_plain, pasted


def test_a_text_comes_letter_for_letter(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes("Béta 🚗\u00a0日本\r\n x \n".encode())
    assert load_plain(file) == Loaded("Béta 🚗\u00a0日本\r\n x \n")


def test_another_coding_is_said(tmp_path):
    file = tmp_path / "old.txt"
    file.write_bytes("Café “x”".encode("cp1252"))
    found = load_plain(file)
    assert found.text == "Café “x”"
    assert "Windows-1252" in found.how


@pytest.mark.parametrize("data", [b"", b"  \n", b"\xef\xbb\xbf\n", b"a\x00b"])
def test_what_says_nothing_is_refused(tmp_path, data):
    file = tmp_path / "bad.txt"
    file.write_bytes(data)
    with pytest.raises(TextError, match=r"bad\.txt"):
        load_plain(file)


def test_pasted_words_come_through_the_same_door(monkeypatch):
    assert pasted("Harlow\r\ndenied it. ") == Loaded("Harlow\r\ndenied it. ")
    for words in ("", " \n", "a\x00b"):
        with pytest.raises(TextError, match="pasted"):
            pasted(words)
    monkeypatch.setattr(plain, "LARGEST_TEXT", 3)
    with pytest.raises(TextError, match="too long"):
        pasted("four")
