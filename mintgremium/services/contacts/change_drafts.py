"""What forms hand over when organisations merge, split or succeed one another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from mintgremium.core.texts import drop_empty, text_problem
from mintgremium.core.vocabulary import OrganizationChangeKind
from mintgremium.services.contacts.drafts import LONG_TEXT, OrganizationDraft, within

Resulting = UUID | OrganizationDraft | None  # one that is there, a new one, or none chosen yet

FIRST: Final = 0  # what is not given to another one passes to the first resulting organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationChangeDraft:
    """Organisations end on a day, and others go on with what they had.

    `seats` tells by seat which of the resulting ones bears it from then on, or None where it ends
    (the seat of a Land stays with the Land). What it does not name passes to the first one.
    """

    change: OrganizationChangeKind
    original_ids: tuple[UUID, ...]
    resulting: tuple[Resulting, ...]
    on: date | None
    seats: Mapping[UUID, int | None] = field(default_factory=dict)
    people_pass: bool = True  # who works there goes on working for the first one
    parts_pass: bool = True  # what belonged to it belongs to the first one
    note: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name; parts are `resulting.0.names`."""
        found = {
            "original_ids": self._originals_problem(),
            "resulting": self._resulting_problem(),
            "on": None if self.on else "required",
            "note": text_problem(self.note, LONG_TEXT),
        }
        parts: dict[str, str] = {}
        for position, result in enumerate(self.resulting):
            if isinstance(result, OrganizationDraft):
                parts |= within(f"resulting.{position}", result.problems())
            elif result is None:
                parts[f"resulting.{position}"] = "required"
        return drop_empty(found) | parts

    def _originals_problem(self) -> str | None:
        ids = self.original_ids
        if not ids:
            return "required"
        if len(set(ids)) < len(ids):
            return "twice"
        merges = self.change is OrganizationChangeKind.MERGED
        is_new = not any(isinstance(result, UUID) for result in self.resulting)
        if merges and is_new and len(ids) == 1:
            return "merge-of-one"
        return None if merges or len(ids) == 1 else "one-only"

    def _resulting_problem(self) -> str | None:
        there = [result for result in self.resulting if isinstance(result, UUID)]
        if not self.resulting:
            return "required"
        if set(there) & set(self.original_ids):
            return "into-itself"
        if len(set(there)) < len(there):
            return "twice"
        splits = self.change is OrganizationChangeKind.SPLIT
        if splits != (len(self.resulting) > 1):
            return "split-of-one" if splits else "one-only"
        return None
