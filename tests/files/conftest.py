"""A project is written, then read."""

import json

import pytest

from explorer.files.project import load_project


@pytest.fixture
def load(tmp_path):
    def load(content):
        path = tmp_path / "project.json"
        if not isinstance(content, bytes):
            content = (content if isinstance(content, str) else json.dumps(content)).encode()
        path.write_bytes(content)
        return load_project(path)

    return load
