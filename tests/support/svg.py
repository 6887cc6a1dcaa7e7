"""Read an SVG file as other programs do: is it well-formed, and what does it say?"""

from PySide6.QtCore import QXmlStreamReader


def elements(svg: bytes) -> list[tuple[str, str]]:
    """Return the name and the text of each element; fail where the file is not well-formed."""
    reader = QXmlStreamReader(svg.decode())
    found: list[tuple[str, str]] = []
    while not reader.atEnd():
        kind = reader.readNext()
        if kind is QXmlStreamReader.TokenType.StartElement:
            found.append((reader.name(), ""))
        elif kind is QXmlStreamReader.TokenType.Characters and found:
            name, text = found[-1]
            found[-1] = (name, text + reader.text())
    assert not reader.hasError(), reader.errorString()
    return [(name, text.strip()) for name, text in found]
