"""Passwords: in the key store of the operating system, or in memory until the program ends.

Only back-ends that keep secrets encrypted are used, named one by one. The choice that `keyring`
makes by itself is not asked: it may fall back to a plain text file without a word.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final, Protocol, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")
SERVICE: Final = "mintgremium"
PATIENCE: Final = 30.0  # seconds; the key store may ask its user to unlock it
TRUSTED: Final = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)


class KeyStore(Protocol):
    """What is used of a back-end of `keyring`."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a kept password, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""


@dataclass(frozen=True, slots=True)
class Found:
    """A password, or why there is none: `trouble` is a code with words in `[key_store]`."""

    password: str | None = None
    trouble: str = ""


def trusted_store() -> KeyStore | None:
    """Return the best back-end that keeps secrets encrypted and works here, or None."""
    viable = [store for names in TRUSTED if (store := _viable(*names)) is not None]
    return max(viable, key=lambda pair: pair[0])[1] if viable else None


def is_trusted(store: object) -> bool:
    """Tell whether a back-end is one of those that keep secrets encrypted."""
    return (type(store).__module__, type(store).__name__) in TRUSTED


def _viable(module: str, name: str) -> tuple[float, KeyStore] | None:
    try:
        backend: Any = getattr(import_module(module), name)
        return float(backend.priority), backend()
    except Exception as error:  # each back-end has its own ways to say that it cannot work here
        log.debug("no key store by %s: %s", module, type(error).__name__)
        return None


@dataclass
class Passwords:
    """Hands out passwords by the name of their account; none is ever written to a file or a log."""

    find_store: Callable[[], KeyStore | None] = trusted_store
    patience: float = PATIENCE
    trusts: Callable[[object], bool] = is_trusted
    _memory: dict[str, str] = field(default_factory=dict, repr=False)

    def get(self, account: str) -> Found:
        """Return the password of an account; whatever the key store does, nothing is raised."""
        if account in self._memory:
            return Found(self._memory[account])
        found = self._ask(lambda store: store.get_password(SERVICE, account))
        if isinstance(found, Found):
            return found
        if found is None:
            return Found(trouble="password-unknown")
        password = _unwrapped(found)
        return Found(trouble="key-store-entry-damaged") if password is None else Found(password)

    def remember(self, account: str, password: str, *, keep: bool) -> str:
        """Hold a password until the program ends; with `keep` put it into the key store too.

        Returns why it could not be kept there, as a code, or an empty text.
        """
        self._memory[account] = password
        if not keep:
            return ""
        entry = f"{len(password)}:{password}"
        done = self._ask(lambda store: store.set_password(SERVICE, account, entry))
        return done.trouble if isinstance(done, Found) else ""

    def forget(self, account: str) -> str:
        """Drop a password here and in the key store; return why it is still kept, or nothing."""
        self._memory.pop(account, None)
        known = self._ask(lambda store: store.get_password(SERVICE, account))
        if known is None:
            return ""
        if isinstance(known, Found):
            return "" if known.trouble == "no-key-store" else known.trouble
        gone = self._ask(lambda store: store.delete_password(SERVICE, account))
        return gone.trouble if isinstance(gone, Found) else ""

    def can_keep(self) -> bool:
        """Tell whether this machine has a key store that can be trusted."""
        return not isinstance(self._ask(lambda _store: None), Found)

    def _ask(self, question: Callable[[KeyStore], T]) -> T | Found:
        """Put a question to the key store, and wait no longer than patience lasts."""
        answers: list[T | Found] = []

        def ask() -> None:
            try:
                store = self.find_store()
                if store is None:
                    answers.append(Found(trouble="no-key-store"))
                elif not self.trusts(store):
                    answers.append(Found(trouble="key-store-not-trusted"))
                else:
                    answers.append(question(store))
            except Exception as error:  # back-ends raise what their systems raise
                log.info("the key store failed: %s", type(error).__name__)
                locked = type(error).__name__ == "KeyringLocked"
                answers.append(Found(trouble="key-store-locked" if locked else "key-store-failed"))

        asking = threading.Thread(target=ask, name="key-store", daemon=True)
        asking.start()
        asking.join(self.patience)
        return answers[0] if answers else Found(trouble="key-store-silent")


def _unwrapped(entry: str) -> str | None:
    """Return the password of an entry; None if it is not whole, for it must not be tried."""
    length, colon, password = entry.partition(":")
    return password if colon and length == str(len(password)) else None
