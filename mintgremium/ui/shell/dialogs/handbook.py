"""The handbook: its pages are Markdown files that ship with the program."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTextBrowser, QWidget

from mintgremium.runtime.resources import resource
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme

INDEX: Final = "index.md"


def handbook_folder() -> Path:
    """Return the folder of the pages: in the package, or in a checkout beside it."""
    inside = resource("handbook")
    return inside if inside.is_dir() else resource().parent / "docs" / "handbook"


class HandbookDialog(Sheet):
    """Shows a page; links lead to other pages here, and to the browser for the rest."""

    def __init__(self, theme: Theme, parent: QWidget | None, page: str = INDEX) -> None:
        super().__init__(theme, parent, title=self.tr("Handbook"))
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(self.tr("Handbook"))
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.set_body(self.browser)
        self.add_button(self.tr("Contents"), lambda: self.show_page(INDEX), left=True)
        self.add_close_button()
        self.resize_to(820, 640)
        self.show_page(page)

    def show_page(self, name: str) -> None:
        """Show a page by its file name; one that is missing leads to the contents."""
        path = handbook_folder() / name
        if not path.is_file():
            path = handbook_folder() / INDEX
        self.browser.document().setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
        self.browser.setMarkdown(path.read_text(encoding="utf-8"))

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("", "file"):
            self.show_page(Path(url.path()).name)
        else:
            QDesktopServices.openUrl(url)
