from explorer.files.importers.loaded import Loaded, sentences_of


def test_what_a_file_does_not_say_is_unknown():
    found = Loaded("Harlow denied it.")
    assert {found.title, found.author, found.publisher, found.url, found.published, found.language} == {None}
    assert found.how == ""


def test_remarks_become_one_text():
    assert sentences_of("One.", "", "Two.") == "One. Two."
    assert sentences_of("", "") == ""
