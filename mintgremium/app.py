"""The composition root: it alone knows how the long-lived objects fit together."""

from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Hand the arguments to the command line or open the window; return the exit code."""
    raise SystemExit(f"not yet: {list(arguments)}")
