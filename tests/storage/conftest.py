"""A workspace for each test: a copy of one that was made and migrated once."""

from tests.support.workspaces import berlin_meeting, fresh_path, template, workspace

__all__ = ["berlin_meeting", "fresh_path", "template", "workspace"]
