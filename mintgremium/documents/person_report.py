"""What a report on somebody's data shows on paper."""

from dataclasses import dataclass
from datetime import date

from mintgremium.core.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One record that names the person."""

    day: date | None
    line: str
    excerpt: str
    ground: str  # key of [report_ground]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPaper:
    """Everything on the paper; an empty one says that nothing is stored."""

    name: str
    addresses: tuple[str, ...]
    dated: date
    controller: str
    controller_mail: str
    facts: tuple[tuple[str, str], ...]  # key of [person_field] and value
    sections: tuple[tuple[Kind, tuple[PaperEntry, ...]], ...]
    log: tuple[tuple[date, str, str], ...]  # day, words of the step, who
    recipients: tuple[str, ...]  # keys of [report_recipients]
    backups_until: date | None
    is_empty: bool
    sample: bool = False
