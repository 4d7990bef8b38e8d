"""Text → what is said in it, with exact offsets.

`text` finds sentences and words, `dating` dates, `naming` who is named; `grammar` reads a sentence as clauses,
`standings` how far what it says has come, `rules` what it says of two. `reader` puts them together.
"""
