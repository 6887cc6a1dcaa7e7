"""What can be done with people and organisations."""

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from mintgremium.core.vocabulary import OrganizationChangeKind, OrganizationKind
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft, PersonDraft
from mintgremium.services.contacts.rows import OrganizationRow, PersonRow
from mintgremium.ui.contacts.change_form import ChangeDialog, Ground, read_ground
from mintgremium.ui.contacts.details import BodyLink, CommitteeLink, PersonLink, SeatLink, WebLink
from mintgremium.ui.contacts.merge_form import MergeDialog, Pairing, read_pairing
from mintgremium.ui.contacts.organization_form import Surroundings, organization_dialog
from mintgremium.ui.contacts.page import PAGE
from mintgremium.ui.contacts.person_form import open_new_person, person_dialog
from mintgremium.ui.contacts.rename_form import rename_dialog
from mintgremium.ui.context import Place

if TYPE_CHECKING:
    from mintgremium.ui.contacts.view import ContactsView

_MENU: Final = (
    "contacts.open",
    "contacts.edit",
    "contacts.rename",
    "contacts.merge",
    "contacts.split",
    "contacts.succeed",
    "contacts.confirm",
    "contacts.write",
    "contacts.delete",
)
_OF_ALL: Final = frozenset(
    {"contacts.open", "contacts.edit", "contacts.merge", "contacts.write", "contacts.delete"}
)
_OF_PEOPLE: Final = _OF_ALL | {"contacts.confirm"}
_OF_BODIES: Final = _OF_ALL | {"contacts.rename", "contacts.split", "contacts.succeed"}
_TWO: Final = 2
_READING: Final = frozenset({"contacts.open", "contacts.write"})
_ADDING: Final = ("contacts.add_person", "contacts.add_organization")


class ContactCommands(QObject):
    """Binds the actions of the contacts and opens their dialogs."""

    def __init__(self, view: "ContactsView") -> None:
        super().__init__(view)
        self._view, self._context = view, view.context
        actions = self._context.actions
        deeds: dict[str, Callable[[], object]] = {
            "contacts.add_person": self.add_person,
            "contacts.add_organization": self.add_organization,
            "contacts.open": self.open,
            "contacts.edit": self.edit,
            "contacts.rename": self.rename,
            "contacts.merge": self.merge,
            "contacts.split": lambda: self.change(OrganizationChangeKind.SPLIT),
            "contacts.succeed": lambda: self.change(OrganizationChangeKind.SUCCEEDED),
            "contacts.confirm": self.confirm,
            "contacts.write": self.write,
            "contacts.delete": self.delete,
        }
        for key, deed in deeds.items():
            actions.bind(key, deed)
        actions.allow(*_ADDING, when=not self._context.read_only)
        menu = [actions.action(key) for key in _MENU]
        for pane in (view.people, view.organizations):
            pane.table.set_menu(menu)
            pane.table.row_activated.connect(lambda _row: self.edit())
            pane.link_wanted.connect(self.follow)
            pane.table.selection_changed.connect(self.renew)

    def renew(self) -> None:
        """Allow what is possible with the rows chosen now."""
        shown = _OF_PEOPLE if self._shows_people() else _OF_BODIES
        chosen = bool(self._view.pane().table.selected_rows())
        for key in _MENU:
            writable = key in _READING or not self._context.read_only
            self._context.actions.allow(key, when=chosen and writable and key in shown)

    def add_person(self) -> None:
        """Enter a new person."""
        open_new_person(self._context, None, self._view, self._show)

    def add_organization(self) -> None:
        """Enter a new organisation."""
        draft = OrganizationDraft(kind=OrganizationKind.OTHER, names=(NameDraft(name=""),))
        self._open_organization(draft)

    def open(self) -> None:
        """Show everything about the chosen contact."""
        row = self._view.pane().row()
        if row is not None:
            self._context.navigator.go(Place("contacts", row.id, PAGE))

    def edit(self) -> None:
        """Edit the chosen person or organisation."""
        if self._context.read_only:
            return
        contacts = self._context.services.contacts
        match self._view.pane().table.current_row():
            case PersonRow(id=key):
                self._run(
                    lambda: (contacts.person_draft(key), contacts.organizations()),
                    lambda read: self._open_person(*read),
                )
            case OrganizationRow(id=key):
                self._run(lambda: contacts.organization_draft(key), self._open_organization)

    def rename(self) -> None:
        """Give the chosen organisation a new name from a day on."""
        row = self._view.organizations.row()
        if row is not None:
            rename_dialog(self._context, row, self._view).open()

    def merge(self) -> None:
        """Merge the chosen people, or let the chosen organisations become one."""
        if not self._shows_people():
            self.change(OrganizationChangeKind.MERGED)
            return
        chosen = [row.id for row in self._view.people.table.selected_rows()]
        row = self._view.people.row()
        if row is None:
            return
        others = [key for key in chosen if key != row.id][: _TWO - 1]
        self._run(
            lambda: read_pairing(self._context, row.id),
            lambda pairing: self._open_merge(pairing, others),
        )

    def change(self, change: OrganizationChangeKind) -> None:
        """Let the chosen organisations end and others go on."""
        table = self._view.organizations.table
        ids = [row.id for row in table.selected_rows()]
        if change is not OrganizationChangeKind.MERGED:
            row = self._view.organizations.row()
            ids = [row.id] if row is not None else []
        if ids:
            self._run(lambda: read_ground(self._context, change, ids), self._open_change)

    def confirm(self) -> None:
        """Note that the data of the chosen people are right."""
        ids = [row.id for row in self._view.people.table.selected_rows()]
        text = self.tr("%n contact(s) confirmed", "", len(ids))
        self._change(lambda: self._context.services.contacts.confirm(ids), text)

    def write(self) -> None:
        """Begin a mail to the chosen contacts in the mail program of the user."""
        contacts = self._context.services.contacts
        if self._shows_people():
            mails = [row.email for row in self._view.people.table.selected_rows()]
            self._open_mail(mails)
            return
        ids = [row.id for row in self._view.organizations.table.selected_rows()]
        self._run(lambda: [contacts.organization(key).email for key in ids], self._open_mail)

    def delete(self) -> None:
        """Delete the chosen person or organisation."""
        contacts = self._context.services.contacts
        row = self._view.pane().table.current_row()
        if row is None:
            return
        text = self.tr("{name} deleted").format(name=row.name)
        match row:
            case PersonRow():
                self._change(lambda: contacts.delete_person(row), text)
            case OrganizationRow():
                self._change(lambda: contacts.delete_organization(row), text)

    def follow(self, target: Hashable) -> None:
        """Do what a link or a button of an inspector stands for."""
        navigator = self._context.navigator
        match target:
            case PersonLink(person_id=key) | BodyLink(organization_id=key):
                navigator.go(Place("contacts", key))
            case CommitteeLink(committee_id=committee, tab=tab):
                navigator.go(Place("committees", committee, tab))
            case SeatLink(committee_id=committee, seat_id=seat):
                navigator.go(Place("committees", committee, f"seats/{seat}"))
            case WebLink(url=url):
                QDesktopServices.openUrl(QUrl(url))
            case str():
                self._context.actions.trigger(target)

    # -- inner workings

    def _shows_people(self) -> bool:
        return self._view.pane() is self._view.people

    def _open_person(self, draft: PersonDraft, organizations: Sequence[OrganizationRow]) -> None:
        person_dialog(self._context, draft, organizations, self._view).open()

    def _open_merge(self, pairing: Pairing, others: Sequence[UUID]) -> None:
        dialog = MergeDialog(self._context, pairing, self._view)
        dialog.saved.connect(self._show)
        dialog.open()
        for key in others:
            dialog.choose(key)

    def _open_change(self, ground: Ground) -> None:
        dialog = ChangeDialog(self._context, ground, self._view)
        dialog.saved.connect(lambda ids: self._show(ids[0]))
        dialog.open()

    def _open_organization(self, draft: OrganizationDraft) -> None:
        def open_dialog(around: Surroundings) -> None:
            dialog = organization_dialog(self._context, draft, around, self._view)
            dialog.saved.connect(self._show)
            dialog.open()

        self._run(lambda: Surroundings.read(self._context), open_dialog)

    def _show(self, key: UUID) -> None:
        self._view.show_record(key)

    def _open_mail(self, mails: Sequence[str]) -> None:
        known = [mail for mail in mails if mail]
        if not known:
            self._context.messages.say(self.tr("No mail address is known."))
            return
        QDesktopServices.openUrl(QUrl(f"mailto:{','.join(known)}"))

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._context.operations.run(work, then)

    def _change(self, work: Callable[[], object], said: str) -> None:
        self._context.operations.run(
            work, lambda _result: self._context.messages.say(said, undoable=True)
        )
