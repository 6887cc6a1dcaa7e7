"""Who changed what and when, as the file has kept it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from mintgremium.ui.dates import moment_text
from mintgremium.ui.labels import Labels
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mintgremium.services.files import HistoryRow


class HistoryDialog(Sheet):
    """Lists the steps, the newest on top; those taken back are named so."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        rows: "Sequence[HistoryRow]",
        labels: Labels,
    ) -> None:
        super().__init__(
            theme,
            parent,
            title=self.tr("History"),
            explanation=self.tr("Each line is one step that was carried out whole."),
        )
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Steps, newest first"))
        self.tree.setHeaderLabels(
            [self.tr("When"), self.tr("Step"), self.tr("Who"), self.tr("State")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        for row in rows:
            self.tree.addTopLevelItem(self._item(row, labels))
        for column in (0, 2, 3):
            self.tree.resizeColumnToContents(column)
        self.set_body(self.tree)
        self.add_close_button()
        self.resize_to(820, 520)

    def _item(self, row: "HistoryRow", labels: Labels) -> QTreeWidgetItem:
        when = moment_text(row.happened)
        item = QTreeWidgetItem([when, labels.step(row.name), row.author, self._state(row)])
        item.setToolTip(1, item.text(1))
        return item

    def _state(self, row: "HistoryRow") -> str:
        words = {
            "undone": self.tr("taken back"),
            "dropped": self.tr("taken back, replaced"),
            "undo": self.tr("takes a step back"),
            "redo": self.tr("repeats a step"),
        }
        final = self.tr("final") if row.barrier else ""
        return words.get(row.state, final)
