from explorer.session.edits import project_described


def test_a_project_is_called_and_described(known, once):
    after = once(known, project_described(known, "New title"))
    assert (after.title, after.about) == ("New title", known.about)
    assert project_described(known).apply(known) is known
