"""What forms hand over about organisations and people, with the rules they must keep."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from uuid import UUID

from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.periods import Period
from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus

LONG_TEXT = 20_000  # characters of a note or a source


@dataclass(frozen=True, slots=True, kw_only=True)
class EmploymentDraft:
    """Where a person works from one day to another; `id` is None for a new one."""

    organization_id: UUID | None
    function: str = ""
    start_date: date | None = None
    end_date: date | None = None
    id: UUID | None = None

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty(
            {
                "organization_id": None if self.organization_id else "required",
                "function": line_problem(self.function, 200),
                "end_date": _end_problem(self.start_date, self.end_date),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """A person as entered; `id` is None for a new one."""

    family_name: str
    given_name: str = ""
    form_of_address: str = ""
    title: str = ""
    affix: str = ""
    salutation: str = ""  # empty: generated
    function: str = ""
    phone: str = ""
    emails: tuple[str, ...] = ()
    employments: tuple[EmploymentDraft, ...] = ()
    source: str = ""
    legal_basis: str = ""
    confirmed_on: date | None = None
    sample: bool = False
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name; parts are `emails.0`."""
        found = {
            "family_name": line_problem(self.family_name, 120, required=True),
            "given_name": line_problem(self.given_name, 120),
            "form_of_address": line_problem(self.form_of_address, 40),
            "title": line_problem(self.title, 60),
            "affix": line_problem(self.affix, 60),
            "salutation": line_problem(self.salutation, 200),
            "function": line_problem(self.function, 200),
            "phone": line_problem(self.phone, 60),
            "source": text_problem(self.source, LONG_TEXT),
            "legal_basis": line_problem(self.legal_basis, 200),
            "note": text_problem(self.note, LONG_TEXT),
        }
        parts = dict(_address_problems(self.emails))
        for position, employment in enumerate(self.employments):
            parts |= within(f"employments.{position}", employment.problems())
        return drop_empty(found) | parts


@dataclass(frozen=True, slots=True, kw_only=True)
class NameDraft:
    """A name of an organisation with the days it was valid; `id` is None for a new one."""

    name: str
    short_name: str = ""
    start_date: date | None = None
    end_date: date | None = None
    id: UUID | None = None

    @property
    def period(self) -> Period:
        """The days the name was valid."""
        return Period(self.start_date, self.end_date)

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty(
            {
                "name": line_problem(self.name, 300, required=True),
                "short_name": line_problem(self.short_name, 40),
                "end_date": _end_problem(self.start_date, self.end_date),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationDraft:
    """An organisation as entered; `id` is None for a new one."""

    kind: OrganizationKind
    names: tuple[NameDraft, ...]
    land_id: UUID | None = None
    parent_id: UUID | None = None
    status: OrganizationStatus = OrganizationStatus.ACTIVE
    status_since: date | None = None
    lead: bool = False
    copied: bool = False  # gets copies of what its Land gets
    aliases: tuple[str, ...] = ()  # other names in use, never official
    remit: str = ""
    mint_role: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    source: str = ""
    source_as_of: str = ""
    verified: bool = False
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name; parts are `names.0.name`."""
        mail_is_wrong = self.email.strip() and not is_mail_address(self.email.strip())
        found = {
            "names": _names_problem(self.names),
            "lead": "land-missing" if self.lead and self.land_id is None else None,
            "copied": self._copied_problem(),
            "parent_id": "own-parent" if self.id and self.parent_id == self.id else None,
            "street": line_problem(self.street, 200),
            "postal_code": line_problem(self.postal_code, 20),
            "city": line_problem(self.city, 100),
            "email": "mail-address" if mail_is_wrong else None,
            "phone": line_problem(self.phone, 60),
            "website": _website_problem(self.website.strip()),
        }
        for field in ("remit", "mint_role", "source", "source_as_of", "note"):
            found[field] = text_problem(getattr(self, field), LONG_TEXT)
        for position, alias in enumerate(self.aliases):
            found[f"aliases.{position}"] = line_problem(alias, 300, required=True)
        parts: dict[str, str] = {}
        for position, name in enumerate(self.names):
            parts |= within(f"names.{position}", name.problems())
        return drop_empty(found) | parts

    def _copied_problem(self) -> str | None:
        if self.copied and self.land_id is None:
            return "copied-without-land"
        return "lead-and-copied" if self.copied and self.lead else None


def within(prefix: str, problems: dict[str, str]) -> dict[str, str]:
    """Name the problems of a part by the place it has in the whole."""
    return {f"{prefix}.{field}": problem for field, problem in problems.items()}


def _end_problem(start: date | None, end: date | None) -> str | None:
    return "end-before-start" if Period(start, end).is_backwards else None


def _address_problems(emails: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for position, entered in enumerate(emails):
        address = entered.strip()
        if not is_mail_address(address):
            yield f"emails.{position}", "mail-address" if address else "required"
        elif address.casefold() in seen:
            yield f"emails.{position}", "twice"
        seen.add(address.casefold())


def _names_problem(names: tuple[NameDraft, ...]) -> str | None:
    if not names:
        return "required"
    ordered = sorted(names, key=lambda name: name.start_date or date.min)
    pairs = pairwise(ordered)
    return "names-overlap" if any(one.period.overlaps(two.period) for one, two in pairs) else None


def _website_problem(website: str) -> str | None:
    if website and not website.startswith(("https://", "http://")):
        return "web-address"
    return line_problem(website, 500)
