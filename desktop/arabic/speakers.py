"""Speakers: who a report says said it, found by the verbs of saying around a quote or claim; offered, never imposed."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop.arabic.periods_names import words
from desktop.arabic.speakers_subjects import Known, Subject, opens_at, subject_at
from desktop.arabic.speakers_words import (
    ANNOUNCING,
    INDIRECT,
    LINKS,
    NAMED_SOURCES,
    NO_SOURCE,
    OTHERS,
    PARTICIPLES,
    QUOTES_CLOSE,
    SOURCES,
    TRANSMITS,
    VERBS,
)
from desktop.arabic.tokens import BREAK, WORD, Tokens, scan
from desktop.domain.span import Span

_ENDS = frozenset(".؟!؛")
_BETWEEN = words("بين|وبين|فبين")
_JOINED = words("وفقا|ووفقا|طبقا|وطبقا")
_OPINION = words("رأي|ورأي|فرأي")
_RELATIVES = words("الذي|التي|الذين|من|اللذين")
_BEFORE_BEHIND = words("ما|حسبما|كما|مثلما")
_BEFORE_PARTICIPLE = QUOTES_CLOSE | {"،", ",", ")"}
_BEFORE_SOURCE = QUOTES_CLOSE | {"،", ",", "(", "-"}
_QUOTES, _OPEN = frozenset('“”«»"'), frozenset("“«")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it: `span` is where the text names them, `name` the fullest form it gives, `rule` why they."""

    span: Span
    name: str
    rule: str


@dataclass(frozen=True, slots=True)
class _Saying:
    """From token `at` on, to the end of its sentence or quote, these are the words of `speaker`."""

    at: int
    speaker: Speaker
    behind: bool = False


def speaker_of(text: str, span: Span) -> Speaker | None:
    """Return who is said to have said the words of `span`, or None where the text does not say it plainly.

    A verb of saying before the words in their sentence, or before the quote they stand in, comes first; then a source
    named in the sentence (`وفق الوزارة`). A verb without a subject (`وأضاف أن`) speaks for the last one of its gender.
    """
    tokens, sentences, heard = _heard(text)
    at = bisect_right(tokens.starts, span.start, 0, len(tokens)) - 1
    if at < 0:
        return None
    sayings = heard.get(bisect_right(sentences, at) - 1, [])
    before = [saying for saying in sayings if saying.at <= at and not saying.behind]
    if before:
        return before[-1].speaker
    return next((saying.speaker for saying in sayings if saying.behind), None)


@lru_cache(maxsize=4)
def _heard(text: str) -> tuple[Tokens, list[int], dict[int, list[_Saying]]]:
    """Return the tokens of a text, those that begin its sentences, and the sayings of each sentence that has some."""
    tokens = scan(text)
    sentences = _sentences(tokens)
    heard: dict[int, list[_Saying]] = {}
    for saying in _sayings(tokens, set(sentences)):
        heard.setdefault(bisect_right(sentences, min(saying.at, len(tokens) - 1)) - 1, []).append(saying)
    return tokens, sentences, heard


def _sentences(tokens: Tokens) -> list[int]:
    """Return the tokens that begin sentences; a stop inside quotes begins none, a new line always does."""
    starts, depth = [0], 0
    for at in range(len(tokens)):
        form = tokens.forms[at]
        if tokens.sorts[at] == BREAK:
            depth = 0
            starts.append(at + 1)
        elif form in _QUOTES:
            depth = max(0, depth + _turn(tokens, at))
        elif form in _ENDS and not depth:
            starts.append(at + 1)
    return starts


def _turn(tokens: Tokens, at: int) -> int:
    """Return 1 where a quotation mark opens, -1 where it closes; a straight one by what stands beside it."""
    form = tokens.forms[at]
    if form != '"':
        return 1 if form in _OPEN else -1
    before, behind = (
        tokens.text[max(0, tokens.starts[at] - 1) : tokens.starts[at]],
        tokens.text[tokens.ends[at] : tokens.ends[at] + 1],
    )
    opens = bool(behind) and not behind.isspace() and (behind.isalnum() or behind in "“«(…")
    return 1 if opens and (not before.isalnum() or before == "ـ") else -1


def _sayings(tokens: Tokens, sentences: set[int]) -> list[_Saying]:
    """Return every saying of a text, in its order."""
    reading = _Reading(tokens)
    for at in range(len(tokens)):
        form = tokens.forms[at]
        if at in sentences:
            reading.begin(at)
        if tokens.sorts[at] != WORD:
            continue
        if form in TRANSMITS and reading.transmitted(at):
            continue
        if form in VERBS:
            reading.verb(at, VERBS[form])
        elif form in PARTICIPLES:
            reading.participle(at)
        elif form in SOURCES:
            reading.source(at)
    return reading.sayings


class _Reading:
    """What was heard of a text so far: its sayings, who was named, who spoke last in this sentence and before it."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.sayings: list[_Saying] = []
        self._known = Known()
        self._last: dict[str, Speaker] = {}
        self._start = 0
        self._here: Speaker | None = None

    def begin(self, at: int) -> None:
        """Begin a sentence."""
        self._start = at
        self._here = None

    def verb(self, at: int, gender: str) -> None:
        """Read a verb of saying: with its subject, or alone for the last speaker of its gender."""
        tokens, form = self.tokens, self.tokens.forms[at]
        before = tokens.forms[at - 1] if at else ""
        if before in _RELATIVES or _is_passive(tokens, at) or not _is_verb(tokens, at):
            return
        found = subject_at(tokens, at + 1, at)
        if found is None:
            self._verb_alone(at, gender, before)
            return
        speaker = self._named(found, gender, "verb-and-subject")
        behind = found.next < 0 and (before in _BEFORE_BEHIND or self._closes_quote(at))
        opening = tokens.forms[found.next + (tokens.forms[found.next] in LINKS)]
        outright = found.next < 0 or (form in ANNOUNCING and opening in QUOTES_CLOSE)
        self._say(found.last + 1 if outright else found.next, speaker, behind=behind)

    def _verb_alone(self, at: int, gender: str, before: str) -> None:
        tokens, form = self.tokens, self.tokens.forms[at]
        linked = tokens.forms[at + 1] in LINKS
        opened = opens_at(tokens, at + 1) or (linked and opens_at(tokens, at + 2))
        if not opened and not (linked and form in INDIRECT):
            return
        leads = form[0] in "وف" or before in ("،", ",", "كما") or at == self._start
        speaker = self._last.get(gender)
        if speaker is None or not leads or form.endswith("يذكر"):
            return
        self._here = speaker
        self._say(at + 1, Speaker(speaker.span, speaker.name, "verb-alone"))

    def participle(self, at: int) -> None:
        """Read `مؤكدا أن`: the words of who spoke in this sentence, or of the known person whom it begins with."""
        before = self.tokens.forms[at - 1]
        if at > self._start and before not in _BEFORE_PARTICIPLE and not self.tokens.forms[at].startswith("و"):
            return
        speaker = self._here
        if speaker is None:
            found = self._known.mentioned(self.tokens, self._start, at)
            speaker = self._of(found, found, "participle") if found else None
        if speaker is not None:
            self._here = speaker
            self._say(at + 1, Speaker(speaker.span, speaker.name, "participle"))

    def source(self, at: int) -> None:
        """Read `وفق الوزارة`, `بحسب مصدر أمني` at the head of a sentence or behind what was said."""
        tokens = self.tokens
        first = at + 1 + (tokens.forms[at + 1] == "عن")
        form = tokens.forms[first]
        joined = tokens.forms[at] in _JOINED and form.startswith("ل") and len(form) > len("لله")
        stem = _unjoined(form) if joined else form
        leads = at == self._start
        # `حسب المنطقة` sorts, `حسب وزارة النقل` names: with no mark before it, only what can speak is a source.
        if not leads and tokens.forms[at - 1] not in _BEFORE_SOURCE and stem not in NAMED_SOURCES:
            return
        if stem in NO_SOURCE or not (stem.startswith("ال") or stem in NAMED_SOURCES):
            return
        found = subject_at(tokens, first, at)
        if found is None:
            return
        if any(tokens.forms[place] in OTHERS for place in range(found.first, found.last + 1)):
            recent = self.sayings[-1].speaker if self.sayings else None
            if recent is not None:
                self._say(found.last + 1, Speaker(recent.span, recent.name, "same-source"), behind=True)
            return
        speaker = self._named(found, "", "source")
        if joined and speaker.name.startswith("ل"):
            speaker = replace(speaker, name=_unjoined(speaker.name))
        self._say(found.last + 1, speaker, behind=not leads)

    def transmitted(self, at: int) -> bool:
        """Read `نقلت الوكالة عن المستشار قوله إن`: the words are the adviser's, not the agency's."""
        tokens = self.tokens
        via = next((place for place in range(at + 1, at + 9) if tokens.forms[place] == "عن"), None)
        if via is None or any(opens_at(tokens, place) for place in range(at + 1, via)):
            return False
        found = subject_at(tokens, via + 1, at)
        if found is None or found.next < 0:
            return False
        gender = "f" if tokens.forms[found.next].endswith("ها") else "m"
        self._say(found.next, self._named(found, gender, "transmitted"))
        return True

    def _named(self, found: Subject, gender: str, rule: str) -> Speaker:
        name = self._known.fullest(self.tokens, found)
        self._known.learn(self.tokens, found)
        speaker = self._of((found.first, found.last), name, rule)
        if gender:
            self._last[gender] = speaker
        self._here = speaker
        return speaker

    def _of(self, place: tuple[int, int], name: tuple[int, int], rule: str) -> Speaker:
        named = " ".join(self.tokens.span(*name).of(self.tokens.text).split())
        return Speaker(self.tokens.span(*place), named, rule)

    def _say(self, at: int, speaker: Speaker, *, behind: bool = False) -> None:
        self.sayings.append(_Saying(at, speaker, behind))

    def _closes_quote(self, at: int) -> bool:
        before = self.tokens.forms[at - 1]
        return before in QUOTES_CLOSE or (before in ("،", ",") and self.tokens.forms[at - 2] in QUOTES_CLOSE)


def _unjoined(name: str) -> str:
    """Return a name without the particle of `وفقا لمصدر`, `وفقا للوزارة`."""
    return "ال" + name[2:] if name.startswith("لل") else name[1:]


def _is_passive(tokens: Tokens, at: int) -> bool:
    """Say whether the verb is written with the damma that says nobody said it: `أُعلن`."""
    return "\u064f" in tokens.text[tokens.starts[at] : tokens.starts[at] + 3]


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Say whether `بين` is written or followed as the verb is, and `رأى` not as an opinion, `رأي`."""
    form = tokens.forms[at]
    if form in _BETWEEN:
        return "\u0651" in tokens.span(at, at).of(tokens.text) or opens_at(tokens, at + 1)
    return form not in _OPINION or tokens.text[tokens.ends[at] - 1] == "ى"
