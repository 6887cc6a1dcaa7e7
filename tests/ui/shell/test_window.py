import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from mintgremium.services.files import Recipe
from mintgremium.ui.messages import Notice, NoticeButton
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.speech import split_sentences
from mintgremium.ui.widgets.palette import CommandPalette
from tests.support.answers import Answer


@pytest.fixture
def open_starter(parts, window, tmp_path):
    path = tmp_path / "gremien.mintgremium"
    parts.desk.make(path, lambda: parts.desk.files.create(path, Recipe.STARTER))
    return window


def nav_texts(window):
    model = window.navigation.list.items
    return [model.item(row).text for row in range(model.rowCount())]


def test_that_without_a_file_the_window_offers_a_choice(window):
    assert window.stack.currentWidget() is window.welcome
    assert window.navigation._file.text() == ""


def test_that_an_opened_file_is_named_in_title_and_navigation(open_starter):
    assert "gremien" in open_starter.windowTitle()
    assert open_starter.navigation._file.text() == "gremien"
    assert open_starter.stack.view is not None


def test_that_closing_the_file_leads_back_to_the_choice(parts, open_starter):
    parts.actions.trigger("file.close")
    assert open_starter.stack.currentWidget() is open_starter.welcome
    assert "gremien" not in open_starter.windowTitle()


def test_that_a_narrow_window_shows_icons_only(window, qtbot):
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.navigation.width() == 56)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.navigation.width() == 216)


def test_that_larger_text_takes_effect_at_once(parts, window, theme):
    before = window.navigation.width()
    parts.actions.trigger("view.larger")
    assert theme.scale == 1.1
    assert window.navigation.width() > before
    parts.actions.trigger("view.normal")
    assert window.navigation.width() == before


def test_that_text_size_stays_within_its_bounds(parts, window, theme):
    for _ in range(20):
        parts.actions.trigger("view.larger")
    assert theme.scale == 2.0
    for _ in range(20):
        parts.actions.trigger("view.smaller")
    assert theme.scale == 0.8


def test_that_colours_can_be_chosen_from_the_menu(parts, window, theme):
    parts.actions.trigger("view.theme_dark")
    assert theme.is_dark
    assert parts.actions.action("view.theme_dark").isChecked()
    assert not parts.actions.action("view.theme_light").isChecked()


def test_that_a_dropped_file_is_opened(parts, window, workspace_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workspace_file))])
    drop = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    assert parts.desk.file.path == workspace_file


def test_that_dropped_answers_are_taken_in_wherever_they_fall(parts, window, workspace_file):
    answer = workspace_file.parent / "answer.ics"
    answer.write_bytes(Answer().text().encode())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(answer))])
    at, action = QPointF(300, 300), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(at, action, data, buttons, keys))
    assert parts.desk.file is None
    parts.desk.open(workspace_file)
    enter = QDragEnterEvent(at.toPoint(), action, data, buttons, keys)
    enter.setAccepted(False)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(at, action, data, buttons, keys))
    (row,) = parts.desk.file.services.replies.waiting()
    assert row.reason == "uid-unknown"


def test_that_a_dropped_picture_is_left_alone(parts, window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "picture.jpg"))])
    drop = QDropEvent(
        QPointF(1, 1),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    assert parts.desk.file is None


def test_that_a_second_start_opens_its_file_here(parts, window, workspace_file):
    window.come_up(str(workspace_file))
    assert parts.desk.file.path == workspace_file


def test_that_a_read_only_file_says_so(parts, window, workspace_file):
    parts.desk.open(workspace_file, read_only=True)
    assert window.windowTitle().endswith(")")


def test_that_the_navigation_lists_committees_under_their_place(parts, open_starter):
    parts.desk.settle()
    texts = nav_texts(open_starter)
    place = texts.index("Committees")
    assert texts[place + 2] == "Länderbeirat"


def test_that_a_committee_of_the_navigation_is_one_click_away(parts, open_starter):
    parts.desk.settle()
    navigation = open_starter.navigation
    committee = parts.desk.file.services.committees.committees()[0]
    navigation.list.place_chosen.emit(f"committees/{committee.id}")
    assert parts.navigator.here == Place("committees", committee.id)
    assert navigation.list.current_key() == f"committees/{committee.id}"
    assert committee.name in nav_texts(open_starter)[-1]


def test_that_records_opened_last_are_there_again_after_a_restart(parts, open_starter):
    parts.desk.settle()
    committee = parts.desk.file.services.committees.committees()[0]
    parts.navigator.go(Place("committees", committee.id))
    path = parts.desk.file.path
    parts.desk.close()
    parts.desk.open(path)
    parts.desk.settle()
    assert nav_texts(open_starter)[-1] == committee.name


def test_that_the_palette_finds_records_and_goes_there(parts, open_starter):
    parts.actions.trigger("edit.search")
    palette = palette_of(open_starter)
    palette.field.setText("landerbeirat")
    assert "Länderbeirat" in entries(palette)
    palette.run_current()
    assert parts.navigator.here.view == "committees"


def test_that_a_sign_narrows_what_the_palette_looks_for(parts, open_starter):
    parts.actions.trigger("edit.search")
    palette = palette_of(open_starter)
    palette.field.setText("@ körber")
    assert entries(palette) == ["Körber-Stiftung"]
    palette.field.setText("> körber")
    assert entries(palette) == []
    palette.close_palette()


def test_that_a_notice_offers_its_deeds_and_can_be_withdrawn(parts, window):
    pressed = []
    button = NoticeButton("Do", lambda: pressed.append(True))
    parts.messages.notice(Notice("warn", "Something is odd. All is safe.", (button,), key="k"))
    (bar,) = window.notices.bars()
    assert bar.accessibleName() == "Something is odd. All is safe."
    parts.messages.withdraw("k")
    assert window.notices.bars() == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Es fehlt. Nichts geschah.", ("Es fehlt.", "Nichts geschah.")),
        ("Am 10. Juni fehlt etwas. Gut.", ("Am 10. Juni fehlt etwas.", "Gut.")),
        ("Nur ein Satz.", ("Nur ein Satz.", "")),
    ],
)
def test_that_a_notice_begins_with_what_happened(text, parts):
    assert split_sentences(text) == parts


def test_that_f6_goes_from_the_navigation_to_the_page_and_back(parts, open_starter, qtbot):
    open_starter.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is open_starter)
    open_starter.navigation.list.setFocus()
    parts.actions.trigger("view.next_pane")
    assert open_starter.stack.view.isAncestorOf(QApplication.focusWidget())
    parts.actions.trigger("view.next_pane")
    assert QApplication.focusWidget() is open_starter.navigation.list


def palette_of(window):
    return next(p for p in window.findChildren(CommandPalette) if p.isVisible())


def entries(palette):
    model = palette.model
    return [e.text for row in range(model.rowCount()) if (e := model.entry(row)) is not None]


def test_that_the_palette_finds_commands_and_does_them(parts, window, theme):
    parts.actions.trigger("edit.search")
    palette = palette_of(window)
    palette.field.setText("> dark")
    assert entries(palette)[0] == "Dark colours"
    palette.run_current()
    assert theme.is_dark


def test_that_commands_that_cannot_be_chosen_are_not_found(parts, window):
    parts.actions.trigger("edit.search")
    palette = palette_of(window)
    palette.field.setText("> save a copy")
    assert entries(palette) == []
    palette.close_palette()


def test_that_going_to_a_page_that_is_gone_does_no_harm(parts, window):
    parts.navigator.go(Place("first_steps"))
    assert window.stack.view is None


def test_that_the_window_remembers_its_size(parts, window):
    window.resize(1111, 777)
    window.close()
    assert not parts.view_state.data("window/geometry").isEmpty()


def test_that_recent_files_are_offered_newest_first(parts, window, workspace_file, tmp_path):
    parts.desk.open(workspace_file)
    menu = window.menus["recent"]
    assert [Path(action.toolTip()) for action in menu.actions()] == [workspace_file]
    parts.desk.close()
    menu.actions()[0].trigger()
    assert parts.desk.file is not None


def test_that_the_window_goes_when_the_file_is_put_away(parts, open_starter, qtbot):
    open_starter.close()
    qtbot.waitUntil(lambda: not open_starter.isVisible())
    assert parts.desk.file is None


def test_that_a_failed_backup_at_the_end_is_told_before_the_window_goes(
    parts, open_starter, qtbot, tmp_path
):
    blocked = tmp_path / "gremien.backups"
    if blocked.exists():
        shutil.rmtree(blocked)
    blocked.write_text("in the way")
    change_something(parts.desk.file)
    open_starter.close()
    assert open_starter.isVisible()
    assert len(open_starter.notices.bars()) == 1
    open_starter.close()
    assert not open_starter.isVisible()


def change_something(file):
    from mintgremium.services.workspaces.settings import OrganizerDraft

    file.services.settings.save_organizer(OrganizerDraft(name="Anna Beispiel"))
