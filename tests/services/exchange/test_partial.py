"""Partial files: readable keys, labels, vague dates, joint meetings, what a file leaves open."""

import pytest

from tests.services.exchange.conftest import EXAMPLE

MEETING = {"committees": ["LRT"], "name": "Sitzung", "start": "2027-01-20T10:00+01:00"}


def _meeting(**more):
    return {"mintgremium": 1, "meetings": [MEETING | more]}


def _only(desk, **more):
    desk.bring(_meeting(**more))
    return desk.document()["meetings"][0]


@pytest.mark.parametrize(
    ("start", "precision", "kept"),
    [
        ("2015-03-20", "day", "2015-03-20"),
        ("2015-03", "month", "2015-03"),
        ("2015", "year", "2015"),
        ("2015-03-20", None, "2015-03-20"),
        ("2015", None, "2015"),
        ("2015-03-20", "year", "2015"),
        ("2015-03-20T10:00", None, "2015-03-20T10:00+01:00"),
        ("2015-07-20T08:00Z", None, "2015-07-20T10:00+02:00"),
    ],
)
def test_that_a_date_is_no_more_precise_than_known(started, start, precision, kept):
    more = {"start": start} | ({"precision": precision} if precision else {})
    meeting = _only(started, **more)
    assert meeting["start"] == kept
    assert meeting["precision"] == (precision or {10: "day", 4: "year"}.get(len(start), "minute"))


def test_that_labels_are_kept_verbatim(started):
    items = [
        {"number": "3/5/46", "name": "Zusammen beraten"},
        {"number": "3a", "name": "Nachtrag"},
        {"number": "", "name": "Block", "kind": "heading"},
        {"name": "Ohne Nummer", "kind": "break"},
        {"number": "7", "name": "Zurückgezogen", "state": "withdrawn"},
    ]
    meeting = _only(started, agenda_items=items)
    assert [item["label"] for item in meeting["agenda_items"]] == ["3/5/46", "3a", "", "", "7"]
    assert meeting["agenda_items"][4]["state"] == "withdrawn"


def test_that_numbers_of_a_planned_meeting_go_on_following_the_order(started):
    items = [{"number": "1", "name": "a", "items": [{"number": "1.1", "name": "b"}]},
             {"number": "2", "name": "c"}]  # fmt: skip
    meeting = _only(started, agenda_items=items)
    assert [item["label"] for item in meeting["agenda_items"]] == ["", ""]
    assert [item["number"] for item in meeting["agenda_items"]] == ["1", "2"]
    assert meeting["agenda_items"][0]["items"][0]["number"] == "1.1"


def test_that_numbers_of_a_held_meeting_stand(started):
    meeting = _only(
        started, start="2026-01-20", agenda_items=[{"number": "1", "name": "a"}], minutes={}
    )
    assert meeting["agenda_items"][0]["label"] == "1"
    assert (meeting["state"], meeting["agenda_frozen"]) == ("held", True)


def test_that_earlier_items_are_named_whether_known_or_not(started):
    items = [{"name": "a", "earlier": ["TOP 7 2018/2", "TOP 1 2031"]}]
    assert _only(started, agenda_items=items)["agenda_items"][0]["earlier"] == items[0]["earlier"]


def test_that_a_committee_brings_its_seats(started):
    seats = [{"land": "DE-BW"}, {"organization": "NMF", "voting": False}]
    started.bring(
        {"mintgremium": 1, "committees": [{"short_name": "XMK", "name": "Neu", "seats": seats}]}
    )
    committee = started.document()["committees"][1]
    assert [seat["land"] for seat in committee["seats"]] == ["DE-BW", None]
    assert [seat["voting"] for seat in committee["seats"]] == [True, False]


def test_that_a_file_can_bring_a_committee_and_refer_to_it(started):
    document = EXAMPLE | {
        "committees": [{"short_name": "XMK", "name": "Neu", "seats": [{"land": "DE-BW"}]}],
        "memberships": [{"committee": "XMK", "seat": {"land": "DE-BW"}, "person": "a@example.org"}],
    }
    started.bring(document)
    assert started.document()["memberships"][0]["seat"]["committee"] == "XMK"


def test_that_the_seat_of_a_joint_meeting_is_looked_for_in_order(started):
    started.bring(
        {
            "mintgremium": 1,
            "committees": [
                {"short_name": "LB", "name": "Beirat",
                 "seats": [{"organization": "NMF"}, {"land": "DE-BY"}]},
            ],
        }
    )  # fmt: skip
    meeting = _only(
        started,
        committees=["LRT", "LB"],
        attendances=[
            {"seat": {"land": "DE-BY"}},
            {"seat": {"committee": "LB", "land": "DE-BY"}},
        ],
    )
    found = [each["seat"]["committee"] for each in meeting["attendances"]]
    assert (meeting["reference"], found) == ("LRT-2027-1", ["LRT", "LB"])


def test_that_a_seat_without_its_committee_must_be_the_only_one(started):
    started.bring(
        {
            "mintgremium": 1,
            "committees": [{"short_name": "LB", "name": "B", "seats": [{"land": "DE-BY"}]}],
            "people": EXAMPLE["people"],
        }
    )
    membership = {"seat": {"land": "DE-BY"}, "person": "a@example.org"}
    rows = started.refusals({"mintgremium": 1, "memberships": [membership]})
    assert rows == [("/memberships/0/seat", "ambiguous-reference")]


def test_that_a_given_reference_stays_and_is_not_drawn_again(started):
    started.bring(_meeting(reference="LRT-2027-1"))
    started.bring(_meeting(name="Zweite"))
    references = [meeting["reference"] for meeting in started.document()["meetings"]]
    assert sorted(references) == ["LRT-2027-1", "LRT-2027-2"]


def test_that_a_reference_finds_the_meeting_to_complete(started):
    started.bring(_meeting())
    plan = started.bring(
        {"mintgremium": 1, "meetings": [{"reference": "lrt-2027-1", "minutes": {"chair": "A"}}]}
    )
    assert [line.kind.value for line in plan.added] == ["minutes"]
    assert list(plan.changed) == []


def test_that_a_new_item_of_a_partial_file_goes_to_the_end(started):
    first = _only(started, agenda_items=[{"name": "a"}, {"name": "b"}])
    more = {"id": first["id"], "agenda_items": [{"name": "c"}]}
    started.bring({"mintgremium": 1, "meetings": [more]})
    items = started.document()["meetings"][0]["agenda_items"]
    assert [item["name"] for item in items] == ["a", "b", "c"]


def test_that_the_order_of_a_whole_list_counts(started):
    first = _only(started, agenda_items=[{"name": "a"}, {"name": "b"}])
    more = {"id": first["id"], "agenda_items": [{"name": "c"}, {"name": "b"}, {"name": "a"}]}
    started.bring({"mintgremium": 1, "meetings": [more]})
    items = started.document()["meetings"][0]["agenda_items"]
    assert [item["name"] for item in items] == ["c", "b", "a"]


def test_that_a_task_alone_keeps_its_meeting(started):
    started.bring(EXAMPLE)
    item = started.document()["meetings"][0]["agenda_items"][1]["action_items"][0]
    plan = started.bring(
        {"mintgremium": 1, "action_items": [
            {"id": item["id"], "title": item["title"], "state": "done"}]}
    )  # fmt: skip
    assert [dict(line.fields) for line in plan.changed] == [{"state": ("open", "done")}]
    after = started.document()["meetings"][0]["agenda_items"][1]["action_items"][0]
    assert after["state"] == "done"


def test_that_approved_minutes_cannot_be_changed_by_a_file(started):
    started.bring(EXAMPLE)
    meeting = started.document()["meetings"][0]
    item = meeting["agenda_items"][0] | {"text": "anders"}
    document = {"mintgremium": 1, "meetings": [{"id": meeting["id"], "agenda_items": [item]}]}
    place = "/meetings/0/agenda_items/0"
    assert started.refusals(document) == [(place, "minutes-are-approved")]


def test_that_a_second_holder_on_the_same_days_is_refused(started):
    started.bring(EXAMPLE)
    person = {"family_name": "Zweite", "email": "b@example.org"}
    membership = EXAMPLE["memberships"][0] | {"person": "b@example.org"}
    document = {"mintgremium": 1, "people": [person], "memberships": [membership]}
    assert started.refusals(document) == [("/memberships/0/start_date", "two-holders")]


def test_that_a_person_is_known_by_the_address(started):
    started.bring(EXAMPLE)
    changed = EXAMPLE["people"][0] | {"title": "Prof. Dr."}
    plan = started.bring({"mintgremium": 1, "people": [changed]})
    assert [dict(line.fields) for line in plan.changed] == [{"title": ("Dr.", "Prof. Dr.")}]


def test_that_responsible_may_be_a_person_a_seat_or_words(started):
    started.bring(EXAMPLE)
    started.bring(
        {"mintgremium": 1, "action_items": [
            {"title": "a", "responsible": "a@example.org"},
            {"title": "b", "responsible": "Geschäftsstelle"},
            {"title": "c", "responsible": {"committee": "LRT", "organization": "NMF"}},
        ]}
    )  # fmt: skip
    found = {item["title"]: item["responsible"] for item in started.document()["action_items"]}
    assert found["a"]["person"] == "a@example.org"
    assert found["b"]["name"] == "Geschäftsstelle"
    assert found["c"]["organization"] == "NMF"


def test_that_a_year_long_meeting_may_end_in_the_same_year(started):
    assert _only(started, start="2015", end="2015")["end"] == "2015"


def test_that_attachments_travel_in_the_file_or_beside_it(started, second_desk, tmp_path):
    content = {"name": "Anlage", "file_name": "Länderübersicht.txt", "content": "SGFsbG8="}
    _only(started, attachments=[content])
    folder = tmp_path / "files"
    inside, beside = started.bytes(), started.bytes(attachments=folder)
    assert [path.read_bytes() for path in folder.iterdir()] == [b"Hallo"]
    assert b"SGFsbG8=" in inside
    assert b"SGFsbG8=" not in beside
    path = second_desk.write(beside)
    assert second_desk.exchange.plan(path).refusals == 1
    second_desk.exchange.import_file(path, attachments=folder)
    assert second_desk.bytes() == inside


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"content": "SGFsbG8"}, "no-base64"),
        ({"content": 5}, "wrong-type"),
        ({"sha512_checksum": "0" * 128}, "content-differs"),
        ({"size": 4}, "content-differs"),
        ({"content": None, "size": 5, "sha512_checksum": "0" * 128}, "content-missing"),
        ({"content": None, "size": 5, "sha512_checksum": "../../etc/passwd"}, "content-missing"),
        ({"file_name": "../x"}, "file-name"),
        ({"file_name": "C:\\x"}, "file-name"),
        ({"file_name": "/etc/passwd"}, "file-name"),
        ({"file_name": "CON"}, "file-name"),
        ({"file_name": ".."}, "file-name"),
    ],
)
def test_that_a_doubtful_attachment_is_refused(started, changed, code):
    content = {"name": "Anlage", "file_name": "a.txt", "content": "SGFsbG8="} | changed
    codes = [found for _, found in started.refusals(_meeting(attachments=[content]))]
    assert codes == [code]


def test_that_an_export_of_one_committee_can_be_imported(started, second_desk):
    started.bring(EXAMPLE)
    started.bring(
        {
            "mintgremium": 1,
            "committees": [{"short_name": "LB", "name": "B", "seats": [{"land": "DE-BY"}]}],
            "people": [{"family_name": "Nur im Beirat", "email": "b@example.org"}],
            "memberships": [{"committee": "LB", "seat": {"land": "DE-BY"},
                             "person": "b@example.org"}],
            "meetings": [MEETING | {"committees": ["LB"], "name": "Nur Beirat"}],
        }
    )  # fmt: skip
    document = started.document(committee="LRT")
    assert [person["family_name"] for person in document["people"]] == ["Öztürk-Weiß"]
    assert [meeting["name"] for meeting in document["meetings"]] == ["8. Länder-Round-Table"]
    second_desk.bring(started.bytes(committee="LRT"))
    assert second_desk.document()["meetings"] == document["meetings"]
