"""Fail a test that leaves a thread, a window or an open transaction behind."""

import gc
import sys
import threading
import time
from typing import Any

import pytest

GRACE = 2.0  # seconds for threads that are on their way out


class Leaks:
    """Pytest plugin: compares threads, windows and transactions before and after every test."""

    def __init__(self) -> None:
        self._threads: set[threading.Thread] = set()
        self._windows: set[int] = set()
        self._connections: dict[int, Any] = {}
        self._listening = False

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item):
        self._listen_to_pools()
        self._threads = set(threading.enumerate())
        self._windows = {id(window) for window in _windows()}
        return (yield)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item):
        result = yield
        problems = [*self._left_threads(), *self._left_windows(), *self._left_transactions()]
        if problems:
            pytest.fail("left behind: " + "; ".join(problems), pytrace=False)
        return result

    def _left_threads(self) -> list[str]:
        end = time.monotonic() + GRACE
        for thread in self._new_threads():
            thread.join(max(0.0, end - time.monotonic()))
        return [f"thread {thread.name}" for thread in self._new_threads()]

    def _new_threads(self) -> list[threading.Thread]:
        # Threads that Qt started show up as dummies and never leave the list (CPython 3.11).
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self._threads and not isinstance(thread, threading._DummyThread)
        ]

    def _left_windows(self) -> list[str]:
        if not self._new_windows():
            return []
        _delete_later()
        if self._new_windows():
            gc.collect()
        left = self._new_windows()
        names = [f"window {type(window).__name__} {window.objectName()!r}" for window in left]
        for window in left:
            window.close()
            window.deleteLater()
        _delete_later()
        return names

    def _new_windows(self) -> list[Any]:
        return [window for window in _windows() if id(window) not in self._windows]

    def _left_transactions(self) -> list[str]:
        open_ones = [c for c in self._connections.values() if c.in_transaction]
        self._connections.clear()
        return [f"open transaction in {connection!r}" for connection in open_ones]

    def _listen_to_pools(self) -> None:
        """Follow SQLAlchemy's connections, once it is loaded; never be the one who loads it."""
        if self._listening or "sqlalchemy.pool" not in sys.modules:
            return
        from sqlalchemy import event
        from sqlalchemy.pool import Pool

        event.listen(Pool, "checkout", self._checked_out)
        event.listen(Pool, "checkin", self._checked_in)
        event.listen(Pool, "detach", self._checked_in)
        event.listen(Pool, "close", self._checked_in)
        event.listen(Pool, "invalidate", self._invalidated)
        self._listening = True

    def _checked_out(self, connection: Any, record: Any, proxy: Any) -> None:
        self._connections[id(connection)] = connection

    def _checked_in(self, connection: Any, record: Any) -> None:
        self._connections.pop(id(connection), None)

    def _invalidated(self, connection: Any, record: Any, exception: Any) -> None:
        self._connections.pop(id(connection), None)


def _windows() -> list[Any]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [
        window
        for window in widgets.QApplication.topLevelWidgets()
        if window.parent() is None and window.metaObject().className() != "QTipLabel"
    ]


def _delete_later() -> None:
    """Carry out what `deleteLater` put off: no event loop runs between tests."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
