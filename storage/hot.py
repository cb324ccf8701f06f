"""The statements that run at every step, compiled once and handed straight to the driver.

SQLAlchemy writes the SQL, as everywhere else; only its wrapping of each execution and of each row is left out,
which costs three to seven times what the database itself needs for such small rows. Errors are SQLAlchemy's.

A cell is the same from every database, since the history commits to it: yes and no are 1 and 0, JSON is its text.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import JSON, Boolean, ClauseElement, ColumnElement, Connection, Integer, Select, Text, cast
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

# SQL, the order of its parameters where they have no names, and those that say yes or no.
_Ready = tuple[str, tuple[str, ...] | None, tuple[str, ...]]


class Hot:
    """A statement with named parameters, each of which must be given."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, _Ready] = {}

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
        # PostgreSQL would send all of them at once, were it not for the name.
        cursor = self._execute(connection, {}, **({} if _is_sqlite(connection) else {"name": "parts"}))
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
        number: int = cursor.lastrowid if _is_sqlite(connection) else cursor.fetchone()[0]
        cursor.close()
        return number

    def run_all(self, connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
        """Writes many at once."""
        self._execute(connection, rows).close()

    def _execute(
        self, connection: Connection, parameters: dict[str, Any] | Sequence[dict[str, Any]], **how: Any
    ) -> Any:
        dialect = connection.dialect
        sql, order, flags = self._compiled.get(dialect.name) or self._compile(connection)
        cursor = connection.connection.cursor(**how)
        try:
            if isinstance(parameters, dict):
                if flags:
                    parameters = {**parameters, **{name: _flag(parameters[name]) for name in flags}}
                cursor.execute(sql, parameters if order is None else [parameters[name] for name in order])
            else:
                assert order is None, "only PostgreSQL, which takes names, is given many at once"
                cursor.executemany(sql, parameters)
        except dialect.loaded_dbapi.Error as error:
            cursor.close()
            without_values(error)
            # Without the parameters: they are answers, and an error is written to a log.
            raise DBAPIError.instance(
                sql, None, error, dialect.loaded_dbapi.Error, hide_parameters=True, dialect=dialect
            ) from error
        return cursor

    def _compile(self, connection: Connection) -> _Ready:
        statement = self._statement
        if isinstance(statement, Select) and not _is_sqlite(connection):
            statement = statement.with_only_columns(*map(_as_in_sqlite, statement.selected_columns))
        compiled = statement.compile(dialect=connection.dialect)
        assert isinstance(compiled, SQLCompiler), "only SQL is compiled here"
        order = compiled.positiontup if compiled.positional else None
        # SQLite takes numbers for flags, as records have them; PostgreSQL is particular.
        flags = [name for bind, name in compiled.bind_names.items() if isinstance(bind.type, Boolean)]
        ready = str(compiled), None if order is None else tuple(order), () if order else tuple(flags)
        self._compiled[connection.dialect.name] = ready
        return ready


def without_values(error: BaseException) -> str:
    """What the driver says, but for the values of rows that PostgreSQL adds to it."""
    told = getattr(getattr(error, "diag", None), "message_primary", None)
    if told:
        error.args = (str(told),)
    return str(error)


def _flag(cell: Any) -> bool | None:
    return None if cell is None else bool(cell)


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _as_in_sqlite(column: ColumnElement[Any]) -> ColumnElement[Any]:
    if isinstance(column.type, Boolean):
        return cast(column, Integer)
    return cast(column, Text) if isinstance(column.type, JSON) else column
