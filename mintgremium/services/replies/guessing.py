"""Which meeting a mail without a calendar answer is likely about: offered, never taken."""

import re
from typing import TYPE_CHECKING, Final

from mintgremium.documents.received.rows import ReceivedMail

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

_UID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_REFERENCE: Final = re.compile(r"\b[A-ZÄÖÜ][A-ZÄÖÜ0-9-]{0,20}-\d{4}-\d{1,3}\b")
_MOST: Final = 20

BY_UID = "SELECT reference FROM meeting WHERE uid = ?"
BY_REFERENCE = "SELECT reference FROM meeting WHERE reference = ?"

# Meetings to come for which the sender was invited, by an address of theirs.
OF_SENDER = """
SELECT DISTINCT m.reference, m.name FROM meeting m
JOIN invitation i ON i.meeting_id = m.id
LEFT JOIN person_email e ON e.person_id = i.person_id
WHERE m.state IN ('planned', 'save_the_date', 'invited')
  AND (lower(i.address) = :sender OR lower(e.address) = :sender)
ORDER BY m.reference
"""


def guess_meeting(reader: "Reader", mail: ReceivedMail) -> str:
    """Return the reference of the meeting, or nothing."""
    for found in _UID.findall(mail.related.casefold())[:_MOST]:
        if row := reader.one(BY_UID, (found,)):
            return str(row[0])
    for found in _REFERENCE.findall(f"{mail.subject}\n{mail.text}")[:_MOST]:
        if row := reader.one(BY_REFERENCE, (found,)):
            return str(row[0])
    if not mail.sender:
        return ""
    rows = reader.rows(OF_SENDER, {"sender": mail.sender})
    named = [reference for reference, name in rows if name and name in mail.subject]
    found_rows = named or [reference for reference, _ in rows]
    return str(found_rows[0]) if len(found_rows) == 1 else ""
