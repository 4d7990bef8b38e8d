import socket
import time

import pytest

from explorer.plugins.endpoint import transport
from explorer.plugins.endpoint.configured import Endpoint
from explorer.plugins.endpoint.transport import ask
from explorer.plugins.tool import ExtractorError
from tests.plugins.endpoint.conftest import drip


@pytest.fixture
def endpoint(server):
    return Endpoint(f"{server.address}/chat/completions", "tiny", "secret")


def test_one_request_one_answer(server, endpoint):
    server.says = "words é"
    assert ask(endpoint, '{"a": "日本"}') == "words é"
    ((path, headers, body),) = server.heard
    assert (path, body) == ("/v1/chat/completions", '{"a": "日本"}')
    assert headers["Authorization"] == "Bearer secret"


@pytest.mark.parametrize("content", [
    b"", b"\xff\xfe", b"[]", b"{}", b'{"choices": []}', b'{"choices": [{"message": null}]}', b"[" * 100_000,
    b'{"choices": [{"message": {"content": 3}}]}', b"<html>no</html>",
])  # fmt: skip
def test_garbage_is_told_in_a_sentence(server, endpoint, content):
    server.does = lambda handler: handler.answer(content)
    with pytest.raises(ExtractorError, match=r"did not answer as a language model does|answered without words"):
        ask(endpoint, "{}")


def test_a_redirect_is_not_followed(server, endpoint):
    for code in (301, 302, 303, 307, 308):
        server.does = lambda handler, code=code: handler.answer("", code, Location=f"{server.address}/other")
        with pytest.raises(ExtractorError, match="nothing was sent there"):
            ask(endpoint, "{}")
    assert {path for path, _, _ in server.heard} == {"/v1/chat/completions"}


@pytest.mark.parametrize(("code", "words"), [(401, "EXPLORER_ENDPOINT_KEY"), (500, "refused to answer"), (404, "404")])
def test_refusals_are_told(server, endpoint, code, words):
    server.does = lambda handler: handler.answer("no", code)
    with pytest.raises(ExtractorError, match=words):
        ask(endpoint, "{}")


def test_an_answer_that_is_too_large_is_not_taken(server, endpoint, monkeypatch):
    monkeypatch.setattr(transport, "LARGEST", 100_000)
    server.does = lambda handler: handler.answer(b"x" * 1_000_000)
    with pytest.raises(ExtractorError, match="which no reading is"):
        ask(endpoint, "{}")


def test_a_slow_one_is_left_however_it_goes_on(server, endpoint):
    for slow in (lambda handler: time.sleep(1), drip):
        server.does = slow
        with pytest.raises(ExtractorError, match=r"did not answer within 0\.3 seconds"):
            ask(endpoint, "{}", 0.3)


def test_nobody_there():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(ExtractorError, match=r"could not be asked \((?!\[)"):
        ask(Endpoint(f"http://127.0.0.1:{port}/v1/chat/completions", "tiny"), "{}")


def test_proxies_are_not_used(server, endpoint, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server.says = "direct"
    assert ask(endpoint, "{}") == "direct"


def test_an_app_without_encryption_says_so(monkeypatch):
    import urllib.request

    monkeypatch.delattr(urllib.request, "HTTPSHandler")
    with pytest.raises(ExtractorError, match="comes without encryption"):
        ask(Endpoint("https://a.example/v1/chat/completions", "tiny"), "{}")
