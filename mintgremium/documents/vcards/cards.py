"""What a vCard tells of a person, as far as this program takes notice of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CardVersion(StrEnum):
    """The versions that are written; 2.1 is read only."""

    V3 = "3.0"
    V4 = "4.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAddress:
    """A postal address, as ADR tells it."""

    street: str = ""
    city: str = ""
    postal_code: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card; what is empty was not told."""

    uid: str = ""
    kind: str = ""  # individual, org, group, location; empty in versions before 4.0
    full_name: str = ""
    family_name: str = ""
    given_name: str = ""
    affix: str = ""  # the `von` before the family name
    prefixes: tuple[str, ...] = ()  # Frau, Prof. Dr.
    suffixes: tuple[str, ...] = ()  # M. A.
    organization: tuple[str, ...] = ()  # the organisation, then its units from large to small
    title: str = ""  # what the person does there
    emails: tuple[str, ...] = ()  # the preferred one first
    phones: tuple[str, ...] = ()  # the preferred one first
    address: CardAddress | None = None
    note: str = ""
    revised: datetime | None = None


@dataclass(frozen=True, slots=True)
class Omission:
    """A line of a card that was left out: why, where, and how large it was."""

    code: str  # line-unreadable, line-too-long, picture
    line: int
    size: int = 0  # octets


@dataclass(frozen=True, slots=True)
class ReadCard:
    """One card of a file: the card, or the code of the reason why it cannot be taken."""

    number: int  # counted from 1
    line: int  # where it begins
    card: Card | None
    code: str = ""
    omissions: tuple[Omission, ...] = ()
