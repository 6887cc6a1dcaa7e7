"""Fill a workspace for trying out: invented people on most seats, and meetings around today."""

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.moments import to_berlin
from mintgremium.core.sorting import sort_key
from mintgremium.core.vocabulary import CommitteeRoleKind, SeatRole
from mintgremium.models import (
    Committee,
    CommitteeRole,
    Employment,
    Membership,
    Person,
    PersonEmail,
    Seat,
)
from mintgremium.runtime.resources import resource
from mintgremium.services.records import existing
from mintgremium.services.workspaces.reference import reference_id
from mintgremium.services.workspaces.sample_meetings import add_sample_meeting
from mintgremium.services.workspaces.settings import (
    ORGANIZER_EMAIL,
    ORGANIZER_NAME,
    SAMPLE,
    put,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

INVENTED = "Erfundenes Beispiel, keine wirkliche Person."


def add_sample(session: "Session", now: datetime) -> None:
    """Add organiser, people, mandates and meetings; days are counted from the day of `now`."""
    data = json.loads(resource("reference", "sample.json").read_text(encoding="utf-8"))
    today = to_berlin(now).date()
    put(session, SAMPLE, value=True)
    _add_organizer(session, data["organizer"])
    for number, entry in enumerate(data["people"]):
        _add_person(session, number, entry, today)
    session.flush()
    for entry in data["roles"]:
        session.add(_role(entry, today))
    for entry in data["meetings"]:
        add_sample_meeting(session, entry, now)


def _add_organizer(session: "Session", organizer: dict[str, str]) -> None:
    put(session, ORGANIZER_NAME, organizer["name"])
    put(session, ORGANIZER_EMAIL, organizer["email"])
    for short_name in ("LRT", "LB"):
        committee = existing(session, Committee, reference_id("committee", short_name))
        committee.organizer_name = organizer["name"]
        committee.organizer_email = organizer["email"]
        committee.letterhead = f"{organizer['name']}\nBeispielstraße 1\n20095 Hamburg"
        committee.note = "Beispiel: Die Besetzung der Sitze ist erfunden."


def _add_person(session: "Session", number: int, entry: dict[str, Any], today: date) -> None:
    seat_id = reference_id("seat", entry["committee"], entry["seat"])
    person_id = reference_id("sample-person", str(number))
    session.add(
        Person(
            id=person_id,
            family_name=entry["family_name"],
            given_name=entry["given_name"],
            form_of_address=entry["form_of_address"],
            title=entry["title"],
            phone=entry["phone"],
            source="Beispieldaten",
            legal_basis="keine: erfunden",
            confirmed_on=today + timedelta(days=entry["confirmed"]),
            sample=True,
            note=INVENTED,
        )
    )
    session.flush()
    session.add(PersonEmail(person_id=person_id, address=_address(entry), position=0))
    session.add(
        Membership(
            seat_id=seat_id,
            person_id=person_id,
            role=SeatRole(entry["role"]),
            start_date=_day(entry["start"], today),
            end_date=_day(entry["end"], today),
        )
    )
    bearer = existing(session, Seat, seat_id).organization_id
    if bearer is not None:
        session.add(_employment(person_id, bearer, entry, today))


def _role(entry: dict[str, Any], today: date) -> CommitteeRole:
    seat, body, committee = entry.get("seat"), entry.get("organization"), entry["committee"]
    return CommitteeRole(
        committee_id=reference_id("committee", committee),
        person_id=reference_id("sample-person", str(entry["person"])),
        role=CommitteeRoleKind(entry["role"]),
        seat_id=reference_id("seat", committee, seat) if seat else None,
        organization_id=reference_id("organization", body) if body else None,
        start_date=_day(entry["start"], today),
        end_date=_day(entry["end"], today),
    )


def _employment(
    person_id: UUID, organization_id: UUID, entry: dict[str, Any], today: date
) -> Employment:
    return Employment(
        person_id=person_id,
        organization_id=organization_id,
        function=entry["function"],
        start_date=_day(entry["start"], today),
        end_date=_day(entry["end"], today),
    )


def _address(entry: dict[str, Any]) -> str:
    """Make a mail address in the domain that RFC 2606 keeps free for examples."""
    given, family = sort_key(entry["given_name"]), sort_key(entry["family_name"])
    return f"{given}.{family}@example.org".replace(" ", "-")


def _day(entered: str | int | None, today: date) -> date | None:
    """Read a fixed day, or a number of days from today."""
    if entered is None:
        return None
    if isinstance(entered, int):
        return today + timedelta(days=entered)
    return date.fromisoformat(entered)
