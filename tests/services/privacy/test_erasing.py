"""Erasing leaves no trace but what the law and approved minutes need (GDPR art. 17)."""

from datetime import date

import pytest
from sqlalchemy import select

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.errors import ConflictError, InvalidInputError, RefusedError
from mintgremium.core.vocabulary import AttendanceState, MinutesState
from mintgremium.models import (
    ActionItem,
    AgendaItem,
    Attendance,
    DispatchRecipient,
    Invitation,
    Meeting,
    Membership,
    Minutes,
    Person,
    PollLetter,
    Reply,
)
from mintgremium.services.minutes.sealing import seal
from mintgremium.services.privacy.rows import ErasureDraft
from mintgremium.storage.check import check
from tests.services.privacy.conftest import FAMILY, GIVEN, MAIL

TRACES = (FAMILY, MAIL, "98765432")
NAME = f"Dr. {GIVEN} {FAMILY}"


@pytest.fixture
def named(workspace, person):
    """Name the person where a life in a committee does."""
    with workspace.work.write("live") as session:

        def first(model):
            return session.scalars(select(model)).first()

        for record in (first(Membership), first(Attendance), first(DispatchRecipient)):
            record.person_id = person
        first(Membership).end_date = date(2026, 12, 31)
        first(Attendance).state = AttendanceState.PRESENT
        first(DispatchRecipient).name = NAME
        first(DispatchRecipient).address = MAIL
        first(Invitation).person_id, first(Invitation).address = person, MAIL
        first(PollLetter).sender = MAIL
        first(Reply).sender = MAIL
        first(AgendaItem).text = f"Frau {FAMILY} dankt; {GIVEN} {FAMILY} berichtet."
        first(ActionItem).note = f"Rückfragen an {GIVEN} {FAMILY}, {MAIL}."
        session.flush()
    return person


@pytest.fixture
def approved(workspace, named):
    with workspace.work.write("approve") as session:
        minutes = session.scalars(select(Minutes)).first()
        minutes.state = MinutesState.APPROVED
        seal(session, minutes)
    return named


def erase(privacy, person, mode, **values):
    plan = privacy.plan_erasure(person)
    values.setdefault("reason", "Antrag vom 1. März 2027")
    draft = ErasureDraft(person_id=person, version=plan.version, mode=mode, **values)
    privacy.erase(draft)


def settle(workspace):
    """Let the minutes be nobody's draft."""
    with workspace.work.write("settle") as session:
        for minutes in session.scalars(select(Minutes)).all():
            session.delete(minutes)


def trace_in_files(workspace):
    found = []
    for path in workspace.path.parent.rglob("*"):
        if path.is_file() and ".backups" not in str(path):
            content = path.read_bytes()
            found += [(path.name, word) for word in TRACES if word.encode() in content]
    return found


def only(workspace, model):
    with workspace.work.read() as session:
        return session.scalars(select(model)).first()


@pytest.mark.parametrize("mode", [ErasureMode.NONE, ErasureMode.PSEUDONYMIZED])
def test_that_no_byte_of_the_person_stays_in_the_file(workspace, privacy, named, mode):
    settle(workspace)
    erase(privacy, named, mode)
    workspace.close()
    assert trace_in_files(workspace) == []


def test_that_a_pseudonym_takes_the_place_where_others_need_the_record(workspace, privacy, named):
    settle(workspace)
    plan = privacy.plan_erasure(named)
    erase(privacy, named, ErasureMode.PSEUDONYMIZED)
    with workspace.work.read() as session:
        person = session.get(Person, named)
        assert (person.family_name, person.given_name, person.phone) == (plan.pseudonym, "", "")
        assert person.erasure == ErasureMode.PSEUDONYMIZED
        assert person.erasure_reason == "Antrag vom 1. März 2027"
        assert session.scalars(select(Membership)).first().person_id == named
        assert session.scalars(select(DispatchRecipient)).first().name == plan.pseudonym
        note = session.scalars(select(ActionItem)).first().note
        assert note == f"Rückfragen an {plan.pseudonym}, {plan.pseudonym}."


def test_that_letters_go_whole(workspace, privacy, named):
    settle(workspace)
    erase(privacy, named, ErasureMode.PSEUDONYMIZED)
    assert only(workspace, Reply) is None
    assert only(workspace, PollLetter) is None


def test_that_nothing_is_left_of_a_person_who_is_erased(workspace, privacy, named):
    settle(workspace)
    erase(privacy, named, ErasureMode.NONE)
    with workspace.work.read() as session:
        assert session.get(Person, named) is None
        assert session.scalars(select(Membership)).first() is None
        assert session.scalars(select(Attendance)).first().person_id is None


@pytest.mark.parametrize("mode", [ErasureMode.NONE, ErasureMode.PSEUDONYMIZED])
def test_that_approved_minutes_keep_name_and_seal_with_the_reason(
    workspace, privacy, approved, mode
):
    assert privacy.plan_erasure(approved).kept == ("LRT-2027-1",)
    with pytest.raises(InvalidInputError) as missing:
        erase(privacy, approved, mode)
    assert missing.value.problems == {"kept_because": "required"}
    erase(privacy, approved, mode, kept_because="Archivwürdige Protokolle")
    with workspace.work.read() as session:
        attendance = session.scalars(select(Attendance)).first()
        assert attendance.name == NAME
        assert FAMILY in session.scalars(select(AgendaItem)).first().text
    assert check(workspace, full=True) == []


@pytest.mark.parametrize("mode", [ErasureMode.NONE, ErasureMode.PSEUDONYMIZED])
def test_that_erasing_cannot_be_undone_and_the_chain_stays_whole(workspace, privacy, named, mode):
    settle(workspace)
    erase(privacy, named, mode)
    with pytest.raises(RefusedError):
        workspace.history.undo()
    step = workspace.history.steps(limit=1)[0]
    assert step.name.key in ("erase-person", "pseudonymize-person")
    assert check(workspace, full=True) == []


def test_that_restricting_keeps_everything_and_can_be_undone(workspace, privacy, named):
    erase(privacy, named, ErasureMode.RESTRICTED)
    assert only(workspace, Reply) is not None
    with workspace.work.read() as session:
        assert session.get(Person, named).erasure == ErasureMode.RESTRICTED
    workspace.history.undo()
    with workspace.work.read() as session:
        assert session.get(Person, named).erasure == ErasureMode.NONE


def test_that_who_still_sits_on_a_seat_cannot_be_erased(workspace, privacy, named):
    with workspace.work.write("sit") as session:
        session.scalars(select(Membership)).first().end_date = None
    settle(workspace)
    with pytest.raises(RefusedError, match="erase-on-a-seat"):
        erase(privacy, named, ErasureMode.PSEUDONYMIZED)


def test_that_minutes_in_work_must_be_finished_first(privacy, named):
    with pytest.raises(RefusedError, match="erase-in-draft-minutes"):
        erase(privacy, named, ErasureMode.PSEUDONYMIZED)


def test_that_a_reason_is_needed(workspace, privacy, named):
    settle(workspace)
    with pytest.raises(InvalidInputError):
        erase(privacy, named, ErasureMode.NONE, reason=" ")


def test_that_a_plan_for_another_version_is_refused(workspace, privacy, named):
    settle(workspace)
    draft = ErasureDraft(person_id=named, version=99, mode=ErasureMode.NONE, reason="x")
    with pytest.raises(ConflictError):
        privacy.erase(draft)


def test_that_backups_are_told_honestly(workspace, privacy, named):
    before = privacy.plan_erasure(named).backups
    workspace.make_backup("test")
    plan = privacy.plan_erasure(named)
    assert plan.backups == before + 1
    assert plan.backups_until.year >= 2036
    assert only(workspace, Meeting) is not None


@pytest.mark.parametrize("mode", [ErasureMode.NONE, ErasureMode.PSEUDONYMIZED])
def test_that_a_kill_right_after_the_erasure_leaves_no_old_images(
    workspace, privacy, named, mode, monkeypatch
):
    settle(workspace)
    forget, calls = type(workspace.history).forget_naming, []

    def once(history, ids, words):
        calls.append(ids)
        return forget(history, ids, words) if len(calls) == 1 else 0

    monkeypatch.setattr(type(workspace.history), "forget_naming", once)
    erase(privacy, named, mode)
    images = workspace.reader.rows("SELECT before, after FROM journal_entry")
    assert not [row for row in images if FAMILY in f"{row}" or MAIL in f"{row}"]
    assert check(workspace, full=True) == []
