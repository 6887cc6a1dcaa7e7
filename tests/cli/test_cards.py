"""vCards by command."""

import vobject

PEOPLE = {
    "mintgremium": 1,
    "people": [
        {"family_name": "Öztürk-Weiß", "given_name": "Ägidius", "email": "a@example.org"},
        {"family_name": "Probe", "given_name": "Tom", "email": "t@example.org"},
    ],
    "memberships": [
        {"committee": "LRT", "seat": {"land": "DE-BY"}, "person": "a@example.org", "role": "holder",
         "start_date": "2026-01-01", "end_date": "2026-12-31"}
    ],
}  # fmt: skip


def names(text):
    return [card.n.value.family for card in vobject.readComponents(text)]


def test_that_people_go_out_as_cards(cli):
    cli.done("import", cli.file, cli.write(PEOPLE))
    out = cli.done("export", cli.file, "--format", "vcf").out
    assert out.count("VERSION:4.0") == 2
    older = cli.folder / "alte.vcf"
    cli.done("export", cli.file, "--format", "vcf", "--vcard", "3.0", "--out", older)
    assert names(older.read_text("utf-8")) == ["Öztürk-Weiß", "Probe"]


def test_that_a_committee_goes_out_as_of_a_day(cli):
    cli.done("import", cli.file, cli.write(PEOPLE))
    chosen = ("export", cli.file, "--format", "vcf", "--vcard", "3.0", "--committee", "LRT")
    assert names(cli.done(*chosen).out) == ["Öztürk-Weiß"]
    assert names(cli.done(*chosen, "--on", "2027-01-01").out) == []


def test_that_an_unknown_committee_is_refused(cli):
    assert "ABC" in cli.refused("export", cli.file, "--format", "vcf", "--committee", "ABC")


def test_that_cards_that_come_back_change_nothing(cli):
    cli.done("import", cli.file, cli.write(PEOPLE))
    path = cli.folder / "alle.vcf"
    cli.done("export", cli.file, "--format", "vcf", "--out", path)
    plan = cli.done("import", cli.file, path, "--json").json
    assert (plan["added"], plan["changed"], plan["refused"]) == ([], [], [])
    assert plan["unchanged"] == 2


def test_that_one_broken_card_keeps_all_out_and_is_named(cli):
    path = cli.folder / "kontakte.vcf"
    path.write_text(
        "BEGIN:VCARD\nN:Gut;Gerd\nEND:VCARD\nBEGIN:VCARD\nN:Schlecht\nEMAIL:x@@y\nEND:VCARD\n"
    )
    before = cli.done("info", cli.file, "--json").json["counts"]["people"]
    result = cli("import", cli.file, path, "--json")
    assert result.code == 1
    assert [each["row"] for each in result.json["refused"]] == [2]
    assert cli.done("info", cli.file, "--json").json["counts"]["people"] == before


def test_that_a_file_without_cards_ends_with_three(cli):
    path = cli.folder / "leer.vcf"
    path.write_bytes(b"PK nichts")
    cli.refused("import", cli.file, path, code=3)
