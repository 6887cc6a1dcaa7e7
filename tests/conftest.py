"""The strict rules of every test run: own folders, no unexpected warning, nothing left behind."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.support.isolation import Isolation
from tests.support.leaks import Leaks
from tests.support.strict_logs import StrictLogs

ISOLATION = pytest.StashKey[Isolation]()

# Machines differ in speed: a slow example is no failure, only a wrong one is.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("default", PATIENT, max_examples=40)
settings.register_profile("ci", PATIENT, max_examples=100)
settings.register_profile("thorough", PATIENT, max_examples=1000)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "expected_logs(*patterns): log records from WARNING on that the test must cause"
    )
    isolation = Isolation()
    isolation.enter()
    config.stash[ISOLATION] = isolation
    config.pluginmanager.register(StrictLogs(), "strict-logs")
    config.pluginmanager.register(Leaks(), "leaks")
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_unconfigure(config: pytest.Config) -> None:
    if isolation := config.stash.get(ISOLATION, None):
        isolation.leave()
