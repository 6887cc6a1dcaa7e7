"""The card that shows which deadlines a date brings, while it is typed."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.deadline_chain import Chain, DeadlineChain
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look


class ChainBox(QFrame):
    """A title and a chain; without a date a sentence takes its place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_look(self, card="sunken")
        column = QVBoxLayout(self)
        theme.set_space(column, (14, 10, 14, 12), 10)
        column.addWidget(Label(self.tr("Deadlines that follow"), "small600", "text2"))
        self._none = Label("", "small", "text3", wrap=True)
        column.addWidget(self._none)
        self.chain = DeadlineChain(theme)
        column.addWidget(self.chain)
        self.show_chain(Chain(()))

    def show_chain(self, chain: Chain) -> None:
        """Show the chain of the date entered."""
        self.chain.set_chain(chain)
        self.chain.setVisible(len(chain.nodes) > 1)
        self._none.setVisible(len(chain.nodes) <= 1)
        self._none.setText(
            self.tr("The committee has no rules for deadlines yet.")
            if chain.nodes
            else self.tr("They stand here as soon as the day is entered.")
        )
