"""Random work, undone and redone at random, against a list of remembered states."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import Phase, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from mintgremium import models
from mintgremium.core.errors import MintgremiumError, RefusedError
from mintgremium.core.vocabulary import Kind
from mintgremium.storage import steps
from mintgremium.storage.check import check
from mintgremium.storage.journal import UNCOUNTED
from mintgremium.storage.workspace import open_workspace
from tests.support.content import START

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=8)


def content(workspace):
    """All that records hold beside versions, and the versions apart."""
    rows, versions = {}, {}
    with closing(workspace.connect()) as connection:
        for kind in Kind:
            cursor = connection.execute(f"SELECT * FROM {kind}")
            names = [column[0] for column in cursor.description]
            for values in cursor:
                row = dict(zip(names, values, strict=True))
                key = (kind, row["id"])
                versions[key] = row["version"]
                rows[key] = {k: v for k, v in row.items() if k not in UNCOUNTED}
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return rows, versions


FAULTS = (AssertionError, MintgremiumError, ExceptionGroup)


class Work(RuleBasedStateMachine):
    """Does as the program does; remembers each state so that undo can be held against it."""

    template: Path
    people, meetings, items = Bundle("people"), Bundle("meetings"), Bundle("items")

    @initialize()
    def open(self):
        self.folder = Path(tempfile.mkdtemp())
        self.path = Path(shutil.copy(self.template, self.folder / "w.mintgremium"))
        self.workspace = open_workspace(self.path)
        self.states = [content(self.workspace)[0]]
        self.now, self.floor = 0, 0
        self.highest = {}
        self.count = 0

    def step(self, change, *, barrier=False):
        """Run a change as one step; a refused one changes nothing."""
        try:
            with self.workspace.work.write("step", barrier=barrier) as session:
                result = change(session)
        except RefusedError:
            return None
        rows, _ = content(self.workspace)
        if rows != self.states[self.now] or barrier:
            del self.states[self.now + 1 :]
            self.states.append(rows)
            self.now += 1
        if barrier:
            self.floor = self.now
        return result

    def add(self, make):
        def change(session):
            record = make(session)
            session.add(record)
            session.flush()
            return record.id

        made = self.step(change)
        return multiple() if made is None else made

    @rule(target=people, name=NAMES)
    def add_person(self, name):
        return self.add(lambda _: models.Person(family_name=name))

    @rule(target=meetings, name=NAMES)
    def add_meeting(self, name):
        self.count += 1
        label = f"M-{self.count}"
        return self.add(
            lambda _: models.Meeting(reference=label, uid=label, name=name, start=START)
        )

    @rule(target=items, meeting=meetings, parent=st.none() | items, name=NAMES)
    def add_item(self, meeting, parent, name):
        def make(session):
            above = parent and session.get(models.AgendaItem, parent)
            fits = above is not None and above.meeting_id == meeting
            return models.AgendaItem(
                meeting_id=meeting, name=name, parent_id=parent if fits else None
            )

        return self.add(make)

    @rule(person=people, meeting=meetings)
    def attend(self, person, meeting):
        self.add(lambda _: models.Attendance(meeting_id=meeting, person_id=person))

    @rule(person=people, item=items, name=NAMES)
    def edit_two_at_once(self, person, item, name):
        def change(session):
            for model, key, field in (
                (models.Person, person, "family_name"),
                (models.AgendaItem, item, "text"),
            ):
                record = session.get(model, key)
                if record is not None:
                    setattr(record, field, name)
                    session.flush()

        self.step(change)

    @rule(one=items, other=items)
    def move(self, one, other):
        def change(session):
            first, second = (session.get(models.AgendaItem, key) for key in (one, other))
            if first is not None and second is not None:
                first.position, second.position = second.position + 1, first.position

        self.step(change)

    @rule(one=meetings, other=meetings)
    def exchange_references(self, one, other):
        def change(session):
            first, second = (session.get(models.Meeting, key) for key in (one, other))
            if first is None or second is None or first is second:
                return
            kept, first.reference = first.reference, "between"
            session.flush()
            second.reference, kept = kept, second.reference
            session.flush()
            first.reference = kept

        self.step(change)

    def remove(self, model, key):
        def change(session):
            record = session.get(model, key)
            if record is not None:
                session.delete(record)

        self.step(change)

    @rule(key=people)
    def remove_person(self, key):
        self.remove(models.Person, key)

    @rule(key=meetings)
    def remove_meeting(self, key):
        self.remove(models.Meeting, key)

    @rule(key=consumes(items))
    def remove_item(self, key):
        self.remove(models.AgendaItem, key)

    @rule(name=NAMES)
    def fail_half_way(self, name):
        with pytest.raises(ZeroDivisionError), self.workspace.work.write("fail") as session:
            session.add(models.Person(family_name=name))
            session.flush()
            raise ZeroDivisionError

    @rule(times=st.integers(1, 4))
    def undo(self, times):
        for _ in range(times):
            if self.now == self.floor:
                with pytest.raises(RefusedError):
                    self.workspace.history.undo()
            else:
                self.workspace.history.undo()
                self.now -= 1
            self.compare()

    @rule(times=st.integers(1, 4))
    def redo(self, times):
        for _ in range(times):
            if self.now == len(self.states) - 1:
                with pytest.raises(RefusedError):
                    self.workspace.history.redo()
            else:
                self.workspace.history.redo()
                self.now += 1
            self.compare()

    @rule()
    def send(self):
        assume(self.now > self.floor + 6)
        self.step(lambda _: None, barrier=True)

    @rule()
    def reopen(self):
        self.workspace.close()
        self.workspace = open_workspace(self.path)
        assert self.workspace.loss is None

    @invariant()
    def compare(self):
        rows, versions = content(self.workspace)
        assert rows == self.states[self.now]
        for key, version in versions.items():
            shown, before = self.highest.get(key, (None, 0))
            assert version >= before
            if shown is not None and rows[key] != shown:
                assert version > before
            self.highest[key] = rows[key], version

    def teardown(self):
        if hasattr(self, "workspace"):
            findings = check(self.workspace, full=True)
            self.workspace.close()
            shutil.rmtree(self.folder)
            assert findings == []


def run(template, examples, steps=30, **options):
    class Machine(Work):
        pass

    Machine.template = template
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, **options
        ),
    )


def test_that_any_work_can_be_taken_back_and_repeated(template):
    run(template, 15, phases=[Phase.generate])


@pytest.mark.slow
def test_that_much_work_can_be_taken_back_and_repeated(template):
    run(template, 300)


def skip_an_entry(monkeypatch):
    whole = steps.changes_of
    monkeypatch.setattr(steps, "changes_of", lambda rows, number: whole(rows, number)[1:])


def forget_the_redo_branch(monkeypatch):
    monkeypatch.setattr("mintgremium.storage.journal.drop_undone", lambda _: None)


def forget_cascades(monkeypatch):
    monkeypatch.setattr(
        "mintgremium.storage.references.References.note_deletion",
        lambda _, recording, kind, key: recording.note(kind, key),
    )


@pytest.mark.parametrize("plant", [skip_an_entry, forget_the_redo_branch, forget_cascades])
def test_that_a_planted_fault_is_found(template, monkeypatch, plant):
    """What is drawn depends on the modules that are loaded, so there must be plenty of tries."""
    plant(monkeypatch)
    with pytest.raises(FAULTS):
        run(template, 2000, 16, database=None, phases=[Phase.generate], derandomize=True)
