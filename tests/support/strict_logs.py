"""Fail a test that logs a warning nobody expected, or that expects one which never comes."""

import logging
import re
from collections.abc import Generator

import pytest

from mintgremium.core.overriding import override

Wrapper = Generator[None, object, object]
WATCH = pytest.StashKey["LogWatch"]()


class LogWatch(logging.Handler):
    """Collects the records of level WARNING and above while one test runs."""

    def __init__(self, expected: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._expected = [re.compile(pattern) for pattern in expected]
        self._seen: set[re.Pattern[str]] = set()
        self._unexpected: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Sort a record into expected and unexpected."""
        text = record.getMessage()
        if matches := [pattern for pattern in self._expected if pattern.search(text)]:
            self._seen.update(matches)
        else:
            self._unexpected.append(f"{record.levelname} {record.name}: {text}")

    def verdict(self) -> str:
        """Return what is wrong so far, or nothing; each finding is told once."""
        found, self._unexpected = self._unexpected, []
        return f"unexpected log records: {'; '.join(found)}" if found else ""

    def absent(self) -> str:
        """Return the expected patterns that no record matched."""
        lacking = [pattern.pattern for pattern in self._expected if pattern not in self._seen]
        return f"expected log records did not come: {lacking}" if lacking else ""


class StrictLogs:
    """Pytest plugin: puts a `LogWatch` around set-up, call and tear-down of every test."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Wrapper:
        marks = item.iter_markers("expected_logs")
        watch = LogWatch([pattern for mark in marks for pattern in mark.args])
        item.stash[WATCH] = watch
        logging.getLogger().addHandler(watch)
        try:
            return (yield)
        finally:
            logging.getLogger().removeHandler(watch)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Wrapper:
        result = yield
        self._judge(item)
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Wrapper:
        result = yield
        self._judge(item)
        if absent := item.stash[WATCH].absent():
            pytest.fail(absent, pytrace=False)
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Wrapper:
        result = yield
        self._judge(item)
        return result

    def _judge(self, item: pytest.Item) -> None:
        if problem := item.stash[WATCH].verdict():
            pytest.fail(problem, pytrace=False)
