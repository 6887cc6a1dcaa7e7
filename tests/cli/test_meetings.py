"""Meetings by command, their lists and registers, one step each."""

from datetime import date

import pytest

from tests.services.exchange.conftest import EXAMPLE


def _add(cli, *more):
    start = ["--start", "2027-06-10T11:00"]
    return cli.done("meeting", "add", cli.file, "--committee", "LRT", *start, *more, "--json").json


def test_that_a_meeting_gets_id_and_reference(cli):
    made = _add(cli, "--mode", "hybrid", "--place", "Haus der Länder", "--title", "Übergabe")
    assert made["reference"] == "LRT-2027-1"
    (row,) = cli.done("list", "meetings", cli.file, "--where", f"id={made['id']}", "--json").json
    assert (row["name"], row["mode"], row["location_name"]) == (
        "Übergabe", "hybrid", "Haus der Länder",
    )  # fmt: skip
    assert row["start"] == "2027-06-10T11:00+02:00"
    assert row["committee"] == "LRT"


def test_that_a_joint_meeting_names_both_committees(cli):
    made = _add(cli, "--committee", "LB", "--end", "2027-06-11T15:00")
    assert made["committees"] == ["LRT", "LB"]
    assert made["end"] == "2027-06-11T15:00+02:00"


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--committee", "XXX", "--start", "2027-06-10T11:00"], "XXX"),
        (["--start", "2027-06-10T11:00"], "committee"),
        (["--committee", "LRT", "--start", "2027-06-10T11:00", "--end", "2027-06-10T10:00"], "end"),
        (["--committee", "LRT", "--start", "2027-06-10T11:00", "--title", "x" * 301], "name"),
        (["--committee", "LRT", "--start", "2027-06-10T11:00", "--title", "a\nb"], "name"),
    ],
)
def test_that_a_meeting_that_cannot_be_is_refused(cli, arguments, word):
    assert word in cli.refused("meeting", "add", cli.file, *arguments)
    assert cli.done("info", cli.file, "--json").json["counts"]["meetings"] == 15


def test_that_a_dry_run_of_a_move_changes_nothing(cli):
    made = _add(cli)
    later = ["--start", "2027-06-17T11:00"]
    plan = cli.done(
        "meeting", "move", cli.file, made["reference"], *later, "--dry-run", "--json"
    ).json
    assert plan["new_start"] == "2027-06-17T11:00+02:00"
    assert {each["what"] for each in plan["deadlines"]} >= {"invitation", "minutes"}
    (row,) = cli.done("list", "meetings", cli.file, "--where", f"id={made['id']}", "--json").json
    assert row["start"] == made["start"]
    cli.done("meeting", "move", cli.file, made["id"], *later)
    (row,) = cli.done("list", "meetings", cli.file, "--where", f"id={made['id']}", "--json").json
    assert row["start"] == "2027-06-17T11:00+02:00"


def test_that_a_cancelled_meeting_stays_with_its_reason(cli):
    made = _add(cli)
    cli.done("meeting", "cancel", cli.file, made["reference"], "--reason", "Sturm")
    (row,) = cli.done("list", "meetings", cli.file, "--where", f"id={made['id']}", "--json").json
    assert (row["state"], row["cancel_reason"]) == ("cancelled", "Sturm")


@pytest.mark.parametrize("ref", ["LRT-1999-9", "nichts", "00000000-0000-4000-8000-000000000000"])
def test_that_an_unknown_meeting_is_named(cli, ref):
    for command in (
        ["meeting", "cancel", cli.file, ref, "--reason", "x"],
        ["deadlines", cli.file, ref],
        ["minutes", "state", cli.file, ref],
        ["invite", cli.file, ref, "--out", cli.folder / "aus"],
        ["print", cli.file, ref, "--document", "agenda", "--out", cli.folder / "a.pdf"],
    ):
        cli.refused(*command)
    assert not (cli.folder / "aus").exists()


def test_that_deadlines_name_day_subject_and_rule(cli):
    made = _add(cli)
    rows = cli.done("deadlines", cli.file, made["reference"], "--json").json
    assert all(row["rule"] and date.fromisoformat(row["date"]) for row in rows)
    assert "invitation" in [row["what"] for row in rows]


def test_that_every_command_is_one_step_that_can_be_undone(cli):
    before = cli.done("export", cli.file, "--format", "json").out
    _add(cli)
    undone = cli.done("undo", cli.file, "--json").json
    assert undone["undone"]["key"] == "add-meeting"
    assert cli.done("export", cli.file, "--format", "json").out == before


def test_that_history_tells_who_and_what_of_one_record(cli):
    made = _add(cli)
    rows = cli.done("history", cli.file, "--of", made["reference"], "--json").json
    assert [row["key"] for row in rows] == ["add-meeting"]
    assert "@" in rows[0]["who"]
    assert rows[0]["records"]
    assert cli.done("history", cli.file, "--of", made["id"], "--json").json == rows
    assert len(cli.done("history", cli.file, "--limit", "2").out.splitlines()) == 2


def test_that_nothing_to_undo_is_said(cli):
    assert "nichts" in cli.refused("undo", cli.file)


def test_that_registers_hold_what_was_imported(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    (resolution,) = cli.done("resolutions", cli.file, "--json").json
    assert resolution["votes"] == {"yes": 13, "no": 2, "abstain": 1}
    assert resolution["meeting"] == "LRT-2027-1"
    (task,) = cli.done("tasks", cli.file, "--json").json
    assert (task["title"], task["due"], task["seat"]) == ("Umfrage", "2027-06-01", "BY")
    assert cli.done("tasks", cli.file, "--overdue", "--json").json == []
    state = cli.done("minutes", "state", cli.file, "LRT-2027-1", "--json").json
    assert (state["state"], state["approved_on"]) == ("approved", "2027-11-04")
    cli.refused("minutes", "state", cli.file, "LRT-2027-1", "--to", "circulated")


def test_that_holidays_tell_whole_laender_from_parts(bare):
    (day,) = bare.done("holidays", "--date", "2026-06-04", "--json").json["days"]
    assert {"land": "DE-BY", "name": "Fronleichnam"} in day["public"]
    assert {each["land"] for each in day["regional"]} == {"DE-SN", "DE-TH"}
    days = bare.done("holidays", "--from", "2026-12-24", "--to", "2026-12-26", "--json").json
    assert [day["date"] for day in days["days"]] == ["2026-12-24", "2026-12-25", "2026-12-26"]
    bare.refused("holidays", "--from", "2026-12-26", "--to", "2026-12-24")
    bare.refused("holidays", "--from", "1026-12-26", "--to", "3026-12-24")


def test_that_a_committee_does_not_swallow_the_file(cli):
    start = ["--start", "2027-06-10T11:00"]
    cli.done("meeting", "add", "--committee", "LB", cli.file, *start, "--json")
