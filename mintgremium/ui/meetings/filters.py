"""The filters above the list of meetings: committee, year, state."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.meetings.rows import MeetingRow, Step
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.filter_button import FilterButton

_WITH_STEP: Final = "with-step"
_ARCHIVED: Final = "archived"
_NO_WORK: Final = frozenset({Step.NONE, Step.NUMBER_TWICE, Step.DAY_UNKNOWN, Step.YEAR_ONLY})


def has_open_step(row: MeetingRow) -> bool:
    """Tell whether somebody must still do something for the meeting."""
    return not row.archived and row.next_step.step not in _NO_WORK


class MeetingFilters(QObject):
    """Three buttons; `changed` asks to look at `keeps` again."""

    changed = Signal()

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._labels = context.labels
        theme = context.theme
        every = self.tr("all")
        self.committee = FilterButton(theme, self.tr("Committee"), every, icon="users-round")
        self.year = FilterButton(theme, self.tr("Year"), every, icon="calendar")
        self.state = FilterButton(theme, self.tr("State"), every, icon="circle-dot")
        for button in self.buttons():
            button.chosen.connect(lambda _value: self.changed.emit())

    def buttons(self) -> tuple[FilterButton, ...]:
        """Return the buttons from left to right."""
        return (self.committee, self.year, self.state)

    def offer(self, rows: Sequence[MeetingRow]) -> None:
        """Offer what occurs in the rows."""
        committees = sorted({name for row in rows for name in row.committees})
        self.committee.set_options([(name, name) for name in committees])
        years = sorted({row.start.at.year for row in rows}, reverse=True)
        self.year.set_options([(year, str(year)) for year in years])
        states = {row.state for row in rows if not row.archived}
        words: list[tuple[Hashable, str]] = [(_WITH_STEP, self.tr("with an open step"))]
        words += [(state, self._labels.word(state)) for state in MeetingState if state in states]
        if any(row.archived for row in rows):
            words.append((_ARCHIVED, self._labels.word(MeetingState.APPROVED)))
        self.state.set_options(words if rows else [])

    def is_active(self) -> bool:
        """Tell whether anything is narrowed."""
        return any(button.value() is not None for button in self.buttons())

    def clear(self) -> None:
        """Show all again."""
        for button in self.buttons():
            button.set_value(None)
        self.changed.emit()

    def keeps(self) -> Callable[[MeetingRow], bool] | None:
        """Return the test of the chosen values, None if all rows pass."""
        if not self.is_active():
            return None
        committee, year, state = (button.value() for button in self.buttons())
        return lambda row: (
            (committee is None or committee in row.committees)
            and (year is None or row.start.at.year == year)
            and _fits(row, state)
        )


def _fits(row: MeetingRow, state: object) -> bool:
    if state is None:
        return True
    if state == _WITH_STEP:
        return has_open_step(row)
    if state == _ARCHIVED:
        return row.archived
    return row.state == state and not row.archived
