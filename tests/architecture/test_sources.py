"""Rules for the sources that no linter knows."""

import ast
import re
import statistics
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.repository import PACKAGE, place, python_files, sources, tree

LONGEST = 400  # lines; longer than that nobody reads a file whole
MEDIAN = 120
SILENCERS = re.compile(
    r"#\s*(type:\s*ignore|noqa|pragma:\s*no cover)|\bTO" + r"DO\b|\bFIX" + r"ME\b"
)
PUMPS = {"processEvents"}
BLOCKING = {"exec", "exec_", "sleep", "msleep"}
# How many leading arguments must be literals. Texts declared as data are marked with the macro,
# and `translate` may then take them by name; a joined text is found by nobody.
LITERALS = {"tr": 1, "QT_TR_NOOP": 1, "QT_TRANSLATE_NOOP": 2}
MAY_BLOCK = {"app", "application", "drag"}  # the one event loop, and Qt's only way to drag


def _calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield name, node


def _receiver(call: ast.Call) -> str:
    """Return the last name before the dot: `app` for `self.app.exec()`."""
    return ast.unparse(call.func).rpartition(".")[0].rpartition(".")[2]


def _offenders(names: set[str], files: list[Path]) -> list[str]:
    return [
        f"{path.name}:{call.lineno} {name}()"
        for path in files
        for name, call in _calls(path)
        if name in names
    ]


def _is_plain(argument: ast.expr) -> bool:
    """Tell whether an argument is one literal; adjacent literals are joined by the parser."""
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def _is_plain_or_named(argument: ast.expr) -> bool:
    return _is_plain(argument) or isinstance(argument, ast.Name | ast.Attribute)


def _badly_translated(path: Path) -> list[str]:
    found = []
    for name, call in _calls(path):
        if count := LITERALS.get(name):
            good = len(call.args) >= count and all(map(_is_plain, call.args[:count]))
        elif name == "translate":
            good = all(map(_is_plain_or_named, call.args[:2]))
        else:
            continue
        if not good:
            found.append(f"{path.name}:{call.lineno}")
    return found


def _qt_sources() -> list[Path]:
    return [path for path in sources() if "PySide6" in path.read_text(encoding="utf-8")]


def test_that_no_file_outgrows_its_reader() -> None:
    lengths = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in python_files()}
    assert [f"{p.name}: {n} lines" for p, n in lengths.items() if n > LONGEST] == []


def test_that_files_are_short_as_a_rule() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in sources()]
    assert statistics.median(lengths) < MEDIAN


def test_that_nobody_pumps_the_event_loop() -> None:
    assert _offenders(PUMPS, sources()) == []


def test_that_dialogs_open_without_blocking() -> None:
    found = [
        f"{path.name}:{call.lineno} {ast.unparse(call.func)}()"
        for path in _qt_sources()
        for name, call in _calls(path)
        if name in BLOCKING and _receiver(call) not in MAY_BLOCK
    ]
    assert found == []


def test_that_translated_texts_are_plain_literals() -> None:
    assert [place for path in _qt_sources() for place in _badly_translated(path)] == []


@pytest.mark.parametrize(
    ("code", "plain"),
    [
        ('self.tr("Save")', True),
        ('self.tr("Save " "all")', True),
        ('self.tr("%n item(s)", "", count)', True),
        ('self.tr(f"Save {name}")', False),
        ('self.tr("Save " + name)', False),
        ("self.tr(text)", False),
        ('QCoreApplication.translate("Shell", "Save")', True),
        ("QCoreApplication.translate(CONTEXT, spec.text)", True),
        ('QCoreApplication.translate("Shell", "Save " + name)', False),
        ('QCoreApplication.translate("Shell", f"Save {name}")', False),
        ('QT_TRANSLATE_NOOP("Shell", "Save")', True),
        ('QT_TRANSLATE_NOOP("Shell", NAME)', False),
    ],
)
def test_that_the_rule_for_translated_texts_sees(code: str, plain: bool, tmp_path: Path) -> None:
    path = tmp_path / "sample.py"
    path.write_text(code, encoding="utf-8")
    assert (_badly_translated(path) == []) is plain


def test_that_no_finding_is_silenced() -> None:
    found = []
    for path in python_files():
        with path.open("rb") as file:
            comments = (t for t in tokenize.tokenize(file.readline) if t.type == tokenize.COMMENT)
            found += [f"{path.name}:{c.start[0]}" for c in comments if SILENCERS.search(c.string)]
    assert found == []


def test_that_only_the_one_database_driver_is_imported() -> None:
    found = []
    for path in sources():
        for node in ast.walk(tree(path)):
            names = [alias.name for alias in getattr(node, "names", []) if hasattr(alias, "name")]
            names.append(getattr(node, "module", None) or "")
            if {"sqlite3", "PySide6.QtSql"} & set(names):
                found.append(place(path, node))
    assert found == []


def test_that_nothing_heavy_is_imported_at_the_top_of_a_module_the_window_needs() -> None:
    heavy = {"sqlalchemy", "alembic", "icalendar", "reportlab", "holidays", "jsonschema", "pyphen"}
    needed = [p for part in ("core", "runtime", "ui") for p in (PACKAGE / part).rglob("*.py")]
    found = []
    for path in needed:
        for node in tree(path).body:
            names = {alias.name for alias in node.names} if isinstance(node, ast.Import) else set()
            if isinstance(node, ast.ImportFrom):
                names = {node.module or ""}
            found += [f"{path.name}: {n}" for n in names if n.split(".")[0] in heavy]
    assert found == []
