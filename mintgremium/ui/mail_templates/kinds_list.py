"""The kinds of mail of a committee, each with whose text counts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mintgremium.core.correspondence import TemplateKind
from mintgremium.services.mail_templates.rows import TemplateRow
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Column, quiet, strong


@dataclass(frozen=True, slots=True)
class KindLine:
    """One line of the list."""

    id: TemplateKind
    name: str
    row: TemplateRow


def kind_lines(rows: tuple[TemplateRow, ...], labels: Labels) -> list[KindLine]:
    """Name the kinds."""
    return [KindLine(row.kind, _big(labels.word(row.kind)), row) for row in rows]


def kind_columns() -> list[Column[KindLine]]:
    """Return name and whose text it is."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="kind",
            title=translate("mail_templates", "Mail"),
            cell=lambda line: strong(line.name),
            width=150,
            stretch=True,
        ),
        Column(
            key="own",
            title=translate("mail_templates", "Text"),
            cell=lambda line: quiet(whose(line.row)),
            width=72,
        ),
    ]


def whose(row: TemplateRow) -> str:
    """Say whose text counts."""
    translate = QCoreApplication.translate
    if row.own:
        return translate("mail_templates", "own")
    return translate("mail_templates", "shipped")


def _big(word: str) -> str:
    return word[:1].upper() + word[1:]
