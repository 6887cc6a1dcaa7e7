"""The place of the contacts: people and organisations."""

from dataclasses import dataclass
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.contacts.rows import OrganizationRow, PersonRow
from mintgremium.ui.contacts.actions import VIEW
from mintgremium.ui.contacts.columns import organization_columns, person_columns
from mintgremium.ui.contacts.commands import ContactCommands
from mintgremium.ui.contacts.details import ContactWords, organization_blocks, person_blocks
from mintgremium.ui.contacts.page import PAGE, ContactPage
from mintgremium.ui.contacts.stale import is_stale
from mintgremium.ui.context import ViewContext
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button, MenuButton
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.tab_bar import TabBar

PEOPLE: Final = "people"
ORGANIZATIONS: Final = "organizations"
_LISTS: Final = ("lists.import", "lists.export")
STALE: Final = "stale"  # people, only those to be confirmed again


@dataclass(frozen=True, slots=True)
class Content:
    """Both lists, read at once."""

    people: tuple[PersonRow, ...]
    organizations: tuple[OrganizationRow, ...]


class ContactsView(View):
    """Two lists behind tabs, each with its inspector."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.PERSON,
            Kind.PERSON_EMAIL,
            Kind.EMPLOYMENT,
            Kind.ORGANIZATION,
            Kind.ORGANIZATION_NAME,
            Kind.ORGANIZATION_CHANGE,
            Kind.MEMBERSHIP,
            Kind.SEAT,
            Kind.COMMITTEE,
            Kind.COMMITTEE_ROLE,
            Kind.SEAT_BEARER,
            Kind.ATTENDANCE,
            Kind.INVITATION,
            Kind.ACTION_ITEM,
        }
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "kontakte"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Contacts"))
        self._wanted: UUID | None = None
        self._wanted_part: str | None = None  # of its page; None: it is only chosen in the list
        self._has_rows = False
        self.header = PageHeader(context.theme)
        self.header.set_title(self.title)
        self.tabs = TabBar(context.theme, self.tr("Kind of contact"))
        self.tabs.add_tab(PEOPLE, self.tr("People"))
        self.tabs.add_tab(ORGANIZATIONS, self.tr("Organisations"))
        self.header.add_tabs(self.tabs)
        self.people = RecordPane(context, _people_spec(context))
        self.people.table.set_empty_text(self.tr("Everybody is confirmed."))
        self.organizations = RecordPane(context, _organization_spec(context))
        self.pages = QStackedWidget()
        self.nobody, self.no_body = self._empty_views()
        for page in (self.people, self.organizations, self.nobody, self.no_body):
            self.pages.addWidget(page)
        self.stale = self._make_stale_button()
        self.page = ContactPage(context)
        self.lists = QWidget()
        self.frames = QStackedWidget()
        for frame in (self.lists, self.page):
            self.frames.addWidget(frame)
        column = QVBoxLayout(self.lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frames)
        self.commands = ContactCommands(self)
        self._listen()
        self._show_deeds()

    # -- what the window asks

    @override
    def refresh(self) -> None:
        """Read both lists."""
        contacts = self.context.services.contacts
        self.context.operations.run(
            lambda: Content(tuple(contacts.people()), tuple(contacts.organizations())), self._show
        )

    @override
    def show_start(self, tab: str = "") -> None:
        """Open a list; `stale` shows only people who must be confirmed again."""
        self._show_lists()
        self.tabs.select(PEOPLE if tab == STALE else tab)
        if tab:
            self.stale.setChecked(tab == STALE)

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a person or an organisation; a `tab` that begins with `page` opens its page."""
        name, _, part = tab.partition("/")
        self._wanted, self._wanted_part = record_id, part if name == PAGE else None
        self.refresh_if_stale()
        self._show_wanted()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the list shown and its inspector, or the parts of the page."""
        return self.page.panes() if self._shows_page() else self.pane().panes()

    @override
    def focus_filter(self) -> None:
        """Filter the list shown."""
        if self._shows_page():
            self.page.focus_filter()
        else:
            self.pane().search.setFocus()

    @override
    def chosen_people(self) -> tuple[UUID, ...]:
        """Return the people chosen in the list."""
        return tuple(row.id for row in self.people.table.selected_rows())

    def pane(self) -> RecordPane[PersonRow] | RecordPane[OrganizationRow]:
        """Return the list shown."""
        return self.people if self.tabs.current_key() == PEOPLE else self.organizations

    # -- inner workings

    def _listen(self) -> None:
        self.tabs.key_changed.connect(self._turn)
        self.people.chosen.connect(self._look_up_person)
        self.organizations.chosen.connect(self._look_up_organization)
        self.page.named.connect(self._name)
        self.page.link_wanted.connect(self.commands.follow)
        self.stale.toggled.connect(lambda _checked: self._keep_stale())

    def _make_stale_button(self) -> Button:
        button = Button(
            self.context.theme, self.tr("Check"), kind=ButtonKind.QUIET, icon="clock-alert"
        )
        button.setCheckable(True)
        button.setToolTip(self.tr("Show only people not confirmed for a year"))
        self.people.add_right(button)
        return button

    def _show(self, content: Content) -> None:
        today = self.context.today()
        self.tabs.set_count(PEOPLE, str(len(content.people)))
        self.tabs.set_count(ORGANIZATIONS, str(len(content.organizations)))
        count = sum(is_stale(row, today) for row in content.people)
        self.stale.setText(self.tr("%n to check", "", count))
        self.stale.setVisible(bool(count) or self.stale.isChecked())
        self.people.show_rows(content.people)
        self.organizations.show_rows(content.organizations)
        self._has_rows = True
        self._show_pane()
        self._show_wanted()
        if self._shows_page():
            self.page.refresh()
        self.first_data_shown.emit()

    def _show_wanted(self) -> None:
        if self._wanted is None or not self._has_rows:
            return
        for key, pane in ((PEOPLE, self.people), (ORGANIZATIONS, self.organizations)):
            if self._wanted in {row.id for row in pane.table.records.rows()}:
                self.stale.setChecked(False)
                self.tabs.select(key)
                pane.show_row(self._wanted)
                self._open_wanted(pane.row())
        self._wanted = None

    def _open_wanted(self, row: PersonRow | OrganizationRow | None) -> None:
        """Show the page of the chosen row, or the list where only that was asked for."""
        if self._wanted_part is None or row is None:
            self._show_lists()
            return
        self.frames.setCurrentWidget(self.page)
        self.page.open(row, self._wanted_part)

    def _show_lists(self) -> None:
        self.frames.setCurrentWidget(self.lists)
        self.set_title(self.tr("Contacts"))

    def _shows_page(self) -> bool:
        return self.frames.currentWidget() is self.page

    def _name(self, name: str) -> None:
        if self._shows_page():
            self.set_title(name)

    def _turn(self, key: str) -> None:
        self._show_pane()
        self.context.navigator.note_tab(key)
        self.commands.renew()

    def _show_pane(self) -> None:
        """Show the list, or what to do first while there is nothing in it."""
        pane = self.pane()
        blank = self._has_rows and not pane.table.records.rows()
        empty = self.nobody if pane is self.people else self.no_body
        self.pages.setCurrentWidget(empty if blank else pane)
        self._show_deeds(offered=not blank)

    def _empty_views(self) -> tuple[EmptyView, EmptyView]:
        theme, add = self.context.theme, self.context.actions.trigger
        locked = self.context.read_only
        people = EmptyView(
            theme,
            "contact-round",
            self.tr("No person yet"),
            self.tr("Persons have mail addresses and workplaces, and sit on seats for a time."),
            deed=None if locked else (self.tr("New person …"), lambda: add("contacts.add_person")),
        )
        bodies = EmptyView(
            theme,
            "building-2",
            self.tr("No organisation yet"),
            self.tr("Ministries, coordination offices, foundations and networks stand here."),
            deed=None
            if locked
            else (self.tr("New organisation …"), lambda: add("contacts.add_organization")),
        )
        return people, bodies

    def _show_deeds(self, *, offered: bool = True) -> None:
        if self.context.read_only or not offered:
            self.header.set_deeds([self._lists_button()])
            return
        people = self.tabs.current_key() == PEOPLE
        key = "contacts.add_person" if people else "contacts.add_organization"
        text = self.tr("New person …") if people else self.tr("New organisation …")
        button = Button(
            self.context.theme,
            text,
            kind=ButtonKind.PRIMARY,
            icon=self.context.actions.spec(key).icon,
            clicked=lambda: self.context.actions.trigger(key),
        )
        self.header.set_deeds([self._lists_button(), button])

    def _lists_button(self) -> MenuButton:
        actions = [self.context.actions.action(key) for key in _LISTS]
        return MenuButton(self.context.theme, self.tr("More"), actions)

    def _keep_stale(self) -> None:
        today, wanted = self.context.today(), self.stale.isChecked()
        self.people.table.set_keep((lambda row: is_stale(row, today)) if wanted else None)

    def _look_up_person(self, row: PersonRow | None) -> None:
        self.commands.renew()
        if row is not None:
            contacts = self.context.services.contacts
            self.context.operations.run(
                lambda: contacts.person(row.id),
                lambda found: self.people.show_blocks(row.id, person_blocks(found, self._words())),
                lambda _gone: None,
            )

    def _look_up_organization(self, row: OrganizationRow | None) -> None:
        self.commands.renew()
        if row is not None:
            contacts = self.context.services.contacts
            self.context.operations.run(
                lambda: contacts.organization(row.id),
                lambda found: self.organizations.show_blocks(
                    row.id, organization_blocks(found, self._words())
                ),
                lambda _gone: None,
            )

    def _words(self) -> ContactWords:
        return ContactWords(self.context.labels, self.context.today(), self.context.read_only)


def _people_spec(context: ViewContext) -> PaneSpec[PersonRow]:
    translate = QCoreApplication.translate
    return PaneSpec(
        name=translate("contacts", "People"),
        columns=person_columns(context.today),
        memory="list/people",
        filter=translate("contacts", "Filter people"),
        about=translate("contacts", "Person"),
        choose=translate("contacts", "Choose a person to see everything about them."),
        sentence=_say_person,
    )


def _organization_spec(context: ViewContext) -> PaneSpec[OrganizationRow]:
    translate, labels = QCoreApplication.translate, context.labels
    return PaneSpec(
        name=translate("contacts", "Organisations"),
        columns=organization_columns(labels, context.today),
        memory="list/organizations",
        filter=translate("contacts", "Filter organisations"),
        about=translate("contacts", "Organisation"),
        choose=translate("contacts", "Choose an organisation to see everything about it."),
        sentence=lambda row: ", ".join(filter(None, (row.name, labels.word(row.kind), row.land))),
    )


def _say_person(row: PersonRow) -> str:
    return ", ".join(filter(None, (row.name, row.function, row.organization, *row.seats)))
