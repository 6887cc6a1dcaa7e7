"""Rows for tests: one of each record that refers to others, all of it invented."""

import hashlib
from datetime import UTC, date, datetime

from mintgremium import models
from mintgremium.core.correspondence import ReminderKind, ReplyState, TemplateKind
from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import (
    Answer,
    Availability,
    CommitteeRoleKind,
    DeadlineKind,
    DispatchKind,
    OrganizationChangeKind,
    OrganizationKind,
)
from mintgremium.storage.workspace import Workspace

CONTENT = b"\x00Inhalt"
SHA512 = hashlib.sha512(CONTENT).hexdigest()
START = datetime(2027, 3, 18, 11, 0, tzinfo=BERLIN)


def fill(workspace: Workspace) -> None:
    """Store at least one record of every kind, as one step."""
    with workspace.work.write("fill", "Beispiel") as session:

        def add(record):
            session.add(record)
            session.flush()
            return record.id

        land = add(
            models.Land(
                code="DE-BB", short_name="BB", name="Brandenburg", official_name="Land", capital="P"
            )
        )
        body = add(
            models.Organization(
                organization_kind=OrganizationKind.MINISTRY, land_id=land, lead=True
            )
        )
        add(models.OrganizationName(organization_id=body, name="Ministerium für Beispiele"))
        former = add(models.Organization(organization_kind=OrganizationKind.MINISTRY))
        add(
            models.OrganizationChange(
                original_id=former,
                resulting_id=body,
                change=OrganizationChangeKind.SUCCEEDED,
                effective_on=date(2026, 1, 1),
            )
        )
        person = add(models.Person(family_name="Häßler", given_name="Änne", sample=True))
        add(models.PersonEmail(person_id=person, address="aenne@example.org"))
        add(models.Employment(person_id=person, organization_id=body))
        committee = add(models.Committee(name="Round Table", short_name="LRT"))
        add(
            models.DeadlineRule(
                committee_id=committee, deadline=DeadlineKind.INVITATION, offset_days=-28
            )
        )
        add(models.CommitteeRule(committee_id=committee, rhythm_months=["3", "9"]))
        seat = add(models.Seat(committee_id=committee, land_id=land))
        add(models.SeatBearer(seat_id=seat, organization_id=former, end_date=date(2025, 12, 31)))
        add(models.Membership(seat_id=seat, person_id=person, start_date=date(2026, 1, 1)))
        meeting = add(models.Meeting(reference="LRT-2027-1", name="Erste", start=START, uid="u@x"))
        add(models.MeetingCommittee(meeting_id=meeting, committee_id=committee))
        item = add(models.AgendaItem(meeting_id=meeting, name="Begrüßung", earlier=["a"]))
        add(models.AgendaItem(meeting_id=meeting, parent_id=item, name="Vorstellung"))
        add(models.Attendance(meeting_id=meeting, seat_id=seat, person_id=person))
        add(models.Invitation(meeting_id=meeting, seat_id=seat, address="aenne@example.org"))
        sent = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
        dispatch = add(
            models.Dispatch(meeting_id=meeting, dispatch_kind=DispatchKind.INVITATION, sent_at=sent)
        )
        copy = add(models.DispatchRecipient(dispatch_id=dispatch, address="aenne@example.org"))
        add(models.DispatchDocument(dispatch_id=dispatch, name="TO.pdf", size=7, sha512=SHA512))
        add(models.Minutes(meeting_id=meeting, chair="Änne Häßler"))
        add(models.Resolution(meeting_id=meeting, agenda_item_id=item, text="So sei es."))
        add(models.ActionItem(meeting_id=meeting, title="Raum buchen", due=date(2027, 4, 1)))
        add(models.SpentNumber(series="LRT:2027", running=1, label="LRT-2027-1", drawn=sent))
        session.add(models.AttachmentContent(sha512=SHA512, content=CONTENT))
        add(
            models.Attachment(
                meeting_id=meeting, name="Anlage", file_name="a.txt", size=7, sha512=SHA512
            )
        )
        add(models.WorkspaceSetting(key="organizer", value='"Beispiel"'))
        add(
            models.OutgoingMail(
                dispatch_id=dispatch,
                recipient_id=copy,
                address="aenne@example.org",
                message_id="1@example.org",
                sha512=SHA512,
            )
        )
        fill_plan(add, land, committee, seat)
        fill_roles(add, committee, seat, person)


def fill_plan(add, land, committee, seat) -> None:
    """Store what a year is planned with."""
    days = {"start_date": date(2027, 4, 1), "end_date": date(2027, 4, 9)}
    add(models.SchoolHoliday(land_id=land, name="Osterferien", **days))
    layer = add(models.CalendarLayer(name="Sitzungswochen"))
    add(models.LayerDay(layer_id=layer, name="Sitzungswoche", **days))
    poll = add(models.Poll(committee_id=committee, code="T-ABCDEF", name="Termin"))
    option = add(models.PollOption(poll_id=poll, start=START, end=START, uid="o@x"))
    add(models.PollSeat(poll_id=poll, seat_id=seat, address="aenne@example.org"))
    add(models.PollAnswer(option_id=option, seat_id=seat, answer=Availability.YES))
    add(models.PollLetter(poll_id=poll, sender="aenne@example.org", reason="no-answer"))
    add(models.RotationTurn(committee_id=committee, year=2027, seat_id=seat))


def fill_roles(add, committee, seat, person) -> None:
    """Store roles, a succession, letters and what came back."""
    role = CommitteeRoleKind.CHAIR
    add(models.CommitteeRole(committee_id=committee, person_id=person, role=role, seat_id=seat))
    add(models.Succession(seat_id=seat, successor_id=person, start_date=date(2026, 1, 1)))
    add(models.MailTemplate(committee_id=committee, template=TemplateKind.INVITATION, body="x"))
    rule = add(
        models.ReminderRule(committee_id=committee, reminder=ReminderKind.ANSWERS, offset_days=-7)
    )
    add(
        models.Reminder(
            rule=rule.hex,
            reminder=ReminderKind.ANSWERS,
            meeting_reference="LRT-2027-1",
            person_id=person,
            due_on=date(2027, 3, 1),
            made_at=datetime(2027, 3, 1, 9, 0, tzinfo=UTC),
        )
    )
    add(
        models.Reply(
            meeting_reference="LRT-2027-1",
            state=ReplyState.MATCHED,
            sha256="0" * 64,
            uid="u@x",
            answer=Answer.ACCEPTED,
        )
    )
