"""What the printed documents of a meeting say."""

from dataclasses import replace
from datetime import date

import pytest

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import (
    AttendanceRole,
    AttendanceState,
    ItemKind,
    MinutesState,
    MinutesType,
    ResolutionResult,
)
from mintgremium.documents.pdf.agenda import agenda_table
from mintgremium.documents.pdf.attendance import attendance_table
from mintgremium.documents.pdf.blocks import Heading, Table
from mintgremium.documents.pdf.files import DocumentKind, document_pdf
from mintgremium.documents.pdf.minutes import minutes_blocks
from mintgremium.documents.pdf.setup import letter, page_setup
from mintgremium.documents.pdf.votes import vote_text
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.documents.trees import (
    AttendanceEntry,
    ItemEntry,
    MinutesHead,
    Organizer,
    Recipient,
    ResolutionEntry,
)
from tests.documents.pdf.reading import outline_of, pages_of, squeezed
from tests.documents.samples import DISCUSSION, ITEMS, MEETING, RECIPIENT

DE = Phrases.load("de")
APPROVED = replace(MEETING.minutes, state=MinutesState.APPROVED, approved_on=date(2027, 11, 4))


def text_of(kind: DocumentKind, document=MEETING, recipient=RECIPIENT, phrases=DE) -> str:
    return "\n".join(pages_of(document_pdf(kind, document, phrases, recipient)))


def titles(blocks) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Heading)]


def cells(table: Table) -> list[str]:
    return [" | ".join("+".join(p.text for p in cell) for cell in row.cells) for row in table.rows]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DocumentKind)
def test_that_each_document_is_written_in_both_languages(kind, language):
    text = text_of(kind, phrases=Phrases.load(language))
    assert "8. Länder-Round-Table MINT-Regionen" in text.replace("\n", " ")
    assert "{" not in text


@pytest.mark.parametrize("kind", DocumentKind)
def test_that_a_bare_meeting_gives_each_document(kind):
    bare = replace(
        MEETING,
        committees=(),
        label="",
        start=Moment.parse("2015"),
        end=None,
        organizer=Organizer("", "a@example.org"),
        items=(),
        attendance=(),
        minutes=MinutesHead(),
        reference="",
    )
    assert "2015" in text_of(kind, bare, None)


def test_that_the_letter_has_the_blocks_of_din_5008():
    first = pages_of(document_pdf(DocumentKind.INVITATION, MEETING, DE, RECIPIENT))[0]
    for part in (
        "Beispielstiftung · Musterkai 12 · 20457 Hamburg",
        "19055 Schwerin",
        "Telefon 040 123456-0",
        "15. April 2027",
        "Einladung: 8. Länder-Round-Table MINT-Regionen, 10. Juni 2027",
        "Sehr geehrte Frau Staatssekretärin Dr. Probe,",
        "11:00–16:00 Uhr",
        "bis Do, 20. Mai 2027",
        "Ada Beispiel",
        "Seite 1 von 2",
    ):
        assert part in first.replace("\u00a0", " ")


def test_that_a_letter_without_an_agenda_promises_one_and_ends_there():
    pages = pages_of(document_pdf(DocumentKind.INVITATION, replace(MEETING, items=()), DE))
    assert len(pages) == 1
    assert "Die Tagesordnung folgt." in pages[0]


def test_that_a_letter_without_a_recipient_goes_to_the_members():
    written = letter(MEETING, DE, None)
    assert written.address == ("An die Mitglieder", "Länder-Round-Table MINT-Regionen")


def test_that_a_recipient_without_an_address_is_named():
    assert letter(MEETING, DE, Recipient("Dr. Probe", "p@example.org")).address == ("Dr. Probe",)


def test_that_an_address_of_many_lines_stays_above_the_subject():
    lines = tuple(f"Zeile {number} eines langen Namens" for number in range(9))
    text = text_of(DocumentKind.INVITATION, recipient=replace(RECIPIENT, address=lines))
    assert all(line in text for line in lines)
    assert text.index(lines[-1]) < text.index("Einladung: 8.") or lines[-1] in text


def test_that_the_agenda_shows_only_columns_with_something_in_them():
    bare = (ItemEntry("Nur ein Titel", "1"),)
    (table,) = agenda_table(bare, DE)
    assert [column.title for column in table.columns] == ["TOP", "Gegenstand", "Art"]
    (full,) = agenda_table(ITEMS, DE)
    assert [column.title for column in full.columns] == [
        "Zeit",
        "TOP",
        "Gegenstand",
        "Art",
        "Dauer",
    ]


def test_that_an_agenda_over_two_days_names_each_day():
    second = Moment.parse("2027-06-11T09:00").at
    items = (*ITEMS, ItemEntry("Abschluss", "7", begins=second))
    (table,) = agenda_table(items, DE)
    groups = [row.cells[0][0].text.replace("\u00a0", " ") for row in table.rows if row.is_group]
    assert groups == [
        "Do, 10. Juni 2027",
        "Eröffnung",
        "Qualität in MINT-Regionen",
        "Fr, 11. Juni 2027",
    ]


def test_that_what_is_confidential_or_withdrawn_is_marked_on_the_agenda():
    (table,) = agenda_table(ITEMS, DE)
    (row,) = [line for line in cells(table) if "Personalangelegenheiten" in line]
    assert "zurückgezogen+nicht öffentlich" in row


def test_that_minutes_hold_every_typed_word():
    text = squeezed(text_of(DocumentKind.MINUTES))
    for item in (item for item in ITEMS if item.kind is not ItemKind.BREAK):
        for typed in (item.title, item.text, item.result):
            assert squeezed(typed) in text
        for resolution in item.resolutions:
            assert squeezed(resolution.text) in text
        for task in item.tasks:
            assert text.count(squeezed(task.title)) == 2
    assert squeezed(DISCUSSION) in text


@pytest.mark.parametrize("kind", ["minutes", "attendance_list", "resolutions"])
def test_that_what_is_filed_carries_no_link_and_no_access_code(kind):
    text = text_of(DocumentKind(kind))
    assert "7788" not in text
    assert "video.example.org" not in text


def test_that_minutes_have_a_bookmark_for_each_item():
    outline = outline_of(document_pdf(DocumentKind.MINUTES, MEETING, DE))
    names = [title.replace("\u00a0", " ") for _, title, _ in outline]
    assert names[0] == "8. Länder-Round-Table MINT-Regionen"
    assert "TOP 3.1 Bericht Bayern" in names
    assert [page for _, _, page in outline] == sorted(page for _, _, page in outline)


@pytest.mark.parametrize("state", MinutesState)
def test_that_minutes_are_marked_as_a_draft_until_they_are_approved(state):
    document = replace(MEETING, minutes=replace(APPROVED, state=state))
    is_draft = state is not MinutesState.APPROVED
    pages = pages_of(document_pdf(DocumentKind.MINUTES, document, DE))
    assert all(("ENTWURF" in page) is is_draft for page in pages)
    assert page_setup(document, "minutes", DE).marks == (("ENTWURF",) if is_draft else ())


def test_that_approved_minutes_say_when_they_were_approved():
    text = text_of(DocumentKind.MINUTES, replace(MEETING, minutes=APPROVED))
    assert "Genehmigt am 4. November 2027." in text.replace("\u00a0", " ")


@pytest.mark.parametrize("kind", DocumentKind)
def test_that_every_page_of_a_sample_says_so(kind):
    pages = pages_of(document_pdf(kind, replace(MEETING, sample=True), DE))
    assert all("BEISPIEL" in page and "erfundenen Personen" in page for page in pages)


def test_that_minutes_name_their_type():
    proceedings = replace(MEETING, minutes=replace(APPROVED, type=MinutesType.PROCEEDINGS))
    assert "Verlaufsprotokoll" in text_of(DocumentKind.MINUTES, proceedings)


def test_that_postponed_and_withdrawn_items_say_so_in_the_minutes():
    text = text_of(DocumentKind.MINUTES)
    assert "Der Punkt wurde vertagt." in text
    assert "Der Punkt wurde zurückgezogen." in text


def test_that_what_stands_under_a_heading_of_the_agenda_is_in_the_minutes():
    item = ItemEntry("Ergebnisse laut Quelle", kind=ItemKind.HEADING, result="– Einigkeit")
    assert "Einigkeit" in text_of(DocumentKind.MINUTES, replace(MEETING, items=(item,)))


def test_that_breaks_are_left_out_of_the_minutes():
    assert "Mittagspause" not in titles(minutes_blocks(MEETING, DE))
    assert "Mittagspause" in text_of(DocumentKind.AGENDA)


def test_that_laender_are_counted_and_not_heads():
    twice = AttendanceEntry(
        land="Bayern", seat="Bayern", person="Zweite", state=AttendanceState.PRESENT
    )
    blocks = attendance_table(replace(MEETING, attendance=(*MEETING.attendance, twice)), DE)
    assert blocks[0].text == "14 von 16 Ländern vertreten."


@pytest.mark.parametrize(
    ("total", "told"), [(None, "Vertretene Länder: 1."), (16, "1 von 16 Ländern vertreten.")]
)
def test_that_laender_are_counted_against_the_seats_where_these_are_known(total, told):
    only = AttendanceEntry(land="Bayern", person="A", state=AttendanceState.PRESENT)
    blocks = attendance_table(replace(MEETING, attendance=(only,), lands_total=total), DE)
    assert blocks[0].text == told


def test_that_a_committee_without_laender_counts_its_seats():
    seats = (
        AttendanceEntry(seat="NMF", person="A", state=AttendanceState.PRESENT),
        AttendanceEntry(seat="Stiftung", state=AttendanceState.EXCUSED),
    )
    blocks = attendance_table(replace(MEETING, attendance=seats), DE)
    assert blocks[0].text == "1 von 2 Sitzen vertreten."
    assert cells(blocks[1]) == [
        "Weitere Sitze",
        "NMF | A | anwesend",
        "Stiftung | unbesetzt | entschuldigt",
    ]


def test_that_guests_stand_apart_from_seats():
    guest = AttendanceEntry(person="G", role=AttendanceRole.GUEST, state=AttendanceState.PRESENT)
    blocks = attendance_table(replace(MEETING, attendance=(guest,)), DE)
    assert cells(blocks[0]) == ["Gäste", "Gast | G | anwesend"]


@pytest.mark.parametrize(
    ("votes", "result", "told"),
    [
        (
            (13, 0, 0),
            ResolutionResult.ADOPTED,
            "einstimmig angenommen (Ja 13, Nein 0, Enthaltung 0)",
        ),
        ((11, 1, 1), ResolutionResult.ADOPTED, "angenommen (Ja 11, Nein 1, Enthaltung 1)"),
        ((None, None, None), ResolutionResult.REJECTED, "abgelehnt"),
        ((5, None, None), None, "Ja 5"),
        ((None, None, None), None, ""),
        ((0, 0, 0), ResolutionResult.ADOPTED, "angenommen (Ja 0, Nein 0, Enthaltung 0)"),
    ],
)
def test_that_a_vote_is_told_as_far_as_it_was_counted(votes, result, told):
    assert vote_text(ResolutionEntry("x", "", result, *votes), DE).replace("\u00a0", " ") == told


def test_that_a_long_agenda_title_flows_over_pages():
    long = ItemEntry("Ein sehr langer Gegenstand mit vielen Worten. " * 200, "1")
    for kind in (DocumentKind.AGENDA, DocumentKind.MINUTES):
        assert text_of(kind, replace(MEETING, items=(long,))).count("langer") >= 198


def test_that_the_same_meeting_gives_the_same_bytes():
    for kind in DocumentKind:
        assert document_pdf(kind, MEETING, DE) == document_pdf(kind, replace(MEETING), DE)
