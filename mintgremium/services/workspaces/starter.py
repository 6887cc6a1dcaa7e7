"""Fill a new workspace with what is publicly known of the two committees; seats stay vacant."""

from datetime import date
from typing import TYPE_CHECKING, Any

from mintgremium.core.sorting import sort_key
from mintgremium.core.vocabulary import (
    CommitteeNature,
    DeadlineKind,
    LayerColour,
    LayerWeight,
    OrganizationKind,
    OrganizationStatus,
    RhythmKind,
)
from mintgremium.models import (
    CalendarLayer,
    Committee,
    CommitteeRule,
    DeadlineRule,
    Land,
    LayerDay,
    Organization,
    OrganizationName,
    Seat,
)
from mintgremium.services.workspaces.reference import (
    read_lands,
    read_organizations,
    read_sittings,
    reference_id,
)
from mintgremium.services.workspaces.settings import ORGANIZER_NAME, put

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FIRST_LAYER = "Plenartermine"
ORGANIZER = "Körber-Stiftung"
NMF_KEY = "DE-BE-NMF"
NMF_LABEL = "Arbeitsgruppe MINT-Regionen des Nationalen MINT Forums"

# No rule of these committees is publicly known: these are sensible beginnings, to be changed.
DEFAULT_OFFSETS = {
    DeadlineKind.SAVE_THE_DATE: -112,
    DeadlineKind.INVITATION: -42,
    DeadlineKind.PROPOSALS: -14,
    DeadlineKind.DOCUMENTS: -7,
    DeadlineKind.MINUTES: 28,
    DeadlineKind.OBJECTIONS: 14,  # from the circulation of the minutes
}
DEFAULT_SOURCE = "Voreinstellung des Programms; eine Regel des Gremiums ist nicht bekannt."
DEFAULTS_BEGIN = date(2026, 1, 1)  # so that no deadline is laid upon the meetings of old

RHYTHMS: dict[str, dict[str, Any]] = {
    "LRT": {"rhythm": RhythmKind.YEARLY},
    "LB": {"rhythm": RhythmKind.AT_LEAST, "rhythm_count": 2, "calls_between": True},
}

COMMITTEES: dict[str, dict[str, Any]] = {
    "LRT": {
        "name": "Länder-Round-Table MINT-Regionen",
        "nature": CommitteeNature.POLITICAL,
        "purpose": (
            "Politischer Austausch der zuständigen Ministerien aller Länder: Stand der "
            "Entwicklung in den anderen Ländern, Erfahrungen, Anregungen für das eigene Land."
        ),
        "rhythm": "jährlich in Berlin",
        "convenor": "NMF und Körber-Stiftung",
        "usual_city": "Berlin",
    },
    "LB": {
        "name": "Länderbeirat",
        "nature": CommitteeNature.OPERATIONAL,
        "purpose": (
            "Operativer Austausch der Landeskoordinierungsstellen: gemeinsame Ideen, Interessen "
            "und Positionen, Umfragen, MINT-Qualitätsoffensive, Jury zum IHK-Lehrgang."
        ),
        "rhythm": "mindestens zweimal im Jahr an wechselnden Orten, dazu Telefon und Video",
        "convenor": "Körber-Stiftung",
        "usual_city": "",
    },
}


def add_lands(session: "Session") -> None:
    """Add the sixteen Länder."""
    for row in read_lands():
        session.add(
            Land(
                id=reference_id("land", row["iso"]),
                code=row["iso"],
                short_name=row["kurz"],
                name=row["name"],
                official_name=row["amtlicher_name"],
                capital=row["hauptstadt"],
            )
        )
    session.flush()


def add_starter(session: "Session") -> None:
    """Add organisations, both committees, their seats and default rules."""
    organizations = read_organizations()
    for entry in sorted(organizations, key=lambda entry: entry["parent"] is not None):
        session.add(_organization(entry))
        session.flush()
        session.add_all(_names(entry))
    for position, short_name in enumerate(COMMITTEES):
        session.add(_committee(short_name, position))
    session.flush()
    session.add_all(_rules())
    session.add_all(_standing_rules())
    session.add_all(_round_table_seats(organizations))
    session.add_all(_advisory_seats(organizations))
    add_first_layer(session)
    put(session, ORGANIZER_NAME, ORGANIZER)
    session.flush()


def add_first_layer(session: "Session") -> None:
    """Add the sitting days of Bundestag and Bundesrat as far as they ship."""
    layer_id = reference_id("layer", FIRST_LAYER)
    rows = read_sittings()
    session.add(
        CalendarLayer(
            id=layer_id,
            name=FIRST_LAYER,
            weight=LayerWeight.LIGHT,
            colour=LayerColour.VIOLET,
            source="\n".join(dict.fromkeys(row["source"] for row in rows)),
            note="Spätere Jahre als .ics von bundestag.de und bundesrat.de einlesen.",
        )
    )
    session.flush()
    for row in rows:
        session.add(
            LayerDay(
                id=reference_id("layer-day", row["gremium"], row["start"]),
                layer_id=layer_id,
                name=f"{row['gremium']}: {row['art']}",
                start_date=date.fromisoformat(row["start"]),
                end_date=date.fromisoformat(row["end"]),
            )
        )


def _organization(entry: dict[str, Any]) -> Organization:
    since = entry["status_since"]
    return Organization(
        id=reference_id("organization", entry["key"]),
        organization_kind=OrganizationKind(entry["kind"]),
        land_id=reference_id("land", entry["land"]) if entry["land"] else None,
        parent_id=reference_id("organization", entry["parent"]) if entry["parent"] else None,
        status=OrganizationStatus(entry["status"]),
        status_since=date.fromisoformat(since) if since else None,
        lead=entry["lead"],
        aliases=entry["aliases"],
        remit=entry["remit"],
        mint_role=entry["mint_role"],
        city=entry["city"],
        source=entry["source"],
        source_as_of=entry["source_as_of"],
        verified=entry["verified"],
        note=_note(entry),
    )


def _note(entry: dict[str, Any]) -> str:
    host = f"Träger: {entry['host']}." if entry["host"] else ""
    return "\n".join(part for part in (host, entry["note"]) if part)


def _names(entry: dict[str, Any]) -> list[OrganizationName]:
    return [
        OrganizationName(
            id=reference_id("name", entry["key"], str(number)),
            organization_id=reference_id("organization", entry["key"]),
            name=name["name"],
            short_name=name["short_name"],
            start_date=_day(name["start_date"]),
            end_date=_day(name["end_date"]),
        )
        for number, name in enumerate(entry["names"])
    ]


def _committee(short_name: str, position: int) -> Committee:
    return Committee(
        id=reference_id("committee", short_name),
        short_name=short_name,
        position=position,
        organizer_name=ORGANIZER,
        letterhead=f"{ORGANIZER}\nMINT-Regionen",
        note="Nach öffentlichen Quellen angelegt; die Sitze sind noch unbesetzt.",
        **COMMITTEES[short_name],
    )


def _rules() -> list[DeadlineRule]:
    return [
        DeadlineRule(
            id=reference_id("rule", short_name, deadline),
            committee_id=reference_id("committee", short_name),
            deadline=deadline,
            offset_days=days,
            source=DEFAULT_SOURCE,
            start_date=DEFAULTS_BEGIN,
        )
        for short_name in COMMITTEES
        for deadline, days in DEFAULT_OFFSETS.items()
    ]


def _standing_rules() -> list[CommitteeRule]:
    """Make a rule of rhythm for each committee, as publicly reported; the rest are defaults."""
    return [
        CommitteeRule(
            id=reference_id("committee-rule", short_name),
            committee_id=reference_id("committee", short_name),
            start_date=DEFAULTS_BEGIN,
            source=f"Rhythmus nach öffentlichen Berichten. {DEFAULT_SOURCE}",
            **rhythm,
        )
        for short_name, rhythm in RHYTHMS.items()
    ]


def _round_table_seats(organizations: list[dict[str, Any]]) -> list[Seat]:
    """Make a seat for each Land with its lead ministry, and one for the NMF."""
    leads = {entry["land"]: entry["key"] for entry in organizations if entry["lead"]}
    names = {row["iso"]: row["name"] for row in read_lands()}
    lands = sorted(leads, key=lambda land: sort_key(names[land]))
    seats = [_seat("LRT", place, leads[land], land) for place, land in enumerate(lands)]
    return [*seats, _seat("LRT", len(seats), NMF_KEY, label=NMF_LABEL)]


def _advisory_seats(organizations: list[dict[str, Any]]) -> list[Seat]:
    """Make a seat for each office of a Land, then for the bodies behind the committee."""
    bearers = [entry for entry in organizations if "LB" in entry["committees"]]
    offices = [entry for entry in bearers if entry["kind"] == OrganizationKind.COORDINATION_OFFICE]
    ordered = sorted(offices, key=lambda entry: str(entry["land"]))
    others = [entry for entry in bearers if entry not in offices]
    ordered += sorted(others, key=lambda entry: str(entry["key"]))
    return [
        _seat("LB", place, entry["key"], entry["land"] if entry in offices else None)
        for place, entry in enumerate(ordered)
    ]


def _seat(
    committee: str, place: int, organization: str, land: str | None = None, label: str = ""
) -> Seat:
    return Seat(
        id=reference_id("seat", committee, land or organization),
        committee_id=reference_id("committee", committee),
        land_id=reference_id("land", land) if land else None,
        organization_id=reference_id("organization", organization),
        label=label,
        position=place,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
