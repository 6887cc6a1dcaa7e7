"""Compare what a row of an own list says about an organisation with what is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft
from mintgremium.services.member_lists.columns import AnyField, mark, normal
from mintgremium.services.member_lists.index import Index
from mintgremium.services.member_lists.people import shortened
from mintgremium.services.member_lists.rows import (
    FieldChange,
    ListEntry,
    OrganizationField,
    Reason,
    Value,
)
from mintgremium.services.member_lists.snapshot import Snapshot, StoredOrganization
from mintgremium.services.member_lists.values import organization_values
from mintgremium.services.member_lists.wording import Words
from mintgremium.services.member_lists.works import OrganizationWork, RowRefusedError

_NAMES: Final = (OrganizationField.NAME, OrganizationField.SHORT_NAME)


@dataclass(slots=True)
class OrganizationFindings:
    """What a row would do to an organisation."""

    work: OrganizationWork
    name: str
    changes: list[FieldChange] = field(default_factory=list)
    notes: list[Reason] = field(default_factory=list)


class OrganizationDesk:
    """Works out what rows would do to organisations."""

    def __init__(self, snapshot: Snapshot, index: Index, words: Words, source: str) -> None:
        self._snapshot = snapshot
        self._index = index
        self._words = words
        self._source = source

    def compare(self, entry: ListEntry, wanted: Mapping[AnyField, Value]) -> OrganizationFindings:
        """Say what a row would change of an organisation, or what a new one brings."""
        stored = self._found(entry)
        current = organization_values(self._snapshot, stored, self._words) if stored else {}
        name = str(current.get(OrganizationField.NAME) or wanted.get(OrganizationField.NAME, ""))
        findings = OrganizationFindings(OrganizationWork(stored), name)
        for each in OrganizationField:
            if each in _NAMES and stored is not None and entry.organization_id is None:
                continue  # it was found by one of its names
            if each in wanted and normal(wanted[each]) != normal(current.get(each, "")):
                self._change(findings, each, str(wanted[each]))
                before = current.get(each, "")
                findings.changes.append(FieldChange(each, before, wanted[each]))
                if each in entry.base and entry.base[each] != mark(each, before, entry.seal):
                    findings.notes.append(Reason("changed-meanwhile", {"field": each}))
        if stored is None:
            self._complete(findings)
        self._check(findings, wanted)
        return findings

    def _found(self, entry: ListEntry) -> StoredOrganization | None:
        """Return the organisation that a row means, by its key or by one of its names."""
        if entry.organization_id is not None:
            stored = self._snapshot.organizations.get(entry.organization_id)
            if stored is None:
                raise RowRefusedError("organization-gone")
            return stored
        name = str(entry.values.get(OrganizationField.NAME, ""))
        found = self._index.organizations(name)
        if len(found) > 1:
            raise RowRefusedError("organization-ambiguous", value=shortened(name))
        return found[0] if found else None

    def _change(self, findings: OrganizationFindings, each: OrganizationField, text: str) -> None:
        work = findings.work
        match each:
            case OrganizationField.NAME | OrganizationField.SHORT_NAME:
                if work.stored is not None:  # a name is valid from a day on, which no cell says
                    raise RowRefusedError("organization-renamed", value=shortened(text))
                work.name = text if each is OrganizationField.NAME else work.name
                work.short_name = text if each is OrganizationField.SHORT_NAME else work.short_name
            case OrganizationField.KIND:
                work.columns["organization_kind"] = self._word(self._words.read_kind(text), text)
            case OrganizationField.STATUS:
                work.columns["status"] = self._word(self._words.read_status(text), text)
            case OrganizationField.LAND:
                land = self._index.land(text) if text else None
                if text and land is None:
                    raise RowRefusedError("land-unknown", value=shortened(text))
                work.columns["land_id"] = land.id if land else None
            case _:
                work.columns[each.removeprefix("org_")] = text

    def _word(self, found: str | None, text: str) -> str:
        if found is None:
            raise RowRefusedError("word-unknown", value=shortened(text))
        return found

    def _complete(self, findings: OrganizationFindings) -> None:
        work = findings.work
        work.columns.setdefault("organization_kind", OrganizationKind.OTHER)
        work.columns["source"] = self._source

    def _check(self, findings: OrganizationFindings, wanted: Mapping[AnyField, Value]) -> None:
        """Refuse what a form would refuse. Raises RowRefusedError."""
        work = findings.work
        texts: dict[str, Any] = {
            name: value
            for name, value in work.columns.items()
            if name not in ("organization_kind", "land_id", "status", "source")
        }
        name = work.name if work.stored is None else "-"
        draft = OrganizationDraft(
            kind=OrganizationKind.OTHER,
            names=(NameDraft(name=name, short_name=work.short_name),),
            status=OrganizationStatus.ACTIVE,
            **texts,
        )
        for column, code in draft.problems().items():
            each = OrganizationField(f"org_{column.rpartition('.')[2]}")
            value = shortened(wanted.get(each, ""))
            raise RowRefusedError(code, field=each.value, value=value)
