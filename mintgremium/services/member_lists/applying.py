"""Write the chosen rows of a plan into an open unit of work."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from mintgremium.core.vocabulary import Kind, OrganizationStatus
from mintgremium.models import (
    CommitteeRole,
    Employment,
    Membership,
    Organization,
    OrganizationName,
    Person,
    PersonEmail,
)
from mintgremium.services.member_lists.removing import last_day
from mintgremium.services.member_lists.rows import ImportRow
from mintgremium.services.member_lists.snapshot import Snapshot
from mintgremium.services.member_lists.works import (
    AssignmentWork,
    OrganizationWork,
    Outcome,
    PersonWork,
)


class Applier:
    """Writes works; each new record once, whoever names it.

    New records have their ids at once, so that thousands go to the database together.
    """

    def __init__(self, session: Session, snapshot: Snapshot) -> None:
        self._session = session
        self._snapshot = snapshot
        self._made: dict[int, UUID] = {}

    def write(self, outcome: Outcome) -> None:
        """Write what a row asks for."""
        if outcome.organization is not None:
            self._organization(outcome.organization)
        if outcome.person is not None:
            self._person(outcome.person)
        if outcome.assignment is not None and not outcome.assignment.does_nothing:
            self._assignment(outcome.assignment)

    def remove(self, row: ImportRow) -> None:
        """Carry out a removal: end an assignment, or delete a record that nothing names."""
        from mintgremium.services.contacts import editing

        if row.assignment_id is not None:
            self._end(row.assignment_id)
        elif row.subject is Kind.PERSON and row.person_id is not None:
            person = self._session.get_one(Person, row.person_id)
            editing.remove_person(self._session, row.person_id, person.version)
        elif row.organization_id is not None:
            organization = self._session.get_one(Organization, row.organization_id)
            editing.remove_organization(self._session, row.organization_id, organization.version)

    def _organization(self, work: OrganizationWork) -> UUID:
        if id(work) in self._made:
            return self._made[id(work)]
        if work.stored is not None:
            record = self._session.get_one(Organization, work.stored.id)
        else:
            record = Organization(id=uuid4(), status=OrganizationStatus.ACTIVE)
        for column, value in work.columns.items():
            setattr(record, column, value)
        self._session.add(record)
        if work.stored is None:
            name = OrganizationName(
                organization_id=record.id, name=work.name, short_name=work.short_name
            )
            self._session.add(name)
        self._made[id(work)] = record.id
        return record.id

    def _person(self, work: PersonWork) -> UUID:
        if id(work) in self._made:
            return self._made[id(work)]
        record = (
            self._session.get_one(Person, work.stored.id)
            if work.stored is not None
            else Person(id=uuid4())
        )
        for column, value in work.columns.items():
            setattr(record, column, value)
        self._session.add(record)
        self._made[id(work)] = record.id
        if work.emails is not None:
            self._emails(record.id, work.emails, is_new=work.stored is None)
        self._employment(record.id, work)
        return record.id

    def _emails(self, person_id: UUID, emails: Iterable[str], *, is_new: bool) -> None:
        old: dict[str, PersonEmail] = {}
        if not is_new:
            mine = select(PersonEmail).where(PersonEmail.person_id == person_id)
            old = {each.address.casefold(): each for each in self._session.scalars(mine)}
        for position, address in enumerate(emails):
            record = old.pop(address.casefold(), None) or PersonEmail(person_id=person_id)
            record.address, record.position = address, position
            self._session.add(record)
        for record in old.values():
            self._session.delete(record)

    def _employment(self, person_id: UUID, work: PersonWork) -> None:
        """Let a new workplace begin today and the former one end the day before."""
        stored = work.stored
        old = None
        if stored is not None and stored.employment_id is not None:
            old = self._session.get_one(Employment, stored.employment_id)
        if work.employer is None:
            if old is not None and work.employment_function is not None:
                old.function = work.employment_function
            return
        function = work.employment_function or ""
        if old is not None and stored is not None and "function" not in work.columns:
            function = work.employment_function or stored.employment_function
        today = self._snapshot.day
        if old is not None and old.start_date is not None and old.start_date >= today:
            self._session.delete(old)
        elif old is not None:
            old.end_date = today - timedelta(days=1)
        organization = self._id_of(work.employer.organization)
        if organization is not None:
            start = today if old is not None else None
            self._session.add(
                Employment(
                    person_id=person_id,
                    organization_id=organization,
                    function=function,
                    start_date=start,
                )
            )

    def _assignment(self, work: AssignmentWork) -> None:
        record = self._record(work)
        record.role = work.role
        record.start_date, record.end_date = work.start_date, work.end_date
        record.note = work.note
        if isinstance(record, Membership):
            record.rank = work.rank
        self._session.add(record)

    def _record(self, work: AssignmentWork) -> Membership | CommitteeRole:
        if work.stored is not None:
            return self._stored(work.kind, work.stored.id)
        person = self._person(work.person) if isinstance(work.person, PersonWork) else work.person
        if work.kind is Kind.MEMBERSHIP:
            return Membership(seat_id=work.seat_id, person_id=person)
        return CommitteeRole(
            committee_id=work.committee_id,
            person_id=person,
            seat_id=work.seat_id,
            organization_id=self._id_of(work.organization),
        )

    def _stored(self, kind: Kind, assignment_id: UUID) -> Membership | CommitteeRole:
        if kind is Kind.MEMBERSHIP:
            return self._session.get_one(Membership, assignment_id)
        return self._session.get_one(CommitteeRole, assignment_id)

    def _id_of(self, organization: UUID | OrganizationWork | None) -> UUID | None:
        if isinstance(organization, OrganizationWork):
            return self._organization(organization)
        return organization

    def _end(self, assignment_id: UUID) -> None:
        stored = self._snapshot.assignments[assignment_id]
        record = self._stored(stored.kind, assignment_id)
        end = last_day(stored, self._snapshot.day)
        if end is None:
            self._session.delete(record)
        else:
            record.end_date = end
