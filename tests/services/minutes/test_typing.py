"""Typing survives the death of the program: what was confirmed is there."""

import os
import random
import signal

from mintgremium.services.minutes.service import Minutes
from mintgremium.storage.check import check
from mintgremium.storage.workspace import open_workspace
from tests.support.children import child
from tests.support.meetings import Clock

TYPE_ON = """
import sys
from pathlib import Path
from uuid import UUID
from mintgremium.services.minutes.service import Minutes
from mintgremium.storage.workspace import open_workspace
from tests.support.meetings import Clock
workspace = open_workspace(Path(sys.argv[1]))
minutes = Minutes(workspace.work, workspace.reader, Clock())
item, version, text = UUID(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
print("ready", flush=True)
while True:
    text += " Wort"
    version = minutes.save_text(item, text, version)
    print(len(text), flush=True)
"""
ROUNDS = 5


def test_that_no_confirmed_word_is_lost_when_the_program_dies(desk, fresh_path):
    meeting = desk.meeting()
    item = desk.item(meeting, "Ganztag")
    desk.workspace.close()
    dice = random.Random(7)
    version, text = 1, ""
    for _ in range(ROUNDS):
        with child(TYPE_ON, fresh_path, item, version, text) as process:
            assert process.stdout.readline() == "ready\n"
            confirmed = [int(process.stdout.readline()) for _ in range(dice.randrange(1, 12))]
            os.kill(process.pid, signal.SIGKILL)
            confirmed += [int(line) for line in process.stdout if line.endswith("\n")]
        workspace = open_workspace(fresh_path)
        assert check(workspace, full=True) == []
        (row,) = Minutes(workspace.work, workspace.reader, Clock()).page(meeting).items
        workspace.close()
        version, text = row.version, row.text
        assert len(text) - confirmed[-1] in (0, len(" Wort"))
        assert set(text.split()) == {"Wort"}
