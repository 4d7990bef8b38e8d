"""What one kind of wording says of two entities: a rule a file, each finding claims in a sentence read as clauses."""
