"""The main job from end to end, as a proof and a first look: from the seats to the minutes."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.vocabulary import (
    AttendanceState,
    DispatchKind,
    ItemKind,
    ItemState,
    MeetingMode,
)
from mintgremium.runtime.whole_files import write_whole
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.files import OpenFile
from mintgremium.services.workspaces.settings import OrganizerDraft

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services

# Invented persons, marked as samples; example.org belongs to nobody (RFC 2606).
_PEOPLE: Final = (
    ("Ägidius", "Öztürk-Weiß", "Herr", "Dr."),
    ("Mira", "Muster", "Frau", ""),
    ("Jörg", "Beispiel", "Herr", ""),
    ("Sofía", "Probst", "Frau", "Prof. Dr."),
)
_AGENDA: Final = (
    ("Begrüßung und Tagesordnung", ItemKind.FORMALITY, 10),
    ("Aktuelles aus den Ländern", ItemKind.INFORMATION, 60),
    ("Qualitätsoffensive für MINT-Regionen", ItemKind.DISCUSSION, 45),
    ("Gemeinsame Position zum Ganztag", ItemKind.DECISION, 45),
)
_WEEKS_AHEAD: Final = 20
_YES, _NO, _ABSTAIN = 13, 2, 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the main job has brought about, and where its files lie."""

    reference: str
    files: tuple[Path, ...]


def do_main_job(file: OpenFile, folder: Path, now: datetime) -> Outcome:
    """Plan a Round Table, invite sample persons, write minutes and print everything."""
    services = file.services
    committee = next(row for row in services.committees.committees() if row.short_name == "LRT")
    _name_organizer(services)
    _fill_seats(services, committee.id)
    meeting_id = _plan_meeting(services, committee.id, now)
    items = _build_agenda(services, meeting_id)
    invited = _invite(services, meeting_id, folder / "einladung")
    _write_minutes(services, meeting_id, items)
    printed = tuple(_print(services, meeting_id, folder))
    return Outcome(services.meetings.facts(meeting_id).reference, (*invited, *printed))


def _name_organizer(services: "Services") -> None:
    if not services.settings.organizer().email:
        draft = OrganizerDraft(name="Geschäftsstelle (Beispiel)", email="gremien@example.org")
        services.settings.save_organizer(draft)


def _fill_seats(services: "Services", committee_id: UUID) -> None:
    vacant = [seat for seat in services.committees.seats(committee_id) if seat.holder is None]
    for seat, (given, family, address, title) in zip(vacant, _PEOPLE, strict=False):
        person_id = services.contacts.save_person(
            PersonDraft(
                family_name=family,
                given_name=given,
                form_of_address=address,
                title=title,
                emails=(f"sitz-{seat.tag.lower()}@example.org",),
                sample=True,
            )
        )
        services.committees.save_membership(
            MembershipDraft(seat_id=seat.id, person_id=person_id, start_date=services.today())
        )


def _plan_meeting(services: "Services", committee_id: UUID, now: datetime) -> UUID:
    from dataclasses import replace

    begin = (now + timedelta(weeks=_WEEKS_AHEAD)).replace(hour=11, minute=0, second=0)
    while begin.weekday() >= calendar.FRIDAY:
        begin += timedelta(days=1)
    draft = services.meetings.new_draft((committee_id,))
    return services.meetings.save(
        replace(
            draft,
            name="Länder-Round-Table (Beispiel)",
            start=begin.replace(microsecond=0),
            end=begin.replace(hour=16, microsecond=0),
            mode=MeetingMode.HYBRID,
            location_name="Tagungsraum (Beispiel)",
            city="Berlin",
            video_url="https://video.example.org/lrt",
            dial_in="030 000000, Kennung 0000",
        )
    )


def _build_agenda(services: "Services", meeting_id: UUID) -> list[UUID]:
    from mintgremium.services.agenda.drafts import AgendaItemDraft, ItemPlace

    items = [
        services.agendas.save(
            AgendaItemDraft(meeting_id=meeting_id, name=name, kind=kind, minutes_allotted=minutes)
        )
        for name, kind, minutes in _AGENDA
    ]
    below = ItemPlace(parent_id=items[1])
    services.agendas.save(AgendaItemDraft(meeting_id=meeting_id, name="Neue Netzwerke"), below)
    return items


def _invite(services: "Services", meeting_id: UUID, folder: Path) -> tuple[Path, ...]:
    plan = services.invitations.prepare(meeting_id, DispatchKind.INVITATION)
    folder.mkdir(parents=True, exist_ok=True)
    return services.invitations.write_files(plan, folder).files


def _write_minutes(services: "Services", meeting_id: UUID, items: list[UUID]) -> None:
    from mintgremium.services.action_items.drafts import ActionItemDraft
    from mintgremium.services.minutes.drafts import MinutesDraft, ResolutionDraft

    minutes = services.minutes
    minutes.save_head(MinutesDraft(meeting_id=meeting_id, chair="M. Muster", keeper="J. Beispiel"))
    minutes.fill_attendance(meeting_id)
    lines = [row.id for row in minutes.attendance(meeting_id)]
    minutes.set_attendance(lines, AttendanceState.PRESENT)
    for item_id in items:
        version = services.agendas.draft(item_id).version
        minutes.save_text(item_id, "Die Runde berät den Punkt. Es gibt Rückfragen.", version)
        minutes.set_item_state(item_id, ItemState.HELD)
    minutes.save_resolution(
        ResolutionDraft(
            meeting_id=meeting_id,
            agenda_item_id=items[-1],
            text="Die Länder tragen das Positionspapier in der vorliegenden Fassung mit.",
            votes_yes=_YES,
            votes_no=_NO,
            votes_abstain=_ABSTAIN,
        )
    )
    services.action_items.save(
        ActionItemDraft(
            title="Positionspapier an die Geschäftsstellen senden",
            responsible="Geschäftsstelle",
            due=services.today() + timedelta(weeks=_WEEKS_AHEAD + 4),
            meeting_id=meeting_id,
            agenda_item_id=items[-1],
        )
    )


def _print(services: "Services", meeting_id: UUID, folder: Path) -> Iterator[Path]:
    from mintgremium.services.meetings.printing import DocumentKind

    for kind in (DocumentKind.INVITATION, DocumentKind.AGENDA, DocumentKind.MINUTES):
        path = folder / services.printing.file_name(meeting_id, kind)
        write_whole(path, [services.printing.pdf(meeting_id, kind)])
        yield path
