"""The statements that run at every step, compiled once and handed straight to the driver.

SQLAlchemy writes the SQL, as everywhere else; only its wrapping of each execution and of each row is left out,
which costs three to seven times what the database itself needs for such small rows. Errors are SQLAlchemy's.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler


class Hot:
    """A statement with named parameters, each of which must be given."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, tuple[str, ...] | None]] = {}

    def rows(self, connection: Connection, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        """All rows, as plain tuples in the order of the columns."""
        cursor = self._execute(connection, parameters)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        cursor.close()
        return rows

    def told(self, connection: Connection, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        """All rows, each as what its columns are called -> what stands there."""
        cursor = self._execute(connection, parameters)
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        cursor.close()
        return rows

    def parts(self, connection: Connection, size: int) -> Iterator[list[tuple[Any, ...]]]:
        """All rows of a statement without parameters, ``size`` at a time, for tables that memory need not hold."""
        cursor = self._execute(connection, {})
        while part := cursor.fetchmany(size):
            yield part
        cursor.close()

    def run(self, connection: Connection, parameters: dict[str, Any]) -> int:
        """Writes; gives the number of rows written."""
        cursor = self._execute(connection, parameters)
        count: int = cursor.rowcount
        cursor.close()
        return count

    def add(self, connection: Connection, parameters: dict[str, Any]) -> int:
        """Inserts one row; gives the number that the database chose for it."""
        cursor = self._execute(connection, parameters)
        number: int = cursor.lastrowid
        cursor.close()
        return number

    def _execute(self, connection: Connection, parameters: dict[str, Any]) -> Any:
        dialect = connection.dialect
        sql, order = self._compiled.get(dialect.name) or self._compile(connection)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(sql, parameters if order is None else [parameters[name] for name in order])
        except dialect.loaded_dbapi.Error as error:
            cursor.close()
            # Without the parameters: they are answers, and an error is written to a log.
            raise DBAPIError.instance(
                sql, None, error, dialect.loaded_dbapi.Error, hide_parameters=True, dialect=dialect
            ) from error
        return cursor

    def _compile(self, connection: Connection) -> tuple[str, tuple[str, ...] | None]:
        compiled = self._statement.compile(dialect=connection.dialect)
        assert isinstance(compiled, SQLCompiler), "only SQL is compiled here"
        order = compiled.positiontup if compiled.positional else None
        ready = str(compiled), None if order is None else tuple(order)
        self._compiled[connection.dialect.name] = ready
        return ready
