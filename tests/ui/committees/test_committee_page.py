"""The page of a committee, as people use it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mintgremium.core.vocabulary import DayShift, SeatRole, SeatState
from mintgremium.services.committees.drafts import CommitteeDraft
from mintgremium.ui.committees.seat_details import HistoryLink, PersonLink
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.dialog import QuestionDialog
from tests.support.views import opened_dialog, problems_of_access


def choose(view, tag):
    table = view.page.seats.table
    seat = next(row for row in table.records.rows() if row.tag == tag)
    table.select_ids([seat.id])
    return seat


def seat_of(view, tag):
    return next(row for row in view.page.content.seats if row.tag == tag)


def someone(view, name):
    people = view.stage.context.services.contacts.people()
    return next(row.id for row in people if row.name == name)


@pytest.mark.parametrize("threaded", [False, True])
def test_that_all_seats_of_the_round_table_are_listed_with_their_people(show, threaded):
    view = show(threaded=threaded)
    seats = view.page.seats.table.records.shown_rows()
    assert len(seats) == 17
    assert {row.state for row in seats} == set(SeatState)
    assert view.title == view.page.content.committee.name


def test_that_a_vacant_seat_offers_to_assign_a_person_in_its_cell(show, qtbot):
    view = show()
    vacant = choose(view, "RP")
    table = view.page.seats.table
    line = table.records.line_of(vacant.id)
    box = table.visualRect(table.records.index(line, 2))
    assert table.records.cell(line, 2).color == "accent"
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened_dialog(view).form.values()["role"] is SeatRole.HOLDER


def test_that_a_person_is_assigned_by_keyboard_and_shown_at_once(show, qtbot):
    view = show()
    choose(view, "RP")
    qtbot.keyClick(view.page.seats.table, Qt.Key.Key_Return)
    dialog = opened_dialog(view)
    dialog.form.set_values({"person_id": someone(view, "Jan Ehemals")})
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert seat_of(view, "RP").person == "Jan Ehemals"
    assert view.page.content.committee.vacant == 2
    view.stage.workspace.history.undo()
    qtbot.waitUntil(lambda: seat_of(view, "RP").person == "")


def test_that_a_dialog_without_a_person_says_what_is_missing_and_changes_nothing(show, qtbot):
    view = show()
    choose(view, "RP")
    view.page.commands.assign()
    dialog = opened_dialog(view)
    dialog.press()
    assert set(dialog.form.problems()) == {"person_id"}
    assert dialog.isVisible()
    assert seat_of(view, "RP").person == ""


def test_that_a_new_holder_ends_the_present_one_the_day_before(show):
    view = show()
    before = choose(view, "BY")
    view.page.commands.assign()
    dialog = opened_dialog(view)
    dialog.form.set_values(
        {"person_id": someone(view, "Jan Ehemals"), "start_date": date(2026, 11, 20)}
    )
    dialog.press()
    assert seat_of(view, "BY").person == "Jan Ehemals"
    rows = view.stage.context.services.committees.memberships(before.id)
    assert date(2026, 11, 19) in {row.end_date for row in rows}


def test_that_a_deputy_has_an_order_and_a_holder_has_none(show):
    view = show()
    choose(view, "BY")
    view.page.commands.assign(SeatRole.DEPUTY)
    form = opened_dialog(view).form
    assert form.field("rank").editor.isEnabled()
    form.set_values({"role": SeatRole.HOLDER})
    form.edited.emit("role")
    assert not form.field("rank").editor.isEnabled()


def test_that_a_new_person_is_entered_on_the_way(show):
    view = show()
    choose(view, "RP")
    view.page.commands.assign()
    dialog = opened_dialog(view)
    dialog.form.field("person_id").editor.add.click()
    person = opened_dialog(dialog)
    person.form.set_values({"family_name": "Neuling", "given_name": "Nora"})
    person.press()
    dialog.press()
    assert seat_of(view, "RP").person == "Nora Neuling"


def test_that_names_and_persons_are_shown_as_of_another_day(show):
    view = show()
    view.page.show_day(date(2022, 6, 1))
    assert view.page.seats.day_button.isChecked()
    assert seat_of(view, "MV").person == "Jan Ehemals"
    view.page.show_day(None)
    assert seat_of(view, "MV").person == ""


def test_that_the_inspector_shows_the_history_and_ends_an_assignment(show):
    view = show()
    seat = choose(view, "BY")
    blocks = view.page.seats.details.blocks()
    targets = [getattr(block, "target", None) for block in blocks]
    assert PersonLink(seat.holder.person_id) in targets
    assert HistoryLink(seat.holder.membership_id) in targets
    view.page.commands._end_membership(seat.holder.membership_id)
    opened_dialog(view).press()
    assert seat_of(view, "BY").changes_on == date(2026, 11, 25)


def test_that_links_lead_to_person_and_organisation(show):
    view = show()
    seat = choose(view, "BY")
    view.page.seats.details.link(PersonLink(seat.holder.person_id)).click()
    place = view.stage.places[-1]
    assert (place.view, place.record_id) == ("contacts", seat.holder.person_id)


def test_that_the_filter_finds_a_land_a_ministry_and_a_person(show, qtbot):
    view = show()
    pane = view.page.seats
    for word, tag in (("stmuk", "BY"), ("bildung jugend berlin", ""), ("Muster", "BY")):
        pane.search.setText(word)
        qtbot.keyClick(pane.search, Qt.Key.Key_Down)
        shown = [row.tag for row in pane.table.records.shown_rows()]
        assert tag in shown or not tag
        assert len(shown) < 17


def test_that_selection_and_filter_survive_a_change_from_elsewhere(show, qtbot):
    view = show()
    seat = choose(view, "SH")
    draft = view.stage.context.services.committees.seat_draft(seat)
    other = seat_of(view, "TH")
    view.stage.context.services.committees.move_seat(other, 0)
    assert view.page.content.seats[0].tag == "TH"
    assert view.page.seats.row().id == draft.id


def test_that_a_seat_is_added_for_an_organisation_and_deleted_with_undo(show):
    view = show("starter")
    organizations = view.stage.context.services.contacts.organizations()
    body = next(row for row in organizations if row.name == "Körber-Stiftung")
    view.page.commands.add_seat()
    dialog = opened_dialog(view)
    dialog.press()
    assert "land_id" in dialog.form.problems()
    dialog.form.set_values({"organization_id": body.id, "label": "Gastgeberin"})
    dialog.press()
    assert view.page.seats.row().label == "Gastgeberin"
    assert len(view.page.content.seats) == 18
    view.page.commands.delete_seat()
    assert len(view.page.content.seats) == 17
    view.stage.workspace.history.undo()
    assert len(view.page.content.seats) == 18


def test_that_a_seat_moves_with_alt_and_arrow(show, qtbot):
    view = show("starter")
    first, second = view.page.content.seats[:2]
    view.page.seats.table.select_ids([first.id])
    view.page.seats.table.setFocus()
    view.stage.context.actions.action("seat.move_down").trigger()
    assert [row.id for row in view.page.content.seats[:2]] == [second.id, first.id]
    assert view.page.seats.row().id == first.id


def test_that_the_deadline_rules_are_edited_together(show):
    view = show("starter")
    view.page.commands.edit_rules()
    dialog = opened_dialog(view)
    rows = dialog.form.values()["rules"]
    rows[0] = {**rows[0], "offset_days": 10, "span": (1, -1)}
    dialog.form.set_values({"rules": rows})
    dialog.press()
    assert -10 in {rule.offset_days for rule in view.page.content.rules}


def test_that_two_rules_on_one_day_are_told_at_the_second(show):
    view = show("starter")
    view.page.commands.edit_rules()
    dialog = opened_dialog(view)
    rows = dialog.form.values()["rules"]
    again = {**rows[0], "base": replace(rows[0]["base"], id=None)}
    dialog.form.set_values({"rules": [*rows, again]})
    dialog.press()
    editor = dialog.form.field("rules").editor
    assert "start_date" in editor.forms()[-1].problems()
    assert not editor.forms()[0].problems()


def test_that_a_conflict_lets_the_user_keep_what_was_typed(show):
    view = show("starter")
    view.page.commands.edit()
    dialog = opened_dialog(view)
    committees = view.stage.context.services.committees
    stored = committees.committee_draft(view.page.committee_id)
    committees.save(replace(stored, rhythm="monatlich"))
    dialog.form.set_values({"usual_city": "Bonn"})
    dialog.press()
    question = dialog.findChild(QuestionDialog)
    question.reject()
    dialog.press()
    assert view.page.content.committee.usual_city == "Bonn"


def test_that_a_conflict_lets_the_user_take_what_is_stored(show):
    view = show("starter")
    view.page.commands.edit()
    dialog = opened_dialog(view)
    committees = view.stage.context.services.committees
    stored = committees.committee_draft(view.page.committee_id)
    committees.save(replace(stored, rhythm="monatlich"))
    dialog.form.set_values({"usual_city": "Bonn"})
    dialog.press()
    dialog.findChild(QuestionDialog).accept()
    assert dialog.form.values()["rhythm"] == "monatlich"
    dialog.reject()


def test_that_the_addresses_of_all_seats_reach_clipboard_and_mail_program(show, outside):
    view = show()
    view.page.commands.copy_addresses()
    view.page.commands.write()
    assert "ines.muster@example.org" in QGuiApplication.clipboard().text()
    assert "ines.muster@example.org" in outside.opened[0]


def test_that_a_committee_without_mail_addresses_says_so(show):
    view = show("starter")
    view.page.commands.copy_addresses()
    assert len(view.stage.said) == 1


def test_that_the_next_sensible_step_is_the_only_primary_button(show):
    view = show()
    primaries = [b for b in view.findChildren(Button) if b.property("kind") == "primary"]
    assert len([button for button in primaries if button.isVisible()]) == 1


def test_that_a_read_only_file_offers_no_change(show):
    view = show(read_only=True)
    choose(view, "RP")
    actions = view.stage.context.actions
    changes = ("committee.edit", "committee.rules", "seat.add", "seat.assign", "seat.delete")
    assert not any(actions.action(key).isEnabled() for key in changes)
    assert actions.action("committee.copy_addresses").isEnabled()
    view.page.seats.assign_wanted.emit()
    assert view.findChild(DraftDialog) is None


def test_that_a_deleted_committee_leads_back_to_the_list(show):
    view = show("starter")
    committees = view.stage.context.services.committees
    key = committees.save(CommitteeDraft(name="Probe", short_name="PR"))
    view.show_record(key)
    view.page.commands.delete()
    assert view.stage.places[-1].record_id is None
    view.show_start()
    assert "Probe" not in {row.name for row in view.list.table.records.rows()}


def test_that_every_input_has_a_name(show):
    view = show()
    assert problems_of_access(view) == []
    view.page.commands.edit()
    assert problems_of_access(opened_dialog(view)) == []
    view.page.commands.edit_rules()
    assert problems_of_access(opened_dialog(view)) == []


def test_that_a_row_says_itself_in_one_sentence(show):
    view = show()
    seat = choose(view, "BY")
    table = view.page.seats.table
    index = table.records.index(table.records.line_of(seat.id), 0)
    said = table.records.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Bayern")
    assert seat.person in said


def test_that_the_inspector_lies_over_the_list_in_a_narrow_window(show):
    view = show()
    view.resize(700, 600)
    seats = view.page.seats
    assert seats.inspector.isHidden()
    seats._opener.click()
    assert seats.inspector.isVisible()
    view.resize(1064, 600)
    assert seats.inspector.isVisible()
    assert not seats._opener.isVisible()


def test_that_the_meetings_of_a_committee_lead_to_their_pages(show, qtbot):
    view = show()
    view.page.tabs.select("meetings")
    rows = view.page.meetings.table.records.shown_rows()
    assert len(rows) == view.page.content.committee.meetings
    qtbot.keyClick(view.page.meetings.table, Qt.Key.Key_Return)
    place = view.stage.places[-1]
    assert (place.view, place.record_id) == ("meeting", rows[0].id)
    view.focus_filter()
    assert view.panes()[0] is view.page.meetings.table
    view.page.tabs.select("rules")
    assert view.panes()[0] is view.page.rules.table


def test_that_editing_keeps_what_the_forms_do_not_show(show):
    view = show("starter")
    committees = view.stage.context.services.committees
    key = view.page.committee_id
    other = committees.committees()[1].id
    drafts = committees.rule_drafts(key)
    changed = replace(drafts[0], anchor_committee_id=other, shift=DayShift.EARLIER)
    committees.save_rules(key, [changed, *drafts[1:]])
    view.page.commands.edit_rules()
    opened_dialog(view).press()
    stored = {draft.anchor_committee_id for draft in committees.rule_drafts(key)}
    assert other in stored
    assert DayShift.EARLIER in {draft.shift for draft in committees.rule_drafts(key)}


def test_that_a_seat_keeps_its_weight_when_something_else_is_edited(show):
    view = show("starter")
    seat = choose(view, "BY")
    committees = view.stage.context.services.committees
    committees.save_seat(replace(committees.seat_draft(seat), required=True, weight=5))
    view.page.commands.edit_seat()
    dialog = opened_dialog(view)
    dialog.form.set_values({"note": "Vorsitz 2027"})
    dialog.press()
    now = seat_of(view, "BY")
    assert (now.required, now.weight, now.note) == (True, 5, "Vorsitz 2027")
