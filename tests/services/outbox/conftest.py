"""An outbox over a workspace, and what a real mail server needs."""

import pytest

from mintgremium.services.outbox.service import Outbox
from tests.support.mail_fixtures import authority, certificate, trusted
from tests.support.meetings import Clock

__all__ = ["authority", "certificate", "trusted"]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def outbox(workspace, clock):
    return Outbox(workspace.work, workspace.reader, clock)
