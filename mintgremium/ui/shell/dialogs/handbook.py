"""The handbook: its pages are Markdown files that ship with the program."""

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from mintgremium.core.overriding import override
from mintgremium.runtime.handbook import START, page
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme

_ROOM: Final = 740  # px for a picture; the window of the handbook is 820 wide


class PageBrowser(QTextBrowser):
    """Shows pages with their pictures as wide as the text; only files of the handbook are read."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Make a picture fit; nothing is fetched from elsewhere."""
        url = self.document().baseUrl().resolved(QUrl(name))
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.isLocalFile():
            return None
        picture = QImage(url.toLocalFile())
        ratio = self.devicePixelRatioF()
        if picture.width() > _ROOM * ratio:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(round(_ROOM * ratio), smooth)
            picture.setDevicePixelRatio(ratio)
        return picture


class HandbookDialog(Sheet):
    """Shows a page; links lead to other pages here, and to the browser for the rest."""

    def __init__(self, theme: Theme, parent: QWidget | None, name: str = START) -> None:
        super().__init__(theme, parent, title=self.tr("Handbook"))
        self.browser = PageBrowser()
        self.browser.setAccessibleName(self.tr("Handbook"))
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.set_body(self.browser)
        self.add_button(self.tr("Contents"), lambda: self.show_page(START), left=True)
        self.add_close_button()
        self.resize_to(820, 640)
        self.show_page(name)

    def show_page(self, name: str) -> None:
        """Show a page by its name; one that is missing leads to the contents."""
        path = page(name)
        self.browser.document().setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
        self.browser.setMarkdown(path.read_text(encoding="utf-8"))

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("", "file"):
            self.show_page(Path(url.path()).stem)
        else:
            QDesktopServices.openUrl(url)
