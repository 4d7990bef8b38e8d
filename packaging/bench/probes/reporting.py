"""Reports an event the way the program does."""

from __future__ import annotations

import json
import os
import time


def report(event: str) -> None:
    with open(os.environ["EXPLORER_TRACE"], "a", encoding="utf-8") as file:
        file.write(json.dumps({"event": event, "time": time.time()}) + "\n")
