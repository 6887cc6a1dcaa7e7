"""The example of the contract comes in as it stands."""

from tests.services.exchange.conftest import EXAMPLE


def test_that_the_example_comes_in_literally(started):
    plan = started.bring(EXAMPLE)
    assert [line.kind.value for line in plan.added] == [
        "person", "person_email", "membership", "meeting",
        "agenda_item", "agenda_item", "agenda_item", "resolution", "action_item",
        "attendance", "minutes",
    ]  # fmt: skip
    document = started.document()
    person, meeting = document["people"][0], document["meetings"][0]
    assert (person["family_name"], person["email"]) == ("Öztürk-Weiß", "a@example.org")
    assert document["memberships"][0]["seat"] == {
        "committee": "LRT", "land": "DE-BY", "organization": "StMUK",
    }  # fmt: skip
    assert meeting["committees"] == ["LRT"]
    assert meeting["reference"] == "LRT-2027-1"
    assert meeting["state"] == "approved"
    assert meeting["location"]["city"] == "Berlin"
    second = meeting["agenda_items"][1]
    assert second["items"][0]["number"] == "2.1"
    assert second["resolutions"][0]["votes"] == {"yes": 13, "no": 2, "abstain": 1}
    assert second["action_items"][0]["responsible"]["land"] == "DE-BY"
    assert meeting["attendances"][0]["person"] == "a@example.org"
    assert meeting["minutes"]["approved_on"] == "2027-11-04"


def test_that_an_import_is_one_step_and_can_be_undone(started):
    before = started.bytes()
    started.bring(EXAMPLE)
    assert started.backups == 2
    assert started.workspace.history.status().undo.key == "import"
    started.workspace.history.undo()
    assert started.bytes() == before


def test_that_a_second_import_of_the_same_file_changes_nothing(started):
    started.bring(EXAMPLE)
    before = started.bytes()
    plan = started.bring(EXAMPLE)
    assert (list(plan.added), list(plan.changed)) == ([], [])
    assert plan.unchanged == 11
    assert started.bytes() == before


def test_that_export_import_export_gives_the_same_bytes(started, second_desk):
    started.bring(EXAMPLE)
    first = started.bytes()
    second_desk.bring(first)
    assert second_desk.bytes() == first
