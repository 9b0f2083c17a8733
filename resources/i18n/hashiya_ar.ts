<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hashiya</source>
        <translation>عن حاشية</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>The margin of a manuscript, for journalists who compare reports of one event.</source>
        <translation>هامش المخطوط، للصحفيين الذين يقارنون ما كُتب عن حدث واحد.</translation>
    </message>
    <message>
        <source>Your projects stay on this machine. Hashiya opens no network connection, needs no account and collects nothing; it sends nothing to anybody.</source>
        <translation>تبقى مشاريعك على هذا الجهاز. لا تتصل حاشية بالشبكة، ولا تحتاج إلى حساب، ولا تجمع بيانات، ولا ترسل شيئاً إلى أحد.</translation>
    </message>
    <message>
        <source>Hashiya is free software under the MIT licence. It stands on these works:</source>
        <translation>حاشية برنامج حر برخصة MIT، ويقوم على هذه الأعمال:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>AlsoIn</name>
    <message>
        <source>Values by article</source>
        <translation>القيم حسب المقال</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>ورد أيضاً في</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangingMenu</name>
    <message>
        <source>Conflicts first</source>
        <translation>التعارض أولاً</translation>
    </message>
    <message>
        <source>By number of articles</source>
        <translation>بحسب عدد المقالات</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>Group by verdict</source>
        <translation>تجميع بحسب الخلاصة</translation>
    </message>
    <message>
        <source>Columns by published date</source>
        <translation>الأعمدة بحسب تاريخ النشر</translation>
    </message>
</context>
<context>
    <name>Bounds</name>
    <message>
        <source>Choose a claim first: click it, or press F7.</source>
        <translation>اختر ادعاءً أولاً: انقره أو اضغط F7.</translation>
    </message>
    <message>
        <source>Put the caret between two words of a claim, or select some of its words, to split it.</source>
        <translation>للتقسيم ضع المؤشر بين كلمتين من الادعاء، أو حدّد بعض كلماته.</translation>
    </message>
    <message>
        <source>No other claim overlaps this one or follows it in its sentence.</source>
        <translation>لا ادعاء آخر يتداخل مع هذا الادعاء أو يليه في جملته.</translation>
    </message>
    <message>
        <source>The two claims are one. It keeps: %1. Left out: %2. Undo brings both back.</source>
        <translation>صار الادعاءان ادعاءً واحداً. بقي فيه: %1. وسقط: %2. التراجع يعيدهما.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSX)…</source>
        <translation>حفظ مصنّف جداول (XLSX)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>حفظ جدول (CSV)…</translation>
    </message>
    <message>
        <source>Quotes side by side…</source>
        <translation>الاقتباسات جنباً إلى جنب…</translation>
    </message>
    <message>
        <source>Units that mean the same…</source>
        <translation>وحدات بمعنى واحد…</translation>
    </message>
    <message>
        <source>What “about” covers</source>
        <translation>ما تشمله «نحو»</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Choose another chart</source>
        <translation>اختر رسماً آخر</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Save or print this chart</source>
        <translation>حفظ الرسم أو طباعته</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the data (CSV)…</source>
        <translation>حفظ البيانات (CSV)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>حفظ البيانات</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>ملف CSV لجداول البيانات</translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
</context>
<context>
    <name>ClaimGrid</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
</context>
<context>
    <name>ClaimTableModel</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Show all claims</source>
        <translation>عرض كل الادعاءات</translation>
    </message>
    <message>
        <source>No claims yet. Select words in an article and press a number key to make the first one.</source>
        <translation>لا ادعاءات بعد. حدّد كلمات في مقال واضغط مفتاح رقم لتسجيل أول ادعاء.</translation>
    </message>
    <message>
        <source>No claim passes these filters.</source>
        <translation>لا ادعاء يطابق هذه المرشّحات.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>عرض في النص</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>تحرير هذه الخلية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Export %n claim(s)…</source>
        <translation>
            <numerusform>تصدير %n ادعاء…</numerusform>
            <numerusform>تصدير ادعاء واحد…</numerusform>
            <numerusform>تصدير ادعاءين…</numerusform>
            <numerusform>تصدير %n ادعاءات…</numerusform>
            <numerusform>تصدير %n ادعاءً…</numerusform>
            <numerusform>تصدير %n ادعاء…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n claim(s)</source>
        <translation>
            <numerusform>حذف %n ادعاء</numerusform>
            <numerusform>حذف ادعاء واحد</numerusform>
            <numerusform>حذف ادعاءين</numerusform>
            <numerusform>حذف %n ادعاءات</numerusform>
            <numerusform>حذف %n ادعاءً</numerusform>
            <numerusform>حذف %n ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Drag to move the column (%1, %2)</source>
        <translation>اسحب لنقل العمود (%1، %2)</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>إغلاق العمود</translation>
    </message>
    <message>
        <source>No outlet or date known</source>
        <translation>بلا جهة نشر ولا تاريخ</translation>
    </message>
    <message>
        <source>Let the column go (%1)</source>
        <translation>إلغاء تثبيت العمود (%1)</translation>
    </message>
    <message>
        <source>Keep the column in place (%1)</source>
        <translation>تثبيت العمود في مكانه (%1)</translation>
    </message>
    <message>
        <source>Keep the column in place</source>
        <translation>تثبيت العمود في مكانه</translation>
    </message>
</context>
<context>
    <name>ColumnTabs</name>
    <message>
        <source>Open articles</source>
        <translation>المقالات المفتوحة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Next claim</source>
        <translation>الادعاء التالي</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>الادعاء السابق</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>العمود التالي</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>العمود السابق</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>موضع البحث التالي</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>موضع البحث السابق</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Same wording in another article</source>
        <translation>المقطع نفسه في مقال آخر</translation>
    </message>
    <message>
        <source>Next shared wording</source>
        <translation>المقطع المشترك التالي</translation>
    </message>
    <message>
        <source>Previous shared wording</source>
        <translation>المقطع المشترك السابق</translation>
    </message>
    <message>
        <source>Show shared wording</source>
        <translation>إظهار المقاطع المشتركة</translation>
    </message>
    <message>
        <source>Columns follow the chosen claim</source>
        <translation>الأعمدة تتبع الادعاء المختار</translation>
    </message>
    <message>
        <source>Split the claim here</source>
        <translation>تقسيم الادعاء هنا</translation>
    </message>
    <message>
        <source>Merge with the next claim</source>
        <translation>دمج مع الادعاء التالي</translation>
    </message>
    <message>
        <source>End the claim a word later</source>
        <translation>مدّ نهاية الادعاء كلمة</translation>
    </message>
    <message>
        <source>End the claim a word earlier</source>
        <translation>تقصير نهاية الادعاء كلمة</translation>
    </message>
    <message>
        <source>Begin the claim a word earlier</source>
        <translation>مدّ بداية الادعاء كلمة</translation>
    </message>
    <message>
        <source>Begin the claim a word later</source>
        <translation>تقصير بداية الادعاء كلمة</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>نقل العمود يميناً</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>نقل العمود يساراً</translation>
    </message>
    <message>
        <source>Keep the column in place</source>
        <translation>تثبيت العمود في مكانه</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>حجم النص المعتاد</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خلل</translation>
    </message>
    <message>
        <source>Hashiya has made a mistake</source>
        <translation>وقع خطأ في حاشية</translation>
    </message>
    <message>
        <source>What you marked before is saved. You can close this and continue. The report below says where the program failed; it holds nothing of your articles. Copy it if you want to report the mistake.</source>
        <translation>كل ما سجّلته من قبل محفوظ، ويمكنك إغلاق هذه النافذة والمتابعة. يبيّن التقرير أدناه موضع الخلل، وليس فيه شيء من مقالاتك. انسخه إن أردت الإبلاغ عن الخطأ.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as 18 January 2026 or 2026-01-18</source>
        <translation>مثل 18 يناير 2026 أو ⁦2026-01-18⁩</translation>
    </message>
    <message>
        <source>This is not a date with a year. Write 18 January 2026, 18/1/2026 or 2026-01.</source>
        <translation>هذا ليس تاريخاً بسنة. اكتب 18 يناير 2026 أو ⁦18/1/2026⁩ أو ⁦2026-01⁩.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not saved; the window behind says why. What you wrote is still here.</source>
        <translation>لم يُحفظ شيء، والسبب مذكور في النافذة الرئيسية. ما كتبته باقٍ هنا.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Article details</source>
        <translation>بيانات المقال</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>من الملف %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>No title was found; these are the article&apos;s first words.</source>
        <translation>لم يُعثر على عنوان؛ هذه أولى كلمات المقال.</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message numerus="yes">
        <source>… %n character(s) not shown here …</source>
        <translation>
            <numerusform>… كل الأحرف معروضة …</numerusform>
            <numerusform>… حرف واحد غير معروض هنا …</numerusform>
            <numerusform>… حرفان غير معروضين هنا …</numerusform>
            <numerusform>… %n أحرف غير معروضة هنا …</numerusform>
            <numerusform>… %n حرفاً غير معروض هنا …</numerusform>
            <numerusform>… %n حرف غير معروض هنا …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <translation>العربية، ويندوز</translation>
    </message>
    <message>
        <source>Arabic, ISO</source>
        <translation>العربية، آيزو</translation>
    </message>
    <message>
        <source>Arabic, Macintosh</source>
        <translation>العربية، ماكنتوش</translation>
    </message>
    <message>
        <source>Arabic, DOS</source>
        <translation>العربية، دوس</translation>
    </message>
    <message>
        <source>Arabic, old IBM</source>
        <translation>العربية، آي بي إم القديم</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <translation>أوروبا الغربية، ويندوز</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Choose an encoding…</source>
        <translation>اختيار الترميز…</translation>
    </message>
    <message>
        <source>Choose the encoding in which the text below reads well.</source>
        <translation>اختر الترميز الذي يُقرأ به النص أدناه سليماً.</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>ملف CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>ملف CSV لبرامج أخرى</translation>
    </message>
    <message>
        <source>Excel workbook with the comparison</source>
        <translation>مصنّف Excel مع المقارنة</translation>
    </message>
    <message>
        <source>Report as a web page</source>
        <translation>تقرير بصيغة صفحة ويب</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>تقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>يُكتب التقرير…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Writing %1 of %n claim(s)…</source>
        <translation>
            <numerusform>كتابة %1 من %n ادعاء…</numerusform>
            <numerusform>كتابة %1 من ادعاء واحد…</numerusform>
            <numerusform>كتابة %1 من ادعاءين…</numerusform>
            <numerusform>كتابة %1 من %n ادعاءات…</numerusform>
            <numerusform>كتابة %1 من %n ادعاءً…</numerusform>
            <numerusform>كتابة %1 من %n ادعاء…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The file before is still being written. Export again once it is done.</source>
        <translation>الملف السابق لم تكتمل كتابته بعد. أعِد التصدير حين يكتمل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) written to %2.</source>
        <translation>
            <numerusform>كُتب %1 من %n ادعاء في «%2».</numerusform>
            <numerusform>كُتب %1 من ادعاء واحد في «%2».</numerusform>
            <numerusform>كُتب %1 من ادعاءين في «%2».</numerusform>
            <numerusform>كُتب %1 من %n ادعاءات في «%2».</numerusform>
            <numerusform>كُتب %1 من %n ادعاءً في «%2».</numerusform>
            <numerusform>كُتب %1 من %n ادعاء في «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>تصدير الادعاءات</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %n claim(s)</source>
        <translation>
            <numerusform>تصدير %1 من %n ادعاء</numerusform>
            <numerusform>تصدير %1 من ادعاء واحد</numerusform>
            <numerusform>تصدير %1 من ادعاءين</numerusform>
            <numerusform>تصدير %1 من %n ادعاءات</numerusform>
            <numerusform>تصدير %1 من %n ادعاءً</numerusform>
            <numerusform>تصدير %1 من %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي ادعاء في «%1».</numerusform>
            <numerusform>كُتب ادعاء واحد في «%1».</numerusform>
            <numerusform>كُتب ادعاءان في «%1».</numerusform>
            <numerusform>كُتبت %n ادعاءات في «%1».</numerusform>
            <numerusform>كُتب %n ادعاءً في «%1».</numerusform>
            <numerusform>كُتب %n ادعاء في «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>كل القائلين</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>كل الادعاءات</translation>
    </message>
    <message>
        <source>Find in claims…</source>
        <translation>بحث في الادعاءات…</translation>
    </message>
    <message>
        <source>Find in claims</source>
        <translation>البحث في الادعاءات</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 من %n ادعاء</numerusform>
            <numerusform>%1 من ادعاء واحد</numerusform>
            <numerusform>%1 من ادعاءين</numerusform>
            <numerusform>%1 من %n ادعاءات</numerusform>
            <numerusform>%1 من %n ادعاءً</numerusform>
            <numerusform>%1 من %n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Without a speaker</source>
        <translation>بلا قائل</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of the chart</source>
        <translation>
            <numerusform>لا ادعاءات من الرسم</numerusform>
            <numerusform>ادعاء واحد من الرسم</numerusform>
            <numerusform>ادعاءان من الرسم</numerusform>
            <numerusform>%n ادعاءات من الرسم</numerusform>
            <numerusform>%n ادعاءً من الرسم</numerusform>
            <numerusform>%n ادعاء من الرسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find in the open articles</source>
        <translation>البحث في المقالات المفتوحة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Select words in a text and press %1: they become a claim.</source>
        <translation>حدّد كلمات في نص واضغط %1، فتصبح ادعاءً.</translation>
    </message>
    <message>
        <source>%1 goes to the next figure that was read; %2 takes it.</source>
        <translation>بالمفتاح %1 تنتقل إلى الرقم التالي المقروء في النص، وبالمفتاح %2 تقبله.</translation>
    </message>
    <message>
        <source>Compare the reports, or export the claims as a table.</source>
        <translation>قارن بين التقارير، أو صدّر الادعاءات في جدول.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>not reported here</source>
        <translation>لم يرد هنا</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُراجع بعد</translation>
    </message>
</context>
<context>
    <name>GatheringStrip</name>
    <message>
        <source>Enter accepts, Del refuses, F2 goes to the name, the arrows walk, Space shows all.</source>
        <translation>يقبل مفتاح Enter ويرفض Del، وينقلك F2 إلى الاسم، والأسهم للتنقل، ومفتاح المسافة يعرضها كلها.</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <translation>اسم المؤشر</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>These claims seem to speak of the same thing</source>
        <translation>يبدو أن هذه الادعاءات عن شيء واحد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Find in the guide…</source>
        <translation>ابحث في الدليل…</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc للإغلاق</translation>
    </message>
</context>
<context>
    <name>HistoryFold</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What was done to this claim, and when</source>
        <translation>ما طرأ على هذا الادعاء ومتى</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>ولا شيء قبلها</numerusform>
            <numerusform>وتغيير واحد قبلها</numerusform>
            <numerusform>وتغييران قبلها</numerusform>
            <numerusform>و%n تغييرات قبلها</numerusform>
            <numerusform>و%n تغييراً قبلها</numerusform>
            <numerusform>و%n تغيير قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>لا شيء في سجله.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Text files and claims tables</source>
        <translation>ملفات نصية وجداول ادعاءات</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي مقال.</numerusform>
            <numerusform>أُضيف مقال واحد.</numerusform>
            <numerusform>أُضيف مقالان.</numerusform>
            <numerusform>أُضيفت %n مقالات.</numerusform>
            <numerusform>أُضيف %n مقالاً.</numerusform>
            <numerusform>أُضيف %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>These articles are in the project already.</source>
        <translation>هذه المقالات موجودة في المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي ادعاء.</numerusform>
            <numerusform>أُضيف ادعاء واحد.</numerusform>
            <numerusform>أُضيف ادعاءان.</numerusform>
            <numerusform>أُضيفت %n ادعاءات.</numerusform>
            <numerusform>أُضيف %n ادعاءً.</numerusform>
            <numerusform>أُضيف %n ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) updated.</source>
        <translation>
            <numerusform>لم يُحدَّث أي ادعاء.</numerusform>
            <numerusform>حُدّث ادعاء واحد.</numerusform>
            <numerusform>حُدّث ادعاءان.</numerusform>
            <numerusform>حُدّثت %n ادعاءات.</numerusform>
            <numerusform>حُدّث %n ادعاءً.</numerusform>
            <numerusform>حُدّث %n ادعاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The claims of this table are in the project already.</source>
        <translation>ادعاءات هذا الجدول موجودة في المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found no place.</source>
        <translation>
            <numerusform>لم يبقَ صف بلا موضع.</numerusform>
            <numerusform>بقي صف واحد بلا موضع.</numerusform>
            <numerusform>بقي صفان بلا موضع.</numerusform>
            <numerusform>بقيت %n صفوف بلا موضع.</numerusform>
            <numerusform>بقي %n صفاً بلا موضع.</numerusform>
            <numerusform>بقي %n صف بلا موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>عرض هذه الصفوف</translation>
    </message>
    <message>
        <source>Open a project first, or make a new one.</source>
        <translation>افتح مشروعاً أولاً أو أنشئ مشروعاً جديداً.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Grey lines are taken for the page around the article. They stay in its text.</source>
        <translation>السطور الرمادية محسوبة من الصفحة المحيطة بالمقال، وتبقى في نصه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The letters of this file can be read in several ways.</source>
        <translation>يمكن قراءة حروف هذا الملف بأكثر من ترميز.</translation>
    </message>
    <message>
        <source>This text is already there as “%1”; it is not added again.</source>
        <translation>هذا النص موجود بعنوان «%1»، ولن يُضاف مرة أخرى.</translation>
    </message>
    <message>
        <source>Some letters of this file could not be read. They stand as � in the text.</source>
        <translation>تعذّرت قراءة بعض حروف هذا الملف، وتظهر في النص هكذا: �.</translation>
    </message>
    <message>
        <source>No title was found; the article&apos;s first words stand in for it.</source>
        <translation>لم يُعثر على عنوان؛ وُضعت مكانه أولى كلمات المقال.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>check its date</source>
        <translation>راجع تاريخه</translation>
    </message>
    <message>
        <source>choose its encoding</source>
        <translation>اختر ترميزه</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Nothing was added yet: correct this date, or clear its field.</source>
        <translation>لم يُضف شيء بعد: صحّح هذا التاريخ، أو أفرغ حقله.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>إضافة</numerusform>
            <numerusform>إضافة مقال واحد</numerusform>
            <numerusform>إضافة مقالين</numerusform>
            <numerusform>إضافة %n مقالات</numerusform>
            <numerusform>إضافة %n مقالاً</numerusform>
            <numerusform>إضافة %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد مقال واحد</numerusform>
            <numerusform>استُبعد مقالان</numerusform>
            <numerusform>استُبعدت %n مقالات</numerusform>
            <numerusform>استُبعد %n مقالاً</numerusform>
            <numerusform>استُبعد %n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorRow</name>
    <message>
        <source>Rename or dissolve the indicator</source>
        <translation>تغيير اسم المؤشر أو حلّه</translation>
    </message>
    <message>
        <source>Rename in all claims</source>
        <translation>تغيير الاسم في كل الادعاءات</translation>
    </message>
    <message>
        <source>Dissolve: its claims stay without it</source>
        <translation>حلّ المؤشر: تبقى ادعاءاته من دونه</translation>
    </message>
    <message>
        <source>New name, in all claims</source>
        <translation>اسم جديد في كل الادعاءات</translation>
    </message>
    <message>
        <source>Another indicator already has this name.</source>
        <translation>يحمل مؤشر آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>لا بد للمؤشر من اسم.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>What is measured or dated</source>
        <translation>ما يُقاس أو يُؤرَّخ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>غير منسوب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>أضف ملاحظة…</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation>حذف الادعاء</translation>
    </message>
    <message>
        <source>Nothing is chosen. Select words in an article and press a number key, or click on a highlight. F8 goes to the next suggestion.</source>
        <translation>لم تختر شيئاً. حدّد كلمات في مقال واضغط مفتاح رقم، أو انقر موضعاً مظلَّلاً. واضغط F8 للاقتراح التالي.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>فاتح عالي التباين</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>داكن عالي التباين</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - Hashiya</source>
        <translation>%1 - حاشية</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Copied, with its source.</source>
        <translation>نُسخ مع مصدره.</translation>
    </message>
    <message>
        <source>Choose a claim or select words, then copy them with their source.</source>
        <translation>اختر ادعاءً أو حدّد كلمات ثم انسخها مع مصدرها.</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Sort and group</source>
        <translation>الترتيب والتجميع</translation>
    </message>
    <message>
        <source>Copy, save, units</source>
        <translation>النسخ والحفظ والوحدات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without an indicator</source>
        <translation>
            <numerusform>كل الادعاءات لها مؤشرات</numerusform>
            <numerusform>ادعاء واحد بلا مؤشر</numerusform>
            <numerusform>ادعاءان بلا مؤشر</numerusform>
            <numerusform>%n ادعاءات بلا مؤشر</numerusform>
            <numerusform>%n ادعاءً بلا مؤشر</numerusform>
            <numerusform>%n ادعاء بلا مؤشر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project to compare its articles.</source>
        <translation>افتح مشروعاً لمقارنة مقالاته.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Mark figures and dates in the articles, then compare them here.</source>
        <translation>لم يُعلَّم شيء بعد. علّم الأرقام والتواريخ في المقالات ثم قارن بينها هنا.</translation>
    </message>
    <message>
        <source>No claim has an indicator yet. Give claims that speak of one thing the same indicator: it becomes a row here, with what each article says.</source>
        <translation>لا مؤشر لأي ادعاء بعد. ضع الادعاءات التي تتحدث عن شيء واحد تحت مؤشر واحد، فيصبح صفاً هنا بما يقوله كل مقال.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 و%2: %3</translation>
    </message>
    <message>
        <source>Space shows the quotes, Enter goes to the text, the menu key offers more.</source>
        <translation>مفتاح المسافة يعرض الاقتباسات، ومفتاح Enter ينقلك إلى النص، ومفتاح القائمة يعرض المزيد.</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Comparison of the articles</source>
        <translation>مقارنة المقالات</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Nobody has marked this article as read through.</source>
        <translation>لم يُعلَّم هذا المقال مقروءاً كاملاً.</translation>
    </message>
</context>
<context>
    <name>MatrixOutput</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنّف جداول</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>جدول CSV لبرامج الجداول</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation>ملاحظة (%1)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Articles to import</source>
        <translation>المقالات المعروضة للاستيراد</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Overrule the verdict</source>
        <translation>تغيير الخلاصة</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The rules say: %1. %2</source>
        <translation>بحسب القواعد: %1. %2</translation>
    </message>
    <message>
        <source>Reason, kept with the project</source>
        <translation>السبب، يُحفظ مع المشروع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose the verdict that stands instead.</source>
        <translation>اختر الخلاصة البديلة.</translation>
    </message>
    <message>
        <source>Write why: the reason is shown beside the verdict.</source>
        <translation>اكتب السبب، فهو يظهر مع الخلاصة.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search articles and claims</source>
        <translation>ابحث في المقالات والادعاءات</translation>
    </message>
    <message>
        <source>Search articles, claims, tags and commands</source>
        <translation>البحث في المقالات والادعاءات والوسوم والأوامر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or part of one.</source>
        <translation>لا نتائج. جرّب كلمات أقل أو جزءاً من كلمة.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>في النصوص</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Kind of date</source>
        <translation>نوع التاريخ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>من … إلى</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>by</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>آخر تاريخ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>What the date says</source>
        <translation>دلالة التاريخ</translation>
    </message>
    <message>
        <source>Follows once the article has its own date</source>
        <translation>يُحدَّد حين يُعرف تاريخ المقال</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>حُفظت نسخة باسم «%1».</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Remove for good what was deleted from this project?</source>
        <translation>هل تُزال محذوفات هذا المشروع نهائياً؟</translation>
    </message>
    <message>
        <source>Deleted articles and claims leave the file and its history. This cannot be undone.</source>
        <translation>تُزال المقالات والادعاءات المحذوفة من الملف ومن سجلّه، ولا رجوع في ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What was deleted is gone from the file.</source>
        <translation>أُزيلت المحذوفات من الملف.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجدداً</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح مشروع آخر…</translation>
    </message>
    <message>
        <source>Read the newest backup</source>
        <translation>قراءة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to work on it.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط. احفظ نسخة منه للعمل عليها.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Hashiya projects</source>
        <translation>مشاريع حاشية</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملف:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;تغيير الاسم</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد &amp;جديد</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>عرض الملفات ال&amp;مخفية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض التفاصيل</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>QuantityEditor</name>
    <message>
        <source>Qualifier</source>
        <translation>التقييد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>أعلى قيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>A unit needs a number before it.</source>
        <translation>لا بد من عدد قبل الوحدة.</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Quote in its context</source>
        <translation>النص في سياقه</translation>
    </message>
</context>
<context>
    <name>QuotePopover</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>الاقتباسات جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Not reported: the article was read through, and nothing was marked.</source>
        <translation>لم يرد: قُرئ المقال كاملاً ولم يُعلَّم فيه شيء عن ذلك.</translation>
    </message>
    <message>
        <source>Not checked yet: nobody has marked this article as read through.</source>
        <translation>لم يُفحص بعد: لم يُعلَّم هذا المقال مقروءاً كاملاً.</translation>
    </message>
    <message>
        <source>Mark as read through</source>
        <translation>تعليمه مقروءاً كاملاً</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>القائل: %1</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
</context>
<context>
    <name>QuotesDialog</name>
    <message>
        <source>Quotes side by side</source>
        <translation>الاقتباسات جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Indicator or speaker</source>
        <translation>المؤشر أو القائل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Held against the first article: underlined words are added, words struck through are left out.</source>
        <translation>بالمقارنة مع المقال الأول: ما تحته خط مُضاف، وما عليه خط محذوف.</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>القائل: %1</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>المؤشر: %1</translation>
    </message>
    <message>
        <source>All words in quotation marks</source>
        <translation>كل ما بين علامات التنصيص</translation>
    </message>
    <message>
        <source>Putting together the quotes that are alike…</source>
        <translation>تُجمع الاقتباسات المتشابهة…</translation>
    </message>
    <message>
        <source>No speaker and no indicator has quotes in two articles yet.</source>
        <translation>لا اقتباسات بعد لقائل أو مؤشر واحد في مقالين.</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>بعبارة أخرى</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>حرفياً</translation>
    </message>
    <message>
        <source>In no other article</source>
        <translation>ليس في أي مقال آخر</translation>
    </message>
    <message>
        <source>Not marked, but also in: %1</source>
        <translation>ورد أيضاً، دون تعليم، في: %1</translation>
    </message>
</context>
<context>
    <name>ReadRow</name>
    <message>
        <source>accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>اقتراح: %1</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>Open a project or make a new one from the menu.</source>
        <translation>افتح مشروعاً أو أنشئ مشروعاً جديداً من القائمة.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>Drop text files on the window, or choose them, to read the reports side by side.</source>
        <translation>أفلِت ملفات نصية على النافذة أو اخترها، لتقرأ التقارير جنباً إلى جنب.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose articles from the shelf: each opens in a column of its own.</source>
        <translation>اختر مقالات من القائمة الجانبية، فيُفتح كل منها في عموده.</translation>
    </message>
    <message>
        <source>Open the first articles</source>
        <translation>فتح المقالات الأولى</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Done: %1.</source>
        <translation>نُفّذ: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the indicator</source>
        <translation>تسمية المؤشر</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>New name, in all claims</source>
        <translation>الاسم الجديد في كل الادعاءات</translation>
    </message>
</context>
<context>
    <name>RewordedQuote</name>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[مُضاف: %1]</translation>
    </message>
    <message>
        <source>[dropped: %1]</source>
        <translation>[محذوف: %1]</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Show the quotes</source>
        <translation>عرض الاقتباسات</translation>
    </message>
    <message>
        <source>Quotes side by side…</source>
        <translation>الاقتباسات جنباً إلى جنب…</translation>
    </message>
    <message>
        <source>Show in the charts</source>
        <translation>إظهار في الرسوم</translation>
    </message>
    <message>
        <source>Change the overruling…</source>
        <translation>تعديل الخلاصة البديلة…</translation>
    </message>
    <message>
        <source>Overrule the verdict…</source>
        <translation>تغيير الخلاصة…</translation>
    </message>
    <message>
        <source>Take the overruling back</source>
        <translation>العودة إلى خلاصة القواعد</translation>
    </message>
    <message>
        <source>Merge into another indicator…</source>
        <translation>دمج في مؤشر آخر…</translation>
    </message>
    <message>
        <source>Split the indicator…</source>
        <translation>تقسيم المؤشر…</translation>
    </message>
    <message>
        <source>Rename the indicator…</source>
        <translation>تغيير اسم المؤشر…</translation>
    </message>
    <message>
        <source>Dissolve: its claims stay without it</source>
        <translation>حلّ المؤشر مع بقاء ادعاءاته</translation>
    </message>
    <message>
        <source>This article was read through</source>
        <translation>قُرئ هذا المقال كاملاً</translation>
    </message>
    <message>
        <source>Move its column back</source>
        <translation>تقديم عموده</translation>
    </message>
    <message>
        <source>Move its column onwards</source>
        <translation>تأخير عموده</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles and claims</source>
        <translation>ابحث في المقالات والادعاءات</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Indicator of all of them…</source>
        <translation>مؤشرها جميعاً…</translation>
    </message>
    <message>
        <source>Indicator of the chosen claims</source>
        <translation>مؤشر الادعاءات المختارة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختير ادعاء واحد</numerusform>
            <numerusform>اختير ادعاءان</numerusform>
            <numerusform>اختيرت %n ادعاءات</numerusform>
            <numerusform>اختير %n ادعاءً</numerusform>
            <numerusform>اختير %n ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>shared with %n other article(s)</source>
        <translation>
            <numerusform>غير مشترك مع غيره</numerusform>
            <numerusform>مقطع مشترك مع مقال آخر</numerusform>
            <numerusform>مقطع مشترك مع مقالين آخرين</numerusform>
            <numerusform>مقطع مشترك مع %n مقالات أخرى</numerusform>
            <numerusform>مقطع مشترك مع %n مقالاً آخر</numerusform>
            <numerusform>مقطع مشترك مع %n مقال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No other article shares the wording here.</source>
        <translation>لا يوجد هذا المقطع في مقال آخر.</translation>
    </message>
    <message>
        <source>No wording of this article is shared with another.</source>
        <translation>لا مقطع في هذا المقال مشترك مع غيره.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>figures: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
    <message>
        <source>The same wording:</source>
        <translation>المقطع نفسه في:</translation>
    </message>
    <message>
        <source>%1: %2 of the words are the same</source>
        <translation>%1: تطابق %2 من الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A click or %1 leads there.</source>
        <translation>بالنقر أو بالمفتاح %1 تصل إليه.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Close column</source>
        <translation>إغلاق العمود</translation>
    </message>
    <message>
        <source>Open in a column</source>
        <translation>فتح في عمود</translation>
    </message>
    <message>
        <source>Correct title, outlet, date…</source>
        <translation>تصحيح العنوان وجهة النشر والتاريخ…</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>قُرئ كاملاً</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>إزالة من المشروع</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the indicator</source>
        <translation>تقسيم المؤشر</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Choose the claims that speak of something else:</source>
        <translation>اختر الادعاءات التي تتحدث عن شيء آخر:</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Name of the new indicator</source>
        <translation>اسم المؤشر الجديد</translation>
    </message>
    <message>
        <source>Choose at least one claim.</source>
        <translation>اختر ادعاءً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>Leave at least one claim here, or rename the indicator instead.</source>
        <translation>أبقِ ادعاءً واحداً هنا على الأقل، أو غيّر اسم المؤشر.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Import the reports to compare, or drop them on the window, then mark claims in them.</source>
        <translation>استورد المقالات التي تريد مقارنتها، أو أفلِتها على النافذة، ثم سجّل ما فيها من ادعاءات.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>A project is one file: the articles on an event, and the claims marked in them.</source>
        <translation>المشروع ملف واحد يضم المقالات التي تتناول حدثاً وما سُجّل من ادعاءاتها.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>On this computer alone, no internet used</source>
        <translation>على هذا الحاسوب وحده، بلا إنترنت</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظ كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>The last step was not saved</source>
        <translation>لم تُحفظ الخطوة الأخيرة</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove the tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>New tag below this one</source>
        <translation>وسم جديد تحت هذا</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Move below</source>
        <translation>نقل تحت</translation>
    </message>
    <message numerus="yes">
        <source>Delete (%n claim(s) stay without it)</source>
        <translation>
            <numerusform>حذف</numerusform>
            <numerusform>حذف (يبقى ادعاء واحد بدونه)</numerusform>
            <numerusform>حذف (يبقى ادعاءان بدونه)</numerusform>
            <numerusform>حذف (تبقى %n ادعاءات بدونه)</numerusform>
            <numerusform>حذف (يبقى %n ادعاءً بدونه)</numerusform>
            <numerusform>حذف (يبقى %n ادعاء بدونه)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now used by %2</source>
        <translation>%1، وهو الآن للوسم %2</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Show its claims</source>
        <translation>عرض ادعاءاته</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No other tag</source>
        <translation>لا وسم آخر</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>No tags yet. Press + to make the first one.</source>
        <translation>لا وسوم بعد. اضغط + لإنشاء الوسم الأول.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>وسم جديد %1</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Tags for the selection</source>
        <translation>وسوم التحديد</translation>
    </message>
    <message>
        <source>New indicator: %1</source>
        <translation>مؤشر جديد: %1</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>المؤشر: %1</translation>
    </message>
    <message>
        <source>Tags and indicators with %1</source>
        <translation>وسوم ومؤشرات فيها %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tag(s): type part of a name</source>
        <translation>
            <numerusform>لا وسوم أخرى: اكتب جزءاً من اسم</numerusform>
            <numerusform>وسم آخر: اكتب جزءاً من اسم</numerusform>
            <numerusform>وسمان آخران: اكتب جزءاً من اسم</numerusform>
            <numerusform>%n وسوم أخرى: اكتب جزءاً من اسم</numerusform>
            <numerusform>%n وسماً آخر: اكتب جزءاً من اسم</numerusform>
            <numerusform>%n وسم آخر: اكتب جزءاً من اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Type part of an indicator&apos;s name</source>
        <translation>اكتب جزءاً من اسم مؤشر</translation>
    </message>
    <message>
        <source>Enter: take the indicator · Esc: all tags</source>
        <translation>اختيار المؤشر: Enter · كل الوسوم: Esc</translation>
    </message>
    <message>
        <source>Enter: %1 · Esc: back to the text</source>
        <translation>الوسم %1: Enter · إلى النص: Esc</translation>
    </message>
    <message>
        <source>Enter: %1 · Del: dismiss · Esc: cancel</source>
        <translation>الوسم %1: Enter · تنحية: Del · إلغاء: Esc</translation>
    </message>
    <message>
        <source>Enter: %1 · Esc: cancel</source>
        <translation>الوسم %1: Enter · إلغاء: Esc</translation>
    </message>
    <message>
        <source>Esc: all tags</source>
        <translation>Esc: كل الوسوم</translation>
    </message>
    <message>
        <source>Enter: mark without a tag · Esc: cancel</source>
        <translation>ادعاء بلا وسم: Enter · إلغاء: Esc</translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message numerus="yes">
        <source>%1, %n claim(s)</source>
        <translation>
            <numerusform>%1، لا ادعاءات</numerusform>
            <numerusform>%1، ادعاء واحد</numerusform>
            <numerusform>%1، ادعاءان</numerusform>
            <numerusform>%1، %n ادعاءات</numerusform>
            <numerusform>%1، %n ادعاءً</numerusform>
            <numerusform>%1، %n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>وسمه بـ</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Edit the claim</source>
        <translation>تحرير الادعاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Ends of the claim</source>
        <translation>حدود الادعاء</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation>حذف الادعاء</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>إغلاق العمود</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Project and program menu</source>
        <translation>قائمة المشروع والبرنامج</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>لا مشروع</translation>
    </message>
    <message numerus="yes">
        <source>Export %n claim(s) to CSV</source>
        <translation>
            <numerusform>تصدير %n ادعاء إلى CSV</numerusform>
            <numerusform>تصدير ادعاء واحد إلى CSV</numerusform>
            <numerusform>تصدير ادعاءين إلى CSV</numerusform>
            <numerusform>تصدير %n ادعاءات إلى CSV</numerusform>
            <numerusform>تصدير %n ادعاءً إلى CSV</numerusform>
            <numerusform>تصدير %n ادعاء إلى CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>أطول سطر</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>استعادة الإعداد الأصلي</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفاً</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are narrower than that now: their lines are as long as there is room.</source>
        <translation>الأعمدة الآن أضيق من ذلك، فأسطرها بقدر ما تتّسع له.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: %1.</source>
        <translation>جرى التراجع عن %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>أُعيد تنفيذ: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>الإعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة %1</translation>
    </message>
</context>
<context>
    <name>UnitsDialog</name>
    <message>
        <source>Units that mean the same</source>
        <translation>وحدات بمعنى واحد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Figures are compared only where their units mean the same. The program knows many words for one thing already; write here what else is one in this project, each form that the articles use.</source>
        <translation>لا تُقارَن الأرقام إلا إذا كانت وحداتها بمعنى واحد. يعرف البرنامج كثيراً من المترادفات، فاكتب هنا ما يتساوى أيضاً في هذا المشروع بكل صيغة ترد في المقالات.</translation>
    </message>
    <message>
        <source>Groups of units</source>
        <translation>مجموعات الوحدات</translation>
    </message>
    <message>
        <source>For example: soldier, military</source>
        <translation>مثال: جندي، عسكري</translation>
    </message>
    <message>
        <source>Units that mean the same, with commas between them</source>
        <translation>وحدات بمعنى واحد تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Units in the claims: %1</source>
        <translation>الوحدات في الادعاءات: %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>تعديل المجموعة</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Write at least two units, with a comma between them.</source>
        <translation>اكتب وحدتين على الأقل تفصل بينهما فاصلة.</translation>
    </message>
</context>
<context>
    <name>UnplacedRows</name>
    <message>
        <source>Rows without a place</source>
        <translation>صفوف بلا موضع</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Remove deleted items for good…</source>
        <translation>إزالة المحذوفات نهائياً…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Paste as an article</source>
        <translation>لصق النص مقالاً جديداً</translation>
    </message>
    <message>
        <source>Export claims…</source>
        <translation>تصدير الادعاءات…</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>الإعادة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>بحث أو أمر…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>النص…</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>About Hashiya</source>
        <translation>عن حاشية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>_WayOut</name>
    <message>
        <source>Leave focus mode</source>
        <translation>الخروج من وضع التركيز</translation>
    </message>
</context>
<context>
    <name>accessible</name>
    <message>
        <source>Suggestion: %1</source>
        <translation>اقتراح: %1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>ادعاء: %1</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%1: %n claim(s) in %2</source>
        <translation>
            <numerusform>%1: لا ادعاءات في %2</numerusform>
            <numerusform>%1: ادعاء واحد في %2</numerusform>
            <numerusform>%1: ادعاءان في %2</numerusform>
            <numerusform>%1: %n ادعاءات في %2</numerusform>
            <numerusform>%1: %n ادعاءً في %2</numerusform>
            <numerusform>%1: %n ادعاء في %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>عدد الادعاءات</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) with several tags count under each</source>
        <translation>
            <numerusform>لا ادعاءات متعددة الوسوم</numerusform>
            <numerusform>ادعاء واحد متعدد الوسوم يُحسب تحت كل منها</numerusform>
            <numerusform>ادعاءان متعددا الوسوم يُحسبان تحت كل منها</numerusform>
            <numerusform>%n ادعاءات متعددة الوسوم تُحسب تحت كل منها</numerusform>
            <numerusform>%n ادعاءً متعدد الوسوم يُحسب تحت كل منها</numerusform>
            <numerusform>%n ادعاء متعدد الوسوم يُحسب تحت كل منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without claims not shown</source>
        <translation>
            <numerusform>كل المقالات معروضة</numerusform>
            <numerusform>لم يُعرض مقال واحد بلا ادعاءات</numerusform>
            <numerusform>لم يُعرض مقالان بلا ادعاءات</numerusform>
            <numerusform>لم تُعرض %n مقالات بلا ادعاءات</numerusform>
            <numerusform>لم يُعرض %n مقالاً بلا ادعاءات</numerusform>
            <numerusform>لم يُعرض %n مقال بلا ادعاءات</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Other tags</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>What each article says</source>
        <translation>ما يقوله كل مقال</translation>
    </message>
    <message>
        <source>Values by article</source>
        <translation>القيم حسب المقال</translation>
    </message>
    <message>
        <source>Values over the dates they hold for</source>
        <translation>القيم عبر تواريخ سريانها</translation>
    </message>
    <message>
        <source>Values over the dates of publication</source>
        <translation>القيم عبر تواريخ النشر</translation>
    </message>
    <message>
        <source>Tags by article</source>
        <translation>الوسوم حسب المقال</translation>
    </message>
    <message>
        <source>Timeline of dated claims</source>
        <translation>الخط الزمني للادعاءات المؤرخة</translation>
    </message>
    <message>
        <source>Claims by speaker</source>
        <translation>الادعاءات حسب القائل</translation>
    </message>
    <message>
        <source>Give claims an indicator and a value or a date: here you see how far their articles agree.</source>
        <translation>أضف إلى الادعاءات مؤشراً مع قيمة أو تاريخ لترى هنا مدى اتفاق المقالات.</translation>
    </message>
    <message>
        <source>Give the figures of this indicator the date that they hold for: here you see how they change.</source>
        <translation>أضف إلى أرقام هذا المؤشر تاريخ سريانها لترى هنا كيف تتغير.</translation>
    </message>
    <message>
        <source>Give claims an indicator and a value, and their articles a date: here you see who said what when.</source>
        <translation>أضف إلى الادعاءات مؤشراً وقيمة، وإلى مقالاتها تاريخ نشر، لترى هنا من قال ماذا ومتى.</translation>
    </message>
    <message>
        <source>No claims yet. Select words in an article and press a number key to make the first one.</source>
        <translation>لا ادعاءات بعد. حدّد كلمات في مقال واضغط مفتاح رقم لتسجيل أول ادعاء.</translation>
    </message>
    <message>
        <source>No dated claims yet. Give claims a date: here you see them in the order of time.</source>
        <translation>لا ادعاءات مؤرخة بعد. أضف إلى الادعاءات تواريخ لتراها هنا مرتبة زمنياً.</translation>
    </message>
    <message>
        <source>No claim names a speaker yet. Say in a claim&apos;s form who said it: here you see who says most.</source>
        <translation>لا قائل في أي ادعاء بعد. اذكر القائل في بيانات الادعاء لترى هنا من قال أكثر.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم محدد</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>a month or a year</source>
        <translation>شهر أو سنة</translation>
    </message>
    <message>
        <source>from one date to another</source>
        <translation>من تاريخ إلى آخر</translation>
    </message>
    <message>
        <source>between two figures</source>
        <translation>بين رقمين</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>منذ ذلك التاريخ</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>until then</source>
        <translation>حتى ذلك التاريخ</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) around %1</source>
        <translation>
            <numerusform>%n ادعاء نحو %1</numerusform>
            <numerusform>ادعاء واحد نحو %1</numerusform>
            <numerusform>ادعاءان نحو %1</numerusform>
            <numerusform>%n ادعاءات نحو %1</numerusform>
            <numerusform>%n ادعاءً نحو %1</numerusform>
            <numerusform>%n ادعاء نحو %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, published %3</source>
        <translation>%1: %2، نُشر في %3</translation>
    </message>
    <message>
        <source>%1: %2, as of %3</source>
        <translation>%1: %2، في %3</translation>
    </message>
    <message>
        <source>Across: the date that a figure holds for · upwards: its value</source>
        <translation>أفقياً: تاريخ سريان الرقم · عمودياً: قيمته</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a figure or its date not shown</source>
        <translation>
            <numerusform>كل الادعاءات معروضة</numerusform>
            <numerusform>لم يُعرض ادعاء واحد بلا رقم أو تاريخ سريان</numerusform>
            <numerusform>لم يُعرض ادعاءان بلا رقم أو تاريخ سريان</numerusform>
            <numerusform>لم تُعرض %n ادعاءات بلا رقم أو تاريخ سريان</numerusform>
            <numerusform>لم يُعرض %n ادعاءً بلا رقم أو تاريخ سريان</numerusform>
            <numerusform>لم يُعرض %n ادعاء بلا رقم أو تاريخ سريان</numerusform>
        </translation>
    </message>
    <message>
        <source>Across: the day of publication · upwards: what is said</source>
        <translation>أفقياً: يوم النشر · عمودياً: القيمة المذكورة</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of undated articles or without a value not shown</source>
        <translation>
            <numerusform>كل الادعاءات معروضة</numerusform>
            <numerusform>لم يُعرض ادعاء واحد بلا قيمة أو تاريخ نشر</numerusform>
            <numerusform>لم يُعرض ادعاءان بلا قيمة أو تاريخ نشر</numerusform>
            <numerusform>لم تُعرض %n ادعاءات بلا قيمة أو تاريخ نشر</numerusform>
            <numerusform>لم يُعرض %n ادعاءً بلا قيمة أو تاريخ نشر</numerusform>
            <numerusform>لم يُعرض %n ادعاء بلا قيمة أو تاريخ نشر</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Claims in all</source>
        <translation>مجموع الادعاءات</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n claim(s) said by %2</source>
        <translation>
            <numerusform>%1: %n ادعاء لـ%2</numerusform>
            <numerusform>%1: ادعاء واحد لـ%2</numerusform>
            <numerusform>%1: ادعاءان لـ%2</numerusform>
            <numerusform>%1: %n ادعاءات لـ%2</numerusform>
            <numerusform>%1: %n ادعاءً لـ%2</numerusform>
            <numerusform>%1: %n ادعاء لـ%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a speaker not shown</source>
        <translation>
            <numerusform>كل الادعاءات معروضة</numerusform>
            <numerusform>لم يُعرض ادعاء واحد بلا قائل</numerusform>
            <numerusform>لم يُعرض ادعاءان بلا قائل</numerusform>
            <numerusform>لم تُعرض %n ادعاءات بلا قائل</numerusform>
            <numerusform>لم يُعرض %n ادعاءً بلا قائل</numerusform>
            <numerusform>لم يُعرض %n ادعاء بلا قائل</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an indicator</source>
        <translation>بلا مؤشر</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>The date says</source>
        <translation>دلالة التاريخ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The dates that claims give, by indicator</source>
        <translation>التواريخ الواردة في الادعاءات حسب المؤشر</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a whole date not shown</source>
        <translation>
            <numerusform>كل الادعاءات معروضة</numerusform>
            <numerusform>لم يُعرض ادعاء واحد بلا تاريخ كامل</numerusform>
            <numerusform>لم يُعرض ادعاءان بلا تاريخ كامل</numerusform>
            <numerusform>لم تُعرض %n ادعاءات بلا تاريخ كامل</numerusform>
            <numerusform>لم يُعرض %n ادعاءً بلا تاريخ كامل</numerusform>
            <numerusform>لم يُعرض %n ادعاء بلا تاريخ كامل</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a value or in another unit not shown</source>
        <translation>
            <numerusform>كل الادعاءات معروضة</numerusform>
            <numerusform>لم يُعرض ادعاء واحد بلا قيمة أو بوحدة أخرى</numerusform>
            <numerusform>لم يُعرض ادعاءان بلا قيمة أو بوحدة أخرى</numerusform>
            <numerusform>لم تُعرض %n ادعاءات بلا قيمة أو بوحدة أخرى</numerusform>
            <numerusform>لم يُعرض %n ادعاءً بلا قيمة أو بوحدة أخرى</numerusform>
            <numerusform>لم يُعرض %n ادعاء بلا قيمة أو بوحدة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>claim_menus</name>
    <message>
        <source>No tags yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُراجع</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Write a number in digits, such as 2,500.</source>
        <translation>اكتب العدد بالأرقام، مثل 2,500.</translation>
    </message>
    <message>
        <source>The lower figure comes first.</source>
        <translation>العدد الأصغر أولاً.</translation>
    </message>
    <message>
        <source>Write the unit in words; the figure has its own field.</source>
        <translation>اكتب الوحدة بالكلمات، فللرقم حقله.</translation>
    </message>
    <message>
        <source>The earlier date comes first.</source>
        <translation>التاريخ الأسبق أولاً.</translation>
    </message>
    <message>
        <source>Write a date such as 18 January 2026, September 2025 or 2025.</source>
        <translation>اكتب تاريخاً مثل 18 يناير 2026 أو سبتمبر 2025 أو 2025.</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>بلا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help_keys</name>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>By letter and by line</source>
        <translation>حرفاً أو سطراً</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>كلمة كلمة</translation>
    </message>
    <message>
        <source>Start or end of the sentence</source>
        <translation>أول الجملة أو آخرها</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>فقرة فقرة</translation>
    </message>
    <message>
        <source>Start or end of the line</source>
        <translation>أول السطر أو آخره</translation>
    </message>
    <message>
        <source>Start or end of the article</source>
        <translation>أول المقال أو آخره</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>صفحة صفحة</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>التحديد أثناء التنقل</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>نسخ المحدَّد</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>تسجيل الادعاءات</translation>
    </message>
    <message>
        <source>Mark the selection, or tag the chosen claim</source>
        <translation>تسجيل المحدَّد ادعاءً أو وسم الادعاء المختار</translation>
    </message>
    <message>
        <source>Delete the chosen claim, put a suggestion aside</source>
        <translation>حذف الادعاء المختار، تنحية الاقتراح</translation>
    </message>
    <message>
        <source>Move the chosen claim&apos;s end</source>
        <translation>تحريك آخر الادعاء المختار</translation>
    </message>
    <message>
        <source>Move the chosen claim&apos;s beginning</source>
        <translation>تحريك أول الادعاء المختار</translation>
    </message>
    <message>
        <source>Let go of what is selected or chosen</source>
        <translation>إلغاء التحديد أو الاختيار</translation>
    </message>
    <message>
        <source>In the lists and the table</source>
        <translation>في القوائم والجدول</translation>
    </message>
    <message>
        <source>Open an article, go to a claim</source>
        <translation>فتح مقال، الانتقال إلى ادعاء</translation>
    </message>
    <message>
        <source>Mark with the tag used last, accept a suggestion, edit a claim</source>
        <translation>التسجيل بآخر وسم استُعمل، قبول الاقتراح، تحرير الادعاء</translation>
    </message>
    <message>
        <source>Edit a cell, the details of an article, the name of a tag</source>
        <translation>تحرير الخلية، بيانات المقال، اسم الوسم</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>حذف المختار</translation>
    </message>
    <message>
        <source>All words that a field knows</source>
        <translation>كل الكلمات التي يعرفها الحقل</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>في المقارنة</translation>
    </message>
    <message>
        <source>Quotes of a cell</source>
        <translation>اقتباسات الخلية</translation>
    </message>
    <message>
        <source>To the text of a cell</source>
        <translation>إلى نص الخلية</translation>
    </message>
    <message>
        <source>Move an article&apos;s column</source>
        <translation>نقل عمود مقال</translation>
    </message>
    <message>
        <source>Copy cells as a table</source>
        <translation>نسخ الخلايا جدولاً</translation>
    </message>
    <message>
        <source>Gather the claims that are offered, refuse them, go to them</source>
        <translation>جمع الادعاءات المقترحة أو رفضها أو الانتقال إليها</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>From place to place</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>in another copy of the project</source>
        <translation>في نسخة أخرى من المشروع</translation>
    </message>
    <message>
        <source>The claim was deleted.</source>
        <translation>حُذف الادعاء.</translation>
    </message>
    <message>
        <source>The claim was brought back.</source>
        <translation>استُعيد الادعاء.</translation>
    </message>
    <message>
        <source>The claim was marked.</source>
        <translation>سُجّل الادعاء.</translation>
    </message>
    <message>
        <source>%1: taken away (before: %2)</source>
        <translation>%1: حُذف (كان: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation>%1: %2 (كان: %3)</translation>
    </message>
    <message>
        <source>a deleted tag</source>
        <translation>وسم محذوف</translation>
    </message>
    <message>
        <source>a deleted indicator</source>
        <translation>مؤشر محذوف</translation>
    </message>
</context>
<context>
    <name>indicator_dialogs</name>
    <message>
        <source>Another indicator already has this name.</source>
        <translation>لمؤشر آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>لا بد للمؤشر من اسم.</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>لم يرد</translation>
    </message>
    <message>
        <source>The rules say: %1. %2</source>
        <translation>بحسب القواعد: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Read through: what it does not report is known.</source>
        <translation>مقروء كاملاً: ما لم يرد فيه معروف.</translation>
    </message>
    <message>
        <source>Not read through yet: what it does not report is not known.</source>
        <translation>لم يُقرأ كاملاً بعد: لا يُعرف ما لم يرد فيه.</translation>
    </message>
    <message>
        <source>Words: read the quotes</source>
        <translation>ألفاظ: اقرأ الاقتباسات</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>لا مؤشرات</numerusform>
            <numerusform>مؤشر واحد</numerusform>
            <numerusform>مؤشران</numerusform>
            <numerusform>%n مؤشرات</numerusform>
            <numerusform>%n مؤشراً</numerusform>
            <numerusform>%n مؤشر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a verdict</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>needs the article&apos;s date</source>
        <translation>يلزمه تاريخ المقال</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>by the end of %1</source>
        <translation>حتى نهاية %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>needs the article&apos;s date</source>
        <translation>يلزمه تاريخ المقال</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>لا يقل عن %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>لا يزيد على %1</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>لم يُراجع</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مفنَّد</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>during</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>the date itself</source>
        <translation>التاريخ نفسه</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>century</source>
        <translation>قرن</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Comparison: %1</source>
        <translation>مقارنة: %1</translation>
    </message>
    <message>
        <source>Made with Hashiya on %1</source>
        <translation>أُعدّ ببرنامج حاشية في %1</translation>
    </message>
    <message>
        <source>Without an indicator</source>
        <translation>بلا مؤشر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُراجع بعد</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n ادعاء</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %n indicator(s) in more than one article.</source>
        <translation>
            <numerusform>%1 في %2؛ لا مؤشر في أكثر من مقال.</numerusform>
            <numerusform>%1 في %2؛ مؤشر واحد في أكثر من مقال.</numerusform>
            <numerusform>%1 في %2؛ مؤشران في أكثر من مقال.</numerusform>
            <numerusform>%1 في %2؛ %n مؤشرات في أكثر من مقال.</numerusform>
            <numerusform>%1 في %2؛ %n مؤشراً في أكثر من مقال.</numerusform>
            <numerusform>%1 في %2؛ %n مؤشر في أكثر من مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>,</source>
        <translation>،</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) in words alone: read their quotes below.</source>
        <translation>
            <numerusform>كل المؤشرات لها قيم أو تواريخ.</numerusform>
            <numerusform>مؤشر واحد بالكلمات وحدها: اقرأ اقتباساته أدناه.</numerusform>
            <numerusform>مؤشران بالكلمات وحدها: اقرأ اقتباساتهما أدناه.</numerusform>
            <numerusform>%n مؤشرات بالكلمات وحدها: اقرأ اقتباساتها أدناه.</numerusform>
            <numerusform>%n مؤشراً بالكلمات وحدها: اقرأ اقتباساتها أدناه.</numerusform>
            <numerusform>%n مؤشر بالكلمات وحدها: اقرأ اقتباساتها أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Apart: %1.</source>
        <translation>المختلف: %1.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>من يقول ماذا</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Quotes and their places</source>
        <translation>الاقتباسات ومواضعها</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>بصمة النص (SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة الملف (SHA-256)</translation>
    </message>
    <message>
        <source>characters %1 to %2</source>
        <translation>الأحرف من %1 إلى %2</translation>
    </message>
    <message>
        <source>No claim has an indicator yet: there is nothing to compare.</source>
        <translation>لا ادعاء له مؤشر بعد، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Places count the characters of an article&apos;s text as Hashiya keeps it, from 0.</source>
        <translation>تُحسب المواضع بأحرف نص المقال كما يحفظه برنامج حاشية، بدءاً من الصفر.</translation>
    </message>
</context>
<context>
    <name>rulings</name>
    <message>
        <source>agree</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>مُحدَّث</translation>
    </message>
    <message>
        <source>different scope</source>
        <translation>نطاق مختلف</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>Only one article reports it.</source>
        <translation>لم يورده إلا مقال واحد.</translation>
    </message>
    <message>
        <source>Some articles give a figure, others a date.</source>
        <translation>تذكر بعض المقالات رقماً وبعضها تاريخاً.</translation>
    </message>
    <message>
        <source>These units do not convert: %1 and %2.</source>
        <translation>لا تُحوَّل إحدى الوحدتين إلى الأخرى: %1 و%2.</translation>
    </message>
    <message>
        <source>The values lie within %1 of each other: “about” covers that.</source>
        <translation>لا يتجاوز الفرق بين القيم %1، وهو ما تحتمله كلمة «نحو».</translation>
    </message>
    <message>
        <source>The articles use the same words.</source>
        <translation>تستخدم المقالات الكلمات نفسها.</translation>
    </message>
    <message>
        <source>No contradiction: each value fits the range or limit that others give.</source>
        <translation>لا تعارض: كل قيمة تقع ضمن النطاق أو الحد الذي تذكره المقالات الأخرى.</translation>
    </message>
    <message>
        <source>No contradiction: some dates are less precise and hold the others.</source>
        <translation>لا تعارض: بعض التواريخ أقل دقة ويشمل التواريخ الأخرى.</translation>
    </message>
    <message>
        <source>There is no figure or date to compare; read the quotes.</source>
        <translation>لا رقم ولا تاريخ للمقارنة؛ اقرأ الاقتباسات.</translation>
    </message>
    <message>
        <source>Only one article gives a figure or a date.</source>
        <translation>مقال واحد فقط يذكر رقماً أو تاريخاً.</translation>
    </message>
    <message>
        <source>They share much of their wording.</source>
        <translation>تشترك في جزء كبير من صياغتها.</translation>
    </message>
    <message>
        <source>They report it in the same wording.</source>
        <translation>تورده بالصياغة نفسها.</translation>
    </message>
    <message>
        <source>They have it from the same speaker: %1.</source>
        <translation>تنقله عن القائل نفسه: %1.</translation>
    </message>
    <message>
        <source>They are taken from the same outlet: %1.</source>
        <translation>منقولة عن الجهة نفسها: %1.</translation>
    </message>
    <message>
        <source>The same unit, a value that fits, and shared words: %1.</source>
        <translation>الوحدة نفسها وقيمة متوافقة وكلمات مشتركة: %1.</translation>
    </message>
    <message>
        <source>The same unit, a different value, and shared words: %1.</source>
        <translation>الوحدة نفسها وقيمة مختلفة وكلمات مشتركة: %1.</translation>
    </message>
    <message>
        <source>A date that fits, and shared words: %1.</source>
        <translation>تاريخ متوافق وكلمات مشتركة: %1.</translation>
    </message>
    <message>
        <source>A different date, and shared words: %1.</source>
        <translation>تاريخ مختلف وكلمات مشتركة: %1.</translation>
    </message>
    <message>
        <source>Shared words: %1.</source>
        <translation>كلمات مشتركة: %1.</translation>
    </message>
    <message>
        <source>Decided by hand: %1</source>
        <translation>حُسم يدوياً: %1</translation>
    </message>
    <message numerus="yes">
        <source>The same value in %n article(s).</source>
        <translation>
            <numerusform>لا مقال يذكر القيمة.</numerusform>
            <numerusform>القيمة في مقال واحد.</numerusform>
            <numerusform>القيمة نفسها في مقالين.</numerusform>
            <numerusform>القيمة نفسها في %n مقالات.</numerusform>
            <numerusform>القيمة نفسها في %n مقالاً.</numerusform>
            <numerusform>القيمة نفسها في %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same date in %n article(s).</source>
        <translation>
            <numerusform>لا مقال يذكر التاريخ.</numerusform>
            <numerusform>التاريخ في مقال واحد.</numerusform>
            <numerusform>التاريخ نفسه في مقالين.</numerusform>
            <numerusform>التاريخ نفسه في %n مقالات.</numerusform>
            <numerusform>التاريخ نفسه في %n مقالاً.</numerusform>
            <numerusform>التاريخ نفسه في %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهراً</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>read the quotes</source>
        <translation>اقرأ الاقتباسات</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>The figures held at different times; the latest is of %1.</source>
        <translation>الأرقام من أوقات مختلفة، وأحدثها يعود إلى %1.</translation>
    </message>
    <message>
        <source>The figures cover different periods: %1 and %2.</source>
        <translation>تغطي الأرقام فترتين مختلفتين: %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>بلا مصدر أصلي</numerusform>
            <numerusform>مصدر أصلي واحد</numerusform>
            <numerusform>مصدران أصليان</numerusform>
            <numerusform>%n مصادر أصلية</numerusform>
            <numerusform>%n مصدراً أصلياً</numerusform>
            <numerusform>%n مصدر أصلي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Contradicted by %n article(s) of %1.</source>
        <translation>
            <numerusform>لا مقال من %1 يخالف سائرها.</numerusform>
            <numerusform>مقال واحد من %1 يخالف سائرها.</numerusform>
            <numerusform>مقالان من %1 يخالفان سائرها.</numerusform>
            <numerusform>%n مقالات من %1 تخالف سائرها.</numerusform>
            <numerusform>%n مقالاً من %1 يخالف سائرها.</numerusform>
            <numerusform>%n مقال من %1 يخالف سائرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles contradict each other.</source>
        <translation>المقالات متعارضة.</translation>
    </message>
    <message numerus="yes">
        <source>Another limit in %n article(s) of %1, %2 away.</source>
        <translation>
            <numerusform>لا حد آخر في أي مقال من %1، والفرق %2.</numerusform>
            <numerusform>حد آخر في مقال واحد من %1، والفرق %2.</numerusform>
            <numerusform>حد آخر في مقالين من %1، والفرق %2.</numerusform>
            <numerusform>حد آخر في %n مقالات من %1، والفرق %2.</numerusform>
            <numerusform>حد آخر في %n مقالاً من %1، والفرق %2.</numerusform>
            <numerusform>حد آخر في %n مقال من %1، والفرق %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits that the articles set are %1 apart.</source>
        <translation>الفرق بين الحدود التي تذكرها المقالات: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Different in %n article(s) of %1, by up to %2.</source>
        <translation>
            <numerusform>لا اختلاف في أي مقال من %1، وأقصى الفرق %2.</numerusform>
            <numerusform>مختلف في مقال واحد من %1، وأقصى الفرق %2.</numerusform>
            <numerusform>مختلف في مقالين من %1، وأقصى الفرق %2.</numerusform>
            <numerusform>مختلف في %n مقالات من %1، وأقصى الفرق %2.</numerusform>
            <numerusform>مختلف في %n مقالاً من %1، وأقصى الفرق %2.</numerusform>
            <numerusform>مختلف في %n مقال من %1، وأقصى الفرق %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles differ by up to %1.</source>
        <translation>تختلف المقالات، وأقصى الفرق %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>save_dialog</name>
    <message>
        <source>%1 is already there. Replace it?</source>
        <translation>الملف %1 موجود. أتريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>swatch</name>
    <message>
        <source>amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>قرميدي</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>Statistic</source>
        <translation>إحصاء</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>تقييم</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>There is no project at %1. Check the name, or choose another file.</source>
        <translation>لا مشروع في «%1». تحقق من الاسم أو اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>%1 is not a Hashiya project. It was left as it is.</source>
        <translation>الملف %1 ليس من مشاريع حاشية، وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>The project %1 is damaged (%2). It was left as it is; open a backup, or copy it to another disk.</source>
        <translation>المشروع %1 متضرر (%2)، وقد تُرك كما هو. افتح نسخة احتياطية، أو انسخه إلى قرص آخر.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Hashiya (file version %2, this program knows %3). Update the program.</source>
        <translation>أُنشئ المشروع %1 بإصدار أحدث من حاشية (إصدار الملف %2، وهذا البرنامج يعرف %3). حدّث البرنامج.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Close it there and try again, or read the newest backup.</source>
        <translation>المشروع %1 مفتوح في نافذة أخرى. أغلقه هناك وحاول مجدداً، أو اقرأ أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A file is already at %1. Choose another name.</source>
        <translation>يوجد ملف في «%1». اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>%1 is a project and would be lost. Choose another name.</source>
        <translation>%1 مشروع سيضيع إن كُتب فوقه. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to work on it.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط. احفظ نسخة منه للعمل عليها.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so nothing was done. Look again and repeat it.</source>
        <translation>تغيّر هذا في الأثناء، فلم يُنفَّذ شيء. راجعه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>لا شيء للتراجع عنه أو لإعادته.</translation>
    </message>
    <message>
        <source>You have no permission for %1. Choose another file or folder.</source>
        <translation>لا إذن لك في «%1». اختر ملفاً أو مجلداً آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more. All that was saved is on that disk; connect it and reopen the project.</source>
        <translation>تعذّر الوصول إلى %1. كل ما حُفظ باقٍ على ذلك القرص؛ صِله ثم افتح المشروع من جديد.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Nothing of this step was written; all before it is safe. Make room and repeat it.</source>
        <translation>امتلأ القرص الذي فيه «%1». لم يُكتب شيء من هذه الخطوة، وكل ما قبلها محفوظ. أفسح مكاناً ثم أعدها.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing of this step was kept; all before it is safe.</source>
        <translation>تعذّرت الكتابة في %1 (%2). لم يُحفظ شيء من هذه الخطوة، وكل ما قبلها محفوظ.</translation>
    </message>
    <message>
        <source>The file name of %1 is too long. Choose a shorter one.</source>
        <translation>اسم الملف %1 طويل جداً. اختر اسماً أقصر.</translation>
    </message>
    <message>
        <source>Hashiya cannot use its own folder %1. Make it writable and start again.</source>
        <translation>لا يستطيع البرنامج استعمال مجلده «%1». اسمح بالكتابة فيه ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>There is no folder at %1. Make it, or choose another one.</source>
        <translation>لا مجلد في «%1». أنشئه أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>لا ملف في «%1».</translation>
    </message>
    <message>
        <source>%1 has no words in it.</source>
        <translation>لا كلمات في «%1».</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the article as plain text and try again.</source>
        <translation>الملف %1 ليس نصياً. احفظ المقال نصاً عادياً ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>%1 is too large for one article. Split it, or keep only the report itself.</source>
        <translation>الملف %1 أكبر من أن يكون مقالاً واحداً. قسّمه، أو أبقِ التقرير وحده.</translation>
    </message>
    <message>
        <source>The letters of %1 can be read in several ways. Choose its encoding: %2.</source>
        <translation>يمكن قراءة حروف %1 بأكثر من ترميز. اختر ترميزه: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read as %2. Choose another encoding.</source>
        <translation>تتعذّر قراءة %1 بالترميز %2. اختر ترميزاً آخر.</translation>
    </message>
    <message>
        <source>There is no format called %1. Choose one of those that are listed.</source>
        <translation>لا صيغة باسم «%1». اختر صيغة من القائمة.</translation>
    </message>
    <message>
        <source>%1 is not a table of claims. These columns are missing: %2.</source>
        <translation>الملف %1 ليس جدول ادعاءات. تنقصه هذه الأعمدة: %2.</translation>
    </message>
    <message>
        <source>No single article is called %1. Give its id or more of its title.</source>
        <translation>لا يُعرف مقال بعينه باسم «%1». اذكر رمزه أو مزيداً من عنوانه.</translation>
    </message>
    <message>
        <source>No tag is called %1 in this project.</source>
        <translation>لا وسم باسم %1 في هذا المشروع.</translation>
    </message>
    <message>
        <source>The place %1 to %2 is not in the article, which has %3 characters.</source>
        <translation>الموضع من %1 إلى %2 خارج المقال، وعدد أحرفه %3.</translation>
    </message>
    <message>
        <source>No single figure or date was read from %1 to %2. Mark it without its suggestion.</source>
        <translation>لم يُقرأ رقم واحد أو تاريخ واحد بين %1 و%2. سجّله من دون قبول الاقتراح.</translation>
    </message>
    <message>
        <source>“%1” does not fit here. Correct it and try again.</source>
        <translation>لا تصلح «%1» هنا. صحّحها ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>There is already a tag called %1. Choose another name, or merge the two.</source>
        <translation>يوجد وسم باسم «%1». اختر اسماً آخر، أو ادمج الوسمين.</translation>
    </message>
    <message>
        <source>correct “%1”</source>
        <translation>تصحيح بيانات «%1»</translation>
    </message>
    <message>
        <source>mark “%1”</source>
        <translation>إضافة الادعاء «%1»</translation>
    </message>
    <message>
        <source>set the words of “%1”</source>
        <translation>تعديل حدود «%1»</translation>
    </message>
    <message>
        <source>split “%1”</source>
        <translation>تقسيم «%1»</translation>
    </message>
    <message>
        <source>merge into “%1”</source>
        <translation>دمج في «%1»</translation>
    </message>
    <message>
        <source>rename the indicator %1</source>
        <translation>تغيير اسم المؤشر %1</translation>
    </message>
    <message>
        <source>dissolve the indicator %1</source>
        <translation>حلّ المؤشر %1</translation>
    </message>
    <message>
        <source>merge the indicator %1 into %2</source>
        <translation>دمج المؤشر %1 في %2</translation>
    </message>
    <message>
        <source>split off the indicator %1</source>
        <translation>فصل المؤشر %1</translation>
    </message>
    <message>
        <source>overrule the verdict on %1</source>
        <translation>تغيير خلاصة %1</translation>
    </message>
    <message>
        <source>restore the verdict on %1</source>
        <translation>استعادة خلاصة %1</translation>
    </message>
    <message>
        <source>take as one unit: %1</source>
        <translation>عدّها وحدة واحدة: %1</translation>
    </message>
    <message>
        <source>forget the units %1</source>
        <translation>إلغاء ترادف الوحدات %1</translation>
    </message>
    <message>
        <source>its article is not in the project</source>
        <translation>مقاله ليس في المشروع</translation>
    </message>
    <message>
        <source>its quote is not in the article</source>
        <translation>نصه غير موجود في المقال</translation>
    </message>
    <message>
        <source>the same claim stands in the table twice</source>
        <translation>الادعاء نفسه مكرر في الجدول</translation>
    </message>
    <message>
        <source>“%1” does not fit in the column %2</source>
        <translation>لا تصلح «%1» في العمود %2</translation>
    </message>
    <message>
        <source>dismiss the suggestion “%1”</source>
        <translation>تنحية الاقتراح «%1»</translation>
    </message>
    <message>
        <source>make the first tags</source>
        <translation>إنشاء الوسوم الأولى</translation>
    </message>
    <message>
        <source>create the tag %1</source>
        <translation>إنشاء الوسم %1</translation>
    </message>
    <message>
        <source>change the tag %1</source>
        <translation>تعديل الوسم %1</translation>
    </message>
    <message>
        <source>rename the tag %1</source>
        <translation>تغيير اسم الوسم %1</translation>
    </message>
    <message>
        <source>recolour the tag %1</source>
        <translation>تغيير لون الوسم %1</translation>
    </message>
    <message>
        <source>move the tag %1</source>
        <translation>نقل الوسم %1</translation>
    </message>
    <message>
        <source>change the key of the tag %1</source>
        <translation>تغيير مفتاح الوسم %1</translation>
    </message>
    <message>
        <source>merge the tag %1 into %2</source>
        <translation>دمج الوسم %1 في %2</translation>
    </message>
    <message>
        <source>delete the tag %1</source>
        <translation>حذف الوسم %1</translation>
    </message>
    <message>
        <source>delete the claim “%1”</source>
        <translation>حذف الادعاء «%1»</translation>
    </message>
    <message>
        <source>remove the article “%1”</source>
        <translation>إزالة المقال «%1»</translation>
    </message>
    <message numerus="yes">
        <source>add %n article(s)</source>
        <translation>
            <numerusform>إضافة %n مقال</numerusform>
            <numerusform>إضافة مقال واحد</numerusform>
            <numerusform>إضافة مقالين</numerusform>
            <numerusform>إضافة %n مقالات</numerusform>
            <numerusform>إضافة %n مقالاً</numerusform>
            <numerusform>إضافة %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n article(s)</source>
        <translation>
            <numerusform>إزالة %n مقال</numerusform>
            <numerusform>إزالة مقال واحد</numerusform>
            <numerusform>إزالة مقالين</numerusform>
            <numerusform>إزالة %n مقالات</numerusform>
            <numerusform>إزالة %n مقالاً</numerusform>
            <numerusform>إزالة %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n claim(s)</source>
        <translation>
            <numerusform>حذف %n ادعاء</numerusform>
            <numerusform>حذف ادعاء واحد</numerusform>
            <numerusform>حذف ادعاءين</numerusform>
            <numerusform>حذف %n ادعاءات</numerusform>
            <numerusform>حذف %n ادعاءً</numerusform>
            <numerusform>حذف %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n claim(s)</source>
        <translation>
            <numerusform>وسم %n ادعاء</numerusform>
            <numerusform>وسم ادعاء واحد</numerusform>
            <numerusform>وسم ادعاءين</numerusform>
            <numerusform>وسم %n ادعاءات</numerusform>
            <numerusform>وسم %n ادعاءً</numerusform>
            <numerusform>وسم %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n claim(s)</source>
        <translation>
            <numerusform>إزالة الوسم عن %n ادعاء</numerusform>
            <numerusform>إزالة الوسم عن ادعاء واحد</numerusform>
            <numerusform>إزالة الوسم عن ادعاءين</numerusform>
            <numerusform>إزالة الوسم عن %n ادعاءات</numerusform>
            <numerusform>إزالة الوسم عن %n ادعاءً</numerusform>
            <numerusform>إزالة الوسم عن %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the indicator of %n claim(s)</source>
        <translation>
            <numerusform>تغيير مؤشر %n ادعاء</numerusform>
            <numerusform>تغيير مؤشر ادعاء واحد</numerusform>
            <numerusform>تغيير مؤشر ادعاءين</numerusform>
            <numerusform>تغيير مؤشر %n ادعاءات</numerusform>
            <numerusform>تغيير مؤشر %n ادعاءً</numerusform>
            <numerusform>تغيير مؤشر %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the value of %n claim(s)</source>
        <translation>
            <numerusform>تغيير قيمة %n ادعاء</numerusform>
            <numerusform>تغيير قيمة ادعاء واحد</numerusform>
            <numerusform>تغيير قيمة ادعاءين</numerusform>
            <numerusform>تغيير قيمة %n ادعاءات</numerusform>
            <numerusform>تغيير قيمة %n ادعاءً</numerusform>
            <numerusform>تغيير قيمة %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the date of %n claim(s)</source>
        <translation>
            <numerusform>تغيير تاريخ %n ادعاء</numerusform>
            <numerusform>تغيير تاريخ ادعاء واحد</numerusform>
            <numerusform>تغيير تاريخ ادعاءين</numerusform>
            <numerusform>تغيير تاريخ %n ادعاءات</numerusform>
            <numerusform>تغيير تاريخ %n ادعاءً</numerusform>
            <numerusform>تغيير تاريخ %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the speaker of %n claim(s)</source>
        <translation>
            <numerusform>تغيير قائل %n ادعاء</numerusform>
            <numerusform>تغيير قائل ادعاء واحد</numerusform>
            <numerusform>تغيير قائل ادعاءين</numerusform>
            <numerusform>تغيير قائل %n ادعاءات</numerusform>
            <numerusform>تغيير قائل %n ادعاءً</numerusform>
            <numerusform>تغيير قائل %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the status of %n claim(s)</source>
        <translation>
            <numerusform>تغيير حالة %n ادعاء</numerusform>
            <numerusform>تغيير حالة ادعاء واحد</numerusform>
            <numerusform>تغيير حالة ادعاءين</numerusform>
            <numerusform>تغيير حالة %n ادعاءات</numerusform>
            <numerusform>تغيير حالة %n ادعاءً</numerusform>
            <numerusform>تغيير حالة %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>write a note on %n claim(s)</source>
        <translation>
            <numerusform>تدوين ملاحظة على %n ادعاء</numerusform>
            <numerusform>تدوين ملاحظة على ادعاء واحد</numerusform>
            <numerusform>تدوين ملاحظة على ادعاءين</numerusform>
            <numerusform>تدوين ملاحظة على %n ادعاءات</numerusform>
            <numerusform>تدوين ملاحظة على %n ادعاءً</numerusform>
            <numerusform>تدوين ملاحظة على %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its quote stands in %n place(s), and none is sure</source>
        <translation>
            <numerusform>نصه لا يرد في المقال</numerusform>
            <numerusform>نصه يرد في موضع واحد غير مؤكد</numerusform>
            <numerusform>نصه يرد في موضعين، ولا مرجّح لأحدهما</numerusform>
            <numerusform>نصه يرد في %n مواضع، ولا مرجّح لأحدها</numerusform>
            <numerusform>نصه يرد في %n موضعاً، ولا مرجّح لأحدها</numerusform>
            <numerusform>نصه يرد في %n موضع، ولا مرجّح لأحدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as read through</source>
        <translation>
            <numerusform>وضع علامة «قُرئ كاملاً» على %n مقال</numerusform>
            <numerusform>وضع علامة «قُرئ كاملاً» على مقال واحد</numerusform>
            <numerusform>وضع علامة «قُرئ كاملاً» على مقالين</numerusform>
            <numerusform>وضع علامة «قُرئ كاملاً» على %n مقالات</numerusform>
            <numerusform>وضع علامة «قُرئ كاملاً» على %n مقالاً</numerusform>
            <numerusform>وضع علامة «قُرئ كاملاً» على %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as not read through</source>
        <translation>
            <numerusform>رفع علامة «قُرئ كاملاً» عن %n مقال</numerusform>
            <numerusform>رفع علامة «قُرئ كاملاً» عن مقال واحد</numerusform>
            <numerusform>رفع علامة «قُرئ كاملاً» عن مقالين</numerusform>
            <numerusform>رفع علامة «قُرئ كاملاً» عن %n مقالات</numerusform>
            <numerusform>رفع علامة «قُرئ كاملاً» عن %n مقالاً</numerusform>
            <numerusform>رفع علامة «قُرئ كاملاً» عن %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n claim(s) apart</source>
        <translation>
            <numerusform>عدم فصل أي ادعاء</numerusform>
            <numerusform>إبقاء ادعاء واحد منفصلاً</numerusform>
            <numerusform>إبقاء ادعاءين منفصلين</numerusform>
            <numerusform>إبقاء %n ادعاءات منفصلة</numerusform>
            <numerusform>إبقاء %n ادعاءً منفصلاً</numerusform>
            <numerusform>إبقاء %n ادعاء منفصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n claim(s) from a table</source>
        <translation>
            <numerusform>قراءة %n ادعاء من جدول</numerusform>
            <numerusform>قراءة ادعاء واحد من جدول</numerusform>
            <numerusform>قراءة ادعاءين من جدول</numerusform>
            <numerusform>قراءة %n ادعاءات من جدول</numerusform>
            <numerusform>قراءة %n ادعاءً من جدول</numerusform>
            <numerusform>قراءة %n ادعاء من جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Something outside the program went wrong. Nothing saved was lost.</source>
        <translation>حدث خلل خارج البرنامج. لم يُفقد شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>Name it with %1.</source>
        <translation>حدّده بالخيار %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s) taken</source>
        <translation>
            <numerusform>سُجّل %1 من %n من الأرقام</numerusform>
            <numerusform>سُجّل %1 من رقم واحد</numerusform>
            <numerusform>سُجّل %1 من رقمين</numerusform>
            <numerusform>سُجّل %1 من %n أرقام</numerusform>
            <numerusform>سُجّل %1 من %n رقماً</numerusform>
            <numerusform>سُجّل %1 من %n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n date(s) taken</source>
        <translation>
            <numerusform>سُجّل %1 من %n من التواريخ</numerusform>
            <numerusform>سُجّل %1 من تاريخ واحد</numerusform>
            <numerusform>سُجّل %1 من تاريخين</numerusform>
            <numerusform>سُجّل %1 من %n تواريخ</numerusform>
            <numerusform>سُجّل %1 من %n تاريخاً</numerusform>
            <numerusform>سُجّل %1 من %n تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n claim(s)</source>
        <translation>
            <numerusform>تعديل %n ادعاء</numerusform>
            <numerusform>تعديل ادعاء واحد</numerusform>
            <numerusform>تعديل ادعاءين</numerusform>
            <numerusform>تعديل %n ادعاءات</numerusform>
            <numerusform>تعديل %n ادعاءً</numerusform>
            <numerusform>تعديل %n ادعاء</numerusform>
        </translation>
    </message>
</context>
</TS>
