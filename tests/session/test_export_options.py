"""Without a word said, a picture has all its parts and all of the map."""

from explorer.session.export_options import PictureOptions


def test_nothing_is_left_out_unasked() -> None:
    options = PictureOptions()
    assert all((options.title, options.legend, options.sources, options.as_of, options.whole))
    assert not options.transparent
    assert not options.select
