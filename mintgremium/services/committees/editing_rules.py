"""Changes of how a committee meets and decides, inside an open unit of work."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from mintgremium.core.errors import ConflictError
from mintgremium.models import Committee, CommitteeRule
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.services.records import existing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FIELDS = (
    "rhythm", "rhythm_count", "rhythm_week", "rhythm_weekday", "calls_between", "quorum",
    "quorum_count", "majority", "majority_count", "numbering", "start_date", "end_date",
)  # fmt: skip


def replace_standing(
    session: "Session", committee_id: UUID, drafts: Sequence[CommitteeRuleDraft]
) -> None:
    """Make the rules of a committee exactly these. Raises ConflictError if one is gone."""
    existing(session, Committee, committee_id)
    found = session.scalars(select(CommitteeRule).where(CommitteeRule.committee_id == committee_id))
    old = {rule.id: rule for rule in found}
    for draft in drafts:
        if draft.id and (draft.id not in old or old[draft.id].version != draft.version):
            raise ConflictError("record-changed")
        rule = old.pop(draft.id) if draft.id else CommitteeRule(committee_id=committee_id)
        for field in FIELDS:
            setattr(rule, field, getattr(draft, field))
        rule.rhythm_months = [str(month) for month in sorted(set(draft.rhythm_months))]
        rule.source = draft.source.strip()
        session.add(rule)
    for rule in old.values():
        session.delete(rule)
    session.flush()
