"""What is counted: the noun or phrase behind a number, or a word that says two of something by itself."""

from desktop.arabic.folding import fold
from desktop.arabic.number_words import WORDS
from desktop.arabic.phrases import word_set
from desktop.arabic.tokens import WORD, Tokens

_NO_NOUN = word_set(
    "من إلى الى على عن في فى مع بين حتى منذ مذ خلال قبل بعد عند لدى ضد دون حول عبر ضمن نحو تحت فوق "
    "أمام وراء خلف لا لم لن ما قد "
    "هل أن إن أنه أنها إنه إنها كان كانت كانوا يكون تكون كما لكن بل أو أم ثم إذ إذا لأن لأنه الذي التي الذين "
    "اللذين هو هي هم هذا هذه ذلك تلك هناك "
    "هنا حيث بينما فيما مما ممن عما منهم منها منه بينهم بينها بينه أي كل بعض غير سوى أيضا فقط تقريبا وفق وفقا بحسب "
    "حسب إثر نتيجة بسبب إضافة عام "
    "قال قالت قالوا شهد شهدت كشف كشفت أعلن أعلنت أكد أكدت أصبح أصبحت بلغ بلغت يبلغ تبلغ وصل وصلت تم يتم تمت نقل "
    "قتل قتلوا أصيب أصيبوا جاء جاءت "
    "يوجد توجد ليس ليست ليسوا عاد عادت قام قامت تقدر يقدر تقع يقع كي لكي عبره به بها بهم له لها لهم فيه فيها عنه "
    "عنها عليه عليها إليه إليها معه "
    "معها وهو وهي وهم ومن وفي وعلى وإلى وكان وكانت وقد وأن وما ولا ولم وقال وقالت وأكد وأضاف وأعلن مقابل بدلا "
    "مقارنة خصوصا لاسيما سيما حاليا أخيرا "
    "سنويا شهريا يوميا أسبوعيا آخر آخرين آخران آخرون أخريان أخريين أخريات أخرى صباحا مساء ظهرا فجرا عصرا ليلا م ص "
    "ه هـ أمس غدا اليوم نصف ربع ثلث على الأقل"
)
_NOUNS = word_set(
    "وحدة وحدات وزير وزراء وزارة وزارات ولاية ولايات وظيفة وظائف وفاة وفيات وثيقة وثائق ورقة أوراق "
    "وسيط وسطاء وافد وافدا وافدين وسيلة "
    "وسائل وكالة وكالات وكيل وكلاء ورشة ورش وجبة وجبات وردة وصلة وعد وعود وفد وفود ولد واحة وقفة وديعة ودائع وصفة "
    "برميل براميل بيت بيتا بيوت بلد بلدا بلدان بناية بنايات باخرة بواخر بحار بحارا بحارة بلاغ بلاغا بلاغات بوابة "
    "بوابات بطارية بطاريات بارجة باب بحث بحثا بطل بند بندا بنود بلدة بلدات "
    "بلدية بلديات بنك بنكا بنوك "
    "بطاقة بطاقات بعثة بعثات بيان بيانا بيانات برنامج برنامجا برامج بئر باص باصات باحث باحثا باحثين بريطاني "
    "بريطانيا بريطانيين بندقية بنادق بقرة "
    "لاجئ لاجئا لاجئين لاعب لاعبا لاعبين لجنة لجان ليلة ليال لقاء لقاءات لغم لغما لواء لبناني لبنانيا لبنانيين "
    "لوحة لوحات لص لصوص لغة لغات ليبي ليبيا "
    "ليبيين لقاح لقاحا لقاحات لتر لترا"
)
_DUTIES = ("بال", "وال", "فال", "كال", "لل", "ولل", "وبال")
_NISBA = ("ي", "يا", "يه", "يين", "يون", "يات")
_NO_ADJECTIVE = word_set(
    "الذي لدى حتى على إلى لكي كي يجري تجري يلي تلي يأتي تأتي ينتهي تنتهي يلتقي نفي وهي هي حاليا سنويا "
    "شهريا يوميا أسبوعيا رسميا حوالي "
    "بالتالي وبالتالي تقضي يقضي تؤدي يؤدي تغطي يغطي تعاني يعاني تضحي وفي في فيه إليه عليه يعني تعني أعطي مضي بقي "
    "لقي نسبيا إجماليا كليا جزئيا عمليا "
    "تقريبيا سويا يدويا دوليا محليا عالميا"
)
# Adjectives whose first letter looks like a particle.
_ADJECTIVES = tuple(
    fold("بريطاني بحري بري باليستي بيئي بلجيكي برازيلي بشري بلدي بحثي برلماني بولندي بلغاري بنغالي باكستاني "
         "برتغالي برمائي بديل لبناني ليبي "
         "لوجستي ليزري كويتي كردي كندي كوري كيميائي كهربائي كبير كيني كوبي كرواتي كلاسيكي كمي كروي").split()
)  # fmt: skip
_NO_PAIR = word_set(
    "فلسطين كريستين مارتين بوتين فالنتين أرجنتين الأرجنتين كردستان باكستان أفغانستان تركستان داغستان "
    "طاجيكستان أوزبكستان تركمانستان "
    "قيرغيزستان كازاخستان بلوشستان عربستان لورستان خوزستان سيستان هندوستان بستان فستان قفطان كتان بهتان ختان شتان "
    "اثنتين اثنتان ثنتين ثنتان مئتين "
    "مائتين مئتان مائتان متين زيتين ليفانتين أوغستين قسطنطين كونستانتين ماتين بنيامتين لاتين نيكوتين بروتين "
    "كيراتين كرياتين جيلاتين الجيلاتين ثابتين "
    "صامتين ملتفتين مثبتين مستميتين متهافتين ميتين نباتين سليتين مورتان شيطان تان إسكتلنديتين خارجتين يفلتان روتين "
    "بلاتين دكتين كابتين اسبرتين "
    "إبستين جاستين جستين أوستين إينشتين أينشتين ليختنشتين واينستين وينشتين غولدشتين "
    "فرانكشتين راسبوتين ألبرتين صامتين ساكتين لافتين متفاوتين منصتين خافتين باهتين قانتين شامتين بيوتين غلوتين"
)
# Nouns whose plural has another shape, so that -ين and -ان can only say two.
_PAIRED_STEMS = (
    "شخص طفل رجل شهيد قتيل جريح صاروخ هدف موقع حادث هجوم عنصر ضابط جندي جسر منزل بيت مبني حزب فريق "
    "شارع قانون قرار ملف اتفاق مشروع طبيب "
    "طالب نائب وزير رئيس انفجار تفجير اعتداء زلزال مخيم مطار ميناء مقعد شقيق أخ ابن حي مسجد مستشفي برج كتاب بيان "
    "قائد مصنع سجين أسير زورق قارب نفق "
    "لواء فيلم هاتف صوت جرح شيخ عضو ولد بند طابق خيار سيناريو نوع جزء قسم محور مسار اجتماع لقاء مؤتمر حاجز رتل قصف "
    "لغم"
)
_PAIRED = frozenset(
    fold(lead + stem + ending)
    for stem in _PAIRED_STEMS.split()
    for ending in ("ين", "ان")
    for lead in ("", "و", "ب", "ل", "ف")
) - word_set("حين حيان وحين وحيان بحين لحين فحين جزءان قصفان بيانان ابنان")
# Feminines whose pair ends as the names of countries do.
_OF_SIN = tuple(
    word_set("مؤسستان جلستان مدرستان رئيستان كنيستان دراستان سياستان منافستان ممارستان عدستان حاستان فريستان")
)
_PAIR_LEADS = ("و", "ف", "ب", "ل", "وب", "ول")


def counted_phrase(tokens: Tokens, at: int, *, of_many: bool = False) -> int | None:
    """Return the last token of the counted noun that begins at `at` with its adjectives, or None.

    After an unknown many or a part (`of_many`) the noun is definite (`مئات الصيادين`) and may follow `من`.
    """
    if of_many and tokens.forms[at] == "من" and tokens.forms[at + 1].startswith("ال"):
        at += 1
    if not _is_one_of_many(tokens, at) and not _may_be_counted(tokens, at, of_many=of_many):
        return None
    last = at
    if not of_many and tokens.forms[at] == "من":
        return at + 1
    for _ in range(2):
        if not _is_adjective(tokens, last + 1, definite=tokens.forms[at].startswith("ال")):
            break
        last += 1
    return last


def pair_at(tokens: Tokens, at: int) -> bool:
    """Say whether the word at `at` means two of something: دفعتين, مرحلتان; most masculine ones look like plurals."""
    form = tokens.forms[at]
    if form in _PAIRED:
        return True
    if len(form) < 6 or not form.endswith(("تين", "تان")) or tokens.sorts[at] != WORD:
        return False
    if form.startswith("ال") or form.startswith(_DUTIES) or form.endswith("تتان") or form in WORDS:
        return False
    if form.endswith("ستان") and not form.endswith(_OF_SIN):
        return False
    for lead in _PAIR_LEADS:
        if form.startswith(lead) and (form[len(lead) :] in _NO_PAIR or len(form) - len(lead) < 5):
            return False
    return form not in _NO_PAIR


def _is_one_of_many(tokens: Tokens, at: int) -> bool:
    """Say whether `من` and a definite plural follow: 5 من المقاتلين."""
    form = tokens.forms[at + 1]
    return (
        tokens.forms[at] == "من"
        and len(form) > 6
        and form.startswith("ال")
        and form.endswith(("ين", "ات"))
        and form not in WORDS
    )


def is_joined_pair(form: str) -> bool:
    """Say whether the و of a pair is an 'and': وامرأتان, but not ولايتين."""
    if form[0] == "و" and form in _PAIRED:
        return form[1:] in _PAIRED
    return form[0] == "و" and form.endswith(("تين", "تان")) and form[:-3] + "ه" not in _NOUNS and len(form) > 6


def may_be_pair(form: str) -> bool:
    """Say whether a word has the look of two."""
    return form in _PAIRED or form.endswith(("تين", "تان"))


def _may_be_counted(tokens: Tokens, at: int, *, of_many: bool) -> bool:
    form = tokens.forms[at]
    if tokens.sorts[at] != WORD or form in _NO_NOUN or form in WORDS or len(form) < 2:
        return False
    if not "\u0621" <= form[0] <= "\u06d3":
        return False
    if form.startswith("ال") and not of_many and len(form) > 4:
        return False
    # Before these a particle is likelier than a letter of the word.
    if form[0] in "وبل" and form not in _NOUNS:
        return False
    if form.endswith(("هم", "هما", "ها")) and len(form) > 4:
        return False
    # Verbs: 400 ألف يموتون, 36 قتلوا; but 36 يمنيون.
    if form.endswith("وا") or (form[0] in "يت" and form.endswith("ون") and not form.endswith("يون") and len(form) > 4):
        return False
    return not form.startswith(_DUTIES)


def _is_adjective(tokens: Tokens, at: int, *, definite: bool) -> bool:
    form = tokens.forms[at]
    if tokens.sorts[at] != WORD or len(form) < 4 or form in _NO_ADJECTIVE or form in _NO_NOUN or form in WORDS:
        return False
    if form.startswith("ال") != definite or form[0] == "و" or (form[0] in "بلك" and not form.startswith(_ADJECTIVES)):
        return False
    return form.endswith(_NISBA)
