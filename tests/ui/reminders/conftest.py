"""A view on an opened file."""

from tests.support.views import filled_files, open_stage, outside

__all__ = ["filled_files", "open_stage", "outside"]
