"""Write examined entries into an open unit of work."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from mintgremium.core.references import meetings_of
from mintgremium.core.vocabulary import Kind
from mintgremium.models import (
    AttachmentContent,
    Committee,
    Meeting,
    MeetingCommittee,
    Minutes,
    Record,
    Resolution,
    record_types,
)
from mintgremium.services.exchange import dates
from mintgremium.services.exchange.entries import Entry
from mintgremium.services.exchange.layout import Field
from mintgremium.services.exchange.values import Stamp
from mintgremium.services.meetings.editing import PLACE, SCHEDULE
from mintgremium.services.meetings.guards import raise_sequence
from mintgremium.services.meetings.numbers import draw, keep
from mintgremium.services.minutes.completing import complete_imported

_STAMPS = (Field(name="created", value=Stamp()), Field(name="modified", value=Stamp()))
_UNDRAWN = "?"  # a meeting must be stored before its reference can be drawn
# What calendars show: a change of these makes the next message a newer one.
_ANNOUNCED = frozenset({*SCHEDULE, *PLACE})


def apply(session: Session, entries: Iterable[Entry], now: datetime) -> None:
    """Add what is new and change what differs; links, references and file contents follow."""
    types = record_types()
    touched = [entry for entry in entries if entry.is_new or entry.changes()]
    meetings: list[tuple[Entry, Meeting]] = []
    minuted: set[UUID] = set()
    for entry in touched:
        record = _add(session, types, entry) if entry.is_new else _change(session, types, entry)
        if isinstance(record, Meeting):
            meetings.append((entry, record))
        if isinstance(record, Minutes | Resolution):
            minuted.add(record.meeting_id)
        if entry.content is not None:
            _store_content(session, entry)
    for entry, meeting in meetings:
        _link_committees(session, entry, meeting)
    session.flush()
    _name_meetings(session, meetings, now)
    session.flush()
    for meeting_id in sorted(minuted):
        complete_imported(session, session.get_one(Meeting, meeting_id), now)


def _name_meetings(session: Session, meetings: list[tuple[Entry, Meeting]], now: datetime) -> None:
    """Keep the references that came along from being drawn again, then draw the missing ones."""
    for _, meeting in meetings:
        if not meeting.reference.startswith(_UNDRAWN):
            keep(session, meeting.reference, now)
    for entry, meeting in meetings:
        if meeting.reference.startswith(_UNDRAWN):
            committee = session.get_one(Committee, UUID(entry.committees[0]))
            series = meetings_of(committee.short_name, meeting.start.year)
            meeting.reference = draw(session, series, now)


def _add(session: Session, types: dict[Kind, type[Record]], entry: Entry) -> Record:
    record = types[entry.kind](id=UUID(entry.id), **dict(_natives(entry, entry.columns)))
    if isinstance(record, Meeting):
        record.uid = record.uid or str(uuid4())  # RFC 7986 §5.3: nothing of the host in it
        record.reference = record.reference or f"{_UNDRAWN}{record.id.hex}"
    session.add(record)
    return record


def _change(session: Session, types: dict[Kind, type[Record]], entry: Entry) -> Record:
    record = session.get_one(types[entry.kind], UUID(entry.id))
    changed = {column: new for column, (_, new) in entry.changes().items()}
    for column, value in _natives(entry, changed):
        setattr(record, column, value)
    if isinstance(record, Meeting) and _ANNOUNCED & changed.keys() and "sequence" not in changed:
        raise_sequence(session, record)
    return record


def _natives(entry: Entry, columns: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    shape = entry.shape
    values = {each.stored_as: each.value for each in (*shape.values, *_STAMPS)}
    for column, value in columns.items():
        if column == "committees":
            continue
        if shape.kind is Kind.MEETING and column in ("start", "end"):
            yield column, None if value is None else dates.stored(value)
        elif column in values:
            yield column, values[column].native(value)
        elif column == "position":
            yield column, value
        else:
            yield column, None if value is None else UUID(value)


def _store_content(session: Session, entry: Entry) -> None:
    checksum = entry.columns["sha512"]
    if session.get(AttachmentContent, checksum) is None:
        session.add(AttachmentContent(sha512=checksum, content=entry.content))
        session.flush()


def _link_committees(session: Session, entry: Entry, meeting: Meeting) -> None:
    links = {
        link.committee_id: link
        for link in session.scalars(
            select(MeetingCommittee).where(MeetingCommittee.meeting_id == meeting.id)
        )
    }
    for position, committee in enumerate(map(UUID, entry.committees)):
        link = links.pop(committee, None)
        if link is None:
            link = MeetingCommittee(meeting_id=meeting.id, committee_id=committee)
            session.add(link)
        link.position = position
    for link in links.values():
        session.delete(link)
