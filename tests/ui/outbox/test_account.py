"""The account in the preferences: password and check; a password is asked for above the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from mintgremium.core.errors import MailServerError
from mintgremium.runtime.secrets import Passwords
from mintgremium.runtime.settings import Page
from mintgremium.ui.outbox.account_panel import AccountPanel
from mintgremium.ui.outbox.keeper import OutboxKeeper, PasswordAsker
from mintgremium.ui.outbox.password_dialog import PasswordDialog
from mintgremium.ui.shell.dialogs.preferences import PreferencesDialog
from tests.support.outbox import states
from tests.support.views import problems_of_access


@pytest.fixture
def panel(staged, qtbot):
    stage = staged(1)
    panel = AccountPanel(stage.context.theme, stage.context.labels, stage.context.post)
    qtbot.addWidget(panel)
    panel.show()
    panel.stage = stage
    return panel


def set_user(stage, user="post"):
    stage.context.post.tools.settings.set("mail_user", user)


def dialog(parent):
    return next(d for d in parent.findChildren(PasswordDialog) if d.isVisible())


def enter(shown, qtbot, password, *, keep=False):
    shown.keep.set_value(keep)
    qtbot.keyClicks(shown.password, password)
    qtbot.keyClick(shown.password, Qt.Key.Key_Return)


def test_that_the_check_says_that_the_server_answers(panel, server):
    panel.check.click()
    assert "The server answers, encrypted" in panel.result.text()
    assert server.taken == []


def test_that_the_check_says_in_a_sentence_what_is_wrong(panel, server):
    server.trouble = MailServerError("mail-certificate-expired", host="mail.example.org")
    panel.check.click()
    assert panel.result.text().startswith("The certificate of mail.example.org has expired.")
    assert panel.check.isEnabled()


def test_that_an_account_that_is_not_whole_is_said(panel):
    panel.stage.context.post.tools.settings.set("mail_host", "")
    for button in (panel.check, panel.password, panel.forget):
        panel.result.setText("")
        button.click()
        assert panel.result.text() == "Enter server and sender address first."


def test_that_a_missing_password_is_asked_for_by_the_check(panel, server, qtbot):
    set_user(panel.stage)
    panel.check.click()
    enter(dialog(panel), qtbot, " gehe:im ß")
    panel.check.click()
    assert server.password == " gehe:im ß"


def test_that_a_key_store_that_cannot_keep_is_told(panel, qtbot):
    set_user(panel.stage)
    panel.password.click()
    enter(dialog(panel), qtbot, "x", keep=True)
    assert "This machine has no key store." in panel.result.text()
    assert "until the program ends" in panel.result.text()


def test_that_the_password_can_be_forgotten(panel, qtbot):
    set_user(panel.stage)
    panel.password.click()
    enter(dialog(panel), qtbot, "x")
    panel.forget.click()
    assert panel.result.text() == "The password is forgotten."
    assert panel.stage.context.post.tools.passwords.get("post@mail.example.org").password is None


def test_that_without_a_user_there_is_no_password(panel):
    panel.password.click()
    assert "no login" in panel.result.text()


def test_that_a_password_cannot_be_read_and_must_not_be_empty(panel, qtbot):
    set_user(panel.stage)
    panel.password.click()
    shown = dialog(panel)
    assert shown.password.echoMode() is QLineEdit.EchoMode.Password
    assert problems_of_access(shown) == []
    shown.press()
    assert shown.isVisible()
    assert shown.form.problems() == {"password": "Enter the password."}
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_that_the_page_of_the_account_opens_with_its_deeds(panel, theme, qtbot):
    context = panel.stage.context
    settings = context.post.tools.settings
    preferences = PreferencesDialog(theme, None, settings, context.labels, {Page.MAIL: panel})
    qtbot.addWidget(preferences)
    preferences.show_page(Page.MAIL)
    preferences.show()
    assert preferences.pages.bar.current_key() == Page.MAIL
    assert panel.isVisible()
    assert problems_of_access(preferences) == []


# -- what the window says by itself


@pytest.fixture
def kept(staged, qtbot):
    def make(count=2):
        stage = staged(count)
        window = QWidget()
        qtbot.addWidget(window)
        window.show()
        context = stage.context
        wanted = []
        stage.keeper = OutboxKeeper(
            context.post, context.messages, context.navigator, lambda: wanted.append(1), window
        )
        PasswordAsker(context.theme, context.labels, context.post, window)
        stage.window, stage.wanted, stage.notices = window, wanted, []
        context.messages.notice_raised.connect(stage.notices.append)
        return stage

    return make


def look(stage):
    outbox = stage.context.services.outbox
    stage.keeper.look(outbox, stage.operations, read_only=False)


def press(notice, text):
    next(button for button in notice.buttons if button.text == text).press()


def test_that_waiting_mails_are_offered_and_not_sent(kept, server):
    stage = kept()
    look(stage)
    (notice,) = stage.notices
    assert notice.text == "2 mails wait in the outbox. Nothing is sent unasked."
    assert server.taken == []
    press(notice, "Send now")
    assert len(server.taken) == 2
    assert stage.said == ["2 mails sent"]


def test_that_an_empty_outbox_says_nothing(kept):
    stage = kept(0)
    look(stage)
    assert stage.notices == []


def test_that_what_is_unclear_is_told_before_what_waits(kept, server):
    stage = kept()
    with stage.workspace.work.write("send-mail", aside=True) as session:
        from mintgremium.models import OutgoingMail

        session.get_one(OutgoingMail, stage.mails[0]).state = "sending"  # killed in the middle
    look(stage)
    (notice,) = stage.notices
    assert notice.text.startswith("Of one mail nobody knows whether it arrived.")
    press(notice, "To the outbox")
    assert stage.places[-1].view == "outbox"
    assert sorted(states(stage.context.services.outbox).values()) == ["unclear", "waiting"]


def test_that_a_missing_account_leads_to_the_preferences(kept):
    stage = kept()
    stage.context.post.tools.settings.set("mail_host", "")
    stage.context.post.send()
    press(stage.notices[-1], "Mail account …")
    assert stage.wanted == [1]


def test_that_trouble_is_explained_with_ways_on(kept, server):
    stage = kept()
    server.trouble = MailServerError("mail-server-unknown", host="mail.example.org")
    stage.context.post.send()
    notice = stage.notices[-1]
    assert "mail.example.org" in notice.text
    server.trouble = None
    press(notice, "Try again")
    assert len(server.taken) == 2


def test_that_a_password_is_asked_for_and_sending_goes_on(kept, server, qtbot):
    stage = kept()
    set_user(stage)
    stage.context.post.send()
    enter(dialog(stage.window), qtbot, "geheim")
    assert (server.password, len(server.taken)) == ("geheim", 2)


def test_that_passwords_of_two_accounts_are_kept_apart():
    passwords = Passwords(lambda: None)
    passwords.remember("a@x", "1", keep=False)
    assert passwords.get("b@x").password is None
