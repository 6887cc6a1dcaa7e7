"""The base of every page in the window: it knows when it is stale and refreshes itself."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mintgremium.core.changes import Changes
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.ui.context import ViewContext


class View(QWidget):
    """A page. Hidden ones only note that they are stale, and refresh when they are shown.

    Subclasses name the `kinds` they show, the `scope` of their actions and their page of the
    handbook, and write `refresh`.
    A list is made once; a record view is told by `show_record` whom to show.
    """

    title_changed = Signal(str)
    first_data_shown = Signal()  # emit it once when the first rows are in the widgets

    kinds: ClassVar[frozenset[Kind]] = frozenset()
    scope: ClassVar[str] = ""
    handbook_page: ClassVar[str] = "index"

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._title = ""
        self._stale = True
        context.notifier.changed.connect(self._hear)

    @property
    def title(self) -> str:
        """What the window and the list of last opened things call this page."""
        return self._title

    def set_title(self, title: str) -> None:
        """Change the title, for example after the record was renamed."""
        if title != self._title:
            self._title = title
            self.title_changed.emit(title)

    def refresh(self) -> None:
        """Read the rows again in the database thread and show the differences."""
        raise NotImplementedError

    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Show a record, or select it in the list."""

    def show_start(self, tab: str = "") -> None:
        """Show what the page begins with, when no record in particular is asked for."""

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 goes through, first to last; the first takes the focus."""
        return (self,)

    def help_page(self) -> str:
        """Return the page of the handbook about what is shown now."""
        return self.handbook_page

    def focus_filter(self) -> None:
        """Put the focus into the filter field, if there is one."""

    def chosen_people(self) -> Sequence[UUID]:
        """Return the people chosen in a list, for commands of the whole window."""
        return ()

    def chosen_committee(self) -> UUID | None:
        """Return the committee whose page is shown."""
        return None

    def flush(self) -> None:
        """Save what is still being typed, before the page is left or the window closes."""

    def is_affected(self, changes: Changes) -> bool:
        """Tell whether the page must be read again; record views look at their own id."""
        return changes.affects(*self.kinds)

    def refresh_if_stale(self) -> None:
        """Read the rows unless they are fresh."""
        if self._stale:
            self._stale = False
            self.refresh()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.is_affected(changes):
            self._stale = True
            if self.isVisible():
                self.refresh_if_stale()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Refresh before the first look."""
        super().showEvent(event)
        self.refresh_if_stale()
