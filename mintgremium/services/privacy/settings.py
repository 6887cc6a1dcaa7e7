"""After how many days data are to be confirmed, and looked at again after somebody left."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mintgremium.core.texts import drop_empty
from mintgremium.services.workspaces.settings import VALUE, put
from mintgremium.storage.reader import Reader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

CONFIRM, REVIEW = "confirm_days", "review_days"
LONGEST = 36_525


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacySettings:
    """The spans, in days."""

    confirm_days: int = 365
    review_days: int = 365

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty(
            {
                CONFIRM: None if 1 <= self.confirm_days <= LONGEST else "out-of-range",
                REVIEW: None if 1 <= self.review_days <= LONGEST else "out-of-range",
            }
        )


def read_settings(reader: Reader) -> PrivacySettings:
    """Return the spans of the workspace, or the usual ones."""
    usual = PrivacySettings()
    return PrivacySettings(
        confirm_days=_number(reader, CONFIRM, usual.confirm_days),
        review_days=_number(reader, REVIEW, usual.review_days),
    )


def store_settings(session: "Session", settings: PrivacySettings) -> None:
    """Store the spans inside an open unit of work."""
    put(session, CONFIRM, settings.confirm_days)
    put(session, REVIEW, settings.review_days)


def _number(reader: Reader, key: str, usual: int) -> int:
    found = reader.one(VALUE, {"key": key})
    return int(json.loads(found[0])) if found else usual
