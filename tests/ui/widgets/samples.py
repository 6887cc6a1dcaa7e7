"""Invented rows for the tests of the components."""

from dataclasses import dataclass

from mintgremium.ui.widgets.cells import Column, Grouping, link, number, state, strong, tag
from mintgremium.ui.widgets.mark import Mark

FILLED = Mark("besetzt", "circle-check", "ok")
VACANT = Mark("unbesetzt", "circle-dashed", "crit")


@dataclass(frozen=True)
class SeatRow:
    """A seat as a list shows it."""

    id: int
    land: str
    ministry: str = "Ministerium für Bildung"
    person: str = ""
    year: str = "2026"
    votes: int | None = None


def seat_columns():
    return [
        Column(key="land", title="Sitz", width=54,
               cell=lambda row: tag(row.land, f"Sitz {row.land}")),
        Column(key="ministry", title="Ministerium", cell=lambda row: strong("MB", row.ministry),
               sort=lambda row: row.ministry, width=200, stretch=True),
        Column(key="person", title="Besetzung", width=190,
               cell=lambda row: row.person or link("Person zuordnen …")),
        Column(key="state", title="Stand", width=120,
               cell=lambda row: state(FILLED if row.person else VACANT)),
        Column(key="votes", title="Stimmen", right=True, width=70, hidden=True,
               cell=lambda row: number("" if row.votes is None else str(row.votes)),
               sort=lambda row: row.votes),
    ]  # fmt: skip


def by_year():
    return Grouping("land", lambda row: row.year)


SEATS = (
    SeatRow(1, "BY", "Staatsministerium für Unterricht", "Dr. Ines Muster", "2027", 3),
    SeatRow(2, "BE", "Senatsverwaltung für Bildung", "", "2027", None),
    SeatRow(3, "SH", "Ministerium für Allgemeine Bildung", "Jürgen Groß", "2026", 1),
    SeatRow(4, "NW", "Ministerium für Schule", "Sofia Demo", "2026", 2),
)
