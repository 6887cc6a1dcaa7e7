"""Run a committee: seats, meetings, invitations, minutes."""

__version__ = "0.1.0"
