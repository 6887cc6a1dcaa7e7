"""Every record that can be found or was opened last, by name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.moments import Moment
from mintgremium.ui.navigator import Place

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """A record with its page; `hint` says what tells it apart from others of the same name."""

    place: Place
    text: str
    icon: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class RecordIndex:
    """The records by kind, as of the moment they were read."""

    meetings: tuple[FoundRecord, ...] = ()
    people: tuple[FoundRecord, ...] = ()
    committees: tuple[FoundRecord, ...] = ()


def read_records(services: "Services") -> RecordIndex:
    """Read the names of all records; run it in the database thread."""
    return RecordIndex(
        meetings=tuple(_meetings(services)),
        people=tuple(_people(services)),
        committees=tuple(_committees(services)),
    )


def find_record(services: "Services", place: Place) -> FoundRecord | None:
    """Read the name of one record; None if it is there no longer."""
    if place.record_id is None:
        return None
    try:
        return _FINDERS[place.view](services, place.record_id)
    except (KeyError, MissingError):
        return None


def _find_meeting(services: "Services", record_id: UUID) -> FoundRecord:
    facts = services.meetings.facts(record_id)
    return _found("meeting", record_id, facts.name or facts.reference, "calendar-days", "")


def _find_contact(services: "Services", record_id: UUID) -> FoundRecord:
    try:
        name, icon = services.contacts.person(record_id).name, "user-round"
    except MissingError:
        name, icon = services.contacts.organization(record_id).name, "building-2"
    return _found("contacts", record_id, name, icon, "")


def _find_committee(services: "Services", record_id: UUID) -> FoundRecord:
    name = services.committees.committee(record_id).name
    return _found("committees", record_id, name, "users-round", "")


_FINDERS: Final[Mapping[str, Callable[["Services", UUID], FoundRecord]]] = {
    "meeting": _find_meeting,
    "contacts": _find_contact,
    "committees": _find_committee,
}


def _meetings(services: "Services") -> Iterator[FoundRecord]:
    for row in services.meetings.rows():
        hint = " · ".join(filter(None, (row.reference, day_of(row.start))))
        yield _found("meeting", row.id, row.name or row.reference, "calendar-days", hint)


def _people(services: "Services") -> Iterator[FoundRecord]:
    for row in services.contacts.people():
        yield _found("contacts", row.id, row.name, "user-round", row.organization)
    for body in services.contacts.organizations():
        yield _found("contacts", body.id, body.name, "building-2", body.short_name)


def _committees(services: "Services") -> Iterator[FoundRecord]:
    for row in services.committees.committees():
        yield _found("committees", row.id, row.name, "users-round", row.short_name)


def _found(view: str, record_id: UUID, text: str, icon: str, hint: str) -> FoundRecord:
    return FoundRecord(Place(view, record_id), text, icon, hint)


def day_of(start: Moment) -> str:
    """Write a day no more precise than it is known."""
    parts = start.iso()[:10].split("-")
    return ".".join(reversed(parts))
