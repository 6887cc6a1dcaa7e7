"""What comes back after meetings were announced: replies, and the reminders that were made."""

from mintgremium.core.correspondence import ReminderKind, ReminderState, ReplyState
from mintgremium.core.vocabulary import Answer, Kind
from mintgremium.services.exchange.layout import Field, Reference, Shape
from mintgremium.services.exchange.values import Day, Stamp, Text, WallTime, Whole, Word

LONG = Text(lines=True)

POST = (
    Shape(
        kind=Kind.REPLY,
        title="file",
        identity=("sha256",),
        fields=(
            Field(name="meeting_reference", value=Text(40)),
            Field(name="state", value=Word(ReplyState), required=True),
            Field(name="reason", value=Text(40)),
            Field(name="file", value=Text(300)),
            Field(name="sha256_checksum", column="sha256", value=Text(64), required=True),
            Field(name="sender", value=Text(254)),
            Field(name="subject", value=Text(300)),
            Field(name="mailed_at", value=Stamp(), nullable=True),
            Field(name="method", value=Text(20)),
            Field(name="uid", value=Text(200)),
            Field(name="sequence", value=Whole(), nullable=True),
            Field(name="stamp", value=Stamp(), nullable=True),
            Field(name="attendee", value=Text(254)),
            Field(name="answer", value=Word(Answer), nullable=True),
            Field(name="delegate", value=Text(254)),
            Field(name="proposed_start", value=WallTime(), nullable=True),
            Field(name="proposed_end", value=WallTime(), nullable=True),
            Field(name="comment", value=LONG),
            Field(name="text", value=LONG),
        ),
    ),
    Shape(
        kind=Kind.REMINDER,
        order="due_on, id",
        title="due_on",
        identity=("rule", "meeting_reference", "subject", "address"),
        fields=(
            Field(name="rule", value=Text(32), required=True),
            Field(name="reminder", value=Word(ReminderKind), required=True),
            Field(name="meeting_reference", value=Text(40)),
            Field(name="subject", value=Text(64)),
            Reference(name="person", kind=Kind.PERSON),
            Field(name="address", value=Text(254)),
            Field(name="due_on", value=Day(), required=True),
            Field(name="state", value=Word(ReminderState), default="made"),
            Field(name="made_at", value=Stamp(), required=True),
            Field(name="note", value=LONG),
        ),
    ),
)
