"""Workbooks and CSV files, out and in; pure: bytes to rows and rows to bytes."""
