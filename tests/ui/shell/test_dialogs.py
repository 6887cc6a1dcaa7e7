import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog

from mintgremium.runtime.handbook import page as handbook_page
from mintgremium.runtime.resources import resource
from mintgremium.ui.messages import Notice
from mintgremium.ui.shell.dialogs.about import AboutDialog, components
from mintgremium.ui.shell.dialogs.crash import CrashDialog
from mintgremium.ui.shell.dialogs.handbook import HandbookDialog
from mintgremium.ui.shell.dialogs.history import HistoryDialog
from mintgremium.ui.shell.dialogs.messages import MessagesDialog


def dialogs_of(window):
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.parametrize(
    "action",
    ["help.handbook", "help.shortcuts", "help.about", "extras.log", "extras.data_places"],
)
def test_that_each_command_of_the_help_opens_a_named_dialog(parts, window, action):
    parts.actions.trigger(action)
    (dialog,) = dialogs_of(window)
    assert dialog.windowTitle()
    dialog.close()


def test_that_the_handbook_follows_links_and_falls_back_to_the_contents(theme, qtbot):
    dialog = HandbookDialog(theme, None, "fenster")
    qtbot.addWidget(dialog)
    assert "Das Fenster" in dialog.browser.toPlainText()
    dialog.browser.anchorClicked.emit(QUrl("gremien.md"))
    assert dialog.browser.toPlainText().startswith("Gremien")
    dialog.show_page("no-such-page")
    assert dialog.browser.toPlainText().startswith("Handbuch")


def test_that_the_pages_of_all_views_exist():
    from mintgremium.ui.view import View

    pages = {view.handbook_page for view in (View, *View.__subclasses__())}
    assert {handbook_page(name).stem for name in pages} == pages


def test_that_every_component_shows_its_licence(theme, qtbot):
    dialog = AboutDialog(theme, None)
    qtbot.addWidget(dialog)
    assert dialog.names.count() == len(components()) > 10
    for row in range(dialog.names.count()):
        dialog.names.setCurrentRow(row)
        assert len(dialog.text.toPlainText()) > 100
    assert resource("licences", "overview.toml").is_file()


def test_that_a_crash_report_can_be_copied_and_saved(theme, qtbot, tmp_path):
    quits = []
    dialog = CrashDialog(theme, None, "the report", lambda: quits.append(True))
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "the report"
    dialog.save(str(tmp_path / "report.txt"))
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "the report"
    before = dialog.windowTitle()
    dialog.save(str(tmp_path / "missing" / "report.txt"))
    assert dialog.windowTitle() != before


def test_that_messages_are_listed_newest_first(parts, theme, qtbot):
    parts.messages.say("first")
    parts.messages.notice(Notice("warn", "second"))
    dialog = MessagesDialog(theme, None, parts.messages.history)
    qtbot.addWidget(dialog)
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert [text.split("  ")[1] for text in texts] == ["second", "first"]
    assert texts[0].startswith("11:42")


def test_that_the_history_names_step_person_and_time(parts, window, workspace_file, qtbot):
    from tests.ui.shell.test_desk import write_something

    write_something(workspace_file)
    parts.desk.open(workspace_file)
    parts.actions.trigger("edit.undo")
    parts.actions.trigger("edit.history")
    (dialog,) = window.findChildren(HistoryDialog)
    items = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    assert ["Ministerium" in item.text(1) for item in items[:2]] == [True, True]
    assert all(item.text(0) and item.text(2) for item in items)
    assert items[1].text(3)
    dialog.close()


def test_that_the_pictures_of_the_handbook_fit_into_its_window(theme, qtbot):
    dialog = HandbookDialog(theme, None, "tagesordnung")
    qtbot.addWidget(dialog)
    dialog.show()
    browser = dialog.browser
    kind = QTextDocument.ResourceType.ImageResource
    picture = browser.loadResource(kind.value, QUrl("bilder/meeting_agenda.png"))
    assert 0 < picture.deviceIndependentSize().width() <= browser.viewport().width()
    assert browser.loadResource(kind.value, QUrl("https://example.org/a.png")) is None
