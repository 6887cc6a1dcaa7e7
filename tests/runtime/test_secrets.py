"""Faults of key stores: the password is found, or asked for; never in plain text, never a crash."""

import logging
import threading

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from mintgremium.runtime import secrets
from mintgremium.runtime.secrets import SERVICE, Found, Passwords, is_trusted, trusted_store

ACCOUNT, PASSWORD = "post@mail.example.org", "gehe:im ß"


class Store:
    """Keeps entries in a dict, like a key store that works."""

    def __init__(self):
        self.entries = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class Failing(Store):
    def __init__(self, error):
        super().__init__()
        self.error = error

    def get_password(self, *_):
        raise self.error

    set_password = delete_password = get_password


class Silent(Store):
    """Never answers, like one whose D-Bus service was killed."""

    def __init__(self):
        super().__init__()
        self.released = threading.Event()

    def get_password(self, *_):
        self.released.wait(10)

    set_password = delete_password = get_password


def over(store, **changed):
    return Passwords(lambda: store, **{"trusts": lambda _store: True, **changed})


def test_that_a_kept_password_is_found_by_the_next_start():
    store = Store()
    assert over(store).remember(ACCOUNT, PASSWORD, keep=True) == ""
    assert over(store).get(ACCOUNT) == Found(PASSWORD)


def test_that_a_password_that_is_not_kept_ends_with_the_program():
    store = Store()
    passwords = over(store)
    assert passwords.remember(ACCOUNT, PASSWORD, keep=False) == ""
    assert passwords.get(ACCOUNT) == Found(PASSWORD)
    assert store.entries == {}
    assert over(store).get(ACCOUNT) == Found(trouble="password-unknown")


def test_that_forgetting_leaves_nothing():
    store = Store()
    passwords = over(store)
    passwords.remember(ACCOUNT, PASSWORD, keep=True)
    assert passwords.forget(ACCOUNT) == ""
    assert store.entries == {}
    assert passwords.get(ACCOUNT).password is None
    assert passwords.forget(ACCOUNT) == ""


@pytest.mark.parametrize(
    ("store", "trouble"),
    [
        pytest.param(None, "no-key-store", id="absent"),
        pytest.param(Failing(KeyringLocked("locked")), "key-store-locked", id="locked"),
        pytest.param(Store(), "password-unknown", id="other back-end or other user"),
        pytest.param(Failing(InitError("wrong key")), "key-store-failed", id="wrong key"),
        pytest.param(Failing(OSError("bus gone")), "key-store-failed", id="bus gone"),
        pytest.param(Failing(NoKeyringError("none")), "key-store-failed", id="no back-end"),
        pytest.param(Failing(PasswordSetError("full")), "key-store-failed", id="cannot keep"),
    ],
)
def test_that_a_key_store_that_fails_says_why_and_memory_goes_on(store, trouble):
    passwords = over(store)
    assert passwords.get(ACCOUNT) == Found(trouble=trouble)
    failed = passwords.remember(ACCOUNT, PASSWORD, keep=True)
    assert failed == ("" if trouble == "password-unknown" else trouble)
    assert passwords.get(ACCOUNT) == Found(PASSWORD)


@pytest.mark.parametrize("entry", ["9:gehe:im", "gehe:im ß", "", ":", "9:"])
def test_that_an_entry_that_is_not_whole_is_never_tried(entry):
    store = Store()
    store.entries[SERVICE, ACCOUNT] = entry
    assert over(store).get(ACCOUNT) == Found(trouble="key-store-entry-damaged")


def test_that_a_key_store_that_never_answers_holds_nobody_up():
    store = Silent()
    assert over(store, patience=0.05).get(ACCOUNT) == Found(trouble="key-store-silent")
    store.released.set()


def test_that_a_back_end_that_writes_plain_text_is_refused():
    store = Store()
    passwords = Passwords(lambda: store)
    assert passwords.remember(ACCOUNT, PASSWORD, keep=True) == "key-store-not-trusted"
    assert passwords.get(ACCOUNT) == Found(PASSWORD)
    assert store.entries == {}
    assert not passwords.can_keep()


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyrings.alt.file", "PlaintextKeyring"),
        ("keyrings.alt.file", "EncryptedKeyring"),
        ("keyring.backends.null", "Keyring"),
        ("keyring.backends.fail", "Keyring"),
        ("keyring.backends.chainer", "ChainerBackend"),
        ("keyring.backends.SecretServiceX", "Keyring"),
    ],
)
def test_that_only_named_back_ends_are_trusted(module, name):
    assert not is_trusted(type(name, (), {"__module__": module})())


def test_that_the_named_back_ends_are_trusted():
    for module, name in secrets.TRUSTED:
        assert is_trusted(type(name, (), {"__module__": module})())


def test_that_the_choice_of_keyring_itself_is_never_asked(monkeypatch):
    import keyring

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    monkeypatch.setattr(keyring, "get_keyring", None)
    store = trusted_store()
    assert store is None or is_trusted(store)


def test_that_the_password_stands_in_no_log_and_no_representation(caplog):
    caplog.set_level(logging.DEBUG)
    passwords = over(Failing(OSError(PASSWORD)))
    passwords.remember(ACCOUNT, PASSWORD, keep=True)
    passwords.forget(ACCOUNT)
    passwords.remember(ACCOUNT, PASSWORD, keep=False)
    assert PASSWORD not in caplog.text + repr(passwords)
