"""Fail a test that leaves a thread, a window or an open transaction behind."""

import gc
import sys
import threading
import time
from collections.abc import Generator
from typing import Any
from weakref import WeakSet

import pytest
from sqlcipher3 import dbapi2

Wrapper = Generator[None, object, object]
GRACE = 2.0  # seconds for threads that are on their way out


class WatchedConnection(dbapi2.Connection):
    """A connection that can be referred to weakly, as the driver's own cannot."""

    def is_open(self) -> bool:
        """Tell whether it was not closed yet."""
        try:
            return self.total_changes >= 0
        except dbapi2.ProgrammingError:
            return False


class Leaks:
    """Pytest plugin: compares threads, windows and transactions before and after every test."""

    def __init__(self) -> None:
        self._threads: set[threading.Thread] = set()
        self._windows: set[int] = set()
        self._connections: WeakSet[WatchedConnection] = WeakSet()
        self._plain_connect = dbapi2.connect
        dbapi2.connect = self._connect

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Wrapper:
        self._threads = set(threading.enumerate())
        self._windows = {id(window) for window in _windows()}
        return (yield)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Wrapper:
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
        left = [c for c in self._connections if c.is_open() and c.in_transaction]
        self._connections.difference_update(left)  # told once, to the test that left it
        return [f"open transaction in {connection!r}" for connection in left]

    def _connect(self, *arguments: Any, **options: Any) -> WatchedConnection:
        connection = self._plain_connect(*arguments, **{"factory": WatchedConnection} | options)
        self._connections.add(connection)
        return connection


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
