"""Tasks: who does what until when."""
