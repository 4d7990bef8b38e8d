import pytest

from explorer.files.errors import NotFound, OutsideFile, ProjectError, TextMismatch
from explorer.model.documents import digest
from tests.spoilt import TEXT


@pytest.mark.parametrize(
    "name",
    ["../secret.txt", "/etc/passwd", "a/../../secret.txt", "..\\secret.txt", "C:\\secret.txt", "C:secret.txt",
     "\\\\host\\share\\secret.txt", "", "a\0.txt", ".."],
)  # fmt: skip
def test_text_files_outside_the_project_s_folder_are_not_read(load, tmp_path, name):
    (tmp_path.parent / "secret.txt").write_text(TEXT, encoding="utf-8")
    document = {"key": "d1", "name": "a", "sha256": digest(TEXT), "text_file": name}
    with pytest.raises(OutsideFile) as caught:
        load({"format": 1, "documents": [document]})
    assert str(caught.value).isprintable()


def test_links_that_lead_out_are_not_followed(load, tmp_path):
    (tmp_path.parent / "secret.txt").write_text(TEXT, encoding="utf-8")
    try:
        (tmp_path / "link.txt").symlink_to(tmp_path.parent / "secret.txt")
    except OSError:
        pytest.skip("this system makes no links")
    document = {"key": "d1", "name": "a", "sha256": digest(TEXT), "text_file": "link.txt"}
    with pytest.raises(OutsideFile, match="link"):
        load({"format": 1, "documents": [document]})


def test_links_in_a_circle(load, tmp_path):
    try:
        (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
        (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(ProjectError, match=r"a\.txt"):
        load({"format": 1, "documents": [{"key": "d1", "name": "a", "sha256": "", "text_file": "a.txt"}]})


def test_a_missing_or_changed_text_file(load, tmp_path):
    record = {"format": 1, "documents": [{"key": "d1", "name": "a", "sha256": digest(TEXT), "text_file": "a.txt"}]}
    with pytest.raises(NotFound, match=r"a\.txt"):
        load(record)
    (tmp_path / "a.txt").write_text(TEXT + " ", encoding="utf-8")
    with pytest.raises(TextMismatch, match=r"a\.txt has changed"):
        load(record)
