"""What can be done on the page of a committee."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from mintgremium.core.vocabulary import SeatRole
from mintgremium.services.committees.drafts import MembershipDraft, SeatDraft
from mintgremium.services.committees.rows import CommitteeRow, MembershipRow, RecipientRow, SeatRow
from mintgremium.ui.actions import ActionRegistry
from mintgremium.ui.committees.committee_form import committee_dialog
from mintgremium.ui.committees.membership_form import (
    SeatPeople,
    ending_dialog,
    membership_dialog,
)
from mintgremium.ui.committees.new_person import NewPerson
from mintgremium.ui.committees.rules_form import Rules, rules_dialog
from mintgremium.ui.committees.seat_details import (
    BodyLink,
    EndLink,
    HistoryLink,
    MailLink,
    PastLink,
    PersonLink,
)
from mintgremium.ui.committees.seat_form import Bearers, seat_dialog
from mintgremium.ui.committees.standing_form import StandingRules, standing_dialog
from mintgremium.ui.context import Place
from mintgremium.ui.day_dialog import day_dialog

if TYPE_CHECKING:
    from mintgremium.ui.committees.page import CommitteePage, Content

_CHANGES: Final = (
    "committee.edit",
    "committee.rules",
    "committee.standing",
    "committee.delete",
    "seat.add",
    "seat.assign",
    "seat.assign_deputy",
    "seat.edit",
    "seat.move_up",
    "seat.move_down",
    "seat.delete",
)
_TELLING: Final = ("committee.write", "committee.copy_addresses")
_OF_A_SEAT: Final = tuple(key for key in _CHANGES if key.startswith("seat.") and key != "seat.add")
_ASSIGN: Final = "seat.assign"  # the next step of the page, whatever part is shown
_CONTACTS: Final = "contacts"


class CommitteeCommands(QObject):
    """Binds the actions of a committee page and opens its dialogs."""

    def __init__(self, page: "CommitteePage", new_person: NewPerson) -> None:
        super().__init__(page)
        self._page, self._context, self._new_person = page, page.context, new_person
        self._bind(self._context.actions)
        seats = page.seats
        seats.assign_wanted.connect(self._activate)
        seats.day_wanted.connect(self.choose_day)
        seats.today_wanted.connect(lambda: page.show_day(None))
        seats.link_wanted.connect(self.follow)
        page.roles.link_wanted.connect(self.follow)
        seats.table.current_changed.connect(lambda _seat: self.renew_seat())

    def renew(self, content: "Content") -> None:
        """Allow what is possible with a committee and its seats."""
        actions, read_only = self._context.actions, self._context.read_only
        actions.allow(*_CHANGES, when=not read_only)
        actions.allow("committee.templates", when=True)
        actions.allow("committee.delete", when=not read_only and not content.committee.meetings)
        has_seats = bool(content.seats)
        actions.allow(*_TELLING, when=has_seats)
        self.renew_seat()

    def renew_seat(self) -> None:
        """Allow what is possible with the chosen seat, where it is seen: Del must hit no other."""
        page, actions = self._page, self._context.actions
        chosen = self._seat() is not None and not self._context.read_only
        actions.allow(*_OF_A_SEAT, when=chosen and page.shows(page.seats))
        actions.allow(_ASSIGN, when=chosen)

    def rest(self) -> None:
        """Allow nothing while no committee is shown."""
        self._context.actions.allow(*_CHANGES, *_TELLING, "committee.templates", when=False)

    # -- the committee

    def edit(self) -> None:
        """Edit the committee."""
        if (content := self._page.content) is not None:
            committees = self._context.services.committees
            self._read(
                lambda: committees.committee_draft(content.committee.id),
                lambda draft: committee_dialog(self._context, draft, self._page).open(),
            )

    def edit_rules(self) -> None:
        """Edit the deadline rules."""
        if (content := self._page.content) is not None:
            key = content.committee.id
            committees = self._context.services.committees

            def open_dialog(found: tuple[list[CommitteeRow], Rules]) -> None:
                rules_dialog(self._context, key, *found, self._page).open()

            self._read(
                lambda: (committees.committees(), Rules(tuple(committees.rule_drafts(key)))),
                open_dialog,
            )

    def edit_standing(self) -> None:
        """Edit how the committee meets and decides."""
        if (content := self._page.content) is not None:
            key = content.committee.id
            committees = self._context.services.committees
            self._read(
                lambda: StandingRules(tuple(committees.standing_rules(key))),
                lambda rules: standing_dialog(self._context, key, rules, self._page).open(),
            )

    def open_templates(self) -> None:
        """Go to the mail templates of the committee."""
        if (content := self._page.content) is not None:
            self._context.navigator.go(Place("mail_templates", content.committee.id))

    def delete(self) -> None:
        """Delete a committee without meetings and go back to the list."""
        if (content := self._page.content) is not None:
            row = content.committee
            committees = self._context.services.committees
            text = self.tr("{name} deleted").format(name=row.name)

            def left(_result: None) -> None:
                self._context.navigator.forget(row.id)
                self._page.committee_id = None
                self._page.gone.emit()
                self._context.messages.say(text, undoable=True)

            self._context.operations.run(lambda: committees.delete(row), left)

    def write(self) -> None:
        """Begin a mail to everybody on a seat, in the mail program of the user."""
        self._with_addresses(self._open_mail)

    def copy_addresses(self) -> None:
        """Put the mail addresses on the clipboard."""
        self._with_addresses(self._copy)

    def choose_day(self) -> None:
        """Ask as of which day names and persons are shown."""
        start = self._page.day or self._context.today()
        dialog = day_dialog(self._context, start, self._page)
        dialog.saved.connect(self._page.show_day)
        dialog.open()

    # -- a seat

    def add_seat(self) -> None:
        """Give somebody a seat."""
        if (content := self._page.content) is not None:
            draft = SeatDraft(committee_id=content.committee.id)
            self._read(
                lambda: Bearers.read(self._context),
                lambda bearers: self._open_seat(draft, bearers),
            )

    def edit_seat(self) -> None:
        """Edit the chosen seat."""
        if (seat := self._seat()) is not None:
            draft = self._context.services.committees.seat_draft(seat)
            self._read(
                lambda: Bearers.read(self._context),
                lambda bearers: self._open_seat(draft, bearers),
            )

    def delete_seat(self) -> None:
        """Delete the chosen seat."""
        if (seat := self._seat()) is not None:
            text = self.tr("Seat {name} deleted").format(name=seat.title)
            self._change(lambda: self._context.services.committees.delete_seat(seat), text)

    def move_seat(self, step: int) -> None:
        """Move the chosen seat up or down in the list."""
        seat, content = self._seat(), self._page.content
        if seat is None or content is None:
            return
        at = [row.id for row in content.seats].index(seat.id)
        to = min(len(content.seats) - 1, max(0, at + step))
        if to != at:
            committees = self._context.services.committees
            self._change(lambda: committees.move_seat(seat, to), "")

    def assign(self, role: SeatRole = SeatRole.HOLDER) -> None:
        """Put a person on the chosen seat, or on the first vacant one."""
        seat = self._seat() or self._first_vacant()
        if seat is None:
            return
        rank = len(seat.deputies) + 1 if role is SeatRole.DEPUTY else 1
        draft = MembershipDraft(
            seat_id=seat.id,
            person_id=None,
            role=role,
            rank=rank,
            start_date=self._page.day or self._context.today(),
        )
        self._open_membership(seat, draft)

    def follow(self, target: Hashable) -> None:
        """Do what a link or a button of the inspector stands for."""
        navigator = self._context.navigator
        match target:
            case PersonLink(person_id=key):
                navigator.go(Place(_CONTACTS, key, "people"))
            case BodyLink(organization_id=key):
                navigator.go(Place(_CONTACTS, key, "organizations"))
            case MailLink(address=address):
                QDesktopServices.openUrl(QUrl(f"mailto:{address}"))
            case HistoryLink(membership_id=key):
                self._edit_membership(key)
            case EndLink(membership_id=key):
                self._end_membership(key)
            case PastLink(seat_id=key):
                self._page.show_past(key)
            case str():
                self._context.actions.trigger(target)

    # -- inner workings

    def _bind(self, actions: ActionRegistry) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "committee.edit": self.edit,
            "committee.rules": self.edit_rules,
            "committee.standing": self.edit_standing,
            "committee.templates": self.open_templates,
            "committee.delete": self.delete,
            "committee.write": self.write,
            "committee.copy_addresses": self.copy_addresses,
            "seat.add": self.add_seat,
            "seat.edit": self.edit_seat,
            "seat.delete": self.delete_seat,
            "seat.assign": self.assign,
            "seat.assign_deputy": lambda: self.assign(SeatRole.DEPUTY),
            "seat.move_up": lambda: self.move_seat(-1),
            "seat.move_down": lambda: self.move_seat(1),
        }
        for key, deed in deeds.items():
            actions.bind(key, deed)

    def _activate(self) -> None:
        """Return and double click: assign a vacant seat, edit one that is filled."""
        seat = self._seat()
        if seat is not None and not self._context.read_only:
            self.edit_seat() if seat.person else self.assign()

    def _seat(self) -> SeatRow | None:
        return self._page.seats.row()

    def _first_vacant(self) -> SeatRow | None:
        content = self._page.content
        seats = content.seats if content is not None else ()
        return next((seat for seat in seats if not seat.person), None)

    def _open_seat(self, draft: SeatDraft, bearers: Bearers) -> None:
        dialog = seat_dialog(self._context, draft, bearers, self._page)
        dialog.saved.connect(self._page.seats.show_row)
        dialog.open()

    def _open_membership(self, seat: SeatRow, draft: MembershipDraft) -> None:
        services = self._context.services

        def read() -> SeatPeople:
            plan = None
            if draft.id is None:
                plan = services.successions.plan(seat.id, draft.start_date)
            past = services.committees.memberships(seat.id)
            return SeatPeople(seat, services.contacts.people(), plan, past)

        def open_dialog(choice: SeatPeople) -> None:
            membership_dialog(self._context, draft, choice, self._new_person, self._page).open()

        self._read(read, open_dialog)

    def _edit_membership(self, key: UUID) -> None:
        seat = self._seat()
        if seat is not None:
            committees = self._context.services.committees
            self._read(
                lambda: committees.membership_draft(key),
                lambda draft: self._open_membership(seat, draft),
            )

    def _end_membership(self, key: UUID) -> None:
        seat = self._seat()
        if seat is None:
            return
        committees = self._context.services.committees

        def open_dialog(rows: list[MembershipRow]) -> None:
            row = next((row for row in rows if row.id == key), None)
            if row is not None:
                ending_dialog(self._context, row, self._page).open()

        self._read(lambda: committees.memberships(seat.id), open_dialog)

    def _with_addresses(self, use: Callable[[list[RecipientRow]], None]) -> None:
        if (content := self._page.content) is not None:
            committees = self._context.services.committees
            self._read(lambda: committees.recipients([content.committee.id]), use)

    def _open_mail(self, recipients: list[RecipientRow]) -> None:
        addresses = [row.email for row in recipients if row.email]
        if not addresses:
            self._context.messages.say(self.tr("No seat has a mail address yet."))
            return
        QDesktopServices.openUrl(QUrl(f"mailto:?bcc={','.join(addresses)}"))
        self._context.messages.say(self._reach(recipients))

    def _copy(self, recipients: list[RecipientRow]) -> None:
        addresses = [row.email for row in recipients if row.email]
        if not addresses:
            self._context.messages.say(self.tr("No seat has a mail address yet."))
            return
        QGuiApplication.clipboard().setText("; ".join(addresses))
        self._context.messages.say(self._reach(recipients))

    def _reach(self, recipients: list[RecipientRow]) -> str:
        reached = sum(1 for row in recipients if row.email)
        text = self.tr("%n address(es) taken.", "", reached)
        missing = len(recipients) - reached
        if not missing:
            return text
        rest = self.tr("%n seat(s) have none.", "", missing)
        return f"{text} {rest}"

    def _read(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._context.operations.run(work, then)

    def _change(self, work: Callable[[], object], said: str) -> None:
        def done(_result: object) -> None:
            if said:
                self._context.messages.say(said, undoable=True)

        self._context.operations.run(work, done)
