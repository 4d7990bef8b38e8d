"""The words that govern a thing said in a way of their own, by what they do to it."""

from __future__ import annotations

from explorer.model.claims import Stage
from explorer.reading.text.tokens import word_set

ALMOST = frozenset({"almost", "nearly", "barely", "all but", "virtually", "practically"})
FAIR = frozenset({"fair", "true", "safe", "right", "correct"})
ADVISES = frozenset({"advise", "inform", "notify"})
COURTESIES = frozenset({"please", "?pleased", "delight", "?delighted", "wish", "like", "thrill", "?thrilled", "excite",
                        "honour", "?honoured", "want"})  # fmt: skip
"""How a firm leads up to its news: "is pleased to", "wishes to"."""
GLADLY = word_set("gladly happily willingly readily happy glad delighted pleased thrilled proud honoured honored love")
KEEPING = frozenset({"keep", "retain", "maintain"})
NOT_YET = frozenset({"before", "until", "till", "than", "once", "when", "whenever"})
DONE = {"deed": Stage.OCCURRED, "state": Stage.OCCURRED, "accord": Stage.AGREED, "talks": Stage.IN_TALKS}
GOING_ON = {"deed": Stage.PLANNED, "talks": Stage.IN_TALKS, "accord": Stage.AGREED, "state": Stage.ACTIVE}
UNTRUE = word_set(
    "untrue false baseless unfounded wrong inaccurate incorrect nonsense fabricated groundless off dead over "
    "impossible unthinkable pointless rubbish fake misleading unrealistic premature "
    "fiction hoax fabrication rubbish unsubstantiated fictitious fanciful hogwash "
    "forgery forged bogus spurious doctored photoshopped satire prank joke fabrications "
    "laughable absurd ridiculous ludicrous preposterous far-fetched outlandish farcical "
    "myth lie lies fantasy delusion invention fake-news"
)
NAMING = frozenset({"call", "describe", "brand", "label", "term", "dub", "deem"})
GOING = frozenset({"begin", "start", "continue", "resume", "keep", "go on", "carry on", "remain"})
NOBODY = frozenset({"no", "few", "none", "neither", "nobody", "nothing", "nor", "hardly", "scarcely"})
NO_PURPOSE = frozenset(
    {"be", "have", "need", "require", "lack", "await", "get", "give", "lose", "fail", "remain", "take"}
)
OPEN = ("sought", "proposed", "planned", "in talks", "finalising")
SIGNED = frozenset({"ownership", "equity stake", "merger"})
OVER = frozenset({"previously", "formerly", "once", "until", "until recently", "originally", "at the time",
                  "at one time", "at that time", "in the past"})  # fmt: skip
TELLING_NOTHING = frozenset(
    {"be", "remain", "look", "stand", "hang", "face", "seem", "appear", "lie", "hinge", "depend"}
)
BELIEVED = frozenset(
    {"say", "rumour", "rumor", "think", "believe", "speculate", "tip", "suspect", "fear", "suppose", "tout", "see"}
)
CHOOSES = frozenset({"decide", "opt", "choose", "vote", "advise", "warn", "come out", "rule", "lobby", "recommend",
                      "campaign", "argue", "lean", "urge"})  # fmt: skip
WARNS = frozenset({"warn", "lobby", "advise", "recommend", "campaign", "argue", "urge"})
"""Whoever does so "against" a thing does not decide on it."""
ASSURANCES = word_set("certainty guarantee guarantees assurance assurances confirmation sign signs indication "
                      "indications evidence proof hint hints word clarity suggestion")  # fmt: skip
"""What there may be none of, without anything being denied."""
EDGES = frozenset({"verge", "brink", "cusp", "danger", "risk", "edge", "threat", "point"})
OPINIONS = frozenset({"believe", "think", "expect", "see", "suppose", "hold", "estimate", "agree", "decide", "promise",
                       "propose", "suggest", "vow", "pledge", "recommend"})  # fmt: skip
KEEPS_BACK = frozenset({"refuse", "decline", "fail", "avoid", "stop short of", "refrain", "hesitate"})
PRESSED = frozenset({"urge", "ask", "press", "advise", "encourage", "invite", "request", "pressure", "tell", "call"})
PICKS = word_set("choose select pick appoint contract tap commission engage oblige obligate commit")
HAPPENS = frozenset(
    {
        *word_set(
            "be exist happen occur take materialise materialize proceed come succeed close survive last hold stand"
        ),
        *word_set("continue begin start remain follow emerge work do have go pass"),
        *("take place", "go ahead", "go through", "come about"),
    }
)
KEEPS_ON = frozenset({"continue", "remain", "go on", "stay", "carry on"})
SPARES = word_set(
    "affect change threaten impact hit disrupt harm touch hurt alter doubt regret question jeopardise jeopardize "
    "endanger undermine hide"
)
BY = frozenset({"by", "after", "since", "following", "upon"})
HELD = frozenset({"be", "have", "enjoy", "maintain", "run", "operate", "keep"})
ENDS_WELL = frozenset({"complete", "finish", "close", "carry out", "execute", "consummate"})
ENDING = frozenset({"end", "stop", "cease", "finish", "conclude", "fold", "dim", "blow up"})
MEANT = frozenset({"suppose", "mean", "intend", "destine"})
HEARD = frozenset({"report", "understand", "know", "estimate", "claim", "allege"})
HELPS = frozenset({"help", "boost", "lift", "buoy", "drive", "support", "aid", "underpin", "bolster", "fuel"})
UNDONE = ("denied", "ended", "suspended")
VOID = frozenset({"void", "invalid", "null", "illegal", "unlawful", "unconstitutional", "inadmissible"})
CONFIRMS = word_set("confirm verify corroborate substantiate ascertain ?verified ?corroborated ?substantiated")
RISKS = frozenset({"risk", "threaten", "fear", "face", "avoid", "escape"})
DID = (Stage.AGREED, Stage.ACTIVE, Stage.OCCURRED)
