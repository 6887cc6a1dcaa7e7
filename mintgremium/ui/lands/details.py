"""What the inspector says about a Land; each line leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import OrganizationStatus
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.lands.questions import attendance_answer
from mintgremium.services.lands.rows import AttendanceLine, BodyRow, ContactRow, LandRow
from mintgremium.ui.context import Place
from mintgremium.ui.labels import Labels
from mintgremium.ui.lands.lines import answer_badge
from mintgremium.ui.widgets.details import Block, Fact, Head, Part, Text


def land_blocks(row: LandRow, contacts: Sequence[ContactRow], labels: Labels) -> list[Block]:
    """Return everything about a Land on a day."""
    translate = QCoreApplication.translate
    capital = translate("lands", "capital: {city}").format(city=row.capital)
    blocks: list[Block] = [Head(row.name, row.short_name, row.name)]
    blocks.append(Text(", ".join(filter(None, (row.official_name, capital)))))
    blocks.append(Part(translate("lands", "Seats")))
    blocks += [_seat(seat, labels) for seat in row.seats]
    if not row.seats:
        blocks.append(Text(translate("lands", "This Land has no seat.")))
    blocks.append(Part(translate("lands", "Ministries")))
    blocks += [_body(body, labels) for body in row.ministries]
    if not row.ministries:
        blocks.append(Text(translate("lands", "None is known.")))
    blocks.append(Part(translate("lands", "Coordination offices and networks")))
    blocks += [_body(body, labels) for body in row.offices]
    if not row.offices:
        blocks.append(Text(translate("lands", "None is known.")))
    if row.attendance:
        blocks.append(Part(translate("lands", "Attendance")))
        blocks += [_attendance(line, labels) for line in row.attendance]
    if contacts:
        blocks.append(Part(translate("lands", "Contacts")))
        blocks += [_contact(contact) for contact in contacts]
    return blocks


def _seat(seat: SeatRow, labels: Labels) -> Fact:
    badge = labels.badge(seat.state)
    said = ", ".join(filter(None, (badge.text, seat.person)))
    place = Place("committees", seat.committee_id, f"seats/{seat.id}")
    return Fact(badge.icon, seat.committee, said, place, tint=_tint(badge.tone))


def _body(body: BodyRow, labels: Labels) -> Fact:
    said = [body.short_name if body.short_name != body.name else ""]
    if body.lead:
        said.append(QCoreApplication.translate("lands", "leads"))
    if body.copied:
        said.append(QCoreApplication.translate("lands", "gets copies"))
    if body.status is not OrganizationStatus.ACTIVE:
        said.append(labels.word(body.status))
    icon = "star" if body.lead else "landmark"
    return Fact(icon, body.name, ", ".join(filter(None, said)), Place("contacts", body.id))


def _attendance(line: AttendanceLine, labels: Labels) -> Fact:
    badge = answer_badge(attendance_answer(line.present, line.meetings), labels)
    text = QCoreApplication.translate("lands", "{present} of {meetings}")
    share = text.format(present=line.present, meetings=line.meetings) if line.meetings else ""
    said = ", ".join(filter(None, (share, badge.text)))
    place = Place("committees", line.committee_id)
    return Fact(badge.icon, line.committee, said, place, tint=_tint(badge.tone))


def _contact(contact: ContactRow) -> Fact:
    said = ", ".join(filter(None, (contact.function, contact.organization, contact.email)))
    return Fact("user-round", contact.name, said, Place("contacts", contact.id))


def _tint(tone: str) -> str:
    return "text" if tone == "neutral" else f"{tone}Fg"
