"""The writer of pages with reportlab; only `render` reaches it, and late."""
