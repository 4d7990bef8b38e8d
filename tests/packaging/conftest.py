"""The tools are scripts beside each other, not a package: a packaging/__init__.py would hide PyPI's packaging."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"
sys.path += [str(PACKAGING), str(PACKAGING / "bench"), str(PACKAGING / "learning")]
