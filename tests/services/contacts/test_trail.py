"""What somebody left in meetings, and which seats an organisation bore from when to when."""

from datetime import date

from mintgremium.core.vocabulary import (
    Answer,
    AttendanceRole,
    AttendanceState,
    OrganizationKind,
)
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft


def test_that_meetings_tell_seat_role_answer_and_attendance_the_newest_first(desk):
    seat = desk.seat("NMF", person="Anna Beispiel", mail="a@example.org")
    older = desk.meeting(start="2027-04-15 11:00", end="2027-04-15 16:00")
    newer = desk.meeting(start="2027-09-15 11:00", end="2027-09-15 16:00")
    (recipient,) = desk.committees.recipients([desk.lrt])
    guest = desk.person("Tom Gast", "gast@example.org")
    desk.minutes.fill_attendance(older)
    line = desk.minutes.attendance(older)[0]
    desk.minutes.set_attendance([line.id], AttendanceState.EXCUSED)
    desk.invitations.add_guest(newer, guest)

    (trace,) = desk.contacts.meetings_of_person(recipient.person_id)
    (invited,) = desk.contacts.meetings_of_person(guest)

    assert (trace.id, trace.day, trace.tag) == (older, date(2027, 4, 15), "NMF")
    assert (trace.role, trace.state) == (AttendanceRole.MEMBER, AttendanceState.EXCUSED)
    assert trace.answer is None
    assert (invited.id, invited.answer, invited.tag) == (newer, Answer.NEEDS_ACTION, "")
    assert (invited.role, invited.state) == (None, None)
    assert desk.seats["NMF"] == seat


def test_that_each_organisation_tells_the_days_on_which_it_bore_a_seat(desk):
    desk.seat("A")
    (row,) = desk.committees.seats(desk.lrt)

    def new(name: str, day: date) -> OrganizationDraft:
        names = (NameDraft(name=name, short_name=name, start_date=day),)
        return OrganizationDraft(kind=OrganizationKind.NETWORK, names=names)

    first, second = date(2027, 1, 1), date(2029, 1, 1)
    b = desk.contacts.succeed_organization(row.organization_id, new("B", first), first)
    c = desk.contacts.succeed_organization(b, new("C", second), second)

    days = [
        [(span.first, span.last) for span in desk.contacts.seats_over_time(key)]
        for key in (row.organization_id, b, c)
    ]
    assert days == [
        [(None, date(2026, 12, 31))],
        [(first, date(2028, 12, 31))],
        [(second, None)],
    ]
    (span,) = desk.contacts.seats_over_time(c)
    assert (span.committee, span.seat_id) == ("LRT", row.id)
