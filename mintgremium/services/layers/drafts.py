"""What a form hands over for a layer."""

from dataclasses import dataclass
from uuid import UUID

from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.core.vocabulary import LayerColour, LayerWeight

LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerDraft:
    """A layer as entered; `id` is None for a new one."""

    name: str = ""
    weight: LayerWeight = LayerWeight.LIGHT
    colour: LayerColour = LayerColour.BLUE
    visible: bool = True
    source: str = ""
    note: str = ""
    id: UUID | None = None
    version: int = 0

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty(
            {
                "name": line_problem(self.name, 200, required=True),
                "source": text_problem(self.source, LONGEST_TEXT),
                "note": text_problem(self.note, LONGEST_TEXT),
            }
        )
