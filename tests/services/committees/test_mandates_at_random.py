"""Whatever is entered, ended, followed and undone: no seat ever has two holders on one day."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.vocabulary import SeatRole
from mintgremium.models import Land
from mintgremium.services.committees.drafts import CommitteeDraft, MembershipDraft, SeatDraft
from mintgremium.services.committees.findings import committee_findings
from mintgremium.services.committees.service import Committees
from mintgremium.services.committees.succession_rows import SuccessionDraft
from mintgremium.services.committees.successions import Successions
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.contacts.service import Contacts
from mintgremium.storage.workspace import Workspace, create_workspace
from tests.support.meetings import NOON

TODAY = date(2026, 11, 25)
DAYS = st.dates(date(2024, 1, 1), date(2025, 12, 31))
NUMBERS = st.integers(0, 9)


class Mandates(RuleBasedStateMachine):
    """Few people, one seat, many changes."""

    folder: str
    workspace: Workspace
    seat: UUID
    people: list[UUID]

    @initialize()
    def begin(self) -> None:
        import tempfile
        from pathlib import Path

        self.temporary = tempfile.TemporaryDirectory()
        path = Path(self.temporary.name) / "mandates.mintgremium"
        self.workspace = create_workspace(path)
        self.committees = Committees(self.workspace.work, self.workspace.reader, lambda: TODAY)
        work, reader = self.workspace.work, self.workspace.reader
        self.successions = Successions(work, reader, lambda: NOON)
        contacts = Contacts(self.workspace.work, self.workspace.reader, lambda: TODAY)
        with self.workspace.work.write("save-seat", barrier=True) as session:
            land = Land(
                code="DE-BY", short_name="BY", name="Bayern", official_name="B", capital="M"
            )
            session.add(land)
        self.people = [contacts.save_person(PersonDraft(family_name=n)) for n in ("A", "B", "C")]
        self.committee = self.committees.save(CommitteeDraft(name="G", short_name="G"))
        draft = SeatDraft(committee_id=self.committee, land_id=land.id)
        self.seat = self.committees.save_seat(draft)

    @rule(person=NUMBERS, role=st.sampled_from(SeatRole), start=DAYS, length=st.none() | NUMBERS)
    def assign(self, person: int, role: SeatRole, start: date, length: int | None) -> None:
        self.attempt(self.committees.save_membership, self.draft(person, role, start, length))

    @rule(person=NUMBERS, start=DAYS, length=st.none() | NUMBERS)
    def follow(self, person: int, start: date, length: int | None) -> None:
        made = self.draft(person, SeatRole.HOLDER, start, length)
        draft = SuccessionDraft(
            seat_id=made.seat_id,
            person_id=made.person_id,
            start_date=made.start_date,
            end_date=made.end_date,
        )
        self.attempt(self.successions.succeed, draft)

    @precondition(lambda self: self.committees.memberships(self.seat))
    @rule(which=NUMBERS, day=DAYS)
    def end(self, which: int, day: date) -> None:
        rows = self.committees.memberships(self.seat)
        self.attempt(self.committees.end_membership, rows[which % len(rows)], day)

    @rule()
    def undo(self) -> None:
        self.attempt(self.workspace.history.undo)

    @invariant()
    def the_seat_keeps_its_rules(self) -> None:
        assert list(committee_findings(self.workspace.reader)) == []

    def teardown(self) -> None:
        self.workspace.close()
        self.temporary.cleanup()

    def draft(
        self, person: int, role: SeatRole, start: date, length: int | None
    ) -> MembershipDraft:
        return MembershipDraft(
            seat_id=self.seat,
            person_id=self.people[person % len(self.people)],
            role=role,
            start_date=start,
            end_date=None if length is None else start + timedelta(days=40 * length),
        )

    @staticmethod
    def attempt(deed, *arguments: object) -> None:
        """Do it or be refused: both leave a workspace in order."""
        try:
            deed(*arguments)
        except MintgremiumError:
            return


TestMandatesAtRandom = Mandates.TestCase
TestMandatesAtRandom.settings = settings(max_examples=10, stateful_step_count=15, deadline=None)
