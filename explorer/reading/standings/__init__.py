"""What a sentence says → how far that has come, whether it is denied, how sure it is, who says it."""
