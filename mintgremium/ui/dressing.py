"""The settings that dress the application."""

from PySide6.QtCore import QObject

from mintgremium.runtime.settings import Settings
from mintgremium.ui.theme.theme import Theme, ThemeMode


class Dresser(QObject):
    """Keeps the theme as the settings want it, also while they change."""

    def __init__(self, theme: Theme, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        for key in ("text_size", "font", "density", "motion"):
            self._apply(key)
        settings.subscribe(self._apply)

    def _apply(self, key: str) -> None:
        match key:
            case "theme":
                self._theme.set_mode(ThemeMode(self._settings.text(key)))
            case "text_size":
                self._theme.set_scale(self._settings.number(key) / 100)
            case "font":
                self._theme.set_system_font(wanted=self._settings.text(key) == "system")
            case "density":
                self._theme.set_compact(wanted=self._settings.text(key) == "compact")
            case "motion":
                self._theme.set_motion(wanted=self._settings.flag(key))
