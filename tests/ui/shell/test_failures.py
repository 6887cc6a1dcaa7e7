import logging
import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import qWarning

from mintgremium.core.errors import RefusedError
from mintgremium.runtime.crash import FaultFile
from mintgremium.runtime.logs import LastLines
from mintgremium.services.files import Recipe
from mintgremium.ui.shell.dialogs.crash import CrashDialog
from mintgremium.ui.shell.failures import Failures
from mintgremium.ui.shell.trouble import Trouble

ENTERED = " ".join(("Anna", "Beispiel"))


@pytest.fixture
def failures(parts):
    failures = Failures(parts.messages)
    before = sys.excepthook
    failures.install()
    yield failures
    failures.uninstall()
    sys.excepthook = before


@pytest.fixture
def lines():
    lines = LastLines()
    logging.getLogger().addHandler(lines)
    yield lines
    logging.getLogger().removeHandler(lines)


def raise_in_thread():
    def fail():
        raise ValueError(ENTERED)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


@pytest.mark.expected_logs("unexpected ValueError")
def test_that_a_failure_in_a_thread_arrives_in_the_window_and_the_log(failures, qtbot, lines):
    with qtbot.waitSignal(failures.happened) as happened:
        raise_in_thread()
    assert isinstance(happened.args[0], ValueError)
    assert "test_failures.py" in lines.lines[-1]


@pytest.mark.expected_logs("unexpected ValueError")
def test_that_the_log_never_quotes_what_was_entered(failures, qtbot, lines):
    with qtbot.waitSignal(failures.happened):
        raise_in_thread()
    assert ENTERED not in "\n".join(lines.lines)


@pytest.mark.expected_logs("unexpected RefusedError")
def test_that_an_expected_failure_nobody_caught_becomes_a_notice(failures, parts, qtbot):
    with qtbot.waitSignal(parts.messages.notice_raised) as raised:
        sys.excepthook(RefusedError, RefusedError("nothing-to-undo"), None)
    assert raised.args[0].text


@pytest.mark.expected_logs("a warning of Qt")
def test_that_warnings_of_qt_are_logged(failures, lines):
    qWarning("a warning of Qt")
    assert "mintgremium.qt: a warning of Qt" in lines.lines[-1]


@pytest.mark.expected_logs("unexpected ZeroDivisionError")
def test_that_one_crash_dialog_is_shown_at_a_time(parts, window, tmp_path):
    trouble = Trouble(parts, window, FaultFile(tmp_path))
    logging.getLogger("mintgremium").error("unexpected ZeroDivisionError")
    for _ in range(3):
        trouble.show_crash(ZeroDivisionError("division"))
    (dialog,) = window.findChildren(CrashDialog)
    assert "ZeroDivisionError" in dialog.report
    dialog.close()


def test_that_the_trace_of_a_dead_process_is_offered_once(parts, window, tmp_path):
    (tmp_path / "fault-999999999.txt").write_text("Fatal Python error: Segmentation fault")
    trouble = Trouble(parts, window, FaultFile(tmp_path))
    trouble.look_back()
    (bar,) = window.notices.bars()
    parts.messages.history[-1]
    trouble._show_faults(list(tmp_path.glob("fault-*.txt")))
    (dialog,) = window.findChildren(CrashDialog)
    assert "Segmentation fault" in dialog.report
    assert list(tmp_path.glob("fault-*.txt")) == []
    assert window.notices.bars() == []
    assert bar is not None
    dialog.close()


def test_that_a_locked_file_can_be_looked_at(parts, window, workspace_file, tmp_path):
    from mintgremium.storage.workspace import open_workspace

    Trouble(parts, window, FaultFile(tmp_path))
    holder = open_workspace(workspace_file)
    raised = []
    parts.messages.notice_raised.connect(raised.append)
    parts.desk.open(workspace_file)
    (notice,) = raised
    assert notice.tone == "crit"
    assert holder.path.name in notice.text
    notice.buttons[0].press()
    assert parts.desk.file.read_only
    assert [bar.accessibleName()[:20] for bar in window.notices.bars()] != []
    holder.close()


def test_that_damaged_settings_are_told(parts, window, tmp_path):
    parts.settings.was_damaged = True
    Trouble(parts, window, FaultFile(tmp_path)).look_back()
    assert len(window.notices.bars()) == 1


def test_that_a_sample_is_marked_loudly_as_long_as_it_is_open(parts, window, tmp_path):
    Trouble(parts, window, FaultFile(tmp_path))
    parts.actions.trigger("file.sample")
    parts.desk.settle()
    assert [bar.accessibleName().split(":")[0] for bar in window.notices.bars()] == ["Sample"]
    parts.actions.trigger("file.close")
    parts.desk.make(tmp_path / "x.mintgremium", partial(make_starter, parts, tmp_path))
    parts.desk.settle()
    assert window.notices.bars() == []


def make_starter(parts, folder):
    return parts.desk.files.create(folder / "x.mintgremium", Recipe.STARTER)
