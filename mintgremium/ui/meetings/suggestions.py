"""What a new meeting is usually called and how long it takes, until the user says otherwise."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.ui.widgets.date_edit import DateTimeField
from mintgremium.ui.widgets.form import Form


class Suggestions:
    """Fills name, city and end as long as they hold what was suggested before."""

    def __init__(self, committees: Sequence[CommitteeRow], form: Form, *, is_new: bool) -> None:
        self._committees = {row.id: row for row in committees}
        self._form = form
        values = form.values()
        self._last = {name: values[name] for name in ("name", "city", "end")} if is_new else {}

    def follow(self, edited: str) -> None:
        """Suggest again after a field was edited; a field edited by hand is left alone."""
        self._last.pop(edited, None)
        if edited == "committee_ids":
            self._follow_usual_hour()
        if edited in ("committee_ids", "start"):
            for name, value in self._wanted().items():
                self._suggest(name, value)

    def _wanted(self) -> dict[str, Any]:
        values = self._form.values()
        chosen = [self._committees[key] for key in values["committee_ids"]]
        if not chosen:
            return {}
        start: datetime | None = values["start"]
        name = " / ".join(row.name for row in chosen)
        end = None if start is None else start + timedelta(minutes=chosen[0].duration_minutes)
        return {
            "name": name if start is None else f"{name} {start.year}",
            "city": chosen[0].usual_city,
            "end": end,
        }

    def _follow_usual_hour(self) -> None:
        for key in self._form.values()["committee_ids"][:1]:
            usual = time.fromisoformat(self._committees[key].start_time)
            for name in ("start", "end"):
                editor = self._form.field(name).editor
                if isinstance(editor, DateTimeField):
                    editor.set_default(usual)

    def _suggest(self, name: str, value: object) -> None:
        if name in self._last and self._form.values()[name] == self._last[name]:
            self._form.set_values({name: value})
            self._last[name] = value
