"""The mail as it leaves: every byte of it, to read and to copy."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mintgremium.services.outbox.rows import OutboxRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.dialog import BaseDialog

_SHOWN = 200_000  # bytes; attachments of many megabytes are of no use to a reader
_SIZE = (760, 460)


class SourceDialog(BaseDialog):
    """Shows head and body; what is too long is cut with a word about it."""

    def __init__(
        self, context: ViewContext, row: OutboxRow, data: bytes, parent: QWidget | None
    ) -> None:
        super().__init__(context.theme, row.subject, "", parent)
        self.setWindowTitle(self.tr("Source of the mail"))
        self.heading.setWordWrap(True)
        text = data[:_SHOWN].decode("utf-8", "replace").replace("\r\n", "\n")
        if len(data) > _SHOWN:
            cut = self.tr("… {count} more bytes; save the mail to see them all.")
            text += "\n" + cut.format(count=len(data) - _SHOWN)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Source of the mail"))
        self.text.setMinimumSize(*(context.theme.px(each) for each in _SIZE))
        self.primary.setText(self.tr("Close"))
        self.build(self.text)
        self.cancel.hide()
