"""Files of polls: which can hold answers, and where files are asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

_ANSWERS = (".eml", ".xlsx")


def answers_in(data: QMimeData) -> list[Path]:
    """Return the dropped files that can hold answers."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in _ANSWERS]


def ask_for_answers(parent: QWidget, take: Callable[[list[Path]], None]) -> None:
    """Ask for saved mails and filled-in tables."""
    translate = QCoreApplication.translate
    chooser = QFileDialog(parent, translate("polls", "Take answers in"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chooser.setNameFilters([translate("polls", "Mails and tables (*.eml *.xlsx)")])
    chooser.filesSelected.connect(lambda files: take([Path(file) for file in files]))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()


def ask_for_folder(parent: QWidget, title: str, take: Callable[[Path], None]) -> None:
    """Ask for the folder that mails are written into."""
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.fileSelected.connect(lambda folder: take(Path(folder)))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()


def ask_for_target(parent: QWidget, name: str, take: Callable[[Path], None]) -> None:
    """Ask where a table is written."""
    chooser = QFileDialog(parent, QCoreApplication.translate("polls", "Save as a table"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setNameFilters(["Excel (*.xlsx)"])
    chooser.setDefaultSuffix("xlsx")
    chooser.selectFile(name)
    chooser.fileSelected.connect(lambda file: take(Path(file)))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()
