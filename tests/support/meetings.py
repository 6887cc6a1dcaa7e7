"""Services of meetings over a workspace, with a clock that stands still until it is set."""

import io
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pypdf

from mintgremium.core.vocabulary import DeadlineKind, ItemKind, SeatRole
from mintgremium.services.action_items.service import ActionItems
from mintgremium.services.agenda.drafts import AgendaItemDraft, ItemPlace
from mintgremium.services.agenda.service import LAST, Agendas
from mintgremium.services.committees.drafts import (
    CommitteeDraft,
    DeadlineRuleDraft,
    MembershipDraft,
    SeatDraft,
)
from mintgremium.services.committees.service import Committees
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft, PersonDraft
from mintgremium.services.contacts.service import Contacts
from mintgremium.services.deadlines.service import Deadlines
from mintgremium.services.invitations.service import Invitations
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.printing import DocumentKind, Printing
from mintgremium.services.meetings.service import Meetings
from mintgremium.services.minutes.service import Minutes
from mintgremium.services.overview.service import Overview
from mintgremium.storage.workspace import Workspace

wall = datetime.fromisoformat  # "2027-04-15 11:00" on the German clock
NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
RULES = {
    DeadlineKind.SAVE_THE_DATE: -112,
    DeadlineKind.INVITATION: -42,
    DeadlineKind.PROPOSALS: -28,
    DeadlineKind.DOCUMENTS: -14,
    DeadlineKind.MINUTES: 28,
    DeadlineKind.OBJECTIONS: 21,
}


@dataclass
class Clock:
    """Tells a time that a test sets."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    @property
    def today(self) -> date:
        return self.now.date()

    def forward(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


@dataclass
class Desk:
    """A workspace with two committees, and everything that meetings need."""

    workspace: Workspace
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        work, reader = self.workspace.work, self.workspace.reader
        self.contacts = Contacts(work, reader, lambda: self.clock.today)
        self.committees = Committees(work, reader, lambda: self.clock.today)
        self.meetings = Meetings(work, reader, self.clock)
        self.agendas = Agendas(work, reader)
        self.deadlines = Deadlines(reader, self.clock)
        self.invitations = Invitations(work, reader, self.clock)
        self.minutes = Minutes(work, reader, self.clock)
        self.tasks = ActionItems(work, reader, self.clock)
        self.overview = Overview(reader, self.clock)
        self.printing = Printing(reader, self.clock)
        self.lrt = self._committee("Länder-Round-Table", "LRT")
        self.lb = self._committee("Länderbeirat", "LB")
        self.seats: dict[str, UUID] = {}

    def _committee(self, name: str, short_name: str) -> UUID:
        committee_id = self.committees.save(
            CommitteeDraft(
                name=name,
                short_name=short_name,
                organizer_name="Körber-Stiftung (Beispiel)",
                organizer_email="gremien@example.org",
                usual_city="Berlin",
            )
        )
        rules = [DeadlineRuleDraft(deadline=kind, offset_days=days) for kind, days in RULES.items()]
        self.committees.save_rules(committee_id, rules)
        return committee_id

    def seat(
        self, name: str, *, person: str = "", mail: str = "", committee: UUID | None = None
    ) -> UUID:
        """Add a seat of an organisation, and if a name is given, somebody on it."""
        organization = self.contacts.save_organization(
            OrganizationDraft(kind="network", names=(NameDraft(name=name, short_name=name),))
        )
        seat_id = self.committees.save_seat(
            SeatDraft(committee_id=committee or self.lrt, organization_id=organization)
        )
        self.seats[name] = seat_id
        if person:
            self.hold(seat_id, person, mail)
        return seat_id

    def hold(
        self, seat_id: UUID, person: str, mail: str = "", role: SeatRole = SeatRole.HOLDER
    ) -> UUID:
        """Put somebody on a seat."""
        person_id = self.person(person, mail)
        self.committees.save_membership(
            MembershipDraft(seat_id=seat_id, person_id=person_id, role=role)
        )
        return person_id

    def hold_from(self, seat_id: UUID, person_id: UUID, start: date) -> None:
        """Put somebody on a seat from a day on."""
        self.committees.save_membership(
            MembershipDraft(seat_id=seat_id, person_id=person_id, start_date=start)
        )

    def person(self, name: str, mail: str = "") -> UUID:
        """Add a person."""
        given, _, family = name.rpartition(" ")
        emails = (mail,) if mail else ()
        return self.contacts.save_person(
            PersonDraft(family_name=family, given_name=given, emails=emails, sample=True)
        )

    def meeting(
        self, start: str = "2027-04-15 11:00", end: str = "2027-04-15 16:00", **fields: object
    ) -> UUID:
        """Plan a meeting of the Round Table, or of the committees given."""
        values: dict[str, object] = {"committee_ids": (self.lrt,), "city": "Berlin", **fields}
        draft = MeetingDraft(
            start=datetime.fromisoformat(start),
            end=datetime.fromisoformat(end) if end else None,
            **values,
        )
        return self.meetings.save(draft)

    def item(self, meeting_id: UUID, name: str, place: ItemPlace = LAST, **fields: object) -> UUID:
        """Add an agenda item."""
        fields.setdefault("kind", ItemKind.DISCUSSION)
        return self.agendas.save(AgendaItemDraft(meeting_id=meeting_id, name=name, **fields), place)

    @staticmethod
    def after(item_id: UUID) -> ItemPlace:
        """Right below an item."""
        return ItemPlace(after=item_id)

    def numbers(self, meeting_id: UUID) -> list[str]:
        """List the items as they are read: number and name."""
        return [f"{row.number} {row.name}".strip() for row in self.agendas.page(meeting_id).rows]


def printed(desk: Desk, meeting_id: UUID, kind: DocumentKind) -> str:
    """Return the words of a printed document with single blanks between them."""
    pages = pypdf.PdfReader(io.BytesIO(desk.printing.pdf(meeting_id, kind))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())
