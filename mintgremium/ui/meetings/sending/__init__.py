"""Save-the-date, invitation, update and cancellation: looked at, then written as files."""
