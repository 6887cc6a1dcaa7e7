"""The minutes of a meeting, and its resolutions and tasks."""
