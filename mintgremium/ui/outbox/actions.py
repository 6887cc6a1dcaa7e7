"""The commands of the outbox."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "outbox"
SEND: Final = "outbox.send"
PAUSE: Final = "outbox.pause"
ACCOUNT: Final = "outbox.account"
OF_ONE: Final = ("outbox.sent", "outbox.again", "outbox.hold", "outbox.source", "outbox.save")

OUTBOX_ACTIONS: Final = (
    ActionSpec(
        id=SEND,
        text=QT_TRANSLATE_NOOP("actions", "S&end what waits"),
        tip=QT_TRANSLATE_NOOP("actions", "Hand the waiting mails of the outbox to the server"),
        icon="send",
        place=VIEW,
    ),
    ActionSpec(
        id=PAUSE,
        text=QT_TRANSLATE_NOOP("actions", "&Pause sending"),
        tip=QT_TRANSLATE_NOOP("actions", "End after the mail that is on its way"),
        icon="hand",
        scope=VIEW,
    ),
    ActionSpec(
        id="outbox.sent",
        text=QT_TRANSLATE_NOOP("actions", "It has a&rrived"),
        tip=QT_TRANSLATE_NOOP("actions", "Note an unclear mail as sent"),
        icon="mail-check",
        scope=VIEW,
    ),
    ActionSpec(
        id="outbox.again",
        text=QT_TRANSLATE_NOOP("actions", "Send &again …"),
        tip=QT_TRANSLATE_NOOP("actions", "Let a mail wait once more, with the same identity"),
        icon="rotate-cw",
        scope=VIEW,
    ),
    ActionSpec(
        id="outbox.hold",
        text=QT_TRANSLATE_NOOP("actions", "&Hold back"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Take waiting mails out of the queue; undo brings it back"
        ),
        shortcut="Del",
        icon="circle-slash",
        scope=VIEW,
    ),
    ActionSpec(
        id="outbox.source",
        text=QT_TRANSLATE_NOOP("actions", "Show the s&ource"),
        tip=QT_TRANSLATE_NOOP("actions", "Read the mail as it leaves, byte for byte"),
        shortcut="Ctrl+U",
        icon="file-text",
        scope=VIEW,
    ),
    ActionSpec(
        id="outbox.save",
        text=QT_TRANSLATE_NOOP("actions", "Save as .e&ml …"),
        tip=QT_TRANSLATE_NOOP("actions", "Store the mail as a file that mail programs open"),
        icon="file-down",
        scope=VIEW,
    ),
    ActionSpec(
        id=ACCOUNT,
        text=QT_TRANSLATE_NOOP("actions", "Mail acco&unt …"),
        tip=QT_TRANSLATE_NOOP("actions", "Server, sender and password for sending mails"),
        icon="key-round",
    ),
)
