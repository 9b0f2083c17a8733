<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlsoIn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message numerus="yes">
        <source>Export %n claim(s)…</source>
        <translation>
            <numerusform>Export %n claim…</numerusform>
            <numerusform>Export %n claims…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n claim(s)</source>
        <translation>
            <numerusform>Delete %n claim</numerusform>
            <numerusform>Delete %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message numerus="yes">
        <source>… %n character(s) not shown here …</source>
        <translation>
            <numerusform>… %n character not shown here …</numerusform>
            <numerusform>… %n characters not shown here …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>Writing %1 of %n claim(s)…</source>
        <translation>
            <numerusform>Writing %1 of %n claim…</numerusform>
            <numerusform>Writing %1 of %n claims…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) written to %1.</source>
        <translation>
            <numerusform>%n claim written to %1.</numerusform>
            <numerusform>%n claims written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) written to %2.</source>
        <translation>
            <numerusform>%1 of %n claim written to %2.</numerusform>
            <numerusform>%1 of %n claims written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %n claim(s)</source>
        <translation>
            <numerusform>Export %1 of %n claim</numerusform>
            <numerusform>Export %1 of %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 of %n claim</numerusform>
            <numerusform>%1 of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of the chart</source>
        <translation>
            <numerusform>%n claim of the chart</numerusform>
            <numerusform>%n claims of the chart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFold</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article added.</numerusform>
            <numerusform>%n articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added.</source>
        <translation>
            <numerusform>%n claim added.</numerusform>
            <numerusform>%n claims added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) updated.</source>
        <translation>
            <numerusform>%n claim updated.</numerusform>
            <numerusform>%n claims updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found no place.</source>
        <translation>
            <numerusform>%n row found no place.</numerusform>
            <numerusform>%n rows found no place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>Add %n article</numerusform>
            <numerusform>Add %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message numerus="yes">
        <source>%n claim(s) without an indicator</source>
        <translation>
            <numerusform>%n claim without an indicator</numerusform>
            <numerusform>%n claims without an indicator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotePopover</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n claim(s) chosen</source>
        <translation>
            <numerusform>%n claim chosen</numerusform>
            <numerusform>%n claims chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>shared with %n other article(s)</source>
        <translation>
            <numerusform>shared with %n other article</numerusform>
            <numerusform>shared with %n other articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message numerus="yes">
        <source>Delete (%n claim(s) stay without it)</source>
        <translation>
            <numerusform>Delete (%n claim stays without it)</numerusform>
            <numerusform>Delete (%n claims stay without it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message numerus="yes">
        <source>%n more tag(s): type part of a name</source>
        <translation>
            <numerusform>%n more tag: type part of a name</numerusform>
            <numerusform>%n more tags: type part of a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message numerus="yes">
        <source>%1, %n claim(s)</source>
        <translation>
            <numerusform>%1, %n claim</numerusform>
            <numerusform>%1, %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Export %n claim(s) to CSV</source>
        <translation>
            <numerusform>Export %n claim to CSV</numerusform>
            <numerusform>Export %n claims to CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%1: %n claim(s) in %2</source>
        <translation>
            <numerusform>%1: %n claim in %2</numerusform>
            <numerusform>%1: %n claims in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) with several tags count under each</source>
        <translation>
            <numerusform>%n claim with several tags counts under each</numerusform>
            <numerusform>%n claims with several tags count under each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without claims not shown</source>
        <translation>
            <numerusform>%n article without claims not shown</numerusform>
            <numerusform>%n articles without claims not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) around %1</source>
        <translation>
            <numerusform>%n claim around %1</numerusform>
            <numerusform>%n claims around %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a figure or its date not shown</source>
        <translation>
            <numerusform>%n claim without a figure or its date not shown</numerusform>
            <numerusform>%n claims without a figure or its date not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of undated articles or without a value not shown</source>
        <translation>
            <numerusform>%n claim of undated articles or without a value not shown</numerusform>
            <numerusform>%n claims of undated articles or without a value not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n claim(s) said by %2</source>
        <translation>
            <numerusform>%1: %n claim said by %2</numerusform>
            <numerusform>%1: %n claims said by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a speaker not shown</source>
        <translation>
            <numerusform>%n claim without a speaker not shown</numerusform>
            <numerusform>%n claims without a speaker not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a whole date not shown</source>
        <translation>
            <numerusform>%n claim without a whole date not shown</numerusform>
            <numerusform>%n claims without a whole date not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a value or in another unit not shown</source>
        <translation>
            <numerusform>%n claim without a value or in another unit not shown</numerusform>
            <numerusform>%n claims without a value or in another unit not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2; %n indicator(s) in more than one article.</source>
        <translation>
            <numerusform>%1 in %2; %n indicator in more than one article.</numerusform>
            <numerusform>%1 in %2; %n indicators in more than one article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) in words alone: read their quotes below.</source>
        <translation>
            <numerusform>%n indicator in words alone: read their quotes below.</numerusform>
            <numerusform>%n indicators in words alone: read their quotes below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulings</name>
    <message numerus="yes">
        <source>The same value in %n article(s).</source>
        <translation>
            <numerusform>The same value in %n article.</numerusform>
            <numerusform>The same value in %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same date in %n article(s).</source>
        <translation>
            <numerusform>The same date in %n article.</numerusform>
            <numerusform>The same date in %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicted by %n article(s) of %1.</source>
        <translation>
            <numerusform>Contradicted by %n article of %1.</numerusform>
            <numerusform>Contradicted by %n articles of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another limit in %n article(s) of %1, %2 away.</source>
        <translation>
            <numerusform>Another limit in %n article of %1, %2 away.</numerusform>
            <numerusform>Another limit in %n articles of %1, %2 away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Different in %n article(s) of %1, by up to %2.</source>
        <translation>
            <numerusform>Different in %n article of %1, by up to %2.</numerusform>
            <numerusform>Different in %n articles of %1, by up to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>add %n article(s)</source>
        <translation>
            <numerusform>add %n article</numerusform>
            <numerusform>add %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n article(s)</source>
        <translation>
            <numerusform>remove %n article</numerusform>
            <numerusform>remove %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n claim(s)</source>
        <translation>
            <numerusform>delete %n claim</numerusform>
            <numerusform>delete %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n claim(s)</source>
        <translation>
            <numerusform>tag %n claim</numerusform>
            <numerusform>tag %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n claim(s)</source>
        <translation>
            <numerusform>untag %n claim</numerusform>
            <numerusform>untag %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the indicator of %n claim(s)</source>
        <translation>
            <numerusform>set the indicator of %n claim</numerusform>
            <numerusform>set the indicator of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the value of %n claim(s)</source>
        <translation>
            <numerusform>set the value of %n claim</numerusform>
            <numerusform>set the value of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the date of %n claim(s)</source>
        <translation>
            <numerusform>set the date of %n claim</numerusform>
            <numerusform>set the date of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the speaker of %n claim(s)</source>
        <translation>
            <numerusform>set the speaker of %n claim</numerusform>
            <numerusform>set the speaker of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the status of %n claim(s)</source>
        <translation>
            <numerusform>set the status of %n claim</numerusform>
            <numerusform>set the status of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>write a note on %n claim(s)</source>
        <translation>
            <numerusform>write a note on %n claim</numerusform>
            <numerusform>write a note on %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its quote stands in %n place(s), and none is sure</source>
        <translation>
            <numerusform>its quote stands in %n place, which is not sure</numerusform>
            <numerusform>its quote stands in %n places, and none is sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as read through</source>
        <translation>
            <numerusform>mark %n article as read through</numerusform>
            <numerusform>mark %n articles as read through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as not read through</source>
        <translation>
            <numerusform>mark %n article as not read through</numerusform>
            <numerusform>mark %n articles as not read through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n claim(s) apart</source>
        <translation>
            <numerusform>keep %n claim apart</numerusform>
            <numerusform>keep %n claims apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n claim(s) from a table</source>
        <translation>
            <numerusform>read %n claim from a table</numerusform>
            <numerusform>read %n claims from a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s) taken</source>
        <translation>
            <numerusform>%1 of %n figure taken</numerusform>
            <numerusform>%1 of %n figures taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n date(s) taken</source>
        <translation>
            <numerusform>%1 of %n date taken</numerusform>
            <numerusform>%1 of %n dates taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n claim(s)</source>
        <translation>
            <numerusform>change %n claim</numerusform>
            <numerusform>change %n claims</numerusform>
        </translation>
    </message>
</context>
</TS>
