"""Contacts: people, organisations, and where the data come from."""
