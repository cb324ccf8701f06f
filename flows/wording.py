"""Key + language + values -> words.

This is the only home of how interface words are found and filled in: gettext catalogues (read through Babel),
each entry a small Jinja template in a strict environment. Values are escaped, so the result is safe HTML;
words that came from here are not escaped twice. The reference language decides which keys there are.
"""

import html
import io
import re
from collections.abc import Mapping
from datetime import date as CalendarDay
from datetime import datetime, time, tzinfo
from functools import lru_cache, partial
from gettext import c2py
from hashlib import sha256

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location
from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po
from babel.numbers import format_decimal
from jinja2 import Environment, StrictUndefined, Template, TemplateSyntaxError, meta
from markupsafe import Markup

from flows.findings import Finding

REFERENCE = "en"
LOCALE_KEY = "language.locale"  # how this language writes dates and numbers: en_GB, not the American way
NUMBER = "number"  # the one filter beside those of Jinja: {{ n|number }} is 5,000 or 5 000
_TAGS = ("b", "i", "code", "a")
_TAGS_REMEDY = "Use <b>, <i>, <code> or <a>, and close them from the inside out."
# Babel does not know that Spanish leaves four digits in one piece: 5000, but 50.000.
_GROUPED_FROM: Mapping[str, int] = {"es": 10_000}
Forms = tuple[str, ...]
"""The forms of one entry: one, or as many as the language has plurals."""


class Voice:
    """The words of one language. ``voice(key, n=3)`` picks the plural form by ``n`` where there is one."""

    def __init__(self, language: str, entries: Mapping[str, Forms], plural: str) -> None:
        self.language = language
        self._environment = Environment(autoescape=True, undefined=StrictUndefined)
        self._environment.filters[NUMBER] = self.number
        self._plural = c2py(plural)
        self._locale = entries.get(LOCALE_KEY, (language,))[0]
        self._entries = entries
        self._ready: dict[str, tuple[Markup | Template, ...]] = {}
        self._plain: dict[str, str] = {}

    def __call__(self, key: str, **values: object) -> Markup:
        forms = self._ready.get(key) or self._prepare(key)
        form = forms[0] if len(forms) == 1 else forms[self._plural(int(str(values["n"])))]
        return form if isinstance(form, Markup) else Markup(form.render(values))

    def _prepare(self, key: str) -> tuple[Markup | Template, ...]:
        # Compiled at first use, or the start would wait for a thousand templates. Most entries have nothing
        # to fill in, and rendering those would cost more than the rest of a step.
        forms = tuple(
            self._environment.from_string(form) if "{" in form else Markup(form) for form in self._entries[key]
        )
        self._ready[key] = forms
        return forms

    def plain(self, key: str, **values: object) -> str:
        """The same for places that know no HTML: buttons, toasts, pictures."""
        if values:
            return html.unescape(str(self(key, **values)))
        words = self._plain.get(key)
        if words is None:
            words = self._plain[key] = html.unescape(str(self(key)))
        return words

    def number(self, value: float, digits: int = 0) -> str:
        """A number as this language writes it, with exactly ``digits`` decimals."""
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        grouped = abs(value) >= _GROUPED_FROM.get(self.language, 0)
        return format_decimal(value, pattern, locale=self._locale, group_separator=grouped)

    def version(self, family: str) -> str:
        """Eight digits that change with any of the texts whose keys begin with ``family``."""
        told = "\n".join(
            f"{key} {forms}" for key, forms in sorted(self._entries.items()) if key.startswith(family)
        )
        return sha256(told.encode()).hexdigest()[:8]

    def date(self, moment: datetime, zone: tzinfo) -> str:
        """The calendar day of ``moment`` in ``zone``, written out."""
        return self.day(moment.astimezone(zone).date())

    def day(self, day: CalendarDay) -> str:
        return _written(day, self._locale)

    def moment(self, moment: datetime, zone: tzinfo) -> str:
        """Weekday, day and hour of ``moment`` in ``zone``."""
        there = moment.astimezone(zone)
        weekday = format_date(there, "EEEE", locale=self._locale)
        day = format_skeleton("MMMMd", there, locale=self._locale)
        return self.plain("time.moment", weekday=weekday, day=day, hour=self.hour(moment, zone))

    def hour(self, moment: datetime, zone: tzinfo) -> str:
        return format_time(moment.astimezone(zone), "short", locale=self._locale)

    def clock(self, at: time) -> str:
        return format_time(at, "short", locale=self._locale)

    def city(self, zone: tzinfo) -> str:
        """By whose clocks that is: the city that stands for ``zone``."""
        return get_timezone_location(zone, locale=self._locale, return_city=True)


@lru_cache(1000)
def _written(day: CalendarDay, locale: str) -> str:
    return format_date(day, "long", locale=locale)


def parse_catalogues(files: Mapping[str, str]) -> tuple[dict[str, Voice], list[Finding]]:
    """Language -> Voice, from file name (``locales/<language>/…``) -> text; and all that is wrong."""
    findings: list[Finding] = []
    entries: dict[str, dict[str, Forms]] = {}
    plurals: dict[str, str] = {}
    for file, text in sorted(files.items()):
        language = file.removeprefix("locales/").split("/")[0]
        try:
            plurals[language] = get_plural(language).plural_expr
            catalogue = read_po(io.StringIO(text), locale=language, abort_invalid=True)
        except (PoFileError, UnknownLocaleError, ValueError) as error:
            findings.append(Finding(file, "", f"this is not a catalogue: {error}.", "Mend the entry named."))
            continue
        entries[language] = {
            str(m.id if isinstance(m.id, str) else m.id[0]): _forms(m.string) for m in catalogue if m.id
        }
        findings += _unusable(file, catalogue)
    if REFERENCE not in entries:
        findings.append(Finding("locales", "", f"there is no catalogue in {REFERENCE!r}.", "Add it."))
    if not findings:
        findings = [f for file in sorted(files) for f in _differences(file, entries)]
    if findings:
        return {}, findings
    return {language: Voice(language, entries[language], plurals[language]) for language in entries}, []


def _forms(string: object) -> Forms:
    return (string,) if isinstance(string, str) else tuple(map(str, string))  # type: ignore[call-overload]


def _unusable(file: str, catalogue: Catalog) -> list[Finding]:
    wrong = partial(Finding, file)
    findings = []
    for message in catalogue:
        if not message.id:
            continue
        key = message.id if isinstance(message.id, str) else message.id[0]
        if not all(_forms(message.string)):
            findings.append(wrong(f"msgid {key}", "the text is empty.", "Write it."))
        elif message.fuzzy:
            findings.append(wrong(f"msgid {key}", "the text is marked fuzzy.", "Check it, take the mark away."))
        findings += [wrong(f"msgid {key}", e, "Mend the braces.") for e in _syntax_errors(message.string)]
        if not all(_is_nested(form) for form in _forms(message.string)):
            findings.append(wrong(f"msgid {key}", "a tag is unknown or not closed in its turn.", _TAGS_REMEDY))
        if key == LOCALE_KEY and not _is_locale(str(message.string)):
            findings.append(wrong(f"msgid {key}", f"{message.string!r} is unknown.", "Write one like fr_FR."))
    return findings


def _is_nested(form: str) -> bool:
    """Whether the tags are ours and well nested: one open tag, and Telegram refuses the whole message."""
    opened: list[str] = []
    words = re.sub(r"\{[{%].*?[%}]\}", "", form)
    for is_end, name in re.findall(r"<(/?)([^\s<>]*)[^<>]*>?", words):
        if name not in _TAGS or (is_end and (not opened or opened.pop() != name)):
            return False
        if not is_end:
            opened.append(name)
    return not opened


def _is_locale(name: str) -> bool:
    try:
        Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _syntax_errors(string: object) -> list[str]:
    errors = []
    for form in _forms(string):
        try:
            _asked_by(form)
        except TemplateSyntaxError as error:
            errors.append(f"the text is no template: {error.message}")
    return errors


def _differences(file: str, entries: Mapping[str, Mapping[str, Forms]]) -> list[Finding]:
    """How a catalogue differs from the reference: keys, and the values its texts ask for."""
    mine = entries[file.removeprefix("locales/").split("/")[0]]
    reference = entries[REFERENCE]
    findings = [
        Finding(file, f"msgid {k}", "this text is missing.", "Add it.") for k in reference if k not in mine
    ]
    for key, forms in mine.items():
        if key not in reference:
            findings.append(Finding(file, f"msgid {key}", "no such text exists.", "Take it out."))
        elif len(forms) > 1 and len(reference[key]) == 1:
            what = "the text has plural forms, but is said of no number."
            findings.append(Finding(file, f"msgid {key}", what, "Write one `msgstr`."))
        elif (asked := _names(forms, reference[key])) != (expected := _names(reference[key], reference[key])):
            what = f"the text uses {sorted(asked)} where {sorted(expected)} are given."
            findings.append(Finding(file, f"msgid {key}", what, "Use the same names in braces."))
    return findings


def _names(forms: Forms, reference: Forms) -> set[str]:
    names = {name for form in forms for name in _asked_by(form)}
    # Where it is given, a form for exactly one may leave the number out.
    return names - {"n"} if len(reference) > 1 else names


def _asked_by(form: str) -> set[str]:
    """The values that a text asks for; raises TemplateSyntaxError for one that is no template."""
    if "{" not in form:
        return set()
    environment = Environment()
    environment.filters[NUMBER] = str
    return meta.find_undeclared_variables(environment.parse(form))
