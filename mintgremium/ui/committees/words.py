"""What is said about seats and rules in whole phrases."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import SeatRole, SeatState
from mintgremium.services.committees.rows import CommitteeRow, MembershipRow, SeatPerson, SeatRow
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
    seats = counted(
        committee.seats,
        translate("committees", "one seat"),
        translate("committees", "{count} seats"),
    )
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


def person_line(person: SeatPerson, labels: Labels, today: date) -> str:
    """Say in which role and since when a person is on a seat."""
    parts = (role_words(person.role, person.rank, labels), since(person.start_date, today))
    return " ".join(filter(None, parts))


def membership_line(row: MembershipRow, labels: Labels, span: str) -> str:
    """Say in which role and when somebody was on a seat."""
    return ", ".join(filter(None, (role_words(row.role, row.rank, labels), span, row.note)))
