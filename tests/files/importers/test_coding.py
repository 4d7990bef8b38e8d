import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers.coding import decoded, is_text, known_coding, spoken
from explorer.files.importers.loaded import TextError

GERMAN = "Die Gespräche über eine Übernahme wurden „vorerst“ abgebrochen, teilte Brandt mit; größere Zukäufe nicht."
POLISH = (
    "Spółka Harlow prowadzi rozmowy o zakupie udziałów w firmie Brandt, podała gazeta. Rzecznik zaprzeczył, że doszło "
    "do porozumienia. Spółka działa także w Łodzi i Wrocławiu, łącznie zatrudnia więcej osób."
)
RUSSIAN = "Компания Харлоу ведёт переговоры о покупке доли в Брандт, сообщили источники. Представитель отказался."
JAPANESE = "北斗自動車は8日、台湾の玉山電機と提携交渉に入ったと発表した。両社は年内の合意を目指すとしている。"
CHINESE = "北斗汽車八日宣布，已與台灣玉山電機就電動車代工展開合作談判。雙方力爭年內達成協議。公司否認收購傳聞。"


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_says_its_coding_needs_no_remark(coding):
    assert decoded("Béta 🚗 日本\r\nx".encode(coding), "a") == ("Béta 🚗 日本\r\nx", "")


@pytest.mark.parametrize(
    ("text", "coding"),
    [
        ("Café “x”", "cp1252"), (GERMAN, "cp1252"), (POLISH, "cp1250"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"),
        (JAPANESE, "cp932"), (JAPANESE, "euc_jp"), (JAPANESE, "iso2022_jp"), (CHINESE, "big5"), (CHINESE, "gb18030"),
        ("Harlow denied it.", "utf-16-le"), ("Harlow denied it.", "utf-16-be"),
    ],
)  # fmt: skip
def test_a_guess_is_right_and_said_to_be_one(text, coding):
    found, said = decoded(text.encode(coding), "a")
    assert found == text
    assert "guess" in said


def test_what_the_file_says_of_itself_comes_first():
    assert decoded(JAPANESE.encode("euc_jp"), "a", "EUC-JP") == (
        JAPANESE, "Read as EUC-JP, as the file says of itself.",
    )  # fmt: skip
    assert decoded("“x” é".encode("cp1252"), "a", "iso-8859-1")[0] == "“x” é"
    assert decoded("“x” é".encode(), "a", "us-ascii") == ("“x” é", "")
    text, said = decoded(GERMAN.encode("cp1252"), "a", "utf-8")
    assert text == GERMAN
    assert "guess" in said


def test_a_broken_byte_does_not_spoil_the_rest():
    text, said = decoded(RUSSIAN.encode() + b"\xff.", "a")
    assert text == RUSSIAN + "\ufffd."
    assert "\ufffd" in said


def test_the_name_of_a_coding_is_that_of_a_text():
    assert known_coding(" 'UTF8' ") == "utf-8"
    assert known_coding("latin1") == "cp1252"
    assert known_coding("hex") is known_coding("rot13") is known_coding("zip") is known_coding("none such") is None
    assert known_coding("x" * 10_000) is known_coding("a\0b") is known_coding(None) is None
    assert [spoken(name) for name in ("cp1250", "cp932", "utf-16-le")] == ["Windows-1250", "Shift JIS", "UTF-16-LE"]


@pytest.mark.parametrize("data", [b"a\x00b", b"\xff\xfe\x00", bytes(range(1, 256)) * 3, b"\x7fELF\x02\x01\x00"])
def test_junk_is_refused(data):
    with pytest.raises(TextError, match=r"junk\.txt.*not a text"):
        decoded(data, "junk.txt")


@given(st.binary(min_size=1, max_size=300), st.sampled_from([None, "utf-8", "shift_jis", "utf-7", "idna", "punycode"]))
def test_any_bytes_give_a_text_or_a_sentence(data, declared):
    try:
        text, _ = decoded(data, "x.txt", declared)
    except TextError:
        return
    assert is_text(text)
