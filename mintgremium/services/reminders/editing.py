"""Changes of rules and notes inside an open unit of work."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from mintgremium.core.correspondence import ReminderState
from mintgremium.models import Reminder, ReminderRule
from mintgremium.services.records import existing
from mintgremium.services.reminders.rows import Need, RuleDraft

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def replace_rules(session: "Session", committee_id: UUID, drafts: Sequence[RuleDraft]) -> None:
    """Make the rules of a committee exactly these; a rule that stays keeps its id."""
    stored = {
        rule.id: rule
        for rule in session.scalars(
            select(ReminderRule).where(ReminderRule.committee_id == committee_id)
        )
    }
    for draft in drafts:
        rule = stored.pop(draft.id, None) if draft.id else None
        if rule is None:
            rule = ReminderRule(committee_id=committee_id)
            session.add(rule)
        rule.reminder = draft.reminder
        rule.offset_days = draft.offset_days
        rule.active = draft.active
        rule.note = draft.note.strip()
    for rule in stored.values():
        session.delete(rule)


def set_active(session: "Session", rule_ids: Iterable[UUID], *, active: bool) -> None:
    """Let rules rest or count again."""
    for rule_id in rule_ids:
        existing(session, ReminderRule, rule_id).active = active


def note(
    session: "Session", needs: Iterable[Need], state: ReminderState, now: datetime, why: str = ""
) -> None:
    """Keep that these were settled, so that nobody gets them again."""
    for need in needs:
        rule, reference, subject, address = need.key
        session.add(
            Reminder(
                rule=rule,
                reminder=need.rule.reminder,
                meeting_reference=reference,
                subject=subject,
                person_id=need.who.person_id,
                address=address,
                due_on=need.on,
                state=state,
                made_at=now,
                note=why,
            )
        )
