"""Make two records of one person one, inside an open unit of work."""

from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import AttendanceState, MinutesState
from mintgremium.models import (
    Attendance,
    Employment,
    Minutes,
    Person,
    PersonEmail,
    Succession,
)
from mintgremium.services.contacts.editing import PERSON_TEXTS, USES_OF_A_PERSON
from mintgremium.services.contacts.merge_drafts import JOINED, PersonMerge
from mintgremium.services.minutes.sealing import Seals, minutes_naming
from mintgremium.services.records import unchanged

# What belongs to a person and is joined with care; a test holds it against the models.
PARTS_OF_A_PERSON = (PersonEmail.person_id, Employment.person_id)

# What the record that stays takes over where it says nothing.
_FILLED = ("asked_on", "left_on", "review_on", "kept_because")
# Of two lines for one seat in one meeting the one that says more is kept.
_SAYS_MORE = (
    AttendanceState.PRESENT,
    AttendanceState.EXCUSED,
    AttendanceState.ABSENT,
    AttendanceState.EXPECTED,
)


def merge_people(session: Session, draft: PersonMerge, drop_id: UUID) -> UUID:
    """Move everything from one person to another and delete the one that goes."""
    keep = unchanged(session, Person, draft.keep_id, draft.keep_version)
    drop = unchanged(session, Person, drop_id, draft.drop_version)
    if any(each.erasure != ErasureMode.NONE for each in (keep, drop)):
        raise RefusedError("person-erased")
    seals = Seals(session, minutes_naming(session, (keep.id, drop.id)))
    seals.keep_names()
    _take_fields(keep, drop, draft)
    _join_emails(session, keep.id, drop.id, dropped_first="emails" in draft.taken)
    _join_employments(session, keep.id, drop.id)
    _drop_double_lines(session, keep.id, drop.id)
    for column in USES_OF_A_PERSON:
        for record in session.scalars(select(column.class_).where(column == drop.id)).all():
            setattr(record, column.key, keep.id)
    _drop_successions_of_oneself(session, keep.id)
    session.flush()
    session.delete(drop)
    seals.renew()
    return keep.id


def _take_fields(keep: Person, drop: Person, draft: PersonMerge) -> None:
    for field in PERSON_TEXTS:
        kept, dropped = getattr(keep, field), getattr(drop, field)
        if field in draft.joined & JOINED and kept and dropped and kept != dropped:
            setattr(keep, field, f"{kept}\n{dropped}")
        elif field in draft.taken or (not kept and field in JOINED):
            setattr(keep, field, dropped)
    if "confirmed_on" in draft.taken:
        keep.confirmed_on = drop.confirmed_on
    for field in _FILLED:
        setattr(keep, field, getattr(keep, field) or getattr(drop, field))
    keep.sample = keep.sample and drop.sample


def _join_emails(session: Session, keep_id: UUID, drop_id: UUID, *, dropped_first: bool) -> None:
    """Keep every address; those that are not written to stay as aliases."""
    kept, dropped = (_emails(session, key) for key in (keep_id, drop_id))
    ordered = [*dropped[:1], *kept, *dropped[1:]] if dropped_first else [*kept, *dropped]
    known: dict[str, PersonEmail] = {}
    for email in ordered:
        if known.setdefault(email.address.casefold(), email) is not email:
            session.delete(email)
    for position, email in enumerate(known.values()):
        email.person_id, email.position = keep_id, position
    session.flush()


def _emails(session: Session, person_id: UUID) -> list[PersonEmail]:
    emails = select(PersonEmail).where(PersonEmail.person_id == person_id)
    return list(session.scalars(emails.order_by(PersonEmail.position, PersonEmail.id)))


def _join_employments(session: Session, keep_id: UUID, drop_id: UUID) -> None:
    """Keep every workplace once."""
    both = select(Employment).where(Employment.person_id.in_((keep_id, drop_id)))
    known: set[tuple[object, ...]] = set()
    for work in sorted(session.scalars(both), key=lambda each: each.person_id != keep_id):
        says = (work.organization_id, work.function, work.start_date, work.end_date)
        if says in known:
            session.delete(work)
        known.add(says)
        work.person_id = keep_id
    session.flush()


def _drop_double_lines(session: Session, keep_id: UUID, drop_id: UUID) -> None:
    """Keep one line for one seat in one meeting, unless approved minutes show both."""
    approved = select(Minutes.meeting_id).where(Minutes.state == MinutesState.APPROVED)
    lines = select(Attendance).where(
        Attendance.person_id.in_((keep_id, drop_id)), Attendance.meeting_id.not_in(approved)
    )
    known: set[tuple[UUID, UUID | None]] = set()
    for line in sorted(session.scalars(lines), key=lambda each: _SAYS_MORE.index(each.state)):
        place = (line.meeting_id, line.seat_id)
        if place in known:
            session.delete(line)
        known.add(place)
    session.flush()


def _drop_successions_of_oneself(session: Session, person_id: UUID) -> None:
    same = or_(Succession.predecessor_id == person_id, Succession.successor_id == person_id)
    session.flush()
    for succession in session.scalars(select(Succession).where(same)).all():
        if succession.predecessor_id == succession.successor_id:
            session.delete(succession)
