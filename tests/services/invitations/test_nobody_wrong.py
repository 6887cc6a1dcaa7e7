"""Mail to the wrong person (T17): after each of 40 changes of people, who is written to is right.

What is right is worked out by a small model of its own, day by day, without the program's reads.
"""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

import pytest

from mintgremium.core.vocabulary import DispatchKind, SeatRole
from mintgremium.models import Membership, Person
from mintgremium.services.committees.drafts import MembershipDraft

CHANGES = 40
SEATS = ("NMF", "KMK", "ZDI", "BMB", "KST", "IHK")


@dataclass
class Somebody:
    """A person as the model knows them."""

    id: UUID
    mail: str
    left_on: date | None = None
    restricted: bool = False


@dataclass
class Term:
    """Somebody on a seat from one day to another."""

    id: UUID
    seat: str
    who: Somebody
    role: SeatRole
    start: date | None = None
    end: date | None = None

    def covers(self, day: date) -> bool:
        return (self.start or day) <= day <= (self.end or day)


@dataclass
class World:
    """Makes changes to a file, and says by itself who may be written to."""

    desk: object
    meeting: UUID
    chance: random.Random
    people: list[Somebody] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    guests: dict[UUID, Somebody] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.desk.clock.today

    def right(self) -> set[str]:
        """Say who may be written to today: holders, else deputies, and guests; nobody who left."""
        found = []
        for seat in SEATS:
            now = [term for term in self.terms if term.seat == seat and term.covers(self.today)]
            holders = [term.who for term in now if term.role is SeatRole.HOLDER]
            found += holders or [term.who for term in now if term.role is SeatRole.DEPUTY]
        found += self.guests.values()
        return {
            one.mail
            for one in found
            if one.mail
            and not one.restricted
            and not (one.left_on is not None and one.left_on <= self.today)
        }

    def step(self) -> None:
        """Change something at random."""
        deeds = (
            *(self.appoint, self.appoint, self.stand_in, self.end_yesterday, self.end_today),
            *(self.end_tomorrow, self.leave_today, self.leave_tomorrow, self.restrict),
            *(self.invite_guest, self.drop_guest, self.another_day),
        )
        self.chance.choice(deeds)()

    def newcomer(self) -> Somebody:
        number = len(self.people)
        mail = f"p{number}@example.org" if self.chance.random() < 0.9 else ""
        person = Somebody(self.desk.person(f"Person Nr{number}", mail), mail)
        self.people.append(person)
        return person

    def appoint(self) -> None:
        seat = self.chance.choice(SEATS)
        start = self.today + timedelta(days=self.chance.choice((0, 0, 1)))
        for term in [t for t in self.terms if t.seat == seat and t.role is SeatRole.HOLDER]:
            if term.end is None or term.end >= start:
                if (term.start or date.min) >= start:
                    return  # somebody else follows that day already
                self.end(term, start - timedelta(days=1))
        self.add(seat, self.newcomer(), SeatRole.HOLDER, start)

    def stand_in(self) -> None:
        self.add(self.chance.choice(SEATS), self.newcomer(), SeatRole.DEPUTY, self.today)

    def add(self, seat: str, who: Somebody, role: SeatRole, start: date | None) -> None:
        draft = MembershipDraft(
            seat_id=self.desk.seats[seat], person_id=who.id, role=role, start_date=start
        )
        key = self.desk.committees.save_membership(draft)
        self.terms.append(Term(key, seat, who, role, start))

    def end(self, term: Term, last: date) -> None:
        if term.start is not None and last < term.start:
            return
        with self.desk.workspace.work.write("end-membership") as session:
            session.get(Membership, term.id).end_date = last
        term.end = last

    def end_some(self, days: int) -> None:
        running = [term for term in self.terms if term.covers(self.today)]
        if running:
            self.end(self.chance.choice(running), self.today + timedelta(days=days))

    def end_yesterday(self) -> None:
        self.end_some(-1)

    def end_today(self) -> None:
        self.end_some(0)

    def end_tomorrow(self) -> None:
        self.end_some(1)

    def edit(self, **values: object) -> None:
        if not self.people:
            return
        who = self.chance.choice(self.people)
        with self.desk.workspace.work.write("save-person") as session:
            record = session.get(Person, who.id)
            for name, value in values.items():
                setattr(record, name, value)
        who.left_on = values.get("left_on", who.left_on)
        who.restricted = who.restricted or "erasure" in values

    def leave_today(self) -> None:
        self.edit(left_on=self.today)

    def leave_tomorrow(self) -> None:
        self.edit(left_on=self.today + timedelta(days=1))

    def restrict(self) -> None:
        self.edit(erasure="restricted")

    def invite_guest(self) -> None:
        who = self.newcomer()
        self.guests[self.desk.invitations.add_guest(self.meeting, who.id)] = who

    def drop_guest(self) -> None:
        if self.guests:
            key = self.chance.choice(list(self.guests))
            self.desk.invitations.remove_guest(key)
            del self.guests[key]

    def another_day(self) -> None:
        self.desk.clock.forward(days=1)


@pytest.mark.parametrize("seed", range(3))
def test_that_nobody_wrong_is_written_to_after_any_change_of_people(desk, seed):
    for name in SEATS:
        desk.seat(name)
    world = World(desk, desk.meeting(location_name="Haus der Bildung"), random.Random(seed))
    seen = set()
    for _ in range(CHANGES):
        world.step()
        plan = desk.invitations.prepare(world.meeting, DispatchKind.INVITATION)
        addresses = [person.address for person in plan.recipients]
        assert set(addresses) == world.right()
        assert len(addresses) == len(set(addresses))
        seen.update(addresses)
    assert len(seen) > len(SEATS)


def test_that_the_files_go_to_nobody_but_those_who_were_shown(desk, tmp_path):
    for name in SEATS:
        desk.seat(name, person=f"Person {name}", mail=f"{name.lower()}@example.org")
    meeting = desk.meeting(location_name="Haus der Bildung")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    written = desk.invitations.write_files(plan, tmp_path)
    shown = {person.address for person in plan.recipients}
    for path in written.files:
        data = path.read_bytes()
        own = [address for address in shown if address.encode() in data]
        if path.suffix == ".eml":
            assert len(own) == 1
    copies = desk.invitations.dispatch_recipients(written.dispatch_id)
    assert {copy.address for copy in copies} == shown
