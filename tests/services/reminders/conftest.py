"""A desk with reminders."""

from datetime import UTC, datetime

import pytest

from mintgremium.core.correspondence import ReminderKind
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.reminders.rows import RuleDraft
from mintgremium.services.reminders.service import Reminders


@pytest.fixture
def reminders(workspace, desk):
    return Reminders(workspace, desk.clock)


@pytest.fixture
def rules(reminders, desk):
    """Set rules of the Round Table by kind and days."""

    def put(*wanted):
        drafts = [RuleDraft(reminder=ReminderKind(kind), offset_days=days) for kind, days in wanted]
        reminders.save_rules(desk.lrt, drafts)

    return put


@pytest.fixture
def invited(desk, tmp_path):
    """A meeting on 15 April 2027 to which two people are invited; the clock is at the sending."""
    desk.seat("Nord", person="Zora Nord", mail="nord@example.org")
    desk.seat("Süd", person="Ägid Süd", mail="sued@example.org")
    meeting = desk.meeting()
    desk.clock.now = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    desk.invitations.write_files(plan, tmp_path / "sent")
    return meeting


@pytest.fixture
def due(rules, desk, invited):
    """Two people have not answered, and their reminder is two days late."""
    rules(("answers", -14))
    desk.clock.now = datetime(2027, 4, 3, 9, 0, tzinfo=UTC)
