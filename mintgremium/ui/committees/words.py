"""What is said about seats and rules in whole phrases."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import (
    CommitteeRoleKind,
    DayShift,
    MajorityKind,
    QuorumKind,
    SeatRole,
    SeatState,
)
from mintgremium.services.committees.rows import (
    CommitteeRow,
    DeadlineRuleRow,
    MembershipRow,
    SeatPerson,
    SeatRow,
)
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.ui.day_words import day_in_short, since
from mintgremium.ui.labels import Labels
from mintgremium.ui.translation import counted


def seat_state(seat: SeatRow, today: date) -> str:
    """Say since when a seat is as it is, or when that ends."""
    if seat.state is SeatState.CHANGING and seat.changes_on is not None:
        text = QCoreApplication.translate("committees", "on {day}")
        return text.format(day=day_in_short(seat.changes_on, today))
    if seat.state is SeatState.DEPUTY:
        return ""  # the inspector says since when each of them stands in
    return since(seat.since, today)


def seat_count(committee: CommitteeRow) -> str:
    """Count seats and vacant ones: `17 Sitze, 3 unbesetzt`."""
    translate = QCoreApplication.translate
    seats = _seats(committee.seats)
    vacant = translate("committees", "{count} vacant").format(count=committee.vacant)
    return f"{seats}, {vacant}" if committee.vacant else seats


def seat_sentence(seat: SeatRow, labels: Labels, today: date) -> str:
    """Say the whole seat to a screen reader."""
    state = f"{labels.word(seat.state)} {seat_state(seat, today)}".strip()
    parts = (seat.title, seat.organization_short or seat.organization, state, seat.person)
    return ", ".join(filter(None, parts))


def role_words(role: SeatRole, rank: int, labels: Labels) -> str:
    """Name the role: `Mitglied`, `Stellvertretung 2`."""
    word = labels.word(role)
    return word if role is SeatRole.HOLDER else f"{word} {rank}"


def gap_words(gap: Period, today: date) -> str:
    """Say when nobody would hold a seat: `Vom 9. Nov. bis 31. Jan. 2027 hat der Sitz …`."""
    translate = QCoreApplication.translate
    first = day_in_short(gap.start, today) if gap.start else ""
    if gap.end is None:
        text = translate("committees", "From {first} on nobody holds the seat.")
        return text.format(first=first)
    text = translate("committees", "From {first} to {last} nobody holds the seat.")
    return text.format(first=first, last=day_in_short(gap.end, today))


def role_name(role: CommitteeRoleKind, labels: Labels) -> str:
    """Name a role in a committee as a title: `Ständiger Gast`."""
    word = labels.word(role)
    return f"{word[:1].upper()}{word[1:]}"


def person_line(person: SeatPerson, labels: Labels, today: date) -> str:
    """Say in which role and since when a person is on a seat."""
    parts = (role_words(person.role, person.rank, labels), since(person.start_date, today))
    return " ".join(filter(None, parts))


def membership_line(row: MembershipRow, labels: Labels, span: str) -> str:
    """Say in which role and when somebody was on a seat."""
    return ", ".join(filter(None, (role_words(row.role, row.rank, labels), span, row.note)))


def anchor_words(short_name: str) -> str:
    """Say from which meeting a deadline is counted; an empty name is for the meeting itself."""
    if not short_name:
        return QCoreApplication.translate("committees", "the meeting itself")
    text = QCoreApplication.translate("committees", "{name}: last meeting before")
    return text.format(name=short_name)


def shift_words(rule: DeadlineRuleRow, labels: Labels) -> str:
    """Say where a deadline on a weekend moves, and whether one on a holiday does so too."""
    translate = QCoreApplication.translate
    if rule.shift is DayShift.NONE:
        return translate("committees", "stays")
    if not rule.shift_holidays:
        return labels.word(rule.shift)
    return translate("committees", "{where}, on holidays too").format(where=labels.word(rule.shift))


def quorum_words(rule: CommitteeRuleDraft, labels: Labels) -> str:
    """Say how many seats must be there: `Beschlussfähig: mehr als die Hälfte der Sitze`."""
    text = QCoreApplication.translate("committees", "Can decide with: {rule}")
    if rule.quorum is not QuorumKind.COUNT:
        return text.format(rule=labels.word(rule.quorum))
    return text.format(rule=_seats(rule.quorum_count))


def majority_words(rule: CommitteeRuleDraft, labels: Labels) -> str:
    """Say how many votes a resolution needs."""
    translate = QCoreApplication.translate
    text = translate("committees", "Majority: {rule}")
    if rule.majority is not MajorityKind.COUNT:
        return text.format(rule=labels.word(rule.majority))
    votes = counted(
        rule.majority_count,
        translate("committees", "one vote"),
        translate("committees", "{count} votes"),
    )
    return text.format(rule=votes)


def numbering_words(rule: CommitteeRuleDraft, labels: Labels) -> str:
    """Say how meetings are numbered."""
    text = QCoreApplication.translate("committees", "Numbers of meetings: {rule}")
    return text.format(rule=labels.word(rule.numbering))


def _seats(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("committees", "one seat"), translate("committees", "{count} seats")
    )


def attendance_words(seat: SeatRow, labels: Labels, today: date) -> str:
    """Say how a seat took part: `4 von 6 Sitzungen: 3. März 2026 anwesend, …`."""
    translate, attendance = QCoreApplication.translate, seat.attendance
    if not attendance.meetings:
        return translate("committees", "No attendance is on record yet.")
    share = translate("committees", "{attended} of {counted} meetings").format(
        attended=attendance.attended, counted=attendance.counted
    )
    each = ", ".join(
        f"{day_in_short(one.day, today)} {labels.word(one.presence)}"
        for one in reversed(attendance.meetings)
    )
    return f"{share}: {each}"
