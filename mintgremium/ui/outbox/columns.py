"""The columns of the outbox, and what is said about one mail."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.correspondence import OutgoingState
from mintgremium.services.outbox.rows import OutboxRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.dates import moment_text
from mintgremium.ui.outbox.words import purpose_words, response_words, when_words
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.cells import Cell, Column, quiet, state, strong
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Fact, Head, Part, Text

_AGAIN = (OutgoingState.FAILED, OutgoingState.CANCELLED)


def outbox_columns(context: ViewContext, now: Callable[[], datetime]) -> list[Column[OutboxRow]]:
    """Return recipient, subject, state and time; meeting and answer of the server on demand."""
    translate, labels = QCoreApplication.translate, context.labels
    return [
        Column(
            key="recipient",
            title=translate("outbox", "Recipient"),
            cell=lambda row: strong(row.name or row.address, row.address if row.name else ""),
            width=190,
        ),
        Column(
            key="subject",
            title=translate("outbox", "Subject"),
            cell=lambda row: Cell(row.subject),
            width=150,
            stretch=True,
        ),
        Column(
            key="state",
            title=translate("outbox", "State"),
            cell=lambda row: state(labels.badge(row.state)),
            width=132,
        ),
        Column(
            key="when",
            title=translate("outbox", "Time"),
            cell=lambda row: quiet(when_words(row, now())),
            sort=lambda row: (row.sent_at or row.tried_at or row.queued_at).isoformat(),
            width=112,
        ),
        Column(
            key="meeting",
            title=translate("outbox", "Meeting"),
            cell=lambda row: quiet(row.meeting),
            width=110,
            hidden=True,
        ),
        Column(
            key="response",
            title=translate("outbox", "Answer of the server"),
            cell=lambda row: quiet(response_words(row, labels)),
            width=240,
            hidden=True,
        ),
    ]


def outbox_sentence(context: ViewContext, row: OutboxRow) -> str:
    """Say a line in one sentence."""
    labels = context.labels
    parts = (row.name, row.address, row.subject, labels.word(row.state))
    return ", ".join(filter(None, (*parts, response_words(row, labels))))


def outbox_blocks(context: ViewContext, row: OutboxRow, now: datetime) -> list[Block]:
    """Return everything about a mail, and what can be done."""
    translate, labels = QCoreApplication.translate, context.labels
    badge = labels.badge(row.state)
    tint = "text" if badge.tone == "neutral" else f"{badge.tone}Fg"
    blocks: list[Block] = [
        Head(row.name or row.address),
        Fact("mail", row.address),
        Text(row.subject, "text"),
        Fact(badge.icon, badge.text, when_words(row, now), tint=tint),
    ]
    if said := response_words(row, labels):
        blocks.append(Text(said))
    if row.state is OutgoingState.UNCLEAR:
        blocks.append(Text(_about_unclear()))
    if not context.read_only:
        blocks += _deeds(row)
    blocks.append(Part(translate("outbox", "The mail")))
    if row.meeting_id is not None:
        place = Place("meeting", row.meeting_id, "dispatch")
        blocks.append(Fact("calendar-days", row.meeting, target=place))
    if purpose := purpose_words(row.purpose, labels):
        blocks.append(Fact("bookmark", purpose))
    attempts = counted(
        row.attempts,
        translate("outbox", "one attempt"),
        translate("outbox", "{count} attempts"),
    )
    blocks += [
        Fact("clock", translate("outbox", "queued {when}").format(when=moment_text(row.queued_at))),
        Fact("rotate-cw", attempts),
        Fact("hard-drive", QLocale().formattedDataSize(row.size, 0)),
    ]
    return blocks


def _deeds(row: OutboxRow) -> list[Block]:
    translate = QCoreApplication.translate
    deeds: tuple[Deed, ...] = ()
    if row.state is OutgoingState.UNCLEAR:
        deeds = (
            Deed("outbox.sent", translate("outbox", "It has arrived"), "mail-check"),
            Deed("outbox.again", translate("outbox", "Send again …"), "rotate-cw"),
        )
    elif row.state in _AGAIN:
        deeds = (Deed("outbox.again", translate("outbox", "Send again …"), "rotate-cw"),)
    elif row.state is OutgoingState.WAITING:
        deeds = (Deed("outbox.hold", translate("outbox", "Hold back"), "circle-slash"),)
    return [Deeds(deeds)] if deeds else []


def _about_unclear() -> str:
    return QCoreApplication.translate(
        "outbox",
        "Nobody knows whether it arrived. Ask the recipient, or look into the sent mails of your "
        "mail program. It is not sent again unless you say so.",
    )
