"""The address, the model and the key that the user has named."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from explorer.files.settings import load_settings, settings_path
from explorer.plugins.tool import ExtractorError
from explorer.words import tr

ADDRESS, MODEL, KEY = "EXPLORER_ENDPOINT", "EXPLORER_ENDPOINT_MODEL", "EXPLORER_ENDPOINT_KEY"
"""Environment variables, which go before the settings."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to ask, and for which model; ``warning`` is what the user should know of how the key is kept."""

    address: str
    model: str
    key: str = ""
    warning: str = ""

    @property
    def is_here(self) -> bool:
        """Whether it is a program on this machine."""
        return _is_here(urlsplit(self.address).hostname or "")

    def __repr__(self) -> str:
        """Without the key, which belongs in no report."""
        return f"Endpoint({self.address!r}, {self.model!r})"


def endpoint(environment: Mapping[str, str] | None = None, settings: Path | None = None) -> Endpoint:
    """What the user has named. Raises ExtractorError where that is nothing, or cannot be used."""
    given = os.environ if environment is None else environment
    path = settings or settings_path()
    kept = load_settings(path)
    address = (given.get(ADDRESS) or kept.endpoint).strip().rstrip("/")
    model = (given.get(MODEL) or kept.endpoint_model).strip()
    if not address or not model:
        raise ExtractorError(
            tr("No language model is set up, and none is asked. To use one, name its address in {address} (for example "
               "http://localhost:11434/v1) and the model in {model}.", address=ADDRESS, model=MODEL)
        )  # fmt: skip
    _need_safe(address)
    key, warning = given.get(KEY, "").strip(), ""
    if not key and kept.endpoint_key:
        key = kept.endpoint_key.strip()
        warning = tr("The key stands unprotected in {path}; {variable} is a safer place.", path=path, variable=KEY)
    if not key.isascii() or not key.isprintable():
        raise ExtractorError(tr("The key of the language model has characters that no key has; copy it again."))
    return Endpoint(f"{address}/chat/completions", model, key, warning)


def _need_safe(address: str) -> None:
    """Refuses what is no address of the web, and what would be sent so that others can read along."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise _bad(address, str(error)) from error
    if parts.scheme not in ("http", "https") or not host or not address.isascii() or not address.isprintable():
        raise _bad(address, tr("it begins with https:// or http://, and names a machine"))
    if parts.username or parts.password or parts.query or parts.fragment or " " in address:
        raise _bad(address, tr("it holds no name, no password and no question mark"))
    if parts.scheme == "http" and not _is_here(host):
        raise _bad(address, tr("on the way to another machine everybody could read along; use https://"))


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _bad(address: str, why: str) -> ExtractorError:
    return ExtractorError(tr("“{address}” is not an address for a language model: {why}.", address=address, why=why))
