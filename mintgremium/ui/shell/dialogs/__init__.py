"""The window's own dialogs: failures, histories, help."""
