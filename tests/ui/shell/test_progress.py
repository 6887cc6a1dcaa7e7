import threading

import pytest
from PySide6.QtWidgets import QLabel

from mintgremium.ui.member_lists.sources import COMPARING, READING
from mintgremium.ui.progress import Progress
from mintgremium.ui.shell.dialogs.progress import STAYS_AT_LEAST, ProgressDialog
from mintgremium.ui.shell.progress_watch import APPEARS_AFTER, ProgressWatch


def dialogs(window):
    return [dialog for dialog in window.findChildren(ProgressDialog) if dialog.isVisible()]


def test_that_a_short_work_shows_no_dialog(parts, window, theme, qtbot):
    progress = Progress()
    ProgressWatch(theme, parts.labels, window).watch(progress)
    progress.finish()
    qtbot.wait(APPEARS_AFTER + 50)
    assert dialogs(window) == []


def test_that_a_long_work_shows_how_far_it_is_and_can_be_stopped(parts, window, theme, qtbot):
    progress = Progress()
    ProgressWatch(theme, parts.labels, window).watch(progress)
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=APPEARS_AFTER + 1000)
    (dialog,) = dialogs(window)
    progress.report(3, 10)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (3, 10)
    dialog.cancel.click()
    assert progress.cancelled
    progress.finish()
    qtbot.waitUntil(lambda: dialogs(window) == [], timeout=STAYS_AT_LEAST + 1000)


@pytest.mark.parametrize("key", ["files", READING, COMPARING])
def test_that_what_a_work_says_it_does_has_words(parts, window, theme, qtbot, key):
    progress = Progress()
    ProgressWatch(theme, parts.labels, window).watch(progress)
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=APPEARS_AFTER + 1000)
    progress.report(3, 10, key)
    (dialog,) = dialogs(window)
    assert any(label.text().endswith("…") for label in dialog.findChildren(QLabel))
    progress.finish()
    qtbot.waitUntil(lambda: dialogs(window) == [], timeout=STAYS_AT_LEAST + 1000)


def test_that_the_threads_of_the_program_announce_long_work(threaded_parts, qtbot):
    go = threading.Event()
    with qtbot.waitSignal(threaded_parts.operations.long_work_started):
        threaded_parts.operations.run_long(lambda _: go.wait(5), lambda _: None)
    go.set()
    qtbot.waitUntil(lambda: not threaded_parts.operations.is_busy)
