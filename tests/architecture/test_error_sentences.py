"""Whatever the program refuses, it says in three sentences: what happened, what is safe, what next.

The codes are read from the source, so that no error can be raised that has no words.
"""

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import mintgremium
from mintgremium.core import errors
from mintgremium.documents.phrases import LANGUAGES, Phrases

PACKAGE = Path(mintgremium.__file__).parent
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
COMPUTED = {  # modules that choose a code at run time, and what they choose from
    "documents/calendar.py": {"event-link", "event-no-attendee", "event-organizer-invited"},
    "documents/mail.py": {"mail-line-break"},
    "runtime/smtp_talk.py": {
        *("mail-certificate-expired", "mail-certificate-foreign", "mail-certificate-unknown"),
        *("mail-certificate-refused", "mail-tls-failed", "mail-no-starttls", "mail-no-login"),
        *("mail-login-refused", "mail-sender-refused", "mail-server-busy", "mail-server-refuses"),
        *("mail-server-unknown", "mail-server-unreachable", "mail-server-silent"),
        "mail-server-lost",
    },
    "runtime/whole_files.py": {"disk-full", "missing-folder", "file-name", "not-writable"},
    "services/contacts/editing.py": {"organization-in-use", "person-in-use"},
    "services/exchange/source.py": {"source-key-twice", "source-odd-number"},
    "services/privacy/service.py": {
        *("erase-on-a-seat", "erase-has-a-role", "erase-has-open-tasks"),
        *("erase-in-draft-minutes", "erase-has-waiting-mail"),
    },
    "services/meetings/guards.py": {"meeting-was-sent", "meeting-has-minutes"},
    "storage/errors.py": {
        *("disk-failing", "disk-full", "missing-file", "not-a-workspace", "workspace-busy"),
        *("workspace-damaged", "workspace-forbidden", "workspace-read-only"),
        "workspace-unreachable",
    },
    "storage/history.py": {"nothing-to-undo", "nothing-to-redo"},
}
UNSAID = {"cli/self_tests.py"}  # its own report says which test failed
DAY_FILES = "services/layers/"  # tells what it leaves out as lines of a report
CODE = re.compile(r"[a-z]+(-[a-z]+)*")
SENTENCE_END = re.compile(r"[.!?:](?: |$)|\}(?: |$)(?=[A-Z{]|$)")
INSIDE = {"problem", "entry"}  # frames around what a problem says


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    paths = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
    return tuple(
        (name, ast.parse(path.read_text(encoding="utf-8")))
        for name, path in paths.items()
        if name not in UNSAID
    )


def raised() -> Iterator[tuple[str, ast.Call]]:
    for name, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS:
                yield name, node


def code_of(call: ast.Call) -> ast.expr | None:
    position = 1 if call.func.id == "InvalidInputError" else 0
    if len(call.args) > position:
        return call.args[position]
    return next((each.value for each in call.keywords if each.arg == "code"), None)


def spoken() -> set[tuple[str, frozenset[str] | None]]:
    """Each sentence with the details it is given; None where these cannot be read."""
    found = set()
    for name, call in raised():
        given = [keyword.arg for keyword in call.keywords]
        details = None if None in given else frozenset(given)
        match code_of(call):
            case ast.Constant(value=str(code)):
                found.add((f"{section_of(name, code)}.{code}", details))
            case None:
                assert call.func.id == "InvalidInputError", name
            case _:
                assert name in COMPUTED, f"{name}:{call.lineno} computes its code"
    return found


def section_of(module: str, code: str) -> str:
    is_line = module.startswith(DAY_FILES) and code.startswith(("event-", "rule-"))
    return "day_files" if is_line else "errors"


def problem_codes() -> set[str]:
    """What rules of entries answer: in functions named so, and where a form is refused."""
    found = set()
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name.endswith(("problem", "problems")):
                found |= set(answers(node))
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "InvalidInputError":
                found |= set(answers(node.args[0]))
    return {code for code in found if CODE.fullmatch(code)}


def answers(root: ast.AST) -> Iterator[str]:
    for node in ast.walk(root):
        values: list[ast.expr | None] = []
        match node:
            case ast.Return(value=value):
                values = [value]
            case ast.IfExp(body=body, orelse=orelse):
                values = [body, orelse]
            case ast.Dict(values=listed):
                values = [*listed]
            case ast.Assign(targets=[ast.Subscript()], value=value):
                values = [value]
        yield from (
            v.value for v in values if isinstance(v, ast.Constant) and isinstance(v.value, str)
        )


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.fixture(params=LANGUAGES)
def phrases(request):
    return Phrases.load(request.param)


def test_that_every_error_has_its_sentence_and_fills_its_gaps(phrases):
    codes = spoken()
    assert len(codes) > 60
    for code, details in codes:
        assert phrases.has(code), code
        if details is not None:
            assert gaps(phrases.sentences[code]) <= details, code


def test_that_every_computed_code_has_its_sentence(phrases):
    codes = set().union(*COMPUTED.values())
    assert {code for code in codes if not phrases.has(f"errors.{code}")} == set()


def test_that_modules_said_to_compute_codes_do_so():
    computing = {
        name
        for name, call in raised()
        if (code := code_of(call)) is not None and not isinstance(code, ast.Constant)
    }
    assert computing == set(COMPUTED)


def test_that_every_problem_of_an_entry_has_its_words(phrases):
    codes = problem_codes()
    assert len(codes) > 15
    known = ("problems", "errors")
    assert {c for c in codes if not any(phrases.has(f"{each}.{c}") for each in known)} == set()


def test_that_every_error_says_what_happened_what_is_safe_and_what_to_do(phrases):
    errors = {k: v for k, v in phrases.sentences.items() if k.startswith("errors.")}
    short = {
        key: text
        for key, text in errors.items()
        if key.removeprefix("errors.") not in INSIDE and len(SENTENCE_END.findall(text)) < 3
    }
    assert short == {}
