"""The place of the outbox: what it shows, what it lets do, by keyboard too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import MailServerError
from mintgremium.runtime.mail_account import Receipt, Verdict
from mintgremium.ui.outbox.source_dialog import SourceDialog
from mintgremium.ui.outbox.view import ALL, SENT, OutboxView
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.dialog import QuestionDialog
from tests.support.outbox import mail, states
from tests.support.views import problems_of_access

UNCLEAR = Receipt(Verdict.UNCLEAR, code="mail-answer-missing")
FAILED = Receipt(Verdict.FAILED, "550 5.1.1 unknown user")


def outbox(view):
    return view.stage.context.services.outbox


def press(view, action_id):
    view.stage.context.actions.trigger(action_id)


def buttons(view):
    """The buttons of the page that stand in its head now."""
    row = view.header._deeds
    found = [row.itemAt(at).widget() for at in range(row.count())]
    return [button.text() for button in found if isinstance(button, Button)]


def choose(view, state):
    view.which.set_value(ALL)
    view.which.edited.emit()
    ids = [row.id for row in view.pane.table.records.rows() if row.state is state]
    view.pane.table.select_ids(ids)


def dialog(view, kind):
    return next(d for d in view.findChildren(kind) if d.isVisible())


@pytest.mark.parametrize("threaded", [False, True])
def test_that_one_click_sends_what_waits(show, qtbot, server, threaded):
    view = show(5, threaded=threaded)
    assert "Send 5 now" in buttons(view)
    press(view, "outbox.send")
    qtbot.waitUntil(lambda: set(states(outbox(view)).values()) == {OutgoingState.SENT})
    assert len(server.taken) == 5
    qtbot.waitUntil(lambda: not view.context.post.is_sending)
    qtbot.waitUntil(lambda: "Send 5 now" not in buttons(view))


def test_that_the_list_shows_what_is_to_do_and_on_demand_what_left(show, server):
    server.receipts = [Receipt(Verdict.SENT), UNCLEAR, FAILED]
    view = show(3)
    press(view, "outbox.send")
    assert {row.state for row in view.pane.table.records.shown_rows()} == {"unclear", "failed"}
    view.which.set_value(SENT)
    view.which.edited.emit()
    assert [row.state for row in view.pane.table.records.shown_rows()] == ["sent"]


def test_that_the_inspector_says_what_is_unclear_and_what_to_do(show, server):
    server.receipts = [UNCLEAR]
    view = show(1)
    press(view, "outbox.send")
    said = " ".join(str(getattr(block, "text", "")) for block in view.pane.details.blocks())
    assert "not confirmed it" in said
    assert "Nobody knows whether it arrived" in said
    view.pane.details.link("outbox.sent").click()
    assert states(outbox(view)) == {"p00@example.org": OutgoingState.SENT}
    view.stage.workspace.history.undo()
    assert states(outbox(view)) == {"p00@example.org": OutgoingState.UNCLEAR}


def test_that_an_unclear_mail_is_sent_again_only_after_a_question(show, server, qtbot):
    server.receipts = [UNCLEAR]
    view = show(1)
    press(view, "outbox.send")
    choose(view, OutgoingState.UNCLEAR)
    press(view, "outbox.again")
    question = dialog(view, QuestionDialog)
    question.reject()
    assert set(states(outbox(view)).values()) == {OutgoingState.UNCLEAR}
    press(view, "outbox.again")
    dialog(view, QuestionDialog).press()
    assert set(states(outbox(view)).values()) == {OutgoingState.WAITING}
    assert server.taken == ["p00@example.org"]


def test_that_a_failed_mail_waits_again_without_a_question(show, server):
    server.receipts = [FAILED]
    view = show(1)
    press(view, "outbox.send")
    choose(view, OutgoingState.FAILED)
    press(view, "outbox.again")
    assert set(states(outbox(view)).values()) == {OutgoingState.WAITING}


def test_that_del_holds_mails_back(show, qtbot):
    view = show(2)
    view.pane.table.selectAll()
    assert view.context.actions.action("outbox.hold").isEnabled()
    press(view, "outbox.hold")
    assert set(states(outbox(view)).values()) == {OutgoingState.CANCELLED}
    assert view.stage.said[-1] == "2 mails held back"


def test_that_only_what_fits_can_be_chosen(show, server):
    view = show(1)
    enabled = {
        each: view.context.actions.action(f"outbox.{each}").isEnabled()
        for each in ("send", "pause", "sent", "again", "hold", "source", "save")
    }
    assert enabled == {
        "send": True, "pause": False, "sent": False, "again": False, "hold": True,
        "source": True, "save": True,
    }  # fmt: skip


def test_that_return_shows_the_source_and_esc_closes_it(show, qtbot):
    view = show(1)
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Return)
    shown = dialog(view, SourceDialog)
    assert shown.text.toPlainText() == mail(0).data.decode().replace("\r\n", "\n")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not [d for d in view.findChildren(QDialog) if d.isVisible()]


def test_that_a_mail_is_saved_byte_for_byte(show, tmp_path):
    view = show(1)
    target = tmp_path / "x.eml"
    view.commands.save_to(view.pane.row(), target)
    assert target.read_bytes() == mail(0).data
    press(view, "outbox.save")
    dialog(view, QFileDialog).reject()


def test_that_the_test_mode_writes_files_and_sends_nothing(show, server, tmp_path):
    view = show(2)
    view.context.post.tools.settings.set("mail_test", True)
    view._show_post()
    assert "Write 2 files …" in buttons(view)
    press(view, "outbox.send")
    dialog(view, QFileDialog).reject()
    view.commands.write_files(tmp_path / "probe")
    assert len([*(tmp_path / "probe").glob("*.eml")]) == 2
    assert server.taken == []
    assert set(states(outbox(view)).values()) == {OutgoingState.WAITING}


def test_that_an_empty_outbox_says_what_it_is_for(show):
    view = show(0)
    assert view.stack.currentWidget() is view.empty


def test_that_a_read_only_file_offers_no_change(open_stage, qtbot):
    stage = open_stage("empty", read_only=True)
    view = OutboxView(stage.context)
    stage.enter(view)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.first_data_shown):
        view.show()
    assert not stage.context.actions.action("outbox.send").isEnabled()


def test_that_everything_can_be_said_and_reached(show, server):
    server.receipts = [UNCLEAR, FAILED]
    view = show(3)
    press(view, "outbox.send")
    assert problems_of_access(view) == []
    assert view.panes()[0] is view.pane.table


def test_that_a_server_that_takes_nothing_leaves_the_list_as_it_was(show, server):
    server.trouble = MailServerError("mail-no-starttls", host="mail.example.org")
    view = show(2)
    errors = []
    view.context.post.failed.connect(errors.append)
    press(view, "outbox.send")
    assert [error.code for error in errors] == ["mail-no-starttls"]
    assert set(states(outbox(view)).values()) == {OutgoingState.WAITING}
    assert "Send 2 now" in buttons(view)
