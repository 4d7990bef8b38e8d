"""Widgets. Each has `show(part)` and sends changes; none knows another."""
