"""What the care of personal data shows and takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from mintgremium.core.erasure import CareReason, ErasureMode
from mintgremium.core.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a report is about: names and addresses as they may be written anywhere."""

    person_id: UUID | None
    name: str  # as shown
    names: tuple[str, ...]  # all ways to write it
    addresses: tuple[str, ...]  # in lower case


class Ground(StrEnum):
    """Why an entry stands in a report."""

    LINK = "link"  # the record belongs to the person
    ADDRESS = "address"  # it holds an address of the person
    MENTION = "mention"  # a text names the person


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """One record that names the person."""

    id: UUID
    ground: Ground
    day: date | None
    line: str  # what it says, for people
    excerpt: str = ""  # the words around a mention
    columns: Mapping[str, Any]  # as stored, for machines


@dataclass(frozen=True, slots=True)
class ReportSection:
    """All records of one kind that name the person."""

    kind: Kind
    entries: tuple[ReportEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One step of the record of changes that touched the person's data."""

    happened: datetime
    step: str  # key of the step
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonReport:
    """Everything that is stored about somebody (GDPR art. 15)."""

    subject: Subject
    made: datetime
    controller: str
    controller_mail: str
    facts: Mapping[str, str]  # the person's own fields, empty if there is no such person
    sections: tuple[ReportSection, ...]
    log: tuple[LogEntry, ...]
    recipients: tuple[str, ...]  # categories: keys of [privacy_recipients]
    backups_until: date | None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all is stored: that, too, is an answer."""
        return not (self.facts or self.sections or self.log)


@dataclass(frozen=True, slots=True, kw_only=True)
class CareRow:
    """A person whose data need care."""

    id: UUID
    version: int
    name: str
    workplace: str
    email: str
    confirmed_on: date | None
    asked_on: date | None
    left_on: date | None
    review_on: date | None
    erasure: ErasureMode
    source: str
    reason: CareReason


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasurePlan:
    """What erasing somebody would do, and what stands against it."""

    person_id: UUID
    version: int
    name: str
    obstacles: tuple[tuple[str, str], ...]  # code and what it is about; must be settled before
    removed: Mapping[Kind, int]  # records that go
    renamed: Mapping[Kind, int]  # records in which another name takes the place
    kept: tuple[str, ...]  # references of meetings whose approved minutes keep the name
    backups: int
    backups_until: date | None
    pseudonym: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureDraft:
    """How somebody's data are to be erased, and why."""

    person_id: UUID
    version: int
    mode: ErasureMode
    reason: str
    kept_because: str = ""  # GDPR art. 17 (3), if anything stays
