"""The pages of the window: made when first shown, kept while their file is open."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.context import ViewContext
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.places import Factory
from mintgremium.ui.view import View


class ViewStack(QStackedWidget):
    """Shows one page at a time."""

    shown = Signal(object)  # View
    title_changed = Signal(object)  # View
    first_painted = Signal()  # once per file: the start page stands on the screen with its data

    def __init__(self, factories: Mapping[str, Factory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factories = factories
        self._views: dict[str, View] = {}
        self._context: ViewContext | None = None
        self._awaited: View | None = None

    @property
    def view(self) -> View | None:
        """The page shown, if a file is open."""
        current = self.currentWidget()
        return current if isinstance(current, View) else None

    @property
    def context(self) -> ViewContext | None:
        """What the pages of the open file are given, if one is open."""
        return self._context

    def begin(self, context: ViewContext) -> None:
        """Take what the pages of the file just opened need."""
        self.clear()
        self._context = context

    def clear(self) -> None:
        """Drop all pages, because their file is put away."""
        self._context = None
        self._awaited = None
        for view in self._views.values():
            self.removeWidget(view)
            view.deleteLater()
        self._views.clear()

    def show_place(self, place: Place) -> None:
        """Show a page, with its record and tab; the one left saves what is being typed."""
        if self._context is None:
            return
        if self.view is not None:
            self.view.flush()
        view = self._view_of(place.view, self._context)
        if place.record_id is None:
            view.show_start(place.tab)
        else:
            view.show_record(place.record_id, place.tab)
        self.setCurrentWidget(view)
        view.refresh_if_stale()
        self.shown.emit(view)

    def flush(self) -> None:
        """Save what is being typed anywhere."""
        for view in self._views.values():
            view.flush()

    def _view_of(self, name: str, context: ViewContext) -> View:
        view = self._views.get(name)
        if view is None:
            is_first = not self._views
            view = self._views[name] = self._factories[name](context)
            view.title_changed.connect(lambda _title, view=view: self.title_changed.emit(view))
            if is_first:
                self._awaited = view
                view.first_data_shown.connect(self._await_paint)
            if view.scope:
                context.actions.host(view.scope, view)
            self.addWidget(view)
        return view

    def _await_paint(self) -> None:
        if self._awaited is not None:
            self._awaited.installEventFilter(self)
            self._awaited.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint event of the start page after its data came."""
        if event.type() is QEvent.Type.Paint and watched is self._awaited:
            watched.removeEventFilter(self)
            self._awaited = None
            QTimer.singleShot(0, self.first_painted.emit)  # its children are painted before that
        return False
