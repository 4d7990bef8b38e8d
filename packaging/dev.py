"""One command for every chore: python packaging/dev.py run | test | build | bench | screenshot | lock.

Standard library only. The first call prepares the machine and .venv; later calls find them ready.
"""

import sys

OLDEST = (3, 11)

if __name__ == "__main__":
    # Before anything else, so that an old Python says what is wrong instead of stumbling over newer syntax.
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:2]))
        sys.exit(
            f"Relationship Explorer needs Python 3.11 or newer; this is Python {found} ({sys.executable}).\n"
            "Call this script with a newer one, for example: python3.11 packaging/dev.py run"
        )
    from commands import main

    sys.exit(main())
