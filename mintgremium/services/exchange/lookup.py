"""Find the record that a readable key or an id in the file means, stored or just coming in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.rows import Reader
from mintgremium.services.exchange.values import Json, UnfitError, short

REFERRED = (Kind.LAND, Kind.ORGANIZATION, Kind.PERSON, Kind.COMMITTEE, Kind.SEAT)

_KEYS = {
    Kind.LAND: ("SELECT id, code FROM land", "SELECT id, name FROM land"),
    Kind.COMMITTEE: (
        "SELECT id, short_name FROM committee",
        "SELECT id, name FROM committee",
    ),
    Kind.ORGANIZATION: (
        "SELECT organization_id, short_name FROM organization_name",
        "SELECT organization_id, name FROM organization_name",
    ),
    Kind.PERSON: ("SELECT person_id, address FROM person_email",),
}


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """What tells a seat from the others."""

    committee: str
    land: str | None
    organization: str | None
    label: str


class Lookup:
    """Ids by readable keys; what comes in is added as it is examined."""

    def __init__(self, reader: Reader) -> None:
        self._keys: dict[tuple[Kind, str], set[str]] = defaultdict(set)
        self._ids: dict[Kind, set[str]] = defaultdict(set)
        self.seats: dict[str, SeatFacts] = {}
        for kind, queries in _KEYS.items():
            for sql in queries:
                for record, key in reader.rows(sql):
                    self.add(kind, record, [key])
            self._ids[kind].update(
                row[0] for row in reader.rows(" ".join(["SELECT id FROM", kind.value]))
            )
        for seat, *facts in reader.rows(
            "SELECT id, committee_id, land_id, organization_id, label FROM seat"
        ):
            self.add_seat(seat, SeatFacts(*facts))

    def add(self, kind: Kind, record: str, keys: Iterable[str]) -> None:
        """Let a record be found by its id and by these keys."""
        self._ids[kind].add(record)
        for key in keys:
            if key:
                self._keys[kind, key.strip().casefold()].add(record)

    def add_seat(self, seat: str, facts: SeatFacts) -> None:
        """Let a seat be found."""
        self._ids[Kind.SEAT].add(seat)
        self.seats[seat] = facts

    def candidates(self, kind: Kind, key: str) -> set[str]:
        """Return the ids that a readable key may mean."""
        return self._keys.get((kind, key.strip().casefold()), set())

    def knows(self, kind: Kind, record: str) -> bool:
        """Tell whether there is such a record, or will be."""
        return record in self._ids[kind]

    def find(self, kind: Kind, given: Json, committees: Iterable[str] = ()) -> str:
        """Return the id meant by an id, a readable key or a seat's bearer. Raises UnfitError.

        A seat is looked for in the committee that it names, else in the first of `committees` that
        has one like it, and if there are none in all.
        """
        if kind is Kind.SEAT and isinstance(given, dict):
            return self._find_seat(given, list(committees))
        if not isinstance(given, str):
            raise UnfitError("wrong-type", expected="key")
        exact = _as_id(given)
        if exact in self._ids[kind]:
            return str(exact)
        return _only(self.candidates(kind, given), given)

    def _find_seat(self, given: Mapping[str, Json], committees: list[str]) -> str:
        if given.get("committee") is not None:
            committees = [self.find(Kind.COMMITTEE, given["committee"])]
        bearers = {
            kind: self.find(kind, given[kind.value])
            for kind in (Kind.LAND, Kind.ORGANIZATION)
            if given.get(kind.value) is not None
        }
        label = given.get("label")
        shown = ", ".join(str(given[part]) for part in given if isinstance(given[part], str))
        if not bearers and label is None:
            raise UnfitError("seat-without-bearer")
        fitting = {
            seat: facts.committee
            for seat, facts in self.seats.items()
            if bearers.get(Kind.LAND) in (None, facts.land)
            and bearers.get(Kind.ORGANIZATION) in (None, facts.organization)
            and label in (None, facts.label)
        }
        if not committees:
            return _only(set(fitting), shown)
        by_committee = [{s for s, of in fitting.items() if of == c} for c in committees]
        return _only(next((seats for seats in by_committee if seats), set()), shown)


def _only(found: set[str], shown: str) -> str:
    if not found:
        raise UnfitError("unknown-reference", value=short(shown))
    if len(found) > 1:
        raise UnfitError("ambiguous-reference", value=short(shown))
    return next(iter(found))


def _as_id(given: str) -> str | None:
    try:
        return UUID(given).hex
    except ValueError:
        return None
