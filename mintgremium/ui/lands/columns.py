"""The columns of the table of Länder, and what is said about one."""

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import OrganizationStatus, SeatState
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.lands.rows import BodyRow, LandRow
from mintgremium.ui.context import Place
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Cell, Column, number, quiet, state, strong, tag
from mintgremium.ui.widgets.details import Block, Fact, Head, Part, Text

_WORST = (SeatState.FILLED, SeatState.CHANGING, SeatState.DEPUTY, SeatState.VACANT)


def land_columns(labels: Labels) -> list[Column[LandRow]]:
    """Return tag, name, lead ministry, coordination office and the state of its seats."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="tag",
            title=translate("lands", "Land"),
            cell=lambda row: tag(row.short_name, row.name),
            width=54,
        ),
        Column(
            key="name",
            title=translate("lands", "Name"),
            cell=lambda row: strong(row.name),
            width=166,
        ),
        Column(
            key="ministry",
            title=translate("lands", "Lead ministry"),
            cell=lambda row: _body(row.ministries),
            width=160,
            stretch=True,
        ),
        Column(
            key="office",
            title=translate("lands", "Coordination office"),
            cell=_office,
            width=150,
            stretch=True,
        ),
        Column(
            key="seat",
            title=translate("lands", "Seats"),
            cell=lambda row: _seats(row, labels),
            width=170,
        ),
        Column(
            key="ministries",
            title=translate("lands", "Ministries"),
            cell=lambda row: number(str(len(row.ministries))),
            sort=lambda row: len(row.ministries),
            width=86,
            right=True,
            hidden=True,
            searched=False,
        ),
        Column(
            key="capital",
            title=translate("lands", "Capital"),
            cell=lambda row: quiet(row.capital),
            width=110,
            hidden=True,
        ),
    ]


def land_sentence(row: LandRow, labels: Labels) -> str:
    """Say the whole Land to a screen reader."""
    seats = (f"{seat.committee} {labels.word(seat.state)} {seat.person}" for seat in row.seats)
    return ", ".join(part.strip() for part in (row.name, *seats) if part.strip())


def land_blocks(row: LandRow, labels: Labels) -> list[Block]:
    """Return everything about a Land, each line leading to its place."""
    translate = QCoreApplication.translate
    blocks: list[Block] = [Head(row.name, row.short_name, row.name)]
    capital = translate("lands", "capital: {city}").format(city=row.capital)
    blocks.append(Text(", ".join(filter(None, (row.official_name, capital)))))
    blocks.append(Part(translate("lands", "Seats")))
    blocks += [_seat(seat, labels) for seat in row.seats]
    if not row.seats:
        blocks.append(Text(translate("lands", "This Land has no seat.")))
    blocks.append(Part(translate("lands", "Ministries")))
    blocks += [_body_line(body, labels) for body in row.ministries]
    blocks.append(Part(translate("lands", "Coordination offices and networks")))
    blocks += [_body_line(body, labels) for body in row.offices]
    if not row.offices:
        blocks.append(Text(translate("lands", "None is known.")))
    return blocks


def _seat(seat: SeatRow, labels: Labels) -> Fact:
    badge = labels.badge(seat.state)
    said = ", ".join(filter(None, (badge.text, seat.person)))
    place = Place("committees", seat.committee_id, f"seats/{seat.id}")
    return Fact(badge.icon, seat.committee, said, place, tint=_tint(badge.tone))


def _body_line(body: BodyRow, labels: Labels) -> Fact:
    said = [body.short_name if body.short_name != body.name else ""]
    if body.lead:
        said.append(QCoreApplication.translate("lands", "leads"))
    if body.status is not OrganizationStatus.ACTIVE:
        said.append(labels.word(body.status))
    icon = "star" if body.lead else "landmark"
    return Fact(icon, body.name, ", ".join(filter(None, said)), Place("contacts", body.id))


def _body(bodies: tuple[BodyRow, ...]) -> Cell:
    if not bodies:
        return Cell()
    first = bodies[0]
    if first.short_name and first.short_name != first.name:
        return strong(first.short_name, first.name)
    return strong(first.name)


def _office(row: LandRow) -> Cell:
    if not row.offices:
        return Cell()
    more = len(row.offices) - 1
    text = QCoreApplication.translate("lands", "and {count} more").format(count=more)
    return Cell(row.offices[0].name, style="small", second=text if more else "")


def _seats(row: LandRow, labels: Labels) -> Cell:
    if not row.seats:
        return quiet(QCoreApplication.translate("lands", "no seat"))
    worst = max(row.seats, key=lambda seat: _WORST.index(seat.state))
    names = ", ".join(seat.committee for seat in row.seats)
    return state(labels.badge(worst.state), names)


def _tint(tone: str) -> str:
    return "text" if tone == "neutral" else f"{tone}Fg"
