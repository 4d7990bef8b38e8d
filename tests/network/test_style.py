"""Statuses are told apart without colour; sizes grow gently, and never without end."""

from explorer.model.relationships import Status
from explorer.network.style import STROKES, line_width, node_radius


def test_every_status_has_a_stroke_of_its_own() -> None:
    assert set(STROKES) == set(Status)
    assert len(set(STROKES.values())) == len(Status)


def test_dashes_come_in_pairs() -> None:
    for status, stroke in STROKES.items():
        assert len(stroke.dash) % 2 == 0, status
        assert all(part > 0 for part in stroke.dash), status


def test_a_rumour_never_looks_like_a_deal() -> None:
    assert STROKES[Status.RUMOURED].dash
    assert not STROKES[Status.ACTIVE].dash
    assert not STROKES[Status.AGREED].dash
    assert STROKES[Status.AGREED].width > STROKES[Status.ACTIVE].width


def test_lines_grow_with_claims_to_double_and_no_further() -> None:
    for stroke in STROKES.values():
        widths = [line_width(stroke, claims) for claims in range(200)]
        assert widths == sorted(widths)
        assert widths[1] == stroke.width
        assert widths[-1] <= 2 * stroke.width


def test_discs_grow_gently() -> None:
    radii = [node_radius(claims) for claims in range(500)]
    assert radii == sorted(radii)
    assert radii[-1] <= 2 * radii[0]
