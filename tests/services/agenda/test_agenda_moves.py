"""Positions stay free of gaps whatever is done to an agenda."""

import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mintgremium.core.errors import RefusedError
from mintgremium.services.agenda.drafts import ItemPlace
from mintgremium.storage.workspace import open_workspace
from tests.support.meetings import Desk


class AgendaMachine(RuleBasedStateMachine):
    """Adds, moves, deletes and undoes at random."""

    def __init__(self, template, folder):
        super().__init__()
        path = shutil.copy(template, folder / f"{uuid4()}.mintgremium")
        self.workspace = open_workspace(Path(path))
        self.desk = Desk(self.workspace)
        self.meeting = self.desk.meeting()
        self.names = 0

    def teardown(self):
        self.workspace.close()

    def rows(self):
        return self.desk.agendas.page(self.meeting).rows

    def pick(self, data):
        return data.draw(st.sampled_from(self.rows())).id

    def place(self, data):
        parent = data.draw(st.sampled_from([None, *(row.id for row in self.rows())]))
        return ItemPlace(parent_id=parent, position=data.draw(st.integers(0, 4)))

    @rule(data=st.data())
    def add(self, data):
        self.names += 1
        with suppress(RefusedError):
            self.desk.item(self.meeting, f"item {self.names}", self.place(data))

    @precondition(lambda self: self.rows())
    @rule(data=st.data(), way=st.sampled_from(["move_up", "move_down", "indent", "outdent"]))
    def move_by_key(self, data, way):
        with suppress(RefusedError):
            getattr(self.desk.agendas, way)(self.pick(data))

    @precondition(lambda self: self.rows())
    @rule(data=st.data())
    def drag(self, data):
        names = {row.name for row in self.rows()}
        with suppress(RefusedError):
            self.desk.agendas.move(self.pick(data), self.place(data))
        assert {row.name for row in self.rows()} == names

    @precondition(lambda self: self.rows())
    @rule(data=st.data())
    def delete(self, data):
        self.desk.agendas.delete(self.pick(data))

    @precondition(lambda self: self.rows())
    @rule(data=st.data())
    def drag_and_undo(self, data):
        before = [(row.id, row.parent_id, row.position, row.number) for row in self.rows()]
        moved = False
        with suppress(RefusedError):
            moved = self.desk.agendas.move(self.pick(data), self.place(data))
        if moved:
            self.workspace.history.undo()
        assert [(r.id, r.parent_id, r.position, r.number) for r in self.rows()] == before

    @invariant()
    def positions_have_no_gaps(self):
        by_parent = {}
        for row in self.rows():
            by_parent.setdefault(row.parent_id, []).append(row.position)
        assert all(places == list(range(len(places))) for places in by_parent.values())

    @invariant()
    def numbers_follow_the_order(self):
        top = [row.number for row in self.rows() if row.depth == 0]
        assert top == [str(n + 1) for n in range(len(top))]


def test_that_positions_and_numbers_hold_whatever_is_done(template, tmp_path):
    few = settings(max_examples=12, stateful_step_count=15, deadline=None)
    run_state_machine_as_test(lambda: AgendaMachine(template, tmp_path), settings=few)
