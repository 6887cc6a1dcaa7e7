"""The places of the navigation and the pages behind them, made when they are first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.context import ViewContext
from mintgremium.ui.view import View

Factory = Callable[[ViewContext], View]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSpec:
    """A place of the navigation. `opens` is the page it leads to."""

    view: str
    text: str
    icon: str
    tip: str

    @property
    def title(self) -> str:
        """Return its name in the language of the window."""
        return QCoreApplication.translate("places", self.text)


def _first_steps(context: ViewContext) -> View:
    from mintgremium.ui.shell.first_steps import FirstStepsView

    return FirstStepsView(context)


# In the order of the navigation; Ctrl+1 … Ctrl+8 go to them.
PLACES: Final[tuple[PlaceSpec, ...]] = ()

# Each page by the name that a Place uses. Imports stand inside: nothing is loaded before its time.
FACTORIES: Final[Mapping[str, Factory]] = {
    "first_steps": _first_steps,
}

START_VIEW: Final = "first_steps"


def place_actions() -> tuple[ActionSpec, ...]:
    """Make a command for every place, with the key of its number."""
    return tuple(
        ActionSpec(
            id=f"go.{place.view}",
            text=place.text,
            tip=place.tip,
            shortcut=f"Ctrl+{number}",
            icon=place.icon,
        )
        for number, place in enumerate(PLACES, start=1)
    )
