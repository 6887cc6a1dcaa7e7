"""Chair, moderation, minutes and guests on the page of a committee."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import CommitteeRoleKind
from mintgremium.ui.committees.seat_details import PersonLink
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def roles(show):
    view = show()
    view.page.tabs.select("roles")
    return view


def someone(view, name):
    people = view.stage.context.services.contacts.people()
    return next(row.id for row in people if row.name == name)


def shown(view):
    return [(row.person, row.role) for row in view.page.roles.table.records.shown_rows()]


def choose(view, name):
    rows = view.page.roles.table.records.rows()
    row = next(row for row in rows if row.person == name)
    view.page.roles.table.select_ids([row.id])
    return row


@pytest.mark.parametrize("threaded", [False, True])
def test_that_roles_are_grouped_by_now_to_come_and_gone_by(show, threaded):
    view = show(threaded=threaded)
    view.page.tabs.select("roles")
    assert shown(view) == [
        ("Rosa Specimen", CommitteeRoleKind.CHAIR),
        ("Kim Beispielhaft", CommitteeRoleKind.MODERATOR),
        ("Nora Skizze", CommitteeRoleKind.MINUTES_TAKER),
        ("Theo Muster-Öztürk", CommitteeRoleKind.STANDING_GUEST),
        ("Mira Früher", CommitteeRoleKind.MINUTES_TAKER),
    ]


def test_that_the_roles_are_those_of_the_chosen_day(roles):
    roles.page.show_day(date(2020, 1, 1))
    current = {row.person for row in roles.page.content.roles if row.is_current}
    assert current == {"Rosa Specimen", "Mira Früher"}


def test_that_a_role_is_entered_by_keyboard_and_taken_back(roles, qtbot):
    roles.stage.context.actions.trigger("role.add")
    dialog = opened_dialog(roles)
    assert problems_of_access(dialog) == []
    dialog.press()
    assert set(dialog.form.problems()) == {"person_id"}
    dialog.form.set_values(
        {
            "person_id": someone(roles, "Jan Ehemals"),
            "role": CommitteeRoleKind.GUEST,
            "end_date": date(2026, 1, 1),
        }
    )
    dialog.press()
    assert set(dialog.form.problems()) == {"end_date"}
    dialog.form.set_values({"end_date": None})
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ("Jan Ehemals", CommitteeRoleKind.GUEST) in shown(roles)
    assert roles.page.roles.row().person == "Jan Ehemals"
    roles.stage.workspace.history.undo()
    assert ("Jan Ehemals", CommitteeRoleKind.GUEST) not in shown(roles)


def test_that_a_role_is_changed_with_return_ended_and_deleted(roles, qtbot):
    choose(roles, "Nora Skizze")
    qtbot.keyClick(roles.page.roles.table, Qt.Key.Key_Return)
    dialog = opened_dialog(roles)
    dialog.form.set_values({"note": "gewählt im Mai"})
    dialog.press()
    assert choose(roles, "Nora Skizze").note == "gewählt im Mai"
    roles.page.roles.details.link("role.end").click()
    opened_dialog(roles).press()
    assert choose(roles, "Nora Skizze").end_date == date(2026, 11, 25)
    roles.stage.context.actions.trigger("role.delete")
    assert ("Nora Skizze", CommitteeRoleKind.MINUTES_TAKER) not in shown(roles)


def test_that_links_lead_to_the_person(roles):
    row = choose(roles, "Theo Muster-Öztürk")
    roles.page.roles.details.link(PersonLink(row.person_id)).click()
    assert roles.stage.places[-1].record_id == row.person_id


def test_that_the_commands_of_a_role_belong_to_its_tab(roles):
    actions = roles.stage.context.actions
    assert actions.action("role.delete").isEnabled()
    assert not actions.action("seat.delete").isEnabled()
    roles.page.tabs.select("seats")
    assert not actions.action("role.delete").isEnabled()
    assert actions.action("role.add").isEnabled()


def test_that_a_read_only_file_lets_nobody_enter_a_role(show):
    view = show(read_only=True)
    view.page.tabs.select("roles")
    choose(view, "Nora Skizze")
    actions = view.stage.context.actions
    assert not any(
        actions.action(key).isEnabled()
        for key in ("role.add", "role.edit", "role.end", "role.delete")
    )


def test_that_an_empty_list_says_so_and_every_input_has_a_name(show):
    view = show("starter")
    view.page.tabs.select("roles")
    assert view.page.roles.table.records.rows() == []
    assert problems_of_access(view) == []
