"""The words for what the invitation check has found."""

from collections.abc import Iterator
from datetime import date

from mintgremium.documents.formatting import Formats
from mintgremium.documents.phrases import Phrases
from mintgremium.services.invitations.rows import Finding, InvitationPlan, Weight

DAYS = frozenset({"date"})  # details that are days


def sentence(finding: Finding, phrases: Phrases) -> str:
    """Say in words what was found."""
    formats = Formats(phrases)
    details = {
        name: formats.weekday(date.fromisoformat(value)) if name in DAYS else value
        for name, value in finding.details
    }
    return phrases.text(f"invitation_findings.{finding.code}", **details)


def finding_words(
    plan: InvitationPlan, language: str = "de", *, weight: Weight | None = None
) -> Iterator[tuple[Finding, str]]:
    """Give each finding with its sentence; `weight` keeps only those."""
    phrases = Phrases.load(language)
    for finding in plan.findings:
        if weight is None or finding.weight is weight:
            yield finding, sentence(finding, phrases)
