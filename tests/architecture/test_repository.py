"""Nothing of one particular machine or network is part of the project."""

import re

import pytest

from tests.support.repository import ROOT, tracked_files

BINARY = {".ttf", ".png", ".ico", ".pdf", ".mintgremium"}
HOMES = (
    "ro" + "ot",
    "wo" + "rk",
    "home/[a-z]",
    "Us" + "ers/[A-Za-z]",
    "op" + "t/[a-z]",
    "sr" + "v/[a-z]",
)
HOSTS = (
    "py" + "pi",
    "pythonhos" + "ted",
    "npm" + "js",
    "arti" + "factory",
    "nex" + "us",
    "mir" + "ror",
)
# The path of a test's invented machine may look like this, spelt from the root.
PATHS = re.compile(rf"(?<![\w./~}}\])>-])/(?:{'|'.join(HOMES)})[/\w]*|[A-Z]:\\\\?Us" + "ers")
ADDRESSES = re.compile(rf"://[^/\s\"']*(?:{'|'.join(HOSTS)}|regis" + r"try\.)[^/\s\"']*")
AS_THEY_CAME = {"golden", "fonts", "icons"}  # folders whose files are kept unmodified
PACKAGE_HOMES = ("requirements/", "resources/licences/")


def _findings(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in tracked_files():
        name = str(path.relative_to(ROOT))
        if path.suffix in BINARY or name.startswith(PACKAGE_HOMES):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if match := pattern.search(line):
                found.append(f"{name}:{number} {match[0]}")
    return found


def test_that_no_file_names_a_place_on_one_machine() -> None:
    assert _findings(PATHS) == []


def test_that_no_file_names_the_host_of_a_package_registry() -> None:
    assert _findings(ADDRESSES) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (PATHS, 'open("/ro' + 'ot/x.txt")'),
        (PATHS, "see /wo" + "rk/main"),
        (PATHS, "cd /home/" + "erika/mint"),
        (ADDRESSES, "index = https://py" + "pi.example.org/simple"),
        (ADDRESSES, '"resolved": "http://regis' + 'try.example.org/a.tgz"'),
    ],
)
def test_that_the_rule_sees(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


def test_that_text_files_end_with_a_line_feed_and_hold_no_carriage_return() -> None:
    found = []
    for path in tracked_files():
        if path.suffix in BINARY or AS_THEY_CAME & set(path.parts):
            continue
        content = path.read_bytes()
        if b"\r" in content or (content and not content.endswith(b"\n")):
            found.append(str(path.relative_to(ROOT)))
    assert found == []
