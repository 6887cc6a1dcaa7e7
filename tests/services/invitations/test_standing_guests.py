"""Standing guests of a committee come along without being put on each list."""

from datetime import date

import pytest

from mintgremium.core.vocabulary import CommitteeRoleKind, DispatchKind
from mintgremium.services.committees.role_rows import CommitteeRoleDraft
from mintgremium.services.committees.roles import CommitteeRoles


@pytest.fixture
def standing(desk):
    """Make a new person a standing guest of the Round Table."""
    roles = CommitteeRoles(desk.workspace.work, desk.workspace.reader, lambda: desk.clock.today)

    def standing(name, mail, role=CommitteeRoleKind.STANDING_GUEST, **fields):
        person = desk.person(name, mail)
        roles.save(CommitteeRoleDraft(committee_id=desk.lrt, person_id=person, role=role, **fields))
        return person

    return standing


def addressed(desk, meeting, kind=DispatchKind.INVITATION):
    plan = desk.invitations.prepare(meeting, kind)
    return [(one.address, one.seat_tag) for one in plan.recipients]


def test_that_standing_guests_of_the_day_are_written_to_after_the_seats(desk, standing):
    desk.seat("NMF", person="Rosa Specimen", mail="rosa.specimen@example.org")
    standing("Dora Dauergast", "dora.dauergast@example.org")
    standing("Früher Gast", "frueher.gast@example.org", end_date=date(2026, 11, 24))
    standing("Vera Vorsitz", "vera.vorsitz@example.org", CommitteeRoleKind.CHAIR)
    meeting = desk.meeting()
    assert addressed(desk, meeting) == [
        ("rosa.specimen@example.org", "NMF"),
        ("dora.dauergast@example.org", ""),
    ]


def test_that_nobody_is_written_to_twice(desk, standing):
    person = standing("Dora Dauergast", "dora.dauergast@example.org")
    meeting = desk.meeting()
    desk.invitations.add_guest(meeting, person)
    assert addressed(desk, meeting) == [("dora.dauergast@example.org", "")]


def test_that_other_committees_and_cancellations_leave_them_out(desk, standing):
    standing("Dora Dauergast", "dora.dauergast@example.org")
    other = desk.meeting(committee_ids=(desk.lb,))
    assert addressed(desk, other) == []
    assert addressed(desk, desk.meeting(), DispatchKind.CANCEL) == []


def test_that_a_standing_guest_stands_on_the_list_once_written_to(desk, standing, tmp_path):
    standing("Dora Dauergast", "dora.dauergast@example.org")
    meeting = desk.meeting()
    plan = desk.invitations.prepare(meeting, DispatchKind.SAVE_THE_DATE)
    desk.invitations.write_files(plan, tmp_path / "out")
    (row,) = desk.invitations.rows(meeting)
    assert (row.name, row.seat_id, row.times_sent) == ("Dora Dauergast", None, 1)


def test_that_a_standing_guest_is_left_out_of_one_meeting_and_taken_in_again(desk, standing):
    person = standing("Dora Dauergast", "dora.dauergast@example.org")
    meeting, other = desk.meeting(), desk.meeting("2027-06-15 11:00", "2027-06-15 16:00")
    desk.invitations.leave_out(meeting, person)
    desk.invitations.leave_out(meeting, person)
    assert addressed(desk, meeting) == []
    assert addressed(desk, other) == [("dora.dauergast@example.org", "")]
    uninvited = desk.invitations.prepare(meeting, DispatchKind.UNINVITE)
    assert uninvited.recipients == ()
    desk.invitations.add_guest(meeting, person)
    assert addressed(desk, meeting) == [("dora.dauergast@example.org", "")]
    desk.workspace.history.undo()
    assert addressed(desk, meeting) == []
