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
    <name>mentorbook::AttainablePage</name>
    <message>
        <source>Whether the change can be seen</source>
        <translation>Ob die Änderung erkennbar ist</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Z&amp;ielwert</translation>
    </message>
    <message>
        <source>In people</source>
        <translation>In Personen</translation>
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
    <name>mentorbook::BasicsPage</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Führung %1</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Zwe&amp;ck</translation>
    </message>
    <message>
        <source>It sets the defaults of everything under Details, until you set them yourself.</source>
        <translation>Er bestimmt die Vorgaben für alles unter „Einzelheiten“, bis Sie sie selbst festlegen.</translation>
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
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>mentorbook::CloseGoalDialog</name>
    <message>
        <source>Close the Goal</source>
        <translation>Ziel schließen</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Now %1, target %2</source>
        <translation>Jetzt %1, Zielwert %2</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Say why it is abandoned.</source>
        <translation>Geben Sie an, warum es aufgegeben wird.</translation>
    </message>
    <message>
        <source>&amp;Close Goal</source>
        <translation>Ziel &amp;schließen</translation>
    </message>
    <message>
        <source>Closed “%1”: %2.</source>
        <translation>„%1“ geschlossen: %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::CloseMenteeGoalDialog</name>
    <message>
        <source>Close the Goal</source>
        <translation>Ziel schließen</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Verified by</source>
        <translation>&amp;Bestätigt von</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Say why it is abandoned.</source>
        <translation>Geben Sie an, warum es aufgegeben wird.</translation>
    </message>
    <message>
        <source>&amp;Close Goal</source>
        <translation>Ziel &amp;schließen</translation>
    </message>
    <message>
        <source>Closed “%1”: %2.</source>
        <translation>„%1“ geschlossen: %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Columns that are not imported</source>
        <translation>Spalten, die nicht importiert werden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importiert als</translation>
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
        <source>Choose a field, or type a name to keep the column as a field of its own</source>
        <translation>Wählen Sie ein Feld, oder geben Sie einen Namen ein, um die Spalte als eigenes Feld zu behalten</translation>
    </message>
    <message>
        <source>Keep as “%1”</source>
        <translation>Als „%1“ behalten</translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation>Jede Spalte wird importiert.</translation>
    </message>
    <message>
        <source>Not imported: %1, and %2 more.</source>
        <translation>Nicht importiert: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Nicht importiert: %1.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
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
    <message>
        <source>The mentor can help with the mentee&apos;s goals.</source>
        <translation>Der Mentor kann bei den Zielen des Mentees helfen.</translation>
    </message>
    <message>
        <source>They have interests in common.</source>
        <translation>Beide haben gemeinsame Interessen.</translation>
    </message>
    <message>
        <source>Their answers about values and personality fit.</source>
        <translation>Ihre Antworten zu Werten und Persönlichkeit passen zusammen.</translation>
    </message>
    <message>
        <source>Their working hours meet.</source>
        <translation>Ihre Arbeitszeiten überschneiden sich.</translation>
    </message>
    <message>
        <source>They have a language in common.</source>
        <translation>Beide haben eine gemeinsame Sprache.</translation>
    </message>
    <message>
        <source>Both meet the other&apos;s wishes about background.</source>
        <translation>Beide erfüllen die Wünsche der anderen Person zum Hintergrund.</translation>
    </message>
    <message>
        <source>They are among each other&apos;s choices.</source>
        <translation>Beide gehören zur Auswahl der anderen Person.</translation>
    </message>
    <message>
        <source>Your own fields are as wished.</source>
        <translation>Ihre eigenen Felder sind wie gewünscht.</translation>
    </message>
    <message>
        <source>The mentor holds or held the role that the mentee aims at.</source>
        <translation>Der Mentor hat oder hatte die Rolle, die der Mentee anstrebt.</translation>
    </message>
    <message>
        <source>Never opposite in all</source>
        <translation>Nie in allem gegensätzlich</translation>
    </message>
    <message>
        <source>Always some hours</source>
        <translation>Immer einige Stunden</translation>
    </message>
    <message>
        <source>Always one in common</source>
        <translation>Immer eine gemeinsam</translation>
    </message>
    <message>
        <source>At least one wish, always</source>
        <translation>Immer mindestens ein Wunsch</translation>
    </message>
    <message>
        <source>Always chosen by one of them</source>
        <translation>Immer von einer Seite gewählt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
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
    <name>mentorbook::EligibilityEdit</name>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>%1: here for at least</source>
        <translation>%1: hier seit mindestens</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig lange</translation>
    </message>
    <message>
        <source>%1: here for at most</source>
        <translation>%1: hier seit höchstens</translation>
    </message>
    <message>
        <source>%1: departments</source>
        <translation>%1: Abteilungen</translation>
    </message>
    <message>
        <source>%1: grades</source>
        <translation>%1: Stufen</translation>
    </message>
    <message>
        <source>%1: locations</source>
        <translation>%1: Standorte</translation>
    </message>
    <message>
        <source>%1: how many people</source>
        <translation>%1: wie viele Personen</translation>
    </message>
    <message>
        <source>Here for at least</source>
        <translation>Hier seit mindestens</translation>
    </message>
    <message>
        <source>Here for at most</source>
        <translation>Hier seit höchstens</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
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
    <message>
        <source>Grade changed from %1 to %2</source>
        <translation>Stufe geändert von %1 zu %2</translation>
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
    <name>mentorbook::ExportPeopleDialog</name>
    <message>
        <source>&amp;What became of them in the program: state, pairings, meetings</source>
        <translation>Was im Programm aus ihnen &amp;wurde: Status, Tandems, Treffen</translation>
    </message>
    <message>
        <source>Only who is enrolled in the &amp;program</source>
        <translation>Nur wer im Programm &amp;angemeldet ist</translation>
    </message>
    <message>
        <source>Export People</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>Mentorbook&apos;s own</source>
        <translation>Die von Mentorbook</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>Wie in „%1“</translation>
    </message>
    <message>
        <source>&amp;Columns and days</source>
        <translation>&amp;Spalten und Tage</translation>
    </message>
    <message>
        <source>A profile writes HR&apos;s own column names, in HR&apos;s order and its order of day, month and year.</source>
        <translation>Ein Profil schreibt die Spaltennamen von HR, in der Reihenfolge von HR und mit deren Folge von Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
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
    <name>mentorbook::GoalCardView</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>%1. Baseline %2, now %3, target %4. %5</source>
        <translation>%1. Ausgangswert %2, jetzt %3, Zielwert %4. %5</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalDetails</name>
    <message>
        <source>%1: %2 from “%3” to “%4”.</source>
        <translation>%1: %2 von „%3“ zu „%4“.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 Because: %2</source>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>How many people or pairings stand behind it</source>
        <translation>Wie viele Personen oder Tandems dahinterstehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>aus dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>No reading is kept yet.</source>
        <translation>Noch ist keine Messung festgehalten.</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Noch kein Messwert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a criterion and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Readings · %1</source>
        <translation>Messungen · %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>waits for a reading</source>
        <translation>wartet auf eine Messung</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>%1, the due date: %2</source>
        <translation>%1, der Tag der Fälligkeit: %2</translation>
    </message>
    <message>
        <source>Changes since it was set</source>
        <translation>Änderungen seit der Festlegung</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalWizard</name>
    <message>
        <source>Specific</source>
        <translation>Spezifisch</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>Attainable</source>
        <translation>Ausführbar</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>New Goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Edit Goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>What shall change, in what direction, and for whom?</source>
        <translation>Was soll sich ändern, in welche Richtung und für wen?</translation>
    </message>
    <message>
        <source>What shows it, and where does it stand today?</source>
        <translation>Woran zeigt es sich, und wie ist der Stand heute?</translation>
    </message>
    <message>
        <source>How far can it get?</source>
        <translation>Wie weit kann es gehen?</translation>
    </message>
    <message>
        <source>Why does it matter, and what does it ask of pairing?</source>
        <translation>Warum ist es wichtig, und was verlangt es vom Matching?</translation>
    </message>
    <message>
        <source>By when, and when to look on the way?</source>
        <translation>Bis wann, und wann wird unterwegs nachgesehen?</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>Entwurf au&amp;fbewahren</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>Ziel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>erarbeitet</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>%1 of 5 letters earned</source>
        <translation>%1 von 5 Buchstaben erarbeitet</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Continue what was left</source>
        <translation>Das Unfertige fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discard what was left</source>
        <translation>Das Unfertige verwerfen</translation>
    </message>
    <message>
        <source>You left this unfinished on %1: “%2”.</source>
        <translation>Sie haben dies am %1 unfertig verlassen: „%2“.</translation>
    </message>
    <message>
        <source>Kept the draft of a goal.</source>
        <translation>Den Entwurf eines Ziels aufbewahrt.</translation>
    </message>
    <message>
        <source>Changed the goal “%1”.</source>
        <translation>Ziel „%1“ geändert.</translation>
    </message>
    <message>
        <source>Added the goal “%1”.</source>
        <translation>Ziel „%1“ hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalsScreen</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal cards</source>
        <translation>Zielkarten</translation>
    </message>
    <message>
        <source>No goal yet. A goal says what the program shall change, by how much and by when; the wizard earns each letter of SMART from your data.</source>
        <translation>Noch kein Ziel. Ein Ziel sagt, was das Programm ändern soll, um wie viel und bis wann; der Assistent erarbeitet jeden Buchstaben von SMART aus Ihren Daten.</translation>
    </message>
    <message>
        <source>Goals belong to a program. Set one up first.</source>
        <translation>Ziele gehören zu einem Programm. Richten Sie zuerst eines ein.</translation>
    </message>
    <message>
        <source>%1 of %2 on track</source>
        <translation>%1 von %2 auf Kurs</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>&amp;Neues Ziel…</translation>
    </message>
    <message>
        <source>Set a SMART goal step by step</source>
        <translation>Ein SMART-Ziel Schritt für Schritt setzen</translation>
    </message>
    <message>
        <source>New &amp;program…</source>
        <translation>Neues &amp;Programm…</translation>
    </message>
    <message>
        <source>Set up a program</source>
        <translation>Ein Programm einrichten</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Change the goal; what changes is kept in its history</source>
        <translation>Das Ziel ändern; die Änderungen bleiben in seinem Verlauf erhalten</translation>
    </message>
    <message>
        <source>&amp;Take reading</source>
        <translation>&amp;Messung erfassen</translation>
    </message>
    <message>
        <source>Keep what the workspace says of the measure today</source>
        <translation>Festhalten, was der Arbeitsbereich heute zum Messwert sagt</translation>
    </message>
    <message>
        <source>&amp;Add reading…</source>
        <translation>Messung h&amp;inzufügen…</translation>
    </message>
    <message>
        <source>Type in a value that was read elsewhere</source>
        <translation>Einen anderswo abgelesenen Wert eingeben</translation>
    </message>
    <message>
        <source>&amp;Close goal…</source>
        <translation>Ziel &amp;schließen…</translation>
    </message>
    <message>
        <source>Say how it came out: attained, missed or abandoned</source>
        <translation>Angeben, wie es ausging: erreicht, verfehlt oder aufgegeben</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Follow the goal again</source>
        <translation>Das Ziel wieder verfolgen</translation>
    </message>
    <message>
        <source>De&amp;lete goal</source>
        <translation>Ziel &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the goal with its readings</source>
        <translation>Das Ziel mit seinen Messungen löschen</translation>
    </message>
    <message>
        <source>Delete reading</source>
        <translation>Messung löschen</translation>
    </message>
    <message>
        <source>Delete the selected reading</source>
        <translation>Die ausgewählte Messung löschen</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the goals as a table</source>
        <translation>Die Ziele als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>F&amp;inish draft…</source>
        <translation>&amp;Entwurf fertigstellen…</translation>
    </message>
    <message>
        <source>Select a goal to see its readings.</source>
        <translation>Wählen Sie ein Ziel aus, um seine Messungen zu sehen.</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>„%1“ wieder geöffnet.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Kept a reading: %1.</source>
        <translation>Messung festgehalten: %1.</translation>
    </message>
    <message>
        <source>Deleted the reading of %1.</source>
        <translation>Messung vom %1 gelöscht.</translation>
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
    <message>
        <source>Open goal</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>set the first goal</source>
        <translation>das erste Ziel setzen</translation>
    </message>
    <message>
        <source>Goals say what the program shall change. Opens the goals.</source>
        <translation>Ziele sagen, was das Programm ändern soll. Öffnet die Ziele.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reading yet</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n noch ohne Messung</numerusform>
            <numerusform>%n noch ohne Messung</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs a look</source>
        <translation>keines zu prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 on track</source>
        <translation>%1 von %2 auf Kurs</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportHistoryDialog</name>
    <message>
        <source>Import History</source>
        <translation>Importverlauf</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Importverlauf</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Each import is listed here with what it did.</source>
        <translation>Noch wurde nichts importiert. Hier steht jeder Import mit dem, was er bewirkt hat.</translation>
    </message>
    <message>
        <source>File, profile, …</source>
        <translation>Datei, Profil, …</translation>
    </message>
    <message>
        <source>No import matches this text.</source>
        <translation>Kein Import entspricht diesem Text.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>It listed everybody employed.</source>
        <translation>Sie enthielt alle Beschäftigten.</translation>
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
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportProfilesDialog</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for an import profile.</source>
        <translation>„%1“ ist zu groß für ein Importprofil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 von %2 importiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importprofile</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Importprofile</translation>
    </message>
    <message>
        <source>A file whose header is known is read as the last time. A profile can be given to a colleague as a file.</source>
        <translation>Eine Datei, deren Kopfzeile bekannt ist, wird wie beim letzten Mal gelesen. Ein Profil lässt sich als Datei weitergeben.</translation>
    </message>
    <message>
        <source>No profile yet. The first import of a file remembers how files of its shape are read.</source>
        <translation>Noch kein Profil. Der erste Import einer Datei merkt sich, wie Dateien dieser Form gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Call the profile something else</source>
        <translation>Dem Profil einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Forget how files of this shape are read; can be undone</source>
        <translation>Vergessen, wie Dateien dieser Form gelesen werden; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the profile to a file, for another workspace</source>
        <translation>Das Profil für einen anderen Arbeitsbereich in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Import Profile…</source>
        <translation>Profil &amp;importieren…</translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Ein Profil aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Rename Import Profile</source>
        <translation>Importprofil umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Renamed the import profile to “%1”.</source>
        <translation>Das Importprofil in „%1“ umbenannt.</translation>
    </message>
    <message>
        <source>Deleted the import profile “%1”.</source>
        <translation>Das Importprofil „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Export the Import Profile</source>
        <translation>Importprofil exportieren</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Importprofil importieren</translation>
    </message>
    <message>
        <source>Import profiles (*.json);;All files (*)</source>
        <translation>Importprofile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Took over the import profile of “%1”.</source>
        <translation>Das Importprofil aus „%1“ übernommen.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWizard</name>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy its cells in your spreadsheet program first.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie zuerst die Zellen in Ihrer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>The import was canceled. Nothing is changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Imported “%1”: %2.</source>
        <translation>„%1“ importiert: %2.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The file as it is read. Whatever was detected can be changed.</source>
        <translation>Die Datei, wie sie gelesen wird. Alles Erkannte lässt sich ändern.</translation>
    </message>
    <message>
        <source>What shall be imported?</source>
        <translation>Was soll importiert werden?</translation>
    </message>
    <message>
        <source>What each column of the file is imported as.</source>
        <translation>Als was jede Spalte der Datei importiert wird.</translation>
    </message>
    <message>
        <source>What some values of the file mean.</source>
        <translation>Was einige Werte der Datei bedeuten.</translation>
    </message>
    <message>
        <source>What would change. Nothing is changed yet.</source>
        <translation>Was sich ändern würde. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>dates to decide</source>
        <translation>Datumsangaben zu klären</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful values</source>
        <translation>
            <numerusform>%Ln zweifelhafter Wert</numerusform>
            <numerusform>%Ln zweifelhafte Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nichts zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not taken</source>
        <translation>
            <numerusform>%Ln Zeile nicht übernommen</numerusform>
            <numerusform>%Ln Zeilen nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 von %2 importiert</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWords</name>
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
        <source>Drop your HR system&apos;s export here, or paste it: a row for each person, with an employee number. You see what would change before anything does.</source>
        <translation>Legen Sie hier den Export Ihres HR-Systems ab, oder fügen Sie ihn ein: eine Zeile je Person, mit Personalnummer. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Drop a list of mentors and mentees here, or paste it: a row for each person, with an employee number or e-mail and a role. You see what would change before anything does.</source>
        <translation>Legen Sie hier eine Liste von Mentoren und Mentees ab, oder fügen Sie sie ein: eine Zeile je Person, mit Personalnummer oder E-Mail und einer Rolle. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Drop a list of meetings here, or paste it: a row for each meeting, with the mentee and the day. You see what would change before anything does.</source>
        <translation>Legen Sie hier eine Liste von Treffen ab, oder fügen Sie sie ein: eine Zeile je Treffen, mit dem Mentee und dem Tag. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Drop a file of answers here, or paste them: a row for each participant, with an employee number or e-mail and the satisfaction from 1 to 5. You see what would change before anything does.</source>
        <translation>Legen Sie hier eine Datei mit Antworten ab, oder fügen Sie die Antworten ein: eine Zeile je teilnehmender Person, mit Personalnummer oder E-Mail und der Zufriedenheit von 1 bis 5. Sie sehen, was sich ändern würde, bevor etwas geschieht.</translation>
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
        <source>Table as text</source>
        <translation>Tabelle als Text</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
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
        <source>(no header)</source>
        <translation>(keine Überschrift)</translation>
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
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Copy as Next Co&amp;hort…</source>
        <translation>Als nächste Ko&amp;horte kopieren…</translation>
    </message>
    <message>
        <source>Archive Pro&amp;gram</source>
        <translation>Programm ar&amp;chivieren</translation>
    </message>
    <message>
        <source>De&amp;lete Program</source>
        <translation>Programm &amp;löschen</translation>
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
    <name>mentorbook::MeasurablePage</name>
    <message>
        <source>yours</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>Catalog of measures</source>
        <translation>Katalog der Messwerte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Payroll, every quarter</source>
        <translation>Lohnabrechnung, jedes Quartal</translation>
    </message>
    <message>
        <source>From the workspace</source>
        <translation>Aus dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Employee survey of last fall</source>
        <translation>Mitarbeitendenbefragung vom letzten Herbst</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>Zeitr&amp;aum</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Read &amp;where</source>
        <translation>Wo a&amp;bgelesen</translation>
    </message>
    <message>
        <source>Ba&amp;seline</source>
        <translation>A&amp;usgangswert</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>We&amp;rt</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Choose the measure that will show whether the goal is reached.</source>
        <translation>Wählen Sie den Messwert, der zeigen wird, ob das Ziel erreicht ist.</translation>
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
    <name>mentorbook::MenteeGoalDialog</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Add a Goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Edit the Goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>&amp;Mentee</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Fill in what stands between « and ».</source>
        <translation>Füllen Sie aus, was zwischen « und » steht.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Specific: what the mentee will do or be able to do.</source>
        <translation>Spezifisch: was der Mentee tun wird oder können wird.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Erkennbar an</translation>
    </message>
    <message>
        <source>Measurable: how both will see that it is reached.</source>
        <translation>Messbar: woran beide sehen werden, dass es erreicht ist.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Attainable: what comes first.</source>
        <translation>Ausführbar: was zuerst kommt.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>Relevant: what it is good for.</source>
        <translation>Relevant: wofür es gut ist.</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>&amp;Add Goal</source>
        <translation>Ziel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Added the goal “%1”.</source>
        <translation>Ziel „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed the goal “%1”.</source>
        <translation>Ziel „%1“ geändert.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MenteeGoalsView</name>
    <message>
        <source>Sign: %1</source>
        <translation>Erkennbar an: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>%1: %2 % %3</source>
        <translation>%1: %2 % %3</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>Hindernisse: %1</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Ziele der Mentees</translation>
    </message>
    <message>
        <source>Add goal…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Set a goal, from a template or free</source>
        <translation>Ein Ziel setzen, nach einer Vorlage oder frei</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Fortschritt…</translation>
    </message>
    <message>
        <source>Say how far the mentee has come</source>
        <translation>Angeben, wie weit der Mentee gekommen ist</translation>
    </message>
    <message>
        <source>Edit goal…</source>
        <translation>Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Das Ziel ändern</translation>
    </message>
    <message>
        <source>Close goal…</source>
        <translation>Ziel schließen…</translation>
    </message>
    <message>
        <source>Attained or abandoned</source>
        <translation>Erreicht oder aufgegeben</translation>
    </message>
    <message>
        <source>Reopen goal</source>
        <translation>Ziel wieder öffnen</translation>
    </message>
    <message>
        <source>Follow the goal again</source>
        <translation>Das Ziel wieder verfolgen</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Delete the goal with its progress</source>
        <translation>Das Ziel mit seinem Fortschritt löschen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>No goal is set in this pairing yet.</source>
        <translation>In diesem Tandem ist noch kein Ziel gesetzt.</translation>
    </message>
    <message>
        <source>Goals · %1</source>
        <translation>Ziele · %1</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>„%1“ wieder geöffnet.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MenteeProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Of the way</source>
        <translation>&amp;Geschafft</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>O&amp;bstacles</source>
        <translation>&amp;Hindernisse</translation>
    </message>
    <message>
        <source>&amp;Save Progress</source>
        <translation>Fortschritt &amp;speichern</translation>
    </message>
    <message>
        <source>“%1” is at %2 %.</source>
        <translation>„%1“ steht bei %2 %.</translation>
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
    <message>
        <source>Import hi&amp;story…</source>
        <translation>Import&amp;verlauf…</translation>
    </message>
    <message>
        <source>What was imported when, and what it changed</source>
        <translation>Was wann importiert wurde und was es geändert hat</translation>
    </message>
    <message>
        <source>Import pro&amp;files…</source>
        <translation>Importpro&amp;file…</translation>
    </message>
    <message>
        <source>How files of each known shape are read</source>
        <translation>Wie Dateien jeder bekannten Form gelesen werden</translation>
    </message>
    <message>
        <source>E&amp;xport people…</source>
        <translation>Personen e&amp;xportieren…</translation>
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
    <name>mentorbook::PreviewPage</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Many people would count as left</source>
        <translation>Viele Personen würden als ausgeschieden gelten</translation>
    </message>
    <message>
        <source>Everything is known already</source>
        <translation>Alles ist schon bekannt</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Ändern, wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Remember how files of this shape are read, as</source>
        <translation>&amp;Merken, wie Dateien dieser Form gelesen werden, als</translation>
    </message>
    <message>
        <source>Remember how files of this shape are read</source>
        <translation>Merken, wie Dateien dieser Form gelesen werden</translation>
    </message>
    <message>
        <source>The next file with these columns goes straight to the preview</source>
        <translation>Die nächste Datei mit diesen Spalten geht direkt zur Vorschau</translation>
    </message>
    <message>
        <source>Name of the import profile</source>
        <translation>Name des Importprofils</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Read as last time: “%1”.</source>
        <translation>Gelesen wie beim letzten Mal: „%1“.</translation>
    </message>
    <message>
        <source>Everything in “%1” is known already: importing it would change nothing.</source>
        <translation>Alles in „%1“ ist schon bekannt: Ein Import würde nichts ändern.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Genau diese Datei wurde am %1 importiert.</translation>
    </message>
    <message>
        <source>By this file, %1 of %2 people have left. Often that means that it lists only a part of the company: then untick “Lists everybody employed” under Source.</source>
        <translation>Nach dieser Datei sind %1 von %2 Personen ausgeschieden. Oft heißt das, dass sie nur einen Teil des Unternehmens aufführt: Entfernen Sie dann unter „Quelle“ das Häkchen bei „Enthält alle Beschäftigten“.</translation>
    </message>
    <message>
        <source>&amp;Yes, %1 of %2 people have left</source>
        <translation>&amp;Ja, %1 von %2 Personen sind ausgeschieden</translation>
    </message>
    <message>
        <source>“%1” holds nothing that could be imported.</source>
        <translation>„%1“ enthält nichts, was importiert werden könnte.</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>Nichts kann importiert werden</translation>
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
        <source>These people are new in the file, and look like somebody known who is not in it. Tick those who only have another number now: their history and their place in programs go on.</source>
        <translation>Diese Personen sind neu in der Datei und ähneln bekannten Personen, die nicht darin stehen. Haken Sie jene an, die nur eine andere Nummer bekommen haben: Ihr Werdegang und ihr Platz in Programmen werden fortgeführt.</translation>
    </message>
    <message>
        <source>%1 %2 looks like %3 %4: %5</source>
        <translation>%1 %2 ähnelt %3 %4: %5</translation>
    </message>
    <message>
        <source>%1 %2 is the same person as %3 %4</source>
        <translation>%1 %2 ist dieselbe Person wie %3 %4</translation>
    </message>
    <message>
        <source>Name, value, …</source>
        <translation>Name, Wert, …</translation>
    </message>
    <message>
        <source>Nothing here has that text.</source>
        <translation>Nichts hier enthält diesen Text.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Nothing in the file is as the workspace knows it already.</source>
        <translation>Nichts in der Datei ist schon so im Arbeitsbereich bekannt.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramDetailsPage</name>
    <message>
        <source>Progress and obstacles of meetings</source>
        <translation>Fortschritt und Hindernisse der Treffen</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Ziele der Mentees</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Befragungsantworten</translation>
    </message>
    <message>
        <source>Skill ratings before and after</source>
        <translation>Einschätzungen der Kompetenzen davor und danach</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>beliebige Dauer</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>keine Probephase</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Aufbewahrte Daten</translation>
    </message>
    <message>
        <source> people</source>
        <translation> Personen</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
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
        <source>Counts &amp;from</source>
        <translation>Z&amp;ählt ab</translation>
    </message>
    <message>
        <source>A shorter meeting does not count. Ten minutes can be a meeting.</source>
        <translation>Ein kürzeres Treffen zählt nicht. Zehn Minuten können ein Treffen sein.</translation>
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
        <source>C&amp;hannels</source>
        <translation>Kanäl&amp;e</translation>
    </message>
    <message>
        <source>Walk; Studio</source>
        <translation>Spaziergang; Studio</translation>
    </message>
    <message>
        <source>Other chann&amp;els</source>
        <translation>Andere Ka&amp;näle</translation>
    </message>
    <message>
        <source>Several with semicolons between them.</source>
        <translation>Mehrere durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Verpflichtend</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>Größte Gruppe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Enro&amp;llment</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>Taking &amp;part is</source>
        <translation>Teilnahme &amp;ist</translation>
    </message>
    <message>
        <source>Ent&amp;ry</source>
        <translation>Einstie&amp;g</translation>
    </message>
    <message>
        <source>Mentees per men&amp;tor</source>
        <translation>&amp;Mentees je Mentor</translation>
    </message>
    <message>
        <source>Unless a mentor says otherwise.</source>
        <translation>Sofern ein Mentor nichts anderes angibt.</translation>
    </message>
    <message>
        <source>&amp;Group size</source>
        <translation>Gr&amp;uppengröße</translation>
    </message>
    <message>
        <source>Who may be mentee</source>
        <translation>Wer Mentee sein darf</translation>
    </message>
    <message>
        <source>Who may be mentor</source>
        <translation>Wer Mentor sein darf</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>D&amp;ata kept</source>
        <translation>Aufbewahrte &amp;Daten</translation>
    </message>
    <message>
        <source>What is not kept can&apos;t feed a goal.</source>
        <translation>Was nicht aufbewahrt wird, kann in kein Ziel eingehen.</translation>
    </message>
    <message>
        <source>&amp;Smallest group shown</source>
        <translation>Klein&amp;ste gezeigte Gruppe</translation>
    </message>
    <message>
        <source>Figures of fewer people are never shown.</source>
        <translation>Zahlen zu weniger Personen werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Names &amp;kept for</source>
        <translation>Namen auf&amp;bewahrt für</translation>
    </message>
    <message>
        <source>After the end; then leavers are pseudonymized.</source>
        <translation>Nach dem Ende; dann werden Ausgeschiedene pseudonymisiert.</translation>
    </message>
    <message>
        <source>Follo&amp;w-up</source>
        <translation>Nach&amp;verfolgung</translation>
    </message>
    <message>
        <source>How long after the end goals may still be read.</source>
        <translation>Wie lange nach dem Ende Ziele noch gemessen werden können.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramWizard</name>
    <message>
        <source>New Program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Next Cohort</source>
        <translation>Nächste Kohorte</translation>
    </message>
    <message>
        <source>&amp;Create program</source>
        <translation>Programm an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Create next cohort</source>
        <translation>Nächste &amp;Kohorte anlegen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What for, how, and when?</source>
        <translation>Wofür, wie und wann?</translation>
    </message>
    <message>
        <source>Everything has a default. Change what is different with you.</source>
        <translation>Für alles gibt es eine Vorgabe. Ändern Sie, was bei Ihnen anders ist.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is created yet.</source>
        <translation>Noch ist nichts angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>meet every %n days</source>
        <translation>
            <numerusform>Treffen im Abstand von %n Tag</numerusform>
            <numerusform>Treffen alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Continue what was left</source>
        <translation>Das Unfertige fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discard what was left</source>
        <translation>Das Unfertige verwerfen</translation>
    </message>
    <message>
        <source>You left %1 unfinished on %2.</source>
        <translation>Sie haben %1 am %2 unfertig verlassen.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Changed the program “%1”.</source>
        <translation>Programm „%1“ geändert.</translation>
    </message>
    <message>
        <source>Created the program “%1”.</source>
        <translation>Programm „%1“ angelegt.</translation>
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
    <name>mentorbook::ReadingDialog</name>
    <message>
        <source>Add a Reading</source>
        <translation>Messung hinzufügen</translation>
    </message>
    <message>
        <source>Exit interviews, second quarter</source>
        <translation>Austrittsgespräche, zweites Quartal</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag steht noch bevor.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>We&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Read where</source>
        <translation>&amp;Wo abgelesen</translation>
    </message>
    <message>
        <source>Say where this value is from.</source>
        <translation>Geben Sie an, woher dieser Wert stammt.</translation>
    </message>
    <message>
        <source>&amp;Add Reading</source>
        <translation>Messung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Added a reading: %1.</source>
        <translation>Messung hinzugefügt: %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::RelevantPage</name>
    <message>
        <source>Choose an aim or write your own</source>
        <translation>Wählen Sie ein Anliegen, oder schreiben Sie ein eigenes</translation>
    </message>
    <message>
        <source>Aim of the organization</source>
        <translation>Anliegen der Organisation</translation>
    </message>
    <message>
        <source>&amp;Aim of the organization</source>
        <translation>&amp;Anliegen der Organisation</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Gewicht von „%1“</translation>
    </message>
    <message>
        <source>Asks of &amp;pairing</source>
        <translation>Verlangt vom &amp;Matching</translation>
    </message>
    <message>
        <source>Criteria get these weights when the goal is added, and name the goal as their reason.</source>
        <translation>Die Kriterien erhalten diese Gewichte, wenn das Ziel hinzugefügt wird, und nennen das Ziel als Grund.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a criterion and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This measure asks nothing of how people are paired.</source>
        <translation>Dieser Messwert verlangt nichts davon, wie Tandems gebildet werden.</translation>
    </message>
    <message>
        <source>Proposed for this measure: %1.</source>
        <translation>Vorschlag für diesen Messwert: %1.</translation>
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
    <name>mentorbook::ReviewPage</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>everybody, %1</source>
        <translation>alle, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, %2 to %3 mentees</source>
        <translation>%1, %2 bis %3 Mentees</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message numerus="yes">
        <source>every %n days, %1 minutes at least</source>
        <translation>
            <numerusform>im Abstand von %n Tag, mindestens %1 Minuten</numerusform>
            <numerusform>alle %n Tage, mindestens %1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days, of any length</source>
        <translation>
            <numerusform>im Abstand von %n Tag, von beliebiger Dauer</numerusform>
            <numerusform>alle %n Tage, von beliebiger Dauer</numerusform>
        </translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probephase</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>verpflichtend</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Mentees per mentor</source>
        <translation>Mentees je Mentor</translation>
    </message>
    <message>
        <source>Who may take part</source>
        <translation>Wer teilnehmen darf</translation>
    </message>
    <message>
        <source>Who may be mentee</source>
        <translation>Wer Mentee sein darf</translation>
    </message>
    <message>
        <source>Who may be mentor</source>
        <translation>Wer Mentor sein darf</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Aufbewahrte Daten</translation>
    </message>
    <message>
        <source>people, pairings and meetings only</source>
        <translation>nur Personen, Tandems und Treffen</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Kleinste gezeigte Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Names kept for</source>
        <translation>Namen aufbewahrt für</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the end</source>
        <translation>
            <numerusform>%n Monat nach dem Ende</numerusform>
            <numerusform>%n Monate nach dem Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
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
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
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
    <name>mentorbook::SourcePage</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Datei wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose another file, or drop it on this window</source>
        <translation>Eine andere Datei wählen oder auf diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Take the cells that were copied in a spreadsheet program instead (Ctrl+V)</source>
        <translation>Stattdessen die Zellen nehmen, die in einer Tabellenkalkulation kopiert wurden (Strg+V)</translation>
    </message>
    <message>
        <source>What is special about the file</source>
        <translation>Was an der Datei besonders ist</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
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
        <source>Shee&amp;t</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Header in line</source>
        <translation>K&amp;opfzeile in Zeile</translation>
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
        <source>The day on which the file was true</source>
        <translation>Der Tag, an dem die Datei zutraf</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stand</translation>
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
        <source>One sending of the survey: choose one, or name a new one</source>
        <translation>Ein Versand der Befragung: Wählen Sie einen aus, oder benennen Sie einen neuen</translation>
    </message>
    <message>
        <source>When a new wave was sent</source>
        <translation>Wann eine neue Welle versandt wurde</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>W&amp;elle</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>&amp;Versandt am</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows</source>
        <translation>
            <numerusform>Die erste Zeile (%Ln)</numerusform>
            <numerusform>Die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as last time)</source>
        <translation>%1 (wie beim letzten Mal)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>2026-12-31 (detected)</source>
        <translation>2026-12-31 (erkannt)</translation>
    </message>
</context>
<context>
    <name>mentorbook::SourceStart</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Datei wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose the file to import, or drop it on this window</source>
        <translation>Die Datei für den Import wählen oder auf diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>&amp;Paste from Clipboard</source>
        <translation>Aus der Zwischenablage ein&amp;fügen</translation>
    </message>
    <message>
        <source>Take the cells that were copied in a spreadsheet program (Ctrl+V)</source>
        <translation>Die Zellen nehmen, die in einer Tabellenkalkulation kopiert wurden (Strg+V)</translation>
    </message>
    <message>
        <source>An import that was not finished</source>
        <translation>Ein Import, der nicht beendet wurde</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>The import of “%1” was begun on %2 and not finished.</source>
        <translation>Der Import von „%1“ wurde am %2 begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>Import “%1” again</source>
        <translation>„%1“ noch einmal importieren</translation>
    </message>
</context>
<context>
    <name>mentorbook::SpecificPage</name>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Choose a measure</source>
        <translation>Messwert wählen</translation>
    </message>
    <message>
        <source>Sick days per person</source>
        <translation>Krankheitstage je Person</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Everybody in the program</source>
        <translation>Alle im Programm</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Personen in der Gruppe</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messwert</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>&amp;What shall happen</source>
        <translation>Was &amp;geschehen soll</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gr&amp;uppe</translation>
    </message>
    <message>
        <source>Only &amp;those in</source>
        <translation>&amp;Nur die in</translation>
    </message>
    <message>
        <source>Nothing ticked: from anywhere.</source>
        <translation>Nichts angehakt: von überall.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n Person: %1</numerusform>
            <numerusform>%n Personen: %1</numerusform>
        </translation>
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
    <name>mentorbook::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, needs a look</source>
        <translation>%1, bitte prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>mentorbook::TimePage</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Another checkpoint</source>
        <translation>Weiterer Kontrollpunkt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add checkpoint</source>
        <translation>Kontrollpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Propo&amp;se</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Propose checkpoints</source>
        <translation>Kontrollpunkte vorschlagen</translation>
    </message>
    <message>
        <source>Every three months, or every month where the goal is due sooner</source>
        <translation>Alle drei Monate, oder jeden Monat, wenn das Ziel früher fällig ist</translation>
    </message>
    <message>
        <source>Remove checkpoint</source>
        <translation>Kontrollpunkt entfernen</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>Fä&amp;llig</translation>
    </message>
    <message>
        <source>At the latest %1, when the program and its follow-up end.</source>
        <translation>Spätestens am %1, wenn das Programm und seine Nachverfolgung enden.</translation>
    </message>
    <message>
        <source>Check&amp;points</source>
        <translation>&amp;Kontrollpunkte</translation>
    </message>
    <message>
        <source>On these days the goal asks for a reading, in the attention list.</source>
        <translation>An diesen Tagen bittet das Ziel in der Aufmerksamkeitsliste um eine Messung.</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Needed where target or due date change. It is kept in the goal&apos;s history.</source>
        <translation>Nötig, wenn sich Zielwert oder Fälligkeit ändern. Der Grund bleibt im Verlauf des Ziels erhalten.</translation>
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
        <source>This is not a day.</source>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>It is not said in which order day, month and year stand; only days such as 2024-12-31 are certain without it.</source>
        <translation>Die Reihenfolge von Tag, Monat und Jahr ist nicht angegeben; ohne sie sind nur Tage wie 2024-12-31 eindeutig.</translation>
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
    <message>
        <source>Develop our people</source>
        <translation>Unsere Leute entwickeln</translation>
    </message>
    <message>
        <source>Keep our people</source>
        <translation>Unsere Leute halten</translation>
    </message>
    <message>
        <source>Make newcomers productive and at home sooner</source>
        <translation>Neue schneller produktiv und heimisch machen</translation>
    </message>
    <message>
        <source>Lose fewer people in their first year</source>
        <translation>Weniger Personen im ersten Jahr verlieren</translation>
    </message>
    <message>
        <source>Fill leading positions from within</source>
        <translation>Führungspositionen intern besetzen</translation>
    </message>
    <message>
        <source>Prepare the next generation of leaders</source>
        <translation>Die nächste Generation von Führungskräften vorbereiten</translation>
    </message>
    <message>
        <source>Keep experienced people</source>
        <translation>Erfahrene Personen halten</translation>
    </message>
    <message>
        <source>Lower the cost of leaving and hiring</source>
        <translation>Die Kosten von Austritten und Einstellungen senken</translation>
    </message>
    <message>
        <source>Give everybody the same chances of advancement</source>
        <translation>Allen dieselben Aufstiegschancen geben</translation>
    </message>
    <message>
        <source>Connect people across departments</source>
        <translation>Personen über Abteilungen hinweg verbinden</translation>
    </message>
    <message>
        <source>Close our skill gaps</source>
        <translation>Unsere Kompetenzlücken schließen</translation>
    </message>
    <message>
        <source>Pass on knowledge before it leaves</source>
        <translation>Wissen weitergeben, bevor es verloren geht</translation>
    </message>
    <message>
        <source>Have a successor for every key position</source>
        <translation>Für jede Schlüsselposition eine Nachfolge haben</translation>
    </message>
    <message>
        <source>A draft has no readings; add the goal first.</source>
        <translation>Ein Entwurf hat keine Messungen; fügen Sie das Ziel zuerst hinzu.</translation>
    </message>
    <message>
        <source>This goal is closed; reopen it first.</source>
        <translation>Dieses Ziel ist geschlossen; öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>A reading needs a day.</source>
        <translation>Eine Messung braucht einen Tag.</translation>
    </message>
    <message>
        <source>%1 is still to come; a reading is of a day that has been.</source>
        <translation>Der %1 steht noch bevor; eine Messung gilt für einen Tag, der schon war.</translation>
    </message>
    <message>
        <source>A reading of %1 can&apos;t be: “%2” goes from %3 to %4.</source>
        <translation>Eine Messung von %1 ist nicht möglich: „%2“ reicht von %3 bis %4.</translation>
    </message>
    <message>
        <source>Say where the reading is from.</source>
        <translation>Geben Sie an, woher die Messung stammt.</translation>
    </message>
    <message>
        <source>There is a reading of %1 already. Remove it first.</source>
        <translation>Es gibt schon eine Messung vom %1. Entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>This reading is gone.</source>
        <translation>Diese Messung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This goal is a draft; add it first.</source>
        <translation>Dieses Ziel ist ein Entwurf; fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>This goal is gone.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This goal is followed already; it can&apos;t be a draft again.</source>
        <translation>Dieses Ziel wird schon verfolgt; es kann nicht wieder ein Entwurf werden.</translation>
    </message>
    <message>
        <source>This goal has been added already.</source>
        <translation>Dieses Ziel ist schon hinzugefügt.</translation>
    </message>
    <message>
        <source>Say why the target or the due date changes; it stays visible.</source>
        <translation>Geben Sie an, warum sich der Zielwert oder die Fälligkeit ändert; der Grund bleibt sichtbar.</translation>
    </message>
    <message>
        <source>There is no reading yet that shows it attained.</source>
        <translation>Noch zeigt keine Messung, dass es erreicht ist.</translation>
    </message>
    <message>
        <source>The latest reading is %1, and the target %2.</source>
        <translation>Die letzte Messung ergab %1, der Zielwert ist %2.</translation>
    </message>
    <message>
        <source>It is due on %1, so it can&apos;t have been missed yet. You can abandon it.</source>
        <translation>Es ist am %1 fällig und kann daher noch nicht verfehlt sein. Sie können es aufgeben.</translation>
    </message>
    <message>
        <source>The latest reading of %1 meets the target, so the goal is attained.</source>
        <translation>Die letzte Messung von %1 erfüllt den Zielwert; das Ziel ist also erreicht.</translation>
    </message>
    <message>
        <source>Say in a few words why the goal is abandoned.</source>
        <translation>Sagen Sie in wenigen Worten, warum das Ziel aufgegeben wird.</translation>
    </message>
    <message>
        <source>This goal is not closed.</source>
        <translation>Dieses Ziel ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A goal belongs to a mentee of the pairing.</source>
        <translation>Ein Ziel gehört zu einem Mentee des Tandems.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Geben Sie an, an welchem Tag.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>Der %1 steht noch bevor.</translation>
    </message>
    <message>
        <source>The pairing started on %1; %2 was before that.</source>
        <translation>Das Tandem begann am %1; der %2 lag davor.</translation>
    </message>
    <message>
        <source>Learn a skill</source>
        <translation>Eine Kompetenz erwerben</translation>
    </message>
    <message>
        <source>Do «a task» that needs «a skill», without help</source>
        <translation>«eine Aufgabe», die «eine Kompetenz» braucht, ohne Hilfe erledigen</translation>
    </message>
    <message>
        <source>My mentor or manager has seen me do it twice</source>
        <translation>Mein Mentor oder meine Führungskraft hat zweimal gesehen, wie ich es mache</translation>
    </message>
    <message>
        <source>Watch somebody who does it well, and try a small part</source>
        <translation>Jemandem zusehen, der es gut macht, und einen kleinen Teil versuchen</translation>
    </message>
    <message>
        <source>Take a career step</source>
        <translation>Einen Karriereschritt gehen</translation>
    </message>
    <message>
        <source>Be ready for the role of «a role»</source>
        <translation>Bereit sein für die Rolle «eine Rolle»</translation>
    </message>
    <message>
        <source>I have applied, or my manager has named me as ready</source>
        <translation>Ich habe mich beworben, oder meine Führungskraft hat mich als bereit benannt</translation>
    </message>
    <message>
        <source>List what the role asks for and I lack</source>
        <translation>Aufschreiben, was die Rolle verlangt und mir noch fehlt</translation>
    </message>
    <message>
        <source>Widen my network</source>
        <translation>Mein Netzwerk erweitern</translation>
    </message>
    <message>
        <source>Know «how many» people in «a department» well enough to ask them for advice</source>
        <translation>«wie viele» Personen in «eine Abteilung» gut genug kennen, um sie um Rat zu fragen</translation>
    </message>
    <message>
        <source>I have had a talk with each, and asked one of them something</source>
        <translation>Ich habe mit allen gesprochen und eine dieser Personen etwas gefragt</translation>
    </message>
    <message>
        <source>Have my mentor introduce me to the first</source>
        <translation>Mich von meinem Mentor der ersten Person vorstellen lassen</translation>
    </message>
    <message>
        <source>Gain confidence</source>
        <translation>Sicherheit gewinnen</translation>
    </message>
    <message>
        <source>Speak for my view in «a situation» that I avoid today</source>
        <translation>Meine Ansicht vertreten in «eine Situation», die ich heute meide</translation>
    </message>
    <message>
        <source>I have done it three times, and told my mentor how it went</source>
        <translation>Ich habe es dreimal getan und meinem Mentor erzählt, wie es ging</translation>
    </message>
    <message>
        <source>Practice it with my mentor</source>
        <translation>Es mit meinem Mentor üben</translation>
    </message>
    <message>
        <source>Finish a project</source>
        <translation>Ein Projekt abschließen</translation>
    </message>
    <message>
        <source>Bring «a project» to «a result»</source>
        <translation>«ein Projekt» bis zu «ein Ergebnis» bringen</translation>
    </message>
    <message>
        <source>«Who» has accepted the result</source>
        <translation>«Wer» hat das Ergebnis abgenommen</translation>
    </message>
    <message>
        <source>Agree on the result and the first milestone</source>
        <translation>Das Ergebnis und den ersten Meilenstein vereinbaren</translation>
    </message>
    <message>
        <source>Fill in what stands between « and ».</source>
        <translation>Füllen Sie aus, was zwischen « und » steht.</translation>
    </message>
    <message>
        <source>Say what shall be reached.</source>
        <translation>Sagen Sie, was erreicht werden soll.</translation>
    </message>
    <message>
        <source>Say how both will see that it is reached.</source>
        <translation>Sagen Sie, woran beide sehen werden, dass es erreicht ist.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Sagen Sie, was der nächste Schritt ist.</translation>
    </message>
    <message>
        <source>Say why it matters to the mentee.</source>
        <translation>Sagen Sie, warum es dem Mentee wichtig ist.</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>Sagen Sie, bis wann.</translation>
    </message>
    <message>
        <source>The goal would be due on %1, before the pairing started on %2.</source>
        <translation>Das Ziel wäre am %1 fällig, bevor das Tandem am %2 begann.</translation>
    </message>
    <message>
        <source>%1 is not in the future.</source>
        <translation>Der %1 liegt nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>“%1” keeps no goals of mentees. That is chosen in its settings.</source>
        <translation>„%1“ führt keine Ziele von Mentees. Das ist in den Einstellungen des Programms so gewählt.</translation>
    </message>
    <message>
        <source>The way is 0 to 100 % done, not %1 %.</source>
        <translation>Der Weg ist zu 0 bis 100 % geschafft, nicht zu %1 %.</translation>
    </message>
    <message>
        <source>This goal is closed already.</source>
        <translation>Dieses Ziel ist schon geschlossen.</translation>
    </message>
    <message>
        <source>Say who has seen it attained: the mentor or the mentee.</source>
        <translation>Geben Sie an, wer gesehen hat, dass es erreicht ist: der Mentor oder der Mentee.</translation>
    </message>
    <message>
        <source>This goal is open.</source>
        <translation>Dieses Ziel ist offen.</translation>
    </message>
    <message>
        <source>share of leading positions filled from within</source>
        <translation>Anteil der intern besetzten Führungspositionen</translation>
    </message>
    <message>
        <source>Talent review</source>
        <translation>Talentrunde</translation>
    </message>
    <message>
        <source>Lead a supplier negotiation without help</source>
        <translation>Eine Lieferantenverhandlung ohne Hilfe führen</translation>
    </message>
    <message>
        <source>My mentor has seen me close one</source>
        <translation>Mein Mentor hat gesehen, wie ich eine abgeschlossen habe</translation>
    </message>
    <message>
        <source>Be ready for the role of team lead</source>
        <translation>Bereit sein für die Rolle der Teamleitung</translation>
    </message>
    <message>
        <source>My manager has named me as ready</source>
        <translation>Meine Führungskraft hat mich als bereit benannt</translation>
    </message>
    <message>
        <source>Know five people in Finance well enough to ask them for advice</source>
        <translation>Fünf Personen in Finanzen gut genug kennen, um sie um Rat zu fragen</translation>
    </message>
    <message>
        <source>I have had a talk with each</source>
        <translation>Ich habe mit allen gesprochen</translation>
    </message>
    <message>
        <source>Present to the board without a script</source>
        <translation>Ohne Manuskript vor der Geschäftsleitung präsentieren</translation>
    </message>
    <message>
        <source>I have done it twice</source>
        <translation>Ich habe es zweimal getan</translation>
    </message>
    <message>
        <source>Bring the customer survey to a decision</source>
        <translation>Die Kundenbefragung zu einer Entscheidung bringen</translation>
    </message>
    <message>
        <source>The head of Sales has accepted the result</source>
        <translation>Die Leitung des Vertriebs hat das Ergebnis abgenommen</translation>
    </message>
    <message>
        <source>Give feedback that people act on</source>
        <translation>Rückmeldung geben, nach der andere handeln</translation>
    </message>
    <message>
        <source>Two colleagues say so</source>
        <translation>Zwei aus dem Team sagen es</translation>
    </message>
    <message>
        <source>Move the team&apos;s reports to the new tool</source>
        <translation>Die Berichte des Teams auf das neue Werkzeug umstellen</translation>
    </message>
    <message>
        <source>The old one is switched off</source>
        <translation>Das alte ist abgeschaltet</translation>
    </message>
    <message>
        <source>Meet a mentor&apos;s counterpart at another site</source>
        <translation>Das Gegenüber eines Mentors an einem anderen Standort treffen</translation>
    </message>
    <message>
        <source>We have agreed on something to do together</source>
        <translation>Wir haben etwas vereinbart, das wir zusammen tun</translation>
    </message>
    <message>
        <source>Agree on the first small part</source>
        <translation>Den ersten kleinen Teil vereinbaren</translation>
    </message>
    <message>
        <source>It is what the next role asks for</source>
        <translation>Die nächste Rolle verlangt es</translation>
    </message>
    <message>
        <source>The project was stopped</source>
        <translation>Das Projekt wurde eingestellt</translation>
    </message>
    <message>
        <source>%1 Say in which order day, month and year stand.</source>
        <translation>%1 Geben Sie an, in welcher Reihenfolge Tag, Monat und Jahr stehen.</translation>
    </message>
    <message>
        <source>The program keeps no notes of meetings; they were left out.</source>
        <translation>Das Programm bewahrt keine Notizen zu Treffen auf; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1 is about the same person, whose number is “%2” now.</source>
        <translation>Zeile %1 betrifft dieselbe Person, deren Nummer jetzt „%2“ ist.</translation>
    </message>
    <message>
        <source>Looking at the file was canceled.</source>
        <translation>Das Durchsehen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import profile “%1” can&apos;t be read.</source>
        <translation>Das Importprofil „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no such import profile any more.</source>
        <translation>Dieses Importprofil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>An import profile needs a name.</source>
        <translation>Ein Importprofil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The profile “%1” is about another kind of import.</source>
        <translation>Das Profil „%1“ gehört zu einer anderen Art von Import.</translation>
    </message>
    <message>
        <source>The profile “%1” does not fit “%2”: it is about files with other columns.</source>
        <translation>Das Profil „%1“ passt nicht zu „%2“: Es gilt für Dateien mit anderen Spalten.</translation>
    </message>
    <message>
        <source>The import was canceled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The person is not in the program yet, and the row does not say which role they take.</source>
        <translation>Die Person ist noch nicht im Programm, und die Zeile sagt nicht, welche Rolle sie übernimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>new answers</source>
        <translation>neue Antworten</translation>
    </message>
    <message>
        <source>a mentor of the program</source>
        <translation>ein Mentor des Programms</translation>
    </message>
    <message>
        <source>No mentor of this program is called so.</source>
        <translation>Kein Mentor dieses Programms heißt so.</translation>
    </message>
    <message>
        <source>Nobody can choose themselves.</source>
        <translation>Niemand kann sich selbst wählen.</translation>
    </message>
    <message>
        <source>This mentor is chosen twice.</source>
        <translation>Dieser Mentor ist zweimal gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n choices</source>
        <translation>
            <numerusform>höchstens %n gewählte Person</numerusform>
            <numerusform>höchstens %n gewählte Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>More mentors are chosen than the directory allows.</source>
        <translation>Es sind mehr Mentoren gewählt, als das Verzeichnis erlaubt.</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <source>Nobody is known under the employee number “%1” any more.</source>
        <translation>Unter der Personalnummer „%1“ ist niemand mehr bekannt.</translation>
    </message>
    <message>
        <source>“%1” keeps no notes of meetings. That is chosen in its settings.</source>
        <translation>„%1“ bewahrt keine Notizen zu Treffen auf. Das ist in den Einstellungen des Programms so gewählt.</translation>
    </message>
    <message>
        <source>%1 reports to %2</source>
        <translation>%1 berichtet an %2</translation>
    </message>
    <message>
        <source>Find another mentor</source>
        <translation>Anderen Mentor finden</translation>
    </message>
    <message>
        <source>left the company</source>
        <translation>ist ausgeschieden</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Teilnahme zurückziehen</translation>
    </message>
    <message>
        <source>due on %1, and not read since</source>
        <translation>fällig am %1 und seither nicht gemessen</translation>
    </message>
    <message>
        <source>the checkpoint of %1 has no reading</source>
        <translation>der Kontrollpunkt vom %1 hat keine Messung</translation>
    </message>
    <message>
        <source>Read it and close the goal</source>
        <translation>Messen und das Ziel schließen</translation>
    </message>
    <message>
        <source>Take a reading</source>
        <translation>Messung erfassen</translation>
    </message>
    <message>
        <source>Own manager</source>
        <translation>Eigene Führungskraft</translation>
    </message>
    <message>
        <source>Goal to read</source>
        <translation>Ziel zu messen</translation>
    </message>
    <message>
        <source>%1 is in a running pairing. End it first.</source>
        <translation>%1 ist in einem laufenden Tandem. Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The state of %1 changed last on %2; the new state can&apos;t begin before that.</source>
        <translation>Der Status von %1 änderte sich zuletzt am %2; der neue Status kann nicht davor beginnen.</translation>
    </message>
    <message>
        <source>%1 is not on the wait-list.</source>
        <translation>%1 ist nicht auf der Warteliste.</translation>
    </message>
    <message>
        <source>The texts of the forms are missing.</source>
        <translation>Die Texte der Formulare fehlen.</translation>
    </message>
    <message>
        <source>The choices were made on a day when the directory was closed.</source>
        <translation>Die Wahl wurde an einem Tag getroffen, an dem das Verzeichnis geschlossen war.</translation>
    </message>
    <message>
        <source>The resource library is missing.</source>
        <translation>Die Materialsammlung fehlt.</translation>
    </message>
    <message>
        <source>A resource needs a text.</source>
        <translation>Ein Material braucht einen Text.</translation>
    </message>
    <message>
        <source>“%1” is not a web address; one begins with https://.</source>
        <translation>„%1“ ist keine Webadresse; eine Webadresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>A video needs its web address.</source>
        <translation>Ein Video braucht seine Webadresse.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n choices can be named.</source>
        <translation>
            <numerusform>Höchstens %n Person kann gewählt werden.</numerusform>
            <numerusform>Höchstens %n Personen können gewählt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of those chosen is not in this program.</source>
        <translation>Eine der gewählten Personen ist nicht in diesem Programm.</translation>
    </message>
    <message>
        <source>%1 is chosen twice.</source>
        <translation>%1 ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>%1 is not a mentor in this program.</source>
        <translation>%1 ist in diesem Programm kein Mentor.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. One is written such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Eine Zeitzone schreibt man etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Times of a day begin before they end and don&apos;t overlap; the days stand in order.</source>
        <translation>Die Zeiten eines Tages beginnen vor ihrem Ende und überschneiden sich nicht; die Tage stehen in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>A scale goes from 1 to 5; %1 is not on it.</source>
        <translation>Eine Skala reicht von 1 bis 5; %1 liegt nicht darauf.</translation>
    </message>
    <message>
        <source>Nobody can avoid themselves.</source>
        <translation>Niemand kann sich selbst meiden.</translation>
    </message>
    <message>
        <source>The program does not ask for “%1”.</source>
        <translation>Das Programm fragt nicht nach „%1“.</translation>
    </message>
    <message>
        <source>“%1” is answered twice.</source>
        <translation>„%1“ ist zweimal beantwortet.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”. There is: %3.</source>
        <translation>„%1“ ist keine Antwort auf „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Ein Merkmal braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of an attribute holds no colon and no semicolon.</source>
        <translation>Der Name eines Merkmals enthält weder Doppelpunkt noch Semikolon.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” needs at least two answers to choose from, or none for free text.</source>
        <translation>„%1“ braucht mindestens zwei Antworten zur Auswahl oder keine für freien Text.</translation>
    </message>
    <message>
        <source>The directory closes before it opens.</source>
        <translation>Das Verzeichnis schließt, bevor es öffnet.</translation>
    </message>
    <message>
        <source>Participants can name 1 to %1 mentors, not %2.</source>
        <translation>Teilnehmende können 1 bis %1 Mentoren nennen, nicht %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors</source>
        <translation>
            <numerusform>%n weiterer Mentor</numerusform>
            <numerusform>%n weitere Mentoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors who offer %1</source>
        <translation>
            <numerusform>%n weiterer Mentor, der %1 bietet</numerusform>
            <numerusform>%n weitere Mentoren, die %1 bieten</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee is without a mentor.</source>
        <translation>Kein Mentee ist ohne Mentor.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees need a mentor</source>
        <translation>
            <numerusform>%n Mentee braucht einen Mentor</numerusform>
            <numerusform>%n Mentees brauchen einen Mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free</source>
        <translation>
            <numerusform>%n Platz ist frei</numerusform>
            <numerusform>%n Plätze sind frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them can have a mentor who offers something they want.</source>
        <translation>Alle können einen Mentor haben, der etwas von dem bietet, was sie suchen.</translation>
    </message>
    <message>
        <source>At most %1 of them can have a mentor who offers something they want.</source>
        <translation>Höchstens %1 von ihnen können einen Mentor haben, der etwas von dem bietet, was sie suchen.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This skill is no longer on the list.</source>
        <translation>Diese Kompetenz steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Eine Kompetenz braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>„%1“ steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>“%1” is a synonym of “%2” already.</source>
        <translation>„%1“ ist schon ein Synonym von „%2“.</translation>
    </message>
    <message>
        <source>A skill can&apos;t be merged with itself.</source>
        <translation>Eine Kompetenz kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>“%1” is offered by %2 and wanted by %3 participants. Merge it with another skill instead.</source>
        <translation>„%1“ wird von %2 Teilnehmenden geboten und von %3 gesucht. Führen Sie die Kompetenz stattdessen mit einer anderen zusammen.</translation>
    </message>
    <message>
        <source>The shipped list of skills is missing.</source>
        <translation>Die mitgelieferte Liste der Kompetenzen fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n more the roster has no hire date</source>
        <translation>
            <numerusform>%1; bei %n weiteren fehlt in der Personalliste das Eintrittsdatum</numerusform>
            <numerusform>%1; bei %n weiteren fehlt in der Personalliste das Eintrittsdatum</numerusform>
        </translation>
    </message>
    <message>
        <source>Months in the company can&apos;t be below 0.</source>
        <translation>Die Monate im Unternehmen können nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>Nobody has been here for at least %1 and at most %2 months.</source>
        <translation>Niemand ist seit mindestens %1 und höchstens %2 Monaten hier.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>The channel “%1” stands twice.</source>
        <translation>Der Kanal „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A meeting can be asked to last 1 to 480 minutes, not %1.</source>
        <translation>Für ein Treffen lassen sich 1 bis 480 Minuten verlangen, nicht %1.</translation>
    </message>
    <message>
        <source>A mentor takes 1 to 50 mentees at once, not %1.</source>
        <translation>Ein Mentor nimmt 1 bis 50 Mentees zugleich an, nicht %1.</translation>
    </message>
    <message>
        <source>A group has 2 to 20 mentees, not %1 to %2.</source>
        <translation>Eine Gruppe hat 2 bis 20 Mentees, nicht %1 bis %2.</translation>
    </message>
    <message>
        <source>A group can&apos;t have at least %1 and at most %2 mentees.</source>
        <translation>Eine Gruppe kann nicht mindestens %1 und höchstens %2 Mentees haben.</translation>
    </message>
    <message>
        <source>The workspace shows no group of fewer than %1 people; a program can hide more, not less.</source>
        <translation>Der Arbeitsbereich zeigt keine Gruppe von weniger als %1 Personen; ein Programm kann mehr verbergen, nicht weniger.</translation>
    </message>
    <message>
        <source>The smallest group that is shown has at most 100 people, not %1.</source>
        <translation>Die kleinste Gruppe, die gezeigt wird, hat höchstens 100 Personen, nicht %1.</translation>
    </message>
    <message>
        <source>Names are kept for 1 to 120 months after the end, not %1.</source>
        <translation>Namen werden 1 bis 120 Monate nach dem Ende aufbewahrt, nicht %1.</translation>
    </message>
    <message>
        <source>Goals are followed for 0 to 60 months after the end, not %1.</source>
        <translation>Ziele werden 0 bis 60 Monate nach dem Ende verfolgt, nicht %1.</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept.</source>
        <translation>Der Entwurf kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The smallest group that is shown has 3 to 100 people, not %1.</source>
        <translation>Die kleinste Gruppe, die gezeigt wird, hat 3 bis 100 Personen, nicht %1.</translation>
    </message>
    <message>
        <source>My own purpose</source>
        <translation>Mein eigener Zweck</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Leadership pipeline</source>
        <translation>Führungsnachwuchs</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Personalbindung</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Inklusion</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Cohort: all start together</source>
        <translation>Kohorte: alle beginnen zusammen</translation>
    </message>
    <message>
        <source>Rolling: people start when they come</source>
        <translation>Fortlaufend: Personen beginnen, wenn sie kommen</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Auf Einladung</translation>
    </message>
    <message>
        <source>By application</source>
        <translation>Auf Bewerbung</translation>
    </message>
    <message>
        <source>By invitation or application</source>
        <translation>Auf Einladung oder Bewerbung</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Erhöhen</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Career step</source>
        <translation>Karriereschritt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Selbstvertrauen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The mentee</source>
        <translation>Der Mentee</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Der Mentor</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two alternatives</comment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>at least %n months here</source>
        <translation>
            <numerusform>seit mindestens %n Monat hier</numerusform>
            <numerusform>seit mindestens %n Monaten hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n months here</source>
        <translation>
            <numerusform>seit höchstens %n Monat hier</numerusform>
            <numerusform>seit höchstens %n Monaten hier</numerusform>
        </translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a location</comment>
        <translation>am Standort %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Values and personality</source>
        <translation>Werte und Persönlichkeit</translation>
    </message>
    <message>
        <source>Common working hours</source>
        <translation>Gemeinsame Arbeitszeiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Diversity wishes</source>
        <translation>Diversitätswünsche</translation>
    </message>
    <message>
        <source>Ranked choices</source>
        <translation>Rangfolge der Wahl</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Karriereweg</translation>
    </message>
    <message>
        <source>Other grade</source>
        <translation>Andere Stufe</translation>
    </message>
    <message>
        <source>Left by choice</source>
        <translation>Auf eigenen Wunsch ausgeschieden</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Entlassen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>In den Ruhestand gegangen</translation>
    </message>
    <message>
        <source>Left for another reason</source>
        <translation>Aus anderem Grund ausgeschieden</translation>
    </message>
    <message>
        <source>Achieving something</source>
        <translation>Etwas erreichen</translation>
    </message>
    <message>
        <source>Helping others</source>
        <translation>Anderen helfen</translation>
    </message>
    <message>
        <source>Deciding for oneself</source>
        <translation>Selbst entscheiden</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>New things</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Kontaktfreudig</translation>
    </message>
    <message>
        <source>Organized</source>
        <translation>Organisiert</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>Neugierig</translation>
    </message>
    <message>
        <source>Considerate</source>
        <translation>Rücksichtsvoll</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Gelassen</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <translation>Angebotene Kompetenzen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Preferred channels</source>
        <translation>Bevorzugte Kanäle</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Keine Vorliebe</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>A different one</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Frequency and duration</source>
        <translation>Häufigkeit und Dauer</translation>
    </message>
    <message>
        <source>What a mentor is and is not</source>
        <translation>Was ein Mentor ist und was nicht</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bewährtes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Ice-breakers</source>
        <translation>Zum Kennenlernen</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation>Gesprächseinstiege</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>Zielvorlagen</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Agenden</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Mentorenschulung</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; answers are never that long.</source>
        <translation>Die Datei ist größer als %1 MB; so lang sind Antworten nie.</translation>
    </message>
    <message>
        <source>There are no answers in this file. They begin with a line “=== Mentorbook application ===” or “=== Mentorbook choices ===”.</source>
        <translation>In dieser Datei sind keine Antworten. Antworten beginnen mit einer Zeile „=== Mentorbook application ===“ oder „=== Mentorbook choices ===“.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same name and hire date</source>
        <translation>derselbe Name und dasselbe Eintrittsdatum</translation>
    </message>
    <message>
        <source>The file has no employee number “%1”, so it continues nobody.</source>
        <translation>Die Datei hat keine Personalnummer „%1“; sie kann daher niemanden fortführen.</translation>
    </message>
    <message>
        <source>The employee number “%1” is known already: it can&apos;t continue “%2”.</source>
        <translation>Die Personalnummer „%1“ ist schon bekannt: Sie kann „%2“ nicht fortführen.</translation>
    </message>
    <message>
        <source>Only one new employee number can continue “%1”.</source>
        <translation>Nur eine neue Personalnummer kann „%1“ fortführen.</translation>
    </message>
    <message>
        <source>Nobody is known under the employee number “%1” on the day of the roster.</source>
        <translation>Unter der Personalnummer „%1“ ist am Tag der Personalliste niemand bekannt.</translation>
    </message>
    <message>
        <source>The file has the employee number “%1” itself, so “%2” is somebody else.</source>
        <translation>Die Datei enthält die Personalnummer „%1“ selbst; „%2“ ist also jemand anderes.</translation>
    </message>
    <message>
        <source>A spreadsheet program shortened the number and its last digits are lost. Format the column as text there and export the file again.</source>
        <translation>Eine Tabellenkalkulation hat die Nummer gekürzt, und ihre letzten Ziffern sind verloren. Formatieren Sie die Spalte dort als Text, und exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>an employee number with all its digits</source>
        <translation>eine Personalnummer mit allen Ziffern</translation>
    </message>
    <message>
        <source>voluntary, involuntary, retirement or other</source>
        <translation>freiwillig, unfreiwillig, Ruhestand oder anderes</translation>
    </message>
    <message>
        <source>This reason is not known; wherever it stands, it is taken as another reason.</source>
        <translation>Dieser Grund ist nicht bekannt; wo er steht, gilt er als anderer Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee numbers came without the leading zeros that they have in the workspace; they were taken as those.</source>
        <translation>
            <numerusform>%n Personalnummer kam ohne die führenden Nullen, die sie im Arbeitsbereich hat; sie wurde als diese übernommen.</numerusform>
            <numerusform>%n Personalnummern kamen ohne die führenden Nullen, die sie im Arbeitsbereich haben; sie wurden als diese übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1, with 1 to 5</source>
        <translation>eine von %1, mit 1 bis 5</translation>
    </message>
    <message>
        <source>This is not an answer on one of the scales.</source>
        <translation>Das ist keine Antwort auf einer der Skalen.</translation>
    </message>
    <message>
        <source>same, different or none</source>
        <translation>same, different oder none</translation>
    </message>
    <message>
        <source>This is not a wish.</source>
        <translation>Das ist kein Wunsch.</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Berlin</source>
        <translation>eine Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Das ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>days and times such as Mon 09:00-12:00; Thu 14:00-16:30</source>
        <translation>Tage und Zeiten wie Mo 09:00-12:00; Do 14:00-16:30</translation>
    </message>
    <message>
        <source>This does not say when the person can meet.</source>
        <translation>Das sagt nicht, wann die Person Zeit hat.</translation>
    </message>
    <message>
        <source>some of %1</source>
        <translation>einige von %1</translation>
    </message>
    <message>
        <source>The directory has no such field.</source>
        <translation>Das Verzeichnis hat kein solches Feld.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this manager.</source>
        <translation>
            <numerusform>%n Person hat diese Führungskraft.</numerusform>
            <numerusform>%n Personen haben diese Führungskraft.</numerusform>
        </translation>
    </message>
    <message>
        <source>the employee number, e-mail or name of one person in the file or the workspace</source>
        <translation>die Personalnummer, E-Mail oder der Name einer Person in der Datei oder im Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%n people may be meant; the text was kept.</source>
        <translation>
            <numerusform>Es kann %n Person gemeint sein; der Text wurde behalten.</numerusform>
            <numerusform>Es können %n Personen gemeint sein; der Text wurde behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are called so; the manager was left out.</source>
        <translation>
            <numerusform>%n Person heißt so; die Führungskraft wurde ausgelassen.</numerusform>
            <numerusform>%n Personen heißen so; die Führungskraft wurde ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the file or the workspace has this employee number; it was kept.</source>
        <translation>Niemand in der Datei oder im Arbeitsbereich hat diese Personalnummer; sie wurde behalten.</translation>
    </message>
    <message>
        <source>Nobody in the file or the workspace is called so; the manager was left out.</source>
        <translation>Niemand in der Datei oder im Arbeitsbereich heißt so; die Führungskraft wurde ausgelassen.</translation>
    </message>
    <message>
        <source>managers of whom one has no manager</source>
        <translation>Führungskräfte, von denen eine keine Führungskraft hat</translation>
    </message>
    <message numerus="yes">
        <source>%n people manage each other in a circle: %1.</source>
        <translation>
            <numerusform>%n Person führt sich im Kreis: %1.</numerusform>
            <numerusform>%n Personen führen einander im Kreis: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>Employee number %1 is said to be their own manager.</source>
        <translation>Die Personalnummer %1 ist als eigene Führungskraft angegeben.</translation>
    </message>
    <message>
        <source>This is not a day. If it means that there is none, say so when importing.</source>
        <translation>Das ist kein Tag. Wenn es heißt, dass es keinen gibt, geben Sie das beim Import an.</translation>
    </message>
    <message>
        <source>Day, month and year stand in another order here than in the rest of the column.</source>
        <translation>Tag, Monat und Jahr stehen hier in anderer Reihenfolge als im Rest der Spalte.</translation>
    </message>
    <message>
        <source>There is no such day between 1900 and 2199.</source>
        <translation>Diesen Tag gibt es zwischen 1900 und 2199 nicht.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (Spalte %2)</translation>
    </message>
    <message>
        <source>Say under which name the column “%1” is to be kept.</source>
        <translation>Geben Sie an, unter welchem Namen die Spalte „%1“ behalten werden soll.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” cannot both be kept as “%3”.</source>
        <translation>Die Spalten „%1“ und „%2“ können nicht beide als „%3“ behalten werden.</translation>
    </message>
    <message>
        <source>manager&apos;s e-mail</source>
        <translation>E-Mail der Führungskraft</translation>
    </message>
    <message>
        <source>manager&apos;s name</source>
        <translation>Name der Führungskraft</translation>
    </message>
    <message>
        <source>leaving reason</source>
        <translation>Austrittsgrund</translation>
    </message>
    <message>
        <source>professional background</source>
        <translation>beruflicher Hintergrund</translation>
    </message>
    <message>
        <source>target role</source>
        <translation>angestrebte Rolle</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>kinds of goals</source>
        <translation>Arten von Zielen</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>preferred channels</source>
        <translation>bevorzugte Kanäle</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>weekly availability</source>
        <translation>wöchentliche Verfügbarkeit</translation>
    </message>
    <message>
        <source>values and personality</source>
        <translation>Werte und Persönlichkeit</translation>
    </message>
    <message>
        <source>people to avoid</source>
        <translation>zu meidende Personen</translation>
    </message>
    <message>
        <source>consent to the directory</source>
        <translation>Einwilligung zum Verzeichnis</translation>
    </message>
    <message>
        <source>diversity (sensitive)</source>
        <translation>Diversität (sensibel)</translation>
    </message>
    <message>
        <source>diversity wishes (sensitive)</source>
        <translation>Diversitätswünsche (sensibel)</translation>
    </message>
    <message>
        <source>ranked choices</source>
        <translation>Rangfolge der Wahl</translation>
    </message>
    <message>
        <source>interview notes</source>
        <translation>Gesprächsnotizen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>In the column “%1”, every day can be read in two ways: “%2” is %3 or %4.</source>
        <translation>In der Spalte „%1“ lässt sich jeder Tag auf zwei Arten lesen: „%2“ ist der %3 oder der %4.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The import profile cannot be used: at %1, found is %2 and expected %3.</source>
        <translation>Das Importprofil kann nicht verwendet werden: Gefunden bei %1: %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>der obersten Ebene</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object with a “header”</source>
        <translation>ein Objekt mit „header“</translation>
    </message>
    <message>
        <source>the text of the column&apos;s header</source>
        <translation>der Text der Spaltenüberschrift</translation>
    </message>
    <message>
        <source>a field that no other column has; column %1 has this one</source>
        <translation>ein Feld, das keine andere Spalte hat; Spalte %1 hat dieses</translation>
    </message>
    <message>
        <source>either a “field” or a “custom” name, not both</source>
        <translation>entweder ein „field“ oder ein „custom“-Name, nicht beides</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>nothing: only of people are columns kept under names of their own</source>
        <translation>nichts: nur bei Personen werden Spalten unter eigenen Namen behalten</translation>
    </message>
    <message>
        <source>a name that no other column has</source>
        <translation>ein Name, den keine andere Spalte hat</translation>
    </message>
    <message>
        <source>the list of the file&apos;s columns</source>
        <translation>die Liste der Spalten der Datei</translation>
    </message>
    <message>
        <source>The import profile cannot be used: it has %1 columns, and expected is a number from 1 to %2.</source>
        <translation>Das Importprofil kann nicht verwendet werden: Es hat %1 Spalten; erwartet wird eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object with one entry a field</source>
        <translation>ein Objekt mit einem Eintrag je Feld</translation>
    </message>
    <message>
        <source>an object with one entry a value</source>
        <translation>ein Objekt mit einem Eintrag je Wert</translation>
    </message>
    <message>
        <source>what the value means, a text</source>
        <translation>was der Wert bedeutet, ein Text</translation>
    </message>
    <message>
        <source>the name of an encoding, such as “UTF-8” or “windows-1252”</source>
        <translation>der Name einer Kodierung, etwa „UTF-8“ oder „windows-1252“</translation>
    </message>
    <message>
        <source>one character that is no quote and no line end</source>
        <translation>ein Zeichen, das weder Anführungszeichen noch Zeilenende ist</translation>
    </message>
    <message>
        <source>The import profile is larger than 4 MB; it is probably another file.</source>
        <translation>Das Importprofil ist größer als 4 MB; es ist wahrscheinlich eine andere Datei.</translation>
    </message>
    <message>
        <source>The import profile is not JSON: in line %1, %2.</source>
        <translation>Das Importprofil ist kein JSON: in Zeile %1, %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but no import profile: it lacks “mentorbook_profile”.</source>
        <translation>Die Datei ist JSON, aber kein Importprofil: „mentorbook_profile“ fehlt.</translation>
    </message>
    <message>
        <source>%1, the version that this program reads</source>
        <translation>%1, die Version, die diese Anwendung liest</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Known are %2.</source>
        <translation>Die Kodierung „%1“ ist hier nicht bekannt. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The spreadsheet is locked with a password. Open it in a spreadsheet program, remove the password under File, Protect, and save it again.</source>
        <translation>Die Tabelle ist mit einem Passwort gesperrt. Öffnen Sie sie in einer Tabellenkalkulation, entfernen Sie das Passwort unter „Datei“, „Schützen“, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is %1, not a table. Ask for a CSV file or an Excel or LibreOffice spreadsheet.</source>
        <translation>Die Datei ist %1, keine Tabelle. Bitten Sie um eine CSV-Datei oder eine Tabelle aus Excel oder LibreOffice.</translation>
    </message>
    <message>
        <source>a text document or presentation</source>
        <translation>ein Textdokument oder eine Präsentation</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb), which is not read. Open it in Excel and save it as .xlsx.</source>
        <translation>Die Datei ist eine binäre Excel-Arbeitsmappe (.xlsb), die nicht gelesen wird. Öffnen Sie sie in Excel, und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>The file is a Numbers document, which is not read. Export it from Numbers as Excel (.xlsx) or CSV.</source>
        <translation>Die Datei ist ein Numbers-Dokument, das nicht gelesen wird. Exportieren Sie es aus Numbers als Excel (.xlsx) oder CSV.</translation>
    </message>
    <message>
        <source>The file is a zip archive. Unpack it and take the table that is in it.</source>
        <translation>Die Datei ist ein ZIP-Archiv. Entpacken Sie es, und nehmen Sie die Tabelle, die darin ist.</translation>
    </message>
    <message>
        <source>The file is a web page, even if its name ends in .xls. Open it in Excel or LibreOffice and save it as .xlsx or CSV.</source>
        <translation>Die Datei ist eine Webseite, auch wenn ihr Name auf .xls endet. Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>The file is XML, which is not read. If it opens in Excel or LibreOffice, save it there as .xlsx, .ods or CSV.</source>
        <translation>Die Datei ist XML, das nicht gelesen wird. Wenn sie sich in Excel oder LibreOffice öffnen lässt, speichern Sie sie dort als .xlsx, .ods oder CSV.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls), which is not read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Die Datei ist eine alte Excel-Arbeitsmappe (.xls), die nicht gelesen wird. Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>The file is a packed archive. Unpack it and take the table that is in it.</source>
        <translation>Die Datei ist ein gepacktes Archiv. Entpacken Sie es, und nehmen Sie die Tabelle, die darin ist.</translation>
    </message>
    <message>
        <source>a formula without its result</source>
        <translation>eine Formel ohne ihr Ergebnis</translation>
    </message>
    <message>
        <source>The cells of row %1 do not stand in their order. Open the spreadsheet in a spreadsheet program and save it anew.</source>
        <translation>Die Zellen der Zeile %1 stehen nicht in ihrer Reihenfolge. Öffnen Sie die Tabelle in einer Tabellenkalkulation, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: the text of the cell %1 is missing. Open it in a spreadsheet program and save it anew.</source>
        <translation>Die Tabelle ist beschädigt: Der Text der Zelle %1 fehlt. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Cells that show an error were read as empty: %1.</source>
        <translation>Zellen, die einen Fehler zeigen, wurden als leer gelesen: %1.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the spreadsheet.</source>
        <translation>Das Blatt „%1“ ist in der Tabelle ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read too: %1.</source>
        <translation>
            <numerusform>%n ausgeblendete Zeile wurde mitgelesen: %1.</numerusform>
            <numerusform>%n ausgeblendete Zeilen wurden mitgelesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read too: %1.</source>
        <translation>
            <numerusform>%n ausgeblendete Spalte wurde mitgelesen: %1.</numerusform>
            <numerusform>%n ausgeblendete Spalten wurden mitgelesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values in cells merged over several rows were read for each of the rows.</source>
        <translation>
            <numerusform>%n Wert in Zellen, die über mehrere Zeilen verbunden sind, wurde für jede der Zeilen gelesen.</numerusform>
            <numerusform>%n Werte in Zellen, die über mehrere Zeilen verbunden sind, wurden für jede der Zeilen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. It has: %2.</source>
        <translation>Die Tabelle hat kein Blatt „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>Das Blatt „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The spreadsheet has no values.</source>
        <translation>Die Tabelle hat keine Werte.</translation>
    </message>
    <message>
        <source>The spreadsheet has more or longer texts than are read. Save the sheet that is meant as CSV and take that.</source>
        <translation>Die Tabelle hat mehr oder längere Texte, als gelesen werden. Speichern Sie das gemeinte Blatt als CSV, und nehmen Sie dieses.</translation>
    </message>
    <message>
        <source>The spreadsheet holds something that no spreadsheet program writes, and is not read. Open it in a spreadsheet program and save it anew.</source>
        <translation>Die Tabelle enthält etwas, das keine Tabellenkalkulation schreibt, und wird nicht gelesen. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: a part of it is no sound XML. Ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>Die Tabelle ist beschädigt: Ein Teil davon ist kein gültiges XML. Bitten Sie noch einmal um die Datei, oder öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: it can&apos;t be unpacked. Ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>Die Tabelle ist beschädigt: Sie lässt sich nicht entpacken. Bitten Sie noch einmal um die Datei, oder öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than %1, the most that is read of a file of its size. Save the sheet that is meant as CSV and take that.</source>
        <translation>Die Tabelle ist entpackt größer als %1; mehr wird von einer Datei ihrer Größe nicht gelesen. Speichern Sie das gemeinte Blatt als CSV, und nehmen Sie dieses.</translation>
    </message>
    <message>
        <source>“%1” is taken as a total below the table, not as a row.</source>
        <translation>„%1“ gilt als Summe unter der Tabelle, nicht als Zeile.</translation>
    </message>
    <message>
        <source>The file has no values.</source>
        <translation>Die Datei enthält keine Werte.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Is there room for temporary files?</source>
        <translation>Die Arbeitsmappe konnte nicht erstellt werden. Ist Platz für temporäre Dateien?</translation>
    </message>
    <message>
        <source>A spreadsheet holds %1 rows and %2 columns; this table has %3 and %4. Save it as CSV.</source>
        <translation>Eine Tabelle fasst %1 Zeilen und %2 Spalten; diese hat %3 und %4. Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>The mentor is from %1, the mentee from %2.</source>
        <translation>Der Mentor ist aus %1, der Mentee aus %2.</translation>
    </message>
    <message>
        <source>The mentee names no goals; this counts half.</source>
        <translation>Der Mentee nennt keine Ziele; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor names no goals to help with; this counts half.</source>
        <translation>Der Mentor nennt keine Ziele, bei denen er hilft; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>Can help with none of the mentee&apos;s goals: %1.</source>
        <translation>Kann bei keinem der Ziele des Mentees helfen: %1.</translation>
    </message>
    <message>
        <source>Can help with every goal of the mentee: %1.</source>
        <translation>Kann bei jedem Ziel des Mentees helfen: %1.</translation>
    </message>
    <message>
        <source>Can help with %1, but not with %2.</source>
        <translation>Kann bei %1 helfen, aber nicht bei %2.</translation>
    </message>
    <message>
        <source>The mentee names no interests; this counts half.</source>
        <translation>Der Mentee nennt keine Interessen; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor names no interests; this counts half.</source>
        <translation>Der Mentor nennt keine Interessen; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>They have no interest in common.</source>
        <translation>Beide haben kein gemeinsames Interesse.</translation>
    </message>
    <message>
        <source>Both like %1.</source>
        <translation>Beide mögen %1.</translation>
    </message>
    <message>
        <source>The mentee&apos;s languages are unknown; this counts half.</source>
        <translation>Die Sprachen des Mentees sind unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor&apos;s languages are unknown; this counts half.</source>
        <translation>Die Sprachen des Mentors sind unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>Both speak %1.</source>
        <translation>Beide sprechen %1.</translation>
    </message>
    <message>
        <source>The mentor speaks %1, the mentee %2: no language in common.</source>
        <translation>Der Mentor spricht %1, der Mentee %2: keine gemeinsame Sprache.</translation>
    </message>
    <message>
        <source>The mentee names no target role; this counts half.</source>
        <translation>Der Mentee nennt keine angestrebte Rolle; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor is or was %1, the role the mentee aims at.</source>
        <translation>Der Mentor ist oder war %1, die Rolle, die der Mentee anstrebt.</translation>
    </message>
    <message>
        <source>The mentor&apos;s career path is unknown; this counts half.</source>
        <translation>Der Karriereweg des Mentors ist unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor&apos;s path (%1) does not lead through %2, the role the mentee aims at.</source>
        <translation>Der Weg des Mentors (%1) führt nicht über %2, die Rolle, die der Mentee anstrebt.</translation>
    </message>
    <message>
        <source>The working hours of both are unknown; this counts half.</source>
        <translation>Die Arbeitszeiten beider sind unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor&apos;s working hours are unknown; this counts half.</source>
        <translation>Die Arbeitszeiten des Mentors sind unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentee&apos;s working hours are unknown; this counts half.</source>
        <translation>Die Arbeitszeiten des Mentees sind unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>Their working hours never meet.</source>
        <translation>Ihre Arbeitszeiten überschneiden sich nie.</translation>
    </message>
    <message>
        <source>They have %1 working hours a week in common, and %2 are wished for.</source>
        <translation>Beide haben %1 Arbeitsstunden in der Woche gemeinsam; gewünscht sind %2.</translation>
    </message>
    <message>
        <source>They have %1 working hours a week in common, of %2 wished for.</source>
        <translation>Beide haben %1 Arbeitsstunden in der Woche gemeinsam, von %2 gewünschten.</translation>
    </message>
    <message>
        <source>%1 %2 and %3 (the closer the better)</source>
        <translation>%1 %2 und %3 (je näher, desto besser)</translation>
    </message>
    <message>
        <source>%1 %2 and %3 (the further apart the better)</source>
        <translation>%1 %2 und %3 (je weiter auseinander, desto besser)</translation>
    </message>
    <message>
        <source>They answered no scale in common; this counts half.</source>
        <translation>Beide haben keine Skala gemeinsam beantwortet; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor&apos;s and the mentee&apos;s answers: %1.</source>
        <translation>Die Antworten von Mentor und Mentee: %1.</translation>
    </message>
    <message>
        <source>%1 Not answered by both, which counts half: %2.</source>
        <translation>%1 Nicht von beiden beantwortet, was zur Hälfte zählt: %2.</translation>
    </message>
    <message>
        <source>Neither has a wish about the other&apos;s background.</source>
        <translation>Keine Seite hat einen Wunsch zum Hintergrund der anderen.</translation>
    </message>
    <message>
        <source>Meets every wish about the other&apos;s background.</source>
        <translation>Erfüllt jeden Wunsch zum Hintergrund der anderen Person.</translation>
    </message>
    <message>
        <source>Meets %1 of %2 wishes about the other&apos;s background.</source>
        <translation>Erfüllt %1 von %2 Wünschen zum Hintergrund der anderen Person.</translation>
    </message>
    <message>
        <source>%1 Not known, which counts half: %2.</source>
        <translation>%1 Nicht bekannt, was zur Hälfte zählt: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The mentee made no choices.</source>
        <translation>Der Mentee hat keine Wahl getroffen.</translation>
    </message>
    <message>
        <source>The mentor is not among the mentee&apos;s choices.</source>
        <translation>Der Mentor gehört nicht zur Auswahl des Mentees.</translation>
    </message>
    <message>
        <source>The mentor is choice %1 of the mentee.</source>
        <translation>Der Mentor ist Wahl %1 des Mentees.</translation>
    </message>
    <message>
        <source>The mentor made no choices.</source>
        <translation>Der Mentor hat keine Wahl getroffen.</translation>
    </message>
    <message>
        <source>The mentee is not among the mentor&apos;s choices.</source>
        <translation>Der Mentee gehört nicht zur Auswahl des Mentors.</translation>
    </message>
    <message>
        <source>The mentee is choice %1 of the mentor.</source>
        <translation>Der Mentee ist Wahl %1 des Mentors.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, as wished.</source>
        <translation>%1: %2 und %3, wie gewünscht.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, not as wished.</source>
        <translation>%1: %2 und %3, nicht wie gewünscht.</translation>
    </message>
    <message>
        <source>%1 is unknown; this counts half.</source>
        <translation>%1 ist unbekannt; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>No field of your own is compared; this counts half.</source>
        <translation>Keines Ihrer eigenen Felder wird verglichen; das zählt zur Hälfte.</translation>
    </message>
    <message>
        <source>The mentor fits the %1 mentees by %2 % on average.</source>
        <translation>Der Mentor passt im Mittel zu %2 % zu den %1 Mentees.</translation>
    </message>
    <message>
        <source>The %1 mentees are alike by %2 % on average.</source>
        <translation>Die %1 Mentees ähneln einander im Mittel zu %2 %.</translation>
    </message>
    <message>
        <source>First as the mentor: %1 Second as the mentor: %2</source>
        <translation>Die erste Person als Mentor: %1 Die zweite Person als Mentor: %2</translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n others.</source>
        <translation>
            <numerusform>Die Regeln lassen die %n andere Person nicht zu.</numerusform>
            <numerusform>Die Regeln lassen keine der %n anderen Personen zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are allowed, and all of them are in pairs that fit better together.</source>
        <translation>
            <numerusform>%n andere Person ist zulässig und in einem Paar, das besser zusammenpasst.</numerusform>
            <numerusform>%n andere Personen sind zulässig, und alle sind in Paaren, die besser zusammenpassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed, but no group with a place left fits.</source>
        <translation>
            <numerusform>%n Mentor ist zulässig, aber keine Gruppe mit freiem Platz passt.</numerusform>
            <numerusform>%n Mentoren sind zulässig, aber keine Gruppe mit freiem Platz passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2, which went to others who fit better.</source>
        <translation>%1, mit %2; vergeben wurde an andere, die besser passen.</translation>
    </message>
    <message>
        <source>Groups can be formed of up to %1 people in one round.</source>
        <translation>In einer Runde können Gruppen aus bis zu %1 Personen gebildet werden.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, but no group of three can be formed there.</source>
        <translation>%1 ist auf %2 festgelegt, aber dort lässt sich keine Dreiergruppe bilden.</translation>
    </message>
    <message>
        <source>So many people cannot be paired in one round; up to %1 can.</source>
        <translation>So viele Personen können nicht in einer Runde Paare bilden; möglich sind bis zu %1.</translation>
    </message>
    <message>
        <source>There was not enough time for a stable round, and half of one is of no use.</source>
        <translation>Die Zeit reichte für eine stabile Runde nicht aus, und eine halbe nützt nichts.</translation>
    </message>
    <message>
        <source>A peer round needs two people at least. Approve one more before matching.</source>
        <translation>Eine Peer-Runde braucht mindestens zwei Personen. Nehmen Sie vor dem Matching eine weitere an.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The acceptable score is %1; it goes from 0 to 100.</source>
        <translation>Die annehmbare Punktzahl ist %1; sie reicht von 0 bis 100.</translation>
    </message>
    <message>
        <source>What keeping a pairing is worth is %1; it goes from 0 to 100.</source>
        <translation>Der Wert, ein Tandem beizubehalten, ist %1; er reicht von 0 bis 100.</translation>
    </message>
    <message>
        <source>A group has 3 to 8 mentees, not %1.</source>
        <translation>Eine Gruppe hat 3 bis 8 Mentees, nicht %1.</translation>
    </message>
    <message>
        <source>A stable round can be computed for pairs of a mentor and a mentee only.</source>
        <translation>Eine stabile Runde lässt sich nur für Paare aus Mentor und Mentee berechnen.</translation>
    </message>
    <message>
        <source>A pinned pair has somebody who does not take part, or who is paired already.</source>
        <translation>Ein festgelegtes Paar enthält jemanden, der nicht teilnimmt oder schon in einem Tandem ist.</translation>
    </message>
    <message>
        <source>%1 and %2 are pinned, but may not be paired: %3</source>
        <translation>%1 und %2 sind als Paar festgelegt, dürfen aber keines bilden: %3</translation>
    </message>
    <message>
        <source>%1 is pinned to both %2 and %3; take one of the pins away.</source>
        <translation>%1 ist sowohl auf %2 als auch auf %3 festgelegt; heben Sie eine der Festlegungen auf.</translation>
    </message>
    <message>
        <source>More mentees are pinned to %1 than there are places: %2.</source>
        <translation>Auf %1 sind mehr Mentees festgelegt, als es Plätze gibt: %2.</translation>
    </message>
    <message>
        <source>they are the same person.</source>
        <translation>es ist dieselbe Person.</translation>
    </message>
    <message>
        <source>one of them is held back from this round.</source>
        <translation>eine der beiden Personen ist für diese Runde zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 is a manager of %2.</source>
        <translation>%1 ist Führungskraft von %2.</translation>
    </message>
    <message>
        <source>the pair is banned.</source>
        <translation>das Paar ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>they were a pair before, and it ended.</source>
        <translation>beide waren früher ein Tandem, das beendet ist.</translation>
    </message>
    <message>
        <source>one of them has asked not to be paired with the other.</source>
        <translation>eine der beiden Personen möchte nicht mit der anderen zusammengebracht werden.</translation>
    </message>
    <message>
        <source>%1 is not junior to %2, as reverse mentoring wants.</source>
        <translation>%1 steht nicht unter %2, wie es Reverse-Mentoring verlangt.</translation>
    </message>
    <message>
        <source>neither grades nor hire dates tell whether %1 is junior to %2.</source>
        <translation>weder Stufen noch Eintrittsdaten sagen, ob %1 unter %2 steht.</translation>
    </message>
    <message>
        <source>they are not of the same level.</source>
        <translation>beide sind nicht auf derselben Ebene.</translation>
    </message>
    <message>
        <source>they are not of the same age group.</source>
        <translation>beide sind nicht in derselben Altersgruppe.</translation>
    </message>
    <message>
        <source>the level or age group of one of them is not known.</source>
        <translation>die Ebene oder Altersgruppe einer der beiden Personen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a criterion that must hold does not.</source>
        <translation>ein Kriterium, das gelten muss, gilt nicht.</translation>
    </message>
    <message>
        <source>their score is below the minimum.</source>
        <translation>ihre Punktzahl liegt unter dem Mindestwert.</translation>
    </message>
    <message>
        <source>This can be asked about a mentor and a mentee only.</source>
        <translation>Danach lässt sich nur bei einem Mentor und einem Mentee fragen.</translation>
    </message>
    <message>
        <source>One of these two does not take part in the round.</source>
        <translation>Eine der beiden Personen nimmt an der Runde nicht teil.</translation>
    </message>
    <message numerus="yes">
        <source>%n are held back</source>
        <translation>
            <numerusform>%n ist zurückgestellt</numerusform>
            <numerusform>%n sind zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are managers of theirs</source>
        <translation>
            <numerusform>%n ist Führungskraft dieser Person</numerusform>
            <numerusform>%n sind Führungskräfte dieser Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report to them</source>
        <translation>
            <numerusform>%n berichtet an diese Person</numerusform>
            <numerusform>%n berichten an diese Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are banned</source>
        <translation>
            <numerusform>%n ist ausgeschlossen</numerusform>
            <numerusform>%n sind ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were with them before</source>
        <translation>
            <numerusform>%n war früher mit dieser Person im Tandem</numerusform>
            <numerusform>%n waren früher mit dieser Person im Tandem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are avoided by wish</source>
        <translation>
            <numerusform>%n wird auf Wunsch gemieden</numerusform>
            <numerusform>%n werden auf Wunsch gemieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not junior</source>
        <translation>
            <numerusform>%n steht nicht darunter</numerusform>
            <numerusform>%n stehen nicht darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nothing says who is senior</source>
        <translation>
            <numerusform>bei %n sagt nichts, wer höher steht</numerusform>
            <numerusform>bei %n sagt nichts, wer höher steht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another level</source>
        <translation>
            <numerusform>%n ist auf einer anderen Ebene</numerusform>
            <numerusform>%n sind auf einer anderen Ebene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another age group</source>
        <translation>
            <numerusform>%n ist in einer anderen Altersgruppe</numerusform>
            <numerusform>%n sind in einer anderen Altersgruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the level or age group is not known</source>
        <translation>
            <numerusform>bei %n ist die Ebene oder Altersgruppe nicht bekannt</numerusform>
            <numerusform>bei %n ist die Ebene oder Altersgruppe nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not meet “%1”, which must hold</source>
        <translation>
            <numerusform>%n erfüllt „%1“ nicht, was gelten muss</numerusform>
            <numerusform>%n erfüllen „%1“ nicht, was gelten muss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score below the minimum</source>
        <translation>
            <numerusform>%n liegt unter der Mindestpunktzahl</numerusform>
            <numerusform>%n liegen unter der Mindestpunktzahl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is proposed for %2.</source>
        <translation>%1 ist für %2 vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 and %2 may not be paired: “%3” must hold and does not.</source>
        <translation>%1 und %2 dürfen kein Paar bilden: „%3“ muss gelten und gilt nicht.</translation>
    </message>
    <message>
        <source>%1 and %2 may not be paired: %3</source>
        <translation>%1 und %2 dürfen kein Paar bilden: %3</translation>
    </message>
    <message>
        <source>%1 scores %2 for %3, %4 scores %5.</source>
        <translation>%1 hat für %3 %2 Punkte, %4 hat %5.</translation>
    </message>
    <message>
        <source>%1 scores %2 for %3, who has nobody.</source>
        <translation>%1 hat %2 Punkte für %3, ohne bisherigen Vorschlag.</translation>
    </message>
    <message>
        <source>Nobody else would change.</source>
        <translation>Sonst würde sich für niemanden etwas ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n others would have somebody else, or nobody.</source>
        <translation>
            <numerusform>%n andere Person hätte jemand anderen oder niemanden.</numerusform>
            <numerusform>%n andere Personen hätten jemand anderen oder niemanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Together they would leave %2. %3</source>
        <translation>%1 Zusammen würden sie %2 zurücklassen. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people more without anybody</source>
        <translation>
            <numerusform>%n weitere Person ohne Gegenüber</numerusform>
            <numerusform>%n weitere Personen ohne Gegenüber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Forming the pair would cost nothing: it is as good, and the tie went the other way. %2</source>
        <translation>%1 Das Paar zu bilden würde nichts kosten: Es ist gleich gut, und der Gleichstand ging anders aus. %2</translation>
    </message>
    <message>
        <source>%1 Forming the pair would cost everybody together %2 points. %3</source>
        <translation>%1 Das Paar zu bilden würde alle zusammen %2 Punkte kosten. %3</translation>
    </message>
    <message>
        <source>%1 scores %2, perhaps at no cost.</source>
        <translation>%1 hat %2 Punkte, vielleicht ohne Kosten.</translation>
    </message>
    <message>
        <source>%1 scores %2, at a cost of %3 points or more.</source>
        <translation>%1 hat %2 Punkte, bei Kosten von %3 Punkten oder mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n people more would be matched</source>
        <translation>
            <numerusform>würde %n Person mehr vermittelt</numerusform>
            <numerusform>würden %n Personen mehr vermittelt</numerusform>
        </translation>
    </message>
    <message>
        <source>If “%1” need not hold, %2.</source>
        <translation>Wenn „%1“ nicht gelten muss, %2.</translation>
    </message>
    <message>
        <source>With a minimum score of %1, %2.</source>
        <translation>Mit einer Mindestpunktzahl von %1 %2.</translation>
    </message>
    <message>
        <source>If only direct managers are ruled out, %1.</source>
        <translation>Wenn nur direkte Führungskräfte ausgeschlossen sind, %1.</translation>
    </message>
    <message>
        <source>If every mentor takes one mentee more, %1.</source>
        <translation>Wenn jeder Mentor einen Mentee mehr annimmt, %1.</translation>
    </message>
    <message>
        <source>If those held back take part, %1.</source>
        <translation>Wenn die Zurückgestellten teilnehmen, %1.</translation>
    </message>
    <message>
        <source>If people who were a pair before may be one again, %1.</source>
        <translation>Wenn Personen, die früher ein Tandem waren, wieder eines sein dürfen, %1.</translation>
    </message>
    <message>
        <source>Of the others, %1.</source>
        <translation>Bei den übrigen gilt: %1.</translation>
    </message>
    <message>
        <source>Not proven best: at most %1 points more in total are possible with as many matched.</source>
        <translation>Nicht bewiesen optimal: Bei gleich vielen Vermittelten sind insgesamt höchstens %1 Punkte mehr möglich.</translation>
    </message>
    <message>
        <source>Proven: the best total with no pair below %1, and no worst pair could be better.</source>
        <translation>Bewiesen: die beste Gesamtpunktzahl ohne ein Paar unter %1, und das schwächste Paar könnte nicht besser sein.</translation>
    </message>
    <message>
        <source>Proven: as many matched as possible, and the best total.</source>
        <translation>Bewiesen: so viele Vermittelte wie möglich und die beste Gesamtpunktzahl.</translation>
    </message>
    <message>
        <source>The wished distance in experience must rise: above 0, and at most 50.</source>
        <translation>Der gewünschte Abstand der Erfahrung muss steigen: über 0 und höchstens 50.</translation>
    </message>
    <message>
        <source>The minimum score is %1; it goes from 0 to 100.</source>
        <translation>Die Mindestpunktzahl ist %1; sie reicht von 0 bis 100.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>people in a department</comment>
        <extracomment>&quot;mentees in Sales&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of grade %2</source>
        <translation>%1 der Stufe %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>people at a location</comment>
        <translation>%1 am Standort %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a measure of a group</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Ein neues Ziel</translation>
    </message>
    <message>
        <source>Raise %1 from %2 to %3</source>
        <translation>%1 von %2 auf %3 erhöhen</translation>
    </message>
    <message>
        <source>Raise %1 to %2</source>
        <translation>%1 auf %2 erhöhen</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>%1 erhöhen</translation>
    </message>
    <message>
        <source>Lower %1 from %2 to %3</source>
        <translation>%1 von %2 auf %3 senken</translation>
    </message>
    <message>
        <source>Lower %1 to %2</source>
        <translation>%1 auf %2 senken</translation>
    </message>
    <message>
        <source>Lower %1</source>
        <translation>%1 senken</translation>
    </message>
    <message>
        <source>Bring %1 to %2</source>
        <comment>a measure to a value</comment>
        <translation>%1 auf %2 bringen</translation>
    </message>
    <message>
        <source>Reach a level of %1</source>
        <translation>Einen Stand von %1 erreichen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>Keep %1 at %2 or above</source>
        <translation>%1 bei %2 oder darüber halten</translation>
    </message>
    <message>
        <source>Keep %1 at %2 or below</source>
        <translation>%1 bei %2 oder darunter halten</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a goal by a day</comment>
        <translation>%1 bis zum %2</translation>
    </message>
    <message>
        <source>no baseline yet</source>
        <translation>noch kein Ausgangswert</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch keine Messung</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>noch kein Zielwert</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>No due date yet</source>
        <translation>Noch keine Fälligkeit</translation>
    </message>
    <message>
        <source>Typed in on %1</source>
        <translation>Eingetragen am %1</translation>
    </message>
    <message>
        <source>First reading on %1</source>
        <translation>Erste Messung am %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a goal</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Noch keine Messung</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>a goal</comment>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>a goal</comment>
        <translation>Nicht auf Kurs</translation>
    </message>
    <message>
        <source>Attained</source>
        <comment>a goal</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a goal</comment>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>a goal</comment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>With %1 behind it, a change from %2 to %3 can be told from chance.</source>
        <translation>Mit %1 dahinter lässt sich eine Änderung von %2 auf %3 vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>With only %1 behind it, no change from %2 could be told from chance. Take it as a direction, or choose a larger group.</source>
        <translation>Mit nur %1 dahinter ließe sich keine Änderung von %2 vom Zufall unterscheiden. Nehmen Sie es als Richtung, oder wählen Sie eine größere Gruppe.</translation>
    </message>
    <message>
        <source>With %1 behind it, a change from %2 to %3 could well be chance; from %4 on it could be told.</source>
        <translation>Mit %1 dahinter könnte eine Änderung von %2 auf %3 gut Zufall sein; ab %4 ließe sie sich davon unterscheiden.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 means %2 %3.</source>
        <translation>%1 bedeutet %2 %3.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>%1 is less than one of %2.</source>
        <translation>%1 ist weniger als 1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer leavers of %2.</source>
        <translation>
            <numerusform>%1 bedeutet: von %2 scheidet %n Person weniger aus.</numerusform>
            <numerusform>%1 bedeutet: von %2 scheiden %n Personen weniger aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more leavers of %2.</source>
        <translation>
            <numerusform>%1 bedeutet: von %2 scheidet %n Person mehr aus.</numerusform>
            <numerusform>%1 bedeutet: von %2 scheiden %n Personen mehr aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more promotions of %2 people.</source>
        <translation>
            <numerusform>%1 bedeutet %n Beförderung mehr bei %2 Personen.</numerusform>
            <numerusform>%1 bedeutet %n Beförderungen mehr bei %2 Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer promotions of %2 people.</source>
        <translation>
            <numerusform>%1 bedeutet %n Beförderung weniger bei %2 Personen.</numerusform>
            <numerusform>%1 bedeutet %n Beförderungen weniger bei %2 Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 bedeutet %n Treffen mehr von %2 erwarteten.</numerusform>
            <numerusform>%1 bedeutet %n Treffen mehr von %2 erwarteten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 bedeutet %n Treffen weniger von %2 erwarteten.</numerusform>
            <numerusform>%1 bedeutet %n Treffen weniger von %2 erwarteten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more pairings of %2.</source>
        <translation>
            <numerusform>%1 bedeutet %n Tandem mehr von %2.</numerusform>
            <numerusform>%1 bedeutet %n Tandems mehr von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer pairings of %2.</source>
        <translation>
            <numerusform>%1 bedeutet %n Tandem weniger von %2.</numerusform>
            <numerusform>%1 bedeutet %n Tandems weniger von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more of %2.</source>
        <translation>
            <numerusform>%1 bedeutet %n mehr von %2.</numerusform>
            <numerusform>%1 bedeutet %n mehr von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer of %2.</source>
        <translation>
            <numerusform>%1 bedeutet %n weniger von %2.</numerusform>
            <numerusform>%1 bedeutet %n weniger von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what the goal is measured by.</source>
        <translation>Wählen Sie, woran das Ziel gemessen wird.</translation>
    </message>
    <message>
        <source>Say what shall happen to it: raise, lower, reach or keep.</source>
        <translation>Geben Sie an, was damit geschehen soll: erhöhen, senken, erreichen oder halten.</translation>
    </message>
    <message>
        <source>More of this is better, so lowering it is no goal. Choose raise, reach or keep.</source>
        <translation>Hier ist mehr besser; es zu senken ist daher kein Ziel. Wählen Sie erhöhen, erreichen oder halten.</translation>
    </message>
    <message>
        <source>Less of this is better, so raising it is no goal. Choose lower, reach or keep.</source>
        <translation>Hier ist weniger besser; es zu erhöhen ist daher kein Ziel. Wählen Sie senken, erreichen oder halten.</translation>
    </message>
    <message>
        <source>Give your measure a name.</source>
        <translation>Geben Sie Ihrem Messwert einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is about mentees; the group can&apos;t be mentors.</source>
        <translation>„%1“ betrifft Mentees; die Gruppe kann nicht aus Mentoren bestehen.</translation>
    </message>
    <message>
        <source>“%1” is about mentors; the group can&apos;t be mentees.</source>
        <translation>„%1“ betrifft Mentoren; die Gruppe kann nicht aus Mentees bestehen.</translation>
    </message>
    <message>
        <source>Say whose share it is: a department, a grade or a location.</source>
        <translation>Geben Sie an, um wessen Anteil es geht: eine Abteilung, eine Stufe oder einen Standort.</translation>
    </message>
    <message>
        <source>The span is 1 to 60 months, not %1.</source>
        <translation>Die Spanne beträgt 1 bis 60 Monate, nicht %1.</translation>
    </message>
    <message>
        <source>Nobody is in this group today.</source>
        <translation>Heute ist niemand in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in the program yet.</source>
        <translation>Noch ist niemand im Programm angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n people are in this group; figures of fewer than %1 are never shown.</source>
        <translation>
            <numerusform>Nur %n Person ist in dieser Gruppe; Zahlen über weniger als %1 werden nie gezeigt.</numerusform>
            <numerusform>Nur %n Personen sind in dieser Gruppe; Zahlen über weniger als %1 werden nie gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in which unit it is counted.</source>
        <translation>Geben Sie an, in welcher Einheit gezählt wird.</translation>
    </message>
    <message>
        <source>Say where it is read.</source>
        <translation>Geben Sie an, wo abgelesen wird.</translation>
    </message>
    <message>
        <source>Say where the baseline was read.</source>
        <translation>Geben Sie an, wo der Ausgangswert abgelesen wurde.</translation>
    </message>
    <message>
        <source>The baseline can&apos;t be of %1, which is still to come.</source>
        <translation>Der Ausgangswert kann nicht vom %1 sein; dieser Tag steht noch bevor.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3.</source>
        <translation>„%1“ reicht von %2 bis %3.</translation>
    </message>
    <message>
        <source>Take the baseline from the workspace (%1), or type one with its source.</source>
        <translation>Nehmen Sie den Ausgangswert aus dem Arbeitsbereich (%1), oder geben Sie einen mit seiner Quelle ein.</translation>
    </message>
    <message>
        <source>No baseline yet: the first reading becomes it.</source>
        <translation>Noch kein Ausgangswert: Die erste Messung wird dazu.</translation>
    </message>
    <message>
        <source>Set a target.</source>
        <translation>Setzen Sie einen Zielwert.</translation>
    </message>
    <message>
        <source>A target of %1 can&apos;t be: “%2” goes from %3 to %4.</source>
        <translation>Ein Zielwert von %1 ist nicht möglich: „%2“ reicht von %3 bis %4.</translation>
    </message>
    <message>
        <source>The target is where the baseline is: %1. Choose “keep”, or another target.</source>
        <translation>Der Zielwert liegt beim Ausgangswert: %1. Wählen Sie „halten“ oder einen anderen Zielwert.</translation>
    </message>
    <message>
        <source>The target of %1 is below the baseline of %2; more of this is better.</source>
        <translation>Der Zielwert von %1 liegt unter dem Ausgangswert von %2; hier ist mehr besser.</translation>
    </message>
    <message>
        <source>The target of %1 is above the baseline of %2; less of this is better.</source>
        <translation>Der Zielwert von %1 liegt über dem Ausgangswert von %2; hier ist weniger besser.</translation>
    </message>
    <message>
        <source>Keeping a level means a target no better than the baseline of %1.</source>
        <translation>Einen Stand zu halten heißt, dass der Zielwert nicht besser ist als der Ausgangswert von %1.</translation>
    </message>
    <message>
        <source>Say which aim of the organization it serves.</source>
        <translation>Geben Sie an, welchem Anliegen der Organisation es dient.</translation>
    </message>
    <message>
        <source>A weight is 0 to 100, not %1.</source>
        <translation>Ein Gewicht liegt zwischen 0 und 100, nicht bei %1.</translation>
    </message>
    <message>
        <source>No criterion of pairing serves this goal.</source>
        <translation>Kein Kriterium für das Matching dient diesem Ziel.</translation>
    </message>
    <message>
        <source>The goal would be due on %1, before the program starts on %2.</source>
        <translation>Das Ziel wäre am %1 fällig, bevor das Programm am %2 beginnt.</translation>
    </message>
    <message>
        <source>The program and its follow-up end on %1; the goal would be due on %2.</source>
        <translation>Das Programm und seine Nachverfolgung enden am %1; das Ziel wäre am %2 fällig.</translation>
    </message>
    <message>
        <source>The first reading is to be had on %1, after the goal is due on %2.</source>
        <translation>Die erste Messung gibt es am %1, nachdem das Ziel am %2 fällig ist.</translation>
    </message>
    <message>
        <source>Set at least one checkpoint on the way.</source>
        <translation>Setzen Sie mindestens einen Kontrollpunkt auf dem Weg.</translation>
    </message>
    <message>
        <source>The checkpoint on %1 is after the due date.</source>
        <translation>Der Kontrollpunkt am %1 liegt nach der Fälligkeit.</translation>
    </message>
    <message>
        <source>The checkpoint on %1 is before the program starts.</source>
        <translation>Der Kontrollpunkt am %1 liegt vor dem Beginn des Programms.</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>Zahl der Teilnehmenden</translation>
    </message>
    <message>
        <source>enrollment rate</source>
        <translation>Anmeldequote</translation>
    </message>
    <message>
        <source>Enrollment rate</source>
        <translation>Anmeldequote</translation>
    </message>
    <message>
        <source>People enrolled, divided by people whom the entry rules admit on the first day of the program, by what the newest roster says of them.</source>
        <translation>Angemeldete Personen, geteilt durch die Personen, die nach den Zugangsregeln am ersten Tag des Programms zugelassen sind, nach dem Stand der neuesten Personalliste.</translation>
    </message>
    <message>
        <source>match rate</source>
        <translation>Vermittlungsquote</translation>
    </message>
    <message>
        <source>time to match</source>
        <translation>Zeit bis zur Vermittlung</translation>
    </message>
    <message>
        <source>Time to match</source>
        <translation>Zeit bis zur Vermittlung</translation>
    </message>
    <message>
        <source>Days after which half of the approved mentees are matched. Those who still wait count as waiting, and those who withdraw as never matched; a mean of the matched alone would leave out whoever waits longest.</source>
        <translation>Tage, nach denen die Hälfte der angenommenen Mentees vermittelt ist. Wer noch wartet, zählt als wartend, und wer sich zurückzieht, als nie vermittelt; ein Mittelwert nur über die Vermittelten ließe jene aus, die am längsten warten.</translation>
    </message>
    <message>
        <source>number of meetings held</source>
        <translation>Zahl der gehaltenen Treffen</translation>
    </message>
    <message>
        <source>Meetings that were held, and as long as the program asks for where it does.</source>
        <translation>Treffen, die stattgefunden haben, und zwar so lang, wie es das Programm verlangt, falls es das tut.</translation>
    </message>
    <message>
        <source>cadence compliance</source>
        <translation>Rhythmustreue</translation>
    </message>
    <message>
        <source>Whole cadence periods in which the pairing met, divided by all whole cadence periods since the start without agreed pauses. A no-show is not held.</source>
        <translation>Ganze Rhythmusperioden, in denen sich das Tandem traf, geteilt durch alle ganzen Rhythmusperioden seit Beginn ohne vereinbarte Pausen. Ein Treffen, zu dem jemand nicht erschien, gilt nicht als gehalten.</translation>
    </message>
    <message>
        <source>pairing completion</source>
        <translation>Anteil abgeschlossener Tandems</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for the program, divided by people who answered, in the latest survey.</source>
        <translation>Personen, die für das Programm 4 oder 5 von 5 wählten, geteilt durch alle, die geantwortet haben, in der letzten Befragung.</translation>
    </message>
    <message>
        <source>satisfaction with the match</source>
        <translation>Zufriedenheit mit dem Tandem</translation>
    </message>
    <message>
        <source>Match satisfaction</source>
        <translation>Zufriedenheit mit dem Tandem</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for their match, divided by people who answered; the latest answer of each. Mentees, or mentors where the goal is about mentors: never both together.</source>
        <translation>Personen, die für ihr Tandem 4 oder 5 von 5 wählten, geteilt durch alle, die geantwortet haben; es zählt jeweils die letzte Antwort. Mentees, oder Mentoren, wenn es im Ziel um Mentoren geht: nie beide zusammen.</translation>
    </message>
    <message>
        <source>net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Of the answers from 0 to 10 to whether they would recommend the program, the percentage of 9 and 10 less that of 0 to 6; the latest answer of each.</source>
        <translation>Von den Antworten von 0 bis 10 darauf, ob jemand das Programm empfehlen würde, der Prozentsatz von 9 und 10 abzüglich des Prozentsatzes von 0 bis 6; es zählt jeweils die letzte Antwort.</translation>
    </message>
    <message>
        <source>training completion</source>
        <translation>Abschluss von Schulungen</translation>
    </message>
    <message>
        <source>Training completion</source>
        <translation>Abschluss von Schulungen</translation>
    </message>
    <message>
        <source>Training completed by its deadline, divided by training whose deadline has come.</source>
        <translation>Bis zu ihrer Frist abgeschlossene Schulungen, geteilt durch die Schulungen, deren Frist gekommen ist.</translation>
    </message>
    <message>
        <source>event attendance</source>
        <translation>Teilnahme an Veranstaltungen</translation>
    </message>
    <message>
        <source>Event attendance</source>
        <translation>Teilnahme an Veranstaltungen</translation>
    </message>
    <message>
        <source>Registered people who came, divided by people registered, over all events.</source>
        <translation>Registrierte Personen, die gekommen sind, geteilt durch alle registrierten, über alle Veranstaltungen.</translation>
    </message>
    <message>
        <source>attainment of mentees&apos; own goals</source>
        <translation>Erreichen der eigenen Ziele der Mentees</translation>
    </message>
    <message>
        <source>Mentee-goal attainment</source>
        <translation>Erreichte Ziele der Mentees</translation>
    </message>
    <message>
        <source>Goals of mentees attained by their due date, divided by goals whose due date has come. Abandoned ones stay in.</source>
        <translation>Bis zu ihrer Fälligkeit erreichte Ziele von Mentees, geteilt durch die Ziele, deren Fälligkeit gekommen ist. Aufgegebene bleiben darin.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Verbleibsquote</translation>
    </message>
    <message>
        <source>Participants still employed so many months after they enrolled, divided by all who enrolled so long ago, whatever became of their pairing. Where HR gives no leaving day, the first roster without them counts.</source>
        <translation>Teilnehmende, die so viele Monate nach ihrer Anmeldung noch beschäftigt sind, geteilt durch alle, deren Anmeldung so lange zurückliegt, was auch aus ihrem Tandem wurde. Wo HR keinen Austrittstag angibt, zählt die erste Personalliste ohne sie.</translation>
    </message>
    <message>
        <source>promotion rate</source>
        <translation>Beförderungsquote</translation>
    </message>
    <message>
        <source>Promotion rate</source>
        <translation>Beförderungsquote</translation>
    </message>
    <message>
        <source>Participants whose grade rose within so many months after they enrolled, divided by all who enrolled so long ago, leavers included. A new title is no promotion.</source>
        <translation>Teilnehmende, deren Stufe innerhalb so vieler Monate nach ihrer Anmeldung stieg, geteilt durch alle, deren Anmeldung so lange zurückliegt, Ausgeschiedene eingeschlossen. Eine neue Position ist keine Beförderung.</translation>
    </message>
    <message>
        <source>skill gain</source>
        <translation>Kompetenzzuwachs</translation>
    </message>
    <message>
        <source>Skill gain</source>
        <translation>Kompetenzzuwachs</translation>
    </message>
    <message>
        <source>The mean of the rating after less the rating before, from 1 to 5, of mentees with both. Mentees rate themselves, or their mentors do where the goal is about mentors&apos; ratings: never both together.</source>
        <translation>Der Mittelwert aus der Einschätzung danach abzüglich der Einschätzung davor, von 1 bis 5, über Mentees mit beiden. Mentees schätzen sich selbst ein, oder ihre Mentoren tun es, wenn es im Ziel um die Einschätzungen der Mentoren geht: nie beide zusammen.</translation>
    </message>
    <message>
        <source>share of cross-department pairings</source>
        <translation>Anteil abteilungsübergreifender Tandems</translation>
    </message>
    <message>
        <source>Cross-department pairings</source>
        <translation>Abteilungsübergreifende Tandems</translation>
    </message>
    <message>
        <source>Pairings whose two sides share no department, divided by all pairings.</source>
        <translation>Tandems, deren beide Seiten keine gemeinsame Abteilung haben, geteilt durch alle Tandems.</translation>
    </message>
    <message>
        <source>share among mentors</source>
        <translation>Anteil an den Mentoren</translation>
    </message>
    <message>
        <source>Representation among mentors</source>
        <translation>Vertretung unter den Mentoren</translation>
    </message>
    <message>
        <source>Enrolled mentors of the group, divided by all enrolled mentors.</source>
        <translation>Angemeldete Mentoren der Gruppe, geteilt durch alle angemeldeten Mentoren.</translation>
    </message>
    <message>
        <source>a measure of your own</source>
        <translation>ein eigener Messwert</translation>
    </message>
    <message>
        <source>A measure of your own</source>
        <translation>Ein eigener Messwert</translation>
    </message>
    <message>
        <source>Read elsewhere and typed in, with its source.</source>
        <translation>Anderswo abgelesen und mit seiner Quelle eingegeben.</translation>
    </message>
    <message>
        <source>HR rosters</source>
        <translation>Personallisten von HR</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Befragungsantworten</translation>
    </message>
    <message>
        <source>Skill ratings before and after</source>
        <translation>Einschätzungen der Kompetenzen davor und danach</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Ziele der Mentees</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Nothing in the program&apos;s design feeds this measure. It needs: %1. Let the program keep it, in its settings under Data Kept.</source>
        <translation>Nichts in der Gestaltung des Programms liefert diesen Messwert. Er braucht: %1. Lassen Sie das Programm dies aufbewahren, in seinen Einstellungen unter „Aufbewahrte Daten“.</translation>
    </message>
    <message>
        <source>%1-month %2</source>
        <extracomment>&quot;12-month retention&quot;</extracomment>
        <translation>%2 nach %1 Monaten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <extracomment>A number and its unit: &quot;12 hours&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>von 5</translation>
    </message>
    <message>
        <source>say whose share of the mentors it is</source>
        <translation>geben Sie an, um wessen Anteil an den Mentoren es geht</translation>
    </message>
    <message>
        <source>This measure is read elsewhere and typed in.</source>
        <translation>Dieser Messwert wird anderswo abgelesen und eingegeben.</translation>
    </message>
    <message>
        <source>No baseline yet, first reading on %1.</source>
        <translation>Noch kein Ausgangswert, erste Messung am %1.</translation>
    </message>
    <message>
        <source>everybody who works in the group, participant or not</source>
        <translation>alle, die in der Gruppe arbeiten, ob sie teilnehmen oder nicht</translation>
    </message>
    <message>
        <source>participants of %1</source>
        <translation>Teilnehmende von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more enrolled less than %1 months ago, and will be counted then</source>
        <translation>
            <numerusform>%n weitere Person hat sich vor weniger als %1 Monaten angemeldet und wird dann gezählt</numerusform>
            <numerusform>%n weitere Personen haben sich vor weniger als %1 Monaten angemeldet und werden dann gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 similar people who did not take part stayed; taking part is associated with a difference of %3 percentage points (95 % interval %4 to %5), which does not show a cause</source>
        <translation>%1 von %2 ähnlichen Personen, die nicht teilnahmen, sind geblieben; die Teilnahme geht mit einem Unterschied von %3 Prozentpunkten einher (95-%-Intervall %4 bis %5), was keine Ursache belegt</translation>
    </message>
    <message numerus="yes">
        <source>Still here after %n months</source>
        <translation>
            <numerusform>Nach %n Monat noch hier</numerusform>
            <numerusform>Nach %n Monaten noch hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participants who enrolled at least %n months ago</source>
        <translation>
            <numerusform>Teilnehmende, die sich vor mindestens %n Monat angemeldet haben</numerusform>
            <numerusform>Teilnehmende, die sich vor mindestens %n Monaten angemeldet haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People still employed %n months after they enrolled, divided by all who enrolled so long ago.</source>
        <translation>
            <numerusform>Personen, die %n Monat nach ihrer Anmeldung noch beschäftigt sind, geteilt durch alle, deren Anmeldung so lange zurückliegt.</numerusform>
            <numerusform>Personen, die %n Monate nach ihrer Anmeldung noch beschäftigt sind, geteilt durch alle, deren Anmeldung so lange zurückliegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promoted within %n months</source>
        <translation>
            <numerusform>Innerhalb von %n Monat befördert</numerusform>
            <numerusform>Innerhalb von %n Monaten befördert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People whose grade rose within %n months after they enrolled, divided by all who enrolled so long ago, leavers included.</source>
        <translation>
            <numerusform>Personen, deren Stufe innerhalb von %n Monat nach ihrer Anmeldung stieg, geteilt durch alle, deren Anmeldung so lange zurückliegt, Ausgeschiedene eingeschlossen.</numerusform>
            <numerusform>Personen, deren Stufe innerhalb von %n Monaten nach ihrer Anmeldung stieg, geteilt durch alle, deren Anmeldung so lange zurückliegt, Ausgeschiedene eingeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days after which half of the approved mentees are matched: the median of the cumulative incidence, where those who wait are censored and a withdrawal competes.</source>
        <translation>Tage, nach denen die Hälfte der angenommenen Mentees vermittelt ist: der Median der kumulativen Inzidenz, bei der Wartende zensiert sind und ein Rückzug konkurriert.</translation>
    </message>
    <message>
        <source>no interval: a median of the cumulative incidence</source>
        <translation>kein Intervall: ein Median der kumulativen Inzidenz</translation>
    </message>
    <message>
        <source>fewer than half are matched so far</source>
        <translation>bisher ist weniger als die Hälfte vermittelt</translation>
    </message>
    <message>
        <source>pairings</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Meetings that were held, of every length or of the length that the program asks for.</source>
        <translation>Treffen, die stattgefunden haben, von jeder Dauer oder von der Dauer, die das Programm verlangt.</translation>
    </message>
    <message>
        <source>Mentors satisfied with their match</source>
        <translation>Mit ihrem Tandem zufriedene Mentoren</translation>
    </message>
    <message>
        <source>Mentees satisfied with their match</source>
        <translation>Mit ihrem Tandem zufriedene Mentees</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for their match, divided by people who answered.</source>
        <translation>Personen, die für ihr Tandem 4 oder 5 von 5 wählten, geteilt durch alle, die geantwortet haben.</translation>
    </message>
    <message>
        <source>The percentage of answers of 9 and 10 less that of 0 to 6, from −100 to 100.</source>
        <translation>Der Prozentsatz der Antworten 9 und 10 abzüglich des Prozentsatzes von 0 bis 6, von −100 bis 100.</translation>
    </message>
    <message>
        <source>no interval: everyone gave an answer of the same kind</source>
        <translation>kein Intervall: alle gaben eine Antwort derselben Art</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Abgeschlossene Schulungen</translation>
    </message>
    <message>
        <source>training whose deadline has come</source>
        <translation>Schulungen, deren Frist gekommen ist</translation>
    </message>
    <message>
        <source>Came to events</source>
        <translation>Zu Veranstaltungen gekommen</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>%1 of %2 invited people registered</source>
        <translation>%1 von %2 eingeladenen Personen haben sich registriert</translation>
    </message>
    <message>
        <source>Goals of mentees attained</source>
        <translation>Erreichte Ziele der Mentees</translation>
    </message>
    <message>
        <source>goals whose due date has come</source>
        <translation>Ziele, deren Fälligkeit gekommen ist</translation>
    </message>
    <message>
        <source>Skill gain as mentors rate it</source>
        <translation>Kompetenzzuwachs nach Einschätzung der Mentoren</translation>
    </message>
    <message>
        <source>Skill gain as mentees rate it</source>
        <translation>Kompetenzzuwachs nach Einschätzung der Mentees</translation>
    </message>
    <message>
        <source>mentees rated before and after</source>
        <translation>davor und danach eingeschätzte Mentees</translation>
    </message>
    <message>
        <source>The mean of the rating after less the rating before, each mentee&apos;s skills averaged first.</source>
        <translation>Der Mittelwert aus der Einschätzung danach abzüglich der Einschätzung davor; zuerst werden die Kompetenzen jedes Mentees gemittelt.</translation>
    </message>
    <message>
        <source>no interval: everyone gained the same</source>
        <translation>kein Intervall: alle haben gleich viel gewonnen</translation>
    </message>
    <message>
        <source>pairings whose departments are known</source>
        <translation>Tandems, deren Abteilungen bekannt sind</translation>
    </message>
    <message>
        <source>Represented among mentors</source>
        <translation>Unter den Mentoren vertreten</translation>
    </message>
    <message>
        <source>enrolled mentors</source>
        <translation>angemeldete Mentoren</translation>
    </message>
    <message>
        <source>not shown because the group, or everybody outside it, is fewer than %1</source>
        <translation>nicht gezeigt, weil die Gruppe oder alle außerhalb davon weniger als %1 sind</translation>
    </message>
    <message>
        <source>everybody employed on %1</source>
        <translation>alle am %1 Beschäftigten</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4).</source>
        <extracomment>&quot;Promoted within 12 months: 4 of 50 (8 %, 95 % interval 3 to 19).&quot;</extracomment>
        <translation>%1: %2 von %3 (%4).</translation>
    </message>
    <message>
        <source>There is no reading yet to draw.</source>
        <translation>Es gibt noch keine Messung zum Zeichnen.</translation>
    </message>
    <message>
        <source>Way to the target</source>
        <translation>Weg zum Zielwert</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Now %1; on the way to %2 it would be %3 today.</source>
        <translation>Jetzt %1; auf dem Weg zu %2 wären es heute %3.</translation>
    </message>
    <message>
        <source>Now %1; the target is %2.</source>
        <translation>Jetzt %1; der Zielwert ist %2.</translation>
    </message>
    <message>
        <source>What it was so far</source>
        <translation>Wie es bisher war</translation>
    </message>
    <message>
        <source>There is no history to show: nothing was measured yet.</source>
        <translation>Es gibt noch keinen Verlauf zu zeigen: Bisher wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1, at the end of each month.</source>
        <translation>%1, jeweils am Monatsende.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The backup was canceled.</source>
        <translation>Die Sicherung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>new cohort “%1”</source>
        <translation>neue Kohorte „%1“</translation>
    </message>
    <message>
        <source>archiving of “%1”</source>
        <translation>Archivieren von „%1“</translation>
    </message>
    <message>
        <source>taking “%1” out of the archive</source>
        <translation>Zurückholen von „%1“ aus dem Archiv</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>Löschen von „%1“</translation>
    </message>
    <message>
        <source>minimum group size</source>
        <translation>kleinste Gruppengröße</translation>
    </message>
    <message>
        <source>new goal “%1”</source>
        <translation>neues Ziel „%1“</translation>
    </message>
    <message>
        <source>changes to the goal “%1”</source>
        <translation>Änderungen am Ziel „%1“</translation>
    </message>
    <message>
        <source>closing of the goal “%1”</source>
        <translation>Schließen des Ziels „%1“</translation>
    </message>
    <message>
        <source>deletion of the goal “%1”</source>
        <translation>Löschen des Ziels „%1“</translation>
    </message>
    <message>
        <source>reading of the goal “%1”</source>
        <translation>Messung des Ziels „%1“</translation>
    </message>
    <message>
        <source>deletion of a reading of the goal “%1”</source>
        <translation>Löschen einer Messung des Ziels „%1“</translation>
    </message>
    <message>
        <source>new goal of %1</source>
        <translation>neues Ziel von %1</translation>
    </message>
    <message>
        <source>changes to a goal of %1</source>
        <translation>Änderungen an einem Ziel von %1</translation>
    </message>
    <message>
        <source>deletion of a goal of %1</source>
        <translation>Löschen eines Ziels von %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>changes to the import profile “%1”</source>
        <translation>Änderungen am Importprofil „%1“</translation>
    </message>
    <message numerus="yes">
        <source>enrollment of %n people</source>
        <translation>
            <numerusform>Anmeldung von %n Person</numerusform>
            <numerusform>Anmeldung von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new state of %n participants</source>
        <translation>
            <numerusform>neuer Status von %n teilnehmenden Person</numerusform>
            <numerusform>neuer Status von %n Teilnehmenden</numerusform>
        </translation>
    </message>
    <message>
        <source>order of the wait-list</source>
        <translation>Reihenfolge der Warteliste</translation>
    </message>
    <message>
        <source>changes to the list of skills</source>
        <translation>Änderungen an der Liste der Kompetenzen</translation>
    </message>
    <message>
        <source>changes to the mentor directory</source>
        <translation>Änderungen am Mentorenverzeichnis</translation>
    </message>
    <message>
        <source>changes to what is asked about diversity</source>
        <translation>Änderungen an den Fragen zur Diversität</translation>
    </message>
    <message>
        <source>changes to the resource library</source>
        <translation>Änderungen an der Materialsammlung</translation>
    </message>
    <message>
        <source>There is neither a file “%1” nor an import profile of that name.</source>
        <translation>Es gibt weder eine Datei „%1“ noch ein Importprofil mit diesem Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a profile for people.</source>
        <translation>„%1“ ist kein Profil für Personen.</translation>
    </message>
    <message>
        <source>%1 answers: %2 people new, %3 changed, %4 unchanged; %5 problems.</source>
        <translation>%1 Antworten: %2 Personen neu, %3 geändert, %4 unverändert; %5 Probleme.</translation>
    </message>
    <message>
        <source>Say where to write the application form: with --html as a page, with --csv as a table.</source>
        <translation>Geben Sie an, wohin das Bewerbungsformular geschrieben werden soll: mit --html als Seite, mit --csv als Tabelle.</translation>
    </message>
    <message>
        <source>“%1” has no goal yet.</source>
        <translation>„%1“ hat noch kein Ziel.</translation>
    </message>
    <message>
        <source>Everything in “%1” is known already; nothing was changed.</source>
        <translation>Alles in „%1“ ist schon bekannt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1 (%2) may be %3 (%4): %5. To keep them as one person: --merge %2=%4</source>
        <translation>%1 (%2) könnte %3 (%4) sein: %5. Um beide als eine Person zu führen: --merge %2=%4</translation>
    </message>
    <message>
        <source>Use --date-order dmy, mdy or ymd.</source>
        <translation>Verwenden Sie --date-order dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 rows, %5 added, %6 changed, %7 left, %8 returned, %9 rejected</source>
        <translation>%1  %2  %3: %4 Zeilen, %5 hinzugefügt, %6 geändert, %7 ausgeschieden, %8 zurück, %9 abgewiesen</translation>
    </message>
    <message>
        <source>There is no import profile “%1”.</source>
        <translation>Ein Importprofil „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>Diese Teilnahme gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Enrolled %n people.</source>
        <translation>
            <numerusform>%n Person angemeldet.</numerusform>
            <numerusform>%n Personen angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nobody in this program.</source>
        <translation>„%1“ ist niemand in diesem Programm.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n participants.</source>
        <translation>
            <numerusform>%n teilnehmende Person geändert.</numerusform>
            <numerusform>%n Teilnehmende geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 (%3, archived)</source>
        <translation>%1  %2 (%3, archiviert)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Mentees: %1 (%2)</source>
        <translation>Mentees: %1 (%2)</translation>
    </message>
    <message>
        <source>Mentors: %1 (%2)</source>
        <translation>Mentoren: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Meetings every %n days</source>
        <translation>
            <numerusform>Treffen im Abstand von %n Tag</numerusform>
            <numerusform>Treffen alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has more than %2 lines; so many pairs cannot be solved in one go.</source>
        <translation>„%1“ hat mehr als %2 Zeilen; so viele Paare lassen sich nicht auf einmal lösen.</translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems and perhaps more.</source>
        <translation>
            <numerusform>Die Punktzahlen lassen sich nicht lösen: %n Problem und vielleicht mehr.</numerusform>
            <numerusform>Die Punktzahlen lassen sich nicht lösen: %n Probleme und vielleicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are two columns called “%1”.</source>
        <translation>Es gibt zwei Spalten mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There is no column called “%1”.</source>
        <translation>Es gibt keine Spalte mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The columns are: %1</source>
        <translation>Die Spalten sind: %1</translation>
    </message>
    <message>
        <source>The columns “x1” and “n1” are needed.</source>
        <translation>Die Spalten „x1“ und „n1“ werden gebraucht.</translation>
    </message>
    <message>
        <source>Of the columns “x2” and “n2” one is there without the other.</source>
        <translation>Von den Spalten „x2“ und „n2“ ist eine ohne die andere da.</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Die Zahl fehlt.</translation>
    </message>
    <message>
        <source>This counts nothing.</source>
        <translation>Das ist keine Anzahl.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>A part is larger than the whole.</source>
        <translation>Ein Teil ist größer als das Ganze.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3</source>
        <translation>Zeile %1: %2 von %3</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>Differenz %1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>Verhältnis %1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Die Zeit fehlt.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Das ist keine Zeit.</translation>
    </message>
    <message>
        <source>1 or true for an event, 0 or false for none</source>
        <translation>1 oder true für ein Ereignis, 0 oder false für keines</translation>
    </message>
    <message>
        <source>Whether there was an event is missing.</source>
        <translation>Die Angabe, ob es ein Ereignis gab, fehlt.</translation>
    </message>
    <message>
        <source>This does not say whether there was an event.</source>
        <translation>Das sagt nicht, ob es ein Ereignis gab.</translation>
    </message>
    <message>
        <source>A time is never negative.</source>
        <translation>Eine Zeit ist nie negativ.</translation>
    </message>
    <message>
        <source>a time after %1</source>
        <translation>eine Zeit nach %1</translation>
    </message>
    <message>
        <source>The time ends at or before its beginning.</source>
        <translation>Die Zeit endet an oder vor ihrem Beginn.</translation>
    </message>
    <message>
        <source>The group is missing.</source>
        <translation>Die Gruppe fehlt.</translation>
    </message>
    <message>
        <source>There are %1 groups; no more than %2 can be compared.</source>
        <translation>Es gibt %1 Gruppen; verglichen werden können höchstens %2.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <translation>Keine Zeile der Datei ist verwendbar.</translation>
    </message>
    <message>
        <source>The curve falls to 0 at %1 although others are under observation later: it says nothing about them.</source>
        <translation>Die Kurve fällt bei %1 auf 0, obwohl andere später noch beobachtet werden: Über diese sagt sie nichts.</translation>
    </message>
    <message>
        <source>Fewer than 10 are at risk at %1.</source>
        <translation>Bei %1 sind weniger als 10 unter Risiko.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 events, median %4 (%5 to %6), mean up to %7: %8.</source>
        <translation>%1: %2 Zeilen, %3 Ereignisse, Median %4 (%5 bis %6), Mittelwert bis %7: %8.</translation>
    </message>
    <message>
        <source>at %1: %2 (%3 to %4), %5 at risk</source>
        <translation>bei %1: %2 (%3 bis %4), %5 unter Risiko</translation>
    </message>
    <message>
        <source>Log-rank: χ² %1, %2 degrees of freedom, p %3.</source>
        <translation>Log-Rank: χ² %1, %2 Freiheitsgrade, p %3.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ValuesPage</name>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Values that need a look</source>
        <translation>Werte, die einen Blick brauchen</translation>
    </message>
    <message>
        <source>There is nothing to decide here: every value is understood.</source>
        <translation>Hier gibt es nichts zu entscheiden: Jeder Wert ist verstanden.</translation>
    </message>
    <message>
        <source>Which part of a date comes first?</source>
        <translation>Welcher Teil eines Datums steht zuerst?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Every date in %1 can be read in two ways.</source>
        <translation>Jedes Datum in %1 lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation>%1 ist %2 (%3)</translation>
    </message>
    <message>
        <source>Do these mean “none”?</source>
        <translation>Bedeuten diese „keine Angabe“?</translation>
    </message>
    <message>
        <source>Tick the values that stand where HR knows nothing.</source>
        <translation>Haken Sie die Werte an, die dort stehen, wo HR nichts weiß.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, %3</source>
        <translation>„%1“ in „%2“, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means none</source>
        <translation>„%1“ bedeutet keine Angabe</translation>
    </message>
    <message>
        <source>What the file writes in different ways can be called the same here. Suggestions count once you go on; where one is wrong, choose the value itself.</source>
        <translation>Was die Datei verschieden schreibt, kann hier einheitlich benannt werden. Vorschläge gelten, sobald Sie weitergehen; wo einer falsch ist, wählen Sie den Wert selbst.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln values</source>
        <translation>
            <numerusform>Den Wert zeigen (%Ln)</numerusform>
            <numerusform>Alle %Ln Werte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>„%1“ bedeutet</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
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
    <message>
        <source>Restore Pro&amp;gram</source>
        <translation>Programm zurü&amp;ckholen</translation>
    </message>
    <message>
        <source>Archive Pro&amp;gram</source>
        <translation>Programm ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Restored the program “%1”.</source>
        <translation>Programm „%1“ aus dem Archiv zurückgeholt.</translation>
    </message>
    <message>
        <source>Archived the program “%1”.</source>
        <translation>Programm „%1“ archiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n teilnehmende Person</numerusform>
            <numerusform>%n Teilnehmende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings</source>
        <translation>
            <numerusform>%n Tandem</numerusform>
            <numerusform>%n Tandems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the program “%1” with %2.</source>
        <translation>Programm „%1“ gelöscht, dazu %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::Wizard</name>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
</TS>
