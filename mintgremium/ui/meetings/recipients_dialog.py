"""Who got a dispatch, and what is known of each copy."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.services.invitations.rows import DispatchRecipientRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.labels import Labels
from mintgremium.ui.meetings.paper_rows import Paper
from mintgremium.ui.widgets.cells import Column, quiet, state, strong, tag
from mintgremium.ui.widgets.dialog import BaseDialog
from mintgremium.ui.widgets.record_table import RecordTable


class RecipientsDialog(BaseDialog):
    """A table to read; its one button closes."""

    def __init__(
        self,
        context: ViewContext,
        paper: Paper,
        rows: Sequence[DispatchRecipientRow],
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, paper.name, "", parent)
        self.primary.setText(self.tr("Close"))
        self.cancel.hide()
        self.table: RecordTable[DispatchRecipientRow] = RecordTable(
            context.theme, self.tr("Recipients"), _columns(context.labels)
        )
        self.table.setMinimumHeight(context.theme.px(300))
        self.table.set_rows(rows)
        self.build(self.table)
        self.setMinimumWidth(context.theme.px(720))


def _columns(labels: Labels) -> list[Column[DispatchRecipientRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            key="seat",
            title=translate("sending", "Seat"),
            cell=lambda row: tag(row.seat_tag),
            width=66,
        ),
        Column(
            key="name",
            title=translate("sending", "Name"),
            cell=lambda row: strong(row.name),
            width=160,
            stretch=True,
        ),
        Column(
            key="mail",
            title=translate("sending", "Mail"),
            cell=lambda row: quiet(row.address),
            width=200,
            stretch=True,
        ),
        Column(
            key="result",
            title=translate("sending", "State"),
            cell=lambda row: state(labels.badge(row.state or row.result)),
            width=120,
        ),
    ]
