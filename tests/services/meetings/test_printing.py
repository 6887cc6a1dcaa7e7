"""What documents of a meeting are made of."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from mintgremium.core.errors import MissingError
from mintgremium.core.vocabulary import AttendanceState
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.agenda.drafts import ItemPlace
from mintgremium.services.committees.drafts import SeatDraft
from mintgremium.services.meetings.printing import DocumentKind
from mintgremium.services.minutes.drafts import AttendanceDraft, MinutesDraft, ResolutionDraft
from tests.support.meetings import printed


@pytest.fixture
def meeting(desk):
    seat = desk.seat("NMF", person="Anna Beispiel", mail="a@example.org")
    meeting = desk.meeting(name="8. Länder-Round-Table <b>", location_name="Haus")
    parent = desk.item(meeting, "Ganztag", minutes_allotted=30)
    item = desk.item(meeting, "Empfehlung", ItemPlace(parent_id=parent), rapporteur_seat_id=seat)
    desk.minutes.save_text(item, "Die Länder <entfallen> beraten.", 1)
    desk.minutes.save_resolution(
        ResolutionDraft(
            meeting_id=meeting,
            agenda_item_id=item,
            text="Angenommen wird {alles}.",
            votes_yes=13,
            votes_no=2,
            votes_abstain=1,
        )
    )
    desk.tasks.save(
        ActionItemDraft(
            title="Brief senden",
            meeting_id=meeting,
            agenda_item_id=item,
            responsible_seat_id=seat,
            responsible_person_id=desk.person("Tom Probe"),
            due=date(2027, 6, 1),
        )
    )
    desk.minutes.fill_attendance(meeting)
    desk.minutes.set_attendance([desk.minutes.attendance(meeting)[0].id], AttendanceState.PRESENT)
    desk.minutes.save_attendance(
        AttendanceDraft(meeting_id=meeting, name="Gast", arrived="12:00", left="13:00", note="n")
    )
    return meeting


def test_that_the_document_holds_the_whole_meeting(desk, meeting):
    document = desk.printing.document(meeting)
    assert document.reference == "LRT-2027-1"
    assert document.organizer.mail == "gremien@example.org"
    (parent,) = document.items
    (item,) = parent.items
    assert (parent.number, item.number, item.rapporteur) == ("1", "1.1", "NMF")
    assert item.text == "Die Länder <entfallen> beraten."
    assert (item.resolutions[0].yes, item.resolutions[0].no) == (13, 2)
    assert item.tasks[0].responsible == "Tom Probe (NMF)"
    assert [(a.seat, a.person, a.remark) for a in document.attendance] == [
        ("NMF", "Anna Beispiel", ""),
        ("", "Gast", "12:00–13:00, n"),
    ]
    assert not document.sample


@pytest.mark.parametrize("kind", DocumentKind)
@pytest.mark.parametrize("language", ["de", "en"])
def test_that_each_document_can_be_printed(desk, meeting, kind, language):
    pages = pypdf.PdfReader(io.BytesIO(desk.printing.pdf(meeting, kind, language))).pages
    assert "8. Länder-Round-Table <b>" in " ".join(pages[0].extract_text().split())


def test_that_minutes_say_what_was_typed(desk, meeting):
    words = printed(desk, meeting, DocumentKind.MINUTES)
    for expected in ("Die Länder <entfallen> beraten.", "Angenommen wird {alles}.", "ENTWURF"):
        assert expected in words


def test_that_what_stands_under_no_item_is_printed_too(desk, meeting):
    desk.minutes.save_resolution(ResolutionDraft(meeting_id=meeting, text="Ohne TOP beschlossen."))
    desk.tasks.save(ActionItemDraft(title="Ohne TOP zu tun", meeting_id=meeting))
    desk.minutes.save_head(
        MinutesDraft(meeting_id=meeting, opening="Beginn pünktlich.", closing="Ende früher.")
    )
    words = printed(desk, meeting, DocumentKind.MINUTES)
    for expected in (
        "Ohne TOP beschlossen.",
        "Ohne TOP zu tun",
        "Beginn pünktlich.",
        "Ende früher.",
    ):
        assert expected in words
    assert "Ohne TOP beschlossen." in printed(desk, meeting, DocumentKind.RESOLUTIONS)


@pytest.mark.parametrize(
    ("last_day", "count"), [(None, 1), ("2027-04-15", 1), ("2027-04-14", None)]
)
def test_that_laender_count_by_their_seats_on_the_day(desk, meeting, bavaria, last_day, count):
    end = date.fromisoformat(last_day) if last_day else None
    for _ in range(2):
        seat = SeatDraft(committee_id=desk.lrt, land_id=bavaria, end_date=end)
        desk.committees.save_seat(seat)
    assert desk.printing.document(meeting).lands_total == count


def test_that_the_same_meeting_gives_the_same_bytes(desk, meeting):
    first, second = (desk.printing.pdf(meeting, DocumentKind.AGENDA) for _ in range(2))
    assert first == second


def test_that_a_file_name_tells_what_it_is(desk, meeting):
    names = [desk.printing.file_name(meeting, kind) for kind in DocumentKind]
    assert "Ergebnisprotokoll_LRT-2027-1.pdf" in names
    assert "Tagesordnung_LRT-2027-1.pdf" in names


def test_that_a_meeting_that_is_not_there_cannot_be_printed(desk, meeting):
    desk.meetings.delete(meeting)
    with pytest.raises(MissingError):
        desk.printing.document(meeting)


def test_that_a_letterhead_comes_from_the_committee(desk, meeting):
    draft = desk.committees.committee_draft(desk.lrt)
    desk.committees.save(replace(draft, letterhead="Stiftung\n\nStraße 1\n"))
    assert desk.printing.document(meeting).organizer.letterhead == ("Stiftung", "Straße 1")
