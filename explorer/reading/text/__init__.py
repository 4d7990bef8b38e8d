"""A text → where its sentences and words stand, and what of it is only furniture of its page."""
