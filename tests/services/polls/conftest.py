"""The fixtures of polls."""

from tests.support.polls import poll, sent, services

__all__ = ["poll", "sent", "services"]
