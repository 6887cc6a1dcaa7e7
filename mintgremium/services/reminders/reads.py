"""Hot reads of rules and of what was noted."""

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.correspondence import ReminderKind, ReminderState
from mintgremium.core.salutations import NameParts
from mintgremium.services.cells import id_of
from mintgremium.services.meetings.cells import instant_of
from mintgremium.services.reminders.rows import Noted, RuleRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

RULES = """
SELECT r.id, r.committee_id, c.short_name, r.reminder, r.offset_days, r.active, r.note
FROM reminder_rule r JOIN committee c ON c.id = r.committee_id
ORDER BY c.position, c.id, r.reminder, r.offset_days, r.id
"""

KEYS = "SELECT rule, meeting_reference, subject, address FROM reminder"

NOTED = """
SELECT r.rule, r.meeting_reference, r.subject, r.address, r.reminder, r.due_on, r.state, r.made_at,
       r.note, coalesce(t.title, m.name, ''), m.id,
       p.family_name, p.given_name, p.form_of_address, p.title, p.affix
FROM reminder r
LEFT JOIN meeting m ON m.reference = r.meeting_reference AND r.meeting_reference <> ''
LEFT JOIN action_item t ON t.id = r.subject
LEFT JOIN person p ON p.id = r.person_id
ORDER BY r.made_at DESC, r.id LIMIT :limit
"""


def rule_rows(reader: "Reader") -> list[RuleRow]:
    """List the rules of all committees."""
    return [
        RuleRow(
            id=UUID(hex=row[0]),
            committee_id=UUID(hex=row[1]),
            committee=row[2],
            reminder=ReminderKind(row[3]),
            offset_days=row[4],
            active=bool(row[5]),
            note=row[6],
        )
        for row in reader.rows(RULES)
    ]


def settled_keys(reader: "Reader") -> frozenset[tuple[str, str, str, str]]:
    """Tell what was made or left out already."""
    return frozenset((a, b, c, d) for a, b, c, d in reader.rows(KEYS))


def noted(reader: "Reader", limit: int) -> list[Noted]:
    """List what was made or left out, newest first."""
    return [_noted(row) for row in reader.rows(NOTED, {"limit": limit})]


def _noted(row: tuple[Any, ...]) -> Noted:
    made_at = instant_of(row[7])
    if made_at is None:  # the column is never empty; this tells the type
        raise TypeError("a reminder without a time")
    return Noted(
        key=(row[0], row[1], row[2], row[3]),
        reminder=ReminderKind(row[4]),
        due_on=date.fromisoformat(row[5]),
        state=ReminderState(row[6]),
        made_at=made_at,
        note=row[8],
        what=row[9],
        meeting_id=id_of(row[10]),
        name=NameParts(*row[11:]).shown() if row[11] else row[3],
    )
