"""Light stems: words without the particles and endings that are written onto them, so that forms of one word meet.

Nothing is looked up: `والعراقيين` and `عراقي` meet, `جندي` and `جنود` don't. Words come folded (`folding.fold`).
"""

from functools import lru_cache

_JOINED = ("و", "ف")  # conjunctions
_BEFORE = ("بال", "كال", "وال", "فال", "لل", "ال")
_SINGLE = ("ب", "ل", "ك")
_ENDINGS = (
    "كما",
    "هما",
    "تين",
    "تان",
    "ات",
    "ون",
    "ين",
    "ان",
    "وا",
    "ها",
    "هم",
    "هن",
    "نا",
    "يه",
    "ته",
    "ه",
    "ي",
    "ا",
    "ت",
)
_LEAST = 3  # letters that a stem keeps


@lru_cache(maxsize=1 << 16)
def light_stem(word: str) -> str:
    """Return the light stem of one folded word; figures and words of three letters are left as they are."""
    if not word or not word[0].isalpha():
        return word
    return without_ending(without_particles(word))


def without_particles(word: str) -> str:
    """Return a folded word without conjunction, preposition and article."""
    if word[0] in _JOINED and len(word) > _LEAST + 1:
        word = word[1:]
    for particle in _BEFORE:
        if word.startswith(particle) and len(word) >= len(particle) + _LEAST - 1:
            return word[len(particle) :]
    if word[0] in _SINGLE and len(word) > _LEAST + 1:
        return word[1:]
    return word


def without_ending(word: str) -> str:
    """Return a folded word without the ending of its number, gender, case or owner."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + _LEAST:
            return word[: -len(ending)]
    return word
