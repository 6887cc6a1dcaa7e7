"""The set-up: four questions, each on its page; all answers can be changed later."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.services.files import Recipe
from mintgremium.ui.labels import Labels
from mintgremium.ui.shell.setup.answers import Answers, free_path
from mintgremium.ui.shell.setup.pages import PathField, RecipePage
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.editors import MailField, TextField
from mintgremium.ui.widgets.folder_field import FolderField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label, hairline

_STEMS: Final = {
    Recipe.STARTER: "gremien",
    Recipe.HISTORY: "gremien",
    Recipe.SAMPLE: "beispiel",
    Recipe.EMPTY: "leer",
}

_AFTER_PATH: Final = 2  # the page after the one that asks for the place of the file


class SetUpWizard(QDialog):
    """Asks and emits `answered`; its owner does what was wanted."""

    answered = Signal(object)  # Answers

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        labels: Labels,
        start: Answers,
        *,
        has_open_file: bool,
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._folder = start.path.parent
        self.setWindowTitle(self.tr("Set up mintgremium"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.recipe = RecipePage(theme, has_open_file=has_open_file)
        self.recipe.set_recipe(start.recipe)
        self._theme = theme
        self.forms = [self._path_form(), self._organizer_form(), self._backup_form()]
        self._titles = (
            self.tr("What shall the file start with?"),
            self.tr("Where shall the file lie?"),
            self.tr("Who invites to the meetings?"),
            self.tr("Where shall backups go?"),
        )
        self._show_answers(start)
        self._build(theme)
        self._go(0)

    def answers(self) -> Answers:
        """Return what has been answered so far."""
        values = {key: value for form in self.forms for key, value in form.values().items()}
        return Answers(
            recipe=self.recipe.recipe(),
            path=Path(values["path"]),
            organizer_name=values["organizer_name"].strip(),
            organizer_email=values["organizer_email"].strip(),
            backup_folder=values["backup_folder"],
        )

    def next_page(self) -> None:
        """Go on if this page is in order, and finish after the last."""
        at = self.pages.currentIndex()
        if not self._is_in_order(at):
            return
        if at == 0:
            self._propose_path()
        keeps_file = at == 0 and self.recipe.recipe() is None  # which has its place already
        following = _AFTER_PATH if keeps_file else at + 1
        if following < self.pages.count():
            self._go(following)
            return
        self.answered.emit(self.answers())
        self.accept()

    def previous_page(self) -> None:
        """Go back one question."""
        at = self.pages.currentIndex()
        self._go(0 if self.recipe.recipe() is None and at <= _AFTER_PATH else at - 1)

    def _is_in_order(self, at: int) -> bool:
        if at == 0:
            return True
        form = self.forms[at - 1]
        codes = self.answers().problems()
        found = {
            name: self._labels.problem(code, path=form.values()[name], value=form.values()[name])
            for name, code in codes.items()
            if name in form.names()
        }
        found |= form.unreadable()
        form.show_problems(found)
        form.focus_first_problem()
        return not found

    def _propose_path(self) -> None:
        recipe, form = self.recipe.recipe(), self.forms[0]
        if recipe is not None and Path(form.values()["path"]).parent == self._folder:
            form.set_values({"path": str(free_path(self._folder, _STEMS[recipe]))})

    def _show_answers(self, answers: Answers) -> None:
        for form in self.forms:
            form.set_values(
                {name: str(getattr(answers, name)) for name in form.names()},
            )

    def _go(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        self.heading.setText(self._titles[at])
        self.step.setText(
            self.tr("Question {number} of {count}").format(number=at + 1, count=self.pages.count())
        )
        self.back.setEnabled(at > 0)
        is_last = at == self.pages.count() - 1
        self.forward.setText(self.tr("Set up") if is_last else self.tr("Next"))
        if at:
            self.forms[at - 1].focus_first()

    def _path_form(self) -> Form:
        label = self.tr("File")
        help_text = self.tr(
            "A folder of this machine is best. Folders that a cloud service keeps in step can "
            "damage the file; backups may lie there."
        )
        return Form(
            self._theme, [FormField("path", label, PathField(self._theme, label), help_text)]
        )

    def _organizer_form(self) -> Form:
        name = FormField(
            "organizer_name",
            self.tr("Who invites?"),
            TextField(),
            self.tr("Stands on invitations and minutes. It can be changed for each committee."),
        )
        mail = FormField(
            "organizer_email",
            self.tr("Mail address"),
            MailField(),
            self.tr("Answers to invitations go there."),
        )
        return Form(self._theme, [name, mail])

    def _backup_form(self) -> Form:
        label = self.tr("Folder for backups")
        help_text = self.tr(
            "Leave it empty to keep them beside the file. Another drive protects from a defect too."
        )
        field = FolderField(self._theme, label)
        return Form(self._theme, [FormField("backup_folder", label, field, help_text)])

    def _build(self, theme: Theme) -> None:
        px = theme.px
        self.heading = Label("", "heading")
        self.step = Label("", "small", "text3")
        self.pages = QStackedWidget()
        for page in (self.recipe, *self.forms):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(page)
            column.addStretch(1)
            self.pages.addWidget(holder)
        self.back = Button(theme, self.tr("Back"), clicked=self.previous_page)
        self.forward = Button(theme, "", kind=Kind.PRIMARY, clicked=self.next_page)
        self.forward.setDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), px(12), px(24), px(14))
        foot.setSpacing(px(8))
        foot.addWidget(self.step, 1)
        foot.addWidget(Button(theme, self.tr("Cancel"), clicked=self.reject))
        foot.addWidget(self.back)
        foot.addWidget(self.forward)
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(22), px(24), px(16))
        body.setSpacing(px(16))
        body.addWidget(self.heading)
        body.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(hairline())
        column.addLayout(foot)
        self.resize(px(600), px(430))
