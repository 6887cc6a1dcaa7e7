"""About the program: version, licence, the work of others."""

import tomllib
from importlib import metadata
from typing import Any, Final

from PySide6.QtWidgets import QListWidget, QSplitter, QWidget

from mintgremium.runtime.crash import describe_versions
from mintgremium.runtime.resources import resource
from mintgremium.ui.shell.dialogs.pages import Pages
from mintgremium.ui.shell.dialogs.sheet import Sheet, reading_text
from mintgremium.ui.theme.theme import Theme

_NAME: Final = "mintgremium"


def components() -> list[dict[str, Any]]:
    """Read which works of others the program contains, with their licences."""
    table = tomllib.loads(resource("licences", "overview.toml").read_text(encoding="utf-8"))
    return list(table["component"])


class AboutDialog(Sheet):
    """Names the version and shows every licence in full."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            theme,
            parent,
            title=self.tr("mintgremium {version}").format(version=metadata.version(_NAME)),
            explanation=self.tr(
                "Runs committees: seats, meetings, invitations, minutes. Licensed under the "
                "EUPL-1.2. The program works without a network and sends nothing by itself."
            ),
        )
        pages = Pages(theme, self.tr("About"))
        pages.add("licences", self.tr("Licences"), self._licences())
        versions = reading_text("\n".join(describe_versions()), self.tr("Versions"))
        pages.add("versions", self.tr("Versions"), versions)
        self.set_body(pages)
        self.add_close_button()
        self.resize_to(760, 520)

    def _licences(self) -> QWidget:
        self._components = components()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Components"))
        for component in self._components:
            self.names.addItem(f"{component['name']} {component['version']}")
        self.text = reading_text("", self.tr("Licence"), wrap=True)
        self.names.currentRowChanged.connect(self._show)
        both = QSplitter()
        both.addWidget(self.names)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setSizes([self.theme.px(220), self.theme.px(500)])
        self.names.setCurrentRow(0)
        return both

    def _show(self, row: int) -> None:
        component = self._components[row]
        head = f"{component['licence']}\n{component['home']}\n\n"
        texts = [
            resource("licences", name).read_text(encoding="utf-8", errors="replace")
            for name in component["texts"]
        ]
        self.text.setPlainText(head + "\n\n".join(texts))
