"""What comes back: mails, calendar answers and archives from anywhere, read within limits."""
