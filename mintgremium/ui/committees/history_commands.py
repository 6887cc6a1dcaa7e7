"""What can be done with the time line of a committee."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.services.committees.rows import SeatPast
from mintgremium.ui.committees.history_tab import RoleSpan, SeatSpan

if TYPE_CHECKING:
    from mintgremium.ui.committees.page import CommitteePage

_SAVE: Final = "committee.save_time_line"
_ASSIGN: Final = "seat.assign"


class HistoryCommands(QObject):
    """Reads the past of a committee when it is looked at, and follows its spans."""

    def __init__(self, page: "CommitteePage") -> None:
        super().__init__(page)
        self._page, self._context, self._tab = page, page.context, page.history
        self._stale = True
        self._context.actions.bind(_SAVE, self.save)
        self._tab.panel.opened.connect(self.follow)

    def renew(self, *, stale: bool = False) -> None:
        """Read the past if it is in sight and may be old; allow to save it."""
        self._stale = self._stale or stale
        shown = self._page.content is not None and self._page.shows(self._tab)
        self._context.actions.allow(_SAVE, when=shown)
        if shown and self._stale:
            self._stale = False
            self._read()

    def rest(self) -> None:
        """Allow nothing while no committee is shown."""
        self._context.actions.allow(_SAVE, when=False)

    def save(self) -> None:
        """Save the time line as a picture."""
        if (content := self._page.content) is not None:
            self._tab.panel.save(self._tab.title(content.committee.short_name))

    def follow(self, target: Hashable) -> None:
        """Go to a seat or a role; where nobody is on the seat, offer to assign somebody."""
        page = self._page
        match target:
            case SeatSpan(seat_id=seat_id, membership_id=membership_id):
                page.tabs.select(page.key_of(page.seats))
                page.seats.show_row(seat_id)
                if membership_id is None and not self._context.read_only:
                    self._context.actions.trigger(_ASSIGN)
            case RoleSpan(role_id=role_id):
                page.tabs.select(page.key_of(page.roles))
                page.roles.show_row(role_id)

    def _read(self) -> None:
        key = self._page.committee_id
        services = self._context.services
        if key is None:
            return

        def read() -> tuple[list[SeatPast], list[CommitteeRoleRow]]:
            return services.committees.seat_pasts(key), services.committee_roles.roles(key)

        self._context.operations.run(read, lambda found: self._tab.show_history(*found))
