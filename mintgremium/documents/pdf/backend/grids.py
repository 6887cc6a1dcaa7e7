"""Lines and paddings of grids: hairlines between rows, none between columns."""

from reportlab.platypus import TableStyle

from mintgremium.documents.pdf.backend.styles import ACCENT, HAIR, HAIRLINE, MUTED

_ALL = ((0, 0), (-1, -1))


def plain_style(below: float = 0) -> TableStyle:
    """Set cells side by side without lines; `below` is the room under each row, in points."""
    return TableStyle(
        [
            ("VALIGN", *_ALL, "TOP"),
            ("LEFTPADDING", *_ALL, 0),
            ("RIGHTPADDING", *_ALL, 6),
            ("TOPPADDING", *_ALL, 0),
            ("BOTTOMPADDING", *_ALL, below),
        ]
    )


def table_style(group_rows: list[int]) -> TableStyle:
    """Set titles above a darker line, hairlines between rows, room above group rows."""
    commands: list[tuple[object, ...]] = [
        ("VALIGN", *_ALL, "TOP"),
        ("LEFTPADDING", *_ALL, 0),
        ("RIGHTPADDING", *_ALL, 8),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", *_ALL, 3.5),
        ("BOTTOMPADDING", *_ALL, 4.5),
        ("LINEBELOW", (0, 1), (-1, -1), HAIR, HAIRLINE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, MUTED),
    ]
    for row in group_rows:
        commands += [
            ("SPAN", (0, row), (-1, row)),
            ("TOPPADDING", (0, row), (-1, row), 10),
            ("NOSPLIT", (0, row), (-1, row + 1)),
        ]
    return TableStyle(commands)


def callout_style() -> TableStyle:
    """Set a text behind one accent line."""
    return TableStyle(
        [
            ("LINEBEFORE", (0, 0), (0, -1), 1.6, ACCENT),
            ("LEFTPADDING", *_ALL, 9),
            ("RIGHTPADDING", *_ALL, 0),
            ("TOPPADDING", *_ALL, 0),
            ("BOTTOMPADDING", *_ALL, 1),
        ]
    )
