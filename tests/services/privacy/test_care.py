"""Whose data must be confirmed or looked at again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from mintgremium.core.errors import InvalidInputError
from mintgremium.models import Membership, Person
from mintgremium.services.privacy.settings import PrivacySettings

TODAY = date(2027, 3, 1)


@pytest.fixture
def seated(workspace, person):
    with workspace.work.write("sit") as session:
        membership = session.scalars(select(Membership)).first()
        membership.person_id, membership.end_date = person, None
    return person


def reason(privacy, person):
    return next((row.reason for row in privacy.care() if row.id == person), "")


def confirm(workspace, person, day):
    with workspace.work.write("confirm-contacts") as session:
        session.get(Person, person).confirmed_on = day


def test_that_who_sits_somewhere_must_be_confirmed(workspace, privacy, seated):
    assert reason(privacy, seated) == "never-confirmed"
    confirm(workspace, seated, TODAY - timedelta(days=366))
    assert reason(privacy, seated) == "unconfirmed"
    confirm(workspace, seated, TODAY - timedelta(days=365))
    assert reason(privacy, seated) == ""


def test_that_the_span_is_a_setting(workspace, privacy, seated):
    confirm(workspace, seated, TODAY - timedelta(days=100))
    privacy.save_settings(replace(PrivacySettings(), confirm_days=99))
    assert reason(privacy, seated) == "unconfirmed"
    with pytest.raises(InvalidInputError):
        privacy.save_settings(PrivacySettings(review_days=0))


def test_that_who_was_asked_shows_the_day(privacy, seated):
    privacy.note_asked([seated])
    assert next(row for row in privacy.care() if row.id == seated).asked_on == TODAY


def test_that_who_leaves_is_looked_at_again_in_time(workspace, privacy, person):
    privacy.leave([person], TODAY - timedelta(days=364))
    assert reason(privacy, person) == ""
    privacy.leave([person], TODAY - timedelta(days=365))
    assert reason(privacy, person) == "review"
    workspace.history.undo()
    assert reason(privacy, person) == ""


def test_that_keeping_longer_needs_a_reason_and_a_later_day(privacy, person):
    privacy.leave([person], TODAY - timedelta(days=400))
    with pytest.raises(InvalidInputError) as refused:
        privacy.postpone_review([person], TODAY, "")
    assert set(refused.value.problems) == {"until", "reason"}
    privacy.postpone_review([person], TODAY + timedelta(days=30), "Verwendungsnachweis")
    assert reason(privacy, person) == ""


def test_that_who_is_active_nowhere_is_pointed_out(privacy, person):
    assert reason(privacy, person) == "no-longer-active"
