"""What can be asked of an export. Light, because the command line shows these choices in its help."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

STANDARD_OUTPUT: Final = "-"


class Table(StrEnum):
    ANSWERS = "answers"
    PROFILES = "profiles"


class Format(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"
    JSONL = "jsonl"


class CsvStyle(StrEnum):
    """Comma and decimal point, or what a French spreadsheet expects: semicolon and decimal comma."""

    EN = "en"
    FR = "fr"


class WrongWish(ValueError):
    """These choices do not go together. The text says what to choose instead."""


@dataclass(frozen=True, slots=True)
class Wish:
    """``out``: a file or ``-``; ``history``: older answers or results too; ``language``: that of the code book."""

    table: Table
    format: Format
    out: str
    csv: CsvStyle | None = None
    history: bool = False
    language: str = ""

    def __post_init__(self) -> None:
        if self.csv and self.format is not Format.CSV:
            raise WrongWish(f"--csv is for --format csv, not for {self.format}. Leave it out.")
        if self.language and self.format is not Format.XLSX:
            raise WrongWish("--language is that of the code book, which only --format xlsx has. Leave it out.")
        if self.out == STANDARD_OUTPUT and self.format not in (Format.CSV, Format.JSONL):
            raise WrongWish(f"{self.format} cannot be written to standard output. Name a file with --out.")
