"""Meetings: the list, the page of one, and what goes out for it."""
