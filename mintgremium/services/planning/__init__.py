"""The date finder: every day of a period with what speaks for and against it."""
