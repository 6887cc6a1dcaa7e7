"""Take files with answers in: read beside the database, record as one step, say what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mintgremium.core.correspondence import ReplyState
from mintgremium.services.replies.rows import Incoming, Outcome
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.messages import Notice, NoticeButton
from mintgremium.ui.replies.actions import VIEW
from mintgremium.ui.translation import counted

NOTICE = "replies"  # the key under which it asks for a look


def take_files(context: ViewContext, paths: Sequence[Path]) -> None:
    """Read the files with progress, then record what is clear."""
    if context.read_only or not paths:
        return
    replies = context.services.replies

    def record(found: tuple[Incoming, ...]) -> None:
        context.operations.run(lambda: replies.take(found), lambda said: _tell(context, said))

    context.operations.run_long(lambda progress: replies.read(paths, progress.report), record)


def _tell(context: ViewContext, outcomes: Sequence[Outcome]) -> None:
    translate, messages = QCoreApplication.translate, context.messages
    matched, unclear, ignored = (
        [each for each in outcomes if each.state is state]
        for state in (ReplyState.MATCHED, ReplyState.UNCLEAR, ReplyState.IGNORED)
    )
    messages.withdraw(NOTICE)
    if matched:
        text = counted(
            len(matched),
            translate("replies", "one answer taken over"),
            translate("replies", "{count} answers taken over"),
        )
        messages.say(text, undoable=True)
    elif not unclear:
        reasons = sorted({context.labels.text(f"reply_reasons.{each.reason}") for each in ignored})
        nothing = translate("replies", "There was no new answer.")
        messages.notice(Notice("info", " ".join([nothing, *reasons[:3]]), key=NOTICE))
    if unclear:
        text = counted(
            len(unclear),
            translate("replies", "One answer needs a look."),
            translate("replies", "{count} answers need a look."),
        )
        look = NoticeButton(
            translate("replies", "Look at them"), lambda: context.navigator.go(Place(VIEW))
        )
        messages.notice(Notice("warn", text, (look,), key=NOTICE))
