"""Put a plan together: the rows of the file, then what an own list no longer names."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.services.member_lists.assignments import AssignmentDesk
from mintgremium.services.member_lists.index import Index
from mintgremium.services.member_lists.people import PersonDesk
from mintgremium.services.member_lists.planning import Request, outcomes, rows_of
from mintgremium.services.member_lists.removing import ends_of, missing_of, removals
from mintgremium.services.member_lists.rows import (
    NEEDS_REMOVAL,
    ImportPlan,
    ImportRow,
    Reason,
    RowKind,
)
from mintgremium.services.member_lists.snapshot import Snapshot
from mintgremium.services.member_lists.works import Outcome
from mintgremium.storage.reader import Reader


def plan_rows(request: Request, plan: ImportPlan, reader: Reader) -> Iterator[ImportRow]:
    """Yield all rows of a plan."""
    snapshot, sheet = request.snapshot, plan.sheet
    is_ours = sheet is not None and sheet.workspace == snapshot.workspace
    missing = missing_of(sheet.listed, plan.entries) if sheet is not None and is_ours else []
    ended = ends_of(snapshot, missing)
    found = outcomes(request)
    if ended:
        found = _with_ends(request, found, ended)
    yield from rows_of(request, found)
    if not missing:
        return

    @cache
    def used_of(kind: Kind) -> frozenset[UUID]:
        from mintgremium.services.member_lists.uses import used

        return used(reader, kind)

    index = Index(snapshot)
    people = PersonDesk(snapshot, index, request.source)
    desk = AssignmentDesk(snapshot, index, request.words, people)
    yield from removals(snapshot, missing, desk, used_of, len(plan.entries) + 1)


def _with_ends(
    request: Request, found: Mapping[int, Outcome], ended: Mapping[UUID, date | None]
) -> dict[int, Outcome]:
    """Let rows in that can stand once the missing assignments end, and say so with them."""
    with_ends = outcomes(replace(request, ended=ended, report=None))
    return {
        number: replace(outcome, notes=(*outcome.notes, Reason(NEEDS_REMOVAL)))
        if found[number].kind is RowKind.REFUSED and outcome.kind is not RowKind.REFUSED
        else outcome
        for number, outcome in with_ends.items()
    }


def totals(snapshot: Snapshot) -> dict[Kind, int]:
    """Count what there is of each kind, for the brake."""
    found = Counter(each.kind for each in snapshot.assignments.values())
    found[Kind.PERSON] = len(snapshot.people)
    found[Kind.ORGANIZATION] = len(snapshot.organizations)
    return dict(found)
