"""Where the window is, where it was, and how a view sends the user somewhere else."""

from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

_LONGEST_WAY_BACK: Final = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A view of the window, with the record it shows and the tab that is open."""

    view: str
    record_id: UUID | None = None
    tab: str = ""


class Navigator(QObject):
    """Keeps the way back and forward; the window listens to `went` and shows the place."""

    went = Signal(object)  # Place
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._here: Place | None = None

    @property
    def here(self) -> Place | None:
        """The place shown now; None before the first."""
        return self._here

    @property
    def can_go_back(self) -> bool:
        """Tell whether there is a place to go back to."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Tell whether a step back can be taken back."""
        return bool(self._ahead)

    def go(self, place: Place) -> None:
        """Show a place; the one left is on the way back."""
        if self._here is not None and self._here != place:
            self._behind.append(self._here)
            del self._behind[:-_LONGEST_WAY_BACK]
            self._ahead.clear()
        self._arrive(place)

    def note_tab(self, tab: str) -> None:
        """Remember the tab opened inside the place shown, so that coming back opens it again."""
        if self._here is not None:
            self._here = replace(self._here, tab=tab)

    def back(self) -> None:
        """Return to the place before, if there is one."""
        if self._behind and self._here is not None:
            self._ahead.append(self._here)
            self._arrive(self._behind.pop())

    def forward(self) -> None:
        """Take a step back back, if there was one."""
        if self._ahead and self._here is not None:
            self._behind.append(self._here)
            self._arrive(self._ahead.pop())

    def forget(self, record_id: UUID) -> None:
        """Drop a deleted record from the way back and forward."""
        self._behind = [place for place in self._behind if place.record_id != record_id]
        self._ahead = [place for place in self._ahead if place.record_id != record_id]
        self.history_changed.emit()

    def reset(self) -> None:
        """Forget every place, because another file is opened."""
        self._behind, self._ahead, self._here = [], [], None
        self.history_changed.emit()

    def _arrive(self, place: Place) -> None:
        self._here = place
        self.went.emit(place)
        self.history_changed.emit()
