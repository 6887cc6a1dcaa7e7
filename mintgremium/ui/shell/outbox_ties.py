"""Ties the outbox of the open file to the window: offers, passwords, and an end in good order."""

from functools import partial

from PySide6.QtWidgets import QWidget

from mintgremium.services.files import OpenFile
from mintgremium.ui.outbox.actions import ACCOUNT
from mintgremium.ui.outbox.keeper import OutboxKeeper, PasswordAsker
from mintgremium.ui.shell.parts import Parts


def tie_outbox(parts: Parts, window: QWidget) -> None:
    """Follow the file: take its outbox, offer what waits, let go before it is closed."""
    set_up = partial(parts.actions.trigger, ACCOUNT)
    keeper = OutboxKeeper(parts.post, parts.messages, parts.navigator, set_up, window)
    PasswordAsker(parts.theme, parts.labels, parts.post, window)

    def begin(file: OpenFile) -> None:
        if not file.read_only:
            parts.post.begin(file.services.outbox)

    def offer(file: OpenFile) -> None:
        keeper.look(file.services.outbox, parts.operations, read_only=file.read_only)

    parts.desk.opened.connect(begin)
    parts.desk.settled.connect(offer)
    parts.desk.closing.connect(parts.post.end)
