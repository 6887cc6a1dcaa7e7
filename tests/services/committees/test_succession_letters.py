"""Who is written to for a meeting after a seat changed hands."""

from datetime import date

import pytest

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.invitations.rows import Wish
from tests.support.office import NEW_MAIL, OLD_MAIL, TODAY, Office


@pytest.fixture
def office(desk):
    return Office(desk)


def addressed(office, meeting, kind=DispatchKind.INVITATION, **more):
    plan = office.desk.invitations.prepare(meeting, kind, **more)
    return [person.address for person in plan.recipients]


@pytest.mark.parametrize("start", [TODAY, date(2027, 1, 1)])
def test_that_the_next_letters_invite_the_successor_and_take_back_the_predecessor(
    office, tmp_path, start
):
    meeting = office.invited(tmp_path)
    office.follow(start)
    assert addressed(office, meeting, only_new=True) == [NEW_MAIL]
    assert addressed(office, meeting, DispatchKind.UPDATE) == [NEW_MAIL]
    assert addressed(office, meeting, DispatchKind.UNINVITE) == [OLD_MAIL]
    for kind, more in ((DispatchKind.INVITATION, True), (DispatchKind.UNINVITE, False)):
        plan = office.desk.invitations.prepare(meeting, kind, only_new=more)
        office.desk.invitations.write_files(plan, tmp_path / str(kind), Wish(reason="Wechsel"))
    assert addressed(office, meeting, only_new=True) == []
    assert addressed(office, meeting, DispatchKind.UNINVITE) == []
    assert addressed(office, meeting, DispatchKind.CANCEL) == [NEW_MAIL]


def test_that_a_meeting_before_a_planned_change_stays_with_the_predecessor(office, tmp_path):
    meeting = office.invited(tmp_path, "2027-01-15 11:00")
    office.follow(date(2027, 3, 1))
    assert addressed(office, meeting, DispatchKind.UPDATE) == [OLD_MAIL]
    assert addressed(office, meeting, DispatchKind.UNINVITE) == []


def test_that_undo_leaves_the_letters_as_they_were(office, tmp_path):
    meeting = office.invited(tmp_path)
    office.follow()
    office.desk.workspace.history.undo()
    assert addressed(office, meeting, DispatchKind.UPDATE) == [OLD_MAIL]
    assert addressed(office, meeting, DispatchKind.UNINVITE) == []
