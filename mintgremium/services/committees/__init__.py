"""Committees, their seats, and who sits on them on which day."""
