"""How a vote is told: its result and the votes as far as they were counted."""

from mintgremium.core.vocabulary import ResolutionResult
from mintgremium.documents.formatting import Formats
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import ResolutionEntry


def vote_text(resolution: ResolutionEntry, phrases: Phrases) -> str:
    """Tell the result and the counted votes, for example `angenommen: Ja 11, Nein 1`."""
    counts = {"yes": resolution.yes, "no": resolution.no, "abstain": resolution.abstain}
    number = Formats(phrases).number
    votes = ", ".join(
        phrases.text(f"minutes.{key}", count=number(count))
        for key, count in counts.items()
        if count is not None
    )
    parts = [phrases.text(f"resolution_result.{resolution.result}")] if resolution.result else []
    if _is_unanimous(resolution):
        parts.insert(0, phrases.text("minutes.unanimous"))
    return f"{' '.join(parts)} ({votes})" if parts and votes else " ".join(parts) or votes


def _is_unanimous(resolution: ResolutionEntry) -> bool:
    adopted = resolution.result is ResolutionResult.ADOPTED
    return adopted and bool(resolution.yes) and (resolution.no, resolution.abstain) == (0, 0)
