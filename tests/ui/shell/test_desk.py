from uuid import uuid4

import pytest

from mintgremium.storage.workspace import open_workspace


def write_something(path):
    from mintgremium.core.vocabulary import OrganizationKind
    from mintgremium.models import Organization

    other = open_workspace(path)
    with other.work.write("save-organization", "Ministerium") as session:
        session.add(Organization(id=uuid4(), organization_kind=OrganizationKind.MINISTRY))
    other.close()


def test_that_an_opened_file_is_announced_in_the_thread_of_the_window(
    threaded_parts, qtbot, workspace_file
):
    with qtbot.waitSignal(threaded_parts.desk.opened) as opened:
        threaded_parts.desk.open(workspace_file)
    assert opened.args[0].path == workspace_file
    assert threaded_parts.desk.file is opened.args[0]


def test_that_a_file_that_cannot_be_opened_is_told_with_its_reason(parts, qtbot, tmp_path):
    with qtbot.waitSignal(parts.desk.refused) as refused:
        parts.desk.open(tmp_path / "gone.mintgremium")
    assert refused.args[1].code == "missing-file"
    assert parts.desk.file is None


def test_that_opening_another_file_puts_the_first_away(parts, qtbot, workspace_file):
    parts.desk.open(workspace_file)
    with qtbot.waitSignals([parts.desk.closing, parts.desk.closed, parts.desk.opened]):
        parts.desk.open(workspace_file)


def test_that_what_another_process_wrote_is_announced(
    threaded_parts, qtbot, workspace_file, monkeypatch
):
    with qtbot.waitSignal(threaded_parts.desk.opened):
        threaded_parts.desk.open(workspace_file, read_only=True)
    with qtbot.waitSignal(threaded_parts.notifier.changed, timeout=5000) as changed:
        write_something(workspace_file)
    assert changed.args[0].complete is False


def test_that_undo_is_named_after_its_step(parts, window, workspace_file, qtbot):
    write_something(workspace_file)
    parts.desk.open(workspace_file)
    action = parts.actions.action("edit.undo")
    assert action.isEnabled()
    assert "Ministerium" in action.text()
    action.trigger()
    assert not action.isEnabled()
    assert "Ministerium" in parts.actions.action("edit.redo").text()
    assert "Ministerium" in parts.messages.history[-1].text
    parts.actions.action("edit.redo").trigger()
    assert action.isEnabled()


@pytest.mark.parametrize("key", ["undo", "redo"])
def test_that_without_a_file_there_is_nothing_to_undo(parts, window, key):
    assert not parts.actions.action(f"edit.{key}").isEnabled()
