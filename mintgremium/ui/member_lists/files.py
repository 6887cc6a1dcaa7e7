"""Which files are lists, and the dialogs of the system that ask for one."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

CARDS: Final = ".vcf"
LISTS: Final = (".xlsx", ".xlsm", ".csv", ".txt", ".tsv", CARDS)

Take = Callable[[Path], None]


def list_in(data: QMimeData) -> Path | None:
    """Return the one list that is being dragged."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.casefold() in LISTS else None


def ask_for_list(parent: QWidget, take: Take) -> None:
    """Ask for a file to read."""
    translate = QCoreApplication.translate
    chooser = QFileDialog(parent, translate("lists", "Import a list"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*{suffix}" for suffix in LISTS)
    chooser.setNameFilters(
        [
            translate("lists", "Tables and contacts ({patterns})").format(patterns=patterns),
            translate("lists", "All files (*)"),
        ]
    )
    chooser.fileSelected.connect(lambda file: take(Path(file)))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()


def ask_for_target(
    parent: QWidget, title: str, name: str, take: Take, *, or_suffix: str = ""
) -> None:
    """Ask where a file is written; its ending says what it becomes."""
    suffix = Path(name).suffix
    chooser = QFileDialog(parent, title)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setNameFilters([f"*{each}" for each in (suffix, or_suffix) if each])
    chooser.setDefaultSuffix(suffix.lstrip("."))
    chooser.filterSelected.connect(
        lambda chosen: chooser.setDefaultSuffix(chosen.removeprefix("*."))
    )
    chooser.selectFile(name)
    chooser.fileSelected.connect(lambda file: take(Path(file)))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()
