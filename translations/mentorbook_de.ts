<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>main</name>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.</source>
        <translation>Führt das Mentoring-Programm eines Unternehmens aus einer einzigen Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Work as if it were that day, written 2026-03-31.</source>
        <translation>So arbeiten, als wäre es dieser Tag, geschrieben 2026-03-31.</translation>
    </message>
    <message>
        <source>Show this screen first: home, people, pairings, …</source>
        <translation>Diesen Bildschirm zuerst zeigen: home, people, pairings, …</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der Arbeitsbereich, der geöffnet werden soll.</translation>
    </message>
    <message>
        <source>--today expects a day such as 2026-03-31, not “%1”.</source>
        <translation>--today erwartet einen Tag wie 2026-03-31, nicht „%1“.</translation>
    </message>
    <message>
        <source>Only one workspace can be opened at a time.</source>
        <translation>Es kann nur ein Arbeitsbereich auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2</source>
        <translation>Einen Bildschirm „%1“ gibt es nicht. Es gibt: %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::BanDialog</name>
    <message>
        <source>Ban pair</source>
        <translation>Paar ausschließen</translation>
    </message>
    <message>
        <source>Never pair %1 with %2</source>
        <translation>%1 nie mit %2 zusammenbringen</translation>
    </message>
    <message>
        <source>No round of this program will propose %1 as the mentor of %2 again.</source>
        <translation>Keine Runde dieses Programms wird %1 noch einmal als Mentor für %2 vorschlagen.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>For your own records; it may stay empty.</source>
        <translation>Nur für Ihre eigenen Unterlagen; kann leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Ban this pair</source>
        <translation>Dieses Paar &amp;ausschließen</translation>
    </message>
    <message>
        <source>%1 and %2 will not be proposed again. Compute a new round to find them other partners.</source>
        <translation>%1 und %2 werden nicht mehr vorgeschlagen. Berechnen Sie eine neue Runde, um für beide andere Partner zu finden.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ColumnsPanel</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importiert als</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(keine Überschrift)</translation>
    </message>
    <message>
        <source>“%1” is imported as</source>
        <translation>„%1“ wird importiert als</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Columns that are not imported</source>
        <translation>Spalten, die nicht importiert werden</translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation>Jede Spalte wird importiert.</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Nicht importiert: %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::Command</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mentorbook::CriteriaEditor</name>
    <message>
        <source>The mentor offers the skills that the mentee wants.</source>
        <translation>Der Mentor bietet die Kompetenzen, die der Mentee sucht.</translation>
    </message>
    <message>
        <source>They come from different departments.</source>
        <translation>Beide kommen aus verschiedenen Abteilungen.</translation>
    </message>
    <message>
        <source>They work at the same location.</source>
        <translation>Beide arbeiten am selben Standort.</translation>
    </message>
    <message>
        <source>The mentor is above: by 2 or 3 grades, or by 3 to 10 years.</source>
        <translation>Der Mentor steht höher: um 2 oder 3 Stufen oder um 3 bis 10 Jahre.</translation>
    </message>
    <message>
        <source>At least one, always</source>
        <translation>Immer mindestens eine</translation>
    </message>
    <message>
        <source>Always different</source>
        <translation>Immer verschieden</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>Always above</source>
        <translation>Immer höher</translation>
    </message>
    <message>
        <source>Weight of %1, as a slider</source>
        <translation>Gewicht von %1 als Schieberegler</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>0 to 100, relative to the others</source>
        <translation>0 bis 100, im Verhältnis zu den anderen</translation>
    </message>
    <message>
        <source>%1 must hold: %2</source>
        <translation>%1 muss gelten: %2</translation>
    </message>
    <message>
        <source>Pairs that do not meet this at all are not formed. Nobody is shut out because data are missing.</source>
        <translation>Paare, die dies gar nicht erfüllen, werden nicht gebildet. Wegen fehlender Daten wird niemand ausgeschlossen.</translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation>Dient dem Ziel</translation>
    </message>
    <message>
        <source>Goal that %1 serves</source>
        <translation>Ziel, dem %1 dient</translation>
    </message>
    <message>
        <source>Serves no goal yet</source>
        <translation>Dient noch keinem Ziel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of the total</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 weighs %2 of the total</source>
        <translation>%1 macht %2 des Ganzen aus</translation>
    </message>
</context>
<context>
    <name>mentorbook::DayText</name>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::DocumentPreview</name>
    <message>
        <source>Report preview</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>Vorschau von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::EmploymentStory</name>
    <message>
        <source>Came back</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Promoted from %1 to %2</source>
        <translation>Befördert von %1 zu %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Gewechselt von %1 zu %2</translation>
    </message>
    <message>
        <source>Manager changed from %1 to %2</source>
        <translation>Führungskraft gewechselt von %1 zu %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>spätestens am %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen dem %1 und dem %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what happened, and when: “Promoted from G5 to G6”, “by April 1, 2026”</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::EndPairingDialog</name>
    <message>
        <source>End pairing</source>
        <translation>Tandem beenden</translation>
    </message>
    <message>
        <source>Changed role</source>
        <translation>Aufgabe gewechselt</translation>
    </message>
    <message>
        <source>Too little time</source>
        <translation>Zu wenig Zeit</translation>
    </message>
    <message>
        <source>Not the right fit</source>
        <translation>Passt nicht zusammen</translation>
    </message>
    <message>
        <source>Left the program</source>
        <translation>Programm verlassen</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation>%1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>An early end needs a reason.</source>
        <translation>Ein vorzeitiges Ende braucht einen Grund.</translation>
    </message>
    <message>
        <source>&amp;End pairing</source>
        <translation>Tandem &amp;beenden</translation>
    </message>
    <message>
        <source>Ended the pairing %1.</source>
        <translation>Das Tandem %1 wurde beendet.</translation>
    </message>
</context>
<context>
    <name>mentorbook::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation>Wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Angezeigte Zeilen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find people, pairings, screens and commands (%1)</source>
        <translation>Personen, Tandems, Bildschirme und Befehle finden (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
</context>
<context>
    <name>mentorbook::FirstStepsPage</name>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>An HR export brings everybody in the company, participants or not.</source>
        <translation>Ein HR-Export bringt alle Personen des Unternehmens, ob sie teilnehmen oder nicht.</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>Personen &amp;importieren…</translation>
    </message>
    <message>
        <source>Create a program</source>
        <translation>Programm anlegen</translation>
    </message>
    <message>
        <source>A name, its dates, and how often pairs agree to meet.</source>
        <translation>Ein Name, die Laufzeit und wie oft sich Tandems treffen sollen.</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <source>Enroll mentors and mentees</source>
        <translation>Mentoren und Mentees anmelden</translation>
    </message>
    <message>
        <source>Who takes part, what they offer, and what they want to learn.</source>
        <translation>Wer teilnimmt, was die Personen bieten und was sie lernen möchten.</translation>
    </message>
    <message>
        <source>En&amp;roll participants…</source>
        <translation>&amp;Teilnehmende anmelden…</translation>
    </message>
    <message>
        <source>Pair them</source>
        <translation>Tandems bilden</translation>
    </message>
    <message>
        <source>A matching round proposes the best pairs; you publish those you agree with.</source>
        <translation>Eine Matching-Runde schlägt die besten Paare vor; Sie veröffentlichen, womit Sie einverstanden sind.</translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation>&amp;Matching-Runde berechnen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
</context>
<context>
    <name>mentorbook::HomeScreen</name>
    <message>
        <source>End pairing…</source>
        <translation>Tandem beenden…</translation>
    </message>
    <message>
        <source>Open pairing</source>
        <translation>Tandem öffnen</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Mentor finden</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Confirm or end ▾</source>
        <translation>Bestätigen/beenden ▾</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>zu wenige für eine Angabe</translation>
    </message>
    <message>
        <source>Data through %1.</source>
        <translation>Datenstand %1.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation>Im Rhythmus</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Gehaltene Treffen</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>Name oder Grund</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved mentees</source>
        <translation>%1 von %2 angenommenen Mentees</translation>
    </message>
    <message>
        <source>%1 of %2 active pairings</source>
        <translation>%1 von %2 aktiven Tandems</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no survey has been imported</source>
        <translation>noch keine Befragung importiert</translation>
    </message>
    <message>
        <source>The mean answer to “How satisfied are you with the program?”, from 1 to 5, of the newest survey.</source>
        <translation>Der Mittelwert der Antworten auf „Wie zufrieden sind Sie mit dem Programm?“, von 1 bis 5, aus der neuesten Befragung.</translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation>zu wenige Antworten für eine Angabe</translation>
    </message>
    <message>
        <source>n = %1, %2 answered</source>
        <translation>n = %1, %2 haben geantwortet</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <translation>%1 von %2 erwarteten</translation>
    </message>
    <message>
        <source>Needs you · %1</source>
        <translation>Braucht Sie · %1</translation>
    </message>
    <message>
        <source>All quiet: every pair is meeting as agreed, and nobody waits.</source>
        <translation>Alles ruhig: Alle Tandems treffen sich wie vereinbart, und niemand wartet.</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Nichts entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation>Das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>&amp;Open pairing</source>
        <translation>Tandem ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show its people and meetings</source>
        <translation>Personen und Treffen dieses Tandems zeigen</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportDialog</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2; files of up to %3 can be imported.</source>
        <translation>„%1“ ist %2 groß; importiert werden können Dateien bis %3.</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Imported “%1”: %2.</source>
        <translation>„%1“ importiert: %2.</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>By this file, %1 of %2 people have left. Often that means that it lists only a part of the company: then untick “Lists everybody employed”.</source>
        <translation>Nach dieser Datei sind %1 von %2 Personen ausgeschieden. Oft heißt das, dass sie nur einen Teil des Unternehmens aufführt: Entfernen Sie dann das Häkchen bei „Enthält alle Beschäftigten“.</translation>
    </message>
    <message>
        <source>&amp;Yes, %1 of %2 people have left</source>
        <translation>&amp;Ja, %1 von %2 Personen sind ausgeschieden</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>In dieser Datei gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1. Nothing is changed yet.</source>
        <translation>%1. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln people</source>
        <translation>
            <numerusform>%Ln Person &amp;importieren</numerusform>
            <numerusform>%Ln Personen &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln participants</source>
        <translation>
            <numerusform>%Ln teilnehmende Person &amp;importieren</numerusform>
            <numerusform>%Ln Teilnehmende &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln meetings</source>
        <translation>
            <numerusform>%Ln Treffen &amp;importieren</numerusform>
            <numerusform>%Ln Treffen &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort &amp;importieren</numerusform>
            <numerusform>%Ln Antworten &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import People</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Import Participants</source>
        <translation>Teilnehmende importieren</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Treffen importieren</translation>
    </message>
    <message>
        <source>Import Survey Answers</source>
        <translation>Befragungsantworten importieren</translation>
    </message>
    <message>
        <source>Drop your HR system&apos;s export here, as CSV: one row a person, with an employee number. You see what would change before anything does.</source>
        <translation>Legen Sie hier den Export Ihres HR-Systems als CSV ab: eine Zeile je Person, mit Personalnummer. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Drop a CSV file of mentors and mentees here: one row a person, with an employee number or e-mail and a role. You see what would change before anything does.</source>
        <translation>Legen Sie hier eine CSV-Datei mit Mentoren und Mentees ab: eine Zeile je Person, mit Personalnummer oder E-Mail und einer Rolle. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Drop a CSV file of meetings here: one row a meeting, with the mentee and the day. You see what would change before anything does.</source>
        <translation>Legen Sie hier eine CSV-Datei mit Treffen ab: eine Zeile je Treffen, mit dem Mentee und dem Tag. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Drop a CSV file of answers here: one row a participant, with an employee number or e-mail and the satisfaction from 1 to 5. You see what would change before anything does.</source>
        <translation>Legen Sie hier eine CSV-Datei mit Antworten ab: eine Zeile je Person, mit Personalnummer oder E-Mail und der Zufriedenheit von 1 bis 5. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the file to import, or drop it on this window</source>
        <translation>Die Datei für den Import wählen oder auf diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>2026-12-31 only</source>
        <translation>Nur 2026-12-31</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>03/04 can be read in two ways, so say which.</source>
        <translation>03/04 lässt sich auf zwei Arten lesen; geben Sie an, welche gilt.</translation>
    </message>
    <message>
        <source>&amp;Lists everybody employed</source>
        <translation>Enthält &amp;alle Beschäftigten</translation>
    </message>
    <message>
        <source>This file lists everybody employed</source>
        <translation>Diese Datei enthält alle Beschäftigten</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>The day on which the file was true.</source>
        <translation>Der Tag, an dem die Datei zutraf.</translation>
    </message>
    <message>
        <source>Whoever is missing from the file then counts as left by that day.</source>
        <translation>Wer in der Datei fehlt, gilt dann als bis zu diesem Tag ausgeschieden.</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Name der Welle</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>W&amp;elle</translation>
    </message>
    <message>
        <source>Say which wave these answers belong to.</source>
        <translation>Geben Sie an, zu welcher Welle diese Antworten gehören.</translation>
    </message>
    <message>
        <source>One sending of the survey: choose one, or name a new one.</source>
        <translation>Ein Versand der Befragung: Wählen Sie einen aus, oder benennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation>&amp;Versandt am</translation>
    </message>
    <message>
        <source>Counts where the wave is new.</source>
        <translation>Zählt, wenn die Welle neu ist.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was mit der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>Many people would count as left</source>
        <translation>Viele Personen würden als ausgeschieden gelten</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Save &amp;problem rows…</source>
        <translation>&amp;Problemzeilen speichern…</translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation>Problemzeilen speichern</translation>
    </message>
    <message>
        <source>Save the rows that would not be taken, with the reason of each, to correct them</source>
        <translation>Die Zeilen, die nicht übernommen würden, mit jeweiligem Grund speichern, um sie zu berichtigen</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (erkannt)</translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightCard</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Take “%1” elsewhere</source>
        <translation>„%1“ weiterverwenden</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Save Table as CS&amp;V…</source>
        <translation>Tabelle als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>How “%1” is counted</source>
        <translation>Wie „%1“ gezählt wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>Bild von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Copied the table of “%1”.</source>
        <translation>Tabelle von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Save the Chart as PNG</source>
        <translation>Diagramm als PNG speichern</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>Save the Chart as SVG</source>
        <translation>Diagramm als SVG speichern</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>SVG-Bilder</translation>
    </message>
    <message>
        <source>Save the Chart as PDF</source>
        <translation>Diagramm als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Save the Table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightsScreen</name>
    <message>
        <source>Insights</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Charts show how a program is doing. Set up a program, and they fill as pairings meet.</source>
        <translation>Diagramme zeigen, wie ein Programm läuft. Legen Sie ein Programm an; sie füllen sich, sobald sich Tandems treffen.</translation>
    </message>
    <message>
        <source>Go to H&amp;ome</source>
        <translation>Zur Über&amp;sicht</translation>
    </message>
    <message>
        <source>Go to &amp;Matching</source>
        <translation>Zum &amp;Matching</translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation>Zu den &amp;Personen</translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation>Zustand der Tandems</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Treffen nach Monat</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datenstand %1</translation>
    </message>
</context>
<context>
    <name>mentorbook::MainWindow</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The program in view</source>
        <translation>Das angezeigte Programm</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A workspace on this computer.</source>
        <translation>Ein Arbeitsbereich auf diesem Computer.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel erkunden</translation>
    </message>
    <message>
        <source>An invented company to try everything on.</source>
        <translation>Ein erfundenes Unternehmen, an dem Sie alles ausprobieren können.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>From your HR system&apos;s export.</source>
        <translation>Aus dem Export Ihres HR-Systems.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New &amp;Program…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <source>E&amp;dit Program…</source>
        <translation>Programm b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>New &amp;Workspace…</source>
        <translation>Neuer &amp;Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample</source>
        <translation>Beispiel er&amp;kunden</translation>
    </message>
    <message>
        <source>&amp;Import People…</source>
        <translation>&amp;Personen importieren…</translation>
    </message>
    <message>
        <source>Import P&amp;articipants…</source>
        <translation>&amp;Teilnehmende importieren…</translation>
    </message>
    <message>
        <source>Import &amp;Meetings…</source>
        <translation>T&amp;reffen importieren…</translation>
    </message>
    <message>
        <source>Import Sur&amp;vey Answers…</source>
        <translation>Befra&amp;gungsantworten importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find Anything</source>
        <translation>Alles durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Color Scheme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;About Mentorbook</source>
        <translation>&amp;Über Mentorbook</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1)</source>
        <translation>Mentorbook-Arbeitsbereiche (*%1)</translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1);;All files (*)</source>
        <translation>Mentorbook-Arbeitsbereiche (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>About Mentorbook</source>
        <translation>Über Mentorbook</translation>
    </message>
    <message>
        <source>Mentorbook %1</source>
        <translation>Mentorbook %1</translation>
    </message>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Made with Qt %1.</source>
        <translation>Führt das Mentoring-Programm eines Unternehmens aus einer einzigen Datei auf diesem Computer.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 (read-only) – Mentorbook</source>
        <translation>%1 (schreibgeschützt) – Mentorbook</translation>
    </message>
    <message>
        <source>%1 – Mentorbook</source>
        <translation>%1 – Mentorbook</translation>
    </message>
    <message>
        <source>Mentorbook</source>
        <translation>Mentorbook</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A name, a type and dates are all it asks.</source>
        <translation>Name, Art und Zeitraum genügen.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>The manual is missing from this installation.</source>
        <translation>In dieser Installation fehlt das Handbuch.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MatchingScreen</name>
    <message>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>New &amp;round…</source>
        <translation>Neue &amp;Runde…</translation>
    </message>
    <message>
        <source>&amp;Ban this pair…</source>
        <translation>Dieses Paar aus&amp;schließen…</translation>
    </message>
    <message>
        <source>E&amp;xport round…</source>
        <translation>Runde e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the round as a CSV file</source>
        <translation>Die Runde in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Delete round</source>
        <translation>Runde &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <source>&amp;Import participants…</source>
        <translation>&amp;Teilnehmende importieren…</translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation>Zu den &amp;Personen</translation>
    </message>
    <message>
        <source>Go to &amp;Pairings</source>
        <translation>Zu den Tand&amp;ems</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Mentees with a mentor</source>
        <translation>Mentees mit Mentor</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Ohne Tandem</translation>
    </message>
    <message>
        <source>Mentees without a mentor</source>
        <translation>Mentees ohne Mentor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean score of the pairs, 0 to 100</source>
        <translation>Mittlere Punktzahl der Paare, 0 bis 100</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Score of the worst pair, 0 to 100</source>
        <translation>Punktzahl des schwächsten Paars, 0 bis 100</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>No other pairing of these people matches more, or as many with a higher total score. This is proven.</source>
        <translation>Keine andere Zusammenstellung dieser Personen vermittelt mehr Mentees oder gleich viele mit höherer Gesamtpunktzahl. Das ist bewiesen.</translation>
    </message>
    <message>
        <source>How much higher the total score could be at most</source>
        <translation>Wie viel höher die Gesamtpunktzahl höchstens sein könnte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Weigh what matters and compute pairs</source>
        <translation>Gewichten, worauf es ankommt, und Paare berechnen</translation>
    </message>
    <message>
        <source>There is no program yet.</source>
        <translation>Es gibt noch kein Programm.</translation>
    </message>
    <message>
        <source>Matching belongs to a program. Set one up first: it takes a minute.</source>
        <translation>Matching gehört zu einem Programm. Legen Sie zuerst eines an: Das dauert eine Minute.</translation>
    </message>
    <message>
        <source>%1 Say what matters, and get the best pairs, each with its reasons. Nothing is published until you say so.</source>
        <translation>%1 Sagen Sie, worauf es ankommt, und Sie erhalten die besten Paare, jedes mit Begründung. Nichts wird veröffentlicht, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings…</source>
        <translation>
            <numerusform>%n Tandem &amp;veröffentlichen…</numerusform>
            <numerusform>%n Tandems &amp;veröffentlichen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message>
        <source>Turn these proposals into pairings</source>
        <translation>Aus diesen Vorschlägen Tandems machen</translation>
    </message>
    <message>
        <source>“%1” has been published.</source>
        <translation>„%1“ ist veröffentlicht.</translation>
    </message>
    <message>
        <source>This round proposes no pair.</source>
        <translation>Diese Runde schlägt kein Paar vor.</translation>
    </message>
    <message>
        <source>These two are paired already; end their pairing instead</source>
        <translation>Diese beiden sind schon ein Tandem; beenden Sie stattdessen das Tandem</translation>
    </message>
    <message>
        <source>Never propose these two again</source>
        <translation>Diese beiden nie wieder vorschlagen</translation>
    </message>
    <message>
        <source>Its pairings stay, but no longer say why they were made</source>
        <translation>Ihre Tandems bleiben, zeigen aber nicht mehr, warum sie gebildet wurden</translation>
    </message>
    <message>
        <source>Forget this round; you can undo this</source>
        <translation>Diese Runde verwerfen; Sie können das rückgängig machen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MeetingDialog</name>
    <message>
        <source>Log meeting</source>
        <translation>Treffen erfassen</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Treffen bearbeiten</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Obstacles</source>
        <translation>&amp;Hindernisse</translation>
    </message>
    <message>
        <source>Lo&amp;g meeting</source>
        <translation>Treffen &amp;erfassen</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>Änderungen s&amp;peichern</translation>
    </message>
    <message>
        <source>Logged a meeting of %1.</source>
        <translation>Ein Treffen von %1 erfasst.</translation>
    </message>
    <message>
        <source>Changed a meeting of %1.</source>
        <translation>Ein Treffen von %1 geändert.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>mentorbook::NavigationList</name>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n items need attention</source>
        <translation>
            <numerusform>%1, %n Eintrag braucht Aufmerksamkeit</numerusform>
            <numerusform>%1, %n Einträge brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::NewRoundDialog</name>
    <message>
        <source>&amp;Use these weights for the program from now on</source>
        <translation>&amp;Diese Gewichte von nun an für das Programm verwenden</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung läuft</translation>
    </message>
    <message>
        <source>&amp;Compute round</source>
        <translation>Runde &amp;berechnen</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Fehlende Daten</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>&amp;Name of the round</source>
        <translation>&amp;Name der Runde</translation>
    </message>
    <message>
        <source>Stops computing and keeps what you set here</source>
        <translation>Bricht die Berechnung ab und behält Ihre Einstellungen</translation>
    </message>
    <message>
        <source>Computed “%1”: %2, %3.</source>
        <translation>„%1“ berechnet: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::OptionalDay</name>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 ist angegeben</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingCommands</name>
    <message>
        <source>Held &amp;today</source>
        <translation>Heute getr&amp;offen</translation>
    </message>
    <message>
        <source>Log that they met today</source>
        <translation>Erfassen, dass sich die beiden heute getroffen haben</translation>
    </message>
    <message>
        <source>Con&amp;firm trial</source>
        <translation>Probephase bestäti&amp;gen</translation>
    </message>
    <message>
        <source>The trial went well: the pairing goes on</source>
        <translation>Die Probephase lief gut: Das Tandem geht weiter</translation>
    </message>
    <message>
        <source>&amp;Complete pairing…</source>
        <translation>Tandem ab&amp;schließen…</translation>
    </message>
    <message>
        <source>The pairing reached what it was for</source>
        <translation>Das Tandem hat erreicht, wozu es da war</translation>
    </message>
    <message>
        <source>E&amp;nd pairing…</source>
        <translation>Tandem be&amp;enden…</translation>
    </message>
    <message>
        <source>The pairing ends before its time</source>
        <translation>Das Tandem endet vor der Zeit</translation>
    </message>
    <message>
        <source>Cop&amp;y e-mail addresses</source>
        <translation>E-Mail-Adressen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the addresses of both to write to them</source>
        <translation>Die Adressen beider kopieren, um ihnen zu schreiben</translation>
    </message>
    <message>
        <source>Logged that %1 met today.</source>
        <translation>Erfasst: %1 haben sich heute getroffen.</translation>
    </message>
    <message>
        <source>The pairing %1 goes on after its trial.</source>
        <translation>Das Tandem %1 geht nach der Probephase weiter.</translation>
    </message>
    <message>
        <source>Copied the e-mail addresses of %1.</source>
        <translation>E-Mail-Adressen von %1 kopiert.</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left the company on %1</source>
        <translation>Ausgeschieden am %1</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>Hindernisse: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No meeting is logged yet. A day is enough.</source>
        <translation>Noch ist kein Treffen erfasst. Ein Tag genügt.</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message numerus="yes">
        <source>to meet every %n days</source>
        <translation>
            <numerusform>ein Treffen im Abstand von %n Tag</numerusform>
            <numerusform>ein Treffen alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
    <message>
        <source>Meetings · %1</source>
        <translation>Treffen · %1</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>minutes, a column title</comment>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingsScreen</name>
    <message>
        <source>%1 left the company</source>
        <translation>%1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>No pairings yet. Compute a matching round and publish it; then every pair and its meetings stand here.</source>
        <translation>Noch keine Tandems. Berechnen Sie eine Matching-Runde und veröffentlichen Sie sie; dann stehen hier alle Tandems mit ihren Treffen.</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>Name oder Grund</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation>&amp;Matching-Runde berechnen</translation>
    </message>
    <message>
        <source>%1 running · %2 ended</source>
        <translation>%1 laufend · %2 beendet</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>One box a week, this week at the end: filled where they met, a cross where somebody did not come</source>
        <translation>Ein Kästchen je Woche, am Ende diese Woche: gefüllt, wenn ein Treffen stattfand, ein Kreuz, wenn jemand nicht erschien</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Letztes Treffen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Meetings held so far</source>
        <translation>Bisher gehaltene Treffen</translation>
    </message>
    <message>
        <source>No pairing passes these filters.</source>
        <translation>Kein Tandem entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>All running</source>
        <translation>Alle laufenden</translation>
    </message>
    <message>
        <source>&amp;Log meeting…</source>
        <translation>&amp;Treffen erfassen…</translation>
    </message>
    <message>
        <source>Log a meeting of any day, with notes</source>
        <translation>Ein Treffen an einem beliebigen Tag mit Notizen erfassen</translation>
    </message>
    <message>
        <source>&amp;Import meetings…</source>
        <translation>Treffen &amp;importieren…</translation>
    </message>
    <message>
        <source>Read meetings from a CSV file</source>
        <translation>Treffen aus einer CSV-Datei einlesen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Write a table to a CSV file</source>
        <translation>Eine Tabelle in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Export &amp;pairings…</source>
        <translation>Tan&amp;dems exportieren…</translation>
    </message>
    <message>
        <source>Write all pairings to a CSV file</source>
        <translation>Alle Tandems in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Export m&amp;eetings…</source>
        <translation>Treffen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write all meetings to a CSV file</source>
        <translation>Alle Treffen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Edit meeting…</source>
        <translation>Treffen bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Change the selected meeting</source>
        <translation>Das ausgewählte Treffen ändern</translation>
    </message>
    <message>
        <source>&amp;Delete meeting</source>
        <translation>Treffen &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected meeting</source>
        <translation>Das ausgewählte Treffen löschen</translation>
    </message>
    <message>
        <source>Select a pairing to see its people and meetings.</source>
        <translation>Wählen Sie ein Tandem, um seine Personen und Treffen zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Deleted the meeting of %1.</source>
        <translation>Treffen von %1 gelöscht.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ParticipationDialog</name>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Edit Participation</source>
        <translation>Teilnahme bearbeiten</translation>
    </message>
    <message>
        <source>Enroll in Program</source>
        <translation>Im Programm anmelden</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Approved people are paired.</source>
        <translation>Tandems bilden angenommene Personen.</translation>
    </message>
    <message>
        <source>&amp;Enrolled</source>
        <translation>An&amp;gemeldet</translation>
    </message>
    <message>
        <source>&amp;Mentees at once</source>
        <translation>&amp;Mentees zugleich</translation>
    </message>
    <message>
        <source>Skills &amp;offered</source>
        <translation>Kompetenzen, &amp;bietet</translation>
    </message>
    <message>
        <source>Skills &amp;wanted</source>
        <translation>Kompetenzen, s&amp;ucht</translation>
    </message>
    <message>
        <source>Separate skills by semicolons.</source>
        <translation>Trennen Sie Kompetenzen durch Semikolons.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Abtei&amp;lung</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Stand&amp;ort</translation>
    </message>
    <message>
        <source>Fill these in only where the program should go by something else than the roster says.</source>
        <translation>Füllen Sie dies nur aus, wenn für das Programm etwas anderes gelten soll als in der Personalliste steht.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Enrolled %1.</source>
        <translation>%1 angemeldet.</translation>
    </message>
    <message>
        <source>Changed how %1 takes part.</source>
        <translation>Teilnahme von %1 geändert.</translation>
    </message>
</context>
<context>
    <name>mentorbook::PeopleScreen</name>
    <message>
        <source>left by %1</source>
        <translation>ausgeschieden bis %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>scheidet aus am %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine Angabe)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>&amp;Personen importieren…</translation>
    </message>
    <message>
        <source>Take over who is employed from your HR system&apos;s export</source>
        <translation>Übernehmen, wer beschäftigt ist, aus dem Export Ihres HR-Systems</translation>
    </message>
    <message>
        <source>Import p&amp;articipants…</source>
        <translation>&amp;Teilnehmende importieren…</translation>
    </message>
    <message>
        <source>Enroll the mentors and mentees of a CSV file in the program</source>
        <translation>Die Mentoren und Mentees einer CSV-Datei im Programm anmelden</translation>
    </message>
    <message>
        <source>Enro&amp;ll in program…</source>
        <translation>Im Programm an&amp;melden…</translation>
    </message>
    <message>
        <source>E&amp;xport people as CSV…</source>
        <translation>Personen als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>There is no program yet</source>
        <translation>Es gibt noch kein Programm</translation>
    </message>
    <message>
        <source>There is no program yet that these people could take part in.</source>
        <translation>Es gibt noch kein Programm, an dem diese Personen teilnehmen könnten.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Name, job title, manager, …</source>
        <translation>Name, Position, Führungskraft, …</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How many mentees a mentor can still take</source>
        <translation>Wie viele Mentees ein Mentor noch annehmen kann</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Has or had a pairing in the program</source>
        <translation>Ist oder war in einem Tandem des Programms</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Not taking part</source>
        <translation>Ohne Teilnahme</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Nobody is here yet. Import your HR system&apos;s export: people, their departments and managers.</source>
        <translation>Hier ist noch niemand. Importieren Sie den Export Ihres HR-Systems: Personen, ihre Abteilungen und Führungskräfte.</translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation>Niemand entspricht diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people employed</source>
        <translation>
            <numerusform>%Ln Person beschäftigt</numerusform>
            <numerusform>%Ln Personen beschäftigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit pa&amp;rticipation…</source>
        <translation>Teilnahme bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Create a program first</source>
        <translation>Legen Sie zuerst ein Programm an</translation>
    </message>
    <message>
        <source>Somebody who left can&apos;t be enrolled</source>
        <translation>Ausgeschiedene können nicht angemeldet werden</translation>
    </message>
    <message>
        <source>Role, state, capacity and skills in the program (Enter)</source>
        <translation>Rolle, Status, Kapazität und Kompetenzen im Programm (Eingabetaste)</translation>
    </message>
    <message>
        <source>Select somebody to see more.</source>
        <translation>Wählen Sie eine Person, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>dem Programm</translation>
    </message>
</context>
<context>
    <name>mentorbook::PersonDetails</name>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Does not take part.</source>
        <translation>Nimmt nicht teil.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Mentor of %1</source>
        <translation>Mentor von %1</translation>
    </message>
    <message>
        <source>Mentee of %1</source>
        <translation>Mentee von %1</translation>
    </message>
    <message>
        <source>Peer of %1</source>
        <translation>Peer von %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n Treffen gehalten</numerusform>
            <numerusform>%n Treffen gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Personalliste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Ausgeschieden bis</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Werdegang im Unternehmen</translation>
    </message>
    <message>
        <source>No change between rosters so far.</source>
        <translation>Bisher keine Änderung zwischen den Personallisten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::PreviewPanel</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>Die Seite an die Breite anpassen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>mentorbook::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>In der Datei ist nichts neu.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Nobody would count as left.</source>
        <translation>Niemand würde als ausgeschieden gelten.</translation>
    </message>
    <message>
        <source>Nobody who had left is back.</source>
        <translation>Niemand, der ausgeschieden war, ist zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say what the workspace knows already.</source>
        <translation>
            <numerusform>%Ln Zeile sagt, was der Arbeitsbereich schon weiß.</numerusform>
            <numerusform>%Ln Zeilen sagen, was der Arbeitsbereich schon weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file.</source>
        <translation>Mit der Datei ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramDialog</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>New Program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Führung %1</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>keine Probephase</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Pairs can be computed for one-on-one programs so far.</source>
        <translation>Paare können bisher nur für Eins-zu-eins-Programme berechnet werden.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Meet e&amp;very</source>
        <translation>&amp;Treffen alle</translation>
    </message>
    <message>
        <source>The rhythm that pairs agree to. Health and reminders go by it.</source>
        <translation>Der Rhythmus, den Tandems vereinbaren. Zustand und Erinnerungen richten sich danach.</translation>
    </message>
    <message>
        <source>Tr&amp;ial</source>
        <translation>&amp;Probephase</translation>
    </message>
    <message>
        <source>Both try how it goes and may part without giving a reason.</source>
        <translation>Beide probieren aus, wie es läuft, und können sich ohne Angabe von Gründen trennen.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Create Program</source>
        <translation>Programm an&amp;legen</translation>
    </message>
    <message>
        <source>Created the program “%1”.</source>
        <translation>Programm „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Changed the program “%1”.</source>
        <translation>Programm „%1“ geändert.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProposalDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>A must, without weight</source>
        <translation>Ein Muss, ohne Gewicht</translation>
    </message>
    <message>
        <source>because of “%1”</source>
        <translation>wegen „%1“</translation>
    </message>
    <message>
        <source>Why nobody was found</source>
        <translation>Warum niemand gefunden wurde</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
</context>
<context>
    <name>mentorbook::PublishDialog</name>
    <message>
        <source>Publish pairings</source>
        <translation>Tandems veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n pairings of “%1”</source>
        <translation>
            <numerusform>%n Tandem aus „%1“ veröffentlichen</numerusform>
            <numerusform>%n Tandems aus „%1“ veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings</source>
        <translation>
            <numerusform>%n Tandem &amp;veröffentlichen</numerusform>
            <numerusform>%n Tandems &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings.</source>
        <translation>
            <numerusform>%n Tandem veröffentlicht.</numerusform>
            <numerusform>%n Tandems veröffentlicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 as a trial, until %2.</source>
        <translation>
            <numerusform>%n Tandem beginnt am %1 mit einer Probephase bis %2.</numerusform>
            <numerusform>%n Tandems beginnen am %1 mit einer Probephase bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 and are active at once.</source>
        <translation>
            <numerusform>%n Tandem beginnt am %1 und ist sofort aktiv.</numerusform>
            <numerusform>%n Tandems beginnen am %1 und sind sofort aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree to meet every day.</source>
        <translation>Vereinbart ist ein Treffen jeden Tag.</translation>
    </message>
    <message numerus="yes">
        <source>They agree to meet every %n days.</source>
        <translation>
            <numerusform>Vereinbart ist ein Treffen im Abstand von %n Tag.</numerusform>
            <numerusform>Vereinbart ist ein Treffen alle %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees stay without a mentor and can be in the next round.</source>
        <translation>
            <numerusform>%n Mentee bleibt ohne Mentor und kann in die nächste Runde kommen.</numerusform>
            <numerusform>%n Mentees bleiben ohne Mentor und können in die nächste Runde kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to anybody. You can undo this.</source>
        <translation>Niemand bekommt etwas zugesandt. Sie können dies rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports say how a program is doing, for the board and for yourself. Set up a program first.</source>
        <translation>Berichte sagen, wie ein Programm läuft, für die Geschäftsleitung und für Sie selbst. Legen Sie zuerst ein Programm an.</translation>
    </message>
    <message>
        <source>Go to H&amp;ome</source>
        <translation>Zur Über&amp;sicht</translation>
    </message>
    <message>
        <source>Save HT&amp;ML…</source>
        <translation>HT&amp;ML speichern…</translation>
    </message>
    <message>
        <source>Save the report as one web page, readable by screen readers</source>
        <translation>Den Bericht als eine Webseite speichern, die Bildschirmleser vorlesen können</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Print the pages as shown</source>
        <translation>Die Seiten wie gezeigt drucken</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save the pages as shown</source>
        <translation>Die Seiten wie gezeigt speichern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Board report</source>
        <translation>Bericht für die &amp;Leitung</translation>
    </message>
    <message>
        <source>Findings first, with charts, method and next steps. It names nobody.</source>
        <translation>Zuerst die Ergebnisse, mit Diagrammen, Methode und nächsten Schritten. Er nennt keine Namen.</translation>
    </message>
    <message>
        <source>Program &amp;review</source>
        <translation>P&amp;rogrammüberblick</translation>
    </message>
    <message>
        <source>Everything in it, and every pairing by name. Confidential.</source>
        <translation>Alles, was dazugehört, und jedes Tandem mit Namen. Vertraulich.</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>What to save</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
    <message>
        <source>CSV files for spreadsheets and other programs, as of today. They name people.</source>
        <translation>CSV-Dateien für Tabellenkalkulationen und andere Anwendungen, Stand heute. Sie nennen Namen.</translation>
    </message>
    <message>
        <source>Everybody in the newest roster of HR</source>
        <translation>Alle Personen der neuesten Personalliste</translation>
    </message>
    <message>
        <source>Who takes part, with role, state and skills</source>
        <translation>Wer teilnimmt, mit Rolle, Status und Kompetenzen</translation>
    </message>
    <message>
        <source>Every pairing with its health and its score</source>
        <translation>Jedes Tandem mit Zustand und Punktzahl</translation>
    </message>
    <message>
        <source>Every meeting of every pairing</source>
        <translation>Jedes Treffen jedes Tandems</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 is the name of a table: &quot;People&quot;</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>Save the Report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Save the Report as HTML</source>
        <translation>Bericht als HTML speichern</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>„%1“ drucken</translation>
    </message>
    <message>
        <source>Printed to “%1”.</source>
        <translation>In „%1“ gedruckt.</translation>
    </message>
    <message>
        <source>Sent “%1” to %2.</source>
        <translation>„%1“ an %2 gesendet.</translation>
    </message>
</context>
<context>
    <name>mentorbook::RoundReviewView</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Ohne Tandem</translation>
    </message>
    <message>
        <source>Why this pair</source>
        <translation>Warum dieses Paar</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Compute a new round…</source>
        <translation>Neue Runde berechnen…</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>0 to 100: the sum of what each criterion gave</source>
        <translation>0 bis 100: die Summe dessen, was jedes Kriterium beigetragen hat</translation>
    </message>
    <message>
        <source>The rules allow no pair at all. Below stands why, and what would help; then compute a new round.</source>
        <translation>Die Regeln lassen kein einziges Paar zu. Unten steht, warum, und was helfen würde; berechnen Sie dann eine neue Runde.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n things more.</source>
        <translation>
            <numerusform>Und %n weitere Änderung.</numerusform>
            <numerusform>Und %n weitere Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round no longer fits. %1</source>
        <translation>Diese Runde passt nicht mehr. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n ohne Tandem</numerusform>
            <numerusform>%n ohne Tandem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>mentor and mentee</comment>
        <translation>%1 &amp; %2</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>Select a pair to see why it fits.</source>
        <translation>Wählen Sie ein Paar, um zu sehen, warum es passt.</translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveFile</name>
    <message>
        <source>“%1” could not be written. Is the folder there, and may you write to it?</source>
        <translation>„%1“ konnte nicht geschrieben werden. Gibt es den Ordner, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>Saved “%1” in %2.</source>
        <translation>„%1“ in %2 gespeichert.</translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveTable</name>
    <message>
        <source>Export a Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
</context>
<context>
    <name>mentorbook::SkillsEdit</name>
    <message>
        <source>Coaching; SQL</source>
        <translation>Coaching; SQL</translation>
    </message>
</context>
<context>
    <name>mentorbook::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Mentorbook</source>
        <translation>Mentorbook</translation>
    </message>
    <message>
        <source>Your whole mentorship program in one file on this computer.</source>
        <translation>Ihr ganzes Mentoring-Programm in einer Datei auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>mentorbook::Tile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>mentorbook::Tr</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet or another packed file, not CSV. Open it in your spreadsheet program, save the sheet as “CSV UTF-8”, and import that file.</source>
        <translation>„%1“ ist eine Tabellenkalkulation oder eine andere gepackte Datei, kein CSV. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie das Blatt als „CSV UTF-8“ und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file. Ask for an export as CSV: one line a row, values separated by commas or semicolons.</source>
        <translation>„%1“ ist keine CSV-Datei. Bitten Sie um einen Export als CSV: eine Textzeile je Zeile, Werte durch Kommas oder Semikolons getrennt.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ausgeschieden</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation>%1 nicht übernommen</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>“%1” holds nobody who could be imported.</source>
        <translation>„%1“ enthält niemanden, der importiert werden könnte.</translation>
    </message>
    <message>
        <source>This would mark %1 of %2 people as left. If “%3” really lists everybody employed on %4, allow it explicitly; otherwise import it as a part of the company.</source>
        <translation>Damit würden %1 von %2 Personen als ausgeschieden gelten. Wenn „%3“ wirklich alle Beschäftigten vom %4 enthält, erlauben Sie es ausdrücklich; andernfalls importieren Sie die Datei als einen Teil des Unternehmens.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>A mean of answers from 1 to 5: &quot;4.3 of 5&quot;</extracomment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say which wave of the survey these answers belong to.</source>
        <translation>Geben Sie an, zu welcher Befragungswelle diese Antworten gehören.</translation>
    </message>
    <message>
        <source>somebody outside the program</source>
        <translation>jemand außerhalb des Programms</translation>
    </message>
    <message>
        <source>a participant of the program</source>
        <translation>eine Person, die am Programm teilnimmt</translation>
    </message>
    <message>
        <source>This person does not take part in the program.</source>
        <translation>Diese Person nimmt nicht am Programm teil.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a figure and its note</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation>Zustand der Tandems</translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted. Paused and ended pairings are left out.</source>
        <translation>Vergleicht die Tage seit dem letzten Treffen eines Tandems mit dem vereinbarten Rhythmus; vereinbarte Pausen zählen nicht mit. Pausierte und beendete Tandems bleiben außen vor.</translation>
    </message>
    <message>
        <source>Publish a matching round to start the first pairings.</source>
        <translation>Veröffentlichen Sie eine Matching-Runde, um die ersten Tandems zu starten.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>A cadence period belongs to the month in which it ends; a period that is still running is not counted yet.</source>
        <translation>Eine Rhythmusperiode gehört zu dem Monat, in dem sie endet; eine noch laufende Periode zählt noch nicht.</translation>
    </message>
    <message>
        <source>The last month is hatched because it is not over.</source>
        <translation>Der letzte Monat ist schraffiert, weil er noch nicht vorbei ist.</translation>
    </message>
    <message>
        <source>Publish a matching round; meetings are counted from the first pairing on.</source>
        <translation>Veröffentlichen Sie eine Matching-Runde; Treffen werden ab dem ersten Tandem gezählt.</translation>
    </message>
    <message>
        <source>Import the answers to a survey to see how satisfied people are.</source>
        <translation>Importieren Sie die Antworten einer Befragung, um zu sehen, wie zufrieden die Teilnehmenden sind.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Student&apos;s t interval of the mean: how far it could be off if those who answered were a random sample. It says nothing about those who did not answer.</source>
        <translation>Studentsches t-Intervall des Mittelwerts: wie weit er danebenliegen könnte, wenn die Antwortenden eine Zufallsstichprobe wären. Über jene, die nicht geantwortet haben, sagt es nichts.</translation>
    </message>
    <message>
        <source>This meeting is gone.</source>
        <translation>Dieses Treffen gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This pairing is gone.</source>
        <translation>Dieses Tandem gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This meeting on %1 is in the book already.</source>
        <translation>Dieses Treffen am %1 ist schon erfasst.</translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation>Ein Treffen braucht einen Tag.</translation>
    </message>
    <message>
        <source>The pairing started on %1; a meeting on %2 would be before that.</source>
        <translation>Das Tandem begann am %1; ein Treffen am %2 läge davor.</translation>
    </message>
    <message>
        <source>The pairing ended on %1; a meeting on %2 would be after that.</source>
        <translation>Das Tandem endete am %1; ein Treffen am %2 läge danach.</translation>
    </message>
    <message>
        <source>%1 is still to come; such a meeting can only be planned or canceled.</source>
        <translation>Der %1 steht noch bevor; ein solches Treffen kann nur geplant oder abgesagt sein.</translation>
    </message>
    <message>
        <source>A meeting lasts 1 to 1,440 minutes, not %1.</source>
        <translation>Ein Treffen dauert 1 bis 1.440 Minuten, nicht %1.</translation>
    </message>
    <message>
        <source>This program is gone.</source>
        <translation>Dieses Programm gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This pairing ended on %1 already.</source>
        <translation>Dieses Tandem endete schon am %1.</translation>
    </message>
    <message>
        <source>The end of a pairing needs a day.</source>
        <translation>Das Ende eines Tandems braucht einen Tag.</translation>
    </message>
    <message>
        <source>The pairing started on %1; it can&apos;t end on %2, before that.</source>
        <translation>Das Tandem begann am %1; es kann nicht davor, am %2, enden.</translation>
    </message>
    <message>
        <source>%1 is still to come; a pairing ends when it ends.</source>
        <translation>Der %1 steht noch bevor; ein Tandem endet erst, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>They met on %1; the pairing can&apos;t end on %2, before that.</source>
        <translation>Am %1 fand ein Treffen statt; das Tandem kann nicht davor, am %2, enden.</translation>
    </message>
    <message>
        <source>Say in a few words why the pairing ends early.</source>
        <translation>Sagen Sie in wenigen Worten, warum das Tandem vorzeitig endet.</translation>
    </message>
    <message>
        <source>This pairing is not in its trial.</source>
        <translation>Dieses Tandem ist nicht in der Probephase.</translation>
    </message>
    <message>
        <source>A mentor takes 0 to %1 mentees at once, not %2.</source>
        <translation>Ein Mentor nimmt 0 bis %1 Mentees zugleich an, nicht %2.</translation>
    </message>
    <message>
        <source>%1 mentors somebody at the moment and so stays a mentor. End the pairing first.</source>
        <translation>%1 ist derzeit Mentor in einem Tandem und bleibt daher Mentor. Beenden Sie zuerst das Tandem.</translation>
    </message>
    <message>
        <source>%1 has a mentor at the moment and so stays a mentee. End the pairing first.</source>
        <translation>%1 hat derzeit einen Mentor und bleibt daher Mentee. Beenden Sie zuerst das Tandem.</translation>
    </message>
    <message>
        <source>This person is no longer in the workspace.</source>
        <translation>Diese Person ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 has left the company and can&apos;t be enrolled.</source>
        <translation>%1 ist ausgeschieden und kann nicht angemeldet werden.</translation>
    </message>
    <message>
        <source>%1 is in this program already.</source>
        <translation>%1 ist schon in diesem Programm.</translation>
    </message>
    <message>
        <source>This participant is no longer in the program.</source>
        <translation>Diese Person nimmt nicht mehr am Programm teil.</translation>
    </message>
    <message>
        <source>This workspace has no program yet.</source>
        <translation>Dieser Arbeitsbereich hat noch kein Programm.</translation>
    </message>
    <message numerus="yes">
        <source>This workspace has %n programs; say which one.</source>
        <translation>
            <numerusform>Dieser Arbeitsbereich hat %n Programm; geben Sie an, welches.</numerusform>
            <numerusform>Dieser Arbeitsbereich hat %n Programme; geben Sie an, welches.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No program is called “%1”. There is: %2.</source>
        <translation>Kein Programm heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>Ein Programm braucht einen Namen.</translation>
    </message>
    <message>
        <source>A program&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>Der Name eines Programms hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>There is a program called “%1” already.</source>
        <translation>Es gibt schon ein Programm mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The program would end on %1, before it starts on %2.</source>
        <translation>Das Programm würde am %1 enden, bevor es am %2 beginnt.</translation>
    </message>
    <message>
        <source>Pairings can meet every 1 to 366 days, not every %1.</source>
        <translation>Tandems können sich alle 1 bis 366 Tage treffen, nicht alle %1.</translation>
    </message>
    <message>
        <source>A trial lasts 0 to 366 days, not %1.</source>
        <translation>Eine Probephase dauert 0 bis 366 Tage, nicht %1.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n pairings of its type, so the type stays.</source>
        <translation>
            <numerusform>„%1“ hat %n Tandem dieser Art, daher bleibt die Art.</numerusform>
            <numerusform>„%1“ hat %n Tandems dieser Art, daher bleibt die Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are 0 to 100.</source>
        <translation>Das Gewicht von „%1“ ist %2; Gewichte reichen von 0 bis 100.</translation>
    </message>
    <message>
        <source>The criterion “%1” stands twice.</source>
        <translation>Das Kriterium „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Every weight is 0, so no pair could be told from another. Give at least one criterion a weight.</source>
        <translation>Jedes Gewicht ist 0, sodass sich kein Paar von einem anderen unterscheiden ließe. Geben Sie mindestens einem Kriterium ein Gewicht.</translation>
    </message>
    <message>
        <source>The criteria file is not JSON: %1 at byte %2.</source>
        <translation>Die Kriteriendatei ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The criteria file has no list called “criteria”.</source>
        <translation>Die Kriteriendatei hat keine Liste mit dem Namen „criteria“.</translation>
    </message>
    <message>
        <source>Criterion %1 is of the kind “%2”; known kinds are skills, department, location and experience.</source>
        <translation>Kriterium %1 ist von der Art „%2“; bekannte Arten sind skills, department, location und experience.</translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are whole numbers from 0 to 100.</source>
        <translation>Das Gewicht von „%1“ ist %2; Gewichte sind ganze Zahlen von 0 bis 100.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>im Abstand von %n Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation>Im Rhythmus</translation>
    </message>
    <message>
        <source>Meetings kept</source>
        <translation>Eingehaltene Treffen</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>%1 with %2, %3.</source>
        <translation>%1 mit %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n Mentor</numerusform>
            <numerusform>%n Mentoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n freiem Platz</numerusform>
            <numerusform>%n freien Plätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees waiting</source>
        <translation>
            <numerusform>%n Mentee wartet</numerusform>
            <numerusform>%n Mentees warten</numerusform>
        </translation>
    </message>
    <message>
        <source>This version pairs one-on-one programs only. Your program and its people are safe, and other kinds of mentoring are to come.</source>
        <translation>Diese Version bildet Paare nur für Eins-zu-eins-Programme. Ihr Programm und seine Personen sind sicher, und andere Arten von Mentoring werden folgen.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Enroll and approve mentors and mentees, and they can be paired.</source>
        <translation>Noch nimmt niemand teil. Melden Sie Mentoren und Mentees an und nehmen Sie sie an, dann können Paare gebildet werden.</translation>
    </message>
    <message>
        <source>%1, but no mentor takes part yet. Approve at least one.</source>
        <translation>%1, aber noch kein Mentor. Nehmen Sie mindestens einen an.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees take part</source>
        <translation>
            <numerusform>%n Mentee nimmt teil</numerusform>
            <numerusform>%n Mentees nehmen teil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentee takes part yet. Approve at least one.</source>
        <translation>%1, aber noch kein Mentee. Nehmen Sie mindestens einen an.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors take part</source>
        <translation>
            <numerusform>%n Mentor nimmt teil</numerusform>
            <numerusform>%n Mentoren nehmen teil</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is paired: %1. Nothing is left to match.</source>
        <translation>Alle sind vermittelt: %1. Es bleibt nichts zu vermitteln.</translation>
    </message>
    <message numerus="yes">
        <source>all %n mentees have a mentor</source>
        <translation>
            <numerusform>%n Mentee hat einen Mentor</numerusform>
            <numerusform>alle %n Mentees haben einen Mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor to join.</source>
        <translation>%1, aber kein Mentor hat noch einen Platz frei. Erhöhen Sie die Kapazität eines Mentors, oder gewinnen Sie einen weiteren Mentor.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees are waiting</source>
        <translation>
            <numerusform>%n Mentee wartet</numerusform>
            <numerusform>%n Mentees warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills wanted are missing for %1 of %2 mentees; this counts half.</source>
        <translation>Für %1 von %2 Mentees fehlen die gesuchten Kompetenzen; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>Skills offered are missing for %1 of %2 mentors; they match no wanted skill.</source>
        <translation>Für %1 von %2 Mentoren fehlen die angebotenen Kompetenzen; sie passen zu keiner gesuchten.</translation>
    </message>
    <message>
        <source>The department is missing for %1 of %2 people; this counts half.</source>
        <translation>Für %1 von %2 Personen fehlt die Abteilung; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The location is missing for %1 of %2 people; this counts half.</source>
        <translation>Für %1 von %2 Personen fehlt der Standort; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>Grade and hire date are both missing for %1 of %2 people; this counts half.</source>
        <translation>Für %1 von %2 Personen fehlen Stufe und Eintrittsdatum; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>bewiesen optimal</translation>
    </message>
    <message>
        <source>not proven best</source>
        <translation>nicht bewiesen optimal</translation>
    </message>
    <message>
        <source>at most %1 % below the best</source>
        <translation>höchstens %1 % unter dem Optimum</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>Minimum %1</translation>
    </message>
    <message>
        <source>nobody unmatched</source>
        <translation>niemand ohne Tandem</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n ohne Tandem</numerusform>
            <numerusform>%n ohne Tandem</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a one-on-one program; this version pairs one-on-one programs only.</source>
        <translation>„%1“ ist kein Eins-zu-eins-Programm; diese Version bildet Paare nur für Eins-zu-eins-Programme.</translation>
    </message>
    <message>
        <source>This matching round is gone.</source>
        <translation>Diese Matching-Runde gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no matching round yet.</source>
        <translation>Es gibt noch keine Matching-Runde.</translation>
    </message>
    <message>
        <source>No matching round is called “%1”. There is: %2.</source>
        <translation>Keine Matching-Runde heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>A matching round needs a name.</source>
        <translation>Eine Matching-Runde braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a matching round called “%1” already.</source>
        <translation>Es gibt schon eine Matching-Runde mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>%1 no longer takes part.</source>
        <translation>%1 nimmt nicht mehr teil.</translation>
    </message>
    <message>
        <source>%1 has been paired since.</source>
        <translation>%1 ist inzwischen in einem Tandem.</translation>
    </message>
    <message>
        <source>%1 has no place left for all mentees of this round.</source>
        <translation>%1 hat nicht mehr genug Plätze für alle Mentees dieser Runde.</translation>
    </message>
    <message>
        <source>%1 and %2 have been banned since.</source>
        <translation>%1 und %2 wurden inzwischen ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 and %2 have been a pair since, which ended.</source>
        <translation>%1 und %2 waren inzwischen ein Tandem, das beendet ist.</translation>
    </message>
    <message>
        <source>%1 reports to %2 now.</source>
        <translation>%1 berichtet jetzt an %2.</translation>
    </message>
    <message>
        <source>“%1” has been published already.</source>
        <translation>„%1“ ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” proposes no pair, so there is nothing to publish.</source>
        <translation>„%1“ schlägt kein Paar vor, daher gibt es nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 Compute a new round, then publish that.</source>
        <translation>%1 Berechnen Sie eine neue Runde und veröffentlichen Sie dann diese.</translation>
    </message>
    <message>
        <source>This participant is gone.</source>
        <translation>Diese Teilnahme gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The sample file “%1” is missing.</source>
        <translation>Die Beispieldatei „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Line %1 of the sample file “%2” was rejected: %3</source>
        <translation>Zeile %1 der Beispieldatei „%2“ wurde abgewiesen: %3</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Führung %1</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Nach 30 Tagen</translation>
    </message>
    <message>
        <source>Midway</source>
        <translation>Zur Halbzeit</translation>
    </message>
    <message>
        <source>The sample goes into an empty workspace only.</source>
        <translation>Das Beispiel kann nur in einen leeren Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation>%1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>End the pairing</source>
        <translation>Tandem beenden</translation>
    </message>
    <message>
        <source>Ask how it is going</source>
        <translation>Nachfragen, wie es läuft</translation>
    </message>
    <message>
        <source>the trial ends on %1</source>
        <translation>die Probephase endet am %1</translation>
    </message>
    <message>
        <source>Confirm or end it</source>
        <translation>Bestätigen oder beenden</translation>
    </message>
    <message>
        <source>approved, and has no mentor</source>
        <translation>angenommen und ohne Mentor</translation>
    </message>
    <message>
        <source>Compute a matching round</source>
        <translation>Matching-Runde berechnen</translation>
    </message>
    <message>
        <source>on the wait-list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Platz finden</translation>
    </message>
    <message>
        <source>the program ends on %1</source>
        <translation>das Programm endet am %1</translation>
    </message>
    <message>
        <source>Plan the closing</source>
        <translation>Abschluss planen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Nie getroffen</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockend</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Ohne Tandem</translation>
    </message>
    <message>
        <source>Wait-listed</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Probephase endet</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>Programm endet</translation>
    </message>
    <message>
        <source>met today</source>
        <translation>heute getroffen</translation>
    </message>
    <message>
        <source>met yesterday</source>
        <translation>gestern getroffen</translation>
    </message>
    <message numerus="yes">
        <source>met %n days ago</source>
        <translation>
            <numerusform>vor %n Tag getroffen</numerusform>
            <numerusform>vor %n Tagen getroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>paired today, not met yet</source>
        <translation>seit heute ein Tandem, noch nicht getroffen</translation>
    </message>
    <message>
        <source>paired yesterday, not met yet</source>
        <translation>seit gestern ein Tandem, noch nicht getroffen</translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, not met yet</source>
        <translation>
            <numerusform>seit %n Tag ein Tandem, noch nicht getroffen</numerusform>
            <numerusform>seit %n Tagen ein Tandem, noch nicht getroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>starts tomorrow</source>
        <translation>beginnt morgen</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n days</source>
        <translation>
            <numerusform>beginnt in %n Tag</numerusform>
            <numerusform>beginnt in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no meeting for %n days; agreed every %1</source>
        <translation>
            <numerusform>seit %n Tag kein Treffen; vereinbart alle %1</numerusform>
            <numerusform>seit %n Tagen kein Treffen; vereinbart alle %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, never met</source>
        <translation>
            <numerusform>seit %n Tag ein Tandem, nie getroffen</numerusform>
            <numerusform>seit %n Tagen ein Tandem, nie getroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings missed in a row</source>
        <translation>
            <numerusform>%n Treffen versäumt</numerusform>
            <numerusform>%n Treffen in Folge versäumt</numerusform>
        </translation>
    </message>
    <message>
        <source>latest answer on fit: %1 of 5</source>
        <translation>letzte Antwort zur Passung: %1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days of pause not counted)</source>
        <extracomment>%1: &quot;no meeting for 47 days; agreed every 30&quot;, and so on</extracomment>
        <translation>
            <numerusform>%1 (%n Pausentag nicht mitgezählt)</numerusform>
            <numerusform>%1 (%n Pausentage nicht mitgezählt)</numerusform>
        </translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Eins-zu-eins</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentor and mentee</source>
        <translation>Mentor und Mentee</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probephase</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Befördert</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>New manager</source>
        <translation>Neue Führungskraft</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2199.</source>
        <translation>Das Jahr liegt nicht zwischen 1900 und 2199.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>It is not said in which order day, month and year stand; only days such as 2024-12-31 are certain without it.</source>
        <translation>Die Reihenfolge von Tag, Monat und Jahr ist nicht angegeben; ohne sie sind nur Tage wie 2024-12-31 eindeutig.</translation>
    </message>
    <message>
        <source>The year does not have four digits, or the parts stand in another order.</source>
        <translation>Das Jahr hat nicht vier Stellen, oder die Teile stehen in einer anderen Reihenfolge.</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31</source>
        <translation>ein Tag wie 2024-12-31</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 31.12.2024</source>
        <translation>ein Tag wie 2024-12-31 oder 31.12.2024</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 12/31/2024</source>
        <translation>ein Tag wie 2024-12-31 oder 12/31/2024</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 2024/12/31</source>
        <translation>ein Tag wie 2024-12-31 oder 2024/12/31</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported here. There are %2.</source>
        <translation>„%1“ ist kein Feld, das hier importiert werden kann. Es gibt %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” cannot both be the %3.</source>
        <translation>Die Spalten „%1“ und „%2“ können nicht beide „%3“ sein.</translation>
    </message>
    <message>
        <source>No column was recognized as the %1. The file has the columns %2; expected is one called %3, or say which column it is.</source>
        <translation>Keine Spalte wurde als „%1“ erkannt. Die Datei hat die Spalten %2; erwartet wird eine mit dem Namen %3. Oder geben Sie an, welche Spalte es ist.</translation>
    </message>
    <message>
        <source> or the </source>
        <translation>“ oder „</translation>
    </message>
    <message>
        <source>The value that a quote opens in line %1 is longer than %2 characters, the most that is read. Perhaps its closing quote is missing.</source>
        <translation>Der Wert, den ein Anführungszeichen in Zeile %1 öffnet, ist länger als %2 Zeichen; mehr wird nicht gelesen. Vielleicht fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 has a value of more than %2 characters, the most that is read.</source>
        <translation>Zeile %1 hat einen Wert mit mehr als %2 Zeichen; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 values, the most that is read.</source>
        <translation>Zeile %1 hat mehr als %2 Werte; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading the file was canceled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Known are UTF-8, UTF-16LE, UTF-16BE and windows-1252.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Bekannt sind UTF-8, UTF-16LE, UTF-16BE und windows-1252.</translation>
    </message>
    <message>
        <source>A quote or a line end cannot be the delimiter.</source>
        <translation>Ein Anführungszeichen oder Zeilenende kann nicht das Trennzeichen sein.</translation>
    </message>
    <message>
        <source>A quote opens a value here and is never closed; everything up to the end of the file was taken as that value.</source>
        <translation>Hier öffnet ein Anführungszeichen einen Wert und wird nie geschlossen; alles bis zum Ende der Datei wurde als dieser Wert gelesen.</translation>
    </message>
    <message>
        <source>The line has %1 values, the header has %2.</source>
        <translation>Die Zeile hat %1 Werte, die Kopfzeile hat %2.</translation>
    </message>
    <message>
        <source>Text follows a closing quote. A quote inside a value is written twice.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text. Ein Anführungszeichen im Wert wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>A quote stands in a value that does not begin with one; it was kept.</source>
        <translation>Ein Anführungszeichen steht in einem Wert, der nicht mit einem beginnt; es wurde behalten.</translation>
    </message>
    <message>
        <source>The line has a NUL character; the file may be damaged.</source>
        <translation>Die Zeile enthält ein NUL-Zeichen; die Datei ist womöglich beschädigt.</translation>
    </message>
    <message>
        <source>A character could not be read as %1 and is shown as “%2”.</source>
        <translation>Ein Zeichen konnte nicht als %1 gelesen werden und wird als „%2“ gezeigt.</translation>
    </message>
    <message>
        <source>From line %1 on, the file has more than is read at once: %2 rows with %3 values together. Split it, or export fewer columns.</source>
        <translation>Ab Zeile %1 hat die Datei mehr, als auf einmal gelesen wird: %2 Zeilen mit zusammen %3 Werten. Teilen Sie sie, oder exportieren Sie weniger Spalten.</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>manager&apos;s employee number</source>
        <translation>Personalnummer der Führungskraft</translation>
    </message>
    <message>
        <source>hire date</source>
        <translation>Eintrittsdatum</translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation>Austrittsdatum</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>angemeldet am</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>skills offered</source>
        <translation>angebotene Kompetenzen</translation>
    </message>
    <message>
        <source>skills wanted</source>
        <translation>gesuchte Kompetenzen</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>date of the meeting</source>
        <translation>Datum des Treffens</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>beantwortet am</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, column “%2”: found “%3”, expected %4. %5</source>
        <translation>Zeile %1, Spalte „%2“: gefunden „%3“, erwartet: %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values, readable ones</source>
        <translation>
            <numerusform>%n lesbarer Wert</numerusform>
            <numerusform>%n lesbare Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>a mentee of a published pairing</source>
        <translation>ein Mentee eines veröffentlichten Tandems</translation>
    </message>
    <message>
        <source>These two people have no pairing in the program.</source>
        <translation>Diese beiden Personen haben im Programm kein Tandem.</translation>
    </message>
    <message>
        <source>This person is the mentee of no pairing in the program.</source>
        <translation>Diese Person ist in keinem Tandem des Programms Mentee.</translation>
    </message>
    <message>
        <source>a day from %1 to %2</source>
        <translation>ein Tag vom %1 bis %2</translation>
    </message>
    <message>
        <source>a day from %1 on</source>
        <translation>ein Tag ab %1</translation>
    </message>
    <message>
        <source>The pairing did not exist on that day.</source>
        <translation>An diesem Tag gab es das Tandem nicht.</translation>
    </message>
    <message numerus="yes">
        <source>the mentor of one of %n pairings</source>
        <translation>
            <numerusform>der Mentor aus %n Tandem</numerusform>
            <numerusform>der Mentor aus einem von %n Tandems</numerusform>
        </translation>
    </message>
    <message>
        <source>The mentee has several pairings on that day, so it cannot be told which one met.</source>
        <translation>Der Mentee hat an diesem Tag mehrere Tandems; daher ist nicht erkennbar, welches sich traf.</translation>
    </message>
    <message>
        <source>planned, held, canceled or no-show</source>
        <translation>geplant, stattgefunden, abgesagt oder nicht erschienen</translation>
    </message>
    <message>
        <source>This is not what can become of a meeting.</source>
        <translation>Das ist kein möglicher Status eines Treffens.</translation>
    </message>
    <message>
        <source>a day not later than %1</source>
        <translation>ein Tag nicht nach dem %1</translation>
    </message>
    <message>
        <source>A meeting that has not been yet cannot have been held or missed.</source>
        <translation>Ein Treffen, das noch bevorsteht, kann weder stattgefunden haben noch versäumt worden sein.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>This is not how many minutes a meeting lasts.</source>
        <translation>So viele Minuten dauert kein Treffen.</translation>
    </message>
    <message>
        <source>The row does not say on which day they met.</source>
        <translation>Die Zeile sagt nicht, an welchem Tag das Treffen war.</translation>
    </message>
    <message>
        <source>The row tells of the same meeting as line %1; it was counted once.</source>
        <translation>Die Zeile nennt dasselbe Treffen wie Zeile %1; es wurde einmal gezählt.</translation>
    </message>
    <message>
        <source>mentor, mentee or both</source>
        <translation>Mentor, Mentee oder beides</translation>
    </message>
    <message>
        <source>The row does not say which role the person takes.</source>
        <translation>Die Zeile sagt nicht, welche Rolle die Person übernimmt.</translation>
    </message>
    <message>
        <source>This is not a role.</source>
        <translation>Das ist keine Rolle.</translation>
    </message>
    <message>
        <source>invited, applied, approved, wait-listed, declined, withdrawn or completed</source>
        <translation>eingeladen, beworben, angenommen, Warteliste, abgelehnt, zurückgezogen oder abgeschlossen</translation>
    </message>
    <message>
        <source>This is not a state of a participant.</source>
        <translation>Das ist kein Status von Teilnehmenden.</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>This is not how many mentees a mentor can take.</source>
        <translation>So viele Mentees kann ein Mentor nicht annehmen.</translation>
    </message>
    <message>
        <source>an employee number or e-mail of the roster</source>
        <translation>eine Personalnummer oder E-Mail aus der Personalliste</translation>
    </message>
    <message>
        <source>Nobody in the roster has this employee number.</source>
        <translation>Niemand in der Personalliste hat diese Personalnummer.</translation>
    </message>
    <message>
        <source>Nobody in the roster has this e-mail address.</source>
        <translation>Niemand in der Personalliste hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>an employee number</source>
        <translation>eine Personalnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the roster share this e-mail address.</source>
        <translation>
            <numerusform>%n Person der Personalliste hat diese E-Mail-Adresse.</numerusform>
            <numerusform>%n Personen der Personalliste teilen sich diese E-Mail-Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hire date is more than a year after the day of the roster.</source>
        <translation>Das Eintrittsdatum liegt mehr als ein Jahr nach dem Tag der Personalliste.</translation>
    </message>
    <message>
        <source>a day not before the hire date, %1</source>
        <translation>ein Tag nicht vor dem Eintrittsdatum, %1</translation>
    </message>
    <message>
        <source>Nobody leaves before being hired.</source>
        <translation>Niemand scheidet vor dem Eintritt aus.</translation>
    </message>
    <message>
        <source>The row has no employee number, so it cannot be told who it is about.</source>
        <translation>Die Zeile hat keine Personalnummer; daher ist nicht erkennbar, um wen es geht.</translation>
    </message>
    <message>
        <source>every employee number once</source>
        <translation>jede Personalnummer einmal</translation>
    </message>
    <message>
        <source>Line %1 has the same employee number.</source>
        <translation>Zeile %1 hat dieselbe Personalnummer.</translation>
    </message>
    <message>
        <source>an address such as name@example.com</source>
        <translation>eine Adresse wie name@example.com</translation>
    </message>
    <message>
        <source>This is not an e-mail address; the person was taken without one.</source>
        <translation>Das ist keine E-Mail-Adresse; die Person wurde ohne sie übernommen.</translation>
    </message>
    <message>
        <source>The row does not say whom it is about.</source>
        <translation>Die Zeile sagt nicht, um wen es geht.</translation>
    </message>
    <message>
        <source>the e-mail of employee number %1</source>
        <translation>die E-Mail der Personalnummer %1</translation>
    </message>
    <message>
        <source>The employee number and the e-mail address are those of two people.</source>
        <translation>Personalnummer und E-Mail-Adresse gehören zu zwei verschiedenen Personen.</translation>
    </message>
    <message>
        <source>every person once</source>
        <translation>jede Person einmal</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>Zeile %1 betrifft dieselbe Person.</translation>
    </message>
    <message>
        <source>a number from 1 to 5</source>
        <translation>eine Zahl von 1 bis 5</translation>
    </message>
    <message>
        <source>This is not an answer on the scale.</source>
        <translation>Das ist keine Antwort auf der Skala.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read. Split it, or export fewer columns.</source>
        <translation>Die Datei ist größer als %1; mehr wird nicht gelesen. Teilen Sie sie, oder exportieren Sie weniger Spalten.</translation>
    </message>
    <message>
        <source>The file is in UTF-32, which is not read. Save it as UTF-8 and try again.</source>
        <translation>Die Datei ist in UTF-32, das nicht gelesen wird. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The solution does not pass its check. Please report this as an error in the program.</source>
        <translation>Die Lösung besteht ihre Prüfung nicht. Bitte melden Sie dies als Fehler in der Anwendung.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The mentee names no wanted skills; this counts half.</source>
        <translation>Der Mentee nennt keine gesuchten Kompetenzen; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>Offers nothing of what is wanted: %1.</source>
        <translation>Bietet nichts vom Gesuchten: %1.</translation>
    </message>
    <message>
        <source>Offers %1, but not %2.</source>
        <translation>Bietet %1, aber nicht %2.</translation>
    </message>
    <message>
        <source>Offers %1, the one skill wanted.</source>
        <translation>Bietet %1, die eine gesuchte Kompetenz.</translation>
    </message>
    <message>
        <source>Offers %1: both skills wanted.</source>
        <translation>Bietet %1: beide gesuchten Kompetenzen.</translation>
    </message>
    <message numerus="yes">
        <source>Offers %1: all %n skills wanted.</source>
        <translation>
            <numerusform>Bietet %1: die %n gesuchte Kompetenz.</numerusform>
            <numerusform>Bietet %1: alle %n gesuchten Kompetenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both departments are unknown; this counts half.</source>
        <translation>Beide Abteilungen sind unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor&apos;s department is unknown; this counts half.</source>
        <translation>Die Abteilung des Mentors ist unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentee&apos;s department is unknown; this counts half.</source>
        <translation>Die Abteilung des Mentees ist unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>Both are in %1.</source>
        <translation>Beide sind in %1.</translation>
    </message>
    <message>
        <source>A mentor from %1 for a mentee from %2.</source>
        <translation>Ein Mentor aus %1 für einen Mentee aus %2.</translation>
    </message>
    <message>
        <source>Both locations are unknown; this counts half.</source>
        <translation>Beide Standorte sind unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor&apos;s location is unknown; this counts half.</source>
        <translation>Der Standort des Mentors ist unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentee&apos;s location is unknown; this counts half.</source>
        <translation>Der Standort des Mentees ist unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor is in %1, the mentee in %2.</source>
        <translation>Der Mentor ist in %1, der Mentee in %2.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is not above the mentee&apos;s %2.</source>
        <translation>Die Stufe des Mentors, %1, liegt nicht über der des Mentees, %2.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is well above the mentee&apos;s %2.</source>
        <translation>Die Stufe des Mentors, %1, liegt deutlich über der des Mentees, %2.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is above the mentee&apos;s %2, but outside the wished distance.</source>
        <translation>Die Stufe des Mentors, %1, liegt über der des Mentees, %2, aber außerhalb des gewünschten Abstands.</translation>
    </message>
    <message>
        <source>Grades and hire dates are missing; this counts half.</source>
        <translation>Stufen und Eintrittsdaten fehlen; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor&apos;s hire date is missing; this counts half.</source>
        <translation>Das Eintrittsdatum des Mentors fehlt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentee&apos;s hire date is missing; this counts half.</source>
        <translation>Das Eintrittsdatum des Mentees fehlt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor, with %1 years in the company, has not been there longer than the mentee with %2.</source>
        <translation>Der Mentor ist mit %1 Jahren nicht länger im Unternehmen als der Mentee mit %2.</translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2.</source>
        <translation>Der Mentor ist seit %1 Jahren im Unternehmen, der Mentee seit %2.</translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2: outside the wished distance.</source>
        <translation>Der Mentor ist seit %1 Jahren im Unternehmen, der Mentee seit %2: außerhalb des gewünschten Abstands.</translation>
    </message>
    <message>
        <source>No other mentor takes part.</source>
        <translation>Kein anderer Mentor nimmt teil.</translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n mentors.</source>
        <translation>
            <numerusform>Die Regeln lassen den %n Mentor nicht zu.</numerusform>
            <numerusform>Die Regeln lassen keinen der %n Mentoren zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed</source>
        <translation>
            <numerusform>%n Mentor ist zulässig</numerusform>
            <numerusform>%n Mentoren sind zulässig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but none of them has a place left.</source>
        <translation>%1, aber kein Platz ist mehr frei.</translation>
    </message>
    <message>
        <source>%1, with %2; %3 could take those places, and others fit better.</source>
        <translation>%1, mit %2; dafür gibt es %3 zur Auswahl, und andere passen besser.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n Mentee</numerusform>
            <numerusform>%n Mentees</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask 1 mentor to join.</source>
        <translation>Gewinnen Sie 1 Mentor.</translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or lift a rule for one of the %n there are.</source>
        <translation>
            <numerusform>Gewinnen Sie 1 weiteren Mentor, den keine Regel ausschließt, oder heben Sie für den vorhandenen (%n) eine Regel auf.</numerusform>
            <numerusform>Gewinnen Sie 1 weiteren Mentor, den keine Regel ausschließt, oder heben Sie für einen der %n vorhandenen eine Regel auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or one of the %n allowed ones to take 1 mentee more.</source>
        <translation>
            <numerusform>Gewinnen Sie 1 weiteren Mentor, den keine Regel ausschließt, oder bitten Sie den %n zulässigen, 1 Mentee mehr anzunehmen.</numerusform>
            <numerusform>Gewinnen Sie 1 weiteren Mentor, den keine Regel ausschließt, oder bitten Sie einen der %n zulässigen, 1 Mentee mehr anzunehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentor takes part. Approve at least one mentor before matching.</source>
        <translation>Kein Mentor nimmt teil. Nehmen Sie vor dem Matching mindestens einen Mentor an.</translation>
    </message>
    <message>
        <source>No mentee is waiting for a mentor. Approve at least one mentee before matching.</source>
        <translation>Kein Mentee wartet auf einen Mentor. Nehmen Sie vor dem Matching mindestens einen Mentee an.</translation>
    </message>
    <message>
        <source>%1 is there twice as a mentor.</source>
        <translation>%1 kommt zweimal als Mentor vor.</translation>
    </message>
    <message>
        <source>%1 is there twice as a mentee.</source>
        <translation>%1 kommt zweimal als Mentee vor.</translation>
    </message>
    <message>
        <source>%1 has the capacity %2; it cannot be below 0.</source>
        <translation>%1 hat die Kapazität %2; sie kann nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>No mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor.</source>
        <translation>Kein Mentor hat noch einen Platz frei. Erhöhen Sie die Kapazität eines Mentors, oder gewinnen Sie einen weiteren Mentor.</translation>
    </message>
    <message>
        <source>The computation was canceled.</source>
        <translation>Die Berechnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>a column called “%1”</source>
        <translation>eine Spalte mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>only one column called “%1”</source>
        <translation>nur eine Spalte mit dem Namen „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells, as in the header</source>
        <translation>
            <numerusform>%n Zelle wie in der Kopfzeile</numerusform>
            <numerusform>%n Zellen wie in der Kopfzeile</numerusform>
        </translation>
    </message>
    <message>
        <source>a name or number</source>
        <translation>ein Name oder eine Nummer</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000</source>
        <translation>eine ganze Zahl von 0 bis 1.000.000</translation>
    </message>
    <message>
        <source>somebody else than “%1”</source>
        <translation>jemand anderes als „%1“</translation>
    </message>
    <message>
        <source>every pair once; “%1” and “%2” are in line %3 already</source>
        <translation>jedes Paar einmal; „%1“ und „%2“ stehen schon in Zeile %3</translation>
    </message>
    <message>
        <source>every person once; “%1” is in line %2 already</source>
        <translation>jede Person einmal; „%1“ steht schon in Zeile %2</translation>
    </message>
    <message>
        <source>Line %1: found %2, expected %3.</source>
        <translation>Zeile %1: gefunden %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: found “%3”, expected %4.</source>
        <translation>Zeile %1, Spalte „%2“: gefunden „%3“, erwartet: %4.</translation>
    </message>
    <message>
        <source>A criterion has the weight %1; weights go from 0 to 100.</source>
        <translation>Ein Kriterium hat das Gewicht %1; Gewichte reichen von 0 bis 100.</translation>
    </message>
    <message>
        <source>There is no criterion to match by. Add at least one, such as skills.</source>
        <translation>Es gibt kein Kriterium für das Matching. Fügen Sie mindestens eines hinzu, etwa die Kompetenzen.</translation>
    </message>
    <message>
        <source>All criteria have the weight 0. Give at least one of them some weight.</source>
        <translation>Alle Kriterien haben das Gewicht 0. Geben Sie mindestens einem von ihnen Gewicht.</translation>
    </message>
    <message>
        <source>The date of the round is missing.</source>
        <translation>Das Datum der Runde fehlt.</translation>
    </message>
    <message>
        <source>So many people with such high scores cannot be computed exactly. Divide all scores by the same number, or split the people into several rounds.</source>
        <translation>So viele Personen mit so hohen Punktzahlen lassen sich nicht exakt berechnen. Teilen Sie alle Punktzahlen durch dieselbe Zahl, oder verteilen Sie die Personen auf mehrere Runden.</translation>
    </message>
    <message>
        <source>There are %1 possible pairs; up to %2 can be computed in one round.</source>
        <translation>Es gibt %1 mögliche Paare; in einer Runde können bis zu %2 berechnet werden.</translation>
    </message>
    <message>
        <source>A score is %1; scores are whole numbers from 0 to 1,000,000.</source>
        <translation>Eine Punktzahl ist %1; Punktzahlen sind ganze Zahlen von 0 bis 1.000.000.</translation>
    </message>
    <message>
        <source>Every mentor needs a capacity.</source>
        <translation>Jeder Mentor braucht eine Kapazität.</translation>
    </message>
    <message>
        <source>A capacity is below 0.</source>
        <translation>Eine Kapazität liegt unter 0.</translation>
    </message>
    <message>
        <source>A pair has somebody who does not take part.</source>
        <translation>Ein Paar enthält jemanden, der nicht teilnimmt.</translation>
    </message>
    <message>
        <source>Somebody is paired with themselves.</source>
        <translation>Jemand bildet ein Paar mit sich selbst.</translation>
    </message>
    <message>
        <source>A pair has two scores.</source>
        <translation>Ein Paar hat zwei Punktzahlen.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent: &quot;94 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <extracomment>%1 is the value, %2 and %3 are the ends of its interval: &quot;94 %, 95 % interval 88 to 98&quot;</extracomment>
        <translation>%1, 95-%-Intervall %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 eligible people are enrolled (%3).</source>
        <translation>
            <numerusform>%1 von %2 berechtigten Personen ist angemeldet (%3).</numerusform>
            <numerusform>%1 von %2 berechtigten Personen sind angemeldet (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 enrolled people have been active (%3).</source>
        <translation>
            <numerusform>%1 von %2 angemeldeten Personen war schon aktiv (%3).</numerusform>
            <numerusform>%1 von %2 angemeldeten Personen waren schon aktiv (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees have been matched (%3).</source>
        <translation>
            <numerusform>%1 von %2 angenommenen Mentees wurde schon vermittelt (%3).</numerusform>
            <numerusform>%1 von %2 angenommenen Mentees wurden schon vermittelt (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees are matched (%3).</source>
        <translation>
            <numerusform>%1 von %2 angenommenen Mentees ist derzeit vermittelt (%3).</numerusform>
            <numerusform>%1 von %2 angenommenen Mentees sind derzeit vermittelt (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 active pairings are on track (%3).</source>
        <translation>
            <numerusform>%1 von %2 aktiven Tandems ist auf Kurs (%3).</numerusform>
            <numerusform>%1 von %2 aktiven Tandems sind auf Kurs (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 expected meetings were held (%3).</source>
        <translation>
            <numerusform>%1 von %2 erwarteten Treffen fand statt (%3).</numerusform>
            <numerusform>%1 von %2 erwarteten Treffen fanden statt (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 people who answered chose 4 or 5 of 5 (%3).</source>
        <translation>
            <numerusform>%1 von %2 antwortenden Personen wählte 4 oder 5 von 5 (%3).</numerusform>
            <numerusform>%1 von %2 antwortenden Personen wählten 4 oder 5 von 5 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 invited people answered (%3).</source>
        <translation>
            <numerusform>%1 von %2 eingeladenen Personen hat geantwortet (%3).</numerusform>
            <numerusform>%1 von %2 eingeladenen Personen haben geantwortet (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 pairings whose planned end has come reached it (%3).</source>
        <translation>
            <numerusform>%1 von %2 Tandems, deren geplantes Ende verstrichen ist, hat es erreicht (%3).</numerusform>
            <numerusform>%1 von %2 Tandems, deren geplantes Ende verstrichen ist, haben es erreicht (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a metric&apos;s name, %2 &quot;not shown&quot; or &quot;no data&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Mean satisfaction of %1 people: %2.</source>
        <extracomment>%2 is a mean with its interval: &quot;4.3 of 5, 95 % interval 4.1 to 4.5&quot;</extracomment>
        <translation>
            <numerusform>Mittlere Zufriedenheit von %1 Person: %2.</numerusform>
            <numerusform>Mittlere Zufriedenheit von %1 Personen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are enrolled.</source>
        <translation>
            <numerusform>%1 Person ist angemeldet.</numerusform>
            <numerusform>%1 Personen sind angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in an active pairing.</source>
        <translation>
            <numerusform>%1 Person ist in einem aktiven Tandem.</numerusform>
            <numerusform>%1 Personen sind in einem aktiven Tandem.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Note: %2.</source>
        <extracomment>%1 is a sentence, %2 its note: &quot;low precision: fewer than 30&quot;</extracomment>
        <translation>%1 Hinweis: %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not shown because fewer than %1 stand behind it</source>
        <translation>nicht gezeigt, weil weniger als %1 dahinterstehen</translation>
    </message>
    <message>
        <source>low precision: fewer than %1</source>
        <translation>geringe Genauigkeit: weniger als %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two notes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no interval: one answer</source>
        <translation>kein Intervall: nur eine Antwort</translation>
    </message>
    <message>
        <source>no interval: everyone gave the same answer</source>
        <translation>kein Intervall: alle gaben dieselbe Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 invited people answered (%3 %)</source>
        <translation>%1 von %2 eingeladenen Personen haben geantwortet (%3 %)</translation>
    </message>
    <message>
        <source>people who answered</source>
        <translation>antwortende Personen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Participants who are approved or later. Everybody counts once.</source>
        <translation>Teilnehmende, die angenommen oder weiter sind. Jede Person zählt einmal.</translation>
    </message>
    <message>
        <source>Participants in a trial or active pairing. Everybody counts once.</source>
        <translation>Teilnehmende in einem Tandem, das aktiv oder in der Probephase ist. Jede Person zählt einmal.</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>eligible people</source>
        <translation>berechtigte Personen</translation>
    </message>
    <message>
        <source>People enrolled, divided by people eligible on the invitation date.</source>
        <translation>Angemeldete Personen, geteilt durch die am Tag der Einladung berechtigten.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>enrolled people</source>
        <translation>angemeldete Personen</translation>
    </message>
    <message>
        <source>People who were ever in a trial or active pairing, divided by people enrolled.</source>
        <translation>Personen, die je in einem Tandem waren, das aktiv oder in der Probephase war, geteilt durch die angemeldeten Personen.</translation>
    </message>
    <message>
        <source>Match rate</source>
        <translation>Vermittlungsquote</translation>
    </message>
    <message>
        <source>approved mentees</source>
        <translation>angenommene Mentees</translation>
    </message>
    <message>
        <source>Mentees matched at least once, divided by mentees approved.</source>
        <translation>Mindestens einmal vermittelte Mentees, geteilt durch die angenommenen Mentees.</translation>
    </message>
    <message>
        <source>Matched now</source>
        <translation>Derzeit vermittelt</translation>
    </message>
    <message>
        <source>Mentees who are in a pairing now, divided by mentees approved.</source>
        <translation>Mentees, die derzeit in einem Tandem sind, geteilt durch die angenommenen Mentees.</translation>
    </message>
    <message numerus="yes">
        <source>for %n pairings it is too early to say</source>
        <translation>
            <numerusform>für %n Tandem ist es zu früh für eine Aussage</numerusform>
            <numerusform>für %n Tandems ist es zu früh für eine Aussage</numerusform>
        </translation>
    </message>
    <message>
        <source>active pairings</source>
        <translation>aktive Tandems</translation>
    </message>
    <message>
        <source>Active pairings that are on track, divided by all active pairings.</source>
        <translation>Aktive Tandems, die auf Kurs sind, geteilt durch alle aktiven Tandems.</translation>
    </message>
    <message>
        <source>Cadence compliance</source>
        <translation>Rhythmustreue</translation>
    </message>
    <message>
        <source>pairings with at least one whole cadence period</source>
        <translation>Tandems mit mindestens einer ganzen Rhythmusperiode</translation>
    </message>
    <message>
        <source>Meetings held, at most one a cadence period, divided by the whole cadence periods since the start without agreed pauses. A no-show is not held.</source>
        <translation>Gehaltene Treffen, höchstens eines je Rhythmusperiode, geteilt durch die ganzen Rhythmusperioden seit Beginn ohne vereinbarte Pausen. Ein Treffen, zu dem jemand nicht erschien, gilt nicht als gehalten.</translation>
    </message>
    <message>
        <source>no interval: meetings of one pairing depend on each other</source>
        <translation>kein Intervall: die Treffen eines Tandems hängen voneinander ab</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5, divided by people who answered.</source>
        <translation>Personen, die 4 oder 5 von 5 wählten, geteilt durch alle, die geantwortet haben.</translation>
    </message>
    <message>
        <source>Mean satisfaction</source>
        <translation>Mittlere Zufriedenheit</translation>
    </message>
    <message>
        <source>The mean of the answers from 1 to 5.</source>
        <translation>Der Mittelwert der Antworten von 1 bis 5.</translation>
    </message>
    <message>
        <source>Survey response</source>
        <translation>Rücklauf der Befragung</translation>
    </message>
    <message>
        <source>people invited to the survey</source>
        <translation>zur Befragung eingeladene Personen</translation>
    </message>
    <message>
        <source>Complete answers, divided by people invited and eligible.</source>
        <translation>Vollständige Antworten, geteilt durch die eingeladenen und berechtigten Personen.</translation>
    </message>
    <message>
        <source>Pairing completion</source>
        <translation>Abgeschlossene Tandems</translation>
    </message>
    <message>
        <source>pairings whose planned end has come</source>
        <translation>Tandems, deren geplantes Ende verstrichen ist</translation>
    </message>
    <message>
        <source>Pairings that reached their planned end, divided by pairings whose planned end has come, those ended early included.</source>
        <translation>Tandems, die ihr geplantes Ende erreichten, geteilt durch jene, deren geplantes Ende verstrichen ist, vorzeitig beendete eingeschlossen.</translation>
    </message>
    <message>
        <source>Active pairings</source>
        <translation>Aktive Tandems</translation>
    </message>
    <message>
        <source>No pairing is active yet</source>
        <translation>Noch kein Tandem ist aktiv</translation>
    </message>
    <message>
        <source>Health is read from active pairings; there are none.</source>
        <translation>Der Zustand wird an aktiven Tandems abgelesen; es gibt keine.</translation>
    </message>
    <message>
        <source>Pairing health is not shown</source>
        <translation>Der Zustand der Tandems wird nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings are active: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Weniger als %n Tandem ist aktiv: Eine Zahl über so wenige ließe sich als Zahl über eine Person lesen.</numerusform>
            <numerusform>Weniger als %n Tandems sind aktiv: Eine Zahl über so wenige ließe sich als Zahl über eine Person lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairings are on track</source>
        <comment>on track of all active</comment>
        <translation>
            <numerusform>%1 von %n Tandem ist auf Kurs</numerusform>
            <numerusform>%1 von %n Tandems sind auf Kurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is too early to say.</source>
        <translation>
            <numerusform>Von %n aktiven Tandem sind auf Kurs: %1 (%2), gefährdet: %3, stockend: %4; zu früh für eine Aussage ist es bei %5.</numerusform>
            <numerusform>Von %n aktiven Tandems sind %1 auf Kurs (%2), %3 gefährdet und %4 stockend; bei %5 ist es zu früh für eine Aussage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cadence periods that ended in the month</source>
        <translation>Rhythmusperioden, die in diesem Monat endeten</translation>
    </message>
    <message>
        <source>No meeting was due yet</source>
        <translation>Noch war kein Treffen fällig</translation>
    </message>
    <message>
        <source>Meetings are counted from the start of the first pairing; there is none.</source>
        <translation>Treffen werden ab dem Beginn des ersten Tandems gezählt; es gibt noch keines.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Gehaltene Treffen</translation>
    </message>
    <message>
        <source>Kept of expected</source>
        <translation>Anteil eingehalten</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message numerus="yes">
        <source>So far %n meetings were held.</source>
        <translation>
            <numerusform>Bisher fand %n Treffen statt.</numerusform>
            <numerusform>Bisher fanden %n Treffen statt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairings kept %1 of the meetings they agreed on</source>
        <translation>Tandems hielten %1 der vereinbarten Treffen ein</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, of which one counts per cadence period.</source>
        <translation>
            <numerusform>Von %1 fälligen Treffen fanden %2 rechtzeitig statt; insgesamt wurde %n Treffen gehalten, von denen je Rhythmusperiode eines zählt.</numerusform>
            <numerusform>Von %1 fälligen Treffen fanden %2 rechtzeitig statt; insgesamt wurden %n Treffen gehalten, von denen je Rhythmusperiode eines zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings by month are not shown</source>
        <translation>Treffen nach Monat werden nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings stand behind them: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Weniger als %n Tandem steht dahinter: Eine Zahl über so wenige ließe sich als Zahl über eine Person lesen.</numerusform>
            <numerusform>Weniger als %n Tandems stehen dahinter: Eine Zahl über so wenige ließe sich als Zahl über eine Person lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the answers, 1 to 5, with its 95 % interval</source>
        <translation>Mittelwert der Antworten, 1 bis 5, mit seinem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Satisfaction is not shown</source>
        <translation>Die Zufriedenheit wird nicht gezeigt</translation>
    </message>
    <message>
        <source>No survey has been answered yet</source>
        <translation>Noch keine Befragung wurde beantwortet</translation>
    </message>
    <message>
        <source>So few people answered that a figure could be read as one about a person.</source>
        <translation>So wenige haben geantwortet, dass sich eine Zahl als Zahl über eine Person lesen ließe.</translation>
    </message>
    <message>
        <source>Satisfaction is read from the answers to a survey; there are none.</source>
        <translation>Die Zufriedenheit wird an den Antworten einer Befragung abgelesen; es gibt keine.</translation>
    </message>
    <message>
        <source>Satisfaction is %1</source>
        <translation>Die Zufriedenheit liegt bei %1</translation>
    </message>
    <message>
        <source>Satisfaction is %1, after %2 in the survey before</source>
        <extracomment>%1 is &quot;4.3 of 5&quot;, %2 is the mean of the survey before</extracomment>
        <translation>Die Zufriedenheit liegt bei %1, nach %2 in der Befragung davor</translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers.</source>
        <translation>
            <numerusform>%1: der Mittelwert von %n Antwort.</numerusform>
            <numerusform>%1: der Mittelwert von %n Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers; its 95 % interval reaches from %2 to %3.</source>
        <translation>
            <numerusform>%1: der Mittelwert von %n Antwort; sein 95-%-Intervall reicht von %2 bis %3.</numerusform>
            <numerusform>%1: der Mittelwert von %n Antworten; sein 95-%-Intervall reicht von %2 bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Rücklaufquote</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>a survey and how many answered</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a survey and &quot;not shown&quot;</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day in a sentence, Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day in a table, Qt date format</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairings have stalled and need a conversation.</source>
        <translation>
            <numerusform>%n Tandem ist ins Stocken geraten und braucht ein Gespräch.</numerusform>
            <numerusform>%n Tandems sind ins Stocken geraten und brauchen ein Gespräch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting for a partner.</source>
        <translation>
            <numerusform>%n Person wartet auf einen Partner.</numerusform>
            <numerusform>%n Personen warten auf einen Partner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak with the %n stalled pairings, and re-pair those that do not resume.</source>
        <translation>
            <numerusform>Sprechen Sie mit dem %n stockenden Tandem und bilden Sie es neu, wenn es nicht weitergeht.</numerusform>
            <numerusform>Sprechen Sie mit den %n stockenden Tandems und bilden Sie jene neu, bei denen es nicht weitergeht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a personal reminder to the %n pairings at risk.</source>
        <translation>
            <numerusform>Senden Sie dem %n gefährdeten Tandem eine persönliche Erinnerung.</numerusform>
            <numerusform>Senden Sie den %n gefährdeten Tandems eine persönliche Erinnerung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find a partner for the %n people who are waiting.</source>
        <translation>
            <numerusform>Finden Sie einen Partner für die %n Person, die wartet.</numerusform>
            <numerusform>Finden Sie Partner für die %n Personen, die warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look after the pairings one by one; they are too few to be counted here.</source>
        <translation>Kümmern Sie sich um die Tandems einzeln; es sind zu wenige, um sie hier zu zählen.</translation>
    </message>
    <message>
        <source>Nothing needs a decision now; keep the program going as it is.</source>
        <translation>Nichts verlangt jetzt eine Entscheidung; führen Sie das Programm fort wie bisher.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No survey has been answered yet.</source>
        <translation>Noch keine Befragung wurde beantwortet.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted.</source>
        <translation>Vergleicht die Tage seit dem letzten Treffen eines Tandems mit dem vereinbarten Rhythmus; vereinbarte Pausen zählen nicht mit.</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>Figures about groups of fewer than %n people are not shown, so that nobody can be recognized.</source>
        <translation>
            <numerusform>Zahlen über Gruppen von weniger als %n Person werden nicht gezeigt, damit niemand erkannt werden kann.</numerusform>
            <numerusform>Zahlen über Gruppen von weniger als %n Personen werden nicht gezeigt, damit niemand erkannt werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data reach through %1. A program is not an experiment: the figures describe what happened, not what would have happened without it.</source>
        <translation>Die Daten reichen bis %1. Ein Programm ist kein Experiment: Die Zahlen beschreiben, was geschah, nicht, was ohne das Programm geschehen wäre.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Letztes Treffen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The pairings that need somebody come first. “Held” counts meetings that took place.</source>
        <translation>Zuerst stehen die Tandems, die jemanden brauchen. „Stattgefunden“ zählt die gehaltenen Treffen.</translation>
    </message>
    <message>
        <source>No pairing is active yet.</source>
        <translation>Noch kein Tandem ist aktiv.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Everybody who is approved has a partner.</source>
        <translation>Alle angenommenen Personen sind in einem Tandem.</translation>
    </message>
    <message>
        <source>How the pairings are doing</source>
        <translation>Wie es den Tandems geht</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>%1: program review</source>
        <translation>%1: Programmüberblick</translation>
    </message>
    <message>
        <source>Confidential: this report names people.</source>
        <translation>Vertraulich: Dieser Bericht nennt Namen.</translation>
    </message>
    <message>
        <source>Every pairing</source>
        <translation>Alle Tandems</translation>
    </message>
    <message>
        <source>Unmatched people</source>
        <translation>Personen ohne Tandem</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The backup would be damaged: it was not kept.</source>
        <translation>Die Sicherung wäre beschädigt: Sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The backup could not be written to the folder “%1”.</source>
        <translation>Die Sicherung konnte nicht in den Ordner „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>There is already a file “%1” in the folder “%2”.</source>
        <translation>Eine Datei „%1“ gibt es im Ordner „%2“ schon.</translation>
    </message>
    <message>
        <source>The checksum of the backup “%1” is missing.</source>
        <translation>Die Prüfsumme der Sicherung „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: its checksum is another.</source>
        <translation>Die Sicherung „%1“ ist beschädigt: Ihre Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message numerus="yes">
        <source>import of %n people</source>
        <translation>
            <numerusform>Import von %n Person</numerusform>
            <numerusform>Import von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n participants</source>
        <translation>
            <numerusform>Import von %n teilnehmenden Person</numerusform>
            <numerusform>Import von %n Teilnehmenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n meetings</source>
        <translation>
            <numerusform>Import von %n Treffen</numerusform>
            <numerusform>Import von %n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n answers</source>
        <translation>
            <numerusform>Import von %n Antwort</numerusform>
            <numerusform>Import von %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>new program “%1”</source>
        <translation>neues Programm „%1“</translation>
    </message>
    <message>
        <source>changes to “%1”</source>
        <translation>Änderungen an „%1“</translation>
    </message>
    <message>
        <source>matching criteria</source>
        <translation>Matching-Kriterien</translation>
    </message>
    <message>
        <source>enrollment of %1</source>
        <translation>Anmeldung von %1</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>Änderungen an %1</translation>
    </message>
    <message>
        <source>matching round “%1”</source>
        <translation>Matching-Runde „%1“</translation>
    </message>
    <message>
        <source>deletion of round “%1”</source>
        <translation>Löschen der Runde „%1“</translation>
    </message>
    <message numerus="yes">
        <source>publishing of %n pairings</source>
        <translation>
            <numerusform>Veröffentlichung von %n Tandem</numerusform>
            <numerusform>Veröffentlichung von %n Tandems</numerusform>
        </translation>
    </message>
    <message>
        <source>ban of %1</source>
        <translation>Ausschluss von %1</translation>
    </message>
    <message>
        <source>meeting of %1</source>
        <translation>Treffen von %1</translation>
    </message>
    <message>
        <source>changes to a meeting of %1</source>
        <translation>Änderungen an einem Treffen von %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n meetings</source>
        <translation>
            <numerusform>Löschen von %n Treffen</numerusform>
            <numerusform>Löschen von %n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>end of the pairing %1</source>
        <translation>Ende des Tandems %1</translation>
    </message>
    <message>
        <source>changes to the pairing %1</source>
        <translation>Änderungen am Tandem %1</translation>
    </message>
    <message>
        <source>This installation has no usable SQLite.</source>
        <translation>Diese Installation hat kein brauchbares SQLite.</translation>
    </message>
    <message>
        <source>This installation&apos;s SQLite does not keep workspaces safe.</source>
        <translation>Das SQLite dieser Installation bewahrt Arbeitsbereiche nicht sicher auf.</translation>
    </message>
    <message>
        <source>The workspace file reports an error.</source>
        <translation>Die Datei des Arbeitsbereichs meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Nothing was changed: the change was interrupted before.</source>
        <translation>Nichts wurde geändert: Die Änderung wurde vorher unterbrochen.</translation>
    </message>
    <message>
        <source>A value cannot be stored exactly as it is.</source>
        <translation>Ein Wert kann nicht genau so gespeichert werden, wie er ist.</translation>
    </message>
    <message>
        <source>The workspace holds a value that it should not.</source>
        <translation>Der Arbeitsbereich enthält einen Wert, den er nicht enthalten dürfte.</translation>
    </message>
    <message>
        <source>The workspace could not be updated.</source>
        <translation>Der Arbeitsbereich konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>The workspace file was moved or replaced while it was open. Close it and open it again.</source>
        <translation>Die Datei des Arbeitsbereichs wurde verschoben oder ersetzt, während sie geöffnet war. Schließen Sie sie und öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The last change of the workspace was interrupted. Open it for writing once, so that it can be set right.</source>
        <translation>Die letzte Änderung des Arbeitsbereichs wurde unterbrochen. Öffnen Sie ihn einmal zum Schreiben, damit er in Ordnung gebracht werden kann.</translation>
    </message>
    <message>
        <source>Another program is using the workspace file. Try again in a moment.</source>
        <translation>Eine andere Anwendung benutzt die Datei des Arbeitsbereichs. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The workspace file is read-only.</source>
        <translation>Die Datei des Arbeitsbereichs ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This does not fit what is already in the workspace.</source>
        <translation>Das passt nicht zu dem, was schon im Arbeitsbereich ist.</translation>
    </message>
    <message>
        <source>A text is too long for the workspace: it exceeds 8 MB.</source>
        <translation>Ein Text ist zu lang für den Arbeitsbereich: Er ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written: the disk or the network reports an error.</source>
        <translation>Die Datei des Arbeitsbereichs konnte nicht gelesen oder geschrieben werden: Der Datenträger oder das Netzwerk meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore the last backup.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The workspace file could not be opened.</source>
        <translation>Die Datei des Arbeitsbereichs konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This step can no longer be taken back: the workspace is not as the step left it.</source>
        <translation>Dieser Schritt kann nicht mehr zurückgenommen werden: Der Arbeitsbereich ist nicht mehr so, wie ihn der Schritt hinterließ.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not those of a Mentorbook workspace of its version.</source>
        <translation>Die Tabellen der Datei sind nicht die eines Mentorbook-Arbeitsbereichs ihrer Version.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to no row of “%2”.</source>
        <translation>Eine Zeile von „%1“ verweist auf keine Zeile von „%2“.</translation>
    </message>
    <message>
        <source>It is empty: it holds no workspace.</source>
        <translation>Sie ist leer: Sie enthält keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Mentorbook. Install the newest version to open it.</source>
        <translation>„%1“ wurde von einer neueren Version von Mentorbook geschrieben. Installieren Sie die neueste Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation>„%1“ ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is read-only: it can be read but not changed.</source>
        <translation>„%1“ ist schreibgeschützt und kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. %2</source>
        <translation>„%1“ konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Mentorbook. Open it for writing once, so that it can be updated.</source>
        <translation>„%1“ wurde von einer älteren Version von Mentorbook geschrieben. Öffnen Sie die Datei einmal zum Schreiben, damit sie aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>“%1” could not be updated to this version of Mentorbook. It was left as it is.</source>
        <translation>„%1“ konnte nicht auf diese Version von Mentorbook aktualisiert werden. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: it cannot be changed.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Another program has changed the workspace file: earlier steps can no longer be undone.</source>
        <translation>Eine andere Anwendung hat die Datei des Arbeitsbereichs geändert: Frühere Schritte können nicht mehr rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Changes of “%1” could not be undone.</source>
        <translation>Änderungen an „%1“ konnten nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder “%2”.</source>
        <translation>Eine Datei „%1“ gibt es im Ordner „%2“ nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace.</source>
        <translation>„%1“ ist kein Mentorbook-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the system does not allow it.</source>
        <translation>„%1“ konnte nicht gelesen werden: Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace. Restore a backup, or create a new workspace.</source>
        <translation>„%1“ ist leer und enthält keinen Arbeitsbereich. Stellen Sie eine Sicherung wieder her, oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace but another kind of file.</source>
        <translation>„%1“ ist kein Mentorbook-Arbeitsbereich, sondern eine Datei anderer Art.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Restore the last backup.</source>
        <translation>„%1“ ist beschädigt: Das Ende fehlt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Mentorbook workspace.</source>
        <translation>„%1“ ist die Datenbank einer anderen Anwendung, kein Mentorbook-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Another program has switched “%1” to a journal that Mentorbook does not use. Restore the last backup.</source>
        <translation>Eine andere Anwendung hat „%1“ auf ein Journal umgestellt, das Mentorbook nicht benutzt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Einen Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be created in the folder “%2”: %3</source>
        <translation>„%1“ konnte im Ordner „%2“ nicht angelegt werden: %3</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk or the network reports an error.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Der Datenträger oder das Netzwerk meldet einen Fehler.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>„%1“ ist in einer anderen Anwendung geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is open on %2 since %3.</source>
        <translation>„%1“ ist auf %2 seit %3 geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is open on %2 by %3 since %4.</source>
        <translation>„%1“ ist auf %2 von %3 seit %4 geöffnet.</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only: “%2” can be read but not changed there.</source>
        <translation>Der Ordner „%1“ ist schreibgeschützt: „%2“ kann dort gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be locked: the disk or the network reports an error.</source>
        <translation>„%1“ konnte nicht gesperrt werden: Der Datenträger oder das Netzwerk meldet einen Fehler.</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>a series and how many stand behind it</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”.</source>
        <translation>Das Diagramm konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Keine Einträge.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Is the folder there, and may you write to it?</source>
        <translation>Der Bericht konnte nicht nach „%1“ geschrieben werden. Gibt es den Ordner, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>Der Arbeitsbereich ist in Ordnung.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed; the import would do this:</source>
        <translation>Nichts wurde geändert; der Import würde Folgendes tun:</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 changed, %4 left, %5 returned, %6 unchanged, %7 rejected.</source>
        <translation>%1 Zeilen: %2 hinzugefügt, %3 geändert, %4 ausgeschieden, %5 zurück, %6 unverändert, %7 abgewiesen.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Columns that were ignored: %1</source>
        <translation>Nicht beachtete Spalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentees matched, total score %2, %3.</source>
        <translation>
            <numerusform>%1: %n Mentee vermittelt, Gesamtpunktzahl %2, %3.</numerusform>
            <numerusform>%1: %n Mentees vermittelt, Gesamtpunktzahl %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmatched: %1: %2 %3</source>
        <translation>Ohne Tandem: %1: %2 %3</translation>
    </message>
    <message>
        <source>Created the workspace %1.</source>
        <translation>Arbeitsbereich %1 angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings of “%1”.</source>
        <translation>
            <numerusform>%n Tandem aus „%1“ veröffentlicht.</numerusform>
            <numerusform>%n Tandems aus „%1“ veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Created %1: %2 people from %3 rosters, %4 participants, %5 pairings, %6 meetings and %7 survey invitations.</source>
        <translation>%1 angelegt: %2 Personen aus %3 Personallisten, %4 Teilnehmende, %5 Tandems, %6 Treffen und %7 Einladungen zu Befragungen.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: %3</source>
        <translation>Zeile %1 von „%2“: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems.</source>
        <translation>
            <numerusform>Die Punktzahlen lassen sich nicht lösen: %n Problem.</numerusform>
            <numerusform>Die Punktzahlen lassen sich nicht lösen: %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched, total score %2, %3.</source>
        <translation>%1 vermittelt, Gesamtpunktzahl %2, %3.</translation>
    </message>
    <message>
        <source>at most %1 from the best</source>
        <translation>höchstens %1 vom Optimum entfernt</translation>
    </message>
    <message>
        <source>Line %1: %2 Rows may be missing because of that, so the file can&apos;t be taken as a list of everybody employed. Mend the line, or import the file as a part of the company.</source>
        <translation>Zeile %1: %2 Dadurch können Zeilen fehlen; die Datei kann deshalb nicht als Liste aller Beschäftigten gelten. Verbessern Sie die Zeile, oder importieren Sie die Datei als einen Teil des Unternehmens.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk and %4 stalled.</source>
        <translation>
            <numerusform>Von %n aktiven Tandem sind %1 auf Kurs (%2), %3 gefährdet und %4 stockend.</numerusform>
            <numerusform>Von %n aktiven Tandems sind %1 auf Kurs (%2), %3 gefährdet und %4 stockend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::WeekStripDelegate</name>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n Treffen gehalten</numerusform>
            <numerusform>%n Treffen gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n versäumt</numerusform>
            <numerusform>%n versäumt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>mentorbook::Wiring</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Tandem</numerusform>
            <numerusform>%n Tandems</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample.mentorbook</source>
        <comment>a file name</comment>
        <translation>Beispiel.mentorbook</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Making the sample: three years of an invented company…</source>
        <translation>Das Beispiel wird erstellt: drei Jahre eines erfundenen Unternehmens…</translation>
    </message>
    <message numerus="yes">
        <source>This is the sample: %n invented people and a program with a history.</source>
        <translation>
            <numerusform>Dies ist das Beispiel: %n erfundene Person und ein Programm mit Vorgeschichte.</numerusform>
            <numerusform>Dies ist das Beispiel: %n erfundene Personen und ein Programm mit Vorgeschichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Tandem</translation>
    </message>
</context>
</TS>
