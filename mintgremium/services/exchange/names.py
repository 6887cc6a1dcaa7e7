"""The readable key of each record: `DE-BY`, `LRT`, `NMF`, a mail address, a seat by its bearer."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.rows import Reader
from mintgremium.services.exchange.values import Json


def dashed(raw: str | None) -> str | None:
    """Write a stored id with its dashes."""
    return None if raw is None else str(UUID(raw))


class Names:
    """The readable keys of the records that others refer to, as they stand in the file now."""

    def __init__(self, reader: Reader) -> None:
        self.lands = dict(_pairs(reader, "SELECT id, code FROM land"))
        self.committees = dict(_pairs(reader, "SELECT id, short_name FROM committee"))
        self.organizations = {
            organization: short or name
            for organization, name, short in reader.rows(
                "SELECT organization_id, name, short_name FROM organization_name"
                " ORDER BY start_date, id"
            )
        }
        self.people: Mapping[str, str] = dict(
            _pairs(
                reader,
                "SELECT person_id, address FROM person_email ORDER BY position DESC, id DESC",
            )
        )
        self._seats = {
            seat: bearer
            for seat, *bearer in reader.rows(
                "SELECT id, committee_id, land_id, organization_id FROM seat"
            )
        }

    def readable(self, kind: Kind, record: str | None) -> Json:
        """Return the key of a record, None if it has none that people can read."""
        if record is None:
            return None
        if kind is Kind.SEAT:
            return self.seat(record)
        return self._tables[kind].get(record)

    def seat(self, record: str) -> dict[str, str]:
        """Name a seat by its committee and by what it is held for."""
        committee, land, organization = self._seats.get(record, (None, None, None))
        parts = {
            "committee": self.committees.get(committee),
            "land": self.lands.get(land),
            "organization": self.organizations.get(organization),
        }
        return {key: value for key, value in parts.items() if value}

    @property
    def _tables(self) -> Mapping[Kind, Mapping[str, str]]:
        return {
            Kind.LAND: self.lands,
            Kind.COMMITTEE: self.committees,
            Kind.ORGANIZATION: self.organizations,
            Kind.PERSON: self.people,
        }


def _pairs(reader: Reader, sql: str) -> list[tuple[Any, Any]]:
    return [(key, value) for key, value in reader.rows(sql)]
