"""The QApplication: its names and its language. Light: it is loaded before the first frame."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mintgremium.runtime.resources import resource

NAME: Final = "mintgremium"
_LOCALES: Final = {"de": "de_DE", "en": "en_GB"}


def make_application(arguments: list[str]) -> QApplication:
    """Create the application with the names the desktop knows it by."""
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
