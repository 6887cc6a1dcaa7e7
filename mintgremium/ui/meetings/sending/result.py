"""What was written, where it lies, and how it reaches those invited."""

from PySide6.QtWidgets import QWidget

from mintgremium.services.invitations.rows import WrittenFiles
from mintgremium.ui.context import ViewContext
from mintgremium.ui.opening import Opener
from mintgremium.ui.widgets.dialog import BaseDialog
from mintgremium.ui.widgets.labels import Label


class ResultDialog(BaseDialog):
    """Names the folder; its primary button opens it."""

    def __init__(self, context: ViewContext, written: WrittenFiles, parent: QWidget | None) -> None:
        super().__init__(context.theme, "", "", parent)
        mails = sum(path.suffix == ".eml" for path in written.files)
        title = self.tr("%n messages are written", "", mails)
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.primary.setText(self.tr("Open the folder"))
        self.cancel.setText(self.tr("Close"))
        self._directory = written.directory
        text = self.tr(
            "They lie in {folder}. Open each mail in your mail program and send it. "
            "The calendar entry and the agenda are inside. The dispatch is on record."
        )
        self.build(Label(text.format(folder=written.directory), "body", "text2", wrap=True))
        opener = Opener(context, context.navigator)
        self.accepted.connect(lambda: opener.open(self._directory))
