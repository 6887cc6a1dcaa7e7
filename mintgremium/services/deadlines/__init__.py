"""Deadlines of meetings, each with the rule of the committee that it comes from."""
