"""The columns of the table of Länder: the answer first, then all else, by choice."""

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import SeatState
from mintgremium.services.lands.questions import LandAnswer
from mintgremium.services.lands.rows import BodyRow
from mintgremium.ui.labels import Labels
from mintgremium.ui.lands.lines import LandLine, answer_badge
from mintgremium.ui.widgets.cells import Cell, Column, number, quiet, state, strong, tag

_WORST = (SeatState.FILLED, SeatState.CHANGING, SeatState.DEPUTY, SeatState.VACANT)
_ORDER = tuple(LandAnswer)


def land_columns(labels: Labels) -> list[Column[LandLine]]:
    """Return tag, name and the answer; ministries, offices and seats can be added."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="tag",
            title=translate("lands", "Land"),
            cell=lambda row: tag(row.land.short_name, row.land.name),
            width=54,
        ),
        Column(
            key="name",
            title=translate("lands", "Name"),
            cell=lambda row: strong(row.land.name),
            width=150,
        ),
        Column(
            key="answer",
            title=translate("lands", "State"),
            cell=lambda row: state(answer_badge(row.answer, labels), row.detail),
            sort=lambda row: (_ORDER.index(row.answer), row.detail),
            width=116,
            stretch=True,
        ),
        *_more(labels),
    ]


def _more(labels: Labels) -> list[Column[LandLine]]:
    translate = QCoreApplication.translate
    return [
        Column(
            key="ministry",
            title=translate("lands", "Lead ministry"),
            cell=lambda row: _body(row.land.ministries),
            width=160,
            stretch=True,
            hidden=True,
        ),
        Column(
            key="office",
            title=translate("lands", "Coordination office"),
            cell=lambda row: _office(row.land.offices),
            width=150,
            stretch=True,
            hidden=True,
        ),
        Column(
            key="seat",
            title=translate("lands", "Seats"),
            cell=lambda row: _seats(row, labels),
            width=170,
            hidden=True,
        ),
        Column(
            key="ministries",
            title=translate("lands", "Ministries"),
            cell=lambda row: number(str(len(row.land.ministries))),
            sort=lambda row: len(row.land.ministries),
            width=86,
            right=True,
            hidden=True,
            searched=False,
        ),
        Column(
            key="capital",
            title=translate("lands", "Capital"),
            cell=lambda row: quiet(row.land.capital),
            width=110,
            hidden=True,
        ),
    ]


def _body(bodies: tuple[BodyRow, ...]) -> Cell:
    if not bodies:
        return Cell()
    first = bodies[0]
    if first.short_name and first.short_name != first.name:
        return strong(first.short_name, first.name)
    return strong(first.name)


def _office(offices: tuple[BodyRow, ...]) -> Cell:
    if not offices:
        return Cell()
    more = len(offices) - 1
    text = QCoreApplication.translate("lands", "and {count} more").format(count=more)
    return Cell(offices[0].name, style="small", second=text if more else "")


def _seats(row: LandLine, labels: Labels) -> Cell:
    seats = row.land.seats
    if not seats:
        return quiet(QCoreApplication.translate("lands", "no seat"))
    worst = max(seats, key=lambda seat: _WORST.index(seat.state))
    return state(labels.badge(worst.state), ", ".join(seat.committee for seat in seats))
