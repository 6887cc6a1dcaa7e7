"""Where the files of the program lie, each opened with one click."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

from mintgremium.runtime.paths import ProgramPaths
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.labels import ElidedLabel, Label


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A folder with what it is for."""

    name: str
    folder: Path
    note: str = ""


class DataPlacesDialog(Sheet):
    """Lists the open file with its size, and the folders."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, paths: ProgramPaths, file: Path | None
    ) -> None:
        super().__init__(theme, parent, title=self.tr("Where does my data lie?"))
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setColumnStretch(1, 1)
        for place in self._places(paths, file):
            self._add(place)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.set_body(body)
        self.add_close_button()
        self.resize_to(640, 320)

    def _places(self, paths: ProgramPaths, file: Path | None) -> Sequence[FilePlace]:
        places = [
            FilePlace(self.tr("Files"), paths.data),
            FilePlace(self.tr("Backups"), paths.backups),
            FilePlace(self.tr("Settings"), paths.config),
            FilePlace(self.tr("Log"), paths.logs),
        ]
        if file is not None:
            size = self.locale().formattedDataSize(file.stat().st_size)
            places.insert(0, FilePlace(self.tr("Open file"), file, size))
        return places

    def _add(self, place: FilePlace) -> None:
        row = self._grid.rowCount()
        folder = place.folder if place.folder.is_dir() else place.folder.parent
        button = Button(
            self.theme,
            self.tr("Open"),
            clicked=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        button.setAccessibleName(self.tr("Open folder: {name}").format(name=place.name))
        self._grid.addWidget(Label(place.name, "body", "text2"), row, 0)
        self._grid.addWidget(ElidedLabel(str(place.folder)), row, 1)
        self._grid.addWidget(Label(place.note, "small", "text3"), row, 2)
        self._grid.addWidget(button, row, 3)
