from explorer.files.lexicon import load_tables


def test_loads_what_ships():
    tables = load_tables()
    assert {"names", "places", "people", "companies", "ordinary"} <= set(tables)
    assert "Japan" in tables["places"]["countries"]


def test_loads_a_folder(tmp_path):
    (tmp_path / "one.toml").write_text('[a]\nb = "c"\n', encoding="utf-8")
    (tmp_path / "two.txt").write_text("not a table", encoding="utf-8")
    assert load_tables(tmp_path) == {"one": {"a": {"b": "c"}}}
