"""Suggest the number of the next meeting by the rule of its committee; it stays a free label."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import NumberingKind
from mintgremium.services.committees.standing import standing_rule

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

NUMBERS = """
SELECT m.number FROM meeting m JOIN meeting_committee k ON k.meeting_id = m.id
WHERE k.committee_id = ? AND m.number <> ''
"""


def suggested_number(reader: "Reader", committee_id: UUID, day: date) -> str:
    """Return `9` after `8`, or `2/2027` after `1/2027`; empty if the rule wants no numbers."""
    kind = standing_rule(reader, committee_id, day).numbering
    numbers = [number for (number,) in reader.rows(NUMBERS, (committee_id.hex,))]
    if kind is NumberingKind.RUNNING:
        return str(_highest(numbers) + 1)
    if kind is NumberingKind.YEARLY:
        end = f"/{day.year}"
        ours = [number.removesuffix(end) for number in numbers if number.endswith(end)]
        return f"{_highest(ours) + 1}{end}"
    return ""


def _highest(numbers: Iterable[str]) -> int:
    plain = (number.strip().rstrip(".") for number in numbers)
    return max((int(each) for each in plain if each.isascii() and each.isdigit()), default=0)
