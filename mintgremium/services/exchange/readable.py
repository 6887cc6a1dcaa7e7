"""Short words for records in flat lists: `LRT`, `DE-BY`, `LRT-2027-1`, a person's name."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cached_property

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.rows import Reader


class Readable:
    """The words for records on one day; each table is read when it is first needed."""

    def __init__(self, reader: Reader, day: date) -> None:
        self._reader = reader
        self._day = day

    def of(self, kind: Kind, record: str | None) -> str | None:
        """Return the word for a record, None if there is no record."""
        if record is None:
            return None
        if kind is Kind.SEAT:
            return self._seat(record)
        if kind is Kind.ORGANIZATION:
            name, short_name = self.organization_names.get(record, ("", ""))
            return short_name or name
        return self._words(kind).get(record)

    def committee_of_seat(self, seat: str) -> str | None:
        """Return the committee that a seat belongs to."""
        return self._seats[seat][0] if seat in self._seats else None

    def committees_of_meeting(self, meeting: str) -> list[str]:
        """List the committees that hold a meeting."""
        return self._meetings.get(meeting, [])

    @cached_property
    def organization_names(self) -> Mapping[str, tuple[str, str]]:
        """Map organisations to the name and short name of the day, else the newest ones."""
        newest: dict[str, tuple[str, str]] = {}
        valid: dict[str, tuple[str, str]] = {}
        for organization, name, short_name, first, last in self._reader.rows(
            "SELECT organization_id, name, short_name, start_date, end_date"
            " FROM organization_name ORDER BY start_date, id"
        ):
            newest[organization] = (name, short_name)
            if Period(_day(first), _day(last)).covers(self._day):
                valid[organization] = (name, short_name)
        return newest | valid

    @cached_property
    def addresses(self) -> Mapping[str, str]:
        """Map people to the address that is written to."""
        return dict(
            self._pairs(
                "SELECT person_id, address FROM person_email ORDER BY position DESC, id DESC"
            )
        )

    @cached_property
    def _people(self) -> Mapping[str, str]:
        found = self._reader.rows("SELECT id, title, given_name, affix, family_name FROM person")
        return {record: " ".join(part for part in parts if part) for record, *parts in found}

    def bearer_of_seat(self, seat: str) -> str | None:
        """Return the organisation that bore a seat on the day, if one is named."""
        return self._seats[seat][2] if seat in self._seats else None

    @cached_property
    def _seats(self) -> Mapping[str, tuple[str, str | None, str | None, str]]:
        former = dict(
            self._reader.rows(
                "SELECT seat_id, organization_id FROM seat_bearer WHERE end_date >= ?"
                " ORDER BY end_date DESC",
                (self._day.isoformat(),),
            )
        )
        found = self._reader.rows(
            "SELECT id, committee_id, land_id, organization_id, label FROM seat"
        )
        return {
            seat: (committee, land, former.get(seat, bearer), label)
            for seat, committee, land, bearer, label in found
        }

    @cached_property
    def _meetings(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for meeting, committee in self._pairs(
            "SELECT meeting_id, committee_id FROM meeting_committee ORDER BY position, id"
        ):
            found[meeting].append(committee)
        return found

    @cached_property
    def _tables(self) -> Mapping[Kind, Mapping[str, str]]:
        return {
            Kind.LAND: dict(self._pairs("SELECT id, code FROM land")),
            Kind.COMMITTEE: dict(self._pairs("SELECT id, short_name FROM committee")),
            Kind.MEETING: dict(self._pairs("SELECT id, reference FROM meeting")),
            Kind.AGENDA_ITEM: dict(self._pairs("SELECT id, name FROM agenda_item")),
            Kind.DISPATCH: {},
            Kind.CALENDAR_LAYER: dict(self._pairs("SELECT id, name FROM calendar_layer")),
            Kind.POLL: dict(self._pairs("SELECT id, code FROM poll")),
            Kind.POLL_OPTION: dict(
                self._pairs(
                    "SELECT o.id, p.code || '/' || o.number"
                    " FROM poll_option o JOIN poll p ON p.id = o.poll_id"
                )
            ),
        }

    def _words(self, kind: Kind) -> Mapping[str, str]:
        return self._people if kind is Kind.PERSON else self._tables[kind]

    def _seat(self, seat: str) -> str | None:
        if seat not in self._seats:
            return None
        _, land, organization, label = self._seats[seat]
        if land is not None:
            return self.of(Kind.LAND, land)
        return self.of(Kind.ORGANIZATION, organization) or label

    def _pairs(self, sql: str) -> list[tuple[str, str]]:
        return [(key, value) for key, value in self._reader.rows(sql)]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
