"""Subjects of saying: where the name of a speaker ends, what of it is a person's name, and who it was called before."""

from dataclasses import dataclass, field

from desktop.arabic.periods_names import MONTHS, WEEKDAYS, words
from desktop.arabic.speakers_words import (
    AUDIENCE,
    FIRST_NAMES,
    ITS_WORDS,
    LINKS,
    OCCASIONS,
    OTHERS,
    PRESENTS,
    QUOTES_OPEN,
    RANKS,
    THAT,
    UNSURE,
)
from desktop.arabic.tokens import BREAK, MARK, NUMBER, WORD, Tokens

_LONGEST = 16
_NEAR = 8
_CLOSE = 2
_NO_SUBJECT = words("في|ب|قد|من|فيها|فيه|فيهما|به|بها|له|لها|لهم|عنه|عنها|منه|منها|عليه|عليها|ايضا|ذلك|لم|لا|ما|هو|هي")
# `عدم ذكر اسمه`, `بعد عرض`: nouns, not verbs.
_OF_A_NOUN = words("عدم|دون|بعد|قبل|على|في|من|إلى|مع|بدون|أثناء|خلال")
_GOING_ON = OTHERS | {"في", "و"}
_TIMES = frozenset({*WEEKDAYS, *MONTHS, "اليوم", "امس", "يوم", "ايضا", "كذلك", "حينها", "وقتها", "بدوره"})
_ON_BEHALF = words("باسم|بشؤون|لشؤون")
_HOURS = words("مساء|صباح|فجر|ظهر|ليل")
_COMMAS = frozenset("،,")


@dataclass(slots=True)
class Subject:
    """Tokens `first`..`last` name a speaker; `title` and `name` are the parts of it that stand for the whole later.

    `next` is the token at which what is said is opened, or -1 where nothing opens it.
    """

    first: int
    last: int
    next: int
    title: tuple[int, int] | None = None
    name: tuple[int, int] | None = None


def opens_at(tokens: Tokens, at: int) -> bool:
    """Say whether a token opens what somebody says: `أن`, a colon, a quotation mark."""
    form = tokens.forms[at]
    return form in THAT or form == ":" or form in QUOTES_OPEN or form in ITS_WORDS


def subject_at(tokens: Tokens, at: int, verb: int) -> Subject | None:
    """Return the subject that begins behind the verb of saying `verb` at token `at`; None where there is none."""
    if tokens.sorts[at] != WORD or tokens.forms[at] in LINKS or tokens.forms[at] in _NO_SUBJECT:
        return None
    if "\u064b" in tokens.span(at, at).of(tokens.text):
        return None  # in the accusative: `تحدثت أخيرا`
    opening, pieces = _pieces(tokens, at)
    first, last = pieces[0]
    last = _end_of_phrase(tokens, first, last, closed=opening >= 0 and len(pieces) == 1)
    if last < first or (tokens.forms[verb] in UNSURE and not _is_sure(tokens, verb, first, opening)):
        return None
    if opening < 0 and tokens.forms[verb] in PRESENTS:
        return None
    found = Subject(first, last, opening)
    _divide(tokens, found)
    if found.name is None and len(pieces) > 1 and _is_person(tokens, *pieces[1]):
        found.title = (first, last)
        found.name = _without_ranks(tokens, *pieces[1])
        found.last = pieces[1][1]
    return found


def _is_sure(tokens: Tokens, verb: int, first: int, opening: int) -> bool:
    form = tokens.forms[first]
    away = opening - first
    if tokens.forms[verb - 1] in _OF_A_NOUN or form.endswith(("ه", "ها", "هم")):
        return False
    return 0 <= away <= _NEAR and (away <= _CLOSE or form.startswith("ال") or form in FIRST_NAMES)


def _pieces(tokens: Tokens, at: int) -> tuple[int, list[tuple[int, int]]]:
    """Return the token that opens what is said (-1 if none does soon) and the pieces between commas before it."""
    pieces: list[tuple[int, int]] = []
    start = at
    for place in range(at, at + _LONGEST * 2):
        form = tokens.forms[place]
        link = form in LINKS and opens_at(tokens, place + 1)
        if opens_at(tokens, place) or link:
            if place > start:
                pieces.append((start, place - 1))
            return place, pieces or [(at, at - 1)]
        if tokens.sorts[place] == BREAK or form in ".؟!؛" or place - at >= _LONGEST + 8:
            if place > start:
                pieces.append((start, place - 1))
            return -1, pieces or [(at, at - 1)]
        if form in _COMMAS:
            if place > start:
                pieces.append((start, place - 1))
            start = place + 1
    return -1, pieces or [(at, at)]


def _end_of_phrase(tokens: Tokens, first: int, last: int, *, closed: bool) -> int:
    """Return the last token of the phrase that names somebody, before occasions, times and what is announced.

    Unless `أن` or a mark closes the phrase, a bare noun behind a definite one is no more of it: `العراق | اكتمال`.
    """
    definite = False
    for at in range(first, min(last, first + _LONGEST) + 1):
        form, following = tokens.forms[at], tokens.forms[at + 1]
        if tokens.sorts[at] in (MARK, NUMBER) and form not in "()-":
            return at - 1
        if at > first and (_is_time(tokens, at) or form in AUDIENCE or (form == "في" and following in OCCASIONS)):
            return at - 1
        if at > first and form in ("خلال", "عبر", "عقب", "بعد", "قبل", "الي", "علي", "عن", "ان", "حول", "بشان", "امام"):
            return at - 1
        if form == "في" and (following in _TIMES or tokens.sorts[at + 1] == NUMBER):
            return at - 1
        if at > first and (form in _ON_BEHALF or (form.startswith("ل") and not form.startswith("لل"))):
            # `المستشار الأمني لرئيس …`: a new phrase within the phrase.
            definite = False
            continue
        if definite and not closed and not form.startswith(("ال", "لل", "وال")) and form not in _GOING_ON:
            person = form in FIRST_NAMES or form in RANKS
            if not person and tokens.forms[at - 1] not in FIRST_NAMES and tokens.forms[at - 1] != "في":
                return at - 1
        definite = definite or form.startswith(("ال", "لل"))
    return min(last, first + _LONGEST)


def _is_time(tokens: Tokens, at: int) -> bool:
    form, following = tokens.forms[at], tokens.forms[at + 1]
    if form in _HOURS:  # a man may be called Sabah
        return following in WEEKDAYS or following in ("اليوم", "امس", "يوم")
    return form in _TIMES


def _is_person(tokens: Tokens, first: int, last: int) -> bool:
    return tokens.forms[first] in RANKS or tokens.forms[first] in FIRST_NAMES


def _without_ranks(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    start = first
    while start < last and tokens.forms[start] in RANKS:
        start += 1
    return start, last


def _divide(tokens: Tokens, found: Subject) -> None:
    """Find the person's name in the phrase: from a first name or behind a rank, to its end."""
    for at in range(found.first, found.last + 1):
        ranked = at > found.first and tokens.forms[at - 1] in RANKS and tokens.forms[at] not in RANKS
        known = tokens.forms[at] in FIRST_NAMES and found.last - at < 5
        if known or (ranked and found.last - at < 4):
            found.name = (at, found.last)
            start = at - 1
            while start > found.first and tokens.forms[start] in RANKS:
                start -= 1
            if at > found.first and start >= found.first:
                found.title = (found.first, start)
            return


@dataclass(slots=True)
class Known:
    """Who was named so far: people by their last names and their titles."""

    by_last_name: dict[str, tuple[int, int]] = field(default_factory=dict)
    by_title: dict[tuple[str, ...], tuple[int, int]] = field(default_factory=dict)

    def learn(self, tokens: Tokens, found: Subject) -> None:
        """Remember a person who was named in full."""
        if found.name is None or found.name[0] == found.name[1]:
            return
        self.by_last_name.setdefault(_bare(tokens.forms[found.name[1]]), found.name)
        if found.title is not None:
            self.by_title[_key(tokens, *found.title)] = found.name

    def fullest(self, tokens: Tokens, found: Subject) -> tuple[int, int]:
        """Return the tokens of the fullest name known for a subject: its own, or one that was given before."""
        if found.name is not None and found.name[0] < found.name[1]:
            return found.name
        if found.first == found.last or found.name is not None:
            last = found.name[1] if found.name else found.last
            known = self.by_last_name.get(_bare(tokens.forms[last]))
            if known is not None:
                return known
        return self.by_title.get(_key(tokens, found.first, found.last), found.name or (found.first, found.last))

    def mentioned(self, tokens: Tokens, first: int, last: int) -> tuple[int, int] | None:
        """Return the known name of the first person whose last name stands among some tokens."""
        for at in range(first, min(last, first + _NEAR)):
            known = self.by_last_name.get(_bare(tokens.forms[at]))
            if known is not None and tokens.sorts[at] == WORD:
                return known
        return None


def _bare(form: str) -> str:
    return form.removeprefix("ال")


def _key(tokens: Tokens, first: int, last: int) -> tuple[str, ...]:
    return tuple(tokens.forms[first : last + 1])
