"""A mail as a mail program would show it, without any of the ways it could reach outside."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QTextBrowser

from mintgremium.core.overriding import override

_INDENT: Final = 8  # px; lists bring their own margin along


class InertBrowser(QTextBrowser):
    """Shows a mail as a mail program would; nothing is loaded, no link leads anywhere."""

    def __init__(self) -> None:
        self._html = ""
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.document().setIndentWidth(_INDENT)

    def show_html(self, html: str) -> None:
        """Show a mail; links take the colours of the theme, also after it changed."""
        self._html = html
        self.setHtml(html)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Set the mail anew in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self.setHtml(self._html)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing, from nowhere."""
        del kind, name
