"""The words for what blocks an invitation, or should be looked at."""

from collections.abc import Iterator

from mintgremium.documents.phrases import Phrases
from mintgremium.services.invitations.rows import Finding, InvitationPlan


def finding_words(
    plan: InvitationPlan, language: str = "de", *, blocking: bool | None = None
) -> Iterator[tuple[Finding, str]]:
    """Give each finding with its sentence; `blocking` keeps only those that block, or do not."""
    phrases = Phrases.load(language)
    for finding in plan.findings:
        if blocking is None or finding.blocks is blocking:
            details = dict(finding.details)
            yield finding, phrases.text(f"invitation_findings.{finding.code}", **details)
