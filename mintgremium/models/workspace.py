"""Settings that belong to the workspace file, such as names of its organisers."""

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mintgremium.core.vocabulary import Kind
from mintgremium.models.base import Record


class WorkspaceSetting(Record):
    """One named value; JSON text."""

    __tablename__ = "workspace_setting"
    __table_args__ = (UniqueConstraint("key"),)
    kind = Kind.WORKSPACE_SETTING

    key: Mapped[str] = mapped_column(String(100))
    value: Mapped[str] = mapped_column(Text)
