"""Attached files come back byte for byte, and equal ones are kept once."""

import pytest

from mintgremium.core.errors import MissingError, StorageUnavailableError
from mintgremium.services.attachments import service
from mintgremium.services.attachments.service import Attachments

DATA = bytes(range(256)) * 40


@pytest.fixture
def attachments(workspace):
    return Attachments(workspace.work, workspace.reader)


@pytest.fixture
def meeting(berlin_meeting):
    return berlin_meeting


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Übersicht <b>.pdf"
    path.write_bytes(DATA)
    return path


def test_that_a_file_comes_back_byte_for_byte(attachments, meeting, file):
    key = attachments.add(meeting, file)
    (row,) = attachments.rows(meeting)
    assert (row.id, row.size, row.mime_type) == (key, len(DATA), "application/pdf")
    assert attachments.content(key) == (file.name, DATA)


def test_that_equal_files_are_kept_once(attachments, meeting, file, workspace):
    attachments.add(meeting, file)
    attachments.add(meeting, file)
    assert len(attachments.rows(meeting)) == 2
    assert workspace.reader.one("SELECT count(*) FROM attachment_content") == (1,)


def test_that_undo_brings_a_removed_file_back(attachments, meeting, file, workspace):
    key = attachments.add(meeting, file)
    attachments.delete(key)
    assert attachments.rows(meeting) == ()
    with pytest.raises(MissingError):
        attachments.content(key)
    workspace.history.undo()
    assert attachments.content(key) == (file.name, DATA)


def test_that_a_missing_or_too_large_file_is_refused(attachments, meeting, file, monkeypatch):
    with pytest.raises(StorageUnavailableError, match="missing-source"):
        attachments.add(meeting, file.with_name("fehlt.pdf"))
    monkeypatch.setattr(service, "LARGEST", 10)
    with pytest.raises(StorageUnavailableError, match="attachment-too-large"):
        attachments.add(meeting, file)
    assert attachments.rows(meeting) == ()
