"""An outbox in an opened file, and a server that takes what it is told to."""

import pytest

from mintgremium.ui.outbox.view import OutboxView
from tests.support.outbox import FakeServer, fill
from tests.support.views import filled_files, open_stage, outside

__all__ = ["filled_files", "open_stage", "outside"]


@pytest.fixture
def server():
    return FakeServer()


@pytest.fixture
def staged(open_stage, server):
    """Open a file with mails in its outbox and an account; sending goes to the fake server."""

    def make(count=3, **more):
        stage = open_stage("empty", **more)
        outbox = stage.context.services.outbox
        stage.mails = fill(stage.workspace, outbox, count)[1] if count else []
        post = stage.context.post
        server.tie(post)
        settings = post.tools.settings
        for key, value in (("mail_host", "mail.example.org"), ("mail_sender", "g@example.org")):
            settings.set(key, value)
        post.begin(outbox)
        return stage

    return make


@pytest.fixture
def show(staged, qtbot):
    def show(count=3, **more):
        stage = staged(count, **more)
        view = OutboxView(stage.context)
        stage.enter(view)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show
