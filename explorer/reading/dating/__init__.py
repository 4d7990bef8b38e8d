"""Dates as people write and print them → `When`: nothing is made more exact than it was said."""
