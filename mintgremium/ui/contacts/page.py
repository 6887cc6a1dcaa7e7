"""Everything about one person or organisation: the time line, meetings and tasks, all facts."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError, MissingError
from mintgremium.services.action_items.drafts import ActionItemFilter
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.contacts.rows import (
    OrganizationDetail,
    OrganizationRow,
    PersonDetail,
    PersonRow,
)
from mintgremium.services.contacts.trail import MeetingTrace
from mintgremium.ui.contacts.details import ContactWords, organization_blocks, person_blocks
from mintgremium.ui.contacts.lanes import organization_lanes, person_lanes
from mintgremium.ui.contacts.trail_columns import meeting_columns, task_columns
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.time_line_panel import TimeLinePanel
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.details import Block, Details
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.tab_bar import TabBar
from mintgremium.ui.widgets.time_line_rows import Lane

TIME: Final = "time"
MEETINGS: Final = "meetings"
TASKS: Final = "tasks"
PAGE: Final = "page"  # the part of a place that stands for this page
VIEW: Final = "contacts"

Contact = PersonRow | OrganizationRow


@dataclass(frozen=True, slots=True)
class Content:
    """What the page shows of one contact, read at once."""

    detail: PersonDetail | OrganizationDetail
    lanes: tuple[Lane, ...]
    meetings: tuple[MeetingTrace, ...] = ()
    tasks: tuple[ActionItemRow, ...] = ()


class ContactPage(QWidget):
    """Shows one contact; its commands are those of the list, where the contact stays chosen."""

    named = Signal(str)
    link_wanted = Signal(object)

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self.contact: Contact | None = None
        theme = context.theme
        self.header = PageHeader(theme)
        self.header.set_crumbs([(self.tr("Contacts"), lambda: context.navigator.go(Place(VIEW)))])
        self.tabs = TabBar(theme, self.tr("Parts of the contact"))
        self.tabs.add_tab(TIME, self.tr("Time line"))
        self.tabs.add_tab(MEETINGS, self.tr("Meetings"))
        self.tabs.add_tab(TASKS, self.tr("Tasks"))
        self.header.add_tabs(self.tabs)
        self.panel = TimeLinePanel(
            context, self.tr("Time line of the contact"), "list/contact-time"
        )
        self.details = Details(theme)
        self.frame = self._make_frame()
        self.meetings = RecordPane(context, _meetings_spec(context))
        self.tasks = RecordPane(context, _tasks_spec(context))
        self.meetings.table.set_empty_text(self.tr("Not invited to any meeting yet."))
        self.tasks.table.set_empty_text(self.tr("No task."))
        self.pages = QStackedWidget()
        self._parts: dict[str, QWidget] = {
            TIME: self.frame,
            MEETINGS: self.meetings,
            TASKS: self.tasks,
        }
        for part in self._parts.values():
            self.pages.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        self._listen()

    def open(self, contact: Contact, tab: str = "") -> None:
        """Show a contact, and if one is named, a tab of it."""
        self.contact = contact
        self.tabs.setVisible(isinstance(contact, PersonRow))
        self.tabs.select(tab if tab in self._parts and isinstance(contact, PersonRow) else TIME)
        self.refresh()

    def refresh(self) -> None:
        """Read the contact again."""
        contact = self.contact
        if contact is not None:
            self._context.operations.run(lambda: self._read(contact), self._show, self._fail)

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        shown = self.pages.currentWidget()
        if shown is self.meetings:
            return self.meetings.panes()
        if shown is self.tasks:
            return self.tasks.panes()
        return (*self.panel.panes(), self.details)

    def focus_filter(self) -> None:
        """Filter the meetings, or the tasks where they are shown."""
        if self.pages.currentWidget() is self.frame:
            self.tabs.select(MEETINGS)
        (
            self.tasks if self.pages.currentWidget() is self.tasks else self.meetings
        ).search.setFocus()

    def _make_frame(self) -> ListFrame:
        frame = ListFrame(self._context.theme)
        save = Button(
            self._context.theme,
            self.tr("Picture …"),
            kind=ButtonKind.QUIET,
            icon="image-down",
            clicked=self._save,
        )
        save.setAccessibleName(self.tr("Save the time line as a picture …"))
        frame.add_right(save)
        inspector = Inspector(self._context.theme, self.tr("Everything about the contact"))
        inspector.set_title(self.tr("Data"))
        inspector.body.addWidget(self.details)
        frame.fill(self.panel, inspector)
        return frame

    def _listen(self) -> None:
        self.tabs.key_changed.connect(self._turn)
        self.panel.opened.connect(self.link_wanted)
        self.details.wanted.connect(self.link_wanted)
        go = self._context.navigator.go
        self.meetings.table.row_activated.connect(lambda row: go(Place("meeting", row.id)))
        self.tasks.table.row_activated.connect(lambda row: go(Place("action_items", row.id)))

    def _turn(self, key: str) -> None:
        self.pages.setCurrentWidget(self._parts[key])
        self._context.navigator.note_tab(f"{PAGE}/{key}")

    def _save(self) -> None:
        self.panel.save("" if self.contact is None else self.contact.name)

    def _read(self, contact: Contact) -> Content:
        services, labels = self._context.services, self._context.labels
        if isinstance(contact, OrganizationRow):
            body = services.contacts.organization(contact.id)
            seats = services.contacts.seats_over_time(contact.id)
            return Content(body, tuple(organization_lanes(body, seats)))
        person = services.contacts.person(contact.id)
        roles = services.committee_roles.roles_of_person(contact.id)
        return Content(
            person,
            tuple(person_lanes(person, roles, labels)),
            services.contacts.meetings_of_person(contact.id),
            services.action_items.rows(ActionItemFilter(person_id=contact.id)),
        )

    def _show(self, content: Content) -> None:
        if self.contact is None or content.detail.id != self.contact.id:
            return  # the user went on to another contact meanwhile
        self.named.emit(content.detail.name)
        self.panel.set_lanes(content.lanes)
        self.details.show_blocks(self._blocks(content))
        self.tabs.set_count(MEETINGS, str(len(content.meetings)))
        self.tabs.set_count(TASKS, str(len(content.tasks)))
        self.meetings.show_rows(content.meetings)
        self.tasks.show_rows(content.tasks)
        self._show_head(content.detail)

    def _show_head(self, detail: PersonDetail | OrganizationDetail) -> None:
        is_body = isinstance(detail, OrganizationDetail)
        if isinstance(detail, OrganizationDetail):
            self.header.set_title(detail.name, detail.land, detail.land_name)
        else:
            self.header.set_title(detail.name)
        if self._context.read_only:
            return
        keys = ("contacts.rename",) if is_body else ("contacts.confirm",)
        self.header.set_deeds([self._button(key) for key in (*keys, "contacts.edit")])

    def _button(self, key: str) -> Button:
        actions = self._context.actions
        primary = key == "contacts.edit"
        return Button(
            self._context.theme,
            actions.action(key).text().replace("&", ""),
            kind=ButtonKind.PRIMARY if primary else ButtonKind.PLAIN,
            icon=actions.spec(key).icon,
            clicked=lambda: actions.trigger(key),
        )

    def _blocks(self, content: Content) -> list[Block]:
        today, read_only = self._context.today(), self._context.read_only
        words = ContactWords(self._context.labels, today, read_only, whole=True)
        match content.detail:
            case PersonDetail() as person:
                return person_blocks(person, words)
            case OrganizationDetail() as body:
                return organization_blocks(body, words)

    def _fail(self, error: MintgremiumError) -> None:
        if isinstance(error, MissingError) and self.contact is not None:
            self._context.navigator.forget(self.contact.id)
            self.contact = None
            self._context.navigator.go(Place(VIEW))
            return
        self._context.messages.show(error)


def _meetings_spec(context: ViewContext) -> PaneSpec[MeetingTrace]:
    translate = QCoreApplication.translate
    return PaneSpec(
        name=translate("contacts", "Meetings of the contact"),
        columns=meeting_columns(context.labels, context.today),
        memory="list/contact-meetings",
        filter=translate("contacts", "Filter meetings"),
    )


def _tasks_spec(context: ViewContext) -> PaneSpec[ActionItemRow]:
    translate = QCoreApplication.translate
    return PaneSpec(
        name=translate("contacts", "Tasks of the contact"),
        columns=task_columns(context.labels, context.today),
        memory="list/contact-tasks",
        filter=translate("contacts", "Filter tasks"),
    )
