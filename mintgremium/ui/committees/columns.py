"""The columns of the lists about committees."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mintgremium.core.presence import SeatPresence
from mintgremium.core.vocabulary import SeatState
from mintgremium.services.committees.rows import CommitteeRow, DeadlineRuleRow, SeatRow
from mintgremium.ui.committees.words import (
    anchor_words,
    attendance_words,
    seat_state,
    shift_words,
)
from mintgremium.ui.day_words import period
from mintgremium.ui.deadline_words import rule_words
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Cell, Column, link, number, quiet, state, strong, tag

Today = Callable[[], date]
_DOTS = {
    SeatPresence.PRESENT: "full",
    SeatPresence.DEPUTY: "half",
    SeatPresence.EXCUSED: "ring",
    SeatPresence.ABSENT: "cross",
    SeatPresence.UNKNOWN: "",
}
_STATE_ORDER = (SeatState.VACANT, SeatState.DEPUTY, SeatState.CHANGING, SeatState.FILLED)


def seat_columns(labels: Labels, today: Today) -> list[Column[SeatRow]]:
    """Return tag, ministry, person and state of a seat."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="seat",
            title=translate("committees", "Seat"),
            cell=lambda seat: tag(seat.tag, seat.title),
            sort=lambda seat: seat.position,
            width=54,
        ),
        Column(
            key="body",
            title=translate("committees", "Lead ministry, organisation"),
            cell=_body,
            width=84,
            stretch=True,
        ),
        Column(
            key="person",
            title=translate("committees", "Held by"),
            cell=_person,
            width=132,
            stretch=True,
        ),
        Column(
            key="state",
            title=translate("committees", "State"),
            cell=lambda seat: state(labels.badge(seat.state), seat_state(seat, today())),
            sort=lambda seat: (_STATE_ORDER.index(seat.state), seat.since or date.min),
            width=152,
        ),
        Column(
            key="attendance",
            title=translate("committees", "Attendance"),
            cell=lambda seat: _attendance(seat, labels, today()),
            sort=lambda seat: seat.attendance.share if seat.attendance.counted else -1.0,
            width=96,
            searched=False,
        ),
        Column(
            key="confirmed",
            title=translate("committees", "Confirmed"),
            cell=lambda seat: quiet(_month(seat.confirmed_on)),
            sort=lambda seat: seat.confirmed_on or date.min,
            width=82,
            searched=False,
        ),
        Column(
            key="deputies",
            title=translate("committees", "Deputies"),
            cell=lambda seat: quiet(", ".join(person.name for person in seat.deputies)),
            width=190,
            hidden=True,
        ),
        Column(
            key="voting",
            title=translate("committees", "Vote"),
            cell=lambda seat: quiet(
                translate("committees", "votes")
                if seat.voting
                else translate("committees", "advises")
            ),
            width=90,
            hidden=True,
        ),
    ]


def committee_columns(labels: Labels) -> list[Column[CommitteeRow]]:
    """Return tag, name, nature and figures of a committee."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="tag",
            title=translate("committees", "Short"),
            cell=lambda row: tag(row.short_name, row.short_name),
            width=104,
        ),
        Column(
            key="name",
            title=translate("committees", "Committee"),
            cell=lambda row: strong(row.name),
            width=240,
            stretch=True,
        ),
        Column(
            key="nature",
            title=translate("committees", "Nature"),
            cell=lambda row: quiet(labels.word(row.nature)),
            width=100,
        ),
        Column(
            key="rhythm",
            title=translate("committees", "Meets"),
            cell=lambda row: quiet(row.rhythm),
            width=250,
        ),
        _figure("seats", translate("committees", "Seats"), lambda row: row.seats),
        _figure("vacant", translate("committees", "Vacant"), lambda row: row.vacant),
        _figure("meetings", translate("committees", "Meetings"), lambda row: row.meetings),
    ]


def rule_columns(labels: Labels, today: Today) -> list[Column[DeadlineRuleRow]]:
    """Return what is due, how long before or after, where that is written, and when it holds."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="deadline",
            title=translate("committees", "Deadline"),
            cell=lambda row: strong(labels.word(row.deadline)),
            width=116,
        ),
        Column(
            key="offset",
            title=translate("committees", "Rule"),
            cell=lambda row: rule_words(row.deadline, row.offset_days),
            sort=lambda row: row.offset_days,
            width=192,
        ),
        Column(
            key="anchor",
            title=translate("committees", "Counted from"),
            cell=lambda row: quiet(anchor_words(row.anchor_committee)),
            width=104,
        ),
        Column(
            key="shift",
            title=translate("committees", "On a weekend"),
            cell=lambda row: quiet(shift_words(row, labels)),
            width=92,
        ),
        Column(
            key="source",
            title=translate("committees", "Where it is written"),
            cell=lambda row: quiet(row.source),
            width=104,
            stretch=True,
        ),
        Column(
            key="valid",
            title=translate("committees", "Valid"),
            cell=lambda row: quiet(period(row.start_date, row.end_date, today())),
            sort=lambda row: row.start_date,
            width=96,
        ),
    ]


def _figure(key: str, title: str, count: Callable[[CommitteeRow], int]) -> Column[CommitteeRow]:
    return Column(
        key=key,
        title=title,
        cell=lambda row: number(str(count(row))),
        sort=count,
        width=80,
        right=True,
        searched=False,
    )


def _body(seat: SeatRow) -> Cell:
    if seat.organization_short and seat.organization_short != seat.organization:
        return strong(seat.organization_short, seat.organization)
    return strong(seat.organization or seat.title)


def _attendance(seat: SeatRow, labels: Labels, today: date) -> Cell:
    attendance = seat.attendance
    if not attendance.counted:
        return quiet("")
    return Cell(
        f"{attendance.attended}/{attendance.counted}",
        style="small",
        color="text2",
        dots=tuple(_DOTS[each.presence] for each in attendance.meetings),
        spoken=attendance_words(seat, labels, today),
    )


def _deputies(seat: SeatRow) -> str:
    if not seat.deputies:
        return ""
    text = QCoreApplication.translate("committees", "deputy {names}")
    return text.format(names=", ".join(person.name for person in seat.deputies))


def _month(day: date | None) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMM yyyy") if day else ""


def _person(seat: SeatRow) -> Cell:
    if seat.holder is not None:
        return Cell(seat.holder.name, second=_deputies(seat))
    if seat.deputies:
        return Cell(seat.deputies[0].name)
    return link(QCoreApplication.translate("committees", "Assign a person …"))
