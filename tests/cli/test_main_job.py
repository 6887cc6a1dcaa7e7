"""The main job by commands: plan, fill, invite, take minutes, print."""

import email

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from tests.services.exchange.conftest import EXAMPLE

AGENDA = {
    "agenda_items": [
        {"name": "Begrüßung", "minutes_allotted": 10},
        {"name": "Qualität <b>vor</b> Größe", "kind": "decision", "minutes_allotted": 45},
    ]
}


@pytest.fixture
def planned(cli):
    """A meeting with an agenda, an organiser and one person on a seat."""
    people = {key: EXAMPLE[key] for key in ("people", "memberships")}
    (committee,) = cli.done(
        "list", "committees", cli.file, "--where", "short_name=LRT", "--json"
    ).json
    organiser = {
        "id": committee["id"],
        "organizer_name": "Büro",
        "organizer_email": "b@example.org",
    }
    made = cli.done(
        "meeting", "add", cli.file, "--committee", "LRT", "--start", "2027-06-10T11:00",
        "--mode", "hybrid", "--place", "Haus der Länder", "--json",
    ).json  # fmt: skip
    document = {"mintgremium": 1, "committees": [{"id": committee["id"]} | organiser], **people}
    document["meetings"] = [{"id": made["id"], **AGENDA}]
    cli.done("import", cli.file, cli.write(document))
    return made["reference"]


def test_that_invitations_are_written_and_recorded(cli, planned):
    out = cli.folder / "Versand"
    made = cli.done("invite", cli.file, planned, "--out", out, "--json").json
    assert [each["address"] for each in made["recipients"]] == ["a@example.org"]
    assert sorted(path.suffix for path in out.iterdir()) == [".eml", ".ics"]
    event = Calendar.from_ical(next(out.glob("*.ics")).read_bytes()).walk("VEVENT")[0]
    (row,) = cli.done(
        "list", "meetings", cli.file, "--where", f"reference={planned}", "--json"
    ).json
    assert str(event["uid"]) == row["uid"]
    assert row["state"] == "invited"
    mail = email.message_from_bytes(next(out.glob("*.eml")).read_bytes())
    assert mail["To"]
    (dispatch,) = cli.done("list", "dispatches", cli.file, "--json").json
    assert (dispatch["meeting"], dispatch["kind"], dispatch["recipients"]) == (
        planned, "invitation", 1,
    )  # fmt: skip
    assert len(cli.done("list", "invitations", cli.file, "--json").json) == 1


def test_that_what_was_sent_cannot_be_undone(cli, planned):
    cli.done("invite", cli.file, planned, "--out", cli.folder / "Versand")
    cli.refused("undo", cli.file)


def test_that_an_invitation_that_cannot_be_sent_leaves_nothing(cli):
    cli.done("meeting", "add", cli.file, "--committee", "LRT", "--start", "2027-06-10T11:00")
    sentence = cli.refused("invite", cli.file, "LRT-2027-1", "--out", cli.folder / "Versand")
    assert "noch nicht möglich" in sentence
    assert not (cli.folder / "Versand").exists()
    assert cli.done("list", "dispatches", cli.file, "--json").json == []


def test_that_the_folder_of_the_files_must_have_a_place(cli, planned):
    sentence = cli.refused("invite", cli.file, planned, "--out", cli.folder / "fehlt" / "Versand")
    assert "Ordner" in sentence
    target = cli.write(b"x", "datei")
    cli.refused("invite", cli.file, planned, "--out", target)
    assert cli.done("list", "dispatches", cli.file, "--json").json == []


def test_that_files_of_an_earlier_dispatch_are_kept_unless_forced(cli, planned):
    out = cli.folder / "Versand"
    cli.done("invite", cli.file, planned, "--out", out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    cli.refused("invite", cli.file, planned, "--out", out)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    cli.done(
        "invite",
        cli.file,
        planned,
        "--out",
        out,
        "--kind",
        "update",
        "--force",
        "--override-reason",
        "Datei verloren",
    )


@pytest.mark.parametrize("document", ["invitation", "agenda", "attendance_list", "resolutions"])
def test_that_documents_are_printed_with_the_text_as_it_is(cli, planned, document):
    target = cli.folder / f"{document}.pdf"
    cli.done("print", cli.file, planned, "--document", document, "--out", target)
    text = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Länder-Round-Table" in text
    if document in ("invitation", "agenda"):
        assert "Qualität <b>vor</b> Größe" in " ".join(text.split())
    cli.refused("print", cli.file, planned, "--document", document, "--out", target)


def test_that_minutes_go_from_draft_to_approved_and_stay(cli):
    meeting = EXAMPLE["meetings"][0] | {"minutes": {"type": "results"}}
    cli.done("import", cli.file, cli.write(EXAMPLE | {"meetings": [meeting]}))
    state = ["minutes", "state", cli.file, "LRT-2027-1"]
    assert cli.done(*state, "--json").json["state"] == "draft"
    circulated = cli.done(
        *state, "--to", "circulated", "--objections-until", "2027-05-30", "--json"
    )
    assert circulated.json["objections_until"] == "2027-05-30"
    assert cli.done("resolutions", cli.file, "--json").json[0]["number"]
    approved = cli.done(*state, "--to", "approved", "--on", "2027-06-01", "--json").json
    assert (approved["state"], approved["approved_on"]) == ("approved", "2027-06-01")
    target = cli.folder / "Protokoll.pdf"
    cli.done("print", cli.file, "LRT-2027-1", "--document", "minutes", "--out", target)
    cli.refused("meeting", "move", cli.file, "LRT-2027-1", "--start", "2028-01-01T10:00")
    cli.done("check", cli.file, "--full")
    first = cli.done("export", cli.file, "--format", "json").out
    other = cli.folder / "zweite.mintgremium"
    cli.done("new", other, "--empty")
    cli.done("import", other, cli.write(first.encode()))
    assert cli.done("export", other, "--format", "json").out == first
    cli.done("check", other, "--full")
