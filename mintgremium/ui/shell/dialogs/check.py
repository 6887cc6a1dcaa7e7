"""What the check of a file has found."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from mintgremium.ui.labels import Labels
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.looks import set_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mintgremium.services.files import CheckFinding


class CheckDialog(Sheet):
    """Says that all is well, or lists each finding in a sentence."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        findings: "Sequence[CheckFinding]",
        labels: Labels,
    ) -> None:
        super().__init__(
            theme,
            parent,
            title=self.tr("Check of the file"),
            explanation=self.tr("%n findings", "", len(findings))
            if findings
            else self.tr("Pages, references, history and records are in order."),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setWordWrap(True)
        set_look(self.list, surface="base")
        icon = theme.icon("triangle-alert", "warnFg")
        for finding in findings:
            QListWidgetItem(icon, labels.finding(finding.code, finding.where), self.list)
        self.list.setVisible(bool(findings))
        self.set_body(self.list if findings else QWidget())
        self.add_close_button()
        self.resize_to(600, 360 if findings else 160)
