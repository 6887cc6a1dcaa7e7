"""First steps: what is set up and what comes next."""

from mintgremium.core.overriding import override
from mintgremium.ui.context import ViewContext
from mintgremium.ui.view import View


class FirstStepsView(View):
    """Shown until the first meeting is planned."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("First steps"))

    @override
    def refresh(self) -> None:
        """Look at what is there."""
        self.first_data_shown.emit()
