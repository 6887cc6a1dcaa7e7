"""The main window: menu bar, navigation, notices, pages, toast."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QMimeData, QSize, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.runtime.paths import SUFFIX
from mintgremium.ui.shell.ground import NARROW, Ground
from mintgremium.ui.view_state import ViewState

if TYPE_CHECKING:  # loaded when the first frame stands
    from mintgremium.services.files import OpenFile
    from mintgremium.ui.context import ViewContext
    from mintgremium.ui.shell.parts import Parts
    from mintgremium.ui.shell.welcome import WelcomePage
    from mintgremium.ui.view import View

_FIRST_SIZE: Final = QSize(1280, 800)
_SMALLEST: Final = QSize(760, 480)
_GEOMETRY: Final = "window/geometry"


class MainWindow(QMainWindow):
    """Shows where the navigator is; closing it puts the file away.

    It stands first as a bare ground, so that something is seen at once, and is furnished then.
    """

    list_dropped = Signal(object)  # the path of a list of members
    stands = Signal()  # once, when the first frame of the window itself has been painted
    first_painted = Signal()  # the start page has been painted with its data

    def __init__(self, ground: Ground, state: ViewState) -> None:
        super().__init__()
        self._ground = ground
        self._view_state = state
        self._stands = False
        self._is_furnished = False
        self._is_closing = False
        self._context: ViewContext | None = None  # of the open file
        self.setMinimumSize(_SMALLEST)
        self._restore_geometry()

    def furnish(self, parts: "Parts") -> None:
        """Put menus, navigation and pages into the window."""
        from mintgremium.ui.shell.menus import build_menus
        from mintgremium.ui.shell.navigation import NavigationPanel
        from mintgremium.ui.shell.places import FACTORIES
        from mintgremium.ui.shell.view_stack import ViewStack
        from mintgremium.ui.widgets.notice_bar import NoticeStack

        self._parts = parts
        self.stack = ViewStack(FACTORIES)
        self.stack.first_painted.connect(self.first_painted)
        self.stack.first_painted.connect(parts.desk.settle)
        self.menus = build_menus(self.menuBar(), parts.actions)
        self.notices = NoticeStack(parts.theme)
        self.page = _stacked(self.notices, self.stack)
        self.navigation = NavigationPanel(parts)
        self.setCentralWidget(self._body())
        self._listen()
        self.setAcceptDrops(True)
        self._is_furnished = True
        self._fit_navigation()
        self._name(None)

    def begin(self, file: Path | None) -> None:
        """Open the file asked for, else the one used last, else offer a choice."""
        recent = self._parts.recent.existing()
        if file is None and recent and self._parts.settings.flag("reopen_last"):
            file = recent[0]
        if file is not None:
            self._parts.desk.open(file)
        else:
            self._show_welcome()

    @Slot(str)
    def come_up(self, file: str) -> None:
        """Come to the front for a second start, and open the file it was given."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if file:
            self._parts.desk.open(Path(file))

    def _body(self) -> QWidget:
        from mintgremium.ui.widgets.labels import hairline

        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self.page, 1)
        return body

    def handbook_page(self) -> str:
        """Return the page of the handbook for what is shown."""
        from PySide6.QtWidgets import QApplication

        from mintgremium.ui.widgets.dialog import BaseDialog

        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BaseDialog) and dialog.handbook_page:
            return dialog.handbook_page
        view = self.stack.view
        return view.help_page() if view is not None else "einrichten"

    def _listen(self) -> None:
        parts = self._parts
        parts.desk.opened.connect(self._begin)
        parts.desk.closing.connect(self.stack.flush)
        parts.desk.closed.connect(self._end)
        parts.desk.refused.connect(self._stay)
        parts.desk.put_away.connect(self._leave)
        parts.desk.kept_back.connect(self._stay_and_tell)
        parts.navigator.went.connect(self.stack.show_place)
        self.stack.shown.connect(self._name)
        self.stack.title_changed.connect(self._name)

    def _begin(self, file: "OpenFile") -> None:
        from mintgremium.ui.context import ViewContext
        from mintgremium.ui.navigator import Place
        from mintgremium.ui.shell.places import START_VIEW

        parts = self._parts
        context = ViewContext(
            services=file.services,
            operations=parts.operations,
            notifier=parts.notifier,
            theme=parts.theme,
            messages=parts.messages,
            actions=parts.actions,
            navigator=parts.navigator,
            view_state=parts.view_state,
            labels=parts.labels,
            today=lambda: parts.now().date(),
            post=parts.post,
            read_only=file.read_only,
        )
        self._context = context
        self.stack.begin(context)
        parts.navigator.reset()
        parts.navigator.go(Place("first_steps" if file.is_new else START_VIEW))

    def _end(self) -> None:
        self._context = None
        self.stack.clear()
        self._name(None)
        self._show_welcome()

    @Slot(object, object)
    def _stay(self, _path: Path, _error: MintgremiumError) -> None:
        if self._parts.desk.file is None:
            self._show_welcome()

    @cached_property
    def welcome(self) -> "WelcomePage":
        """What is shown while no file is open."""
        from mintgremium.ui.shell import welcome

        page = welcome.WelcomePage(self._parts.theme, self._parts.actions)
        page.chosen.connect(self._parts.desk.open)
        self.stack.addWidget(page)
        return page

    def _show_welcome(self) -> None:
        if self._is_closing:
            return
        self.welcome.show_recent(self._parts.recent.paths)
        self.stack.setCurrentWidget(self.welcome)

    def _name(self, view: "View | None") -> None:
        if view is not None and view is not self.stack.view:
            return
        file = self._parts.desk.file
        names = [view.title] if view is not None and view.title else []
        if file is not None:
            marks = self.tr(" (view only)") if file.read_only else ""
            names.append(f"{file.path.stem}{marks}")
        self.setWindowTitle(" – ".join(names))

    def _restore_geometry(self) -> None:
        remembered: QByteArray = self._view_state.data(_GEOMETRY)
        if remembered.isEmpty() or not self.restoreGeometry(remembered):
            self.resize(_FIRST_SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window stands."""
        super().paintEvent(event)
        if not self._is_furnished:
            painter = QPainter(self)
            self._ground.paint(painter, self.rect())
            painter.end()
        if not self._stands:
            self._stands = True
            QTimer.singleShot(0, self.stands.emit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the navigation as icons when there is little room."""
        super().resizeEvent(event)
        self._fit_navigation()

    def _fit_navigation(self) -> None:
        if self._is_furnished:
            narrow = self.width() < self._parts.theme.px(NARROW)
            self.navigation.set_compact(compact=narrow)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file of this program; lists and answers while one is open."""
        data = event.mimeData()
        listed = _workspace_in(data) is not None or self._list_in(data) is not None
        if listed or self._answers_in(data):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped, show what a list would change, or take answers in."""
        data = event.mimeData()
        if (path := _workspace_in(data)) is not None:
            event.acceptProposedAction()
            self._parts.desk.open(path)
        elif (listed := self._list_in(data)) is not None:
            event.acceptProposedAction()
            self.list_dropped.emit(listed)
        elif self._context is not None and (answers := self._answers_in(data)):
            from mintgremium.ui.replies.taking import take_files

            event.acceptProposedAction()
            take_files(self._context, answers)

    def _list_in(self, data: QMimeData) -> Path | None:
        from mintgremium.ui.member_lists.files import list_in

        return list_in(data) if self._parts.actions.is_allowed("lists.import") else None

    def _answers_in(self, data: QMimeData) -> list[Path]:
        """Return what can hold answers, if they can be taken in now."""
        from mintgremium.ui.replies.files import answers_in

        if self._context is None or self._context.read_only:
            return []
        return answers_in(data)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, put the file away, remember the place on the screen.

        The window goes when the file is backed up; if that fails, it stays and says so.
        """
        if not self._is_furnished:
            event.accept()
            return
        self._is_closing = True
        self.stack.flush()
        self._view_state.set_data(_GEOMETRY, self.saveGeometry())
        if self._parts.desk.file is None:
            event.accept()
        else:
            event.ignore()
            self._parts.desk.close()

    @Slot()
    def _leave(self) -> None:
        if self._is_closing:
            QTimer.singleShot(0, self, self.close)

    @Slot(object)
    def _stay_and_tell(self, error: MintgremiumError) -> None:
        self._is_closing = False
        if self._parts.desk.file is None:
            self._show_welcome()
        self._parts.messages.show(error)


def _stacked(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return whole


def _workspace_in(data: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix == SUFFIX else None
