"""Disk, without Qt; pydantic guards this door and is met nowhere else."""
