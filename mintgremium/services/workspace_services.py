"""All use cases of one opened file, in one bundle for window and command line."""

from dataclasses import dataclass


@dataclass
class Services:
    """The service objects of one workspace."""
