"""The start page: what needs the organiser today."""
