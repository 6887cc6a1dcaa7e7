"""Sending from the window: asks for what is missing, goes on by itself, ends in good order."""

import threading
from datetime import timedelta

import pytest

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import MailServerError
from mintgremium.runtime.mail_account import Receipt, Verdict
from tests.support.outbox import states


def outbox(stage):
    return stage.context.services.outbox


def heard(signal):
    found = []
    signal.connect(lambda *values: found.append(*values) if values else found.append(None))
    return found


def test_that_nothing_is_sent_without_an_account(staged, server):
    stage = staged()
    stage.context.post.tools.settings.set("mail_sender", "")
    wanted = heard(stage.context.post.account_wanted)
    stage.context.post.send()
    assert (len(wanted), server.taken) == (1, [])


def test_that_a_missing_password_is_asked_for_and_then_used(staged, server):
    stage = staged(1)
    post = stage.context.post
    post.tools.settings.set("mail_user", "post")
    wanted = heard(post.password_wanted)
    post.send()
    assert (wanted, server.taken) == (["no-key-store"], [])
    post.give_password("geheim", keep=False)
    post.send()
    assert (server.password, len(server.taken)) == ("geheim", 1)


def test_that_a_refused_password_is_never_tried_twice(staged, server):
    stage = staged(1)
    post = stage.context.post
    post.tools.settings.set("mail_user", "post")
    post.give_password("falsch", keep=False)
    server.trouble = MailServerError("mail-login-refused", host="x", response="535")
    post.send()
    server.trouble = None
    wanted = heard(post.password_wanted)
    post.send()
    assert (wanted, server.taken, post.is_on) == (["mail-login-refused"], [], False)
    post.give_password("richtig", keep=False)
    post.send()
    assert server.password == "richtig"
    assert len(server.taken) == 1


def test_that_a_key_store_that_fails_is_told(staged):
    stage = staged(1)
    told = heard(stage.context.post.key_store_failed)
    stage.context.post.give_password("geheim", keep=True)
    assert told == ["no-key-store"]


@pytest.mark.parametrize(
    ("code", "goes_on"), [("mail-server-busy", True), ("mail-certificate-expired", False)]
)
def test_that_only_passing_trouble_is_tried_again_by_itself(staged, server, code, goes_on):
    stage = staged(1)
    server.trouble = MailServerError(code, host="x", response="", reason="")
    stage.context.post.send()
    assert stage.context.post.is_on is goes_on
    stage.context.post.pause()
    assert not stage.context.post.is_on


def test_that_a_postponed_mail_is_sent_by_itself_when_it_is_due(staged, server, qtbot):
    stage = staged(1)
    post = stage.context.post
    server.receipts = [Receipt(Verdict.LATER, "451 later")]
    later = outbox(stage)._clock() + timedelta(minutes=1)
    post.send()
    assert post.is_on
    outbox(stage)._clock = lambda: later
    post._timer.start(1)
    qtbot.waitUntil(lambda: len(server.taken) == 2)
    assert states(outbox(stage)) == {"p00@example.org": OutgoingState.SENT}
    assert not post.is_on


def test_that_a_pause_leaves_the_rest_waiting(staged, server, qtbot):
    stage = staged(5, threaded=True)
    post, inside, go = stage.context.post, threading.Event(), threading.Event()

    def hold():
        inside.set()
        go.wait(5)

    server.before = hold
    post.send()
    inside.wait(5)
    post.pause()
    go.set()
    qtbot.waitUntil(lambda: not post.is_sending)
    assert len(server.taken) == 1
    assert [*states(outbox(stage)).values()].count(OutgoingState.WAITING) == 4


def test_that_closing_the_file_waits_for_the_mail_on_its_way_in_another_thread(
    staged, server, qtbot
):
    stage = staged(5, threaded=True)
    post, inside, go = stage.context.post, threading.Event(), threading.Event()

    def hold():
        inside.set()
        go.wait(5)

    server.before = hold
    post.send()
    inside.wait(5)
    closed = []
    post.end()
    stage.operations.run(lambda: states(outbox(stage)), closed.append)
    assert closed == []
    go.set()
    qtbot.waitUntil(lambda: bool(closed))
    assert sorted(closed[0].values()) == ["sent", *["waiting"] * 4]


def test_that_the_progress_is_told(staged, server, qtbot):
    stage = staged(5, threaded=True)
    post = stage.context.post
    seen = []
    post.changed.connect(lambda: seen.append((post.done, post.total)))
    post.send()
    qtbot.waitUntil(lambda: not post.is_sending)
    assert (5, 5) in seen


def test_that_the_connection_is_checked_without_sending(staged, server):
    stage = staged(1)
    told, failed = [], []
    stage.context.post.check(told.append, failed.append)
    server.trouble = MailServerError("mail-no-login", host="x")
    stage.context.post.check(told.append, failed.append)
    assert (told, [error.code for error in failed], server.taken) == ([""], ["mail-no-login"], [])


def test_that_the_password_is_written_nowhere(staged, server, tmp_path, caplog):
    """Marker search over settings, state, workspace with its journal, backups and exports."""
    marker = "Kennwort-Marke-4711"
    stage = staged(2)
    caplog.set_level("DEBUG")
    post, services = stage.context.post, stage.context.services
    post.tools.settings.set("mail_user", "post")
    post.give_password(marker, keep=True)
    post.send()
    assert server.password == marker
    stage.workspace.make_backup("manual")
    (tmp_path / "export.json").write_bytes(b"".join(services.exchange.export_pieces()))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 4
    assert [path.name for path in files if marker.encode() in path.read_bytes()] == []
    assert marker not in caplog.text
    assert marker not in repr(post.tools)
