"""The table of the snapshot: the counts that stand at present, and when they were last looked at.

There is one row. Counts of earlier snapshots are not kept: nobody is shown them. It holds no name and no answers
of a company, only how often each value occurs in a circle, and the pseudonyms of the assessments that are counted.
Circles and spent keys are texts in JSON, whose form is told in storage/snapshots.py.
"""

from collections.abc import Mapping

from sqlalchemy import BigInteger, Column, Float, Integer, LargeBinary, String, Table, Text

from storage.schema import metadata

snapshot = Table(
    "snapshot",
    metadata,
    Column("id", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True),
    Column("subject", String(32), nullable=False),
    Column("number", Integer, nullable=False),  # 0 until the first one is made
    Column("made_at", Float),
    Column("looked_on", String(10), nullable=False),  # the last of the fixed days that was kept
    Column("circles", Text, nullable=False),
    Column("spent", Text, nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
)

# What the history commits to: part of journal.FORM, and a promise like the rest of it.
FORM: Mapping[str, tuple[str, ...]] = {
    "snapshot": ("id", "subject", "number", "made_at", "looked_on", "circles", "spent")
}
