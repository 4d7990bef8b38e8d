"""Text → what is said in it, with exact offsets: `sentences`, and `dates` as people write them."""
