"""The columns of the lists about committees."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import SeatState
from mintgremium.services.committees.rows import CommitteeRow, DeadlineRuleRow, SeatRow
from mintgremium.ui.committees.words import anchor_words, seat_state, shift_words
from mintgremium.ui.day_words import period
from mintgremium.ui.deadline_words import rule_words
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Cell, Column, link, number, quiet, state, strong, tag

Today = Callable[[], date]
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
            width=186,
            stretch=True,
        ),
        Column(
            key="person",
            title=translate("committees", "Held by"),
            cell=_person,
            width=190,
        ),
        Column(
            key="state",
            title=translate("committees", "State"),
            cell=lambda seat: state(labels.badge(seat.state), seat_state(seat, today())),
            sort=lambda seat: (_STATE_ORDER.index(seat.state), seat.since or date.min),
            width=176,
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


def _person(seat: SeatRow) -> Cell:
    if seat.holder is not None:
        return Cell(seat.holder.name)
    if seat.deputies:
        return Cell(seat.deputies[0].name)
    return link(QCoreApplication.translate("committees", "Assign a person …"))
