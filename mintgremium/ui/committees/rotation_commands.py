"""What can be done with the turns of a committee."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from mintgremium.core.vocabulary import RotationRole
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.ui.committees.rotation_forms import (
    exception_dialog,
    plan_dialog,
    plan_start,
    swap_dialog,
)

if TYPE_CHECKING:
    from mintgremium.ui.committees.page import CommitteePage

_PLAN: Final = "rotation.plan"
_OF_A_TURN: Final = ("rotation.except", "rotation.swap", "rotation.delete")


class RotationCommands(QObject):
    """Binds the actions of the rotation and opens its dialogs."""

    def __init__(self, page: "CommitteePage") -> None:
        super().__init__(page)
        self._page, self._context, self._tab = page, page.context, page.rotation
        deeds = (self.except_turn, self.swap, self.delete)
        for key, deed in zip((_PLAN, *_OF_A_TURN), (self.plan, *deeds), strict=True):
            self._context.actions.bind(key, deed)
        self._tab.chosen.connect(lambda _line: self.renew())

    def renew(self) -> None:
        """Allow what is possible with the seats and the chosen turn."""
        content, actions = self._page.content, self._context.actions
        free = content is not None and not self._context.read_only
        actions.allow(_PLAN, when=free and bool(content and content.seats))
        here = free and self._page.shows(self._tab) and self._tab.row() is not None
        actions.allow(*_OF_A_TURN, when=here)

    def rest(self) -> None:
        """Allow nothing while no committee is shown."""
        self._context.actions.allow(_PLAN, *_OF_A_TURN, when=False)

    def plan(self) -> None:
        """Plan the turns of the years after those that are planned."""
        content = self._page.content
        if content is None:
            return
        turns = self._tab.rounds.of(self._tab.role()).turns
        year = max((turn.year + 1 for turn in turns), default=self._context.today().year)
        committees, key = self._context.services.committees, content.committee.id

        def open_dialog(rule: CommitteeRuleDraft) -> None:
            start = plan_start(key, self._tab.role(), year, content.seats, rule)
            dialog = plan_dialog(self._context, start, content.seats, self._page)
            dialog.saved.connect(self._planned)
            dialog.open()

        self._context.operations.run(lambda: committees.standing_rule(key), open_dialog)

    def except_turn(self) -> None:
        """Give the chosen turn to somebody else."""
        line, content = self._tab.row(), self._page.content
        if line is not None and content is not None:
            exception_dialog(self._context, line, content.seats, self._page).open()

    def swap(self) -> None:
        """Let the chosen turn change places with another."""
        line = self._tab.row()
        if line is not None:
            swap_dialog(self._context, line, self._tab.lines(), self._page).open()

    def delete(self) -> None:
        """Delete the chosen turn."""
        line = self._tab.row()
        if line is None:
            return
        turn, said = line.turn, self.tr("Turn deleted")
        self._context.operations.run(
            lambda: self._context.services.rotation.delete(turn),
            lambda _done: self._context.messages.say(said, undoable=True),
        )

    def _planned(self, result: tuple[RotationRole, int]) -> None:
        role, added = result
        self._page.tabs.select(self._page.key_of(self._tab))
        self._tab.show_role(role)
        if added:
            self._context.messages.say(self.tr("%n turn(s) planned", "", added), undoable=True)
        else:
            self._context.messages.say(self.tr("All these turns were planned already."))
