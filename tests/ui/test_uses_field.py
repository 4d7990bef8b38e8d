from explorer.model.documents import Passage
from explorer.session.form import Part, Use
from explorer.ui.uses_field import UsesField, said

USES = tuple(Use(part, Passage("d", at, at + 4), "some", "¶1 s1") for at, part in enumerate(Part))


def test_each_passage_has_a_line_and_a_cross(qtbot, light):
    field, left = UsesField(), []
    qtbot.addWidget(field)
    field.set_theme(light)
    field.left_out.connect(left.append)
    field.show_uses(USES)
    assert len(field.lines) == len(field.crosses) == len(USES)
    field.crosses[2].click()
    assert left == [USES[2]]
    assert not field.crosses[0].icon().isNull()
    lines = field.lines
    field.show_uses(USES)
    assert field.lines is lines
    field.show_uses(USES[:1])
    assert len(field.crosses) == 1


def test_it_is_said_what_each_is():
    assert [said(use) for use in USES] == [
        "Sentence: “some”", "Kind: “some”", "Hedge: “some”", "Negation: “some”", "Attribution: “some”",
        "Who says it: “some”", "Inferred from: “some”", "“some”",
    ]  # fmt: skip
