"""Reminders: what is planned and due, its preview, and the rules it comes from."""
