"""The time lines of a person and of an organisation."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import SeatRole
from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.services.contacts.rows import (
    EmploymentRow,
    MandateRow,
    OrganizationDetail,
    PersonDetail,
)
from mintgremium.services.contacts.trail import BorneSpan
from mintgremium.ui.contacts.details import BodyLink, CommitteeLink, PersonLink, SeatLink
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.time_line_rows import Lane, Span, SpanLook


def person_lanes(
    person: PersonDetail, roles: Sequence[CommitteeRoleRow], labels: Labels
) -> list[Lane]:
    """Return a row for each seat, then the roles in committees, then the workplaces."""
    lanes = [
        Lane(
            "",
            tuple(_mandate(row, labels) for row in rows),
            tag=f"{rows[0].committee} {rows[0].tag}",
        )
        for rows in _by_seat(person.mandates)
    ]
    by_committee: dict[str, list[CommitteeRoleRow]] = defaultdict(list)
    for role in roles:
        by_committee[role.committee].append(role)
    lanes += [
        Lane(
            QCoreApplication.translate("contacts", "Roles"),
            tuple(_role(row, labels) for row in rows),
            tag=committee,
        )
        for committee, rows in by_committee.items()
    ]
    works = tuple(
        _work(row, row.organization, BodyLink(row.organization_id)) for row in person.employments
    )
    return (
        [*lanes, Lane(QCoreApplication.translate("contacts", "Workplaces"), works)]
        if works
        else lanes
    )


def organization_lanes(body: OrganizationDetail, seats: Sequence[BorneSpan]) -> list[Lane]:
    """Return the names, then a row for each seat that it bore, then who worked there."""
    names = tuple(
        Span(name.short_name or name.name, name.start_date, name.end_date, SpanLook.ROLE, name.name)
        for name in body.names
    )
    by_seat: dict[Hashable, list[BorneSpan]] = defaultdict(list)
    for seat in seats:
        by_seat[seat.seat_id].append(seat)
    borne = [
        Lane(
            "",
            tuple(_borne(span, body) for span in spans),
            tag=f"{spans[0].committee} {spans[0].tag}",
        )
        for spans in by_seat.values()
    ]
    people = tuple(_work(row, row.person, PersonLink(row.person_id)) for row in body.people)
    staff = [Lane(QCoreApplication.translate("contacts", "People"), people)] if people else []
    return [Lane(QCoreApplication.translate("contacts", "Names"), names), *borne, *staff]


def _by_seat(mandates: Iterable[MandateRow]) -> list[list[MandateRow]]:
    seats: dict[Hashable, list[MandateRow]] = defaultdict(list)
    for row in mandates:
        seats[row.seat_id].append(row)
    return list(seats.values())


def _mandate(row: MandateRow, labels: Labels) -> Span:
    deputy = row.role is SeatRole.DEPUTY
    word = labels.word(row.role)
    return Span(
        f"{word} {row.rank}" if deputy else word,
        row.start_date,
        row.end_date,
        SpanLook.DEPUTY if deputy else SpanLook.HOLDER,
        target=SeatLink(row.committee_id, row.seat_id, row.membership_id),
    )


def _role(row: CommitteeRoleRow, labels: Labels) -> Span:
    target = CommitteeLink(row.committee_id, "roles")
    note = ", ".join(filter(None, (row.behalf, row.note)))
    return Span(labels.word(row.role), row.start_date, row.end_date, SpanLook.ROLE, note, target)


def _work(row: EmploymentRow, name: str, target: Hashable) -> Span:
    return Span(name, row.start_date, row.end_date, SpanLook.WORK, row.function, target)


def _borne(span: BorneSpan, body: OrganizationDetail) -> Span:
    target = SeatLink(span.committee_id, span.seat_id, span.seat_id)
    return Span(body.short_name or body.name, span.first, span.last, SpanLook.HOLDER, target=target)
