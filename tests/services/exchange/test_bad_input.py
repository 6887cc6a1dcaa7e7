"""Whatever comes in: one clear reason, and nothing is changed."""

import copy
import resource
import time
from pathlib import Path

import pytest

from mintgremium.core.errors import ForeignFileError, MintgremiumError
from mintgremium.services.exchange import limits
from mintgremium.services.exchange.source import parse_document, read_document
from tests.services.exchange.conftest import EXAMPLE

FOREIGN = {
    b"": "source-not-json",
    b"[1, 2": "source-not-json",
    b"[]": "source-not-ours",
    b"null": "source-not-ours",
    b'{"meetings": []}': "source-not-ours",
    b'{"mintgremium": true}': "source-not-ours",
    b'{"mintgremium": "1"}': "source-not-ours",
    b'{"mintgremium": 2}': "source-newer",
    b'{"mintgremium": 1, "a": NaN}': "source-odd-number",
    b'{"mintgremium": 1, "a": -Infinity}': "source-odd-number",
    b'{"mintgremium": 1, "a": 1e999}': "source-odd-number",
    b'{"mintgremium": 1, "a": ' + b"9" * 10_000 + b"}": "source-odd-number",
    b'{"mintgremium": 1, "people": [], "people": []}': "source-key-twice",
    '{"mintgremium": 1, "a": "ü"}'.encode("latin-1"): "source-not-utf8",
    '{"mintgremium": 1}'.encode("utf-16"): "source-not-utf8",
    b"\x89PNG\r\n\x1a\n": "source-not-utf8",
    b"SQLite format 3\x00": "source-not-json",
}


@pytest.mark.parametrize("data", FOREIGN, ids=lambda data: data[:30].hex())
def test_that_a_foreign_file_is_named_as_such(data):
    with pytest.raises(ForeignFileError) as caught:
        parse_document(data, "x.json")
    assert caught.value.code == FOREIGN[data]
    assert caught.value.exit_code == 3


def test_that_a_byte_order_mark_does_no_harm(started):
    started.bring(b'\xef\xbb\xbf{"mintgremium": 1, "people": [{"family_name": "Weiss"}]}')
    assert started.document()["people"][0]["family_name"] == "Weiss"


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 10_000_000,
        b'{"a":' * 2_000_000,
        b'{"mintgremium":1,"meetings":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"[" + b"[]," * 3_300_000 + b"[]]",
    ],
    ids=["lists", "objects", "closed", "flat"],
)
def test_that_nesting_costs_little_time_and_memory(data):
    begun, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ForeignFileError):
        parse_document(data, "x.json")
    assert time.process_time() - begun < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 700_000  # KiB


def test_that_nesting_within_the_format_ends_somewhere(started):
    item = {"name": "x"}
    for _ in range(300):
        item = {"name": "x", "items": [item]}
    document = {
        "mintgremium": 1,
        "meetings": [
            {"committees": ["LRT"], "name": "x", "start": "2027-01-01", "agenda_items": [item]}
        ],
    }
    rows = started.refusals(document)
    assert [code for _, code in rows] == ["items-too-deep"]


def test_that_an_unknown_key_may_be_nested_as_deep_as_json_allows(started):
    deep = b"[" * 400 + b"]" * 400
    started.bring(b'{"mintgremium": 1, "people": [{"family_name": "A", "later": ' + deep + b"}]}")


def test_that_a_huge_file_is_refused_unread(tmp_path):
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(ForeignFileError) as caught:
        read_document(path)
    assert caught.value.code == "source-too-large"
    assert limits.MAX_BYTES < 100 * 1024 * 1024


def test_that_more_records_than_can_be_planned_are_refused(started, monkeypatch):
    monkeypatch.setattr(limits, "MAX_RECORDS", 9)
    people = [{"family_name": f"Name {number}"} for number in range(10)]
    started.bring({"mintgremium": 1, "people": people[:9]})
    with pytest.raises(ForeignFileError) as caught:
        started.plan({"mintgremium": 1, "people": people})
    assert caught.value.code == "too-many-records"


def test_that_an_endless_source_is_refused():
    with pytest.raises(ForeignFileError) as caught:
        read_document(Path("/dev/zero"))
    assert caught.value.code == "source-too-large"


@pytest.mark.parametrize("name", ["missing.json", ".", "no/such/folder.json"])
def test_that_a_file_that_cannot_be_read_is_named(tmp_path, name):
    with pytest.raises(MintgremiumError) as caught:
        read_document(tmp_path / name)
    assert caught.value.code in ("missing-source", "unreadable-source")


def _changed(path, value):
    document = copy.deepcopy(EXAMPLE)
    *outer, last = path
    target = document
    for key in outer:
        target = target[key]
    target[last] = value
    return document


M = ("meetings", 0)
ITEM = (*M, "agenda_items", 0)
DECISION = (*M, "agenda_items", 1)
WRONG = [
    (("people",), {}, "/people", "wrong-type"),
    (("people", 0), "Weiß", "/people/0", "wrong-type"),
    (("people", 0, "family_name"), 5, "/people/0/family_name", "wrong-type"),
    (("people", 0, "family_name"), None, "/people/0/family_name", "required"),
    (("people", 0, "family_name"), "  ", "/people/0/family_name", "required"),
    (("people", 0, "family_name"), "a\nb", "/people/0/family_name", "line-break"),
    (("people", 0, "family_name"), "a\x00b", "/people/0/family_name", "control-characters"),
    (("people", 0, "family_name"), "\ud800", "/people/0/family_name", "control-characters"),
    (("people", 0, "family_name"), "x" * 121, "/people/0/family_name", "too-long"),
    (("people", 0, "email"), "keine", "/people/0/emails/0/address", "mail-syntax"),
    (("people", 0, "email"), ["a@example.org"], "/people/0/emails/0", "wrong-type"),
    (("people", 0, "sample"), "yes", "/people/0/sample", "wrong-type"),
    (("people", 0, "sample"), 1, "/people/0/sample", "wrong-type"),
    (("people", 0, "id"), "no-uuid", "/people/0/id", "no-uuid"),
    (("people", 0, "confirmed_on"), "2027-02-30", "/people/0/confirmed_on", "date-syntax"),
    (("memberships", 0, "committee"), "XXX", "/memberships/0/seat", "unknown-reference"),
    (("memberships", 0, "person"), "b@example.org", "/memberships/0/person", "unknown-reference"),
    (("memberships", 0, "seat"), {"land": "DE-XX"}, "/memberships/0/seat", "unknown-reference"),
    (("memberships", 0, "seat"), {}, "/memberships/0/seat", "seat-without-bearer"),
    (("memberships", 0, "role"), "boss", "/memberships/0/role", "unknown-word"),
    (("memberships", 0, "end_date"), "2024-01-01", "/memberships/0/end_date", "end-before-start"),
    ((*M, "committees"), [], "/meetings/0/committees", "required"),
    ((*M, "committees"), ["LRT", "LRT"], "/meetings/0/committees", "committee-twice"),
    ((*M, "committees"), ["nope"], "/meetings/0/committees/0", "unknown-reference"),
    ((*M, "start"), 2027, "/meetings/0/start", "wrong-type"),
    ((*M, "start"), "gestern", "/meetings/0/start", "time-syntax"),
    ((*M, "start"), "0001-01-01", "/meetings/0/start", "year-out-of-range"),
    ((*M, "start"), "2027-03-28T02:30", "/meetings/0/start", "time-skipped"),
    ((*M, "end"), "2027-04-15T09:00+02:00", "/meetings/0/end", "end-before-start"),
    ((*M, "mode"), "telepathy", "/meetings/0/mode", "unknown-word"),
    ((*M, "location"), "Berlin", "/meetings/0/location/name", "wrong-type"),
    ((*M, "agenda_items"), "x", "/meetings/0/agenda_items", "wrong-type"),
    ((*ITEM, "minutes_allotted"), 10.5, "…/0/minutes_allotted", "wrong-type"),
    ((*ITEM, "minutes_allotted"), -1, "…/0/minutes_allotted", "out-of-range"),
    ((*ITEM, "minutes_allotted"), 10**18, "…/0/minutes_allotted", "out-of-range"),
    ((*ITEM, "minutes_allotted"), True, "…/0/minutes_allotted", "wrong-type"),
    ((*ITEM, "earlier"), "TOP 7", "…/0/earlier", "wrong-type"),
    (
        (*DECISION, "resolutions", 0, "votes"),
        {"yes": "13"},
        "…/1/resolutions/0/votes/yes",
        "wrong-type",
    ),
    (
        (*DECISION, "action_items", 0, "responsible"),
        {"land": "DE-XX"},
        "…/1/action_items/0/responsible",
        "unknown-reference",
    ),
    ((*M, "attendances", 0, "seat"), 7, "/meetings/0/attendances/0/seat", "wrong-type"),
    ((*M, "minutes"), [], "/meetings/0/minutes", "wrong-type"),
    ((*M, "minutes", "state"), "signed", "/meetings/0/minutes/state", "unknown-word"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "row", "code"), WRONG, ids=lambda part: str(part)[:40])
def test_that_a_wrong_value_is_refused_at_its_place(started, path, value, row, code):
    place = row.replace("…", "/meetings/0/agenda_items")
    assert (place, code) in started.refusals(_changed(path, value))


def test_that_the_same_id_twice_is_refused(started):
    one = {"id": "0b0e7e0a-5a39-4f0e-9b39-0d7a3f0b1c2d", "family_name": "A"}
    rows = started.refusals({"mintgremium": 1, "people": [one, one]})
    assert ("/people/1/id", "id-twice") in rows


def test_that_an_id_of_another_kind_is_refused(started):
    taken = started.document()["committees"][0]["id"]
    document = {"mintgremium": 1, "people": [{"id": taken, "family_name": "A"}]}
    assert started.refusals(document) == [("/people/0/id", "id-of-other-kind")]


def test_that_a_part_of_another_meeting_cannot_be_claimed(started):
    started.bring(EXAMPLE)
    item = started.document()["meetings"][0]["agenda_items"][0]["id"]
    document = {
        "mintgremium": 1,
        "meetings": [
            {
                "committees": ["LRT"],
                "name": "Andere",
                "start": "2028-01-01",
                "agenda_items": [{"id": item, "name": "Begrüßung"}],
            }
        ],
    }
    rows = started.refusals(document)
    assert ("/meetings/0/agenda_items/0/id", "belongs-elsewhere") in rows


def test_that_one_refusal_keeps_everything_out(started):
    document = copy.deepcopy(EXAMPLE)
    document["people"].append({"family_name": ""})
    assert started.refusals(document) == [("/people/1/family_name", "required")]
    assert started.backups == 1


def test_that_unknown_keys_are_named_and_ignored(started):
    plan = started.bring({"mintgremium": 1, "x": 1, "people": [{"family_name": "A", "mood": 1}]})
    assert list(plan.ignored) == ["/x", "/people/0/mood"]


@pytest.mark.parametrize("name", ["<b>fett</b>", "{person}", 'O\'Neil "Q"', "👩‍🔬 Ω", "%s ''; --"])
def test_that_odd_names_are_kept_as_they_are(started, name):
    started.bring({"mintgremium": 1, "people": [{"family_name": name}]})
    assert started.document()["people"][0]["family_name"] == name
