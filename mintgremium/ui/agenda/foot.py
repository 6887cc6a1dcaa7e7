"""The line below the agenda: whether numbers still move."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mintgremium.services.agenda.rows import AgendaPage
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.labels import Icon, Label


class AgendaFoot(QWidget):
    """An open or a closed lock, and a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._open = Icon(theme, "lock-open", "text3", 14)
        self._closed = Icon(theme, "lock", "text3", 14)
        self.text = Label("", "small", "text2", wrap=True)
        row = QHBoxLayout(self)
        theme.set_space(row, (24, 8, 16, 8), 8)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._closed, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)

    def show_state(self, page: AgendaPage, hint: str = "") -> None:
        """Say how numbers behave; `hint` says why nothing may be changed at all."""
        self._open.setVisible(not hint and not page.frozen)
        self._closed.setVisible(bool(hint) or page.frozen)
        self.text.setText(hint or self._rule(page))

    def _rule(self, page: AgendaPage) -> str:
        tops = [row.number for row in page.rows if row.depth == 0 and row.number]
        late = f"{tops[-1]}a" if tops else "1a"
        if page.frozen:
            text = self.tr("The agenda was sent: numbers stand. A later item becomes {late}.")
        else:
            text = self.tr(
                "Numbers follow the order until you send the agenda."
                " Then a new item becomes {late}."
            )
        return text.format(late=late)
