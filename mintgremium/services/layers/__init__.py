"""Blocked dates in named layers, and imported school holidays."""
