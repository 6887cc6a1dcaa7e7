"""Add the publicly known meetings, with their gaps and contradictions as the sources have them."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import (
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    CommitteeNature,
    ItemKind,
    ItemState,
    MeetingMode,
    MeetingState,
)
from mintgremium.models import (
    AgendaItem,
    Attendance,
    Committee,
    Meeting,
    MeetingCommittee,
    SpentNumber,
)
from mintgremium.services.workspaces.reference import read_meetings, reference_id
from mintgremium.services.workspaces.starter import NMF_KEY

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

PARTNER = "KMK-AG MINT"
NMF = "Nationales MINT Forum"
RESULTS = "Ergebnisse laut Quelle"


def add_public_record(session: "Session", now: datetime) -> None:
    """Add every meeting and related event with its source; `now` dates the spent references."""
    session.add(_partner())
    for entry in read_meetings():
        session.add(_meeting(entry))
        session.flush()
        session.add_all(_committees(entry))
        session.add_all(_items(entry))
        session.add_all(_attendance(entry))
        session.add(_spent(entry["reference"], now))
    session.flush()


def _partner() -> Committee:
    """Make the body that met jointly with the Round Table in 2021; it has no seats here."""
    return Committee(
        id=reference_id("committee", PARTNER),
        short_name=PARTNER,
        name="KMK-Arbeitsgruppe MINT",
        nature=CommitteeNature.OTHER,
        convenor="Kultusministerkonferenz",
        position=90,
        note="Nur wegen der gemeinsamen Sitzung mit dem Länder-Round-Table 2021 angelegt.",
    )


def _meeting(entry: dict[str, Any]) -> Meeting:
    start = Moment.parse(entry["start"])
    end = Moment.parse(entry["end"]) if entry["end"] else None
    meeting_id = _meeting_id(entry)
    return Meeting(
        id=meeting_id,
        reference=entry["reference"],
        name=entry["name"],
        number=entry["number"],
        state=MeetingState(entry["state"]),
        start=start.at,
        end=end.at if end else None,
        precision=start.precision,
        mode=MeetingMode(entry["mode"]),
        location_name=entry["location"],
        street=entry["street"],
        city=entry["city"],
        host=entry["host"],
        note=_note(entry),
        source=entry["source"],
        source_label=entry["source_label"],
        source_as_of=entry["source_as_of"],
        remarks=entry["remarks"],
        lands_reported=entry["lands_reported"],
        uid=str(meeting_id),
    )


def _note(entry: dict[str, Any]) -> str:
    convenor = f"Einberufen von: {entry['convenor']}." if entry["convenor"] else ""
    return "\n".join(part for part in (convenor, entry["note"]) if part)


def _committees(entry: dict[str, Any]) -> list[MeetingCommittee]:
    return [
        MeetingCommittee(
            id=reference_id("meeting-committee", entry["key"], short_name),
            meeting_id=_meeting_id(entry),
            committee_id=reference_id("committee", short_name),
            position=position,
        )
        for position, short_name in enumerate(entry["committees"])
    ]


def _items(entry: dict[str, Any]) -> list[AgendaItem]:
    """Make an item per topic, and a heading without number that keeps the results."""
    held = ItemState.HELD if entry["state"] == MeetingState.HELD else ItemState.PLANNED
    items = [
        AgendaItem(
            id=reference_id("item", entry["key"], str(position)),
            meeting_id=_meeting_id(entry),
            position=position,
            item_kind=ItemKind.INFORMATION,
            state=held,
            name=topic,
        )
        for position, topic in enumerate(entry["topics"])
    ]
    if entry["results"]:
        results = AgendaItem(
            id=reference_id("item", entry["key"], "results"),
            meeting_id=_meeting_id(entry),
            position=len(items),
            item_kind=ItemKind.HEADING,
            state=held,
            name=RESULTS,
            result="\n".join(f"– {result}" for result in entry["results"]),
        )
        items.append(results)
    return items


def _attendance(entry: dict[str, Any]) -> list[Attendance]:
    """Make an attendance per Land that a source names, and per organisation in its words."""
    present: list[Attendance] = []
    for land in entry["lands"]:
        seat = reference_id("seat", entry["committees"][0], land)
        present.append(_present(entry, f"land:{land}", AttendanceRole.MEMBER, seat))
    for words in entry["organizations"]:
        if words == NMF and entry["lands"]:  # else its one seat would pass for a count of seats
            seat = reference_id("seat", entry["committees"][0], NMF_KEY)
            present.append(_present(entry, "nmf", AttendanceRole.MEMBER, seat))
        else:
            guest = _present(entry, f"words:{words}", AttendanceRole.GUEST)
            guest.organization = words
            present.append(guest)
    for position, attendance in enumerate(present):
        attendance.position = position
    return present


def _present(
    entry: dict[str, Any], who: str, role: AttendanceRole, seat: UUID | None = None
) -> Attendance:
    virtual = entry["mode"] == MeetingMode.VIRTUAL
    return Attendance(
        id=reference_id("attendance", entry["key"], who),
        meeting_id=_meeting_id(entry),
        seat_id=seat,
        role=role,
        mode=AttendanceMode.VIRTUAL if virtual else AttendanceMode.PRESENCE,
        state=AttendanceState.PRESENT,
    )


def _spent(reference: str, now: datetime) -> SpentNumber:
    """Keep the reference from being drawn again, also after the meeting is deleted."""
    short_name, year, running = reference.rsplit("-", 2)
    return SpentNumber(
        id=reference_id("spent", reference),
        series=f"meeting:{short_name}:{year}",
        running=int(running),
        label=reference,
        drawn=now,
    )


def _meeting_id(entry: dict[str, Any]) -> UUID:
    return reference_id("meeting", entry["key"])
