"""The page with everything about one contact."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.contacts.drafts import NameDraft
from mintgremium.ui.contacts.details import BodyLink, SeatLink
from mintgremium.ui.contacts.view import ContactsView
from mintgremium.ui.context import Place
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def view(open_stage, qtbot):
    stage = open_stage("sample")
    view = ContactsView(stage.context)
    qtbot.addWidget(view)
    stage.enter(view)
    view.resize(1064, 770)
    with qtbot.waitSignal(view.first_data_shown):
        view.show()
    view.stage = stage
    return view


@pytest.fixture
def ines(view):
    return next(r for r in view.people.table.records.rows() if r.name == "Dr. Ines Muster")


def body(view, short_name):
    rows = view.organizations.table.records.rows()
    return next(row for row in rows if row.short_name == short_name)


def test_that_alt_return_leads_from_the_list_to_the_page_and_the_crumb_back(view, ines, qtbot):
    view.people.show_row(ines.id)
    view.stage.context.actions.trigger("contacts.open")
    assert view.stage.places[-1] == Place("contacts", ines.id, "page")
    view.show_record(ines.id, "page")
    assert view.page.isVisible()
    assert view.title == "Dr. Ines Muster"
    view.show_start()
    assert not view.page.isVisible()
    assert view.title == "Contacts"


def test_that_the_page_shows_seats_and_workplaces_on_a_time_line_that_leads_on(view, ines):
    view.show_record(ines.id, "page")
    lanes = view.page.panel.time_line.placed.lanes
    assert [lane.name or lane.tag for lane in lanes][-1] == "Workplaces"
    targets = [each.span.target for each in view.page.panel.time_line.placed.spans]
    seat = next(target for target in targets if isinstance(target, SeatLink))
    view.page.panel.opened.emit(seat)
    place = view.stage.places[-1]
    assert (place.view, place.tab) == ("committees", f"seats/{seat.seat_id}")
    work = next(target for target in targets if isinstance(target, BodyLink))
    view.page.panel.opened.emit(work)
    assert view.stage.places[-1] == Place("contacts", work.organization_id)


def test_that_meetings_and_tasks_of_somebody_stand_behind_tabs(view, ines):
    services = view.stage.context.services
    services.action_items.save(
        ActionItemDraft(title="Brief", responsible_person_id=ines.id, due=date(2026, 1, 1))
    )
    view.show_record(ines.id, "page/tasks")
    (task,) = view.page.tasks.table.records.rows()
    assert task.title == "Brief"
    view.page.tabs.select("meetings")
    assert view.stage.context.navigator.here is None or view.page.meetings.isVisible()
    rows = view.page.meetings.table.records.rows()
    assert rows == sorted(rows, key=lambda row: row.day, reverse=True)
    assert problems_of_access(view) == []
    if rows:
        view.page.meetings.table.row_activated.emit(rows[0])
        assert view.stage.places[-1] == Place("meeting", rows[0].id)


def test_that_an_organisation_shows_its_names_seats_and_people(view):
    row = body(view, "StMUK")
    contacts = view.stage.context.services.contacts
    contacts.rename_organization(
        row.id, NameDraft(name="Neues Haus", short_name="NH", start_date=date(2026, 3, 1))
    )
    view.show_record(row.id, "page")
    placed = view.page.panel.time_line.placed
    assert placed.lanes[0].name == "Names"
    assert [each.span.text for each in placed.spans][:2] == ["StMUK", "NH"]
    assert not view.page.tabs.isVisible()
    texts = [getattr(block, "text", "") for block in view.page.details.blocks()]
    assert any("before that Bayerisches" in text for text in texts)


def test_that_the_page_follows_changes_and_its_commands_mean_its_contact(view, ines):
    view.show_record(ines.id, "page")
    view.stage.context.actions.trigger("contacts.edit")
    dialog = opened_dialog(view)
    dialog.form.set_values({"given_name": "Ina"})
    dialog.press()
    assert view.title == "Dr. Ina Muster"
    view.stage.workspace.history.undo()
    assert view.title == "Dr. Ines Muster"


def test_that_the_page_of_somebody_deleted_leads_back_to_the_list(view):
    contacts = view.stage.context.services.contacts
    from mintgremium.services.contacts.drafts import PersonDraft

    key = contacts.save_person(PersonDraft(family_name="Kurz"))
    view.show_record(key, "page")
    contacts.delete_person(contacts.person(key))
    assert view.stage.places[-1] == Place("contacts")


def test_that_the_keyboard_goes_through_the_page(view, ines, qtbot):
    view.show_record(ines.id, "page")
    assert [pane.isVisible() for pane in view.panes()] == [True, True, True]
    view.focus_filter()
    assert view.page.meetings.isVisible()
    table = view.page.meetings.table
    qtbot.keyClick(table, Qt.Key.Key_Down)
