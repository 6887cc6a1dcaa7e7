"""The page of one committee: header, seats, meetings, rules, rotation."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError, MissingError
from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.services.committees.rows import CommitteeRow, DeadlineRuleRow, SeatRow
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.services.meetings.rows import MeetingRow
from mintgremium.ui.committees.actions import LIST
from mintgremium.ui.committees.commands import CommitteeCommands
from mintgremium.ui.committees.history_commands import HistoryCommands
from mintgremium.ui.committees.history_tab import HistoryTab
from mintgremium.ui.committees.meetings_tab import MeetingsTab
from mintgremium.ui.committees.new_person import NewPerson
from mintgremium.ui.committees.role_commands import RoleCommands
from mintgremium.ui.committees.roles_tab import RolesTab
from mintgremium.ui.committees.rotation_commands import RotationCommands
from mintgremium.ui.committees.rotation_tab import RotationTab
from mintgremium.ui.committees.rounds import Rounds, read_rounds
from mintgremium.ui.committees.rules_tab import RulesTab
from mintgremium.ui.committees.seats_tab import SeatsTab
from mintgremium.ui.committees.words import seat_count
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.widgets.buttons import Button, MenuButton
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.fact_row import Fact
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.tab_bar import TabBar

SEATS: Final = "seats"
MEETINGS: Final = "meetings"
ROLES: Final = "roles"
RULES: Final = "rules"
ROTATION: Final = "rotation"
HISTORY: Final = "history"
_MENU: Final = (
    "committee.edit",
    "committee.rules",
    "committee.standing",
    "committee.templates",
    "role.add",
    "rotation.plan",
    "committee.write",
    "committee.copy_addresses",
    "committee.save_time_line",
    "lists.import",
    "lists.export",
    "committee.delete",
)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything the page shows of a committee, read at once."""

    committee: CommitteeRow
    seats: tuple[SeatRow, ...]
    rules: tuple[DeadlineRuleRow, ...]
    standing: tuple[CommitteeRuleDraft, ...]
    meetings: tuple[MeetingRow, ...]
    rounds: Rounds
    roles: tuple[CommitteeRoleRow, ...]
    day: date | None


class CommitteePage(QWidget):
    """Shows one committee; its commands live in `CommitteeCommands`."""

    named = Signal(str)  # the name of the committee, when it is read
    gone = Signal()  # the committee is not there any more

    def __init__(self, context: ViewContext, new_person: NewPerson) -> None:
        super().__init__()
        self.context = context
        self._wanted_seat: UUID | None = None
        self.committee_id: UUID | None = None
        self.content: Content | None = None
        self.day: date | None = None
        self.header = PageHeader(context.theme)
        self.tabs = TabBar(context.theme, self.tr("Parts of the committee"))
        self.tabs.add_tab(SEATS, self.tr("Seats"))
        self.tabs.add_tab(ROLES, self.tr("Roles and guests"))
        self.tabs.add_tab(MEETINGS, self.tr("Meetings"))
        self.tabs.add_tab(RULES, self.tr("Rules and deadlines"))
        self.tabs.add_tab(ROTATION, self.tr("Rotation"))
        self.tabs.add_tab(HISTORY, self.tr("History"))
        self.header.add_tabs(self.tabs)
        self.seats = SeatsTab(context)
        self.roles = RolesTab(context)
        self.meetings = MeetingsTab(context)
        self.rules = RulesTab(context)
        self.rotation = RotationTab(context)
        self.history = HistoryTab(context)
        self.pages = QStackedWidget()
        self._pages: dict[str, QWidget] = {
            SEATS: self.seats,
            ROLES: self.roles,
            MEETINGS: self.meetings,
            RULES: self.rules,
            ROTATION: self.rotation,
            HISTORY: self.history,
        }
        for page in self._pages.values():
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        self.tabs.key_changed.connect(self._turn)
        self.header.set_crumbs([(self.tr("Committees"), lambda: context.navigator.go(Place(LIST)))])
        self.seats.meetings_changed.connect(self.refresh)
        self.commands = CommitteeCommands(self, new_person)
        self.turns = RotationCommands(self)
        self.offices = RoleCommands(self, new_person)
        self.past = HistoryCommands(self)

    def choose(self, committee_id: UUID, tab: str = "") -> bool:
        """Turn to a committee and tell whether it must be read first; for `tab` see the view."""
        key, _, wanted = tab.partition("/")
        self.tabs.select(key)
        self._wanted_seat = UUID(wanted) if wanted else None
        if committee_id == self.committee_id:
            self._show_wanted()
            return False
        self.committee_id, self.content, self.day = committee_id, None, None
        return True

    def refresh(self) -> None:
        """Read committee, seats and rules in one go."""
        key, day, meetings = self.committee_id, self.day, self.seats.meetings()
        if key is None:
            return
        services = self.context.services
        committees, roles = services.committees, services.committee_roles

        def read() -> Content:
            return Content(
                committees.committee(key, day),
                tuple(committees.seats(key, day, meetings=meetings)),
                tuple(committees.rules(key)),
                tuple(committees.standing_rules(key)),
                services.meetings.rows(committee_id=key),
                read_rounds(services.rotation, key),
                tuple(roles.roles(key, day)),
                day,
            )

        self.context.operations.run(read, self._show, self._fail)

    def show_day(self, day: date | None) -> None:
        """Show names and persons as of a day, None for today."""
        self.day = None if day == self.context.today() else day
        self.refresh()

    def panes(self) -> tuple[QWidget, ...]:
        """Go from the list to its inspector."""
        if self.tabs.current_key() == RULES:
            return (self.rules.table, self.rules.details)
        if self.tabs.current_key() == HISTORY:
            return self.history.panes()
        return self._filtered().panes()

    def focus_filter(self) -> None:
        """Filter the list shown; where there is none, go to the seats."""
        if self.tabs.current_key() in (RULES, HISTORY):
            self.tabs.select(SEATS)
        self._filtered().search.setFocus()

    def show_past(self, seat_id: UUID) -> None:
        """Show the time line of one seat."""
        self.history.show_seat(seat_id)
        self.tabs.select(HISTORY)

    def shows(self, part: QWidget) -> bool:
        """Tell whether a part of the page is the one shown."""
        return self.pages.currentWidget() is part

    def key_of(self, part: QWidget) -> str:
        """Return the key of the tab of a part."""
        return next(key for key, page in self._pages.items() if page is part)

    def rest(self) -> None:
        """Allow no command while the page is not shown."""
        for commands in (self.commands, self.turns, self.offices, self.past):
            commands.rest()

    def _filtered(self) -> SeatsTab | RolesTab | MeetingsTab | RotationTab:
        others: dict[str, RolesTab | MeetingsTab | RotationTab] = {
            ROLES: self.roles,
            MEETINGS: self.meetings,
            ROTATION: self.rotation,
        }
        return others.get(self.tabs.current_key(), self.seats)

    def _turn(self, key: str) -> None:
        self.pages.setCurrentWidget(self._pages[key])
        self.commands.renew_seat()
        self.turns.renew()
        self.offices.renew()
        self.past.renew()
        self.context.navigator.note_tab(key)

    def _show(self, content: Content) -> None:
        if content.committee.id != self.committee_id:
            return  # the user went on to another committee meanwhile
        self.content = content
        committee = content.committee
        self.named.emit(committee.name)
        self.header.set_title(committee.name, committee.short_name, committee.name)
        self.header.set_facts(self._facts(committee))
        self.tabs.set_count(SEATS, str(len(content.seats)))
        current = sum(1 for role in content.roles if role.is_current)
        self.tabs.set_count(ROLES, str(current))
        self.roles.show_roles(content.roles, content.day)
        self.tabs.set_count(MEETINGS, str(len(content.meetings)))
        self.meetings.show_rows(content.meetings)
        self.tabs.set_count(RULES, str(len(content.rules)))
        self.seats.show_seats(content.seats, content.day)
        self.rules.show_rules(committee, content.rules, content.standing)
        self.rotation.show_rounds(content.rounds, content.seats)
        self._show_deeds(content)
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self._wanted_seat is not None and self.content is not None:
            self.seats.show_row(self._wanted_seat)
            self._wanted_seat = None

    def _show_deeds(self, content: Content) -> None:
        theme, actions = self.context.theme, self.context.actions
        menu = MenuButton(theme, self.tr("More commands"), [actions.action(key) for key in _MENU])
        self.commands.renew(content)
        self.turns.renew()
        self.offices.renew()
        self.past.renew(stale=True)
        if self.context.read_only:
            self.header.set_deeds([menu])
            return
        key, reason = self._next(content)
        action = actions.action(key)
        primary = Button(
            theme,
            action.text().replace("&", ""),
            kind=ButtonKind.PRIMARY,
            icon=actions.spec(key).icon,
            clicked=lambda: actions.trigger(key),
        )
        self.header.set_deeds([menu, primary], reason)

    def _next(self, content: Content) -> tuple[str, str]:
        """Choose the sensible next step and say why."""
        if not content.seats:
            return "seat.add", ""
        vacant = content.committee.vacant
        if vacant:
            return "seat.assign", self.tr("%n seat(s) are vacant", "", vacant)
        return "committee.write", ""

    def _facts(self, committee: CommitteeRow) -> list[Fact]:
        facts = [("landmark", self.context.labels.word(committee.nature))]
        if committee.rhythm:
            facts.append(("repeat", committee.rhythm))
        facts.append(("armchair", seat_count(committee)))
        if committee.convenor:
            facts.append(("users-round", committee.convenor))
        return facts

    def _fail(self, error: MintgremiumError) -> None:
        if isinstance(error, MissingError) and self.committee_id is not None:
            self.context.navigator.forget(self.committee_id)
            self.committee_id = None
            self.gone.emit()
            return
        self.context.messages.show(error)
