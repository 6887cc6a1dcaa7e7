"""A state as people read it: a word, an icon and a tone, never a colour alone."""

from dataclasses import dataclass
from typing import Protocol


class MarkLike(Protocol):
    """Whatever has a word, an icon and a tone, such as a `Badge` from the labels."""

    @property
    def text(self) -> str:
        """The word, in lower case as in running text."""
        ...

    @property
    def icon(self) -> str:
        """The name of the icon, or nothing."""
        ...

    @property
    def tone(self) -> str:
        """One of neutral, info, ok, warn, crit."""
        ...


@dataclass(frozen=True, slots=True)
class Mark:
    """A state made on the spot."""

    text: str
    icon: str = ""
    tone: str = "neutral"
