"""What a meeting as entered must keep to."""

from datetime import datetime
from uuid import uuid4

import pytest

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import Precision
from mintgremium.services.meetings.drafts import MeetingDraft
from tests.support.meetings import wall


def draft(**fields):
    values = {"committee_ids": (uuid4(),), "start": wall("2027-04-15 11:00"), **fields}
    return MeetingDraft(**values)


def test_that_a_plain_meeting_has_no_problems():
    assert draft(end=wall("2027-04-15 16:00")).problems() == {}


def test_that_all_problems_come_at_once():
    found = MeetingDraft(video_url="meet", first_day_end="25:00", name="a\nb").problems()
    assert found == {
        "committee_ids": "committee-missing",
        "start": "required",
        "video_url": "web-address",
        "first_day_end": "clock-time",
        "name": "line-break",
    }


@pytest.mark.parametrize("end", [wall("2027-04-15 11:00"), wall("2027-04-14 16:00")])
def test_that_an_end_must_come_after_the_start(end):
    assert draft(end=end).problems() == {"end": "end-before-start"}


def test_that_a_whole_day_may_end_on_the_day_it_begins():
    day = wall("2027-04-15 00:00")
    assert draft(start=day, end=day, precision=Precision.DAY).problems() == {}


def test_that_the_hour_skipped_in_march_is_no_time():
    skipped = wall("2027-03-28 02:30")
    assert draft(start=skipped).problems() == {"start": "time-does-not-exist"}
    assert draft(start=wall("2027-03-28 01:00"), end=skipped).problems() == {
        "end": "time-does-not-exist"
    }


def test_that_the_hour_that_comes_twice_in_october_is_a_time():
    assert draft(start=datetime(2027, 10, 31, 2, 30, tzinfo=BERLIN)).problems() == {}


@pytest.mark.parametrize("url", ["https://", "ftp://example.org", "http://a b", "javascript:x"])
def test_that_a_video_link_must_be_a_web_address(url):
    assert draft(video_url=url).problems() == {"video_url": "web-address"}


def test_that_a_video_link_may_have_a_path_and_a_query():
    assert draft(video_url="https://video.example.org/j/1?pwd=x#y").problems() == {}


def test_that_markup_quotes_and_emoji_are_data():
    assert draft(name="<b>„Rat“</b> {} 🎉").problems() == {}


@pytest.mark.parametrize("text", ["9:00", "24:00", "12:60", "T0930", "0930", "12:30:00"])
def test_that_hours_of_a_day_are_two_digits_each(text):
    assert draft(last_day_start=text).problems() == {"last_day_start": "clock-time"}
