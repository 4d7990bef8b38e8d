"""Finds relationships in wordings that no rule knows, by weights learned from labelled texts.

A small language model of public make (MiniLM) turns the words of a sentence into vectors; adapters and a small head,
learned from the labelled texts of this project, turn those into a likelihood for each kind between each two entities.
"""
