"""How the messages leave, where files go, and why they leave although something speaks against."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.vocabulary import DispatchWay
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meetings.sending.target_folder import TargetFolder
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look

_WAY: Final = "sending/way"


class WaysForm(QWidget):
    """The way out, the folder for files, the reason where one is needed."""

    way_changed = Signal()
    answers_changed = Signal()

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._asks = True
        theme = context.theme
        set_look(self, surface="base")
        self.way = SegmentedChoice(
            theme,
            [
                (DispatchWay.FILES, self.tr("Files in a folder")),
                (DispatchWay.DRAFTS, self.tr("Drafts in the mail program")),
                (DispatchWay.SMTP, self.tr("Send as mail")),
            ],
        )
        self.way.setAccessibleName(self.tr("Way"))
        self.way.set_value(self._last())
        self.folder = TargetFolder(theme, self.tr("Folder for the files"))
        self.reason = TextField()
        self.answers = DateField(theme, context.today)
        self.explained = Label("", "small", "text3", wrap=True)
        self.form = Form(
            theme,
            [
                FormField("reason", self.tr("&Reason to send all the same"), self.reason),
                [
                    FormField("answers", self.tr("Answers &until"), self.answers, stretch=2),
                    FormField("folder", self.tr("Folder for the &files"), self.folder, stretch=5),
                ],
            ],
        )
        self.form.set_shown("reason", shown=False)
        self.answers.edited.connect(self.answers_changed)
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 0), 8)
        column.addWidget(self.way)
        column.addWidget(self.explained)
        column.addWidget(self.form)
        self.way.edited.connect(self._changed)
        self.folder.edited.connect(lambda: self.form.show_problems({}))
        self.reason.edited.connect(lambda: self.form.show_problems({}))
        self._changed()

    def deed(self, count: int) -> str:
        """Say what the button does with so many messages."""
        texts = {
            DispatchWay.FILES: self.tr("Write the files"),
            DispatchWay.DRAFTS: counted(
                count, self.tr("Open 1 draft"), self.tr("Open {count} drafts")
            ),
            DispatchWay.SMTP: counted(
                count, self.tr("Send 1 mail …"), self.tr("Send {count} mails …")
            ),
        }
        return texts[self.chosen()]

    def chosen(self) -> DispatchWay:
        """Return the way out."""
        return DispatchWay(str(self.way.value()))

    def directory(self) -> Path:
        """Return the folder for files."""
        return Path(self.folder.value())

    def why(self) -> str:
        """Return the reason to send all the same."""
        return self.reason.value()

    def answer_until(self) -> date | None:
        """Return by when answers are asked for; nothing where the field is empty or hidden."""
        return self.answers.value() if self._asks else None

    def ask_for_answers(self, *, asked: bool) -> None:
        """Show the day for answers only where an answer is asked for."""
        self._asks = asked
        self.form.set_shown("answers", shown=asked)

    def need_reason(self, *, needed: bool) -> None:
        """Ask for a reason, or not."""
        self.form.set_shown("reason", shown=needed)

    def focus_reason(self) -> None:
        """Go to the field for the reason."""
        self.reason.setFocus()

    def problems(self, *, needs_reason: bool) -> dict[str, str]:
        """Say what is missing before anything can leave."""
        found = dict(self.form.unreadable())
        if (until := self.answer_until()) is not None and until < self._context.today():
            found["answers"] = self.tr("This day is over. Choose a later one.")
        if needs_reason and not self.why():
            found["reason"] = self.tr("Say why it is sent although something speaks against it.")
        if self.chosen() is not DispatchWay.SMTP and (problem := self.folder.problem()):
            found["folder"] = problem
        return found

    def show_problems(self, problems: dict[str, str]) -> None:
        """Show what is missing and go there."""
        self.form.show_problems(problems)
        self.form.focus_first_problem()

    def remember(self) -> None:
        """Keep the way for the next time."""
        self._context.view_state.set_text(_WAY, self.chosen().value)

    def lock(self, *, locked: bool) -> None:
        """Lock the fields while the work is done."""
        for part in (self.way, self.folder, self.reason, self.answers):
            part.setEnabled(not locked)

    def _last(self) -> DispatchWay:
        kept = self._context.view_state.text(_WAY)
        return DispatchWay(kept) if kept in tuple(DispatchWay) else DispatchWay.FILES

    def _changed(self) -> None:
        way = self.chosen()
        self.form.show_problems({})
        self.form.set_shown("folder", shown=way is not DispatchWay.SMTP)
        self.explained.setText(self._words(way))
        self.way_changed.emit()

    def _words(self, way: DispatchWay) -> str:
        if way is DispatchWay.SMTP:
            return self.tr("The mails go to the outbox and leave from there, one by one.")
        if way is DispatchWay.DRAFTS:
            return self.tr("The mails are written and opened in your mail program to be sent.")
        return self.tr("Each mail and each calendar entry becomes a file.")
