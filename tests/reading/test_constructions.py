"""One thing said in the constructions that news has for it: what is read must not hang on how it is put."""

import pytest

from tests.reading.bracketed import said, wanted

# A verb's forms: base, past, participle, gerund; how the kind calls the two.
VERBS = {
    "acquire": ("acquire", "acquired", "acquired", "acquiring", "ownership"),
    "take over": ("take over", "took over", "taken over", "taking over", "ownership"),
    "invest in": ("invest $40m in", "invested $40m in", "invested $40m in", "investing $40m in", "equity stake"),
    "supply": ("supply cells to", "supplied cells to", "supplied cells to", "supplying cells to", "supply"),
    "compete with": ("compete with", "competed with", "competed with", "competing with", "competition"),
}
ACTIVE = (
    "[X] {past} [Y] in 2019.",
    "[X], which {past} [Y] in 2019, cut jobs.",
    "Having {participle} [Y], [X] cut jobs.",
    "[X], [Z] said on Monday, has {participle} [Y].",
    "[X], people close to it say, will {base} [Y].",
    "A plan by [X] to {base} [Y] has been delayed.",
    "[Z] opposed a move by [X] to {base} [Y].",
    "Plans for [X] to {base} [Y] were unveiled on Monday.",
    "Plans unveiled by [X] to {base} [Y] were criticised.",
    "The regulator cleared the way for [X] to {base} [Y].",
    "The ruling paves the way for [X] to {base} [Y].",
    "The deal will see [X] {base} [Y].",
    "[X] is one of three firms {gerund} [Y].",
    "[X] cut jobs after {gerund} [Y].",
    "The court barred [X] from {gerund} [Y].",
)
PASSIVE = (
    "[Y] was {participle} by [X] in 2019.",
    "[Y], which [X] {past} in 2019, cut jobs.",
    "[Y] was founded in 1990 and {participle} by [X] in 2019.",
    "Based in Rome and {participle} by [X], [Y] makes cars.",
    "Before it was {participle} by [X], [Y] made cars.",
)


def filled(template: str, verb: str) -> str:
    base, past, participle, gerund, _ = VERBS[verb]
    return template.format(base=base, past=past, participle=participle, gerund=gerund)


@pytest.mark.parametrize("template", ACTIVE)
@pytest.mark.parametrize("verb", VERBS)
def test_who_does_it_is_read(verb: str, template: str) -> None:
    found = {claim.rpartition(" | ")[0] for claim in said(filled(template, verb))}
    kind = VERBS[verb][-1]
    assert found in ({f"X | {kind} | Y"}, {f"X | {kind} | Y", f"Y | {kind} | X"})


@pytest.mark.parametrize("template", PASSIVE)
@pytest.mark.parametrize("verb", ["acquire", "take over"])
def test_to_whom_it_is_done_is_read(verb: str, template: str) -> None:
    text = filled(template, verb).replace("it was", "[it=Y] was")
    assert {claim.rpartition(" | ")[0] for claim in said(text)} == {"X | ownership | Y"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Sales will rise thanks to a deal that [X] has struck with [Y].", "X | agreement | Y | agreed"),
        ("Under a contract [X] won from [Y], it will make games.", "X | agreement | Y | agreed"),
        ("The stake [X] holds in [Y] has lost value.", "X | equity stake | Y | active"),
        ("[Y], from which [X] buys cells, fell.", "Y | supply | X | active"),
        ("The acquisition of [Y] will help [X] grow.", "X | ownership | Y | planned"),
        ("The takeover of [Y] strengthens [X]'s hand.", "X | ownership | Y | unclear"),
        ("A contract to supply [Y] with cells was awarded to [X].", "X | supply | Y | agreed"),
        ("A group of investors led by [X] bought [Y].", "X | ownership | Y | occurred"),
        ("[X] remains [Y]'s most loyal supplier.", "X | supply | Y | active"),
        ("[Y]'s largest shareholder remains [X].", "X | equity stake | Y | active"),
        ("The company that owns [Y], [X], fell.", "X | ownership | Y | active"),
        ("Buying [Y] would make [X] the market leader.", "X | ownership | Y | unclear"),
        ("[X]'s cars compete with [Y]'s.", "X | competition | Y | active"),
    ],
)
def test_it_is_read(text: str, claim: str) -> None:
    assert said(text) == wanted(claim)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[X] subsidiaries [Y] and [Z] make pumps.", ["X | ownership | Y | active", "X | ownership | Z | active"]),
        ("Two [X] subsidiaries, [Y] and [Z], fell.", ["X | ownership | Y | active", "X | ownership | Z | active"]),
        ("[Y] and [Z], both subsidiaries of [X], fell.", ["X | ownership | Y | active", "X | ownership | Z | active"]),
        (
            "[X] chairman and main shareholder [Bo|person] resigned.",
            ["Bo | role | X | active", "Bo | equity stake | X | active"],
        ),
        (
            "[X]'s founder and largest shareholder, [Bo|person], 81, resigned.",
            ["Bo | role | X | active", "Bo | equity stake | X | active"],
        ),
        ("The chief executive of [X] is [Bo|person].", ["Bo | role | X | active"]),
        ("[Y], once part of [X], fell.", ["X | ownership | Y | ended"]),
        ("[X] plans to merge its bank with that of [Y].", ["X | merger | Y | planned"]),
        ("[X] may merge its bank with [Y]'s lending business.", ["X | merger | Y | rumoured"]),
        ("[X] and [Y] won a licence.", []),
        (
            "A consortium led by [X] and including the pension fund [Z] has bought [Y].",
            ["X | ownership | Y | occurred", "Z | ownership | Y | occurred"],
        ),
        (
            "A consortium made up of [X], [Z] and [W] bought [Y].",
            ["X | ownership | Y | occurred", "Z | ownership | Y | occurred", "W | ownership | Y | occurred"],
        ),
        (
            "A consortium that includes [X] and [Z] bought [Y].",
            ["X | ownership | Y | occurred", "Z | ownership | Y | occurred"],
        ),
        ("An [X]-led consortium bought [Y].", ["X | ownership | Y | occurred"]),
        (
            "According to papers seen by [V], [X] and [Z] will own [Y].",
            ["X | ownership | Y | planned", "Z | ownership | Y | planned"],
        ),
        ("[Y], 30% of which is held by [X], fell.", ["X | equity stake | Y | active"]),
        (
            "A plant in [Y|place] was built by [X] and [Z].",
            ["X | location | Y | active", "Z | location | Y | active"],
        ),
        ("The plant, which [X] opened in [Y|place] in 2019, makes pumps.", ["X | location | Y | active"]),
        ("[Ann|person], whom [X] poached from [Z], fell ill.", ["Ann | role | X | agreed", "Ann | role | Z | ended"]),
        ("[X] and [Y], which have worked together since 1998, fell.", ["X | partnership | Y | active"]),
        (
            "[Ann|person], 52, a former head of [Z], will become chairman of [X].",
            ["Ann | role | Z | ended", "Ann | role | X | planned"],
        ),
        ("[X] has replaced [Z] as [Y]'s kit supplier.", ["X | supply | Y | active", "Z | supply | Y | ended"]),
        ("[X] overtook [Y] as [Norway|place]'s biggest car brand.", ["X | competition | Y | occurred"]),
        (
            "[X], which is run by [Ann|person], the founder's daughter, has bought [Y].",
            ["Ann | role | X | active", "X | ownership | Y | occurred"],
        ),
        (
            "[X], owned by [Z] since it was listed in 2012, has bought [Y].",
            ["Z | ownership | X | active", "X | ownership | Y | occurred"],
        ),
        (
            "[X] sells salmon to supermarkets such as [Y] and [Z].",
            ["X | supply | Y | active", "X | supply | Z | active"],
        ),
        ("[X] supplies supermarkets such as [Y].", ["X | supply | Y | active"]),
        ("[X] has stakes in banks in [Spain|place], including [Y].", ["X | equity stake | Y | active"]),
        ("[Y] is 40%-owned by [X].", ["X | equity stake | Y | active"]),
        ("[X]'s 40%-owned affiliate [Y] fell.", ["X | equity stake | Y | active"]),
        ("[X] became the first company to buy [Y].", ["X | ownership | Y | occurred"]),
        ("[X] could become the first company to buy [Y].", ["X | ownership | Y | rumoured"]),
        (
            "[X] has bought [Y] and [Z] since it was listed.",
            ["X | ownership | Y | occurred", "X | ownership | Z | occurred"],
        ),
    ],
)
def test_all_of_them_are_read(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)
