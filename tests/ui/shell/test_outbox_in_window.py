"""Invitations of the sample leave the real window for a real server; nothing goes unasked."""

import shutil

import pytest

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.vocabulary import DispatchKind, MeetingState
from mintgremium.services.invitations.rows import Wish
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.wiring import open_window
from tests.support.mail_fixtures import authority, certificate, trusted
from tests.support.mail_server import PASSWORD, SENDER, USER, Behaviour, MailServer
from tests.support.views import filled_files

__all__ = ["authority", "certificate", "filled_files", "trusted"]


@pytest.fixture
def sample(filled_files, tmp_path):
    return shutil.copy(filled_files["sample"], tmp_path / "gremien.mintgremium")


@pytest.fixture
def opened(threaded_parts, qtbot, sample, trusted):
    """The window on the sample, its account set to a server."""

    def make(server):
        parts = threaded_parts
        for key, value in (
            ("mail_host", "localhost"), ("mail_port", server.port), ("mail_user", USER),
            ("mail_sender", SENDER), ("mail_timeout", 5),
        ):  # fmt: skip
            parts.settings.set(key, value)
        parts.post.give_password(PASSWORD, keep=False)
        window = open_window(parts)
        qtbot.addWidget(window)
        with qtbot.waitSignal(parts.desk.settled):
            window.begin(sample)
        return parts, window

    return make


def invite(services):
    rows = services.meetings.rows(limit=8)
    meeting = next(row.id for row in rows if row.state is MeetingState.INVITED)
    plan = services.invitations.prepare(meeting, DispatchKind.UPDATE)
    services.invitations.queue(plan, Wish(reason="Probe"))
    return {person.address for person in (*plan.recipients, *plan.copies)}


def test_that_an_update_leaves_for_everybody_once(opened, certificate, qtbot):
    with MailServer(certificate) as server:
        parts, _window = opened(server)
        services = parts.desk.file.services
        people = invite(services)
        assert server.taken == []
        parts.actions.trigger("outbox.send")
        qtbot.waitUntil(lambda: len(server.taken) == len(people), timeout=20_000)
        qtbot.waitUntil(lambda: not parts.post.is_sending, timeout=20_000)
    assert {mail.recipients[0] for mail in server.taken} == people
    assert all(b"X-Unsent" not in mail.data for mail in server.taken)
    assert all(b"text/calendar; method=REQUEST" in mail.data for mail in server.taken)
    assert {row.state for row in services.outbox.rows()} == {OutgoingState.SENT}
    parts.desk.close()


def test_that_closing_the_file_while_mails_leave_keeps_each_one_known(
    opened, certificate, qtbot, sample, monkeypatch
):
    monkeypatch.setattr("mintgremium.runtime.smtp_talk.GRACE", 0.2)
    with MailServer(certificate, Behaviour(contents=["-", "-", "stall"])) as server:
        parts, window = opened(server)
        parts.navigator.go(Place("outbox"))
        invite(parts.desk.file.services)
        parts.actions.trigger("outbox.send")
        qtbot.waitUntil(lambda: len(server.taken) == 2, timeout=20_000)
        with qtbot.waitSignal(parts.desk.put_away, timeout=20_000):
            window.close()
        taken = {mail.recipients[0] for mail in server.taken}
    from mintgremium.services.files import WorkspaceFiles

    file = WorkspaceFiles(parts.now).open(sample)
    known = {row.address: row.state for row in file.services.outbox.rows()}
    file.close()
    sent = {address for address, state in known.items() if state is OutgoingState.SENT}
    assert sent == taken
    assert [*known.values()].count(OutgoingState.UNCLEAR) <= 1


def test_that_waiting_mails_are_offered_when_the_file_is_opened_again(opened, certificate, qtbot):
    with MailServer(certificate) as server:
        parts, window = opened(server)
        count = len(invite(parts.desk.file.services))
        said = []
        parts.messages.notice_raised.connect(said.append)
        with qtbot.waitSignal(parts.desk.settled):
            parts.desk.open(parts.desk.file.path)
        qtbot.waitUntil(lambda: any(str(count) in notice.text for notice in said))
        qtbot.wait(50)
        assert server.taken == []
        window.close()


def test_that_the_navigation_counts_what_waits_and_is_unclear(opened, certificate, qtbot):
    with MailServer(certificate, Behaviour(contents=["drop"])) as server:
        parts, window = opened(server)
        count = len(invite(parts.desk.file.services))
        items = window.navigation.list.items

        def item():
            return items.item(items.place_of("outbox"))

        qtbot.waitUntil(lambda: item().count == str(count), timeout=10_000)
        parts.actions.trigger("outbox.send")
        qtbot.waitUntil(lambda: "1" in item().alert, timeout=20_000)
        window.close()
