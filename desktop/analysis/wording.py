"""Wording: the words of a text as numbers that are equal where the words are, whatever is written onto them.

Articles and conjunctions, endings, tashkeel, hamza and the script of digits make no difference;
a figure is what it says, in digits or in a word.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from desktop.arabic.folding import fold
from desktop.arabic.number_words import WORDS, Size
from desktop.arabic.stemming import light_stem

_VOWELS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_UNSEEN = "\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_TOKEN = re.compile(
    rf"(\d++(?:[.,٫٬]\d++)*+)|[^\W\d_{_VOWELS}{_UNSEEN}](?:[{_VOWELS}{_UNSEEN}]*+[^\W\d_{_VOWELS}{_UNSEEN}])*+[{_VOWELS}]*+"
)
_SEPARATORS = re.compile(r"[,٬](?=\d{3}(?!\d))")
_DECIMAL = str.maketrans("٫,٬", "...")
_NO_FIGURES = (Size.OPEN, Size.EMPTY_ELEVEN)  # عشرات، أحد

# Words that any two texts share; they say nothing about where a wording comes from.
_COMMON = (
    "في من على إلى عن مع أن إن أنه أنها التي الذي الذين هذا هذه ذلك تلك هو هي هم كان كانت يكون تكون قد لقد لا "
    "لم لن ما كما بين بعد قبل حتى خلال عند عندما منذ أو أم ثم بل لكن لكنه غير كل بعض أي أكثر أقل حيث إذ إذا لو "
    "كيف ليس ليست له لها لهم به بها بهم فيه فيها منه منها عليه عليها إليه إليها عنه عنها معه معها أيضا نحو حول "
    "ضد دون سوى أمام تحت فوق ضمن عبر قال قالت وقال أضاف أكد أوضح أشار ذكر أعلن يوم أمس اليوم عام سنة شهر هناك "
    "هنا نفسه نفسها أحد عدم تم يتم جدا فقط the of and to in a that is was for on with as by at from"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a text, in parallel lists: what they are compared by, and code points `starts[i]`..`ends[i]`."""

    text: str
    codes: list[int]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.codes)

    def word(self, at: int) -> str:
        """Return a word as the text has it."""
        return self.text[self.starts[at] : self.ends[at]]


def wording_of(text: str) -> Wording:
    """Return the words of a text."""
    codes: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        starts.append(start)
        ends.append(end)
        codes.append(_code(found[0]))
    return Wording(text, codes, starts, ends)


def is_common(code: int) -> bool:
    """Say whether a word says nothing about where a wording comes from."""
    return code in _COMMON_CODES


@lru_cache(maxsize=1 << 14)
def number_in(word: str) -> str:
    """Return the figure that a word says, `2500` for `2,500` and `٢٥٠٠`, `3` for `ثلاثة`; empty where it says none."""
    if word[:1].isdigit():
        return _figure(word)
    known = WORDS.get(fold(word[:64]))
    return "" if known is None or known.size in _NO_FIGURES else f"{known.value.normalize():f}"


@lru_cache(maxsize=1 << 18)
def _code(word: str) -> int:
    """Return a number below 2**63 for what a word is compared by: the same in every run of the program."""
    said = number_in(word) or light_stem(fold(word[:64]))
    return int.from_bytes(blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


def _figure(word: str) -> str:
    digits = fold(_SEPARATORS.sub("", word)).translate(_DECIMAL)
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


_COMMON_CODES = frozenset(_code(word) for word in _COMMON.split())
