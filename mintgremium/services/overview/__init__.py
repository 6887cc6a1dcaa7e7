"""What needs the organiser today, read cheaply for the start page."""
