"""The small words of English that hold a sentence together."""

from __future__ import annotations

from explorer.reading.text.tokens import word_set

BE = {
    "be": "base", "is": "present", "are": "present", "am": "present", "was": "past", "were": "past",
    "been": "participle", "being": "gerund", "'s": "present", "'re": "present", "'m": "present",
    "isn't": "present", "aren't": "present", "wasn't": "past", "weren't": "past",
}  # fmt: skip
HAVE = {"have": "base", "has": "present", "had": "past", "having": "gerund", "'ve": "present", "hasn't": "present",
        "haven't": "present", "hadn't": "past"}  # fmt: skip
DO = {"do": "present", "does": "present", "did": "past", "don't": "present", "doesn't": "present", "didn't": "past"}
MODALS = {
    "will": "will", "won't": "will", "'ll": "will", "shall": "will", "would": "would", "wouldn't": "would",
    "'d": "would", "could": "could", "couldn't": "could", "may": "may", "might": "may", "can": "can",
    "can't": "can", "cannot": "can", "should": "should", "shouldn't": "should", "must": "must", "ought": "should",
}  # fmt: skip
NOT = frozenset({
    "not", "never", "no longer", "nor", "neither", "hardly", "scarcely", "barely", "nowhere", "cannot", "can't",
    "no more", "not yet", "yet to",
})  # fmt: skip
NO = frozenset({"no", "neither", "zero", "nothing", "none", "nobody"})
DETERMINERS = word_set(
    "the a an this that these those its their his her our my your some any each every both all another no several "
    "many most other such what whatever either neither more less few which one two three four five six seven eight "
    "nine ten"
) - {"that", "which", "what", "whatever", "either", "neither", "both"}  # fmt: skip
PREPOSITIONS = word_set(
    "of in on at by for with from to into onto over under between among through against about around across within "
    "without via per along than towards toward upon beside besides near behind beyond despite alongside amid "
    "throughout including concerning regarding like unlike outside inside off up down out "
    "except excluding during worth"
)  # fmt: skip
COORDINATORS = frozenset({"and", "or", "but", "nor", "&", "as well as", "plus", "yet", "and/or", "but also"})
RELATIVES = frozenset({"who", "which", "whom", "whose"})
CONDITIONS = frozenset({
    "if", "unless", "whether", "in case", "provided", "provided that", "as long as", "even if", "assuming",
    "as if", "as though", "on condition that", "in the event",
})  # fmt: skip
ADVERBS = word_set(
    "also now still already just soon again even ever often once then today yesterday tomorrow meanwhile however "
    "therefore thus instead rather too very quite almost nearly perhaps maybe together earlier later eventually "
    "head-on "
    "initially currently previously recently finally formerly originally reportedly allegedly apparently possibly "
    "potentially probably presumably supposedly likely jointly formally officially quietly actively instead indeed "
    "moreover furthermore additionally nevertheless nonetheless otherwise abroad alone ahead away back forward "
    "further long only first last well instead namely here there so far yet late early hence apart anyway "
    "overnight nationwide worldwide elsewhere afterwards afterward sometimes altogether thereby everywhere"
)  # fmt: skip
PHRASES = frozenset({
    "venture capital", "most recently",
    "no longer", "per cent", "no more", "not yet", "not only", "not just", "not merely", "not solely", "first refusal",
    "right of first refusal", "except for", "other than",
    "not hidden", "never hidden",
    "no doubt", "no surprise", "no wonder", "no secret", "no accident", "no coincidence", "no stranger",
    "letter of intent", "letters of intent", "memorandum of understanding",
    "memorandums of understanding", "heads of terms", "as well as", "according to", "as part of", "rather than",
    "instead of", "such as", "because of", "due to", "together with", "along with", "so that", "as if",
    "as though", "in case", "provided that", "as long as", "even if", "even though", "out of", "up to", "as of",
    "more than", "less than", "at least", "at most", "ahead of", "prior to", "in addition to", "on behalf of",
    "in favour of", "in favor of", "in return for", "in exchange for", "thanks to", "on condition that",
    "in order to", "so as to", "subject to", "yet to", "but also", "in the event", "in terms of",
    "with regard to", "as to", "apart from", "aside from", "far from", "in line with", "in place of",
    "in response to", "by way of", "for example", "for instance", "in fact", "in particular", "of course",
    "for now", "at present", "so far", "as yet", "as soon as", "each other", "one another",
    "in cooperation with", "in collaboration with", "in partnership with", "in conjunction with", "next to",
    "a week", "a year", "a month", "a day", "a share", "around the world", "at the same time",
    "at first", "at last",
    "in the meantime", "after all", "in the past", "in the end", "at the time", "by contrast", "in recent years",
    "in recent months", "in recent weeks", "for years", "for decades", "at home", "in turn", "in principle", "by far",
    "at once", "as well", "for good", "on its own", "in future", "no fewer than", "no less than", "no more than",
    "fewer than", "as many as", "percentage points", "percentage point", "basis points",
})  # fmt: skip
LONG_PREPOSITIONS = frozenset({
    "except for", "other than",
    "according to", "as part of", "rather than", "instead of", "such as", "because of", "due to",
    "together with", "along with", "out of", "up to", "as of", "ahead of", "prior to", "in addition to",
    "on behalf of", "in favour of", "in favor of", "in return for", "in exchange for", "thanks to",
    "subject to", "in terms of", "with regard to", "as to", "apart from", "aside from", "far from",
    "in line with", "in place of", "in response to", "by way of", "more than", "less than",
    "in cooperation with", "in collaboration with", "in partnership with", "in conjunction with", "next to",
})  # fmt: skip
LONG_ADVERBS = frozenset({
    "most recently",
    "not only", "not just", "not merely", "not solely", "no doubt", "no surprise", "no wonder", "no secret",
    "not hidden", "never hidden",
    "no accident", "no coincidence", "no stranger", "at first", "at last",
    "for example", "for instance", "in fact", "in particular", "of course", "for now", "at present", "so far",
    "as yet", "at least", "at most", "a week", "a year", "a month", "a day", "a share", "around the world",
    "each other", "one another", "as soon as", "at the same time", "in the meantime", "after all",
    "in the past", "in the end", "at the time", "by contrast", "in recent years", "in recent months", "in recent weeks",
    "for years", "for decades", "at home", "in turn", "in principle", "by far", "at once", "as well", "for good",
    "on its own", "in future", "no fewer than", "no less than", "no more than", "fewer than", "as many as",
    "percentage points", "percentage point", "basis points",
})  # fmt: skip
NOT_GERUNDS = word_set(
    "willing unwilling managing promising missing interesting amazing leading existing growing ongoing upcoming "
    "remaining pending increasing rising manufacturing engineering banking marketing trading shipping mining "
    "packaging during following including according meeting building morning evening holding training beijing king "
    "ring thing something anything everything nothing wing spring string bring sing offering financing funding "
    "clothing housing advertising accounting testing pricing outstanding emerging interesting nothing processing "
    "publishing lending controlling declining falling owing wedding opening filing briefing hearing setting "
    "struggling ailing thriving booming competing opposing founding governing participating sourcing purchasing "
    "networking carmaking steelmaking carrying closing recurring neighbouring neighboring "
    "licensing mounting intensifying stiffening "
    " standing understanding undertaking listing landing gaming streaming boeing hiring"
)  # fmt: skip
DEGREES = frozenset({"phd", "ph.d", "md", "m.d", "mba", "jr", "sr", "esq", "cbe", "obe", "frs", "cfa", "msc", "bsc"})
"""What stands behind a person's name after a comma."""
