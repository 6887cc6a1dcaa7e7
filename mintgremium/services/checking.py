"""The rules of the domain that `check` looks at, gathered from the slices."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mintgremium.storage.check import Rule


def domain_rules() -> "tuple[Rule, ...]":
    """Return every rule; each reads the workspace and yields what breaks it."""
    from mintgremium.services.committees.findings import committee_findings
    from mintgremium.services.contacts.findings import contact_findings

    return (committee_findings, contact_findings)
