"""What an inspector says about one record: declared blocks, built again only when they differ."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.labels import Icon, Label, hairline
from mintgremium.ui.widgets.marks import Tag

_ICON: Final = 14


@dataclass(frozen=True, slots=True)
class Head:
    """The name of the record, with its tag."""

    text: str
    tag: str = ""
    tag_name: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    tint: str = "text2"


@dataclass(frozen=True, slots=True)
class Fact:
    """A line with an icon; with a `target` it is a link. `second` stands below in grey."""

    icon: str
    text: str
    second: str = ""
    target: Hashable | None = None
    tint: str = "text"


@dataclass(frozen=True, slots=True)
class Part:
    """The title of what follows, below a hairline."""

    title: str


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do; activating it tells its target."""

    target: Hashable
    text: str
    icon: str


@dataclass(frozen=True, slots=True)
class Deeds:
    """What can be done with the record, below each other."""

    deeds: tuple[Deed, ...]


Block = Head | Text | Fact | Part | Deeds


class Details(QWidget):
    """A column of blocks; `wanted` tells which link or button was activated."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._links: dict[Hashable, Button] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        theme.changed.connect(self._rebuild)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show blocks; the focus stays on the same link if it is there again."""
        if tuple(blocks) != self._blocks:
            self._blocks = tuple(blocks)
            self._rebuild()

    def blocks(self) -> tuple[Block, ...]:
        """Return what is shown."""
        return self._blocks

    def link(self, target: Hashable) -> Button:
        """Return the link or button for a target; raises KeyError if there is none."""
        return self._links[target]

    def _rebuild(self) -> None:
        focused = next((key for key, link in self._links.items() if link.hasFocus()), None)
        _clear(self._column)
        self._links.clear()
        for block in self._blocks:
            self._add(block)
        if focused in self._links:
            self._links[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, block: Block) -> None:
        match block:
            case Head():
                self._column.addWidget(self._head(block))
            case Text(text=text, tint=tint):
                self._column.addWidget(Label(text, "small", tint, wrap=True))
            case Fact():
                self._column.addWidget(self._fact(block))
            case Part(title=title):
                self._column.addSpacing(self._theme.px(8))
                self._column.addWidget(hairline())
                self._column.addSpacing(self._theme.px(4))
                self._column.addWidget(Label(title, "small600", "text2", wrap=True))
            case Deeds(deeds=deeds):
                self._column.addSpacing(self._theme.px(8))
                self._column.addWidget(hairline())
                self._column.addWidget(self._deeds(deeds))

    def _head(self, head: Head) -> QWidget:
        line, row = self._line(8)
        if head.tag:
            row.addWidget(Tag(self._theme, head.tag, head.tag_name), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(head.text, "body600", wrap=True), 1)
        return line

    def _fact(self, fact: Fact) -> QWidget:
        tint = "text2" if fact.tint == "text" else fact.tint
        if fact.target is not None:
            line = self._with_icon(fact.icon, tint, Deed(fact.target, fact.text, fact.icon))
        else:
            label = Label(fact.text, "small", fact.tint, wrap=True)
            line = self._beside(self._icon(fact.icon, tint, above=1), label)
        if not fact.second:
            return line
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        second = Label(fact.second, "small", "text3", wrap=True)
        column.addWidget(self._beside(self._icon("", tint, above=0), second))
        return both

    def _deeds(self, deeds: Sequence[Deed]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for deed in deeds:
            column.addWidget(self._with_icon(deed.icon, "accent", deed))
        return group

    def _with_icon(self, icon: str, tint: str, deed: Deed) -> QWidget:
        """Return a link with its icon before it."""
        link = LinkLine(self._theme, deed.text, lambda: self.wanted.emit(deed.target))
        self._links[deed.target] = link
        return self._beside(self._icon(icon, tint, above=6), link)

    def _icon(self, name: str, tint: str, *, above: int) -> QWidget:
        """Return an icon that stands on the line of the text beside it, or its empty place."""
        holder = QWidget()
        holder.setFixedWidth(self._theme.px(_ICON))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, self._theme.px(above), 0, 0)
        if name:
            column.addWidget(Icon(self._theme, name, tint, _ICON))
        column.addStretch(1)
        return holder

    def _beside(self, left: QWidget, right: QWidget) -> QWidget:
        line, row = self._line(8)
        row.addWidget(left)
        row.addWidget(right, 1)
        return line

    def _line(self, spacing: int) -> tuple[QWidget, QHBoxLayout]:
        line = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(spacing))
        return line, row


class LinkLine(Button):
    """A link of one line that is cut at the end; its tooltip and its name are whole."""

    def __init__(self, theme: Theme, text: str, clicked: Callable[[], object]) -> None:
        super().__init__(theme, text, kind=Kind.LINK, clicked=clicked)
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._whole, mode, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
