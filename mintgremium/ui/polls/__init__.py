"""Terminabfragen: ask the seats which day suits them, and make one of the days the meeting."""
