"""The empty bytes as a default of a column, in the words of each database."""

from typing import Any

from sqlalchemy import LargeBinary
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class NoBytes(FunctionElement[bytes]):
    type = LargeBinary()
    inherit_cache = True


@compiles(NoBytes)
def _in_sqlite(element: NoBytes, compiler: Any, **_: Any) -> str:
    return "x''"


@compiles(NoBytes, "postgresql")
def _in_postgresql(element: NoBytes, compiler: Any, **_: Any) -> str:
    return "''::bytea"
