"""Documents are pure: light to import, and they touch neither files of others nor the network."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import mintgremium
from mintgremium.documents.phrases import Phrases

PACKAGE = Path(mintgremium.__file__).parent
HEAVY = {"reportlab", "icalendar", "pyphen", "sqlalchemy", "PySide6", "PIL"}
LIGHT = [
    f"mintgremium.documents.{name}"
    for name in (
        *("trees", "phrases", "formatting", "facts", "plain", "calendar", "calendar_text"),
        *(
            "calendar_check",
            "mail",
            "mail_text",
            "vcards.reading",
            "vcards.writing",
            "mail_html",
            "mail_markup",
            "mail_values",
            "pdf.blocks",
            "pdf.files",
            "pdf.render",
        ),
    )
]
RENDERS_WATCHED = """
import socket, sys
from mintgremium.documents.pdf.files import DocumentKind, document_pdf
from mintgremium.documents.phrases import Phrases
from tests.documents.samples import MEETING, hostile_meeting
german = Phrases.load("de")
document_pdf(DocumentKind.MINUTES, MEETING, german)
opened = []
watched = ("open", "socket.connect", "socket.getaddrinfo", "urllib.Request", "subprocess.Popen")
def watch(event, arguments):
    if event in watched:
        opened.append((event, str(arguments[0])))
sys.addaudithook(watch)
for kind in DocumentKind:
    document_pdf(kind, hostile_meeting(), german)
print([entry for entry in opened if "resources" not in entry[1] and "pyphen" not in entry[1]])
"""


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        cwd=PACKAGE.parent,
    )
    return done.stdout.strip()


def test_that_importing_documents_loads_no_heavy_library():
    code = f"import sys, {', '.join(LIGHT)}; print(sorted({HEAVY!r} & set(sys.modules)))"
    assert run(code) == "[]"


def test_that_hostile_texts_make_the_renderer_open_nothing():
    assert run(RENDERS_WATCHED) == "[]"


def codes_in(path: Path) -> set[str]:
    """Find the codes with which a module raises expected errors."""
    calls = [
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
    ]
    named = [call for call in calls if isinstance(call.func, ast.Name)]
    raised = [call for call in named if call.func.id.endswith("Error")]
    texts = [argument for call in raised for argument in call.args]
    return {
        text.value for text in texts if isinstance(text, ast.Constant) and "-" in str(text.value)
    }


@pytest.mark.parametrize("layer", ["documents"])
def test_that_each_code_of_an_error_has_its_sentence(layer):
    phrases = Phrases.load("de")
    codes = {code for path in (PACKAGE / layer).rglob("*.py") for code in codes_in(path)}
    assert codes
    assert not [code for code in sorted(codes) if not phrases.has(f"errors.{code}")]
