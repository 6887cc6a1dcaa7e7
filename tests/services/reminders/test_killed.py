"""A process that is killed while it makes reminders: each mail is there once, or not at all."""

import signal
import subprocess
import sys
import time
from contextlib import closing, suppress

from sqlalchemy import select

from mintgremium.core.errors import RefusedError
from mintgremium.models import OutgoingMail, Reminder
from mintgremium.services.reminders.service import Reminders
from mintgremium.storage.workspace import open_workspace

CHILD = """
import sys, time
from datetime import datetime
from pathlib import Path
from mintgremium.services.reminders import editing
from mintgremium.services.reminders.service import Reminders
from mintgremium.storage.workspace import open_workspace
now = datetime.fromisoformat(sys.argv[2])
if sys.argv[3] == "between":
    def wait(*_more):
        print("between", flush=True)
        time.sleep(60)
    editing.note = wait
reminders = Reminders(open_workspace(Path(sys.argv[1])), lambda: now)
print("ready", flush=True)
reminders.queue()
print("done", flush=True)
"""


def test_that_a_kill_makes_each_mail_once_or_not_at_all(workspace, due, desk):
    path, now = workspace.path, desk.clock.now
    workspace.close()
    for moment, pause in (("between", 0.0), ("any", 0.0), ("any", 0.05), ("any", 0.2)):
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), now.isoformat(), moment],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"ready\n"
            if moment == "between":  # the mails are queued, nothing is noted yet
                assert child.stdout.readline() == b"between\n"
            time.sleep(pause)
            child.send_signal(signal.SIGKILL)
        with closing(open_workspace(path)) as opened, opened.work.read() as session:
            mails = session.scalars(select(OutgoingMail.address)).all()
            notes = session.scalars(select(Reminder.address)).all()
        assert sorted(mails) == sorted(notes)
        assert len(mails) in {0, 2}
    with closing(open_workspace(path)) as opened:
        reminders = Reminders(opened, lambda: now)
        with suppress(RefusedError):  # the last one may have been killed too late
            reminders.queue()
        with opened.work.read() as session:
            mails = session.scalars(select(OutgoingMail.address)).all()
        assert sorted(mails) == ["nord@example.org", "sued@example.org"]
