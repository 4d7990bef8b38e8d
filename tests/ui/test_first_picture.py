import gc
import json

from explorer.ui.first_picture import watch
from tests.hand import opened


def test_what_waits_is_done_once_and_last(qtbot, tmp_path, monkeypatch):
    done = []
    with opened() as application:
        monkeypatch.setattr(gc, "freeze", lambda: done.append("set aside"))
        gc.disable()
        try:
            watch(application.window, application.store, tmp_path / "trace", False, lambda: done.append(gc.isenabled()))
            application.window.canvas.update()
            qtbot.waitUntil(lambda: bool(done))
            application.window.canvas.update()
            qtbot.wait(50)
        finally:
            gc.enable()
    assert done == ["set aside", True]
    assert [json.loads(line)["event"] for line in (tmp_path / "trace").read_text().splitlines()] == ["first picture"]
