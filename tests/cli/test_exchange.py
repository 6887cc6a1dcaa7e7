"""Import and export by command."""

import json

import pytest

from tests.services.exchange.conftest import EXAMPLE


def _without_stamp(text):
    return [line for line in text.splitlines() if not line.startswith('"exported"')]


def test_that_export_import_export_is_the_same_but_for_the_time(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    first = cli.folder / "eins.json"
    cli.done("export", cli.file, "--format", "json", "--out", first)
    other = cli.folder / "zweite.mintgremium"
    cli.done("new", other, "--empty")
    cli.done("import", other, first, "--format", "json")
    second = cli.done("export", other, "--format", "json").out
    assert _without_stamp(second) == _without_stamp(first.read_text(encoding="utf-8"))
    cli.done("check", other, "--full")


def test_that_a_dry_run_shows_the_plan_and_changes_nothing(cli):
    before = cli.done("export", cli.file, "--format", "json").out
    plan = cli.done("import", cli.file, cli.write(EXAMPLE), "--dry-run", "--json").json
    assert {"added", "changed", "refused"} <= plan.keys()
    assert len(plan["added"]) == 11
    assert cli.done("export", cli.file, "--format", "json").out == before
    assert "Geplant: 11 neu" in cli.done("import", cli.file, cli.write(EXAMPLE), "--dry-run").out


def test_that_a_refused_row_is_named_with_its_reason(cli):
    document = EXAMPLE | {"people": [{"family_name": 5}, {"email": "x", "family_name": "A"}]}
    result = cli("import", cli.file, cli.write(document), "--json")
    assert result.code == 1
    refused = {each["row"]: each["reason"] for each in result.json["refused"]}
    assert "Text" in refused["/people/0/family_name"]
    assert "keine E-Mail-Adresse" in refused["/people/1/emails/0/address"]
    assert "Es wurde nichts geändert" in result.err
    assert cli.done("info", cli.file, "--json").json["counts"]["people"] == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"a": 1}', b"[" * 10_000_000, b"\xff\xfe", b'{"mintgremium": 99}'],
    ids=["empty", "cut", "list", "other", "nested", "utf16", "newer"],
)
def test_that_a_foreign_source_ends_with_three(cli, data):
    cli.refused("import", cli.file, cli.write(data), code=3)


def test_that_a_missing_source_is_refused(cli):
    cli.refused("import", cli.file, cli.folder / "fehlt.json")
    cli.refused("import", cli.file, cli.folder / "fehlt.json", "--dry-run")


def test_that_an_export_keeps_what_is_there_unless_forced(cli):
    target = cli.write(b"wichtig", "ziel.json")
    cli.refused("export", cli.file, "--format", "json", "--out", target)
    assert target.read_bytes() == b"wichtig"
    cli.done("export", cli.file, "--format", "json", "--out", target, "--force")
    assert json.loads(target.read_text(encoding="utf-8"))["mintgremium"] == 1


@pytest.mark.parametrize("target", ["fehlt/ziel.json", "x" * 300 + ".json", "."])
def test_that_an_impossible_target_is_refused(cli, target):
    cli.refused("export", cli.file, "--format", "json", "--out", cli.folder / target)


def test_that_an_unknown_committee_is_named(cli):
    assert "XXX" in cli.refused("export", cli.file, "--format", "json", "--committee", "XXX")
    assert "XXX" in cli.refused("export", cli.file, "--format", "ics", "--committee", "XXX")


def test_that_a_calendar_holds_every_meeting_with_a_day(cli):
    from icalendar import Calendar

    calendar = Calendar.from_ical(cli.done("export", cli.file, "--format", "ics").out)
    days = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    rows = cli.done("list", "meetings", cli.file, "--json").json
    dated = [row for row in rows if row["precision"] in ("day", "minute")]
    assert set(days) == {row["uid"] for row in dated}
    one = Calendar.from_ical(
        cli.done("export", cli.file, "--format", "ics", "--committee", "LB").out
    )
    assert 0 < len(one.walk("VEVENT")) < len(days)


def test_that_attachments_go_to_a_folder(cli):
    content = {"name": "Anlage", "file_name": "a.txt", "content": "SGFsbG8="}
    meeting = {"committees": ["LRT"], "name": "x", "start": "2027-01-01", "attachments": [content]}
    cli.done("import", cli.file, cli.write({"mintgremium": 1, "meetings": [meeting]}))
    folder, target = cli.folder / "anlagen", cli.folder / "aus.json"
    cli.done("export", cli.file, "--format", "json", "--out", target, "--attachments", folder)
    assert [path.read_bytes() for path in folder.iterdir()] == [b"Hallo"]
    other = cli.folder / "zweite.mintgremium"
    cli.done("new", other, "--empty")
    assert cli("import", other, target).code == 1
    cli.done("import", other, target, "--attachments", folder)
    (row,) = cli.done("list", "attachments", other, "--json").json
    assert (row["file_name"], row["size"]) == ("a.txt", 5)


def test_that_tasks_come_out_as_a_calendar_of_their_own(cli):
    from icalendar import Calendar

    def meeting(committee):
        task = {"title": f"Bericht {committee}", "due": "2027-06-01"}
        named = {"committees": [committee], "name": "x", "start": "2027-01-01"}
        return named | {"action_items": [task]}

    document = {"mintgremium": 1, "meetings": [meeting("LRT"), meeting("LB")]}
    cli.done("import", cli.file, cli.write(document))
    calendar = Calendar.from_ical(cli.done("export", cli.file, "--format", "ics", "--tasks").out)
    titles = {str(task["summary"]) for task in calendar.walk("VTODO")}
    assert titles >= {"Bericht LRT", "Bericht LB"}
    assert not calendar.walk("VEVENT")
    of_one = cli.done("export", cli.file, "--format", "ics", "--tasks", "--committee", "LB")
    found = {str(task["summary"]) for task in Calendar.from_ical(of_one.out).walk("VTODO")}
    assert (found >= {"Bericht LB"}, "Bericht LRT" in found) == (True, False)


def test_that_tasks_are_asked_for_in_a_calendar_only(cli):
    refused = cli("export", cli.file, "--format", "json", "--tasks")
    assert (refused.code, "--format ics --tasks" in refused.err) == (2, True)
