"""The set-up, new files and the sample."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mintgremium.runtime.paths import SUFFIX
from mintgremium.services.files import OpenFile, Recipe
from mintgremium.ui.shell.parts import Parts

if TYPE_CHECKING:
    from mintgremium.ui.shell.setup.answers import Answers

_STEM: Final = "gremien"


class SetUpCommands(QObject):
    """Asks the questions of the first start and does what was answered."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        parts.actions.bind("file.new", self.ask_for_new)
        parts.actions.bind("file.sample", self.open_sample)
        parts.actions.bind("extras.set_up", self.ask_again)

    def ask_for_new(self) -> None:
        """Ask all questions for a new file."""
        self._ask(self._blank(), has_open_file=False)

    def ask_again(self) -> None:
        """Ask all questions again; those of the open file start with what is in it."""
        file = self._parts.desk.file
        if file is None:
            self._ask(self._blank(), has_open_file=False)
        else:
            self._parts.operations.run(lambda: self._of_file(file), self._ask_about_open)

    def open_sample(self) -> None:
        """Open the sample file, made anew if it is not there."""
        path = self._parts.machine.paths.data / f"{self._sample_stem()}{SUFFIX}"
        desk = self._parts.desk
        if path.exists():
            desk.open(path)
        else:
            desk.make(path, lambda: desk.files.create(path, Recipe.SAMPLE))

    def carry_out(self, answers: "Answers") -> None:
        """Make or complete the file as it was answered."""
        parts = self._parts
        parts.settings.set("backup_folder", answers.backup_folder)
        file = parts.desk.file
        if answers.recipe is None and file is not None:
            parts.operations.run(lambda: _sign(file, answers), self._carried_out)
        elif answers.recipe is not None:
            recipe = answers.recipe
            parts.desk.make(answers.path, lambda: self._make(answers, recipe))

    def _make(self, answers: "Answers", recipe: Recipe) -> OpenFile:
        file = self._parts.desk.files.create(answers.path, recipe)
        _sign(file, answers)
        return file

    def _carried_out(self, _nothing: None) -> None:
        self._parts.messages.say(self.tr("The set-up is complete."))

    def _blank(self) -> "Answers":
        from mintgremium.ui.shell.setup.answers import Answers, free_path

        folder = self._parts.machine.paths.data
        return Answers(
            recipe=Recipe.HISTORY,
            path=free_path(folder, _STEM),
            backup_folder=self._parts.settings.text("backup_folder"),
        )

    def _of_file(self, file: OpenFile) -> "Answers":
        from mintgremium.ui.shell.setup.answers import Answers, free_path

        organizer = file.services.settings.organizer()
        return Answers(
            recipe=None,
            path=free_path(self._parts.machine.paths.data, _STEM),
            organizer_name=organizer.name,
            organizer_email=organizer.email,
            backup_folder=self._parts.settings.text("backup_folder"),
        )

    def _ask_about_open(self, answers: "Answers") -> None:
        self._ask(answers, has_open_file=True)

    def _ask(self, start: "Answers", *, has_open_file: bool) -> None:
        from mintgremium.ui.shell.setup.wizard import SetUpWizard

        parts = self._parts
        wizard = SetUpWizard(
            parts.theme, self._window, parts.labels, start, has_open_file=has_open_file
        )
        wizard.answered.connect(self.carry_out)
        wizard.open()

    def _sample_stem(self) -> str:
        return "beispiel" if self._parts.labels.language == "de" else "sample"


def open_starter(parts: Parts) -> None:
    """Open the file of the very first start, made with both committees if it is not there."""
    desk, path = parts.desk, parts.machine.paths.starter_workspace
    if path.exists():
        desk.open(path)
    else:
        desk.make(path, lambda: desk.files.create(path, Recipe.STARTER))


def _sign(file: OpenFile, answers: "Answers") -> None:
    """Store who invites, unless nothing was answered or it is so already."""
    from mintgremium.services.workspaces.settings import OrganizerDraft

    draft = OrganizerDraft(name=answers.organizer_name, email=answers.organizer_email)
    if draft.name and draft != file.services.settings.organizer():
        file.services.settings.save_organizer(draft)
