"""What a button means, in at most 64 bytes, and back.

A button names its assessment (a tag that no other person's assessment shares) and the revision at which it
was shown. So a late, doubled or foreign press is recognised from the press alone, however old its keyboard.
Layout: ``verb:arguments…:tag:revision``, or ``verb:arguments…`` where no assessment is meant.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

MAX_BYTES = 64
_SEPARATOR = ":"
# Ids and values of questions, tags, languages: nothing that could be a separator or more than one byte.
WORD = re.compile(r"[A-Za-z0-9+._-]{1,16}")


class Verb(StrEnum):
    """With what it takes, as told below; at most three words."""

    ANSWER = "a"
    ANSWER_ANYWAY = "aa"
    GO = "g"
    BACK = "b"
    KEEP = "k"
    PAUSE = "p"
    LOOK_AGAIN = "l"
    SUBMIT = "s"
    SUBMIT_ANYWAY = "sa"
    DROP = "d"
    DROP_ANYWAY = "da"
    VERSION = "v"
    WHY = "w"
    FIGURES = "ws"
    FIGURE = "wf"
    TIME = "t"
    MOMENT = "m"
    BEGIN = "begin"
    BEGIN_AGAIN = "again"
    BEGIN_ANEW = "anew"
    NOTICE = "notice"
    HERE = "here"
    LEAVE = "leave"
    LANGUAGES = "langs"
    LANGUAGE = "lang"
    RESULT = "result"
    PAPER = "paper"
    ANSWERS = "answers"
    CHANGE = "change"
    VERSIONS = "versions"
    REMINDERS_ON = "remind"
    DECIDE = "decide"
    ALLOW = "allow"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    GO_ON = "on"
    LATER = "later"
    STOP = "stop"
    PUT_OFF = "put"
    FORGET = "forget"
    # A second pair of eyes: the invitations of one, and the way in of the other (a code in two halves).
    INVITE = "invite"
    INVITE_ANEW = "invnew"
    REVOKE = "invrev"
    DIFFERENCES = "differ"
    OPEN = "open"
    OPEN_NOTICE = "opennote"
    OPEN_IN = "openin"
    JOIN = "join"
    WITHDRAW_VIEW = "viewoff"
    # Codes for companies that have not started: the company, and the newest code when the button was shown.
    UNSTARTED = "unstarted"
    ADMIT = "admit"
    ADMIT_NOT = "admitnot"
    CALLED = "called"
    # Companies, as a facilitator sees them.
    COMPANIES = "companies"
    COMPANY = "company"
    COMPANY_PAPER = "companypdf"
    COMPANY_LETTER = "companymail"
    SPOKEN = "spoken"
    # A digest: of a programme; the call list page by page; how often; a stage, and its day as it was shown.
    DIGEST = "digest"
    DIGEST_PAGE = "digpage"
    DIGEST_CALLS = "digcalls"
    DIGEST_EVERY = "digevery"
    DIGEST_EXTEND = "digext"
    DIGEST_EXTENDED = "digextyes"
    PLAN = "plan"  # of a programme, or one's own; for so many days
    # A code for a successor: the company, and who answers with the newest code when the button was shown.
    HAND_OVER = "handover"
    HAND_OVER_CODE = "handcode"
    HAND_OVER_NOT = "handnot"
    # A workshop: whether she comes, who came, and what is to be done afterwards.
    WORKSHOP = "workshop"
    ATTEND = "attend"
    ENTRY = "entry"
    PREPARE = "prepare"
    ATTENDANCE = "present"
    CAME = "came"
    MEASURES = "measures"
    MEASURE_NEW = "mnew"
    MEASURE = "mone"
    MEASURE_ASK = "mask"
    MEASURE_TERM = "mterm"
    MEASURE_DROP = "mdrop"
    NO_MEASURES = "mnone"
    # How a measure stands; a new day for it, or a word; no reason. Each with the place where it was asked.
    MEASURE_STATE = "mstate"
    MEASURE_DAY = "mday"
    MEASURE_NO_REASON = "mnowhy"
    # A new round: to its questions, whatever was planned; and none this time.
    BEGIN_ROUND = "round"
    NO_ROUND = "noround"
    # Looking back from a later round: a rating as it was then, seen with today's eye; and enough of it.
    LOOK_BACK = "lookback"
    SEEN_THEN = "then"
    SEEN_ENOUGH = "thenoff"
    # Being compared: the way in, the messages before it, and a group with what is compared.
    COMPARE = "compare"
    INITIATION = "initiate"
    BESIDE = "beside"


_ARGUMENTS = {
    Verb.ANSWER: 2,
    Verb.ANSWER_ANYWAY: 2,
    Verb.GO: 1,
    Verb.BACK: 1,
    Verb.VERSION: 1,
    Verb.TIME: 1,
    Verb.MOMENT: 1,
    Verb.LANGUAGE: 1,
    Verb.PAPER: 1,
    Verb.FORGET: 1,
    Verb.PLAN: 2,
    Verb.DECIDE: 1,
    Verb.PUT_OFF: 1,
    Verb.ALLOW: 2,
    Verb.REFUSE: 2,
    Verb.WITHDRAW: 1,
    Verb.INVITE_ANEW: 1,
    Verb.REVOKE: 1,
    Verb.DIFFERENCES: 1,
    Verb.OPEN: 2,
    Verb.OPEN_NOTICE: 2,
    Verb.OPEN_IN: 3,
    Verb.JOIN: 2,
    Verb.WITHDRAW_VIEW: 1,
    Verb.UNSTARTED: 1,
    Verb.ADMIT: 2,
    Verb.ADMIT_NOT: 2,
    Verb.CALLED: 2,
    Verb.COMPANIES: 1,
    Verb.COMPANY: 1,
    Verb.COMPANY_PAPER: 1,
    Verb.COMPANY_LETTER: 1,
    Verb.SPOKEN: 1,
    Verb.DIGEST: 1,
    Verb.DIGEST_PAGE: 1,
    Verb.DIGEST_CALLS: 2,
    Verb.DIGEST_EVERY: 2,
    Verb.DIGEST_EXTEND: 2,
    Verb.DIGEST_EXTENDED: 3,
    Verb.HAND_OVER: 2,
    Verb.HAND_OVER_CODE: 2,
    Verb.HAND_OVER_NOT: 2,
    Verb.ATTEND: 2,
    Verb.ENTRY: 1,
    Verb.PREPARE: 1,
    Verb.ATTENDANCE: 2,
    Verb.CAME: 2,
    Verb.MEASURE_NEW: 1,
    Verb.MEASURE: 1,
    Verb.MEASURE_ASK: 2,
    Verb.MEASURE_TERM: 2,
    Verb.MEASURE_DROP: 1,
    Verb.MEASURE_STATE: 3,
    Verb.MEASURE_DAY: 3,
    Verb.MEASURE_NO_REASON: 2,
    Verb.BEGIN_ROUND: 1,
    Verb.LOOK_BACK: 1,
    Verb.SEEN_THEN: 3,
    Verb.SEEN_ENOUGH: 1,
    Verb.INITIATION: 1,
    Verb.BESIDE: 2,
    Verb.WHY: 2,
    Verb.FIGURES: 2,
    Verb.FIGURE: 3,
}
_OF_ASSESSMENT = frozenset(
    {
        Verb.ANSWER,
        Verb.ANSWER_ANYWAY,
        Verb.GO,
        Verb.BACK,
        Verb.KEEP,
        Verb.PAUSE,
        Verb.LOOK_AGAIN,
        Verb.SUBMIT,
        Verb.SUBMIT_ANYWAY,
        Verb.DROP,
        Verb.DROP_ANYWAY,
        Verb.VERSION,
        Verb.WHY,
        Verb.FIGURES,
        Verb.FIGURE,
        Verb.TIME,
        Verb.MOMENT,
    }
)


@dataclass(frozen=True, slots=True)
class Press:
    verb: Verb
    arguments: tuple[str, ...] = ()
    tag: str = ""
    revision: int = 0

    def __str__(self) -> str:
        if self.verb in _OF_ASSESSMENT:
            return _SEPARATOR.join((self.verb, *self.arguments, self.tag, str(self.revision)))
        return _SEPARATOR.join((self.verb, *self.arguments))


def parse(text: str) -> Press | None:
    """A press from what came back; None for anything that no button of ours can have carried."""
    verb_text, *rest = text.split(_SEPARATOR)
    try:
        verb = Verb(verb_text)
    except ValueError:
        return None
    if not all(WORD.fullmatch(part) for part in rest):
        return None
    count = _ARGUMENTS.get(verb, 0)
    if verb not in _OF_ASSESSMENT:
        return Press(verb, tuple(rest)) if len(rest) == count else None
    if len(rest) != count + 2 or not re.fullmatch(r"[0-9]{1,9}", rest[-1]):
        return None
    return Press(verb, tuple(rest[:count]), rest[-2], int(rest[-1]))


def tag_for(chat: str, ordinal: int) -> str:
    """The tag of a chat's n-th assessment: eight hex digits, the same at every run."""
    return blake2b(f"{chat}#{ordinal}".encode(), digest_size=4).hexdigest()
