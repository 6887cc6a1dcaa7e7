"""What the inspector says about a person or an organisation."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import OrganizationChangeKind, OrganizationStatus, SeatRole
from mintgremium.services.contacts.rows import (
    ChangeRow,
    EmploymentRow,
    MandateRow,
    OrganizationDetail,
    PersonDetail,
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
class SeatLink:
    """Leads to a seat of a committee."""

    committee_id: UUID
    seat_id: UUID
    membership_id: UUID  # tells two assignments to the same seat apart


@dataclass(frozen=True, slots=True)
class CommitteeLink:
    """Leads to a part of the page of a committee."""

    committee_id: UUID
    tab: str


@dataclass(frozen=True, slots=True)
class WebLink:
    """Opens a mail or a web page outside."""

    url: str


@dataclass(frozen=True, slots=True)
class ContactWords:
    """What is needed to put a contact into words."""

    labels: Labels
    today: date
    read_only: bool = False
    whole: bool = False  # on the page itself, which needs no way to it


def person_blocks(person: PersonDetail, words: ContactWords) -> list[Block]:
    """Return everything about a person."""
    translate = QCoreApplication.translate
    blocks: list[Block] = [Head(person.name)]
    if person.function:
        blocks.append(Text(person.function))
    further = translate("contacts", "further address, its answers are known")
    blocks += [
        Fact("mail", mail, further if place else "", WebLink(f"mailto:{mail}"))
        for place, mail in enumerate(person.emails)
    ]
    if person.phone:
        blocks.append(Fact("phone", person.phone))
    own = translate("contacts", "salutation of its own") if person.salutation_is_own else ""
    blocks.append(Fact("message-square", person.salutation, own))
    if not words.read_only:
        blocks.append(Deeds((*_way(words), *_deeds_of_person().deeds)))
    blocks += _part(
        translate("contacts", "Workplaces"),
        (_employment(row, row.organization, BodyLink(row.organization_id), words)
         for row in person.employments),
    )  # fmt: skip
    blocks += _part(
        translate("contacts", "Seats"), (_mandate(row, words) for row in person.mandates)
    )
    blocks += _origin(person, words)
    return blocks


def organization_blocks(body: OrganizationDetail, words: ContactWords) -> list[Block]:
    """Return everything about an organisation."""
    translate, labels = QCoreApplication.translate, words.labels
    blocks: list[Block] = [
        Head(body.name, body.land, body.land_name),
        *(Text(said) for said in before_words(body, words.today)),
        Fact("building-2", labels.word(body.kind), _part_for_land(body)),
        *_state(body, words),
        *_reach(body),
    ]
    if body.remit:
        blocks += [Part(translate("contacts", "Remit")), Text(body.remit)]
    if body.mint_role:
        blocks += [Part(translate("contacts", "Role for MINT")), Text(body.mint_role)]
    if not words.read_only:
        blocks.append(Deeds((*_way(words), *_deeds_of_body().deeds)))
    blocks += _part(
        translate("contacts", "People"),
        (_employment(row, row.person, PersonLink(row.person_id), words) for row in body.people),
    )
    if body.seats:
        blocks += [Part(translate("contacts", "Seats")), Text(", ".join(body.seats))]
    blocks += _part(
        translate("contacts", "Predecessors and successors"),
        (_change(row, body, words) for row in body.changes),
    )
    blocks += _names(body, words)
    source = " · ".join(filter(None, (body.source, body.source_as_of)))
    blocks += _part(translate("contacts", "Source"), [Text(source)] if source else [])
    blocks += _part(translate("contacts", "Note"), [Text(body.note)] if body.note else [])
    return blocks


def before_words(body: OrganizationDetail, today: date) -> list[str]:
    """Say since when the name is valid and what stood in its place before."""
    since = QCoreApplication.translate("contacts", "since {day}, before that {name}")
    named = [name for name in body.names if name.start_date and name.start_date <= today]
    current = max(named, key=lambda name: name.start_date or date.min, default=None)
    if current is None or current.start_date is None:
        return []
    older = [name for name in body.names if (name.start_date or date.min) < current.start_date]
    previous = [max(older, key=lambda name: name.start_date or date.min).name] if older else []
    came_from = previous or [
        row.original
        for row in body.changes
        if row.resulting_id == body.id and row.effective_on == current.start_date
    ]
    if not came_from:
        return []
    day = day_in_short(current.start_date, today)
    return [since.format(day=day, name=", ".join(came_from))]


def _part_for_land(body: OrganizationDetail) -> str:
    translate = QCoreApplication.translate
    if body.lead:
        return translate("contacts", "leads for {land}").format(land=body.land_name)
    if body.copied:
        return translate("contacts", "gets copies for {land} (cc)").format(land=body.land_name)
    return body.land_name


def _state(body: OrganizationDetail, words: ContactWords) -> list[Block]:
    """Say what is not as usual: at rest, being set up, ended or about to end."""
    if body.status is OrganizationStatus.ACTIVE:
        return []
    day = day_in_short(body.status_since, words.today) if body.status_since else ""
    since = QCoreApplication.translate("contacts", "since {day}").format(day=day) if day else ""
    ended = body.status is OrganizationStatus.ENDED
    if ended and body.status_since and body.status_since > words.today:
        since = QCoreApplication.translate("contacts", "from {day} on").format(day=day)
    tint = "warnFg" if ended else "text"
    return [
        Fact("clock-alert" if ended else "info", words.labels.word(body.status), since, tint=tint)
    ]


def _change(row: ChangeRow, body: OrganizationDetail, words: ContactWords) -> Fact:
    """Say what the organisation came out of or became, with a link to the other one."""
    translate = QCoreApplication.translate
    ends = row.original_id == body.id
    said = {
        (OrganizationChangeKind.MERGED, True): translate("contacts", "became part of it"),
        (OrganizationChangeKind.MERGED, False): translate("contacts", "became part of this one"),
        (OrganizationChangeKind.SPLIT, True): translate("contacts", "was split into it"),
        (OrganizationChangeKind.SPLIT, False): translate("contacts", "this one came out of it"),
        (OrganizationChangeKind.SUCCEEDED, True): translate("contacts", "took its place"),
        (OrganizationChangeKind.SUCCEEDED, False): translate("contacts", "stood here before"),
    }[row.change, ends]
    day = day_in_short(row.effective_on, words.today)
    since = translate("contacts", "from {day} on").format(day=day)
    other, name = (row.resulting_id, row.resulting) if ends else (row.original_id, row.original)
    icon = "corner-down-right" if ends else "history"
    return Fact(icon, name, _joined(said, since, row.note), BodyLink(other))


def _reach(body: OrganizationDetail) -> list[Block]:
    place = " ".join(filter(None, (body.postal_code, body.city)))
    address = ", ".join(filter(None, (body.street, place)))
    blocks: list[Block] = []
    if address:
        blocks.append(Fact("map-pin", address))
    if body.email:
        blocks.append(Fact("mail", body.email, target=WebLink(f"mailto:{body.email}")))
    if body.phone:
        blocks.append(Fact("phone", body.phone))
    if body.website:
        blocks.append(Fact("globe", body.website, target=WebLink(body.website)))
    if body.parent and body.parent_id is not None:
        belongs = QCoreApplication.translate("contacts", "belongs to it")
        blocks.append(Fact("landmark", body.parent, belongs, BodyLink(body.parent_id)))
    return blocks


def _names(body: OrganizationDetail, words: ContactWords) -> list[Block]:
    translate = QCoreApplication.translate
    lines: list[Block] = [
        Fact(
            "tag",
            name.name,
            _joined(name.short_name, period(name.start_date, name.end_date, words.today)),
        )
        for name in body.names
    ]
    if body.aliases:
        others = translate("contacts", "also: {names}").format(names=", ".join(body.aliases))
        lines.append(Text(others))
    shown = lines if len(body.names) > 1 or body.aliases else []
    return _part(translate("contacts", "Names"), shown)


def _origin(person: PersonDetail, words: ContactWords) -> list[Block]:
    translate = QCoreApplication.translate
    confirmed = (
        translate("contacts", "confirmed on {day}").format(
            day=day_in_short(person.confirmed_on, words.today)
        )
        if person.confirmed_on
        else translate("contacts", "never confirmed")
    )
    blocks: list[Block] = [
        Part(translate("contacts", "Origin of the data")),
        Fact("shield-check", confirmed),
    ]
    if person.source:
        blocks.append(Fact("link", person.source))
    if person.legal_basis:
        blocks.append(Fact("scale", person.legal_basis))
    return blocks + _part(translate("contacts", "Note"), [Text(person.note)] if person.note else [])


def _employment(
    row: EmploymentRow, name: str, target: PersonLink | BodyLink, words: ContactWords
) -> Fact:
    icon = "building-2" if isinstance(target, BodyLink) else "user-round"
    span = period(row.start_date, row.end_date, words.today)
    return Fact(icon if row.is_current else "history", name, _joined(row.function, span), target)


def _mandate(row: MandateRow, words: ContactWords) -> Fact:
    role = words.labels.word(row.role)
    if row.role is SeatRole.DEPUTY:
        role = f"{role} {row.rank}"
    target = SeatLink(row.committee_id, row.seat_id, row.membership_id)
    span = period(row.start_date, row.end_date, words.today)
    icon = "armchair" if row.is_current else "history"
    return Fact(icon, f"{row.committee} {row.tag}", _joined(role, span), target)


def _way(words: ContactWords) -> tuple[Deed, ...]:
    """Lead to the page with everything, unless it is shown already."""
    text = QCoreApplication.translate("contacts", "Show everything")
    return () if words.whole else (Deed("contacts.open", text, "panel-right-open"),)


def _deeds_of_person() -> Deeds:
    translate = QCoreApplication.translate
    return Deeds(
        (
            Deed(
                "contacts.confirm", translate("contacts", "Confirm the data today"), "shield-check"
            ),
            Deed("contacts.edit", translate("contacts", "Edit …"), "pencil"),
            Deed("contacts.merge", translate("contacts", "Merge …"), "merge"),
        )
    )


def _deeds_of_body() -> Deeds:
    translate = QCoreApplication.translate
    return Deeds(
        (
            Deed("contacts.edit", translate("contacts", "Edit …"), "pencil"),
            Deed("contacts.rename", translate("contacts", "Rename from a day on …"), "history"),
            Deed("contacts.merge", translate("contacts", "Merge …"), "merge"),
            Deed("contacts.split", translate("contacts", "Split …"), "list-tree"),
            Deed("contacts.succeed", translate("contacts", "Succession …"), "corner-down-right"),
        )
    )


def _part(title: str, lines: Iterable[Block]) -> list[Block]:
    shown = list(lines)
    return [Part(title), *shown] if shown else []


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
