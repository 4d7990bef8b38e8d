"""The words that end in a full stop without ending a sentence."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ALWAYS = _words(
    "cllr barr atty adv ald thiru tmt smt mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cpl maj cmdr adm "
    "rev hon fr messrs mme mlle pres supt insp cdr brig wg sqn retd avv dott st mt ft vs v cf viz e.g i.e eg ie "
    "approx est resp incl excl ca c al dept univ assoc asst eng engr"
)
"""What follows belongs to them: "Mr. Seki", "Nissan vs. Honda"."""

BEFORE_NUMBER = _words(
    "no nos nr n° vol vols p pp fig figs sec secs art arts ch chap para eq ex ed jan feb mar apr jun jul aug sep sept "
    "oct nov dec"
)
"""Abbreviations before a number, ends of sentences elsewhere: "No. 5", "on Dec. 23"."""

SOMETIMES = _words("inc ltd co corp llc plc pte pty bhd sdn gmbh ag s.a bros cie jr sr esq ph.d cos mfg")
"""They end a sentence only where the next word begins one for certain: "Hon Hai Co. The firm …"."""

CLOCK = _words("a.m p.m am pm")
"""They end a sentence unless a day or a time zone follows: "at 5 p.m. Tuesday"."""

AFTER_CLOCK = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun EST EDT ET CST CT MST MT PST "
    "PDT PT GMT UTC BST CET CEST JST KST HKT SGT IST Eastern Pacific Central Mountain Tokyo Taipei Beijing London "
    "January February March April May June July August September October November December"
)

SHOUTED = frozenset(["yahoo", "jeopardy", "wham", "joomla", "yum"])
"""Names that end in an exclamation mark."""

STARTERS = _words(
    "The A An It Its He She They We I You This That These Those There Here In On At By For From With Without "
    "Within As After Before During Since Until When While Where What Who Whose Why How If Although Though Because "
    "But And Or So Yet Nor However Moreover Meanwhile Instead Still Also Then Now Today Yesterday Tomorrow Both "
    "Some Many Most Several Other Others Another Each Every All None No Not One Two Three His Her Their Our My "
    "Your Such Under Over Between Among According Last Next Earlier Later Once Only Even More Despite Unlike Like "
    "To Is Are Was Were Will Would Can Could Should Do Does Did Has Have Had Neither Either Analysts Shares"
)
"""Words that begin a sentence when they have a capital letter."""
