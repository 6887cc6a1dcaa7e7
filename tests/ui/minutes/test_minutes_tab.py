"""Minutes as people write them."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from mintgremium.core.vocabulary import ItemState, MinutesState, MinutesType
from mintgremium.services.minutes.drafts import MinutesDraft
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.minutes.item_list import HEAD
from mintgremium.ui.minutes.life import LifeDialog
from mintgremium.ui.widgets.dialog import QuestionDialog
from tests.support.views import problems_of_access

CTRL = Qt.KeyboardModifier.ControlModifier


def row(tab):
    return next(each for each in stored(tab).items if each.id == tab.item_id())


def stored(tab):
    return tab.context.services.minutes.page(tab.meeting_id)


def choose(tab, number):
    key = next(each.id for each in tab.page.items if each.number == number)
    tab.list.select_ids([key])
    return key


def write(tab, text):
    tab.item.text.setFocus()
    tab.item.text.selectAll()
    QTest.keyClicks(tab.item.text, text)


def delete_with_results(tab, key):
    services = tab.context.services
    for found in services.minutes.page(tab.meeting_id).resolutions:
        services.minutes.delete_resolution(found.id)
    services.agendas.delete(key)


def dialog_of(tab, kind):
    return next(found for found in tab.window().findChildren(kind) if found.isVisible())


@pytest.mark.parametrize("threaded", [False, True])
def test_that_typing_is_saved_within_a_second_after_the_last_key(show_minutes, threaded, qtbot):
    tab = show_minutes(threaded=threaded)
    choose(tab, "5")
    write(tab, "Neuer Text")
    assert tab.bar.saved.text().startswith("writing")
    qtbot.waitUntil(lambda: row(tab).text == "Neuer Text", timeout=1000)
    qtbot.waitUntil(lambda: tab.bar.saved.text().startswith("saved "), timeout=1000)


def test_that_leaving_an_item_saves_it_at_once(show_minutes):
    tab = show_minutes()
    key = choose(tab, "4")
    write(tab, "Noch schnell")
    choose(tab, "5")
    found = next(each for each in stored(tab).items if each.id == key)
    assert found.text == "Noch schnell"


def test_that_text_and_result_are_both_kept(show_minutes):
    tab = show_minutes()
    choose(tab, "5")
    write(tab, "Text")
    tab.item.result.setPlainText("Ergebnis")
    tab.flush()
    assert (row(tab).text, row(tab).result) == ("Text", "Ergebnis")


def test_that_saving_does_not_disturb_the_caret_or_the_undo_of_the_field(show_minutes):
    tab = show_minutes()
    choose(tab, "5")
    write(tab, "eins")
    tab.flush()
    QTest.keyClicks(tab.item.text, " zwei")
    tab.flush()
    assert tab.item.text.textCursor().position() == len("eins zwei")
    assert tab.item.text.document().isUndoAvailable()
    QTest.keyClick(tab.item.text, Qt.Key.Key_Z, CTRL)
    tab.flush()
    assert row(tab).text != "eins zwei"


def test_that_a_pasted_page_becomes_plain_text(show_minutes):
    tab = show_minutes()
    choose(tab, "5")
    data = QMimeData()
    data.setHtml("<p>Ein <b>fetter</b> Satz &amp; mehr\u202e</p><p>Zweiter</p>")
    tab.item.text.clear()
    tab.item.text.insertFromMimeData(data)
    tab.flush()
    assert row(tab).text == "Ein fetter Satz & mehr\nZweiter"


def test_that_looking_at_an_item_changes_nothing(show_minutes):
    tab = show_minutes()
    key = choose(tab, "5")
    odd = "Am 10.\u00a0Juni\r\nzweite Zeile  \n\n"
    services = tab.context.services
    services.minutes.save_text(key, odd, row(tab).version)
    head = stored(tab).head
    services.minutes.save_head(
        MinutesDraft(meeting_id=tab.meeting_id, opening=odd, version=head.version)
    )
    before = stored(tab)
    for each in (HEAD, key, HEAD):
        tab.list.select_ids([each])
        tab.flush()
    assert stored(tab) == before


def test_that_a_no_break_space_survives_typing_beside_it(show_minutes):
    tab = show_minutes()
    key = choose(tab, "5")
    tab.context.services.minutes.save_text(key, "10.\u00a0Juni", row(tab).version)
    tab.item.text.setFocus()
    QTest.keyClick(tab.item.text, Qt.Key.Key_End)
    QTest.keyClicks(tab.item.text, " 2027")
    tab.flush()
    assert row(tab).text == "10.\u00a0Juni 2027"


def test_that_keys_go_to_the_next_item_and_stay_in_the_text(show_minutes):
    tab = show_minutes()
    choose(tab, "1")
    tab.item.text.setFocus()
    tab.context.actions.trigger("minutes.next")
    assert tab.item.title.text().startswith("2  ")
    assert tab.item.text.hasFocus()
    tab.context.actions.trigger("minutes.previous")
    assert tab.item.title.text().startswith("1  ")


def test_that_the_same_text_changed_elsewhere_is_asked_about(show_minutes):
    tab = show_minutes()
    key = choose(tab, "5")
    write(tab, "hier")
    tab.context.services.minutes.save_text(key, "dort", row(tab).version)
    tab.flush()
    question = dialog_of(tab, QuestionDialog)
    question.reject()
    assert row(tab).text == "hier"
    write(tab, "wieder hier")
    tab.context.services.minutes.save_text(key, "wieder dort", row(tab).version)
    tab.flush()
    dialog_of(tab, QuestionDialog).accept()
    assert tab.item.text.text() == "wieder dort"


def test_that_a_change_of_the_title_elsewhere_is_no_conflict(show_minutes):
    from dataclasses import replace

    tab = show_minutes()
    key = choose(tab, "5")
    write(tab, "hier")
    agendas = tab.context.services.agendas
    agendas.save(replace(agendas.draft(key), name="Anderer Titel"))
    tab.flush()
    assert (row(tab).text, row(tab).name) == ("hier", "Anderer Titel")
    assert "Anderer Titel" in tab.item.title.text()


def test_that_undo_brings_the_former_text_back_into_the_field(show_minutes):
    tab = show_minutes()
    choose(tab, "4")
    before = row(tab).text
    write(tab, "falsch")
    tab.flush()
    tab.stage.workspace.history.undo()
    assert tab.item.text.text() == before


def test_that_the_head_is_saved_while_typing(show_minutes, qtbot):
    tab = show_minutes()
    tab.list.select_ids([HEAD])
    chair = tab.head.form.field("chair").editor
    chair.setFocus()
    chair.clear()
    QTest.keyClicks(chair, "Kim Muster")
    qtbot.waitUntil(lambda: stored(tab).head.chair == "Kim Muster", timeout=1000)
    kind = tab.head.form.field("type").editor
    kind.set_value(MinutesType.PROCEEDINGS)
    kind.edited.emit()
    tab.flush()
    assert stored(tab).head.type is MinutesType.PROCEEDINGS
    assert stored(tab).head.chair == "Kim Muster"


def test_that_a_head_changed_elsewhere_is_asked_about(show_minutes):
    tab = show_minutes()
    tab.list.select_ids([HEAD])
    head = stored(tab).head
    area = tab.head.form.field("opening").editor
    area.setFocus()
    QTest.keyClicks(area, "hier ")
    tab.context.services.minutes.save_head(
        MinutesDraft(meeting_id=tab.meeting_id, chair=head.chair, opening="dort")
    )
    tab.flush()
    dialog_of(tab, QuestionDialog).accept()
    assert area.value() == "dort"


def test_that_the_list_says_what_is_written_and_decided(show_minutes):
    tab = show_minutes()
    said = [
        tab.list.records.data(tab.list.records.index(line, 0), Qt.ItemDataRole.AccessibleTextRole)
        for line in range(tab.list.records.rowCount())
    ]
    assert "Item 3, " in said[5]
    assert "with resolution" in said[5]
    assert said[-1].endswith("empty, with task")


def test_that_a_resolution_is_entered_below_the_item(show_minutes):
    tab = show_minutes()
    key = choose(tab, "4")
    tab.context.actions.trigger("minutes.add_resolution")
    dialog = dialog_of(tab, DraftDialog)
    dialog.press()
    assert "text" in dialog.form.problems()
    dialog.form.set_values(
        {"text": "Die Länder empfehlen <es>.", "votes_yes": 12, "votes_no": 0, "votes_abstain": 1}
    )
    dialog.press()
    made = next(each for each in stored(tab).resolutions if each.agenda_item_id == key)
    assert (made.votes_yes, made.votes_abstain) == (12, 1)
    card = tab.item.cards.cards()[0]
    assert "12 yes · 0 no · 1 abstention." in card.accessibleName()


def test_that_a_card_opens_and_deletes_by_keyboard(show_minutes):
    tab = show_minutes()
    choose(tab, "3")
    card = tab.item.cards.cards()[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    dialog = dialog_of(tab, DraftDialog)
    dialog.form.set_values({"text": "Anders"})
    dialog.press()
    card = tab.item.cards.cards()[0]
    assert card.said.text == "Anders"
    count = len(stored(tab).resolutions)
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert len(stored(tab).resolutions) == count - 1
    tab.stage.workspace.history.undo()
    assert len(stored(tab).resolutions) == count


def test_that_a_task_is_entered_for_a_seat(show_minutes):
    tab = show_minutes()
    key = choose(tab, "1")
    tab.context.actions.trigger("minutes.add_task")
    dialog = dialog_of(tab, DraftDialog)
    choice = dialog.form.field("responsible_seat_id").editor
    at = next(i for i in range(choice.count()) if choice.itemText(i).startswith("BY"))
    choice.setCurrentIndex(at)
    dialog.form.set_values({"title": "Umfrage auswerten", "due": date(2026, 12, 18)})
    dialog.press()
    made = next(each for each in stored(tab).tasks if each.agenda_item_id == key)
    assert (made.responsible_tag, made.due) == ("BY", date(2026, 12, 18))
    assert "until 18" in tab.item.cards.cards()[0].accessibleName()


def test_that_what_became_of_an_item_is_noted(show_minutes):
    tab = show_minutes()
    choose(tab, "5")
    write(tab, "kurz")
    tab.item.state.set_value(ItemState.POSTPONED)
    tab.item.state.edited.emit()
    assert row(tab).state is ItemState.POSTPONED
    assert row(tab).text == "kurz"


def test_that_circulating_names_its_consequence_and_takes_the_day(show_minutes, monkeypatch):
    tab = show_minutes()
    asked = []
    monkeypatch.setattr(tab.commands, "print_minutes", lambda: asked.append(True))
    choose(tab, "5")
    write(tab, "letzter Satz")
    tab.context.actions.trigger("minutes.circulate")
    dialog = dialog_of(tab, LifeDialog)
    assert "cannot be undone" in dialog.accessibleDescription()
    assert row(tab).text == "letzter Satz"
    dialog.form.set_values({"objections_until": date(2026, 11, 1)})
    dialog.press()
    assert "objections_until" in dialog.form.problems()
    dialog.form.set_values({"objections_until": date(2026, 12, 20)})
    dialog.press()
    head = stored(tab).head
    assert (head.state, head.objections_until) == (MinutesState.CIRCULATED, date(2026, 12, 20))
    assert "objections until" in tab.bar.state.text()
    assert asked == [True]
    assert all(each.number for each in stored(tab).resolutions)


def test_that_approved_minutes_can_only_be_read(show_minutes):
    tab = show_minutes()
    minutes = tab.context.services.minutes
    minutes.circulate(tab.meeting_id, date(2026, 12, 20))
    tab.context.actions.trigger("minutes.approve")
    dialog = dialog_of(tab, LifeDialog)
    dialog.form.set_values({"print": False})
    dialog.press()
    assert stored(tab).head.state is MinutesState.APPROVED
    choose(tab, "4")
    before = row(tab).text
    assert tab.item.text.isReadOnly()
    QTest.keyClicks(tab.item.text, "spaeter")
    tab.flush()
    assert row(tab).text == before
    assert "stay as they are" in tab.bar.state.text()
    assert not tab.context.actions.action("minutes.add_resolution").isEnabled()
    assert not tab.context.actions.action("minutes.circulate").isEnabled()
    assert not tab.item.state.isEnabled()


def test_that_a_failed_save_keeps_what_was_typed_and_says_so(show_minutes):
    tab = show_minutes()
    choose(tab, "5")
    tab.item.text.setPlainText("verboten \u202e")
    tab.flush()
    assert tab.bar.saved.text() == "not saved"
    assert tab.item.text.text() == "verboten \u202e"
    tab.item.text.setPlainText("erlaubt")
    tab.flush()
    assert row(tab).text == "erlaubt"


def test_that_a_file_open_for_reading_offers_no_writing(show_minutes):
    tab = show_minutes(read_only=True)
    choose(tab, "3")
    assert tab.item.text.isReadOnly()
    assert not tab.context.actions.action("minutes.circulate").isEnabled()
    assert tab.context.actions.action("minutes.print").isEnabled()


def test_that_a_meeting_without_an_agenda_begins_with_its_head(show_minutes):
    tab = show_minutes()
    for row in tab.page.items:
        if row.depth == 0:
            delete_with_results(tab, row.id)
    tab.turned()
    tab.refresh()
    assert tab.list.current_row().id == HEAD
    assert tab.head_page.isVisible()


def test_that_the_minutes_are_printed_into_a_file(show_minutes, tmp_path, outside):
    from mintgremium.documents.pdf.files import DocumentKind
    from mintgremium.ui.pdf_saver import PdfSaver

    tab = show_minutes()
    target = tmp_path / "Protokoll.pdf"
    PdfSaver(tab.context, tab).save(tab.meeting_id, DocumentKind.MINUTES, target)
    assert target.read_bytes().startswith(b"%PDF")
    assert outside.opened == [target.as_uri()]
    PdfSaver(tab.context, tab).save(
        tab.meeting_id, DocumentKind.MINUTES, Path(tmp_path, "fehlt", "Protokoll.pdf")
    )
    assert [error.code for error in tab.stage.errors] == ["missing-folder"]


def test_that_every_input_has_a_name(show_minutes):
    tab = show_minutes()
    choose(tab, "3")
    assert problems_of_access(tab) == []
    tab.list.select_ids([HEAD])
    assert problems_of_access(tab) == []


def test_that_the_field_grows_with_its_text(show_minutes):
    tab = show_minutes()
    choose(tab, "5")
    before = tab.item.text.sizeHint().height()
    tab.item.text.setPlainText("\n".join(["Zeile"] * 12))
    assert tab.item.text.sizeHint().height() > 4 * before / 2


def test_that_a_text_whose_item_was_deleted_meanwhile_is_told(show_minutes):
    tab = show_minutes()
    key = choose(tab, "2.2")
    tab.item.text.setFocus()
    tab.item.text.setPlainText("zu spaet")
    notices = []
    tab.context.messages.notice_raised.connect(notices.append)
    delete_with_results(tab, key)
    assert tab.item_id() != key
    assert [notice.key for notice in notices] == ["record-missing"]
