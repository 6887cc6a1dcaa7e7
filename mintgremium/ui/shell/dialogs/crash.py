"""What the user sees after a failure that nobody expected."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mintgremium.ui.shell.dialogs.sheet import Sheet, reading_text
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Kind


class CrashDialog(Sheet):
    """Shows the report; the user decides whether it leaves the machine."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, report: str, quit_program: Callable[[], object]
    ) -> None:
        super().__init__(
            theme,
            parent,
            title=self.tr("Something went wrong"),
            explanation=self.tr(
                "What was stored is safe; a step that was under way was not carried out. "
                "You can go on working. The report below helps to find the fault. "
                "It stays on this machine unless you pass it on."
            ),
        )
        self.report = report
        self.set_body(reading_text(report, self.tr("Report")))
        self.add_button(self.tr("Copy the report"), self.copy, left=True)
        self.add_button(self.tr("Save the report …"), self.ask_where, left=True)
        self.add_button(self.tr("Quit"), quit_program)
        self.add_button(self.tr("Go on"), self.close, Kind.PRIMARY).setDefault(True)
        self.resize_to(720, 480)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)

    def ask_where(self) -> None:
        """Ask for a file and write the report there."""
        chooser = QFileDialog(self, self.tr("Save the report"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile("mintgremium-report.txt")
        chooser.fileSelected.connect(self.save)
        chooser.open()

    def save(self, path: str) -> None:
        """Write the report into a file; a failure is told in the window title."""
        try:
            Path(path).write_text(self.report, encoding="utf-8")
        except OSError:
            self.setWindowTitle(self.tr("The report could not be written there"))
