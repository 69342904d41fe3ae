<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>main</name>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.</source>
        <translation>Gestiona el programa de mentoría de una empresa desde un solo archivo en este equipo.</translation>
    </message>
    <message>
        <source>Work as if it were that day, written 2026-03-31.</source>
        <translation>Trabajar como si fuera ese día, escrito 2026-03-31.</translation>
    </message>
    <message>
        <source>Show this screen first: home, people, pairings, …</source>
        <translation>Mostrar primero esta pantalla: home, people, pairings, …</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>El espacio de trabajo que se abrirá.</translation>
    </message>
    <message>
        <source>--today expects a day such as 2026-03-31, not “%1”.</source>
        <translation>--today espera un día como 2026-03-31, no «%1».</translation>
    </message>
    <message>
        <source>Only one workspace can be opened at a time.</source>
        <translation>Solo se puede abrir un espacio de trabajo a la vez.</translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2</source>
        <translation>No hay ninguna pantalla «%1». Existen: %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::AttainablePage</name>
    <message>
        <source>Whether the change can be seen</source>
        <translation>Si el cambio se podrá ver</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Meta</translation>
    </message>
    <message>
        <source>In people</source>
        <translation>En personas</translation>
    </message>
</context>
<context>
    <name>mentorbook::BanDialog</name>
    <message>
        <source>Ban pair</source>
        <translation>Vetar pareja</translation>
    </message>
    <message>
        <source>Never pair %1 with %2</source>
        <translation>No emparejar nunca a %1 con %2</translation>
    </message>
    <message>
        <source>No round of this program will propose %1 as the mentor of %2 again.</source>
        <translation>Ninguna ronda de este programa volverá a proponer a %1 como mentor de %2.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>For your own records; it may stay empty.</source>
        <translation>Para sus propias notas; puede quedar vacío.</translation>
    </message>
    <message>
        <source>&amp;Ban this pair</source>
        <translation>&amp;Vetar esta pareja</translation>
    </message>
    <message>
        <source>%1 and %2 will not be proposed again. Compute a new round to find them other partners.</source>
        <translation>No se volverá a proponer a %1 y %2. Calcule una nueva ronda para encontrarles otra pareja.</translation>
    </message>
</context>
<context>
    <name>mentorbook::BasicsPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Liderazgo %1</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Propósito</translation>
    </message>
    <message>
        <source>It sets the defaults of everything under Details, until you set them yourself.</source>
        <translation>Determina los valores predeterminados de todo lo que hay en Detalles, hasta que usted los cambie.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Pairs can be computed for one-on-one programs so far.</source>
        <translation>Por ahora solo se pueden calcular parejas para programas individuales.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>mentorbook::CloseGoalDialog</name>
    <message>
        <source>Close the Goal</source>
        <translation>Cerrar el objetivo</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Now %1, target %2</source>
        <translation>Ahora %1, meta %2</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Say why it is abandoned.</source>
        <translation>Indique por qué se abandona.</translation>
    </message>
    <message>
        <source>&amp;Close Goal</source>
        <translation>&amp;Cerrar objetivo</translation>
    </message>
    <message>
        <source>Closed “%1”: %2.</source>
        <translation>Se cerró «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::CloseMenteeGoalDialog</name>
    <message>
        <source>Close the Goal</source>
        <translation>Cerrar el objetivo</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Verified by</source>
        <translation>&amp;Verificado por</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Say why it is abandoned.</source>
        <translation>Indique por qué se abandona.</translation>
    </message>
    <message>
        <source>&amp;Close Goal</source>
        <translation>&amp;Cerrar objetivo</translation>
    </message>
    <message>
        <source>Closed “%1”: %2.</source>
        <translation>Se cerró «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Columns that are not imported</source>
        <translation>Columnas que no se importan</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Se importa como</translation>
    </message>
    <message>
        <source>“%1” is imported as</source>
        <translation>«%1» se importa como</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Choose a field, or type a name to keep the column as a field of its own</source>
        <translation>Elija un campo o escriba un nombre para conservar la columna como campo propio</translation>
    </message>
    <message>
        <source>Keep as “%1”</source>
        <translation>Conservar como «%1»</translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation>Se importan todas las columnas.</translation>
    </message>
    <message>
        <source>Not imported: %1, and %2 more.</source>
        <translation>No se importa: %1 y %2 más.</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>No se importa: %1.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposición</translation>
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
        <translation>El mentor ofrece las competencias que desea el aprendiz.</translation>
    </message>
    <message>
        <source>They come from different departments.</source>
        <translation>Proceden de departamentos distintos.</translation>
    </message>
    <message>
        <source>They work at the same location.</source>
        <translation>Trabajan en la misma ubicación.</translation>
    </message>
    <message>
        <source>The mentor is above: by 2 or 3 grades, or by 3 to 10 years.</source>
        <translation>El mentor está por encima: en 2 o 3 niveles, o en 3 a 10 años.</translation>
    </message>
    <message>
        <source>At least one, always</source>
        <translation>Siempre al menos una</translation>
    </message>
    <message>
        <source>Always different</source>
        <translation>Siempre distinto</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Siempre la misma</translation>
    </message>
    <message>
        <source>Always above</source>
        <translation>Siempre por encima</translation>
    </message>
    <message>
        <source>Weight of %1, as a slider</source>
        <translation>Peso de %1, como control deslizante</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>0 to 100, relative to the others</source>
        <translation>De 0 a 100, en relación con los demás</translation>
    </message>
    <message>
        <source>%1 must hold: %2</source>
        <translation>%1 debe cumplirse: %2</translation>
    </message>
    <message>
        <source>Pairs that do not meet this at all are not formed. Nobody is shut out because data are missing.</source>
        <translation>No se forman las parejas que no lo cumplen en absoluto. Nadie queda excluido porque falten datos.</translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation>Sirve al objetivo</translation>
    </message>
    <message>
        <source>Goal that %1 serves</source>
        <translation>Objetivo al que sirve %1</translation>
    </message>
    <message>
        <source>Serves no goal yet</source>
        <translation>Aún no sirve a ningún objetivo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of the total</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 weighs %2 of the total</source>
        <translation>%1 pesa un %2 del total</translation>
    </message>
    <message>
        <source>The mentor can help with the mentee&apos;s goals.</source>
        <translation>El mentor puede ayudar con los objetivos del aprendiz.</translation>
    </message>
    <message>
        <source>They have interests in common.</source>
        <translation>Tienen intereses en común.</translation>
    </message>
    <message>
        <source>Their answers about values and personality fit.</source>
        <translation>Sus respuestas sobre valores y personalidad encajan.</translation>
    </message>
    <message>
        <source>Their working hours meet.</source>
        <translation>Sus horarios de trabajo coinciden.</translation>
    </message>
    <message>
        <source>They have a language in common.</source>
        <translation>Tienen un idioma en común.</translation>
    </message>
    <message>
        <source>Both meet the other&apos;s wishes about background.</source>
        <translation>Cada persona cumple los deseos de la otra sobre su perfil.</translation>
    </message>
    <message>
        <source>They are among each other&apos;s choices.</source>
        <translation>Cada persona está entre las elegidas por la otra.</translation>
    </message>
    <message>
        <source>Your own fields are as wished.</source>
        <translation>Sus campos propios son como se desea.</translation>
    </message>
    <message>
        <source>The mentor holds or held the role that the mentee aims at.</source>
        <translation>El mentor ocupa u ocupó el puesto al que aspira el aprendiz.</translation>
    </message>
    <message>
        <source>Never opposite in all</source>
        <translation>Nunca opuestos en todo</translation>
    </message>
    <message>
        <source>Always some hours</source>
        <translation>Siempre algunas horas</translation>
    </message>
    <message>
        <source>Always one in common</source>
        <translation>Siempre uno en común</translation>
    </message>
    <message>
        <source>At least one wish, always</source>
        <translation>Siempre al menos un deseo</translation>
    </message>
    <message>
        <source>Always chosen by one of them</source>
        <translation>Siempre por elección de una parte</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
</context>
<context>
    <name>mentorbook::DayText</name>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
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
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>Vista previa de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::EligibilityEdit</name>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>%1: here for at least</source>
        <translation>%1: lleva aquí al menos</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier tiempo</translation>
    </message>
    <message>
        <source>%1: here for at most</source>
        <translation>%1: lleva aquí como máximo</translation>
    </message>
    <message>
        <source>%1: departments</source>
        <translation>%1: departamentos</translation>
    </message>
    <message>
        <source>%1: grades</source>
        <translation>%1: niveles</translation>
    </message>
    <message>
        <source>%1: locations</source>
        <translation>%1: ubicaciones</translation>
    </message>
    <message>
        <source>%1: how many people</source>
        <translation>%1: cuántas personas</translation>
    </message>
    <message>
        <source>Here for at least</source>
        <translation>Lleva aquí al menos</translation>
    </message>
    <message>
        <source>Here for at most</source>
        <translation>Lleva aquí como máximo</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
</context>
<context>
    <name>mentorbook::EmploymentStory</name>
    <message>
        <source>Came back</source>
        <translation>Reincorporación</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Promoted from %1 to %2</source>
        <translation>Ascenso de %1 a %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Traslado de %1 a %2</translation>
    </message>
    <message>
        <source>Manager changed from %1 to %2</source>
        <translation>Cambio de responsable: de %1 a %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre el %1 y el %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what happened, and when: “Promoted from G5 to G6”, “by April 1, 2026”</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Grade changed from %1 to %2</source>
        <translation>Cambio de nivel: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::EndPairingDialog</name>
    <message>
        <source>End pairing</source>
        <translation>Finalizar pareja</translation>
    </message>
    <message>
        <source>Changed role</source>
        <translation>Cambio de rol</translation>
    </message>
    <message>
        <source>Too little time</source>
        <translation>Falta de tiempo</translation>
    </message>
    <message>
        <source>Not the right fit</source>
        <translation>No encajan</translation>
    </message>
    <message>
        <source>Left the program</source>
        <translation>Abandono del programa</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation>%1 dejó la empresa</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>An early end needs a reason.</source>
        <translation>Un final anticipado necesita un motivo.</translation>
    </message>
    <message>
        <source>&amp;End pairing</source>
        <translation>Fi&amp;nalizar pareja</translation>
    </message>
    <message>
        <source>Ended the pairing %1.</source>
        <translation>Se finalizó la pareja %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ExportPeopleDialog</name>
    <message>
        <source>&amp;What became of them in the program: state, pairings, meetings</source>
        <translation>&amp;Qué fue de ellas en el programa: estado, parejas, reuniones</translation>
    </message>
    <message>
        <source>Only who is enrolled in the &amp;program</source>
        <translation>Solo quienes están inscritos en el &amp;programa</translation>
    </message>
    <message>
        <source>Export People</source>
        <translation>Exportar personas</translation>
    </message>
    <message>
        <source>Mentorbook&apos;s own</source>
        <translation>El propio de Mentorbook</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>Como en «%1»</translation>
    </message>
    <message>
        <source>&amp;Columns and days</source>
        <translation>&amp;Columnas y días</translation>
    </message>
    <message>
        <source>A profile writes HR&apos;s own column names, in HR&apos;s order and its order of day, month and year.</source>
        <translation>Un perfil escribe los nombres de columna de RR. HH., en el orden de RR. HH. y con su orden de día, mes y año.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
</context>
<context>
    <name>mentorbook::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation>Volver a mostrar todas las filas</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Filas mostradas: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>mentorbook::FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find people, pairings, screens and commands (%1)</source>
        <translation>Buscar personas, parejas, pantallas y comandos (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nada se llama «%1»</translation>
    </message>
</context>
<context>
    <name>mentorbook::FirstStepsPage</name>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>An HR export brings everybody in the company, participants or not.</source>
        <translation>Una exportación de RR.&#xa0;HH. trae a toda la empresa, participe o no.</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importar personas…</translation>
    </message>
    <message>
        <source>Create a program</source>
        <translation>Crear un programa</translation>
    </message>
    <message>
        <source>A name, its dates, and how often pairs agree to meet.</source>
        <translation>Un nombre, sus fechas y cada cuánto acuerdan reunirse las parejas.</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nuevo programa…</translation>
    </message>
    <message>
        <source>Enroll mentors and mentees</source>
        <translation>Inscribir mentores y aprendices</translation>
    </message>
    <message>
        <source>Who takes part, what they offer, and what they want to learn.</source>
        <translation>Quién participa, qué ofrece y qué quiere aprender.</translation>
    </message>
    <message>
        <source>En&amp;roll participants…</source>
        <translation>Ins&amp;cribir participantes…</translation>
    </message>
    <message>
        <source>Pair them</source>
        <translation>Emparejarlos</translation>
    </message>
    <message>
        <source>A matching round proposes the best pairs; you publish those you agree with.</source>
        <translation>Una ronda de emparejamiento propone las mejores parejas; usted publica aquellas con las que está de acuerdo.</translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation>Calcular una &amp;ronda de emparejamiento</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalCardView</name>
    <message>
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1. Baseline %2, now %3, target %4. %5</source>
        <translation>%1. Valor de partida %2, ahora %3, meta %4. %5</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalDetails</name>
    <message>
        <source>%1: %2 from “%3” to “%4”.</source>
        <translation>%1: %2 de «%3» a «%4».</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 Because: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>How many people or pairings stand behind it</source>
        <translation>Cuántas personas o parejas hay detrás</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>introducida a mano</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>del espacio de trabajo</translation>
    </message>
    <message>
        <source>No reading is kept yet.</source>
        <translation>Todavía no se ha guardado ninguna medición.</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Sin medida todavía</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve a</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a criterion and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Emparejamiento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Readings · %1</source>
        <translation>Mediciones · %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>waits for a reading</source>
        <translation>a la espera de una medición</translation>
    </message>
    <message>
        <source>read</source>
        <translation>con medición</translation>
    </message>
    <message>
        <source>%1, the due date: %2</source>
        <translation>%1, la fecha límite: %2</translation>
    </message>
    <message>
        <source>Changes since it was set</source>
        <translation>Cambios desde que se fijó</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalWizard</name>
    <message>
        <source>Specific</source>
        <translation>Específico</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Medible</translation>
    </message>
    <message>
        <source>Attainable</source>
        <translation>Alcanzable</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevante</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Con plazo</translation>
    </message>
    <message>
        <source>New Goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Edit Goal</source>
        <translation>Editar objetivo</translation>
    </message>
    <message>
        <source>What shall change, in what direction, and for whom?</source>
        <translation>¿Qué debe cambiar, en qué dirección y para quién?</translation>
    </message>
    <message>
        <source>What shows it, and where does it stand today?</source>
        <translation>¿Qué lo muestra y cómo está hoy?</translation>
    </message>
    <message>
        <source>How far can it get?</source>
        <translation>¿Hasta dónde puede llegar?</translation>
    </message>
    <message>
        <source>Why does it matter, and what does it ask of pairing?</source>
        <translation>¿Por qué importa y qué le pide al emparejamiento?</translation>
    </message>
    <message>
        <source>By when, and when to look on the way?</source>
        <translation>¿Para cuándo, y cuándo revisarlo por el camino?</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>Guardar &amp;borrador</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Guardar &amp;cambios</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>Añadir &amp;objetivo</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>conseguida</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>%1 of 5 letters earned</source>
        <translation>%1 de 5 letras conseguidas</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Continue what was left</source>
        <translation>Continuar lo que quedó pendiente</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discard what was left</source>
        <translation>Descartar lo que quedó pendiente</translation>
    </message>
    <message>
        <source>You left this unfinished on %1: “%2”.</source>
        <translation>Dejó esto sin terminar el %1: «%2».</translation>
    </message>
    <message>
        <source>Kept the draft of a goal.</source>
        <translation>Se guardó el borrador de un objetivo.</translation>
    </message>
    <message>
        <source>Changed the goal “%1”.</source>
        <translation>Se modificó el objetivo «%1».</translation>
    </message>
    <message>
        <source>Added the goal “%1”.</source>
        <translation>Se añadió el objetivo «%1».</translation>
    </message>
</context>
<context>
    <name>mentorbook::GoalsScreen</name>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goal cards</source>
        <translation>Tarjetas de objetivos</translation>
    </message>
    <message>
        <source>No goal yet. A goal says what the program shall change, by how much and by when; the wizard earns each letter of SMART from your data.</source>
        <translation>Todavía no hay ningún objetivo. Un objetivo dice qué debe cambiar el programa, cuánto y para cuándo; el asistente consigue cada letra de SMART a partir de sus datos.</translation>
    </message>
    <message>
        <source>Goals belong to a program. Set one up first.</source>
        <translation>Los objetivos pertenecen a un programa. Configure primero uno.</translation>
    </message>
    <message>
        <source>%1 of %2 on track</source>
        <translation>%1 de %2 al día</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>&amp;Nuevo objetivo…</translation>
    </message>
    <message>
        <source>Set a SMART goal step by step</source>
        <translation>Fijar un objetivo SMART paso a paso</translation>
    </message>
    <message>
        <source>New &amp;program…</source>
        <translation>Nuevo &amp;programa…</translation>
    </message>
    <message>
        <source>Set up a program</source>
        <translation>Configurar un programa</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Change the goal; what changes is kept in its history</source>
        <translation>Modificar el objetivo; los cambios se conservan en su historial</translation>
    </message>
    <message>
        <source>&amp;Take reading</source>
        <translation>&amp;Hacer medición</translation>
    </message>
    <message>
        <source>Keep what the workspace says of the measure today</source>
        <translation>Guardar lo que el espacio de trabajo dice hoy de la medida</translation>
    </message>
    <message>
        <source>&amp;Add reading…</source>
        <translation>Añadir &amp;medición…</translation>
    </message>
    <message>
        <source>Type in a value that was read elsewhere</source>
        <translation>Introducir un valor que se midió en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Close goal…</source>
        <translation>&amp;Cerrar objetivo…</translation>
    </message>
    <message>
        <source>Say how it came out: attained, missed or abandoned</source>
        <translation>Indicar cómo terminó: alcanzado, no alcanzado o abandonado</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>Follow the goal again</source>
        <translation>Volver a seguir el objetivo</translation>
    </message>
    <message>
        <source>De&amp;lete goal</source>
        <translation>E&amp;liminar objetivo</translation>
    </message>
    <message>
        <source>Delete the goal with its readings</source>
        <translation>Eliminar el objetivo con sus mediciones</translation>
    </message>
    <message>
        <source>Delete reading</source>
        <translation>Eliminar medición</translation>
    </message>
    <message>
        <source>Delete the selected reading</source>
        <translation>Eliminar la medición seleccionada</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <source>Show the goals as a table</source>
        <translation>Mostrar los objetivos como tabla</translation>
    </message>
    <message>
        <source>F&amp;inish draft…</source>
        <translation>C&amp;ompletar borrador…</translation>
    </message>
    <message>
        <source>Select a goal to see its readings.</source>
        <translation>Seleccione un objetivo para ver sus mediciones.</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>Se reabrió «%1».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Kept a reading: %1.</source>
        <translation>Se guardó una medición: %1.</translation>
    </message>
    <message>
        <source>Deleted the reading of %1.</source>
        <translation>Se eliminó la medición del %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::HomeScreen</name>
    <message>
        <source>End pairing…</source>
        <translation>Finalizar pareja…</translation>
    </message>
    <message>
        <source>Open pairing</source>
        <translation>Abrir pareja</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Buscar mentor</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Confirm or end ▾</source>
        <translation>Decidir ▾</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Hacer el informe</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>muy pocos para mostrarlo</translation>
    </message>
    <message>
        <source>Data through %1.</source>
        <translation>Datos hasta el %1.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation>Al ritmo acordado</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>Nombre o motivo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datos hasta el %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved mentees</source>
        <translation>%1 de %2 aprendices aprobados</translation>
    </message>
    <message>
        <source>%1 of %2 active pairings</source>
        <translation>%1 de %2 parejas activas</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no survey has been imported</source>
        <translation>no se ha importado ninguna encuesta</translation>
    </message>
    <message>
        <source>The mean answer to “How satisfied are you with the program?”, from 1 to 5, of the newest survey.</source>
        <translation>La media de las respuestas a «¿Cuál es su grado de satisfacción con el programa?», de 1 a 5, en la última encuesta.</translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation>muy pocas respuestas para mostrarlo</translation>
    </message>
    <message>
        <source>n = %1, %2 answered</source>
        <translation>n = %1, respuesta: %2</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>Needs you · %1</source>
        <translation>Requiere su atención · %1</translation>
    </message>
    <message>
        <source>All quiet: every pair is meeting as agreed, and nobody waits.</source>
        <translation>Todo en calma: todas las parejas se reúnen según lo acordado y nadie está en espera.</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Nada cumple estos filtros.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation>Primero lo más urgente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>&amp;Open pairing</source>
        <translation>A&amp;brir pareja</translation>
    </message>
    <message>
        <source>Show its people and meetings</source>
        <translation>Mostrar sus personas y reuniones</translation>
    </message>
    <message>
        <source>Open goal</source>
        <translation>Abrir objetivo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>set the first goal</source>
        <translation>fije el primer objetivo</translation>
    </message>
    <message>
        <source>Goals say what the program shall change. Opens the goals.</source>
        <translation>Los objetivos dicen qué debe cambiar el programa. Abre los objetivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reading yet</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n sin medición todavía</numerusform>
            <numerusform>%n sin medición todavía</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs a look</source>
        <translation>ninguno requiere atención</translation>
    </message>
    <message>
        <source>%1 of %2 on track</source>
        <translation>%1 de %2 al día</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportHistoryDialog</name>
    <message>
        <source>Import History</source>
        <translation>Historial de importaciones</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Historial de importaciones</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Each import is listed here with what it did.</source>
        <translation>Todavía no se ha importado nada. Aquí aparecerá cada importación con lo que hizo.</translation>
    </message>
    <message>
        <source>File, profile, …</source>
        <translation>Archivo, perfil, …</translation>
    </message>
    <message>
        <source>No import matches this text.</source>
        <translation>Ninguna importación coincide con este texto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>It listed everybody employed.</source>
        <translation>Incluía a todo el personal.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Regresos</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportProfilesDialog</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for an import profile.</source>
        <translation>«%1» es demasiado grande para ser un perfil de importación.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 de %2 importadas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Perfiles de importación</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Perfiles de importación</translation>
    </message>
    <message>
        <source>A file whose header is known is read as the last time. A profile can be given to a colleague as a file.</source>
        <translation>Un archivo cuyo encabezado se conoce se lee como la última vez. Puede entregar un perfil a un colega como archivo.</translation>
    </message>
    <message>
        <source>No profile yet. The first import of a file remembers how files of its shape are read.</source>
        <translation>Todavía no hay ningún perfil. La primera importación de un archivo recuerda cómo se leen los archivos de su forma.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Call the profile something else</source>
        <translation>Dar otro nombre al perfil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Forget how files of this shape are read; can be undone</source>
        <translation>Olvidar cómo se leen los archivos de esta forma; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the profile to a file, for another workspace</source>
        <translation>Escribir el perfil en un archivo, para otro espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Import Profile…</source>
        <translation>&amp;Importar perfil…</translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Leer un perfil de un archivo</translation>
    </message>
    <message>
        <source>Rename Import Profile</source>
        <translation>Cambiar el nombre del perfil de importación</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Renamed the import profile to “%1”.</source>
        <translation>Se cambió el nombre del perfil de importación a «%1».</translation>
    </message>
    <message>
        <source>Deleted the import profile “%1”.</source>
        <translation>Se eliminó el perfil de importación «%1».</translation>
    </message>
    <message>
        <source>Export the Import Profile</source>
        <translation>Exportar el perfil de importación</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Importar perfil</translation>
    </message>
    <message>
        <source>Import profiles (*.json);;All files (*)</source>
        <translation>Perfiles de importación (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Took over the import profile of “%1”.</source>
        <translation>Se incorporó el perfil de importación de «%1».</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWizard</name>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy its cells in your spreadsheet program first.</source>
        <translation>No hay ninguna tabla en el portapapeles. Copie primero sus celdas en su programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>The import was canceled. Nothing is changed.</source>
        <translation>Se canceló la importación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Imported “%1”: %2.</source>
        <translation>Se importó «%1»: %2.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Qué impide continuar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The file as it is read. Whatever was detected can be changed.</source>
        <translation>El archivo tal como se lee. Todo lo detectado se puede cambiar.</translation>
    </message>
    <message>
        <source>What shall be imported?</source>
        <translation>¿Qué desea importar?</translation>
    </message>
    <message>
        <source>What each column of the file is imported as.</source>
        <translation>Como qué se importa cada columna del archivo.</translation>
    </message>
    <message>
        <source>What some values of the file mean.</source>
        <translation>Qué significan algunos valores del archivo.</translation>
    </message>
    <message>
        <source>What would change. Nothing is changed yet.</source>
        <translation>Qué cambiaría. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>dates to decide</source>
        <translation>fechas por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful values</source>
        <translation>
            <numerusform>%Ln valor dudoso</numerusform>
            <numerusform>%Ln valores dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nada por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not taken</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 de %2 importadas</translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWords</name>
    <message>
        <source>Import People</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Import Participants</source>
        <translation>Importar participantes</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Importar reuniones</translation>
    </message>
    <message>
        <source>Import Survey Answers</source>
        <translation>Importar respuestas de encuesta</translation>
    </message>
    <message>
        <source>Drop your HR system&apos;s export here, or paste it: a row for each person, with an employee number. You see what would change before anything does.</source>
        <translation>Suelte aquí la exportación de su sistema de RR. HH. o péguela: una fila por persona, con su número de empleado. Verá qué cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Drop a list of mentors and mentees here, or paste it: a row for each person, with an employee number or e-mail and a role. You see what would change before anything does.</source>
        <translation>Suelte aquí una lista de mentores y aprendices o péguela: una fila por persona, con número de empleado o correo electrónico y un rol. Verá qué cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Drop a list of meetings here, or paste it: a row for each meeting, with the mentee and the day. You see what would change before anything does.</source>
        <translation>Suelte aquí una lista de reuniones o péguela: una fila por reunión, con el aprendiz y el día. Verá qué cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Drop a file of answers here, or paste them: a row for each participant, with an employee number or e-mail and the satisfaction from 1 to 5. You see what would change before anything does.</source>
        <translation>Suelte aquí un archivo de respuestas o péguelas: una fila por participante, con número de empleado o correo electrónico y la satisfacción de 1 a 5. Verá qué cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln people</source>
        <translation>
            <numerusform>&amp;Importar %Ln persona</numerusform>
            <numerusform>&amp;Importar %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln participants</source>
        <translation>
            <numerusform>&amp;Importar %Ln participante</numerusform>
            <numerusform>&amp;Importar %Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln meetings</source>
        <translation>
            <numerusform>&amp;Importar %Ln reunión</numerusform>
            <numerusform>&amp;Importar %Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln answers</source>
        <translation>
            <numerusform>&amp;Importar %Ln respuesta</numerusform>
            <numerusform>&amp;Importar %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>Tabla como texto</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Hoja de cálculo OpenDocument</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(sin encabezado)</translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Take “%1” elsewhere</source>
        <translation>Llevar «%1» a otro lugar</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copiar o guardar este gráfico</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save Table as CS&amp;V…</source>
        <translation>Guardar tabla como CS&amp;V…</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>How “%1” is counted</source>
        <translation>Cómo se cuenta «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>Se copió la imagen de «%1».</translation>
    </message>
    <message>
        <source>Copied the table of “%1”.</source>
        <translation>Se copió la tabla de «%1».</translation>
    </message>
    <message>
        <source>Save the Chart as PNG</source>
        <translation>Guardar el gráfico como PNG</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Imágenes PNG</translation>
    </message>
    <message>
        <source>Save the Chart as SVG</source>
        <translation>Guardar el gráfico como SVG</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>Imágenes SVG</translation>
    </message>
    <message>
        <source>Save the Chart as PDF</source>
        <translation>Guardar el gráfico como PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Save the Table as CSV</source>
        <translation>Guardar la tabla como CSV</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
</context>
<context>
    <name>mentorbook::InsightsScreen</name>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Charts show how a program is doing. Set up a program, and they fill as pairings meet.</source>
        <translation>Los gráficos muestran cómo va un programa. Configure un programa y se irán llenando a medida que las parejas se reúnan.</translation>
    </message>
    <message>
        <source>Go to H&amp;ome</source>
        <translation>Ir a &amp;Inicio</translation>
    </message>
    <message>
        <source>Go to &amp;Matching</source>
        <translation>Ir a E&amp;mparejamiento</translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation>Ir a &amp;Personas</translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation>Salud de las parejas</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Reuniones por mes</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datos hasta el %1</translation>
    </message>
</context>
<context>
    <name>mentorbook::MainWindow</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The program in view</source>
        <translation>El programa a la vista</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A workspace on this computer.</source>
        <translation>Un espacio de trabajo en este equipo.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorar el ejemplo</translation>
    </message>
    <message>
        <source>An invented company to try everything on.</source>
        <translation>Una empresa inventada para probarlo todo.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>From your HR system&apos;s export.</source>
        <translation>Desde la exportación de su sistema de RR.&#xa0;HH.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New &amp;Program…</source>
        <translation>Nuevo &amp;programa…</translation>
    </message>
    <message>
        <source>E&amp;dit Program…</source>
        <translation>E&amp;ditar programa…</translation>
    </message>
    <message>
        <source>New &amp;Workspace…</source>
        <translation>Nuevo &amp;espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample</source>
        <translation>Explorar el eje&amp;mplo</translation>
    </message>
    <message>
        <source>&amp;Import People…</source>
        <translation>&amp;Importar personas…</translation>
    </message>
    <message>
        <source>Import P&amp;articipants…</source>
        <translation>Importar par&amp;ticipantes…</translation>
    </message>
    <message>
        <source>Import &amp;Meetings…</source>
        <translation>Importar re&amp;uniones…</translation>
    </message>
    <message>
        <source>Import Sur&amp;vey Answers…</source>
        <translation>Importar respuestas de e&amp;ncuesta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find Anything</source>
        <translation>&amp;Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Color Scheme</source>
        <translation>Esquema de &amp;colores</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About Mentorbook</source>
        <translation>&amp;Acerca de Mentorbook</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1)</source>
        <translation>Espacios de trabajo de Mentorbook (*%1)</translation>
    </message>
    <message>
        <source>Mentorbook workspaces (*%1);;All files (*)</source>
        <translation>Espacios de trabajo de Mentorbook (*%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún sin archivo</translation>
    </message>
    <message>
        <source>About Mentorbook</source>
        <translation>Acerca de Mentorbook</translation>
    </message>
    <message>
        <source>Mentorbook %1</source>
        <translation>Mentorbook %1</translation>
    </message>
    <message>
        <source>Runs a company&apos;s mentorship program from one file on this computer.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Made with Qt %1.</source>
        <translation>Gestiona el programa de mentoría de una empresa desde un solo archivo en este equipo.

Software libre con la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.

Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 (read-only) – Mentorbook</source>
        <translation>%1 (solo lectura) – Mentorbook</translation>
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
        <translation>Aún sin programa</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>A name, a type and dates are all it asks.</source>
        <translation>Basta con un nombre, un tipo y unas fechas.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>Copy as Next Co&amp;hort…</source>
        <translation>Copiar como si&amp;guiente cohorte…</translation>
    </message>
    <message>
        <source>Archive Pro&amp;gram</source>
        <translation>Archivar pr&amp;ograma</translation>
    </message>
    <message>
        <source>De&amp;lete Program</source>
        <translation>E&amp;liminar programa</translation>
    </message>
</context>
<context>
    <name>mentorbook::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>The manual is missing from this installation.</source>
        <translation>Falta el manual en esta instalación.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MatchingScreen</name>
    <message>
        <source>Matching</source>
        <translation>Emparejamiento</translation>
    </message>
    <message>
        <source>New &amp;round…</source>
        <translation>Nueva &amp;ronda…</translation>
    </message>
    <message>
        <source>&amp;Ban this pair…</source>
        <translation>Ve&amp;tar esta pareja…</translation>
    </message>
    <message>
        <source>E&amp;xport round…</source>
        <translation>E&amp;xportar ronda…</translation>
    </message>
    <message>
        <source>Write the round as a CSV file</source>
        <translation>Escribir la ronda en un archivo CSV</translation>
    </message>
    <message>
        <source>&amp;Delete round</source>
        <translation>E&amp;liminar ronda</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nuevo programa…</translation>
    </message>
    <message>
        <source>&amp;Import participants…</source>
        <translation>&amp;Importar participantes…</translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation>Ir a &amp;Personas</translation>
    </message>
    <message>
        <source>Go to &amp;Pairings</source>
        <translation>Ir a P&amp;arejas</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Con pareja</translation>
    </message>
    <message>
        <source>Mentees with a mentor</source>
        <translation>Aprendices con mentor</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin pareja</translation>
    </message>
    <message>
        <source>Mentees without a mentor</source>
        <translation>Aprendices sin mentor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean score of the pairs, 0 to 100</source>
        <translation>Puntuación media de las parejas, de 0 a 100</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Score of the worst pair, 0 to 100</source>
        <translation>Puntuación de la peor pareja, de 0 a 100</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>No other pairing of these people matches more, or as many with a higher total score. This is proven.</source>
        <translation>Ningún otro emparejamiento de estas personas forma más parejas, ni tantas con una puntuación total mayor. Está demostrado.</translation>
    </message>
    <message>
        <source>How much higher the total score could be at most</source>
        <translation>Cuánto mayor podría ser, como máximo, la puntuación total</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Weigh what matters and compute pairs</source>
        <translation>Ponderar lo que importa y calcular parejas</translation>
    </message>
    <message>
        <source>There is no program yet.</source>
        <translation>Todavía no hay ningún programa.</translation>
    </message>
    <message>
        <source>Matching belongs to a program. Set one up first: it takes a minute.</source>
        <translation>El emparejamiento pertenece a un programa. Configure primero uno: es cosa de un minuto.</translation>
    </message>
    <message>
        <source>%1 Say what matters, and get the best pairs, each with its reasons. Nothing is published until you say so.</source>
        <translation>%1 Indique qué importa y obtenga las mejores parejas, cada una con sus razones. No se publica nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publicada</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings…</source>
        <translation>
            <numerusform>&amp;Publicar %n pareja…</numerusform>
            <numerusform>&amp;Publicar %n parejas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Turn these proposals into pairings</source>
        <translation>Convertir estas propuestas en parejas</translation>
    </message>
    <message>
        <source>“%1” has been published.</source>
        <translation>«%1» se ha publicado.</translation>
    </message>
    <message>
        <source>This round proposes no pair.</source>
        <translation>Esta ronda no propone ninguna pareja.</translation>
    </message>
    <message>
        <source>These two are paired already; end their pairing instead</source>
        <translation>Estas dos personas ya forman pareja; en su lugar, finalice la pareja</translation>
    </message>
    <message>
        <source>Never propose these two again</source>
        <translation>No volver a proponer juntas a estas dos personas</translation>
    </message>
    <message>
        <source>Its pairings stay, but no longer say why they were made</source>
        <translation>Sus parejas se conservan, pero ya no dicen por qué se formaron</translation>
    </message>
    <message>
        <source>Forget this round; you can undo this</source>
        <translation>Olvidar esta ronda; puede deshacerlo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
</context>
<context>
    <name>mentorbook::MeasurablePage</name>
    <message>
        <source>yours</source>
        <translation>la suya</translation>
    </message>
    <message>
        <source>Catalog of measures</source>
        <translation>Catálogo de medidas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Datos disponibles</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Payroll, every quarter</source>
        <translation>Nóminas, cada trimestre</translation>
    </message>
    <message>
        <source>From the workspace</source>
        <translation>Del espacio de trabajo</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Introducido</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Employee survey of last fall</source>
        <translation>Encuesta de personal del otoño pasado</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>P&amp;lazo</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Read &amp;where</source>
        <translation>Dónde se m&amp;ide</translation>
    </message>
    <message>
        <source>Ba&amp;seline</source>
        <translation>Valor de &amp;partida</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Choose the measure that will show whether the goal is reached.</source>
        <translation>Elija la medida que mostrará si se alcanza el objetivo.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MeetingDialog</name>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Editar reunión</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Progreso</translation>
    </message>
    <message>
        <source>&amp;Obstacles</source>
        <translation>&amp;Obstáculos</translation>
    </message>
    <message>
        <source>Lo&amp;g meeting</source>
        <translation>&amp;Registrar reunión</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>Logged a meeting of %1.</source>
        <translation>Se registró una reunión de %1.</translation>
    </message>
    <message>
        <source>Changed a meeting of %1.</source>
        <translation>Se modificó una reunión de %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MenteeGoalDialog</name>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Add a Goal</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>Edit the Goal</source>
        <translation>Editar el objetivo</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Sin plantilla</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>&amp;Aprendiz</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Fill in what stands between « and ».</source>
        <translation>Complete lo que está entre « y ».</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Specific: what the mentee will do or be able to do.</source>
        <translation>Específico: qué hará o sabrá hacer el aprendiz.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Señal</translation>
    </message>
    <message>
        <source>Measurable: how both will see that it is reached.</source>
        <translation>Medible: cómo verán ambas personas que se ha alcanzado.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Siguien&amp;te paso</translation>
    </message>
    <message>
        <source>Attainable: what comes first.</source>
        <translation>Alcanzable: qué viene primero.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Po&amp;r qué</translation>
    </message>
    <message>
        <source>Relevant: what it is good for.</source>
        <translation>Relevante: para qué sirve.</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <source>&amp;Add Goal</source>
        <translation>Aña&amp;dir objetivo</translation>
    </message>
    <message>
        <source>Sa&amp;ve Changes</source>
        <translation>Guardar ca&amp;mbios</translation>
    </message>
    <message>
        <source>Added the goal “%1”.</source>
        <translation>Se añadió el objetivo «%1».</translation>
    </message>
    <message>
        <source>Changed the goal “%1”.</source>
        <translation>Se modificó el objetivo «%1».</translation>
    </message>
</context>
<context>
    <name>mentorbook::MenteeGoalsView</name>
    <message>
        <source>Sign: %1</source>
        <translation>Señal: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Siguiente paso: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>%1: %2 % %3</source>
        <translation>%1: %2 % %3</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>Obstáculos: %1</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Objetivos de aprendices</translation>
    </message>
    <message>
        <source>Add goal…</source>
        <translation>Añadir objetivo…</translation>
    </message>
    <message>
        <source>Set a goal, from a template or free</source>
        <translation>Fijar un objetivo, a partir de una plantilla o libremente</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Progreso…</translation>
    </message>
    <message>
        <source>Say how far the mentee has come</source>
        <translation>Indicar hasta dónde ha llegado el aprendiz</translation>
    </message>
    <message>
        <source>Edit goal…</source>
        <translation>Editar objetivo…</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modificar el objetivo</translation>
    </message>
    <message>
        <source>Close goal…</source>
        <translation>Cerrar objetivo…</translation>
    </message>
    <message>
        <source>Attained or abandoned</source>
        <translation>Alcanzado o abandonado</translation>
    </message>
    <message>
        <source>Reopen goal</source>
        <translation>Reabrir objetivo</translation>
    </message>
    <message>
        <source>Follow the goal again</source>
        <translation>Volver a seguir el objetivo</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Eliminar objetivo</translation>
    </message>
    <message>
        <source>Delete the goal with its progress</source>
        <translation>Eliminar el objetivo con su progreso</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>No goal is set in this pairing yet.</source>
        <translation>Todavía no se ha fijado ningún objetivo en esta pareja.</translation>
    </message>
    <message>
        <source>Goals · %1</source>
        <translation>Objetivos · %1</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>Se reabrió «%1».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
</context>
<context>
    <name>mentorbook::MenteeProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Of the way</source>
        <translation>Camino &amp;recorrido</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>O&amp;bstacles</source>
        <translation>&amp;Obstáculos</translation>
    </message>
    <message>
        <source>&amp;Save Progress</source>
        <translation>&amp;Guardar progreso</translation>
    </message>
    <message>
        <source>“%1” is at %2 %.</source>
        <translation>«%1» está al %2 %.</translation>
    </message>
</context>
<context>
    <name>mentorbook::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>mentorbook::NavigationList</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n items need attention</source>
        <translation>
            <numerusform>%1, %n elemento requiere atención</numerusform>
            <numerusform>%1, %n elementos requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::NewRoundDialog</name>
    <message>
        <source>&amp;Use these weights for the program from now on</source>
        <translation>&amp;Usar estos pesos para el programa de ahora en adelante</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Qué importa</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>&amp;Compute round</source>
        <translation>&amp;Calcular ronda</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Datos que faltan</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>&amp;Name of the round</source>
        <translation>&amp;Nombre de la ronda</translation>
    </message>
    <message>
        <source>Stops computing and keeps what you set here</source>
        <translation>Detiene el cálculo y conserva lo que ha ajustado aquí</translation>
    </message>
    <message>
        <source>Computed “%1”: %2, %3.</source>
        <translation>Se calculó «%1»: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::OptionalDay</name>
    <message>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 con fecha</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingCommands</name>
    <message>
        <source>Held &amp;today</source>
        <translation>&amp;Se reunieron hoy</translation>
    </message>
    <message>
        <source>Log that they met today</source>
        <translation>Registrar que se reunieron hoy</translation>
    </message>
    <message>
        <source>Con&amp;firm trial</source>
        <translation>Confirmar pr&amp;ueba</translation>
    </message>
    <message>
        <source>The trial went well: the pairing goes on</source>
        <translation>La prueba fue bien: la pareja continúa</translation>
    </message>
    <message>
        <source>&amp;Complete pairing…</source>
        <translation>&amp;Completar pareja…</translation>
    </message>
    <message>
        <source>The pairing reached what it was for</source>
        <translation>La pareja alcanzó su propósito</translation>
    </message>
    <message>
        <source>E&amp;nd pairing…</source>
        <translation>&amp;Finalizar pareja…</translation>
    </message>
    <message>
        <source>The pairing ends before its time</source>
        <translation>La pareja termina antes de tiempo</translation>
    </message>
    <message>
        <source>Cop&amp;y e-mail addresses</source>
        <translation>C&amp;opiar direcciones de correo</translation>
    </message>
    <message>
        <source>Copy the addresses of both to write to them</source>
        <translation>Copiar las direcciones de ambas personas para escribirles</translation>
    </message>
    <message>
        <source>Logged that %1 met today.</source>
        <translation>Se registró que %1 se reunieron hoy.</translation>
    </message>
    <message>
        <source>The pairing %1 goes on after its trial.</source>
        <translation>La pareja %1 continúa tras su prueba.</translation>
    </message>
    <message>
        <source>Copied the e-mail addresses of %1.</source>
        <translation>Se copiaron las direcciones de correo de %1.</translation>
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
        <translation>Dejó la empresa el %1</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Dejó la empresa</translation>
    </message>
    <message>
        <source>Obstacles: %1</source>
        <translation>Obstáculos: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No meeting is logged yet. A day is enough.</source>
        <translation>Todavía no hay ninguna reunión registrada. Basta con un día.</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>to meet every %n days</source>
        <translation>
            <numerusform>reunirse cada %n día</numerusform>
            <numerusform>reunirse cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 de %2. %3</translation>
    </message>
    <message>
        <source>Meetings · %1</source>
        <translation>Reuniones · %1</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>minutes, a column title</comment>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingsScreen</name>
    <message>
        <source>%1 left the company</source>
        <translation>%1 dejó la empresa</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>No pairings yet. Compute a matching round and publish it; then every pair and its meetings stand here.</source>
        <translation>Todavía no hay parejas. Calcule una ronda de emparejamiento y publíquela; entonces aquí estarán todas las parejas y sus reuniones.</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>Nombre o motivo</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>&amp;Compute a matching round</source>
        <translation>Calcular una &amp;ronda de emparejamiento</translation>
    </message>
    <message>
        <source>%1 running · %2 ended</source>
        <translation>%1 en curso · %2 finalizadas</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>One box a week, this week at the end: filled where they met, a cross where somebody did not come</source>
        <translation>Una casilla por semana, con la actual al final: rellena si se reunieron, una cruz si alguien no acudió</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reun.</translation>
    </message>
    <message>
        <source>Meetings held so far</source>
        <translation>Reuniones celebradas hasta ahora</translation>
    </message>
    <message>
        <source>No pairing passes these filters.</source>
        <translation>Ninguna pareja cumple estos filtros.</translation>
    </message>
    <message>
        <source>All running</source>
        <translation>Todas en curso</translation>
    </message>
    <message>
        <source>&amp;Log meeting…</source>
        <translation>&amp;Registrar reunión…</translation>
    </message>
    <message>
        <source>Log a meeting of any day, with notes</source>
        <translation>Registrar una reunión de cualquier día, con notas</translation>
    </message>
    <message>
        <source>&amp;Import meetings…</source>
        <translation>I&amp;mportar reuniones…</translation>
    </message>
    <message>
        <source>Read meetings from a CSV file</source>
        <translation>Leer reuniones de un archivo CSV</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Write a table to a CSV file</source>
        <translation>Escribir una tabla en un archivo CSV</translation>
    </message>
    <message>
        <source>Export &amp;pairings…</source>
        <translation>Exportar &amp;parejas…</translation>
    </message>
    <message>
        <source>Write all pairings to a CSV file</source>
        <translation>Escribir todas las parejas en un archivo CSV</translation>
    </message>
    <message>
        <source>Export m&amp;eetings…</source>
        <translation>Exportar r&amp;euniones…</translation>
    </message>
    <message>
        <source>Write all meetings to a CSV file</source>
        <translation>Escribir todas las reuniones en un archivo CSV</translation>
    </message>
    <message>
        <source>&amp;Edit meeting…</source>
        <translation>E&amp;ditar reunión…</translation>
    </message>
    <message>
        <source>Change the selected meeting</source>
        <translation>Modificar la reunión seleccionada</translation>
    </message>
    <message>
        <source>&amp;Delete meeting</source>
        <translation>E&amp;liminar reunión</translation>
    </message>
    <message>
        <source>Delete the selected meeting</source>
        <translation>Eliminar la reunión seleccionada</translation>
    </message>
    <message>
        <source>Select a pairing to see its people and meetings.</source>
        <translation>Seleccione una pareja para ver sus personas y reuniones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizadas</translation>
    </message>
    <message>
        <source>Deleted the meeting of %1.</source>
        <translation>Se eliminó la reunión de %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ParticipationDialog</name>
    <message>
        <source>Enrolled</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Edit Participation</source>
        <translation>Editar participación</translation>
    </message>
    <message>
        <source>Enroll in Program</source>
        <translation>Inscribir en el programa</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Approved people are paired.</source>
        <translation>Se empareja a las personas aprobadas.</translation>
    </message>
    <message>
        <source>&amp;Enrolled</source>
        <translation>I&amp;nscripción</translation>
    </message>
    <message>
        <source>&amp;Mentees at once</source>
        <translation>&amp;Aprendices a la vez</translation>
    </message>
    <message>
        <source>Skills &amp;offered</source>
        <translation>Competencias &amp;ofrecidas</translation>
    </message>
    <message>
        <source>Skills &amp;wanted</source>
        <translation>Competencias &amp;deseadas</translation>
    </message>
    <message>
        <source>Separate skills by semicolons.</source>
        <translation>Separe las competencias con punto y coma.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>De&amp;partamento</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>Fill these in only where the program should go by something else than the roster says.</source>
        <translation>Rellene estos campos solo si el programa debe guiarse por algo distinto de lo que dice la lista de personal.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <translation>In&amp;scribir</translation>
    </message>
    <message>
        <source>Enrolled %1.</source>
        <translation>Se inscribió a %1.</translation>
    </message>
    <message>
        <source>Changed how %1 takes part.</source>
        <translation>Se modificó la participación de %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::PeopleScreen</name>
    <message>
        <source>left by %1</source>
        <translation>ya fuera el %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>se va el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>Importar &amp;personas…</translation>
    </message>
    <message>
        <source>Take over who is employed from your HR system&apos;s export</source>
        <translation>Tomar de la exportación de su sistema de RR.&#xa0;HH. quién está empleado</translation>
    </message>
    <message>
        <source>Import p&amp;articipants…</source>
        <translation>Importar par&amp;ticipantes…</translation>
    </message>
    <message>
        <source>Enroll the mentors and mentees of a CSV file in the program</source>
        <translation>Inscribir en el programa a los mentores y aprendices de un archivo CSV</translation>
    </message>
    <message>
        <source>Enro&amp;ll in program…</source>
        <translation>In&amp;scribir en el programa…</translation>
    </message>
    <message>
        <source>&amp;New program…</source>
        <translation>&amp;Nuevo programa…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>There is no program yet</source>
        <translation>Todavía no hay ningún programa</translation>
    </message>
    <message>
        <source>There is no program yet that these people could take part in.</source>
        <translation>Todavía no hay ningún programa en el que estas personas puedan participar.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Name, job title, manager, …</source>
        <translation>Nombre, puesto, responsable, …</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Plazas libres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>How many mentees a mentor can still take</source>
        <translation>A cuántos aprendices más puede tomar un mentor</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Con pareja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Has or had a pairing in the program</source>
        <translation>Tiene o ha tenido una pareja en el programa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Not taking part</source>
        <translation>No participan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>Nobody is here yet. Import your HR system&apos;s export: people, their departments and managers.</source>
        <translation>Aquí todavía no hay nadie. Importe la exportación de su sistema de RR.&#xa0;HH.: personas, sus departamentos y responsables.</translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation>Nadie cumple estos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people employed</source>
        <translation>
            <numerusform>%Ln persona empleada</numerusform>
            <numerusform>%Ln personas empleadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit pa&amp;rticipation…</source>
        <translation>Edita&amp;r participación…</translation>
    </message>
    <message>
        <source>Create a program first</source>
        <translation>Cree antes un programa</translation>
    </message>
    <message>
        <source>Somebody who left can&apos;t be enrolled</source>
        <translation>No se puede inscribir a quien ha dejado la empresa</translation>
    </message>
    <message>
        <source>Role, state, capacity and skills in the program (Enter)</source>
        <translation>Rol, estado, capacidad y competencias en el programa (Intro)</translation>
    </message>
    <message>
        <source>Select somebody to see more.</source>
        <translation>Seleccione a alguien para ver más.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>Import hi&amp;story…</source>
        <translation>&amp;Historial de importaciones…</translation>
    </message>
    <message>
        <source>What was imported when, and what it changed</source>
        <translation>Qué se importó y cuándo, y qué cambió</translation>
    </message>
    <message>
        <source>Import pro&amp;files…</source>
        <translation>Per&amp;files de importación…</translation>
    </message>
    <message>
        <source>How files of each known shape are read</source>
        <translation>Cómo se leen los archivos de cada forma conocida</translation>
    </message>
    <message>
        <source>E&amp;xport people…</source>
        <translation>E&amp;xportar personas…</translation>
    </message>
</context>
<context>
    <name>mentorbook::PersonDetails</name>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Does not take part.</source>
        <translation>No participa.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Plazas libres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Desea</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Mentor of %1</source>
        <translation>Mentor de %1</translation>
    </message>
    <message>
        <source>Mentee of %1</source>
        <translation>Aprendiz de %1</translation>
    </message>
    <message>
        <source>Peer of %1</source>
        <translation>Par de %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n reunión celebrada</numerusform>
            <numerusform>%n reuniones celebradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de personal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Se va el</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Salida a más tardar</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Historial laboral</translation>
    </message>
    <message>
        <source>No change between rosters so far.</source>
        <translation>Ningún cambio entre listas de personal hasta ahora.</translation>
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
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>Many people would count as left</source>
        <translation>Muchas personas contarían como salida</translation>
    </message>
    <message>
        <source>Everything is known already</source>
        <translation>Ya se conoce todo</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Cambiar cómo se lee el archivo</translation>
    </message>
    <message>
        <source>&amp;Remember how files of this shape are read, as</source>
        <translation>&amp;Recordar cómo se leen los archivos de esta forma, como</translation>
    </message>
    <message>
        <source>Remember how files of this shape are read</source>
        <translation>Recordar cómo se leen los archivos de esta forma</translation>
    </message>
    <message>
        <source>The next file with these columns goes straight to the preview</source>
        <translation>El próximo archivo con estas columnas pasa directamente a la vista previa</translation>
    </message>
    <message>
        <source>Name of the import profile</source>
        <translation>Nombre del perfil de importación</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Read as last time: “%1”.</source>
        <translation>Se lee como la última vez: «%1».</translation>
    </message>
    <message>
        <source>Everything in “%1” is known already: importing it would change nothing.</source>
        <translation>Todo lo que hay en «%1» ya se conoce: importarlo no cambiaría nada.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Este mismo archivo se importó el %1.</translation>
    </message>
    <message>
        <source>By this file, %1 of %2 people have left. Often that means that it lists only a part of the company: then untick “Lists everybody employed” under Source.</source>
        <translation>Según este archivo, %1 de %2 personas han dejado la empresa. A menudo eso significa que solo incluye una parte de ella: en ese caso, desmarque «Incluye a todo el personal» en Origen.</translation>
    </message>
    <message>
        <source>&amp;Yes, %1 of %2 people have left</source>
        <translation>&amp;Sí, %1 de %2 personas han dejado la empresa</translation>
    </message>
    <message>
        <source>“%1” holds nothing that could be imported.</source>
        <translation>“%1” no contiene nada que se pueda importar.</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>No se puede importar nada</translation>
    </message>
</context>
<context>
    <name>mentorbook::PreviewPanel</name>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>Ajustar la página al ancho</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>No hay nada nuevo en el archivo.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Nobody would count as left.</source>
        <translation>Nadie contaría como salida.</translation>
    </message>
    <message>
        <source>Nobody who had left is back.</source>
        <translation>No ha vuelto nadie que se hubiera ido.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file.</source>
        <translation>No hay nada incorrecto en el archivo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Regresos</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Save &amp;problem rows…</source>
        <translation>&amp;Guardar filas con problemas…</translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation>Guardar filas con problemas</translation>
    </message>
    <message>
        <source>Save the rows that would not be taken, with the reason of each, to correct them</source>
        <translation>Guardar las filas que no se importarían, con el motivo de cada una, para corregirlas</translation>
    </message>
    <message>
        <source>These people are new in the file, and look like somebody known who is not in it. Tick those who only have another number now: their history and their place in programs go on.</source>
        <translation>Estas personas son nuevas en el archivo y se parecen a alguien conocido que no figura en él. Marque las que ahora solo tienen otro número: su historial y su lugar en los programas continúan.</translation>
    </message>
    <message>
        <source>%1 %2 looks like %3 %4: %5</source>
        <translation>%1 %2 se parece a %3 %4: %5</translation>
    </message>
    <message>
        <source>%1 %2 is the same person as %3 %4</source>
        <translation>%1 %2 es la misma persona que %3 %4</translation>
    </message>
    <message>
        <source>Name, value, …</source>
        <translation>Nombre, valor, …</translation>
    </message>
    <message>
        <source>Nothing here has that text.</source>
        <translation>Nada aquí contiene ese texto.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>Nothing in the file is as the workspace knows it already.</source>
        <translation>Nada en el archivo coincide ya con lo que conoce el espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramDetailsPage</name>
    <message>
        <source>Progress and obstacles of meetings</source>
        <translation>Progreso y obstáculos de las reuniones</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Objetivos de aprendices</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Respuestas de encuesta</translation>
    </message>
    <message>
        <source>Skill ratings before and after</source>
        <translation>Valoraciones de competencias antes y después</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier duración</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personas</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Meet e&amp;very</source>
        <translation>Re&amp;unirse cada</translation>
    </message>
    <message>
        <source>The rhythm that pairs agree to. Health and reminders go by it.</source>
        <translation>El ritmo que acuerdan las parejas. La salud y los recordatorios se guían por él.</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>Cuenta &amp;desde</translation>
    </message>
    <message>
        <source>A shorter meeting does not count. Ten minutes can be a meeting.</source>
        <translation>Una reunión más corta no cuenta. Diez minutos pueden ser una reunión.</translation>
    </message>
    <message>
        <source>Tr&amp;ial</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>Both try how it goes and may part without giving a reason.</source>
        <translation>Ambas personas prueban cómo va y pueden separarse sin dar un motivo.</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>Ca&amp;nales</translation>
    </message>
    <message>
        <source>Walk; Studio</source>
        <translation>Paseo; Estudio</translation>
    </message>
    <message>
        <source>Other chann&amp;els</source>
        <translation>Otros cana&amp;les</translation>
    </message>
    <message>
        <source>Several with semicolons between them.</source>
        <translation>Varios, separados por punto y coma.</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Voluntaria</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Grupo más pequeño</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>Grupo más grande</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Enro&amp;llment</source>
        <translation>&amp;Inscripción</translation>
    </message>
    <message>
        <source>Taking &amp;part is</source>
        <translation>La par&amp;ticipación es</translation>
    </message>
    <message>
        <source>Ent&amp;ry</source>
        <translation>&amp;Forma de acceso</translation>
    </message>
    <message>
        <source>Mentees per men&amp;tor</source>
        <translation>Aprendices por &amp;mentor</translation>
    </message>
    <message>
        <source>Unless a mentor says otherwise.</source>
        <translation>Salvo que un mentor indique otra cosa.</translation>
    </message>
    <message>
        <source>&amp;Group size</source>
        <translation>Tamaño del &amp;grupo</translation>
    </message>
    <message>
        <source>Who may be mentee</source>
        <translation>Quién puede ser aprendiz</translation>
    </message>
    <message>
        <source>Who may be mentor</source>
        <translation>Quién puede ser mentor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>D&amp;ata kept</source>
        <translation>Datos gua&amp;rdados</translation>
    </message>
    <message>
        <source>What is not kept can&apos;t feed a goal.</source>
        <translation>Lo que no se guarda no puede alimentar un objetivo.</translation>
    </message>
    <message>
        <source>&amp;Smallest group shown</source>
        <translation>Grupo mínimo &amp;visible</translation>
    </message>
    <message>
        <source>Figures of fewer people are never shown.</source>
        <translation>Nunca se muestran datos de menos personas.</translation>
    </message>
    <message>
        <source>Names &amp;kept for</source>
        <translation>Conservación de nom&amp;bres</translation>
    </message>
    <message>
        <source>After the end; then leavers are pseudonymized.</source>
        <translation>Después del fin; entonces se seudonimiza a quienes hayan dejado la empresa.</translation>
    </message>
    <message>
        <source>Follo&amp;w-up</source>
        <translation>S&amp;eguimiento</translation>
    </message>
    <message>
        <source>How long after the end goals may still be read.</source>
        <translation>Cuánto tiempo después del fin se pueden seguir midiendo los objetivos.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramWizard</name>
    <message>
        <source>New Program</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <translation>Editar programa</translation>
    </message>
    <message>
        <source>Next Cohort</source>
        <translation>Siguiente cohorte</translation>
    </message>
    <message>
        <source>&amp;Create program</source>
        <translation>&amp;Crear programa</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Guardar &amp;cambios</translation>
    </message>
    <message>
        <source>&amp;Create next cohort</source>
        <translation>&amp;Crear siguiente cohorte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What for, how, and when?</source>
        <translation>¿Para qué, cómo y cuándo?</translation>
    </message>
    <message>
        <source>Everything has a default. Change what is different with you.</source>
        <translation>Todo tiene un valor predeterminado. Cambie lo que en su caso sea distinto.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is created yet.</source>
        <translation>Todavía no se ha creado nada.</translation>
    </message>
    <message numerus="yes">
        <source>meet every %n days</source>
        <translation>
            <numerusform>reunirse cada %n día</numerusform>
            <numerusform>reunirse cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Continue what was left</source>
        <translation>Continuar lo que quedó pendiente</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discard what was left</source>
        <translation>Descartar lo que quedó pendiente</translation>
    </message>
    <message>
        <source>You left %1 unfinished on %2.</source>
        <translation>Dejó %1 sin terminar el %2.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Changed the program “%1”.</source>
        <translation>Se modificó el programa «%1».</translation>
    </message>
    <message>
        <source>Created the program “%1”.</source>
        <translation>Se creó el programa «%1».</translation>
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
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 de %3 puntos</translation>
    </message>
    <message>
        <source>A must, without weight</source>
        <translation>Condición obligatoria, sin peso</translation>
    </message>
    <message>
        <source>because of “%1”</source>
        <translation>por «%1»</translation>
    </message>
    <message>
        <source>Why nobody was found</source>
        <translation>Por qué no se encontró a nadie</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
</context>
<context>
    <name>mentorbook::PublishDialog</name>
    <message>
        <source>Publish pairings</source>
        <translation>Publicar parejas</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n pairings of “%1”</source>
        <translation>
            <numerusform>Publicar %n pareja de «%1»</numerusform>
            <numerusform>Publicar %n parejas de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>P&amp;rimer día</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings</source>
        <translation>
            <numerusform>&amp;Publicar %n pareja</numerusform>
            <numerusform>&amp;Publicar %n parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings.</source>
        <translation>
            <numerusform>Se publicó %n pareja.</numerusform>
            <numerusform>Se publicaron %n parejas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 as a trial, until %2.</source>
        <translation>
            <numerusform>%n pareja empieza el %1 a prueba, hasta el %2.</numerusform>
            <numerusform>%n parejas empiezan el %1 a prueba, hasta el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 and are active at once.</source>
        <translation>
            <numerusform>%n pareja empieza el %1 y está activa enseguida.</numerusform>
            <numerusform>%n parejas empiezan el %1 y están activas enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree to meet every day.</source>
        <translation>Acuerdan reunirse todos los días.</translation>
    </message>
    <message numerus="yes">
        <source>They agree to meet every %n days.</source>
        <translation>
            <numerusform>Acuerdan reunirse cada %n día.</numerusform>
            <numerusform>Acuerdan reunirse cada %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees stay without a mentor and can be in the next round.</source>
        <translation>
            <numerusform>%n aprendiz se queda sin mentor y puede estar en la próxima ronda.</numerusform>
            <numerusform>%n aprendices se quedan sin mentor y pueden estar en la próxima ronda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to anybody. You can undo this.</source>
        <translation>No se envía nada a nadie. Puede deshacerlo.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ReadingDialog</name>
    <message>
        <source>Add a Reading</source>
        <translation>Añadir una medición</translation>
    </message>
    <message>
        <source>Exit interviews, second quarter</source>
        <translation>Entrevistas de salida, segundo trimestre</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún está por llegar.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Read where</source>
        <translation>Dónde se &amp;midió</translation>
    </message>
    <message>
        <source>Say where this value is from.</source>
        <translation>Indique de dónde procede este valor.</translation>
    </message>
    <message>
        <source>&amp;Add Reading</source>
        <translation>&amp;Añadir medición</translation>
    </message>
    <message>
        <source>Added a reading: %1.</source>
        <translation>Se añadió una medición: %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::RelevantPage</name>
    <message>
        <source>Choose an aim or write your own</source>
        <translation>Elija un fin o escriba el suyo</translation>
    </message>
    <message>
        <source>Aim of the organization</source>
        <translation>Fin de la organización</translation>
    </message>
    <message>
        <source>&amp;Aim of the organization</source>
        <translation>&amp;Fin de la organización</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Peso de «%1»</translation>
    </message>
    <message>
        <source>Asks of &amp;pairing</source>
        <translation>&amp;Pide al emparejamiento</translation>
    </message>
    <message>
        <source>Criteria get these weights when the goal is added, and name the goal as their reason.</source>
        <translation>Los criterios reciben estos pesos al añadir el objetivo y lo indican como su motivo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a criterion and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This measure asks nothing of how people are paired.</source>
        <translation>Esta medida no pide nada sobre cómo se empareja a las personas.</translation>
    </message>
    <message>
        <source>Proposed for this measure: %1.</source>
        <translation>Propuesto para esta medida: %1.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports say how a program is doing, for the board and for yourself. Set up a program first.</source>
        <translation>Los informes dicen cómo va un programa, para la dirección y para usted. Configure primero un programa.</translation>
    </message>
    <message>
        <source>Go to H&amp;ome</source>
        <translation>Ir a &amp;Inicio</translation>
    </message>
    <message>
        <source>Save HT&amp;ML…</source>
        <translation>Guardar &amp;HTML…</translation>
    </message>
    <message>
        <source>Save the report as one web page, readable by screen readers</source>
        <translation>Guardar el informe como una sola página web, legible con lectores de pantalla</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the pages as shown</source>
        <translation>Imprimir las páginas tal como se muestran</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>Save the pages as shown</source>
        <translation>Guardar las páginas tal como se muestran</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Board report</source>
        <translation>Informe para la &amp;dirección</translation>
    </message>
    <message>
        <source>Findings first, with charts, method and next steps. It names nobody.</source>
        <translation>Primero las conclusiones, con gráficos, método y próximos pasos. No nombra a nadie.</translation>
    </message>
    <message>
        <source>Program &amp;review</source>
        <translation>&amp;Revisión del programa</translation>
    </message>
    <message>
        <source>Everything in it, and every pairing by name. Confidential.</source>
        <translation>Todo lo que contiene, y cada pareja por su nombre. Confidencial.</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>What to save</source>
        <translation>Qué guardar</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exportar tablas</translation>
    </message>
    <message>
        <source>CSV files for spreadsheets and other programs, as of today. They name people.</source>
        <translation>Archivos CSV para hojas de cálculo y otros programas, a fecha de hoy. Nombran a personas.</translation>
    </message>
    <message>
        <source>Everybody in the newest roster of HR</source>
        <translation>Todas las personas de la última lista de personal de RR.&#xa0;HH.</translation>
    </message>
    <message>
        <source>Who takes part, with role, state and skills</source>
        <translation>Quién participa, con rol, estado y competencias</translation>
    </message>
    <message>
        <source>Every pairing with its health and its score</source>
        <translation>Cada pareja con su salud y su puntuación</translation>
    </message>
    <message>
        <source>Every meeting of every pairing</source>
        <translation>Cada reunión de cada pareja</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 is the name of a table: &quot;People&quot;</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datos hasta el %1</translation>
    </message>
    <message>
        <source>Save the Report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Save the Report as HTML</source>
        <translation>Guardar el informe como HTML</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir «%1»</translation>
    </message>
    <message>
        <source>Printed to “%1”.</source>
        <translation>Se imprimió en «%1».</translation>
    </message>
    <message>
        <source>Sent “%1” to %2.</source>
        <translation>Se envió «%1» a %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ReviewPage</name>
    <message>
        <source>open</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>everybody, %1</source>
        <translation>todas las personas, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>sin nombre todavía</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1, %2 to %3 mentees</source>
        <translation>%1, de %2 a %3 aprendices</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message numerus="yes">
        <source>every %n days, %1 minutes at least</source>
        <translation>
            <numerusform>cada %n día, %1 minutos como mínimo</numerusform>
            <numerusform>cada %n días, %1 minutos como mínimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days, of any length</source>
        <translation>
            <numerusform>cada %n día, de cualquier duración</numerusform>
            <numerusform>cada %n días, de cualquier duración</numerusform>
        </translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Forma de acceso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>participación obligatoria</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>participación voluntaria</translation>
    </message>
    <message>
        <source>Mentees per mentor</source>
        <translation>Aprendices por mentor</translation>
    </message>
    <message>
        <source>Who may take part</source>
        <translation>Quién puede participar</translation>
    </message>
    <message>
        <source>Who may be mentee</source>
        <translation>Quién puede ser aprendiz</translation>
    </message>
    <message>
        <source>Who may be mentor</source>
        <translation>Quién puede ser mentor</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>people, pairings and meetings only</source>
        <translation>solo personas, parejas y reuniones</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Grupo mínimo visible</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Names kept for</source>
        <translation>Conservación de nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the end</source>
        <translation>
            <numerusform>%n mes después del fin</numerusform>
            <numerusform>%n meses después del fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::RoundReviewView</name>
    <message>
        <source>Pairs</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin pareja</translation>
    </message>
    <message>
        <source>Why this pair</source>
        <translation>Por qué esta pareja</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Compute a new round…</source>
        <translation>Calcular una nueva ronda…</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>0 to 100: the sum of what each criterion gave</source>
        <translation>De 0 a 100: la suma de lo que aportó cada criterio</translation>
    </message>
    <message>
        <source>The rules allow no pair at all. Below stands why, and what would help; then compute a new round.</source>
        <translation>Las reglas no permiten ninguna pareja. Abajo se explica por qué y qué ayudaría; después, calcule una nueva ronda.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n things more.</source>
        <translation>
            <numerusform>Y %n cosa más.</numerusform>
            <numerusform>Y %n cosas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round no longer fits. %1</source>
        <translation>Esta ronda ya no encaja. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n sin pareja</numerusform>
            <numerusform>%n sin pareja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>mentor and mentee</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Puntuación: %1 de 100</translation>
    </message>
    <message>
        <source>Select a pair to see why it fits.</source>
        <translation>Seleccione una pareja para ver por qué encaja.</translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveFile</name>
    <message>
        <source>“%1” could not be written. Is the folder there, and may you write to it?</source>
        <translation>No se pudo escribir «%1». ¿Existe la carpeta y tiene usted permiso para escribir en ella?</translation>
    </message>
    <message>
        <source>Saved “%1” in %2.</source>
        <translation>Se guardó «%1» en %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::SaveTable</name>
    <message>
        <source>Export a Table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Libros de Excel</translation>
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
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose another file, or drop it on this window</source>
        <translation>Elija otro archivo o suéltelo en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Take the cells that were copied in a spreadsheet program instead (Ctrl+V)</source>
        <translation>Usar en su lugar las celdas copiadas en un programa de hojas de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <source>What is special about the file</source>
        <translation>Particularidades del archivo</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Sepa&amp;rador</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Header in line</source>
        <translation>E&amp;ncabezado en la línea</translation>
    </message>
    <message>
        <source>&amp;Lists everybody employed</source>
        <translation>Inc&amp;luye a todo el personal</translation>
    </message>
    <message>
        <source>This file lists everybody employed</source>
        <translation>Este archivo incluye a todo el personal</translation>
    </message>
    <message>
        <source>The day on which the file was true</source>
        <translation>El día al que corresponde el archivo</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>A fecha &amp;de</translation>
    </message>
    <message>
        <source>Whoever is missing from the file then counts as left by that day.</source>
        <translation>Quien falte en el archivo contará entonces como salida a esa fecha.</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nombre de la oleada</translation>
    </message>
    <message>
        <source>One sending of the survey: choose one, or name a new one</source>
        <translation>Un envío de la encuesta: elija uno o dé nombre a uno nuevo</translation>
    </message>
    <message>
        <source>When a new wave was sent</source>
        <translation>Cuándo se envió una nueva oleada</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>&amp;Oleada</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>En&amp;viada el</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Según se detecte</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows</source>
        <translation>
            <numerusform>La primera fila (%Ln)</numerusform>
            <numerusform>Las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as last time)</source>
        <translation>%1 (como la última vez)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (detectado)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>2026-12-31 (detected)</source>
        <translation>2026-12-31 (detectado)</translation>
    </message>
</context>
<context>
    <name>mentorbook::SourceStart</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose the file to import, or drop it on this window</source>
        <translation>Elija el archivo que desea importar o suéltelo en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Paste from Clipboard</source>
        <translation>&amp;Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Take the cells that were copied in a spreadsheet program (Ctrl+V)</source>
        <translation>Usar las celdas copiadas en un programa de hojas de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <source>An import that was not finished</source>
        <translation>Una importación sin terminar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>The import of “%1” was begun on %2 and not finished.</source>
        <translation>La importación de «%1» se empezó el %2 y no se terminó.</translation>
    </message>
    <message>
        <source>Import “%1” again</source>
        <translation>Importar «%1» de nuevo</translation>
    </message>
</context>
<context>
    <name>mentorbook::SpecificPage</name>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Choose a measure</source>
        <translation>Elija una medida</translation>
    </message>
    <message>
        <source>Sick days per person</source>
        <translation>Días de baja por persona</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Más es mejor</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Menos es mejor</translation>
    </message>
    <message>
        <source>Everybody in the program</source>
        <translation>Todas las personas del programa</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Personas del grupo</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medida</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;What shall happen</source>
        <translation>&amp;Qué debe ocurrir</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Only &amp;those in</source>
        <translation>Solo quienes &amp;estén en</translation>
    </message>
    <message>
        <source>Nothing ticked: from anywhere.</source>
        <translation>Sin nada marcado: de cualquier lugar.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n persona: %1</numerusform>
            <numerusform>%n personas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Mentorbook</source>
        <translation>Mentorbook</translation>
    </message>
    <message>
        <source>Your whole mentorship program in one file on this computer.</source>
        <translation>Todo su programa de mentoría en un solo archivo en este equipo.</translation>
    </message>
</context>
<context>
    <name>mentorbook::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, needs a look</source>
        <translation>%1, por revisar</translation>
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
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Another checkpoint</source>
        <translation>Otro punto de control</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add checkpoint</source>
        <translation>Añadir punto de control</translation>
    </message>
    <message>
        <source>Propo&amp;se</source>
        <translation>&amp;Proponer</translation>
    </message>
    <message>
        <source>Propose checkpoints</source>
        <translation>Proponer puntos de control</translation>
    </message>
    <message>
        <source>Every three months, or every month where the goal is due sooner</source>
        <translation>Cada tres meses, o cada mes si el objetivo vence antes</translation>
    </message>
    <message>
        <source>Remove checkpoint</source>
        <translation>Quitar punto de control</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <source>At the latest %1, when the program and its follow-up end.</source>
        <translation>A más tardar el %1, cuando terminan el programa y su seguimiento.</translation>
    </message>
    <message>
        <source>Check&amp;points</source>
        <translation>P&amp;untos de control</translation>
    </message>
    <message>
        <source>On these days the goal asks for a reading, in the attention list.</source>
        <translation>En estos días el objetivo pide una medición, en la lista de lo que requiere atención.</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Needed where target or due date change. It is kept in the goal&apos;s history.</source>
        <translation>Necesario si cambian la meta o la fecha límite. Se conserva en el historial del objetivo.</translation>
    </message>
</context>
<context>
    <name>mentorbook::Tr</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 de alta</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 con cambios</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 de salida</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 de regreso</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation>%1 sin importar</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>no se importa</translation>
    </message>
    <message>
        <source>“%1” holds nobody who could be imported.</source>
        <translation>«%1» no contiene a nadie a quien se pueda importar.</translation>
    </message>
    <message>
        <source>This would mark %1 of %2 people as left. If “%3” really lists everybody employed on %4, allow it explicitly; otherwise import it as a part of the company.</source>
        <translation>Esto marcaría la salida de %1 de %2 personas. Si «%3» incluye realmente a todo el personal a fecha de %4, permítalo de forma expresa; si no, impórtelo como una parte de la empresa.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>A mean of answers from 1 to 5: &quot;4.3 of 5&quot;</extracomment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say which wave of the survey these answers belong to.</source>
        <translation>Indique a qué oleada de la encuesta corresponden estas respuestas.</translation>
    </message>
    <message>
        <source>somebody outside the program</source>
        <translation>alguien ajeno al programa</translation>
    </message>
    <message>
        <source>a participant of the program</source>
        <translation>un participante del programa</translation>
    </message>
    <message>
        <source>This person does not take part in the program.</source>
        <translation>Esta persona no participa en el programa.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a figure and its note</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Pairing health</source>
        <translation>Salud de las parejas</translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted. Paused and ended pairings are left out.</source>
        <translation>Compara los días desde la última reunión de una pareja con el ritmo que acordó; las pausas acordadas no se cuentan. Las parejas en pausa y las finalizadas no se incluyen.</translation>
    </message>
    <message>
        <source>Publish a matching round to start the first pairings.</source>
        <translation>Publique una ronda de emparejamiento para iniciar las primeras parejas.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>A cadence period belongs to the month in which it ends; a period that is still running is not counted yet.</source>
        <translation>Un periodo de frecuencia pertenece al mes en que termina; un periodo que aún está en curso todavía no se cuenta.</translation>
    </message>
    <message>
        <source>The last month is hatched because it is not over.</source>
        <translation>El último mes está rayado porque no ha terminado.</translation>
    </message>
    <message>
        <source>Publish a matching round; meetings are counted from the first pairing on.</source>
        <translation>Publique una ronda de emparejamiento; las reuniones se cuentan desde la primera pareja.</translation>
    </message>
    <message>
        <source>Import the answers to a survey to see how satisfied people are.</source>
        <translation>Importe las respuestas a una encuesta para ver la satisfacción de las personas.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Student&apos;s t interval of the mean: how far it could be off if those who answered were a random sample. It says nothing about those who did not answer.</source>
        <translation>Intervalo t de Student de la media: cuánto podría desviarse si quienes respondieron fueran una muestra aleatoria. No dice nada sobre quienes no respondieron.</translation>
    </message>
    <message>
        <source>This meeting is gone.</source>
        <translation>Esta reunión ya no existe.</translation>
    </message>
    <message>
        <source>This pairing is gone.</source>
        <translation>Esta pareja ya no existe.</translation>
    </message>
    <message>
        <source>This meeting on %1 is in the book already.</source>
        <translation>Esta reunión del %1 ya está registrada.</translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation>Una reunión necesita un día.</translation>
    </message>
    <message>
        <source>The pairing started on %1; a meeting on %2 would be before that.</source>
        <translation>La pareja empezó el %1; una reunión el %2 sería anterior.</translation>
    </message>
    <message>
        <source>The pairing ended on %1; a meeting on %2 would be after that.</source>
        <translation>La pareja terminó el %1; una reunión el %2 sería posterior.</translation>
    </message>
    <message>
        <source>%1 is still to come; such a meeting can only be planned or canceled.</source>
        <translation>El %1 aún está por llegar; una reunión así solo puede estar planificada o cancelada.</translation>
    </message>
    <message>
        <source>A meeting lasts 1 to 1,440 minutes, not %1.</source>
        <translation>Una reunión dura de 1 a 1440 minutos, no %1.</translation>
    </message>
    <message>
        <source>This program is gone.</source>
        <translation>Este programa ya no existe.</translation>
    </message>
    <message>
        <source>This pairing ended on %1 already.</source>
        <translation>Esta pareja ya terminó el %1.</translation>
    </message>
    <message>
        <source>The end of a pairing needs a day.</source>
        <translation>El final de una pareja necesita un día.</translation>
    </message>
    <message>
        <source>The pairing started on %1; it can&apos;t end on %2, before that.</source>
        <translation>La pareja empezó el %1; no puede terminar antes, el %2.</translation>
    </message>
    <message>
        <source>%1 is still to come; a pairing ends when it ends.</source>
        <translation>El %1 aún está por llegar; el final de una pareja no se anota por adelantado.</translation>
    </message>
    <message>
        <source>They met on %1; the pairing can&apos;t end on %2, before that.</source>
        <translation>Se reunieron el %1; la pareja no puede terminar antes, el %2.</translation>
    </message>
    <message>
        <source>Say in a few words why the pairing ends early.</source>
        <translation>Explique en pocas palabras por qué la pareja termina antes de tiempo.</translation>
    </message>
    <message>
        <source>This pairing is not in its trial.</source>
        <translation>Esta pareja no está en periodo de prueba.</translation>
    </message>
    <message>
        <source>A mentor takes 0 to %1 mentees at once, not %2.</source>
        <translation>Un mentor toma de 0 a %1 aprendices a la vez, no %2.</translation>
    </message>
    <message>
        <source>%1 mentors somebody at the moment and so stays a mentor. End the pairing first.</source>
        <translation>%1 es mentor de alguien en este momento y por eso sigue como mentor. Finalice primero la pareja.</translation>
    </message>
    <message>
        <source>%1 has a mentor at the moment and so stays a mentee. End the pairing first.</source>
        <translation>%1 tiene mentor en este momento y por eso sigue como aprendiz. Finalice primero la pareja.</translation>
    </message>
    <message>
        <source>This person is no longer in the workspace.</source>
        <translation>Esta persona ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 has left the company and can&apos;t be enrolled.</source>
        <translation>%1 ha dejado la empresa y no se puede inscribir.</translation>
    </message>
    <message>
        <source>%1 is in this program already.</source>
        <translation>%1 ya está en este programa.</translation>
    </message>
    <message>
        <source>This participant is no longer in the program.</source>
        <translation>Este participante ya no está en el programa.</translation>
    </message>
    <message>
        <source>This workspace has no program yet.</source>
        <translation>Este espacio de trabajo todavía no tiene ningún programa.</translation>
    </message>
    <message numerus="yes">
        <source>This workspace has %n programs; say which one.</source>
        <translation>
            <numerusform>Este espacio de trabajo tiene %n programa; indique cuál.</numerusform>
            <numerusform>Este espacio de trabajo tiene %n programas; indique cuál.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No program is called “%1”. There is: %2.</source>
        <translation>Ningún programa se llama «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>Un programa necesita un nombre.</translation>
    </message>
    <message>
        <source>A program&apos;s name has at most %1 characters; this one has %2.</source>
        <translation>El nombre de un programa tiene como máximo %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>There is a program called “%1” already.</source>
        <translation>Ya hay un programa llamado «%1».</translation>
    </message>
    <message>
        <source>The program would end on %1, before it starts on %2.</source>
        <translation>El programa terminaría el %1, antes de empezar el %2.</translation>
    </message>
    <message>
        <source>Pairings can meet every 1 to 366 days, not every %1.</source>
        <translation>Las parejas pueden reunirse cada 1 a 366 días, no cada %1.</translation>
    </message>
    <message>
        <source>A trial lasts 0 to 366 days, not %1.</source>
        <translation>Una prueba dura de 0 a 366 días, no %1.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n pairings of its type, so the type stays.</source>
        <translation>
            <numerusform>«%1» tiene %n pareja de su tipo, así que el tipo se mantiene.</numerusform>
            <numerusform>«%1» tiene %n parejas de su tipo, así que el tipo se mantiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are 0 to 100.</source>
        <translation>El peso de «%1» es %2; los pesos van de 0 a 100.</translation>
    </message>
    <message>
        <source>The criterion “%1” stands twice.</source>
        <translation>El criterio «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Every weight is 0, so no pair could be told from another. Give at least one criterion a weight.</source>
        <translation>Todos los pesos son 0, así que no se podría distinguir una pareja de otra. Dé un peso al menos a un criterio.</translation>
    </message>
    <message>
        <source>The criteria file is not JSON: %1 at byte %2.</source>
        <translation>El archivo de criterios no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The criteria file has no list called “criteria”.</source>
        <translation>El archivo de criterios no tiene ninguna lista llamada «criteria».</translation>
    </message>
    <message>
        <source>Criterion %1 is of the kind “%2”; known kinds are skills, department, location and experience.</source>
        <translation>El criterio %1 es de la clase «%2»; las clases conocidas son skills, department, location y experience.</translation>
    </message>
    <message>
        <source>The weight of “%1” is %2; weights are whole numbers from 0 to 100.</source>
        <translation>El peso de «%1» es %2; los pesos son números enteros de 0 a 100.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>On cadence</source>
        <translation>Al ritmo acordado</translation>
    </message>
    <message>
        <source>Meetings kept</source>
        <translation>Reuniones cumplidas</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>%1 with %2, %3.</source>
        <translation>%1 con %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n plaza libre</numerusform>
            <numerusform>%n plazas libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees waiting</source>
        <translation>
            <numerusform>%n aprendiz en espera</numerusform>
            <numerusform>%n aprendices en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>This version pairs one-on-one programs only. Your program and its people are safe, and other kinds of mentoring are to come.</source>
        <translation>Esta versión solo empareja programas individuales. Su programa y sus personas están a salvo, y llegarán otros tipos de mentoría.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Enroll and approve mentors and mentees, and they can be paired.</source>
        <translation>Todavía no participa nadie. Inscriba y apruebe mentores y aprendices, y se podrán emparejar.</translation>
    </message>
    <message>
        <source>%1, but no mentor takes part yet. Approve at least one.</source>
        <translation>%1, pero todavía no participa ningún mentor. Apruebe al menos uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees take part</source>
        <translation>
            <numerusform>%n aprendiz participa</numerusform>
            <numerusform>%n aprendices participan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentee takes part yet. Approve at least one.</source>
        <translation>%1, pero todavía no participa ningún aprendiz. Apruebe al menos uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors take part</source>
        <translation>
            <numerusform>%n mentor participa</numerusform>
            <numerusform>%n mentores participan</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is paired: %1. Nothing is left to match.</source>
        <translation>Todo el mundo tiene pareja: %1. No queda nada por emparejar.</translation>
    </message>
    <message numerus="yes">
        <source>all %n mentees have a mentor</source>
        <translation>
            <numerusform>%n aprendiz tiene mentor</numerusform>
            <numerusform>los %n aprendices tienen mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but no mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor to join.</source>
        <translation>%1, pero a ningún mentor le quedan plazas. Aumente la capacidad de un mentor o pida a otro mentor que se una.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees are waiting</source>
        <translation>
            <numerusform>%n aprendiz está en espera</numerusform>
            <numerusform>%n aprendices están en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills wanted are missing for %1 of %2 mentees; this counts half.</source>
        <translation>Faltan las competencias deseadas de %1 de %2 aprendices; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>Skills offered are missing for %1 of %2 mentors; they match no wanted skill.</source>
        <translation>Faltan las competencias ofrecidas de %1 de %2 mentores; no coinciden con ninguna competencia deseada.</translation>
    </message>
    <message>
        <source>The department is missing for %1 of %2 people; this counts half.</source>
        <translation>Falta el departamento de %1 de %2 personas; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The location is missing for %1 of %2 people; this counts half.</source>
        <translation>Falta la ubicación de %1 de %2 personas; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>Grade and hire date are both missing for %1 of %2 people; this counts half.</source>
        <translation>Faltan tanto el nivel como la fecha de ingreso de %1 de %2 personas; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>óptimo demostrado</translation>
    </message>
    <message>
        <source>not proven best</source>
        <translation>óptimo no demostrado</translation>
    </message>
    <message>
        <source>at most %1 % below the best</source>
        <translation>como máximo un %1&#xa0;% por debajo del óptimo</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>peor %1</translation>
    </message>
    <message>
        <source>nobody unmatched</source>
        <translation>nadie sin pareja</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n sin pareja</numerusform>
            <numerusform>%n sin pareja</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a one-on-one program; this version pairs one-on-one programs only.</source>
        <translation>«%1» no es un programa individual; esta versión solo empareja programas individuales.</translation>
    </message>
    <message>
        <source>This matching round is gone.</source>
        <translation>Esta ronda de emparejamiento ya no existe.</translation>
    </message>
    <message>
        <source>There is no matching round yet.</source>
        <translation>Todavía no hay ninguna ronda de emparejamiento.</translation>
    </message>
    <message>
        <source>No matching round is called “%1”. There is: %2.</source>
        <translation>Ninguna ronda de emparejamiento se llama «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>A matching round needs a name.</source>
        <translation>Una ronda de emparejamiento necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a matching round called “%1” already.</source>
        <translation>Ya hay una ronda de emparejamiento llamada «%1».</translation>
    </message>
    <message>
        <source>%1 no longer takes part.</source>
        <translation>%1 ya no participa.</translation>
    </message>
    <message>
        <source>%1 has been paired since.</source>
        <translation>%1 tiene pareja desde entonces.</translation>
    </message>
    <message>
        <source>%1 has no place left for all mentees of this round.</source>
        <translation>A %1 no le quedan plazas para todos los aprendices de esta ronda.</translation>
    </message>
    <message>
        <source>%1 and %2 have been banned since.</source>
        <translation>La pareja de %1 y %2 se ha vetado desde entonces.</translation>
    </message>
    <message>
        <source>%1 and %2 have been a pair since, which ended.</source>
        <translation>%1 y %2 han formado desde entonces una pareja que ya terminó.</translation>
    </message>
    <message>
        <source>%1 reports to %2 now.</source>
        <translation>%1 depende ahora de %2.</translation>
    </message>
    <message>
        <source>“%1” has been published already.</source>
        <translation>«%1» ya se ha publicado.</translation>
    </message>
    <message>
        <source>“%1” proposes no pair, so there is nothing to publish.</source>
        <translation>«%1» no propone ninguna pareja, así que no hay nada que publicar.</translation>
    </message>
    <message>
        <source>%1 Compute a new round, then publish that.</source>
        <translation>%1 Calcule una nueva ronda y publíquela.</translation>
    </message>
    <message>
        <source>This participant is gone.</source>
        <translation>Este participante ya no existe.</translation>
    </message>
    <message>
        <source>The sample file “%1” is missing.</source>
        <translation>Falta el archivo de ejemplo «%1».</translation>
    </message>
    <message>
        <source>Line %1 of the sample file “%2” was rejected: %3</source>
        <translation>Se rechazó la línea %1 del archivo de ejemplo «%2»: %3</translation>
    </message>
    <message>
        <source>Leadership %1</source>
        <translation>Liderazgo %1</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>A los 30 días</translation>
    </message>
    <message>
        <source>Midway</source>
        <translation>A mitad de programa</translation>
    </message>
    <message>
        <source>The sample goes into an empty workspace only.</source>
        <translation>El ejemplo solo se puede crear en un espacio de trabajo vacío.</translation>
    </message>
    <message>
        <source>%1 left the company</source>
        <translation>%1 dejó la empresa</translation>
    </message>
    <message>
        <source>End the pairing</source>
        <translation>Finalizar la pareja</translation>
    </message>
    <message>
        <source>Ask how it is going</source>
        <translation>Preguntar cómo va</translation>
    </message>
    <message>
        <source>the trial ends on %1</source>
        <translation>la prueba termina el %1</translation>
    </message>
    <message>
        <source>Confirm or end it</source>
        <translation>Confirmarla o finalizarla</translation>
    </message>
    <message>
        <source>approved, and has no mentor</source>
        <translation>con aprobación, pero sin mentor</translation>
    </message>
    <message>
        <source>Compute a matching round</source>
        <translation>Calcular una ronda de emparejamiento</translation>
    </message>
    <message>
        <source>on the wait-list</source>
        <translation>en la lista de espera</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Buscar una plaza</translation>
    </message>
    <message>
        <source>the program ends on %1</source>
        <translation>el programa termina el %1</translation>
    </message>
    <message>
        <source>Plan the closing</source>
        <translation>Planificar el cierre</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Sin reuniones</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Estancada</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin pareja</translation>
    </message>
    <message>
        <source>Wait-listed</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Fin de la prueba</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>Fin del programa</translation>
    </message>
    <message>
        <source>met today</source>
        <translation>se reunieron hoy</translation>
    </message>
    <message>
        <source>met yesterday</source>
        <translation>se reunieron ayer</translation>
    </message>
    <message numerus="yes">
        <source>met %n days ago</source>
        <translation>
            <numerusform>se reunieron hace %n día</numerusform>
            <numerusform>se reunieron hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>paired today, not met yet</source>
        <translation>pareja desde hoy, aún sin reunirse</translation>
    </message>
    <message>
        <source>paired yesterday, not met yet</source>
        <translation>pareja desde ayer, aún sin reunirse</translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, not met yet</source>
        <translation>
            <numerusform>pareja desde hace %n día, aún sin reunirse</numerusform>
            <numerusform>pareja desde hace %n días, aún sin reunirse</numerusform>
        </translation>
    </message>
    <message>
        <source>starts tomorrow</source>
        <translation>empieza mañana</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n days</source>
        <translation>
            <numerusform>empieza dentro de %n día</numerusform>
            <numerusform>empieza dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no meeting for %n days; agreed every %1</source>
        <translation>
            <numerusform>sin reunión desde hace %n día; acordado cada %1</numerusform>
            <numerusform>sin reunión desde hace %n días; acordado cada %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, never met</source>
        <translation>
            <numerusform>pareja desde hace %n día, nunca se reunieron</numerusform>
            <numerusform>pareja desde hace %n días, nunca se reunieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings missed in a row</source>
        <translation>
            <numerusform>%n reunión perdida</numerusform>
            <numerusform>%n reuniones perdidas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>latest answer on fit: %1 of 5</source>
        <translation>última respuesta sobre el encaje: %1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days of pause not counted)</source>
        <extracomment>%1: &quot;no meeting for 47 days; agreed every 30&quot;, and so on</extracomment>
        <translation>
            <numerusform>%1 (sin contar %n día de pausa)</numerusform>
            <numerusform>%1 (sin contar %n días de pausa)</numerusform>
        </translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inversa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>En grupo</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentor and mentee</source>
        <translation>Mentor y aprendiz</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Postulado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>En prueba</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Fin anticipado</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Ascenso</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nuevo puesto</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>New manager</source>
        <translation>Nuevo responsable</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Esto no es un día.</translation>
    </message>
    <message>
        <source>It is not said in which order day, month and year stand; only days such as 2024-12-31 are certain without it.</source>
        <translation>No se indica en qué orden están día, mes y año; sin ello solo son seguros días como 2024-12-31.</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31</source>
        <translation>un día como 2024-12-31</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 31.12.2024</source>
        <translation>un día como 2024-12-31 o 31.12.2024</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 12/31/2024</source>
        <translation>un día como 2024-12-31 o 12/31/2024</translation>
    </message>
    <message>
        <source>a day such as 2024-12-31 or 2024/12/31</source>
        <translation>un día como 2024-12-31 o 2024/12/31</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has %2.</source>
        <translation>El archivo no tiene ninguna columna «%1». Tiene %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported here. There are %2.</source>
        <translation>«%1» no es un campo que se pueda importar aquí. Existen %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” cannot both be the %3.</source>
        <translation>Las columnas «%1» y «%2» no pueden ser a la vez «%3».</translation>
    </message>
    <message>
        <source>No column was recognized as the %1. The file has the columns %2; expected is one called %3, or say which column it is.</source>
        <translation>No se reconoció ninguna columna como «%1». El archivo tiene las columnas %2; se espera una llamada %3, o indique qué columna es.</translation>
    </message>
    <message>
        <source> or the </source>
        <translation>» o «</translation>
    </message>
    <message>
        <source>The value that a quote opens in line %1 is longer than %2 characters, the most that is read. Perhaps its closing quote is missing.</source>
        <translation>El valor que abre una comilla en la línea %1 tiene más de %2 caracteres, el máximo que se lee. Quizá falte su comilla de cierre.</translation>
    </message>
    <message>
        <source>Line %1 has a value of more than %2 characters, the most that is read.</source>
        <translation>La línea %1 tiene un valor de más de %2 caracteres, el máximo que se lee.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 values, the most that is read.</source>
        <translation>La línea %1 tiene más de %2 valores, el máximo que se lee.</translation>
    </message>
    <message>
        <source>Reading the file was canceled.</source>
        <translation>Se canceló la lectura del archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>A quote or a line end cannot be the delimiter.</source>
        <translation>Una comilla o un fin de línea no pueden ser el separador.</translation>
    </message>
    <message>
        <source>A quote opens a value here and is never closed; everything up to the end of the file was taken as that value.</source>
        <translation>Aquí una comilla abre un valor y nunca se cierra; se tomó como ese valor todo lo que hay hasta el final del archivo.</translation>
    </message>
    <message>
        <source>The line has %1 values, the header has %2.</source>
        <translation>La línea tiene %1 valores; el encabezado, %2.</translation>
    </message>
    <message>
        <source>Text follows a closing quote. A quote inside a value is written twice.</source>
        <translation>Hay texto después de una comilla de cierre. Una comilla dentro de un valor se escribe dos veces.</translation>
    </message>
    <message>
        <source>A quote stands in a value that does not begin with one; it was kept.</source>
        <translation>Hay una comilla en un valor que no empieza con una; se conservó.</translation>
    </message>
    <message>
        <source>The line has a NUL character; the file may be damaged.</source>
        <translation>La línea tiene un carácter NUL; es posible que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>A character could not be read as %1 and is shown as “%2”.</source>
        <translation>Un carácter no se pudo leer como %1 y se muestra como «%2».</translation>
    </message>
    <message>
        <source>From line %1 on, the file has more than is read at once: %2 rows with %3 values together. Split it, or export fewer columns.</source>
        <translation>A partir de la línea %1, el archivo tiene más de lo que se lee de una vez: %2 filas con %3 valores en total. Divídalo o exporte menos columnas.</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>número de empleado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>manager&apos;s employee number</source>
        <translation>número de empleado del responsable</translation>
    </message>
    <message>
        <source>hire date</source>
        <translation>fecha de ingreso</translation>
    </message>
    <message>
        <source>leaving date</source>
        <translation>fecha de salida</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>fecha de inscripción</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>skills offered</source>
        <translation>competencias ofrecidas</translation>
    </message>
    <message>
        <source>skills wanted</source>
        <translation>competencias deseadas</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>aprendiz</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>date of the meeting</source>
        <translation>fecha de la reunión</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado de la reunión</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>obstáculos</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>fecha de respuesta</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfacción</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1, column “%2”: found “%3”, expected %4. %5</source>
        <translation>línea %1, columna «%2»: se encontró «%3», se esperaba %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values, readable ones</source>
        <translation>
            <numerusform>%n valor legible</numerusform>
            <numerusform>%n valores legibles</numerusform>
        </translation>
    </message>
    <message>
        <source>a mentee of a published pairing</source>
        <translation>un aprendiz de una pareja publicada</translation>
    </message>
    <message>
        <source>These two people have no pairing in the program.</source>
        <translation>Estas dos personas no forman ninguna pareja en el programa.</translation>
    </message>
    <message>
        <source>This person is the mentee of no pairing in the program.</source>
        <translation>Esta persona no es el aprendiz de ninguna pareja en el programa.</translation>
    </message>
    <message>
        <source>a day from %1 to %2</source>
        <translation>un día del %1 al %2</translation>
    </message>
    <message>
        <source>a day from %1 on</source>
        <translation>un día a partir del %1</translation>
    </message>
    <message>
        <source>The pairing did not exist on that day.</source>
        <translation>La pareja no existía ese día.</translation>
    </message>
    <message numerus="yes">
        <source>the mentor of one of %n pairings</source>
        <translation>
            <numerusform>el mentor de %n pareja</numerusform>
            <numerusform>el mentor de una de %n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>The mentee has several pairings on that day, so it cannot be told which one met.</source>
        <translation>El aprendiz tiene varias parejas ese día, así que no se puede saber cuál se reunió.</translation>
    </message>
    <message>
        <source>planned, held, canceled or no-show</source>
        <translation>planificada, celebrada, cancelada o no asistió</translation>
    </message>
    <message>
        <source>This is not what can become of a meeting.</source>
        <translation>Esto no es un estado posible de una reunión.</translation>
    </message>
    <message>
        <source>a day not later than %1</source>
        <translation>un día no posterior al %1</translation>
    </message>
    <message>
        <source>A meeting that has not been yet cannot have been held or missed.</source>
        <translation>Una reunión que todavía no ha llegado no puede haberse celebrado ni perdido.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>This is not how many minutes a meeting lasts.</source>
        <translation>Esto no es lo que dura una reunión en minutos.</translation>
    </message>
    <message>
        <source>The row does not say on which day they met.</source>
        <translation>La fila no dice qué día se reunieron.</translation>
    </message>
    <message>
        <source>The row tells of the same meeting as line %1; it was counted once.</source>
        <translation>La fila habla de la misma reunión que la línea %1; se contó una sola vez.</translation>
    </message>
    <message>
        <source>mentor, mentee or both</source>
        <translation>mentor, aprendiz o ambos</translation>
    </message>
    <message>
        <source>This is not a role.</source>
        <translation>Esto no es un rol.</translation>
    </message>
    <message>
        <source>invited, applied, approved, wait-listed, declined, withdrawn or completed</source>
        <translation>invitado, postulado, aprobado, lista de espera, rechazado, retirado o completado</translation>
    </message>
    <message>
        <source>This is not a state of a participant.</source>
        <translation>Esto no es un estado de un participante.</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>This is not how many mentees a mentor can take.</source>
        <translation>Este no es un número de aprendices que un mentor pueda tomar.</translation>
    </message>
    <message>
        <source>an employee number or e-mail of the roster</source>
        <translation>un número de empleado o correo electrónico de la lista de personal</translation>
    </message>
    <message>
        <source>Nobody in the roster has this employee number.</source>
        <translation>Nadie en la lista de personal tiene este número de empleado.</translation>
    </message>
    <message>
        <source>Nobody in the roster has this e-mail address.</source>
        <translation>Nadie en la lista de personal tiene esta dirección de correo.</translation>
    </message>
    <message>
        <source>an employee number</source>
        <translation>un número de empleado</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the roster share this e-mail address.</source>
        <translation>
            <numerusform>%n persona de la lista de personal tiene esta dirección de correo.</numerusform>
            <numerusform>%n personas de la lista de personal comparten esta dirección de correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hire date is more than a year after the day of the roster.</source>
        <translation>La fecha de ingreso es más de un año posterior al día de la lista de personal.</translation>
    </message>
    <message>
        <source>a day not before the hire date, %1</source>
        <translation>un día no anterior a la fecha de ingreso, %1</translation>
    </message>
    <message>
        <source>Nobody leaves before being hired.</source>
        <translation>Nadie se va antes de haber ingresado.</translation>
    </message>
    <message>
        <source>The row has no employee number, so it cannot be told who it is about.</source>
        <translation>La fila no tiene número de empleado, así que no se puede saber de quién trata.</translation>
    </message>
    <message>
        <source>every employee number once</source>
        <translation>cada número de empleado una sola vez</translation>
    </message>
    <message>
        <source>Line %1 has the same employee number.</source>
        <translation>La línea %1 tiene el mismo número de empleado.</translation>
    </message>
    <message>
        <source>an address such as name@example.com</source>
        <translation>una dirección como nombre@example.com</translation>
    </message>
    <message>
        <source>This is not an e-mail address; the person was taken without one.</source>
        <translation>Esto no es una dirección de correo; la persona se importó sin ella.</translation>
    </message>
    <message>
        <source>The row does not say whom it is about.</source>
        <translation>La fila no dice de quién trata.</translation>
    </message>
    <message>
        <source>the e-mail of employee number %1</source>
        <translation>el correo electrónico del número de empleado %1</translation>
    </message>
    <message>
        <source>The employee number and the e-mail address are those of two people.</source>
        <translation>El número de empleado y la dirección de correo son de dos personas distintas.</translation>
    </message>
    <message>
        <source>every person once</source>
        <translation>cada persona una sola vez</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>La línea %1 trata de la misma persona.</translation>
    </message>
    <message>
        <source>a number from 1 to 5</source>
        <translation>un número de 1 a 5</translation>
    </message>
    <message>
        <source>This is not an answer on the scale.</source>
        <translation>Esto no es una respuesta de la escala.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read. Split it, or export fewer columns.</source>
        <translation>El archivo es mayor que %1, el máximo que se lee. Divídalo o exporte menos columnas.</translation>
    </message>
    <message>
        <source>The file is in UTF-32, which is not read. Save it as UTF-8 and try again.</source>
        <translation>El archivo está en UTF-32, que no se lee. Guárdelo en UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The solution does not pass its check. Please report this as an error in the program.</source>
        <translation>La solución no supera su comprobación. Comuníquelo como un error del programa.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The mentee names no wanted skills; this counts half.</source>
        <translation>El aprendiz no indica competencias deseadas; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>Offers nothing of what is wanted: %1.</source>
        <translation>No ofrece nada de lo deseado: %1.</translation>
    </message>
    <message>
        <source>Offers %1, but not %2.</source>
        <translation>Ofrece %1, pero no %2.</translation>
    </message>
    <message>
        <source>Offers %1, the one skill wanted.</source>
        <translation>Ofrece %1, la única competencia deseada.</translation>
    </message>
    <message>
        <source>Offers %1: both skills wanted.</source>
        <translation>Ofrece %1: las dos competencias deseadas.</translation>
    </message>
    <message numerus="yes">
        <source>Offers %1: all %n skills wanted.</source>
        <translation>
            <numerusform>Ofrece %1: la %n competencia deseada.</numerusform>
            <numerusform>Ofrece %1: las %n competencias deseadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both departments are unknown; this counts half.</source>
        <translation>Se desconocen ambos departamentos; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor&apos;s department is unknown; this counts half.</source>
        <translation>Se desconoce el departamento del mentor; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentee&apos;s department is unknown; this counts half.</source>
        <translation>Se desconoce el departamento del aprendiz; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>Both are in %1.</source>
        <translation>Ambos están en %1.</translation>
    </message>
    <message>
        <source>A mentor from %1 for a mentee from %2.</source>
        <translation>Un mentor de %1 para un aprendiz de %2.</translation>
    </message>
    <message>
        <source>Both locations are unknown; this counts half.</source>
        <translation>Se desconocen ambas ubicaciones; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor&apos;s location is unknown; this counts half.</source>
        <translation>Se desconoce la ubicación del mentor; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentee&apos;s location is unknown; this counts half.</source>
        <translation>Se desconoce la ubicación del aprendiz; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor is in %1, the mentee in %2.</source>
        <translation>El mentor está en %1; el aprendiz, en %2.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is not above the mentee&apos;s %2.</source>
        <translation>El nivel del mentor, %1, no está por encima del nivel del aprendiz, %2.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is well above the mentee&apos;s %2.</source>
        <translation>El nivel del mentor, %1, está claramente por encima del nivel del aprendiz, %2.</translation>
    </message>
    <message>
        <source>The mentor&apos;s grade %1 is above the mentee&apos;s %2, but outside the wished distance.</source>
        <translation>El nivel del mentor, %1, está por encima del nivel del aprendiz, %2, pero fuera de la distancia deseada.</translation>
    </message>
    <message>
        <source>Grades and hire dates are missing; this counts half.</source>
        <translation>Faltan los niveles y las fechas de ingreso; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor&apos;s hire date is missing; this counts half.</source>
        <translation>Falta la fecha de ingreso del mentor; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentee&apos;s hire date is missing; this counts half.</source>
        <translation>Falta la fecha de ingreso del aprendiz; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor, with %1 years in the company, has not been there longer than the mentee with %2.</source>
        <translation>El mentor, con %1 años en la empresa, no lleva en ella más tiempo que el aprendiz, con %2.</translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2.</source>
        <translation>El mentor lleva %1 años en la empresa; el aprendiz, %2.</translation>
    </message>
    <message>
        <source>The mentor has been in the company for %1 years, the mentee for %2: outside the wished distance.</source>
        <translation>El mentor lleva %1 años en la empresa; el aprendiz, %2: fuera de la distancia deseada.</translation>
    </message>
    <message>
        <source>No other mentor takes part.</source>
        <translation>No participa ningún otro mentor.</translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n mentors.</source>
        <translation>
            <numerusform>Las reglas no permiten al %n mentor que hay.</numerusform>
            <numerusform>Las reglas no permiten a ninguno de los %n mentores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed</source>
        <translation>
            <numerusform>Se permite %n mentor</numerusform>
            <numerusform>Se permiten %n mentores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but none of them has a place left.</source>
        <translation>%1, pero a ninguno le queda una plaza.</translation>
    </message>
    <message>
        <source>%1, with %2; %3 could take those places, and others fit better.</source>
        <translation>%1, con %2; podrían ocupar esas plazas %3, y hay otros que encajan mejor.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n aprendiz</numerusform>
            <numerusform>%n aprendices</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask 1 mentor to join.</source>
        <translation>Pida a 1 mentor que se una.</translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or lift a rule for one of the %n there are.</source>
        <translation>
            <numerusform>Pida que se una a 1 mentor más al que ninguna regla excluya, o levante una regla para el %n que hay.</numerusform>
            <numerusform>Pida que se una a 1 mentor más al que ninguna regla excluya, o levante una regla para uno de los %n que hay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or one of the %n allowed ones to take 1 mentee more.</source>
        <translation>
            <numerusform>Pida que se una a 1 mentor más al que ninguna regla excluya, o que el %n permitido tome a 1 aprendiz más.</numerusform>
            <numerusform>Pida que se una a 1 mentor más al que ninguna regla excluya, o que uno de los %n permitidos tome a 1 aprendiz más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentor takes part. Approve at least one mentor before matching.</source>
        <translation>No participa ningún mentor. Apruebe al menos un mentor antes de emparejar.</translation>
    </message>
    <message>
        <source>No mentee is waiting for a mentor. Approve at least one mentee before matching.</source>
        <translation>Ningún aprendiz espera un mentor. Apruebe al menos un aprendiz antes de emparejar.</translation>
    </message>
    <message>
        <source>%1 is there twice as a mentor.</source>
        <translation>%1 aparece dos veces como mentor.</translation>
    </message>
    <message>
        <source>%1 is there twice as a mentee.</source>
        <translation>%1 aparece dos veces como aprendiz.</translation>
    </message>
    <message>
        <source>%1 has the capacity %2; it cannot be below 0.</source>
        <translation>%1 tiene la capacidad %2; no puede ser menor que 0.</translation>
    </message>
    <message>
        <source>No mentor has a place left. Raise a mentor&apos;s capacity, or ask one more mentor.</source>
        <translation>A ningún mentor le quedan plazas. Aumente la capacidad de un mentor o pida a otro mentor que se una.</translation>
    </message>
    <message>
        <source>The computation was canceled.</source>
        <translation>Se canceló el cálculo.</translation>
    </message>
    <message>
        <source>a column called “%1”</source>
        <translation>una columna llamada «%1»</translation>
    </message>
    <message>
        <source>only one column called “%1”</source>
        <translation>una sola columna llamada «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n celda</numerusform>
            <numerusform>%n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells, as in the header</source>
        <translation>
            <numerusform>%n celda, como en el encabezado</numerusform>
            <numerusform>%n celdas, como en el encabezado</numerusform>
        </translation>
    </message>
    <message>
        <source>a name or number</source>
        <translation>un nombre o un número</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000</source>
        <translation>un número entero de 0 a 1&#xa0;000&#xa0;000</translation>
    </message>
    <message>
        <source>somebody else than “%1”</source>
        <translation>alguien distinto de «%1»</translation>
    </message>
    <message>
        <source>every pair once; “%1” and “%2” are in line %3 already</source>
        <translation>cada pareja una sola vez; «%1» y «%2» ya están en la línea %3</translation>
    </message>
    <message>
        <source>every person once; “%1” is in line %2 already</source>
        <translation>cada persona una sola vez; «%1» ya está en la línea %2</translation>
    </message>
    <message>
        <source>Line %1: found %2, expected %3.</source>
        <translation>Línea %1: se encontró %2, se esperaba %3.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: found “%3”, expected %4.</source>
        <translation>Línea %1, columna «%2»: se encontró «%3», se esperaba %4.</translation>
    </message>
    <message>
        <source>A criterion has the weight %1; weights go from 0 to 100.</source>
        <translation>Un criterio tiene el peso %1; los pesos van de 0 a 100.</translation>
    </message>
    <message>
        <source>There is no criterion to match by. Add at least one, such as skills.</source>
        <translation>No hay ningún criterio para emparejar. Añada al menos uno, como las competencias.</translation>
    </message>
    <message>
        <source>All criteria have the weight 0. Give at least one of them some weight.</source>
        <translation>Todos los criterios tienen el peso 0. Dé algo de peso al menos a uno de ellos.</translation>
    </message>
    <message>
        <source>The date of the round is missing.</source>
        <translation>Falta la fecha de la ronda.</translation>
    </message>
    <message>
        <source>So many people with such high scores cannot be computed exactly. Divide all scores by the same number, or split the people into several rounds.</source>
        <translation>No se puede calcular con exactitud a tantas personas con puntuaciones tan altas. Divida todas las puntuaciones por el mismo número o reparta a las personas en varias rondas.</translation>
    </message>
    <message>
        <source>There are %1 possible pairs; up to %2 can be computed in one round.</source>
        <translation>Hay %1 parejas posibles; en una ronda se pueden calcular hasta %2.</translation>
    </message>
    <message>
        <source>A score is %1; scores are whole numbers from 0 to 1,000,000.</source>
        <translation>Una puntuación es %1; las puntuaciones son números enteros de 0 a 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>Every mentor needs a capacity.</source>
        <translation>Todos los mentores necesitan una capacidad.</translation>
    </message>
    <message>
        <source>A capacity is below 0.</source>
        <translation>Una capacidad es menor que 0.</translation>
    </message>
    <message>
        <source>A pair has somebody who does not take part.</source>
        <translation>En una pareja hay alguien que no participa.</translation>
    </message>
    <message>
        <source>Somebody is paired with themselves.</source>
        <translation>Alguien está emparejado consigo mismo.</translation>
    </message>
    <message>
        <source>A pair has two scores.</source>
        <translation>Una pareja tiene dos puntuaciones.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent: &quot;94 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <extracomment>%1 is the value, %2 and %3 are the ends of its interval: &quot;94 %, 95 % interval 88 to 98&quot;</extracomment>
        <translation>%1, intervalo del 95&#xa0;% de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 eligible people are enrolled (%3).</source>
        <translation>
            <numerusform>%1 de %2 personas elegibles está inscrita (%3).</numerusform>
            <numerusform>%1 de %2 personas elegibles están inscritas (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 enrolled people have been active (%3).</source>
        <translation>
            <numerusform>%1 de %2 personas inscritas ha estado activa (%3).</numerusform>
            <numerusform>%1 de %2 personas inscritas han estado activas (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees have been matched (%3).</source>
        <translation>
            <numerusform>%1 de %2 aprendices aprobados tiene o ha tenido pareja (%3).</numerusform>
            <numerusform>%1 de %2 aprendices aprobados tienen o han tenido pareja (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees are matched (%3).</source>
        <translation>
            <numerusform>%1 de %2 aprendices aprobados tiene pareja (%3).</numerusform>
            <numerusform>%1 de %2 aprendices aprobados tienen pareja (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 active pairings are on track (%3).</source>
        <translation>
            <numerusform>%1 de %2 parejas activas va al día (%3).</numerusform>
            <numerusform>%1 de %2 parejas activas van al día (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 expected meetings were held (%3).</source>
        <translation>
            <numerusform>Se celebró %1 de %2 reuniones previstas (%3).</numerusform>
            <numerusform>Se celebraron %1 de %2 reuniones previstas (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 people who answered chose 4 or 5 of 5 (%3).</source>
        <translation>
            <numerusform>%1 de %2 personas que respondieron eligió 4 o 5 de 5 (%3).</numerusform>
            <numerusform>%1 de %2 personas que respondieron eligieron 4 o 5 de 5 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 invited people answered (%3).</source>
        <translation>
            <numerusform>Respondió %1 de %2 personas invitadas (%3).</numerusform>
            <numerusform>Respondieron %1 de %2 personas invitadas (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 pairings whose planned end has come reached it (%3).</source>
        <translation>
            <numerusform>%1 de %2 parejas cuyo final previsto ha llegado lo alcanzó (%3).</numerusform>
            <numerusform>%1 de %2 parejas cuyo final previsto ha llegado lo alcanzaron (%3).</numerusform>
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
            <numerusform>Satisfacción media de %1 persona: %2.</numerusform>
            <numerusform>Satisfacción media de %1 personas: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are enrolled.</source>
        <translation>
            <numerusform>%1 persona está inscrita.</numerusform>
            <numerusform>%1 personas están inscritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in an active pairing.</source>
        <translation>
            <numerusform>%1 persona está en una pareja activa.</numerusform>
            <numerusform>%1 personas están en una pareja activa.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Note: %2.</source>
        <extracomment>%1 is a sentence, %2 its note: &quot;low precision: fewer than 30&quot;</extracomment>
        <translation>%1 Nota: %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>not shown because fewer than %1 stand behind it</source>
        <translation>no se muestra porque representa a menos de %1</translation>
    </message>
    <message>
        <source>low precision: fewer than %1</source>
        <translation>precisión baja: menos de %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two notes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no interval: one answer</source>
        <translation>sin intervalo: una sola respuesta</translation>
    </message>
    <message>
        <source>no interval: everyone gave the same answer</source>
        <translation>sin intervalo: todos dieron la misma respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 invited people answered (%3 %)</source>
        <translation>respondió el %3&#xa0;% de las personas invitadas (%1 de %2)</translation>
    </message>
    <message>
        <source>people who answered</source>
        <translation>personas que respondieron</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>Participants who are approved or later. Everybody counts once.</source>
        <translation>Participantes aprobados o en un estado posterior. Cada persona cuenta una vez.</translation>
    </message>
    <message>
        <source>Participants in a trial or active pairing. Everybody counts once.</source>
        <translation>Participantes en una pareja en prueba o activa. Cada persona cuenta una vez.</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>eligible people</source>
        <translation>personas elegibles</translation>
    </message>
    <message>
        <source>People enrolled, divided by people eligible on the invitation date.</source>
        <translation>Personas inscritas, divididas entre las personas elegibles en la fecha de invitación.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>enrolled people</source>
        <translation>personas inscritas</translation>
    </message>
    <message>
        <source>People who were ever in a trial or active pairing, divided by people enrolled.</source>
        <translation>Personas que alguna vez estuvieron en una pareja en prueba o activa, divididas entre las personas inscritas.</translation>
    </message>
    <message>
        <source>Match rate</source>
        <translation>Tasa de emparejamiento</translation>
    </message>
    <message>
        <source>approved mentees</source>
        <translation>aprendices aprobados</translation>
    </message>
    <message>
        <source>Mentees matched at least once, divided by mentees approved.</source>
        <translation>Aprendices emparejados al menos una vez, divididos entre los aprendices aprobados.</translation>
    </message>
    <message>
        <source>Matched now</source>
        <translation>Con pareja ahora</translation>
    </message>
    <message>
        <source>Mentees who are in a pairing now, divided by mentees approved.</source>
        <translation>Aprendices que están ahora en una pareja, divididos entre los aprendices aprobados.</translation>
    </message>
    <message numerus="yes">
        <source>for %n pairings it is too early to say</source>
        <translation>
            <numerusform>para %n pareja es demasiado pronto para saberlo</numerusform>
            <numerusform>para %n parejas es demasiado pronto para saberlo</numerusform>
        </translation>
    </message>
    <message>
        <source>active pairings</source>
        <translation>parejas activas</translation>
    </message>
    <message>
        <source>Active pairings that are on track, divided by all active pairings.</source>
        <translation>Parejas activas que van al día, divididas entre todas las parejas activas.</translation>
    </message>
    <message>
        <source>Cadence compliance</source>
        <translation>Cumplimiento de la frecuencia</translation>
    </message>
    <message>
        <source>pairings with at least one whole cadence period</source>
        <translation>parejas con al menos un periodo de frecuencia completo</translation>
    </message>
    <message>
        <source>Meetings held, at most one a cadence period, divided by the whole cadence periods since the start without agreed pauses. A no-show is not held.</source>
        <translation>Reuniones celebradas, como máximo una por periodo de frecuencia, divididas entre los periodos de frecuencia completos desde el inicio, sin las pausas acordadas. Si alguien no asistió, la reunión no cuenta como celebrada.</translation>
    </message>
    <message>
        <source>no interval: meetings of one pairing depend on each other</source>
        <translation>sin intervalo: las reuniones de una misma pareja dependen unas de otras</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5, divided by people who answered.</source>
        <translation>Personas que eligieron 4 o 5 de 5, divididas entre las personas que respondieron.</translation>
    </message>
    <message>
        <source>Mean satisfaction</source>
        <translation>Satisfacción media</translation>
    </message>
    <message>
        <source>The mean of the answers from 1 to 5.</source>
        <translation>La media de las respuestas de 1 a 5.</translation>
    </message>
    <message>
        <source>Survey response</source>
        <translation>Respuesta a la encuesta</translation>
    </message>
    <message>
        <source>people invited to the survey</source>
        <translation>personas invitadas a la encuesta</translation>
    </message>
    <message>
        <source>Complete answers, divided by people invited and eligible.</source>
        <translation>Respuestas completas, divididas entre las personas invitadas y elegibles.</translation>
    </message>
    <message>
        <source>Pairing completion</source>
        <translation>Parejas completadas</translation>
    </message>
    <message>
        <source>pairings whose planned end has come</source>
        <translation>parejas cuyo final previsto ha llegado</translation>
    </message>
    <message>
        <source>Pairings that reached their planned end, divided by pairings whose planned end has come, those ended early included.</source>
        <translation>Parejas que alcanzaron su final previsto, divididas entre las parejas cuyo final previsto ha llegado, incluidas las que terminaron antes de tiempo.</translation>
    </message>
    <message>
        <source>Active pairings</source>
        <translation>Parejas activas</translation>
    </message>
    <message>
        <source>No pairing is active yet</source>
        <translation>Todavía no hay ninguna pareja activa</translation>
    </message>
    <message>
        <source>Health is read from active pairings; there are none.</source>
        <translation>La salud se lee de las parejas activas; no hay ninguna.</translation>
    </message>
    <message>
        <source>Pairing health is not shown</source>
        <translation>No se muestra la salud de las parejas</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings are active: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Hay menos de %n pareja activa: un dato sobre tan pocas podría leerse como un dato sobre una persona.</numerusform>
            <numerusform>Hay menos de %n parejas activas: un dato sobre tan pocas podría leerse como un dato sobre una persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairings are on track</source>
        <comment>on track of all active</comment>
        <translation>
            <numerusform>%1 de %n pareja va al día</numerusform>
            <numerusform>%1 de %n parejas van al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is too early to say.</source>
        <translation>
            <numerusform>De %n pareja activa: al día, %1 (%2); en riesgo, %3; estancadas, %4; demasiado pronto para saberlo, %5.</numerusform>
            <numerusform>De %n parejas activas: al día, %1 (%2); en riesgo, %3; estancadas, %4; demasiado pronto para saberlo, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Cadence periods that ended in the month</source>
        <translation>Periodos de frecuencia que terminaron en el mes</translation>
    </message>
    <message>
        <source>No meeting was due yet</source>
        <translation>Todavía no tocaba ninguna reunión</translation>
    </message>
    <message>
        <source>Meetings are counted from the start of the first pairing; there is none.</source>
        <translation>Las reuniones se cuentan desde el inicio de la primera pareja; no hay ninguna.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Reuniones celebradas</translation>
    </message>
    <message>
        <source>Kept of expected</source>
        <translation>Cumplidas de las previstas</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (incompleto)</translation>
    </message>
    <message numerus="yes">
        <source>So far %n meetings were held.</source>
        <translation>
            <numerusform>Hasta ahora se celebró %n reunión.</numerusform>
            <numerusform>Hasta ahora se celebraron %n reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairings kept %1 of the meetings they agreed on</source>
        <translation>Las parejas cumplieron el %1 de las reuniones acordadas</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, of which one counts per cadence period.</source>
        <translation>
            <numerusform>De %1 reuniones que tocaban, se celebraron a tiempo %2; en total se celebró %n reunión, de las que cuenta una por periodo de frecuencia.</numerusform>
            <numerusform>De %1 reuniones que tocaban, se celebraron a tiempo %2; en total se celebraron %n reuniones, de las que cuenta una por periodo de frecuencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings by month are not shown</source>
        <translation>No se muestran las reuniones por mes</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings stand behind them: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Representan a menos de %n pareja: un dato sobre tan pocas podría leerse como un dato sobre una persona.</numerusform>
            <numerusform>Representan a menos de %n parejas: un dato sobre tan pocas podría leerse como un dato sobre una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the answers, 1 to 5, with its 95 % interval</source>
        <translation>Media de las respuestas, de 1 a 5, con su intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Satisfaction is not shown</source>
        <translation>No se muestra la satisfacción</translation>
    </message>
    <message>
        <source>No survey has been answered yet</source>
        <translation>Todavía no se ha respondido ninguna encuesta</translation>
    </message>
    <message>
        <source>So few people answered that a figure could be read as one about a person.</source>
        <translation>Respondieron tan pocas personas que un dato podría leerse como un dato sobre una persona.</translation>
    </message>
    <message>
        <source>Satisfaction is read from the answers to a survey; there are none.</source>
        <translation>La satisfacción se lee de las respuestas a una encuesta; no hay ninguna.</translation>
    </message>
    <message>
        <source>Satisfaction is %1</source>
        <translation>La satisfacción es de %1</translation>
    </message>
    <message>
        <source>Satisfaction is %1, after %2 in the survey before</source>
        <extracomment>%1 is &quot;4.3 of 5&quot;, %2 is the mean of the survey before</extracomment>
        <translation>La satisfacción es de %1, tras %2 en la encuesta anterior</translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers.</source>
        <translation>
            <numerusform>%1: la media de %n respuesta.</numerusform>
            <numerusform>%1: la media de %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers; its 95 % interval reaches from %2 to %3.</source>
        <translation>
            <numerusform>%1: la media de %n respuesta; su intervalo del 95&#xa0;% va de %2 a %3.</numerusform>
            <numerusform>%1: la media de %n respuestas; su intervalo del 95&#xa0;% va de %2 a %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Tasa de respuesta</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day in a table, Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>Datos hasta el %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairings have stalled and need a conversation.</source>
        <translation>
            <numerusform>%n pareja se ha estancado y necesita una conversación.</numerusform>
            <numerusform>%n parejas se han estancado y necesitan una conversación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting for a partner.</source>
        <translation>
            <numerusform>%n persona espera pareja.</numerusform>
            <numerusform>%n personas esperan pareja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak with the %n stalled pairings, and re-pair those that do not resume.</source>
        <translation>
            <numerusform>Hable con %n pareja estancada y, si no retoma la relación, forme otra.</numerusform>
            <numerusform>Hable con las %n parejas estancadas y forme otras con quienes no retomen la relación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a personal reminder to the %n pairings at risk.</source>
        <translation>
            <numerusform>Envíe un recordatorio personal a %n pareja en riesgo.</numerusform>
            <numerusform>Envíe un recordatorio personal a las %n parejas en riesgo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find a partner for the %n people who are waiting.</source>
        <translation>
            <numerusform>Busque pareja para %n persona que espera.</numerusform>
            <numerusform>Busque pareja para las %n personas que esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look after the pairings one by one; they are too few to be counted here.</source>
        <translation>Ocúpese de las parejas una por una; son demasiado pocas para contarlas aquí.</translation>
    </message>
    <message>
        <source>Nothing needs a decision now; keep the program going as it is.</source>
        <translation>Nada requiere una decisión ahora; mantenga el programa tal como está.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No survey has been answered yet.</source>
        <translation>Todavía no se ha respondido ninguna encuesta.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Método y límites</translation>
    </message>
    <message>
        <source>Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not counted.</source>
        <translation>Compara los días desde la última reunión de una pareja con el ritmo que acordó; las pausas acordadas no se cuentan.</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Grupos pequeños</translation>
    </message>
    <message numerus="yes">
        <source>Figures about groups of fewer than %n people are not shown, so that nobody can be recognized.</source>
        <translation>
            <numerusform>No se muestran datos sobre grupos de menos de %n persona, para que no se pueda reconocer a nadie.</numerusform>
            <numerusform>No se muestran datos sobre grupos de menos de %n personas, para que no se pueda reconocer a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data reach through %1. A program is not an experiment: the figures describe what happened, not what would have happened without it.</source>
        <translation>Los datos llegan hasta el %1. Un programa no es un experimento: las cifras describen lo que ocurrió, no lo que habría ocurrido sin él.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The pairings that need somebody come first. “Held” counts meetings that took place.</source>
        <translation>Las parejas que necesitan a alguien van primero. «Celebrada» cuenta las reuniones que tuvieron lugar.</translation>
    </message>
    <message>
        <source>No pairing is active yet.</source>
        <translation>Todavía no hay ninguna pareja activa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Everybody who is approved has a partner.</source>
        <translation>Todas las personas aprobadas tienen pareja.</translation>
    </message>
    <message>
        <source>How the pairings are doing</source>
        <translation>Cómo van las parejas</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>%1: program review</source>
        <translation>%1: revisión del programa</translation>
    </message>
    <message>
        <source>Confidential: this report names people.</source>
        <translation>Confidencial: este informe nombra a personas.</translation>
    </message>
    <message>
        <source>Every pairing</source>
        <translation>Todas las parejas</translation>
    </message>
    <message>
        <source>Unmatched people</source>
        <translation>Personas sin pareja</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>The backup would be damaged: it was not kept.</source>
        <translation>La copia de seguridad habría quedado dañada: no se conservó.</translation>
    </message>
    <message>
        <source>The backup could not be written to the folder “%1”.</source>
        <translation>No se pudo escribir la copia de seguridad en la carpeta «%1».</translation>
    </message>
    <message>
        <source>There is already a file “%1” in the folder “%2”.</source>
        <translation>Ya hay un archivo «%1» en la carpeta «%2».</translation>
    </message>
    <message>
        <source>The checksum of the backup “%1” is missing.</source>
        <translation>Falta la suma de comprobación de la copia de seguridad «%1».</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: its checksum is another.</source>
        <translation>La copia de seguridad «%1» está dañada: su suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>import of %n people</source>
        <translation>
            <numerusform>importación de %n persona</numerusform>
            <numerusform>importación de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n participants</source>
        <translation>
            <numerusform>importación de %n participante</numerusform>
            <numerusform>importación de %n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n meetings</source>
        <translation>
            <numerusform>importación de %n reunión</numerusform>
            <numerusform>importación de %n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n answers</source>
        <translation>
            <numerusform>importación de %n respuesta</numerusform>
            <numerusform>importación de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>new program “%1”</source>
        <translation>nuevo programa «%1»</translation>
    </message>
    <message>
        <source>changes to “%1”</source>
        <translation>cambios en «%1»</translation>
    </message>
    <message>
        <source>matching criteria</source>
        <translation>criterios de emparejamiento</translation>
    </message>
    <message>
        <source>enrollment of %1</source>
        <translation>inscripción de %1</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>cambios en %1</translation>
    </message>
    <message>
        <source>matching round “%1”</source>
        <translation>ronda de emparejamiento «%1»</translation>
    </message>
    <message>
        <source>deletion of round “%1”</source>
        <translation>eliminación de la ronda «%1»</translation>
    </message>
    <message numerus="yes">
        <source>publishing of %n pairings</source>
        <translation>
            <numerusform>publicación de %n pareja</numerusform>
            <numerusform>publicación de %n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>ban of %1</source>
        <translation>veto de %1</translation>
    </message>
    <message>
        <source>meeting of %1</source>
        <translation>reunión de %1</translation>
    </message>
    <message>
        <source>changes to a meeting of %1</source>
        <translation>cambios en una reunión de %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n meetings</source>
        <translation>
            <numerusform>eliminación de %n reunión</numerusform>
            <numerusform>eliminación de %n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>end of the pairing %1</source>
        <translation>final de la pareja %1</translation>
    </message>
    <message>
        <source>changes to the pairing %1</source>
        <translation>cambios en la pareja %1</translation>
    </message>
    <message>
        <source>This installation has no usable SQLite.</source>
        <translation>Esta instalación no tiene un SQLite utilizable.</translation>
    </message>
    <message>
        <source>This installation&apos;s SQLite does not keep workspaces safe.</source>
        <translation>El SQLite de esta instalación no mantiene seguros los espacios de trabajo.</translation>
    </message>
    <message>
        <source>The workspace file reports an error.</source>
        <translation>El archivo del espacio de trabajo comunica un error.</translation>
    </message>
    <message>
        <source>Nothing was changed: the change was interrupted before.</source>
        <translation>No se cambió nada: el cambio se interrumpió antes.</translation>
    </message>
    <message>
        <source>A value cannot be stored exactly as it is.</source>
        <translation>Un valor no se puede guardar exactamente como es.</translation>
    </message>
    <message>
        <source>The workspace holds a value that it should not.</source>
        <translation>El espacio de trabajo contiene un valor que no debería.</translation>
    </message>
    <message>
        <source>The workspace could not be updated.</source>
        <translation>No se pudo actualizar el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace file was moved or replaced while it was open. Close it and open it again.</source>
        <translation>El archivo del espacio de trabajo se movió o se reemplazó mientras estaba abierto. Ciérrelo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The last change of the workspace was interrupted. Open it for writing once, so that it can be set right.</source>
        <translation>El último cambio del espacio de trabajo se interrumpió. Ábralo una vez con permiso de escritura para que se pueda corregir.</translation>
    </message>
    <message>
        <source>Another program is using the workspace file. Try again in a moment.</source>
        <translation>Otro programa está usando el archivo del espacio de trabajo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The workspace file is read-only.</source>
        <translation>El archivo del espacio de trabajo es de solo lectura.</translation>
    </message>
    <message>
        <source>This does not fit what is already in the workspace.</source>
        <translation>Esto no es compatible con lo que ya hay en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>A text is too long for the workspace: it exceeds 8 MB.</source>
        <translation>Un texto es demasiado largo para el espacio de trabajo: supera los 8&#xa0;MB.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written: the disk or the network reports an error.</source>
        <translation>No se pudo leer o escribir el archivo del espacio de trabajo: el disco o la red comunica un error.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore the last backup.</source>
        <translation>El archivo del espacio de trabajo está dañado. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace file could not be opened.</source>
        <translation>No se pudo abrir el archivo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>This step can no longer be taken back: the workspace is not as the step left it.</source>
        <translation>Este paso ya no se puede deshacer: el espacio de trabajo no está como lo dejó el paso.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not those of a Mentorbook workspace of its version.</source>
        <translation>Las tablas del archivo no son las de un espacio de trabajo de Mentorbook de su versión.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to no row of “%2”.</source>
        <translation>Una fila de «%1» no remite a ninguna fila de «%2».</translation>
    </message>
    <message>
        <source>It is empty: it holds no workspace.</source>
        <translation>Está vacío: no contiene ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Mentorbook. Install the newest version to open it.</source>
        <translation>«%1» se escribió con una versión más reciente de Mentorbook. Instale la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation>«%1» está dañado. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is read-only: it can be read but not changed.</source>
        <translation>«%1» es de solo lectura: se puede leer, pero no modificar.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. %2</source>
        <translation>No se pudo abrir «%1». %2</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Mentorbook. Open it for writing once, so that it can be updated.</source>
        <translation>«%1» se escribió con una versión anterior de Mentorbook. Ábralo una vez con permiso de escritura para que se pueda actualizar.</translation>
    </message>
    <message>
        <source>“%1” could not be updated to this version of Mentorbook. It was left as it is.</source>
        <translation>No se pudo actualizar «%1» a esta versión de Mentorbook. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: it cannot be changed.</source>
        <translation>«%1» está abierto solo para lectura: no se puede modificar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Another program has changed the workspace file: earlier steps can no longer be undone.</source>
        <translation>Otro programa ha modificado el archivo del espacio de trabajo: los pasos anteriores ya no se pueden deshacer.</translation>
    </message>
    <message>
        <source>Changes of “%1” could not be undone.</source>
        <translation>No se pudieron deshacer los cambios de «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder “%2”.</source>
        <translation>No hay ningún archivo «%1» en la carpeta «%2».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>«%1» es una carpeta, no un archivo de espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace.</source>
        <translation>«%1» no es un espacio de trabajo de Mentorbook.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the system does not allow it.</source>
        <translation>No se pudo leer «%1»: el sistema no lo permite.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace. Restore a backup, or create a new workspace.</source>
        <translation>«%1» está vacío: no contiene ningún espacio de trabajo. Restaure una copia de seguridad o cree un nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” is not a Mentorbook workspace but another kind of file.</source>
        <translation>«%1» no es un espacio de trabajo de Mentorbook, sino otro tipo de archivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Restore the last backup.</source>
        <translation>«%1» está dañado: le falta el final. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Mentorbook workspace.</source>
        <translation>«%1» es una base de datos de otro programa, no un espacio de trabajo de Mentorbook.</translation>
    </message>
    <message>
        <source>Another program has switched “%1” to a journal that Mentorbook does not use. Restore the last backup.</source>
        <translation>Otro programa ha cambiado «%1» a un registro de transacciones que Mentorbook no usa. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be created in the folder “%2”: %3</source>
        <translation>No se pudo crear «%1» en la carpeta «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk or the network reports an error.</source>
        <translation>No se pudo escribir «%1»: el disco o la red comunica un error.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>«%1» está abierto en otro programa.</translation>
    </message>
    <message>
        <source>“%1” is open on %2 since %3.</source>
        <translation>«%1» está abierto en %2 desde %3.</translation>
    </message>
    <message>
        <source>“%1” is open on %2 by %3 since %4.</source>
        <translation>«%1» está abierto en %2 por %3 desde %4.</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only: “%2” can be read but not changed there.</source>
        <translation>La carpeta «%1» es de solo lectura: allí se puede leer «%2», pero no modificar.</translation>
    </message>
    <message>
        <source>“%1” could not be locked: the disk or the network reports an error.</source>
        <translation>No se pudo bloquear «%1»: el disco o la red comunica un error.</translation>
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
        <translation>No se pudo escribir el gráfico en «%1».</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>No hay entradas.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>No se pudo imprimir el informe.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Is the folder there, and may you write to it?</source>
        <translation>No se pudo escribir el informe en «%1». ¿Existe la carpeta y tiene usted permiso para escribir en ella?</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>El espacio de trabajo está en buen estado.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>No se puede escribir el archivo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>Se escribió %n fila en %1.</numerusform>
            <numerusform>Se escribieron %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed; the import would do this:</source>
        <translation>No se cambió nada; la importación haría esto:</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 changed, %4 left, %5 returned, %6 unchanged, %7 rejected.</source>
        <translation>%1 filas: %2 de alta, %3 con cambios, %4 de salida, %5 de regreso, %6 sin cambios, %7 con rechazo.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Columns that were ignored: %1</source>
        <translation>Columnas que se ignoraron: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentees matched, total score %2, %3.</source>
        <translation>
            <numerusform>%1: %n aprendiz emparejado, puntuación total %2, %3.</numerusform>
            <numerusform>%1: %n aprendices emparejados, puntuación total %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmatched: %1: %2 %3</source>
        <translation>Sin pareja: %1: %2 %3</translation>
    </message>
    <message>
        <source>Created the workspace %1.</source>
        <translation>Se creó el espacio de trabajo %1.</translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings of “%1”.</source>
        <translation>
            <numerusform>Se publicó %n pareja de «%1».</numerusform>
            <numerusform>Se publicaron %n parejas de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Created %1: %2 people from %3 rosters, %4 participants, %5 pairings, %6 meetings and %7 survey invitations.</source>
        <translation>Se creó %1: %2 personas de %3 listas de personal, %4 participantes, %5 parejas, %6 reuniones y %7 invitaciones a encuestas.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: %3</source>
        <translation>Línea %1 de «%2»: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems.</source>
        <translation>
            <numerusform>No se pueden resolver las puntuaciones: %n problema.</numerusform>
            <numerusform>No se pueden resolver las puntuaciones: %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 matched, total score %2, %3.</source>
        <translation>%1 con pareja, puntuación total %2, %3.</translation>
    </message>
    <message>
        <source>at most %1 from the best</source>
        <translation>como máximo a %1 del óptimo</translation>
    </message>
    <message>
        <source>Line %1: %2 Rows may be missing because of that, so the file can&apos;t be taken as a list of everybody employed. Mend the line, or import the file as a part of the company.</source>
        <translation>Línea %1: %2 Por eso pueden faltar filas, así que el archivo no puede tomarse como lista de todo el personal. Corrija la línea o importe el archivo como una parte de la empresa.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk and %4 stalled.</source>
        <translation>
            <numerusform>De %n pareja activa, %1 al día (%2), %3 en riesgo y %4 estancadas.</numerusform>
            <numerusform>De %n parejas activas, %1 al día (%2), %3 en riesgo y %4 estancadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Develop our people</source>
        <translation>Desarrollar a nuestras personas</translation>
    </message>
    <message>
        <source>Keep our people</source>
        <translation>Retener a nuestras personas</translation>
    </message>
    <message>
        <source>Make newcomers productive and at home sooner</source>
        <translation>Lograr que quienes se incorporan rindan y se sientan en casa antes</translation>
    </message>
    <message>
        <source>Lose fewer people in their first year</source>
        <translation>Perder menos personas en su primer año</translation>
    </message>
    <message>
        <source>Fill leading positions from within</source>
        <translation>Cubrir puestos directivos con personal interno</translation>
    </message>
    <message>
        <source>Prepare the next generation of leaders</source>
        <translation>Preparar a la próxima generación de líderes</translation>
    </message>
    <message>
        <source>Keep experienced people</source>
        <translation>Retener a las personas con experiencia</translation>
    </message>
    <message>
        <source>Lower the cost of leaving and hiring</source>
        <translation>Reducir el coste de las salidas y las contrataciones</translation>
    </message>
    <message>
        <source>Give everybody the same chances of advancement</source>
        <translation>Dar a todo el mundo las mismas oportunidades de progresar</translation>
    </message>
    <message>
        <source>Connect people across departments</source>
        <translation>Conectar a personas de distintos departamentos</translation>
    </message>
    <message>
        <source>Close our skill gaps</source>
        <translation>Cerrar nuestras carencias de competencias</translation>
    </message>
    <message>
        <source>Pass on knowledge before it leaves</source>
        <translation>Transmitir el conocimiento antes de que se vaya</translation>
    </message>
    <message>
        <source>Have a successor for every key position</source>
        <translation>Tener un sucesor para cada puesto clave</translation>
    </message>
    <message>
        <source>A draft has no readings; add the goal first.</source>
        <translation>Un borrador no tiene mediciones; añada primero el objetivo.</translation>
    </message>
    <message>
        <source>This goal is closed; reopen it first.</source>
        <translation>Este objetivo está cerrado; vuelva a abrirlo primero.</translation>
    </message>
    <message>
        <source>A reading needs a day.</source>
        <translation>Una medición necesita un día.</translation>
    </message>
    <message>
        <source>%1 is still to come; a reading is of a day that has been.</source>
        <translation>El %1 aún está por llegar; una medición corresponde a un día que ya ha pasado.</translation>
    </message>
    <message>
        <source>A reading of %1 can&apos;t be: “%2” goes from %3 to %4.</source>
        <translation>Una medición de %1 no es posible: «%2» va de %3 a %4.</translation>
    </message>
    <message>
        <source>Say where the reading is from.</source>
        <translation>Indique de dónde procede la medición.</translation>
    </message>
    <message>
        <source>There is a reading of %1 already. Remove it first.</source>
        <translation>Ya hay una medición del %1. Elimínela primero.</translation>
    </message>
    <message>
        <source>This reading is gone.</source>
        <translation>Esta medición ya no existe.</translation>
    </message>
    <message>
        <source>This goal is a draft; add it first.</source>
        <translation>Este objetivo es un borrador; añádalo primero.</translation>
    </message>
    <message>
        <source>This goal is gone.</source>
        <translation>Este objetivo ya no existe.</translation>
    </message>
    <message>
        <source>This goal is followed already; it can&apos;t be a draft again.</source>
        <translation>Este objetivo ya está en seguimiento; no puede volver a ser un borrador.</translation>
    </message>
    <message>
        <source>This goal has been added already.</source>
        <translation>Este objetivo ya se ha añadido.</translation>
    </message>
    <message>
        <source>Say why the target or the due date changes; it stays visible.</source>
        <translation>Explique por qué cambia la meta o la fecha límite; la explicación queda visible.</translation>
    </message>
    <message>
        <source>There is no reading yet that shows it attained.</source>
        <translation>Todavía no hay ninguna medición que muestre que se ha alcanzado.</translation>
    </message>
    <message>
        <source>The latest reading is %1, and the target %2.</source>
        <translation>La última medición es %1 y la meta es %2.</translation>
    </message>
    <message>
        <source>It is due on %1, so it can&apos;t have been missed yet. You can abandon it.</source>
        <translation>Vence el %1, así que todavía no puede darse por no alcanzado. Puede abandonarlo.</translation>
    </message>
    <message>
        <source>The latest reading of %1 meets the target, so the goal is attained.</source>
        <translation>La última medición, de %1, cumple la meta, así que el objetivo se ha alcanzado.</translation>
    </message>
    <message>
        <source>Say in a few words why the goal is abandoned.</source>
        <translation>Explique en pocas palabras por qué se abandona el objetivo.</translation>
    </message>
    <message>
        <source>This goal is not closed.</source>
        <translation>Este objetivo no está cerrado.</translation>
    </message>
    <message>
        <source>A goal belongs to a mentee of the pairing.</source>
        <translation>Un objetivo pertenece a un aprendiz de la pareja.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Indique qué día.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>El %1 aún está por llegar.</translation>
    </message>
    <message>
        <source>The pairing started on %1; %2 was before that.</source>
        <translation>La pareja empezó el %1; el %2 es anterior.</translation>
    </message>
    <message>
        <source>Learn a skill</source>
        <translation>Aprender una competencia</translation>
    </message>
    <message>
        <source>Do «a task» that needs «a skill», without help</source>
        <translation>Hacer «una tarea» que requiere «una competencia», sin ayuda</translation>
    </message>
    <message>
        <source>My mentor or manager has seen me do it twice</source>
        <translation>Mi mentor o mi responsable me ha visto hacerlo dos veces</translation>
    </message>
    <message>
        <source>Watch somebody who does it well, and try a small part</source>
        <translation>Observar a alguien que lo hace bien y probar una pequeña parte</translation>
    </message>
    <message>
        <source>Take a career step</source>
        <translation>Dar un paso en mi carrera</translation>
    </message>
    <message>
        <source>Be ready for the role of «a role»</source>
        <translation>Estar listo para el puesto de «un puesto»</translation>
    </message>
    <message>
        <source>I have applied, or my manager has named me as ready</source>
        <translation>He presentado mi candidatura, o mi responsable me ha propuesto para el puesto</translation>
    </message>
    <message>
        <source>List what the role asks for and I lack</source>
        <translation>Enumerar lo que pide el puesto y aún me falta</translation>
    </message>
    <message>
        <source>Widen my network</source>
        <translation>Ampliar mi red de contactos</translation>
    </message>
    <message>
        <source>Know «how many» people in «a department» well enough to ask them for advice</source>
        <translation>Conocer a «cuántas» personas de «un departamento» lo bastante bien como para pedirles consejo</translation>
    </message>
    <message>
        <source>I have had a talk with each, and asked one of them something</source>
        <translation>He hablado con cada una y le he preguntado algo a una de ellas</translation>
    </message>
    <message>
        <source>Have my mentor introduce me to the first</source>
        <translation>Pedir a mi mentor que me presente a la primera</translation>
    </message>
    <message>
        <source>Gain confidence</source>
        <translation>Ganar confianza</translation>
    </message>
    <message>
        <source>Speak for my view in «a situation» that I avoid today</source>
        <translation>Defender mi opinión en «una situación» que hoy evito</translation>
    </message>
    <message>
        <source>I have done it three times, and told my mentor how it went</source>
        <translation>Lo he hecho tres veces y le he contado a mi mentor cómo fue</translation>
    </message>
    <message>
        <source>Practice it with my mentor</source>
        <translation>Practicarlo con mi mentor</translation>
    </message>
    <message>
        <source>Finish a project</source>
        <translation>Terminar un proyecto</translation>
    </message>
    <message>
        <source>Bring «a project» to «a result»</source>
        <translation>Llevar «un proyecto» hasta «un resultado»</translation>
    </message>
    <message>
        <source>«Who» has accepted the result</source>
        <translation>«Quién» ha aceptado el resultado</translation>
    </message>
    <message>
        <source>Agree on the result and the first milestone</source>
        <translation>Acordar el resultado y el primer hito</translation>
    </message>
    <message>
        <source>Fill in what stands between « and ».</source>
        <translation>Complete lo que está entre « y ».</translation>
    </message>
    <message>
        <source>Say what shall be reached.</source>
        <translation>Indique qué se quiere lograr.</translation>
    </message>
    <message>
        <source>Say how both will see that it is reached.</source>
        <translation>Indique en qué notarán ambas personas que se ha logrado.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Indique cuál es el siguiente paso.</translation>
    </message>
    <message>
        <source>Say why it matters to the mentee.</source>
        <translation>Indique por qué es importante para el aprendiz.</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>Indique para cuándo.</translation>
    </message>
    <message>
        <source>The goal would be due on %1, before the pairing started on %2.</source>
        <translation>El objetivo vencería el %1, antes de que la pareja empezara el %2.</translation>
    </message>
    <message>
        <source>%1 is not in the future.</source>
        <translation>El %1 no está en el futuro.</translation>
    </message>
    <message>
        <source>“%1” keeps no goals of mentees. That is chosen in its settings.</source>
        <translation>«%1» no guarda objetivos de aprendices. Así se ha elegido en su configuración.</translation>
    </message>
    <message>
        <source>The way is 0 to 100 % done, not %1 %.</source>
        <translation>El avance va del 0 al 100 %, no puede ser del %1 %.</translation>
    </message>
    <message>
        <source>This goal is closed already.</source>
        <translation>Este objetivo ya está cerrado.</translation>
    </message>
    <message>
        <source>Say who has seen it attained: the mentor or the mentee.</source>
        <translation>Indique quién ha visto que se alcanzó: el mentor o el aprendiz.</translation>
    </message>
    <message>
        <source>This goal is open.</source>
        <translation>Este objetivo está abierto.</translation>
    </message>
    <message>
        <source>share of leading positions filled from within</source>
        <translation>proporción de puestos directivos cubiertos con personal interno</translation>
    </message>
    <message>
        <source>Talent review</source>
        <translation>Revisión del talento</translation>
    </message>
    <message>
        <source>Lead a supplier negotiation without help</source>
        <translation>Dirigir una negociación con un proveedor sin ayuda</translation>
    </message>
    <message>
        <source>My mentor has seen me close one</source>
        <translation>Mi mentor me ha visto cerrar una</translation>
    </message>
    <message>
        <source>Be ready for the role of team lead</source>
        <translation>Estar listo para el puesto de jefe de equipo</translation>
    </message>
    <message>
        <source>My manager has named me as ready</source>
        <translation>Mi responsable me ha propuesto para el puesto</translation>
    </message>
    <message>
        <source>Know five people in Finance well enough to ask them for advice</source>
        <translation>Conocer a cinco personas de Finanzas lo bastante bien como para pedirles consejo</translation>
    </message>
    <message>
        <source>I have had a talk with each</source>
        <translation>He hablado con cada una</translation>
    </message>
    <message>
        <source>Present to the board without a script</source>
        <translation>Presentar ante la dirección sin guion</translation>
    </message>
    <message>
        <source>I have done it twice</source>
        <translation>Lo he hecho dos veces</translation>
    </message>
    <message>
        <source>Bring the customer survey to a decision</source>
        <translation>Llevar la encuesta de clientes hasta una decisión</translation>
    </message>
    <message>
        <source>The head of Sales has accepted the result</source>
        <translation>La dirección de Ventas ha aceptado el resultado</translation>
    </message>
    <message>
        <source>Give feedback that people act on</source>
        <translation>Dar comentarios que lleven a las personas a actuar</translation>
    </message>
    <message>
        <source>Two colleagues say so</source>
        <translation>Lo dicen dos colegas</translation>
    </message>
    <message>
        <source>Move the team&apos;s reports to the new tool</source>
        <translation>Pasar los informes del equipo a la nueva herramienta</translation>
    </message>
    <message>
        <source>The old one is switched off</source>
        <translation>La antigua está desactivada</translation>
    </message>
    <message>
        <source>Meet a mentor&apos;s counterpart at another site</source>
        <translation>Conocer al homólogo de un mentor en otra sede</translation>
    </message>
    <message>
        <source>We have agreed on something to do together</source>
        <translation>Hemos acordado hacer algo juntos</translation>
    </message>
    <message>
        <source>Agree on the first small part</source>
        <translation>Acordar la primera pequeña parte</translation>
    </message>
    <message>
        <source>It is what the next role asks for</source>
        <translation>Es lo que pide el próximo puesto</translation>
    </message>
    <message>
        <source>The project was stopped</source>
        <translation>El proyecto se detuvo</translation>
    </message>
    <message>
        <source>%1 Say in which order day, month and year stand.</source>
        <translation>%1 Indique en qué orden están día, mes y año.</translation>
    </message>
    <message>
        <source>The program keeps no notes of meetings; they were left out.</source>
        <translation>El programa no guarda notas de las reuniones; se omitieron.</translation>
    </message>
    <message>
        <source>Line %1 is about the same person, whose number is “%2” now.</source>
        <translation>La línea %1 trata de la misma persona, cuyo número es ahora «%2».</translation>
    </message>
    <message>
        <source>Looking at the file was canceled.</source>
        <translation>Se canceló el examen del archivo.</translation>
    </message>
    <message>
        <source>The import profile “%1” can&apos;t be read.</source>
        <translation>No se puede leer el perfil de importación «%1».</translation>
    </message>
    <message>
        <source>There is no such import profile any more.</source>
        <translation>Ese perfil de importación ya no existe.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>An import profile needs a name.</source>
        <translation>Un perfil de importación necesita un nombre.</translation>
    </message>
    <message>
        <source>The profile “%1” is about another kind of import.</source>
        <translation>El perfil «%1» es de otra clase de importación.</translation>
    </message>
    <message>
        <source>The profile “%1” does not fit “%2”: it is about files with other columns.</source>
        <translation>El perfil «%1» no corresponde a «%2»: es para archivos con otras columnas.</translation>
    </message>
    <message>
        <source>The import was canceled; nothing was changed.</source>
        <translation>Se canceló la importación; no se cambió nada.</translation>
    </message>
    <message>
        <source>The person is not in the program yet, and the row does not say which role they take.</source>
        <translation>La persona todavía no está en el programa y la fila no dice qué rol toma.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>new answers</source>
        <translation>respuestas nuevas</translation>
    </message>
    <message>
        <source>a mentor of the program</source>
        <translation>un mentor del programa</translation>
    </message>
    <message>
        <source>No mentor of this program is called so.</source>
        <translation>Ningún mentor de este programa se llama así.</translation>
    </message>
    <message>
        <source>Nobody can choose themselves.</source>
        <translation>Nadie puede elegirse a sí mismo.</translation>
    </message>
    <message>
        <source>This mentor is chosen twice.</source>
        <translation>Este mentor se ha elegido dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n choices</source>
        <translation>
            <numerusform>como máximo %n elección</numerusform>
            <numerusform>como máximo %n elecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>More mentors are chosen than the directory allows.</source>
        <translation>Se eligieron más mentores de los que permite el directorio.</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>alguien nuevo</translation>
    </message>
    <message>
        <source>Nobody is known under the employee number “%1” any more.</source>
        <translation>Ya no se conoce a nadie con el número de empleado «%1».</translation>
    </message>
    <message>
        <source>“%1” keeps no notes of meetings. That is chosen in its settings.</source>
        <translation>«%1» no guarda notas de las reuniones. Así se ha elegido en su configuración.</translation>
    </message>
    <message>
        <source>%1 reports to %2</source>
        <translation>%1 depende de %2</translation>
    </message>
    <message>
        <source>Find another mentor</source>
        <translation>Buscar otro mentor</translation>
    </message>
    <message>
        <source>left the company</source>
        <translation>dejó la empresa</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirar su participación</translation>
    </message>
    <message>
        <source>due on %1, and not read since</source>
        <translation>venció el %1, sin mediciones desde entonces</translation>
    </message>
    <message>
        <source>the checkpoint of %1 has no reading</source>
        <translation>el punto de control del %1 no tiene medición</translation>
    </message>
    <message>
        <source>Read it and close the goal</source>
        <translation>Medirlo y cerrar el objetivo</translation>
    </message>
    <message>
        <source>Take a reading</source>
        <translation>Hacer una medición</translation>
    </message>
    <message>
        <source>Own manager</source>
        <translation>Responsable directo</translation>
    </message>
    <message>
        <source>Goal to read</source>
        <translation>Objetivo por medir</translation>
    </message>
    <message>
        <source>%1 is in a running pairing. End it first.</source>
        <translation>%1 está en una pareja en curso. Finalícela primero.</translation>
    </message>
    <message>
        <source>The state of %1 changed last on %2; the new state can&apos;t begin before that.</source>
        <translation>El estado de %1 cambió por última vez el %2; el nuevo estado no puede empezar antes.</translation>
    </message>
    <message>
        <source>%1 is not on the wait-list.</source>
        <translation>%1 no está en la lista de espera.</translation>
    </message>
    <message>
        <source>The texts of the forms are missing.</source>
        <translation>Faltan los textos de los formularios.</translation>
    </message>
    <message>
        <source>The choices were made on a day when the directory was closed.</source>
        <translation>Las elecciones se hicieron un día en que el directorio estaba cerrado.</translation>
    </message>
    <message>
        <source>The resource library is missing.</source>
        <translation>Falta la biblioteca de recursos.</translation>
    </message>
    <message>
        <source>A resource needs a text.</source>
        <translation>Un recurso necesita un texto.</translation>
    </message>
    <message>
        <source>“%1” is not a web address; one begins with https://.</source>
        <translation>«%1» no es una dirección web; estas empiezan por https://.</translation>
    </message>
    <message>
        <source>A video needs its web address.</source>
        <translation>Un vídeo necesita su dirección web.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n choices can be named.</source>
        <translation>
            <numerusform>Se puede indicar como máximo %n elección.</numerusform>
            <numerusform>Se pueden indicar como máximo %n elecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of those chosen is not in this program.</source>
        <translation>Una de las personas elegidas no está en este programa.</translation>
    </message>
    <message>
        <source>%1 is chosen twice.</source>
        <translation>%1 se ha elegido dos veces.</translation>
    </message>
    <message>
        <source>%1 is not a mentor in this program.</source>
        <translation>%1 no es mentor en este programa.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. One is written such as Europe/Berlin.</source>
        <translation>«%1» no es una zona horaria. Una zona se escribe, por ejemplo, Europe/Berlin.</translation>
    </message>
    <message>
        <source>Times of a day begin before they end and don&apos;t overlap; the days stand in order.</source>
        <translation>Los horarios de un día empiezan antes de terminar y no se solapan; los días van en orden.</translation>
    </message>
    <message>
        <source>A scale goes from 1 to 5; %1 is not on it.</source>
        <translation>Una escala va de 1 a 5; %1 no está en ella.</translation>
    </message>
    <message>
        <source>Nobody can avoid themselves.</source>
        <translation>Nadie puede evitarse a sí mismo.</translation>
    </message>
    <message>
        <source>The program does not ask for “%1”.</source>
        <translation>El programa no pregunta por «%1».</translation>
    </message>
    <message>
        <source>“%1” is answered twice.</source>
        <translation>«%1» está respondido dos veces.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”. There is: %3.</source>
        <translation>«%1» no es una respuesta a «%2». Existen: %3.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Un atributo necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of an attribute holds no colon and no semicolon.</source>
        <translation>El nombre de un atributo no contiene dos puntos ni punto y coma.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>«%1» aparece ahí dos veces.</translation>
    </message>
    <message>
        <source>“%1” needs at least two answers to choose from, or none for free text.</source>
        <translation>«%1» necesita al menos dos respuestas entre las que elegir, o ninguna para texto libre.</translation>
    </message>
    <message>
        <source>The directory closes before it opens.</source>
        <translation>El directorio se cierra antes de abrirse.</translation>
    </message>
    <message>
        <source>Participants can name 1 to %1 mentors, not %2.</source>
        <translation>Los participantes pueden indicar de 1 a %1 mentores, no %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors</source>
        <translation>
            <numerusform>%n mentor más</numerusform>
            <numerusform>%n mentores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors who offer %1</source>
        <translation>
            <numerusform>%n mentor más que ofrezca %1</numerusform>
            <numerusform>%n mentores más que ofrezcan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee is without a mentor.</source>
        <translation>Ningún aprendiz está sin mentor.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees need a mentor</source>
        <translation>
            <numerusform>%n aprendiz necesita un mentor</numerusform>
            <numerusform>%n aprendices necesitan un mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free</source>
        <translation>
            <numerusform>hay %n plaza libre</numerusform>
            <numerusform>hay %n plazas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them can have a mentor who offers something they want.</source>
        <translation>Cada uno de ellos puede tener un mentor que ofrece algo que desea.</translation>
    </message>
    <message>
        <source>At most %1 of them can have a mentor who offers something they want.</source>
        <translation>Como máximo %1 de ellos pueden tener un mentor que ofrece algo que desean.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This skill is no longer on the list.</source>
        <translation>Esta competencia ya no está en la lista.</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Una competencia necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>«%1» ya está en la lista.</translation>
    </message>
    <message>
        <source>“%1” is a synonym of “%2” already.</source>
        <translation>«%1» ya es un sinónimo de «%2».</translation>
    </message>
    <message>
        <source>A skill can&apos;t be merged with itself.</source>
        <translation>Una competencia no se puede fusionar consigo misma.</translation>
    </message>
    <message>
        <source>“%1” is offered by %2 and wanted by %3 participants. Merge it with another skill instead.</source>
        <translation>%2 participantes ofrecen «%1» y %3 la desean. Fusiónela en su lugar con otra competencia.</translation>
    </message>
    <message>
        <source>The shipped list of skills is missing.</source>
        <translation>Falta la lista de competencias incluida.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 de %n persona</numerusform>
            <numerusform>%1 de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n more the roster has no hire date</source>
        <translation>
            <numerusform>%1; de %n más falta la fecha de ingreso en la lista de personal</numerusform>
            <numerusform>%1; de %n más falta la fecha de ingreso en la lista de personal</numerusform>
        </translation>
    </message>
    <message>
        <source>Months in the company can&apos;t be below 0.</source>
        <translation>Los meses en la empresa no pueden ser menos de 0.</translation>
    </message>
    <message>
        <source>Nobody has been here for at least %1 and at most %2 months.</source>
        <translation>Nadie lleva aquí al menos %1 y como máximo %2 meses.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canal necesita un nombre.</translation>
    </message>
    <message>
        <source>The channel “%1” stands twice.</source>
        <translation>El canal «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>A meeting can be asked to last 1 to 480 minutes, not %1.</source>
        <translation>Se puede pedir que una reunión dure de 1 a 480 minutos, no %1.</translation>
    </message>
    <message>
        <source>A mentor takes 1 to 50 mentees at once, not %1.</source>
        <translation>Un mentor toma de 1 a 50 aprendices a la vez, no %1.</translation>
    </message>
    <message>
        <source>A group has 2 to 20 mentees, not %1 to %2.</source>
        <translation>Un grupo tiene de 2 a 20 aprendices, no de %1 a %2.</translation>
    </message>
    <message>
        <source>A group can&apos;t have at least %1 and at most %2 mentees.</source>
        <translation>Un grupo no puede tener al menos %1 y como máximo %2 aprendices.</translation>
    </message>
    <message>
        <source>The workspace shows no group of fewer than %1 people; a program can hide more, not less.</source>
        <translation>El espacio de trabajo no muestra ningún grupo de menos de %1 personas; un programa puede ocultar más, no menos.</translation>
    </message>
    <message>
        <source>The smallest group that is shown has at most 100 people, not %1.</source>
        <translation>El grupo más pequeño que se muestra tiene como máximo 100 personas, no %1.</translation>
    </message>
    <message>
        <source>Names are kept for 1 to 120 months after the end, not %1.</source>
        <translation>Los nombres se conservan de 1 a 120 meses después del fin, no %1.</translation>
    </message>
    <message>
        <source>Goals are followed for 0 to 60 months after the end, not %1.</source>
        <translation>Los objetivos se siguen de 0 a 60 meses después del fin, no %1.</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept.</source>
        <translation>No se puede conservar el borrador.</translation>
    </message>
    <message>
        <source>The smallest group that is shown has 3 to 100 people, not %1.</source>
        <translation>El grupo más pequeño que se muestra tiene de 3 a 100 personas, no %1.</translation>
    </message>
    <message>
        <source>My own purpose</source>
        <translation>Mi propio propósito</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Leadership pipeline</source>
        <translation>Cantera de líderes</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Inclusión</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Sucesión</translation>
    </message>
    <message>
        <source>Cohort: all start together</source>
        <translation>Cohorte: todos empiezan a la vez</translation>
    </message>
    <message>
        <source>Rolling: people start when they come</source>
        <translation>Continuo: cada persona empieza cuando llega</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Por invitación</translation>
    </message>
    <message>
        <source>By application</source>
        <translation>Por solicitud</translation>
    </message>
    <message>
        <source>By invitation or application</source>
        <translation>Por invitación o solicitud</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcanzar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Objetivo propio</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Career step</source>
        <translation>Paso en la carrera</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red de contactos</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>The mentee</source>
        <translation>El aprendiz</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>El mentor</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two alternatives</comment>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>at least %n months here</source>
        <translation>
            <numerusform>al menos %n mes aquí</numerusform>
            <numerusform>al menos %n meses aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n months here</source>
        <translation>
            <numerusform>como máximo %n mes aquí</numerusform>
            <numerusform>como máximo %n meses aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a location</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Values and personality</source>
        <translation>Valores y personalidad</translation>
    </message>
    <message>
        <source>Common working hours</source>
        <translation>Horario de trabajo en común</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Diversity wishes</source>
        <translation>Deseos de diversidad</translation>
    </message>
    <message>
        <source>Ranked choices</source>
        <translation>Elecciones por orden</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Trayectoria profesional</translation>
    </message>
    <message>
        <source>Other grade</source>
        <translation>Otro nivel</translation>
    </message>
    <message>
        <source>Left by choice</source>
        <translation>Salida voluntaria</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Despido</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Jubilación</translation>
    </message>
    <message>
        <source>Left for another reason</source>
        <translation>Salida por otro motivo</translation>
    </message>
    <message>
        <source>Achieving something</source>
        <translation>Conseguir algo</translation>
    </message>
    <message>
        <source>Helping others</source>
        <translation>Ayudar a los demás</translation>
    </message>
    <message>
        <source>Deciding for oneself</source>
        <translation>Decidir por sí mismo</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>New things</source>
        <translation>Cosas nuevas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sociable</translation>
    </message>
    <message>
        <source>Organized</source>
        <translation>Metódico</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>Curioso</translation>
    </message>
    <message>
        <source>Considerate</source>
        <translation>Considerado</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <translation>Competencias ofrecidas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Preferred channels</source>
        <translation>Canales preferidos</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>A different one</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>Frequency and duration</source>
        <translation>Frecuencia y duración</translation>
    </message>
    <message>
        <source>What a mentor is and is not</source>
        <translation>Qué es y qué no es un mentor</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Ice-breakers</source>
        <translation>Para romper el hielo</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation>Para iniciar la conversación</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>Plantillas de objetivos</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Órdenes del día</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Formación de mentores</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; answers are never that long.</source>
        <translation>El archivo ocupa más de %1 MB; las respuestas nunca son tan largas.</translation>
    </message>
    <message>
        <source>There are no answers in this file. They begin with a line “=== Mentorbook application ===” or “=== Mentorbook choices ===”.</source>
        <translation>No hay respuestas en este archivo. Empiezan con una línea «=== Mentorbook application ===» o «=== Mentorbook choices ===».</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo</translation>
    </message>
    <message>
        <source>the same name and hire date</source>
        <translation>el mismo nombre y la misma fecha de ingreso</translation>
    </message>
    <message>
        <source>The file has no employee number “%1”, so it continues nobody.</source>
        <translation>El archivo no tiene el número de empleado «%1», así que no continúa a nadie.</translation>
    </message>
    <message>
        <source>The employee number “%1” is known already: it can&apos;t continue “%2”.</source>
        <translation>El número de empleado «%1» ya se conoce: no puede continuar «%2».</translation>
    </message>
    <message>
        <source>Only one new employee number can continue “%1”.</source>
        <translation>Solo un número de empleado nuevo puede continuar «%1».</translation>
    </message>
    <message>
        <source>Nobody is known under the employee number “%1” on the day of the roster.</source>
        <translation>No se conoce a nadie con el número de empleado «%1» en el día de la lista de personal.</translation>
    </message>
    <message>
        <source>The file has the employee number “%1” itself, so “%2” is somebody else.</source>
        <translation>El propio archivo tiene el número de empleado «%1», así que «%2» es otra persona.</translation>
    </message>
    <message>
        <source>A spreadsheet program shortened the number and its last digits are lost. Format the column as text there and export the file again.</source>
        <translation>Un programa de hojas de cálculo acortó el número y se han perdido sus últimas cifras. Dé allí formato de texto a la columna y vuelva a exportar el archivo.</translation>
    </message>
    <message>
        <source>an employee number with all its digits</source>
        <translation>un número de empleado con todas sus cifras</translation>
    </message>
    <message>
        <source>voluntary, involuntary, retirement or other</source>
        <translation>voluntaria, involuntaria, jubilación u otra</translation>
    </message>
    <message>
        <source>This reason is not known; wherever it stands, it is taken as another reason.</source>
        <translation>Este motivo no se conoce; dondequiera que aparezca, se toma como otro motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee numbers came without the leading zeros that they have in the workspace; they were taken as those.</source>
        <translation>
            <numerusform>%n número de empleado vino sin los ceros iniciales que tiene en el espacio de trabajo; se tomó como ese número.</numerusform>
            <numerusform>%n números de empleado vinieron sin los ceros iniciales que tienen en el espacio de trabajo; se tomaron como esos números.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1, with 1 to 5</source>
        <translation>uno de %1, con un valor de 1 a 5</translation>
    </message>
    <message>
        <source>This is not an answer on one of the scales.</source>
        <translation>Esto no es una respuesta de una de las escalas.</translation>
    </message>
    <message>
        <source>same, different or none</source>
        <translation>same, different o none</translation>
    </message>
    <message>
        <source>This is not a wish.</source>
        <translation>Esto no es un deseo.</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Berlin</source>
        <translation>una zona horaria como Europe/Berlin</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Esto no es una zona horaria.</translation>
    </message>
    <message>
        <source>days and times such as Mon 09:00-12:00; Thu 14:00-16:30</source>
        <translation>días y horas como lun 09:00-12:00; jue 14:00-16:30</translation>
    </message>
    <message>
        <source>This does not say when the person can meet.</source>
        <translation>Esto no dice cuándo puede reunirse la persona.</translation>
    </message>
    <message>
        <source>some of %1</source>
        <translation>algunos de %1</translation>
    </message>
    <message>
        <source>The directory has no such field.</source>
        <translation>El directorio no tiene ese campo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this manager.</source>
        <translation>
            <numerusform>%n persona tiene este responsable.</numerusform>
            <numerusform>%n personas tienen este responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>the employee number, e-mail or name of one person in the file or the workspace</source>
        <translation>el número de empleado, el correo electrónico o el nombre de una persona del archivo o del espacio de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n people may be meant; the text was kept.</source>
        <translation>
            <numerusform>Puede referirse a %n persona; se conservó el texto.</numerusform>
            <numerusform>Puede referirse a %n personas; se conservó el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are called so; the manager was left out.</source>
        <translation>
            <numerusform>%n persona se llama así; se omitió el responsable.</numerusform>
            <numerusform>%n personas se llaman así; se omitió el responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the file or the workspace has this employee number; it was kept.</source>
        <translation>Nadie en el archivo ni en el espacio de trabajo tiene este número de empleado; se conservó.</translation>
    </message>
    <message>
        <source>Nobody in the file or the workspace is called so; the manager was left out.</source>
        <translation>Nadie en el archivo ni en el espacio de trabajo se llama así; se omitió el responsable.</translation>
    </message>
    <message>
        <source>managers of whom one has no manager</source>
        <translation>responsables de los que uno no tenga responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n people manage each other in a circle: %1.</source>
        <translation>
            <numerusform>%n persona figura como su propio responsable, en círculo: %1.</numerusform>
            <numerusform>%n personas son responsables unas de otras, en círculo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Employee number %1 is said to be their own manager.</source>
        <translation>El número de empleado %1 figura como su propio responsable.</translation>
    </message>
    <message>
        <source>This is not a day. If it means that there is none, say so when importing.</source>
        <translation>Esto no es un día. Si significa que no hay ninguno, indíquelo al importar.</translation>
    </message>
    <message>
        <source>Day, month and year stand in another order here than in the rest of the column.</source>
        <translation>Aquí el día, el mes y el año están en un orden distinto que en el resto de la columna.</translation>
    </message>
    <message>
        <source>There is no such day between 1900 and 2199.</source>
        <translation>Ese día no existe entre 1900 y 2199.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (columna %2)</translation>
    </message>
    <message>
        <source>Say under which name the column “%1” is to be kept.</source>
        <translation>Indique con qué nombre se debe conservar la columna «%1».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” cannot both be kept as “%3”.</source>
        <translation>Las columnas «%1» y «%2» no se pueden conservar ambas como «%3».</translation>
    </message>
    <message>
        <source>manager&apos;s e-mail</source>
        <translation>correo electrónico del responsable</translation>
    </message>
    <message>
        <source>manager&apos;s name</source>
        <translation>nombre del responsable</translation>
    </message>
    <message>
        <source>leaving reason</source>
        <translation>motivo de salida</translation>
    </message>
    <message>
        <source>professional background</source>
        <translation>perfil profesional</translation>
    </message>
    <message>
        <source>target role</source>
        <translation>puesto al que aspira</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>kinds of goals</source>
        <translation>clases de objetivos</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>preferred channels</source>
        <translation>canales preferidos</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>weekly availability</source>
        <translation>disponibilidad semanal</translation>
    </message>
    <message>
        <source>values and personality</source>
        <translation>valores y personalidad</translation>
    </message>
    <message>
        <source>people to avoid</source>
        <translation>personas que evitar</translation>
    </message>
    <message>
        <source>consent to the directory</source>
        <translation>consentimiento para el directorio</translation>
    </message>
    <message>
        <source>diversity (sensitive)</source>
        <translation>diversidad (sensible)</translation>
    </message>
    <message>
        <source>diversity wishes (sensitive)</source>
        <translation>deseos de diversidad (sensible)</translation>
    </message>
    <message>
        <source>ranked choices</source>
        <translation>elecciones por orden</translation>
    </message>
    <message>
        <source>interview notes</source>
        <translation>notas de entrevista</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>In the column “%1”, every day can be read in two ways: “%2” is %3 or %4.</source>
        <translation>En la columna «%1», cada día se puede leer de dos maneras: «%2» es el %3 o el %4.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The import profile cannot be used: at %1, found is %2 and expected %3.</source>
        <translation>No se puede usar el perfil de importación: en %1 se encontró %2 y se esperaba %3.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>el nivel superior</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an object with a “header”</source>
        <translation>un objeto con «header»</translation>
    </message>
    <message>
        <source>the text of the column&apos;s header</source>
        <translation>el texto del encabezado de la columna</translation>
    </message>
    <message>
        <source>a field that no other column has; column %1 has this one</source>
        <translation>un campo que no tenga ninguna otra columna; la columna %1 tiene este</translation>
    </message>
    <message>
        <source>either a “field” or a “custom” name, not both</source>
        <translation>un «field» o un nombre «custom», no ambos</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>nothing: only of people are columns kept under names of their own</source>
        <translation>nada: solo de las personas se conservan columnas con nombres propios</translation>
    </message>
    <message>
        <source>a name that no other column has</source>
        <translation>un nombre que no tenga ninguna otra columna</translation>
    </message>
    <message>
        <source>the list of the file&apos;s columns</source>
        <translation>la lista de las columnas del archivo</translation>
    </message>
    <message>
        <source>The import profile cannot be used: it has %1 columns, and expected is a number from 1 to %2.</source>
        <translation>No se puede usar el perfil de importación: tiene %1 columnas y se espera un número de 1 a %2.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an object with one entry a field</source>
        <translation>un objeto con una entrada por campo</translation>
    </message>
    <message>
        <source>an object with one entry a value</source>
        <translation>un objeto con una entrada por valor</translation>
    </message>
    <message>
        <source>what the value means, a text</source>
        <translation>lo que significa el valor, un texto</translation>
    </message>
    <message>
        <source>the name of an encoding, such as “UTF-8” or “windows-1252”</source>
        <translation>el nombre de una codificación, como «UTF-8» o «windows-1252»</translation>
    </message>
    <message>
        <source>one character that is no quote and no line end</source>
        <translation>un carácter que no sea comilla ni fin de línea</translation>
    </message>
    <message>
        <source>The import profile is larger than 4 MB; it is probably another file.</source>
        <translation>El perfil de importación ocupa más de 4 MB; probablemente sea otro archivo.</translation>
    </message>
    <message>
        <source>The import profile is not JSON: in line %1, %2.</source>
        <translation>El perfil de importación no es JSON: en la línea %1, %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but no import profile: it lacks “mentorbook_profile”.</source>
        <translation>El archivo es JSON, pero no un perfil de importación: le falta «mentorbook_profile».</translation>
    </message>
    <message>
        <source>%1, the version that this program reads</source>
        <translation>%1, la versión que lee este programa</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Known are %2.</source>
        <translation>Aquí no se conoce la codificación «%1». Se conocen %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The spreadsheet is locked with a password. Open it in a spreadsheet program, remove the password under File, Protect, and save it again.</source>
        <translation>La hoja de cálculo está protegida con contraseña. Ábrala en un programa de hojas de cálculo, quite la contraseña en Archivo, Proteger, y vuelva a guardarla.</translation>
    </message>
    <message>
        <source>The file is %1, not a table. Ask for a CSV file or an Excel or LibreOffice spreadsheet.</source>
        <translation>El archivo es %1, no una tabla. Pida un archivo CSV o una hoja de cálculo de Excel o LibreOffice.</translation>
    </message>
    <message>
        <source>a text document or presentation</source>
        <translation>un documento de texto o una presentación</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb), which is not read. Open it in Excel and save it as .xlsx.</source>
        <translation>El archivo es un libro binario de Excel (.xlsb), que no se lee. Ábralo en Excel y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>The file is a Numbers document, which is not read. Export it from Numbers as Excel (.xlsx) or CSV.</source>
        <translation>El archivo es un documento de Numbers, que no se lee. Expórtelo desde Numbers como Excel (.xlsx) o CSV.</translation>
    </message>
    <message>
        <source>The file is a zip archive. Unpack it and take the table that is in it.</source>
        <translation>El archivo es un archivo zip. Descomprímalo y use la tabla que contiene.</translation>
    </message>
    <message>
        <source>The file is a web page, even if its name ends in .xls. Open it in Excel or LibreOffice and save it as .xlsx or CSV.</source>
        <translation>El archivo es una página web, aunque su nombre termine en .xls. Ábralo en Excel o LibreOffice y guárdelo como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>The file is XML, which is not read. If it opens in Excel or LibreOffice, save it there as .xlsx, .ods or CSV.</source>
        <translation>El archivo es XML, que no se lee. Si se abre en Excel o LibreOffice, guárdelo allí como .xlsx, .ods o CSV.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls), which is not read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>El archivo es un libro antiguo de Excel (.xls), que no se lee. Ábralo en Excel o LibreOffice y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>The file is a packed archive. Unpack it and take the table that is in it.</source>
        <translation>El archivo está comprimido. Descomprímalo y use la tabla que contiene.</translation>
    </message>
    <message>
        <source>a formula without its result</source>
        <translation>una fórmula sin su resultado</translation>
    </message>
    <message>
        <source>The cells of row %1 do not stand in their order. Open the spreadsheet in a spreadsheet program and save it anew.</source>
        <translation>Las celdas de la fila %1 no están en su orden. Abra la hoja de cálculo en un programa de hojas de cálculo y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: the text of the cell %1 is missing. Open it in a spreadsheet program and save it anew.</source>
        <translation>La hoja de cálculo está dañada: falta el texto de la celda %1. Ábrala en un programa de hojas de cálculo y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Cells that show an error were read as empty: %1.</source>
        <translation>Las celdas que muestran un error se leyeron como vacías: %1.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the spreadsheet.</source>
        <translation>La hoja «%1» está oculta en la hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read too: %1.</source>
        <translation>
            <numerusform>También se leyó %n fila oculta: %1.</numerusform>
            <numerusform>También se leyeron %n filas ocultas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read too: %1.</source>
        <translation>
            <numerusform>También se leyó %n columna oculta: %1.</numerusform>
            <numerusform>También se leyeron %n columnas ocultas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values in cells merged over several rows were read for each of the rows.</source>
        <translation>
            <numerusform>%n valor de celdas combinadas en varias filas se leyó para cada una de las filas.</numerusform>
            <numerusform>%n valores de celdas combinadas en varias filas se leyeron para cada una de las filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. It has: %2.</source>
        <translation>La hoja de cálculo no tiene ninguna hoja «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>La hoja «%1» está vacía.</translation>
    </message>
    <message>
        <source>The spreadsheet has no values.</source>
        <translation>La hoja de cálculo no tiene valores.</translation>
    </message>
    <message>
        <source>The spreadsheet has more or longer texts than are read. Save the sheet that is meant as CSV and take that.</source>
        <translation>La hoja de cálculo tiene más textos, o más largos, de los que se leen. Guarde como CSV la hoja deseada y use ese archivo.</translation>
    </message>
    <message>
        <source>The spreadsheet holds something that no spreadsheet program writes, and is not read. Open it in a spreadsheet program and save it anew.</source>
        <translation>La hoja de cálculo contiene algo que ningún programa de hojas de cálculo escribe, y no se lee. Ábrala en un programa de hojas de cálculo y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: a part of it is no sound XML. Ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>La hoja de cálculo está dañada: una parte no es XML correcto. Pida el archivo de nuevo, o ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: it can&apos;t be unpacked. Ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>La hoja de cálculo está dañada: no se puede descomprimir. Pida el archivo de nuevo, o ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than %1, the most that is read of a file of its size. Save the sheet that is meant as CSV and take that.</source>
        <translation>La hoja de cálculo descomprimida ocupa más de %1, el máximo que se lee de un archivo de su tamaño. Guarde como CSV la hoja deseada y use ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is taken as a total below the table, not as a row.</source>
        <translation>«%1» se toma como un total bajo la tabla, no como una fila.</translation>
    </message>
    <message>
        <source>The file has no values.</source>
        <translation>El archivo no tiene valores.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Is there room for temporary files?</source>
        <translation>No se pudo crear el libro. ¿Hay espacio para archivos temporales?</translation>
    </message>
    <message>
        <source>A spreadsheet holds %1 rows and %2 columns; this table has %3 and %4. Save it as CSV.</source>
        <translation>Una hoja de cálculo admite %1 filas y %2 columnas; esta tabla tiene %3 y %4. Guárdela como CSV.</translation>
    </message>
    <message>
        <source>The mentor is from %1, the mentee from %2.</source>
        <translation>El mentor es de %1; el aprendiz, de %2.</translation>
    </message>
    <message>
        <source>The mentee names no goals; this counts half.</source>
        <translation>El aprendiz no indica objetivos; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor names no goals to help with; this counts half.</source>
        <translation>El mentor no indica objetivos con los que ayudar; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>Can help with none of the mentee&apos;s goals: %1.</source>
        <translation>No puede ayudar con ninguno de los objetivos del aprendiz: %1.</translation>
    </message>
    <message>
        <source>Can help with every goal of the mentee: %1.</source>
        <translation>Puede ayudar con todos los objetivos del aprendiz: %1.</translation>
    </message>
    <message>
        <source>Can help with %1, but not with %2.</source>
        <translation>Puede ayudar con %1, pero no con %2.</translation>
    </message>
    <message>
        <source>The mentee names no interests; this counts half.</source>
        <translation>El aprendiz no indica intereses; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor names no interests; this counts half.</source>
        <translation>El mentor no indica intereses; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>They have no interest in common.</source>
        <translation>No tienen ningún interés en común.</translation>
    </message>
    <message>
        <source>Both like %1.</source>
        <translation>A ambos les interesa: %1.</translation>
    </message>
    <message>
        <source>The mentee&apos;s languages are unknown; this counts half.</source>
        <translation>Se desconocen los idiomas del aprendiz; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor&apos;s languages are unknown; this counts half.</source>
        <translation>Se desconocen los idiomas del mentor; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>Both speak %1.</source>
        <translation>Ambos hablan %1.</translation>
    </message>
    <message>
        <source>The mentor speaks %1, the mentee %2: no language in common.</source>
        <translation>El mentor habla %1; el aprendiz, %2: ningún idioma en común.</translation>
    </message>
    <message>
        <source>The mentee names no target role; this counts half.</source>
        <translation>El aprendiz no indica a qué puesto aspira; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor is or was %1, the role the mentee aims at.</source>
        <translation>El mentor ocupa u ocupó el puesto de %1, al que aspira el aprendiz.</translation>
    </message>
    <message>
        <source>The mentor&apos;s career path is unknown; this counts half.</source>
        <translation>Se desconoce la trayectoria del mentor; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor&apos;s path (%1) does not lead through %2, the role the mentee aims at.</source>
        <translation>La trayectoria del mentor (%1) no pasa por %2, el puesto al que aspira el aprendiz.</translation>
    </message>
    <message>
        <source>The working hours of both are unknown; this counts half.</source>
        <translation>Se desconoce el horario de trabajo de ambos; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor&apos;s working hours are unknown; this counts half.</source>
        <translation>Se desconoce el horario de trabajo del mentor; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentee&apos;s working hours are unknown; this counts half.</source>
        <translation>Se desconoce el horario de trabajo del aprendiz; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>Their working hours never meet.</source>
        <translation>Sus horarios de trabajo no coinciden nunca.</translation>
    </message>
    <message>
        <source>They have %1 working hours a week in common, and %2 are wished for.</source>
        <translation>Tienen %1 horas de trabajo en común por semana y se desean %2.</translation>
    </message>
    <message>
        <source>They have %1 working hours a week in common, of %2 wished for.</source>
        <translation>Tienen %1 horas de trabajo en común por semana, de %2 deseadas.</translation>
    </message>
    <message>
        <source>%1 %2 and %3 (the closer the better)</source>
        <translation>%1: %2 y %3 (cuanto más cerca, mejor)</translation>
    </message>
    <message>
        <source>%1 %2 and %3 (the further apart the better)</source>
        <translation>%1: %2 y %3 (cuanto más lejos, mejor)</translation>
    </message>
    <message>
        <source>They answered no scale in common; this counts half.</source>
        <translation>No respondieron a ninguna escala en común; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor&apos;s and the mentee&apos;s answers: %1.</source>
        <translation>Respuestas del mentor y del aprendiz: %1.</translation>
    </message>
    <message>
        <source>%1 Not answered by both, which counts half: %2.</source>
        <translation>%1 Sin respuesta de ambos, lo que cuenta la mitad: %2.</translation>
    </message>
    <message>
        <source>Neither has a wish about the other&apos;s background.</source>
        <translation>Ninguno de los dos tiene deseos sobre el perfil del otro.</translation>
    </message>
    <message>
        <source>Meets every wish about the other&apos;s background.</source>
        <translation>Cumple todos los deseos sobre el perfil de la otra persona.</translation>
    </message>
    <message>
        <source>Meets %1 of %2 wishes about the other&apos;s background.</source>
        <translation>Cumple %1 de %2 deseos sobre el perfil de la otra persona.</translation>
    </message>
    <message>
        <source>%1 Not known, which counts half: %2.</source>
        <translation>%1 Se desconoce, lo que cuenta la mitad: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The mentee made no choices.</source>
        <translation>El aprendiz no hizo elecciones.</translation>
    </message>
    <message>
        <source>The mentor is not among the mentee&apos;s choices.</source>
        <translation>El mentor no está entre las elecciones del aprendiz.</translation>
    </message>
    <message>
        <source>The mentor is choice %1 of the mentee.</source>
        <translation>El mentor es la elección %1 del aprendiz.</translation>
    </message>
    <message>
        <source>The mentor made no choices.</source>
        <translation>El mentor no hizo elecciones.</translation>
    </message>
    <message>
        <source>The mentee is not among the mentor&apos;s choices.</source>
        <translation>El aprendiz no está entre las elecciones del mentor.</translation>
    </message>
    <message>
        <source>The mentee is choice %1 of the mentor.</source>
        <translation>El aprendiz es la elección %1 del mentor.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, as wished.</source>
        <translation>%1: %2 y %3, como se desea.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, not as wished.</source>
        <translation>%1: %2 y %3, no como se desea.</translation>
    </message>
    <message>
        <source>%1 is unknown; this counts half.</source>
        <translation>%1: se desconoce; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>No field of your own is compared; this counts half.</source>
        <translation>No se compara ningún campo propio; esto cuenta la mitad.</translation>
    </message>
    <message>
        <source>The mentor fits the %1 mentees by %2 % on average.</source>
        <translation>El mentor encaja con los %1 aprendices en un %2 % de media.</translation>
    </message>
    <message>
        <source>The %1 mentees are alike by %2 % on average.</source>
        <translation>Los %1 aprendices se parecen en un %2 % de media.</translation>
    </message>
    <message>
        <source>First as the mentor: %1 Second as the mentor: %2</source>
        <translation>Con la primera persona como mentor: %1 Con la segunda como mentor: %2</translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n others.</source>
        <translation>
            <numerusform>Las reglas no permiten a la %n persona restante.</numerusform>
            <numerusform>Las reglas no permiten a ninguna de las otras %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are allowed, and all of them are in pairs that fit better together.</source>
        <translation>
            <numerusform>Se permite %n más, y está en una pareja que encaja mejor en conjunto.</numerusform>
            <numerusform>Se permiten %n más, y todas están en parejas que encajan mejor en conjunto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed, but no group with a place left fits.</source>
        <translation>
            <numerusform>Se permite %n mentor, pero no encaja ningún grupo con una plaza libre.</numerusform>
            <numerusform>Se permiten %n mentores, pero no encaja ningún grupo con una plaza libre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2, which went to others who fit better.</source>
        <translation>%1, con %2, pero se dio preferencia a otros que encajan mejor.</translation>
    </message>
    <message>
        <source>Groups can be formed of up to %1 people in one round.</source>
        <translation>En una ronda se pueden formar grupos con hasta %1 personas.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, but no group of three can be formed there.</source>
        <translation>%1 se ha fijado con %2, pero allí no se puede formar un grupo de tres.</translation>
    </message>
    <message>
        <source>So many people cannot be paired in one round; up to %1 can.</source>
        <translation>No se puede emparejar a tantas personas en una ronda; el máximo es %1.</translation>
    </message>
    <message>
        <source>There was not enough time for a stable round, and half of one is of no use.</source>
        <translation>No hubo tiempo suficiente para una ronda estable, y una ronda a medias no sirve de nada.</translation>
    </message>
    <message>
        <source>A peer round needs two people at least. Approve one more before matching.</source>
        <translation>Una ronda entre pares necesita al menos dos personas. Apruebe a una más antes de emparejar.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The acceptable score is %1; it goes from 0 to 100.</source>
        <translation>La puntuación aceptable es %1; va de 0 a 100.</translation>
    </message>
    <message>
        <source>What keeping a pairing is worth is %1; it goes from 0 to 100.</source>
        <translation>El valor de mantener una pareja es %1; va de 0 a 100.</translation>
    </message>
    <message>
        <source>A group has 3 to 8 mentees, not %1.</source>
        <translation>Un grupo tiene de 3 a 8 aprendices, no %1.</translation>
    </message>
    <message>
        <source>A stable round can be computed for pairs of a mentor and a mentee only.</source>
        <translation>Una ronda estable solo se puede calcular para parejas de un mentor y un aprendiz.</translation>
    </message>
    <message>
        <source>A pinned pair has somebody who does not take part, or who is paired already.</source>
        <translation>En una pareja fijada hay alguien que no participa o que ya tiene pareja.</translation>
    </message>
    <message>
        <source>%1 and %2 are pinned, but may not be paired: %3</source>
        <translation>%1 y %2 están fijados como pareja, pero no se pueden emparejar: %3</translation>
    </message>
    <message>
        <source>%1 is pinned to both %2 and %3; take one of the pins away.</source>
        <translation>%1 se ha fijado a la vez con %2 y con %3; quite una de las dos fijaciones.</translation>
    </message>
    <message>
        <source>More mentees are pinned to %1 than there are places: %2.</source>
        <translation>Se han fijado más aprendices con %1 que plazas hay: %2.</translation>
    </message>
    <message>
        <source>they are the same person.</source>
        <translation>son la misma persona.</translation>
    </message>
    <message>
        <source>one of them is held back from this round.</source>
        <translation>una de las dos personas está en reserva para esta ronda.</translation>
    </message>
    <message>
        <source>%1 is a manager of %2.</source>
        <translation>%1 es responsable de %2.</translation>
    </message>
    <message>
        <source>the pair is banned.</source>
        <translation>la pareja está vetada.</translation>
    </message>
    <message>
        <source>they were a pair before, and it ended.</source>
        <translation>ya fueron pareja y terminó.</translation>
    </message>
    <message>
        <source>one of them has asked not to be paired with the other.</source>
        <translation>una de las dos personas ha pedido que no la emparejen con la otra.</translation>
    </message>
    <message>
        <source>%1 is not junior to %2, as reverse mentoring wants.</source>
        <translation>%1 no tiene menos antigüedad que %2, como requiere la mentoría inversa.</translation>
    </message>
    <message>
        <source>neither grades nor hire dates tell whether %1 is junior to %2.</source>
        <translation>ni los niveles ni las fechas de ingreso indican si %1 tiene menos antigüedad que %2.</translation>
    </message>
    <message>
        <source>they are not of the same level.</source>
        <translation>no son del mismo nivel.</translation>
    </message>
    <message>
        <source>they are not of the same age group.</source>
        <translation>no son del mismo grupo de edad.</translation>
    </message>
    <message>
        <source>the level or age group of one of them is not known.</source>
        <translation>se desconoce el nivel o el grupo de edad de una de las dos personas.</translation>
    </message>
    <message>
        <source>a criterion that must hold does not.</source>
        <translation>no se cumple un criterio obligatorio.</translation>
    </message>
    <message>
        <source>their score is below the minimum.</source>
        <translation>su puntuación está por debajo del mínimo.</translation>
    </message>
    <message>
        <source>This can be asked about a mentor and a mentee only.</source>
        <translation>Esto solo se puede preguntar sobre un mentor y un aprendiz.</translation>
    </message>
    <message>
        <source>One of these two does not take part in the round.</source>
        <translation>Una de estas dos personas no participa en la ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%n are held back</source>
        <translation>
            <numerusform>%n está en reserva</numerusform>
            <numerusform>%n están en reserva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are managers of theirs</source>
        <translation>
            <numerusform>%n es responsable suyo</numerusform>
            <numerusform>%n son responsables suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report to them</source>
        <translation>
            <numerusform>%n depende de esta persona</numerusform>
            <numerusform>%n dependen de esta persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are banned</source>
        <translation>
            <numerusform>%n está vetada</numerusform>
            <numerusform>%n están vetadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were with them before</source>
        <translation>
            <numerusform>%n ya formó pareja con esta persona</numerusform>
            <numerusform>%n ya formaron pareja con esta persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are avoided by wish</source>
        <translation>
            <numerusform>%n se evita por deseo expreso</numerusform>
            <numerusform>%n se evitan por deseo expreso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not junior</source>
        <translation>
            <numerusform>%n no tiene menos antigüedad</numerusform>
            <numerusform>%n no tienen menos antigüedad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nothing says who is senior</source>
        <translation>
            <numerusform>de %n nada indica quién tiene más antigüedad</numerusform>
            <numerusform>de %n nada indica quién tiene más antigüedad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another level</source>
        <translation>
            <numerusform>%n es de otro nivel</numerusform>
            <numerusform>%n son de otro nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another age group</source>
        <translation>
            <numerusform>%n es de otro grupo de edad</numerusform>
            <numerusform>%n son de otro grupo de edad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the level or age group is not known</source>
        <translation>
            <numerusform>de %n se desconoce el nivel o el grupo de edad</numerusform>
            <numerusform>de %n se desconoce el nivel o el grupo de edad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not meet “%1”, which must hold</source>
        <translation>
            <numerusform>%n no cumple «%1», que es obligatorio</numerusform>
            <numerusform>%n no cumplen «%1», que es obligatorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score below the minimum</source>
        <translation>
            <numerusform>%n tiene una puntuación inferior al mínimo</numerusform>
            <numerusform>%n tienen una puntuación inferior al mínimo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is proposed for %2.</source>
        <translation>Se propone a %1 para %2.</translation>
    </message>
    <message>
        <source>%1 and %2 may not be paired: “%3” must hold and does not.</source>
        <translation>%1 y %2 no se pueden emparejar: «%3» es obligatorio y no se cumple.</translation>
    </message>
    <message>
        <source>%1 and %2 may not be paired: %3</source>
        <translation>%1 y %2 no se pueden emparejar: %3</translation>
    </message>
    <message>
        <source>%1 scores %2 for %3, %4 scores %5.</source>
        <translation>%1 obtiene %2 puntos para %3; %4 obtiene %5.</translation>
    </message>
    <message>
        <source>%1 scores %2 for %3, who has nobody.</source>
        <translation>%1 obtiene %2 puntos para %3, que no tiene a nadie.</translation>
    </message>
    <message>
        <source>Nobody else would change.</source>
        <translation>No cambiaría nada para los demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n others would have somebody else, or nobody.</source>
        <translation>
            <numerusform>%n persona más tendría otra pareja, o ninguna.</numerusform>
            <numerusform>%n personas más tendrían otra pareja, o ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Together they would leave %2. %3</source>
        <translation>%1 Juntarlos dejaría a %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people more without anybody</source>
        <translation>
            <numerusform>%n persona más sin pareja</numerusform>
            <numerusform>%n personas más sin pareja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Forming the pair would cost nothing: it is as good, and the tie went the other way. %2</source>
        <translation>%1 Formar la pareja no costaría nada: es igual de buena, y el empate se resolvió a favor de la otra. %2</translation>
    </message>
    <message>
        <source>%1 Forming the pair would cost everybody together %2 points. %3</source>
        <translation>%1 Formar la pareja costaría al conjunto %2 puntos. %3</translation>
    </message>
    <message>
        <source>%1 scores %2, perhaps at no cost.</source>
        <translation>%1 obtiene %2 puntos, quizá sin coste.</translation>
    </message>
    <message>
        <source>%1 scores %2, at a cost of %3 points or more.</source>
        <translation>%1 obtiene %2 puntos, con un coste de %3 puntos o más.</translation>
    </message>
    <message numerus="yes">
        <source>%n people more would be matched</source>
        <translation>
            <numerusform>tendría pareja %n persona más</numerusform>
            <numerusform>tendrían pareja %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>If “%1” need not hold, %2.</source>
        <translation>Si «%1» no fuera obligatorio, %2.</translation>
    </message>
    <message>
        <source>With a minimum score of %1, %2.</source>
        <translation>Con una puntuación mínima de %1, %2.</translation>
    </message>
    <message>
        <source>If only direct managers are ruled out, %1.</source>
        <translation>Si solo se excluyera a los responsables directos, %1.</translation>
    </message>
    <message>
        <source>If every mentor takes one mentee more, %1.</source>
        <translation>Si cada mentor tomara a un aprendiz más, %1.</translation>
    </message>
    <message>
        <source>If those held back take part, %1.</source>
        <translation>Si participaran quienes están en reserva, %1.</translation>
    </message>
    <message>
        <source>If people who were a pair before may be one again, %1.</source>
        <translation>Si quienes ya fueron pareja pudieran volver a serlo, %1.</translation>
    </message>
    <message>
        <source>Of the others, %1.</source>
        <translation>De las demás personas, %1.</translation>
    </message>
    <message>
        <source>Not proven best: at most %1 points more in total are possible with as many matched.</source>
        <translation>Óptimo no demostrado: como máximo son posibles %1 puntos más en total con el mismo número de parejas.</translation>
    </message>
    <message>
        <source>Proven: the best total with no pair below %1, and no worst pair could be better.</source>
        <translation>Demostrado: el mejor total sin ninguna pareja por debajo de %1, y la peor pareja no podría ser mejor.</translation>
    </message>
    <message>
        <source>Proven: as many matched as possible, and the best total.</source>
        <translation>Demostrado: el mayor número posible de parejas y el mejor total.</translation>
    </message>
    <message>
        <source>The wished distance in experience must rise: above 0, and at most 50.</source>
        <translation>La distancia de experiencia deseada debe ir en aumento: más de 0 y como máximo 50.</translation>
    </message>
    <message>
        <source>The minimum score is %1; it goes from 0 to 100.</source>
        <translation>La puntuación mínima es %1; va de 0 a 100.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>people in a department</comment>
        <extracomment>&quot;mentees in Sales&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of grade %2</source>
        <translation>%1 de nivel %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>people at a location</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a measure of a group</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>mentores</translation>
    </message>
    <message>
        <source>mentees</source>
        <translation>aprendices</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Un objetivo nuevo</translation>
    </message>
    <message>
        <source>Raise %1 from %2 to %3</source>
        <translation>Aumentar de %2 a %3: %1</translation>
    </message>
    <message>
        <source>Raise %1 to %2</source>
        <translation>Aumentar hasta %2: %1</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>Aumentar: %1</translation>
    </message>
    <message>
        <source>Lower %1 from %2 to %3</source>
        <translation>Reducir de %2 a %3: %1</translation>
    </message>
    <message>
        <source>Lower %1 to %2</source>
        <translation>Reducir hasta %2: %1</translation>
    </message>
    <message>
        <source>Lower %1</source>
        <translation>Reducir: %1</translation>
    </message>
    <message>
        <source>Bring %1 to %2</source>
        <comment>a measure to a value</comment>
        <translation>Llevar a %2: %1</translation>
    </message>
    <message>
        <source>Reach a level of %1</source>
        <translation>Alcanzar un nivel: %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Mantener: %1</translation>
    </message>
    <message>
        <source>Keep %1 at %2 or above</source>
        <translation>Mantener en %2 o más: %1</translation>
    </message>
    <message>
        <source>Keep %1 at %2 or below</source>
        <translation>Mantener en %2 o menos: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a goal by a day</comment>
        <translation>%1, a más tardar el %2</translation>
    </message>
    <message>
        <source>no baseline yet</source>
        <translation>sin valor de partida todavía</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>sin medición todavía</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>sin meta todavía</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence el %1</translation>
    </message>
    <message>
        <source>No due date yet</source>
        <translation>Sin fecha límite todavía</translation>
    </message>
    <message>
        <source>Typed in on %1</source>
        <translation>Introducido el %1</translation>
    </message>
    <message>
        <source>First reading on %1</source>
        <translation>Primera medición el %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a goal</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Sin medición todavía</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>a goal</comment>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>a goal</comment>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Attained</source>
        <comment>a goal</comment>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a goal</comment>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>a goal</comment>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>With %1 behind it, a change from %2 to %3 can be told from chance.</source>
        <translation>Con una base de %1, un cambio de %2 a %3 se puede distinguir del azar.</translation>
    </message>
    <message>
        <source>With only %1 behind it, no change from %2 could be told from chance. Take it as a direction, or choose a larger group.</source>
        <translation>Con una base de solo %1, ningún cambio respecto a %2 se podría distinguir del azar. Tómelo como una orientación o elija un grupo mayor.</translation>
    </message>
    <message>
        <source>With %1 behind it, a change from %2 to %3 could well be chance; from %4 on it could be told.</source>
        <translation>Con una base de %1, un cambio de %2 a %3 bien podría ser azar; a partir de %4 se podría distinguir.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 means %2 %3.</source>
        <translation>%1 equivale a %2 %3.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>%1 is less than one of %2.</source>
        <translation>%1 es menos de uno de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer leavers of %2.</source>
        <translation>
            <numerusform>%1 equivale a %n salida menos de %2.</numerusform>
            <numerusform>%1 equivale a %n salidas menos de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more leavers of %2.</source>
        <translation>
            <numerusform>%1 equivale a %n salida más de %2.</numerusform>
            <numerusform>%1 equivale a %n salidas más de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more promotions of %2 people.</source>
        <translation>
            <numerusform>%1 equivale a %n ascenso más entre %2 personas.</numerusform>
            <numerusform>%1 equivale a %n ascensos más entre %2 personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer promotions of %2 people.</source>
        <translation>
            <numerusform>%1 equivale a %n ascenso menos entre %2 personas.</numerusform>
            <numerusform>%1 equivale a %n ascensos menos entre %2 personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 equivale a %n reunión más de %2 previstas.</numerusform>
            <numerusform>%1 equivale a %n reuniones más de %2 previstas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 equivale a %n reunión menos de %2 previstas.</numerusform>
            <numerusform>%1 equivale a %n reuniones menos de %2 previstas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more pairings of %2.</source>
        <translation>
            <numerusform>%1 equivale a %n pareja más de %2.</numerusform>
            <numerusform>%1 equivale a %n parejas más de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer pairings of %2.</source>
        <translation>
            <numerusform>%1 equivale a %n pareja menos de %2.</numerusform>
            <numerusform>%1 equivale a %n parejas menos de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more of %2.</source>
        <translation>
            <numerusform>%1 equivale a %n más de %2.</numerusform>
            <numerusform>%1 equivale a %n más de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer of %2.</source>
        <translation>
            <numerusform>%1 equivale a %n menos de %2.</numerusform>
            <numerusform>%1 equivale a %n menos de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what the goal is measured by.</source>
        <translation>Elija con qué se mide el objetivo.</translation>
    </message>
    <message>
        <source>Say what shall happen to it: raise, lower, reach or keep.</source>
        <translation>Indique qué debe ocurrir: aumentar, reducir, alcanzar o mantener.</translation>
    </message>
    <message>
        <source>More of this is better, so lowering it is no goal. Choose raise, reach or keep.</source>
        <translation>Aquí más es mejor, así que reducirlo no es un objetivo. Elija aumentar, alcanzar o mantener.</translation>
    </message>
    <message>
        <source>Less of this is better, so raising it is no goal. Choose lower, reach or keep.</source>
        <translation>Aquí menos es mejor, así que aumentarlo no es un objetivo. Elija reducir, alcanzar o mantener.</translation>
    </message>
    <message>
        <source>Give your measure a name.</source>
        <translation>Dé un nombre a su medida.</translation>
    </message>
    <message>
        <source>“%1” is about mentees; the group can&apos;t be mentors.</source>
        <translation>«%1» trata de aprendices; el grupo no puede ser de mentores.</translation>
    </message>
    <message>
        <source>“%1” is about mentors; the group can&apos;t be mentees.</source>
        <translation>«%1» trata de mentores; el grupo no puede ser de aprendices.</translation>
    </message>
    <message>
        <source>Say whose share it is: a department, a grade or a location.</source>
        <translation>Indique de quién es la proporción: de un departamento, un nivel o una ubicación.</translation>
    </message>
    <message>
        <source>The span is 1 to 60 months, not %1.</source>
        <translation>El plazo es de 1 a 60 meses, no %1.</translation>
    </message>
    <message>
        <source>Nobody is in this group today.</source>
        <translation>Hoy no hay nadie en este grupo.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in the program yet.</source>
        <translation>Todavía no hay nadie inscrito en el programa.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n people are in this group; figures of fewer than %1 are never shown.</source>
        <translation>
            <numerusform>Solo hay %n persona en este grupo; nunca se muestran datos de menos de %1.</numerusform>
            <numerusform>Solo hay %n personas en este grupo; nunca se muestran datos de menos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in which unit it is counted.</source>
        <translation>Indique en qué unidad se cuenta.</translation>
    </message>
    <message>
        <source>Say where it is read.</source>
        <translation>Indique dónde se mide.</translation>
    </message>
    <message>
        <source>Say where the baseline was read.</source>
        <translation>Indique dónde se obtuvo el valor de partida.</translation>
    </message>
    <message>
        <source>The baseline can&apos;t be of %1, which is still to come.</source>
        <translation>El valor de partida no puede ser del %1, que aún está por llegar.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3.</source>
        <translation>«%1» va de %2 a %3.</translation>
    </message>
    <message>
        <source>Take the baseline from the workspace (%1), or type one with its source.</source>
        <translation>Tome el valor de partida del espacio de trabajo (%1) o escriba uno con su fuente.</translation>
    </message>
    <message>
        <source>No baseline yet: the first reading becomes it.</source>
        <translation>Sin valor de partida todavía: lo será la primera medición.</translation>
    </message>
    <message>
        <source>Set a target.</source>
        <translation>Fije una meta.</translation>
    </message>
    <message>
        <source>A target of %1 can&apos;t be: “%2” goes from %3 to %4.</source>
        <translation>Una meta de %1 no es posible: «%2» va de %3 a %4.</translation>
    </message>
    <message>
        <source>The target is where the baseline is: %1. Choose “keep”, or another target.</source>
        <translation>La meta coincide con el valor de partida: %1. Elija «mantener» u otra meta.</translation>
    </message>
    <message>
        <source>The target of %1 is below the baseline of %2; more of this is better.</source>
        <translation>La meta de %1 está por debajo del valor de partida de %2; aquí más es mejor.</translation>
    </message>
    <message>
        <source>The target of %1 is above the baseline of %2; less of this is better.</source>
        <translation>La meta de %1 está por encima del valor de partida de %2; aquí menos es mejor.</translation>
    </message>
    <message>
        <source>Keeping a level means a target no better than the baseline of %1.</source>
        <translation>Mantener un nivel significa una meta que no sea mejor que el valor de partida de %1.</translation>
    </message>
    <message>
        <source>Say which aim of the organization it serves.</source>
        <translation>Indique a qué fin de la organización sirve.</translation>
    </message>
    <message>
        <source>A weight is 0 to 100, not %1.</source>
        <translation>Un peso va de 0 a 100, no puede ser %1.</translation>
    </message>
    <message>
        <source>No criterion of pairing serves this goal.</source>
        <translation>Ningún criterio de emparejamiento sirve a este objetivo.</translation>
    </message>
    <message>
        <source>The goal would be due on %1, before the program starts on %2.</source>
        <translation>El objetivo vencería el %1, antes de que el programa empiece el %2.</translation>
    </message>
    <message>
        <source>The program and its follow-up end on %1; the goal would be due on %2.</source>
        <translation>El programa y su seguimiento terminan el %1; el objetivo vencería el %2.</translation>
    </message>
    <message>
        <source>The first reading is to be had on %1, after the goal is due on %2.</source>
        <translation>La primera medición tocaría el %1, después de que venza el objetivo el %2.</translation>
    </message>
    <message>
        <source>Set at least one checkpoint on the way.</source>
        <translation>Fije al menos un punto de control en el camino.</translation>
    </message>
    <message>
        <source>The checkpoint on %1 is after the due date.</source>
        <translation>El punto de control del %1 es posterior a la fecha límite.</translation>
    </message>
    <message>
        <source>The checkpoint on %1 is before the program starts.</source>
        <translation>El punto de control del %1 es anterior al inicio del programa.</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>número de participantes</translation>
    </message>
    <message>
        <source>enrollment rate</source>
        <translation>tasa de inscripción</translation>
    </message>
    <message>
        <source>Enrollment rate</source>
        <translation>Tasa de inscripción</translation>
    </message>
    <message>
        <source>People enrolled, divided by people whom the entry rules admit on the first day of the program, by what the newest roster says of them.</source>
        <translation>Personas inscritas, divididas entre las personas que las reglas de acceso admiten el primer día del programa, según la última lista de personal.</translation>
    </message>
    <message>
        <source>match rate</source>
        <translation>tasa de emparejamiento</translation>
    </message>
    <message>
        <source>time to match</source>
        <translation>tiempo hasta el emparejamiento</translation>
    </message>
    <message>
        <source>Time to match</source>
        <translation>Tiempo hasta el emparejamiento</translation>
    </message>
    <message>
        <source>Days after which half of the approved mentees are matched. Those who still wait count as waiting, and those who withdraw as never matched; a mean of the matched alone would leave out whoever waits longest.</source>
        <translation>Días tras los que la mitad de los aprendices aprobados tiene pareja. Quienes siguen esperando cuentan como en espera, y quienes se retiran, como nunca emparejados; una media solo de los emparejados dejaría fuera a quienes más esperan.</translation>
    </message>
    <message>
        <source>number of meetings held</source>
        <translation>número de reuniones celebradas</translation>
    </message>
    <message>
        <source>Meetings that were held, and as long as the program asks for where it does.</source>
        <translation>Reuniones que se celebraron, y con la duración que pide el programa cuando pide alguna.</translation>
    </message>
    <message>
        <source>cadence compliance</source>
        <translation>cumplimiento de la frecuencia</translation>
    </message>
    <message>
        <source>Whole cadence periods in which the pairing met, divided by all whole cadence periods since the start without agreed pauses. A no-show is not held.</source>
        <translation>Periodos de frecuencia completos en los que la pareja se reunió, divididos entre todos los periodos de frecuencia completos desde el inicio, sin las pausas acordadas. Si alguien no asistió, no cuenta como celebrada.</translation>
    </message>
    <message>
        <source>pairing completion</source>
        <translation>parejas completadas</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for the program, divided by people who answered, in the latest survey.</source>
        <translation>Personas que eligieron 4 o 5 de 5 para el programa, divididas entre las personas que respondieron, en la última encuesta.</translation>
    </message>
    <message>
        <source>satisfaction with the match</source>
        <translation>satisfacción con la pareja</translation>
    </message>
    <message>
        <source>Match satisfaction</source>
        <translation>Satisfacción con la pareja</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for their match, divided by people who answered; the latest answer of each. Mentees, or mentors where the goal is about mentors: never both together.</source>
        <translation>Personas que eligieron 4 o 5 de 5 para su pareja, divididas entre las personas que respondieron; la última respuesta de cada una. Aprendices, o mentores cuando el objetivo trata de mentores: nunca ambos juntos.</translation>
    </message>
    <message>
        <source>net promoter score</source>
        <translation>índice de recomendación neta</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Índice de recomendación neta</translation>
    </message>
    <message>
        <source>Of the answers from 0 to 10 to whether they would recommend the program, the percentage of 9 and 10 less that of 0 to 6; the latest answer of each.</source>
        <translation>De las respuestas de 0 a 10 a si recomendarían el programa, el porcentaje de 9 y 10 menos el de 0 a 6; la última respuesta de cada persona.</translation>
    </message>
    <message>
        <source>training completion</source>
        <translation>formación completada</translation>
    </message>
    <message>
        <source>Training completion</source>
        <translation>Formación completada</translation>
    </message>
    <message>
        <source>Training completed by its deadline, divided by training whose deadline has come.</source>
        <translation>Formación completada dentro de su plazo, dividida entre la formación cuyo plazo ha llegado.</translation>
    </message>
    <message>
        <source>event attendance</source>
        <translation>asistencia a eventos</translation>
    </message>
    <message>
        <source>Event attendance</source>
        <translation>Asistencia a eventos</translation>
    </message>
    <message>
        <source>Registered people who came, divided by people registered, over all events.</source>
        <translation>Personas registradas que acudieron, divididas entre las personas registradas, en todos los eventos.</translation>
    </message>
    <message>
        <source>attainment of mentees&apos; own goals</source>
        <translation>logro de los objetivos propios de los aprendices</translation>
    </message>
    <message>
        <source>Mentee-goal attainment</source>
        <translation>Logro de objetivos de aprendices</translation>
    </message>
    <message>
        <source>Goals of mentees attained by their due date, divided by goals whose due date has come. Abandoned ones stay in.</source>
        <translation>Objetivos de aprendices alcanzados en su fecha límite, divididos entre los objetivos cuya fecha límite ha llegado. Los abandonados siguen contando.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retención</translation>
    </message>
    <message>
        <source>Participants still employed so many months after they enrolled, divided by all who enrolled so long ago, whatever became of their pairing. Where HR gives no leaving day, the first roster without them counts.</source>
        <translation>Participantes que siguen en la empresa tantos meses después de inscribirse, divididos entre todos los que se inscribieron hace ese tiempo, sea lo que sea de su pareja. Cuando RR. HH. no indica el día de salida, cuenta la primera lista de personal en la que no figuran.</translation>
    </message>
    <message>
        <source>promotion rate</source>
        <translation>tasa de ascensos</translation>
    </message>
    <message>
        <source>Promotion rate</source>
        <translation>Tasa de ascensos</translation>
    </message>
    <message>
        <source>Participants whose grade rose within so many months after they enrolled, divided by all who enrolled so long ago, leavers included. A new title is no promotion.</source>
        <translation>Participantes cuyo nivel subió dentro de tantos meses después de inscribirse, divididos entre todos los que se inscribieron hace ese tiempo, incluidas las salidas. Un nuevo puesto no es un ascenso.</translation>
    </message>
    <message>
        <source>skill gain</source>
        <translation>mejora de competencias</translation>
    </message>
    <message>
        <source>Skill gain</source>
        <translation>Mejora de competencias</translation>
    </message>
    <message>
        <source>The mean of the rating after less the rating before, from 1 to 5, of mentees with both. Mentees rate themselves, or their mentors do where the goal is about mentors&apos; ratings: never both together.</source>
        <translation>La media de la valoración posterior menos la anterior, de 1 a 5, de los aprendices que tienen ambas. Los aprendices se valoran a sí mismos, o lo hacen sus mentores cuando el objetivo trata de las valoraciones de los mentores: nunca ambas juntas.</translation>
    </message>
    <message>
        <source>share of cross-department pairings</source>
        <translation>proporción de parejas entre departamentos</translation>
    </message>
    <message>
        <source>Cross-department pairings</source>
        <translation>Parejas entre departamentos</translation>
    </message>
    <message>
        <source>Pairings whose two sides share no department, divided by all pairings.</source>
        <translation>Parejas cuyas dos partes no comparten departamento, divididas entre todas las parejas.</translation>
    </message>
    <message>
        <source>share among mentors</source>
        <translation>proporción entre los mentores</translation>
    </message>
    <message>
        <source>Representation among mentors</source>
        <translation>Representación entre los mentores</translation>
    </message>
    <message>
        <source>Enrolled mentors of the group, divided by all enrolled mentors.</source>
        <translation>Mentores inscritos del grupo, divididos entre todos los mentores inscritos.</translation>
    </message>
    <message>
        <source>a measure of your own</source>
        <translation>una medida propia</translation>
    </message>
    <message>
        <source>A measure of your own</source>
        <translation>Una medida propia</translation>
    </message>
    <message>
        <source>Read elsewhere and typed in, with its source.</source>
        <translation>Se mide en otro lugar y se introduce con su fuente.</translation>
    </message>
    <message>
        <source>HR rosters</source>
        <translation>Listas de personal (RR. HH.)</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Respuestas de encuesta</translation>
    </message>
    <message>
        <source>Skill ratings before and after</source>
        <translation>Valoraciones de competencias antes y después</translation>
    </message>
    <message>
        <source>Goals of mentees</source>
        <translation>Objetivos de aprendices</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Introducido</translation>
    </message>
    <message>
        <source>Nothing in the program&apos;s design feeds this measure. It needs: %1. Let the program keep it, in its settings under Data Kept.</source>
        <translation>Nada en el diseño del programa alimenta esta medida. Necesita: %1. Haga que el programa lo guarde, en su configuración, en Datos guardados.</translation>
    </message>
    <message>
        <source>%1-month %2</source>
        <extracomment>&quot;12-month retention&quot;</extracomment>
        <translation>%2 a %1 meses</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <extracomment>A number and its unit: &quot;12 hours&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>de 5</translation>
    </message>
    <message>
        <source>say whose share of the mentors it is</source>
        <translation>indique de quién es la proporción entre los mentores</translation>
    </message>
    <message>
        <source>This measure is read elsewhere and typed in.</source>
        <translation>Esta medida se obtiene en otro lugar y se introduce a mano.</translation>
    </message>
    <message>
        <source>No baseline yet, first reading on %1.</source>
        <translation>Sin valor de partida todavía; primera medición el %1.</translation>
    </message>
    <message>
        <source>everybody who works in the group, participant or not</source>
        <translation>todas las personas que trabajan en el grupo, participen o no</translation>
    </message>
    <message>
        <source>participants of %1</source>
        <translation>participantes de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more enrolled less than %1 months ago, and will be counted then</source>
        <translation>
            <numerusform>%n persona más se inscribió hace menos de %1 meses y se contará entonces</numerusform>
            <numerusform>%n personas más se inscribieron hace menos de %1 meses y se contarán entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 similar people who did not take part stayed; taking part is associated with a difference of %3 percentage points (95 % interval %4 to %5), which does not show a cause</source>
        <translation>se quedaron %1 de %2 personas similares que no participaron; participar se asocia con una diferencia de %3 puntos porcentuales (intervalo del 95 % de %4 a %5), lo que no demuestra una causa</translation>
    </message>
    <message numerus="yes">
        <source>Still here after %n months</source>
        <translation>
            <numerusform>Siguen aquí tras %n mes</numerusform>
            <numerusform>Siguen aquí tras %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participants who enrolled at least %n months ago</source>
        <translation>
            <numerusform>participantes que se inscribieron hace al menos %n mes</numerusform>
            <numerusform>participantes que se inscribieron hace al menos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People still employed %n months after they enrolled, divided by all who enrolled so long ago.</source>
        <translation>
            <numerusform>Personas que siguen en la empresa %n mes después de inscribirse, divididas entre todas las que se inscribieron hace ese tiempo.</numerusform>
            <numerusform>Personas que siguen en la empresa %n meses después de inscribirse, divididas entre todas las que se inscribieron hace ese tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promoted within %n months</source>
        <translation>
            <numerusform>Ascensos en %n mes</numerusform>
            <numerusform>Ascensos en %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People whose grade rose within %n months after they enrolled, divided by all who enrolled so long ago, leavers included.</source>
        <translation>
            <numerusform>Personas cuyo nivel subió en el plazo de %n mes desde que se inscribieron, divididas entre todas las que se inscribieron hace ese tiempo, incluidas las salidas.</numerusform>
            <numerusform>Personas cuyo nivel subió en el plazo de %n meses desde que se inscribieron, divididas entre todas las que se inscribieron hace ese tiempo, incluidas las salidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days after which half of the approved mentees are matched: the median of the cumulative incidence, where those who wait are censored and a withdrawal competes.</source>
        <translation>Días tras los que la mitad de los aprendices aprobados tiene pareja: la mediana de la incidencia acumulada, en la que quienes esperan se censuran y una retirada es un evento competitivo.</translation>
    </message>
    <message>
        <source>no interval: a median of the cumulative incidence</source>
        <translation>sin intervalo: una mediana de la incidencia acumulada</translation>
    </message>
    <message>
        <source>fewer than half are matched so far</source>
        <translation>menos de la mitad tiene pareja hasta ahora</translation>
    </message>
    <message>
        <source>pairings</source>
        <translation>parejas</translation>
    </message>
    <message>
        <source>Meetings that were held, of every length or of the length that the program asks for.</source>
        <translation>Reuniones que se celebraron, de cualquier duración o de la que pide el programa.</translation>
    </message>
    <message>
        <source>Mentors satisfied with their match</source>
        <translation>Mentores satisfechos con su pareja</translation>
    </message>
    <message>
        <source>Mentees satisfied with their match</source>
        <translation>Aprendices satisfechos con su pareja</translation>
    </message>
    <message>
        <source>People who chose 4 or 5 of 5 for their match, divided by people who answered.</source>
        <translation>Personas que eligieron 4 o 5 de 5 para su pareja, divididas entre las personas que respondieron.</translation>
    </message>
    <message>
        <source>The percentage of answers of 9 and 10 less that of 0 to 6, from −100 to 100.</source>
        <translation>El porcentaje de respuestas de 9 y 10 menos el de 0 a 6, de −100 a 100.</translation>
    </message>
    <message>
        <source>no interval: everyone gave an answer of the same kind</source>
        <translation>sin intervalo: todos dieron una respuesta de la misma clase</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Formación completada</translation>
    </message>
    <message>
        <source>training whose deadline has come</source>
        <translation>formación cuyo plazo ha llegado</translation>
    </message>
    <message>
        <source>Came to events</source>
        <translation>Acudieron a eventos</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>%1 of %2 invited people registered</source>
        <translation>se registraron %1 de %2 personas invitadas</translation>
    </message>
    <message>
        <source>Goals of mentees attained</source>
        <translation>Objetivos de aprendices alcanzados</translation>
    </message>
    <message>
        <source>goals whose due date has come</source>
        <translation>objetivos cuya fecha límite ha llegado</translation>
    </message>
    <message>
        <source>Skill gain as mentors rate it</source>
        <translation>Mejora de competencias según los mentores</translation>
    </message>
    <message>
        <source>Skill gain as mentees rate it</source>
        <translation>Mejora de competencias según los aprendices</translation>
    </message>
    <message>
        <source>mentees rated before and after</source>
        <translation>aprendices valorados antes y después</translation>
    </message>
    <message>
        <source>The mean of the rating after less the rating before, each mentee&apos;s skills averaged first.</source>
        <translation>La media de la valoración posterior menos la anterior; primero se promedian las competencias de cada aprendiz.</translation>
    </message>
    <message>
        <source>no interval: everyone gained the same</source>
        <translation>sin intervalo: todos mejoraron lo mismo</translation>
    </message>
    <message>
        <source>pairings whose departments are known</source>
        <translation>parejas cuyos departamentos se conocen</translation>
    </message>
    <message>
        <source>Represented among mentors</source>
        <translation>Representación entre los mentores</translation>
    </message>
    <message>
        <source>enrolled mentors</source>
        <translation>mentores inscritos</translation>
    </message>
    <message>
        <source>not shown because the group, or everybody outside it, is fewer than %1</source>
        <translation>no se muestra porque el grupo, o todas las personas fuera de él, son menos de %1</translation>
    </message>
    <message>
        <source>everybody employed on %1</source>
        <translation>todas las personas empleadas el %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4).</source>
        <extracomment>&quot;Promoted within 12 months: 4 of 50 (8 %, 95 % interval 3 to 19).&quot;</extracomment>
        <translation>%1: %2 de %3 (%4).</translation>
    </message>
    <message>
        <source>There is no reading yet to draw.</source>
        <translation>Todavía no hay ninguna medición que dibujar.</translation>
    </message>
    <message>
        <source>Way to the target</source>
        <translation>Camino a la meta</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Now %1; on the way to %2 it would be %3 today.</source>
        <translation>Ahora %1; en el camino a %2, hoy sería %3.</translation>
    </message>
    <message>
        <source>Now %1; the target is %2.</source>
        <translation>Ahora %1; la meta es %2.</translation>
    </message>
    <message>
        <source>What it was so far</source>
        <translation>Evolución hasta ahora</translation>
    </message>
    <message>
        <source>There is no history to show: nothing was measured yet.</source>
        <translation>No hay historial que mostrar: todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>%1, at the end of each month.</source>
        <translation>%1, al final de cada mes.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The backup was canceled.</source>
        <translation>Se canceló la copia de seguridad.</translation>
    </message>
    <message>
        <source>new cohort “%1”</source>
        <translation>nueva cohorte «%1»</translation>
    </message>
    <message>
        <source>archiving of “%1”</source>
        <translation>archivo de «%1»</translation>
    </message>
    <message>
        <source>taking “%1” out of the archive</source>
        <translation>recuperación de «%1» del archivo</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <translation>eliminación de «%1»</translation>
    </message>
    <message>
        <source>minimum group size</source>
        <translation>tamaño mínimo de grupo</translation>
    </message>
    <message>
        <source>new goal “%1”</source>
        <translation>nuevo objetivo «%1»</translation>
    </message>
    <message>
        <source>changes to the goal “%1”</source>
        <translation>cambios en el objetivo «%1»</translation>
    </message>
    <message>
        <source>closing of the goal “%1”</source>
        <translation>cierre del objetivo «%1»</translation>
    </message>
    <message>
        <source>deletion of the goal “%1”</source>
        <translation>eliminación del objetivo «%1»</translation>
    </message>
    <message>
        <source>reading of the goal “%1”</source>
        <translation>medición del objetivo «%1»</translation>
    </message>
    <message>
        <source>deletion of a reading of the goal “%1”</source>
        <translation>eliminación de una medición del objetivo «%1»</translation>
    </message>
    <message>
        <source>new goal of %1</source>
        <translation>nuevo objetivo de %1</translation>
    </message>
    <message>
        <source>changes to a goal of %1</source>
        <translation>cambios en un objetivo de %1</translation>
    </message>
    <message>
        <source>deletion of a goal of %1</source>
        <translation>eliminación de un objetivo de %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>changes to the import profile “%1”</source>
        <translation>cambios en el perfil de importación «%1»</translation>
    </message>
    <message numerus="yes">
        <source>enrollment of %n people</source>
        <translation>
            <numerusform>inscripción de %n persona</numerusform>
            <numerusform>inscripción de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new state of %n participants</source>
        <translation>
            <numerusform>nuevo estado de %n participante</numerusform>
            <numerusform>nuevo estado de %n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>order of the wait-list</source>
        <translation>orden de la lista de espera</translation>
    </message>
    <message>
        <source>changes to the list of skills</source>
        <translation>cambios en la lista de competencias</translation>
    </message>
    <message>
        <source>changes to the mentor directory</source>
        <translation>cambios en el directorio de mentores</translation>
    </message>
    <message>
        <source>changes to what is asked about diversity</source>
        <translation>cambios en lo que se pregunta sobre diversidad</translation>
    </message>
    <message>
        <source>changes to the resource library</source>
        <translation>cambios en la biblioteca de recursos</translation>
    </message>
    <message>
        <source>There is neither a file “%1” nor an import profile of that name.</source>
        <translation>No hay ningún archivo «%1» ni ningún perfil de importación con ese nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a profile for people.</source>
        <translation>«%1» no es un perfil para personas.</translation>
    </message>
    <message>
        <source>%1 answers: %2 people new, %3 changed, %4 unchanged; %5 problems.</source>
        <translation>%1 respuestas: %2 personas nuevas, %3 con cambios, %4 sin cambios; %5 problemas.</translation>
    </message>
    <message>
        <source>Say where to write the application form: with --html as a page, with --csv as a table.</source>
        <translation>Indique dónde se escribirá el formulario de solicitud: con --html, como página; con --csv, como tabla.</translation>
    </message>
    <message>
        <source>“%1” has no goal yet.</source>
        <translation>«%1» todavía no tiene ningún objetivo.</translation>
    </message>
    <message>
        <source>Everything in “%1” is known already; nothing was changed.</source>
        <translation>Todo lo que hay en «%1» ya se conoce; no se cambió nada.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 (%2) may be %3 (%4): %5. To keep them as one person: --merge %2=%4</source>
        <translation>%1 (%2) puede ser %3 (%4): %5. Para conservarlos como una sola persona: --merge %2=%4</translation>
    </message>
    <message>
        <source>Use --date-order dmy, mdy or ymd.</source>
        <translation>Use --date-order dmy, mdy o ymd.</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 rows, %5 added, %6 changed, %7 left, %8 returned, %9 rejected</source>
        <translation>%1  %2  %3: %4 filas, %5 de alta, %6 con cambios, %7 de salida, %8 de regreso, %9 con rechazo</translation>
    </message>
    <message>
        <source>There is no import profile “%1”.</source>
        <translation>No hay ningún perfil de importación «%1».</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>No existe tal participante.</translation>
    </message>
    <message numerus="yes">
        <source>Enrolled %n people.</source>
        <translation>
            <numerusform>Se inscribió a %n persona.</numerusform>
            <numerusform>Se inscribió a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nobody in this program.</source>
        <translation>«%1» no es nadie de este programa.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n participants.</source>
        <translation>
            <numerusform>Se modificó %n participante.</numerusform>
            <numerusform>Se modificaron %n participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 (%3, archived)</source>
        <translation>%1  %2 (%3, archivado)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>Mentees: %1 (%2)</source>
        <translation>Aprendices: %1 (%2)</translation>
    </message>
    <message>
        <source>Mentors: %1 (%2)</source>
        <translation>Mentores: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Meetings every %n days</source>
        <translation>
            <numerusform>Reuniones cada %n día</numerusform>
            <numerusform>Reuniones cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has more than %2 lines; so many pairs cannot be solved in one go.</source>
        <translation>«%1» tiene más de %2 líneas; no se pueden resolver tantas parejas de una vez.</translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems and perhaps more.</source>
        <translation>
            <numerusform>No se pueden resolver las puntuaciones: %n problema y quizá más.</numerusform>
            <numerusform>No se pueden resolver las puntuaciones: %n problemas y quizá más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are two columns called “%1”.</source>
        <translation>Hay dos columnas llamadas «%1».</translation>
    </message>
    <message>
        <source>There is no column called “%1”.</source>
        <translation>No hay ninguna columna llamada «%1».</translation>
    </message>
    <message>
        <source>The columns are: %1</source>
        <translation>Las columnas son: %1</translation>
    </message>
    <message>
        <source>The columns “x1” and “n1” are needed.</source>
        <translation>Se necesitan las columnas «x1» y «n1».</translation>
    </message>
    <message>
        <source>Of the columns “x2” and “n2” one is there without the other.</source>
        <translation>De las columnas «x2» y «n2» está una sin la otra.</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un número entero desde 0</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Falta el número.</translation>
    </message>
    <message>
        <source>This counts nothing.</source>
        <translation>Esto no cuenta nada.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>A part is larger than the whole.</source>
        <translation>Una parte es mayor que el total.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3</source>
        <translation>Línea %1: %2 de %3</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>diferencia %1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>razón %1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>un número desde 0</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Falta el tiempo.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Esto no es un tiempo.</translation>
    </message>
    <message>
        <source>1 or true for an event, 0 or false for none</source>
        <translation>1 o true para un evento, 0 o false para ninguno</translation>
    </message>
    <message>
        <source>Whether there was an event is missing.</source>
        <translation>Falta si hubo un evento.</translation>
    </message>
    <message>
        <source>This does not say whether there was an event.</source>
        <translation>Esto no dice si hubo un evento.</translation>
    </message>
    <message>
        <source>A time is never negative.</source>
        <translation>Un tiempo nunca es negativo.</translation>
    </message>
    <message>
        <source>a time after %1</source>
        <translation>un tiempo posterior a %1</translation>
    </message>
    <message>
        <source>The time ends at or before its beginning.</source>
        <translation>El tiempo termina en su comienzo o antes.</translation>
    </message>
    <message>
        <source>The group is missing.</source>
        <translation>Falta el grupo.</translation>
    </message>
    <message>
        <source>There are %1 groups; no more than %2 can be compared.</source>
        <translation>Hay %1 grupos; no se pueden comparar más de %2.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <translation>No se puede usar ninguna fila del archivo.</translation>
    </message>
    <message>
        <source>The curve falls to 0 at %1 although others are under observation later: it says nothing about them.</source>
        <translation>La curva cae a 0 en %1 aunque otras personas siguen después en observación: no dice nada sobre ellas.</translation>
    </message>
    <message>
        <source>Fewer than 10 are at risk at %1.</source>
        <translation>Hay menos de 10 en riesgo en %1.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 events, median %4 (%5 to %6), mean up to %7: %8.</source>
        <translation>%1: %2 filas, %3 eventos, mediana %4 (%5 a %6), media hasta %7: %8.</translation>
    </message>
    <message>
        <source>at %1: %2 (%3 to %4), %5 at risk</source>
        <translation>en %1: %2 (%3 a %4), %5 en riesgo</translation>
    </message>
    <message>
        <source>Log-rank: χ² %1, %2 degrees of freedom, p %3.</source>
        <translation>Rango logarítmico: χ² %1, %2 grados de libertad, p %3.</translation>
    </message>
</context>
<context>
    <name>mentorbook::ValuesPage</name>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Values that need a look</source>
        <translation>Valores por revisar</translation>
    </message>
    <message>
        <source>There is nothing to decide here: every value is understood.</source>
        <translation>Aquí no hay nada que decidir: se entienden todos los valores.</translation>
    </message>
    <message>
        <source>Which part of a date comes first?</source>
        <translation>¿Qué parte de una fecha va primero?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Every date in %1 can be read in two ways.</source>
        <translation>Todas las fechas de %1 se pueden leer de dos maneras.</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation>%1 es %2 (%3)</translation>
    </message>
    <message>
        <source>Do these mean “none”?</source>
        <translation>¿Significan estos valores «ninguno»?</translation>
    </message>
    <message>
        <source>Tick the values that stand where HR knows nothing.</source>
        <translation>Marque los valores que aparecen donde RR. HH. no sabe nada.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, %3</source>
        <translation>«%1» en «%2», %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means none</source>
        <translation>«%1» significa «ninguno»</translation>
    </message>
    <message>
        <source>What the file writes in different ways can be called the same here. Suggestions count once you go on; where one is wrong, choose the value itself.</source>
        <translation>Lo que el archivo escribe de distintas maneras puede llevar aquí un mismo nombre. Las sugerencias cuentan cuando usted continúa; si alguna es incorrecta, elija el valor usted mismo.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln values</source>
        <translation>
            <numerusform>Mostrar %Ln valor</numerusform>
            <numerusform>Mostrar los %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>«%1» significa</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
</context>
<context>
    <name>mentorbook::WeekStripDelegate</name>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>en %n semana</numerusform>
            <numerusform>en %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n reunión celebrada</numerusform>
            <numerusform>%n reuniones celebradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
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
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample.mentorbook</source>
        <comment>a file name</comment>
        <translation>Ejemplo.mentorbook</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be created.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>Making the sample: three years of an invented company…</source>
        <translation>Creando el ejemplo: tres años de una empresa inventada…</translation>
    </message>
    <message numerus="yes">
        <source>This is the sample: %n invented people and a program with a history.</source>
        <translation>
            <numerusform>Este es el ejemplo: %n persona inventada y un programa con historia.</numerusform>
            <numerusform>Este es el ejemplo: %n personas inventadas y un programa con historia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Restore Pro&amp;gram</source>
        <translation>Restaurar pr&amp;ograma</translation>
    </message>
    <message>
        <source>Archive Pro&amp;gram</source>
        <translation>Archivar pr&amp;ograma</translation>
    </message>
    <message>
        <source>Restored the program “%1”.</source>
        <translation>Se restauró el programa «%1».</translation>
    </message>
    <message>
        <source>Archived the program “%1”.</source>
        <translation>Se archivó el programa «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the program “%1” with %2.</source>
        <translation>Se eliminó el programa «%1» con %2.</translation>
    </message>
</context>
<context>
    <name>mentorbook::Wizard</name>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
</TS>
