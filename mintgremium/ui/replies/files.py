"""Files of answers: which can hold some, and where they are asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

_ANSWERS: Final = frozenset({".ics", ".eml", ".msg", ".zip", ".vcs"})

Take = Callable[[list[Path]], None]


def answers_in(data: QMimeData) -> list[Path]:
    """Return the dropped files and folders that can hold answers."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.casefold() in _ANSWERS or path.is_dir()]


def ask_for_files(parent: QWidget, take: Take) -> None:
    """Ask for saved mails and calendar files."""
    translate = QCoreApplication.translate
    chooser = QFileDialog(parent, translate("replies", "Take answers in"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chooser.setNameFilters([translate("replies", "Answers (*.eml *.msg *.ics *.zip)")])
    chooser.filesSelected.connect(lambda files: take([Path(file) for file in files]))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()


def ask_for_folder(parent: QWidget, take: Take) -> None:
    """Ask for a folder with saved mails."""
    title = QCoreApplication.translate("replies", "Take answers in from a folder")
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.fileSelected.connect(lambda folder: take([Path(folder)]))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()
