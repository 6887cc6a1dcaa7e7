"""Marking texts in tables for translation."""

from collections.abc import Callable
from typing import Final


def _as_it_is(_context: str, text: str) -> str:
    return text


# `pyside6-lupdate` looks for this name; PySide6's own is typed as returning any object.
QT_TRANSLATE_NOOP: Final[Callable[[str, str], str]] = _as_it_is


def counted(count: int, one: str, many: str) -> str:
    """Choose between the translated forms for one and for several, and fill in `{count}`.

    For functions without `tr`: `lupdate` knows no plural forms in `QCoreApplication.translate`.
    """
    return (one if count == 1 else many).format(count=count)
