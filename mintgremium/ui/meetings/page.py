"""The page of a meeting: header, stepper, tabs. What the tabs show is made elsewhere."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.changes import Changes
from mintgremium.core.errors import MintgremiumError, MissingError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind, MeetingState
from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.meeting_tab import MeetingTab, MeetingTabSpec
from mintgremium.ui.meetings.actions import LIST, OF_ONE, PAGE
from mintgremium.ui.meetings.commands import MeetingCommands
from mintgremium.ui.meetings.next_deed import Deed, deed_reason, deed_text, next_deed
from mintgremium.ui.meetings.page_words import header_facts, steps
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button, MenuButton
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.page_header import Crumb, PageHeader
from mintgremium.ui.widgets.stepper import Stepper
from mintgremium.ui.widgets.tab_bar import TabBar

# What happened in a step is told by a tab.
_TAB_OF_STEP: Final[Mapping[MeetingState, str]] = {
    MeetingState.PLANNED: "overview",
    MeetingState.SAVE_THE_DATE: "dispatch",
    MeetingState.INVITED: "dispatch",
    MeetingState.HELD: "attendance",
    MeetingState.CIRCULATED: "minutes",
    MeetingState.APPROVED: "minutes",
    MeetingState.CANCELLED: "overview",
}


class MeetingPage(View):
    """Shows one meeting; tabs come as specs and are made when first looked at."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.MEETING,
            Kind.MEETING_COMMITTEE,
            Kind.COMMITTEE,
            Kind.DEADLINE_RULE,
            Kind.AGENDA_ITEM,
            Kind.ATTENDANCE,
            Kind.INVITATION,
            Kind.DISPATCH,
            Kind.MINUTES,
            Kind.RESOLUTION,
            Kind.ACTION_ITEM,
            Kind.ATTACHMENT,
        }
    )
    scope: ClassVar[str] = PAGE
    handbook_page: ClassVar[str] = "sitzungen"

    def __init__(self, context: ViewContext, tabs: Sequence[MeetingTabSpec]) -> None:
        super().__init__(context)
        self.meeting_id: UUID | None = None
        self.facts: MeetingFacts | None = None
        self._specs = {spec.key: spec for spec in tabs}
        self._made: dict[str, MeetingTab] = {}
        self.header = PageHeader(context.theme)
        self.stepper = Stepper(context.theme, self.tr("State of the meeting"))
        self.bar = TabBar(context.theme, self.tr("Parts of the meeting"))
        self.stack = QStackedWidget()
        self.commands = MeetingCommands(context, self)
        self._lay_out()
        self._listen()

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Show a meeting, at the tab asked for, else at the one looked at last."""
        if record_id != self.meeting_id:
            self.flush()
            self.meeting_id, self.facts = record_id, None
            self.commands.set_target(None)
            self._stale = True
        self.bar.select(tab)
        self._open(self.bar.current_key())
        self.refresh_if_stale()

    @override
    def refresh(self) -> None:
        """Read the header; the tabs read what they show."""
        key = self.meeting_id
        if key is None:
            return
        meetings = self.context.services.meetings
        self.context.operations.run(lambda: meetings.facts(key), self._show, self._missing)

    @override
    def is_affected(self, changes: Changes) -> bool:
        """Read again whenever anything of a meeting changes."""
        return self.meeting_id is not None and super().is_affected(changes)

    @override
    def panes(self) -> Sequence[QWidget]:
        """Go through what the open tab shows."""
        tab = self.tab()
        return tab.panes() if tab is not None else (self.bar,)

    @override
    def help_page(self) -> str:
        """Return the page about the open tab."""
        tab = self.tab()
        return tab.handbook_page if tab is not None else self.handbook_page

    @override
    def focus_filter(self) -> None:
        """Filter what the open tab shows."""
        tab = self.tab()
        if tab is not None:
            tab.focus_filter()

    @override
    def flush(self) -> None:
        """Save what is being typed in any tab."""
        for tab in self._made.values():
            tab.flush()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take over the commands of meetings."""
        super().showEvent(event)
        self.commands.take()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Hand the commands back."""
        super().hideEvent(event)
        self.commands.rest()

    def tab(self) -> MeetingTab | None:
        """Return the open tab."""
        return self._made.get(self.bar.current_key())

    # -- inner workings

    def _lay_out(self) -> None:
        for spec in self._specs.values():
            self.bar.add_tab(spec.key, QCoreApplication.translate("meeting_tabs", spec.title))
        self.header.add_below(self.stepper)
        self.header.add_tabs(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)

    def _listen(self) -> None:
        self.bar.key_changed.connect(self._turn)
        self.stepper.step_chosen.connect(self._show_step)
        go = self.context.navigator.go
        self.commands.created.connect(lambda key: go(Place(PAGE, key)))
        self.commands.deleted.connect(self._leave)

    def _turn(self, key: str) -> None:
        self._open(key)
        if self.meeting_id is not None:
            self.context.navigator.note_tab(key)

    def _open(self, key: str) -> None:
        if self.meeting_id is None or key not in self._specs:
            return
        tab = self._made.get(key)
        if tab is None:
            tab = self._made[key] = self._specs[key].make(self.context)
            self.stack.addWidget(tab)
        tab.show_meeting(self.meeting_id)
        self.stack.setCurrentWidget(tab)

    def _show(self, facts: MeetingFacts) -> None:
        if facts.id != self.meeting_id:
            return
        self.facts = facts
        self.set_title(facts.name)
        self.commands.set_target(facts)
        labels, today = self.context.labels, self.context.today()
        header = self.header
        header.set_crumbs(self._crumbs(facts))
        tags = " + ".join(each.short_name for each in facts.committees)
        header.set_title(facts.name, tags, ", ".join(each.name for each in facts.committees))
        header.set_facts(header_facts(facts, labels))
        self._show_deeds(facts)
        self.stepper.set_steps(steps(facts, labels, today))
        for spec in self._specs.values():
            self.bar.set_count(spec.key, spec.count(facts))
        self.first_data_shown.emit()

    def _crumbs(self, facts: MeetingFacts) -> list[Crumb]:
        go = self.context.navigator.go
        crumbs: list[Crumb] = [(self.tr("Meetings"), lambda: go(Place(LIST)))]
        if facts.committees:
            first = facts.committees[0]
            crumbs.append((first.name, lambda: go(Place("committees", first.id))))
        return crumbs

    def _show_deeds(self, facts: MeetingFacts) -> None:
        actions = self.context.actions
        menu = MenuButton(
            self.context.theme,
            self.tr("More about this meeting"),
            [actions.action(action_id) for action_id in OF_ONE],
        )
        deed = None if self.context.read_only else next_deed(facts)
        step = facts.next_step
        reason = deed_reason(step, self.context.labels, self.context.today())
        if deed is None or not self._can(deed, facts):
            self.header.set_deeds([menu], reason)
            return
        primary = Button(
            self.context.theme,
            deed_text(deed),
            kind=ButtonKind.PRIMARY,
            icon=deed.icon,
            clicked=lambda: self._do(deed),
        )
        self.header.set_deeds([menu, primary], reason)

    def _can(self, deed: Deed, facts: MeetingFacts) -> bool:
        if deed.send or deed.action:
            return True
        return deed.tab in self._specs or self._spec_for(facts) is not None

    def _spec_for(self, facts: MeetingFacts) -> MeetingTabSpec | None:
        step = facts.next_step.step
        return next((spec for spec in self._specs.values() if step in spec.steps), None)

    def _do(self, deed: Deed) -> None:
        if deed.send is not None:
            self.commands.send(deed.send)
        elif deed.action:
            self.context.actions.trigger(deed.action)
        elif deed.tab:
            self.bar.select(deed.tab)
        elif self.facts is not None:
            self._do_in_tab(self.facts)

    def _do_in_tab(self, facts: MeetingFacts) -> None:
        spec = self._spec_for(facts)
        if spec is not None:
            self.bar.select(spec.key)
            self.context.actions.trigger(spec.steps[facts.next_step.step])

    def _show_step(self, at: int) -> None:
        if self.facts is not None:
            self.bar.select(_TAB_OF_STEP[self.facts.stepper[at].state])

    def _missing(self, error: MintgremiumError) -> None:
        self.context.messages.show(error)
        if isinstance(error, MissingError):
            self._leave(self.meeting_id)

    def _leave(self, key: UUID | None) -> None:
        if key is not None and key == self.meeting_id:
            self.meeting_id = self.facts = None
            self.context.navigator.forget(key)
            self.context.navigator.go(Place(LIST))
