<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>main</name>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.</source>
        <translation>Gère le programme de mentorat d’une entreprise dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Work as if it were that day, written 2026-03-31.</source>
        <translation>Travailler comme si l’on était ce jour-là, écrit 2026-03-31.</translation>
    </message>
    <message>
        <source>Show this screen first: home, people, pairings, …</source>
        <translation>Afficher d’abord cet écran&#xa0;: home, people, pairings, …</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>L’espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>--today expects a day such as 2026-03-31, not “%1”.</source>
        <translation>--today attend un jour comme 2026-03-31, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only one workspace can be opened at a time.</source>
        <translation>Un seul espace de travail peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2</source>
        <translation>Il n’y a pas d’écran «&#xa0;%1&#xa0;». Il y a&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::BanDialog</name>
    <message>
        <source>Ban pair</source>
        <translation>Interdire le binôme</translation>
    </message>
    <message>
        <source>Never pair %1 with %2</source>
        <translation>Ne jamais associer %1 et %2</translation>
    </message>
    <message>
        <source>No round of this program will propose %1 as the mentor of %2 again.</source>
        <translation>Aucune session de ce programme ne proposera plus %1 comme mentor pour %2.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>For your own records; it may stay empty.</source>
        <translation>Pour vos propres notes&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Ban this pair</source>
        <translation>&amp;Interdire ce binôme</translation>
    </message>
    <message>
        <source>%1 and %2 will not be proposed again. Compute a new round to find them other partners.</source>
        <translation>%1 et %2 ne seront plus proposés ensemble. Calculez une nouvelle session pour leur trouver d’autres partenaires.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ColumnsPanel</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importée comme</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(sans en-tête)</translation>
    </message>
    <message>
        <source>“%1” is imported as</source>
        <translation>«&#xa0;%1&#xa0;» est importée comme</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Columns that are not imported</source>
        <translation>Colonnes qui ne sont pas importées</translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation>Toutes les colonnes sont importées.</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Non importées&#xa0;: %1.</translation>
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
        <translation>Le mentor offre les compétences que le mentoré souhaite.</translation>
    </message>
    <message>
        <source>They come from different departments.</source>
        <translation>Ils viennent de services différents.</translation>
    </message>
    <message>
        <source>They work at the same location.</source>
        <translation>Ils travaillent au même endroit.</translation>
    </message>
    <message>
        <source>The mentor is above: by 2 or 3 grades, or by 3 to 10 years.</source>
        <translation>Le mentor est au-dessus&#xa0;: de 2 ou 3 niveaux, ou de 3 à 10 ans.</translation>
    </message>
    <message>
        <source>At least one, always</source>
        <translation>Au moins une, toujours</translation>
    </message>
    <message>
        <source>Always different</source>
        <translation>Toujours différents</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Toujours le même</translation>
    </message>
    <message>
        <source>Always above</source>
        <translation>Toujours au-dessus</translation>
    </message>
    <message>
        <source>Weight of %1, as a slider</source>
        <translation>Poids&#xa0;: %1, au curseur</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>0 to 100, relative to the others</source>
        <translation>De 0 à 100, par rapport aux autres</translation>
    </message>
    <message>
        <source>%1 must hold: %2</source>
        <translation>%1, obligatoire&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pairs that do not meet this at all are not formed. Nobody is shut out because data are missing.</source>
        <translation>Les binômes qui n’y répondent pas du tout ne sont pas formés. Personne n’est écarté parce que des données manquent.</translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation>Sert l’objectif</translation>
    </message>
    <message>
        <source>Goal that %1 serves</source>
        <translation>%1&#xa0;: objectif servi</translation>
    </message>
    <message>
        <source>Serves no goal yet</source>
        <translation>Ne sert encore aucun objectif</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of the total</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 weighs %2 of the total</source>
        <translation>%1 pèse %2 du total</translation>
    </message>
</context>
<context>
    <name>mentorbook::DayText</name>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
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
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>Aperçu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::EmploymentStory</name>
    <message>
        <source>Came back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Promoted from %1 to %2</source>
        <translation>Promotion de %1 à %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Passage de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Mutation de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Manager changed from %1 to %2</source>
        <translation>Changement de responsable (%1 → %2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre le %1 et le %2</translation>
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
        <translation>Mettre fin au binôme</translation>
    </message>
    <message>
        <source>Changed role</source>
        <translation>Changement de fonction</translation>
    </message>
    <message>
        <source>Too little time</source>
        <translation>Trop peu de temps</translation>
    </message>
    <message>
        <source>Not the right fit</source>
        <translation>Pas le bon partenaire</translation>
    </message>
    <message>
        <source>Left the program</source>
        <translation>A quitté le programme</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation>%1 a quitté l’entreprise</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>An early end needs a reason.</source>
        <translation>Une interruption a besoin d’une raison.</translation>
    </message>
    <message>
        <source>&amp;End pairing</source>
        <translation>&amp;Mettre fin au binôme</translation>
    </message>
    <message>
        <source>Ended the pairing %1.</source>
        <translation>Fin du binôme %1 enregistrée.</translation>
    </message>
</context>
<context>
    <name>mentorbook::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation>Afficher de nouveau toutes les lignes</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Lignes affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Find people, pairings, screens and commands (%1)</source>
        <translation>Trouver des personnes, des binômes, des écrans et des commandes (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>mentorbook::FirstStepsPage</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>An HR export brings everybody in the company, participants or not.</source>
        <translation>Un export RH apporte tout le personnel de l’entreprise, participants ou non.</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>I&amp;mporter des personnes…</translation>
    </message>
    <message>
        <source>Create a program</source>
        <translation>Créer un programme</translation>
    </message>
    <message>
        <source>A name, its dates, and how often pairs agree to meet.</source>
        <translation>Un nom, ses dates et le rythme de rencontre convenu avec les binômes.</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>Enroll mentors and mentees</source>
        <translation>Inscrire des mentors et des mentorés</translation>
    </message>
    <message>
        <source>Who takes part, what they offer, and what they want to learn.</source>
        <translation>Qui participe, ce que chacun offre et ce que chacun souhaite apprendre.</translation>
    </message>
    <message>
        <source>En&amp;roll participants…</source>
        <translation>Ins&amp;crire des participants…</translation>
    </message>
    <message>
        <source>Pair them</source>
        <translation>Les associer</translation>
    </message>
    <message>
        <source>A matching round proposes the best pairs; you publish those you agree with.</source>
        <translation>Une session d’appariement propose les meilleurs binômes&#xa0;; vous publiez ceux qui vous conviennent.</translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation>Ca&amp;lculer une session d’appariement</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
</context>
<context>
    <name>mentorbook::HomeScreen</name>
    <message>
        <source>End pairing…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>Open pairing</source>
        <translation>Ouvrir le binôme</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Trouver un mentor</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Confirm or end ▾</source>
        <translation>Confirmer ou clore ▾</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>trop peu pour l’afficher</translation>
    </message>
    <message>
        <source>Data through %1.</source>
        <translation>Données jusqu’au %1.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation>Au bon rythme</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>Nom ou raison</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Données jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved mentees</source>
        <translation>%1 des %2 mentorés approuvés</translation>
    </message>
    <message>
        <source>%1 of %2 active pairings</source>
        <translation>%1 des %2 binômes actifs</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>no survey has been imported</source>
        <translation>aucune enquête n’a été importée</translation>
    </message>
    <message>
        <source>The mean answer to “How satisfied are you with the program?”, from 1 to 5, of the newest survey.</source>
        <translation>La réponse moyenne à «&#xa0;Dans quelle mesure êtes-vous satisfait du programme&#xa0;?&#xa0;», de 1 à 5, dans l’enquête la plus récente.</translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation>trop peu de réponses pour les afficher</translation>
    </message>
    <message>
        <source>n = %1, %2 answered</source>
        <translation>n = %1, %2 de réponses</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <translation>%1 sur %2 attendues</translation>
    </message>
    <message>
        <source>Needs you · %1</source>
        <translation>À traiter · %1</translation>
    </message>
    <message>
        <source>All quiet: every pair is meeting as agreed, and nobody waits.</source>
        <translation>Tout est calme&#xa0;: chaque binôme se rencontre comme convenu, et personne n’attend.</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Rien ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation>Le plus urgent d’abord</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>&amp;Open pairing</source>
        <translation>&amp;Ouvrir le binôme</translation>
    </message>
    <message>
        <source>Show its people and meetings</source>
        <translation>Afficher ses membres et ses rencontres</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportDialog</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2; files of up to %3 can be imported.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2&#xa0;; la taille maximale d’un fichier à importer est de %3.</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Comme détecté</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Imported “%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;» importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables au format texte (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>By this file, %1 of %2 people have left. Often that means that it lists only a part of the company: then untick “Lists everybody employed”.</source>
        <translation>D’après ce fichier, %1 personnes sur %2 sont parties. Souvent, cela signifie qu’il ne liste qu’une partie de l’entreprise&#xa0;: dans ce cas, décochez «&#xa0;Liste tout le personnel&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Yes, %1 of %2 people have left</source>
        <translation>&amp;Oui, %1 personnes sur %2 sont parties</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>Il n’y a rien à importer dans ce fichier.</translation>
    </message>
    <message>
        <source>%1. Nothing is changed yet.</source>
        <translation>%1. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln people</source>
        <translation>
            <numerusform>&amp;Importer %Ln personne</numerusform>
            <numerusform>&amp;Importer %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln participants</source>
        <translation>
            <numerusform>&amp;Importer %Ln participant</numerusform>
            <numerusform>&amp;Importer %Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln meetings</source>
        <translation>
            <numerusform>&amp;Importer %Ln rencontre</numerusform>
            <numerusform>&amp;Importer %Ln rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln answers</source>
        <translation>
            <numerusform>&amp;Importer %Ln réponse</numerusform>
            <numerusform>&amp;Importer %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Import People</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Import Participants</source>
        <translation>Importer des participants</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Importer des rencontres</translation>
    </message>
    <message>
        <source>Import Survey Answers</source>
        <translation>Importer les réponses à une enquête</translation>
    </message>
    <message>
        <source>Drop your HR system&apos;s export here, as CSV: one row a person, with an employee number. You see what would change before anything does.</source>
        <translation>Déposez ici l’export de votre logiciel RH, au format CSV&#xa0;: une ligne par personne, avec un matricule. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Drop a CSV file of mentors and mentees here: one row a person, with an employee number or e-mail and a role. You see what would change before anything does.</source>
        <translation>Déposez ici un fichier CSV de mentors et de mentorés&#xa0;: une ligne par personne, avec un matricule ou une adresse e-mail et un rôle. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Drop a CSV file of meetings here: one row a meeting, with the mentee and the day. You see what would change before anything does.</source>
        <translation>Déposez ici un fichier CSV de rencontres&#xa0;: une ligne par rencontre, avec le mentoré et le jour. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Drop a CSV file of answers here: one row a participant, with an employee number or e-mail and the satisfaction from 1 to 5. You see what would change before anything does.</source>
        <translation>Déposez ici un fichier CSV de réponses&#xa0;: une ligne par participant, avec un matricule ou une adresse e-mail et la satisfaction de 1 à 5. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Comment le fichier est lu</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose the file to import, or drop it on this window</source>
        <translation>Choisissez le fichier à importer, ou déposez-le sur cette fenêtre</translation>
    </message>
    <message>
        <source>2026-12-31 only</source>
        <translation>2026-12-31 seulement</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>03/04 can be read in two ways, so say which.</source>
        <translation>03/04 peut se lire de deux façons&#xa0;: précisez laquelle.</translation>
    </message>
    <message>
        <source>&amp;Lists everybody employed</source>
        <translation>&amp;Liste tout le personnel</translation>
    </message>
    <message>
        <source>This file lists everybody employed</source>
        <translation>Ce fichier liste tout le personnel</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>É&amp;tat au</translation>
    </message>
    <message>
        <source>The day on which the file was true.</source>
        <translation>Le jour où le contenu du fichier était exact.</translation>
    </message>
    <message>
        <source>Whoever is missing from the file then counts as left by that day.</source>
        <translation>Toute personne absente du fichier est alors considérée comme partie au plus tard ce jour-là.</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nom de la vague</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>&amp;Vague</translation>
    </message>
    <message>
        <source>Say which wave these answers belong to.</source>
        <translation>Précisez à quelle vague appartiennent ces réponses.</translation>
    </message>
    <message>
        <source>One sending of the survey: choose one, or name a new one.</source>
        <translation>Un envoi de l’enquête&#xa0;: choisissez-en un, ou nommez-en un nouveau.</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation>E&amp;nvoyée le</translation>
    </message>
    <message>
        <source>Counts where the wave is new.</source>
        <translation>Ne compte que si la vague est nouvelle.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Ce qui ne va pas dans le fichier</translation>
    </message>
    <message>
        <source>Many people would count as left</source>
        <translation>Beaucoup de personnes seraient considérées comme parties</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Save &amp;problem rows…</source>
        <translation>Enregistrer les lignes à &amp;problème…</translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation>Enregistrer les lignes à problème</translation>
    </message>
    <message>
        <source>Save the rows that would not be taken, with the reason of each, to correct them</source>
        <translation>Enregistrer les lignes qui ne seraient pas reprises, chacune avec sa raison, pour les corriger</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (détecté)</translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightCard</name>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Take “%1” elsewhere</source>
        <translation>Réutiliser «&#xa0;%1&#xa0;» ailleurs</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copier ou enregistrer ce graphique</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save Table as CS&amp;V…</source>
        <translation>Enregistrer le tableau en CS&amp;V…</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>How “%1” is counted</source>
        <translation>Mode de calcul de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>Image de «&#xa0;%1&#xa0;» copiée.</translation>
    </message>
    <message>
        <source>Copied the table of “%1”.</source>
        <translation>Tableau de «&#xa0;%1&#xa0;» copié.</translation>
    </message>
    <message>
        <source>Save the Chart as PNG</source>
        <translation>Enregistrer le graphique en PNG</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>Save the Chart as SVG</source>
        <translation>Enregistrer le graphique en SVG</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>Images SVG</translation>
    </message>
    <message>
        <source>Save the Chart as PDF</source>
        <translation>Enregistrer le graphique en PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Save the Table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightsScreen</name>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Charts show how a program is doing. Set up a program, and they fill as pairings meet.</source>
        <translation>Les graphiques montrent comment va un programme. Créez un programme, et ils se rempliront au fil des rencontres.</translation>
    </message>
    <message>
        <source>Go to H&amp;ome</source>
        <translation>Aller à l’acc&amp;ueil</translation>
    </message>
    <message>
        <source>Go to &amp;Matching</source>
        <translation>Aller à l’a&amp;ppariement</translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation>Aller aux perso&amp;nnes</translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation>Santé des binômes</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Rencontres par mois</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Données jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>mentorbook::MainWindow</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The program in view</source>
        <translation>Le programme affiché</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A workspace on this computer.</source>
        <translation>Un espace de travail sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Découvrir l’exemple</translation>
    </message>
    <message>
        <source>An invented company to try everything on.</source>
        <translation>Une entreprise inventée pour tout essayer.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>From your HR system&apos;s export.</source>
        <translation>Depuis l’export de votre logiciel RH.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New &amp;Program…</source>
        <translation>Nouveau &amp;programme…</translation>
    </message>
    <message>
        <source>E&amp;dit Program…</source>
        <translation>&amp;Modifier le programme…</translation>
    </message>
    <message>
        <source>New &amp;Workspace…</source>
        <translation>Nouvel &amp;espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample</source>
        <translation>Découvrir l’exemp&amp;le</translation>
    </message>
    <message>
        <source>&amp;Import People…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>Import P&amp;articipants…</source>
        <translation>Importer des par&amp;ticipants…</translation>
    </message>
    <message>
        <source>Import &amp;Meetings…</source>
        <translation>Importer des ren&amp;contres…</translation>
    </message>
    <message>
        <source>Import Sur&amp;vey Answers…</source>
        <translation>Importer les réponses à une enq&amp;uête…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find Anything</source>
        <translation>Re&amp;chercher partout</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Color Scheme</source>
        <translation>Jeu de &amp;couleurs</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste él&amp;evé</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About Mentorbook</source>
        <translation>À &amp;propos de Mentorbook</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1)</source>
        <translation>Espaces de travail Mentorbook (*%1)</translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1);;All files (*)</source>
        <translation>Espaces de travail Mentorbook (*%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>About Mentorbook</source>
        <translation>À propos de Mentorbook</translation>
    </message>
    <message>
        <source>Mentorbook %1</source>
        <translation>Mentorbook %1</translation>
    </message>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Made with Qt %1.</source>
        <translation>Gère le programme de mentorat d’une entreprise dans un seul fichier sur cet ordinateur.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 (read-only) – Mentorbook</source>
        <translation>%1 (lecture seule) – Mentorbook</translation>
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
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>A name, a type and dates are all it asks.</source>
        <translation>Un nom, un type et des dates suffisent.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>The manual is missing from this installation.</source>
        <translation>Le manuel manque dans cette installation.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MatchingScreen</name>
    <message>
        <source>Matching</source>
        <translation>Appariement</translation>
    </message>
    <message>
        <source>New &amp;round…</source>
        <translation>Nouvelle &amp;session…</translation>
    </message>
    <message>
        <source>&amp;Ban this pair…</source>
        <translation>Interdire ce &amp;binôme…</translation>
    </message>
    <message>
        <source>E&amp;xport round…</source>
        <translation>E&amp;xporter la session…</translation>
    </message>
    <message>
        <source>Write the round as a CSV file</source>
        <translation>Écrire la session dans un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Delete round</source>
        <translation>Supprime&amp;r la session</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>&amp;Import participants…</source>
        <translation>I&amp;mporter des participants…</translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation>Aller aux p&amp;ersonnes</translation>
    </message>
    <message>
        <source>Go to &amp;Pairings</source>
        <translation>A&amp;ller aux binômes</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculée</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>Mentees with a mentor</source>
        <translation>Mentorés avec mentor</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sans mentor</translation>
    </message>
    <message>
        <source>Mentees without a mentor</source>
        <translation>Mentorés sans mentor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean score of the pairs, 0 to 100</source>
        <translation>Score moyen des binômes, de 0 à 100</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Score of the worst pair, 0 to 100</source>
        <translation>Score du binôme le moins bon, de 0 à 100</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>No other pairing of these people matches more, or as many with a higher total score. This is proven.</source>
        <translation>Aucun autre appariement de ces personnes n’en associe davantage, ni autant avec un score total plus élevé. C’est prouvé.</translation>
    </message>
    <message>
        <source>How much higher the total score could be at most</source>
        <translation>De combien le score total pourrait être plus élevé, au plus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Weigh what matters and compute pairs</source>
        <translation>Pondérer ce qui compte et calculer les binômes</translation>
    </message>
    <message>
        <source>There is no program yet.</source>
        <translation>Il n’y a pas encore de programme.</translation>
    </message>
    <message>
        <source>Matching belongs to a program. Set one up first: it takes a minute.</source>
        <translation>L’appariement se fait dans un programme. Commencez par en créer un&#xa0;: cela prend une minute.</translation>
    </message>
    <message>
        <source>%1 Say what matters, and get the best pairs, each with its reasons. Nothing is published until you say so.</source>
        <translation>%1 Dites ce qui compte, et obtenez les meilleurs binômes, chacun avec ses raisons. Rien n’est publié avant que vous ne le décidiez.</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publiée</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings…</source>
        <translation>
            <numerusform>&amp;Publier %n binôme…</numerusform>
            <numerusform>&amp;Publier %n binômes…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Turn these proposals into pairings</source>
        <translation>Transformer ces propositions en binômes</translation>
    </message>
    <message>
        <source>“%1” has been published.</source>
        <translation>«&#xa0;%1&#xa0;» est publiée.</translation>
    </message>
    <message>
        <source>This round proposes no pair.</source>
        <translation>Cette session ne propose aucun binôme.</translation>
    </message>
    <message>
        <source>These two are paired already; end their pairing instead</source>
        <translation>Ces deux personnes forment déjà un binôme&#xa0;; mettez-y fin plutôt</translation>
    </message>
    <message>
        <source>Never propose these two again</source>
        <translation>Ne plus jamais proposer ces deux personnes ensemble</translation>
    </message>
    <message>
        <source>Its pairings stay, but no longer say why they were made</source>
        <translation>Ses binômes restent, mais ne disent plus pourquoi ils ont été formés</translation>
    </message>
    <message>
        <source>Forget this round; you can undo this</source>
        <translation>Oublier cette session&#xa0;; vous pouvez annuler cette action</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MeetingDialog</name>
    <message>
        <source>Log meeting</source>
        <translation>Noter une rencontre</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Modifier la rencontre</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Progrès</translation>
    </message>
    <message>
        <source>&amp;Obstacles</source>
        <translation>&amp;Obstacles</translation>
    </message>
    <message>
        <source>Lo&amp;g meeting</source>
        <translation>&amp;Noter la rencontre</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Logged a meeting of %1.</source>
        <translation>Rencontre notée pour %1.</translation>
    </message>
    <message>
        <source>Changed a meeting of %1.</source>
        <translation>Rencontre modifiée pour %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Annuler cette action</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>mentorbook::NavigationList</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n items need attention</source>
        <translation>
            <numerusform>%1, %n élément à traiter</numerusform>
            <numerusform>%1, %n éléments à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::NewRoundDialog</name>
    <message>
        <source>&amp;Use these weights for the program from now on</source>
        <translation>&amp;Utiliser désormais ces poids pour le programme</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>&amp;Compute round</source>
        <translation>&amp;Calculer la session</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Données manquantes</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>&amp;Name of the round</source>
        <translation>&amp;Nom de la session</translation>
    </message>
    <message>
        <source>Stops computing and keeps what you set here</source>
        <translation>Arrête le calcul et conserve vos réglages</translation>
    </message>
    <message>
        <source>Computed “%1”: %2, %3.</source>
        <translation>«&#xa0;%1&#xa0;» calculée&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::OptionalDay</name>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1&#xa0;: date indiquée</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingCommands</name>
    <message>
        <source>Held &amp;today</source>
        <translation>Rencontre au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Log that they met today</source>
        <translation>Noter qu’ils se sont rencontrés aujourd’hui</translation>
    </message>
    <message>
        <source>Con&amp;firm trial</source>
        <translation>Confirmer &amp;l’essai</translation>
    </message>
    <message>
        <source>The trial went well: the pairing goes on</source>
        <translation>L’essai s’est bien passé&#xa0;: le binôme continue</translation>
    </message>
    <message>
        <source>&amp;Complete pairing…</source>
        <translation>T&amp;erminer le binôme…</translation>
    </message>
    <message>
        <source>The pairing reached what it was for</source>
        <translation>Le binôme a atteint son but</translation>
    </message>
    <message>
        <source>E&amp;nd pairing…</source>
        <translation>Interrom&amp;pre le binôme…</translation>
    </message>
    <message>
        <source>The pairing ends before its time</source>
        <translation>Le binôme prend fin avant son terme</translation>
    </message>
    <message>
        <source>Cop&amp;y e-mail addresses</source>
        <translation>C&amp;opier les adresses e-mail</translation>
    </message>
    <message>
        <source>Copy the addresses of both to write to them</source>
        <translation>Copier les adresses des deux membres pour leur écrire</translation>
    </message>
    <message>
        <source>Logged that %1 met today.</source>
        <translation>Rencontre d’aujourd’hui notée pour %1.</translation>
    </message>
    <message>
        <source>The pairing %1 goes on after its trial.</source>
        <translation>Le binôme %1 continue après son essai.</translation>
    </message>
    <message>
        <source>Copied the e-mail addresses of %1.</source>
        <translation>Adresses e-mail copiées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left the company on %1</source>
        <translation>A quitté l’entreprise le %1</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>A quitté l’entreprise</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>Obstacles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>No meeting is logged yet. A day is enough.</source>
        <translation>Aucune rencontre n’est encore notée. Un jour suffit.</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message numerus="yes">
        <source>to meet every %n days</source>
        <translation>
            <numerusform>se rencontrer à %n jour d’intervalle</numerusform>
            <numerusform>se rencontrer tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 sur %2. %3</translation>
    </message>
    <message>
        <source>Meetings · %1</source>
        <translation>Rencontres · %1</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>minutes, a column title</comment>
        <translation>Min</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingsScreen</name>
    <message>
        <source>%1 left the company</source>
        <translation>%1 a quitté l’entreprise</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>No pairings yet. Compute a matching round and publish it; then every pair and its meetings stand here.</source>
        <translation>Pas encore de binômes. Calculez une session d’appariement et publiez-la&#xa0;; chaque binôme et ses rencontres apparaîtront ici.</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>Nom ou raison</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation>&amp;Calculer une session d’appariement</translation>
    </message>
    <message>
        <source>%1 running · %2 ended</source>
        <translation>en cours&#xa0;: %1 · terminés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>One box a week, this week at the end: filled where they met, a cross where somebody did not come</source>
        <translation>Une case par semaine, cette semaine à la fin&#xa0;: pleine s’ils se sont rencontrés, une croix si quelqu’un n’est pas venu</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Meetings held so far</source>
        <translation>Rencontres tenues jusqu’ici</translation>
    </message>
    <message>
        <source>No pairing passes these filters.</source>
        <translation>Aucun binôme ne passe ces filtres.</translation>
    </message>
    <message>
        <source>All running</source>
        <translation>Tous en cours</translation>
    </message>
    <message>
        <source>&amp;Log meeting…</source>
        <translation>&amp;Noter une rencontre…</translation>
    </message>
    <message>
        <source>Log a meeting of any day, with notes</source>
        <translation>Noter une rencontre de n’importe quel jour, avec des remarques</translation>
    </message>
    <message>
        <source>&amp;Import meetings…</source>
        <translation>I&amp;mporter des rencontres…</translation>
    </message>
    <message>
        <source>Read meetings from a CSV file</source>
        <translation>Lire des rencontres dans un fichier CSV</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Write a table to a CSV file</source>
        <translation>Écrire une table dans un fichier CSV</translation>
    </message>
    <message>
        <source>Export &amp;pairings…</source>
        <translation>Exporter les &amp;binômes…</translation>
    </message>
    <message>
        <source>Write all pairings to a CSV file</source>
        <translation>Écrire tous les binômes dans un fichier CSV</translation>
    </message>
    <message>
        <source>Export m&amp;eetings…</source>
        <translation>Exporter les r&amp;encontres…</translation>
    </message>
    <message>
        <source>Write all meetings to a CSV file</source>
        <translation>Écrire toutes les rencontres dans un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Edit meeting…</source>
        <translation>Modifie&amp;r la rencontre…</translation>
    </message>
    <message>
        <source>Change the selected meeting</source>
        <translation>Modifier la rencontre sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Delete meeting</source>
        <translation>&amp;Supprimer la rencontre</translation>
    </message>
    <message>
        <source>Delete the selected meeting</source>
        <translation>Supprimer la rencontre sélectionnée</translation>
    </message>
    <message>
        <source>Select a pairing to see its people and meetings.</source>
        <translation>Sélectionnez un binôme pour voir ses membres et ses rencontres.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Deleted the meeting of %1.</source>
        <translation>Rencontre du %1 supprimée.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ParticipationDialog</name>
    <message>
        <source>Enrolled</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Edit Participation</source>
        <translation>Modifier la participation</translation>
    </message>
    <message>
        <source>Enroll in Program</source>
        <translation>Inscrire au programme</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Éta&amp;t</translation>
    </message>
    <message>
        <source>Approved people are paired.</source>
        <translation>Les personnes approuvées sont associées.</translation>
    </message>
    <message>
        <source>&amp;Enrolled</source>
        <translation>I&amp;nscription</translation>
    </message>
    <message>
        <source>&amp;Mentees at once</source>
        <translation>&amp;Mentorés à la fois</translation>
    </message>
    <message>
        <source>Skills &amp;offered</source>
        <translation>Compétences &amp;offertes</translation>
    </message>
    <message>
        <source>Skills &amp;wanted</source>
        <translation>Compétences &amp;souhaitées</translation>
    </message>
    <message>
        <source>Separate skills by semicolons.</source>
        <translation>Séparez les compétences par des points-virgules.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Fill these in only where the program should go by something else than the roster says.</source>
        <translation>Ne remplissez ces champs que si le programme doit tenir compte d’autre chose que des données du personnel.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <translation>Ins&amp;crire</translation>
    </message>
    <message>
        <source>Enrolled %1.</source>
        <translation>Inscription effectuée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed how %1 takes part.</source>
        <translation>Participation modifiée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::PeopleScreen</name>
    <message>
        <source>left by %1</source>
        <translation>départ au plus tard le %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>départ le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>Importer des &amp;personnes…</translation>
    </message>
    <message>
        <source>Take over who is employed from your HR system&apos;s export</source>
        <translation>Reprendre la liste du personnel depuis l’export de votre logiciel RH</translation>
    </message>
    <message>
        <source>Import p&amp;articipants…</source>
        <translation>Importer des p&amp;articipants…</translation>
    </message>
    <message>
        <source>Enroll the mentors and mentees of a CSV file in the program</source>
        <translation>Inscrire au programme les mentors et les mentorés d’un fichier CSV</translation>
    </message>
    <message>
        <source>Enro&amp;ll in program…</source>
        <translation>Insc&amp;rire au programme…</translation>
    </message>
    <message>
        <source>E&amp;xport people as CSV…</source>
        <translation>E&amp;xporter les personnes en CSV…</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>There is no program yet</source>
        <translation>Il n’y a pas encore de programme</translation>
    </message>
    <message>
        <source>There is no program yet that these people could take part in.</source>
        <translation>Il n’y a pas encore de programme auquel ces personnes pourraient participer.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Name, job title, manager, …</source>
        <translation>Nom, poste, responsable, …</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How many mentees a mentor can still take</source>
        <translation>Combien de mentorés un mentor peut encore accueillir</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Apparié</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Has or had a pairing in the program</source>
        <translation>A ou a eu un binôme dans le programme</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentorés</translation>
    </message>
    <message>
        <source>Not taking part</source>
        <translation>Hors programme</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Nobody is here yet. Import your HR system&apos;s export: people, their departments and managers.</source>
        <translation>Il n’y a encore personne ici. Importez l’export de votre logiciel RH&#xa0;: les personnes, leurs services et leurs responsables.</translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation>Personne ne correspond à ces filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people employed</source>
        <translation>
            <numerusform>%Ln personne en poste</numerusform>
            <numerusform>%Ln personnes en poste</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit pa&amp;rticipation…</source>
        <translation>Modifier la pa&amp;rticipation…</translation>
    </message>
    <message>
        <source>Create a program first</source>
        <translation>Créez d’abord un programme</translation>
    </message>
    <message>
        <source>Somebody who left can&apos;t be enrolled</source>
        <translation>Une personne partie ne peut pas être inscrite</translation>
    </message>
    <message>
        <source>Role, state, capacity and skills in the program (Enter)</source>
        <translation>Rôle, état, capacité et compétences dans le programme (Entrée)</translation>
    </message>
    <message>
        <source>Select somebody to see more.</source>
        <translation>Sélectionnez une personne pour en savoir plus.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
</context>
<context>
    <name>mentorbook::PersonDetails</name>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Does not take part.</source>
        <translation>Ne participe pas.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Souhaite</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Mentor of %1</source>
        <translation>Accompagne %1</translation>
    </message>
    <message>
        <source>Mentee of %1</source>
        <translation>A pour mentor %1</translation>
    </message>
    <message>
        <source>Peer of %1</source>
        <translation>En binôme avec %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n rencontre tenue</numerusform>
            <numerusform>%n rencontres tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Données RH</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Embauche</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Départ au plus tard</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Parcours dans l’entreprise</translation>
    </message>
    <message>
        <source>No change between rosters so far.</source>
        <translation>Aucun changement entre les listes du personnel jusqu’ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::PreviewPanel</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>Ajuster la page à la largeur</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>mentorbook::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>Rien n’est nouveau dans le fichier.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Nobody would count as left.</source>
        <translation>Personne ne serait considéré comme parti.</translation>
    </message>
    <message>
        <source>Nobody who had left is back.</source>
        <translation>Aucune personne partie n’est de retour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say what the workspace knows already.</source>
        <translation>
            <numerusform>%Ln ligne dit ce que l’espace de travail sait déjà.</numerusform>
            <numerusform>%Ln lignes disent ce que l’espace de travail sait déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file.</source>
        <translation>Le fichier ne contient aucune erreur.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramDialog</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>New Program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Leadership %1</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>sans essai</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Pairs can be computed for one-on-one programs so far.</source>
        <translation>Pour l’instant, les binômes ne peuvent être calculés que pour les programmes individuels.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Meet e&amp;very</source>
        <translation>Se rencontrer to&amp;us les</translation>
    </message>
    <message>
        <source>The rhythm that pairs agree to. Health and reminders go by it.</source>
        <translation>Le rythme dont conviennent les binômes. La santé et les rappels en dépendent.</translation>
    </message>
    <message>
        <source>Tr&amp;ial</source>
        <translation>E&amp;ssai</translation>
    </message>
    <message>
        <source>Both try how it goes and may part without giving a reason.</source>
        <translation>Chacun voit comment cela se passe et peut arrêter sans donner de raison.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Create Program</source>
        <translation>&amp;Créer le programme</translation>
    </message>
    <message>
        <source>Created the program “%1”.</source>
        <translation>Programme «&#xa0;%1&#xa0;» créé.</translation>
    </message>
    <message>
        <source>Changed the program “%1”.</source>
        <translation>Programme «&#xa0;%1&#xa0;» modifié.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProposalDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1&#xa0;: %2 points sur %3</translation>
    </message>
    <message>
        <source>A must, without weight</source>
        <translation>Une obligation, sans poids</translation>
    </message>
    <message>
        <source>because of “%1”</source>
        <translation>en raison de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Why nobody was found</source>
        <translation>Pourquoi personne n’a été trouvé</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
</context>
<context>
    <name>mentorbook::PublishDialog</name>
    <message>
        <source>Publish pairings</source>
        <translation>Publier les binômes</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n pairings of “%1”</source>
        <translation>
            <numerusform>Publier %n binôme de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Publier %n binômes de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings</source>
        <translation>
            <numerusform>P&amp;ublier %n binôme</numerusform>
            <numerusform>P&amp;ublier %n binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings.</source>
        <translation>
            <numerusform>%n binôme publié.</numerusform>
            <numerusform>%n binômes publiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 as a trial, until %2.</source>
        <translation>
            <numerusform>%n binôme commence le %1 à l’essai, jusqu’au %2.</numerusform>
            <numerusform>%n binômes commencent le %1 à l’essai, jusqu’au %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 and are active at once.</source>
        <translation>
            <numerusform>%n binôme commence le %1 et est aussitôt actif.</numerusform>
            <numerusform>%n binômes commencent le %1 et sont aussitôt actifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree to meet every day.</source>
        <translation>Ils conviennent de se rencontrer tous les jours.</translation>
    </message>
    <message numerus="yes">
        <source>They agree to meet every %n days.</source>
        <translation>
            <numerusform>Ils conviennent de se rencontrer à %n jour d’intervalle.</numerusform>
            <numerusform>Ils conviennent de se rencontrer tous les %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees stay without a mentor and can be in the next round.</source>
        <translation>
            <numerusform>%n mentoré reste sans mentor et peut participer à la prochaine session.</numerusform>
            <numerusform>%n mentorés restent sans mentor et peuvent participer à la prochaine session.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to anybody. You can undo this.</source>
        <translation>Rien n’est envoyé à personne. Vous pouvez annuler cette action.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reports say how a program is doing, for the board and for yourself. Set up a program first.</source>
        <translation>Les rapports disent comment va un programme, pour la direction et pour vous-même. Créez d’abord un programme.</translation>
    </message>
    <message>
        <source>Go to H&amp;ome</source>
        <translation>Aller à l’acc&amp;ueil</translation>
    </message>
    <message>
        <source>Save HT&amp;ML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save the report as one web page, readable by screen readers</source>
        <translation>Enregistrer le rapport comme une seule page web, lisible par les lecteurs d’écran</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the pages as shown</source>
        <translation>Imprimer les pages telles qu’affichées</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>Enregi&amp;strer en PDF…</translation>
    </message>
    <message>
        <source>Save the pages as shown</source>
        <translation>Enregistrer les pages telles qu’affichées</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Board report</source>
        <translation>&amp;Rapport de direction</translation>
    </message>
    <message>
        <source>Findings first, with charts, method and next steps. It names nobody.</source>
        <translation>Les constats d’abord, avec graphiques, méthode et prochaines étapes. Il ne nomme personne.</translation>
    </message>
    <message>
        <source>Program &amp;review</source>
        <translation>&amp;Bilan du programme</translation>
    </message>
    <message>
        <source>Everything in it, and every pairing by name. Confidential.</source>
        <translation>Tout ce qu’il contient, et chaque binôme par son nom. Confidentiel.</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Papi&amp;er</translation>
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
        <translation>Que faut-il enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exporter des tables</translation>
    </message>
    <message>
        <source>CSV files for spreadsheets and other programs, as of today. They name people.</source>
        <translation>Fichiers CSV pour tableurs et autres programmes, à la date d’aujourd’hui. Ils nomment des personnes.</translation>
    </message>
    <message>
        <source>Everybody in the newest roster of HR</source>
        <translation>Tout le personnel de la liste RH la plus récente</translation>
    </message>
    <message>
        <source>Who takes part, with role, state and skills</source>
        <translation>Qui participe, avec rôle, état et compétences</translation>
    </message>
    <message>
        <source>Every pairing with its health and its score</source>
        <translation>Chaque binôme avec sa santé et son score</translation>
    </message>
    <message>
        <source>Every meeting of every pairing</source>
        <translation>Chaque rencontre de chaque binôme</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 is the name of a table: &quot;People&quot;</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Données jusqu’au %1</translation>
    </message>
    <message>
        <source>Save the Report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Save the Report as HTML</source>
        <translation>Enregistrer le rapport en HTML</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Printed to “%1”.</source>
        <translation>Imprimé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sent “%1” to %2.</source>
        <translation>«&#xa0;%1&#xa0;» envoyé à %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::RoundReviewView</name>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sans binôme</translation>
    </message>
    <message>
        <source>Why this pair</source>
        <translation>Pourquoi ce binôme</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Compute a new round…</source>
        <translation>Calculer une nouvelle session…</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>0 to 100: the sum of what each criterion gave</source>
        <translation>De 0 à 100&#xa0;: la somme de ce qu’a apporté chaque critère</translation>
    </message>
    <message>
        <source>The rules allow no pair at all. Below stands why, and what would help; then compute a new round.</source>
        <translation>Les règles ne permettent aucun binôme. La raison et ce qui aiderait figurent ci-dessous&#xa0;; calculez ensuite une nouvelle session.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n things more.</source>
        <translation>
            <numerusform>Et encore %n autre point.</numerusform>
            <numerusform>Et encore %n autres points.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round no longer fits. %1</source>
        <translation>Cette session ne convient plus. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n sans binôme</numerusform>
            <numerusform>%n sans binôme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>mentor and mentee</comment>
        <translation>%1 &amp; %2</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Score&#xa0;: %1 sur 100</translation>
    </message>
    <message>
        <source>Select a pair to see why it fits.</source>
        <translation>Sélectionnez un binôme pour voir pourquoi il convient.</translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveFile</name>
    <message>
        <source>“%1” could not be written. Is the folder there, and may you write to it?</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Le dossier existe-t-il, et avez-vous le droit d’y écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Saved “%1” in %2.</source>
        <translation>«&#xa0;%1&#xa0;» enregistré dans %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveTable</name>
    <message>
        <source>Export a Table</source>
        <translation>Exporter une table</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
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
        <translation>Récents</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Mentorbook</source>
        <translation>Mentorbook</translation>
    </message>
    <message>
        <source>Your whole mentorship program in one file on this computer.</source>
        <translation>Tout votre programme de mentorat dans un seul fichier sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>mentorbook::Tile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>mentorbook::Tr</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet or another packed file, not CSV. Open it in your spreadsheet program, save the sheet as “CSV UTF-8”, and import that file.</source>
        <translation>«&#xa0;%1&#xa0;» est une feuille de calcul ou un autre fichier compressé, pas un fichier CSV. Ouvrez-le dans votre tableur, enregistrez la feuille au format «&#xa0;CSV UTF-8&#xa0;» et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file. Ask for an export as CSV: one line a row, values separated by commas or semicolons.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier CSV. Demandez un export au format CSV&#xa0;: une ligne de texte par enregistrement, des valeurs séparées par des virgules ou des points-virgules.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>ajouts&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>départs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>retours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>sans changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation>non repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importé</translation>
    </message>
    <message>
        <source>“%1” holds nobody who could be imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient personne qui puisse être importé.</translation>
    </message>
    <message>
        <source>This would mark %1 of %2 people as left. If “%3” really lists everybody employed on %4, allow it explicitly; otherwise import it as a part of the company.</source>
        <translation>Cela marquerait comme parties %1 personnes sur %2. Si «&#xa0;%3&#xa0;» liste vraiment tout le personnel au %4, autorisez-le expressément&#xa0;; sinon, importez-le comme une partie de l’entreprise.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>A mean of answers from 1 to 5: &quot;4.3 of 5&quot;</extracomment>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say which wave of the survey these answers belong to.</source>
        <translation>Précisez à quelle vague de l’enquête appartiennent ces réponses.</translation>
    </message>
    <message>
        <source>somebody outside the program</source>
        <translation>une personne extérieure au programme</translation>
    </message>
    <message>
        <source>a participant of the program</source>
        <translation>un participant du programme</translation>
    </message>
    <message>
        <source>This person does not take part in the program.</source>
        <translation>Cette personne ne participe pas au programme.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a figure and its note</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation>Santé des binômes</translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted. Paused and ended pairings are left out.</source>
        <translation>Compare le nombre de jours depuis la dernière rencontre d’un binôme au rythme convenu&#xa0;; les pauses convenues ne comptent pas. Les binômes en pause ou terminés sont laissés de côté.</translation>
    </message>
    <message>
        <source>Publish a matching round to start the first pairings.</source>
        <translation>Publiez une session d’appariement pour lancer les premiers binômes.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>A cadence period belongs to the month in which it ends; a period that is still running is not counted yet.</source>
        <translation>Une période du rythme appartient au mois où elle se termine&#xa0;; une période en cours n’est pas encore comptée.</translation>
    </message>
    <message>
        <source>The last month is hatched because it is not over.</source>
        <translation>Le dernier mois est hachuré parce qu’il n’est pas terminé.</translation>
    </message>
    <message>
        <source>Publish a matching round; meetings are counted from the first pairing on.</source>
        <translation>Publiez une session d’appariement&#xa0;; les rencontres sont comptées à partir du premier binôme.</translation>
    </message>
    <message>
        <source>Import the answers to a survey to see how satisfied people are.</source>
        <translation>Importez les réponses à une enquête pour voir à quel point les participants sont satisfaits.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Student&apos;s t interval of the mean: how far it could be off if those who answered were a random sample. It says nothing about those who did not answer.</source>
        <translation>Intervalle t de Student de la moyenne&#xa0;: l’écart possible si les personnes qui ont répondu étaient un échantillon aléatoire. Il ne dit rien de celles qui n’ont pas répondu.</translation>
    </message>
    <message>
        <source>This meeting is gone.</source>
        <translation>Cette rencontre n’existe plus.</translation>
    </message>
    <message>
        <source>This pairing is gone.</source>
        <translation>Ce binôme n’existe plus.</translation>
    </message>
    <message>
        <source>This meeting on %1 is in the book already.</source>
        <translation>Cette rencontre du %1 est déjà notée.</translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation>Une rencontre a besoin d’un jour.</translation>
    </message>
    <message>
        <source>The pairing started on %1; a meeting on %2 would be before that.</source>
        <translation>Le binôme a commencé le %1&#xa0;; une rencontre le %2 serait antérieure.</translation>
    </message>
    <message>
        <source>The pairing ended on %1; a meeting on %2 would be after that.</source>
        <translation>Le binôme s’est terminé le %1&#xa0;; une rencontre le %2 serait postérieure.</translation>
    </message>
    <message>
        <source>%1 is still to come; such a meeting can only be planned or canceled.</source>
        <translation>Le %1 est encore à venir&#xa0;; une telle rencontre ne peut être que prévue ou annulée.</translation>
    </message>
    <message>
        <source>A meeting lasts 1 to 1,440 minutes, not %1.</source>
        <translation>Une rencontre dure de 1 à 1&#xa0;440 minutes, pas %1.</translation>
    </message>
    <message>
        <source>This program is gone.</source>
        <translation>Ce programme n’existe plus.</translation>
    </message>
    <message>
        <source>This pairing ended on %1 already.</source>
        <translation>Ce binôme s’est déjà terminé le %1.</translation>
    </message>
    <message>
        <source>The end of a pairing needs a day.</source>
        <translation>La fin d’un binôme a besoin d’un jour.</translation>
    </message>
    <message>
        <source>The pairing started on %1; it can&apos;t end on %2, before that.</source>
        <translation>Le binôme a commencé le %1&#xa0;; il ne peut pas se terminer avant, le %2.</translation>
    </message>
    <message>
        <source>%1 is still to come; a pairing ends when it ends.</source>
        <translation>Le %1 est encore à venir&#xa0;; la fin d’un binôme ne se note que le moment venu.</translation>
    </message>
    <message>
        <source>They met on %1; the pairing can&apos;t end on %2, before that.</source>
        <translation>Ils se sont rencontrés le %1&#xa0;; le binôme ne peut pas se terminer avant, le %2.</translation>
    </message>
    <message>
        <source>Say in a few words why the pairing ends early.</source>
        <translation>Dites en quelques mots pourquoi le binôme s’interrompt.</translation>
    </message>
    <message>
        <source>This pairing is not in its trial.</source>
        <translation>Ce binôme n’est pas à l’essai.</translation>
    </message>
    <message>
        <source>A mentor takes 0 to %1 mentees at once, not %2.</source>
        <translation>Un mentor accompagne de 0 à %1 mentorés à la fois, pas %2.</translation>
    </message>
    <message>
        <source>%1 mentors somebody at the moment and so stays a mentor. End the pairing first.</source>
        <translation>%1 accompagne quelqu’un en ce moment et reste donc mentor. Mettez d’abord fin au binôme.</translation>
    </message>
    <message>
        <source>%1 has a mentor at the moment and so stays a mentee. End the pairing first.</source>
        <translation>%1 a un mentor en ce moment et reste donc mentoré. Mettez d’abord fin au binôme.</translation>
    </message>
    <message>
        <source>This person is no longer in the workspace.</source>
        <translation>Cette personne n’est plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>%1 has left the company and can&apos;t be enrolled.</source>
        <translation>%1 a quitté l’entreprise&#xa0;: l’inscription n’est pas possible.</translation>
    </message>
    <message>
        <source>%1 is in this program already.</source>
        <translation>%1 participe déjà à ce programme.</translation>
    </message>
    <message>
        <source>This participant is no longer in the program.</source>
        <translation>Ce participant n’est plus dans le programme.</translation>
    </message>
    <message>
        <source>This workspace has no program yet.</source>
        <translation>Cet espace de travail n’a pas encore de programme.</translation>
    </message>
    <message numerus="yes">
        <source>This workspace has %n programs; say which one.</source>
        <translation>
            <numerusform>Cet espace de travail a %n programme&#xa0;; précisez lequel.</numerusform>
            <numerusform>Cet espace de travail a %n programmes&#xa0;; précisez lequel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No program is called “%1”. There is: %2.</source>
        <translation>Aucun programme ne s’appelle «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>Un programme a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A program&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>Le nom d’un programme a au plus %1 caractères&#xa0;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>There is a program called “%1” already.</source>
        <translation>Il y a déjà un programme nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The program would end on %1, before it starts on %2.</source>
        <translation>Le programme se terminerait le %1, avant de commencer le %2.</translation>
    </message>
    <message>
        <source>Pairings can meet every 1 to 366 days, not every %1.</source>
        <translation>Le rythme de rencontre va de 1 à 366 jours&#xa0;; %1 n’est pas possible.</translation>
    </message>
    <message>
        <source>A trial lasts 0 to 366 days, not %1.</source>
        <translation>Un essai dure de 0 à 366 jours, pas %1.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n pairings of its type, so the type stays.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n binôme de son type&#xa0;; le type reste donc inchangé.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n binômes de son type&#xa0;; le type reste donc inchangé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are 0 to 100.</source>
        <translation>Le poids de «&#xa0;%1&#xa0;» est %2&#xa0;; les poids vont de 0 à 100.</translation>
    </message>
    <message>
        <source>The criterion “%1” stands twice.</source>
        <translation>Le critère «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Every weight is 0, so no pair could be told from another. Give at least one criterion a weight.</source>
        <translation>Tous les poids sont à 0&#xa0;: aucun binôme ne se distinguerait d’un autre. Donnez un poids à au moins un critère.</translation>
    </message>
    <message>
        <source>The criteria file is not JSON: %1 at byte %2.</source>
        <translation>Le fichier de critères n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The criteria file has no list called “criteria”.</source>
        <translation>Le fichier de critères n’a pas de liste nommée «&#xa0;criteria&#xa0;».</translation>
    </message>
    <message>
        <source>Criterion %1 is of the kind “%2”; known kinds are skills, department, location and experience.</source>
        <translation>Le critère %1 est de type «&#xa0;%2&#xa0;»&#xa0;; les types connus sont skills, department, location et experience.</translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are whole numbers from 0 to 100.</source>
        <translation>Le poids de «&#xa0;%1&#xa0;» est %2&#xa0;; les poids sont des nombres entiers de 0 à 100.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>à %n jour d’intervalle</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation>Au bon rythme</translation>
    </message>
    <message>
        <source>Meetings kept</source>
        <translation>Rencontres honorées</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaits</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré</translation>
    </message>
    <message>
        <source>%1 with %2, %3.</source>
        <translation>%1 avec %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees waiting</source>
        <translation>
            <numerusform>%n mentoré en attente</numerusform>
            <numerusform>%n mentorés en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>This version pairs one-on-one programs only. Your program and its people are safe, and other kinds of mentoring are to come.</source>
        <translation>Cette version n’apparie que les programmes individuels. Votre programme et ses participants sont en sécurité, et d’autres formes de mentorat viendront.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Enroll and approve mentors and mentees, and they can be paired.</source>
        <translation>Personne ne participe encore. Inscrivez et approuvez des mentors et des mentorés, et ils pourront être associés.</translation>
    </message>
    <message>
        <source>%1, but no mentor takes part yet. Approve at least one.</source>
        <translation>%1, mais aucun mentor ne participe encore. Approuvez-en au moins un.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees take part</source>
        <translation>
            <numerusform>%n mentoré participe</numerusform>
            <numerusform>%n mentorés participent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentee takes part yet. Approve at least one.</source>
        <translation>%1, mais aucun mentoré ne participe encore. Approuvez-en au moins un.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors take part</source>
        <translation>
            <numerusform>%n mentor participe</numerusform>
            <numerusform>%n mentors participent</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is paired: %1. Nothing is left to match.</source>
        <translation>Tout le monde a un binôme&#xa0;: %1. Il n’y a plus rien à apparier.</translation>
    </message>
    <message numerus="yes">
        <source>all %n mentees have a mentor</source>
        <translation>
            <numerusform>%n mentoré a un mentor</numerusform>
            <numerusform>les %n mentorés ont tous un mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor to join.</source>
        <translation>%1, mais aucun mentor n’a de place libre. Augmentez la capacité d’un mentor, ou demandez à un mentor de plus de participer.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees are waiting</source>
        <translation>
            <numerusform>%n mentoré attend</numerusform>
            <numerusform>%n mentorés attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills wanted are missing for %1 of %2 mentees; this counts half.</source>
        <translation>Les compétences souhaitées manquent pour %1 des %2 mentorés&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>Skills offered are missing for %1 of %2 mentors; they match no wanted skill.</source>
        <translation>Les compétences offertes manquent pour %1 des %2 mentors&#xa0;; ils ne répondent à aucune compétence souhaitée.</translation>
    </message>
    <message>
        <source>The department is missing for %1 of %2 people; this counts half.</source>
        <translation>Le service manque pour %1 des %2 personnes&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The location is missing for %1 of %2 people; this counts half.</source>
        <translation>Le lieu manque pour %1 des %2 personnes&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>Grade and hire date are both missing for %1 of %2 people; this counts half.</source>
        <translation>Le niveau et la date d’embauche manquent tous deux pour %1 des %2 personnes&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>optimum prouvé</translation>
    </message>
    <message>
        <source>not proven best</source>
        <translation>optimum non prouvé</translation>
    </message>
    <message>
        <source>at most %1 % below the best</source>
        <translation>au plus %1&#xa0;% sous l’optimum</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>nobody unmatched</source>
        <translation>personne sans binôme</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n sans binôme</numerusform>
            <numerusform>%n sans binôme</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a one-on-one program; this version pairs one-on-one programs only.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un programme individuel&#xa0;; cette version n’apparie que les programmes individuels.</translation>
    </message>
    <message>
        <source>This matching round is gone.</source>
        <translation>Cette session d’appariement n’existe plus.</translation>
    </message>
    <message>
        <source>There is no matching round yet.</source>
        <translation>Il n’y a pas encore de session d’appariement.</translation>
    </message>
    <message>
        <source>No matching round is called “%1”. There is: %2.</source>
        <translation>Aucune session d’appariement ne s’appelle «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>A matching round needs a name.</source>
        <translation>Une session d’appariement a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a matching round called “%1” already.</source>
        <translation>Il y a déjà une session d’appariement nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 no longer takes part.</source>
        <translation>%1 ne participe plus.</translation>
    </message>
    <message>
        <source>%1 has been paired since.</source>
        <translation>%1 a un binôme depuis.</translation>
    </message>
    <message>
        <source>%1 has no place left for all mentees of this round.</source>
        <translation>%1 n’a plus de place pour tous les mentorés de cette session.</translation>
    </message>
    <message>
        <source>%1 and %2 have been banned since.</source>
        <translation>Le binôme %1 et %2 a été interdit depuis.</translation>
    </message>
    <message>
        <source>%1 and %2 have been a pair since, which ended.</source>
        <translation>%1 et %2 ont formé depuis un binôme, qui a pris fin.</translation>
    </message>
    <message>
        <source>%1 reports to %2 now.</source>
        <translation>%1 a maintenant %2 pour responsable.</translation>
    </message>
    <message>
        <source>“%1” has been published already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà publiée.</translation>
    </message>
    <message>
        <source>“%1” proposes no pair, so there is nothing to publish.</source>
        <translation>«&#xa0;%1&#xa0;» ne propose aucun binôme&#xa0;: il n’y a rien à publier.</translation>
    </message>
    <message>
        <source>%1 Compute a new round, then publish that.</source>
        <translation>%1 Calculez une nouvelle session, puis publiez celle-ci.</translation>
    </message>
    <message>
        <source>This participant is gone.</source>
        <translation>Ce participant n’existe plus.</translation>
    </message>
    <message>
        <source>The sample file “%1” is missing.</source>
        <translation>Le fichier d’exemple «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Line %1 of the sample file “%2” was rejected: %3</source>
        <translation>La ligne %1 du fichier d’exemple «&#xa0;%2&#xa0;» a été refusée&#xa0;: %3</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Leadership %1</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Après 30 jours</translation>
    </message>
    <message>
        <source>Midway</source>
        <translation>À mi-parcours</translation>
    </message>
    <message>
        <source>The sample goes into an empty workspace only.</source>
        <translation>L’exemple ne peut être créé que dans un espace de travail vide.</translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation>%1 a quitté l’entreprise</translation>
    </message>
    <message>
        <source>End the pairing</source>
        <translation>Mettre fin au binôme</translation>
    </message>
    <message>
        <source>Ask how it is going</source>
        <translation>Demander comment cela se passe</translation>
    </message>
    <message>
        <source>the trial ends on %1</source>
        <translation>l’essai se termine le %1</translation>
    </message>
    <message>
        <source>Confirm or end it</source>
        <translation>Le confirmer ou y mettre fin</translation>
    </message>
    <message>
        <source>approved, and has no mentor</source>
        <translation>approuvé, mais sans mentor</translation>
    </message>
    <message>
        <source>Compute a matching round</source>
        <translation>Calculer une session d’appariement</translation>
    </message>
    <message>
        <source>on the wait-list</source>
        <translation>en liste d’attente</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Trouver une place</translation>
    </message>
    <message>
        <source>the program ends on %1</source>
        <translation>le programme se termine le %1</translation>
    </message>
    <message>
        <source>Plan the closing</source>
        <translation>Préparer la clôture</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Jamais vus</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sans binôme</translation>
    </message>
    <message>
        <source>Wait-listed</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Fin d’essai</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>Fin du programme</translation>
    </message>
    <message>
        <source>met today</source>
        <translation>rencontre aujourd’hui</translation>
    </message>
    <message>
        <source>met yesterday</source>
        <translation>rencontre hier</translation>
    </message>
    <message numerus="yes">
        <source>met %n days ago</source>
        <translation>
            <numerusform>rencontre il y a %n jour</numerusform>
            <numerusform>rencontre il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>paired today, not met yet</source>
        <translation>formé aujourd’hui, pas encore de rencontre</translation>
    </message>
    <message>
        <source>paired yesterday, not met yet</source>
        <translation>formé hier, pas encore de rencontre</translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, not met yet</source>
        <translation>
            <numerusform>formé il y a %n jour, pas encore de rencontre</numerusform>
            <numerusform>formé il y a %n jours, pas encore de rencontre</numerusform>
        </translation>
    </message>
    <message>
        <source>starts tomorrow</source>
        <translation>commence demain</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n days</source>
        <translation>
            <numerusform>commence dans %n jour</numerusform>
            <numerusform>commence dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no meeting for %n days; agreed every %1</source>
        <translation>
            <numerusform>aucune rencontre depuis %n jour&#xa0;; rythme convenu&#xa0;: %1 j</numerusform>
            <numerusform>aucune rencontre depuis %n jours&#xa0;; rythme convenu&#xa0;: %1 j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, never met</source>
        <translation>
            <numerusform>formé il y a %n jour, aucune rencontre</numerusform>
            <numerusform>formé il y a %n jours, aucune rencontre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings missed in a row</source>
        <translation>
            <numerusform>%n rencontre manquée</numerusform>
            <numerusform>%n rencontres manquées de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>latest answer on fit: %1 of 5</source>
        <translation>dernière réponse sur l’entente&#xa0;: %1 sur 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days of pause not counted)</source>
        <extracomment>%1: &quot;no meeting for 47 days; agreed every 30&quot;, and so on</extracomment>
        <translation>
            <numerusform>%1 (%n jour de pause non compté)</numerusform>
            <numerusform>%1 (%n jours de pause non comptés)</numerusform>
        </translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Entre pairs</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>En groupe</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentor and mentee</source>
        <translation>Mentor et mentoré</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>New manager</source>
        <translation>Nouveau responsable</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2199.</source>
        <translation>L’année n’est pas comprise entre 1900 et 2199.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>It is not said in which order day, month and year stand; only days such as 2024-12-31 are certain without it.</source>
        <translation>L’ordre du jour, du mois et de l’année n’est pas indiqué&#xa0;; sans lui, seuls les jours comme 2024-12-31 sont certains.</translation>
    </message>
    <message>
        <source>The year does not have four digits, or the parts stand in another order.</source>
        <translation>L’année n’a pas quatre chiffres, ou les éléments sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31</source>
        <translation>un jour comme 2024-12-31</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 31.12.2024</source>
        <translation>un jour comme 2024-12-31 ou 31.12.2024</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 12/31/2024</source>
        <translation>un jour comme 2024-12-31 ou 12/31/2024</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 2024/12/31</source>
        <translation>un jour comme 2024-12-31 ou 2024/12/31</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has %2.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;». Il a %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported here. There are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ qui peut être importé ici. Il y a %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” cannot both be the %3.</source>
        <translation>Les colonnes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne peuvent pas correspondre toutes deux au champ «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>No column was recognized as the %1. The file has the columns %2; expected is one called %3, or say which column it is.</source>
        <translation>Aucune colonne n’a été reconnue pour le champ «&#xa0;%1&#xa0;». Le fichier a les colonnes %2&#xa0;; il en faut une nommée %3, ou précisez de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source> or the </source>
        <translation>&#xa0;» ou «&#xa0;</translation>
    </message>
    <message>
        <source>The value that a quote opens in line %1 is longer than %2 characters, the most that is read. Perhaps its closing quote is missing.</source>
        <translation>La valeur qu’un guillemet ouvre à la ligne %1 dépasse %2 caractères, le maximum lu. Son guillemet fermant manque peut-être.</translation>
    </message>
    <message>
        <source>Line %1 has a value of more than %2 characters, the most that is read.</source>
        <translation>La ligne %1 a une valeur de plus de %2 caractères, le maximum lu.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 values, the most that is read.</source>
        <translation>La ligne %1 a plus de %2 valeurs, le maximum lu.</translation>
    </message>
    <message>
        <source>Reading the file was canceled.</source>
        <translation>La lecture du fichier a été annulée.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Known are UTF-8, UTF-16LE, UTF-16BE and windows-1252.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» n’est pas connu. Les encodages connus sont UTF-8, UTF-16LE, UTF-16BE et windows-1252.</translation>
    </message>
    <message>
        <source>A quote or a line end cannot be the delimiter.</source>
        <translation>Un guillemet ou une fin de ligne ne peut pas servir de séparateur.</translation>
    </message>
    <message>
        <source>A quote opens a value here and is never closed; everything up to the end of the file was taken as that value.</source>
        <translation>Un guillemet ouvre ici une valeur et n’est jamais fermé&#xa0;; tout jusqu’à la fin du fichier a été lu comme cette valeur.</translation>
    </message>
    <message>
        <source>The line has %1 values, the header has %2.</source>
        <translation>La ligne a %1 valeurs, l’en-tête en a %2.</translation>
    </message>
    <message>
        <source>Text follows a closing quote. A quote inside a value is written twice.</source>
        <translation>Du texte suit un guillemet fermant. Un guillemet à l’intérieur d’une valeur s’écrit deux fois.</translation>
    </message>
    <message>
        <source>A quote stands in a value that does not begin with one; it was kept.</source>
        <translation>Un guillemet figure dans une valeur qui ne commence pas par un guillemet&#xa0;; il a été conservé.</translation>
    </message>
    <message>
        <source>The line has a NUL character; the file may be damaged.</source>
        <translation>La ligne contient un caractère NUL&#xa0;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>A character could not be read as %1 and is shown as “%2”.</source>
        <translation>Un caractère n’a pas pu être lu en %1 et s’affiche comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>From line %1 on, the file has more than is read at once: %2 rows with %3 values together. Split it, or export fewer columns.</source>
        <translation>À partir de la ligne %1, le fichier contient plus que ce qui se lit en une fois&#xa0;: %2 lignes et %3 valeurs en tout. Divisez-le, ou exportez moins de colonnes.</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>matricule</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>manager&apos;s employee number</source>
        <translation>matricule du responsable</translation>
    </message>
    <message>
        <source>hire date</source>
        <translation>date d’embauche</translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation>date de départ</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>date d’inscription</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>skills offered</source>
        <translation>compétences offertes</translation>
    </message>
    <message>
        <source>skills wanted</source>
        <translation>compétences souhaitées</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>mentoré</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>date of the meeting</source>
        <translation>date de la rencontre</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progrès</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>obstacles</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>date de réponse</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1, column “%2”: found “%3”, expected %4. %5</source>
        <translation>ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: trouvé «&#xa0;%3&#xa0;», attendu %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values, readable ones</source>
        <translation>
            <numerusform>%n valeur, lisible</numerusform>
            <numerusform>%n valeurs, lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>a mentee of a published pairing</source>
        <translation>un mentoré d’un binôme publié</translation>
    </message>
    <message>
        <source>These two people have no pairing in the program.</source>
        <translation>Ces deux personnes n’ont pas de binôme dans le programme.</translation>
    </message>
    <message>
        <source>This person is the mentee of no pairing in the program.</source>
        <translation>Cette personne n’est le mentoré d’aucun binôme du programme.</translation>
    </message>
    <message>
        <source>a day from %1 to %2</source>
        <translation>un jour du %1 au %2</translation>
    </message>
    <message>
        <source>a day from %1 on</source>
        <translation>un jour à partir du %1</translation>
    </message>
    <message>
        <source>The pairing did not exist on that day.</source>
        <translation>Le binôme n’existait pas ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>the mentor of one of %n pairings</source>
        <translation>
            <numerusform>le mentor de %n binôme</numerusform>
            <numerusform>le mentor de l’un de %n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>The mentee has several pairings on that day, so it cannot be told which one met.</source>
        <translation>Le mentoré a plusieurs binômes ce jour-là&#xa0;: on ne peut pas savoir lequel s’est rencontré.</translation>
    </message>
    <message>
        <source>planned, held, canceled or no-show</source>
        <translation>prévue, tenue, annulée ou absence</translation>
    </message>
    <message>
        <source>This is not what can become of a meeting.</source>
        <translation>Ce n’est pas ce qu’une rencontre peut devenir.</translation>
    </message>
    <message>
        <source>a day not later than %1</source>
        <translation>un jour au plus tard le %1</translation>
    </message>
    <message>
        <source>A meeting that has not been yet cannot have been held or missed.</source>
        <translation>Une rencontre encore à venir ne peut avoir été ni tenue ni manquée.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>This is not how many minutes a meeting lasts.</source>
        <translation>Ce n’est pas la durée d’une rencontre en minutes.</translation>
    </message>
    <message>
        <source>The row does not say on which day they met.</source>
        <translation>La ligne ne dit pas quel jour ils se sont rencontrés.</translation>
    </message>
    <message>
        <source>The row tells of the same meeting as line %1; it was counted once.</source>
        <translation>La ligne décrit la même rencontre que la ligne %1&#xa0;; elle n’a été comptée qu’une fois.</translation>
    </message>
    <message>
        <source>mentor, mentee or both</source>
        <translation>mentor, mentoré ou les deux</translation>
    </message>
    <message>
        <source>The row does not say which role the person takes.</source>
        <translation>La ligne ne dit pas quel rôle prend la personne.</translation>
    </message>
    <message>
        <source>This is not a role.</source>
        <translation>Ce n’est pas un rôle.</translation>
    </message>
    <message>
        <source>invited, applied, approved, wait-listed, declined, withdrawn or completed</source>
        <translation>invité, candidat, approuvé, en liste d’attente, refusé, retiré ou terminé</translation>
    </message>
    <message>
        <source>This is not a state of a participant.</source>
        <translation>Ce n’est pas un état de participant.</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>This is not how many mentees a mentor can take.</source>
        <translation>Ce n’est pas le nombre de mentorés qu’un mentor peut accompagner.</translation>
    </message>
    <message>
        <source>an employee number or e-mail of the roster</source>
        <translation>un matricule ou une adresse e-mail de la liste du personnel</translation>
    </message>
    <message>
        <source>Nobody in the roster has this employee number.</source>
        <translation>Personne dans la liste du personnel n’a ce matricule.</translation>
    </message>
    <message>
        <source>Nobody in the roster has this e-mail address.</source>
        <translation>Personne dans la liste du personnel n’a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>an employee number</source>
        <translation>un matricule</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the roster share this e-mail address.</source>
        <translation>
            <numerusform>%n personne de la liste du personnel a cette adresse e-mail.</numerusform>
            <numerusform>%n personnes de la liste du personnel partagent cette adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hire date is more than a year after the day of the roster.</source>
        <translation>La date d’embauche est postérieure de plus d’un an au jour de la liste du personnel.</translation>
    </message>
    <message>
        <source>a day not before the hire date, %1</source>
        <translation>un jour à partir de la date d’embauche, le %1</translation>
    </message>
    <message>
        <source>Nobody leaves before being hired.</source>
        <translation>Personne ne part avant d’être embauché.</translation>
    </message>
    <message>
        <source>The row has no employee number, so it cannot be told who it is about.</source>
        <translation>La ligne n’a pas de matricule&#xa0;: on ne peut pas savoir de qui il s’agit.</translation>
    </message>
    <message>
        <source>every employee number once</source>
        <translation>chaque matricule une seule fois</translation>
    </message>
    <message>
        <source>Line %1 has the same employee number.</source>
        <translation>La ligne %1 a le même matricule.</translation>
    </message>
    <message>
        <source>an address such as name@example.com</source>
        <translation>une adresse comme nom@example.com</translation>
    </message>
    <message>
        <source>This is not an e-mail address; the person was taken without one.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;; la personne a été reprise sans adresse.</translation>
    </message>
    <message>
        <source>The row does not say whom it is about.</source>
        <translation>La ligne ne dit pas de qui il s’agit.</translation>
    </message>
    <message>
        <source>the e-mail of employee number %1</source>
        <translation>l’adresse e-mail du matricule %1</translation>
    </message>
    <message>
        <source>The employee number and the e-mail address are those of two people.</source>
        <translation>Le matricule et l’adresse e-mail sont ceux de deux personnes différentes.</translation>
    </message>
    <message>
        <source>every person once</source>
        <translation>chaque personne une seule fois</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>La ligne %1 concerne la même personne.</translation>
    </message>
    <message>
        <source>a number from 1 to 5</source>
        <translation>un nombre de 1 à 5</translation>
    </message>
    <message>
        <source>This is not an answer on the scale.</source>
        <translation>Ce n’est pas une réponse de l’échelle.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read. Split it, or export fewer columns.</source>
        <translation>Le fichier dépasse %1, le maximum lu. Divisez-le, ou exportez moins de colonnes.</translation>
    </message>
    <message>
        <source>The file is in UTF-32, which is not read. Save it as UTF-8 and try again.</source>
        <translation>Le fichier est en UTF-32, un encodage qui n’est pas lu. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The solution does not pass its check. Please report this as an error in the program.</source>
        <translation>La solution ne passe pas sa vérification. Veuillez signaler cette erreur du programme.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The mentee names no wanted skills; this counts half.</source>
        <translation>Le mentoré ne nomme aucune compétence souhaitée&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>Offers nothing of what is wanted: %1.</source>
        <translation>N’offre rien de ce qui est souhaité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offers %1, but not %2.</source>
        <translation>Offre %1, mais pas %2.</translation>
    </message>
    <message>
        <source>Offers %1, the one skill wanted.</source>
        <translation>Offre %1, la seule compétence souhaitée.</translation>
    </message>
    <message>
        <source>Offers %1: both skills wanted.</source>
        <translation>Offre %1&#xa0;: les deux compétences souhaitées.</translation>
    </message>
    <message numerus="yes">
        <source>Offers %1: all %n skills wanted.</source>
        <translation>
            <numerusform>Offre %1&#xa0;: %n compétence souhaitée.</numerusform>
            <numerusform>Offre %1&#xa0;: les %n compétences souhaitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both departments are unknown; this counts half.</source>
        <translation>Les deux services sont inconnus&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor&apos;s department is unknown; this counts half.</source>
        <translation>Le service du mentor est inconnu&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentee&apos;s department is unknown; this counts half.</source>
        <translation>Le service du mentoré est inconnu&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>Both are in %1.</source>
        <translation>Tous deux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A mentor from %1 for a mentee from %2.</source>
        <translation>Mentor&#xa0;: %1&#xa0;; mentoré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Both locations are unknown; this counts half.</source>
        <translation>Les deux lieux sont inconnus&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor&apos;s location is unknown; this counts half.</source>
        <translation>Le lieu du mentor est inconnu&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentee&apos;s location is unknown; this counts half.</source>
        <translation>Le lieu du mentoré est inconnu&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor is in %1, the mentee in %2.</source>
        <translation>Lieu du mentor&#xa0;: %1&#xa0;; lieu du mentoré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is not above the mentee&apos;s %2.</source>
        <translation>Le niveau %1 du mentor n’est pas supérieur au niveau %2 du mentoré.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is well above the mentee&apos;s %2.</source>
        <translation>Le niveau %1 du mentor est bien supérieur au niveau %2 du mentoré.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is above the mentee&apos;s %2, but outside the wished distance.</source>
        <translation>Le niveau %1 du mentor est supérieur au niveau %2 du mentoré, mais hors de l’écart souhaité.</translation>
    </message>
    <message>
        <source>Grades and hire dates are missing; this counts half.</source>
        <translation>Les niveaux et les dates d’embauche manquent&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor&apos;s hire date is missing; this counts half.</source>
        <translation>La date d’embauche du mentor manque&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentee&apos;s hire date is missing; this counts half.</source>
        <translation>La date d’embauche du mentoré manque&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor, with %1 years in the company, has not been there longer than the mentee with %2.</source>
        <translation>Le mentor, avec une ancienneté de %1 ans, n’est pas dans l’entreprise depuis plus longtemps que le mentoré (%2 ans).</translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2.</source>
        <translation>Le mentor est dans l’entreprise depuis %1 ans, le mentoré depuis %2 ans.</translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2: outside the wished distance.</source>
        <translation>Le mentor est dans l’entreprise depuis %1 ans, le mentoré depuis %2 ans&#xa0;: hors de l’écart souhaité.</translation>
    </message>
    <message>
        <source>No other mentor takes part.</source>
        <translation>Aucun autre mentor ne participe.</translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n mentors.</source>
        <translation>
            <numerusform>Les règles n’autorisent pas le seul mentor (%n).</numerusform>
            <numerusform>Les règles n’autorisent aucun des %n mentors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed</source>
        <translation>
            <numerusform>%n mentor est autorisé</numerusform>
            <numerusform>%n mentors sont autorisés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but none of them has a place left.</source>
        <translation>%1, mais sans place libre.</translation>
    </message>
    <message>
        <source>%1, with %2; %3 could take those places, and others fit better.</source>
        <translation>%1, avec %2&#xa0;; %3 pouvaient prendre ces places, et d’autres convenaient mieux.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n mentoré</numerusform>
            <numerusform>%n mentorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask 1 mentor to join.</source>
        <translation>Demandez à 1 mentor de participer.</translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or lift a rule for one of the %n there are.</source>
        <translation>
            <numerusform>Demandez à 1 mentor de plus qu’aucune règle n’interdit, ou levez une règle pour le mentor présent (%n).</numerusform>
            <numerusform>Demandez à 1 mentor de plus qu’aucune règle n’interdit, ou levez une règle pour l’un des %n présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or one of the %n allowed ones to take 1 mentee more.</source>
        <translation>
            <numerusform>Demandez à 1 mentor de plus qu’aucune règle n’interdit, ou au mentor autorisé (%n) de prendre 1 mentoré de plus.</numerusform>
            <numerusform>Demandez à 1 mentor de plus qu’aucune règle n’interdit, ou à l’un des %n mentors autorisés de prendre 1 mentoré de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentor takes part. Approve at least one mentor before matching.</source>
        <translation>Aucun mentor ne participe. Approuvez au moins un mentor avant l’appariement.</translation>
    </message>
    <message>
        <source>No mentee is waiting for a mentor. Approve at least one mentee before matching.</source>
        <translation>Aucun mentoré n’attend de mentor. Approuvez au moins un mentoré avant l’appariement.</translation>
    </message>
    <message>
        <source>%1 is there twice as a mentor.</source>
        <translation>%1 figure deux fois comme mentor.</translation>
    </message>
    <message>
        <source>%1 is there twice as a mentee.</source>
        <translation>%1 figure deux fois comme mentoré.</translation>
    </message>
    <message>
        <source>%1 has the capacity %2; it cannot be below 0.</source>
        <translation>%1 a une capacité de %2&#xa0;; elle ne peut pas être inférieure à 0.</translation>
    </message>
    <message>
        <source>No mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor.</source>
        <translation>Aucun mentor n’a de place libre. Augmentez la capacité d’un mentor, ou faites appel à un mentor de plus.</translation>
    </message>
    <message>
        <source>The computation was canceled.</source>
        <translation>Le calcul a été annulé.</translation>
    </message>
    <message>
        <source>a column called “%1”</source>
        <translation>une colonne nommée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only one column called “%1”</source>
        <translation>une seule colonne nommée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells, as in the header</source>
        <translation>
            <numerusform>%n cellule, comme dans l’en-tête</numerusform>
            <numerusform>%n cellules, comme dans l’en-tête</numerusform>
        </translation>
    </message>
    <message>
        <source>a name or number</source>
        <translation>un nom ou un numéro</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000</source>
        <translation>un nombre entier de 0 à 1&#xa0;000&#xa0;000</translation>
    </message>
    <message>
        <source>somebody else than “%1”</source>
        <translation>quelqu’un d’autre que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>every pair once; “%1” and “%2” are in line %3 already</source>
        <translation>chaque binôme une seule fois&#xa0;; «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» figurent déjà à la ligne %3</translation>
    </message>
    <message>
        <source>every person once; “%1” is in line %2 already</source>
        <translation>chaque personne une seule fois&#xa0;; «&#xa0;%1&#xa0;» figure déjà à la ligne %2</translation>
    </message>
    <message>
        <source>Line %1: found %2, expected %3.</source>
        <translation>Ligne %1&#xa0;: trouvé %2, attendu %3.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: found “%3”, expected %4.</source>
        <translation>Ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: trouvé «&#xa0;%3&#xa0;», attendu %4.</translation>
    </message>
    <message>
        <source>A criterion has the weight %1; weights go from 0 to 100.</source>
        <translation>Un critère a le poids %1&#xa0;; les poids vont de 0 à 100.</translation>
    </message>
    <message>
        <source>There is no criterion to match by. Add at least one, such as skills.</source>
        <translation>Il n’y a aucun critère d’appariement. Ajoutez-en au moins un, par exemple les compétences.</translation>
    </message>
    <message>
        <source>All criteria have the weight 0. Give at least one of them some weight.</source>
        <translation>Tous les critères ont le poids 0. Donnez du poids à au moins l’un d’eux.</translation>
    </message>
    <message>
        <source>The date of the round is missing.</source>
        <translation>La date de la session manque.</translation>
    </message>
    <message>
        <source>So many people with such high scores cannot be computed exactly. Divide all scores by the same number, or split the people into several rounds.</source>
        <translation>Autant de personnes avec des scores aussi élevés ne peuvent pas être calculées exactement. Divisez tous les scores par le même nombre, ou répartissez les personnes en plusieurs sessions.</translation>
    </message>
    <message>
        <source>There are %1 possible pairs; up to %2 can be computed in one round.</source>
        <translation>Il y a %1 binômes possibles&#xa0;; une session peut en calculer au plus %2.</translation>
    </message>
    <message>
        <source>A score is %1; scores are whole numbers from 0 to 1,000,000.</source>
        <translation>Un score est %1&#xa0;; les scores sont des nombres entiers de 0 à 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>Every mentor needs a capacity.</source>
        <translation>Chaque mentor a besoin d’une capacité.</translation>
    </message>
    <message>
        <source>A capacity is below 0.</source>
        <translation>Une capacité est inférieure à 0.</translation>
    </message>
    <message>
        <source>A pair has somebody who does not take part.</source>
        <translation>Un binôme compte quelqu’un qui ne participe pas.</translation>
    </message>
    <message>
        <source>Somebody is paired with themselves.</source>
        <translation>Quelqu’un est en binôme avec soi-même.</translation>
    </message>
    <message>
        <source>A pair has two scores.</source>
        <translation>Un binôme a deux scores.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;&#xa0;1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;&#xa0;99&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent: &quot;94 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <extracomment>%1 is the value, %2 and %3 are the ends of its interval: &quot;94 %, 95 % interval 88 to 98&quot;</extracomment>
        <translation>%1, intervalle à 95&#xa0;%&#xa0;: %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 eligible people are enrolled (%3).</source>
        <translation>
            <numerusform>%1 des %2 personnes éligibles est inscrite (%3).</numerusform>
            <numerusform>%1 des %2 personnes éligibles sont inscrites (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 enrolled people have been active (%3).</source>
        <translation>
            <numerusform>%1 des %2 personnes inscrites a été active (%3).</numerusform>
            <numerusform>%1 des %2 personnes inscrites ont été actives (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees have been matched (%3).</source>
        <translation>
            <numerusform>%1 des %2 mentorés approuvés a été apparié (%3).</numerusform>
            <numerusform>%1 des %2 mentorés approuvés ont été appariés (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees are matched (%3).</source>
        <translation>
            <numerusform>%1 des %2 mentorés approuvés est apparié (%3).</numerusform>
            <numerusform>%1 des %2 mentorés approuvés sont appariés (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 active pairings are on track (%3).</source>
        <translation>
            <numerusform>%1 des %2 binômes actifs est en bonne voie (%3).</numerusform>
            <numerusform>%1 des %2 binômes actifs sont en bonne voie (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 expected meetings were held (%3).</source>
        <translation>
            <numerusform>%1 des %2 rencontres attendues a été tenue (%3).</numerusform>
            <numerusform>%1 des %2 rencontres attendues ont été tenues (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 people who answered chose 4 or 5 of 5 (%3).</source>
        <translation>
            <numerusform>%1 des %2 personnes qui ont répondu a choisi 4 ou 5 sur 5 (%3).</numerusform>
            <numerusform>%1 des %2 personnes qui ont répondu ont choisi 4 ou 5 sur 5 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 invited people answered (%3).</source>
        <translation>
            <numerusform>%1 des %2 personnes invitées a répondu (%3).</numerusform>
            <numerusform>%1 des %2 personnes invitées ont répondu (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 pairings whose planned end has come reached it (%3).</source>
        <translation>
            <numerusform>%1 des %2 binômes dont la fin prévue est passée l’a atteinte (%3).</numerusform>
            <numerusform>%1 des %2 binômes dont la fin prévue est passée l’ont atteinte (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a metric&apos;s name, %2 &quot;not shown&quot; or &quot;no data&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Mean satisfaction of %1 people: %2.</source>
        <extracomment>%2 is a mean with its interval: &quot;4.3 of 5, 95 % interval 4.1 to 4.5&quot;</extracomment>
        <translation>
            <numerusform>Satisfaction moyenne de %1 personne&#xa0;: %2.</numerusform>
            <numerusform>Satisfaction moyenne de %1 personnes&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are enrolled.</source>
        <translation>
            <numerusform>%1 personne est inscrite.</numerusform>
            <numerusform>%1 personnes sont inscrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in an active pairing.</source>
        <translation>
            <numerusform>%1 personne est dans un binôme actif.</numerusform>
            <numerusform>%1 personnes sont dans un binôme actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Note: %2.</source>
        <extracomment>%1 is a sentence, %2 its note: &quot;low precision: fewer than 30&quot;</extracomment>
        <translation>%1 Remarque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>not shown because fewer than %1 stand behind it</source>
        <translation>non affiché, car fondé sur moins de %1 cas</translation>
    </message>
    <message>
        <source>low precision: fewer than %1</source>
        <translation>faible précision&#xa0;: moins de %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two notes</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>no interval: one answer</source>
        <translation>pas d’intervalle&#xa0;: une seule réponse</translation>
    </message>
    <message>
        <source>no interval: everyone gave the same answer</source>
        <translation>pas d’intervalle&#xa0;: toutes les réponses sont identiques</translation>
    </message>
    <message>
        <source>%1 of %2 invited people answered (%3 %)</source>
        <translation>%1 des %2 personnes invitées ont répondu (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>people who answered</source>
        <translation>personnes qui ont répondu</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>Participants who are approved or later. Everybody counts once.</source>
        <translation>Participants approuvés ou au-delà. Chacun compte une fois.</translation>
    </message>
    <message>
        <source>Participants in a trial or active pairing. Everybody counts once.</source>
        <translation>Participants dans un binôme à l’essai ou actif. Chacun compte une fois.</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Taux d’inscription</translation>
    </message>
    <message>
        <source>eligible people</source>
        <translation>personnes éligibles</translation>
    </message>
    <message>
        <source>People enrolled, divided by people eligible on the invitation date.</source>
        <translation>Personnes inscrites, divisées par les personnes éligibles à la date d’invitation.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>enrolled people</source>
        <translation>personnes inscrites</translation>
    </message>
    <message>
        <source>People who were ever in a trial or active pairing, divided by people enrolled.</source>
        <translation>Personnes ayant déjà été dans un binôme à l’essai ou actif, divisées par les personnes inscrites.</translation>
    </message>
    <message>
        <source>Match rate</source>
        <translation>Taux d’appariement</translation>
    </message>
    <message>
        <source>approved mentees</source>
        <translation>mentorés approuvés</translation>
    </message>
    <message>
        <source>Mentees matched at least once, divided by mentees approved.</source>
        <translation>Mentorés appariés au moins une fois, divisés par les mentorés approuvés.</translation>
    </message>
    <message>
        <source>Matched now</source>
        <translation>Appariés actuellement</translation>
    </message>
    <message>
        <source>Mentees who are in a pairing now, divided by mentees approved.</source>
        <translation>Mentorés actuellement dans un binôme, divisés par les mentorés approuvés.</translation>
    </message>
    <message numerus="yes">
        <source>for %n pairings it is too early to say</source>
        <translation>
            <numerusform>pour %n binôme, il est trop tôt pour se prononcer</numerusform>
            <numerusform>pour %n binômes, il est trop tôt pour se prononcer</numerusform>
        </translation>
    </message>
    <message>
        <source>active pairings</source>
        <translation>binômes actifs</translation>
    </message>
    <message>
        <source>Active pairings that are on track, divided by all active pairings.</source>
        <translation>Binômes actifs en bonne voie, divisés par tous les binômes actifs.</translation>
    </message>
    <message>
        <source>Cadence compliance</source>
        <translation>Respect du rythme</translation>
    </message>
    <message>
        <source>pairings with at least one whole cadence period</source>
        <translation>binômes avec au moins une période de rythme complète</translation>
    </message>
    <message>
        <source>Meetings held, at most one a cadence period, divided by the whole cadence periods since the start without agreed pauses. A no-show is not held.</source>
        <translation>Rencontres tenues, au plus une par période du rythme, divisées par les périodes complètes depuis le début, sans les pauses convenues. Une absence ne compte pas comme tenue.</translation>
    </message>
    <message>
        <source>no interval: meetings of one pairing depend on each other</source>
        <translation>pas d’intervalle&#xa0;: les rencontres d’un même binôme dépendent les unes des autres</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5, divided by people who answered.</source>
        <translation>Personnes qui ont choisi 4 ou 5 sur 5, divisées par les personnes qui ont répondu.</translation>
    </message>
    <message>
        <source>Mean satisfaction</source>
        <translation>Satisfaction moyenne</translation>
    </message>
    <message>
        <source>The mean of the answers from 1 to 5.</source>
        <translation>La moyenne des réponses de 1 à 5.</translation>
    </message>
    <message>
        <source>Survey response</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>people invited to the survey</source>
        <translation>personnes invitées à l’enquête</translation>
    </message>
    <message>
        <source>Complete answers, divided by people invited and eligible.</source>
        <translation>Réponses complètes, divisées par les personnes invitées et éligibles.</translation>
    </message>
    <message>
        <source>Pairing completion</source>
        <translation>Binômes menés à terme</translation>
    </message>
    <message>
        <source>pairings whose planned end has come</source>
        <translation>binômes dont la fin prévue est passée</translation>
    </message>
    <message>
        <source>Pairings that reached their planned end, divided by pairings whose planned end has come, those ended early included.</source>
        <translation>Binômes qui ont atteint leur fin prévue, divisés par les binômes dont la fin prévue est passée, y compris ceux qui ont été interrompus.</translation>
    </message>
    <message>
        <source>Active pairings</source>
        <translation>Binômes actifs</translation>
    </message>
    <message>
        <source>No pairing is active yet</source>
        <translation>Aucun binôme n’est encore actif</translation>
    </message>
    <message>
        <source>Health is read from active pairings; there are none.</source>
        <translation>La santé se lit sur les binômes actifs&#xa0;; il n’y en a pas.</translation>
    </message>
    <message>
        <source>Pairing health is not shown</source>
        <translation>La santé des binômes n’est pas affichée</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings are active: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Moins de %n binôme est actif&#xa0;: un chiffre sur si peu de binômes pourrait se lire comme un chiffre sur une personne.</numerusform>
            <numerusform>Moins de %n binômes sont actifs&#xa0;: un chiffre sur si peu de binômes pourrait se lire comme un chiffre sur une personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairings are on track</source>
        <comment>on track of all active</comment>
        <translation>
            <numerusform>Binôme en bonne voie&#xa0;: %1 sur %n</numerusform>
            <numerusform>Binômes en bonne voie&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is too early to say.</source>
        <translation>
            <numerusform>Sur %n binôme actif, en bonne voie&#xa0;: %1 (%2), à risque&#xa0;: %3, à l’arrêt&#xa0;: %4&#xa0;; trop tôt pour se prononcer&#xa0;: %5.</numerusform>
            <numerusform>Sur %n binômes actifs, en bonne voie&#xa0;: %1 (%2), à risque&#xa0;: %3, à l’arrêt&#xa0;: %4&#xa0;; trop tôt pour se prononcer&#xa0;: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Cadence periods that ended in the month</source>
        <translation>Périodes du rythme terminées dans le mois</translation>
    </message>
    <message>
        <source>No meeting was due yet</source>
        <translation>Aucune rencontre n’était encore attendue</translation>
    </message>
    <message>
        <source>Meetings are counted from the start of the first pairing; there is none.</source>
        <translation>Les rencontres sont comptées à partir du début du premier binôme&#xa0;; il n’y en a pas.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Honorées</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Kept of expected</source>
        <translation>Part honorée</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (incomplet)</translation>
    </message>
    <message numerus="yes">
        <source>So far %n meetings were held.</source>
        <translation>
            <numerusform>Jusqu’ici, %n rencontre a été tenue.</numerusform>
            <numerusform>Jusqu’ici, %n rencontres ont été tenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairings kept %1 of the meetings they agreed on</source>
        <translation>Les binômes ont honoré %1 des rencontres convenues</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, of which one counts per cadence period.</source>
        <translation>
            <numerusform>Sur %1 rencontres attendues, %2 ont eu lieu à temps&#xa0;; %n rencontre a été tenue en tout, dont une compte par période du rythme.</numerusform>
            <numerusform>Sur %1 rencontres attendues, %2 ont eu lieu à temps&#xa0;; %n rencontres ont été tenues en tout, dont une compte par période du rythme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings by month are not shown</source>
        <translation>Les rencontres par mois ne sont pas affichées</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings stand behind them: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Elles reposent sur moins de %n binôme&#xa0;: un chiffre sur si peu de binômes pourrait se lire comme un chiffre sur une personne.</numerusform>
            <numerusform>Elles reposent sur moins de %n binômes&#xa0;: un chiffre sur si peu de binômes pourrait se lire comme un chiffre sur une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the answers, 1 to 5, with its 95 % interval</source>
        <translation>Moyenne des réponses, de 1 à 5, avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Satisfaction is not shown</source>
        <translation>La satisfaction n’est pas affichée</translation>
    </message>
    <message>
        <source>No survey has been answered yet</source>
        <translation>Aucune enquête n’a encore reçu de réponse</translation>
    </message>
    <message>
        <source>So few people answered that a figure could be read as one about a person.</source>
        <translation>Si peu de personnes ont répondu qu’un chiffre pourrait se lire comme un chiffre sur une personne.</translation>
    </message>
    <message>
        <source>Satisfaction is read from the answers to a survey; there are none.</source>
        <translation>La satisfaction se lit sur les réponses à une enquête&#xa0;; il n’y en a pas.</translation>
    </message>
    <message>
        <source>Satisfaction is %1</source>
        <translation>La satisfaction est de %1</translation>
    </message>
    <message>
        <source>Satisfaction is %1, after %2 in the survey before</source>
        <extracomment>%1 is &quot;4.3 of 5&quot;, %2 is the mean of the survey before</extracomment>
        <translation>La satisfaction est de %1, après %2 dans l’enquête précédente</translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers.</source>
        <translation>
            <numerusform>%1&#xa0;: la moyenne de %n réponse.</numerusform>
            <numerusform>%1&#xa0;: la moyenne de %n réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers; its 95 % interval reaches from %2 to %3.</source>
        <translation>
            <numerusform>%1&#xa0;: la moyenne de %n réponse&#xa0;; son intervalle à 95&#xa0;% va de %2 à %3.</numerusform>
            <numerusform>%1&#xa0;: la moyenne de %n réponses&#xa0;; son intervalle à 95&#xa0;% va de %2 à %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Taux de réponse</translation>
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
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day in a table, Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Données jusqu’au %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairings have stalled and need a conversation.</source>
        <translation>
            <numerusform>%n binôme est à l’arrêt et a besoin d’un entretien.</numerusform>
            <numerusform>%n binômes sont à l’arrêt et ont besoin d’un entretien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting for a partner.</source>
        <translation>
            <numerusform>%n personne attend un partenaire.</numerusform>
            <numerusform>%n personnes attendent un partenaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak with the %n stalled pairings, and re-pair those that do not resume.</source>
        <translation>
            <numerusform>Parlez avec le binôme à l’arrêt (%n), et formez-en un nouveau s’il ne reprend pas.</numerusform>
            <numerusform>Parlez avec les %n binômes à l’arrêt, et formez-en de nouveaux pour ceux qui ne reprennent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a personal reminder to the %n pairings at risk.</source>
        <translation>
            <numerusform>Envoyez un rappel personnel au binôme à risque (%n).</numerusform>
            <numerusform>Envoyez un rappel personnel aux %n binômes à risque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find a partner for the %n people who are waiting.</source>
        <translation>
            <numerusform>Trouvez un partenaire pour %n personne qui attend.</numerusform>
            <numerusform>Trouvez un partenaire pour les %n personnes qui attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look after the pairings one by one; they are too few to be counted here.</source>
        <translation>Suivez les binômes un par un&#xa0;; ils sont trop peu nombreux pour être comptés ici.</translation>
    </message>
    <message>
        <source>Nothing needs a decision now; keep the program going as it is.</source>
        <translation>Rien n’appelle de décision pour l’instant&#xa0;; poursuivez le programme tel qu’il est.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No survey has been answered yet.</source>
        <translation>Aucune enquête n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Méthode et limites</translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted.</source>
        <translation>Compare le nombre de jours depuis la dernière rencontre d’un binôme au rythme convenu&#xa0;; les pauses convenues ne comptent pas.</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Petits groupes</translation>
    </message>
    <message numerus="yes">
        <source>Figures about groups of fewer than %n people are not shown, so that nobody can be recognized.</source>
        <translation>
            <numerusform>Les chiffres sur les groupes de moins de %n personne ne sont pas affichés, afin que personne ne puisse être reconnu.</numerusform>
            <numerusform>Les chiffres sur les groupes de moins de %n personnes ne sont pas affichés, afin que personne ne puisse être reconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data reach through %1. A program is not an experiment: the figures describe what happened, not what would have happened without it.</source>
        <translation>Les données vont jusqu’au %1. Un programme n’est pas une expérience&#xa0;: les chiffres décrivent ce qui s’est passé, pas ce qui se serait passé sans lui.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The pairings that need somebody come first. “Held” counts meetings that took place.</source>
        <translation>Les binômes qui ont besoin d’attention viennent en premier. «&#xa0;Tenue&#xa0;» compte les rencontres qui ont eu lieu.</translation>
    </message>
    <message>
        <source>No pairing is active yet.</source>
        <translation>Aucun binôme n’est encore actif.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Everybody who is approved has a partner.</source>
        <translation>Toutes les personnes approuvées ont un partenaire.</translation>
    </message>
    <message>
        <source>How the pairings are doing</source>
        <translation>Comment vont les binômes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>%1: program review</source>
        <translation>%1&#xa0;: bilan du programme</translation>
    </message>
    <message>
        <source>Confidential: this report names people.</source>
        <translation>Confidentiel&#xa0;: ce rapport nomme des personnes.</translation>
    </message>
    <message>
        <source>Every pairing</source>
        <translation>Tous les binômes</translation>
    </message>
    <message>
        <source>Unmatched people</source>
        <translation>Personnes sans binôme</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The backup would be damaged: it was not kept.</source>
        <translation>La sauvegarde serait endommagée&#xa0;: elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The backup could not be written to the folder “%1”.</source>
        <translation>La sauvegarde n’a pas pu être écrite dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is already a file “%1” in the folder “%2”.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;» dans le dossier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The checksum of the backup “%1” is missing.</source>
        <translation>La somme de contrôle de la sauvegarde «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: its checksum is another.</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» est endommagée&#xa0;: sa somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>import of %n people</source>
        <translation>
            <numerusform>import de %n personne</numerusform>
            <numerusform>import de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n participants</source>
        <translation>
            <numerusform>import de %n participant</numerusform>
            <numerusform>import de %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n meetings</source>
        <translation>
            <numerusform>import de %n rencontre</numerusform>
            <numerusform>import de %n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n answers</source>
        <translation>
            <numerusform>import de %n réponse</numerusform>
            <numerusform>import de %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>new program “%1”</source>
        <translation>nouveau programme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>changes to “%1”</source>
        <translation>modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>matching criteria</source>
        <translation>critères d’appariement</translation>
    </message>
    <message>
        <source>enrollment of %1</source>
        <translation>inscription (%1)</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>modification (%1)</translation>
    </message>
    <message>
        <source>matching round “%1”</source>
        <translation>session d’appariement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deletion of round “%1”</source>
        <translation>suppression de la session «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>publishing of %n pairings</source>
        <translation>
            <numerusform>publication de %n binôme</numerusform>
            <numerusform>publication de %n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>ban of %1</source>
        <translation>interdiction du binôme %1</translation>
    </message>
    <message>
        <source>meeting of %1</source>
        <translation>rencontre du binôme %1</translation>
    </message>
    <message>
        <source>changes to a meeting of %1</source>
        <translation>modification d’une rencontre du binôme %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n meetings</source>
        <translation>
            <numerusform>suppression de %n rencontre</numerusform>
            <numerusform>suppression de %n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>end of the pairing %1</source>
        <translation>fin du binôme %1</translation>
    </message>
    <message>
        <source>changes to the pairing %1</source>
        <translation>modification du binôme %1</translation>
    </message>
    <message>
        <source>This installation has no usable SQLite.</source>
        <translation>Cette installation n’a pas de SQLite utilisable.</translation>
    </message>
    <message>
        <source>This installation&apos;s SQLite does not keep workspaces safe.</source>
        <translation>La version de SQLite de cette installation ne garantit pas la sécurité des espaces de travail.</translation>
    </message>
    <message>
        <source>The workspace file reports an error.</source>
        <translation>Le fichier de l’espace de travail signale une erreur.</translation>
    </message>
    <message>
        <source>Nothing was changed: the change was interrupted before.</source>
        <translation>Rien n’a été modifié&#xa0;: la modification a été interrompue avant.</translation>
    </message>
    <message>
        <source>A value cannot be stored exactly as it is.</source>
        <translation>Une valeur ne peut pas être enregistrée exactement telle quelle.</translation>
    </message>
    <message>
        <source>The workspace holds a value that it should not.</source>
        <translation>L’espace de travail contient une valeur qu’il ne devrait pas contenir.</translation>
    </message>
    <message>
        <source>The workspace could not be updated.</source>
        <translation>L’espace de travail n’a pas pu être mis à jour.</translation>
    </message>
    <message>
        <source>The workspace file was moved or replaced while it was open. Close it and open it again.</source>
        <translation>Le fichier de l’espace de travail a été déplacé ou remplacé alors qu’il était ouvert. Fermez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>The last change of the workspace was interrupted. Open it for writing once, so that it can be set right.</source>
        <translation>La dernière modification de l’espace de travail a été interrompue. Ouvrez-le une fois en écriture, afin qu’il puisse être remis en ordre.</translation>
    </message>
    <message>
        <source>Another program is using the workspace file. Try again in a moment.</source>
        <translation>Un autre programme utilise le fichier de l’espace de travail. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The workspace file is read-only.</source>
        <translation>Le fichier de l’espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>This does not fit what is already in the workspace.</source>
        <translation>Cela ne s’accorde pas avec ce que contient déjà l’espace de travail.</translation>
    </message>
    <message>
        <source>A text is too long for the workspace: it exceeds 8 MB.</source>
        <translation>Un texte est trop long pour l’espace de travail&#xa0;: il dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written: the disk or the network reports an error.</source>
        <translation>Le fichier de l’espace de travail n’a pas pu être lu ou écrit&#xa0;: le disque ou le réseau signale une erreur.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore the last backup.</source>
        <translation>Le fichier de l’espace de travail est endommagé. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace file could not be opened.</source>
        <translation>Le fichier de l’espace de travail n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>This step can no longer be taken back: the workspace is not as the step left it.</source>
        <translation>Cette action ne peut plus être annulée&#xa0;: l’espace de travail n’est plus tel qu’elle l’avait laissé.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not those of a Mentorbook workspace of its version.</source>
        <translation>Les tables du fichier ne sont pas celles d’un espace de travail Mentorbook de sa version.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to no row of “%2”.</source>
        <translation>Une ligne de «&#xa0;%1&#xa0;» ne renvoie à aucune ligne de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is empty: it holds no workspace.</source>
        <translation>Il est vide&#xa0;: il ne contient pas d’espace de travail.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Mentorbook. Install the newest version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Mentorbook. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is read-only: it can be read but not changed.</source>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule&#xa0;: il peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert. %2</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Mentorbook. Open it for writing once, so that it can be updated.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus ancienne de Mentorbook. Ouvrez-le une fois en écriture, afin qu’il puisse être mis à jour.</translation>
    </message>
    <message>
        <source>“%1” could not be updated to this version of Mentorbook. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être mis à jour vers cette version de Mentorbook. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: it cannot be changed.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule&#xa0;: il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Another program has changed the workspace file: earlier steps can no longer be undone.</source>
        <translation>Un autre programme a modifié le fichier de l’espace de travail&#xa0;: les actions précédentes ne peuvent plus être annulées.</translation>
    </message>
    <message>
        <source>Changes of “%1” could not be undone.</source>
        <translation>Les modifications de «&#xa0;%1&#xa0;» n’ont pas pu être annulées.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder “%2”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» dans le dossier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier d’espace de travail.</translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Mentorbook.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the system does not allow it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: le système ne l’autorise pas.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace. Restore a backup, or create a new workspace.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il ne contient pas d’espace de travail. Restaurez une sauvegarde, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace but another kind of file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Mentorbook, mais un autre type de fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Restore the last backup.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: sa fin manque. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Mentorbook workspace.</source>
        <translation>«&#xa0;%1&#xa0;» est la base de données d’un autre programme, pas un espace de travail Mentorbook.</translation>
    </message>
    <message>
        <source>Another program has switched “%1” to a journal that Mentorbook does not use. Restore the last backup.</source>
        <translation>Un autre programme a fait passer «&#xa0;%1&#xa0;» à un journal que Mentorbook n’utilise pas. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be created in the folder “%2”: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être créé dans le dossier «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk or the network reports an error.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: le disque ou le réseau signale une erreur.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>“%1” is open on %2 since %3.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert sur %2 (depuis %3).</translation>
    </message>
    <message>
        <source>“%1” is open on %2 by %3 since %4.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert sur %2 par %3 (depuis %4).</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only: “%2” can be read but not changed there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est en lecture seule&#xa0;: «&#xa0;%2&#xa0;» peut y être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>“%1” could not be locked: the disk or the network reports an error.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être verrouillé&#xa0;: le disque ou le réseau signale une erreur.</translation>
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
        <translation>Le graphique n’a pas pu être écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Aucune entrée.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Le rapport n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Is the folder there, and may you write to it?</source>
        <translation>Le rapport n’a pas pu être écrit dans «&#xa0;%1&#xa0;». Le dossier existe-t-il, et avez-vous le droit d’y écrire&#xa0;?</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>L’espace de travail est intact.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>Impossible d’écrire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed; the import would do this:</source>
        <translation>Rien n’a été modifié&#xa0;; voici ce que ferait l’import&#xa0;:</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 changed, %4 left, %5 returned, %6 unchanged, %7 rejected.</source>
        <translation>%1 lignes&#xa0;; ajouts&#xa0;: %2, modifications&#xa0;: %3, départs&#xa0;: %4, retours&#xa0;: %5, sans changement&#xa0;: %6, refus&#xa0;: %7.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns that were ignored: %1</source>
        <translation>Colonnes ignorées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentees matched, total score %2, %3.</source>
        <translation>
            <numerusform>%1&#xa0;: %n mentoré apparié, score total %2, %3.</numerusform>
            <numerusform>%1&#xa0;: %n mentorés appariés, score total %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmatched: %1: %2 %3</source>
        <translation>Sans binôme&#xa0;: %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Created the workspace %1.</source>
        <translation>Espace de travail %1 créé.</translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings of “%1”.</source>
        <translation>
            <numerusform>%n binôme de «&#xa0;%1&#xa0;» publié.</numerusform>
            <numerusform>%n binômes de «&#xa0;%1&#xa0;» publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Created %1: %2 people from %3 rosters, %4 participants, %5 pairings, %6 meetings and %7 survey invitations.</source>
        <translation>%1 créé&#xa0;: %2 personnes de %3 listes du personnel, %4 participants, %5 binômes, %6 rencontres et %7 invitations à une enquête.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: %3</source>
        <translation>Ligne %1 de «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et encore %n.</numerusform>
            <numerusform>… et encore %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems.</source>
        <translation>
            <numerusform>Les scores ne peuvent pas être résolus&#xa0;: %n problème.</numerusform>
            <numerusform>Les scores ne peuvent pas être résolus&#xa0;: %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched, total score %2, %3.</source>
        <translation>Appariés&#xa0;: %1&#xa0;; score total %2, %3.</translation>
    </message>
    <message>
        <source>at most %1 from the best</source>
        <translation>à %1 au plus de l’optimum</translation>
    </message>
    <message>
        <source>Line %1: %2 Rows may be missing because of that, so the file can&apos;t be taken as a list of everybody employed. Mend the line, or import the file as a part of the company.</source>
        <translation>Ligne %1&#xa0;: %2 Des lignes peuvent manquer de ce fait&#xa0;: le fichier ne peut pas être pris comme la liste de tout le personnel. Corrigez la ligne, ou importez le fichier comme une partie de l’entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk and %4 stalled.</source>
        <translation>
            <numerusform>Sur %n binôme actif, %1 en bonne voie (%2), %3 à risque et %4 à l’arrêt.</numerusform>
            <numerusform>Sur %n binômes actifs, %1 en bonne voie (%2), %3 à risque et %4 à l’arrêt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::WeekStripDelegate</name>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>en %n semaine</numerusform>
            <numerusform>en %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n rencontre tenue</numerusform>
            <numerusform>%n rencontres tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manquée</numerusform>
            <numerusform>%n manquées</numerusform>
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
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample.mentorbook</source>
        <comment>a file name</comment>
        <translation>Exemple.mentorbook</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Making the sample: three years of an invented company…</source>
        <translation>Création de l’exemple&#xa0;: trois ans d’une entreprise inventée…</translation>
    </message>
    <message numerus="yes">
        <source>This is the sample: %n invented people and a program with a history.</source>
        <translation>
            <numerusform>Ceci est l’exemple&#xa0;: %n personne inventée et un programme avec son histoire.</numerusform>
            <numerusform>Ceci est l’exemple&#xa0;: %n personnes inventées et un programme avec son histoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Binôme</translation>
    </message>
</context>
</TS>
