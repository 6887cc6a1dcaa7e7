"""Exporters and renderers: frozen trees in, bytes out; no Qt, no database."""
