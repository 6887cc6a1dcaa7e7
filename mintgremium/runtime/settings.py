"""The user's settings: declared in a table, kept as TOML, written in one piece or not at all."""

import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

Value = str | int | bool


class Page(StrEnum):
    """The pages of the preferences."""

    GENERAL = "general"
    APPEARANCE = "appearance"
    BACKUP = "backup"
    MAIL = "mail"


class Type(StrEnum):
    """How a setting is edited."""

    TEXT = "text"
    FLAG = "flag"
    NUMBER = "number"
    CHOICE = "choice"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting; its words are the phrases `settings.<key>.label`, `.help` and `.<choice>`."""

    key: str
    type: Type
    default: Value
    page: Page
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 1_000_000
    step: int = 1
    since: str = "0.1"
    renamed_from: str = ""
    needs_restart: bool = False
    beside: bool = False  # shown in one line with the setting before it

    def accepts(self, value: object) -> bool:
        """Tell whether the value is of the right type and within its bounds."""
        match self.type:
            case Type.FLAG:
                return isinstance(value, bool)
            case Type.NUMBER:
                return type(value) is int and self.minimum <= value <= self.maximum
            case Type.CHOICE:
                return isinstance(value, str) and value in self.choices
        return isinstance(value, str)


SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        key="language",
        type=Type.CHOICE,
        default="de",
        choices=("de", "en"),
        page=Page.GENERAL,
        needs_restart=True,
    ),
    Setting(key="user_name", type=Type.TEXT, default="", page=Page.GENERAL),
    Setting(key="reopen_last", type=Type.FLAG, default=True, page=Page.GENERAL),
    Setting(
        key="recent_files",
        type=Type.NUMBER,
        default=5,
        minimum=0,
        maximum=20,
        page=Page.GENERAL,
    ),
    Setting(
        key="theme",
        type=Type.CHOICE,
        default="system",
        choices=("system", "light", "dark"),
        page=Page.APPEARANCE,
    ),
    Setting(
        key="text_size",
        type=Type.NUMBER,
        default=100,
        minimum=80,
        maximum=200,
        step=10,
        page=Page.APPEARANCE,
    ),
    Setting(
        key="density",
        type=Type.CHOICE,
        default="comfortable",
        choices=("comfortable", "compact"),
        page=Page.APPEARANCE,
    ),
    Setting(
        key="font",
        type=Type.CHOICE,
        default="inter",
        choices=("inter", "system"),
        page=Page.APPEARANCE,
    ),
    Setting(key="motion", type=Type.FLAG, default=True, page=Page.APPEARANCE),
    Setting(key="backup_folder", type=Type.FOLDER, default="", page=Page.BACKUP),
    Setting(
        key="backup_minutes",
        type=Type.NUMBER,
        default=15,
        minimum=1,
        maximum=240,
        page=Page.BACKUP,
    ),
    Setting(
        key="backup_all_days",
        type=Type.NUMBER,
        default=2,
        maximum=60,
        page=Page.BACKUP,
    ),
    Setting(
        key="backup_daily_days",
        type=Type.NUMBER,
        default=30,
        maximum=366,
        page=Page.BACKUP,
    ),
    Setting(
        key="backup_months",
        type=Type.NUMBER,
        default=24,
        maximum=240,
        page=Page.BACKUP,
    ),
    Setting(
        key="backup_years",
        type=Type.NUMBER,
        default=10,
        maximum=100,
        page=Page.BACKUP,
    ),
    Setting(key="mail_host", type=Type.TEXT, default="", page=Page.MAIL),
    Setting(
        key="mail_port",
        type=Type.NUMBER,
        default=587,
        minimum=1,
        maximum=65535,
        page=Page.MAIL,
        beside=True,
    ),
    Setting(
        key="mail_security",
        type=Type.CHOICE,
        default="starttls",
        choices=("starttls", "tls"),
        page=Page.MAIL,
    ),
    Setting(
        key="mail_timeout",
        type=Type.NUMBER,
        default=60,
        minimum=5,
        maximum=600,
        page=Page.MAIL,
        beside=True,
    ),
    Setting(key="mail_user", type=Type.TEXT, default="", page=Page.MAIL),
    Setting(key="mail_sender", type=Type.TEXT, default="", page=Page.MAIL, beside=True),
    Setting(key="mail_test", type=Type.FLAG, default=False, page=Page.MAIL),
)


@dataclass
class Settings:
    """The values in force. A listener hears the key of each that changes."""

    path: Path
    table: Mapping[str, Setting]
    was_damaged: bool = False  # the file could not be read; it was put aside and defaults hold
    _values: dict[str, Value] = field(default_factory=dict)
    _strangers: dict[str, Any] = field(default_factory=dict)  # keys of a newer program: kept
    _listeners: list[Callable[[str], None]] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path, declared: Iterable[Setting] = SETTINGS) -> "Settings":
        """Read the file; one that is missing gives the defaults, a damaged one is put aside."""
        settings = cls(path, {setting.key: setting for setting in declared})
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            found = {}
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            found = {}
            settings.was_damaged = True
            _put_aside(path)
        settings._take(found)
        return settings

    def text(self, key: str) -> str:
        """Return a text, choice or folder."""
        return str(self.value(key))

    def number(self, key: str) -> int:
        """Return a whole number."""
        return int(self.value(key))

    def flag(self, key: str) -> bool:
        """Return yes or no."""
        return bool(self.value(key))

    def value(self, key: str) -> Value:
        """Return the value of a declared setting; raises KeyError for another key."""
        return self._values.get(key, self.table[key].default)

    def set(self, key: str, value: Value) -> None:
        """Change a value and write the file; raises ValueError if it does not fit, or OSError."""
        if not self.table[key].accepts(value):
            raise ValueError(key)
        if value == self.value(key):
            return
        self._values[key] = value
        self._write()
        for listener in tuple(self._listeners):
            listener(key)

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Add a listener and return the function that removes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _take(self, found: Mapping[str, Any]) -> None:
        left = dict(found)
        for setting in self.table.values():
            for key in filter(None, (setting.renamed_from, setting.key)):
                value = left.pop(key, None)
                if setting.accepts(value):
                    self._values[setting.key] = value
        self._strangers = left

    def _write(self) -> None:
        import tomli_w

        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        beside.write_text(tomli_w.dumps({**self._strangers, **self._values}), encoding="utf-8")
        beside.replace(self.path)


def _put_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(f"{path.name}.damaged"))
    except OSError:  # it stays where it is; the defaults hold all the same
        return
