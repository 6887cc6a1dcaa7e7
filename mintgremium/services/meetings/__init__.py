"""Meetings: plan, find, move, cancel, and what their pages show."""
