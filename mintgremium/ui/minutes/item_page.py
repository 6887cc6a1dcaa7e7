"""The page of one agenda item: its title, text, result, resolutions and tasks."""

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.core.vocabulary import ItemState
from mintgremium.services.minutes.rows import MinutesItemRow, MinutesPage
from mintgremium.ui.actions import plain, with_keys
from mintgremium.ui.context import ViewContext
from mintgremium.ui.minutes.cards import Cards
from mintgremium.ui.minutes.entries import Entries
from mintgremium.ui.minutes.text_edit import MinutesEdit
from mintgremium.ui.minutes.writer import ItemWriter
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.labels import Icon, Label

_TEXT_FIELDS: Final = ("text", "result")


class ItemPage(QWidget):
    """Follows the list of items."""

    caret_moved = Signal(QRect)  # in coordinates of this page
    state_chosen = Signal(object)  # ItemState

    def __init__(self, context: ViewContext, entries: Entries) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.title = Label("", "heading", wrap=True)
        self._kind = Label("", "small", "text2")
        self._icon_place = QHBoxLayout()
        states = [(state, context.labels.word(state)) for state in ItemState]
        self.state = Choice(states)
        self.state.setAccessibleName(self.tr("What became of the item"))
        self.text = MinutesEdit(theme, self.tr("Text"), self.tr("What was said"))
        self.result = MinutesEdit(theme, self.tr("Result"), self.tr("What came of it"))
        self.writer = ItemWriter(context, {"text": self.text, "result": self.result}, self)
        self.cards = Cards(context, entries)
        self.add_resolution = self._button("minutes.add_resolution", self.tr("Resolution"))
        self.add_task = self._button("minutes.add_task", self.tr("Task"))
        self.state.edited.connect(lambda: self.state_chosen.emit(self.state.value()))
        self._lay_out()
        theme.changed.connect(self._fit)
        self._fit()
        for field in (self.text, self.result):
            field.caret_moved.connect(lambda field=field: self._tell_caret(field))

    def show_item(self, page: MinutesPage, row: MinutesItemRow, *, editable: bool) -> None:
        """Show an item, or a newer state of it."""
        badge = self._context.labels.badge(row.kind)
        self.title.setText(f"{row.number}  {row.name}" if row.number else row.name)
        self._kind.setText(badge.text)
        while (item := self._icon_place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._icon_place.addWidget(Icon(self._context.theme, badge.icon, "text2", 14))
        self.state.set_value(row.state)
        self.state.setEnabled(editable)
        for field in (self.text, self.result):
            field.setReadOnly(not editable)
        self.writer.open(page.meeting_id, row)
        self.cards.show_item(page, row.id, editable=editable)
        for button in (self.add_resolution, self.add_task):
            button.setVisible(editable)

    def _button(self, action_id: str, text: str) -> Button:
        action = self._context.actions.action(action_id)
        icon = self._context.actions.spec(action_id).icon
        theme = self._context.theme
        button = Button(theme, text, kind=Kind.QUIET, icon=icon, clicked=action.trigger)
        button.setAccessibleName(plain(action.text()))
        button.setToolTip(with_keys(action.statusTip(), action.shortcut()))
        return button

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        theme.set_space(head, (0, 0, 0, 0), 6)
        head.addLayout(self._icon_place)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self.state)
        deeds = QHBoxLayout()
        theme.set_space(deeds, (0, 0, 0, 0), 4)
        deeds.addWidget(self.add_resolution)
        deeds.addWidget(self.add_task)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 0), 6)
        column.addWidget(self.title)
        column.addLayout(head)
        for label, field in ((self.tr("Text"), self.text), (self.tr("Result"), self.result)):
            name = Label(label, "small500", "text2")
            name.setBuddy(field)
            column.addSpacing(theme.px(8))
            column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(field)
        column.addSpacing(theme.px(10))
        column.addWidget(self.cards)
        column.addLayout(deeds)
        column.addStretch(1)

    def _fit(self) -> None:
        self.state.setFixedWidth(self._context.theme.px(150))

    def _tell_caret(self, field: MinutesEdit) -> None:
        if field.hasFocus():
            box = field.cursorRect()
            self.caret_moved.emit(QRect(field.viewport().mapTo(self, box.topLeft()), box.size()))
