"""Commands that make, tell of, copy and restore files."""

import os
from pathlib import Path

import pytest

from mintgremium.services.exchange.listing import LISTS


def test_that_new_makes_a_starter_with_all_vacant_seats(bare):
    bare.done("new", bare.file)
    counts = bare.done("info", bare.file, "--json").json["counts"]
    assert (counts["lands"], counts["committees"], counts["people"]) == (16, 2, 0)
    seats = bare.done("list", "seats", bare.file, "--where", "committee=LRT", "--json").json
    assert len(seats) == 17
    assert all(seat["vacant"] for seat in seats)


def test_that_new_can_be_empty_or_bring_the_history(bare):
    bare.done("new", bare.folder / "leer.mintgremium", "--empty")
    bare.done("new", bare.folder / "voll.mintgremium", "--history")
    empty = bare.done("info", bare.folder / "leer.mintgremium", "--json").json
    full = bare.done("info", bare.folder / "voll.mintgremium", "--json").json
    assert (empty["counts"]["lands"], empty["counts"]["committees"]) == (16, 0)
    assert full["counts"]["meetings"] == 15
    assert (full["program"], full["schema_version"], full["encrypted"]) == ("mintgremium", 1, False)
    assert full["last_change"].endswith("Z")
    assert set(full["counts"]) == set(LISTS)


def test_that_a_sample_has_marked_people_and_survives_the_exchange(bare):
    bare.done("new", bare.file, "--sample")
    people = bare.done("list", "people", bare.file, "--json").json
    assert people
    assert all(person["sample"] for person in people)
    bare.done("check", bare.file, "--full")
    other = bare.folder / "zweite.mintgremium"
    bare.done("new", other, "--empty")
    first = bare.done("export", bare.file, "--format", "json").out
    bare.done("import", other, bare.write(first.encode()))
    assert bare.done("export", other, "--format", "json").out == first
    bare.done("check", other, "--full")


def test_that_new_keeps_what_is_there(cli):
    before = cli.file.read_bytes()
    assert "gibt es schon" in cli.refused("new", cli.file)
    assert cli.file.read_bytes() == before


def test_that_new_names_a_missing_folder(bare):
    assert "Ordner" in bare.refused("new", bare.folder / "fehlt" / "x.mintgremium")


FOREIGN = {
    "leer": b"",
    "bild": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "text": b"Hallo, dies ist keine Arbeitsmappe." * 50,
    "sqlite": b"SQLite format 3\x00" + bytes(4080),
}


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("command", ["info", "list", "undo", "check", "history", "export"])
def test_that_a_foreign_file_ends_with_three_and_stays(bare, command, name):
    bare.file.write_bytes(FOREIGN[name])
    more = {"list": ["lands", bare.file], "export": [bare.file, "--format", "json"]}
    bare.refused(command, *more.get(command, [bare.file]), code=3)
    assert bare.file.read_bytes() == FOREIGN[name]


def test_that_a_missing_file_is_refused(bare):
    for command in ("info", "undo", "check", "history", "backup"):
        assert bare.file.name in bare.refused(command, bare.file)
    assert not bare.file.exists()


def test_that_a_backup_is_proven_and_restored(cli):
    target = cli.folder / "Sicherung.mintgremium"
    before = cli.done("export", cli.file, "--format", "json").out
    assert cli.done("backup", cli.file, "--to", target).out.strip() == str(target)
    cli.done("meeting", "add", cli.file, "--committee", "LB", "--start", "2027-05-04T10:00")
    cli.done("restore", target, cli.file)
    assert cli.done("export", cli.file, "--format", "json").out == before
    cli.done("check", cli.file, "--full")


def test_that_a_backup_keeps_what_is_there_unless_forced(cli):
    target = cli.write(b"wichtig", "ziel")
    cli.refused("backup", cli.file, "--to", target)
    assert target.read_bytes() == b"wichtig"
    cli.done("backup", cli.file, "--to", target, "--force")
    assert target.read_bytes().startswith(b"SQLite format 3\x00")


def test_that_a_foreign_backup_is_refused_and_the_file_stays(cli):
    before = cli.done("export", cli.file, "--format", "json").out
    cli.refused("restore", cli.write(b"nichts", "kaputt"), cli.file, code=3)
    assert cli.done("export", cli.file, "--format", "json").out == before


def test_that_the_automatic_backup_is_named(cli):
    assert Path(cli.done("backup", cli.file, "--json").json["backup"]).is_file()


def test_that_check_is_content_with_a_starter(cli):
    assert cli.done("check", cli.file).out.strip() == "Es ist alles in Ordnung."
    assert cli.done("check", cli.file, "--full", "--json").json == {
        "ok": True, "full": True, "findings": [],
    }  # fmt: skip


def test_that_damage_ends_with_three(cli):
    data = bytearray(cli.file.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20_000] = bytes(20_000)
    cli.file.write_bytes(data)
    assert cli("check", cli.file, "--full").code == 3


def test_that_the_self_test_reports_every_line(bare):
    bare.self_tests = [("window", lambda: None)]
    result = bare.done("self-test")
    assert [line[0] for line in result.out.splitlines()] == list("✓✓✓✓✓✓✓D")


def test_that_the_self_test_fails_with_what_it_tests(bare):
    bare.self_tests = [("window", lambda: 1 / 0)]
    result = bare("self-test", "--json")
    assert result.code == 1
    assert result.json["ok"] is False
    assert "window" in result.err


def test_that_the_workspace_itself_is_never_read_plainly_or_replaced(cli):
    before = cli.done("export", cli.file, "--format", "json").out
    for command in (
        ["import", cli.file, cli.file],
        ["import", cli.file, cli.file, "--dry-run"],
        ["export", cli.file, "--format", "json", "--out", cli.file, "--force"],
        ["print", cli.file, "x", "--document", "agenda", "--out", cli.file, "--force"],
        ["backup", cli.file, "--to", cli.file, "--force"],
        ["restore", cli.file, cli.file],
    ):
        assert "selbst" in cli.refused(*command, code=2)
    assert cli.done("export", cli.file, "--format", "json").out == before


def test_that_a_device_is_not_replaced_and_a_link_stays_one(cli):
    pipe, target = cli.folder / "pipe", cli.write(b"alt", "ziel.json")
    os.mkfifo(pipe)
    cli.refused("export", cli.file, "--format", "json", "--out", pipe, "--force")
    assert pipe.is_fifo()
    link = cli.folder / "link.json"
    link.symlink_to(target)
    cli.done("export", cli.file, "--format", "json", "--out", link, "--force")
    assert link.is_symlink()
    assert target.read_bytes().startswith(b'{"mintgremium"')
