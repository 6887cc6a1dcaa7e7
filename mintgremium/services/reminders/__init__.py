"""Reminders: planned by the rules of committees, each made once and never unasked."""
