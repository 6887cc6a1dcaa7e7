"""A workspace for each test: a copy of one that was made and migrated once."""

from tests.support.workspaces import berlin_meeting, fresh_path, template, workspace  # noqa: F401
