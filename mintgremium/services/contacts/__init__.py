"""Organisations with their dated names, and people with where they work."""
