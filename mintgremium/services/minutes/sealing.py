"""Names and seals of approved minutes: they stay as approved, whatever becomes of the people."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import MinutesState
from mintgremium.models import ActionItem, Attendance, Minutes, Person
from mintgremium.services.minutes.content_hash import content_hash

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def seal(session: "Session", minutes: Minutes) -> None:
    """Keep the hash of what approved minutes say."""
    session.flush()
    minutes.approved_hash = content_hash(query_in(session), minutes.meeting_id)


def keep_names(session: "Session", meeting_id: UUID) -> None:
    """Write down the names of the people in the minutes as they are now, unless that was done."""
    attendances = select(Attendance, Person).join(Person, Person.id == Attendance.person_id)
    for attendance, person in session.execute(
        attendances.where(Attendance.meeting_id == meeting_id)
    ):
        attendance.name = attendance.name or shown_name(person)
    tasks = select(ActionItem, Person).join(Person, Person.id == ActionItem.responsible_person_id)
    for task, person in session.execute(tasks.where(ActionItem.meeting_id == meeting_id)):
        task.responsible = task.responsible or shown_name(person)


def shown_name(person: Person) -> str:
    """Write a name as lists and minutes show it."""
    parts = NameParts(person.family_name, person.given_name, title=person.title, affix=person.affix)
    return parts.shown()


def query_in(session: "Session") -> Callable[[str, tuple[object, ...]], Sequence[Sequence[Any]]]:
    """Return a function that asks within the transaction of a session."""

    def query(sql: str, parameters: tuple[object, ...]) -> Sequence[Sequence[Any]]:
        return session.connection().exec_driver_sql(sql, parameters).fetchall()

    return query


def minutes_naming(session: "Session", person_ids: Sequence[UUID]) -> list[UUID]:
    """List the meetings whose minutes name one of these people."""
    attended = select(Attendance.meeting_id).where(Attendance.person_id.in_(person_ids))
    tasks = select(ActionItem.meeting_id).where(
        ActionItem.responsible_person_id.in_(person_ids), ActionItem.meeting_id.is_not(None)
    )
    found = {*session.scalars(attended), *session.scalars(tasks)}
    return [meeting_id for meeting_id in found if meeting_id is not None]


class Seals:
    """The seals of some approved minutes that hold, to be renewed after people changed.

    A seal that was broken before stays broken, so that `check` still finds it.
    """

    def __init__(self, session: "Session", meeting_ids: Iterable[UUID]) -> None:
        session.flush()
        self._session = session
        approved = select(Minutes).where(
            Minutes.meeting_id.in_(set(meeting_ids)), Minutes.state == MinutesState.APPROVED
        )
        query = query_in(session)
        self._minutes = list(session.scalars(approved))
        self._whole = [
            minutes
            for minutes in self._minutes
            if minutes.approved_hash == content_hash(query, minutes.meeting_id)
        ]

    def keep_names(self) -> None:
        """Write down the names in all these minutes, before people change."""
        for minutes in self._minutes:
            keep_names(self._session, minutes.meeting_id)

    def renew(self) -> None:
        """Seal anew what was whole."""
        for minutes in self._whole:
            seal(self._session, minutes)
