"""What watches over a window: failures, long work, the focus."""

from PySide6.QtWidgets import QApplication

from mintgremium.runtime.crash import FaultFile
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.failures import Failures
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.shell.progress_watch import ProgressWatch
from mintgremium.ui.shell.trouble import Trouble
from mintgremium.ui.shell.window import MainWindow
from mintgremium.ui.widgets.focus import FocusRings


def watch_over(app: QApplication, parts: Parts, window: MainWindow, fault_file: FaultFile) -> None:
    """Take over the hooks for failures until the program ends, and tell of earlier ones."""
    FocusRings(app, parts.theme)
    failures = Failures(parts.messages, app)
    failures.install()
    app.aboutToQuit.connect(failures.uninstall)
    trouble = Trouble(parts, window, fault_file)
    failures.happened.connect(trouble.show_crash)
    trouble.look_back()
    if isinstance(parts.operations, ThreadedOperations):
        watch = ProgressWatch(parts.theme, parts.labels, window)
        parts.operations.long_work_started.connect(watch.watch)
