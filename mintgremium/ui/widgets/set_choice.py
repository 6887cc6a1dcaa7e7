"""Choose any number of a few short words, such as weekdays or months."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import Option


class SetChoice(QWidget):
    """Check boxes in rows of `across`; the value is the set of the ids that are ticked."""

    edited = Signal()

    def __init__(self, theme: Theme, options: Sequence[Option], *, across: int = 7) -> None:
        super().__init__()
        self._boxes = {key: QCheckBox(text) for key, text in options}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        theme.set_space(grid, spacing=8)
        for at, box in enumerate(self._boxes.values()):
            grid.addWidget(box, at // across, at % across)
            box.clicked.connect(lambda _checked: self.edited.emit())
        grid.setColumnStretch(across, 1)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> frozenset[Hashable]:
        """Return the ids that are ticked."""
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: Iterable[Hashable] | None) -> None:
        """Tick these ids and no others."""
        wanted = frozenset(value or ())
        for key, box in self._boxes.items():
            box.setChecked(key in wanted)

    def problem(self) -> str:
        """Find nothing: whether enough is ticked is for the draft to say."""
        return ""

    @override
    def setAccessibleName(self, name: str) -> None:
        """Say the name of the choice before each word, as a screen reader reads the boxes only."""
        super().setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")
