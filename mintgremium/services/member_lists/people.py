"""Compare what a row says about a person with what is stored."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.vocabulary import OrganizationKind
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.member_lists.columns import DAY_FIELDS, AnyField, mark, normal
from mintgremium.services.member_lists.index import Index
from mintgremium.services.member_lists.names import name_parts
from mintgremium.services.member_lists.rows import Field, FieldChange, ListEntry, Reason, Value
from mintgremium.services.member_lists.snapshot import Snapshot, StoredPerson
from mintgremium.services.member_lists.values import BETWEEN_MAILS, person_values
from mintgremium.services.member_lists.wording import plain
from mintgremium.services.member_lists.works import (
    EmployerWork,
    OrganizationWork,
    PersonWork,
    RowRefusedError,
)

TEXTS: Final = (
    Field.FORM_OF_ADDRESS, Field.TITLE, Field.GIVEN_NAME, Field.AFFIX, Field.FAMILY_NAME,
    Field.PHONE, Field.SALUTATION, Field.LEGAL_BASIS, Field.SOURCE, Field.NOTE,
)  # fmt: skip
_MAILS: Final = re.compile(r"[;,\s]+")
_REPLACED: Final = "\ufffd"  # stands for a sign that the chosen encoding does not have
_SHOWN: Final = 60
_KINDS: Final = (
    ("ministeri", OrganizationKind.MINISTRY), ("senats", OrganizationKind.MINISTRY),
    ("koordini", OrganizationKind.COORDINATION_OFFICE),
    ("stiftung", OrganizationKind.FOUNDATION), ("kammer", OrganizationKind.CHAMBER),
    ("verband", OrganizationKind.ASSOCIATION), ("verein", OrganizationKind.ASSOCIATION),
    ("netzwerk", OrganizationKind.NETWORK), ("region", OrganizationKind.MINT_REGION),
)  # fmt: skip


def mails_in(text: Value) -> tuple[str, ...]:
    """Return the addresses in a cell, each once. Raises RowRefusedError for what is none."""
    found: dict[str, str] = {}
    for part in _MAILS.split(str(text).strip()):
        address = part.removeprefix("mailto:").strip("<>")
        if not address:
            continue
        if not is_mail_address(address):
            raise RowRefusedError("mail-address", value=shortened(address))
        found.setdefault(address.casefold(), address)
    return tuple(found.values())


def shortened(value: Value) -> str:
    """Return the beginning of a value, for a sentence."""
    text = f"{value:%d.%m.%Y}" if isinstance(value, date) else " ".join(value.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def wanted_values(entry: ListEntry) -> dict[AnyField, Value]:
    """Return the values that a row asks for: without those that nobody touched since they went out.

    An empty cell empties a field only where the list had shown it. Raises RowRefusedError.
    """
    found: dict[AnyField, Value] = {}
    for each, value in entry.values.items():
        text = value.replace("\r\n", "\n").strip() if isinstance(value, str) else value
        before = entry.base.get(each)
        if before is not None and before == mark(each, text, entry.seal):
            continue
        if text == "" and not before and not entry.clears:
            continue
        if isinstance(text, str) and text:
            _check_sign(each, text)
        found[each] = text
    if Field.FULL_NAME in found and Field.FAMILY_NAME not in entry.values:
        found |= _parted(found.pop(Field.FULL_NAME), found)
    found.pop(Field.FULL_NAME, None)
    return found


def _check_sign(each: AnyField, text: str) -> None:
    if _REPLACED in text:
        raise RowRefusedError("unreadable-sign", field=each, value=shortened(text))
    if each in DAY_FIELDS:  # a day that could be read is none any more
        raise RowRefusedError("bad-date", field=each, value=shortened(text))


def _parted(value: Value, given: Mapping[AnyField, Value]) -> dict[AnyField, Value]:
    parts = name_parts(str(value))
    names = ("family_name", "given_name", "form_of_address", "title", "affix")
    found: dict[AnyField, Value] = {}
    for name in names:
        if (text := getattr(parts, name)) and Field(name) not in given:
            found[Field(name)] = text
    return found


@dataclass(slots=True)
class PersonFindings:
    """What a row would do to a person."""

    work: PersonWork
    changes: list[FieldChange] = field(default_factory=list)
    notes: list[Reason] = field(default_factory=list)


class PersonDesk:
    """Works out what rows would do to people."""

    def __init__(self, snapshot: Snapshot, index: Index, source: str) -> None:
        self._snapshot = snapshot
        self._index = index
        self._source = source
        self._new_organizations: dict[str, OrganizationWork] = {}

    def compare(
        self, entry: ListEntry, wanted: Mapping[AnyField, Value], stored: StoredPerson | None
    ) -> PersonFindings:
        """Say what a row would change of a person, or what a new one brings."""
        current = person_values(self._snapshot, stored) if stored else {}
        findings = PersonFindings(PersonWork(stored, row=entry.row))
        columns = findings.work.columns
        for each in TEXTS:
            if each in wanted and normal(wanted[each]) != normal(current.get(each, "")):
                columns[each.value] = str(wanted[each])
                self._note_change(findings, entry, each, current.get(each, ""), wanted[each])
        if Field.CONFIRMED_ON in wanted:
            day, before = wanted[Field.CONFIRMED_ON], current.get(Field.CONFIRMED_ON, "")
            if day != before:
                columns["confirmed_on"] = day or None
                self._note_change(findings, entry, Field.CONFIRMED_ON, before, day)
        self._compare_mails(findings, entry, wanted)
        self._compare_employer(findings, entry, wanted, current)
        self._compare_function(findings, entry, wanted, current)
        self._check(findings.work, wanted)
        if stored is None:
            self._mark_source(findings)
        return findings

    def organization(
        self, name: str, land_id: UUID | None = None
    ) -> tuple[UUID | OrganizationWork, bool]:
        """Find an organisation by its name, or add one; tell whether it is new.

        Raises RowRefusedError if several are called so.
        """
        found = self._index.organizations(name)
        if len(found) > 1 and land_id is not None:
            found = [each for each in found if each.land_id == land_id] or found
        if len(found) > 1:
            raise RowRefusedError("organization-ambiguous", value=shortened(name))
        if found:
            return found[0].id, False
        key = plain(name)
        if key not in self._new_organizations:
            kind = next((kind for word, kind in _KINDS if word in key), OrganizationKind.OTHER)
            columns: dict[str, object] = {"organization_kind": kind, "land_id": land_id}
            columns["source"] = self._source
            self._new_organizations[key] = OrganizationWork(None, columns, name=name)
        return self._new_organizations[key], True

    def _compare_mails(
        self, findings: PersonFindings, entry: ListEntry, wanted: Mapping[AnyField, Value]
    ) -> None:
        if Field.EMAIL not in wanted and Field.MORE_EMAILS not in wanted:
            return
        stored = findings.work.stored
        before = stored.emails if stored else ()
        if entry.base or entry.clears:
            first = wanted.get(Field.EMAIL, before[0] if before else "")
            more = wanted.get(Field.MORE_EMAILS, BETWEEN_MAILS.join(before[1:]))
            after = _each_once((*mails_in(first), *mails_in(more)))
        else:  # what is not in another's list stays as a further address
            given = (
                *mails_in(wanted.get(Field.EMAIL, "")),
                *mails_in(wanted.get(Field.MORE_EMAILS, "")),
            )
            known = {address.casefold() for address in before}
            new = _each_once([each for each in given if each.casefold() not in known])
            after = (*new, *before)
        if after == before:
            return
        findings.work.emails = after
        pairs = (
            (Field.EMAIL, "".join(before[:1]), "".join(after[:1])),
            (Field.MORE_EMAILS, BETWEEN_MAILS.join(before[1:]), BETWEEN_MAILS.join(after[1:])),
        )
        for each, old, new_text in pairs:
            if old != new_text:
                self._note_change(findings, entry, each, old, new_text)
        for other in self._index.people_by_mail(set(after) - set(before)):
            if stored is None or other.id != stored.id:
                findings.notes.append(Reason("mail-of-another", {"name": other.parts.shown()}))

    def _compare_employer(
        self,
        findings: PersonFindings,
        entry: ListEntry,
        wanted: Mapping[AnyField, Value],
        current: Mapping[AnyField, Value],
    ) -> None:
        if Field.ORGANIZATION not in wanted:
            return
        name, before = str(wanted[Field.ORGANIZATION]), current.get(Field.ORGANIZATION, "")
        stored = findings.work.stored
        now = stored.organization_id if stored else None
        if normal(name) == normal(before):
            return
        if not name:
            findings.work.employer = EmployerWork(None)
        else:
            land = self._index.land(str(entry.values.get(Field.SEAT, "")))
            organization, is_new = self.organization(name, land.id if land else None)
            if organization == now:
                return
            if is_new:
                findings.notes.append(Reason("organization-new", {"value": shortened(name)}))
            findings.work.employer = EmployerWork(organization)
        self._note_change(findings, entry, Field.ORGANIZATION, before, name)

    def _compare_function(
        self,
        findings: PersonFindings,
        entry: ListEntry,
        wanted: Mapping[AnyField, Value],
        current: Mapping[AnyField, Value],
    ) -> None:
        """Change a function where it stands: with the person, or with the workplace."""
        if Field.FUNCTION not in wanted:
            return
        after, before = str(wanted[Field.FUNCTION]), current.get(Field.FUNCTION, "")
        if normal(after) == normal(before):
            return
        work = findings.work
        stored = work.stored
        is_with_work = stored and stored.employment_function and not stored.texts["function"]
        if is_with_work and work.employer is None:
            work.employment_function = after
        else:
            work.columns["function"] = after
            if stored and not after and stored.employment_function:
                work.employment_function = ""
        self._note_change(findings, entry, Field.FUNCTION, before, after)

    def _note_change(
        self,
        findings: PersonFindings,
        entry: ListEntry,
        each: Field,
        old: Value,
        new: Value,
    ) -> None:
        findings.changes.append(FieldChange(each, old, new))
        if each in entry.base and entry.base[each] != mark(each, old, entry.seal):
            findings.notes.append(Reason("changed-meanwhile", {"field": each}))

    def _check(self, work: PersonWork, wanted: Mapping[AnyField, Value]) -> None:
        """Refuse what a form would refuse. Raises RowRefusedError."""
        before = work.stored.texts if work.stored else {}
        names = [*(each.value for each in TEXTS), "function"]
        texts: dict[str, Any] = {
            name: str(work.columns.get(name, before.get(name, ""))) for name in names
        }
        problems = PersonDraft(**texts).problems()
        if work.employment_function:
            function = work.employment_function
            problems |= PersonDraft(family_name="-", function=function).problems()
        for name, code in problems.items():
            if name in work.columns or work.stored is None or work.employment_function:
                value = shortened(wanted.get(Field(name), ""))
                raise RowRefusedError(code, field=name, value=value)

    def _mark_source(self, findings: PersonFindings) -> None:
        given = str(findings.work.columns.get("source", ""))
        findings.work.columns["source"] = f"{given}; {self._source}" if given else self._source


def _each_once(addresses: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for address in addresses:
        found.setdefault(address.casefold(), address)
    return tuple(found.values())
