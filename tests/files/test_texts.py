import pytest

from explorer.files import texts
from explorer.files.texts import TextError, load_text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Béta 🚗 日本\r\nx".encode(), "Béta 🚗 日本\r\nx"),
        (b"\xef\xbb\xbfMazda", "Mazda"),
        ("Mazda 日".encode("utf-16"), "Mazda 日"),
    ],
)
def test_a_text_comes_letter_for_letter(tmp_path, data, text):
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    assert load_text(file) == (text, "")


def test_another_coding_is_said(tmp_path):
    file = tmp_path / "old.txt"
    file.write_bytes("Café “x”".encode("cp1252"))
    text, said = load_text(file)
    assert text == "Café “x”"
    assert "Windows-1252" in said


@pytest.mark.parametrize("data", [b"", b"  \n", b"a\x00b", b"\xff\xfe\x00", b"\x81\x8d"])
def test_what_is_no_text_is_refused(tmp_path, data):
    file = tmp_path / "bad.txt"
    file.write_bytes(data)
    with pytest.raises(TextError, match=r"bad\.txt"):
        load_text(file)


def test_what_cannot_be_read_or_is_too_large_is_refused(tmp_path, monkeypatch):
    with pytest.raises(TextError, match="cannot be read"):
        load_text(tmp_path / "none.txt")
    monkeypatch.setattr(texts, "LARGEST", 3)
    file = tmp_path / "big.txt"
    file.write_text("four", encoding="utf-8")
    with pytest.raises(TextError, match="too large"):
        load_text(file)
