"""The closed lists of words of letters: what goes out, what comes back, what reminds."""

from enum import StrEnum


class OutgoingState(StrEnum):
    """What is known about a mail of the outbox."""

    WAITING = "waiting"
    SENDING = "sending"  # after a crash this means: unclear
    SENT = "sent"
    FAILED = "failed"
    UNCLEAR = "unclear"
    CANCELLED = "cancelled"


class ReplyState(StrEnum):
    """What became of a reply that came in."""

    MATCHED = "matched"
    UNCLEAR = "unclear"  # somebody must look at it
    IGNORED = "ignored"
    SETTLED = "settled"  # was unclear, and was dealt with


class TemplateKind(StrEnum):
    """What a mail template is for."""

    SAVE_THE_DATE = "save_the_date"
    INVITATION = "invitation"
    UPDATE = "update"
    CANCEL = "cancel"
    UNINVITE = "uninvite"
    MINUTES = "minutes"
    REMINDER_ANSWERS = "reminder_answers"
    REMINDER_PROPOSALS = "reminder_proposals"
    REMINDER_DOCUMENTS = "reminder_documents"
    REMINDER_TASKS = "reminder_tasks"
    CONFIRM_CONTACT = "confirm_contact"


class ReminderKind(StrEnum):
    """What somebody is reminded of."""

    ANSWERS = "answers"
    PROPOSALS = "proposals"
    DOCUMENTS = "documents"
    TASKS = "tasks"


class ReminderState(StrEnum):
    """What became of a reminder that was due."""

    MADE = "made"
    SKIPPED = "skipped"
