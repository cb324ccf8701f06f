"""The code book of an export: what each column means, and every item with the question that was put.

It stands in the workbook beside the data, so that nobody has to ask what a figure says a year later.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.columns import Column
from flows.instrument import THEN, Instrument, Kind, Question
from flows.library import Library
from flows.wording import Voice
from scoring.model import DOES_NOT_APPLY, DONT_KNOW, Aspect

NAME: Final = "code book"
WIDTHS: Final = (24, 32, 60, 90, 18)

Part = tuple[Sequence[str], Iterator[Sequence[str]]]
"""A head and the rows below it."""


def parts(voice: Voice, library: Library, columns: Sequence[Column]) -> list[Part]:
    """First the columns, then the items."""
    of_columns = ("column", "unit", "values", "meaning")
    of_items = ("item", "label", "answers", "question", "instrument")
    return [
        (_head(voice, of_columns), _columns(voice, columns)),
        (_head(voice, of_items), _items(voice, library)),
    ]


def _head(voice: Voice, names: Sequence[str]) -> list[str]:
    return [voice.plain(f"codebook.head_{name}") for name in names]


def _columns(voice: Voice, columns: Sequence[Column]) -> Iterator[list[str]]:
    for column in columns:
        yield [column.name, column.unit, column.values, voice.plain(column.meaning)]


def _items(voice: Voice, library: Library) -> Iterator[list[str]]:
    """The questions of every questionnaire that there is, in the order in which they are put."""
    for _, instrument in sorted(library.instruments.items()):
        for question in (*instrument.asked, *instrument.later):
            label, ask = _label(voice, instrument, question), question.ask[voice.language]
            name = f"{instrument.id} {instrument.version}"
            yield [question.id, label, _answers(voice, instrument, question), ask, name]


def _label(voice: Voice, instrument: Instrument, question: Question) -> str:
    label = question.label[voice.language]
    if question.aspect is None:
        return label
    label = f"{label} · {instrument.aspects[question.aspect].name[voice.language]}"
    return voice.plain("codebook.then", label=label) if question.id.endswith(THEN) else label


def _answers(voice: Voice, instrument: Instrument, question: Question) -> str:
    if question.kind is Kind.TEXT:
        return voice.plain("codebook.text", n=question.max_length)
    if question.aspect:
        anchors = enumerate(instrument.aspects[question.aspect].scale[voice.language])
        options = [f"{value} = {words}" for value, words in anchors]
    else:
        options = [f"{option.value} = {option.text[voice.language]}" for option in question.options]
    options.append(f"{DONT_KNOW} = {voice.plain('answer.dont_know')}")
    if question.aspect is Aspect.IMPORTANCE:
        options.append(f"{DOES_NOT_APPLY} = {voice.plain('answer.does_not_apply')}")
    return "; ".join(options)
