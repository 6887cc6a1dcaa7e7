"""The QApplication: its names, its language, and the settings that dress it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mintgremium.runtime.resources import resource
from mintgremium.runtime.settings import Settings
from mintgremium.ui.theme.theme import Theme, ThemeMode

NAME: Final = "mintgremium"
_LOCALES: Final = {"de": "de_DE", "en": "en_GB"}


def make_application(arguments: list[str]) -> QApplication:
    """Create the application with the names the desktop knows it by."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication([NAME, *arguments])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(NAME)
    return app


def install_language(app: QApplication, language: str) -> None:
    """Show texts, dates and numbers in a language; a missing catalogue leaves English texts."""
    QLocale.setDefault(QLocale(_LOCALES[language]))
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    catalogues = (Path(qt_texts) / f"qtbase_{language}.qm", resource("i18n", f"{language}.qm"))
    for catalogue in catalogues:
        translator = QTranslator(app)
        if translator.load(str(catalogue)):
            app.installTranslator(translator)


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
