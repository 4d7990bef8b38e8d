"""What is known: frozen nouns, standard library only.

`when` dates as printed · `documents` texts and the passages in them · `entities` who and what ·
`claims` what one passage says · `relationships` what the claims add up to · `merges` entities taken for one another ·
`disagreements` what does not fit · `vocabulary` the kinds there are · `dossier` all of it together ·
`changes` what differs between two of them · `ordering` what two lists have in common · `steps` edits that were made.
"""
