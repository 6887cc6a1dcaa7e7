"""Pages of a dialog behind a row of tabs."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.labels import hairline
from mintgremium.ui.widgets.tab_bar import TabBar


class Pages(QWidget):
    """Shows one page at a time; Ctrl+Tab goes on to the next."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.bar = TabBar(theme, name)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._stack.setCurrentIndex)

    def add(self, key: str, text: str, page: QWidget) -> None:
        """Add a page at the end."""
        self._stack.addWidget(page)
        self.bar.add_tab(key, text)
