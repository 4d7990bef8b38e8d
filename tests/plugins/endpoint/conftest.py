"""A stand-in for a language model on this machine: well-behaved, or as bad as a test wants it."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from explorer.plugins.endpoint.configured import ADDRESS, KEY, MODEL


class Server(HTTPServer):
    """``says`` is the model's words; ``does`` answers instead, with the handler; ``heard`` is what was asked.

    ``left`` is set when the test is over, for whoever would wait longer than that.
    """

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.says, self.does, self.heard, self.left = "{}", None, [], threading.Event()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, request, client_address):
        """Whoever hangs up has a reason."""


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.heard.append((self.path, dict(self.headers), body))
        if self.server.does:
            self.server.does(self)
        else:
            self.answer(json.dumps({"choices": [{"message": {"content": self.server.says}}]}))

    def do_GET(self):
        self.server.heard.append((self.path, dict(self.headers), ""))
        self.answer("{}")

    def answer(self, text, code=200, **headers):
        content = text if isinstance(text, bytes) else text.encode()
        self.send_response(code)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *words):
        """Nothing is told."""


@pytest.fixture
def server():
    server = Server()
    thread = threading.Thread(target=lambda: server.serve_forever(0.02))
    thread.start()
    yield server
    server.left.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def named(server, monkeypatch, tmp_path):
    """The stand-in, named by the user."""
    monkeypatch.setenv("EXPLORER_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setenv(ADDRESS, server.address)
    monkeypatch.setenv(MODEL, "tiny")
    monkeypatch.setenv(KEY, "secret")
    return server


def drip(handler):
    """One byte now and then, for ever."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)
