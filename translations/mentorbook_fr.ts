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
    <name>mentorbook::AttainablePage</name>
    <message>
        <source>Whether the change can be seen</source>
        <translation>Visibilité du changement</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>In people</source>
        <translation>En personnes</translation>
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
    <name>mentorbook::BasicsPage</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Leadership %1</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>B&amp;ut</translation>
    </message>
    <message>
        <source>It sets the defaults of everything under Details, until you set them yourself.</source>
        <translation>Il détermine les valeurs par défaut de tout ce qui figure sous Détails, tant que vous ne les fixez pas vous-même.</translation>
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
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>mentorbook::CloseGoalDialog</name>
    <message>
        <source>Close the Goal</source>
        <translation>Clore l’objectif</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>Now %1, target %2</source>
        <translation>Actuellement %1, cible %2</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>Say why it is abandoned.</source>
        <translation>Dites pourquoi il est abandonné.</translation>
    </message>
    <message>
        <source>&amp;Close Goal</source>
        <translation>&amp;Clore l’objectif</translation>
    </message>
    <message>
        <source>Closed “%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;» clos&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::CloseMenteeGoalDialog</name>
    <message>
        <source>Close the Goal</source>
        <translation>Clore l’objectif</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;Verified by</source>
        <translation>C&amp;onstaté par</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>Say why it is abandoned.</source>
        <translation>Dites pourquoi il est abandonné.</translation>
    </message>
    <message>
        <source>&amp;Close Goal</source>
        <translation>&amp;Clore l’objectif</translation>
    </message>
    <message>
        <source>Closed “%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;» clos&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Columns that are not imported</source>
        <translation>Colonnes qui ne sont pas importées</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importée comme</translation>
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
        <source>Choose a field, or type a name to keep the column as a field of its own</source>
        <translation>Choisissez un champ, ou saisissez un nom pour conserver la colonne comme champ à part</translation>
    </message>
    <message>
        <source>Keep as “%1”</source>
        <translation>Conserver comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation>Toutes les colonnes sont importées.</translation>
    </message>
    <message>
        <source>Not imported: %1, and %2 more.</source>
        <translation>Non importées&#xa0;: %1, et %2 de plus.</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Non importées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
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
    <message>
        <source>The mentor can help with the mentee&apos;s goals.</source>
        <translation>Le mentor peut aider à atteindre les objectifs du mentoré.</translation>
    </message>
    <message>
        <source>They have interests in common.</source>
        <translation>Ils ont des centres d’intérêt communs.</translation>
    </message>
    <message>
        <source>Their answers about values and personality fit.</source>
        <translation>Leurs réponses sur les valeurs et la personnalité s’accordent.</translation>
    </message>
    <message>
        <source>Their working hours meet.</source>
        <translation>Leurs heures de travail se recoupent.</translation>
    </message>
    <message>
        <source>They have a language in common.</source>
        <translation>Ils ont une langue en commun.</translation>
    </message>
    <message>
        <source>Both meet the other&apos;s wishes about background.</source>
        <translation>Tous deux répondent aux souhaits de l’autre sur le parcours.</translation>
    </message>
    <message>
        <source>They are among each other&apos;s choices.</source>
        <translation>Ils figurent parmi les choix l’un de l’autre.</translation>
    </message>
    <message>
        <source>Your own fields are as wished.</source>
        <translation>Vos propres champs correspondent aux souhaits.</translation>
    </message>
    <message>
        <source>The mentor holds or held the role that the mentee aims at.</source>
        <translation>Le mentor occupe ou a occupé la fonction que vise le mentoré.</translation>
    </message>
    <message>
        <source>Never opposite in all</source>
        <translation>Jamais opposés en tout</translation>
    </message>
    <message>
        <source>Always some hours</source>
        <translation>Toujours quelques heures</translation>
    </message>
    <message>
        <source>Always one in common</source>
        <translation>Toujours une en commun</translation>
    </message>
    <message>
        <source>At least one wish, always</source>
        <translation>Au moins un souhait, toujours</translation>
    </message>
    <message>
        <source>Always chosen by one of them</source>
        <translation>Toujours choisi par l’un des deux</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
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
    <name>mentorbook::EligibilityEdit</name>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>%1: here for at least</source>
        <translation>%1&#xa0;: ancienneté minimale</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>indifférente</translation>
    </message>
    <message>
        <source>%1: here for at most</source>
        <translation>%1&#xa0;: ancienneté maximale</translation>
    </message>
    <message>
        <source>%1: departments</source>
        <translation>%1&#xa0;: services</translation>
    </message>
    <message>
        <source>%1: grades</source>
        <translation>%1&#xa0;: niveaux</translation>
    </message>
    <message>
        <source>%1: locations</source>
        <translation>%1&#xa0;: lieux</translation>
    </message>
    <message>
        <source>%1: how many people</source>
        <translation>%1&#xa0;: nombre de personnes</translation>
    </message>
    <message>
        <source>Here for at least</source>
        <translation>Ancienneté minimale</translation>
    </message>
    <message>
        <source>Here for at most</source>
        <translation>Ancienneté maximale</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
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
    <message>
        <source>Grade changed from %1 to %2</source>
        <translation>Changement de niveau&#xa0;: de %1 à %2</translation>
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
    <name>mentorbook::ExportPeopleDialog</name>
    <message>
        <source>&amp;What became of them in the program: state, pairings, meetings</source>
        <translation>&amp;Leur parcours dans le programme&#xa0;: état, binômes, rencontres</translation>
    </message>
    <message>
        <source>Only who is enrolled in the &amp;program</source>
        <translation>Seulement les &amp;inscrits au programme</translation>
    </message>
    <message>
        <source>Export People</source>
        <translation>Exporter des personnes</translation>
    </message>
    <message>
        <source>Mentorbook&apos;s own</source>
        <translation>Format de Mentorbook</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>Comme dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Columns and days</source>
        <translation>&amp;Colonnes et jours</translation>
    </message>
    <message>
        <source>A profile writes HR&apos;s own column names, in HR&apos;s order and its order of day, month and year.</source>
        <translation>Un profil écrit les noms de colonnes des RH, dans l’ordre des RH et avec leur ordre du jour, du mois et de l’année.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
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
    <name>mentorbook::GoalCardView</name>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>%1. Baseline %2, now %3, target %4. %5</source>
        <translation>%1. Valeur de départ %2, actuellement %3, cible %4. %5</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalDetails</name>
    <message>
        <source>%1: %2 from “%3” to “%4”.</source>
        <translation>%1&#xa0;: %2 de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 Because: %2</source>
        <translation>%1 Raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>How many people or pairings stand behind it</source>
        <translation>Combien de personnes ou de binômes sont derrière cette valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>tiré de l’espace de travail</translation>
    </message>
    <message>
        <source>No reading is kept yet.</source>
        <translation>Aucun relevé n’est encore conservé.</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Pas encore d’indicateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>But servi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a criterion and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Appariement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Readings · %1</source>
        <translation>Relevés · %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>waits for a reading</source>
        <translation>attend un relevé</translation>
    </message>
    <message>
        <source>read</source>
        <translation>relevé</translation>
    </message>
    <message>
        <source>%1, the due date: %2</source>
        <translation>%1, l’échéance&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changes since it was set</source>
        <translation>Modifications depuis sa définition</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalWizard</name>
    <message>
        <source>Specific</source>
        <translation>Spécifique</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Mesurable</translation>
    </message>
    <message>
        <source>Attainable</source>
        <translation>Atteignable</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Pertinent</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Temporel</translation>
    </message>
    <message>
        <source>New Goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Edit Goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>What shall change, in what direction, and for whom?</source>
        <translation>Qu’est-ce qui doit changer, dans quel sens et pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>What shows it, and where does it stand today?</source>
        <translation>Qu’est-ce qui le montre, et où en est-on aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>How far can it get?</source>
        <translation>Jusqu’où peut-on aller&#xa0;?</translation>
    </message>
    <message>
        <source>Why does it matter, and what does it ask of pairing?</source>
        <translation>Pourquoi est-ce important, et qu’est-ce que cela demande à l’appariement&#xa0;?</translation>
    </message>
    <message>
        <source>By when, and when to look on the way?</source>
        <translation>Pour quand, et quand faire le point en chemin&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>Garder le &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Enre&amp;gistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>Ajou&amp;ter l’objectif</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>acquise</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of 5 letters earned</source>
        <translation>Lettres acquises&#xa0;: %1 sur 5</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue what was left</source>
        <translation>Continuer ce qui a été laissé</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Discard what was left</source>
        <translation>Abandonner ce qui a été laissé</translation>
    </message>
    <message>
        <source>You left this unfinished on %1: “%2”.</source>
        <translation>Vous avez laissé ceci inachevé le %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Kept the draft of a goal.</source>
        <translation>Brouillon d’un objectif conservé.</translation>
    </message>
    <message>
        <source>Changed the goal “%1”.</source>
        <translation>Objectif «&#xa0;%1&#xa0;» modifié.</translation>
    </message>
    <message>
        <source>Added the goal “%1”.</source>
        <translation>Objectif «&#xa0;%1&#xa0;» ajouté.</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalsScreen</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goal cards</source>
        <translation>Fiches d’objectifs</translation>
    </message>
    <message>
        <source>No goal yet. A goal says what the program shall change, by how much and by when; the wizard earns each letter of SMART from your data.</source>
        <translation>Pas encore d’objectif. Un objectif dit ce que le programme doit changer, de combien et pour quand&#xa0;; l’assistant acquiert chaque lettre de SMART à partir de vos données.</translation>
    </message>
    <message>
        <source>Goals belong to a program. Set one up first.</source>
        <translation>Les objectifs appartiennent à un programme. Créez-en d’abord un.</translation>
    </message>
    <message>
        <source>%1 of %2 on track</source>
        <translation>%1 sur %2 en bonne voie</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trajectoire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>&amp;Nouvel objectif…</translation>
    </message>
    <message>
        <source>Set a SMART goal step by step</source>
        <translation>Définir un objectif SMART pas à pas</translation>
    </message>
    <message>
        <source>New &amp;program…</source>
        <translation>Nouveau &amp;programme…</translation>
    </message>
    <message>
        <source>Set up a program</source>
        <translation>Créer un programme</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the goal; what changes is kept in its history</source>
        <translation>Modifier l’objectif&#xa0;; ce qui change est conservé dans son historique</translation>
    </message>
    <message>
        <source>&amp;Take reading</source>
        <translation>Faire un &amp;relevé</translation>
    </message>
    <message>
        <source>Keep what the workspace says of the measure today</source>
        <translation>Conserver ce que l’espace de travail dit de l’indicateur aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Add reading…</source>
        <translation>&amp;Ajouter un relevé…</translation>
    </message>
    <message>
        <source>Type in a value that was read elsewhere</source>
        <translation>Saisir une valeur relevée ailleurs</translation>
    </message>
    <message>
        <source>&amp;Close goal…</source>
        <translation>&amp;Clore l’objectif…</translation>
    </message>
    <message>
        <source>Say how it came out: attained, missed or abandoned</source>
        <translation>Indiquer l’issue&#xa0;: atteint, manqué ou abandonné</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Follow the goal again</source>
        <translation>Suivre de nouveau l’objectif</translation>
    </message>
    <message>
        <source>De&amp;lete goal</source>
        <translation>&amp;Supprimer l’objectif</translation>
    </message>
    <message>
        <source>Delete the goal with its readings</source>
        <translation>Supprimer l’objectif avec ses relevés</translation>
    </message>
    <message>
        <source>Delete reading</source>
        <translation>Supprimer le relevé</translation>
    </message>
    <message>
        <source>Delete the selected reading</source>
        <translation>Supprimer le relevé sélectionné</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>Show the goals as a table</source>
        <translation>Afficher les objectifs sous forme de tableau</translation>
    </message>
    <message>
        <source>F&amp;inish draft…</source>
        <translation>Term&amp;iner le brouillon…</translation>
    </message>
    <message>
        <source>Select a goal to see its readings.</source>
        <translation>Sélectionnez un objectif pour voir ses relevés.</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» rouvert.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Kept a reading: %1.</source>
        <translation>Relevé conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted the reading of %1.</source>
        <translation>Relevé du %1 supprimé.</translation>
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
    <message>
        <source>Open goal</source>
        <translation>Ouvrir l’objectif</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore d’objectif</translation>
    </message>
    <message>
        <source>set the first goal</source>
        <translation>définir le premier objectif</translation>
    </message>
    <message>
        <source>Goals say what the program shall change. Opens the goals.</source>
        <translation>Les objectifs disent ce que le programme doit changer. Ouvre les objectifs.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reading yet</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n encore sans relevé</numerusform>
            <numerusform>%n encore sans relevé</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs a look</source>
        <translation>aucun à vérifier</translation>
    </message>
    <message>
        <source>%1 of %2 on track</source>
        <translation>%1 sur %2 en bonne voie</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportHistoryDialog</name>
    <message>
        <source>Import History</source>
        <translation>Historique des imports</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Historique des imports</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Each import is listed here with what it did.</source>
        <translation>Rien n’a encore été importé. Chaque import figure ici avec ce qu’il a fait.</translation>
    </message>
    <message>
        <source>File, profile, …</source>
        <translation>Fichier, profil, …</translation>
    </message>
    <message>
        <source>No import matches this text.</source>
        <translation>Aucun import ne correspond à ce texte.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>It listed everybody employed.</source>
        <translation>Il listait tout le personnel.</translation>
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
        <source>Not taken</source>
        <translation>Non repris</translation>
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
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for an import profile.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour un profil d’import.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>importées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profils d’import</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Profils d’import</translation>
    </message>
    <message>
        <source>A file whose header is known is read as the last time. A profile can be given to a colleague as a file.</source>
        <translation>Un fichier dont l’en-tête est connu est lu comme la dernière fois. Un profil peut être transmis à un collègue sous forme de fichier.</translation>
    </message>
    <message>
        <source>No profile yet. The first import of a file remembers how files of its shape are read.</source>
        <translation>Pas encore de profil. Le premier import d’un fichier mémorise comment lire les fichiers de cette forme.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Call the profile something else</source>
        <translation>Donner un autre nom au profil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Forget how files of this shape are read; can be undone</source>
        <translation>Oublier comment lire les fichiers de cette forme&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the profile to a file, for another workspace</source>
        <translation>Écrire le profil dans un fichier, pour un autre espace de travail</translation>
    </message>
    <message>
        <source>&amp;Import Profile…</source>
        <translation>&amp;Importer un profil…</translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Lire un profil dans un fichier</translation>
    </message>
    <message>
        <source>Rename Import Profile</source>
        <translation>Renommer le profil d’import</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Renamed the import profile to “%1”.</source>
        <translation>Profil d’import renommé en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Deleted the import profile “%1”.</source>
        <translation>Profil d’import «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Export the Import Profile</source>
        <translation>Exporter le profil d’import</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Import profiles (*.json);;All files (*)</source>
        <translation>Profils d’import (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Took over the import profile of “%1”.</source>
        <translation>Profil d’import «&#xa0;%1&#xa0;» repris.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWizard</name>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy its cells in your spreadsheet program first.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers. Copiez d’abord ses cellules dans votre tableur.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>The import was canceled. Nothing is changed.</source>
        <translation>L’import a été annulé. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Imported “%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;» importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Points bloquants</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The file as it is read. Whatever was detected can be changed.</source>
        <translation>Le fichier tel qu’il est lu. Tout ce qui a été détecté peut être modifié.</translation>
    </message>
    <message>
        <source>What shall be imported?</source>
        <translation>Que faut-il importer&#xa0;?</translation>
    </message>
    <message>
        <source>What each column of the file is imported as.</source>
        <translation>Ce que devient chaque colonne du fichier à l’import.</translation>
    </message>
    <message>
        <source>What some values of the file mean.</source>
        <translation>Ce que signifient certaines valeurs du fichier.</translation>
    </message>
    <message>
        <source>What would change. Nothing is changed yet.</source>
        <translation>Ce qui changerait. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>dates to decide</source>
        <translation>dates à préciser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful values</source>
        <translation>
            <numerusform>%Ln valeur douteuse</numerusform>
            <numerusform>%Ln valeurs douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>rien à décider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not taken</source>
        <translation>
            <numerusform>%Ln ligne non reprise</numerusform>
            <numerusform>%Ln lignes non reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>importées&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWords</name>
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
        <source>Drop your HR system&apos;s export here, or paste it: a row for each person, with an employee number. You see what would change before anything does.</source>
        <translation>Déposez ici l’export de votre logiciel RH, ou collez-le&#xa0;: une ligne par personne, avec un matricule. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Drop a list of mentors and mentees here, or paste it: a row for each person, with an employee number or e-mail and a role. You see what would change before anything does.</source>
        <translation>Déposez ici une liste de mentors et de mentorés, ou collez-la&#xa0;: une ligne par personne, avec un matricule ou une adresse e-mail et un rôle. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Drop a list of meetings here, or paste it: a row for each meeting, with the mentee and the day. You see what would change before anything does.</source>
        <translation>Déposez ici une liste de rencontres, ou collez-la&#xa0;: une ligne par rencontre, avec le mentoré et le jour. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Drop a file of answers here, or paste them: a row for each participant, with an employee number or e-mail and the satisfaction from 1 to 5. You see what would change before anything does.</source>
        <translation>Déposez ici un fichier de réponses, ou collez-les&#xa0;: une ligne par participant, avec un matricule ou une adresse e-mail et la satisfaction de 1 à 5. Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
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
        <source>Table as text</source>
        <translation>Tableau au format texte</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Feuille de calcul OpenDocument</translation>
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
        <source>(no header)</source>
        <translation>(sans en-tête)</translation>
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
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>Copy as Next Co&amp;hort…</source>
        <translation>Copier pour la co&amp;horte suivante…</translation>
    </message>
    <message>
        <source>Archive Pro&amp;gram</source>
        <translation>Archiver le pro&amp;gramme</translation>
    </message>
    <message>
        <source>De&amp;lete Program</source>
        <translation>Supprimer &amp;le programme</translation>
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
    <name>mentorbook::MeasurablePage</name>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>Catalog of measures</source>
        <translation>Catalogue des indicateurs</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Payroll, every quarter</source>
        <translation>Paie, chaque trimestre</translation>
    </message>
    <message>
        <source>From the workspace</source>
        <translation>Tirée de l’espace de travail</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Employee survey of last fall</source>
        <translation>Enquête auprès du personnel, automne dernier</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>S&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>U&amp;nité</translation>
    </message>
    <message>
        <source>Read &amp;where</source>
        <translation>Relevé &amp;où</translation>
    </message>
    <message>
        <source>Ba&amp;seline</source>
        <translation>&amp;Valeur de départ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Va&amp;leur</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Sourc&amp;e</translation>
    </message>
    <message>
        <source>Choose the measure that will show whether the goal is reached.</source>
        <translation>Choisissez l’indicateur qui montrera si l’objectif est atteint.</translation>
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
    <name>mentorbook::MenteeGoalDialog</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Add a Goal</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Edit the Goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>&amp;Mentoré</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Mo&amp;dèle</translation>
    </message>
    <message>
        <source>Fill in what stands between « and ».</source>
        <translation>Remplacez ce qui figure entre les guillemets «&#xa0;et&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Specific: what the mentee will do or be able to do.</source>
        <translation>Spécifique&#xa0;: ce que le mentoré fera ou saura faire.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signe</translation>
    </message>
    <message>
        <source>Measurable: how both will see that it is reached.</source>
        <translation>Mesurable&#xa0;: à quoi tous deux verront que c’est atteint.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape sui&amp;vante</translation>
    </message>
    <message>
        <source>Attainable: what comes first.</source>
        <translation>Atteignable&#xa0;: ce qui vient en premier.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Relevant: what it is good for.</source>
        <translation>Pertinent&#xa0;: à quoi cela sert.</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>&amp;Add Goal</source>
        <translation>A&amp;jouter l’objectif</translation>
    </message>
    <message>
        <source>Sa&amp;ve Changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Added the goal “%1”.</source>
        <translation>Objectif «&#xa0;%1&#xa0;» ajouté.</translation>
    </message>
    <message>
        <source>Changed the goal “%1”.</source>
        <translation>Objectif «&#xa0;%1&#xa0;» modifié.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MenteeGoalsView</name>
    <message>
        <source>Sign: %1</source>
        <translation>Signe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Étape suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 % %3</source>
        <translation>%1&#xa0;: %2&#xa0;% %3</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>Obstacles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Objectifs des mentorés</translation>
    </message>
    <message>
        <source>Add goal…</source>
        <translation>Ajouter un objectif…</translation>
    </message>
    <message>
        <source>Set a goal, from a template or free</source>
        <translation>Définir un objectif, à partir d’un modèle ou librement</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Progression…</translation>
    </message>
    <message>
        <source>Say how far the mentee has come</source>
        <translation>Indiquer où en est le mentoré</translation>
    </message>
    <message>
        <source>Edit goal…</source>
        <translation>Modifier l’objectif…</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Close goal…</source>
        <translation>Clore l’objectif…</translation>
    </message>
    <message>
        <source>Attained or abandoned</source>
        <translation>Atteint ou abandonné</translation>
    </message>
    <message>
        <source>Reopen goal</source>
        <translation>Rouvrir l’objectif</translation>
    </message>
    <message>
        <source>Follow the goal again</source>
        <translation>Suivre de nouveau l’objectif</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Supprimer l’objectif</translation>
    </message>
    <message>
        <source>Delete the goal with its progress</source>
        <translation>Supprimer l’objectif avec sa progression</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>No goal is set in this pairing yet.</source>
        <translation>Aucun objectif n’est encore défini dans ce binôme.</translation>
    </message>
    <message>
        <source>Goals · %1</source>
        <translation>Objectifs · %1</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» rouvert.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MenteeProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Of the way</source>
        <translation>A&amp;vancement</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>O&amp;bstacles</source>
        <translation>O&amp;bstacles</translation>
    </message>
    <message>
        <source>&amp;Save Progress</source>
        <translation>&amp;Enregistrer la progression</translation>
    </message>
    <message>
        <source>“%1” is at %2 %.</source>
        <translation>«&#xa0;%1&#xa0;» en est à %2&#xa0;%.</translation>
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
    <message>
        <source>Import hi&amp;story…</source>
        <translation>&amp;Historique des imports…</translation>
    </message>
    <message>
        <source>What was imported when, and what it changed</source>
        <translation>Ce qui a été importé, quand, et ce que cela a changé</translation>
    </message>
    <message>
        <source>Import pro&amp;files…</source>
        <translation>Pro&amp;fils d’import…</translation>
    </message>
    <message>
        <source>How files of each known shape are read</source>
        <translation>Comment lire les fichiers de chaque forme connue</translation>
    </message>
    <message>
        <source>E&amp;xport people…</source>
        <translation>E&amp;xporter des personnes…</translation>
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
    <name>mentorbook::PreviewPage</name>
    <message>
        <source>How the file is read</source>
        <translation>Comment le fichier est lu</translation>
    </message>
    <message>
        <source>Many people would count as left</source>
        <translation>Beaucoup de personnes seraient considérées comme parties</translation>
    </message>
    <message>
        <source>Everything is known already</source>
        <translation>Tout est déjà connu</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Modifier la façon dont le fichier est lu</translation>
    </message>
    <message>
        <source>&amp;Remember how files of this shape are read, as</source>
        <translation>Mémo&amp;riser comment lire les fichiers de cette forme, sous le nom</translation>
    </message>
    <message>
        <source>Remember how files of this shape are read</source>
        <translation>Mémoriser comment lire les fichiers de cette forme</translation>
    </message>
    <message>
        <source>The next file with these columns goes straight to the preview</source>
        <translation>Le prochain fichier avec ces colonnes passera directement à l’aperçu</translation>
    </message>
    <message>
        <source>Name of the import profile</source>
        <translation>Nom du profil d’import</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Read as last time: “%1”.</source>
        <translation>Lu comme la dernière fois&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Everything in “%1” is known already: importing it would change nothing.</source>
        <translation>Tout le contenu de «&#xa0;%1&#xa0;» est déjà connu&#xa0;: l’importer ne changerait rien.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Ce même fichier a été importé le %1.</translation>
    </message>
    <message>
        <source>By this file, %1 of %2 people have left. Often that means that it lists only a part of the company: then untick “Lists everybody employed” under Source.</source>
        <translation>D’après ce fichier, %1 personnes sur %2 sont parties. Souvent, cela signifie qu’il ne liste qu’une partie de l’entreprise&#xa0;: dans ce cas, décochez «&#xa0;Liste tout le personnel&#xa0;» sous Source.</translation>
    </message>
    <message>
        <source>&amp;Yes, %1 of %2 people have left</source>
        <translation>&amp;Oui, %1 personnes sur %2 sont parties</translation>
    </message>
    <message>
        <source>“%1” holds nothing that could be imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient rien qui puisse être importé.</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>Rien ne peut être importé</translation>
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
        <source>These people are new in the file, and look like somebody known who is not in it. Tick those who only have another number now: their history and their place in programs go on.</source>
        <translation>Ces personnes sont nouvelles dans le fichier et ressemblent à une personne connue qui n’y figure pas. Cochez celles qui ont seulement changé de matricule&#xa0;: leur historique et leur place dans les programmes se poursuivent.</translation>
    </message>
    <message>
        <source>%1 %2 looks like %3 %4: %5</source>
        <translation>%1 %2 ressemble à %3 %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 %2 is the same person as %3 %4</source>
        <translation>%1 %2 est la même personne que %3 %4</translation>
    </message>
    <message>
        <source>Name, value, …</source>
        <translation>Nom, valeur, …</translation>
    </message>
    <message>
        <source>Nothing here has that text.</source>
        <translation>Rien ici ne contient ce texte.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing in the file is as the workspace knows it already.</source>
        <translation>Rien dans le fichier n’est déjà connu ainsi dans l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramDetailsPage</name>
    <message>
        <source>Progress and obstacles of meetings</source>
        <translation>Progression et obstacles des rencontres</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Objectifs des mentorés</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Réponses à l’enquête</translation>
    </message>
    <message>
        <source>Skill ratings before and after</source>
        <translation>Évaluations des compétences avant et après</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>toute durée</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>sans essai</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentorés</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personnes</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Meet e&amp;very</source>
        <translation>Se rencontrer to&amp;us les</translation>
    </message>
    <message>
        <source>The rhythm that pairs agree to. Health and reminders go by it.</source>
        <translation>Le rythme dont conviennent les binômes. La santé des binômes et les rappels s’y réfèrent.</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>Compte à &amp;partir de</translation>
    </message>
    <message>
        <source>A shorter meeting does not count. Ten minutes can be a meeting.</source>
        <translation>Une rencontre plus courte ne compte pas. Dix minutes peuvent suffire pour une rencontre.</translation>
    </message>
    <message>
        <source>Tr&amp;ial</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>Both try how it goes and may part without giving a reason.</source>
        <translation>Tous deux voient comment cela se passe et peuvent se séparer sans donner de raison.</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>C&amp;anaux</translation>
    </message>
    <message>
        <source>Walk; Studio</source>
        <translation>Promenade; Studio</translation>
    </message>
    <message>
        <source>Other chann&amp;els</source>
        <translation>Autres canau&amp;x</translation>
    </message>
    <message>
        <source>Several with semicolons between them.</source>
        <translation>Plusieurs, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Plus petit groupe</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>Plus grand groupe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Enro&amp;llment</source>
        <translation>&amp;Inscription</translation>
    </message>
    <message>
        <source>Taking &amp;part is</source>
        <translation>La participation es&amp;t</translation>
    </message>
    <message>
        <source>Ent&amp;ry</source>
        <translation>A&amp;dmission</translation>
    </message>
    <message>
        <source>Mentees per men&amp;tor</source>
        <translation>&amp;Mentorés par mentor</translation>
    </message>
    <message>
        <source>Unless a mentor says otherwise.</source>
        <translation>Sauf indication contraire d’un mentor.</translation>
    </message>
    <message>
        <source>&amp;Group size</source>
        <translation>Tai&amp;lle du groupe</translation>
    </message>
    <message>
        <source>Who may be mentee</source>
        <translation>Qui peut être mentoré</translation>
    </message>
    <message>
        <source>Who may be mentor</source>
        <translation>Qui peut être mentor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>D&amp;ata kept</source>
        <translation>Do&amp;nnées conservées</translation>
    </message>
    <message>
        <source>What is not kept can&apos;t feed a goal.</source>
        <translation>Ce qui n’est pas conservé ne peut pas alimenter un objectif.</translation>
    </message>
    <message>
        <source>&amp;Smallest group shown</source>
        <translation>Plus petit groupe a&amp;ffiché</translation>
    </message>
    <message>
        <source>Figures of fewer people are never shown.</source>
        <translation>Les chiffres portant sur moins de personnes ne sont jamais affichés.</translation>
    </message>
    <message>
        <source>Names &amp;kept for</source>
        <translation>Noms c&amp;onservés pendant</translation>
    </message>
    <message>
        <source>After the end; then leavers are pseudonymized.</source>
        <translation>Après la fin&#xa0;; ensuite, les personnes parties sont pseudonymisées.</translation>
    </message>
    <message>
        <source>Follo&amp;w-up</source>
        <translation>Sui&amp;vi</translation>
    </message>
    <message>
        <source>How long after the end goals may still be read.</source>
        <translation>Combien de temps après la fin les objectifs peuvent encore être relevés.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramWizard</name>
    <message>
        <source>New Program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>Next Cohort</source>
        <translation>Cohorte suivante</translation>
    </message>
    <message>
        <source>&amp;Create program</source>
        <translation>&amp;Créer le programme</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Enre&amp;gistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Create next cohort</source>
        <translation>&amp;Créer la cohorte suivante</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>What for, how, and when?</source>
        <translation>Dans quel but, comment et quand&#xa0;?</translation>
    </message>
    <message>
        <source>Everything has a default. Change what is different with you.</source>
        <translation>Tout a une valeur par défaut. Modifiez ce qui est différent chez vous.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Nothing is created yet.</source>
        <translation>Rien n’est encore créé.</translation>
    </message>
    <message numerus="yes">
        <source>meet every %n days</source>
        <translation>
            <numerusform>rencontres à %n jour d’intervalle</numerusform>
            <numerusform>rencontres tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Continue what was left</source>
        <translation>Continuer ce qui a été laissé</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Discard what was left</source>
        <translation>Abandonner ce qui a été laissé</translation>
    </message>
    <message>
        <source>You left %1 unfinished on %2.</source>
        <translation>Vous avez laissé %1 inachevé le %2.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed the program “%1”.</source>
        <translation>Programme «&#xa0;%1&#xa0;» modifié.</translation>
    </message>
    <message>
        <source>Created the program “%1”.</source>
        <translation>Programme «&#xa0;%1&#xa0;» créé.</translation>
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
    <name>mentorbook::ReadingDialog</name>
    <message>
        <source>Add a Reading</source>
        <translation>Ajouter un relevé</translation>
    </message>
    <message>
        <source>Exit interviews, second quarter</source>
        <translation>Entretiens de départ, deuxième trimestre</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Va&amp;leur</translation>
    </message>
    <message>
        <source>&amp;Read where</source>
        <translation>&amp;Relevé où</translation>
    </message>
    <message>
        <source>Say where this value is from.</source>
        <translation>Précisez d’où vient cette valeur.</translation>
    </message>
    <message>
        <source>&amp;Add Reading</source>
        <translation>&amp;Ajouter le relevé</translation>
    </message>
    <message>
        <source>Added a reading: %1.</source>
        <translation>Relevé ajouté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::RelevantPage</name>
    <message>
        <source>Choose an aim or write your own</source>
        <translation>Choisissez un but ou rédigez le vôtre</translation>
    </message>
    <message>
        <source>Aim of the organization</source>
        <translation>But de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Aim of the organization</source>
        <translation>B&amp;ut de l’organisation</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Poids de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Asks of &amp;pairing</source>
        <translation>Demandes à l’a&amp;ppariement</translation>
    </message>
    <message>
        <source>Criteria get these weights when the goal is added, and name the goal as their reason.</source>
        <translation>Les critères reçoivent ces poids quand l’objectif est ajouté, et indiquent l’objectif comme raison.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a criterion and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This measure asks nothing of how people are paired.</source>
        <translation>Cet indicateur ne demande rien à la façon de former les binômes.</translation>
    </message>
    <message>
        <source>Proposed for this measure: %1.</source>
        <translation>Proposé pour cet indicateur&#xa0;: %1.</translation>
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
    <name>mentorbook::ReviewPage</name>
    <message>
        <source>open</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>everybody, %1</source>
        <translation>tout le monde, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>pas encore de nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1, %2 to %3 mentees</source>
        <translation>%1, de %2 à %3 mentorés</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message numerus="yes">
        <source>every %n days, %1 minutes at least</source>
        <translation>
            <numerusform>à %n jour d’intervalle, %1 minutes au moins</numerusform>
            <numerusform>tous les %n jours, %1 minutes au moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days, of any length</source>
        <translation>
            <numerusform>à %n jour d’intervalle, de toute durée</numerusform>
            <numerusform>tous les %n jours, de toute durée</numerusform>
        </translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>volontaire</translation>
    </message>
    <message>
        <source>Mentees per mentor</source>
        <translation>Mentorés par mentor</translation>
    </message>
    <message>
        <source>Who may take part</source>
        <translation>Qui peut participer</translation>
    </message>
    <message>
        <source>Who may be mentee</source>
        <translation>Qui peut être mentoré</translation>
    </message>
    <message>
        <source>Who may be mentor</source>
        <translation>Qui peut être mentor</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>people, pairings and meetings only</source>
        <translation>personnes, binômes et rencontres uniquement</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Plus petit groupe affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Names kept for</source>
        <translation>Noms conservés pendant</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the end</source>
        <translation>
            <numerusform>%n mois après la fin</numerusform>
            <numerusform>%n mois après la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
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
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
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
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose another file, or drop it on this window</source>
        <translation>Choisir un autre fichier, ou le déposer sur cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Take the cells that were copied in a spreadsheet program instead (Ctrl+V)</source>
        <translation>Reprendre plutôt les cellules copiées dans un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>What is special about the file</source>
        <translation>Particularités du fichier</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Comment le fichier est lu</translation>
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
        <source>Shee&amp;t</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Header in line</source>
        <translation>En-&amp;tête à la ligne</translation>
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
        <source>The day on which the file was true</source>
        <translation>Le jour où le contenu du fichier était exact</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Ét&amp;at au</translation>
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
        <source>One sending of the survey: choose one, or name a new one</source>
        <translation>Un envoi de l’enquête&#xa0;: choisissez-en un, ou nommez-en un nouveau</translation>
    </message>
    <message>
        <source>When a new wave was sent</source>
        <translation>Quand une nouvelle vague a été envoyée</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>&amp;Vague</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>E&amp;nvoyée le</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Comme détecté</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows</source>
        <translation>
            <numerusform>La première ligne (%Ln)</numerusform>
            <numerusform>Les %Ln premières lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as last time)</source>
        <translation>%1 (comme la dernière fois)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (détecté)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>2026-12-31 (detected)</source>
        <translation>2026-12-31 (détecté)</translation>
    </message>
</context>
<context>
    <name>mentorbook::SourceStart</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose the file to import, or drop it on this window</source>
        <translation>Choisissez le fichier à importer, ou déposez-le sur cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Paste from Clipboard</source>
        <translation>C&amp;oller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Take the cells that were copied in a spreadsheet program (Ctrl+V)</source>
        <translation>Reprendre les cellules copiées dans un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>An import that was not finished</source>
        <translation>Un import non terminé</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>The import of “%1” was begun on %2 and not finished.</source>
        <translation>L’import de «&#xa0;%1&#xa0;» a été commencé le %2 et n’est pas terminé.</translation>
    </message>
    <message>
        <source>Import “%1” again</source>
        <translation>Importer «&#xa0;%1&#xa0;» de nouveau</translation>
    </message>
</context>
<context>
    <name>mentorbook::SpecificPage</name>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Choose a measure</source>
        <translation>Choisissez un indicateur</translation>
    </message>
    <message>
        <source>Sick days per person</source>
        <translation>Jours de maladie par personne</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus, c’est mieux</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins, c’est mieux</translation>
    </message>
    <message>
        <source>Everybody in the program</source>
        <translation>Tout le monde dans le programme</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentorés</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Personnes du groupe</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Indicateur</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>S&amp;ens</translation>
    </message>
    <message>
        <source>&amp;What shall happen</source>
        <translation>Ce qui &amp;doit se passer</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gro&amp;upe</translation>
    </message>
    <message>
        <source>Only &amp;those in</source>
        <translation>&amp;Limité à</translation>
    </message>
    <message>
        <source>Nothing ticked: from anywhere.</source>
        <translation>Rien de coché&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisissez</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n personne&#xa0;: %1</numerusform>
            <numerusform>%n personnes&#xa0;: %1</numerusform>
        </translation>
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
    <name>mentorbook::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, needs a look</source>
        <translation>%1, à vérifier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
    <name>mentorbook::TimePage</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>Another checkpoint</source>
        <translation>Autre point d’étape</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add checkpoint</source>
        <translation>Ajouter un point d’étape</translation>
    </message>
    <message>
        <source>Propo&amp;se</source>
        <translation>Pr&amp;oposer</translation>
    </message>
    <message>
        <source>Propose checkpoints</source>
        <translation>Proposer des points d’étape</translation>
    </message>
    <message>
        <source>Every three months, or every month where the goal is due sooner</source>
        <translation>Tous les trois mois, ou tous les mois si l’échéance de l’objectif est plus proche</translation>
    </message>
    <message>
        <source>Remove checkpoint</source>
        <translation>Supprimer le point d’étape</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>At the latest %1, when the program and its follow-up end.</source>
        <translation>Au plus tard le %1, quand le programme et son suivi se terminent.</translation>
    </message>
    <message>
        <source>Check&amp;points</source>
        <translation>Poi&amp;nts d’étape</translation>
    </message>
    <message>
        <source>On these days the goal asks for a reading, in the attention list.</source>
        <translation>Ces jours-là, l’objectif demande un relevé, sous «&#xa0;À traiter&#xa0;».</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>Ra&amp;ison</translation>
    </message>
    <message>
        <source>Needed where target or due date change. It is kept in the goal&apos;s history.</source>
        <translation>Nécessaire si la cible ou l’échéance change. Elle est conservée dans l’historique de l’objectif.</translation>
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
        <source>This is not a day.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>It is not said in which order day, month and year stand; only days such as 2024-12-31 are certain without it.</source>
        <translation>L’ordre du jour, du mois et de l’année n’est pas indiqué&#xa0;; sans lui, seuls les jours comme 2024-12-31 sont certains.</translation>
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
    <message>
        <source>Develop our people</source>
        <translation>Développer nos collaborateurs</translation>
    </message>
    <message>
        <source>Keep our people</source>
        <translation>Garder nos collaborateurs</translation>
    </message>
    <message>
        <source>Make newcomers productive and at home sooner</source>
        <translation>Aider les nouveaux à trouver plus vite leur place et leur efficacité</translation>
    </message>
    <message>
        <source>Lose fewer people in their first year</source>
        <translation>Perdre moins de personnes au cours de leur première année</translation>
    </message>
    <message>
        <source>Fill leading positions from within</source>
        <translation>Pourvoir les postes de direction en interne</translation>
    </message>
    <message>
        <source>Prepare the next generation of leaders</source>
        <translation>Préparer la prochaine génération de dirigeants</translation>
    </message>
    <message>
        <source>Keep experienced people</source>
        <translation>Garder les personnes expérimentées</translation>
    </message>
    <message>
        <source>Lower the cost of leaving and hiring</source>
        <translation>Réduire le coût des départs et des embauches</translation>
    </message>
    <message>
        <source>Give everybody the same chances of advancement</source>
        <translation>Donner à tous les mêmes chances d’évolution</translation>
    </message>
    <message>
        <source>Connect people across departments</source>
        <translation>Relier les personnes au-delà des services</translation>
    </message>
    <message>
        <source>Close our skill gaps</source>
        <translation>Combler nos lacunes de compétences</translation>
    </message>
    <message>
        <source>Pass on knowledge before it leaves</source>
        <translation>Transmettre le savoir avant qu’il ne parte</translation>
    </message>
    <message>
        <source>Have a successor for every key position</source>
        <translation>Avoir une relève pour chaque poste clé</translation>
    </message>
    <message>
        <source>A draft has no readings; add the goal first.</source>
        <translation>Un brouillon n’a pas de relevés&#xa0;; ajoutez d’abord l’objectif.</translation>
    </message>
    <message>
        <source>This goal is closed; reopen it first.</source>
        <translation>Cet objectif est clos&#xa0;; rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>A reading needs a day.</source>
        <translation>Un relevé a besoin d’un jour.</translation>
    </message>
    <message>
        <source>%1 is still to come; a reading is of a day that has been.</source>
        <translation>Le %1 est encore à venir&#xa0;; un relevé porte sur un jour passé.</translation>
    </message>
    <message>
        <source>A reading of %1 can&apos;t be: “%2” goes from %3 to %4.</source>
        <translation>Un relevé de %1 n’est pas possible&#xa0;: «&#xa0;%2&#xa0;» va de %3 à %4.</translation>
    </message>
    <message>
        <source>Say where the reading is from.</source>
        <translation>Précisez d’où vient le relevé.</translation>
    </message>
    <message>
        <source>There is a reading of %1 already. Remove it first.</source>
        <translation>Il y a déjà un relevé du %1. Supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>This reading is gone.</source>
        <translation>Ce relevé n’existe plus.</translation>
    </message>
    <message>
        <source>This goal is a draft; add it first.</source>
        <translation>Cet objectif est un brouillon&#xa0;; ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>This goal is gone.</source>
        <translation>Cet objectif n’existe plus.</translation>
    </message>
    <message>
        <source>This goal is followed already; it can&apos;t be a draft again.</source>
        <translation>Cet objectif est déjà suivi&#xa0;; il ne peut pas redevenir un brouillon.</translation>
    </message>
    <message>
        <source>This goal has been added already.</source>
        <translation>Cet objectif a déjà été ajouté.</translation>
    </message>
    <message>
        <source>Say why the target or the due date changes; it stays visible.</source>
        <translation>Dites pourquoi la cible ou l’échéance change&#xa0;; cela reste visible.</translation>
    </message>
    <message>
        <source>There is no reading yet that shows it attained.</source>
        <translation>Aucun relevé ne montre encore qu’il est atteint.</translation>
    </message>
    <message>
        <source>The latest reading is %1, and the target %2.</source>
        <translation>Le dernier relevé est de %1, et la cible de %2.</translation>
    </message>
    <message>
        <source>It is due on %1, so it can&apos;t have been missed yet. You can abandon it.</source>
        <translation>L’échéance est le %1&#xa0;: l’objectif ne peut pas encore avoir été manqué. Vous pouvez l’abandonner.</translation>
    </message>
    <message>
        <source>The latest reading of %1 meets the target, so the goal is attained.</source>
        <translation>Le dernier relevé, de %1, atteint la cible&#xa0;: l’objectif est donc atteint.</translation>
    </message>
    <message>
        <source>Say in a few words why the goal is abandoned.</source>
        <translation>Dites en quelques mots pourquoi l’objectif est abandonné.</translation>
    </message>
    <message>
        <source>This goal is not closed.</source>
        <translation>Cet objectif n’est pas clos.</translation>
    </message>
    <message>
        <source>A goal belongs to a mentee of the pairing.</source>
        <translation>Un objectif appartient à un mentoré du binôme.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Précisez quel jour.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>Le %1 est encore à venir.</translation>
    </message>
    <message>
        <source>The pairing started on %1; %2 was before that.</source>
        <translation>Le binôme a commencé le %1&#xa0;; le %2 est antérieur.</translation>
    </message>
    <message>
        <source>Learn a skill</source>
        <translation>Acquérir une compétence</translation>
    </message>
    <message>
        <source>Do «a task» that needs «a skill», without help</source>
        <translation>Accomplir «une tâche» qui demande «une compétence», sans aide</translation>
    </message>
    <message>
        <source>My mentor or manager has seen me do it twice</source>
        <translation>Mon mentor ou mon responsable m’a vu le faire deux fois</translation>
    </message>
    <message>
        <source>Watch somebody who does it well, and try a small part</source>
        <translation>Observer quelqu’un qui le fait bien, et en essayer une petite partie</translation>
    </message>
    <message>
        <source>Take a career step</source>
        <translation>Franchir une étape de carrière</translation>
    </message>
    <message>
        <source>Be ready for the role of «a role»</source>
        <translation>Être en mesure d’occuper la fonction de «une fonction»</translation>
    </message>
    <message>
        <source>I have applied, or my manager has named me as ready</source>
        <translation>J’ai posé ma candidature, ou mon responsable m’a désigné comme étant en mesure de l’occuper</translation>
    </message>
    <message>
        <source>List what the role asks for and I lack</source>
        <translation>Lister ce que la fonction demande et qui me manque</translation>
    </message>
    <message>
        <source>Widen my network</source>
        <translation>Élargir mon réseau</translation>
    </message>
    <message>
        <source>Know «how many» people in «a department» well enough to ask them for advice</source>
        <translation>Connaître «combien» de personnes dans «un service» assez bien pour leur demander conseil</translation>
    </message>
    <message>
        <source>I have had a talk with each, and asked one of them something</source>
        <translation>J’ai eu un entretien avec chacune, et demandé quelque chose à l’une d’elles</translation>
    </message>
    <message>
        <source>Have my mentor introduce me to the first</source>
        <translation>Demander à mon mentor de me présenter à la première</translation>
    </message>
    <message>
        <source>Gain confidence</source>
        <translation>Prendre de l’assurance</translation>
    </message>
    <message>
        <source>Speak for my view in «a situation» that I avoid today</source>
        <translation>Défendre mon point de vue dans «une situation» que j’évite aujourd’hui</translation>
    </message>
    <message>
        <source>I have done it three times, and told my mentor how it went</source>
        <translation>Je l’ai fait trois fois, et j’ai raconté à mon mentor comment cela s’est passé</translation>
    </message>
    <message>
        <source>Practice it with my mentor</source>
        <translation>M’y exercer avec mon mentor</translation>
    </message>
    <message>
        <source>Finish a project</source>
        <translation>Mener un projet à terme</translation>
    </message>
    <message>
        <source>Bring «a project» to «a result»</source>
        <translation>Mener «un projet» jusqu’à «un résultat»</translation>
    </message>
    <message>
        <source>«Who» has accepted the result</source>
        <translation>«Qui» a accepté le résultat</translation>
    </message>
    <message>
        <source>Agree on the result and the first milestone</source>
        <translation>Convenir du résultat et du premier jalon</translation>
    </message>
    <message>
        <source>Fill in what stands between « and ».</source>
        <translation>Remplacez ce qui figure entre les guillemets «&#xa0;et&#xa0;».</translation>
    </message>
    <message>
        <source>Say what shall be reached.</source>
        <translation>Dites ce qui doit être atteint.</translation>
    </message>
    <message>
        <source>Say how both will see that it is reached.</source>
        <translation>Dites à quoi tous deux verront que c’est atteint.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Dites quelle est l’étape suivante.</translation>
    </message>
    <message>
        <source>Say why it matters to the mentee.</source>
        <translation>Dites pourquoi c’est important pour le mentoré.</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>Dites pour quand.</translation>
    </message>
    <message>
        <source>The goal would be due on %1, before the pairing started on %2.</source>
        <translation>L’échéance de l’objectif serait le %1, avant le début du binôme le %2.</translation>
    </message>
    <message>
        <source>%1 is not in the future.</source>
        <translation>Le %1 n’est pas dans le futur.</translation>
    </message>
    <message>
        <source>“%1” keeps no goals of mentees. That is chosen in its settings.</source>
        <translation>«&#xa0;%1&#xa0;» n’enregistre pas d’objectifs des mentorés. Cela se choisit dans ses paramètres.</translation>
    </message>
    <message>
        <source>The way is 0 to 100 % done, not %1 %.</source>
        <translation>L’avancement va de 0 à 100&#xa0;%, pas %1&#xa0;%.</translation>
    </message>
    <message>
        <source>This goal is closed already.</source>
        <translation>Cet objectif est déjà clos.</translation>
    </message>
    <message>
        <source>Say who has seen it attained: the mentor or the mentee.</source>
        <translation>Dites qui a constaté qu’il est atteint&#xa0;: le mentor ou le mentoré.</translation>
    </message>
    <message>
        <source>This goal is open.</source>
        <translation>Cet objectif est ouvert.</translation>
    </message>
    <message>
        <source>share of leading positions filled from within</source>
        <translation>part des postes de direction pourvus en interne</translation>
    </message>
    <message>
        <source>Talent review</source>
        <translation>Revue des talents</translation>
    </message>
    <message>
        <source>Lead a supplier negotiation without help</source>
        <translation>Mener une négociation avec un fournisseur sans aide</translation>
    </message>
    <message>
        <source>My mentor has seen me close one</source>
        <translation>Mon mentor m’a vu en conclure une</translation>
    </message>
    <message>
        <source>Be ready for the role of team lead</source>
        <translation>Être en mesure d’occuper la fonction de chef d’équipe</translation>
    </message>
    <message>
        <source>My manager has named me as ready</source>
        <translation>Mon responsable m’a désigné comme étant en mesure de l’occuper</translation>
    </message>
    <message>
        <source>Know five people in Finance well enough to ask them for advice</source>
        <translation>Connaître cinq personnes aux Finances assez bien pour leur demander conseil</translation>
    </message>
    <message>
        <source>I have had a talk with each</source>
        <translation>J’ai eu un entretien avec chacune</translation>
    </message>
    <message>
        <source>Present to the board without a script</source>
        <translation>Présenter devant la direction sans notes</translation>
    </message>
    <message>
        <source>I have done it twice</source>
        <translation>Je l’ai fait deux fois</translation>
    </message>
    <message>
        <source>Bring the customer survey to a decision</source>
        <translation>Mener l’enquête clients jusqu’à une décision</translation>
    </message>
    <message>
        <source>The head of Sales has accepted the result</source>
        <translation>La direction des ventes a accepté le résultat</translation>
    </message>
    <message>
        <source>Give feedback that people act on</source>
        <translation>Donner un retour dont les gens tiennent compte</translation>
    </message>
    <message>
        <source>Two colleagues say so</source>
        <translation>Deux collègues le disent</translation>
    </message>
    <message>
        <source>Move the team&apos;s reports to the new tool</source>
        <translation>Transférer les rapports de l’équipe vers le nouvel outil</translation>
    </message>
    <message>
        <source>The old one is switched off</source>
        <translation>L’ancien est arrêté</translation>
    </message>
    <message>
        <source>Meet a mentor&apos;s counterpart at another site</source>
        <translation>Rencontrer l’homologue d’un mentor sur un autre site</translation>
    </message>
    <message>
        <source>We have agreed on something to do together</source>
        <translation>Nous avons convenu de quelque chose à faire ensemble</translation>
    </message>
    <message>
        <source>Agree on the first small part</source>
        <translation>Convenir de la première petite partie</translation>
    </message>
    <message>
        <source>It is what the next role asks for</source>
        <translation>C’est ce que demande la prochaine fonction</translation>
    </message>
    <message>
        <source>The project was stopped</source>
        <translation>Le projet a été arrêté</translation>
    </message>
    <message>
        <source>%1 Say in which order day, month and year stand.</source>
        <translation>%1 Précisez dans quel ordre figurent le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>The program keeps no notes of meetings; they were left out.</source>
        <translation>Le programme n’enregistre pas de remarques sur les rencontres&#xa0;; elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Line %1 is about the same person, whose number is “%2” now.</source>
        <translation>La ligne %1 concerne la même personne, dont le matricule est maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Looking at the file was canceled.</source>
        <translation>L’examen du fichier a été annulé.</translation>
    </message>
    <message>
        <source>The import profile “%1” can&apos;t be read.</source>
        <translation>Impossible de lire le profil d’import «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such import profile any more.</source>
        <translation>Ce profil d’import n’existe plus.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>An import profile needs a name.</source>
        <translation>Un profil d’import a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The profile “%1” is about another kind of import.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» concerne un autre type d’import.</translation>
    </message>
    <message>
        <source>The profile “%1” does not fit “%2”: it is about files with other columns.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne convient pas à «&#xa0;%2&#xa0;»&#xa0;: il concerne des fichiers avec d’autres colonnes.</translation>
    </message>
    <message>
        <source>The import was canceled; nothing was changed.</source>
        <translation>L’import a été annulé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The person is not in the program yet, and the row does not say which role they take.</source>
        <translation>La personne n’est pas encore dans le programme, et la ligne ne dit pas quel rôle elle prend.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>new answers</source>
        <translation>nouvelles réponses</translation>
    </message>
    <message>
        <source>a mentor of the program</source>
        <translation>un mentor du programme</translation>
    </message>
    <message>
        <source>No mentor of this program is called so.</source>
        <translation>Aucun mentor de ce programme ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nobody can choose themselves.</source>
        <translation>Personne ne peut se choisir soi-même.</translation>
    </message>
    <message>
        <source>This mentor is chosen twice.</source>
        <translation>Ce mentor est choisi deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n choices</source>
        <translation>
            <numerusform>au plus %n choix</numerusform>
            <numerusform>au plus %n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>More mentors are chosen than the directory allows.</source>
        <translation>Il y a plus de mentors choisis que l’annuaire n’en permet.</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>une nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody is known under the employee number “%1” any more.</source>
        <translation>Plus personne n’est connu sous le matricule «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” keeps no notes of meetings. That is chosen in its settings.</source>
        <translation>«&#xa0;%1&#xa0;» n’enregistre pas de remarques sur les rencontres. Cela se choisit dans ses paramètres.</translation>
    </message>
    <message>
        <source>%1 reports to %2</source>
        <translation>%1 a pour responsable %2</translation>
    </message>
    <message>
        <source>Find another mentor</source>
        <translation>Trouver un autre mentor</translation>
    </message>
    <message>
        <source>left the company</source>
        <translation>a quitté l’entreprise</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>due on %1, and not read since</source>
        <translation>échéance le %1, pas de relevé depuis</translation>
    </message>
    <message>
        <source>the checkpoint of %1 has no reading</source>
        <translation>le point d’étape du %1 n’a pas de relevé</translation>
    </message>
    <message>
        <source>Read it and close the goal</source>
        <translation>Faire le relevé et clore l’objectif</translation>
    </message>
    <message>
        <source>Take a reading</source>
        <translation>Faire un relevé</translation>
    </message>
    <message>
        <source>Own manager</source>
        <translation>Propre responsable</translation>
    </message>
    <message>
        <source>Goal to read</source>
        <translation>Objectif à relever</translation>
    </message>
    <message>
        <source>%1 is in a running pairing. End it first.</source>
        <translation>%1 est dans un binôme en cours. Mettez-y d’abord fin.</translation>
    </message>
    <message>
        <source>The state of %1 changed last on %2; the new state can&apos;t begin before that.</source>
        <translation>L’état de %1 a changé pour la dernière fois le %2&#xa0;; le nouvel état ne peut pas commencer avant.</translation>
    </message>
    <message>
        <source>%1 is not on the wait-list.</source>
        <translation>%1 n’est pas en liste d’attente.</translation>
    </message>
    <message>
        <source>The texts of the forms are missing.</source>
        <translation>Les textes des formulaires manquent.</translation>
    </message>
    <message>
        <source>The choices were made on a day when the directory was closed.</source>
        <translation>Les choix ont été faits un jour où l’annuaire était fermé.</translation>
    </message>
    <message>
        <source>The resource library is missing.</source>
        <translation>La bibliothèque de ressources manque.</translation>
    </message>
    <message>
        <source>A resource needs a text.</source>
        <translation>Une ressource a besoin d’un texte.</translation>
    </message>
    <message>
        <source>“%1” is not a web address; one begins with https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web&#xa0;; elle commence par https://.</translation>
    </message>
    <message>
        <source>A video needs its web address.</source>
        <translation>Une vidéo a besoin de son adresse web.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n choices can be named.</source>
        <translation>
            <numerusform>Au plus %n choix peut être indiqué.</numerusform>
            <numerusform>Au plus %n choix peuvent être indiqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of those chosen is not in this program.</source>
        <translation>L’une des personnes choisies n’est pas dans ce programme.</translation>
    </message>
    <message>
        <source>%1 is chosen twice.</source>
        <translation>%1 est choisi deux fois.</translation>
    </message>
    <message>
        <source>%1 is not a mentor in this program.</source>
        <translation>%1 n’est pas mentor dans ce programme.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. One is written such as Europe/Berlin.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Un fuseau s’écrit par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Times of a day begin before they end and don&apos;t overlap; the days stand in order.</source>
        <translation>Les plages d’une journée commencent avant de se terminer et ne se chevauchent pas&#xa0;; les jours sont dans l’ordre.</translation>
    </message>
    <message>
        <source>A scale goes from 1 to 5; %1 is not on it.</source>
        <translation>Une échelle va de 1 à 5&#xa0;; %1 n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Nobody can avoid themselves.</source>
        <translation>Personne ne peut s’éviter soi-même.</translation>
    </message>
    <message>
        <source>The program does not ask for “%1”.</source>
        <translation>Le programme ne demande pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is answered twice.</source>
        <translation>«&#xa0;%1&#xa0;» a deux réponses.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”. There is: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse à «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Un attribut a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name of an attribute holds no colon and no semicolon.</source>
        <translation>Le nom d’un attribut ne contient ni deux-points ni point-virgule.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” needs at least two answers to choose from, or none for free text.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’au moins deux réponses au choix, ou d’aucune pour un texte libre.</translation>
    </message>
    <message>
        <source>The directory closes before it opens.</source>
        <translation>L’annuaire ferme avant d’ouvrir.</translation>
    </message>
    <message>
        <source>Participants can name 1 to %1 mentors, not %2.</source>
        <translation>Les participants peuvent indiquer de 1 à %1 mentors, pas %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors</source>
        <translation>
            <numerusform>%n mentor de plus</numerusform>
            <numerusform>%n mentors de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors who offer %1</source>
        <translation>
            <numerusform>%n mentor de plus qui offre %1</numerusform>
            <numerusform>%n mentors de plus qui offrent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee is without a mentor.</source>
        <translation>Aucun mentoré n’est sans mentor.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees need a mentor</source>
        <translation>
            <numerusform>%n mentoré a besoin d’un mentor</numerusform>
            <numerusform>%n mentorés ont besoin d’un mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free</source>
        <translation>
            <numerusform>%n place est libre</numerusform>
            <numerusform>%n places sont libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them can have a mentor who offers something they want.</source>
        <translation>Chacun d’eux peut avoir un mentor qui offre quelque chose qu’il souhaite.</translation>
    </message>
    <message>
        <source>At most %1 of them can have a mentor who offers something they want.</source>
        <translation>Au plus %1 d’entre eux peuvent avoir un mentor qui offre quelque chose qu’ils souhaitent.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This skill is no longer on the list.</source>
        <translation>Cette compétence ne figure plus dans la liste.</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Une compétence a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is a synonym of “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà un synonyme de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A skill can&apos;t be merged with itself.</source>
        <translation>Une compétence ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>“%1” is offered by %2 and wanted by %3 participants. Merge it with another skill instead.</source>
        <translation>«&#xa0;%1&#xa0;» est offerte par %2 participants et souhaitée par %3. Fusionnez-la plutôt avec une autre compétence.</translation>
    </message>
    <message>
        <source>The shipped list of skills is missing.</source>
        <translation>La liste de compétences fournie manque.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 sur %n personne</numerusform>
            <numerusform>%1 sur %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n more the roster has no hire date</source>
        <translation>
            <numerusform>%1&#xa0;; pour %n autre, la liste du personnel n’a pas de date d’embauche</numerusform>
            <numerusform>%1&#xa0;; pour %n autres, la liste du personnel n’a pas de date d’embauche</numerusform>
        </translation>
    </message>
    <message>
        <source>Months in the company can&apos;t be below 0.</source>
        <translation>Le nombre de mois dans l’entreprise ne peut pas être inférieur à 0.</translation>
    </message>
    <message>
        <source>Nobody has been here for at least %1 and at most %2 months.</source>
        <translation>Personne n’est ici depuis au moins %1 et au plus %2 mois.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canal a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The channel “%1” stands twice.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>A meeting can be asked to last 1 to 480 minutes, not %1.</source>
        <translation>La durée demandée pour une rencontre va de 1 à 480 minutes&#xa0;; %1 n’est pas possible.</translation>
    </message>
    <message>
        <source>A mentor takes 1 to 50 mentees at once, not %1.</source>
        <translation>Un mentor accompagne de 1 à 50 mentorés à la fois, pas %1.</translation>
    </message>
    <message>
        <source>A group has 2 to 20 mentees, not %1 to %2.</source>
        <translation>Un groupe compte de 2 à 20 mentorés, pas de %1 à %2.</translation>
    </message>
    <message>
        <source>A group can&apos;t have at least %1 and at most %2 mentees.</source>
        <translation>Un groupe ne peut pas avoir au moins %1 et au plus %2 mentorés.</translation>
    </message>
    <message>
        <source>The workspace shows no group of fewer than %1 people; a program can hide more, not less.</source>
        <translation>L’espace de travail n’affiche aucun groupe de moins de %1 personnes&#xa0;; un programme peut en masquer davantage, pas moins.</translation>
    </message>
    <message>
        <source>The smallest group that is shown has at most 100 people, not %1.</source>
        <translation>Le plus petit groupe affiché compte au plus 100 personnes, pas %1.</translation>
    </message>
    <message>
        <source>Names are kept for 1 to 120 months after the end, not %1.</source>
        <translation>Les noms sont conservés de 1 à 120 mois après la fin, pas %1.</translation>
    </message>
    <message>
        <source>Goals are followed for 0 to 60 months after the end, not %1.</source>
        <translation>Les objectifs sont suivis de 0 à 60 mois après la fin, pas %1.</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Appel vidéo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept.</source>
        <translation>Le brouillon ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>The smallest group that is shown has 3 to 100 people, not %1.</source>
        <translation>Le plus petit groupe affiché compte de 3 à 100 personnes, pas %1.</translation>
    </message>
    <message>
        <source>My own purpose</source>
        <translation>Mon propre but</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Leadership pipeline</source>
        <translation>Vivier de dirigeants</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Cohort: all start together</source>
        <translation>Cohorte&#xa0;: tous commencent ensemble</translation>
    </message>
    <message>
        <source>Rolling: people start when they come</source>
        <translation>En continu&#xa0;: chacun commence à son arrivée</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>By application</source>
        <translation>Sur candidature</translation>
    </message>
    <message>
        <source>By invitation or application</source>
        <translation>Sur invitation ou candidature</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Atteindre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Propre objectif</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Career step</source>
        <translation>Étape de carrière</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>The mentee</source>
        <translation>Le mentoré</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Le mentor</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two alternatives</comment>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>at least %n months here</source>
        <translation>
            <numerusform>depuis au moins %n mois ici</numerusform>
            <numerusform>depuis au moins %n mois ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n months here</source>
        <translation>
            <numerusform>depuis au plus %n mois ici</numerusform>
            <numerusform>depuis au plus %n mois ici</numerusform>
        </translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a location</comment>
        <translation>lieu %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Values and personality</source>
        <translation>Valeurs et personnalité</translation>
    </message>
    <message>
        <source>Common working hours</source>
        <translation>Heures de travail communes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Diversity wishes</source>
        <translation>Souhaits de diversité</translation>
    </message>
    <message>
        <source>Ranked choices</source>
        <translation>Choix classés</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Parcours professionnel</translation>
    </message>
    <message>
        <source>Other grade</source>
        <translation>Autre niveau</translation>
    </message>
    <message>
        <source>Left by choice</source>
        <translation>Départ volontaire</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Licenciement</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Left for another reason</source>
        <translation>Départ pour une autre raison</translation>
    </message>
    <message>
        <source>Achieving something</source>
        <translation>Accomplir quelque chose</translation>
    </message>
    <message>
        <source>Helping others</source>
        <translation>Aider les autres</translation>
    </message>
    <message>
        <source>Deciding for oneself</source>
        <translation>Décider par soi-même</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>New things</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Extraverti</translation>
    </message>
    <message>
        <source>Organized</source>
        <translation>Organisé</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>Curieux</translation>
    </message>
    <message>
        <source>Considerate</source>
        <translation>Attentionné</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <translation>Compétences offertes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Preferred channels</source>
        <translation>Canaux préférés</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sans préférence</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Le même</translation>
    </message>
    <message>
        <source>A different one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Frequency and duration</source>
        <translation>Fréquence et durée</translation>
    </message>
    <message>
        <source>What a mentor is and is not</source>
        <translation>Ce qu’un mentor est et n’est pas</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Ice-breakers</source>
        <translation>Brise-glace</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation>Amorces de conversation</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>Modèles d’objectifs</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Ordres du jour</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Formation des mentors</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; answers are never that long.</source>
        <translation>Le fichier dépasse %1 Mo&#xa0;; des réponses ne sont jamais aussi longues.</translation>
    </message>
    <message>
        <source>There are no answers in this file. They begin with a line “=== Mentorbook application ===” or “=== Mentorbook choices ===”.</source>
        <translation>Il n’y a pas de réponses dans ce fichier. Elles commencent par une ligne «&#xa0;=== Mentorbook application ===&#xa0;» ou «&#xa0;=== Mentorbook choices ===&#xa0;».</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same name and hire date</source>
        <translation>les mêmes nom et date d’embauche</translation>
    </message>
    <message>
        <source>The file has no employee number “%1”, so it continues nobody.</source>
        <translation>Le fichier n’a pas de matricule «&#xa0;%1&#xa0;»&#xa0;: celui-ci ne prend donc la suite de personne.</translation>
    </message>
    <message>
        <source>The employee number “%1” is known already: it can&apos;t continue “%2”.</source>
        <translation>Le matricule «&#xa0;%1&#xa0;» est déjà connu&#xa0;: il ne peut pas prendre la suite de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Only one new employee number can continue “%1”.</source>
        <translation>Un seul nouveau matricule peut prendre la suite de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is known under the employee number “%1” on the day of the roster.</source>
        <translation>Personne n’est connu sous le matricule «&#xa0;%1&#xa0;» au jour de la liste du personnel.</translation>
    </message>
    <message>
        <source>The file has the employee number “%1” itself, so “%2” is somebody else.</source>
        <translation>Le fichier contient lui-même le matricule «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» est donc une autre personne.</translation>
    </message>
    <message>
        <source>A spreadsheet program shortened the number and its last digits are lost. Format the column as text there and export the file again.</source>
        <translation>Un tableur a raccourci le numéro, et ses derniers chiffres sont perdus. Mettez-y la colonne au format texte et exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>an employee number with all its digits</source>
        <translation>un matricule avec tous ses chiffres</translation>
    </message>
    <message>
        <source>voluntary, involuntary, retirement or other</source>
        <translation>volontaire, involontaire, retraite ou autre</translation>
    </message>
    <message>
        <source>This reason is not known; wherever it stands, it is taken as another reason.</source>
        <translation>Cette raison n’est pas connue&#xa0;; partout où elle figure, elle est prise comme une autre raison.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee numbers came without the leading zeros that they have in the workspace; they were taken as those.</source>
        <translation>
            <numerusform>%n matricule est arrivé sans les zéros initiaux qu’il a dans l’espace de travail&#xa0;; il a été reconnu comme tel.</numerusform>
            <numerusform>%n matricules sont arrivés sans les zéros initiaux qu’ils ont dans l’espace de travail&#xa0;; ils ont été reconnus comme tels.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1, with 1 to 5</source>
        <translation>l’un de %1, avec une valeur de 1 à 5</translation>
    </message>
    <message>
        <source>This is not an answer on one of the scales.</source>
        <translation>Ce n’est pas une réponse sur l’une des échelles.</translation>
    </message>
    <message>
        <source>same, different or none</source>
        <translation>same, different ou none</translation>
    </message>
    <message>
        <source>This is not a wish.</source>
        <translation>Ce n’est pas un souhait.</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Berlin</source>
        <translation>un fuseau horaire comme Europe/Berlin</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Ce n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>days and times such as Mon 09:00-12:00; Thu 14:00-16:30</source>
        <translation>des jours et des heures comme Mon 09:00-12:00; Thu 14:00-16:30</translation>
    </message>
    <message>
        <source>This does not say when the person can meet.</source>
        <translation>Cela ne dit pas quand la personne est disponible.</translation>
    </message>
    <message>
        <source>some of %1</source>
        <translation>certains de %1</translation>
    </message>
    <message>
        <source>The directory has no such field.</source>
        <translation>L’annuaire n’a pas de champ de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this manager.</source>
        <translation>
            <numerusform>%n personne a ce responsable.</numerusform>
            <numerusform>%n personnes ont ce responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>the employee number, e-mail or name of one person in the file or the workspace</source>
        <translation>le matricule, l’adresse e-mail ou le nom d’une personne du fichier ou de l’espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n people may be meant; the text was kept.</source>
        <translation>
            <numerusform>%n personne peut être visée&#xa0;; le texte a été conservé.</numerusform>
            <numerusform>%n personnes peuvent être visées&#xa0;; le texte a été conservé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are called so; the manager was left out.</source>
        <translation>
            <numerusform>%n personne s’appelle ainsi&#xa0;; le responsable a été laissé de côté.</numerusform>
            <numerusform>%n personnes s’appellent ainsi&#xa0;; le responsable a été laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the file or the workspace has this employee number; it was kept.</source>
        <translation>Personne dans le fichier ou l’espace de travail n’a ce matricule&#xa0;; il a été conservé.</translation>
    </message>
    <message>
        <source>Nobody in the file or the workspace is called so; the manager was left out.</source>
        <translation>Personne dans le fichier ou l’espace de travail ne s’appelle ainsi&#xa0;; le responsable a été laissé de côté.</translation>
    </message>
    <message>
        <source>managers of whom one has no manager</source>
        <translation>des responsables dont l’un n’a pas de responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n people manage each other in a circle: %1.</source>
        <translation>
            <numerusform>%n personne est en boucle son propre responsable&#xa0;: %1.</numerusform>
            <numerusform>%n personnes sont en boucle responsables l’une de l’autre&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>Employee number %1 is said to be their own manager.</source>
        <translation>Le matricule %1 est indiqué comme son propre responsable.</translation>
    </message>
    <message>
        <source>This is not a day. If it means that there is none, say so when importing.</source>
        <translation>Ce n’est pas un jour. Si cela signifie qu’il n’y en a pas, indiquez-le lors de l’import.</translation>
    </message>
    <message>
        <source>Day, month and year stand in another order here than in the rest of the column.</source>
        <translation>Le jour, le mois et l’année sont ici dans un autre ordre que dans le reste de la colonne.</translation>
    </message>
    <message>
        <source>There is no such day between 1900 and 2199.</source>
        <translation>Ce jour n’existe pas entre 1900 et 2199.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (colonne %2)</translation>
    </message>
    <message>
        <source>Say under which name the column “%1” is to be kept.</source>
        <translation>Précisez sous quel nom la colonne «&#xa0;%1&#xa0;» doit être conservée.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” cannot both be kept as “%3”.</source>
        <translation>Les colonnes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne peuvent pas être conservées toutes deux sous «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>manager&apos;s e-mail</source>
        <translation>e-mail du responsable</translation>
    </message>
    <message>
        <source>manager&apos;s name</source>
        <translation>nom du responsable</translation>
    </message>
    <message>
        <source>leaving reason</source>
        <translation>raison du départ</translation>
    </message>
    <message>
        <source>professional background</source>
        <translation>parcours professionnel</translation>
    </message>
    <message>
        <source>target role</source>
        <translation>fonction visée</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>kinds of goals</source>
        <translation>types d’objectifs</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>centres d’intérêt</translation>
    </message>
    <message>
        <source>preferred channels</source>
        <translation>canaux préférés</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>weekly availability</source>
        <translation>disponibilités hebdomadaires</translation>
    </message>
    <message>
        <source>values and personality</source>
        <translation>valeurs et personnalité</translation>
    </message>
    <message>
        <source>people to avoid</source>
        <translation>personnes à éviter</translation>
    </message>
    <message>
        <source>consent to the directory</source>
        <translation>consentement à l’annuaire</translation>
    </message>
    <message>
        <source>diversity (sensitive)</source>
        <translation>diversité (sensible)</translation>
    </message>
    <message>
        <source>diversity wishes (sensitive)</source>
        <translation>souhaits de diversité (sensible)</translation>
    </message>
    <message>
        <source>ranked choices</source>
        <translation>choix classés</translation>
    </message>
    <message>
        <source>interview notes</source>
        <translation>notes d’entretien</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>In the column “%1”, every day can be read in two ways: “%2” is %3 or %4.</source>
        <translation>Dans la colonne «&#xa0;%1&#xa0;», chaque jour peut se lire de deux façons&#xa0;: «&#xa0;%2&#xa0;» est le %3 ou le %4.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The import profile cannot be used: at %1, found is %2 and expected %3.</source>
        <translation>Le profil d’import ne peut pas être utilisé&#xa0;: à %1, trouvé %2, attendu %3.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>la racine</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an object with a “header”</source>
        <translation>un objet avec un «&#xa0;header&#xa0;»</translation>
    </message>
    <message>
        <source>the text of the column&apos;s header</source>
        <translation>le texte de l’en-tête de la colonne</translation>
    </message>
    <message>
        <source>a field that no other column has; column %1 has this one</source>
        <translation>un champ qu’aucune autre colonne n’a&#xa0;; la colonne %1 a celui-ci</translation>
    </message>
    <message>
        <source>either a “field” or a “custom” name, not both</source>
        <translation>soit un «&#xa0;field&#xa0;», soit un nom «&#xa0;custom&#xa0;», pas les deux</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>nothing: only of people are columns kept under names of their own</source>
        <translation>rien&#xa0;: seules les colonnes de personnes sont conservées sous leur propre nom</translation>
    </message>
    <message>
        <source>a name that no other column has</source>
        <translation>un nom qu’aucune autre colonne n’a</translation>
    </message>
    <message>
        <source>the list of the file&apos;s columns</source>
        <translation>la liste des colonnes du fichier</translation>
    </message>
    <message>
        <source>The import profile cannot be used: it has %1 columns, and expected is a number from 1 to %2.</source>
        <translation>Le profil d’import ne peut pas être utilisé&#xa0;: il a %1 colonnes, et un nombre de 1 à %2 est attendu.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>an object with one entry a field</source>
        <translation>un objet avec une entrée par champ</translation>
    </message>
    <message>
        <source>an object with one entry a value</source>
        <translation>un objet avec une entrée par valeur</translation>
    </message>
    <message>
        <source>what the value means, a text</source>
        <translation>ce que signifie la valeur, un texte</translation>
    </message>
    <message>
        <source>the name of an encoding, such as “UTF-8” or “windows-1252”</source>
        <translation>le nom d’un encodage, comme «&#xa0;UTF-8&#xa0;» ou «&#xa0;windows-1252&#xa0;»</translation>
    </message>
    <message>
        <source>one character that is no quote and no line end</source>
        <translation>un caractère qui n’est ni un guillemet ni une fin de ligne</translation>
    </message>
    <message>
        <source>The import profile is larger than 4 MB; it is probably another file.</source>
        <translation>Le profil d’import dépasse 4 Mo&#xa0;; il s’agit probablement d’un autre fichier.</translation>
    </message>
    <message>
        <source>The import profile is not JSON: in line %1, %2.</source>
        <translation>Le profil d’import n’est pas du JSON&#xa0;: à la ligne %1, %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but no import profile: it lacks “mentorbook_profile”.</source>
        <translation>Le fichier est du JSON, mais pas un profil d’import&#xa0;: il lui manque «&#xa0;mentorbook_profile&#xa0;».</translation>
    </message>
    <message>
        <source>%1, the version that this program reads</source>
        <translation>%1, la version que lit ce programme</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Known are %2.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» n’est pas connu ici. Les encodages connus sont %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The spreadsheet is locked with a password. Open it in a spreadsheet program, remove the password under File, Protect, and save it again.</source>
        <translation>La feuille de calcul est protégée par un mot de passe. Ouvrez-la dans un tableur, retirez le mot de passe sous Fichier, Protéger, et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file is %1, not a table. Ask for a CSV file or an Excel or LibreOffice spreadsheet.</source>
        <translation>Le fichier est %1, pas un tableau. Demandez un fichier CSV, ou une feuille de calcul Excel ou LibreOffice.</translation>
    </message>
    <message>
        <source>a text document or presentation</source>
        <translation>un document texte ou une présentation</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb), which is not read. Open it in Excel and save it as .xlsx.</source>
        <translation>Le fichier est un classeur Excel binaire (.xlsb), un format qui n’est pas lu. Ouvrez-le dans Excel et enregistrez-le au format .xlsx.</translation>
    </message>
    <message>
        <source>The file is a Numbers document, which is not read. Export it from Numbers as Excel (.xlsx) or CSV.</source>
        <translation>Le fichier est un document Numbers, un format qui n’est pas lu. Exportez-le depuis Numbers au format Excel (.xlsx) ou CSV.</translation>
    </message>
    <message>
        <source>The file is a zip archive. Unpack it and take the table that is in it.</source>
        <translation>Le fichier est une archive zip. Décompressez-la et prenez le tableau qu’elle contient.</translation>
    </message>
    <message>
        <source>The file is a web page, even if its name ends in .xls. Open it in Excel or LibreOffice and save it as .xlsx or CSV.</source>
        <translation>Le fichier est une page web, même si son nom se termine par .xls. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>The file is XML, which is not read. If it opens in Excel or LibreOffice, save it there as .xlsx, .ods or CSV.</source>
        <translation>Le fichier est du XML, un format qui n’est pas lu. S’il s’ouvre dans Excel ou LibreOffice, enregistrez-l’y au format .xlsx, .ods ou CSV.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls), which is not read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Le fichier est un ancien classeur Excel (.xls), un format qui n’est pas lu. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>The file is a packed archive. Unpack it and take the table that is in it.</source>
        <translation>Le fichier est une archive compressée. Décompressez-la et prenez le tableau qu’elle contient.</translation>
    </message>
    <message>
        <source>a formula without its result</source>
        <translation>une formule sans son résultat</translation>
    </message>
    <message>
        <source>The cells of row %1 do not stand in their order. Open the spreadsheet in a spreadsheet program and save it anew.</source>
        <translation>Les cellules de la ligne %1 ne sont pas dans l’ordre. Ouvrez la feuille de calcul dans un tableur et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: the text of the cell %1 is missing. Open it in a spreadsheet program and save it anew.</source>
        <translation>La feuille de calcul est endommagée&#xa0;: le texte de la cellule %1 manque. Ouvrez-la dans un tableur et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Cells that show an error were read as empty: %1.</source>
        <translation>Les cellules qui affichent une erreur ont été lues comme vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the spreadsheet.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est masquée dans le classeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read too: %1.</source>
        <translation>
            <numerusform>%n ligne masquée a été lue aussi&#xa0;: %1.</numerusform>
            <numerusform>%n lignes masquées ont été lues aussi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read too: %1.</source>
        <translation>
            <numerusform>%n colonne masquée a été lue aussi&#xa0;: %1.</numerusform>
            <numerusform>%n colonnes masquées ont été lues aussi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values in cells merged over several rows were read for each of the rows.</source>
        <translation>
            <numerusform>%n valeur dans des cellules fusionnées sur plusieurs lignes a été lue pour chacune des lignes.</numerusform>
            <numerusform>%n valeurs dans des cellules fusionnées sur plusieurs lignes ont été lues pour chacune des lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. It has: %2.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;». Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The spreadsheet has no values.</source>
        <translation>La feuille de calcul ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>The spreadsheet has more or longer texts than are read. Save the sheet that is meant as CSV and take that.</source>
        <translation>La feuille de calcul contient des textes trop nombreux ou trop longs pour être lus. Enregistrez la feuille voulue au format CSV et prenez ce fichier-là.</translation>
    </message>
    <message>
        <source>The spreadsheet holds something that no spreadsheet program writes, and is not read. Open it in a spreadsheet program and save it anew.</source>
        <translation>La feuille de calcul contient quelque chose qu’aucun tableur n’écrit et qui n’est pas lu. Ouvrez-la dans un tableur et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: a part of it is no sound XML. Ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>La feuille de calcul est endommagée&#xa0;: une partie n’est pas du XML valide. Demandez de nouveau le fichier, ou ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: it can&apos;t be unpacked. Ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>La feuille de calcul est endommagée&#xa0;: elle ne peut pas être décompressée. Demandez de nouveau le fichier, ou ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than %1, the most that is read of a file of its size. Save the sheet that is meant as CSV and take that.</source>
        <translation>Une fois décompressée, la feuille de calcul dépasse %1, le maximum lu pour un fichier de sa taille. Enregistrez la feuille voulue au format CSV et prenez ce fichier-là.</translation>
    </message>
    <message>
        <source>“%1” is taken as a total below the table, not as a row.</source>
        <translation>«&#xa0;%1&#xa0;» est pris comme un total sous le tableau, pas comme une ligne.</translation>
    </message>
    <message>
        <source>The file has no values.</source>
        <translation>Le fichier ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Is there room for temporary files?</source>
        <translation>Le classeur n’a pas pu être créé. Y a-t-il de la place pour les fichiers temporaires&#xa0;?</translation>
    </message>
    <message>
        <source>A spreadsheet holds %1 rows and %2 columns; this table has %3 and %4. Save it as CSV.</source>
        <translation>Une feuille de calcul contient au plus %1 lignes et %2 colonnes&#xa0;; ce tableau en a %3 et %4. Enregistrez-le au format CSV.</translation>
    </message>
    <message>
        <source>The mentor is from %1, the mentee from %2.</source>
        <translation>Mentor&#xa0;: %1&#xa0;; mentoré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The mentee names no goals; this counts half.</source>
        <translation>Le mentoré ne nomme aucun objectif&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor names no goals to help with; this counts half.</source>
        <translation>Le mentor ne nomme aucun objectif auquel il peut aider&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>Can help with none of the mentee&apos;s goals: %1.</source>
        <translation>Ne peut aider à aucun des objectifs du mentoré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Can help with every goal of the mentee: %1.</source>
        <translation>Peut aider à tous les objectifs du mentoré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Can help with %1, but not with %2.</source>
        <translation>Peut aider pour %1, mais pas pour %2.</translation>
    </message>
    <message>
        <source>The mentee names no interests; this counts half.</source>
        <translation>Le mentoré ne nomme aucun centre d’intérêt&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor names no interests; this counts half.</source>
        <translation>Le mentor ne nomme aucun centre d’intérêt&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>They have no interest in common.</source>
        <translation>Ils n’ont aucun centre d’intérêt commun.</translation>
    </message>
    <message>
        <source>Both like %1.</source>
        <translation>Tous deux aiment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mentee&apos;s languages are unknown; this counts half.</source>
        <translation>Les langues du mentoré sont inconnues&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor&apos;s languages are unknown; this counts half.</source>
        <translation>Les langues du mentor sont inconnues&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>Both speak %1.</source>
        <translation>Tous deux parlent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mentor speaks %1, the mentee %2: no language in common.</source>
        <translation>Langues du mentor&#xa0;: %1&#xa0;; langues du mentoré&#xa0;: %2. Aucune langue en commun.</translation>
    </message>
    <message>
        <source>The mentee names no target role; this counts half.</source>
        <translation>Le mentoré ne nomme aucune fonction visée&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor is or was %1, the role the mentee aims at.</source>
        <translation>Le mentor occupe ou a occupé la fonction que vise le mentoré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mentor&apos;s career path is unknown; this counts half.</source>
        <translation>Le parcours professionnel du mentor est inconnu&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor&apos;s path (%1) does not lead through %2, the role the mentee aims at.</source>
        <translation>Le parcours du mentor (%1) ne passe pas par la fonction que vise le mentoré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The working hours of both are unknown; this counts half.</source>
        <translation>Les heures de travail des deux sont inconnues&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor&apos;s working hours are unknown; this counts half.</source>
        <translation>Les heures de travail du mentor sont inconnues&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentee&apos;s working hours are unknown; this counts half.</source>
        <translation>Les heures de travail du mentoré sont inconnues&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>Their working hours never meet.</source>
        <translation>Leurs heures de travail ne se recoupent jamais.</translation>
    </message>
    <message>
        <source>They have %1 working hours a week in common, and %2 are wished for.</source>
        <translation>Ils ont %1 heures de travail communes par semaine, et %2 sont souhaitées.</translation>
    </message>
    <message>
        <source>They have %1 working hours a week in common, of %2 wished for.</source>
        <translation>Ils ont %1 heures de travail communes par semaine, sur %2 souhaitées.</translation>
    </message>
    <message>
        <source>%1 %2 and %3 (the closer the better)</source>
        <translation>%1&#xa0;: %2 et %3 (plus c’est proche, mieux c’est)</translation>
    </message>
    <message>
        <source>%1 %2 and %3 (the further apart the better)</source>
        <translation>%1&#xa0;: %2 et %3 (plus c’est éloigné, mieux c’est)</translation>
    </message>
    <message>
        <source>They answered no scale in common; this counts half.</source>
        <translation>Ils n’ont répondu à aucune échelle commune&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor&apos;s and the mentee&apos;s answers: %1.</source>
        <translation>Réponses du mentor et du mentoré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Not answered by both, which counts half: %2.</source>
        <translation>%1 Sans réponse des deux, ce qui compte pour moitié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Neither has a wish about the other&apos;s background.</source>
        <translation>Aucun des deux n’a de souhait sur le parcours de l’autre.</translation>
    </message>
    <message>
        <source>Meets every wish about the other&apos;s background.</source>
        <translation>Répond à tous les souhaits sur le parcours de l’autre.</translation>
    </message>
    <message>
        <source>Meets %1 of %2 wishes about the other&apos;s background.</source>
        <translation>Répond à %1 des %2 souhaits sur le parcours de l’autre.</translation>
    </message>
    <message>
        <source>%1 Not known, which counts half: %2.</source>
        <translation>%1 Non connu, ce qui compte pour moitié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The mentee made no choices.</source>
        <translation>Le mentoré n’a fait aucun choix.</translation>
    </message>
    <message>
        <source>The mentor is not among the mentee&apos;s choices.</source>
        <translation>Le mentor ne figure pas parmi les choix du mentoré.</translation>
    </message>
    <message>
        <source>The mentor is choice %1 of the mentee.</source>
        <translation>Le mentor est le choix %1 du mentoré.</translation>
    </message>
    <message>
        <source>The mentor made no choices.</source>
        <translation>Le mentor n’a fait aucun choix.</translation>
    </message>
    <message>
        <source>The mentee is not among the mentor&apos;s choices.</source>
        <translation>Le mentoré ne figure pas parmi les choix du mentor.</translation>
    </message>
    <message>
        <source>The mentee is choice %1 of the mentor.</source>
        <translation>Le mentoré est le choix %1 du mentor.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, as wished.</source>
        <translation>%1&#xa0;: %2 et %3, comme souhaité.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, not as wished.</source>
        <translation>%1&#xa0;: %2 et %3, contrairement au souhait.</translation>
    </message>
    <message>
        <source>%1 is unknown; this counts half.</source>
        <translation>Donnée inconnue&#xa0;: %1&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>No field of your own is compared; this counts half.</source>
        <translation>Aucun de vos propres champs n’est comparé&#xa0;; cela compte pour moitié.</translation>
    </message>
    <message>
        <source>The mentor fits the %1 mentees by %2 % on average.</source>
        <translation>Le mentor convient aux %1 mentorés à %2&#xa0;% en moyenne.</translation>
    </message>
    <message>
        <source>The %1 mentees are alike by %2 % on average.</source>
        <translation>Les %1 mentorés se ressemblent à %2&#xa0;% en moyenne.</translation>
    </message>
    <message>
        <source>First as the mentor: %1 Second as the mentor: %2</source>
        <translation>Le premier comme mentor&#xa0;: %1 Le second comme mentor&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n others.</source>
        <translation>
            <numerusform>Les règles n’autorisent pas la seule autre personne (%n).</numerusform>
            <numerusform>Les règles n’autorisent aucune des %n autres personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are allowed, and all of them are in pairs that fit better together.</source>
        <translation>
            <numerusform>%n autre personne est autorisée, et elle est dans un binôme qui convient mieux.</numerusform>
            <numerusform>%n autres personnes sont autorisées, et toutes sont dans des binômes qui conviennent mieux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed, but no group with a place left fits.</source>
        <translation>
            <numerusform>%n mentor est autorisé, mais aucun groupe avec une place libre ne convient.</numerusform>
            <numerusform>%n mentors sont autorisés, mais aucun groupe avec une place libre ne convient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2, which went to others who fit better.</source>
        <translation>%1, avec %2, attribuées à d’autres qui convenaient mieux.</translation>
    </message>
    <message>
        <source>Groups can be formed of up to %1 people in one round.</source>
        <translation>Une session peut former des groupes avec %1 personnes au plus.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, but no group of three can be formed there.</source>
        <translation>%1 est imposé auprès de %2, mais aucun groupe de trois ne peut y être formé.</translation>
    </message>
    <message>
        <source>So many people cannot be paired in one round; up to %1 can.</source>
        <translation>Autant de personnes ne peuvent pas être associées en une session&#xa0;; %1 au plus peuvent l’être.</translation>
    </message>
    <message>
        <source>There was not enough time for a stable round, and half of one is of no use.</source>
        <translation>Le temps n’a pas suffi pour une session stable, et une moitié de session ne sert à rien.</translation>
    </message>
    <message>
        <source>A peer round needs two people at least. Approve one more before matching.</source>
        <translation>Une session entre pairs a besoin d’au moins deux personnes. Approuvez-en une de plus avant l’appariement.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>The acceptable score is %1; it goes from 0 to 100.</source>
        <translation>Le score acceptable est de %1&#xa0;; il va de 0 à 100.</translation>
    </message>
    <message>
        <source>What keeping a pairing is worth is %1; it goes from 0 to 100.</source>
        <translation>La valeur du maintien d’un binôme est de %1&#xa0;; elle va de 0 à 100.</translation>
    </message>
    <message>
        <source>A group has 3 to 8 mentees, not %1.</source>
        <translation>Un groupe compte de 3 à 8 mentorés, pas %1.</translation>
    </message>
    <message>
        <source>A stable round can be computed for pairs of a mentor and a mentee only.</source>
        <translation>Une session stable ne peut être calculée que pour des binômes d’un mentor et d’un mentoré.</translation>
    </message>
    <message>
        <source>A pinned pair has somebody who does not take part, or who is paired already.</source>
        <translation>Un binôme imposé compte quelqu’un qui ne participe pas, ou qui a déjà un binôme.</translation>
    </message>
    <message>
        <source>%1 and %2 are pinned, but may not be paired: %3</source>
        <translation>%1 et %2 sont imposés comme binôme, mais ne peuvent pas être associés&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is pinned to both %2 and %3; take one of the pins away.</source>
        <translation>%1 est imposé à la fois avec %2 et avec %3&#xa0;; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>More mentees are pinned to %1 than there are places: %2.</source>
        <translation>Plus de mentorés sont imposés auprès de %1 qu’il n’y a de places&#xa0;: %2.</translation>
    </message>
    <message>
        <source>they are the same person.</source>
        <translation>il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>one of them is held back from this round.</source>
        <translation>l’une des deux personnes est mise de côté pour cette session.</translation>
    </message>
    <message>
        <source>%1 is a manager of %2.</source>
        <translation>%1 est responsable de %2.</translation>
    </message>
    <message>
        <source>the pair is banned.</source>
        <translation>le binôme est interdit.</translation>
    </message>
    <message>
        <source>they were a pair before, and it ended.</source>
        <translation>ces deux personnes ont déjà formé un binôme, qui a pris fin.</translation>
    </message>
    <message>
        <source>one of them has asked not to be paired with the other.</source>
        <translation>l’une des deux a demandé à ne pas être associée à l’autre.</translation>
    </message>
    <message>
        <source>%1 is not junior to %2, as reverse mentoring wants.</source>
        <translation>%1 n’est pas moins expérimenté que %2, comme le veut le mentorat inversé.</translation>
    </message>
    <message>
        <source>neither grades nor hire dates tell whether %1 is junior to %2.</source>
        <translation>ni les niveaux ni les dates d’embauche ne disent si %1 est moins expérimenté que %2.</translation>
    </message>
    <message>
        <source>they are not of the same level.</source>
        <translation>elles ne sont pas du même niveau.</translation>
    </message>
    <message>
        <source>they are not of the same age group.</source>
        <translation>elles ne sont pas de la même tranche d’âge.</translation>
    </message>
    <message>
        <source>the level or age group of one of them is not known.</source>
        <translation>le niveau ou la tranche d’âge de l’une des deux n’est pas connu.</translation>
    </message>
    <message>
        <source>a criterion that must hold does not.</source>
        <translation>un critère obligatoire n’est pas rempli.</translation>
    </message>
    <message>
        <source>their score is below the minimum.</source>
        <translation>leur score est inférieur au minimum.</translation>
    </message>
    <message>
        <source>This can be asked about a mentor and a mentee only.</source>
        <translation>Cette question ne peut être posée que pour un mentor et un mentoré.</translation>
    </message>
    <message>
        <source>One of these two does not take part in the round.</source>
        <translation>L’une de ces deux personnes ne participe pas à la session.</translation>
    </message>
    <message numerus="yes">
        <source>%n are held back</source>
        <translation>
            <numerusform>%n est mis de côté</numerusform>
            <numerusform>%n sont mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are managers of theirs</source>
        <translation>
            <numerusform>%n est l’un de ses responsables</numerusform>
            <numerusform>%n sont ses responsables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report to them</source>
        <translation>
            <numerusform>%n lui est rattaché</numerusform>
            <numerusform>%n lui sont rattachés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are banned</source>
        <translation>
            <numerusform>%n est interdit</numerusform>
            <numerusform>%n sont interdits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were with them before</source>
        <translation>
            <numerusform>%n a déjà été en binôme avec cette personne</numerusform>
            <numerusform>%n ont déjà été en binôme avec cette personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are avoided by wish</source>
        <translation>
            <numerusform>%n est évité selon un souhait</numerusform>
            <numerusform>%n sont évités selon un souhait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not junior</source>
        <translation>
            <numerusform>%n n’est pas moins expérimenté</numerusform>
            <numerusform>%n ne sont pas moins expérimentés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nothing says who is senior</source>
        <translation>
            <numerusform>pour %n, rien ne dit qui est le plus expérimenté</numerusform>
            <numerusform>pour %n, rien ne dit qui est le plus expérimenté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another level</source>
        <translation>
            <numerusform>%n est d’un autre niveau</numerusform>
            <numerusform>%n sont d’un autre niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another age group</source>
        <translation>
            <numerusform>%n est d’une autre tranche d’âge</numerusform>
            <numerusform>%n sont d’une autre tranche d’âge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the level or age group is not known</source>
        <translation>
            <numerusform>pour %n, le niveau ou la tranche d’âge n’est pas connu</numerusform>
            <numerusform>pour %n, le niveau ou la tranche d’âge n’est pas connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not meet “%1”, which must hold</source>
        <translation>
            <numerusform>%n ne remplit pas «&#xa0;%1&#xa0;», qui est obligatoire</numerusform>
            <numerusform>%n ne remplissent pas «&#xa0;%1&#xa0;», qui est obligatoire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score below the minimum</source>
        <translation>
            <numerusform>%n a un score inférieur au minimum</numerusform>
            <numerusform>%n ont un score inférieur au minimum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is proposed for %2.</source>
        <translation>%1 est proposé pour %2.</translation>
    </message>
    <message>
        <source>%1 and %2 may not be paired: “%3” must hold and does not.</source>
        <translation>%1 et %2 ne peuvent pas être associés&#xa0;: «&#xa0;%3&#xa0;» est obligatoire et n’est pas rempli.</translation>
    </message>
    <message>
        <source>%1 and %2 may not be paired: %3</source>
        <translation>%1 et %2 ne peuvent pas être associés&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 scores %2 for %3, %4 scores %5.</source>
        <translation>%1 obtient %2 points pour %3&#xa0;; %4 en obtient %5.</translation>
    </message>
    <message>
        <source>%1 scores %2 for %3, who has nobody.</source>
        <translation>%1 obtient %2 points pour %3, qui n’a personne.</translation>
    </message>
    <message>
        <source>Nobody else would change.</source>
        <translation>Rien ne changerait pour les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n others would have somebody else, or nobody.</source>
        <translation>
            <numerusform>%n autre personne aurait quelqu’un d’autre, ou personne.</numerusform>
            <numerusform>%n autres personnes auraient quelqu’un d’autre, ou personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Together they would leave %2. %3</source>
        <translation>%1 Les associer laisserait %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people more without anybody</source>
        <translation>
            <numerusform>%n personne de plus sans binôme</numerusform>
            <numerusform>%n personnes de plus sans binôme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Forming the pair would cost nothing: it is as good, and the tie went the other way. %2</source>
        <translation>%1 Former ce binôme ne coûterait rien&#xa0;: il est aussi bon, et l’égalité a été tranchée dans l’autre sens. %2</translation>
    </message>
    <message>
        <source>%1 Forming the pair would cost everybody together %2 points. %3</source>
        <translation>%1 Former ce binôme coûterait %2 points à l’ensemble. %3</translation>
    </message>
    <message>
        <source>%1 scores %2, perhaps at no cost.</source>
        <translation>%1 obtient %2 points, peut-être sans coût.</translation>
    </message>
    <message>
        <source>%1 scores %2, at a cost of %3 points or more.</source>
        <translation>%1 obtient %2 points, pour un coût de %3 points ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n people more would be matched</source>
        <translation>
            <numerusform>%n personne de plus serait appariée</numerusform>
            <numerusform>%n personnes de plus seraient appariées</numerusform>
        </translation>
    </message>
    <message>
        <source>If “%1” need not hold, %2.</source>
        <translation>Si «&#xa0;%1&#xa0;» n’est pas obligatoire, %2.</translation>
    </message>
    <message>
        <source>With a minimum score of %1, %2.</source>
        <translation>Avec un score minimum de %1, %2.</translation>
    </message>
    <message>
        <source>If only direct managers are ruled out, %1.</source>
        <translation>Si seuls les responsables directs sont exclus, %1.</translation>
    </message>
    <message>
        <source>If every mentor takes one mentee more, %1.</source>
        <translation>Si chaque mentor prend un mentoré de plus, %1.</translation>
    </message>
    <message>
        <source>If those held back take part, %1.</source>
        <translation>Si les personnes mises de côté participent, %1.</translation>
    </message>
    <message>
        <source>If people who were a pair before may be one again, %1.</source>
        <translation>Si les personnes qui ont déjà formé un binôme peuvent en former un de nouveau, %1.</translation>
    </message>
    <message>
        <source>Of the others, %1.</source>
        <translation>Parmi les autres, %1.</translation>
    </message>
    <message>
        <source>Not proven best: at most %1 points more in total are possible with as many matched.</source>
        <translation>Optimum non prouvé&#xa0;: au plus %1 points de plus au total sont possibles avec autant de personnes appariées.</translation>
    </message>
    <message>
        <source>Proven: the best total with no pair below %1, and no worst pair could be better.</source>
        <translation>Prouvé&#xa0;: le meilleur total sans binôme inférieur à %1, et le binôme le moins bon ne pourrait pas être meilleur.</translation>
    </message>
    <message>
        <source>Proven: as many matched as possible, and the best total.</source>
        <translation>Prouvé&#xa0;: autant de personnes appariées que possible, et le meilleur total.</translation>
    </message>
    <message>
        <source>The wished distance in experience must rise: above 0, and at most 50.</source>
        <translation>L’écart d’expérience souhaité doit être croissant&#xa0;: supérieur à 0, et au plus 50.</translation>
    </message>
    <message>
        <source>The minimum score is %1; it goes from 0 to 100.</source>
        <translation>Le score minimum est de %1&#xa0;; il va de 0 à 100.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>people in a department</comment>
        <extracomment>&quot;mentees in Sales&quot;</extracomment>
        <translation>%1 du service %2</translation>
    </message>
    <message>
        <source>%1 of grade %2</source>
        <translation>%1 de niveau %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>people at a location</comment>
        <translation>%1 du lieu %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a measure of a group</comment>
        <translation>%1 pour les %2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>mentors</translation>
    </message>
    <message>
        <source>mentees</source>
        <translation>mentorés</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Un nouvel objectif</translation>
    </message>
    <message>
        <source>Raise %1 from %2 to %3</source>
        <translation>Augmenter de %2 à %3&#xa0;: %1</translation>
    </message>
    <message>
        <source>Raise %1 to %2</source>
        <translation>Porter à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>Augmenter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lower %1 from %2 to %3</source>
        <translation>Réduire de %2 à %3&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lower %1 to %2</source>
        <translation>Réduire à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lower %1</source>
        <translation>Réduire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring %1 to %2</source>
        <comment>a measure to a value</comment>
        <translation>Amener à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reach a level of %1</source>
        <translation>Atteindre un niveau donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Maintenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep %1 at %2 or above</source>
        <translation>Maintenir à %2 ou plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep %1 at %2 or below</source>
        <translation>Maintenir à %2 ou moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a goal by a day</comment>
        <translation>%1, d’ici au %2</translation>
    </message>
    <message>
        <source>no baseline yet</source>
        <translation>pas encore de valeur de départ</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>pas encore de cible</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>No due date yet</source>
        <translation>Pas encore d’échéance</translation>
    </message>
    <message>
        <source>Typed in on %1</source>
        <translation>Saisi le %1</translation>
    </message>
    <message>
        <source>First reading on %1</source>
        <translation>Premier relevé le %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a goal</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Pas encore de relevé</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>a goal</comment>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>a goal</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Attained</source>
        <comment>a goal</comment>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a goal</comment>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>a goal</comment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>With %1 behind it, a change from %2 to %3 can be told from chance.</source>
        <translation>Avec un effectif de %1, une variation de %2 à %3 peut être distinguée du hasard.</translation>
    </message>
    <message>
        <source>With only %1 behind it, no change from %2 could be told from chance. Take it as a direction, or choose a larger group.</source>
        <translation>Avec un effectif de seulement %1, aucune variation à partir de %2 ne pourrait être distinguée du hasard. Prenez-la comme une tendance, ou choisissez un groupe plus grand.</translation>
    </message>
    <message>
        <source>With %1 behind it, a change from %2 to %3 could well be chance; from %4 on it could be told.</source>
        <translation>Avec un effectif de %1, une variation de %2 à %3 pourrait bien être due au hasard&#xa0;; à partir de %4, elle pourrait en être distinguée.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 means %2 %3.</source>
        <translation>%1 signifie %2 %3.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>de moins</translation>
    </message>
    <message>
        <source>%1 is less than one of %2.</source>
        <translation>%1 représente moins d’une unité sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer leavers of %2.</source>
        <translation>
            <numerusform>%1 signifie %n départ de moins sur %2.</numerusform>
            <numerusform>%1 signifie %n départs de moins sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more leavers of %2.</source>
        <translation>
            <numerusform>%1 signifie %n départ de plus sur %2.</numerusform>
            <numerusform>%1 signifie %n départs de plus sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more promotions of %2 people.</source>
        <translation>
            <numerusform>%1 signifie %n promotion de plus sur %2 personnes.</numerusform>
            <numerusform>%1 signifie %n promotions de plus sur %2 personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer promotions of %2 people.</source>
        <translation>
            <numerusform>%1 signifie %n promotion de moins sur %2 personnes.</numerusform>
            <numerusform>%1 signifie %n promotions de moins sur %2 personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 signifie %n rencontre de plus sur %2 attendues.</numerusform>
            <numerusform>%1 signifie %n rencontres de plus sur %2 attendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 signifie %n rencontre de moins sur %2 attendues.</numerusform>
            <numerusform>%1 signifie %n rencontres de moins sur %2 attendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more pairings of %2.</source>
        <translation>
            <numerusform>%1 signifie %n binôme de plus sur %2.</numerusform>
            <numerusform>%1 signifie %n binômes de plus sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer pairings of %2.</source>
        <translation>
            <numerusform>%1 signifie %n binôme de moins sur %2.</numerusform>
            <numerusform>%1 signifie %n binômes de moins sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more of %2.</source>
        <translation>
            <numerusform>%1 signifie %n de plus sur %2.</numerusform>
            <numerusform>%1 signifie %n de plus sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer of %2.</source>
        <translation>
            <numerusform>%1 signifie %n de moins sur %2.</numerusform>
            <numerusform>%1 signifie %n de moins sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what the goal is measured by.</source>
        <translation>Choisissez l’indicateur qui mesure l’objectif.</translation>
    </message>
    <message>
        <source>Say what shall happen to it: raise, lower, reach or keep.</source>
        <translation>Dites ce qu’il doit en advenir&#xa0;: augmenter, réduire, atteindre ou maintenir.</translation>
    </message>
    <message>
        <source>More of this is better, so lowering it is no goal. Choose raise, reach or keep.</source>
        <translation>Plus, c’est mieux&#xa0;: réduire n’est donc pas un objectif. Choisissez augmenter, atteindre ou maintenir.</translation>
    </message>
    <message>
        <source>Less of this is better, so raising it is no goal. Choose lower, reach or keep.</source>
        <translation>Moins, c’est mieux&#xa0;: augmenter n’est donc pas un objectif. Choisissez réduire, atteindre ou maintenir.</translation>
    </message>
    <message>
        <source>Give your measure a name.</source>
        <translation>Donnez un nom à votre indicateur.</translation>
    </message>
    <message>
        <source>“%1” is about mentees; the group can&apos;t be mentors.</source>
        <translation>«&#xa0;%1&#xa0;» porte sur les mentorés&#xa0;; le groupe ne peut pas être celui des mentors.</translation>
    </message>
    <message>
        <source>“%1” is about mentors; the group can&apos;t be mentees.</source>
        <translation>«&#xa0;%1&#xa0;» porte sur les mentors&#xa0;; le groupe ne peut pas être celui des mentorés.</translation>
    </message>
    <message>
        <source>Say whose share it is: a department, a grade or a location.</source>
        <translation>Précisez de qui il s’agit de mesurer la part&#xa0;: un service, un niveau ou un lieu.</translation>
    </message>
    <message>
        <source>The span is 1 to 60 months, not %1.</source>
        <translation>La durée va de 1 à 60 mois, pas %1.</translation>
    </message>
    <message>
        <source>Nobody is in this group today.</source>
        <translation>Personne n’est dans ce groupe aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in the program yet.</source>
        <translation>Personne n’est encore inscrit au programme.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n people are in this group; figures of fewer than %1 are never shown.</source>
        <translation>
            <numerusform>Ce groupe ne compte que %n personne&#xa0;; les chiffres portant sur moins de %1 personnes ne sont jamais affichés.</numerusform>
            <numerusform>Ce groupe ne compte que %n personnes&#xa0;; les chiffres portant sur moins de %1 personnes ne sont jamais affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in which unit it is counted.</source>
        <translation>Précisez dans quelle unité il est compté.</translation>
    </message>
    <message>
        <source>Say where it is read.</source>
        <translation>Précisez où il est relevé.</translation>
    </message>
    <message>
        <source>Say where the baseline was read.</source>
        <translation>Précisez où la valeur de départ a été relevée.</translation>
    </message>
    <message>
        <source>The baseline can&apos;t be of %1, which is still to come.</source>
        <translation>La valeur de départ ne peut pas dater du %1, qui est encore à venir.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» va de %2 à %3.</translation>
    </message>
    <message>
        <source>Take the baseline from the workspace (%1), or type one with its source.</source>
        <translation>Reprenez la valeur de départ de l’espace de travail (%1), ou saisissez-en une avec sa source.</translation>
    </message>
    <message>
        <source>No baseline yet: the first reading becomes it.</source>
        <translation>Pas encore de valeur de départ&#xa0;: le premier relevé en tiendra lieu.</translation>
    </message>
    <message>
        <source>Set a target.</source>
        <translation>Fixez une cible.</translation>
    </message>
    <message>
        <source>A target of %1 can&apos;t be: “%2” goes from %3 to %4.</source>
        <translation>Une cible de %1 n’est pas possible&#xa0;: «&#xa0;%2&#xa0;» va de %3 à %4.</translation>
    </message>
    <message>
        <source>The target is where the baseline is: %1. Choose “keep”, or another target.</source>
        <translation>La cible est égale à la valeur de départ&#xa0;: %1. Choisissez «&#xa0;maintenir&#xa0;», ou une autre cible.</translation>
    </message>
    <message>
        <source>The target of %1 is below the baseline of %2; more of this is better.</source>
        <translation>La cible de %1 est inférieure à la valeur de départ de %2&#xa0;; or plus, c’est mieux.</translation>
    </message>
    <message>
        <source>The target of %1 is above the baseline of %2; less of this is better.</source>
        <translation>La cible de %1 est supérieure à la valeur de départ de %2&#xa0;; or moins, c’est mieux.</translation>
    </message>
    <message>
        <source>Keeping a level means a target no better than the baseline of %1.</source>
        <translation>Maintenir un niveau suppose une cible qui ne soit pas meilleure que la valeur de départ de %1.</translation>
    </message>
    <message>
        <source>Say which aim of the organization it serves.</source>
        <translation>Dites quel but de l’organisation il sert.</translation>
    </message>
    <message>
        <source>A weight is 0 to 100, not %1.</source>
        <translation>Un poids va de 0 à 100, pas %1.</translation>
    </message>
    <message>
        <source>No criterion of pairing serves this goal.</source>
        <translation>Aucun critère d’appariement ne sert cet objectif.</translation>
    </message>
    <message>
        <source>The goal would be due on %1, before the program starts on %2.</source>
        <translation>L’échéance de l’objectif serait le %1, avant le début du programme le %2.</translation>
    </message>
    <message>
        <source>The program and its follow-up end on %1; the goal would be due on %2.</source>
        <translation>Le programme et son suivi se terminent le %1&#xa0;; l’échéance de l’objectif serait le %2.</translation>
    </message>
    <message>
        <source>The first reading is to be had on %1, after the goal is due on %2.</source>
        <translation>Le premier relevé est prévu le %1, après l’échéance de l’objectif le %2.</translation>
    </message>
    <message>
        <source>Set at least one checkpoint on the way.</source>
        <translation>Fixez au moins un point d’étape en chemin.</translation>
    </message>
    <message>
        <source>The checkpoint on %1 is after the due date.</source>
        <translation>Le point d’étape du %1 est postérieur à l’échéance.</translation>
    </message>
    <message>
        <source>The checkpoint on %1 is before the program starts.</source>
        <translation>Le point d’étape du %1 est antérieur au début du programme.</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>nombre de participants</translation>
    </message>
    <message>
        <source>enrollment rate</source>
        <translation>taux d’inscription</translation>
    </message>
    <message>
        <source>Enrollment rate</source>
        <translation>Taux d’inscription</translation>
    </message>
    <message>
        <source>People enrolled, divided by people whom the entry rules admit on the first day of the program, by what the newest roster says of them.</source>
        <translation>Personnes inscrites, divisées par les personnes que les règles d’admission acceptent au premier jour du programme, d’après ce qu’en dit la liste du personnel la plus récente.</translation>
    </message>
    <message>
        <source>match rate</source>
        <translation>taux d’appariement</translation>
    </message>
    <message>
        <source>time to match</source>
        <translation>délai d’appariement</translation>
    </message>
    <message>
        <source>Time to match</source>
        <translation>Délai d’appariement</translation>
    </message>
    <message>
        <source>Days after which half of the approved mentees are matched. Those who still wait count as waiting, and those who withdraw as never matched; a mean of the matched alone would leave out whoever waits longest.</source>
        <translation>Nombre de jours après lequel la moitié des mentorés approuvés sont appariés. Ceux qui attendent encore comptent comme en attente, et ceux qui se retirent comme jamais appariés&#xa0;; une moyenne des seuls appariés laisserait de côté ceux qui attendent le plus longtemps.</translation>
    </message>
    <message>
        <source>number of meetings held</source>
        <translation>nombre de rencontres tenues</translation>
    </message>
    <message>
        <source>Meetings that were held, and as long as the program asks for where it does.</source>
        <translation>Rencontres qui ont été tenues, et qui ont duré aussi longtemps que le programme le demande s’il le demande.</translation>
    </message>
    <message>
        <source>cadence compliance</source>
        <translation>respect du rythme</translation>
    </message>
    <message>
        <source>Whole cadence periods in which the pairing met, divided by all whole cadence periods since the start without agreed pauses. A no-show is not held.</source>
        <translation>Périodes complètes du rythme au cours desquelles le binôme s’est rencontré, divisées par toutes les périodes complètes depuis le début, sans les pauses convenues. Une absence ne compte pas comme tenue.</translation>
    </message>
    <message>
        <source>pairing completion</source>
        <translation>binômes menés à terme</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for the program, divided by people who answered, in the latest survey.</source>
        <translation>Personnes qui ont choisi 4 ou 5 sur 5 pour le programme, divisées par les personnes qui ont répondu, dans la dernière enquête.</translation>
    </message>
    <message>
        <source>satisfaction with the match</source>
        <translation>satisfaction à l’égard du binôme</translation>
    </message>
    <message>
        <source>Match satisfaction</source>
        <translation>Satisfaction à l’égard du binôme</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for their match, divided by people who answered; the latest answer of each. Mentees, or mentors where the goal is about mentors: never both together.</source>
        <translation>Personnes qui ont choisi 4 ou 5 sur 5 pour leur binôme, divisées par les personnes qui ont répondu&#xa0;; la dernière réponse de chacune. Les mentorés, ou les mentors si l’objectif porte sur les mentors&#xa0;: jamais les deux ensemble.</translation>
    </message>
    <message>
        <source>net promoter score</source>
        <translation>taux de recommandation net</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Taux de recommandation net</translation>
    </message>
    <message>
        <source>Of the answers from 0 to 10 to whether they would recommend the program, the percentage of 9 and 10 less that of 0 to 6; the latest answer of each.</source>
        <translation>Parmi les réponses de 0 à 10 à la question de savoir si le programme serait recommandé, le pourcentage de 9 et 10 moins celui de 0 à 6&#xa0;; la dernière réponse de chacun.</translation>
    </message>
    <message>
        <source>training completion</source>
        <translation>formations terminées</translation>
    </message>
    <message>
        <source>Training completion</source>
        <translation>Formations terminées</translation>
    </message>
    <message>
        <source>Training completed by its deadline, divided by training whose deadline has come.</source>
        <translation>Formations terminées à leur échéance, divisées par les formations dont l’échéance est passée.</translation>
    </message>
    <message>
        <source>event attendance</source>
        <translation>présence aux événements</translation>
    </message>
    <message>
        <source>Event attendance</source>
        <translation>Présence aux événements</translation>
    </message>
    <message>
        <source>Registered people who came, divided by people registered, over all events.</source>
        <translation>Personnes inscrites qui sont venues, divisées par les personnes inscrites, sur tous les événements.</translation>
    </message>
    <message>
        <source>attainment of mentees&apos; own goals</source>
        <translation>atteinte des objectifs propres des mentorés</translation>
    </message>
    <message>
        <source>Mentee-goal attainment</source>
        <translation>Atteinte des objectifs des mentorés</translation>
    </message>
    <message>
        <source>Goals of mentees attained by their due date, divided by goals whose due date has come. Abandoned ones stay in.</source>
        <translation>Objectifs de mentorés atteints à leur échéance, divisés par les objectifs dont l’échéance est passée. Ceux qui ont été abandonnés restent comptés.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>rétention</translation>
    </message>
    <message>
        <source>Participants still employed so many months after they enrolled, divided by all who enrolled so long ago, whatever became of their pairing. Where HR gives no leaving day, the first roster without them counts.</source>
        <translation>Participants encore en poste tant de mois après leur inscription, divisés par tous ceux qui se sont inscrits il y a aussi longtemps, quoi que soit devenu leur binôme. Si les RH ne donnent pas de jour de départ, la première liste du personnel où ils ne figurent plus compte.</translation>
    </message>
    <message>
        <source>promotion rate</source>
        <translation>taux de promotion</translation>
    </message>
    <message>
        <source>Promotion rate</source>
        <translation>Taux de promotion</translation>
    </message>
    <message>
        <source>Participants whose grade rose within so many months after they enrolled, divided by all who enrolled so long ago, leavers included. A new title is no promotion.</source>
        <translation>Participants dont le niveau a augmenté dans les tant de mois suivant leur inscription, divisés par tous ceux qui se sont inscrits il y a aussi longtemps, y compris ceux qui sont partis. Un nouvel intitulé de poste n’est pas une promotion.</translation>
    </message>
    <message>
        <source>skill gain</source>
        <translation>progression des compétences</translation>
    </message>
    <message>
        <source>Skill gain</source>
        <translation>Progression des compétences</translation>
    </message>
    <message>
        <source>The mean of the rating after less the rating before, from 1 to 5, of mentees with both. Mentees rate themselves, or their mentors do where the goal is about mentors&apos; ratings: never both together.</source>
        <translation>Moyenne de l’évaluation d’après moins celle d’avant, de 1 à 5, des mentorés qui ont les deux. Les mentorés s’évaluent eux-mêmes, ou leurs mentors les évaluent si l’objectif porte sur les évaluations des mentors&#xa0;: jamais les deux ensemble.</translation>
    </message>
    <message>
        <source>share of cross-department pairings</source>
        <translation>part des binômes entre services</translation>
    </message>
    <message>
        <source>Cross-department pairings</source>
        <translation>Binômes entre services</translation>
    </message>
    <message>
        <source>Pairings whose two sides share no department, divided by all pairings.</source>
        <translation>Binômes dont les deux membres n’ont aucun service en commun, divisés par tous les binômes.</translation>
    </message>
    <message>
        <source>share among mentors</source>
        <translation>part parmi les mentors</translation>
    </message>
    <message>
        <source>Representation among mentors</source>
        <translation>Représentation parmi les mentors</translation>
    </message>
    <message>
        <source>Enrolled mentors of the group, divided by all enrolled mentors.</source>
        <translation>Mentors inscrits du groupe, divisés par tous les mentors inscrits.</translation>
    </message>
    <message>
        <source>a measure of your own</source>
        <translation>un indicateur personnel</translation>
    </message>
    <message>
        <source>A measure of your own</source>
        <translation>Un indicateur personnel</translation>
    </message>
    <message>
        <source>Read elsewhere and typed in, with its source.</source>
        <translation>Relevé ailleurs et saisi, avec sa source.</translation>
    </message>
    <message>
        <source>HR rosters</source>
        <translation>Listes du personnel des RH</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Réponses à l’enquête</translation>
    </message>
    <message>
        <source>Skill ratings before and after</source>
        <translation>Évaluations des compétences avant et après</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Objectifs des mentorés</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Nothing in the program&apos;s design feeds this measure. It needs: %1. Let the program keep it, in its settings under Data Kept.</source>
        <translation>Rien dans la conception du programme n’alimente cet indicateur. Il a besoin de&#xa0;: %1. Faites en sorte que le programme l’enregistre, dans ses paramètres sous Données conservées.</translation>
    </message>
    <message>
        <source>%1-month %2</source>
        <extracomment>&quot;12-month retention&quot;</extracomment>
        <translation>%2 à %1 mois</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <extracomment>A number and its unit: &quot;12 hours&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>sur 5</translation>
    </message>
    <message>
        <source>say whose share of the mentors it is</source>
        <translation>précisez de qui est la part parmi les mentors</translation>
    </message>
    <message>
        <source>This measure is read elsewhere and typed in.</source>
        <translation>Cet indicateur est relevé ailleurs et saisi.</translation>
    </message>
    <message>
        <source>No baseline yet, first reading on %1.</source>
        <translation>Pas encore de valeur de départ, premier relevé le %1.</translation>
    </message>
    <message>
        <source>everybody who works in the group, participant or not</source>
        <translation>toutes les personnes qui travaillent dans le groupe, participantes ou non</translation>
    </message>
    <message>
        <source>participants of %1</source>
        <translation>participants de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more enrolled less than %1 months ago, and will be counted then</source>
        <translation>
            <numerusform>%n personne de plus s’est inscrite il y a moins de %1 mois, et sera comptée plus tard</numerusform>
            <numerusform>%n personnes de plus se sont inscrites il y a moins de %1 mois, et seront comptées plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 similar people who did not take part stayed; taking part is associated with a difference of %3 percentage points (95 % interval %4 to %5), which does not show a cause</source>
        <translation>%1 personnes comparables sur %2 qui n’ont pas participé sont restées&#xa0;; la participation est associée à une différence de %3 points de pourcentage (intervalle à 95&#xa0;%&#xa0;: %4 à %5), ce qui ne démontre pas une cause</translation>
    </message>
    <message numerus="yes">
        <source>Still here after %n months</source>
        <translation>
            <numerusform>Encore en poste après %n mois</numerusform>
            <numerusform>Encore en poste après %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participants who enrolled at least %n months ago</source>
        <translation>
            <numerusform>participants inscrits il y a au moins %n mois</numerusform>
            <numerusform>participants inscrits il y a au moins %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People still employed %n months after they enrolled, divided by all who enrolled so long ago.</source>
        <translation>
            <numerusform>Personnes encore en poste %n mois après leur inscription, divisées par toutes celles qui se sont inscrites il y a aussi longtemps.</numerusform>
            <numerusform>Personnes encore en poste %n mois après leur inscription, divisées par toutes celles qui se sont inscrites il y a aussi longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promoted within %n months</source>
        <translation>
            <numerusform>Promus en %n mois</numerusform>
            <numerusform>Promus en %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People whose grade rose within %n months after they enrolled, divided by all who enrolled so long ago, leavers included.</source>
        <translation>
            <numerusform>Personnes dont le niveau a augmenté dans le mois (%n) suivant leur inscription, divisées par toutes celles qui se sont inscrites il y a aussi longtemps, y compris celles qui sont parties.</numerusform>
            <numerusform>Personnes dont le niveau a augmenté dans les %n mois suivant leur inscription, divisées par toutes celles qui se sont inscrites il y a aussi longtemps, y compris celles qui sont parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days after which half of the approved mentees are matched: the median of the cumulative incidence, where those who wait are censored and a withdrawal competes.</source>
        <translation>Nombre de jours après lequel la moitié des mentorés approuvés sont appariés&#xa0;: la médiane de l’incidence cumulée, où ceux qui attendent sont censurés et où un retrait est un événement concurrent.</translation>
    </message>
    <message>
        <source>no interval: a median of the cumulative incidence</source>
        <translation>pas d’intervalle&#xa0;: médiane d’une incidence cumulée</translation>
    </message>
    <message>
        <source>fewer than half are matched so far</source>
        <translation>moins de la moitié sont appariés jusqu’ici</translation>
    </message>
    <message>
        <source>pairings</source>
        <translation>binômes</translation>
    </message>
    <message>
        <source>Meetings that were held, of every length or of the length that the program asks for.</source>
        <translation>Rencontres qui ont été tenues, de toute durée ou de la durée que demande le programme.</translation>
    </message>
    <message>
        <source>Mentors satisfied with their match</source>
        <translation>Mentors satisfaits de leur binôme</translation>
    </message>
    <message>
        <source>Mentees satisfied with their match</source>
        <translation>Mentorés satisfaits de leur binôme</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for their match, divided by people who answered.</source>
        <translation>Personnes qui ont choisi 4 ou 5 sur 5 pour leur binôme, divisées par les personnes qui ont répondu.</translation>
    </message>
    <message>
        <source>The percentage of answers of 9 and 10 less that of 0 to 6, from −100 to 100.</source>
        <translation>Le pourcentage de réponses de 9 et 10 moins celui de 0 à 6, de −100 à 100.</translation>
    </message>
    <message>
        <source>no interval: everyone gave an answer of the same kind</source>
        <translation>pas d’intervalle&#xa0;: toutes les réponses sont du même type</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Formations terminées</translation>
    </message>
    <message>
        <source>training whose deadline has come</source>
        <translation>formations dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Came to events</source>
        <translation>Venus aux événements</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>inscriptions</translation>
    </message>
    <message>
        <source>%1 of %2 invited people registered</source>
        <translation>%1 personnes invitées sur %2 se sont inscrites</translation>
    </message>
    <message>
        <source>Goals of mentees attained</source>
        <translation>Objectifs de mentorés atteints</translation>
    </message>
    <message>
        <source>goals whose due date has come</source>
        <translation>objectifs dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Skill gain as mentors rate it</source>
        <translation>Progression des compétences selon les mentors</translation>
    </message>
    <message>
        <source>Skill gain as mentees rate it</source>
        <translation>Progression des compétences selon les mentorés</translation>
    </message>
    <message>
        <source>mentees rated before and after</source>
        <translation>mentorés évalués avant et après</translation>
    </message>
    <message>
        <source>The mean of the rating after less the rating before, each mentee&apos;s skills averaged first.</source>
        <translation>La moyenne de l’évaluation d’après moins celle d’avant, en calculant d’abord la moyenne des compétences de chaque mentoré.</translation>
    </message>
    <message>
        <source>no interval: everyone gained the same</source>
        <translation>pas d’intervalle&#xa0;: tous ont progressé autant</translation>
    </message>
    <message>
        <source>pairings whose departments are known</source>
        <translation>binômes dont les services sont connus</translation>
    </message>
    <message>
        <source>Represented among mentors</source>
        <translation>Représentés parmi les mentors</translation>
    </message>
    <message>
        <source>enrolled mentors</source>
        <translation>mentors inscrits</translation>
    </message>
    <message>
        <source>not shown because the group, or everybody outside it, is fewer than %1</source>
        <translation>non affiché, car le groupe, ou l’ensemble des personnes extérieures au groupe, compte moins de %1 personnes</translation>
    </message>
    <message>
        <source>everybody employed on %1</source>
        <translation>tout le personnel en poste le %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4).</source>
        <extracomment>&quot;Promoted within 12 months: 4 of 50 (8 %, 95 % interval 3 to 19).&quot;</extracomment>
        <translation>%1&#xa0;: %2 sur %3 (%4).</translation>
    </message>
    <message>
        <source>There is no reading yet to draw.</source>
        <translation>Il n’y a pas encore de relevé à représenter.</translation>
    </message>
    <message>
        <source>Way to the target</source>
        <translation>Chemin vers la cible</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Now %1; on the way to %2 it would be %3 today.</source>
        <translation>Actuellement %1&#xa0;; sur le chemin vers %2, ce serait %3 aujourd’hui.</translation>
    </message>
    <message>
        <source>Now %1; the target is %2.</source>
        <translation>Actuellement %1&#xa0;; la cible est de %2.</translation>
    </message>
    <message>
        <source>What it was so far</source>
        <translation>Valeurs jusqu’ici</translation>
    </message>
    <message>
        <source>There is no history to show: nothing was measured yet.</source>
        <translation>Il n’y a pas d’historique à afficher&#xa0;: rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>%1, at the end of each month.</source>
        <translation>%1, à la fin de chaque mois.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The backup was canceled.</source>
        <translation>La sauvegarde a été annulée.</translation>
    </message>
    <message>
        <source>new cohort “%1”</source>
        <translation>nouvelle cohorte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>archiving of “%1”</source>
        <translation>archivage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>taking “%1” out of the archive</source>
        <translation>sortie de «&#xa0;%1&#xa0;» des archives</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>minimum group size</source>
        <translation>taille minimale des groupes</translation>
    </message>
    <message>
        <source>new goal “%1”</source>
        <translation>nouvel objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>changes to the goal “%1”</source>
        <translation>modification de l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>closing of the goal “%1”</source>
        <translation>clôture de l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deletion of the goal “%1”</source>
        <translation>suppression de l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>reading of the goal “%1”</source>
        <translation>relevé de l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deletion of a reading of the goal “%1”</source>
        <translation>suppression d’un relevé de l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>new goal of %1</source>
        <translation>nouvel objectif (%1)</translation>
    </message>
    <message>
        <source>changes to a goal of %1</source>
        <translation>modification d’un objectif (%1)</translation>
    </message>
    <message>
        <source>deletion of a goal of %1</source>
        <translation>suppression d’un objectif (%1)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>changes to the import profile “%1”</source>
        <translation>modification du profil d’import «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>enrollment of %n people</source>
        <translation>
            <numerusform>inscription de %n personne</numerusform>
            <numerusform>inscription de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new state of %n participants</source>
        <translation>
            <numerusform>nouvel état de %n participant</numerusform>
            <numerusform>nouvel état de %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>order of the wait-list</source>
        <translation>ordre de la liste d’attente</translation>
    </message>
    <message>
        <source>changes to the list of skills</source>
        <translation>modification de la liste des compétences</translation>
    </message>
    <message>
        <source>changes to the mentor directory</source>
        <translation>modification de l’annuaire des mentors</translation>
    </message>
    <message>
        <source>changes to what is asked about diversity</source>
        <translation>modification des questions sur la diversité</translation>
    </message>
    <message>
        <source>changes to the resource library</source>
        <translation>modification de la bibliothèque de ressources</translation>
    </message>
    <message>
        <source>There is neither a file “%1” nor an import profile of that name.</source>
        <translation>Il n’y a ni fichier «&#xa0;%1&#xa0;» ni profil d’import de ce nom.</translation>
    </message>
    <message>
        <source>“%1” is not a profile for people.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un profil pour des personnes.</translation>
    </message>
    <message>
        <source>%1 answers: %2 people new, %3 changed, %4 unchanged; %5 problems.</source>
        <translation>%1 réponses&#xa0;; nouvelles personnes&#xa0;: %2, modifications&#xa0;: %3, sans changement&#xa0;: %4&#xa0;; problèmes&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Say where to write the application form: with --html as a page, with --csv as a table.</source>
        <translation>Précisez où écrire le formulaire de candidature&#xa0;: avec --html comme page, avec --csv comme tableau.</translation>
    </message>
    <message>
        <source>“%1” has no goal yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore d’objectif.</translation>
    </message>
    <message>
        <source>Everything in “%1” is known already; nothing was changed.</source>
        <translation>Tout le contenu de «&#xa0;%1&#xa0;» est déjà connu&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2) may be %3 (%4): %5. To keep them as one person: --merge %2=%4</source>
        <translation>%1 (%2) est peut-être %3 (%4)&#xa0;: %5. Pour en faire une seule personne&#xa0;: --merge %2=%4</translation>
    </message>
    <message>
        <source>Use --date-order dmy, mdy or ymd.</source>
        <translation>Utilisez --date-order dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 rows, %5 added, %6 changed, %7 left, %8 returned, %9 rejected</source>
        <translation>%1  %2  %3&#xa0;: %4 lignes&#xa0;; ajouts&#xa0;: %5, modifications&#xa0;: %6, départs&#xa0;: %7, retours&#xa0;: %8, refus&#xa0;: %9</translation>
    </message>
    <message>
        <source>There is no import profile “%1”.</source>
        <translation>Il n’y a pas de profil d’import «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>Ce participant n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>Enrolled %n people.</source>
        <translation>
            <numerusform>%n personne inscrite.</numerusform>
            <numerusform>%n personnes inscrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nobody in this program.</source>
        <translation>«&#xa0;%1&#xa0;» n’est personne dans ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n participants.</source>
        <translation>
            <numerusform>%n participant modifié.</numerusform>
            <numerusform>%n participants modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 (%3, archived)</source>
        <translation>%1  %2 (%3, archivé)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Mentees: %1 (%2)</source>
        <translation>Mentorés&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Mentors: %1 (%2)</source>
        <translation>Mentors&#xa0;: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Meetings every %n days</source>
        <translation>
            <numerusform>Rencontres à %n jour d’intervalle</numerusform>
            <numerusform>Rencontres tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has more than %2 lines; so many pairs cannot be solved in one go.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 lignes&#xa0;; autant de binômes ne peuvent pas être résolus en une fois.</translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems and perhaps more.</source>
        <translation>
            <numerusform>Les scores ne peuvent pas être résolus&#xa0;: %n problème, et peut-être davantage.</numerusform>
            <numerusform>Les scores ne peuvent pas être résolus&#xa0;: %n problèmes, et peut-être davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are two columns called “%1”.</source>
        <translation>Il y a deux colonnes nommées «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no column called “%1”.</source>
        <translation>Il n’y a pas de colonne nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The columns are: %1</source>
        <translation>Les colonnes sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>The columns “x1” and “n1” are needed.</source>
        <translation>Les colonnes «&#xa0;x1&#xa0;» et «&#xa0;n1&#xa0;» sont nécessaires.</translation>
    </message>
    <message>
        <source>Of the columns “x2” and “n2” one is there without the other.</source>
        <translation>Des colonnes «&#xa0;x2&#xa0;» et «&#xa0;n2&#xa0;», l’une est présente sans l’autre.</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Le nombre manque.</translation>
    </message>
    <message>
        <source>This counts nothing.</source>
        <translation>Cela ne compte rien.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>A part is larger than the whole.</source>
        <translation>Une partie est plus grande que le tout.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3</source>
        <translation>Ligne %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>différence&#xa0;: %1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>un nombre à partir de 0</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Le temps manque.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Ce n’est pas un temps.</translation>
    </message>
    <message>
        <source>1 or true for an event, 0 or false for none</source>
        <translation>1 ou true pour un événement, 0 ou false pour aucun</translation>
    </message>
    <message>
        <source>Whether there was an event is missing.</source>
        <translation>Il n’est pas indiqué s’il y a eu un événement.</translation>
    </message>
    <message>
        <source>This does not say whether there was an event.</source>
        <translation>Cela ne dit pas s’il y a eu un événement.</translation>
    </message>
    <message>
        <source>A time is never negative.</source>
        <translation>Un temps n’est jamais négatif.</translation>
    </message>
    <message>
        <source>a time after %1</source>
        <translation>un temps après %1</translation>
    </message>
    <message>
        <source>The time ends at or before its beginning.</source>
        <translation>Le temps se termine à son début ou avant.</translation>
    </message>
    <message>
        <source>The group is missing.</source>
        <translation>Le groupe manque.</translation>
    </message>
    <message>
        <source>There are %1 groups; no more than %2 can be compared.</source>
        <translation>Il y a %1 groupes&#xa0;; %2 au plus peuvent être comparés.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <translation>Aucune ligne du fichier ne peut être utilisée.</translation>
    </message>
    <message>
        <source>The curve falls to 0 at %1 although others are under observation later: it says nothing about them.</source>
        <translation>La courbe tombe à 0 à %1 alors que d’autres sont encore observés plus tard&#xa0;: elle ne dit rien d’eux.</translation>
    </message>
    <message>
        <source>Fewer than 10 are at risk at %1.</source>
        <translation>Moins de 10 sont à risque à %1.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 events, median %4 (%5 to %6), mean up to %7: %8.</source>
        <translation>%1&#xa0;: %2 lignes, %3 événements, médiane %4 (%5 à %6), moyenne jusqu’à %7&#xa0;: %8.</translation>
    </message>
    <message>
        <source>at %1: %2 (%3 to %4), %5 at risk</source>
        <translation>à %1&#xa0;: %2 (%3 à %4), %5 à risque</translation>
    </message>
    <message>
        <source>Log-rank: χ² %1, %2 degrees of freedom, p %3.</source>
        <translation>Log-rank&#xa0;: χ² %1, %2 degrés de liberté, p %3.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ValuesPage</name>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Values that need a look</source>
        <translation>Valeurs à vérifier</translation>
    </message>
    <message>
        <source>There is nothing to decide here: every value is understood.</source>
        <translation>Il n’y a rien à décider ici&#xa0;: toutes les valeurs sont comprises.</translation>
    </message>
    <message>
        <source>Which part of a date comes first?</source>
        <translation>Quelle partie d’une date vient en premier&#xa0;?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Every date in %1 can be read in two ways.</source>
        <translation>Dans %1, toutes les dates peuvent se lire de deux façons.</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation>%1 est le %2 (%3)</translation>
    </message>
    <message>
        <source>Do these mean “none”?</source>
        <translation>Ces valeurs signifient-elles «&#xa0;aucun&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Tick the values that stand where HR knows nothing.</source>
        <translation>Cochez les valeurs qui figurent là où les RH ne savent rien.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, %3</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;», %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means none</source>
        <translation>«&#xa0;%1&#xa0;» signifie «&#xa0;aucun&#xa0;»</translation>
    </message>
    <message>
        <source>What the file writes in different ways can be called the same here. Suggestions count once you go on; where one is wrong, choose the value itself.</source>
        <translation>Ce que le fichier écrit de différentes façons peut recevoir ici le même nom. Les suggestions s’appliquent dès que vous continuez&#xa0;; si l’une d’elles est fausse, choisissez la valeur elle-même.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln values</source>
        <translation>
            <numerusform>Afficher la valeur (%Ln)</numerusform>
            <numerusform>Afficher les %Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>«&#xa0;%1&#xa0;» signifie</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
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
    <message>
        <source>Restore Pro&amp;gram</source>
        <translation>Sortir le pro&amp;gramme des archives</translation>
    </message>
    <message>
        <source>Archive Pro&amp;gram</source>
        <translation>Archiver le pro&amp;gramme</translation>
    </message>
    <message>
        <source>Restored the program “%1”.</source>
        <translation>Programme «&#xa0;%1&#xa0;» sorti des archives.</translation>
    </message>
    <message>
        <source>Archived the program “%1”.</source>
        <translation>Programme «&#xa0;%1&#xa0;» archivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the program “%1” with %2.</source>
        <translation>Programme «&#xa0;%1&#xa0;» supprimé avec %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::Wizard</name>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
</TS>
