"""Answers that come back as files: read, matched, recorded, or laid before somebody."""
