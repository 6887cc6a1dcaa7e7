"""Gather what the invitation check looks at."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.facts import item_title, open_items
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import MeetingDocument
from mintgremium.services.invitations.checks import TAKING_BACK, Sent, Situation
from mintgremium.services.invitations.rows import Addressee
from mintgremium.services.mail_templates.reads import dues_of, letter_template

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

SENT = """
SELECT dispatch_kind, uid, content_sha512 FROM dispatch
WHERE meeting_id = ? AND dispatch_kind <> 'minutes' ORDER BY sequence, sent_at
"""

WRITTEN_TO = """
SELECT DISTINCT r.address FROM dispatch_recipient r JOIN dispatch d ON d.id = r.dispatch_id
WHERE d.meeting_id = ? AND d.dispatch_kind <> 'minutes'
"""

UID = "SELECT uid FROM meeting WHERE id = ?"

GONE = "SELECT id FROM person WHERE left_on <= ? OR erasure <> 'none'"

LEAVING = """
SELECT seat_id, person_id FROM membership WHERE end_date >= :on AND end_date < :meeting
"""

OPEN_LIST = """
SELECT c.open_list FROM meeting_committee k JOIN committee c ON c.id = k.committee_id
WHERE k.meeting_id = ? ORDER BY k.position LIMIT 1
"""


def gone_people(reader: "Reader", today: date) -> frozenset[UUID]:
    """Return who has left, or must not be used any more: nobody writes to them."""
    return frozenset(UUID(hex=key) for (key,) in reader.rows(GONE, (today.isoformat(),)))


def content_fingerprint(document: MeetingDocument) -> str:
    """Return a fingerprint of what messages say about a meeting; the same words, the same print."""
    phrases = Phrases.load()
    agenda = [item_title(item, phrases) for _, item in open_items(document.items)]
    said = (
        *(document.label, document.start.iso(), document.end.iso() if document.end else ""),
        *(document.mode.value, document.place.lines(), document.video_link, document.dial_in),
        *(document.note, document.organizer.mail, agenda),
    )
    return hashlib.sha512(repr(said).encode()).hexdigest()


def situation_of(
    reader: "Reader",
    meeting_id: UUID,
    now: Situation,
    committees: Sequence[UUID],
    on: date,
) -> Situation:
    """Complete a situation that knows who could be written to."""
    kind, document = now.kind, now.document
    rows = reader.rows(SENT, (meeting_id.hex,))
    known = {address.casefold() for (address,) in reader.rows(WRITTEN_TO, (meeting_id.hex,))}
    template = letter_template(reader, committees, TemplateKind(kind.value), Phrases.load())
    troubles = [each.text for found in template.troubles.values() for each in found]
    return replace(
        now,
        sent=_sent(rows),
        uid=str((reader.one(UID, (meeting_id.hex,)) or ("",))[0]),
        content=content_fingerprint(document),
        newcomers=[
            each.name for each in now.candidates if each.address.strip().casefold() not in known
        ],
        changes=_changes(reader, now.candidates, on, document.start.day)
        if kind not in TAKING_BACK
        else (),
        dues=dues_of(reader, meeting_id, now.today),
        outsiders=[
            *(each.name for each in now.candidates if each.seat_id is None),
            *now.outsiders,
        ],
        open_list=bool((reader.one(OPEN_LIST, (meeting_id.hex,)) or (False,))[0]),
        troubles=troubles,
    )


def _sent(rows: Sequence[tuple[str, str, str]]) -> Sent:
    if not rows:
        return Sent()
    _, uid, content = rows[-1]
    return Sent(frozenset(DispatchKind(row[0]) for row in rows), uid, content)


def _changes(
    reader: "Reader", people: Sequence[Addressee], on: date, meeting: date
) -> tuple[str, ...]:
    """Name the seats whose person leaves before the meeting."""
    span = {"on": on.isoformat(), "meeting": meeting.isoformat()}
    leaving = {(seat, person) for seat, person in reader.rows(LEAVING, span)}
    return tuple(
        f"{each.seat_tag or each.seat_label} ({each.name})"
        for each in people
        if each.seat_id and each.person_id and (each.seat_id.hex, each.person_id.hex) in leaving
    )
