"""Antworten: files with answers are dropped, and what is not clear is dealt with in one click."""
