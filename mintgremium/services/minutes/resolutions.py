"""Hot reads of resolutions."""

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.vocabulary import ResolutionResult
from mintgremium.services.agenda.known import Known, read_known
from mintgremium.services.cells import day_of, id_of, key_of
from mintgremium.services.minutes.rows import ResolutionRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

RESOLUTIONS = """
SELECT r.id, r.version, r.meeting_id, m.reference, m.name, m."start", r.agenda_item_id, r.number,
       r.text, r.result, r.votes_yes, r.votes_no, r.votes_abstain, r.review_on, a.number
FROM resolution r
JOIN meeting m ON m.id = r.meeting_id
LEFT JOIN agenda_item a ON a.id = r.agenda_item_id
WHERE {condition}
ORDER BY m."start" DESC, r.meeting_id, r.position, r.created, r.id
"""


def resolution_rows(
    reader: "Reader",
    *,
    committee_id: UUID | None = None,
    meeting_id: UUID | None = None,
    known: Known | None = None,
) -> tuple[ResolutionRow, ...]:
    """List resolutions, those of the newest meeting first, of one meeting in their order.

    `known` spares reading what the caller has already.
    """
    condition, values = _condition(committee_id, meeting_id)
    found = reader.rows(RESOLUTIONS.format(condition=condition), values)
    if known is None:
        with_items = (row[2] for row in found if row[6] and not row[14])  # still in flux
        known = read_known(reader, (row[2] for row in found), with_items)
    return tuple(_row(row, known) for row in found)


def _condition(committee_id: UUID | None, meeting_id: UUID | None) -> tuple[str, dict[str, object]]:
    conditions, values = ["1 = 1"], {}
    if meeting_id is not None:
        conditions.append("r.meeting_id = :meeting")
        values["meeting"] = meeting_id.hex
    if committee_id is not None:
        conditions.append(
            "r.meeting_id IN (SELECT meeting_id FROM meeting_committee"
            " WHERE committee_id = :committee)"
        )
        values["committee"] = committee_id.hex
    return " AND ".join(conditions), dict(values)


def _row(row: tuple[Any, ...], known: Known) -> ResolutionRow:
    return ResolutionRow(
        id=key_of(row[0]),
        version=row[1],
        meeting_id=key_of(row[2]),
        reference=row[3],
        meeting_name=row[4],
        day=date.fromisoformat(row[5][:10]),
        committees=known.committees.get(row[2], ()),
        agenda_item_id=id_of(row[6]),
        item_number=row[14] or known.numbers.get(row[6], ""),
        number=row[7] or "",
        text=row[8],
        result=ResolutionResult(row[9]),
        votes_yes=row[10],
        votes_no=row[11],
        votes_abstain=row[12],
        review_on=day_of(row[13]),
    )
