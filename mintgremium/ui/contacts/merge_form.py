"""The dialog that makes two records of one person one: side by side, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.core.salutations import NameParts
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.contacts.merge_drafts import CHOSEN, JOINED, PersonMerge
from mintgremium.services.contacts.merge_reads import MergePlan
from mintgremium.services.contacts.rows import PersonRow
from mintgremium.ui.contacts.side_by_side import BOTH, DROPPED, KEPT, SideBySide
from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.form import Form, FormField, NoteLine
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look

_WIDTH: Final = 720


@dataclass(frozen=True)
class Pairing:
    """Who is merged, and with whom that is possible."""

    keep: PersonDraft
    others: tuple[Option, ...]


@dataclass(frozen=True)
class Pair:
    """The one that stays, the one that goes, and what would move."""

    keep: PersonDraft
    drop: PersonDraft
    plan: MergePlan


class MergeDialog(DraftDialog[PersonMerge]):
    """Asks whom to merge with, which values to keep, and tells what moves."""

    def __init__(self, context: ViewContext, pairing: Pairing, parent: QWidget) -> None:
        self._context, self._keep = context, pairing.keep
        self._drop: PersonDraft | None = None
        self._sides = {name: SideBySide(context.theme, joins=name in JOINED) for name in CHOSEN}
        self._choice = Choice(pairing.others, searchable=True)
        self._choice.set_value(None)
        self._heads = _Heads(context)
        self.preview = Preview(context)
        super().__init__(context, self._make_spec(), _start(pairing.keep), parent)
        self.setMinimumWidth(context.theme.px(_WIDTH))
        self.form.edited.connect(self._follow)
        self._show_pair(None)

    def choose(self, drop_id: UUID) -> None:
        """Merge with this person."""
        self.form.set_values({"drop_id": drop_id})
        self._look()

    def _make_spec(self) -> DraftForm[PersonMerge]:
        translate = QCoreApplication.translate
        names = _field_names()
        name = _name(self._keep)
        told = translate(
            "contacts", "{name} stays. The other entry goes; what named it names this one."
        )
        form = Form(
            self._context.theme,
            [
                Label(told.format(name=name), "small", "text2", wrap=True),
                FormField("drop_id", translate("contacts", "&Merge with"), self._choice),
                self.preview,
                self._heads,
                *(FormField(key, names[key], side) for key, side in self._sides.items()),
            ],
        )
        return DraftForm(
            title=translate("contacts", "Merge two entries of one person"),
            primary=translate("contacts", "Merge"),
            form=form,
            values=lambda draft: {"drop_id": draft.drop_id},
            draft=self._made,
            save=self._context.services.contacts.merge_people,
            said=translate("contacts", "Entries merged"),
        )

    def _made(self, values: Mapping[str, Any], start: PersonMerge) -> PersonMerge:
        chosen = {name: values[name] for name in CHOSEN}
        return replace(
            start,
            drop_id=values["drop_id"],
            drop_version=self._drop.version if self._drop else 0,
            taken=frozenset(name for name, side in chosen.items() if side == DROPPED),
            joined=frozenset(name for name, side in chosen.items() if side == BOTH),
        )

    def _follow(self, name: str) -> None:
        if name == "drop_id":
            self._look()

    def _look(self) -> None:
        drop_id, keep_id = self.form.values()["drop_id"], self._keep.id
        contacts = self._context.services.contacts
        if drop_id is None or keep_id is None or drop_id == keep_id:
            self._show_pair(None)
            return
        self._context.operations.run(
            lambda: Pair(
                contacts.person_draft(keep_id),
                contacts.person_draft(drop_id),
                contacts.merge_plan(keep_id, drop_id),
            ),
            self._show_pair,
        )

    def _show_pair(self, pair: Pair | None) -> None:
        self._drop = pair.drop if pair else None
        self._heads.setVisible(pair is not None)
        for name, side in self._sides.items():
            if pair is None:
                self.form.set_shown(name, shown=False)
                continue
            kept, dropped = (self._text(each, name) for each in (pair.keep, pair.drop))
            side.set_texts((kept, dropped))
            side.set_value(_best(name, pair.keep, pair.drop))
            self.form.set_shown(name, shown=kept != dropped)
        if pair is not None:
            self._heads.show_names(_name(pair.keep), _name(pair.drop))
        self.preview.show_plan(pair)
        self.primary.setEnabled(pair is not None and pair.plan.obstacle is None)

    def _text(self, draft: PersonDraft, name: str) -> str:
        match getattr(draft, name):
            case str(text):
                return text
            case tuple(lines):
                return ", ".join(lines)
            case None:
                return ""
            case day:
                return day_in_short(day, self._context.today())


class _Heads(QWidget):
    """Whose values stand in which column."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        context.theme.set_space(row, (0, 4, 0, 0), 12)
        self._stays = Label("", "small600", "text", wrap=True)
        self._goes = Label("", "small600", "text2", wrap=True)
        row.addWidget(self._stays, 3)
        row.addWidget(self._goes, 3)
        row.addWidget(QWidget(), 1)

    def show_names(self, keep: str, drop: str) -> None:
        """Name both."""
        self._stays.setText(self.tr("Stays: {name}").format(name=keep))
        self._goes.setText(self.tr("Goes: {name}").format(name=drop))


class Preview(QFrame):
    """What moves, or why it cannot, one sentence a line."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        set_look(self, card="sunken")
        self._column = QVBoxLayout(self)
        context.theme.set_space(self._column, (14, 10, 14, 12), 2)
        self._column.addWidget(Label(self.tr("What moves along"), "small600", "text2"))
        self._lines: list[QWidget] = []

    def show_plan(self, pair: Pair | None) -> None:
        """Show what the plan says; None: nobody is chosen yet."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [NoteLine(self._context.theme, *each) for each in self._sentences(pair)]
        for line in self._lines:
            self._column.addWidget(line)

    def _sentences(self, pair: Pair | None) -> list[tuple[str, str, str]]:
        if pair is None:
            return [("", "text3", self.tr("It stands here as soon as somebody is chosen."))]
        if pair.plan.obstacle is not None:
            said = self._context.messages.describe(pair.plan.obstacle)
            return [("circle-alert", "critFg", said)]
        word = self._context.labels.word
        moves = [f"{word(kind)}: {count}" for kind, count in pair.plan.moves]
        if not moves:
            return [("info", "text2", self.tr("Nothing else names this entry."))]
        last = self.tr("Approved minutes keep the names they were approved with.")
        return [("corner-down-right", "text", " · ".join(moves)), ("info", "text2", last)]


def read_pairing(context: ViewContext, keep_id: UUID) -> Pairing:
    """Read who is merged and with whom that is possible; call it in the database thread."""
    contacts = context.services.contacts
    keep = contacts.person_draft(keep_id)
    similar = {found.id for found in contacts.similar(keep)}
    others = [row for row in contacts.people() if row.id != keep_id]
    others.sort(key=lambda row: row.id not in similar)  # those that seem the same come first
    return Pairing(keep, tuple((row.id, _about(row)) for row in others))


def _about(row: PersonRow) -> str:
    return ", ".join(filter(None, (row.name, row.organization, row.email)))


def _start(keep: PersonDraft) -> PersonMerge:
    if keep.id is None:  # only stored people are merged
        raise LookupError
    return PersonMerge(keep_id=keep.id, keep_version=keep.version, drop_id=None)


def _best(name: str, keep: PersonDraft, drop: PersonDraft) -> str:
    """Propose what says more: the value that is there, the newer day, both texts."""
    kept, dropped = getattr(keep, name), getattr(drop, name)
    if not kept or not dropped:
        return DROPPED if dropped else KEPT
    if name in JOINED and kept != dropped:
        return BOTH
    return DROPPED if name == "confirmed_on" and dropped > kept else KEPT


def _name(draft: PersonDraft) -> str:
    parts = NameParts(draft.family_name, draft.given_name, title=draft.title, affix=draft.affix)
    return parts.shown()


def _field_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "family_name": translate("contacts", "Family name"),
        "given_name": translate("contacts", "Given name"),
        "form_of_address": translate("contacts", "Mr/Ms"),
        "title": translate("contacts", "Title"),
        "affix": translate("contacts", "Affix"),
        "salutation": translate("contacts", "Salutation of its own"),
        "function": translate("contacts", "Function"),
        "emails": translate("contacts", "Mail address that is written to"),
        "phone": translate("contacts", "Phone"),
        "source": translate("contacts", "Source of the data"),
        "legal_basis": translate("contacts", "Legal basis"),
        "confirmed_on": translate("contacts", "Confirmed on"),
        "note": translate("contacts", "Note"),
    }
