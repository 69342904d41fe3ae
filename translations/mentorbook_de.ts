<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>main</name>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as if it were that day, written 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this screen first: home, people, pairings, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today expects a day such as 2026-03-31, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one workspace can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::BanDialog</name>
    <message>
        <source>Ban pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never pair %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round of this program will propose %1 as the mentor of %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own records; it may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ban this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 will not be proposed again. Compute a new round to find them other partners.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::ColumnsPanel</name>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is imported as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::Command</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::CriteriaEditor</name>
    <message>
        <source>The mentor offers the skills that the mentee wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from different departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work at the same location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor is above: by 2 or 3 grades, or by 3 to 10 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1, as a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100, relative to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that do not meet this at all are not formed. Nobody is shut out because data are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal that %1 serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves no goal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of the total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weighs %2 of the total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::DayText</name>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::DocumentPreview</name>
    <message>
        <source>Report preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::EmploymentStory</name>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what happened, and when: “Promoted from G5 to G6”, “by April 1, 2026”</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::EndPairingDialog</name>
    <message>
        <source>End pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the right fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early end needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the pairing %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, pairings, screens and commands (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::FirstStepsPage</name>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HR export brings everybody in the company, participants or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, its dates, and how often pairs agree to meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll mentors and mentees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part, what they offer, and what they want to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enroll participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matching round proposes the best pairs; you publish those you agree with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::HomeScreen</name>
    <message>
        <source>End pairing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm or end ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 approved mentees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 active pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no survey has been imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean answer to “How satisfied are you with the program?”, from 1 to 5, of the newest survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1, %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quiet: every pair is meeting as agreed, and nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its people and meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportDialog</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2; files of up to %3 can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this file, %1 of %2 people have left. Often that means that it lists only a part of the company: then untick “Lists everybody employed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, %1 of %2 people have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln participants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Survey Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your HR system&apos;s export here, as CSV: one row a person, with an employee number. You see what would change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file of mentors and mentees here: one row a person, with an employee number or e-mail and a role. You see what would change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file of meetings here: one row a meeting, with the mentee and the day. You see what would change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file of answers here: one row a participant, with an employee number or e-mail and the satisfaction from 1 to 5. You see what would change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to import, or drop it on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-31 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>03/04 can be read in two ways, so say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists everybody employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lists everybody employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the file was true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is missing from the file then counts as left by that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which wave these answers belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sending of the survey: choose one, or name a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts where the wave is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people would count as left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;problem rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that would not be taken, with the reason of each, to correct them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Table as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “%1” is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the table of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Chart as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Chart as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Chart as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightsScreen</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts show how a program is doing. Set up a program, and they fill as pairings meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::MainWindow</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, type and dates are all it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented company to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your HR system&apos;s export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit Program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import People…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import P&amp;articipants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Meetings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Sur&amp;vey Answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Color Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Mentorbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Mentorbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorbook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only) – Mentorbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Mentorbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::MatchingScreen</name>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ban this pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the round as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentees with a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentees without a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score of the pairs, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the worst pair, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other pairing of these people matches more, or as many with a higher total score. This is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much higher the total score could be at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh what matters and compute pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching belongs to a program. Set one up first: it takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Say what matters, and get the best pairs, each with its reasons. Nothing is published until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn these proposals into pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round proposes no pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are paired already; end their pairing instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never propose these two again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pairings stay, but no longer say why they were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this round; you can undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::MeetingDialog</name>
    <message>
        <source>Log meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Obstacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a meeting of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a meeting of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::NavigationList</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n items need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::NewRoundDialog</name>
    <message>
        <source>&amp;Use these weights for the program from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops computing and keeps what you set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed “%1”: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::OptionalDay</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingCommands</name>
    <message>
        <source>&amp;Held today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log that they met today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial went well: the pairing goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Complete pairing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing reached what it was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End pairing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing ends before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the addresses of both to write to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged that %1 met today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing %1 goes on after its trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the e-mail addresses of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the company on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress and obstacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is logged yet. A day is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>to meet every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingsScreen</name>
    <message>
        <source>%1 left the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairings yet. Compute a matching round and publish it; then every pair and its meetings stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running · %2 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One box a week, this week at the end: filled where they met, a cross where somebody did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings held so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often they agreed to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well they match, of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairing passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting of any day, with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import meetings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read meetings from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a table to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;pairings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all pairings to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export m&amp;eetings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all meetings to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a pairing to see its people and meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the meeting of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::ParticipationDialog</name>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll in Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved people are paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mentees at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills &amp;offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills &amp;wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate skills by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill these in only where the program should go by something else than the roster says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how %1 takes part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PeopleScreen</name>
    <message>
        <source>left by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over who is employed from your HR system&apos;s export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import p&amp;articipants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll the mentors and mentees of a CSV file in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enro&amp;ll in program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport people as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program yet that these people could take part in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, job title, manager, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mentees a mentor can still take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has or had a pairing in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet. Import your HR system&apos;s export: people, their departments and managers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people employed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit pa&amp;rticipation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a program first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who left can&apos;t be enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, state, capacity and skills in the program (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select somebody to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PersonDetails</name>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change between rosters so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PreviewPanel</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would count as left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who had left is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say what the workspace knows already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramDialog</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs can be computed for one-on-one programs so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet e&amp;very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rhythm that pairs agree to. Health and reminders go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both try how it goes and may part without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the program “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the program “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::ProposalDetails</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must, without weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::PublishDialog</name>
    <message>
        <source>Publish pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish %n pairings of “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 as a trial, until %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 and are active at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They agree to meet every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They agree to meet every %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees stay without a mentor and can be in the next round.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to anybody. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports say how a program is doing, for the board and for yourself. Set up a program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as one web page, readable by screen readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pages as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings first, with charts, method and next steps. It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program &amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it, and every pairing by name. Confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files for spreadsheets and other programs, as of today. They name people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the newest roster of HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part, with role, state and skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pairing with its health and its score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every meeting of every pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 is the name of a table: &quot;People&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Report as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent “%1” to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::RoundReviewView</name>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute a new round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100: the sum of what each criterion gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules allow no pair at all. Below stands why, and what would help; then compute a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n things more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This round no longer fits. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>mentor and mentee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a pair to see why it fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveFile</name>
    <message>
        <source>“%1” could not be written. Is the folder there, and may you write to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveTable</name>
    <message>
        <source>Export a Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::SkillsEdit</name>
    <message>
        <source>Coaching; SQL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::StartPage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your whole mentorship program in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::Tile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::Tr</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet or another packed file, not CSV. Open it in your spreadsheet program, save the sheet as “CSV UTF-8”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a CSV file. Ask for an export as CSV: one line a row, values separated by commas or semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds nobody who could be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would mark %1 of %2 people as left. If “%3” really lists everybody employed on %4, allow it explicitly; otherwise import it as a part of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>A mean of answers from 1 to 5: &quot;4.3 of 5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which wave of the survey these answers belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody outside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a participant of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not take part in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a figure and its note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted. Paused and ended pairings are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a matching round to start the first pairings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cadence period belongs to the month in which it ends; a period that is still running is not counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month is hatched because it is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a matching round; meetings are counted from the first pairing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the answers to a survey to see how satisfied people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student&apos;s t interval of the mean: how far it could be off if those who answered were a random sample. It says nothing about those who did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting on %1 is in the book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing started on %1; a meeting on %2 would be before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing ended on %1; a meeting on %2 would be after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come; such a meeting can only be planned or canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting lasts 1 to 1,440 minutes, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing ended on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a pairing needs a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing started on %1; it can&apos;t end on %2, before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come; a pairing ends when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They met on %1; the pairing can&apos;t end on %2, before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why the pairing ends early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing is not in its trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mentor takes 0 to %1 mentees at once, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentors somebody at the moment and so stays a mentor. End the pairing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a mentor at the moment and so stays a mentee. End the pairing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the company and can&apos;t be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this program already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This participant is no longer in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no program yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This workspace has %n programs; say which one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is called “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program&apos;s name has at most %1 characters; this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a program called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program would end on %1, before it starts on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings can meet every 1 to 366 days, not every %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial lasts 0 to 366 days, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n pairings of its type, so the type stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “%1” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight is 0, so no pair could be told from another. Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria file is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria file has no list called “criteria”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 is of the kind “%2”; known kinds are skills, department, location and experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are whole numbers from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This version pairs one-on-one programs only. Your program and its people are safe, and other kinds of mentoring are to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet. Enroll and approve mentors and mentees, and they can be paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but no mentor takes part yet. Approve at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentees take part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentee takes part yet. Approve at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentors take part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is paired: %1. Nothing is left to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n mentees have a mentor</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentees are waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skills wanted are missing for %1 of %2 mentees; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills offered are missing for %1 of %2 mentors; they match no wanted skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department is missing for %1 of %2 people; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location is missing for %1 of %2 people; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade and hire date are both missing for %1 of %2 people; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 % below the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody unmatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a one-on-one program; this version pairs one-on-one programs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This matching round is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no matching round yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching round is called “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matching round needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a matching round called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been paired since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place left for all mentees of this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have been banned since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have been a pair since, which ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports to %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been published already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” proposes no pair, so there is nothing to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Compute a new round, then publish that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This participant is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample file “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the sample file “%2” was rejected: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample goes into an empty workspace only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how it is going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trial ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm or end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved, and has no mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute a matching round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the wait-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait-listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>met %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paired today, not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paired yesterday, not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, not met yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starts tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>starts in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no meeting for %n days; agreed every %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, never met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings missed in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>latest answer on fit: %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days of pause not counted)</source>
        <extracomment>%1: &quot;no meeting for 47 days; agreed every 30&quot;, and so on</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor and mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said in which order day, month and year stand; only days such as 2024-12-31 are certain without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year does not have four digits, or the parts stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2024-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 31.12.2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 12/31/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 2024/12/31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported here. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” cannot both be the %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was recognized as the %1. The file has the columns %2; expected is one called %3, or say which column it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or the </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that a quote opens in line %1 is longer than %2 characters, the most that is read. Perhaps its closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a value of more than %2 characters, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more than %2 values, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Known are UTF-8, UTF-16LE, UTF-16BE and windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote or a line end cannot be the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote opens a value here and is never closed; everything up to the end of the file was taken as that value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 values, the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quote. A quote inside a value is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote stands in a value that does not begin with one; it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has a NUL character; the file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character could not be read as %1 and is shown as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line %1 on, the file has more than is read at once: %2 rows with %3 values together. Split it, or export fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager&apos;s employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hire date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column “%2”: found “%3”, expected %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values, readable ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a mentee of a published pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two people have no pairing in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is the mentee of no pairing in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing did not exist on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the mentor of one of %n pairings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mentee has several pairings on that day, so it cannot be told which one met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, held, canceled or no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what can become of a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day not later than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting that has not been yet cannot have been held or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how many minutes a meeting lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say on which day they met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row tells of the same meeting as line %1; it was counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor, mentee or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say which role the person takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited, applied, approved, wait-listed, declined, withdrawn or completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a state of a participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how many mentees a mentor can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an employee number or e-mail of the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the roster has this employee number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the roster has this e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people in the roster share this e-mail address.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hire date is more than a year after the day of the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day not before the hire date, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody leaves before being hired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no employee number, so it cannot be told who it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every employee number once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has the same employee number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address; the person was taken without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail of employee number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee number and the e-mail address are those of two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every person once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an answer on the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read. Split it, or export fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in UTF-32, which is not read. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solution does not pass its check. Please report this as an error in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee names no wanted skills; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers nothing of what is wanted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers %1, but not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers %1, the one skill wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers %1: both skills wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offers %1: all %n skills wanted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both departments are unknown; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor&apos;s department is unknown; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee&apos;s department is unknown; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mentor from %1 for a mentee from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both locations are unknown; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor&apos;s location is unknown; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee&apos;s location is unknown; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor is in %1, the mentee in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is not above the mentee&apos;s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is well above the mentee&apos;s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is above the mentee&apos;s %2, but outside the wished distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades and hire dates are missing; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor&apos;s hire date is missing; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee&apos;s hire date is missing; this counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor, with %1 years in the company, has not been there longer than the mentee with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2: outside the wished distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other mentor takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n mentors.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but none of them has a place left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2; %3 could take those places, and others fit better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask 1 mentor to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or lift a rule for one of the %n there are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or one of the %n allowed ones to take 1 mentee more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No mentor takes part. Approve at least one mentor before matching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mentee is waiting for a mentor. Approve at least one mentee before matching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice as a mentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice as a mentee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the capacity %2; it cannot be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one column called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells, as in the header</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else than “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pair once; “%1” and “%2” are in line %3 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every person once; “%1” is in line %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: found %2, expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column “%2”: found “%3”, expected %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion has the weight %1; weights go from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion to match by. Add at least one, such as skills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria have the weight 0. Give at least one of them some weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the round is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many people with such high scores cannot be computed exactly. Divide all scores by the same number, or split the people into several rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 possible pairs; up to %2 can be computed in one round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is %1; scores are whole numbers from 0 to 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mentor needs a capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capacity is below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair has somebody who does not take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is paired with themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair has two scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent: &quot;94 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <extracomment>%1 is the value, %2 and %3 are the ends of its interval: &quot;94 %, 95 % interval 88 to 98&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 eligible people are enrolled (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 enrolled people have been active (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees have been matched (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees are matched (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 active pairings are on track (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 expected meetings were held (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 people who answered chose 4 or 5 of 5 (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 invited people answered (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 pairings whose planned end has come reached it (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a metric&apos;s name, %2 &quot;not shown&quot; or &quot;no data&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean satisfaction of %1 people: %2.</source>
        <extracomment>%2 is a mean with its interval: &quot;4.3 of 5, 95 % interval 4.1 to 4.5&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are enrolled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in an active pairing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Note: %2.</source>
        <extracomment>%1 is a sentence, %2 its note: &quot;low precision: fewer than 30&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown because fewer than %1 stand behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low precision: fewer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: everyone gave the same answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 invited people answered (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants who are approved or later. Everybody counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants in a trial or active pairing. Everybody counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eligible people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People enrolled, divided by people eligible on the invitation date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who were ever in a trial or active pairing, divided by people enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved mentees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentees matched at least once, divided by mentees approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentees who are in a pairing now, divided by mentees approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n pairings it is too early to say</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>active pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active pairings that are on track, divided by all active pairings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairings with at least one whole cadence period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings held, at most one a cadence period, divided by the whole cadence periods since the start without agreed pauses. A no-show is not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: meetings of one pairing depend on each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5, divided by people who answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the answers from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people invited to the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete answers, divided by people invited and eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairings whose planned end has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings that reached their planned end, divided by pairings whose planned end has come, those ended early included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active pairings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairing is active yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health is read from active pairings; there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing health is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings are active: a figure about so few could be read as one about a person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairings are on track</source>
        <comment>on track of all active</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is too early to say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence periods that ended in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting was due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings are counted from the start of the first pairing; there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So far %n meetings were held.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pairings kept %1 of the meetings they agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, of which one counts per cadence period.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings by month are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings stand behind them: a figure about so few could be read as one about a person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the answers, 1 to 5, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survey has been answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few people answered that a figure could be read as one about a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction is read from the answers to a survey; there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction is %1, after %2 in the survey before</source>
        <extracomment>%1 is &quot;4.3 of 5&quot;, %2 is the mean of the survey before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers; its 95 % interval reaches from %2 to %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>a survey and how many answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a survey and &quot;not shown&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day in a sentence, Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day in a table, Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding becomes a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairings have stalled and need a conversation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting for a partner.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak with the %n stalled pairings, and re-pair those that do not resume.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a personal reminder to the %n pairings at risk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find a partner for the %n people who are waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look after the pairings one by one; they are too few to be counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a decision now; keep the program going as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survey has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Figures about groups of fewer than %n people are not shown, so that nobody can be recognized.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The data reach through %1. A program is not an experiment: the figures describe what happened, not what would have happened without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairings that need somebody come first. “Held” counts meetings that took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairing is active yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is approved has a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pairings are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: program review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: this report names people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatched people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup would be damaged: it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written to the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1” in the folder “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the backup “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: its checksum is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n participants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new program “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrollment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching round “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of round “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>publishing of %n pairings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ban of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to a meeting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>end of the pairing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to the pairing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no usable SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation&apos;s SQLite does not keep workspaces safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the change was interrupted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be stored exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds a value that it should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file was moved or replaced while it was open. Close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of the workspace was interrupted. Open it for writing once, so that it can be set right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the workspace file. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit what is already in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long for the workspace: it exceeds 8 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file could not be read or written: the disk or the network reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step can no longer be taken back: the workspace is not as the step left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s tables are not those of a Mentorbook workspace of its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” refers to no row of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: it holds no workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Mentorbook. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only: it can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Mentorbook. Open it for writing once, so that it can be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be updated to this version of Mentorbook. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only: it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the workspace file: earlier steps can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of “%1” could not be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the system does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace. Restore a backup, or create a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace but another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Mentorbook workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has switched “%1” to a journal that Mentorbook does not use. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be created in the folder “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk or the network reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open on %2 since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open on %2 by %3 since %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is read-only: “%2” can be read but not changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be locked: the disk or the network reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>a series and how many stand behind it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Is the folder there, and may you write to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed; the import would do this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 changed, %4 left, %5 returned, %6 unchanged, %7 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentees matched, total score %2, %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unmatched: %1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the workspace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings of “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1: %2 people from %3 rosters, %4 participants, %5 pairings, %6 meetings and %7 survey invitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched, total score %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 from the best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::WeekStripDelegate</name>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mentorbook::Wiring</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample.mentorbook</source>
        <comment>a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample: three years of an invented company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is the sample: %n invented people and a program with a history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
