"""What the form hands over when two records of one person become one."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from mintgremium.core.texts import drop_empty

# What can be taken from the one that goes. `emails`: its first address is written to.
CHOSEN: Final = (
    "family_name", "given_name", "form_of_address", "title", "affix", "salutation", "function",
    "emails", "phone", "source", "legal_basis", "confirmed_on", "note",
)  # fmt: skip
JOINED: Final = frozenset({"source", "note"})  # texts that can also stand below each other


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMerge:
    """Two records of one person: one stays, one goes; everything else is kept.

    `taken` names the fields that get the value of the one that goes, `joined` those that keep both.
    """

    keep_id: UUID
    keep_version: int
    drop_id: UUID | None
    drop_version: int = 0
    taken: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty({"drop_id": self._other_problem()})

    def _other_problem(self) -> str | None:
        if self.drop_id is None:
            return "required"
        return "merged-with-itself" if self.drop_id == self.keep_id else None
