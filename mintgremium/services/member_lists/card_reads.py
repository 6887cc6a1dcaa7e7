"""People as vCards: what is written about each, read for all of them at once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.salutations import NameParts
from mintgremium.core.sorting import sort_key
from mintgremium.documents.vcards.cards import Card, CardAddress
from mintgremium.services.contacts.naming import woven
from mintgremium.services.member_lists.forms import KNOWN_FORMS
from mintgremium.services.member_lists.rows import Scope
from mintgremium.storage.reader import text_of, uuid_of

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

PEOPLE = """
SELECT p.id, p.family_name, p.given_name, p.form_of_address, p.title, p.affix, p.function,
       p.phone, p.modified
FROM person p
WHERE p.erasure = 'none'
"""

ADDRESSES = """
SELECT e.person_id, e.address, e.modified FROM person_email e ORDER BY e.position, e.id
"""

WORKPLACES = woven("""
SELECT e.person_id, e.function, n.name, o.street, o.postal_code, o.city, e.modified
FROM employment e
JOIN organization o ON o.id = e.organization_id
$NAME_ON_DAY
WHERE (e.start_date IS NULL OR e.start_date <= :on) AND (e.end_date IS NULL OR e.end_date >= :on)
ORDER BY e.start_date, e.id
""")

MEMBERS = """
SELECT m.person_id, s.committee_id
FROM membership m JOIN seat s ON s.id = m.seat_id
WHERE (m.start_date IS NULL OR m.start_date <= :on) AND (m.end_date IS NULL OR m.end_date >= :on)
UNION
SELECT r.person_id, r.committee_id
FROM committee_role r
WHERE (r.start_date IS NULL OR r.start_date <= :on) AND (r.end_date IS NULL OR r.end_date >= :on)
"""

_Row = tuple[Any, ...]


def cards_of(reader: "Reader", scope: Scope, on: date) -> list[Card]:
    """Return the cards of a scope by name: a selection, members of committees, or all people.

    Whoever was erased, or whose data may only be kept, does not go out.
    """
    wanted = _wanted(reader, scope, on)
    addresses = _by_person(reader.rows(ADDRESSES))
    workplaces = _by_person(reader.rows(WORKPLACES, {"on": on.isoformat()}))
    rows = [row for row in reader.rows(PEOPLE) if wanted is None or row[0] in wanted]
    rows.sort(key=lambda row: (sort_key(_parts(row).sorted()), row[0]))
    return [_card(row, addresses[row[0]], workplaces[row[0]]) for row in rows]


def known_people(reader: "Reader") -> frozenset[UUID]:
    """Return the ids of everybody, to tell cards of this workspace from foreign ones."""
    return frozenset(uuid_of(key) for (key,) in reader.rows("SELECT p.id FROM person p"))


def _wanted(reader: "Reader", scope: Scope, on: date) -> frozenset[str] | None:
    if scope.person_ids is not None:
        return frozenset(map(text_of, scope.person_ids))
    if not scope.committee_ids:
        return None
    committees = frozenset(map(text_of, scope.committee_ids))
    members = reader.rows(MEMBERS, {"on": on.isoformat()})
    return frozenset(person for person, committee in members if committee in committees)


def _by_person(rows: Sequence[_Row]) -> defaultdict[str, list[_Row]]:
    found: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


def _card(row: _Row, addresses: Sequence[_Row], workplaces: Sequence[_Row]) -> Card:
    parts = _parts(row)
    work = workplaces[-1] if workplaces else None
    moments = [row[8], *(each[-1] for each in (*addresses, *workplaces))]
    return Card(
        uid=str(uuid_of(row[0])),
        kind="individual",
        full_name=parts.shown(),
        family_name=parts.family_name,
        given_name=parts.given_name,
        affix=parts.affix,
        prefixes=tuple(_prefixes(parts)),
        organization=(work[2],) if work is not None and work[2] else (),
        title=row[6] or (work[1] if work is not None else ""),
        emails=tuple(address for _, address, _ in addresses),
        phones=(row[7],) if row[7] else (),
        address=_address(work) if work is not None else None,
        revised=max(datetime.fromisoformat(moment) for moment in moments),
    )


def _parts(row: _Row) -> NameParts:
    return NameParts(row[1], row[2], row[3], row[4], row[5])


def _prefixes(parts: NameParts) -> Iterator[str]:
    if parts.form_of_address in KNOWN_FORMS:  # others could not be told from a title again
        yield parts.form_of_address
    if parts.title:
        yield parts.title


def _address(work: _Row) -> CardAddress | None:
    told = CardAddress(street=work[3], postal_code=work[4], city=work[5])
    return told if told != CardAddress() else None
