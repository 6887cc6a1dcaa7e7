"""A window that is killed while somebody types loses less than two seconds."""

import os
import signal
import time

from mintgremium.services.workspace_services import build_services
from mintgremium.storage.workspace import open_workspace
from tests.support.children import child
from tests.support.views import NOW

TYPE_ON = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.views import Stage
from mintgremium.storage.workspace import open_workspace
from mintgremium.ui.minutes.tab import MinutesTab
from mintgremium.ui.theme.theme import Theme
app = QApplication([])
folder = Path(sys.argv[2])
stage = Stage(open_workspace(Path(sys.argv[1])), Theme(app, folder), threaded=True, folder=folder)
tab = MinutesTab(stage.context)
rows = stage.context.services.meetings.rows()
tab.show_meeting(next(row.id for row in rows if row.reference == "LB-2026-1"))
tab.show()
while tab.page is None:
    QTest.qWait(10)
tab.list.select_ids([next(row.id for row in tab.page.items if row.number == "5")])
tab.item.text.setFocus()
tab.item.text.clear()
typed = 0
while True:
    QTest.keyClicks(tab.item.text, "x", delay=20)
    typed += 1
    print(typed, time.monotonic(), flush=True)
"""
MOST_LOST = 2.0  # seconds
TYPES_FOR = 3.4  # seconds: longer than anything may wait to be saved


def test_that_a_killed_window_loses_less_than_two_seconds(filled_files, tmp_path):
    import shutil

    path = tmp_path / "typed.mintgremium"
    shutil.copy(filled_files["sample"], path)
    keys = {}
    with child(TYPE_ON, path, tmp_path) as process:
        for line in process.stdout:
            count, moment = line.split()
            keys[int(count)] = float(moment)
            if float(moment) - keys[1] > TYPES_FOR:
                break
        killed = time.monotonic()
        os.kill(process.pid, signal.SIGKILL)
    workspace = open_workspace(path)
    try:
        services = build_services(workspace, lambda: NOW)
        meeting = next(r for r in services.meetings.rows() if r.reference == "LB-2026-1")
        items = services.minutes.page(meeting.id).items
        kept = len(next(row.text for row in items if row.number == "5"))
    finally:
        workspace.close()
    lost = [count for count, moment in keys.items() if moment < killed - MOST_LOST]
    assert kept >= max(lost)
