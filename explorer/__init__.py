"""Relationship Explorer: who is tied to whom, and the sentence each line rests on."""

__version__ = "0.1.0"
