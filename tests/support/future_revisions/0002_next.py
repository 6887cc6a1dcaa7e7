"""A revision that exists in tests only: it rebuilds a table others refer to, and adds one."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("meeting", recreate="always") as table:
        table.add_column(sa.Column("language", sa.String(5), nullable=False, server_default="de"))
    op.add_column("person", sa.Column("nickname", sa.String(50), nullable=False, server_default=""))
    op.create_table("future", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("UPDATE person SET note = 'umgestellt'")
