"""Who chairs, moderates, takes the minutes or comes as a guest, as of a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import CommitteeRoleKind
from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.ui.committees.seat_details import BodyLink, MailLink, PersonLink
from mintgremium.ui.committees.words import role_name
from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import period
from mintgremium.ui.labels import Labels
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.cells import Cell, Column, Grouping, quiet, strong, tag
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Fact, Head, Text

_ADD = "role.add"
_ORDER = tuple(CommitteeRoleKind)
_DEEDS = ("role.edit", "role.end", "role.delete")


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What is needed to put a role into words."""

    labels: Labels
    today: date
    read_only: bool = False


class RolesTab(RecordPane[CommitteeRoleRow]):
    """Roles of the day, then those to come, then those gone by; the chosen one at the right."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context, _spec(context))
        self._day: date | None = None
        self.table.set_default_sort("when")
        self.table.set_empty_text(
            self.tr("Nobody chairs, moderates or comes as a standing guest yet.")
        )
        actions = context.actions
        self.add = Button(
            context.theme,
            self.tr("Role"),
            kind=Kind.QUIET,
            icon="plus",
            clicked=lambda: actions.trigger(_ADD),
        )
        self.add.setAccessibleName(self.tr("Enter a role …"))
        self.add.setEnabled(not context.read_only)
        self.add_right(self.add)
        self.table.set_menu([actions.action(key) for key in _DEEDS])
        self.table.row_activated.connect(lambda _row: actions.trigger(_DEEDS[0]))
        self.chosen.connect(self._describe)

    def show_roles(self, rows: Sequence[CommitteeRoleRow], day: date | None) -> None:
        """Show the roles as of a day, None for today."""
        self._day = day
        self.show_rows(rows)

    def _describe(self, row: CommitteeRoleRow | None) -> None:
        if row is not None:
            today = self._day or self.context.today()
            words = RoleWords(self.context.labels, today, self.context.read_only)
            self.details.show_blocks(role_blocks(row, words))


def role_blocks(row: CommitteeRoleRow, words: RoleWords) -> list[Block]:
    """Say what is known about a role, and what can be done with it."""
    translate = QCoreApplication.translate
    blocks: list[Block] = [
        Head(role_name(row.role, words.labels), row.tag),
        Fact("user-round", row.person, target=PersonLink(row.person_id)),
    ]
    if row.email:
        blocks.append(Fact("mail", row.email, target=MailLink(row.email)))
    if row.organization_id is not None:
        behalf = translate("committees", "on behalf of")
        blocks.append(Fact("landmark", row.organization, behalf, BodyLink(row.organization_id)))
    span = period(row.start_date, row.end_date, words.today)
    blocks.append(Fact("calendar", span or translate("committees", "without known days")))
    if row.note:
        blocks.append(Text(row.note))
    if not words.read_only:
        deeds = [Deed("role.edit", translate("committees", "Change …"), "pencil")]
        if row.end_date is None:
            deeds.append(Deed("role.end", translate("committees", "End it …"), "user-minus"))
        deeds.append(Deed("role.delete", translate("committees", "Delete"), "trash-2"))
        blocks.append(Deeds(tuple(deeds)))
    return blocks


def role_sentence(row: CommitteeRoleRow, labels: Labels, today: date) -> str:
    """Say the whole role to a screen reader."""
    parts = (
        row.person,
        labels.word(row.role),
        row.behalf,
        period(row.start_date, row.end_date, today),
        row.note,
    )
    return ", ".join(filter(None, parts))


def _spec(context: ViewContext) -> PaneSpec[CommitteeRoleRow]:
    translate, labels, today = QCoreApplication.translate, context.labels, context.today
    return PaneSpec(
        name=translate("committees", "Roles and guests"),
        columns=_columns(labels, context),
        memory="list/roles",
        filter=translate("committees", "Filter roles"),
        about=translate("committees", "Role in the committee"),
        choose=translate("committees", "Choose a role to see more about it."),
        sentence=lambda row: role_sentence(row, labels, today()),
        grouping=Grouping("when", _group),
    )


def _columns(labels: Labels, context: ViewContext) -> list[Column[CommitteeRoleRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            key="role",
            title=translate("committees", "Role in the committee"),
            cell=lambda row: strong(role_name(row.role, labels)),
            sort=lambda row: _ORDER.index(row.role),
            width=116,
        ),
        Column(
            key="person",
            title=translate("committees", "Person"),
            cell=lambda row: Cell(row.person),
            width=140,
            stretch=True,
        ),
        Column(
            key="behalf",
            title=translate("committees", "On behalf of"),
            cell=_behalf,
            width=140,
            stretch=True,
        ),
        Column(
            key="when",
            title=translate("committees", "Valid"),
            cell=lambda row: quiet(period(row.start_date, row.end_date, context.today())),
            sort=lambda row: (_age(row), _ORDER.index(row.role)),
            width=176,
        ),
    ]


def _age(row: CommitteeRoleRow) -> int:
    return 0 if row.is_current else 1 if row.is_planned else 2


def _group(row: CommitteeRoleRow) -> str:
    translate = QCoreApplication.translate
    words = (
        translate("committees", "Now"),
        translate("committees", "To come"),
        translate("committees", "Gone by"),
    )
    return words[_age(row)]


def _behalf(row: CommitteeRoleRow) -> Cell:
    if row.organization:
        return quiet(row.organization)
    return tag(row.tag) if row.tag else quiet("")
