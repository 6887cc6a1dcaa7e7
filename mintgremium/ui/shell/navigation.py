"""The left edge of the window: search, places, what was opened last, the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.ui.dates import clock_text, same_day, short_day_text
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.shell.places import FACTORIES, PLACES, PlaceSpec, place_of
from mintgremium.ui.shell.search_button import SearchButton
from mintgremium.ui.widgets.buttons import ToolButton
from mintgremium.ui.widgets.labels import ElidedLabel, Icon, hairline
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.nav_list import NavList
from mintgremium.ui.widgets.nav_model import NavItem

if TYPE_CHECKING:
    from mintgremium.services.overview.rows import Counters
    from mintgremium.ui.shell.records import FoundRecord

_SEPARATOR: Final = "/"


@dataclass(frozen=True, slots=True)
class NavigationData:
    """What the navigation shows besides the places themselves."""

    counters: "Counters | None" = None
    committees: tuple[tuple[UUID, str], ...] = ()
    recent: "tuple[FoundRecord, ...]" = ()


class NavigationPanel(QWidget):
    """Tells where the user wants to go; `select` and `show_data` are called by the window."""

    place_chosen = Signal(object)  # Place

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._data = NavigationData()
        self._targets: dict[str, Place] = {}
        self._open: PlaceSpec | None = None  # the place whose sub items are shown
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_look(self, surface="window")
        self.search = self._search_button()
        self.list = NavList(parts.theme, self.tr("Navigation"))
        self.list.place_chosen.connect(self._chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._top = QHBoxLayout()
        self._top.addWidget(self.search)
        self._column.addLayout(self._top)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(hairline())
        self._column.addWidget(self._make_foot())
        parts.theme.changed.connect(self._fit)
        self._fit()
        self.show_data(self._data)

    def show_data(self, data: NavigationData) -> None:
        """Show counters, committees and what was opened last."""
        self._data = data
        entries = list(self._entries())
        self._targets = {item.key: place for item, place in entries if place is not None}
        self.list.set_items([item for item, _ in entries])

    def select(self, place: Place) -> None:
        """Mark where the user is."""
        home = place_of(place.view)
        if home is not self._open:
            self._open = home
            self.show_data(self._data)
        exact = _key(place.view, place.record_id)
        if exact not in self._targets or place.record_id is None:
            sub = _sub_key(place.view)
            exact = sub if sub in self._targets else exact
        self.list.select(exact if exact in self._targets else home.view if home else "")

    def show_file(self, path: Path | None) -> None:
        """Name the file, if there is one; `show_backup` follows when it is known."""
        name = path.stem if path is not None else ""
        self._foot.setToolTip(str(path or ""))
        self._foot_icon.setVisible(bool(name) and not self.list.items.compact)
        self._file.setText(name)
        self._backup.setText("")

    def show_backup(self, last_backup: datetime | None, today: datetime) -> None:
        """Say when the file was backed up last."""
        if last_backup is None:
            self._backup.setText(self.tr("not backed up yet"))
        elif same_day(last_backup, today):
            self._backup.setText(
                self.tr("backed up at {time}").format(time=clock_text(last_backup))
            )
        else:
            when = short_day_text(last_backup)
            self._backup.setText(self.tr("backed up {time}").format(time=when))

    def set_compact(self, *, compact: bool) -> None:
        """Show icons only, for narrow windows."""
        if compact != self.list.items.compact:
            self.list.set_compact(compact=compact)
            self.search.set_compact(compact=compact)
            for widget in (self._file, self._backup):
                widget.setVisible(not compact)
            self._foot_icon.setVisible(bool(self._file.text()) and not compact)
            self._fit()

    # -- lines -------------------------------------------------------------------------------------

    def _entries(self) -> Iterator[tuple[NavItem, Place | None]]:
        for place in PLACES:
            count, alert = self._work(place.view)
            item = NavItem(place.view, place.title, place.icon, count, alert)
            yield item, Place(place.view)
            if place.view == "committees":
                yield from self._committee_entries()
            elif place is self._open:
                yield from self._sub_entries(place)
        if self._data.recent:
            yield NavItem("recent", self.tr("Opened last"), section=True), None
        for record in self._data.recent:
            key = f"recent{_SEPARATOR}{_key(record.place.view, record.place.record_id)}"
            yield NavItem(key, record.text, record.icon, small=True), record.place

    def _sub_entries(self, place: PlaceSpec) -> Iterator[tuple[NavItem, Place]]:
        for sub in place.subs:
            if sub.view in FACTORIES:
                item = NavItem(
                    _sub_key(sub.view), sub.title, count=self._waiting(sub.view), indented=True
                )
                yield item, Place(sub.view)

    def _committee_entries(self) -> Iterator[tuple[NavItem, Place]]:
        for committee_id, name in self._data.committees:
            place = Place("committees", committee_id)
            yield NavItem(_key("committees", committee_id), name, indented=True), place

    def _work(self, view: str) -> tuple[str, str]:
        """Return what waits and what is overdue at a place, in short words."""
        counters = self._data.counters
        if counters is None:
            return "", ""
        waits, late = "", ""
        if view == "overview":
            waits = str(counters.attention or "")
        elif view == "meetings" and counters.replies_waiting:
            waits = self.tr("%n to clarify", "", counters.replies_waiting)
        elif view == "contacts" and counters.contacts_stale:
            waits = self.tr("%n to check", "", counters.contacts_stale)
        elif view == "tasks" and counters.action_items_overdue:
            late = self.tr("%n overdue", "", counters.action_items_overdue)
        elif view == "outbox":
            waits = str(counters.mails_waiting or "")
            late = (
                self.tr("%n unclear", "", counters.mails_unclear) if counters.mails_unclear else ""
            )
        return waits, late

    def _waiting(self, view: str) -> str:
        """Return what waits below a place, as a number."""
        counters = self._data.counters
        if counters is None:
            return ""
        figures = {"replies": counters.replies_waiting, "reminders": counters.reminders_due}
        return str(figures.get(view) or "")

    def _chosen(self, key: str) -> None:
        self.place_chosen.emit(self._targets[key])

    # -- parts -------------------------------------------------------------------------------------

    def _search_button(self) -> SearchButton:
        action = self._parts.actions.action("edit.search")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = SearchButton(self._parts.theme, self.tr("Search, do"), keys)
        button.clicked.connect(lambda _checked: action.trigger())
        return button

    def _make_foot(self) -> QWidget:
        theme = self._parts.theme
        self._foot = QWidget()
        self._foot_icon = Icon(theme, "hard-drive", "text2", 16)
        self._foot_icon.hide()
        self._file = ElidedLabel("", "small500")
        self._backup = ElidedLabel("", "caption400", "text2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._file)
        words.addWidget(self._backup)
        words.addStretch(1)
        action = self._parts.actions.action("edit.preferences")
        settings = ToolButton(theme, "settings", self.tr("Preferences"), clicked=action.trigger)
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.addWidget(self._foot_icon)
        self._foot_row.addLayout(words, 1)
        self._foot_row.addWidget(settings)
        return self._foot

    def _fit(self) -> None:
        px = self._parts.theme.px
        compact = self.list.items.compact
        self._top.setContentsMargins(px(10), px(8), px(10), px(8))
        self._foot.setFixedHeight(px(46))
        self._foot_row.setContentsMargins(px(12) if compact else px(18), 0, px(8), 0)
        self._foot_row.setSpacing(0 if compact else px(12))
        self.setFixedWidth(self.list.width())


def _sub_key(view: str) -> str:
    return f"sub{_SEPARATOR}{view}"


def _key(view: str, record_id: UUID | None) -> str:
    return view if record_id is None else f"{view}{_SEPARATOR}{record_id}"
