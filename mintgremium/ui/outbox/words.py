"""Mails of the outbox in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mintgremium.core.correspondence import OutgoingState
from mintgremium.services.outbox.rows import OutboxCounts, OutboxRow
from mintgremium.ui.dates import clock_text, moment_text, same_day
from mintgremium.ui.labels import Labels
from mintgremium.ui.translation import counted

_PURPOSES = ("dispatch_kind", "reminder_kind", "template_kind")


def purpose_words(purpose: str, labels: Labels) -> str:
    """Say what a mail is for; nothing if the word is from a newer program."""
    for section in _PURPOSES:
        try:
            return labels.text(f"{section}.{purpose}")
        except KeyError:
            continue
    return ""


def response_words(row: OutboxRow, labels: Labels) -> str:
    """Say why a mail is where it is: a sentence of ours, the server's own, or both."""
    if not row.response.startswith("#"):
        return row.response
    code, _, said = row.response[1:].partition(" ")
    sentence = labels.text(f"outbox.{code}")
    return f"{sentence} ({said})" if said else sentence


def when_words(row: OutboxRow, now: datetime) -> str:
    """Say when something happened last, or happens next."""
    translate = QCoreApplication.translate
    if row.sent_at is not None:
        return moment_text(row.sent_at)
    if row.next_at is not None and row.next_at > now:
        clock = clock_text(row.next_at) if same_day(row.next_at, now) else moment_text(row.next_at)
        return translate("outbox", "again at {time}").format(time=clock)
    if row.tried_at is not None and row.state is not OutgoingState.WAITING:
        return moment_text(row.tried_at)
    return moment_text(row.queued_at)


def counts_facts(counts: OutboxCounts) -> list[tuple[str, str]]:
    """Say how many wait, are unclear or have failed, each with its icon."""
    translate = QCoreApplication.translate
    said = (
        (counts.waiting, "hourglass", translate("outbox", "{count} waiting")),
        (counts.unclear, "circle-question-mark", translate("outbox", "{count} unclear")),
        (counts.failed, "triangle-alert", translate("outbox", "{count} failed")),
    )
    facts = [(icon, text.format(count=count)) for count, icon, text in said if count]
    return facts or [("circle-check", translate("outbox", "nothing to do"))]


def waiting_words(count: int) -> str:
    """Say how many mails wait."""
    translate = QCoreApplication.translate
    return counted(
        count,
        translate("outbox", "One mail waits in the outbox."),
        translate("outbox", "{count} mails wait in the outbox."),
    )
