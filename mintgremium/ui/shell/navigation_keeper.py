"""Keeps the navigation true: counters, committees, the records opened last, the backup."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from mintgremium.core.changes import Changes
from mintgremium.core.vocabulary import Kind
from mintgremium.services.files import OpenFile
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.navigation import NavigationData, NavigationPanel
from mintgremium.ui.shell.parts import Parts

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services

_SHOWN_RECENT: Final = 3
_KEPT_RECENT: Final = 8
_COUNTED: Final = frozenset(Kind) - {Kind.LAND, Kind.ATTACHMENT, Kind.SPENT_NUMBER}


class NavigationKeeper(QObject):
    """Reads in the database thread what the panel shows, after each change that matters."""

    def __init__(self, parts: Parts, panel: NavigationPanel) -> None:
        super().__init__(panel)
        self._parts = parts
        self._panel = panel
        self._recent: list[Place] = []
        panel.place_chosen.connect(parts.navigator.go)
        parts.desk.opened.connect(self._begin)
        parts.desk.settled.connect(self._fill)
        parts.desk.closed.connect(self._end)
        parts.desk.backed_up.connect(lambda _path: self._read_backup())
        parts.notifier.changed.connect(self._hear)
        parts.navigator.went.connect(self._follow)

    @Slot(object)
    def _begin(self, file: OpenFile) -> None:
        texts = self._parts.view_state.texts(_state_key(file.path))
        self._recent = [place for text in texts if (place := _place_from(text)) is not None]
        self._panel.show_file(file.path)

    @Slot(object)
    def _fill(self, _file: OpenFile) -> None:
        self._read()
        self._read_backup()

    @Slot()
    def _end(self) -> None:
        self._recent = []
        self._panel.show_data(NavigationData())
        self._panel.show_file(None)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.affects(*_COUNTED):
            self._read()

    @Slot(object)
    def _follow(self, place: Place) -> None:
        self._panel.select(place)
        file = self._parts.desk.file
        if place.record_id is None or file is None:
            return
        bare = Place(place.view, place.record_id)
        self._recent = [bare, *(known for known in self._recent if known != bare)][:_KEPT_RECENT]
        texts = [f"{known.view} {known.record_id}" for known in self._recent]
        self._parts.view_state.set_texts(_state_key(file.path), texts)
        self._read()

    def _read(self) -> None:
        file = self._parts.desk.file
        if file is not None:
            recent = tuple(self._recent)
            self._parts.operations.run(lambda: _data(file.services, recent), self._panel.show_data)

    def _read_backup(self) -> None:
        file = self._parts.desk.file
        if file is not None:
            self._parts.operations.run(lambda: _last_backup(file), self._show_backup)

    def _show_backup(self, made: datetime | None) -> None:
        if self._parts.desk.file is not None:
            self._panel.show_backup(made, self._parts.now())


def _data(services: "Services", recent: tuple[Place, ...]) -> NavigationData:
    from mintgremium.ui.shell.records import FoundRecord, find_record

    found: list[FoundRecord] = []
    for place in recent:
        record = find_record(services, place)
        if record is not None and len(found) < _SHOWN_RECENT:
            found.append(record)
    return NavigationData(
        counters=services.overview.counters(),
        committees=tuple(
            (row.id, row.name) for row in services.committees.committees() if row.seats
        ),
        recent=tuple(found),
    )


def _last_backup(file: OpenFile) -> datetime | None:
    backups = file.backups()
    return backups[0].made if backups else None


def _state_key(path: Path) -> str:
    import hashlib

    digest = hashlib.sha256(str(path).encode()).hexdigest()[:12]
    return f"recent-places/{digest}"


def _place_from(text: str) -> Place | None:
    view, _, key = text.partition(" ")
    try:
        return Place(view, UUID(key))
    except ValueError:  # written by another version
        return None
