"""Carry out the chosen rows of a plan inside an open unit of work."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.models.journal import JournalStep
from mintgremium.services.member_lists.applying import Applier
from mintgremium.services.member_lists.memory import remember
from mintgremium.services.member_lists.planning import Request, outcomes
from mintgremium.services.member_lists.rows import ImportPlan, ImportRow, RowKind


def carry_out(
    session: Session, plan: ImportPlan, rows: Sequence[ImportRow], request: Request
) -> None:
    """Write the rows, and keep what the columns mean.

    Raises ConflictError if somebody has changed the workspace, RefusedError if a row cannot stand
    without one that was not chosen.
    """
    if _state(session) != plan.state:
        raise ConflictError("import-plan-stale")
    found = outcomes(request)
    for number, outcome in found.items():
        if outcome.kind is RowKind.REFUSED:
            place = request.entries[number].row
            raise RefusedError("import-choice", row=place, name=outcome.name)
    applier = Applier(session, request.snapshot)
    for row in rows:
        if row.kind is RowKind.REMOVED:
            applier.remove(row)
    for outcome in found.values():
        applier.write(outcome)
    if plan.sheet is not None and plan.mapping is not None:
        remember(session, plan.sheet, plan.mapping)
    session.flush()


def _state(session: Session) -> str:
    newest = session.execute(
        select(JournalStep.number, JournalStep.chain).order_by(JournalStep.number.desc()).limit(1)
    ).first()
    return "" if newest is None else f"{newest.number}:{newest.chain}"
