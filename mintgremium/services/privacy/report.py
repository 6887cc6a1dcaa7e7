"""Write down everything that is stored about somebody (GDPR art. 15)."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from mintgremium.core.vocabulary import Kind
from mintgremium.documents.phrases import Phrases
from mintgremium.services.exchange.layout import Field, Reference
from mintgremium.services.exchange.readable import Readable
from mintgremium.services.exchange.shapes import SHAPES
from mintgremium.services.exchange.values import Word
from mintgremium.services.privacy.gathering import Found, gather
from mintgremium.services.privacy.rows import (
    LogEntry,
    PersonReport,
    ReportEntry,
    ReportSection,
    Subject,
)
from mintgremium.storage.reader import Reader

PERSON = "SELECT * FROM person WHERE id = ?"
LOG = """
SELECT DISTINCT s.number, s.happened, s.key, s.author FROM journal_step s
JOIN journal_entry e ON e.step = s.number
WHERE e.record_id = ? AND NOT s.erased ORDER BY s.number
"""
CONTROLLER = """
SELECT (SELECT value FROM workspace_setting WHERE key = 'organizer_name'),
       (SELECT value FROM workspace_setting WHERE key = 'organizer_email')
"""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN = frozenset({"id", "version", "created", "modified", "position", "sample"})
_TITLES = ("title", "name", "subject", "file", "function", "comment", "text", "note")
RECIPIENTS: Mapping[Kind, str] = {
    Kind.MEMBERSHIP: "members",
    Kind.ATTENDANCE: "minutes",
    Kind.DISPATCH_RECIPIENT: "mail",
    Kind.OUTGOING_MAIL: "mail",
}


def person_report(
    reader: Reader, subject: Subject, now: datetime, today: date, backups_until: date | None
) -> PersonReport:
    """Gather everything that names somebody; nothing at all is an answer, too."""
    readable, phrases = Readable(reader, today), Phrases.load()
    by_kind: dict[Kind, list[ReportEntry]] = {}
    for found in gather(reader, subject):
        by_kind.setdefault(found.kind, []).append(_entry(found, readable, phrases))
    sections = tuple(
        ReportSection(kind, tuple(sorted(by_kind[kind], key=_by_day)))
        for kind in Kind
        if kind in by_kind
    )
    name, mail = (_setting(value) for value in reader.one(CONTROLLER) or ("", ""))
    return PersonReport(
        subject=subject,
        made=now,
        controller=name,
        controller_mail=mail,
        facts=_facts(reader, subject),
        sections=sections,
        log=tuple(_log(reader, subject)),
        recipients=tuple(dict.fromkeys(RECIPIENTS[kind] for kind in by_kind if kind in RECIPIENTS)),
        backups_until=backups_until,
    )


def report_json(report: PersonReport) -> str:
    """Write the report for machines, with every column as stored (GDPR art. 20)."""
    document = {
        "report": "GDPR article 15",
        "made": report.made.astimezone(UTC).isoformat(timespec="seconds"),
        "controller": {"name": report.controller, "email": report.controller_mail},
        "person": {
            "id": str(report.subject.person_id) if report.subject.person_id else None,
            "name": report.subject.name,
            "addresses": [*report.subject.addresses],
            **report.facts,
        },
        "nothing_stored": report.is_empty,
        "records": {
            section.kind.value: [
                {"found_by": entry.ground.value, "excerpt": entry.excerpt, **entry.columns}
                for entry in section.entries
            ]
            for section in report.sections
        },
        "log": [
            {"happened": each.happened.isoformat(), "step": each.step, "author": each.author}
            for each in report.log
        ],
        "recipients": [*report.recipients],
        "backups_until": report.backups_until.isoformat() if report.backups_until else None,
    }
    return json.dumps(document, ensure_ascii=False, indent=1, default=_plain) + "\n"


def _plain(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


def _by_day(entry: ReportEntry) -> tuple[bool, date, str]:
    return (entry.day is None, entry.day or date.min, entry.line)


def _entry(found: Found, readable: Readable, phrases: Phrases) -> ReportEntry:
    return ReportEntry(
        id=found.id,
        ground=found.ground,
        day=found.day,
        line=" · ".join(dict.fromkeys(_words(found, readable, phrases))),
        excerpt=found.excerpt,
        columns={key: value for key, value in found.columns.items() if value not in (None, "")},
    )


def _words(found: Found, readable: Readable, phrases: Phrases) -> Iterator[str]:
    """Say what a record is about: what it belongs to, its words, its title."""
    shape = SHAPES.get(found.kind)
    for column, kind in _references(found.kind):
        if kind is not Kind.PERSON and (word := readable.of(kind, found.columns.get(column))):
            yield word
    for field in shape.fields if shape else ():
        if isinstance(field, Field) and isinstance(field.value, Word):
            value = found.columns.get(field.stored_as)
            key = f"{_HUMP.sub('_', field.value.words.__name__).lower()}.{value}"
            if value and phrases.has(key):
                yield phrases.text(key)
    for name in (*_addresses(found), *_TITLES):
        if text := str(found.columns.get(name) or "").strip():
            yield " ".join(text.split())[:160]
            break


def _addresses(found: Found) -> Iterable[str]:
    return [name for name in ("address", "sender") if found.columns.get(name)]


def _references(kind: Kind) -> Iterator[tuple[str, Kind]]:
    """Yield the columns that name other records, with their kinds that have readable words."""
    shape = SHAPES.get(kind)
    if shape is None:
        return
    for column, parent in shape.parents.items():
        if parent in (Kind.MEETING, Kind.COMMITTEE, Kind.POLL, Kind.AGENDA_ITEM):
            yield column, parent
    for field in shape.fields:
        if isinstance(field, Reference):
            yield field.stored_as, field.kind


def _facts(reader: Reader, subject: Subject) -> dict[str, str]:
    from mintgremium.services.privacy.gathering import column_names

    if subject.person_id is None:
        return {}
    row = reader.one(PERSON, (subject.person_id.hex,))
    if row is None:
        return {}
    pairs: Iterable[tuple[str, Any]] = zip(column_names(Kind.PERSON), row, strict=True)
    return {
        name: str(value) for name, value in pairs if name not in _HIDDEN and value not in (None, "")
    }


def _log(reader: Reader, subject: Subject) -> Iterator[LogEntry]:
    if subject.person_id is None:
        return
    for _, happened, key, author in reader.rows(LOG, (subject.person_id.hex,)):
        yield LogEntry(happened=datetime.fromisoformat(happened), step=key, author=author)


def _setting(value: object) -> str:
    return str(json.loads(str(value))) if value else ""
