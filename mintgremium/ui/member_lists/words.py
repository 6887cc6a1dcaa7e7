"""What a plan says in words: what a row would do, why one is refused, what to know of it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import Kind
from mintgremium.services.member_lists.rows import (
    Field,
    ImportRow,
    OrganizationField,
    RowKind,
)
from mintgremium.services.member_lists.words import reason_text, value_text
from mintgremium.ui.labels import Badge, Labels

_LOOKS: Final[Mapping[RowKind, tuple[str, str]]] = {
    RowKind.ADDED: ("ok", "plus"),
    RowKind.CHANGED: ("info", "pencil"),
    RowKind.REMOVED: ("warn", "minus"),
    RowKind.REFUSED: ("crit", "circle-alert"),
    RowKind.UNCHANGED: ("neutral", "check"),
}


_IN_THE_NAME: Final = frozenset(
    (
        *(Field.FORM_OF_ADDRESS, Field.TITLE, Field.GIVEN_NAME, Field.AFFIX, Field.FAMILY_NAME),
        *(Field.FULL_NAME, OrganizationField.NAME),
    )
)


def kind_badge(kind: RowKind) -> Badge:
    """Return word, tone and icon of what a row would do."""
    translate = QCoreApplication.translate
    words = {
        RowKind.ADDED: translate("lists", "new"),
        RowKind.CHANGED: translate("lists", "changed"),
        RowKind.REMOVED: translate("lists", "removed"),
        RowKind.REFUSED: translate("lists", "refused"),
        RowKind.UNCHANGED: translate("lists", "unchanged"),
    }
    return Badge(words[kind], *_LOOKS[kind])


def where_words(row: ImportRow, *, is_card: bool) -> str:
    """Say in full where a row stands in the file; nothing for what is missing there."""
    translate = QCoreApplication.translate
    if not row.row:
        return ""
    if is_card:
        return translate("lists", "Card {number} of the file").format(number=row.row)
    if row.table:
        text = translate("lists", "Row {row} of the sheet “{table}”")
        return text.format(row=row.row, table=row.table)
    return translate("lists", "Row {row} of the file").format(row=row.row)


def field_word(labels: Labels, field: str) -> str:
    """Name a field as the heading of a list does."""
    return labels.text(f"list_fields.{field}")


def row_words(labels: Labels, row: ImportRow) -> str:
    """Say in one line what a row would do."""
    translate = QCoreApplication.translate
    if row.reason is not None:
        return reason_text(labels, row.reason)
    if row.kind is RowKind.REMOVED and not row.changes:
        return translate("lists", "Is missing in the file.")
    if row.kind is RowKind.ADDED:
        told = [each for each in row.changes if each.new and each.field not in _IN_THE_NAME]
        return ", ".join(value_text(each.new) for each in told)
    empty = translate("lists", "empty")
    said = (
        f"{field_word(labels, each.field)}: "
        f"{value_text(each.old) or empty} → {value_text(each.new) or empty}"
        for each in row.changes
    )
    return "; ".join(said)


def subject_word(row: ImportRow) -> str:
    """Say what a row is about."""
    translate = QCoreApplication.translate
    return {
        Kind.PERSON: translate("lists", "Person"),
        Kind.MEMBERSHIP: translate("lists", "Assignment"),
        Kind.COMMITTEE_ROLE: translate("lists", "Role in the committee"),
        Kind.ORGANIZATION: translate("lists", "Organisation"),
    }.get(row.subject, "")
