"""The minutes: who was there, what was said and resolved, who does what until when."""

from collections.abc import Iterator, Sequence

from mintgremium.core.vocabulary import ItemKind, ItemState, MinutesState
from mintgremium.documents.facts import Fact, item_number, meeting_title, record_facts
from mintgremium.documents.formatting import NBSP, Formats
from mintgremium.documents.pdf.agenda import flat
from mintgremium.documents.pdf.attendance import attendance_table
from mintgremium.documents.pdf.blocks import (
    Block,
    Bullets,
    Callout,
    Column,
    Facts,
    Heading,
    Inset,
    Paragraph,
    Row,
    Signatures,
    Table,
    Tone,
)
from mintgremium.documents.pdf.votes import vote_text
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import ItemEntry, MeetingDocument, ResolutionEntry, TaskEntry

ORIGIN_WIDTH, RESPONSIBLE_WIDTH, DUE_WIDTH, STATE_WIDTH = 15, 38, 23, 17
LONG_NUMBER = 8  # a longer one goes on a second line
ITEM_LEVEL = 3  # of headings; sub-items are one level deeper
SILENT_KINDS = (ItemKind.BREAK, ItemKind.PROGRAMME)


def minutes_blocks(document: MeetingDocument, phrases: Phrases) -> tuple[Block, ...]:
    """Set the minutes of a meeting."""
    head = document.minutes
    words = MinutesWords(phrases)
    is_draft = head.state is not MinutesState.APPROVED
    return (
        Heading(
            meeting_title(document, phrases),
            level=1,
            kicker=phrases.text(f"minutes_type.{head.type}"),
        ),
        Facts((*record_facts(document, phrases), *words.head(document))),
        *((Paragraph(phrases.text("minutes.draft_note"), Tone.MUTED),) if is_draft else ()),
        Heading(phrases.text("minutes.attendance")),
        *attendance_table(document, phrases),
        Heading(phrases.text("minutes.items")),
        *words.paragraph(head.opening),
        *words.items(document.items, ITEM_LEVEL),
        *words.under_no_item(document),
        *words.paragraph(head.closing),
        Heading(phrases.text("minutes.tasks")),
        *words.task_table(document),
        Signatures(tuple(words.signatures(document))),
    )


class MinutesWords:
    """Turns the parts of minutes into blocks."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._formats = Formats(phrases)

    def head(self, document: MeetingDocument) -> Iterator[Fact]:
        """Name who led, who wrote, and where the minutes stand."""
        head = document.minutes
        for key, value in (("chair", head.chair), ("keeper", head.keeper)):
            if value:
                yield Fact(self._phrases.text(f"facts.{key}"), value)
        yield Fact(self._phrases.text("facts.state"), " ".join(self._state(document)))

    def items(self, items: Sequence[ItemEntry], level: int) -> Iterator[Block]:
        """Set each item below its heading."""
        if not items and level == ITEM_LEVEL:
            yield Paragraph(self._phrases.text("item.empty"), Tone.MUTED)
        for item in items:
            if item.kind is ItemKind.HEADING:
                yield Heading(self._title(item), ITEM_LEVEL)
                yield from self._content(item)
            elif item.kind not in SILENT_KINDS:
                yield Heading(self._title(item), level, self._number(item))
                yield Inset(tuple(self._content(item)))
            yield from self.items(item.items, ITEM_LEVEL + 1)

    @staticmethod
    def paragraph(text: str) -> Iterator[Block]:
        """Set what was said before or after the items, if anything."""
        if text.strip():
            yield Paragraph(text.strip())

    def under_no_item(self, document: MeetingDocument) -> Iterator[Block]:
        """Set the resolutions that belong to the meeting as a whole."""
        yield from map(self._resolution, document.resolutions)

    def task_table(self, document: MeetingDocument) -> Iterator[Block]:
        """Set all tasks with who does them and until when."""
        rows = tuple(self._task_row(number, task) for number, task in _all_tasks(document))
        if not rows:
            yield Paragraph(self._phrases.text("minutes.no_tasks"), Tone.MUTED)
            return
        columns = (
            Column(self._phrases.text("minutes.origin"), ORIGIN_WIDTH),
            Column(self._phrases.text("minutes.task")),
            Column(self._phrases.text("minutes.responsible"), RESPONSIBLE_WIDTH),
            Column(self._phrases.text("minutes.due"), DUE_WIDTH),
            Column(self._phrases.text("minutes.state"), STATE_WIDTH),
        )
        yield Table(columns, rows)

    def signatures(self, document: MeetingDocument) -> Iterator[str]:
        """Name who signs, above the capacity."""
        head = document.minutes
        for key, name in (("chair", head.chair), ("keeper", head.keeper)):
            label = self._phrases.text(f"minutes.signature_{key}")
            yield f"{name}\n{label}" if name else label

    def _state(self, document: MeetingDocument) -> Iterator[str]:
        head = document.minutes
        if head.state is MinutesState.APPROVED and head.approved_on:
            yield self._dated("approved", self._formats.day(head.approved_on))
        elif head.state is MinutesState.CIRCULATED and head.circulated_on:
            yield self._dated("circulated", self._formats.day(head.circulated_on))
            if head.objections_until:
                yield self._dated("objections", self._formats.day(head.objections_until))
        elif head.state is MinutesState.DRAFT:
            yield self._phrases.text("minutes.draft")
        else:
            yield self._phrases.text(f"minutes_state.{head.state}")

    def _dated(self, key: str, day: str) -> str:
        sentence = self._phrases.text(f"minutes.{key}", date=day)
        return sentence if sentence.endswith(".") else f"{sentence}."

    def _title(self, item: ItemEntry) -> str:
        return item.title.strip() or self._phrases.text("item.untitled")

    def _number(self, item: ItemEntry) -> str:
        number = item_number(item, self._phrases)
        return number if len(number) <= LONG_NUMBER else number.replace(NBSP, " ")

    def _content(self, item: ItemEntry) -> Iterator[Block]:
        if item.state in (ItemState.WITHDRAWN, ItemState.POSTPONED):
            yield Paragraph(self._phrases.text(f"minutes.{item.state}"), Tone.MUTED)
        if item.rapporteur:
            text = self._phrases.text("item.rapporteur", name=item.rapporteur)
            yield Paragraph(text, Tone.SMALL)
        if item.text.strip():
            yield Paragraph(item.text.strip())
        if item.result.strip():
            yield Callout(self._phrases.text("minutes.result"), item.result.strip())
        yield from map(self._resolution, item.resolutions)
        if item.tasks:
            yield Paragraph(self._phrases.text("minutes.tasks"), Tone.LABEL)
            yield Bullets(tuple(map(self._task, item.tasks)))

    def _resolution(self, resolution: ResolutionEntry) -> Callout:
        label = self._phrases.text("minutes.resolution")
        if resolution.number:
            label = self._phrases.text("minutes.resolution_numbered", number=resolution.number)
        return Callout(label, resolution.text.strip(), vote_text(resolution, self._phrases))

    def _task(self, task: TaskEntry) -> str:
        due = self._formats.day(task.due) if task.due else ""
        until = self._phrases.text("minutes.task_until", date=due) if due else ""
        details = ", ".join(filter(None, (task.responsible, until)))
        return f"{task.title} ({details})" if details else task.title

    def _task_row(self, number: str, task: TaskEntry) -> Row:
        due = self._formats.short_day(task.due) if task.due else self._phrases.text("document.none")
        state = self._phrases.text(f"action_state.{task.state}")
        return Row(
            (
                (Paragraph(number, Tone.MUTED),),
                (Paragraph(task.title),),
                (Paragraph(task.responsible or self._phrases.text("document.none")),),
                (Paragraph(due),),
                (Paragraph(state, Tone.MUTED),),
            )
        )


def _all_tasks(document: MeetingDocument) -> Iterator[tuple[str, TaskEntry]]:
    """Give each task with the number of its item; those without an item come last."""
    for item in flat(document.items):
        for task in item.tasks:
            yield item.number, task
    for task in document.tasks:
        yield "", task
