"""Files that belong to a meeting."""
