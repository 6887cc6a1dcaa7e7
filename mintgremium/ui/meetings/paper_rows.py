"""Documents, attachments and dispatches of a meeting as the lines of one list."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.attachments.rows import AttachmentRow
from mintgremium.services.invitations.rows import DispatchRow
from mintgremium.services.meetings.printing import DocumentKind
from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.dates import moment_text
from mintgremium.ui.labels import Labels
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.cells import Cell, Column, Grouping, quiet, strong

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services

_MEGABYTE = 1_000_000  # bytes
_HELD = frozenset({MeetingState.HELD, MeetingState.CIRCULATED, MeetingState.APPROVED})
_AFTER = frozenset({DocumentKind.MINUTES, DocumentKind.RESOLUTIONS})
_ICONS = {
    DocumentKind.INVITATION: "mail",
    DocumentKind.AGENDA: "list-tree",
    DocumentKind.ATTENDANCE_LIST: "users",
    DocumentKind.MINUTES: "file-pen",
    DocumentKind.RESOLUTIONS: "gavel",
    DocumentKind.DISPATCH_RECORD: "mail-check",
}


class Sort(StrEnum):
    """What a line stands for."""

    DOCUMENT = "document"
    ATTACHMENT = "attachment"
    DISPATCH = "dispatch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One line."""

    id: str
    sort: Sort
    name: str
    detail: str = ""
    icon: str = "file-text"
    document: DocumentKind | None = None
    record_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Papers:
    """What the tab shows, read in one go."""

    facts: MeetingFacts
    attachments: tuple[AttachmentRow, ...]
    dispatches: tuple[DispatchRow, ...]


def read_papers(services: "Services", meeting_id: UUID) -> Papers:
    """Read what there is."""
    return Papers(
        services.meetings.facts(meeting_id),
        services.attachments.rows(meeting_id),
        services.invitations.dispatches(meeting_id),
    )


def lines(papers: Papers, labels: Labels) -> Iterator[Paper]:
    """Give the documents that can be made, then what is attached, then what was sent."""
    for kind in DocumentKind:
        if _is_offered(kind, papers):
            yield _document(kind, labels)
    for row in papers.attachments:
        yield Paper(
            id=f"a/{row.id}",
            sort=Sort.ATTACHMENT,
            name=row.name,
            detail=", ".join(filter(None, (row.item, row.file_name, size_words(row.size)))),
            icon="paperclip",
            record_id=row.id,
        )
    for sent in papers.dispatches:
        yield _dispatch(sent, labels)


def _is_offered(kind: DocumentKind, papers: Papers) -> bool:
    if kind is DocumentKind.DISPATCH_RECORD:
        return bool(papers.dispatches)
    return kind not in _AFTER or papers.facts.state in _HELD


def paper_columns() -> list[Column[Paper]]:
    """Return name and what there is to say of it."""
    translate = QCoreApplication.translate
    return [
        Column(key="name", title=translate("papers", "Name"), cell=_name, width=300),
        Column(
            key="detail",
            title=translate("papers", "Details"),
            cell=lambda paper: quiet(paper.detail),
            width=300,
            stretch=True,
        ),
    ]


def by_sort() -> Grouping[Paper]:
    """Group the lines by what they stand for."""
    return Grouping("", lambda paper: _sort_words(paper.sort))


def size_words(size: int) -> str:
    """Write the size of a file: `84 kB`."""
    return QLocale().formattedDataSize(
        size, 0 if size < _MEGABYTE else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def _sort_words(sort: Sort) -> str:
    translate = QCoreApplication.translate
    return {
        Sort.DOCUMENT: translate("papers", "Documents, made from what is entered now"),
        Sort.ATTACHMENT: translate("papers", "Attachments"),
        Sort.DISPATCH: translate("papers", "What was sent"),
    }[sort]


def _document(kind: DocumentKind, labels: Labels) -> Paper:
    words = QCoreApplication.translate("papers", "Minutes")
    name = words if kind is DocumentKind.MINUTES else labels.text(f"document.{kind}")
    return Paper(
        id=f"d/{kind}",
        sort=Sort.DOCUMENT,
        name=name,
        detail="PDF",
        icon=_ICONS[kind],
        document=kind,
    )


def _dispatch(row: DispatchRow, labels: Labels) -> Paper:
    translate = QCoreApplication.translate
    people = counted(
        row.recipients,
        translate("papers", "to one person"),
        translate("papers", "to {count} persons"),
    )
    unclear = translate("papers", "{count} unclear").format(count=row.unclear)
    failed = translate("papers", "{count} failed").format(count=row.failed)
    parts = (
        moment_text(row.sent_at),
        people,
        labels.word(row.way),
        unclear if row.unclear else "",
        failed if row.failed else "",
        row.note,
    )
    word = labels.word(row.kind)
    return Paper(
        id=f"s/{row.id}",
        sort=Sort.DISPATCH,
        name=word[:1].upper() + word[1:],
        detail=", ".join(filter(None, parts)),
        icon="send",
        record_id=row.id,
    )


def _name(paper: Paper) -> Cell:
    cell = strong(paper.name)
    return Cell(cell.text, style=cell.style, icon=paper.icon, icon_color="text2")
