"""A verb → the forms it is printed in."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from explorer.reading.text.tokens import word_set


class Form(StrEnum):
    """What a printed form of a verb can be."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"


_IRREGULAR = {
    line.split()[0]: (line.split()[1], line.split()[2])
    for line in """\
beat beat beaten
become became become
begin began begun
bet bet bet
bid bid bid
outbid outbid outbid
bind bound bound
break broke broken
bring brought brought
build built built
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
cut cut cut
deal dealt dealt
do did done
draw drew drawn
drive drove driven
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forgo forwent forgone
freeze froze frozen
get got got
give gave given
go went gone
grow grew grown
hang hung hung
have had had
hear heard heard
hit hit hit
hold held held
hurt hurt hurt
ink inked inked
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lose lost lost
make made made
mean meant meant
meet met met
outgrow outgrew outgrown
outsell outsold outsold
overcome overcame overcome
oversee oversaw overseen
overtake overtook overtaken
pay paid paid
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
repay repaid repaid
rethink rethought rethought
ride rode ridden
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sink sank sunk
sit sat sat
slide slid slid
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
stand stood stood
steal stole stolen
step stepped stepped
stick stuck stuck
strike struck struck
sue sued sued
swear swore sworn
sweep swept swept
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
tie tied tied
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
walk walked walked
wear wore worn
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
underwrite underwrote underwritten
""".splitlines()
}
_DOUBLED = word_set(
    "ban drop plan scrap step ship stop tap top cap pen plug sit set run win cut get put let hit bid swap strip "
    "trim slip grab nab spin admit commit submit permit refer prefer defer transfer concur control begin quit "
    "shut split nod rebut shun bar incur occur propel net star expel compel repel excel confer equip outfit "
    "outstrip dig dub embed enrol fit hug jut lag mop pat pin plod prop rid rig rob rub shrug sum tug underpin "
    "snap wrap trap flop hop lop sap scan skip slam slap slim spur stir stun tag tip trip whip wed bag chat clip cram "
    "drag flag gun jam jog log map pad peg pit ram shred span spot stab strap tug up trek "
    "unplug unwrap zip transmit remit omit rebid rerun recur deter inter wrap chop chip crop flip stem snub "
    "dip nip spar slug annul dispel distil fulfil knit leapfrog outgun outwit plot snag sublet swat quip outbid "
)
_BEING = (
    ("is", Form.PRESENT),
    ("are", Form.PRESENT),
    ("am", Form.PRESENT),
    ("was", Form.PAST),
    ("were", Form.PAST),
    ("been", Form.PARTICIPLE),
    ("being", Form.GERUND),
)
_EITHER = word_set("unravel cancel signal label model total level fuel channel travel rival marshal tunnel")
_VOWELS = "aeiou"


def forms(verb: str) -> Iterator[tuple[str, Form]]:
    """Every printed form of *verb*, whose first word alone changes: "team up" gives "teamed up"."""
    first, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    past, participle = _IRREGULAR.get(first, (_past(first),) * 2)
    yield verb, Form.BASE
    if first == "be":
        yield from ((printed + tail, form) for printed, form in _BEING)
        return
    yield _present(first) + tail, Form.PRESENT
    yield past + tail, Form.PAST
    if first in _EITHER:
        yield f"{first}led{tail}", Form.PAST
        yield f"{first}led{tail}", Form.PARTICIPLE
        yield f"{first}ling{tail}", Form.GERUND
    yield participle + tail, Form.PARTICIPLE
    yield _gerund(first) + tail, Form.GERUND


def plural(noun: str) -> str:
    """The plural of a noun, of whose words the last changes."""
    irregular = {"company": "companies", "subsidiary": "subsidiaries", "spokesman": "spokesmen", "man": "men"}
    return irregular.get(noun) or _present(noun)


def _present(word: str) -> str:
    if word == "have":
        return "has"
    if word.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}s"


def _past(word: str) -> str:
    if word.endswith("e"):
        return f"{word}d"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ied"
    return f"{_stem(word)}ed"


def _gerund(word: str) -> str:
    if word.endswith("ie"):
        return f"{word[:-2]}ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return f"{word[:-1]}ing"
    return f"{_stem(word)}ing"


def _stem(word: str) -> str:
    return word + word[-1] if word in _DOUBLED else word
