"""The words for the care of personal data, and for what becomes of them after somebody left."""

from enum import StrEnum


class ErasureMode(StrEnum):
    """What has become of the personal data of somebody who left (GDPR art. 17 and 18)."""

    NONE = "none"
    RESTRICTED = "restricted"
    PSEUDONYMIZED = "pseudonymized"


class CareReason(StrEnum):
    """Why somebody's data need care."""

    UNCONFIRMED = "unconfirmed"
    NEVER_CONFIRMED = "never-confirmed"
    NO_LONGER_ACTIVE = "no-longer-active"
    LEFT = "left"
    REVIEW = "review"
