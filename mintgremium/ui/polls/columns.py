"""The columns of the list of polls and of the answers of one."""

from PySide6.QtCore import QCoreApplication

from mintgremium.services.polls.rows import AskedRow, OptionRow, PollPage, PollRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.polls.words import answer_cell, option_head, seat_state, state_badge
from mintgremium.ui.widgets.cells import Cell, Column, number, quiet, state, strong, tag


def poll_columns(context: ViewContext) -> list[Column[PollRow]]:
    """Return the columns of the list."""
    translate, labels = QCoreApplication.translate, context.labels

    def until(row: PollRow) -> str:
        return day_in_short(row.answer_until, context.today()) if row.answer_until else ""

    return [
        Column(
            key="committee",
            title=translate("polls", "Committee"),
            cell=lambda row: tag(row.committee),
            width=90,
        ),
        Column(
            key="name",
            title=translate("polls", "Poll"),
            cell=lambda row: strong(row.name, row.meeting_reference),
            stretch=True,
            width=260,
        ),
        Column(
            key="state",
            title=translate("polls", "State"),
            cell=lambda row: state(state_badge(row.state, labels)),
            width=130,
        ),
        Column(
            key="options",
            title=translate("polls", "Dates"),
            cell=lambda row: number(str(row.options)),
            sort=lambda row: row.options,
            width=70,
            right=True,
        ),
        Column(
            key="answered",
            title=translate("polls", "Answers"),
            cell=_answered,
            sort=lambda row: row.answered,
            width=130,
        ),
        Column(
            key="until",
            title=translate("polls", "Until"),
            cell=lambda row: quiet(until(row)),
            sort=lambda row: str(row.answer_until or ""),
            width=110,
        ),
    ]


def answer_columns(context: ViewContext, page: PollPage) -> list[Column[AskedRow]]:
    """Return the columns of the answers: seat, person, one for each date, state."""
    translate, labels, today = QCoreApplication.translate, context.labels, context.today()
    columns: list[Column[AskedRow]] = [
        Column(
            key="seat",
            title=translate("polls", "Seat"),
            cell=lambda row: Cell(
                row.name or "–", style="body500", tag=row.tag,
                trailing=("star",) if row.required else (),
                spoken=_seat_spoken(row),
            ),
            sort=lambda row: row.tag,
            stretch=True,
            width=190,
        ),
    ]  # fmt: skip
    columns += [_option_column(context, option) for option in page.options]
    columns.append(
        Column(
            key="state",
            title=translate("polls", "State"),
            cell=lambda row: quiet(
                "; ".join(filter(None, (seat_state(row, labels, today), row.comment)))
            ),
            width=170,
        )
    )
    return columns


def _option_column(context: ViewContext, option: OptionRow) -> Column[AskedRow]:
    labels, at = context.labels, option.number
    return Column(
        key=f"o{at}",
        title=option_head(option),
        cell=lambda row: answer_cell(row, at, labels),
        width=104,
    )


def _answered(row: PollRow) -> Cell:
    text = QCoreApplication.translate("polls", "{count} of {total}")
    words = text.format(count=row.answered, total=row.asked)
    if row.letters:
        unclear = QCoreApplication.translate("polls", "{count} unclear")
        return Cell(words, second=unclear.format(count=row.letters))
    return Cell(words)


def _seat_spoken(row: AskedRow) -> str:
    needed = QCoreApplication.translate("polls", "needed") if row.required else ""
    return ", ".join(filter(None, (row.seat or row.tag, row.name, needed)))
