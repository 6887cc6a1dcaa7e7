"""What the first frame shows: the two grounds of the window, before anything stands on them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QPainter

from mintgremium.runtime.settings import Settings
from mintgremium.ui.theme.tokens import load_tokens

WIDE: Final = 216  # px of the navigation
SLIM: Final = 56
NARROW: Final = 1100  # px; below this width of the window the navigation shrinks


@dataclass(frozen=True, slots=True)
class Ground:
    """Colours and scale as the settings want them, known without a theme."""

    side: QColor
    page: QColor
    scale: float

    @classmethod
    def of(cls, settings: Settings) -> "Ground":
        """Read what the settings say; the system decides where they leave it the choice."""
        chosen = settings.text("theme")
        name = chosen if chosen in ("light", "dark") else _scheme_of_the_system()
        colors = load_tokens(name).colors
        return cls(colors["window"], colors["base"], settings.number("text_size") / 100)

    def paint(self, painter: QPainter, room: QRect) -> None:
        """Paint the ground of the navigation and that of the page."""
        wide = room.width() >= NARROW * self.scale
        side = round((WIDE if wide else SLIM) * self.scale)
        painter.fillRect(room, self.page)
        painter.fillRect(QRect(room.left(), room.top(), side, room.height()), self.side)


def _scheme_of_the_system() -> str:
    # By name: the first use of the enumerations in `Qt` costs what the frame does not have.
    return "dark" if QGuiApplication.styleHints().colorScheme().name == "Dark" else "light"
