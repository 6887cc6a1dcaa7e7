"""The place of the committees: all of them in a list, or one on its page."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.ui.committees.actions import LIST
from mintgremium.ui.committees.list_page import CommitteeList
from mintgremium.ui.committees.new_person import NewPerson
from mintgremium.ui.committees.page import CommitteePage
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.view import View


class CommitteesView(View):
    """Shows the list, or the page of the committee last asked for."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.COMMITTEE,
            Kind.SEAT,
            Kind.MEMBERSHIP,
            Kind.PERSON,
            Kind.PERSON_EMAIL,
            Kind.ORGANIZATION,
            Kind.ORGANIZATION_NAME,
            Kind.DEADLINE_RULE,
            Kind.COMMITTEE_RULE,
            Kind.ROTATION_TURN,
            Kind.MEETING,
            Kind.MEETING_COMMITTEE,
            Kind.ATTENDANCE,
            Kind.COMMITTEE_ROLE,
            Kind.SUCCESSION,
        }
    )
    scope: ClassVar[str] = LIST
    handbook_page: ClassVar[str] = "gremien"

    def __init__(self, context: ViewContext, new_person: NewPerson) -> None:
        super().__init__(context)
        self.list = CommitteeList(context)
        self.page = CommitteePage(context, new_person)
        self.frames = QStackedWidget()
        self.frames.addWidget(self.list)
        self.frames.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frames)
        self.page.named.connect(self._name)
        self.page.gone.connect(lambda: context.navigator.go(Place(LIST)))
        self.set_title(self.tr("Committees"))

    @override
    def show_start(self, tab: str = "") -> None:
        """Show the list of all committees."""
        self.frames.setCurrentWidget(self.list)
        self.set_title(self.tr("Committees"))
        self.page.rest()
        self._stale = True
        self.refresh_if_stale()

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Show a committee; `tab` may be one of its tabs, or `seats/` with the id of a seat."""
        self.frames.setCurrentWidget(self.page)
        self._stale = self.page.choose(record_id, tab) or self._stale
        self.refresh_if_stale()

    @override
    def refresh(self) -> None:
        """Read again what is shown."""
        self.list.refresh() if self._shows_list() else self.page.refresh()
        self.first_data_shown.emit()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and inspector."""
        return (self.list.table,) if self._shows_list() else self.page.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the seats."""
        if not self._shows_list():
            self.page.focus_filter()

    @override
    def chosen_committee(self) -> UUID | None:
        """Return the committee whose page is shown."""
        return None if self._shows_list() else self.page.committee_id

    def _shows_list(self) -> bool:
        return self.frames.currentWidget() is self.list

    def _name(self, name: str) -> None:
        if not self._shows_list():
            self.set_title(name)
