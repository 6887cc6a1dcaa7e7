"""What goes out: who, as of which day, in which format."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.vcards.cards import CardVersion
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.member_lists.rows import ListFormat, Scope
from mintgremium.ui.member_lists.files import ask_for_target
from mintgremium.ui.progress import Progress
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.dialog import FormDialog
from mintgremium.ui.widgets.form import Form, FormField

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services
    from mintgremium.ui.context import ViewContext

_ALL, _CHOSEN = "all", "chosen"
_SUFFIXES: Final[Mapping[ListFormat | CardVersion, str]] = {
    ListFormat.XLSX: ".xlsx",
    ListFormat.CSV: ".csv",
    ListFormat.CSV_1252: ".csv",
    CardVersion.V4: ".vcf",
    CardVersion.V3: ".vcf",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the page shows from which the export is asked for."""

    people: tuple[UUID, ...] = ()
    committee_id: UUID | None = None


def open_export(context: "ViewContext", wish: Wish, parent: QWidget) -> None:
    """Read the committees, then ask what shall go out."""
    context.operations.run(
        context.services.committees.committees,
        lambda rows: ExportDialog(context, wish, rows, parent).open(),
    )


class ExportDialog(FormDialog):
    """Who, format and day; then the system asks for the place."""

    def __init__(
        self,
        context: "ViewContext",
        wish: Wish,
        committees: Sequence[CommitteeRow],
        parent: QWidget,
    ) -> None:
        form = _form(context, wish, committees)
        super().__init__(
            context.theme,
            QCoreApplication.translate("lists", "Export members"),
            form,
            QCoreApplication.translate("lists", "Save …"),
            parent=parent,
        )
        self._context, self._wish = context, wish
        self._names = {row.id: row.short_name for row in committees}
        who = wish.committee_id or (_CHOSEN if len(wish.people) > 1 else _ALL)
        self.set_values({"who": who, "format": ListFormat.XLSX, "on": context.today()})
        self.set_check(self._judge)
        self.save_wanted.connect(self._ask_where)

    def scope(self, values: Mapping[str, Any]) -> Scope:
        """Return what is chosen."""
        who, day = values["who"], values["on"]
        if who == _CHOSEN:
            return Scope(person_ids=self._wish.people, on=day)
        if isinstance(who, UUID):
            return Scope(committee_ids=(who,), on=day)
        return Scope(on=day)

    def save_to(self, path: Path, values: Mapping[str, Any]) -> None:
        """Write the file; the dialog closes when it is complete."""
        self.set_busy(busy=True)
        language, chosen = self._context.labels.language, values["format"]
        write = partial(_write, self._context.services, self.scope(values), path, chosen, language)
        self._context.operations.run_long(write, self._done, self._explain)

    # -- inner workings

    def _judge(self, values: Mapping[str, Any]) -> Mapping[str, str]:
        missing = values["on"] is None
        return {"on": self._context.labels.problem("required")} if missing else {}

    def _ask_where(self, _sent: object) -> None:
        values = self.form.values()  # a signal would turn the choices into plain texts
        who = values["who"]
        named = self._names.get(who, "") if isinstance(who, UUID) else ""
        word = QCoreApplication.translate("lists", "Members")
        stem = " ".join(part for part in (named, word, f"{values['on']:%Y-%m-%d}") if part)
        title = QCoreApplication.translate("lists", "Export members")
        name = f"{stem}{_SUFFIXES[values['format']]}"
        ask_for_target(self, title, name, lambda path: self.save_to(path, values))

    def _done(self, path: Path) -> None:
        said = QCoreApplication.translate("lists", "Saved: {name}").format(name=path.name)
        self.accept()
        self._context.messages.say(said)

    def _explain(self, error: MintgremiumError) -> None:
        self.set_busy(busy=False)
        self.missing.setText(self._context.messages.describe(error))


def _write(
    services: "Services",
    scope: Scope,
    path: Path,
    chosen: ListFormat | CardVersion,
    language: str,
    _progress: Progress,
) -> Path:
    if isinstance(chosen, CardVersion):
        services.vcards.export(scope, path, chosen, force=True)
    else:
        phrases = Phrases.load(language)
        services.member_lists.export(scope, path, chosen, phrases, force=True)
    return path


def _form(context: "ViewContext", wish: Wish, committees: Sequence[CommitteeRow]) -> Form:
    translate = QCoreApplication.translate
    who: list[tuple[object, str]] = [(_ALL, translate("lists", "All persons and committees"))]
    who += [(row.id, f"{row.short_name} – {row.name}") for row in committees]
    if wish.people:
        text = counted(
            len(wish.people),
            translate("lists", "The chosen person"),
            translate("lists", "The {count} chosen persons"),
        )
        who.insert(0, (_CHOSEN, text))
    formats = [
        (ListFormat.XLSX, translate("lists", "Excel (.xlsx), can be read in again")),
        (ListFormat.CSV, translate("lists", "CSV with semicolons (UTF-8)")),
        (ListFormat.CSV_1252, translate("lists", "CSV for old programs (Windows 1252)")),
        (CardVersion.V4, translate("lists", "vCard 4.0, for address books of today")),
        (CardVersion.V3, translate("lists", "vCard 3.0, for Outlook and older ones")),
    ]
    return Form(
        context.theme,
        [
            FormField("who", translate("lists", "&Who"), Choice(who)),
            FormField("format", translate("lists", "&Format"), Choice(formats)),
            FormField(
                "on",
                translate("lists", "As of the &day"),
                DateField(context.theme, context.today),
                help=translate("lists", "Assignments, workplaces and names valid on this day."),
            ),
        ],
    )
