"""One running program for each user: a second start hands its file to the first."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal

PATIENCE = 1500
_LONGEST = 65_536


def door(settings: Path) -> str:
    """Where the program that uses these settings listens: other settings, or another user, have another door."""
    who = os.getuid() if sys.platform != "win32" else os.environ.get("USERNAME", "")
    key = hashlib.blake2b(f"{who} {settings.absolute()}".encode(), digest_size=8).hexdigest()
    name = f"relationship-explorer-{key}"
    return name if sys.platform == "win32" else os.path.join(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir(),
                                                             name)  # fmt: skip


def hand_over(name: str, path: Path | None) -> bool:
    """Ask the program that listens there to open *path*, or to come to the front; whether it said that it will."""
    if not _may_listen(name):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    asked = json.dumps({"open": str(path.absolute()) if path else None}) + "\n"
    socket.write(asked.encode())
    socket.flush()
    # A program that hangs does not answer; then there is a window of its own, rather than none.
    heard = socket.waitForReadyRead(PATIENCE) and bytes(socket.readAll().data()) == b"yes\n"
    socket.disconnectFromServer()
    return bool(heard)


class Doorkeeper(QObject):
    """Listens for second starts; ``asked`` carries the file to open, or None."""

    asked = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not _answers(name):
            # What lies there was left by a program that was killed. Asked first: Qt would put its own in the place
            # of one that lives.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listens(self) -> bool:
        """Whether second starts are heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: object) -> None:
        from PySide6.QtNetwork import QLocalSocket

        assert isinstance(socket, QLocalSocket)
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            said = json.loads(bytes(socket.readLine().data()))
            path = said["open"]
        except (ValueError, KeyError, TypeError, RecursionError):
            socket.abort()
            return
        if path is not None and not isinstance(path, str):
            socket.abort()
            return
        socket.write(b"yes\n")
        socket.flush()
        self.asked.emit(Path(path) if path else None)


def _may_listen(name: str) -> bool:
    """Whether something of this user's lies there; asked first, as it takes no time."""
    if sys.platform == "win32":
        return True
    try:
        return os.stat(name).st_uid == os.getuid()
    except OSError:
        return False


def _answers(name: str) -> bool:
    """Whether a program listens there."""
    if not _may_listen(name):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(PATIENCE)
