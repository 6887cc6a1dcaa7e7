"""What stands beside the differences: everything about the chosen row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mintgremium.services.member_lists.rows import ImportRow, RowKind
from mintgremium.services.member_lists.words import reason_text, value_text
from mintgremium.ui.labels import Labels
from mintgremium.ui.member_lists.words import (
    field_word,
    kind_badge,
    subject_word,
    where_words,
)
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Fact, Head, Part, Text


@dataclass(frozen=True, slots=True)
class Meant:
    """Says who is meant by a row: somebody, or a new person."""

    number: int
    person_id: UUID | None


@dataclass(frozen=True, slots=True)
class Forget:
    """Takes back who is meant by a row."""

    number: int


def side_blocks(
    row: ImportRow,
    labels: Labels,
    people: Mapping[UUID, str],
    *,
    is_resolved: bool,
    is_card: bool,
) -> list[Block]:
    """Return the blocks about a row; `people` names those it may be."""
    return [
        Head(row.name or "–"),
        *_facts(row, is_card=is_card),
        *_reasons(row, labels),
        *_who(row, people, is_resolved=is_resolved),
        *_changes(row, labels),
    ]


def _facts(row: ImportRow, *, is_card: bool) -> Iterator[Block]:
    badge = kind_badge(row.kind)
    tint = "text" if badge.tone == "neutral" else f"{badge.tone}Fg"
    yield Fact(badge.icon, f"{subject_word(row)}: {badge.text}", tint=tint)
    if row.place:
        yield Fact("armchair", row.place)
    if where := where_words(row, is_card=is_card):
        yield Fact("table-2", where)


def _reasons(row: ImportRow, labels: Labels) -> Iterator[Block]:
    if row.reason is not None:
        yield Text(reason_text(labels, row.reason), "critFg")
    for note in row.notes:
        yield Fact("info", reason_text(labels, note))


def _who(row: ImportRow, people: Mapping[UUID, str], *, is_resolved: bool) -> Iterator[Block]:
    translate = QCoreApplication.translate
    if is_resolved:
        text = translate("lists", "Take back who is meant")
        yield Deeds((Deed(Forget(row.number), text, "undo-2"),))
    if row.similar:
        yield Part(translate("lists", "Who is meant?"))
        known = [
            Deed(Meant(row.number, each), people.get(each, "?"), "user-check")
            for each in row.similar
        ]
        new = Deed(Meant(row.number, None), translate("lists", "A new person"), "user-plus")
        yield Deeds((*known, new))


def _changes(row: ImportRow, labels: Labels) -> Iterator[Block]:
    translate = QCoreApplication.translate
    if row.changes:
        titles = {
            RowKind.ADDED: translate("lists", "What comes in"),
            RowKind.REMOVED: translate("lists", "What goes"),
        }
        yield Part(titles.get(row.kind, translate("lists", "What changes")))
    empty = translate("lists", "empty")
    for each in row.changes:
        label = field_word(labels, each.field)
        if row.kind is RowKind.CHANGED:
            yield Text(label, "text3")
            yield Fact("minus", value_text(each.old) or empty, tint="text2")
            yield Fact("plus", value_text(each.new) or empty)
        else:
            yield Text(f"{label}: {value_text(each.new or each.old) or empty}", "text")
