"""Layers of blocked dates, school holidays, polls and turns."""

from mintgremium.core.vocabulary import (
    Availability,
    Kind,
    LayerColour,
    LayerWeight,
    MeetingMode,
    PollState,
    PollWay,
    RotationRole,
    TurnKind,
)
from mintgremium.services.exchange.layout import Child, Field, Reference, Shape
from mintgremium.services.exchange.values import (
    Day,
    Flag,
    Mail,
    Stamp,
    Text,
    WallTime,
    Whole,
    Word,
)

LONG = Text(lines=True)
FIRST = Field(name="start_date", value=Day(), required=True)
LAST = Field(name="end_date", value=Day(), required=True)
SEAT = Reference(name="seat", kind=Kind.SEAT, required=True)

PLANNING = (
    Shape(
        kind=Kind.SCHOOL_HOLIDAY,
        order="start_date, id",
        title="name",
        identity=("land_id", "name", "start_date"),
        fields=(
            Reference(name="land", kind=Kind.LAND, required=True),
            Field(name="name", value=Text(200), required=True),
            FIRST,
            LAST,
            Field(name="source", value=Text(300)),
        ),
    ),
    Shape(
        kind=Kind.CALENDAR_LAYER,
        title="name",
        identity=("name",),
        positioned=True,
        fields=(
            Field(name="name", value=Text(200), required=True),
            Field(name="weight", value=Word(LayerWeight), default="light"),
            Field(name="colour", value=Word(LayerColour), default="blue"),
            Field(name="visible", value=Flag(), default=True),
            Field(name="source", value=LONG),
            Field(name="file", value=LONG),
            Field(name="refreshed", value=Stamp(), nullable=True),
            Field(name="note", value=LONG),
        ),
        children=(Child(name="days", kind=Kind.LAYER_DAY),),
    ),
    Shape(
        kind=Kind.LAYER_DAY,
        order="start_date, id",
        title="name",
        parents={"layer_id": Kind.CALENDAR_LAYER},
        identity=("layer_id", "land_id", "name", "start_date"),
        fields=(
            Reference(name="land", kind=Kind.LAND),
            Field(name="name", value=Text(300), required=True),
            FIRST,
            LAST,
        ),
    ),
    Shape(
        kind=Kind.POLL,
        title="name",
        identity=("code",),
        fields=(
            Field(name="code", value=Text(20), required=True),
            Field(name="name", value=Text(300), required=True),
            Reference(name="committee", kind=Kind.COMMITTEE, required=True),
            Field(name="state", value=Word(PollState), default="draft"),
            Field(name="mode", value=Word(MeetingMode), default="presence"),
            Field(name="city", value=Text(100)),
            Field(name="text", value=LONG),
            Field(name="answer_until", value=Day(), nullable=True),
            Field(name="with_holds", value=Flag(), default=True),
            Field(name="sent_at", value=Stamp(), nullable=True),
            Field(name="meeting_reference", value=Text(40)),
            Field(name="note", value=LONG),
        ),
        children=(
            Child(name="options", kind=Kind.POLL_OPTION),
            Child(name="seats", kind=Kind.POLL_SEAT),
            Child(name="letters", kind=Kind.POLL_LETTER),
        ),
    ),
    Shape(
        kind=Kind.POLL_OPTION,
        order="number, id",
        title="start",
        parents={"poll_id": Kind.POLL},
        identity=("poll_id", "number"),
        fields=(
            Field(name="number", value=Whole(1, 1000), required=True),
            Field(name="start", value=WallTime(), required=True),
            Field(name="end", value=WallTime(), required=True),
            Field(name="uid", value=Text(200), required=True),
            Field(name="sequence", value=Whole()),
            Field(name="chosen", value=Flag()),
        ),
        children=(Child(name="answers", kind=Kind.POLL_ANSWER),),
    ),
    Shape(
        kind=Kind.POLL_SEAT,
        title="name",
        parents={"poll_id": Kind.POLL},
        identity=("poll_id", "seat_id"),
        fields=(
            SEAT,
            Field(name="required", value=Flag()),
            Field(name="name", value=Text(300)),
            Field(name="address", value=Mail()),
            Field(name="sent_at", value=Stamp(), nullable=True),
            Field(name="reminded_at", value=Stamp(), nullable=True),
            Field(name="answered_at", value=Stamp(), nullable=True),
            Field(name="comment", value=LONG),
        ),
    ),
    Shape(
        kind=Kind.POLL_ANSWER,
        title="answer",
        parents={"option_id": Kind.POLL_OPTION},
        identity=("option_id", "seat_id"),
        fields=(
            SEAT,
            Field(name="answer", value=Word(Availability), required=True),
            Field(name="way", value=Word(PollWay), default="hand"),
        ),
    ),
    Shape(
        kind=Kind.POLL_LETTER,
        title="subject",
        parents={"poll_id": Kind.POLL},
        fields=(
            Field(name="sender", value=Text(300)),
            Field(name="subject", value=Text(300)),
            Field(name="text", value=LONG),
            Field(name="reason", value=Text(40)),
            Field(name="done", value=Flag()),
        ),
    ),
    Shape(
        kind=Kind.ROTATION_TURN,
        order="year, running, id",
        title="name",
        identity=("committee_id", "role", "year", "running"),
        fields=(
            Reference(name="committee", kind=Kind.COMMITTEE, required=True),
            Field(name="role", value=Word(RotationRole), default="host"),
            Field(name="year", value=Whole(1900, 2200), required=True),
            Field(name="running", value=Whole(1, 1000)),
            Field(name="turn_kind", value=Word(TurnKind), default="planned"),
            Reference(name="seat", kind=Kind.SEAT),
            Field(name="name", value=Text(200)),
            Field(name="city", value=Text(100)),
            Field(name="note", value=LONG),
        ),
    ),
)
