"""One request, one answer: so much time, so many bytes, no other address than the one named."""

from __future__ import annotations

import json
import time
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import HTTPDefaultErrorHandler, HTTPErrorProcessor, HTTPHandler, OpenerDirector, Request

from explorer.plugins.endpoint.configured import KEY, Endpoint
from explorer.plugins.tool import ExtractorError
from explorer.words import tr

SECONDS = 120.0
LARGEST = 4_000_000
_REDIRECTS = range(300, 400)


def ask(endpoint: Endpoint, body: str, seconds: float = SECONDS) -> str:
    """What the model answers. Raises ExtractorError."""
    headers = {"Content-Type": "application/json", "Accept": "application/json", "User-Agent": "relationship-explorer"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    request = Request(endpoint.address, body.encode(), headers, method="POST")  # noqa: S310 - http or https, checked.
    end = time.monotonic() + seconds
    try:
        with _opener(endpoint).open(request, timeout=seconds) as response:
            content = _content(endpoint, response, end)
    except HTTPError as error:
        with error:
            raise _refused(endpoint, error) from error
    except TimeoutError as error:
        raise _slow(endpoint, seconds) from error
    except (URLError, HTTPException, OSError, ValueError) as error:
        if isinstance(getattr(error, "reason", None), TimeoutError):
            raise _slow(endpoint, seconds) from error
        reason = getattr(error, "reason", None) or error
        why = getattr(reason, "strerror", None) or reason
        raise ExtractorError(
            tr("{address} could not be asked ({why}). See whether the program behind it is running.",
               address=endpoint.address, why=why)
        ) from error  # fmt: skip
    return _message(endpoint, content)


def _opener(endpoint: Endpoint) -> OpenerDirector:
    """Knows the web alone, and neither proxies nor redirects: what is sent goes where the user has said."""
    opener = OpenerDirector()
    handlers: list[Any] = [HTTPHandler(), HTTPDefaultErrorHandler(), HTTPErrorProcessor()]
    if endpoint.address.startswith("https:"):
        try:
            from urllib.request import HTTPSHandler
        except ImportError as error:
            raise ExtractorError(
                tr(
                    "This app comes without encryption, and can only ask a language model on this machine (http://localhost)."
                )
            ) from error
        handlers.append(HTTPSHandler())
    for handler in handlers:
        opener.add_handler(handler)
    return opener


def _content(endpoint: Endpoint, response: HTTPResponse, end: float) -> bytes:
    parts, size = [], 0
    while part := response.read1(65536):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            raise ExtractorError(
                tr("{address} answered with more than {most} MB, which no reading is.", address=endpoint.address,
                   most=LARGEST // 1_000_000)
            )  # fmt: skip
        if time.monotonic() > end:
            raise TimeoutError
    return b"".join(parts)


def _message(endpoint: Endpoint, content: bytes) -> str:
    """The words of the model, out of the form in which they came."""
    try:
        found = json.loads(content)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise ExtractorError(
            tr("{address} did not answer as a language model does. See whether the address is right: it mostly ends in "
               "/v1.", address=endpoint.address)
        ) from error  # fmt: skip
    if not isinstance(found, str):
        raise ExtractorError(tr("{address} answered without words; try it again.", address=endpoint.address))
    return found


def _refused(endpoint: Endpoint, error: HTTPError) -> ExtractorError:
    if error.code in _REDIRECTS:
        return ExtractorError(
            tr("{address} points to another address, and nothing was sent there. Name the right one.",
               address=endpoint.address)
        )  # fmt: skip
    if error.code in (401, 403):
        return ExtractorError(
            tr("{address} does not take the key ({code}). Set the right one in {variable}.", address=endpoint.address,
               code=error.code, variable=KEY)
        )  # fmt: skip
    return ExtractorError(
        tr("{address} refused to answer ({code} {why}). Try it again later, or see what that program says.",
           address=endpoint.address, code=error.code, why=" ".join(str(error.reason).split())[:80])
    )  # fmt: skip


def _slow(endpoint: Endpoint, seconds: float) -> ExtractorError:
    return ExtractorError(
        tr(
            "{address} did not answer within {seconds} seconds. Try it again, or name a faster model.",
            address=endpoint.address,
            seconds=f"{seconds:g}",
        )
    )
