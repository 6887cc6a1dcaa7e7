"""Choose one of several: a combo box that deals in ids, and a row of two to four words."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.looks import set_look

Option = tuple[Hashable, str]


class Choice(QComboBox):
    """A combo box over (id, text) pairs; `searchable` lets the user type any part of a text."""

    edited = Signal()

    def __init__(self, options: Iterable[Option] = (), *, searchable: bool = False) -> None:
        super().__init__()
        self._ids: list[Hashable] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        # The default delegate of combo boxes paints like a menu and ignores the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        if searchable:
            self._make_searchable()
        self.set_options(options)
        self.activated.connect(lambda _at: self.edited.emit())

    def set_options(self, options: Iterable[Option]) -> None:
        """Offer other options; the chosen id stays chosen if it is still among them."""
        before = self.value()
        pairs = list(options)
        self.clear()
        self._ids = [key for key, _ in pairs]
        self.addItems([text for _, text in pairs])
        self.set_value(before if before in self._ids else (self._ids[0] if self._ids else None))

    def value(self) -> Hashable | None:
        """Return the id of the chosen option."""
        at = self.currentIndex()
        return self._ids[at] if 0 <= at < len(self._ids) else None

    def set_value(self, value: Hashable | None) -> None:
        """Choose the option with this id; an unknown id chooses nothing."""
        self.setCurrentIndex(self._ids.index(value) if value in self._ids else -1)
        if (field := self.lineEdit()) is not None:
            field.setCursorPosition(0)  # a long text is read from its beginning

    def problem(self) -> str:
        """Find nothing: an option is always fine."""
        return ""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not change a value."""
        event.ignore()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take a typed text that names an option; put the old one back otherwise."""
        super().focusOutEvent(event)
        if self.isEditable():
            self._settle()

    def _make_searchable(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = QListView()
        completer.setPopup(popup)
        popup.setItemDelegate(QStyledItemDelegate(popup))
        set_look(popup, popup="true")
        self.setCompleter(completer)

    def _settle(self) -> None:
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if at >= 0 and at != self.currentIndex():
            self.setCurrentIndex(at)
            self.edited.emit()
        self.setEditText(self.itemText(self.currentIndex()))


class SegmentedChoice(QFrame):
    """Two to four short words side by side; arrows move, the chosen cell is raised."""

    edited = Signal()

    def __init__(self, theme: Theme, options: Sequence[Option]) -> None:
        super().__init__()
        self._theme = theme
        self._ids = [key for key, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        set_look(self, segments="true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for at, (_, text) in enumerate(options):
            button = _Segment(text, self)
            self._group.addButton(button, at)
            row.addWidget(button, 1)
            button.clicked.connect(lambda _checked: self.edited.emit())
            button.toggled.connect(self._renew_focus_policy)
        self.set_value(self._ids[0])

    def value(self) -> Hashable | None:
        """Return the id of the chosen cell."""
        at = self._group.checkedId()
        return self._ids[at] if at >= 0 else None

    def set_value(self, value: Hashable | None) -> None:
        """Choose a cell."""
        if value in self._ids:
            self._group.button(self._ids.index(value)).setChecked(True)

    def set_text(self, value: Hashable, text: str) -> None:
        """Let a cell say something else."""
        button = self._group.button(self._ids.index(value))
        button.setText(text)
        button.setAccessibleName(f"{self.accessibleName()}: {text}")
        self.updateGeometry()

    def problem(self) -> str:
        """Find nothing: a cell is always fine."""
        return ""

    @override
    def setAccessibleName(self, name: str) -> None:
        """Say the name of the choice before each cell, as a screen reader reads the cells only."""
        super().setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")

    @override
    def sizeHint(self) -> QSize:
        """Be 30 px high, and wide enough for the longest word in every cell."""
        widest = max(button.sizeHint().width() for button in self._group.buttons())
        gaps = 2 * len(self._ids) + 2
        return QSize(widest * len(self._ids) + gaps, self._theme.px(30))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = (self._group.checkedId() + step) % len(self._ids)
        self.set_value(self._ids[at])
        self._group.button(at).setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit()

    def _renew_focus_policy(self, _checked: object = None) -> None:
        """Let Tab reach the chosen cell only, as with radio buttons."""
        for button in self._group.buttons():
            chosen = button.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
            if chosen:
                self.setFocusProxy(button)


class _Segment(QPushButton):
    """A cell; arrow keys go to the whole choice."""

    def __init__(self, text: str, parent: SegmentedChoice) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows on; Space chooses as with every button."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)
