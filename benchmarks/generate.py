"""Make workspaces of the sizes S and M with invented content, through the real unit of work.

S is the real size: two committees over thirty years. M is thirty times that.
"""

import random
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

WORDS = [
    "Austausch",
    "Bildung",
    "Chancen",
    "Digitalisierung",
    "Entwicklung",
    "Fachkräfte",
    "Ganztag",
    "Grundschule",
    "Hochschule",
    "Initiative",
    "Koordination",
    "Kooperation",
    "Länder",
    "Lehrkräfte",
    "MINT",
    "Netzwerk",
    "Qualität",
    "Region",
    "Rückmeldung",
    "Schülerinnen",
    "Strukturen",
    "Transfer",
    "Überblick",
    "Unterstützung",
    "Verstetigung",
    "Wettbewerb",
    "Ziele",
    "und",
    "der",
    "die",
    "mit",
    "für",
    "zur",
    "gemeinsamen",
    "künftigen",
    "regionalen",
    "über",
    "zwischen",
]
FIRST_YEAR = 1997


@dataclass(frozen=True, slots=True)
class Size:
    """How much a generated workspace holds."""

    name: str
    meetings_a_year: int
    years: int = 30
    items: int = 10
    persons: int = 400

    @property
    def meetings(self) -> int:
        """How many meetings that makes."""
        return self.meetings_a_year * self.years


SIZES = {"S": Size("S", 4), "M": Size("M", 120, persons=4000)}


class Generator:
    """Fills an empty workspace, one transaction a year, always with the same content."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._chance = random.Random(size.name)
        self._people: list[UUID] = []
        self._seats: list[list[UUID]] = []
        self._committees: list[UUID] = []

    def words(self, count: int) -> str:
        """Make up a text."""
        return " ".join(self._chance.choices(WORDS, k=count)).capitalize()

    def key(self) -> UUID:
        """Draw a key that is the same in each run."""
        return UUID(int=self._chance.getrandbits(128), version=4)

    def fill(self, workspace: Any) -> None:
        """Write everything, year by year."""
        with workspace.work.write("generate", "people", barrier=True) as session:
            session.add_all(self._persons())
        with workspace.work.write("generate", "committees", barrier=True) as session:
            session.add_all(self._bodies())
        for year in range(FIRST_YEAR, FIRST_YEAR + self._size.years):
            with workspace.work.write("generate", str(year), barrier=True) as session:
                for number in range(self._size.meetings_a_year):
                    session.add_all(self._meeting(year, number))

    def _persons(self) -> list[Any]:
        from mintgremium.models import Person, PersonEmail

        records: list[Any] = []
        for number in range(self._size.persons):
            person = Person(
                id=self.key(), family_name=f"Muster{number:05d}", given_name="Maxi", sample=True
            )
            self._people.append(person.id)
            address = f"maxi{number}@example.org"
            records += [person, PersonEmail(id=self.key(), person_id=person.id, address=address)]
        return records

    def _bodies(self) -> list[Any]:
        from mintgremium.models import Committee, Membership, Organization, OrganizationName, Seat

        records: list[Any] = []
        for short_name, name, seats in (("LRT", "Round Table", 17), ("LB", "Beirat", 7)):
            committee = Committee(id=self.key(), short_name=short_name, name=name)
            self._committees.append(committee.id)
            self._seats.append([])
            records.append(committee)
            for position in range(seats):
                body = Organization(id=self.key(), organization_kind="ministry")
                title = OrganizationName(
                    id=self.key(), organization_id=body.id, name=f"Ministerium {position}"
                )
                seat = Seat(
                    id=self.key(),
                    committee_id=committee.id,
                    organization_id=body.id,
                    position=position,
                )
                holder = Membership(
                    id=self.key(), seat_id=seat.id, person_id=self._chance.choice(self._people)
                )
                self._seats[-1].append(seat.id)
                records += [body, title, seat, holder]
        return records

    def _meeting(self, year: int, number: int) -> list[Any]:
        from mintgremium.models import Attendance, Meeting, MeetingCommittee, Minutes

        side = number % 2
        short_name = ("LRT", "LB")[side]
        day = date(year, 1, 1) + timedelta(days=(number * 365) // self._size.meetings_a_year)
        start = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
        meeting = Meeting(
            id=self.key(),
            reference=f"{short_name}-{year}-{number // 2 + 1}",
            name=self.words(4),
            start=start,
            end=start + timedelta(hours=5),
            city="Berlin",
            state="approved",
            uid=f"{self.key()}@example.org",
        )
        link = MeetingCommittee(
            id=self.key(), meeting_id=meeting.id, committee_id=self._committees[side]
        )
        records: list[Any] = [meeting, link, Minutes(id=self.key(), meeting_id=meeting.id)]
        records += [
            Attendance(
                id=self.key(),
                meeting_id=meeting.id,
                seat_id=seat,
                person_id=self._chance.choice(self._people),
                state="present",
                position=position,
            )
            for position, seat in enumerate(self._seats[side])
        ]
        return records + self._items(meeting.id, self._seats[side], day)

    def _items(self, meeting_id: UUID, seats: list[UUID], day: date) -> list[Any]:
        from mintgremium.models import ActionItem, AgendaItem, Resolution

        records: list[Any] = []
        for position in range(self._size.items):
            item = AgendaItem(
                id=self.key(),
                meeting_id=meeting_id,
                position=position,
                name=self.words(5),
                item_kind="discussion",
                minutes_allotted=20,
                text=self.words(45),
                result=self.words(12),
            )
            records.append(item)
            if position % 3 == 0 and position < 9:
                records.append(
                    ActionItem(
                        id=self.key(),
                        meeting_id=meeting_id,
                        agenda_item_id=item.id,
                        title=self.words(6),
                        due=day + timedelta(days=60),
                        state="open" if position == 0 else "done",
                        responsible_seat_id=self._chance.choice(seats),
                    )
                )
            if position == 1:
                records.append(
                    Resolution(
                        id=self.key(),
                        meeting_id=meeting_id,
                        agenda_item_id=item.id,
                        text=self.words(20),
                    )
                )
        return records


def generate(path: Path, size: Size) -> Path:
    """Make the workspace unless it is there already, and return its path."""
    from mintgremium.storage.workspace import create_workspace

    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        workspace = create_workspace(path)
        Generator(size).fill(workspace)
        workspace.close()
    return path


if __name__ == "__main__":
    print(generate(Path(sys.argv[1]), SIZES[sys.argv[2]]))
