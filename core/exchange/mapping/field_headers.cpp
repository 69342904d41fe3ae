// The headers under which HR systems and survey tools export the fields in English, German, French and
// Spanish.
#include "core/exchange/mapping/field.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QStringList bareManagerHeaders()
{
    return {u"Manager"_s, u"Line manager"_s, u"Direct manager"_s, u"Supervisor"_s, u"Reports to"_s,
        u"Reporting manager"_s, u"Vorgesetzter"_s, u"Vorgesetzte"_s, u"Vorgesetzte/r"_s, u"Führungskraft"_s,
        u"Berichtet an"_s, u"Responsable"_s, u"Responsable hiérarchique"_s, u"Supérieur"_s,
        u"Supérieur hiérarchique"_s, u"Jefe"_s, u"Jefe directo"_s, u"Responsable directo"_s, u"Reporta a"_s};
}

} // namespace

QStringList headersOf(Field field)
{
    switch (field) {
    case Field::EmployeeNumber:
        return {u"Employee number"_s, u"Employee ID"_s, u"Employee no"_s, u"Employee code"_s, u"Emp ID"_s,
            u"Emp no"_s, u"Staff ID"_s, u"Staff number"_s, u"Staff no"_s, u"Personnel number"_s,
            u"Personnel no"_s, u"Personnel ID"_s, u"Payroll number"_s, u"Payroll ID"_s, u"Worker ID"_s,
            u"Person ID"_s, u"Person number"_s, u"Associate ID"_s, u"Badge number"_s, u"Participant ID"_s,
            // German
            u"Personalnummer"_s, u"Personalnr"_s, u"Personal-ID"_s, u"Personalstammnummer"_s,
            u"Beschäftigtennummer"_s, u"Arbeitnehmernummer"_s, u"Pers.-Nr."_s, u"PersNr"_s,
            u"Mitarbeiternummer"_s, u"Mitarbeiter-Nr."_s, u"Mitarbeiter-ID"_s, u"MA-Nr."_s,
            // French
            u"Matricule"_s, u"Matricule salarié"_s, u"Numéro de matricule"_s, u"Numéro d'employé"_s,
            u"N° employé"_s, u"Numéro de salarié"_s, u"ID employé"_s, u"Numéro du collaborateur"_s,
            // Spanish
            u"Número de empleado"_s, u"Nº de empleado"_s, u"Nº empleado"_s, u"N° empleado"_s,
            u"ID de empleado"_s, u"ID empleado"_s, u"Código de empleado"_s, u"Legajo"_s, u"Matrícula"_s};
    case Field::Name:
        return {u"Name"_s, u"Full name"_s, u"Employee name"_s, u"Display name"_s, u"Worker name"_s,
            u"Preferred name"_s, u"Employee"_s, u"Vollständiger Name"_s, u"Name, Vorname"_s,
            u"Nachname, Vorname"_s, u"Last name, first name"_s, u"Mitarbeiter"_s, u"Mitarbeitername"_s,
            u"Nom complet"_s, u"Nom et prénom"_s, u"Prénom et nom"_s, u"Nom prénom"_s, u"Nombre completo"_s,
            u"Nombre y apellidos"_s, u"Apellidos y nombre"_s};
    case Field::FirstName:
        return {u"First name"_s, u"Given name"_s, u"Forename"_s, u"Legal first name"_s, u"Vorname"_s,
            u"Rufname"_s, u"Prénom"_s, u"Nombre"_s, u"Nombre de pila"_s};
    case Field::LastName:
        return {u"Last name"_s, u"Surname"_s, u"Family name"_s, u"Legal last name"_s, u"Nachname"_s,
            u"Familienname"_s, u"Zuname"_s, u"Nom"_s, u"Nom de famille"_s, u"Apellido"_s, u"Apellidos"_s};
    case Field::Email:
        return {u"Email"_s, u"E-mail address"_s, u"Work email"_s, u"Business email"_s, u"Company email"_s,
            u"Corporate email"_s, u"Primary email"_s, u"Work e-mail address"_s, u"Mail"_s, u"Mail address"_s,
            u"E-Mail-Adresse"_s, u"Mailadresse"_s, u"Dienstliche E-Mail"_s, u"Courriel"_s,
            u"Adresse e-mail"_s, u"Adresse mail"_s, u"Adresse électronique"_s, u"Email professionnel"_s,
            u"Correo"_s, u"Correo electrónico"_s, u"Dirección de correo"_s, u"Correo corporativo"_s};
    case Field::JobTitle:
        return {u"Job title"_s, u"Title"_s, u"Position"_s, u"Position title"_s, u"Business title"_s, u"Job"_s,
            u"Job name"_s, u"Designation"_s, u"Stelle"_s, u"Stellenbezeichnung"_s, u"Funktion"_s,
            u"Funktionsbezeichnung"_s, u"Berufsbezeichnung"_s, u"Positionsbezeichnung"_s, u"Planstelle"_s,
            u"Intitulé du poste"_s, u"Intitulé de poste"_s, u"Poste"_s, u"Fonction"_s, u"Emploi"_s,
            u"Puesto"_s, u"Puesto de trabajo"_s, u"Cargo"_s, u"Título del puesto"_s};
    case Field::Department:
        return {u"Department"_s, u"Department name"_s, u"Dept"_s, u"Dept."_s, u"Department (name)"_s,
            u"Cost center name"_s, u"Function"_s, u"Org unit"_s, u"Organizational unit"_s,
            u"Organisational unit"_s, u"Organization"_s, u"Business unit"_s, u"Division"_s, u"Team"_s,
            u"Abteilung"_s, u"Abteilungsname"_s, u"Abt."_s, u"Kostenstellenbezeichnung"_s, u"Bereich"_s,
            u"Organisationseinheit"_s, u"Fachbereich"_s, u"Département"_s, u"Pôle"_s, u"Nom du département"_s,
            u"Service"_s, u"Direction"_s, u"Unité organisationnelle"_s, u"Departamento"_s,
            u"Nombre del departamento"_s, u"Unidad organizativa"_s, u"Área"_s, u"División"_s};
    case Field::Grade:
        return {u"Grade"_s, u"Job grade"_s, u"Pay grade"_s, u"Level"_s, u"Job level"_s, u"Band"_s,
            u"Career level"_s, u"Salary grade"_s, u"Management level"_s, u"Entgeltgruppe"_s,
            u"Besoldungsgruppe"_s, u"Eingruppierung"_s, u"Vergütungsgruppe"_s, u"Tarifgruppe"_s,
            u"Gehaltsstufe"_s, u"Karrierestufe"_s, u"Stufe"_s, u"Niveau"_s, u"Échelon"_s, u"Classification"_s,
            u"Nivel"_s, u"Grado"_s, u"Categoría"_s, u"Categoría profesional"_s};
    case Field::Location:
        return {u"Location"_s, u"Work location"_s, u"Office"_s, u"Office location"_s, u"Site"_s, u"City"_s,
            u"Workplace"_s, u"Location name"_s, u"Standort"_s, u"Arbeitsort"_s, u"Dienstort"_s, u"Ort"_s,
            u"Dienstsitz"_s, u"Lieu de travail"_s, u"Lieu"_s, u"Localisation"_s, u"Ville"_s,
            u"Établissement"_s, u"Ubicación"_s, u"Lugar de trabajo"_s, u"Centro de trabajo"_s, u"Sede"_s,
            u"Ciudad"_s, u"Oficina"_s};
    case Field::Country:
        return {u"Country"_s, u"Country name"_s, u"Work country"_s, u"Country/Region"_s, u"Country of work"_s,
            u"Country code"_s, u"Land"_s, u"Pays"_s, u"País"_s};
    case Field::ManagerNumber:
        return {u"Manager number"_s, u"Manager ID"_s, u"Manager no"_s, u"Manager employee ID"_s,
            u"Manager employee number"_s, u"Manager's employee number"_s, u"Supervisor ID"_s,
            u"Supervisor number"_s, u"Line manager ID"_s, u"Line manager number"_s, u"Reports to ID"_s,
            u"Reports to number"_s, u"Manager code"_s, u"Vorgesetzten-ID"_s, u"Vorgesetztennummer"_s,
            u"Personalnummer Vorgesetzter"_s, u"Personalnummer des Vorgesetzten"_s,
            u"Personalnummer Führungskraft"_s, u"Führungskraft-ID"_s, u"Führungskraft Personalnummer"_s,
            u"Vorgesetzter Personalnummer"_s, u"Matricule manager"_s, u"Matricule du manager"_s,
            u"Matricule responsable"_s, u"Matricule du responsable"_s, u"Matricule du supérieur"_s,
            u"ID manager"_s, u"ID responsable"_s, u"Número de empleado del responsable"_s,
            u"ID del responsable"_s, u"ID del jefe"_s, u"Número de empleado del jefe"_s, u"ID jefe"_s};
    case Field::ManagerEmail:
        return {u"Manager email"_s, u"Manager's email"_s, u"Manager email address"_s, u"Manager work email"_s,
            u"Supervisor email"_s, u"Supervisor email address"_s, u"Line manager email"_s,
            u"Reports to email"_s, u"E-Mail Vorgesetzter"_s, u"E-Mail des Vorgesetzten"_s,
            u"Vorgesetzten-E-Mail"_s, u"Vorgesetzter E-Mail"_s, u"E-Mail Führungskraft"_s,
            u"E-Mail der Führungskraft"_s, u"Führungskraft E-Mail"_s, u"E-mail manager"_s,
            u"E-mail du manager"_s, u"E-mail responsable"_s, u"E-mail du responsable"_s,
            u"Courriel du responsable"_s, u"E-mail du supérieur"_s, u"E-mail del responsable"_s,
            u"Correo del responsable"_s, u"Correo responsable"_s, u"E-mail del jefe"_s, u"Correo del jefe"_s,
            u"E-mail jefe"_s};
    case Field::ManagerName:
        return {u"Manager name"_s, u"Manager's name"_s, u"Manager full name"_s, u"Supervisor name"_s,
            u"Line manager name"_s, u"Reports to name"_s, u"Manager"_s, u"Line manager"_s,
            u"Direct manager"_s, u"Supervisor"_s, u"Reports to"_s, u"Reporting manager"_s,
            u"Name Vorgesetzter"_s, u"Name des Vorgesetzten"_s, u"Vorgesetzter Name"_s,
            u"Name Führungskraft"_s, u"Name der Führungskraft"_s, u"Führungskraft Name"_s, u"Vorgesetzter"_s,
            u"Vorgesetzte"_s, u"Vorgesetzte/r"_s, u"Führungskraft"_s, u"Berichtet an"_s, u"Nom du manager"_s,
            u"Nom manager"_s, u"Nom du responsable"_s, u"Nom responsable"_s, u"Nom du supérieur"_s,
            u"Responsable"_s, u"Responsable hiérarchique"_s, u"Supérieur"_s, u"Supérieur hiérarchique"_s,
            u"Nombre del responsable"_s, u"Nombre responsable"_s, u"Nombre del jefe"_s, u"Nombre jefe"_s,
            u"Jefe"_s, u"Jefe directo"_s, u"Responsable directo"_s, u"Reporta a"_s};
    case Field::HireDate:
        return {u"Hire date"_s, u"Date of hire"_s, u"Date hired"_s, u"Hired on"_s, u"Start date"_s,
            u"Joining date"_s, u"Date of joining"_s, u"Date joined"_s, u"Employment date"_s,
            u"Company start date"_s, u"Service date"_s, u"Employment start date"_s, u"Entry date"_s,
            u"Original hire date"_s, u"Continuous service date"_s, u"Eintrittsdatum"_s, u"Beschäftigt seit"_s,
            u"Beginn"_s, u"Betriebszugehörigkeit seit"_s, u"Eintritt"_s, u"Einstellungsdatum"_s,
            u"Date d'embauche"_s, u"Date d'entrée"_s, u"Date d'arrivée"_s, u"Date d'ancienneté"_s,
            u"Date de début"_s, u"Fecha de contratación"_s, u"Fecha de ingreso"_s, u"Fecha de alta"_s,
            u"Fecha de incorporación"_s, u"Fecha de inicio"_s, u"Fecha de antigüedad"_s};
    case Field::LeavingDate:
        return {u"Leaving date"_s, u"Date of leaving"_s, u"Left on"_s, u"Left date"_s, u"Date left"_s,
            u"Termination date"_s, u"Date of termination"_s, u"End date"_s, u"Exit date"_s, u"Last day"_s,
            u"Last working day"_s, u"Separation date"_s, u"Employment end date"_s, u"Austrittsdatum"_s,
            u"Austritt"_s, u"Vertragsende"_s, u"Beschäftigt bis"_s, u"Letzter Arbeitstag"_s,
            u"Date de départ"_s, u"Date de sortie"_s, u"Date de fin de contrat"_s, u"Fecha de baja"_s,
            u"Fecha de salida"_s, u"Fecha de egreso"_s, u"Fecha de terminación"_s};
    case Field::LeavingReason:
        return {u"Leaving reason"_s, u"Reason for leaving"_s, u"Termination reason"_s,
            u"Reason for termination"_s, u"Separation reason"_s, u"Exit reason"_s, u"Termination type"_s,
            u"Separation type"_s, u"Leaving type"_s, u"Exit type"_s, u"Turnover type"_s, u"Attrition type"_s,
            u"Leaver type"_s, u"Austrittsgrund"_s, u"Grund des Austritts"_s, u"Kündigungsgrund"_s,
            u"Austrittsart"_s, u"Motif de départ"_s, u"Motif du départ"_s, u"Motif de sortie"_s,
            u"Motif de fin de contrat"_s, u"Raison du départ"_s, u"Type de départ"_s, u"Motivo de baja"_s,
            u"Motivo de la baja"_s, u"Motivo de salida"_s, u"Motivo de egreso"_s, u"Causa de baja"_s,
            u"Tipo de baja"_s};
    case Field::Role:
        return {u"Role"_s, u"Program role"_s, u"Participant role"_s, u"Mentoring role"_s,
            u"Mentor or mentee"_s, u"Mentor/Mentee"_s, u"Rolle"_s, u"Rôle"_s, u"Rol"_s, u"Papel"_s};
    case Field::State:
        return {u"State"_s, u"Status"_s, u"Application status"_s, u"Enrollment status"_s,
            u"Enrolment status"_s, u"Zustand"_s, u"Statut"_s, u"État"_s, u"Estado"_s};
    case Field::EnrolledOn:
        return {u"Enrolled on"_s, u"Enrolled"_s, u"Enrollment date"_s, u"Enrolment date"_s,
            u"Joined program on"_s, u"Application date"_s, u"Date"_s, u"Anmeldedatum"_s, u"Angemeldet am"_s,
            u"Date d'inscription"_s, u"Inscrit le"_s, u"Fecha de inscripción"_s};
    case Field::Capacity:
        return {u"Capacity"_s, u"Mentor capacity"_s, u"Max mentees"_s, u"Maximum mentees"_s,
            u"Mentees at once"_s, u"Number of mentees"_s, u"Places"_s, u"Kapazität"_s, u"Plätze"_s,
            u"Anzahl Mentees"_s, u"Maximale Mentees"_s, u"Capacité"_s, u"Nombre de mentorés"_s,
            u"Places disponibles"_s, u"Capacidad"_s, u"Plazas"_s, u"Número de mentorados"_s};
    case Field::SkillsOffered:
        return {u"Skills offered"_s, u"Offers"_s, u"Offered skills"_s, u"Skills to share"_s, u"Can teach"_s,
            u"Expertise"_s, u"Strengths"_s, u"Skills"_s, u"Angebotene Kompetenzen"_s,
            u"Angebotene Fähigkeiten"_s, u"Kann vermitteln"_s, u"Bietet"_s, u"Compétences offertes"_s,
            u"Compétences proposées"_s, u"Compétences"_s, u"Habilidades ofrecidas"_s,
            u"Competencias ofrecidas"_s, u"Ofrece"_s};
    case Field::SkillsWanted:
        return {u"Skills wanted"_s, u"Wants"_s, u"Wanted skills"_s, u"Skills to learn"_s, u"Wants to learn"_s,
            u"Learning goals"_s, u"Development needs"_s, u"Skills to develop"_s, u"Gesuchte Kompetenzen"_s,
            u"Gewünschte Kompetenzen"_s, u"Gesuchte Fähigkeiten"_s, u"Möchte lernen"_s, u"Lernziele"_s,
            u"Sucht"_s, u"Compétences souhaitées"_s, u"Compétences recherchées"_s, u"Souhaite apprendre"_s,
            u"Habilidades deseadas"_s, u"Competencias deseadas"_s, u"Habilidades buscadas"_s,
            u"Quiere aprender"_s};
    case Field::Mentee:
        return {u"Mentee"_s, u"Mentee ID"_s, u"Mentee number"_s, u"Mentee employee number"_s,
            u"Mentee employee ID"_s, u"Mentee email"_s, u"Protégé"_s, u"Mentee Personalnummer"_s,
            u"Mentoré"_s, u"Mentorée"_s, u"Matricule mentoré"_s, u"Mentorado"_s, u"Mentorada"_s,
            u"Aprendiz"_s};
    case Field::Mentor:
        return {u"Mentor"_s, u"Mentor ID"_s, u"Mentor number"_s, u"Mentor employee number"_s,
            u"Mentor employee ID"_s, u"Mentor email"_s, u"Mentorin"_s, u"Mentor Personalnummer"_s,
            u"Matricule mentor"_s, u"Mentora"_s};
    case Field::MeetingDate:
        return {u"Date"_s, u"Meeting date"_s, u"Date of meeting"_s, u"Day"_s, u"Met on"_s, u"Held on"_s,
            u"On"_s, u"Session date"_s, u"Datum"_s, u"Termin"_s, u"Datum des Treffens"_s,
            u"Date de la rencontre"_s, u"Date de réunion"_s, u"Fecha"_s, u"Fecha de la reunión"_s};
    case Field::MeetingStatus:
        return {
            u"Status"_s, u"Meeting status"_s, u"State"_s, u"Outcome"_s, u"Statut"_s, u"État"_s, u"Estado"_s};
    case Field::Minutes:
        return {u"Minutes"_s, u"Duration"_s, u"Duration (minutes)"_s, u"Duration in minutes"_s, u"Length"_s,
            u"Duration min"_s, u"Minuten"_s, u"Dauer"_s, u"Dauer (Minuten)"_s, u"Dauer in Minuten"_s,
            u"Durée"_s, u"Durée (minutes)"_s, u"Duración"_s, u"Duración (minutos)"_s, u"Minutos"_s};
    case Field::Channel:
        return {u"Channel"_s, u"Medium"_s, u"How"_s, u"Meeting type"_s, u"Format"_s, u"Kanal"_s, u"Art"_s,
            u"Canal"_s, u"Medio"_s};
    case Field::Progress:
        return {u"Progress"_s, u"Notes"_s, u"Progress notes"_s, u"Topics"_s, u"What went well"_s,
            u"Fortschritt"_s, u"Fortschritte"_s, u"Notizen"_s, u"Progrès"_s, u"Avancement"_s, u"Progreso"_s,
            u"Avances"_s, u"Notas"_s};
    case Field::Obstacles:
        return {u"Obstacles"_s, u"Blockers"_s, u"Challenges"_s, u"Problems"_s, u"Hindernisse"_s, u"Hürden"_s,
            u"Probleme"_s, u"Difficultés"_s, u"Obstáculos"_s, u"Dificultades"_s};
    case Field::AnsweredOn:
        return {u"Answered on"_s, u"Answered"_s, u"Date"_s, u"Response date"_s, u"Submitted on"_s,
            u"Submitted"_s, u"Submitted at"_s, u"Timestamp"_s, u"Completion time"_s, u"Date submitted"_s,
            u"End date"_s, u"Beantwortet am"_s, u"Datum"_s, u"Zeitstempel"_s, u"Abgesendet am"_s,
            u"Date de réponse"_s, u"Répondu le"_s, u"Horodateur"_s, u"Fecha de respuesta"_s, u"Fecha"_s,
            u"Marca temporal"_s};
    case Field::Satisfaction:
        return {u"Satisfaction"_s, u"Satisfaction score"_s, u"Satisfaction (1-5)"_s, u"Satisfaction rating"_s,
            u"Overall satisfaction"_s, u"Rating"_s, u"Answer"_s, u"Score"_s,
            u"How satisfied are you with the program?"_s, u"How satisfied are you?"_s, u"Zufriedenheit"_s,
            u"Gesamtzufriedenheit"_s, u"Bewertung"_s, u"Satisfaction générale"_s, u"Satisfacción"_s,
            u"Satisfacción general"_s, u"Valoración"_s};
    case Field::Background:
        return {u"Background"_s, u"Professional background"_s, u"Bio"_s, u"Biography"_s,
            u"Beruflicher Hintergrund"_s, u"Werdegang"_s, u"Parcours professionnel"_s, u"Parcours"_s,
            u"Trayectoria profesional"_s, u"Trayectoria"_s};
    case Field::TargetRole:
        return {u"Target role"_s, u"Desired role"_s, u"Career goal"_s, u"Zielrolle"_s, u"Angestrebte Rolle"_s,
            u"Poste visé"_s, u"Fonction visée"_s, u"Puesto deseado"_s, u"Puesto objetivo"_s};
    case Field::Goals:
        return {u"Goals"_s, u"Goal"_s, u"Objectives"_s, u"Ziele"_s, u"Ziel"_s, u"Objectifs"_s, u"Objectif"_s,
            u"Objetivos"_s, u"Objetivo"_s};
    case Field::GoalTags:
        return {u"Goal tags"_s, u"Goal kinds"_s, u"Goal types"_s, u"Zielarten"_s, u"Types d'objectifs"_s,
            u"Tipos de objetivos"_s};
    case Field::Interests:
        return {u"Interests"_s, u"Hobbies"_s, u"Interessen"_s, u"Centres d'intérêt"_s, u"Intérêts"_s,
            u"Intereses"_s};
    case Field::Channels:
        return {u"Preferred channels"_s, u"Channels"_s, u"Preferred channel"_s, u"Meeting preference"_s,
            u"Bevorzugte Kanäle"_s, u"Kanäle"_s, u"Canaux préférés"_s, u"Canaux"_s, u"Canales preferidos"_s,
            u"Canales"_s};
    case Field::Languages:
        return {u"Languages"_s, u"Language"_s, u"Languages spoken"_s, u"Sprachen"_s, u"Sprache"_s,
            u"Langues"_s, u"Langue"_s, u"Idiomas"_s, u"Idioma"_s};
    case Field::TimeZone:
        return {u"Time zone"_s, u"Timezone"_s, u"Zeitzone"_s, u"Fuseau horaire"_s, u"Zona horaria"_s,
            u"Huso horario"_s};
    case Field::Availability:
        return {u"Availability"_s, u"Weekly availability"_s, u"Available"_s, u"Verfügbarkeit"_s,
            u"Wöchentliche Verfügbarkeit"_s, u"Disponibilité"_s, u"Disponibilités"_s, u"Disponibilidad"_s};
    case Field::Scales:
        return {u"Values and personality"_s, u"Scales"_s, u"Werte und Persönlichkeit"_s,
            u"Valeurs et personnalité"_s, u"Valores y personalidad"_s};
    case Field::Avoid:
        return {u"People to avoid"_s, u"Avoid"_s, u"Not with"_s, u"Nicht mit"_s,
            u"Personen, die gemieden werden sollen"_s, u"Personnes à éviter"_s, u"Pas avec"_s,
            u"Personas a evitar"_s, u"No con"_s};
    case Field::DirectoryConsent:
        return {u"Directory consent"_s, u"Shown in the directory"_s, u"Im Verzeichnis gezeigt"_s,
            u"Affiché dans l'annuaire"_s, u"Mostrado en el directorio"_s};
    case Field::Diversity:
        return {
            u"Diversity"_s, u"About me"_s, u"Diversität"_s, u"Vielfalt"_s, u"Diversité"_s, u"Diversidad"_s};
    case Field::DiversityWishes:
        return {u"Diversity wishes"_s, u"Diversity preferences"_s, u"Diversitätswünsche"_s,
            u"Souhaits de diversité"_s, u"Deseos de diversidad"_s};
    case Field::Choices:
        return {u"Ranked choices"_s, u"Choices"_s, u"Preferred mentors"_s, u"Mentor choices"_s,
            u"Gewünschte Mentoren"_s, u"Wunschmentoren"_s, u"Mentors souhaités"_s, u"Choix"_s,
            u"Mentores preferidos"_s, u"Elecciones"_s};
    case Field::InterviewNotes:
        return {u"Interview notes"_s, u"Interviewnotizen"_s, u"Notizen aus dem Interview"_s,
            u"Notes d'entretien"_s, u"Notas de entrevista"_s};
    }
    Q_UNREACHABLE();
}

QStringList ambiguousHeadersOf(Field field)
{
    switch (field) {
    case Field::Name:
        return {u"Employee"_s, u"Mitarbeiter"_s};
    case Field::JobTitle: // also Dr., or the number of a position
        return {u"Title"_s, u"Position"_s, u"Job"_s, u"Stelle"_s};
    case Field::Department:
        return {u"Organization"_s, u"Business unit"_s, u"Division"_s, u"Team"_s, u"Bereich"_s, u"Service"_s,
            u"Direction"_s, u"Function"_s, u"Cost center name"_s, u"Kostenstellenbezeichnung"_s};
    case Field::Grade:
        return {u"Level"_s, u"Stufe"_s, u"Niveau"_s, u"Classification"_s};
    case Field::Location:
        return {u"City"_s, u"Ort"_s, u"Ville"_s, u"Ciudad"_s};
    case Field::ManagerName: // of some systems the manager's number
        return bareManagerHeaders();
    case Field::HireDate: // also of a position, or of a contract
        return {u"Start date"_s, u"Entry date"_s, u"Original hire date"_s, u"Continuous service date"_s,
            u"Service date"_s, u"Beginn"_s, u"Date de début"_s, u"Date d'ancienneté"_s, u"Fecha de inicio"_s,
            u"Fecha de antigüedad"_s};
    case Field::LeavingDate:
        return {u"End date"_s, u"Vertragsende"_s};
    case Field::EnrolledOn:
    case Field::AnsweredOn:
        return {u"Date"_s, u"End date"_s, u"Datum"_s, u"Fecha"_s};
    case Field::SkillsOffered:
        return {u"Skills"_s, u"Compétences"_s};
    default:
        return {};
    }
}

} // namespace mentorbook
