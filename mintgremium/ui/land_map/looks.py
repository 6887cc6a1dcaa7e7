"""How each answer of a Land looks: ground, pattern and icon, so that colour never speaks alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mintgremium.services.lands.questions import LandAnswer


class Pattern(StrEnum):
    """What lies on the ground of a Land."""

    SOLID = "solid"
    HATCH = "hatch"
    BACK_HATCH = "back_hatch"
    CROSS = "cross"
    DOTS = "dots"
    DASHED = "dashed"  # no fill, a broken outline
    PLAIN = "plain"  # the question does not concern it


@dataclass(frozen=True, slots=True)
class Look:
    """Names of colours of the theme, and of an icon."""

    pattern: Pattern
    ground: str
    ink: str
    icon: str
    tone: str


_FULL: Final = Look(Pattern.SOLID, "mapOk", "mapLabel", "circle-check", "ok")
_BLUE: Final = Look(Pattern.HATCH, "infoBg", "info", "user-cog", "info")
_GREEN: Final = Look(Pattern.BACK_HATCH, "okBg", "ok", "check", "ok")
_AMBER: Final = Look(Pattern.DOTS, "warnBg", "warn", "arrow-left-right", "warn")
_EMPTY: Final = Look(Pattern.DASHED, "base", "crit", "circle-dashed", "crit")
_NONE: Final = Look(Pattern.PLAIN, "hover", "text3", "minus", "neutral")
_ABSENT: Final = Look(Pattern.DASHED, "base", "neutral", "circle-dashed", "neutral")


def _with(look: Look, icon: str, pattern: Pattern | None = None) -> Look:
    return Look(pattern or look.pattern, look.ground, look.ink, icon, look.tone)


LOOKS: Final[Mapping[LandAnswer, Look]] = {
    LandAnswer.SEAT_FILLED: _FULL,
    LandAnswer.SEAT_CHANGING: _AMBER,
    LandAnswer.SEAT_DEPUTY: _BLUE,
    LandAnswer.SEAT_VACANT: _EMPTY,
    LandAnswer.NO_SEAT: _NONE,
    LandAnswer.OFFICE_ACTIVE: _FULL,
    LandAnswer.OFFICE_FORMING: _with(_BLUE, "hourglass"),
    LandAnswer.NETWORK_ONLY: _with(_GREEN, "users"),
    LandAnswer.OFFICE_DORMANT: _with(_AMBER, "moon"),
    LandAnswer.OFFICE_UNKNOWN: Look(
        Pattern.CROSS, "neutralBg", "neutral", "circle-question-mark", "neutral"
    ),
    LandAnswer.NO_OFFICE: _ABSENT,
    LandAnswer.ONE_MINISTRY: _with(_FULL, "landmark"),
    LandAnswer.SEVERAL_LED: _with(_BLUE, "star"),
    LandAnswer.SEVERAL_OPEN: _with(_AMBER, "users"),
    LandAnswer.NO_MINISTRY: _EMPTY,
    LandAnswer.ALWAYS: _FULL,
    LandAnswer.MOSTLY: _GREEN,
    LandAnswer.SOMETIMES: _with(_BLUE, "circle-dot"),
    LandAnswer.SELDOM: _with(_AMBER, "circle-alert", Pattern.CROSS),
    LandAnswer.NEVER: _with(_EMPTY, "circle-x"),
    LandAnswer.NO_MEETING: _NONE,
}
