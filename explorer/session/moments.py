"""A UTC time in ISO 8601 → how it is said here, today."""

from __future__ import annotations

from datetime import datetime

from explorer.words import tr


def clock(moment: str, today: datetime | None = None) -> str:
    """As in "10:32", "yesterday, 10:32", "14 Nov, 10:32" or "14 Nov 2025"; "" where nobody looked at a clock."""
    try:
        then = datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    day = (today or datetime.now().astimezone()).date()
    hour = f"{then:%H:%M}"
    if then.date() == day:
        return hour
    if (day - then.date()).days == 1:
        return tr("yesterday, {hour}", hour=hour)
    if then.year == day.year:
        return f"{then.day} {then:%b}, {hour}"
    return f"{then.day} {then:%b} {then.year}"
