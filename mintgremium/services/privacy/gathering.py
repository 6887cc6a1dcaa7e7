"""Find every record that names somebody: by link, by address, in texts."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.services.privacy.places import ADDRESSES, Place, links, texts
from mintgremium.services.privacy.rows import Ground, Subject
from mintgremium.storage.reader import Reader

Columns = Mapping[str, Any]
AROUND = 60  # signs of an excerpt on each side of a mention
_DAYS = ("start_date", "due", "due_on", "effective_on", "start", "sent_at", "mailed_at", "tried_at")


class Found:
    """A record with the reason why it was found."""

    __slots__ = ("columns", "excerpt", "ground", "kind")

    def __init__(self, kind: Kind, columns: Columns, ground: Ground, excerpt: str = "") -> None:
        self.kind, self.columns, self.ground, self.excerpt = kind, columns, ground, excerpt

    @property
    def id(self) -> UUID:
        """The id of the record."""
        return UUID(hex=self.columns["id"])

    @property
    def day(self) -> date | None:
        """The day that the record is about, else when it was made."""
        named = next((self.columns[c] for c in _DAYS if self.columns.get(c)), None)
        text = named or self.columns.get("created")
        return date.fromisoformat(str(text)[:10]) if text else None


def gather(reader: Reader, subject: Subject) -> Iterator[Found]:
    """Yield each record once, for the strongest reason."""
    seen: set[tuple[Kind, str]] = set()
    for found in (
        *_linked(reader, subject),
        *_addressed(reader, subject),
        *mentions(reader, subject),
    ):
        key = (found.kind, found.columns["id"])
        if key not in seen and not _is_self(found, subject):
            seen.add(key)
            yield found


def mentions(reader: Reader, subject: Subject) -> Iterator[Found]:
    """Yield the records whose texts name somebody, or hold an address."""
    needles = (*subject.names, *subject.addresses)
    pattern = word_pattern(needles)
    if pattern is None:
        return
    for place in texts():
        for columns in _rows(reader, place, _like(place.columns, len(needles)), needles):
            if excerpt := _excerpt(columns, place.columns, pattern):
                yield Found(place.kind, columns, Ground.MENTION, excerpt)


def word_pattern(needles: Sequence[str]) -> re.Pattern[str] | None:
    """Match any of the names as whole words, the longest first."""
    ordered = sorted(filter(None, needles), key=len, reverse=True)
    if not ordered:
        return None
    joined = "|".join(map(re.escape, ordered))
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


def _linked(reader: Reader, subject: Subject) -> Iterator[Found]:
    if subject.person_id is None:
        return
    for place in links():
        where = " OR ".join(f'"{column}" = ?' for column in place.columns)
        values = [subject.person_id.hex] * len(place.columns)
        for columns in _select(reader, place.kind, where, values):
            yield Found(place.kind, columns, Ground.LINK)


def _addressed(reader: Reader, subject: Subject) -> Iterator[Found]:
    for kind, names in ADDRESSES.items() if subject.addresses else ():
        marks = ", ".join("?" * len(subject.addresses))
        where = " OR ".join(f'lower("{column}") IN ({marks})' for column in names)
        for columns in _select(reader, kind, where, [*subject.addresses] * len(names)):
            yield Found(kind, columns, Ground.ADDRESS)


def _rows(reader: Reader, place: Place, where: str, needles: Sequence[str]) -> Iterator[Columns]:
    values = [f"%{_escaped(needle)}%" for _ in place.columns for needle in needles]
    return _select(reader, place.kind, where, values)


def _like(columns: Sequence[str], count: int) -> str:
    one = " OR ".join(["{column} LIKE ? ESCAPE '!'"] * count)
    return " OR ".join(one.format(column=f'"{column}"') for column in columns)


def _escaped(text: str) -> str:
    return re.sub(r"([!%_])", r"!\1", text)


def _select(reader: Reader, kind: Kind, where: str, values: Sequence[object]) -> Iterator[Columns]:
    names = column_names(kind)
    listed = ", ".join(f'"{name}"' for name in names)
    sql = " ".join(["SELECT", listed, "FROM", f'"{kind.value}"', "WHERE", where, "ORDER BY id"])
    return (dict(zip(names, row, strict=True)) for row in reader.rows(sql, values))


def column_names(kind: Kind) -> list[str]:
    """List the columns of a kind of record."""
    from mintgremium.models import record_types

    return [column.name for column in record_types()[kind].__table__.columns]


def _excerpt(columns: Columns, names: Sequence[str], pattern: re.Pattern[str]) -> str:
    for name in names:
        text = str(columns[name] or "")
        if match := pattern.search(text):
            first, last = max(0, match.start() - AROUND), match.end() + AROUND
            before, after = "…" if first else "", "…" if last < len(text) else ""
            return " ".join(f"{before}{text[first:last]}{after}".split())
    return ""


def _is_self(found: Found, subject: Subject) -> bool:
    return found.kind is Kind.PERSON and subject.person_id == found.id
