"""Stored records with the rules that need no database."""
