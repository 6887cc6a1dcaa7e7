"""Kill −9 while mails are leaving: each is sent, waiting or unclear, and none goes twice."""

import os
import random
import shutil
import signal
import time
from contextlib import closing

import pytest

from mintgremium.core.correspondence import OutgoingState
from mintgremium.services.outbox.service import Outbox
from mintgremium.storage.check import check
from mintgremium.storage.workspace import open_workspace
from tests.support.children import child
from tests.support.mail_server import MailServer
from tests.support.meetings import NOON
from tests.support.outbox import fill, taken_twice

MAILS = 20


def kill(process, path, port, dice):
    """Let a worker send some mails, and kill it somewhere in the next one."""
    process.stdin.write(f"{path}\t{port}\n")
    process.stdin.flush()
    worker = int(process.stdout.readline().split()[1])
    for _ in range(1 + dice.randrange(8)):
        assert process.stdout.readline().startswith("done")
    end = time.perf_counter() + dice.random() * 0.03
    while time.perf_counter() < end:
        pass
    os.kill(worker, signal.SIGKILL)
    while process.stdout.readline() != "dead\n":
        pass


def look(path, server):
    """Hold what the outbox says against what the server took; return the states."""
    taken = {mail.recipients[0] for mail in server.taken}
    with closing(open_workspace(path)) as opened:
        assert check(opened, full=True) == []
        rows = Outbox(opened.work, opened.reader, lambda: NOON).rows()
    known = {row.address: row.state for row in rows}
    for address, state in known.items():
        if state is not OutgoingState.UNCLEAR:
            assert (address in taken) == (state is OutgoingState.SENT), (address, state)
    return [*known.values()]


def run(template, folder, certificate, kills, seed):
    dice, unclear, sent = random.Random(seed), 0, 0
    with child("from tests.support.outbox_worker import serve; serve()") as process:
        for n in range(kills):
            path = folder / f"{n}.mintgremium"
            shutil.copy(template, path)
            with closing(open_workspace(path)) as opened:
                outbox = Outbox(opened.work, opened.reader, lambda: NOON)
                fill(opened, outbox, MAILS)
            with MailServer(certificate) as server:
                for _ in range(2):  # the second start goes on where the first was killed
                    kill(process, path, server.port, dice)
                    states = look(path, server)
                    assert taken_twice(server.ids()) == set()
                sent += len(server.taken)
                unclear += states.count(OutgoingState.UNCLEAR)
            assert states.count(OutgoingState.UNCLEAR) <= 2
    assert 0 < sent < kills * MAILS
    return unclear


def test_that_a_killed_sender_leaves_each_mail_known_and_sends_none_twice(
    trusted, template, tmp_path, certificate
):
    run(template, tmp_path, certificate, 2, seed=4)


@pytest.mark.slow
def test_that_a_hundred_killed_senders_send_nothing_twice(trusted, template, tmp_path, certificate):
    assert run(template, tmp_path, certificate, 100, seed=100) > 0
