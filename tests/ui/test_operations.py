import threading

import pytest
from PySide6.QtCore import QObject

from mintgremium.core.errors import RefusedError
from mintgremium.ui.operations import ImmediateOperations, ThreadedOperations


@pytest.fixture
def reported():
    return []


@pytest.fixture
def threaded(qapp, reported):
    operations = ThreadedOperations(reported.append)
    yield operations
    operations.close()


@pytest.fixture(params=["immediate", "threaded"])
def operations(request, reported):
    if request.param == "immediate":
        return ImmediateOperations(reported.append)
    return request.getfixturevalue("threaded")


def refuse():
    raise RefusedError("approved")


def test_that_a_result_is_handed_to_the_asker(operations, qtbot):
    results = []
    operations.run(lambda: 42, results.append)
    qtbot.waitUntil(lambda: results == [42])


def test_that_an_expected_error_is_reported_unless_the_asker_takes_it(operations, qtbot, reported):
    taken = []
    operations.run(refuse, lambda _: None)
    operations.run(refuse, lambda _: None, taken.append)
    qtbot.waitUntil(lambda: [error.code for error in (*reported, *taken)] == ["approved"] * 2)


def test_that_a_cancelled_work_says_nothing_to_the_asker(operations, qtbot, reported):
    results = []
    began = threading.Event()

    def work(progress):
        began.set()
        if isinstance(operations, ImmediateOperations):
            progress.cancel()
        while True:
            progress.report(0, 1)

    progress = operations.run_long(work, results.append)
    began.wait(5)
    progress.cancel()
    qtbot.waitUntil(lambda: isinstance(operations, ImmediateOperations) or not operations.is_busy)
    assert (results, reported) == ([], [])


def test_that_database_works_run_one_after_the_other_away_from_the_window(threaded, qtbot):
    threads, results = set(), []
    for number in range(50):
        threaded.run(
            lambda n=number: (threads.add(threading.current_thread().name), n)[1], results.append
        )
    qtbot.waitUntil(lambda: len(results) == 50)
    assert results == list(range(50))
    assert threads == {"database"}


def test_that_results_arrive_in_the_thread_of_the_window(threaded, qtbot):
    arrived = []
    threaded.run(lambda: None, lambda _: arrived.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [threading.main_thread()]


def test_that_long_work_does_not_hold_up_the_database(threaded, qtbot):
    order = []
    done = threading.Event()
    threaded.run_long(lambda _: done.wait(5), lambda _: order.append("file"))
    threaded.run(done.set, lambda _: order.append("database"))
    qtbot.waitUntil(lambda: len(order) == 2)


def test_that_an_unexpected_exception_is_raised_in_the_thread_of_the_window(threaded, qtbot):
    with qtbot.captureExceptions() as exceptions:
        threaded.run(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert exceptions[0][0] is ZeroDivisionError


@pytest.mark.parametrize("inner", [False, True])
def test_that_a_result_for_a_view_that_is_gone_is_dropped(threaded, qtbot, inner):
    class Asker(QObject):
        def take(self, result):
            self.setObjectName(str(result))

        def taker(self):
            def inner_take(result):
                self.take(result)

            return inner_take

    asker = Asker()
    go = threading.Event()
    threaded.run(lambda: go.wait(5), asker.taker() if inner else asker.take)
    import shiboken6

    shiboken6.delete(asker)
    go.set()
    qtbot.waitUntil(lambda: not threaded.is_busy)


def test_that_closing_waits_for_what_was_queued(qapp, reported):
    operations = ThreadedOperations(reported.append)
    finished = []
    for number in range(20):
        operations.run(lambda n=number: finished.append(n), lambda _: None)
    operations.close()
    assert finished == list(range(20))
