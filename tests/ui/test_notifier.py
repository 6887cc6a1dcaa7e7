import threading

from mintgremium.core.changes import ChangeBus, Changes
from mintgremium.ui.notifier import ChangeNotifier


def test_that_a_change_from_another_thread_is_heard_in_the_thread_of_the_window(qtbot):
    bus, notifier, heard = ChangeBus(), ChangeNotifier(), []
    notifier.attach(bus)
    notifier.changed.connect(lambda changes: heard.append((changes, threading.current_thread())))
    changes = Changes()
    worker = threading.Thread(target=bus.publish, args=(changes,))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(changes, threading.main_thread())]


def test_that_only_the_bus_attached_last_is_heard(qapp):
    first, second, notifier, heard = ChangeBus(), ChangeBus(), ChangeNotifier(), []
    notifier.changed.connect(heard.append)
    notifier.attach(first)
    notifier.attach(second)
    first.publish(Changes())
    assert heard == []
    second.publish(Changes())
    assert len(heard) == 1
    notifier.detach()
    second.publish(Changes())
    assert len(heard) == 1
