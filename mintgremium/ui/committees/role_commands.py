"""What can be done with the roles in a committee."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from mintgremium.services.committees.role_rows import CommitteeRoleDraft
from mintgremium.ui.committees.new_person import NewPerson
from mintgremium.ui.committees.role_forms import RoleChoices, role_dialog, role_ending_dialog

if TYPE_CHECKING:
    from mintgremium.ui.committees.page import CommitteePage

_ADD: Final = "role.add"
_OF_A_ROLE: Final = ("role.edit", "role.end", "role.delete")


class RoleCommands(QObject):
    """Binds the actions of the roles and opens their dialogs."""

    def __init__(self, page: "CommitteePage", new_person: NewPerson) -> None:
        super().__init__(page)
        self._page, self._context, self._tab = page, page.context, page.roles
        self._new_person = new_person
        deeds = (self.add, self.edit, self.end, self.delete)
        for key, deed in zip((_ADD, *_OF_A_ROLE), deeds, strict=True):
            self._context.actions.bind(key, deed)
        self._tab.chosen.connect(lambda _row: self.renew())

    def renew(self) -> None:
        """Allow what is possible with the committee and the chosen role."""
        free = self._page.content is not None and not self._context.read_only
        actions, row = self._context.actions, self._tab.row()
        actions.allow(_ADD, when=free)
        here = free and self._page.shows(self._tab) and row is not None
        actions.allow(*_OF_A_ROLE, when=here)

    def rest(self) -> None:
        """Allow nothing while no committee is shown."""
        self._context.actions.allow(_ADD, *_OF_A_ROLE, when=False)

    def add(self) -> None:
        """Enter a role."""
        if (content := self._page.content) is not None:
            day = self._page.day or self._context.today()
            self._open(
                CommitteeRoleDraft(
                    committee_id=content.committee.id, person_id=None, start_date=day
                )
            )

    def edit(self) -> None:
        """Change the chosen role."""
        if (row := self._tab.row()) is not None:
            roles = self._context.services.committee_roles
            self._context.operations.run(lambda: roles.draft(row.id), self._open)

    def end(self) -> None:
        """End the chosen role."""
        if (row := self._tab.row()) is not None:
            role_ending_dialog(self._context, row, self._page).open()

    def delete(self) -> None:
        """Delete the chosen role."""
        if (row := self._tab.row()) is not None:
            said = self.tr("Role of {person} deleted").format(person=row.person)
            self._context.operations.run(
                lambda: self._context.services.committee_roles.delete(row),
                lambda _done: self._context.messages.say(said, undoable=True),
            )

    def _open(self, draft: CommitteeRoleDraft) -> None:
        content = self._page.content
        if content is None:
            return
        contacts = self._context.services.contacts

        def open_dialog(choices: RoleChoices) -> None:
            dialog = role_dialog(self._context, draft, choices, self._new_person, self._page)
            dialog.saved.connect(self._saved)
            dialog.open()

        self._context.operations.run(
            lambda: RoleChoices(contacts.people(), content.seats, contacts.organizations()),
            open_dialog,
        )

    def _saved(self, key: object) -> None:
        self._page.tabs.select(self._page.key_of(self._tab))
        self._tab.show_row(key)
