"""What stands beside the answers: the dates by rank, and letters that somebody must read."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import PollState
from mintgremium.services.polls.rows import LetterRow, OptionRow, PollPage
from mintgremium.ui.context import ViewContext
from mintgremium.ui.polls.words import counts_words, option_words
from mintgremium.ui.widgets.details import Block, Fact, Part, Text


@dataclass(frozen=True, slots=True)
class ChooseLink:
    """Make a date the meeting."""

    option_id: UUID


@dataclass(frozen=True, slots=True)
class LetterLink:
    """Mark a letter as read."""

    letter_id: UUID


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """Open the meeting that the poll led to."""

    reference: str


def side_blocks(context: ViewContext, page: PollPage) -> list[Block]:
    """Put dates and letters into blocks."""
    translate = QCoreApplication.translate
    may = page.state is PollState.OPEN and not context.read_only
    blocks: list[Block] = []
    if page.meeting_reference:
        target = MeetingLink(page.meeting_reference)
        blocks.append(Fact("calendar-days", page.meeting_reference, target=target))
    for option in sorted(page.options, key=lambda each: each.rank):
        blocks += _option(context, option, may=may)
    open_letters = [letter for letter in page.letters if not letter.done]
    if open_letters:
        blocks.append(Part(translate("polls", "To be read")))
        for letter in open_letters:
            blocks += _letter(context, letter)
    if page.text:
        blocks += [Part(translate("polls", "Words to the seats")), Text(page.text)]
    if page.note:
        blocks += [Part(translate("polls", "Note")), Text(page.note)]
    return blocks


def _option(context: ViewContext, option: OptionRow, *, may: bool) -> list[Block]:
    translate = QCoreApplication.translate
    title = f"{option.number}. {option_words(option)}"
    counts = counts_words(option, context.labels)
    blocks: list[Block] = [Part(title)]
    if option.chosen:
        blocks.append(Fact("circle-check", translate("polls", "chosen"), tint="okFg"))
    blocks.append(Fact("users", counts))
    if option.required_no:
        text = translate("polls", "Needed, but cannot: {seats}")
        blocks.append(Fact("x", text.format(seats=", ".join(option.required_no)), tint="critFg"))
    if may:
        text = translate("polls", "Choose this date …")
        blocks.append(Fact("calendar-check", text, target=ChooseLink(option.id)))
    return blocks


def _letter(context: ViewContext, letter: LetterRow) -> list[Block]:
    reason = context.labels.text(f"poll_reasons.{letter.reason}")
    blocks: list[Block] = [
        Fact("mail", letter.sender or letter.subject, second=reason, tint="warnFg"),
        Text(letter.text[:400]),
    ]
    if not context.read_only:
        text = QCoreApplication.translate("polls", "Mark as read")
        blocks.append(Fact("check", text, target=LetterLink(letter.id)))
    return blocks
