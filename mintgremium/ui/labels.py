"""Words, tones and icons for the keys that come from below the window."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from mintgremium.core.changes import StepName
from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import MintgremiumError
from mintgremium.core.vocabulary import (
    ActionState,
    Answer,
    AttendanceState,
    DispatchResult,
    ItemKind,
    MeetingMode,
    MeetingState,
    MinutesState,
    ResolutionResult,
    SeatState,
)
from mintgremium.documents.phrases import Phrases

# Sections of resources/phrases that are not called like the type; documents share some of them.
_OTHER_SECTIONS: Final[Mapping[str, str]] = {
    "AttendanceRole": "role",
    "MeetingMode": "mode",
    "Step": "next_step",
}
_HUMP: Final = re.compile(r"(?<!^)(?=[A-Z])")

# Tone and icon of each state; the tones are those of the theme.
_LOOKS: Final[Mapping[StrEnum, tuple[str, str]]] = {
    MeetingState.PLANNED: ("neutral", "circle-dashed"),
    MeetingState.SAVE_THE_DATE: ("info", "bookmark"),
    MeetingState.INVITED: ("info", "send"),
    MeetingState.HELD: ("info", "check"),
    MeetingState.CIRCULATED: ("warn", "mail-check"),
    MeetingState.APPROVED: ("ok", "circle-check"),
    MeetingState.CANCELLED: ("neutral", "circle-slash"),
    MinutesState.DRAFT: ("neutral", "file-pen"),
    MinutesState.CIRCULATED: ("warn", "mail-check"),
    MinutesState.APPROVED: ("ok", "circle-check"),
    ActionState.OPEN: ("neutral", "circle"),
    ActionState.DONE: ("ok", "circle-check"),
    ActionState.CANCELLED: ("neutral", "circle-slash"),
    Answer.NEEDS_ACTION: ("warn", "circle-question-mark"),
    Answer.ACCEPTED: ("ok", "check"),
    Answer.DECLINED: ("neutral", "x"),
    Answer.TENTATIVE: ("warn", "circle-question-mark"),
    Answer.DELEGATED: ("info", "user-check"),
    AttendanceState.EXPECTED: ("neutral", "circle-dashed"),
    AttendanceState.PRESENT: ("ok", "check"),
    AttendanceState.EXCUSED: ("info", "user-minus"),
    AttendanceState.ABSENT: ("neutral", "x"),
    ResolutionResult.ADOPTED: ("ok", "gavel"),
    ResolutionResult.REJECTED: ("neutral", "x"),
    DispatchResult.WRITTEN: ("info", "file-down"),
    DispatchResult.SENT: ("ok", "mail-check"),
    DispatchResult.FAILED: ("crit", "triangle-alert"),
    DispatchResult.UNCLEAR: ("warn", "circle-question-mark"),
    OutgoingState.WAITING: ("info", "hourglass"),
    OutgoingState.SENDING: ("info", "send"),
    OutgoingState.SENT: ("ok", "mail-check"),
    OutgoingState.FAILED: ("crit", "triangle-alert"),
    OutgoingState.UNCLEAR: ("warn", "circle-question-mark"),
    OutgoingState.CANCELLED: ("neutral", "circle-slash"),
    ItemKind.HEADING: ("neutral", "type"),
    ItemKind.FORMALITY: ("neutral", "list"),
    ItemKind.INFORMATION: ("info", "info"),
    ItemKind.REPORT: ("info", "message-square"),
    ItemKind.DISCUSSION: ("neutral", "messages-square"),
    ItemKind.DECISION: ("ok", "gavel"),
    ItemKind.BREAK: ("neutral", "coffee"),
    ItemKind.PROGRAMME: ("neutral", "star"),
    SeatState.FILLED: ("ok", "circle-check"),
    SeatState.CHANGING: ("warn", "arrow-left-right"),
    SeatState.DEPUTY: ("info", "user-cog"),
    SeatState.VACANT: ("crit", "circle-dashed"),
    MeetingMode.PRESENCE: ("neutral", "users"),
    MeetingMode.VIRTUAL: ("info", "video"),
    MeetingMode.HYBRID: ("info", "video"),
    MeetingMode.PHONE: ("neutral", "phone"),
}


@dataclass(frozen=True, slots=True)
class Badge:
    """A state as it is shown: word, tone and icon together, never colour alone."""

    text: str
    tone: str
    icon: str


class Labels:
    """Looks words up in the phrases of the window's language."""

    def __init__(self, language: str) -> None:
        self.language = language  # of the window, `de` or `en`

    @cached_property
    def _phrases(self) -> Phrases:
        return Phrases.load(self.language)  # 20 ms that the first frame does not wait for

    def word(self, value: StrEnum) -> str:
        """Return the word for a value of the vocabulary, in lower case as in running text."""
        return self._phrases.text(f"{section_of(type(value))}.{value}")

    def badge(self, state: StrEnum) -> Badge:
        """Return word, tone and icon of a state; raises KeyError for one without looks."""
        return Badge(self.word(state), *_LOOKS[state])

    def problem(self, code: str, **details: object) -> str:
        """Return the sentence for a problem of a field."""
        for section in ("problems", "errors"):
            if self._phrases.has(f"{section}.{code}"):
                return self._phrases.text(f"{section}.{code}", **details)
        return self._phrases.text("errors.unknown", code=code)

    def step(self, step: StepName) -> str:
        """Name a step of the history, with the thing it was done to."""
        key = f"steps.{step.key}"  # a newer program may have written a key unknown here
        name = self._phrases.text(key if self._phrases.has(key) else "steps.other")
        return f"{name}: {step.subject}" if step.subject else name

    def finding(self, code: str, where: str) -> str:
        """Return the sentence for something that the check of a file has found."""
        key = f"findings.{code}"
        try:
            return self._phrases.text(key, where=where)
        except KeyError:  # unknown, or with more gaps than a plain finding fills
            return self._phrases.text("findings.other", code=code, where=where)

    def describe(self, error: MintgremiumError) -> str:
        """Say in words what happened, what is safe and what to do."""
        return self._phrases.describe(error)

    def text(self, key: str, /, **gaps: object) -> str:
        """Return another sentence of the phrases by its dotted key."""
        return self._phrases.text(key, **gaps)


def section_of(kind: type[StrEnum]) -> str:
    """Return the section of the phrases with the words for a closed list of values.

    By name, not by type: types of the services would have to be imported at the start.
    """
    return _OTHER_SECTIONS.get(kind.__name__, _HUMP.sub("_", kind.__name__).lower())
