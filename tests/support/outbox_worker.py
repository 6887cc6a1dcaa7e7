"""Sends an outbox until it is killed: `serve` forks a worker for each line it reads."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from mintgremium.runtime.mail_account import MailAccount, Security
from mintgremium.runtime.mail_transport import SmtpTransport
from mintgremium.services.outbox import sending
from mintgremium.services.outbox.service import Outbox
from mintgremium.storage import orm
from mintgremium.storage.workspace import open_workspace
from tests.support.mail_server import PASSWORD, SENDER, USER

READY = (sending, orm)  # loaded before the fork, so that a kill hits the sending itself


def work(path: Path, port: int) -> None:
    account = MailAccount(
        host="localhost", port=port, security=Security.STARTTLS, user=USER, sender=SENDER
    )
    workspace = open_workspace(path)
    outbox = Outbox(workspace.work, workspace.reader, lambda: datetime.now(UTC))
    outbox.send_waiting(
        SmtpTransport(account, PASSWORD), lambda done, _: os.write(1, f"done {done}\n".encode())
    )
    signal_never_comes = os.pipe()[0]
    os.read(signal_never_comes, 1)


def serve() -> None:
    for line in sys.stdin:
        path, port = line.rstrip("\n").split("\t")
        process = os.fork()
        if process == 0:
            os.write(1, f"process {os.getpid()}\n".encode())
            work(Path(path), int(port))
        os.waitpid(process, 0)
        os.write(1, b"dead\n")
