"""What an import would do, as people and scripts see it before it is done."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.entries import Entry, Findings, Refusal
from mintgremium.services.exchange.names import dashed
from mintgremium.services.exchange.values import Json

MOST_REFUSALS = 1000  # more help nobody; the count says how many there are


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One record that is added or changed."""

    row: str  # JSON Pointer (RFC 6901) into the document
    kind: Kind
    id: UUID
    title: str
    fields: Mapping[str, tuple[Json, Json]] = field(default_factory=dict)  # old and new values


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The whole import; it can be applied only if nothing is refused."""

    added: Sequence[PlanLine]
    changed: Sequence[PlanLine]
    refused: Sequence[Refusal]
    refusals: int  # how many there are in all
    unchanged: int
    ignored: Sequence[str]  # JSON Pointers of keys that this version does not know


def plan_of(entries: Iterable[Entry], findings: Findings) -> ImportPlan:
    """Summarise examined entries."""
    added, changed, unchanged = [], [], 0
    for entry in entries:
        if entry.refused:
            continue
        if entry.is_new:
            added.append(_line(entry, {}))
        elif changes := entry.changes():
            changed.append(_line(entry, changes))
        else:
            unchanged += 1
    refused = findings.refused[:MOST_REFUSALS]
    return ImportPlan(
        added, changed, refused, len(findings.refused), unchanged, findings.ignored[:MOST_REFUSALS]
    )


def _line(entry: Entry, changes: Mapping[str, tuple[Json, Json]]) -> PlanLine:
    names = {each.stored_as: each.name for each in entry.shape.values}
    links = {*(each.stored_as for each in entry.shape.references), *entry.shape.parents}
    shown = {
        names.get(column, column): (dashed(old), dashed(new)) if column in links else (old, new)
        for column, (old, new) in changes.items()
        if column != "committees"
    }
    if "committees" in changes:
        old, new = changes["committees"]
        shown["committee_ids"] = ([dashed(each) for each in old], [dashed(each) for each in new])
    title = str(entry.current(entry.shape.title) or "") if entry.shape.title else _named(entry)
    return PlanLine(entry.row, entry.kind, UUID(entry.id), title, shown)


def _named(entry: Entry) -> str:
    name = entry.given.get("name")
    return name if isinstance(name, str) else ""
