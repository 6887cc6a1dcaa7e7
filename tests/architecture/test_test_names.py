"""Tests read as rules: each name completes the sentence 'I promise …'."""

import ast

from tests.support.repository import ROOT, tree


def test_that_names_of_tests_state_the_rule() -> None:
    found = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(tree(path)):
            named_test = isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
            if named_test and not node.name.startswith("test_that_"):
                found.append(f"{path.relative_to(ROOT)}: {node.name}")
    assert found == []


def test_that_no_test_is_passed_over() -> None:
    words = {"skip", "skipif", "xfail", "importorskip"}
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.attr}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in words
    ]
    assert found == []
