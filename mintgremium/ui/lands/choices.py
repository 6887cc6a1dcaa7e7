"""What is asked, as of which day, in which form; kept between two starts, but for the day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from mintgremium.services.lands.questions import Asked, LandQuestion
from mintgremium.ui.view_state import ViewState

COUNTS: Final = (3, 5, 10)  # of the last meetings
_USUAL: Final = 5
_KEY: Final = "lands"


@dataclass(frozen=True, slots=True)
class Wish:
    """Everything that decides what the page shows."""

    question: LandQuestion = LandQuestion.SEAT
    committee_id: UUID | None = None
    meetings: int = _USUAL  # how many of the last ones attendance is counted in
    day: date | None = None  # None: today
    tiled: bool = False

    @property
    def asked(self) -> Asked:
        """The question itself."""
        return Asked(question=self.question, committee_id=self.committee_id)

    @property
    def about_committees(self) -> bool:
        """Whether a committee makes a difference."""
        return self.question in (LandQuestion.SEAT, LandQuestion.ATTENDANCE)

    def among(self, committee_ids: Sequence[UUID]) -> "Wish":
        """Fall back to all committees if the chosen one is gone."""
        known = self.committee_id is None or self.committee_id in committee_ids
        return self if known else replace(self, committee_id=None)


def remembered(state: ViewState) -> Wish:
    """Return what was asked last; what cannot be read is forgotten."""
    question = state.text(f"{_KEY}/question")
    committee = state.text(f"{_KEY}/committee")
    count = state.text(f"{_KEY}/meetings")
    return Wish(
        question=LandQuestion(question) if question in set(LandQuestion) else LandQuestion.SEAT,
        committee_id=_key(committee),
        meetings=int(count) if count in map(str, COUNTS) else _USUAL,
        tiled=state.text(f"{_KEY}/form") == "tiles",
    )


def remember(state: ViewState, wish: Wish) -> None:
    """Keep what is asked for the next start."""
    state.set_text(f"{_KEY}/question", wish.question)
    state.set_text(f"{_KEY}/committee", wish.committee_id.hex if wish.committee_id else "")
    state.set_text(f"{_KEY}/meetings", str(wish.meetings))
    state.set_text(f"{_KEY}/form", "tiles" if wish.tiled else "map")


def _key(text: str) -> UUID | None:
    try:
        return UUID(hex=text) if text else None
    except ValueError:
        return None
