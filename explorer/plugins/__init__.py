"""The toolbox: what can be exchanged or added to, by name.

`toolbox` the layouts and kinds of picture · `pictures` a state drawn with them · `extractors` the ways to read a
document, each a `tool`, built in or added · `child` reads one document in a process of its own · `read_command` many
files, one after the other · `endpoint` asks a language model that the user has named · `spacy_reader` lets spaCy find
names too, which `second_names` puts beside the others, and `learned` relationships, by weights ·
`weakening` lets no proposal of theirs say more than its sentence.

Each built-in comes from one explicit list, so that "find usages" and the packager see it. Nothing is imported here:
the process that reads a document must start quickly.
"""
