"""Light stems: words without the particles and endings that are written onto them, so that forms of one word meet.

Nothing is looked up: `وبالعراقيين` and `عراقي` meet, `جندي` and `جنود` don't. Words come folded (`folding.fold`). What
is taken off one form is taken off all, so that a letter of the word itself may go with the particles (`بلد` keeps its
first letter, `بلاد` loses it, and so does `البلاد`): stems are to be compared, never shown.
"""

from functools import lru_cache

# What may be written onto a word, with how many letters it must leave behind.
_PARTICLES = (("ال", 2), ("لل", 2), ("و", 2), ("ف", 2), ("ب", 3), ("ل", 3), ("ك", 3))
_ENDINGS = (
    "كما", "هما", "تين", "تان", "ات", "ون", "ين", "ان", "وا", "ها", "هم", "هن", "نا", "يه", "ته",
    "ه", "ي", "ا", "ت",
)  # fmt: skip
_LEAST = 3  # letters that a stem keeps when an ending goes


@lru_cache(maxsize=1 << 16)
def light_stem(word: str) -> str:
    """Return the light stem of one folded word; what does not begin with a letter is left as it is."""
    if not word or not word[0].isalpha():
        return word
    return without_ending(without_ending(without_particles(word)))  # عراقيين → عراقي → عراق


def without_particles(word: str) -> str:
    """Return a folded word without conjunctions, prepositions and article, as many as stand before it."""
    while True:
        for particle, least in _PARTICLES:
            if word.startswith(particle) and len(word) - len(particle) >= least:
                word = word[len(particle) :]
                break
        else:
            return word


def without_ending(word: str) -> str:
    """Return a folded word without the ending of its number, gender, case or owner."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + _LEAST:
            return word[: -len(ending)]
    return word
