from explorer.files.vocabulary import load_vocabulary

KINDS = (
    "partnership, agreement, negotiation, supply, equity stake, ownership, merger, joint venture, membership, role, "
    "competition, market entry, product launch, participation, location, other"
)


def test_the_kinds_of_the_model_are_all_there():
    assert sorted(load_vocabulary().kinds) == sorted(KINDS.split(", "))


def test_each_kind_says_itself_with_both_its_ends():
    for kind in load_vocabulary().kinds.values():
        assert kind.short
        assert "Foxconn" in kind.sentence.format(subject="Foxconn", object="Honda")
        assert "Honda" in kind.sentence.format(subject="Foxconn", object="Honda")


def test_what_is_mutual_has_no_direction():
    vocabulary = load_vocabulary()
    mutual = {name for name in vocabulary.kinds if not vocabulary.is_directed(name)}
    assert mutual == {"partnership", "agreement", "negotiation", "merger", "joint venture"}


def test_a_file_that_is_replaced_meanwhile_changes_nothing(monkeypatch, tmp_path):
    before = load_vocabulary()
    (tmp_path / "kinds.toml").write_text("")
    monkeypatch.setattr("explorer.files.vocabulary.resource", lambda name: tmp_path / name)
    assert load_vocabulary() == before
    assert before.kinds
