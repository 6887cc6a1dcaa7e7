"""Hot reads of committees and seats, as of a day."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.salutations import NameParts, salutation_line
from mintgremium.core.vocabulary import CommitteeNature, DayShift, DeadlineKind, SeatRole
from mintgremium.services.cells import day_of, id_of
from mintgremium.services.committees.composition import composition
from mintgremium.services.committees.rows import (
    CommitteeRow,
    DeadlineRuleRow,
    SeatPerson,
    SeatRow,
)
from mintgremium.services.contacts.naming import woven
from mintgremium.storage.reader import Reader, text_of, uuid_of

COMMITTEES = """
SELECT c.id, c.version, c.name, c.short_name, c.nature, c.purpose, c.rhythm, c.convenor,
       c.organizer_name, c.organizer_email, c.letterhead, c.start_time, c.duration_minutes,
       c.usual_city, c.note,
       (SELECT count(*) FROM seat s WHERE s.committee_id = c.id
           AND (s.start_date IS NULL OR s.start_date <= :on)
           AND (s.end_date IS NULL OR s.end_date >= :on)),
       (SELECT count(*) FROM seat s WHERE s.committee_id = c.id
           AND (s.start_date IS NULL OR s.start_date <= :on)
           AND (s.end_date IS NULL OR s.end_date >= :on)
           AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.seat_id = s.id
               AND (m.start_date IS NULL OR m.start_date <= :on)
               AND (m.end_date IS NULL OR m.end_date >= :on))),
       (SELECT count(*) FROM meeting_committee k WHERE k.committee_id = c.id),
       (SELECT count(*) FROM resolution r JOIN meeting_committee k ON k.meeting_id = r.meeting_id
         WHERE k.committee_id = c.id)
FROM committee c
ORDER BY c.position, c.short_name
"""

SEATS = woven("""
SELECT s.id, s.version, s.committee_id, c.short_name, s.position, s.land_id, l.code, l.short_name,
       l.name, o.id, n.name, n.short_name, s.label, s.voting, s.note, s.start_date, s.end_date,
       s.organization_id, s.required, s.weight
FROM seat s
JOIN committee c ON c.id = s.committee_id
LEFT JOIN land l ON l.id = s.land_id
LEFT JOIN organization o ON o.id = coalesce($BEARER, $LEAD_MINISTRY)
$NAME_ON_DAY
WHERE s.committee_id = :committee
  AND (s.start_date IS NULL OR s.start_date <= :on) AND (s.end_date IS NULL OR s.end_date >= :on)
ORDER BY s.position, l.name, s.id
""")

PEOPLE = woven("""
SELECT m.seat_id, m.id, m.version, m.role, m.rank, m.start_date, m.end_date, p.id, p.family_name,
       p.given_name, p.form_of_address, p.title, p.affix, p.salutation, p.confirmed_on,
       $FIRST_EMAIL
FROM membership m
JOIN seat s ON s.id = m.seat_id
JOIN person p ON p.id = m.person_id
WHERE s.committee_id = :committee
ORDER BY m.start_date, m.rank, m.id
""")

RULES = """
SELECT r.id, r.version, r.committee_id, r.deadline, r.offset_days, r.source, r.start_date,
       r.end_date, r.anchor_committee_id, c.short_name, r.shift, r.shift_holidays
FROM deadline_rule r LEFT JOIN committee c ON c.id = r.anchor_committee_id
WHERE r.committee_id = :committee
ORDER BY r.offset_days, r.deadline, r.start_date, r.id
"""

LONGEST_TAG = 8  # characters that fit into the frame of a tag


def committee_rows(reader: Reader, on: date) -> list[CommitteeRow]:
    """List the committees in their order."""
    return [_committee(row) for row in reader.rows(COMMITTEES, {"on": on.isoformat()})]


def seat_rows(reader: Reader, committee_id: UUID, on: date) -> list[SeatRow]:
    """List the seats that a committee has on the day, in their order, with who is on them."""
    committee = text_of(committee_id)
    people = _people_by_seat(reader, committee)
    found = reader.rows(SEATS, {"committee": committee, "on": on.isoformat()})
    return [_seat(row, people.get(row[0], ()), on) for row in found]


def rule_rows(reader: Reader, committee_id: UUID) -> list[DeadlineRuleRow]:
    """List the deadline rules of a committee at all times, the earliest deadline first."""
    found = reader.rows(RULES, {"committee": text_of(committee_id)})
    return [_rule(row) for row in found]


def seat_tag(land: str | None, label: str, organization_short: str, organization: str) -> str:
    """Return the short word that a seat is known by: the Land, a short name, or initials."""
    if land:
        return land
    for word in (organization_short, label):
        if word and len(word) <= LONGEST_TAG:
            return word
    words = (organization or label).replace("-", " ").split()
    return "".join(word[0] for word in words if word[0].isupper())[:LONGEST_TAG]


def _people_by_seat(reader: Reader, committee: str) -> dict[str, list[SeatPerson]]:
    people: dict[str, list[SeatPerson]] = defaultdict(list)
    for row in reader.rows(PEOPLE, {"committee": committee}):
        people[row[0]].append(_person(row))
    return people


def _person(row: tuple[Any, ...]) -> SeatPerson:
    family, given, form, title, affix, own_line = row[8:14]
    parts = NameParts(family, given, form, title, affix)
    return SeatPerson(
        membership_id=uuid_of(row[1]),
        membership_version=row[2],
        role=SeatRole(row[3]),
        rank=row[4],
        start_date=day_of(row[5]),
        end_date=day_of(row[6]),
        person_id=uuid_of(row[7]),
        name=parts.shown(),
        addressed=parts.addressed(),
        salutation=own_line or salutation_line(parts),
        confirmed_on=day_of(row[14]),
        email=row[15] or "",
    )


def _seat(row: tuple[Any, ...], people: Sequence[SeatPerson], on: date) -> SeatRow:
    now = composition(people, on)
    land, organization, organization_short, label = row[7], row[10] or "", row[11] or "", row[12]
    return SeatRow(
        id=uuid_of(row[0]),
        version=row[1],
        committee_id=uuid_of(row[2]),
        committee=row[3],
        position=row[4],
        tag=seat_tag(land, label, organization_short, organization),
        land_id=id_of(row[5]),
        land_code=row[6] or "",
        land_name=row[8] or "",
        organization_id=id_of(row[9]),
        bearer_id=id_of(row[17]),
        organization=organization,
        organization_short=organization_short,
        label=label,
        voting=bool(row[13]),
        required=bool(row[18]),
        weight=row[19],
        note=row[14],
        start_date=day_of(row[15]),
        end_date=day_of(row[16]),
        holder=now.holder,
        deputies=now.deputies,
        state=now.state,
        since=now.since,
        changes_on=now.changes_on,
        successor=now.successor,
        follows_on=now.follows_on,
    )


def _committee(row: tuple[Any, ...]) -> CommitteeRow:
    return CommitteeRow(
        id=uuid_of(row[0]),
        version=row[1],
        name=row[2],
        short_name=row[3],
        nature=CommitteeNature(row[4]),
        purpose=row[5],
        rhythm=row[6],
        convenor=row[7],
        organizer_name=row[8],
        organizer_email=row[9],
        letterhead=row[10],
        start_time=row[11],
        duration_minutes=row[12],
        usual_city=row[13],
        note=row[14],
        seats=row[15],
        vacant=row[16],
        meetings=row[17],
        resolutions=row[18],
    )


def _rule(row: tuple[Any, ...]) -> DeadlineRuleRow:
    return DeadlineRuleRow(
        id=uuid_of(row[0]),
        version=row[1],
        committee_id=uuid_of(row[2]),
        deadline=DeadlineKind(row[3]),
        offset_days=row[4],
        source=row[5],
        start_date=day_of(row[6]),
        end_date=day_of(row[7]),
        anchor_committee_id=id_of(row[8]),
        anchor_committee=row[9] or "",
        shift=DayShift(row[10]),
        shift_holidays=bool(row[11]),
    )
