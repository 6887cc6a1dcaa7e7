"""A meeting whose invitations went out yesterday."""

import pytest

from tests.support.meetings import Desk
from tests.support.replies import Post


@pytest.fixture
def post(workspace, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    return Post(Desk(workspace), folder)
