from explorer.session.edits.standing import passages_of, sentence_of


def test_marked_words_lead_to_their_sentences(known, at):
    document = known.documents[0]
    first, second = (document.passage(*span) for span in document.sentences[:2])
    assert sentence_of(known, at("in talks with")) == first
    assert sentence_of(known, document.passage(first.start + 3, second.start + 3)).end == second.end
    # The white space at the end of what was marked belongs to no next sentence.
    assert sentence_of(known, document.passage(first.start, second.start)) == first


def test_all_passages_of_a_claim(known, at):
    assert set(passages_of(known.claim_by_id["head"])) >= {at("its head"), at("Alpha will not")}
    assert at("plans a bus") in passages_of(known.entity_by_id["alpha"])
