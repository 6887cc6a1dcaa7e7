"""All keys on one sheet."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from mintgremium.ui.actions import ActionRegistry, plain
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look


class ShortcutsDialog(Sheet):
    """Lists every command that has a key, with the key as the system writes it."""

    def __init__(self, theme: Theme, parent: QWidget | None, actions: ActionRegistry) -> None:
        super().__init__(
            theme,
            parent,
            title=self.tr("Keyboard shortcuts"),
            explanation=self.tr(
                "Ctrl+K finds every command, also those without a key. "
                "Tab leaves a list; arrows move inside it."
            ),
        )
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(theme.px(24))
        for spec in actions.specs():
            action = actions.action(spec.id)
            if action.shortcuts():
                self._add(grid, plain(action.text()), action.shortcuts())
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        set_look(page, surface="base")
        set_look(scroll, surface="base")
        scroll.setWidget(page)
        self.set_body(scroll)
        self.add_close_button()
        self.resize_to(560, 560)

    def _add(self, grid: QGridLayout, text: str, keys: list[QKeySequence]) -> None:
        row = grid.rowCount()
        native = QKeySequence.SequenceFormat.NativeText
        grid.addWidget(Label(text), row, 0)
        grid.addWidget(
            Label(", ".join(key.toString(native) for key in keys), "body", "text2"), row, 1
        )
