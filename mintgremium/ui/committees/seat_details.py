"""What the inspector says about the chosen seat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import CommitteeRoleKind, SeatRole
from mintgremium.services.committees.rows import MembershipRow, SeatPerson, SeatRow
from mintgremium.services.committees.succession_rows import Passed, PassingKind, SuccessionRow
from mintgremium.ui.committees.words import (
    attendance_words,
    membership_line,
    person_line,
    role_name,
    role_words,
    seat_state,
)
from mintgremium.ui.day_words import day_in_short, period
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Fact, Head, Part, Text


@dataclass(frozen=True, slots=True)
class PersonLink:
    """Leads to a person."""

    person_id: UUID


@dataclass(frozen=True, slots=True)
class BodyLink:
    """Leads to an organisation."""

    organization_id: UUID


@dataclass(frozen=True, slots=True)
class MailLink:
    """Begins a mail."""

    address: str


@dataclass(frozen=True, slots=True)
class HistoryLink:
    """Edits an assignment, of now or of old."""

    membership_id: UUID


@dataclass(frozen=True, slots=True)
class EndLink:
    """Ends an assignment."""

    membership_id: UUID


@dataclass(frozen=True, slots=True)
class PastLink:
    """Shows the time line of a seat."""

    seat_id: UUID


@dataclass(frozen=True, slots=True)
class PastOfSeat:
    """Everybody who was ever on a seat, and what passed from whom to whom."""

    memberships: Sequence[MembershipRow] = ()
    successions: Sequence[SuccessionRow] = ()


@dataclass(frozen=True, slots=True)
class SeatWords:
    """What is needed to put a seat into words."""

    labels: Labels
    today: date
    read_only: bool = False


def seat_blocks(seat: SeatRow, past: PastOfSeat, words: SeatWords) -> list[Block]:
    """Return everything about a seat, from its name down to its history."""
    return [
        Head(seat.title, seat.tag, seat.title),
        *_bearer(seat),
        *_people(seat, words),
        *_outlook(seat, words),
        *_attendance(seat, words),
        *([Text(seat.note)] if seat.note else []),
        *([] if words.read_only else _deeds(seat)),
        *_history(seat, past.memberships, words),
        *_successions(past.successions, words),
    ]


def _bearer(seat: SeatRow) -> list[Block]:
    if not seat.organization or seat.organization_id is None:
        return []
    return [Fact("landmark", seat.organization, target=BodyLink(seat.organization_id))]


def _people(seat: SeatRow, words: SeatWords) -> list[Block]:
    people = ((seat.holder,) if seat.holder else ()) + seat.deputies
    blocks: list[Block] = []
    for person in people:
        blocks += _person(person, words)
    if not people:
        badge = words.labels.badge(seat.state)
        text = f"{badge.text} {seat_state(seat, words.today)}".strip()
        blocks.append(Fact(badge.icon, text, tint=f"{badge.tone}Fg"))
    return blocks


def _person(person: SeatPerson, words: SeatWords) -> list[Block]:
    icon = "user-round" if person.role is SeatRole.HOLDER else "user-cog"
    line = person_line(person, words.labels, words.today)
    blocks: list[Block] = [Fact(icon, person.name, line, PersonLink(person.person_id))]
    if person.email:
        blocks.append(Fact("mail", person.email, target=MailLink(person.email)))
    return blocks


def _outlook(seat: SeatRow, words: SeatWords) -> list[Block]:
    if seat.changes_on is None and not seat.successor:
        return []
    translate = QCoreApplication.translate
    parts = []
    if seat.holder is not None and seat.changes_on is not None:
        text = translate("committees", "{person} leaves on {day}.")
        day = day_in_short(seat.changes_on, words.today)
        parts.append(text.format(person=seat.holder.name, day=day))
    if seat.successor and seat.follows_on is not None:
        text = translate("committees", "{person} follows on {day}.")
        day = day_in_short(seat.follows_on, words.today)
        parts.append(text.format(person=seat.successor, day=day))
    return [Fact("arrow-left-right", " ".join(parts), tint="warnFg")] if parts else []


def _attendance(seat: SeatRow, words: SeatWords) -> list[Block]:
    if not seat.attendance.counted:
        return []
    return [Fact("user-check", attendance_words(seat, words.labels, words.today))]


def _deeds(seat: SeatRow) -> list[Block]:
    translate = QCoreApplication.translate
    assign = (
        translate("committees", "Assign a person …")
        if seat.holder is None
        else translate("committees", "Enter a successor …")
    )
    deeds = [
        Deed("seat.assign", assign, "user-plus"),
        Deed("seat.assign_deputy", translate("committees", "Add a deputy …"), "user-cog"),
    ]
    if seat.holder is not None:
        end = translate("committees", "End the assignment …")
        deeds.append(Deed(EndLink(seat.holder.membership_id), end, "user-minus"))
    deeds.append(Deed("seat.edit", translate("committees", "Edit the seat …"), "pencil"))
    return [Deeds(tuple(deeds))]


def _history(seat: SeatRow, history: Sequence[MembershipRow], words: SeatWords) -> list[Block]:
    if not history:
        return []
    blocks: list[Block] = [Part(QCoreApplication.translate("committees", "All assignments"))]
    for row in history:
        icon = "user-check" if row.is_current else "history"
        span = period(row.start_date, row.end_date, words.today)
        line = membership_line(row, words.labels, span) or role_words(
            row.role, row.rank, words.labels
        )
        target = None if words.read_only else HistoryLink(row.id)
        blocks.append(Fact(icon, row.person, line, target))
    shown = QCoreApplication.translate("committees", "Show as a time line")
    blocks.append(Fact("calendar-range", shown, target=PastLink(seat.id)))
    return blocks


def _successions(rows: Sequence[SuccessionRow], words: SeatWords) -> list[Block]:
    if not rows:
        return []
    blocks: list[Block] = [Part(QCoreApplication.translate("committees", "Passed on"))]
    for row in rows:
        day = day_in_short(row.start_date, words.today)
        names = " → ".join(filter(None, (row.predecessor, row.successor)))
        things = "; ".join(_passed(each, words.labels) for each in row.passed)
        blocks.append(Fact("arrow-left-right", f"{names}, {day}", things))
    return blocks


def _passed(each: Passed, labels: Labels) -> str:
    """Name what passed on: `Aufgabe: Umfrage auswerten`."""
    translate = QCoreApplication.translate
    match each.kind:
        case PassingKind.ACTION_ITEM:
            return translate("committees", "Task: {name}").format(name=each.text)
        case PassingKind.INVITATION:
            name = each.text or each.reference
            return translate("committees", "Invitation: {name}").format(name=name)
        case PassingKind.POLL_SEAT:
            return translate("committees", "Date poll: {name}").format(name=each.text)
        case _:
            role = role_name(CommitteeRoleKind(each.text), labels)
            return translate("committees", "Role: {name}").format(name=role)
