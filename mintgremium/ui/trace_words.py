"""From whom something passed to whoever has it now, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.services.committees.succession_rows import Trace
from mintgremium.ui.day_words import day_in_short


def trace_words(trace: Trace, today: date) -> str:
    """Write `übernommen von Jan Ehemals am 9. Nov.`, without a name if nobody was before."""
    translate = QCoreApplication.translate
    day = day_in_short(trace.start_date, today)
    if not trace.predecessor:
        return translate("succession", "taken over on {day}").format(day=day)
    text = translate("succession", "taken over from {person} on {day}")
    return text.format(person=trace.predecessor, day=day)
