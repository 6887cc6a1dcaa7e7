"""Add one invented meeting with its agenda, answers, attendance, minutes and tasks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import select

from mintgremium.core.moments import BERLIN, to_berlin
from mintgremium.core.vocabulary import (
    ActionState,
    Answer,
    AttendanceMode,
    AttendanceState,
    DispatchKind,
    ItemKind,
    ItemState,
    MeetingMode,
    MeetingState,
)
from mintgremium.models import (
    ActionItem,
    AgendaItem,
    Attendance,
    Dispatch,
    DispatchRecipient,
    Invitation,
    Meeting,
    MeetingCommittee,
    Membership,
    Minutes,
    Person,
    PersonEmail,
    Resolution,
    Seat,
    SpentNumber,
)
from mintgremium.services.workspaces.reference import reference_id

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

THURSDAY = 3
NOTE = "Beispiel: Diese Sitzung ist erfunden."
_PLACE = ("location_name", "street", "postal_code", "city", "video_url", "dial_in")


@dataclass(frozen=True, slots=True)
class _Seated:
    """Who is on a seat on the day of the meeting."""

    seat_id: UUID
    person_id: UUID
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class _Making:
    """A meeting in the making, with what its parts need to know."""

    session: "Session"
    meeting: Meeting
    committee: str
    today: date

    def seat_id(self, bearer: str | None) -> UUID | None:
        """Return the id of the seat of a Land or organisation in the committee."""
        return reference_id("seat", self.committee, bearer) if bearer else None

    def at(self, fixed: tuple[int, str] | None) -> datetime | None:
        """Return the clock time on the first or a later day of the meeting, if one is fixed."""
        if fixed is None:
            return None
        days, clock = fixed
        return _at(self.meeting.start.date() + timedelta(days=days), clock)


def add_sample_meeting(session: "Session", entry: dict[str, Any], now: datetime) -> None:
    """Add the meeting on the first Thursday from so many days before or after `now`."""
    today = to_berlin(now).date()
    meeting = _meeting(session, entry, today, now)
    making = _Making(session, meeting, entry["committees"][0], today)
    session.add_all(
        MeetingCommittee(
            meeting_id=meeting.id, committee_id=reference_id("committee", short), position=place
        )
        for place, short in enumerate(entry["committees"])
    )
    _add_items(making, entry["items"], None)
    seated = list(_seated(making, meeting.start.date()))
    if "sent" in entry:
        _add_dispatch(making, entry, seated, now)
    if "minutes" in entry:
        session.add(Minutes(meeting_id=meeting.id, **entry["minutes"]))
        _add_attendance(making, entry, seated)
    session.flush()


def _meeting(session: "Session", entry: dict[str, Any], today: date, now: datetime) -> Meeting:
    day = today + timedelta(days=entry["days"])
    day += timedelta(days=(THURSDAY - day.weekday()) % 7)
    reference, running = _reference(session, entry["committees"][0], day.year)
    place = {field: entry.get(field, "") for field in _PLACE}
    place["location_name"] = entry.get("location", "")
    meeting = Meeting(
        id=uuid4(),
        uid=str(uuid4()),
        reference=reference,
        name=entry["name"],
        state=MeetingState(entry["state"]),
        mode=MeetingMode(entry["mode"]),
        start=_at(day, entry["start"]),
        end=_at(day + timedelta(days=entry["end_days"]), entry["end"]),
        first_day_end=entry.get("first_day_end", ""),
        last_day_start=entry.get("last_day_start", ""),
        agenda_frozen="sent" in entry,
        note=NOTE,
        **place,
    )
    session.add(meeting)
    series = f"meeting:{entry['committees'][0]}:{day.year}"
    session.add(SpentNumber(series=series, running=running, label=reference, drawn=now))
    session.flush()
    return meeting


def _reference(session: "Session", committee: str, year: int) -> tuple[str, int]:
    taken = set(session.scalars(select(Meeting.reference)))
    running = 1
    while f"{committee}-{year}-{running}" in taken:
        running += 1
    return f"{committee}-{year}-{running}", running


def _add_items(making: _Making, entries: list[dict[str, Any]], parent: AgendaItem | None) -> None:
    """Add items and what is under them; in a frozen agenda the numbers are written down."""
    held = making.meeting.state is MeetingState.HELD
    count = 0
    for position, entry in enumerate(entries):
        kind = ItemKind(entry["kind"])
        count += kind.is_numbered
        number = f"{parent.number}.{count}" if parent else str(count)
        item = AgendaItem(
            id=uuid4(),
            meeting_id=making.meeting.id,
            parent_id=parent.id if parent else None,
            position=position,
            number=number if making.meeting.agenda_frozen and kind.is_numbered else "",
            item_kind=kind,
            state=ItemState.HELD if held else ItemState.PLANNED,
            name=entry["name"],
            minutes_allotted=entry["minutes"],
            public=entry.get("public", True),
            rapporteur=entry.get("rapporteur", ""),
            rapporteur_seat_id=making.seat_id(entry["seat"]),
            fixed_start=making.at(entry.get("fixed")),
            **{key: entry.get(key, "") for key in ("note", "proposal", "text", "result")},
        )
        making.session.add(item)
        making.session.flush()
        making.session.add_all(_outcome(making, entry, item))
        _add_items(making, entry.get("items", []), item)


def _outcome(
    making: _Making, entry: dict[str, Any], item: AgendaItem
) -> Iterator[Resolution | ActionItem]:
    for position, found in enumerate(entry.get("resolutions", ())):
        yield Resolution(
            meeting_id=making.meeting.id,
            agenda_item_id=item.id,
            position=position,
            text=found["text"],
            votes_yes=found["yes"],
            votes_no=found["no"],
            votes_abstain=found["abstain"],
        )
    for found in entry.get("tasks", ()):
        state = ActionState(found.get("state", ActionState.OPEN))
        due = making.today + timedelta(days=found["due"])
        yield ActionItem(
            meeting_id=making.meeting.id,
            agenda_item_id=item.id,
            title=found["title"],
            due=due,
            state=state,
            closed_on=due if state is ActionState.DONE else None,
            responsible_seat_id=making.seat_id(found["seat"]),
        )


def _seated(making: _Making, on: date) -> Iterator[_Seated]:
    """List the people on the seats of the committee on the day, the holders before deputies."""
    committee_id = reference_id("committee", making.committee)
    found = making.session.execute(
        select(Seat.id, Membership, Person, PersonEmail.address)
        .join(Membership, Membership.seat_id == Seat.id)
        .join(Person, Person.id == Membership.person_id)
        .join(PersonEmail, PersonEmail.person_id == Person.id)
        .where(Seat.committee_id == committee_id)
        .order_by(Seat.position, Membership.role.desc())
    )
    taken: set[UUID] = set()
    for seat_id, membership, person, address in found:
        begun = membership.start_date is None or membership.start_date <= on
        over = membership.end_date is not None and membership.end_date < on
        if begun and not over and seat_id not in taken:
            taken.add(seat_id)
            yield _Seated(seat_id, person.id, f"{person.given_name} {person.family_name}", address)


def _add_dispatch(
    making: _Making, entry: dict[str, Any], seated: list[_Seated], now: datetime
) -> None:
    sent_at = now + timedelta(days=entry["sent"])
    making.meeting.last_dtstamp = sent_at
    dispatch = Dispatch(
        id=uuid4(),
        meeting_id=making.meeting.id,
        dispatch_kind=DispatchKind.INVITATION,
        sent_at=sent_at,
        note=NOTE,
    )
    making.session.add(dispatch)
    making.session.flush()
    answers = {making.seat_id(bearer): each for bearer, each in entry["answers"].items()}
    for each in seated:
        answer = Answer(answers.get(each.seat_id, Answer.NEEDS_ACTION))
        person = {
            "seat_id": each.seat_id,
            "person_id": each.person_id,
            "name": each.name,
            "address": each.address,
        }
        answered = None if answer is Answer.NEEDS_ACTION else sent_at + timedelta(days=4)
        making.session.add(DispatchRecipient(dispatch_id=dispatch.id, **person))
        making.session.add(
            Invitation(meeting_id=making.meeting.id, answer=answer, answered_at=answered, **person)
        )


def _add_attendance(making: _Making, entry: dict[str, Any], seated: list[_Seated]) -> None:
    absent = {making.seat_id(bearer): state for bearer, state in entry["absent"].items()}
    virtual = {making.seat_id(bearer) for bearer in entry["virtual"]}
    for position, each in enumerate(seated):
        far = each.seat_id in virtual
        making.session.add(
            Attendance(
                meeting_id=making.meeting.id,
                seat_id=each.seat_id,
                person_id=each.person_id,
                state=AttendanceState(absent.get(each.seat_id, AttendanceState.PRESENT)),
                mode=AttendanceMode.VIRTUAL if far else AttendanceMode.PRESENCE,
                position=position,
            )
        )


def _at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=BERLIN)
