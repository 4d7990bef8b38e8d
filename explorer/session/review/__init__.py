"""What was read and waits for a person's decision.

`waiting` lists it · `telling` says a proposal in words, `rules` why · `linking` gathers questions of
coreference · `against` finds what speaks otherwise · `looked` shows one of them · `groups` gathers those alike ·
`answers` turns a decision into an edit · `looking` moves the eye · `pane` puts it all together.
"""
