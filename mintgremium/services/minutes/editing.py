"""Changes of minutes, each within a session that somebody else opened."""

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import func, select

from mintgremium.core.errors import ConflictError, MissingError, RefusedError
from mintgremium.models import AgendaItem, Attendance, Minutes, Person, Resolution, Seat
from mintgremium.services.meetings.guards import open_meeting
from mintgremium.services.minutes.drafts import AttendanceDraft, MinutesDraft, ResolutionDraft
from mintgremium.services.records import existing, unchanged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from mintgremium.core.vocabulary import AttendanceMode, AttendanceState, ItemState


def set_item_state(session: "Session", item_id: UUID, state: "ItemState") -> None:
    """Say what became of an item."""
    item = existing(session, AgendaItem, item_id)
    open_meeting(session, item.meeting_id)
    item.state = state


def minutes_of(session: "Session", meeting_id: UUID) -> Minutes:
    """Return the minutes of a meeting, new ones if there are none."""
    minutes = session.scalar(select(Minutes).where(Minutes.meeting_id == meeting_id))
    if minutes is None:
        minutes = Minutes(id=uuid4(), meeting_id=meeting_id)
        session.add(minutes)
        session.flush()
    return minutes


def save_head(session: "Session", draft: MinutesDraft) -> Minutes:
    """Store kind, chair, keeper, opening and closing."""
    open_meeting(session, draft.meeting_id)
    minutes = minutes_of(session, draft.meeting_id)
    if draft.version and minutes.version != draft.version:
        raise ConflictError("record-changed")
    minutes.minutes_type = draft.type
    minutes.chair = draft.chair.strip()
    minutes.keeper = draft.keeper.strip()
    minutes.opening = draft.opening
    minutes.closing = draft.closing
    return minutes


def save_attendance(session: "Session", draft: AttendanceDraft) -> Attendance:
    """Store a line of the attendance; each seat and person stands in it once."""
    open_meeting(session, draft.meeting_id)
    _check_references(session, draft)
    if draft.id is None:
        line = Attendance(
            id=uuid4(),
            meeting_id=draft.meeting_id,
            position=_next_position(session, Attendance, draft.meeting_id),
        )
        session.add(line)
    else:
        line = unchanged(session, Attendance, draft.id, draft.version)
    for field in ("seat_id", "person_id", "role", "mode", "state", "arrived", "left"):
        setattr(line, field, getattr(draft, field))
    for field in ("name", "organization", "note"):
        setattr(line, field, getattr(draft, field).strip())
    return line


def _check_references(session: "Session", draft: AttendanceDraft) -> None:
    if draft.seat_id is not None:
        existing(session, Seat, draft.seat_id)
    if draft.person_id is None:
        return
    existing(session, Person, draft.person_id)
    twice = select(Attendance.id).where(
        Attendance.meeting_id == draft.meeting_id,
        Attendance.person_id == draft.person_id,
        Attendance.seat_id == draft.seat_id
        if draft.seat_id is not None
        else Attendance.seat_id.is_(None),
    )
    others = [found for found in session.scalars(twice) if found != draft.id]
    if others:
        raise RefusedError("attendance-twice")


def _next_position(
    session: "Session", record_type: type[Attendance | Resolution], meeting_id: UUID
) -> int:
    last = session.scalar(
        select(func.max(record_type.position)).where(record_type.meeting_id == meeting_id)
    )
    return 0 if last is None else last + 1


def set_attendance(
    session: "Session",
    ids: "Sequence[UUID]",
    state: "AttendanceState",
    mode: "AttendanceMode | None",
) -> None:
    """Set state and mode of several lines."""
    for line in _open_lines(session, ids):
        line.state = state
        if mode is not None:
            line.mode = mode


def mark_times(
    session: "Session", attendance_id: UUID, arrived: str | None, left: str | None
) -> None:
    """Note when somebody came or went; None leaves a time as it is."""
    (line,) = _open_lines(session, (attendance_id,))
    if arrived is not None:
        line.arrived = arrived
    if left is not None:
        line.left = left


def delete_attendance(session: "Session", attendance_id: UUID) -> None:
    """Delete a line."""
    (line,) = _open_lines(session, (attendance_id,))
    session.delete(line)


def _open_lines(session: "Session", ids: "Sequence[UUID]") -> list[Attendance]:
    lines = [existing(session, Attendance, line_id) for line_id in ids]
    for meeting_id in {line.meeting_id for line in lines}:
        open_meeting(session, meeting_id)
    return lines


def save_resolution(session: "Session", draft: ResolutionDraft) -> Resolution:
    """Store a resolution with its votes."""
    open_meeting(session, draft.meeting_id)
    if draft.agenda_item_id is not None:
        item = existing(session, AgendaItem, draft.agenda_item_id)
        if item.meeting_id != draft.meeting_id:
            raise MissingError("record-missing")
    if draft.id is None:
        resolution = Resolution(
            id=uuid4(),
            meeting_id=draft.meeting_id,
            position=_next_position(session, Resolution, draft.meeting_id),
        )
        session.add(resolution)
    else:
        resolution = unchanged(session, Resolution, draft.id, draft.version)
    resolution.text = draft.text.strip()
    for field in (
        "agenda_item_id",
        "result",
        "votes_yes",
        "votes_no",
        "votes_abstain",
        "review_on",
    ):
        setattr(resolution, field, getattr(draft, field))
    return resolution


def delete_resolution(session: "Session", resolution_id: UUID) -> None:
    """Delete a resolution. Raises RefusedError if its number is drawn."""
    resolution = existing(session, Resolution, resolution_id)
    open_meeting(session, resolution.meeting_id)
    if resolution.number is not None:
        raise RefusedError("resolution-has-number", number=resolution.number)
    session.delete(resolution)
