"""To whom it goes: all, only those who came later, only those who are no longer invited."""

from typing import Final

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.invitations.planning import Unsent
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import SegmentedChoice

ALL: Final = "all"
NEW: Final = "new"
OFF: Final = "off"


class AudienceChoice(SegmentedChoice):
    """Stays hidden while nobody came to the list or left it since all were written to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, [(ALL, ""), (NEW, ""), (OFF, "")])
        self.setAccessibleName(self.tr("To whom it goes"))
        self.set_value(ALL)
        self.hide()

    def show_unsent(self, unsent: Unsent) -> None:
        """Say how many came and left; what is chosen stays chosen."""
        self.set_text(ALL, self.tr("To all"))
        new, gone = len(unsent.newcomers), len(unsent.withdrawn)
        self.set_text(NEW, self.tr("Only new ones ({count})").format(count=new))
        self.set_text(OFF, self.tr("Only those no longer invited ({count})").format(count=gone))
        self.setVisible(bool(new or gone) or self.value() != ALL)

    def is_new(self) -> bool:
        """Tell whether it goes to those alone who came later."""
        return self.value() == NEW

    def is_off(self) -> bool:
        """Tell whether it goes to those alone who are no longer invited."""
        return self.value() == OFF

    def kind(self, chosen: DispatchKind) -> DispatchKind:
        """Return what is sent: who is off the list gets a message of its own kind."""
        return DispatchKind.UNINVITE if self.is_off() else chosen
