"""Which record an object means, what it refers to, and what no two records may share."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from mintgremium.models import Dispatch
from mintgremium.services.exchange import limits
from tests.services.exchange.conftest import EXAMPLE

MEETING = {"committees": ["LRT"], "name": "Sitzung", "start": "2027-01-20T10:00+01:00"}
NOWHERE = "00000000-0000-4000-8000-000000000000"


def _file(**lists):
    return {"mintgremium": 1} | lists


def _exported(desk, name, place=0):
    return desk.document()[name][place]


def test_that_an_id_may_stand_in_for_a_key(started):
    started.bring(EXAMPLE)
    document = started.document()
    committee, person = document["committees"][0], document["people"][0]
    seat = committee["seats"][1]
    started.bring(_file(memberships=[{"seat": seat["id"], "person": person["id"]}]))
    started.bring(_file(meetings=[MEETING | {"committees": [committee["id"]]}]))
    assert _exported(started, "memberships", 1)["seat_id"] == seat["id"]


def test_that_an_id_that_nobody_has_is_refused(started):
    started.bring(EXAMPLE)
    document = _file(memberships=[{"seat_id": NOWHERE, "person": "a@example.org"}])
    assert ("/memberships/0/seat", "unknown-reference") in started.refusals(document)


def test_that_a_key_and_the_id_beside_it_must_agree(started):
    started.bring(EXAMPLE)
    membership = _exported(started, "memberships")
    other = membership | {"seat": {"committee": "LRT", "land": "DE-BW"}}
    rows = started.refusals(_file(memberships=[other]))
    assert rows == [("/memberships/0/seat", "reference-contradiction")]
    renamed = membership | {"seat": {"committee": "LRT", "land": "DE-XX"}}
    assert list(started.bring(_file(memberships=[renamed])).changed) == []


def test_that_a_person_who_could_be_two_needs_an_id(started):
    people = [{"family_name": "A", "email": "a@example.org"},
              {"family_name": "B", "email": "b@example.org"}]  # fmt: skip
    started.bring(_file(people=people))
    both = {"family_name": "C", "emails": ["a@example.org", "b@example.org"]}
    assert ("/people/0", "several-match") in started.refusals(_file(people=[both]))


def test_that_a_person_may_be_named_once_only(started):
    started.bring(EXAMPLE)
    twice = EXAMPLE["people"] * 2
    assert ("/people/1", "same-record-twice") in started.refusals(_file(people=twice))


def test_that_two_people_may_share_a_mailbox_but_not_be_named_by_it(started):
    people = [{"family_name": "A", "email": "post@example.org"},
              {"family_name": "B", "email": "post@example.org"}]  # fmt: skip
    started.bring(_file(people=people))
    assert len(started.document()["people"]) == 2
    membership = {"committee": "LRT", "seat": {"land": "DE-BW"}, "person": "post@example.org"}
    rows = started.refusals(_file(memberships=[membership]))
    assert rows == [("/memberships/0/person", "ambiguous-reference")]


@pytest.mark.parametrize(
    ("lists", "row"),
    [
        ({"committees": [{"id": NOWHERE, "short_name": "LRT", "name": "x"}]}, "/committees/0"),
        ({"committees": [{"short_name": "A", "name": "x"}, {"short_name": "A", "name": "y"}]},
         "/committees/1"),
        ({"lands": [{"id": NOWHERE, "code": "DE-BY", "short_name": "BY", "name": "x",
                     "official_name": "x", "capital": "x"}]}, "/lands/0"),
        ({"meetings": [MEETING | {"reference": "X-1"}, MEETING | {"reference": "X-1",
                                                                   "name": "y"}]}, "/meetings/1"),
        ({"meetings": [MEETING | {"uid": "u"}, MEETING | {"uid": "u", "name": "y"}]},
         "/meetings/1"),
    ],
)  # fmt: skip
def test_that_what_is_unique_stays_unique(started, lists, row):
    rows = started.refusals(_file(**lists))
    assert rows
    assert all(found.startswith(row) for found, _ in rows)
    assert {code for _, code in rows} <= {"taken-value", "same-record-twice"}


def test_that_a_record_known_by_its_id_needs_only_what_changes(started):
    started.bring(EXAMPLE)
    meeting = _exported(started, "meetings")
    plan = started.bring(_file(people=[{"id": _exported(started, "people")["id"], "note": "x"}]))
    assert [dict(line.fields) for line in plan.changed] == [{"note": ("", "x")}]
    rows = started.refusals(_file(meetings=[{"id": meeting["id"], "end": "2027-04-15T17:00"}]))
    assert rows == [("/meetings/0/start", "required")]


def test_that_a_new_record_needs_what_is_required(started):
    rows = started.refusals(_file(people=[{"given_name": "A"}], meetings=[{}]))
    assert ("/people/0/family_name", "required") in rows
    assert ("/meetings/0/name", "required") in rows


def test_that_the_committees_of_a_meeting_can_change(started):
    started.bring(_file(committees=[{"short_name": "LB", "name": "B"}], meetings=[MEETING]))
    meeting = _exported(started, "meetings")
    joint = {"id": meeting["id"], "committees": ["LB", "LRT"]}
    plan = started.bring(_file(meetings=[joint]))
    assert list(plan.changed[0].fields) == ["committee_ids"]
    assert _exported(started, "meetings")["committees"] == ["LB", "LRT"]
    started.bring(_file(meetings=[{"id": meeting["id"], "committees": ["LB"]}]))
    assert _exported(started, "meetings")["committees"] == ["LB"]
    assert _exported(started, "meetings")["reference"] == meeting["reference"]


def test_that_one_committee_may_be_given_alone(started):
    meeting = {key: value for key, value in MEETING.items() if key != "committees"}
    started.bring(_file(meetings=[meeting | {"committee": "LRT"}]))
    assert _exported(started, "meetings")["committees"] == ["LRT"]
    document = _file(meetings=[MEETING | {"committees": "LRT"}])
    assert ("/meetings/0/committees", "wrong-type") in started.refusals(document)


def test_that_an_event_of_nobody_needs_a_reference(started):
    started.bring(_file(meetings=[MEETING | {"committees": [], "reference": "VA-2027-1"}]))
    assert _exported(started, "meetings")["committees"] == []


def test_that_a_new_time_of_a_sent_meeting_counts_as_news(started):
    started.bring(_file(meetings=[MEETING]))
    meeting = _exported(started, "meetings")
    with started.workspace.work.write("invite") as session:
        session.add(
            Dispatch(
                meeting_id=UUID(meeting["id"]),
                dispatch_kind="invitation",
                sent_at=datetime(2026, 11, 1, tzinfo=UTC),
            )
        )
    moved = {"id": meeting["id"], "start": "2027-01-21T10:00+01:00"}
    started.bring(_file(meetings=[moved]))
    assert _exported(started, "meetings")["sequence"] == 1


def test_that_the_seat_of_another_committee_cannot_attend(started):
    started.bring(
        _file(committees=[{"short_name": "LB", "name": "B", "seats": [{"land": "DE-BY"}]}])
    )
    seat = _exported(started, "committees", 1)["seats"][0]["id"]
    document = _file(meetings=[MEETING | {"attendances": [{"seat_id": seat}]}])
    place = "/meetings/0/attendances/0/seat"
    assert started.refusals(document) == [(place, "seat-of-other-committee")]
    document = _file(meetings=[MEETING | {"attendances": [{"role": "guest"}]}])
    assert started.refusals(document) == [("/meetings/0/attendances/0/person", "nobody-named")]


def test_that_a_deputy_may_sit_beside_the_holder(started):
    started.bring(EXAMPLE)
    deputy = EXAMPLE["memberships"][0] | {"role": "deputy"}
    assert len(started.bring(_file(memberships=[deputy])).added) == 1


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ({"attendances": [{"name": "A", "arrived": "9 Uhr"}]}, "clock-syntax"),
        ({"attendances": [{"name": "A", "arrived": "24:00"}]}, "clock-syntax"),
        ({"agenda_items": [{"name": "A", "fixed_start": "elf"}]}, "time-syntax"),
        ({"agenda_items": [{"name": "A", "fixed_start": "2027-03-28T02:30"}]}, "time-skipped"),
        ({"last_dtstamp": "2027-01-01T10:00"}, "time-without-zone"),
        ({"last_dtstamp": "0001-01-01T00:00+14:00"}, "year-out-of-range"),
        ({"remarks": ["x"] * (limits.MAX_LABELS + 1)}, "too-many"),
        ({"remarks": [5]}, "wrong-type"),
        ({"start": "2027-01-20", "precision": "minute"}, "time-of-day-missing"),
        ({"start": "20270120"}, "time-of-day-missing"),
        ({"start": "2027-01-20T10:00", "precision": "decade"}, "unknown-word"),
        ({"agenda_items": [{"id": 5, "name": "A"}]}, "wrong-type"),
        ({"lands_reported": 17}, "out-of-range"),
        ({"note": "x" * (limits.MAX_TEXT + 1)}, "too-long"),
        ({"dispatches": [{"kind": "pigeon", "sent_at": "2026-01-01T10:00Z"}]}, "unknown-word"),
    ],
    ids=lambda part: str(part)[:50],
)
def test_that_a_value_keeps_its_form(started, part, code):
    assert code in [found for _, found in started.refusals(_file(meetings=[MEETING | part]))]


def test_that_a_fixed_start_is_a_time_on_the_german_clock(started):
    item = {"name": "A", "fixed_start": "2027-01-20T09:30Z"}
    started.bring(_file(meetings=[MEETING | {"agenda_items": [item]}]))
    kept = _exported(started, "meetings")["agenda_items"][0]["fixed_start"]
    assert kept == "2027-01-20T10:30+01:00"


def test_that_dispatches_and_answers_are_kept(started, second_desk):
    started.bring(EXAMPLE)
    copy_ = {"address": "a@example.org", "seat": {"land": "DE-BY"}, "person": "a@example.org"}
    parts = {
        "invitations": [copy_ | {"answer": "accepted", "answered_at": "2026-11-02T10:00Z"}],
        "dispatches": [
            {"kind": "invitation", "sent_at": "2026-11-01T10:00:00Z", "recipients": [copy_]}
        ],
    }
    started.bring(_file(meetings=[MEETING | parts]))
    first = started.bytes()
    second_desk.bring(first)
    assert second_desk.bytes() == first
    meeting = next(each for each in started.document()["meetings"] if each["name"] == "Sitzung")
    assert meeting["invitations"][0]["answer"] == "accepted"
    assert meeting["dispatches"][0]["recipients"][0]["seat"]["land"] == "DE-BY"


def test_that_minutes_that_come_in_approved_are_sealed(started):
    started.bring(EXAMPLE)
    assert len(_exported(started, "meetings")["minutes"]["approved_hash"]) == 128
