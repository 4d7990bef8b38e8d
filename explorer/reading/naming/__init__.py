"""A document → its cast: who and what is named, and which words point at them."""
