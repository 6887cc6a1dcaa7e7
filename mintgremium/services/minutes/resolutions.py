"""Hot reads of resolutions."""

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.vocabulary import ResolutionResult
from mintgremium.services.agenda.reads import shown_numbers
from mintgremium.services.cells import day_of, id_of
from mintgremium.services.minutes.rows import ResolutionRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

RESOLUTIONS = """
SELECT r.id, r.version, r.meeting_id, m.reference, m.name, m."start", r.agenda_item_id, r.number,
       r.text, r.result, r.votes_yes, r.votes_no, r.votes_abstain, r.review_on
FROM resolution r JOIN meeting m ON m.id = r.meeting_id
WHERE {condition}
ORDER BY m."start" DESC, r.meeting_id, r.position, r.created, r.id
"""

COMMITTEES = """
SELECT k.meeting_id, c.short_name
FROM meeting_committee k JOIN committee c ON c.id = k.committee_id
WHERE k.meeting_id IN (SELECT r.meeting_id FROM resolution r JOIN meeting m ON m.id = r.meeting_id
                       WHERE {condition})
ORDER BY k.position
"""


def resolution_rows(
    reader: "Reader", *, committee_id: UUID | None = None, meeting_id: UUID | None = None
) -> tuple[ResolutionRow, ...]:
    """List resolutions, those of the newest meeting first, of one meeting in their order."""
    condition, values = _condition(committee_id, meeting_id)
    found = reader.rows(RESOLUTIONS.format(condition=condition), values)
    if not found:
        return ()
    committees: dict[str, tuple[str, ...]] = {}
    for key, short_name in reader.rows(COMMITTEES.format(condition=condition), values):
        committees[key] = (*committees.get(key, ()), short_name)
    numbers: dict[str, str] = {}
    for key in dict.fromkeys(row[2] for row in found if row[6]):
        numbers |= shown_numbers(reader, UUID(hex=key))
    return tuple(_row(row, committees.get(row[2], ()), numbers) for row in found)


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


def _row(
    row: tuple[Any, ...], committees: tuple[str, ...], numbers: dict[str, str]
) -> ResolutionRow:
    return ResolutionRow(
        id=UUID(hex=row[0]),
        version=row[1],
        meeting_id=UUID(hex=row[2]),
        reference=row[3],
        meeting_name=row[4],
        day=date.fromisoformat(row[5][:10]),
        committees=committees,
        agenda_item_id=id_of(row[6]),
        item_number=numbers.get(row[6], ""),
        number=row[7] or "",
        text=row[8],
        result=ResolutionResult(row[9]),
        votes_yes=row[10],
        votes_no=row[11],
        votes_abstain=row[12],
        review_on=day_of(row[13]),
    )
