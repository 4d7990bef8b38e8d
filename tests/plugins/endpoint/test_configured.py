import json

import pytest

from explorer.plugins.endpoint.configured import ADDRESS, KEY, MODEL, Endpoint, endpoint
from explorer.plugins.tool import ExtractorError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


def test_it_is_off_until_somebody_names_an_address(path):
    with pytest.raises(ExtractorError, match=f"none is asked.*{ADDRESS}"):
        endpoint({}, path)
    with pytest.raises(ExtractorError, match="none is asked"):
        endpoint({ADDRESS: "http://localhost:1/v1"}, path)


def test_the_environment_goes_before_the_settings(path):
    path.write_text(json.dumps({"endpoint": "https://a.example/v1/", "endpoint_model": "m", "endpoint_key": "k"}))
    found = endpoint({}, path)
    assert (found.address, found.model, found.key) == ("https://a.example/v1/chat/completions", "m", "k")
    assert "unprotected" in found.warning
    found = endpoint({ADDRESS: "http://127.0.0.1:8080/v1", MODEL: "n", KEY: "other"}, path)
    assert found == Endpoint("http://127.0.0.1:8080/v1/chat/completions", "n", "other")


def test_a_key_is_in_no_report():
    assert "secret" not in repr(Endpoint("http://localhost", "m", "secret"))


@pytest.mark.parametrize("address", [
    "file:///etc/passwd", "ftp://a", "localhost:11434", "http://", "http://example.com/v1", "http://192.168.1.2/v1",
    "https://me:word@a.example", "https://a.example/?key=1", "https://a.example/#x", "https://a .example",
    "https://[::1", "https://a.example:99999999/", "https://ä.example", "http://localhost.example.com", "javascript:1",
])  # fmt: skip
def test_addresses_that_are_none_or_that_others_could_listen_to(address, path):
    with pytest.raises(ExtractorError, match="is not an address for a language model"):
        endpoint({ADDRESS: address, MODEL: "m"}, path)


@pytest.mark.parametrize("address", ["http://localhost:1/v1", "http://127.0.0.9", "http://[::1]:1", "https://a.b/v1"])
def test_addresses_that_can_be_used(address, path):
    assert endpoint({ADDRESS: address, MODEL: "m"}, path).address == f"{address}/chat/completions"


def test_a_key_that_would_split_a_header(path):
    with pytest.raises(ExtractorError, match="has characters that no key has"):
        endpoint({ADDRESS: "http://localhost", MODEL: "m", KEY: "a\nHost: b"}, path)
