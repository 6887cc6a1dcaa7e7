"""Committees: their seats, who is on them, their meetings and rules."""
