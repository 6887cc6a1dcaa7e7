"""What a window is given once its first frame stands: commands, notices, counters."""

from mintgremium.ui.actions import WINDOW
from mintgremium.ui.shell.commands.calendars import CalendarCommands
from mintgremium.ui.shell.commands.edit import EditCommands
from mintgremium.ui.shell.commands.file import FileCommands
from mintgremium.ui.shell.commands.help import HelpCommands
from mintgremium.ui.shell.commands.lists import ListCommands
from mintgremium.ui.shell.commands.setup import SetUpCommands
from mintgremium.ui.shell.commands.view import ViewCommands
from mintgremium.ui.shell.commands.window import WindowCommands
from mintgremium.ui.shell.ground import Ground
from mintgremium.ui.shell.navigation_keeper import NavigationKeeper
from mintgremium.ui.shell.outbox_ties import tie_outbox
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.shell.speech import Speech
from mintgremium.ui.shell.window import MainWindow


def wire(parts: Parts, window: MainWindow) -> None:
    """Bind every command and let the window speak; the objects belong to the window."""
    parts.actions.host(WINDOW, window)
    Speech(parts, window.notices, window.page)
    NavigationKeeper(parts, window.navigation)
    FileCommands(parts, window, window.menus["recent"])
    CalendarCommands(parts, window)
    EditCommands(parts, window)
    ViewCommands(parts, window)
    SetUpCommands(parts, window)
    WindowCommands(parts, window)
    ListCommands(parts, window)
    HelpCommands(parts, window, window.handbook_page)
    tie_outbox(parts, window)


def open_window(parts: Parts) -> MainWindow:
    """Make a window with everything at once and show it."""
    window = MainWindow(Ground.of(parts.settings), parts.view_state)
    window.furnish(parts)
    wire(parts, window)
    window.show()
    return window
