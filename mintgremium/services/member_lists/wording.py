"""The words of a list for roles and kinds, written in one language and read in both."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from mintgremium.core.sorting import sort_key
from mintgremium.core.vocabulary import (
    CommitteeRoleKind,
    OrganizationKind,
    OrganizationStatus,
    SeatRole,
)
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.services.member_lists.snapshot import AssignmentRole

MOST_DEPUTIES: Final = 99
_RANK: Final = re.compile(r"(?:(\d{1,2})\s*[.:)]?\s*)?(.*?)(?:\s+(\d{1,2}))?")
_MARKS: Final = re.compile(r"[\s().:/*_-]+")

# What lists from elsewhere call those who sit and stand in, beside our own words.
_HOLDERS: Final = (
    "mitglied", "member", "ordentliches mitglied", "inhaber", "inhaberin", "holder", "o",
    "hauptmitglied", "vertreter des landes", "titular", "m", "delegierte", "delegierter",
)  # fmt: skip
_DEPUTIES: Final = (
    "vertretung", "stellvertretung", "stellvertreter", "stellvertreterin", "stellvertretend",
    "stellvertretendes mitglied", "vertreter", "vertreterin", "deputy", "stv", "stellv",
    "stv mitglied", "stellv mitglied", "v", "ersatzmitglied", "alternate",
)  # fmt: skip
_OTHERS: Final = {
    CommitteeRoleKind.CHAIR: ("vorsitz", "vorsitzende", "vorsitzender", "chair", "leitung"),
    CommitteeRoleKind.MODERATOR: ("moderation", "moderator", "moderatorin"),
    CommitteeRoleKind.MINUTES_TAKER: ("protokoll", "protokollfuhrung", "minutes"),
    CommitteeRoleKind.STANDING_GUEST: (
        "standiger gast", "dauergast", "standing guest", "beratend", "beratendes mitglied",
    ),
    CommitteeRoleKind.GUEST: ("gast", "guest", "gaste"),
}  # fmt: skip


def plain(text: str) -> str:
    """Return what words are compared by: no accents, no case, no marks."""
    return " ".join(_MARKS.sub(" ", sort_key(text)).split())


@dataclass(frozen=True, slots=True)
class Role:
    """What an assignment is: the role, and which deputy."""

    role: AssignmentRole
    rank: int = 1


@dataclass(frozen=True)
class Words:
    """Writes roles, kinds and states in one language; reads them in all."""

    phrases: Phrases

    def role(self, role: AssignmentRole, rank: int) -> str:
        """Write a role; of deputies also which one, where it is not the first."""
        if role is SeatRole.DEPUTY and rank > 1:
            return self.phrases.text("list_roles.deputy_n", rank=rank)
        return self.phrases.text(f"list_roles.{role}")

    def read_role(self, text: str) -> Role | None:
        """Read a role; None if the word is unknown."""
        found = _RANK.fullmatch(text.strip())
        if found is None:
            return None
        before, word, after = found.groups()
        role = self._roles.get(plain(word))
        if role is None:
            return None
        rank = int(before or after or 1) if role is SeatRole.DEPUTY else 1
        return Role(role, max(1, min(rank, MOST_DEPUTIES)))

    def kind(self, kind: str) -> str:
        """Write the kind of an organisation."""
        return self.phrases.text(f"organization_kind.{kind}")

    def read_kind(self, text: str) -> str | None:
        """Read the kind of an organisation; None if the word is unknown."""
        return self._kinds.get(plain(text))

    def status(self, status: str) -> str:
        """Write the state of an organisation."""
        return self.phrases.text(f"organization_status.{status}")

    def read_status(self, text: str) -> str | None:
        """Read the state of an organisation; None if the word is unknown."""
        return self._states.get(plain(text))

    @cached_property
    def _roles(self) -> Mapping[str, AssignmentRole]:
        found: dict[str, AssignmentRole] = dict.fromkeys(_HOLDERS, SeatRole.HOLDER)
        found |= dict.fromkeys(_DEPUTIES, SeatRole.DEPUTY)
        for role, words in _OTHERS.items():
            found |= dict.fromkeys(words, role)
        own: list[AssignmentRole] = [*SeatRole, *CommitteeRoleKind]
        for language in self._languages:
            for each in own:
                found[plain(language.text(f"list_roles.{each}"))] = each
        return found

    @cached_property
    def _kinds(self) -> Mapping[str, str]:
        return self._reverse("organization_kind", OrganizationKind)

    @cached_property
    def _states(self) -> Mapping[str, str]:
        return self._reverse("organization_status", OrganizationStatus)

    @cached_property
    def _languages(self) -> tuple[Phrases, ...]:
        return tuple(Phrases.load(language) for language in LANGUAGES)

    def _reverse(self, section: str, values: Iterable[StrEnum]) -> Mapping[str, str]:
        found = {plain(value): str(value) for value in values}
        for language in self._languages:
            for value in values:
                found[plain(language.text(f"{section}.{value}"))] = str(value)
        return found
