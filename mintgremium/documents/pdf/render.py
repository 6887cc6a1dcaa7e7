"""The one seam between blocks and pages: another writer of PDF replaces what lies behind it."""

from collections.abc import Sequence

from mintgremium.documents.pdf.blocks import Block, PageSetup


def render(blocks: Sequence[Block], setup: PageSetup) -> bytes:
    """Write the blocks as a PDF; the same input gives the same bytes."""
    from mintgremium.documents.pdf.backend.writer import write

    return write(blocks, setup)
