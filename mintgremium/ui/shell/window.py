"""The main window: menu bar, navigation, notices, pages, toast."""

from typing import Final

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.services.files import OpenFile
from mintgremium.ui.context import ViewContext
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.menus import build_menus
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.shell.places import FACTORIES, START_VIEW
from mintgremium.ui.shell.view_stack import ViewStack
from mintgremium.ui.view import View

_FIRST_SIZE: Final = QSize(1280, 800)
_SMALLEST: Final = QSize(760, 480)
_GEOMETRY: Final = "window/geometry"


class MainWindow(QMainWindow):
    """Shows where the navigator is; closing it puts the file away."""

    first_painted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.stack = ViewStack(FACTORIES)
        self.stack.first_painted.connect(self.first_painted)
        self.menus = build_menus(self.menuBar(), parts.actions)
        self.page = QWidget()
        beside = QVBoxLayout(self.page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.stack)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        self.setCentralWidget(body)
        self.setMinimumSize(_SMALLEST)
        self._listen()
        self._restore_geometry()
        self._name(None)

    def handbook_page(self) -> str:
        """Return the page of the handbook for what is shown."""
        view = self.stack.view
        return view.handbook_page if view is not None else "einrichten"

    def _listen(self) -> None:
        parts = self._parts
        parts.desk.opened.connect(self._begin)
        parts.desk.closing.connect(self.stack.flush)
        parts.desk.closed.connect(self._end)
        parts.navigator.went.connect(self.stack.show_place)
        self.stack.shown.connect(self._name)
        self.stack.title_changed.connect(self._name)

    def _begin(self, file: OpenFile) -> None:
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
            read_only=file.read_only,
        )
        self.stack.begin(context)
        parts.navigator.reset()
        parts.navigator.go(Place(START_VIEW))

    def _end(self) -> None:
        self.stack.clear()
        self._name(None)

    def _name(self, view: View | None) -> None:
        if view is not None and view is not self.stack.view:
            return
        file = self._parts.desk.file
        names = [view.title] if view is not None and view.title else []
        if file is not None:
            marks = self.tr(" (view only)") if file.read_only else ""
            names.append(f"{file.path.stem}{marks}")
        self.setWindowTitle(" – ".join(names))

    def _restore_geometry(self) -> None:
        remembered: QByteArray = self._parts.view_state.data(_GEOMETRY)
        if remembered.isEmpty() or not self.restoreGeometry(remembered):
            self.resize(_FIRST_SIZE)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, put the file away, remember the place on the screen."""
        self.stack.flush()
        self._parts.view_state.set_data(_GEOMETRY, self.saveGeometry())
        self._parts.desk.close()
        event.accept()
