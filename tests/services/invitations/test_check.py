"""The invitation check: each finding by its cause, how much it weighs, and the reason on record."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import DispatchKind, ItemKind, MeetingMode
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.models import Committee, Dispatch, MailTemplate, Meeting, Person
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.invitations.findings import finding_words
from mintgremium.services.invitations.rows import Weight, Wish
from tests.support.meetings import wall

WISH = Wish(reason="Der Vorsitz wünscht es.")


@pytest.fixture
def meeting(desk):
    """A meeting in order: time, place, agenda, two people on seats."""
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.seat("KMK", person="Tom Probe", mail="tom@example.org")
    meeting = desk.meeting(location_name="Haus der Bildung")
    desk.item(meeting, "Begrüßung und Berichte")
    return meeting


def check(desk, meeting, kind=DispatchKind.INVITATION, on=None):
    plan = desk.invitations.prepare(meeting, kind, on)
    for language in LANGUAGES:
        assert all(words.strip() for _, words in finding_words(plan, language))
    return {finding.code: finding for finding in plan.findings}


def change(desk, meeting_id, **values):
    desk.meetings.save(replace(desk.meetings.draft(meeting_id), **values))


def edit(desk, model, record_id, **values):
    with desk.workspace.work.write("save-person") as session:
        record = session.get(model, record_id)
        for name, value in values.items():
            setattr(record, name, value)


def send(desk, meeting, folder, kind=DispatchKind.INVITATION, wish=WISH):
    plan = desk.invitations.prepare(meeting, kind)
    return desk.invitations.write_files(plan, folder, wish)


def test_that_a_meeting_in_order_has_nothing_against_it(desk, meeting):
    assert check(desk, meeting) == {}


@pytest.mark.parametrize(
    ("fields", "code", "weight"),
    [
        ({"mode": MeetingMode.PHONE}, "dial-in-missing", Weight.NOTE),
        ({"mode": MeetingMode.VIRTUAL}, "video-missing", Weight.NOTE),
        ({"city": "", "location_name": ""}, "place-missing", Weight.NOTE),
        ({"end": None}, "meeting-without-end", Weight.NOTE),
        ({"start": wall("2027-04-17 11:00"), "end": None}, "on-weekend", Weight.NOTE),
        ({"start": wall("2027-05-06 11:00"), "end": None}, "on-holiday", Weight.NOTE),
        ({"start": wall("2026-11-24 11:00"), "end": None}, "day-is-past", Weight.REASON),
        ({"start": wall("2026-12-10 11:00"), "end": None}, "late", Weight.REASON),
        ({"note": "Erst die Personalfrage Dr. X."}, "confidential-in-text", Weight.REASON),
    ],
)
def test_that_what_is_odd_about_a_meeting_is_found(desk, meeting, fields, code, weight):
    desk.item(meeting, "Personalfrage Dr. X", public=False, kind=ItemKind.DECISION)
    change(desk, meeting, **fields)
    assert check(desk, meeting)[code].weight is weight


def test_that_being_late_is_told_with_the_day_of_the_rule(desk, meeting):
    desk.clock.forward(days=120)
    details = dict(check(desk, meeting)["late"].details)
    assert details == {"date": "2027-03-04", "days": "21"}


def test_that_being_late_once_is_not_told_again(desk, meeting, tmp_path):
    desk.clock.forward(days=120)
    send(desk, meeting, tmp_path)
    assert "late" not in check(desk, meeting)


def test_that_a_seat_that_changes_hands_before_the_meeting_is_found(desk, meeting):
    seat = desk.seats["NMF"]
    row = desk.committees.memberships(seat)[0]
    desk.committees.end_membership(row, date(2027, 1, 31))
    found = check(desk, meeting)["seat-changes-before"]
    assert found.weight is Weight.REASON
    assert dict(found.details)["seats"] == "NMF (Ägidius Öztürk-Weiß)"
    desk.committees.save_membership(
        MembershipDraft(
            seat_id=seat,
            person_id=desk.person("Neue Person", "neu@example.org"),
            start_date=date(2027, 2, 1),
        )
    )
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION, date(2027, 4, 15))
    assert "neu@example.org" in [person.address for person in plan.recipients]
    assert "seat-changes-before" not in [finding.code for finding in plan.findings]


def test_that_who_has_left_or_is_restricted_is_named_and_not_written_to(desk, meeting):
    gone = desk.hold(desk.seat("ZDI"), "Rosa Fort", "rosa@example.org")
    edit(desk, Person, gone, left_on=desk.clock.today)
    closed = desk.hold(desk.seat("BMB"), "Karl Zu", "karl@example.org")
    edit(desk, Person, closed, erasure="restricted")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert {person.address for person in plan.recipients} == {"a@example.org", "tom@example.org"}
    assert dict(check(desk, meeting)["has-left"].details)["names"] == "Rosa Fort, Karl Zu"


def test_that_an_address_of_two_people_is_pointed_out(desk, meeting):
    desk.seat("ZDI", person="Zweite Person", mail="TOM@example.org")
    assert dict(check(desk, meeting)["address-twice"].details) == {
        "names": "Tom Probe, Zweite Person",
        "mail": "tom@example.org",
    }


def test_that_confidential_items_are_told_and_kept_from_guests(desk, meeting, tmp_path):
    desk.item(meeting, "Personalfrage Dr. X", public=False)
    assert check(desk, meeting)["confidential-in-agenda"].weight is Weight.NOTE
    desk.invitations.add_guest(meeting, desk.person("Gast Eins", "gast@example.org"))
    found = check(desk, meeting)["confidential-kept-back"]
    assert dict(found.details)["names"] == "Gast Eins"


def test_that_a_changed_identity_blocks_and_can_be_restored(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path)
    before = desk.workspace.reader.one("SELECT uid FROM meeting WHERE id = ?", (meeting.hex,))
    edit(desk, Meeting, meeting, uid="anders@example.org")
    assert check(desk, meeting, DispatchKind.UPDATE)["uid-changed"].blocks
    desk.invitations.restore_uid(meeting)
    assert "uid-changed" not in check(desk, meeting, DispatchKind.UPDATE)
    assert before == desk.workspace.reader.one(
        "SELECT uid FROM meeting WHERE id = ?", (meeting.hex,)
    )


def test_that_an_update_without_a_change_needs_a_reason_unless_somebody_is_new(
    desk, meeting, tmp_path
):
    send(desk, meeting, tmp_path)
    assert check(desk, meeting, DispatchKind.UPDATE)["nothing-changed"].weight is Weight.REASON
    assert "nothing-changed" in check(desk, meeting)
    desk.seat("ZDI", person="Neue Person", mail="neu@example.org")
    found = check(desk, meeting, DispatchKind.UPDATE)
    assert "nothing-changed" not in found
    assert dict(found["only-newcomers"].details)["names"] == "Neue Person"
    change(desk, meeting, city="Bonn")
    assert {"nothing-changed", "only-newcomers"}.isdisjoint(
        check(desk, meeting, DispatchKind.UPDATE)
    )


def test_that_an_open_list_says_how_many_see_each_other(desk, meeting):
    edit(desk, Committee, desk.lrt, open_list=True)
    assert dict(check(desk, meeting)["open-list"].details) == {"count": "2"}


def test_that_a_template_from_elsewhere_with_unknown_placeholders_is_found(desk, meeting):
    with desk.workspace.work.write("save-mail-template") as session:
        session.add(
            MailTemplate(
                committee_id=desk.lrt,
                template="invitation",
                language="de",
                subject="x",
                body="{{Foo}}",
            )
        )
    assert check(desk, meeting)["template-unclear"].weight is Weight.REASON


def test_that_findings_come_by_their_weight(desk, meeting):
    change(desk, meeting, city="", location_name="", note="Personalfrage Dr. X")
    desk.item(meeting, "Personalfrage Dr. X", public=False)
    desk.meetings.cancel(meeting, "Streik")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    weights = [finding.weight for finding in plan.findings]
    assert weights == sorted(weights, key=list(Weight).index)
    assert {Weight.BLOCK, Weight.REASON, Weight.NOTE} == set(weights)


def test_that_sending_all_the_same_needs_a_reason_that_is_recorded(desk, meeting, tmp_path):
    desk.clock.forward(days=120)
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    with pytest.raises(RefusedError, match="invitation-needs-reason") as refused:
        desk.invitations.write_files(plan, tmp_path, Wish(reason="  "))
    assert "21 Tagen" in Phrases.load("de").describe(refused.value)
    assert list(tmp_path.glob("*.eml")) == []
    written = desk.invitations.write_files(plan, tmp_path, WISH)
    with desk.workspace.work.read() as session:
        dispatch = session.get(Dispatch, written.dispatch_id)
        assert dispatch.override_reason == WISH.reason
        assert dispatch.overridden == ["late"]


def test_that_a_reason_nobody_needs_is_not_recorded(desk, meeting, tmp_path):
    written = send(desk, meeting, tmp_path)
    with desk.workspace.work.read() as session:
        dispatch = session.get(Dispatch, written.dispatch_id)
        assert (dispatch.override_reason, dispatch.overridden) == ("", [])


def test_that_no_reason_helps_against_what_blocks(desk, meeting, tmp_path):
    desk.meetings.cancel(meeting, "Streik")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    with pytest.raises(RefusedError, match="invitation-blocked"):
        desk.invitations.write_files(plan, tmp_path, WISH)


def test_that_the_check_changes_nothing(desk, meeting):
    before = desk.workspace.history.status()
    for kind in DispatchKind:
        if kind is not DispatchKind.MINUTES:
            check(desk, meeting, kind, desk.clock.today + timedelta(days=30))
    assert desk.workspace.history.status() == before
