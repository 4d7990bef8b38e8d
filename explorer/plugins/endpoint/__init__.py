"""Asks a language model behind an address that the user has named; off until they name one.

`configured` which address, which model, which key · `asking` a document → exactly what would be sent · `transport`
one request, one answer, with limits · `quoting` the answer → a reading, as far as its quotations stand in the text ·
`extractor` all of it, no proposal stronger than its sentence. Imported only when it is used.
"""
