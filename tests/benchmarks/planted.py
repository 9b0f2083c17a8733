"""Articles made of words of real ones, with passages planted in them that were changed on their way.

Common phrases of news stand in many articles, and a closing line in a tenth of them: what is no passage.
"""

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from desktop import assets

_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_PROCLITICS = ("و", "ف", "ب", "ل", "ال", "وال", "بال", "كال", "لل")
_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_CLOSING = "حقوق النشر محفوظة لوكالة الأنباء ولا يجوز نقل هذه المادة أو جزء منها دون إذن خطي مسبق من إدارة التحرير"


@dataclass(frozen=True, slots=True)
class Plant:
    """A passage: its texts' numbers, its code points in each, how many words it had and how many of 100 were edited."""

    one: int
    start: int
    end: int
    other: int
    its_start: int
    its_end: int
    words: int
    edited: int


class Generator:
    """Makes articles and plants, the same from the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        texts = [path.read_text(encoding="utf-8").split() for path in sorted(assets.seeds().glob("*.txt"))]
        self._after: dict[str, list[str]] = {}
        real: dict[str, int] = {}
        for words in texts:
            for word, following in zip(words, [*words[1:], words[0]], strict=True):
                self._after.setdefault(word, []).append(following)
                real[word] = real.get(word, 0) + 1
        made = {self._made_up() for _ in range(30_000)}
        ranked = sorted(real, key=lambda word: (-real[word], word))
        self._words = [*ranked, *sorted(made)]
        self._shares = list(accumulate(1 / (rank + 8) for rank in range(len(self._words))))

    def article(self, words: int) -> list[str]:
        """Return an article's words: runs of real ones, as they follow each other, among others by their frequency."""
        written = [self._word()]
        while len(written) < words:
            goes_on = self.random.random() < 0.35 and written[-1] in self._after
            written.append(self.random.choice(self._after[written[-1]]) if goes_on else self._word())
        return written

    def corpus(self, articles: int, words: int = 150) -> list[list[str]]:
        """Return so many articles, a tenth of them with the closing line."""
        made = [self.article(self.random.randint(words * 2 // 3, words * 4 // 3)) for _ in range(articles)]
        return [[*each, *_CLOSING.split()] if self.random.random() < 0.1 else each for each in made]

    def plant(self, corpus: list[list[str]], count: int) -> tuple[list[str], list[Plant]]:
        """Return the texts of a corpus with so many passages taken from one article into another, and their places."""
        picked = self.random.sample(range(len(corpus)), 2 * count)
        plants = []
        texts = {}
        for source, target in zip(picked[::2], picked[1::2], strict=True):
            length = self.random.randint(12, 60)
            edited = self.random.choice((0, 10, 20, 30))
            start = self.random.randint(0, max(0, len(corpus[source]) - length))
            passage = corpus[source][start : start + length]
            copy = self.edit(passage, edited / 100)
            at = self.random.randint(0, len(corpus[target]))
            texts[source] = " ".join(corpus[source])
            texts[target] = " ".join([*corpus[target][:at], *copy, *corpus[target][at:]])
            own = _offset(corpus[source], start), _offset(corpus[source], start + len(passage)) - 1
            its = _offset(corpus[target], at), _offset(corpus[target], at) + len(" ".join(copy))
            plants.append(Plant(source, *own, target, *its, len(passage), edited))
        return [texts.get(number) or " ".join(words) for number, words in enumerate(corpus)], plants

    def edit(self, passage: list[str], rate: float) -> list[str]:
        """Return a passage with so many of its words changed, left out, put in or turned round.

        Particles, vowels and digits of the others change as well.
        """
        copy: list[str] = []
        for word in passage:
            if self.random.random() >= rate:
                copy.append(self._written_otherwise(word) if rate and self.random.random() < 0.25 else word)
                continue
            act = self.random.choice(("change", "change", "change", "drop", "add", "turn"))
            if act == "change":
                copy.append(self._word())
            elif act == "add":
                copy += [word, self._word()]
            elif act == "turn" and copy:
                copy.insert(-1, word)
        return copy or list(passage)

    def _written_otherwise(self, word: str) -> str:
        """Return a word with another particle, vowels, hamza or script of digits."""
        if word[:1].isdigit():
            return word.translate(_DIGITS)
        act = self.random.randrange(4)
        if act == 0:
            return word[0] + "\u064e" + word[1:]
        if act == 1:
            return word.replace("أ", "ا").replace("إ", "ا")
        for particle in sorted(_PROCLITICS, key=len, reverse=True):
            if word.startswith(particle) and len(word) > len(particle) + 3:
                return word[len(particle) :]
        return self.random.choice(_PROCLITICS) + word

    def _word(self) -> str:
        return self.random.choices(self._words, cum_weights=self._shares)[0]

    def _made_up(self) -> str:
        return "".join(self.random.choices(_LETTERS, k=self.random.randint(3, 7)))


def _offset(words: list[str], at: int) -> int:
    return sum(len(word) + 1 for word in words[:at])
