"""The preferences: every declared setting on its page; a change takes effect at once."""

from collections.abc import Mapping
from functools import partial
from typing import assert_never

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mintgremium.runtime.settings import Page, Setting, Settings, Type
from mintgremium.ui.labels import Labels
from mintgremium.ui.shell.dialogs.pages import Pages
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextField
from mintgremium.ui.widgets.folder_field import FolderField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.looks import set_look


class PreferencesDialog(Sheet):
    """Made from the table of settings; what does not fit is said below its field and not kept."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        settings: Settings,
        labels: Labels,
        panels: Mapping[Page, QWidget] | None = None,
    ) -> None:
        super().__init__(theme, parent, title=self.tr("Preferences"))
        self._panels = panels or {}  # what a page can do, below its settings
        self._settings = settings
        self._labels = labels
        self.forms: dict[Page, Form] = {}
        self.pages = Pages(theme, self.tr("Pages of the preferences"))
        for page in Page:
            self.pages.add(page, labels.text(f"settings_page.{page}"), self._page(page))
        self.set_body(self.pages)
        self.add_button(self.tr("Defaults for this page"), self._reset, left=True)
        self.add_close_button()
        self.resize_to(600, 620)
        unsubscribe = settings.subscribe(self._changed_elsewhere)
        self.destroyed.connect(lambda _gone: unsubscribe())

    def show_page(self, page: Page) -> None:
        """Turn to a page."""
        self.pages.bar.select(page)

    def _page(self, page: Page) -> QWidget:
        form = self.forms[page] = Form(self.theme, self._lines(page))
        form.set_values({name: self._settings.value(name) for name in form.names()})
        form.edited.connect(partial(self._edited, form))
        body = QWidget()
        column = QVBoxLayout(body)
        margin = self.theme.px(16)
        column.setContentsMargins(0, margin, margin, margin)
        column.addWidget(form)
        if page in self._panels:
            column.addSpacing(margin)
            column.addWidget(self._panels[page])
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        set_look(body, surface="base")
        set_look(scroll, surface="base")
        scroll.setWidget(body)
        return scroll

    def _lines(self, page: Page) -> list[list[FormField]]:
        lines: list[list[FormField]] = []
        for setting in self._settings.table.values():
            if setting.page is page and setting.beside:
                lines[-1].append(self._field(setting))
            elif setting.page is page:
                lines.append([self._field(setting)])
        return lines

    def _field(self, setting: Setting) -> FormField:
        text = self._labels.text
        label = text(f"settings.{setting.key}.label")
        shown = "" if setting.type is Type.FLAG else label
        return FormField(
            setting.key,
            shown,
            self._editor(setting, label),
            text(f"settings.{setting.key}.help"),
        )

    def _editor(self, setting: Setting, label: str) -> QWidget:
        match setting.type:
            case Type.FLAG:
                return CheckField(label)
            case Type.NUMBER:
                return NumberField(setting.minimum, setting.maximum)
            case Type.CHOICE:
                key = setting.key
                return Choice(
                    [
                        (name, self._labels.text(f"settings.{key}.{name}"))
                        for name in setting.choices
                    ]
                )
            case Type.FOLDER:
                return FolderField(self.theme, label)
            case Type.TEXT:
                return TextField()
        assert_never(setting.type)

    def _edited(self, form: Form, name: str) -> None:
        problems = form.unreadable()
        form.show_problems(problems)
        value = form.values()[name]
        if name not in problems and self._settings.table[name].accepts(value):
            self._settings.set(name, value)

    def _changed_elsewhere(self, key: str) -> None:
        form = self.forms[self._settings.table[key].page]
        if form.values()[key] != self._settings.value(key):
            form.set_values({key: self._settings.value(key)})

    def _reset(self) -> None:
        page = Page(self.pages.bar.current_key())
        for setting in self._settings.table.values():
            if setting.page is page:
                self._settings.set(setting.key, setting.default)
