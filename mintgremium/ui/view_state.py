"""What the window remembers of itself: sizes, columns, the last choice. State, not settings."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

STATE_FILE: Final = "state.ini"  # in the folder of the settings


class ViewState:
    """Small values by key, kept in an INI file between two starts.

    Keys look like `list/meetings/columns`; a value that cannot be read counts as absent.
    """

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._store.setValue(key, value)

    def texts(self, key: str) -> list[str]:
        """Return a remembered list of texts, empty if there is none."""
        value = self._store.value(key)
        if isinstance(value, str):
            return [value] if value else []
        return [str(entry) for entry in value] if isinstance(value, list) else []

    def set_texts(self, key: str, values: list[str]) -> None:
        """Remember a list of texts."""
        self._store.setValue(key, values)

    def data(self, key: str) -> QByteArray:
        """Return remembered bytes (geometry, header state), empty if there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_data(self, key: str, value: QByteArray) -> None:
        """Remember bytes."""
        self._store.setValue(key, value)

    def forget(self, key: str) -> None:
        """Drop a value and everything below it."""
        self._store.remove(key)

    def sync(self) -> None:
        """Write now instead of some time later."""
        self._store.sync()
