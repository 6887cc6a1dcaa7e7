"""Several threads of one process: one writes at a time, readers see whole steps only."""

import threading
from concurrent.futures import ThreadPoolExecutor

from mintgremium.models import Person
from mintgremium.storage.check import check
from tests.support.workspaces import add_person

PAIRS = "SELECT count(*), count(DISTINCT note) FROM person"


def add_pair(workspace, name):
    with workspace.work.write("pair", name) as session:
        for _ in range(2):
            session.add(Person(family_name=name, note=name))
            session.flush()


def test_that_threads_take_turns_and_readers_see_no_half_step(workspace):
    done = threading.Event()
    seen = []

    def look():
        while not done.is_set():
            people, notes = workspace.reader.one(PAIRS)
            with workspace.work.read() as session:
                loaded = session.query(Person).count()
            seen.append((people == 2 * notes, loaded % 2 == 0, loaded >= people))

    watcher = threading.Thread(target=look)
    watcher.start()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: add_pair(workspace, f"P{n}"), range(40)))
    done.set()
    watcher.join()
    assert workspace.reader.one(PAIRS) == (80, 40)
    assert set(seen) == {(True, True, True)}
    assert check(workspace, full=True) == []


def test_that_undo_waits_for_its_turn(workspace):
    add_person(workspace.work, "A")
    with ThreadPoolExecutor(4) as pool:
        for _ in range(10):
            pool.submit(workspace.history.undo).result()
            pool.submit(workspace.history.redo).result()
    assert workspace.reader.one("SELECT family_name FROM person") == ("A",)


def test_that_a_listener_may_write_in_turn(workspace):
    heard = []

    def listen(changes):
        heard.append(changes.step.key)
        if changes.step.key == "save-person":
            add_pair(workspace, "Antwort")

    workspace.bus.subscribe(listen)
    add_person(workspace.work, "A")
    assert heard == ["save-person", "pair"]
