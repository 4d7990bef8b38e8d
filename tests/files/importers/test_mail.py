import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers.loaded import TextError
from explorer.files.importers.mail import load_mail
from tests.files.importers.made import mail

PAGE = "<html><body><p>Harlow denied it.</p><img src='http://tracker.example/x.gif'></body></html>"


def test_a_mail_says_who_wrote_it_and_when(tmp_path):
    found = load_mail(mail(tmp_path / "a.eml", "Harlow denied it. 🚗\n", PAGE, attached=2))
    assert found.text == "Harlow denied it. 🚗\n"
    assert (found.title, found.author) == ("Harlow and Brandt", "Maria Olsen <maria@northernwire.example>")
    assert found.published == "2024-05-17"
    assert found.how == "2 attached files were left out."


def test_a_mail_that_is_a_page_is_read_as_one(tmp_path):
    found = load_mail(mail(tmp_path / "a.eml", page=PAGE))
    assert found.text == "Harlow denied it."
    assert found.title == "Harlow and Brandt"


def test_coded_words_are_read(tmp_path):
    file = tmp_path / "a.eml"
    file.write_bytes(
        b"From: =?iso-8859-1?Q?Andr=E9?= <a@x.example>\r\nSubject: =?utf-8?b?5YyX5paX?=\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"Andr=E9 denied=\r\n it.\r\n"
    )
    found = load_mail(file)
    assert (found.title, found.author, found.published) == ("北斗", "André <a@x.example>", None)
    assert found.text == "André denied it.\r\n"


def test_the_head_of_a_saved_page_is_the_browsers(tmp_path):
    file = mail(
        tmp_path / "a.mhtml", page=PAGE, From="<Saved by a browser>",
        Snapshot_Content_Location="https://www.northernwire.example/a",
    )  # fmt: skip
    found = load_mail(file)
    assert (found.published, found.author, found.title) == (None, None, None)
    assert found.url == "https://www.northernwire.example/a"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"no head at all\n\nHarlow denied it.", "head"), (b"\x00\xff" * 99, "head"),
        (b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: image/png\n\nabc\n--x--\n",
         "without text"),
        (b"From: a\n\n \n", "spaces"), (b"From: a\n", "spaces"),
        (b"Subject: a\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nAAAA\n", "not a text"),
    ],
)  # fmt: skip
def test_a_malformed_mail_is_refused(tmp_path, data, said):
    file = tmp_path / "a.eml"
    file.write_bytes(data)
    with pytest.raises(TextError, match=rf"a\.eml.*{said}"):
        load_mail(file)


@pytest.mark.parametrize(
    "head",
    [
        b"Date: 99 Foo 0000", b"Date: \xff", b"From: " + b"<" * 5_000, b"From: =?x?q?=FF?= <",
        b"Subject: =?utf-8?b?!?=",
        b"Content-Type: text/plain; charset=nonesuch", b"Content-Type: multipart/mixed", b"Content-Type: ;;;===",
        b"Content-Type: text/plain; charset*=x'y'z; name*0*=a", b"From: a@[\r\n\t" + b"(" * 3_000,
    ],
)  # fmt: skip
def test_odd_heads_end_in_words_or_a_sentence(tmp_path, head):
    file = tmp_path / "a.eml"
    file.write_bytes(b"Message-ID: <1>\r\n" + head + b"\r\n\r\nHarlow denied it.\r\n")
    try:
        found = load_mail(file)
    except TextError:
        return
    assert "Harlow denied it." in found.text


def test_mails_within_mails_end_in_words_or_a_sentence(tmp_path):
    file = tmp_path / "deep.eml"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000))
    file.write_bytes(b"From: a\n" + parts + b"\nHarlow denied it.\n")
    with pytest.raises(TextError, match=r"deep\.eml"):
        load_mail(file)


@given(st.integers(0, 2_000), st.binary(min_size=1, max_size=12))
def test_a_spoilt_mail_gives_its_words_or_a_sentence(tmp_path, at, other):
    file = mail(tmp_path / "a.eml", "Harlow denied it.", PAGE, attached=1)
    data = bytearray(file.read_bytes())
    at = at % len(data)
    data[at : at + len(other)] = other
    file.write_bytes(data)
    try:
        found = load_mail(file)
    except TextError:
        return
    assert found.text.strip()
