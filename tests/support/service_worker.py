"""The main job again and again through the real services, for the kill test.

What the n-th operation does depends on n alone, so `Model` can tell the content after any number
of them.
"""

import os
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import ActionState, DispatchKind
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.agenda.drafts import AgendaItemDraft
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.workspace_services import Services, build_services
from mintgremium.storage.workspace import Workspace, create_workspace, open_workspace
from tests.support.crashes import Trial
from tests.support.meetings import Desk

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)


class Worker:
    """Carries out the n-th operation in an open workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.services: Services = build_services(workspace, lambda: NOW)

    def operate(self, n: int) -> None:
        number, deed = divmod(n, len(DEEDS))
        getattr(self, DEEDS[deed])(f"Sitzung {number}")

    def plan(self, name: str) -> None:
        committee = self.services.committees.committees()[0].id
        start = datetime(2027, 4, 15, 11, tzinfo=BERLIN)
        draft = MeetingDraft(committee_ids=(committee,), name=name, start=start, city="Berlin")
        self.services.meetings.save(draft)

    def add_first(self, name: str) -> None:
        self._add(name, "Begrüßung")

    def add_second(self, name: str) -> None:
        self._add(name, "Bericht")

    def _add(self, name: str, item: str) -> None:
        draft = AgendaItemDraft(meeting_id=self._meeting(name), name=item)
        self.services.agendas.save(draft)

    def reorder(self, name: str) -> None:
        self.services.agendas.move_up(self._item(name, "Bericht"))

    def invite(self, name: str) -> None:
        plan = self.services.invitations.prepare(self._meeting(name), DispatchKind.INVITATION)
        folder = self.workspace.path.parent / name
        self.services.invitations.write_files(plan, folder, force=True)

    def type(self, name: str) -> None:
        self._save_text(name, "Die Runde")

    def go_on_typing(self, name: str) -> None:
        self._save_text(name, "Die Runde berät.")

    def _save_text(self, name: str, text: str) -> None:
        item = self._item(name, "Bericht")
        version = self._one("SELECT version FROM agenda_item WHERE id = ?", item.hex)
        self.services.minutes.save_text(item, text, version)

    def give_task(self, name: str) -> None:
        draft = ActionItemDraft(title=f"Aufgabe {name}", meeting_id=self._meeting(name))
        self.services.action_items.save(draft)

    def undo(self, name: str) -> None:
        self.workspace.history.undo()

    def redo(self, name: str) -> None:
        self.workspace.history.redo()

    def finish_task(self, name: str) -> None:
        found = self._one("SELECT id FROM action_item WHERE title = ?", f"Aufgabe {name}")
        self.services.action_items.move([UUID(hex=found)], ActionState.DONE)

    def drop(self, name: str) -> None:
        self.services.agendas.delete(self._item(name, "Begrüßung"))

    def _meeting(self, name: str) -> UUID:
        return UUID(hex=self._one("SELECT id FROM meeting WHERE name = ?", name))

    def _item(self, meeting: str, name: str) -> UUID:
        sql = "SELECT id FROM agenda_item WHERE meeting_id = ? AND name = ?"
        return UUID(hex=self._one(sql, self._meeting(meeting).hex, name))

    def _one(self, sql: str, *parameters: str):
        return self.workspace.reader.one(sql, parameters)[0]


DEEDS = (
    *("plan", "add_first", "add_second", "reorder", "give_task", "undo", "redo"),
    *("drop", "undo", "invite", "type", "go_on_typing", "finish_task"),
)


class Model:
    """What the file must hold after `count` operations, by plain dicts."""

    @staticmethod
    def after(count: int) -> dict[str, tuple]:
        full, rest = divmod(count, len(DEEDS))
        found = {f"Sitzung {number}": Model.meeting(len(DEEDS)) for number in range(full)}
        return found | ({f"Sitzung {full}": Model.meeting(rest)} if rest else {})

    @staticmethod
    def meeting(deeds: int) -> tuple:
        """State, items in their order, text, state of the task, recipients of the invitation."""
        first, second = "Begrüßung", "Bericht"
        items = {0: (), 1: (), 2: (first,), 3: (first, second), 8: (second,)}
        text = {11: "Die Runde", 12: "Die Runde berät.", 13: "Die Runde berät."}
        task = {5: "open", 6: None, 13: "done"}
        return (
            "invited" if deeds >= 10 else "planned",
            items.get(deeds, (second, first)),
            text.get(deeds, ""),
            task.get(deeds, "open" if deeds > 6 else None),
            2 if deeds >= 10 else 0,
        )


def read(opened: Workspace) -> dict[str, tuple]:
    """Read what the model tells of."""
    found = {}
    for key, name, state in opened.reader.rows("SELECT id, name, state FROM meeting"):
        items = opened.reader.rows(
            "SELECT name, text FROM agenda_item WHERE meeting_id = ? ORDER BY position", (key,)
        )
        task = opened.reader.one("SELECT state FROM action_item WHERE meeting_id = ?", (key,))
        sent = opened.reader.one(
            "SELECT count(*) FROM dispatch_recipient JOIN dispatch"
            " ON dispatch.id = dispatch_id WHERE meeting_id = ?",
            (key,),
        )
        names = tuple(item for item, _ in items)
        text = "".join(text for _, text in items)
        found[name] = (state, names, text, task and task[0], sent[0])
    return found


TRIAL = Trial(worker=__name__, read=read, after=Model.after, seconds=0.02)


def report(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def work(path: Path, first: int, fault: str) -> None:
    """Operate and report each finished operation, until killed."""
    worker, n = Worker(open_workspace(path)), first
    while True:
        if fault != "early":
            worker.operate(n)
        report(f"done {n + 1}")
        if fault == "early":
            worker.operate(n)
        n += 1


def serve() -> None:
    """Fork a worker for each line."""
    warm_up()
    for line in sys.stdin:
        path, first, fault = line.rstrip("\n").split("\t")
        process = os.fork()
        if process == 0:
            report(f"process {os.getpid()}")
            work(Path(path), int(first), fault)
        os.waitpid(process, 0)
        report("dead")


def warm_up() -> None:
    """Do everything once, for imports, fonts and statements take far longer than the work."""
    with tempfile.TemporaryDirectory() as folder, closing(prepare(Path(folder) / "w")) as opened:
        worker = Worker(opened)
        for n in range(len(DEEDS)):
            worker.operate(n)


def prepare(path: Path) -> Workspace:
    """Make a workspace with a committee that can be invited."""
    workspace = create_workspace(path)
    desk = Desk(workspace)
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.seat("KMK", person="Tom Probe", mail="tom@example.org")
    return workspace


def run_through(path: Path, setting: str, parts: list[int]) -> None:
    """Work with a weaker setting of the engine, closing and opening the file after each part."""
    weaken(setting)
    n = 0
    for count in parts:
        workspace = open_workspace(path)
        worker = Worker(workspace)
        for _ in range(count):
            worker.operate(n)
            n += 1
            report(f"done {n}")
        if count is not parts[-1]:
            workspace.close()


def weaken(setting: str) -> None:
    """Replace a protection: another `synchronous` than FULL, or `journal` and a mode."""
    from mintgremium.storage import driver, opening

    protect, mode = driver._protect, setting.removeprefix("journal ")

    def protect_less(connection):
        protect(connection)
        connection.execute(f"PRAGMA synchronous = {setting}").fetchall()

    def set_mode(connection, *, on_network):
        for name in ("DELETE", mode):
            connection.execute(f"PRAGMA journal_mode = {name}").fetchall()

    if mode != setting:
        opening.set_journal_mode = set_mode
    elif setting != "FULL":
        driver._protect = protect_less
