"""The words for what becomes of personal data after somebody left."""

from enum import StrEnum


class ErasureMode(StrEnum):
    """What has become of the personal data of somebody who left (GDPR art. 17 and 18)."""

    NONE = "none"
    RESTRICTED = "restricted"
    PSEUDONYMIZED = "pseudonymized"
