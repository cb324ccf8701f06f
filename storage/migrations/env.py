"""Runs the steps on the connection that storage.migrate hands over; batch mode, because SQLite needs it."""

from alembic import context

from storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    now=context.config.attributes.get("now"),
    random=context.config.attributes.get("random"),
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
