"""Alembic's folder; revisions are frozen: they import nothing of this program."""
