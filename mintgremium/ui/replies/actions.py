"""The commands of answers that come back."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "replies"
TAKE: Final = "replies.take"

REPLY_ACTIONS: Final = (
    ActionSpec(
        id=TAKE,
        text=QT_TRANSLATE_NOOP("actions", "Take ans&wers in …"),
        tip=QT_TRANSLATE_NOOP("actions", "Read answers to invitations from saved mails"),
        icon="download",
        place=VIEW,
    ),
    ActionSpec(
        id="replies.take_folder",
        text=QT_TRANSLATE_NOOP("actions", "&Take answers in from a folder …"),
        tip=QT_TRANSLATE_NOOP("actions", "Read answers from all mails of a folder"),
        icon="folder-open",
        place=VIEW,
    ),
    ActionSpec(
        id="reply.assign",
        text=QT_TRANSLATE_NOOP("actions", "&Assign to somebody …"),
        tip=QT_TRANSLATE_NOOP("actions", "Say by hand who answered what"),
        shortcut="F2",
        icon="user-check",
        scope=VIEW,
    ),
    ActionSpec(
        id="reply.drop",
        text=QT_TRANSLATE_NOOP("actions", "&Put aside"),
        tip=QT_TRANSLATE_NOOP("actions", "Take the answer off the list; undo brings it back"),
        shortcut="Del",
        icon="archive",
        scope=VIEW,
    ),
)
