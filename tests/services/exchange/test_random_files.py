"""Random partial files: they come in, go out, come back the same, and can be taken back."""

import shutil
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mintgremium.core.vocabulary import (
    ActionState,
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    ItemKind,
    ItemState,
    MeetingMode,
    MinutesType,
)
from mintgremium.storage.workspace import open_workspace
from tests.services.exchange.conftest import BODIES, Desk

SIGNS = st.characters(
    exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069"
)  # fmt: skip
LINE = st.text(SIGNS, min_size=1, max_size=30).filter(str.strip)
TEXT = st.text(st.one_of(SIGNS, st.just("\n")), max_size=60)
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
BEARERS = st.sampled_from([{"land": "DE-BY"}, {"land": "DE-BW"}, {"organization": "NMF"}])
VOTES = st.none() | st.integers(0, 99)
LABELS = st.sampled_from(["", "1", "2", "2.1", "3/5/46", "3a", "TOP 7"])


def _objects(required, **optional):
    return st.fixed_dictionaries(required, optional=optional)


RESOLUTIONS = _objects(
    {"text": LINE},
    votes=st.fixed_dictionaries({"yes": VOTES, "no": VOTES, "abstain": VOTES}),
    review_on=DAYS.map(str),
)
TASKS = _objects(
    {"title": LINE},
    due=DAYS.map(str),
    state=st.sampled_from([*ActionState]).map(str),
    responsible=BEARERS | LINE.filter(lambda text: "@" not in text),
)
PLAIN_ITEMS = _objects(
    {"name": LINE},
    number=LABELS,
    kind=st.sampled_from([*ItemKind]).map(str),
    state=st.sampled_from([*ItemState]).map(str),
    minutes_allotted=st.none() | st.integers(0, 600),
    text=TEXT,
    earlier=st.lists(LINE, max_size=2),
    resolutions=st.lists(RESOLUTIONS, max_size=2),
    action_items=st.lists(TASKS, max_size=2),
)
ITEMS = st.builds(
    lambda item, parts: item | ({"items": parts} if parts else {}),
    PLAIN_ITEMS,
    st.lists(PLAIN_ITEMS, max_size=2),
)
ATTENDANCES = _objects(
    {"name": LINE},
    seat=BEARERS,
    role=st.sampled_from([*AttendanceRole]).map(str),
    mode=st.sampled_from([*AttendanceMode]).map(str),
    state=st.sampled_from([*AttendanceState]).map(str),
    arrived=st.sampled_from(["", "09:30"]),
)
MEETINGS = _objects(
    {"committees": st.just(["LRT"]), "name": LINE, "start": DAYS.map(str)},
    mode=st.sampled_from([*MeetingMode]).map(str),
    location=_objects({}, city=LINE, name=LINE),
    agenda_items=st.lists(ITEMS, max_size=3),
    attendances=st.lists(ATTENDANCES, max_size=3),
    minutes=_objects({}, type=st.sampled_from([*MinutesType]).map(str), opening=TEXT),
    remarks=st.lists(TEXT, max_size=2),
)
PEOPLE = _objects({"family_name": LINE}, given_name=LINE, note=TEXT, sample=st.booleans())
DOCUMENTS = st.fixed_dictionaries(
    {
        "mintgremium": st.just(1),
        "people": st.lists(PEOPLE, max_size=3),
        "meetings": st.lists(
            MEETINGS, max_size=3, unique_by=lambda each: (each["name"].strip(), each["start"])
        ),
        "action_items": st.lists(TASKS, max_size=2),
    }
)


@settings(max_examples=settings().max_examples // 4)  # each example opens two workspaces
@given(document=DOCUMENTS)
def test_that_whatever_comes_in_goes_out_and_comes_back_the_same(template, document):
    with tempfile.TemporaryDirectory() as name:
        here, there = (_desk(Path(name) / each, template) for each in ("a", "b"))
        try:
            here.bring(BODIES)
            before = here.bytes()
            here.bring(document)
            first = here.bytes()
            there.bring(first)
            assert there.bytes() == first
            assert (list(here.bring(first).changed), here.bytes()) == ([], first)
            if first != before:
                here.workspace.history.undo()
            assert here.bytes() == before
        finally:
            here.workspace.close()
            there.workspace.close()


def _desk(folder, template):
    folder.mkdir()
    return Desk(folder, open_workspace(Path(shutil.copy(template, folder / "x.mintgremium"))))
