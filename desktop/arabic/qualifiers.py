"""Qualifiers: the words left and right of a number, or its verb, that bind it: about, more than, at most…"""

from dataclasses import dataclass

from desktop.arabic.folding import fold
from desktop.arabic.number_words import WORDS
from desktop.arabic.phrases import Phrases, word_set
from desktop.arabic.tokens import NUMBER, WORD, Tokens
from desktop.domain.quantity import Qualifier

_Q = Qualifier
_LEADS = ("", "و", "ف", "ب", "ل", "وب", "ول", "فب", "ك")
_MORE = "أكثر أكبر أعلى أزيد أكتر أبعد أطول أثقل أرفع أقدم"
_LESS = "أقل أصغر أدنى أخفض أقصر أخف أدني"


def _times(firsts: str, *tails: str) -> str:
    return "،".join(f"{first} {tail}".strip() for first in firsts.split() for tail in tails)


_EXCEEDS = "يتجاوز تتجاوز يتخطى تتخطى يفوق تفوق يتعدى تتعدى يجاوز يتخط تتخط يفق تفق يتعد تتعد"
_EXCEEDED = "تجاوز تجاوزت تخطى تخطت فاق فاقت تعدى تعدت متجاوزا متجاوزة متخطيا متخطية"
_NEARS = "يقارب تقارب يناهز تناهز ناهز ناهزت قارب قاربت شارف يلامس تلامس لامس لامست مناهزا"
_ADDS = "يزيد تزيد زاد زادت يربو تربو ينيف تنيف يزد تزد"
_LACKS = "يقل تقل قل قلت"
_EQUALS = ("يساوي", "تساوي", "مساو", "مساوي", "مساويا")

# Left of the number and next to it.
_BEFORE: Phrases[Qualifier] = Phrases(
    [
        ("نحو، نحوا من، حوالي، حوالى، حوالين، زهاء، قرابة", _Q.ABOUT),
        ("ما يقارب، ما يقارب من، ما يقرب من، يقرب من، تقرب من", _Q.ABOUT),
        ("بحدود، في حدود، حدود، تقريبا، ما يناهز، ما يلامس، نحو من، بنحو، يقدر بنحو، قريب من، قريبا من، ما قدره "
         "نحو", _Q.ABOUT),
        ("زهاء من، في نحو، على نحو من، تقريبا نحو، جوار، ما يعادل نحو", _Q.ABOUT),
        (_NEARS.replace(" ", "،") + "، يقارب من، تقارب من، يقارب ال", _Q.ABOUT),
        (_times(_MORE, "من", "عن"), _Q.MORE_THAN),
        (_times(_ADDS, "على", "عن") + "،" + _times("ما مما بما", *_times(_ADDS, "على", "عن").split("،")), _Q.MORE_THAN),
        (_times("ما بما مما", *_EXCEEDS.split()) + "،" + (_EXCEEDS + " " + _EXCEEDED).replace(" ", "،"), _Q.MORE_THAN),
        ("فوق، ما فوق، مافوق، زيادة على، زيادة عن، متجاوزا حاجز، تجاوز حاجز، تجاوزت حاجز", _Q.MORE_THAN),
        (_times("يتجاوز تتجاوز يتخطى تتخطى تخطى تخطت", "حاجز", "عتبة", "سقف"), _Q.MORE_THAN),
        (_times(_LESS, "من", "عن") + "، دون، ما دون، تحت، أدنى، ما يقل عن، يقل عن، تقل عن، لا يصل إلى، لم يصل "
                                     "إلى", _Q.LESS_THAN),
        (_times("لا لم ليس ما", *_times(_LACKS, "عن").split("،")) + "، ما لا يقل عن، ما لا تقل عن", _Q.AT_LEAST),
        (_times("لا ليس ليست", *_times(_LESS, "من", "عن").split("،")) + "، بما لا يقل عن، بما لا تقل عن", _Q.AT_LEAST),
        ("على الأقل، بحد أدنى، كحد أدنى، حد أدنى، حده الأدنى، حدها الأدنى", _Q.AT_LEAST),
        ("بحد أدناه، الحد الأدنى، أقله، أقلها", _Q.AT_LEAST),
        (_times("لا ليس ليست", *_times(_MORE, "من", "عن").split("،")), _Q.AT_MOST),
        (_times("لا لم لن", *_times(_ADDS, "على", "عن").split("،"), *_EXCEEDS.split()), _Q.AT_MOST),
        (_times("ما بما", *(f"لا {verb}" for verb in _EXCEEDS.split())), _Q.AT_MOST),
        (_times("ما بما", "لا يزيد على", "لا يزيد عن", "لا تزيد عن"), _Q.AT_MOST),
        ("على الأكثر، بحد أقصى، كحد أقصى، حد أقصى، حده الأقصى، بحد أقصاه، الحد الأقصى، أقصاه، أقصاها، سقفه، "
         "سقفها", _Q.AT_MOST),
        (_times("يصل تصل", "إلى", "الى", "حتى") + "،" + _times("ما بما", "يصل إلى", "تصل إلى", "وصل إلى"), _Q.AT_MOST),
        ("لا يتعدى، لا تتعدى، ليس أكثر من", _Q.AT_MOST),
        (_times(" ".join(_EQUALS), "") + "، بالضبط، تماما، ما مجموعه، ما يساوي، ما يعادل، فقط، تحديدا", _Q.EXACTLY),
        *((_times(words, f"من {o} {equal}", f"{o} {equal}"), bound)
          for words, bound in ((_MORE, _Q.AT_LEAST), (_LESS, _Q.AT_MOST)) for o in ("أو", "و") for equal in _EQUALS),
        *((f"{equal} {o} {word} من", bound) for o in ("أو", "و") for equal in _EQUALS
          for list_, bound in ((_MORE, _Q.AT_LEAST), (_LESS, _Q.AT_MOST)) for word in list_.split()),
        *((f"على الأقل {o} {equal}", _Q.AT_LEAST) for o in ("أو", "و") for equal in _EQUALS),
        *((f"على الأكثر {o} {equal}", _Q.AT_MOST) for o in ("أو", "و") for equal in _EQUALS),
    ],
    leads=_LEADS,
)  # fmt: skip
STARTS = frozenset({"بين", "ما", "من"}) | {form for form in _BEFORE.firsts if form[0] not in "وف" or form[:2] == "فو"}
# Right of the number or of its unit.
_AFTER: Phrases[Qualifier] = Phrases(
    [
        ("تقريبا، على وجه التقريب، بالتقريب، على التقريب", _Q.ABOUT),
        ("على الأقل، على أقل تقدير، بحد أدنى، كحد أدنى، حدا أدنى، في الأقل، على الأدنى", _Q.AT_LEAST),
        (
            "أو أكثر، أو يزيد، أو ما يزيد، أو أعلى، فما فوق، وما فوق، أو أكبر، فأكثر، فأعلى، وأكثر، وأعلى، وأكبر، "
            "فأكبر",
            _Q.AT_LEAST,
        ),
        ("أو أكثر من، أو أكبر من، أو أعلى من، أو ما فوق، +", _Q.AT_LEAST),
        (
            "على الأكثر، على أكثر تقدير، على أبعد تقدير، بحد أقصى، كحد أقصى، حدا أقصى، لا أكثر، كحد أعلى، في الأكثر",
            _Q.AT_MOST,
        ),
        ("أو أقل، فما دون، وما دون، أو أصغر، أو أدنى، فأقل، وأقل، وأصغر، أو أقل من، أو أصغر من، أو ما دون", _Q.AT_MOST),
        ("ونيف، ونيفا، و نيف، وبضعة، ويزيد", _Q.MORE_THAN),
        ("بالضبط، تماما، فقط لا غير، تحديدا", _Q.EXACTLY),
    ]
)
_OR_EQUAL = Phrases([(f"{o} {equal}", True) for o in ("أو", "و") for equal in (*_EQUALS, "ما يساوي")])
# Verbs that bind a number a few words on: تجاوزت ساعات الطيران 9 آلاف، زاد عدد القتلى على 500.
_FAR = {
    fold(lead + verb): (qualifier, pair)
    for verbs, qualifier, pair in (
        (f"{_EXCEEDS} {_EXCEEDED}", _Q.MORE_THAN, False),
        (_NEARS, _Q.ABOUT, False),
        (_ADDS, _Q.MORE_THAN, True),
        (_LACKS, _Q.LESS_THAN, True),
    )
    for verb in verbs.split()
    for lead in ("", "و", "ف", "ل", "س", "وس", "قد")
}
_DENIED = {_Q.MORE_THAN: _Q.AT_MOST, _Q.LESS_THAN: _Q.AT_LEAST}
_NOT = word_set("لا لم لن ليس ولا ولم ولن فلم فلا")
_PAIRS = frozenset({"علي", "عن"})
_CUTS = word_set("من إلى قبل بعد خلال منذ حتى أن إن التي الذي حيث فيما بينما لكن ثم أو إذ إذا بين مع")
_REACH = 7
_ARTICLE = fold("ال")
# Motion: after these نحو is 'toward'.
_TOWARD = word_set("توجه توجهت يتوجه تتوجه اتجه اتجهت يتجه تتجه متجها متجهة سار سارت تحرك تحركت يتحرك انطلق انطلقت "
                "تقدم تقدمت "
    "يتقدم اندفع زحف صوب طريقه طريقها متوجها متوجهة باتجاه اتجاه مسرعا مضى تمضي يمضي تسير يسير خطوة خطوات دفع يدفع "
    "الطريق", ("", "و", "ف", "ل", "س"))  # fmt: skip
# `ليصل إلى`: it reached that figure, where `يصل إلى` says that it may.
_SO_THAT = frozenset({"ليص", "لتص"})
_ABOUT_OR_TOWARD = frozenset({"نحو", "ونحو"})


@dataclass(frozen=True, slots=True)
class Binding:
    """A qualifier from token `first` through `last`, and where it stands: before, after, or in a verb further off."""

    qualifier: Qualifier
    first: int
    last: int
    rule: str


def before(tokens: Tokens, at: int) -> Binding | None:
    """Return what binds the number whose first token is `at` from its left, next to it or by its verb.

    An article that stands apart from its figures (`قرابة الـ 500`) belongs to the number.
    """
    if at > 1 and tokens.sorts[at] == NUMBER and tokens.forms[at - 1] == _ARTICLE:
        at -= 1
    found = _BEFORE.before(tokens, at)
    if found:
        first, qualifier = found
        if tokens.forms[first] in _ABOUT_OR_TOWARD and tokens.forms[first - 1] in _TOWARD:
            return None
        if tokens.forms[first][:3] in _SO_THAT:
            return None
        far = _by_verb(tokens, first) if qualifier is Qualifier.EXACTLY else None
        return far or Binding(qualifier, first, at - 1, "before")
    return _by_verb(tokens, at)


def after(tokens: Tokens, at: int, left: Qualifier | None) -> Binding | None:
    """Return what binds the number that ends before token `at` from its right, knowing what stands left of it."""
    found = _AFTER.at(tokens, at)
    if found:
        last, qualifier = found
        if tokens.forms[last] == "من" and _number_follows(tokens, last + 1):
            return None
        if tokens.forms[last + 1] in ("من", "عن") and _number_follows(tokens, last + 2):
            return None
        if left is not None and qualifier is Qualifier.ABOUT and left is not Qualifier.EXACTLY:
            return None
        return Binding(qualifier, at, last, "after")
    if left in (Qualifier.MORE_THAN, Qualifier.LESS_THAN) and (equal := _OR_EQUAL.at(tokens, at)):
        if _number_follows(tokens, equal[0] + 1):
            return None
        bound = Qualifier.AT_LEAST if left is Qualifier.MORE_THAN else Qualifier.AT_MOST
        return Binding(bound, at, equal[0], "after")
    return None


def _number_follows(tokens: Tokens, at: int) -> bool:
    return tokens.sorts[at] == NUMBER or tokens.forms[at] in WORDS


def _by_verb(tokens: Tokens, at: int) -> Binding | None:
    """Return the qualifier of a verb that stands a few words before the number, its subject between them."""
    forms, sorts = tokens.forms, tokens.sorts
    pair = forms[at - 1] in _PAIRS and at > 0
    place = at - 2 if pair else at - 1
    for back in range(place, max(-1, place - _REACH), -1):
        if sorts[back] != WORD:
            return None
        form = forms[back]
        if verb := _FAR.get(form):
            qualifier, needs_pair = verb
            if needs_pair != pair:
                return None
            if back > 0 and forms[back - 1] in _NOT:
                return Binding(_DENIED.get(qualifier, qualifier), back - 1, back, "verb")
            return Binding(qualifier, back, back, "verb")
        if form in _CUTS:
            return None
    return None
