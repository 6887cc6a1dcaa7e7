"""Standing guests in the list of answers: seen before they are written to, left out for once."""

import pytest
from PySide6.QtCore import Qt

from mintgremium.services.committees.role_rows import CommitteeRoleDraft


@pytest.fixture
def answers(page_of):
    """Show the answers of a meeting to which a standing guest will come along."""

    stage, page = page_of("Erfurt", "attendance")
    services = stage.context.services
    facts = services.meetings.facts(page.meeting_id)
    invited = {row.person_id for row in services.invitations.rows(page.meeting_id)}
    person = next(row for row in services.contacts.people() if row.id not in invited)
    services.committee_roles.save(
        CommitteeRoleDraft(committee_id=facts.committees[0].id, person_id=person.id)
    )
    tab = page.tab()
    tab.refresh()
    return stage, tab, person


def line_of(tab, person):
    return next((line for line in tab.answers.records.rows() if line.name == person.name), None)


def test_that_a_standing_guest_is_seen_and_left_out_with_one_command(answers, qtbot):
    stage, tab, person = answers
    line = line_of(tab, person)
    assert (line.standing, line.is_guest, line.answer) == (True, True, None)
    records = tab.answers.records
    assert "standing guest" in records.cell(records.line_of(line.id), 2).text
    tab.answers.select_ids([line.id])
    tab.answers.setFocus()
    assert stage.context.actions.action("answer.remove_guest").isEnabled()
    stage.context.actions.trigger("answer.remove_guest")
    tab.refresh()
    off = line_of(tab, person)
    assert (off.standing, off.invitation.withdrawn_at is not None) == (False, True)
    assert records.cell(records.line_of(off.id), 2).text == "no longer invited"
    stage.workspace.history.undo()
    tab.refresh()
    assert line_of(tab, person).standing
    qtbot.keyClick(tab.answers, Qt.Key.Key_Home)
