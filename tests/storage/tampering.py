"""What somebody with a key to the database might do, past the program and all that it holds to."""

from pathlib import Path

from sqlalchemy import JSON, Boolean, Float, Integer, LargeBinary

from storage.database import engine_for
from storage.schema import metadata
from tests.empty import POSTGRESQL, Here, url_at


def tamper(file: Path, *statements: str) -> None:
    """Runs them with no eye on references between rows."""
    engine = engine_for(url_at(file))
    with engine.connect() as connection:
        if Here.kind == POSTGRESQL:
            connection.exec_driver_sql("SET session_replication_role = replica")
        else:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN")
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.commit()
    engine.dispose()


def something_else(table: str, column: str) -> str:
    """A value that the cell has not got: in SQLite any, elsewhere one of its type."""
    kind = metadata.tables[table].c[column].type
    if Here.kind != POSTGRESQL:
        return "'x'"
    if isinstance(kind, Boolean):
        return f"NOT coalesce({column}, false)"
    if isinstance(kind, Integer | Float):
        return f"coalesce({column}, 0) + 1000"
    if isinstance(kind, JSON):
        return """'"x"'::json"""
    return "'x'::bytea" if isinstance(kind, LargeBinary) else "'x'"
