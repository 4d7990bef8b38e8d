"""The pieces of a sentence → phrases and clauses: who does what, by word lists alone."""
