<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>UndoImportDialog</name>
    <message numerus="yes">
        <source>The %Ln activity(ies) that came with %1 are removed from their leads.</source>
        <translation>
            <numerusform>Se retira de sus leads %Ln actividad que llegó con %1.</numerusform>
            <numerusform>Se retiran de sus leads %Ln actividades que llegaron con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back what %1 brought: new leads (%2) are withdrawn, and updated leads (%3) get their former values back. Leads that somebody works on stay as they are.</source>
        <translation>Revierte lo que trajo %1: los leads nuevos (%2) se retiran y los actualizados (%3) recuperan sus valores anteriores. Los leads en los que alguien trabaja quedan como están.</translation>
    </message>
</context>
<context>
    <name>baton::ActionOffer</name>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>A rep gets the leads by name. Hours are not asked about, and a cap may be exceeded.</source>
        <translation>Un comercial recibe los leads por decisión expresa. No se tiene en cuenta el horario y se puede superar un límite.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln lead(s)</source>
        <translation>
            <numerusform>Asignar %Ln lead</numerusform>
            <numerusform>Asignar %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) assigned.</source>
        <translation>
            <numerusform>%Ln lead asignado.</numerusform>
            <numerusform>%Ln leads asignados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark contacted…</source>
        <translation>Marcar como contactados…</translation>
    </message>
    <message>
        <source>Somebody reached out. The time counts for the clocks of the leads.</source>
        <translation>Alguien se ha puesto en contacto. La hora cuenta para los plazos de los leads.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln lead(s) contacted</source>
        <translation>
            <numerusform>Marcar %Ln lead como contactado</numerusform>
            <numerusform>Marcar %Ln leads como contactados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) marked contacted.</source>
        <translation>
            <numerusform>%Ln lead marcado como contactado.</numerusform>
            <numerusform>%Ln leads marcados como contactados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set stage…</source>
        <translation>Fijar etapa…</translation>
    </message>
    <message>
        <source>The stage of the funnel. A lead in nurture that becomes qualified by it is routed.</source>
        <translation>La etapa del embudo. Un lead en maduración que con ello pasa a estar cualificado se asigna según las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>Set the stage of %Ln lead(s)</source>
        <translation>
            <numerusform>Fijar la etapa de %Ln lead</numerusform>
            <numerusform>Fijar la etapa de %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage of %Ln lead(s) is set.</source>
        <translation>
            <numerusform>Etapa de %Ln lead fijada.</numerusform>
            <numerusform>Etapa de %Ln leads fijada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return to queue…</source>
        <translation>Devolver a la cola…</translation>
    </message>
    <message>
        <source>The leads are nobody&apos;s again and are routed anew by the live playbook.</source>
        <translation>Los leads vuelven a quedar sin responsable y el playbook activo los asigna de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln lead(s) to the queue</source>
        <translation>
            <numerusform>Devolver %Ln lead a la cola</numerusform>
            <numerusform>Devolver %Ln leads a la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln lead(s)</source>
        <translation>
            <numerusform>Devolver %Ln lead</numerusform>
            <numerusform>Devolver %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) returned to the queue.</source>
        <translation>
            <numerusform>%Ln lead devuelto a la cola.</numerusform>
            <numerusform>%Ln leads devueltos a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>Reciclar…</translation>
    </message>
    <message>
        <source>Nobody has the leads until then; what they do meanwhile may qualify them sooner.</source>
        <translation>Hasta entonces nadie tiene los leads; lo que hagan entretanto puede cualificarlos antes.</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %Ln lead(s)</source>
        <translation>
            <numerusform>Reciclar %Ln lead</numerusform>
            <numerusform>Reciclar %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) recycled.</source>
        <translation>
            <numerusform>%Ln lead reciclado.</numerusform>
            <numerusform>%Ln leads reciclados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>The engine does not look at the leads before then, unless something happens to them.</source>
        <translation>El motor no revisa los leads antes de ese momento, salvo que les ocurra algo.</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln lead(s)</source>
        <translation>
            <numerusform>Posponer %Ln lead</numerusform>
            <numerusform>Posponer %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) snoozed.</source>
        <translation>
            <numerusform>%Ln lead pospuesto.</numerusform>
            <numerusform>%Ln leads pospuestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>The owner takes the leads on; they become accepted by sales.</source>
        <translation>El responsable se hace cargo de los leads, que pasan a estar aceptados por ventas.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln lead(s)</source>
        <translation>
            <numerusform>Aceptar %Ln lead</numerusform>
            <numerusform>Aceptar %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) accepted.</source>
        <translation>
            <numerusform>%Ln lead aceptado.</numerusform>
            <numerusform>%Ln leads aceptados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>The owner gives the leads back. The reason says what becomes of them.</source>
        <translation>El responsable devuelve los leads. El motivo determina qué ocurre con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln lead(s)</source>
        <translation>
            <numerusform>Rechazar %Ln lead</numerusform>
            <numerusform>Rechazar %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) rejected.</source>
        <translation>
            <numerusform>%Ln lead rechazado.</numerusform>
            <numerusform>%Ln leads rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Finalizar…</translation>
    </message>
    <message>
        <source>The leads are nobody&apos;s and done with. Returning them to the queue takes them up again.</source>
        <translation>Los leads quedan sin responsable y cerrados. Al devolverlos a la cola se retoman.</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln lead(s)</source>
        <translation>
            <numerusform>Finalizar %Ln lead</numerusform>
            <numerusform>Finalizar %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) ended.</source>
        <translation>
            <numerusform>%Ln lead finalizado.</numerusform>
            <numerusform>%Ln leads finalizados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ActionOutcomeDialog</name>
    <message numerus="yes">
        <source>%Ln lead(s) could not be set back</source>
        <translation>
            <numerusform>No se pudo restablecer %Ln lead</numerusform>
            <numerusform>No se pudieron restablecer %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) could not be changed again</source>
        <translation>
            <numerusform>No se pudo volver a cambiar %Ln lead</numerusform>
            <numerusform>No se pudieron volver a cambiar %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) could.</source>
        <translation>
            <numerusform>Con %Ln lead sí fue posible.</numerusform>
            <numerusform>Con %Ln leads sí fue posible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>baton::ActionPreview</name>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>What will happen, in detail</source>
        <translation>Qué ocurrirá, en detalle</translation>
    </message>
    <message>
        <source>What will happen is shown here.</source>
        <translation>Aquí se muestra lo que ocurrirá.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>baton::ActionReport</name>
    <message numerus="yes">
        <source>%1 gets %Ln lead(s)</source>
        <translation>
            <numerusform>%1 recibe %Ln lead</numerusform>
            <numerusform>%1 recibe %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives up %Ln lead(s)</source>
        <translation>
            <numerusform>%1 cede %Ln lead</numerusform>
            <numerusform>%1 cede %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives up %2 and gets %3</source>
        <translation>%1 cede %2 y recibe %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of at most %4</source>
        <comment>rep, what the cap is about, leads then, cap</comment>
        <translation>%1 %2: %3 de %4 como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln responsable</numerusform>
            <numerusform>%Ln responsables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over cap</source>
        <translation>
            <numerusform>%Ln por encima del límite</numerusform>
            <numerusform>%Ln por encima del límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) as before</source>
        <translation>
            <numerusform>%Ln queda como antes</numerusform>
            <numerusform>%Ln quedan como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Over cap</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Quedan como están</translation>
    </message>
</context>
<context>
    <name>baton::ActivityConditionEditor</name>
    <message>
        <source>within the last</source>
        <translation>hace menos de</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Cualquier actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>at least 2 times</comment>
        <translation>al menos </translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>Número de actividades</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>donde %1</translation>
    </message>
</context>
<context>
    <name>baton::AddActivityDialog</name>
    <message>
        <source>Add activity</source>
        <translation>Añadir actividad</translation>
    </message>
    <message>
        <source>Something the lead did, or that was done with it. The lead is scored anew.</source>
        <translation>Algo que hizo el lead o que se hizo con él. El lead se puntúa de nuevo.</translation>
    </message>
    <message>
        <source>Add another value</source>
        <translation>Añadir otro valor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Choose, or write a kind of your own</source>
        <translation>Elegir, o escribir un tipo propio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Name, such as page</source>
        <translation>Nombre, por ejemplo page</translation>
    </message>
    <message>
        <source>Name of a value</source>
        <translation>Nombre de un valor</translation>
    </message>
    <message>
        <source>Value, such as /pricing</source>
        <translation>Valor, por ejemplo /pricing</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Say what the value “%1” is of.</source>
        <translation>Indicar a qué corresponde el valor «%1».</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Indicar qué ocurrió.</translation>
    </message>
    <message>
        <source>A kind of activity is written with letters, digits, blanks, “-” and “.”, at most 64 of them.</source>
        <translation>Un tipo de actividad se escribe con letras, cifras, espacios, «-» y «.», con un máximo de 64 caracteres.</translation>
    </message>
    <message>
        <source>That is in the future. Activities tell what has happened.</source>
        <translation>Esa fecha está en el futuro. Las actividades reflejan lo que ya ha ocurrido.</translation>
    </message>
    <message>
        <source>The activity was not saved. %1</source>
        <translation>La actividad no se ha guardado. %1</translation>
    </message>
</context>
<context>
    <name>baton::AssignForm</name>
    <message>
        <source>Costs a turn in this pool</source>
        <translation>Cuesta un turno en este grupo</translation>
    </message>
    <message>
        <source>Counts in the pool</source>
        <translation>Computa en el grupo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>baton::BriefRows</name>
    <message>
        <source>Disposition: %1</source>
        <translation>Resolución: %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Entregado %1</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 empleados</translation>
    </message>
    <message>
        <source>revenue %1</source>
        <translation>ingresos de %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>Account without an owner</source>
        <translation>Cuenta sin responsable</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Qué busca</translation>
    </message>
    <message>
        <source>They left no message, and no source is known.</source>
        <translation>No dejó ningún mensaje y no se conoce la fuente.</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>No se sabe nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of activity: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln actividad</numerusform>
            <numerusform>%Ln actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>No scorecard applies to this lead.</source>
        <translation>Ninguna tabla de puntuación se aplica a este lead.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Aún sin puntuar.</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, nota %2</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %Ln reason(s) that count most</source>
        <translation>
            <numerusform>%1 de %Ln motivo, por orden de peso</numerusform>
            <numerusform>Los %1 de %Ln motivos que más pesan</numerusform>
        </translation>
    </message>
    <message>
        <source>from the pool %1</source>
        <translation>del grupo %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>in spite of a cap</source>
        <translation>a pesar de un límite</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>hasta %1 (%2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier owner(s)</source>
        <translation>
            <numerusform>%Ln responsable anterior</numerusform>
            <numerusform>%Ln responsables anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Nota de %1</translation>
    </message>
</context>
<context>
    <name>baton::CheckStep</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Save them as CSV…</source>
        <translation>Guardarlas como CSV…</translation>
    </message>
    <message>
        <source>Import nothing if a single row is rejected</source>
        <translation>No importar nada si se rechaza una sola fila</translation>
    </message>
    <message>
        <source>Route new leads at once</source>
        <translation>Asignar los leads nuevos de inmediato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln fila leída</numerusform>
            <numerusform>%Ln filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every row of %1</source>
        <translation>Comprobando todas las filas de %1</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was imported.</source>
        <translation>La comprobación se ha detenido. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file cannot be imported like this.</source>
        <translation>El archivo no se puede importar así.</translation>
    </message>
    <message>
        <source>The file has column names but no rows.</source>
        <translation>El archivo tiene nombres de columna, pero ninguna fila.</translation>
    </message>
    <message>
        <source>Every row would be rejected: go back and look at the columns that are marked.</source>
        <translation>Se rechazarían todas las filas: conviene volver atrás y revisar las columnas marcadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be rejected; all others can be imported.</source>
        <translation>
            <numerusform>Se rechazaría %Ln fila; todas las demás se pueden importar.</numerusform>
            <numerusform>Se rechazarían %Ln filas; todas las demás se pueden importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Todas las filas se pueden importar.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln reason(s); the file has them all</source>
        <translation>
            <numerusform>el primer motivo (%Ln); el archivo los contiene todos</numerusform>
            <numerusform>los primeros %Ln motivos; el archivo los contiene todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reasons. Mend them there and import that file.</source>
        <translation>Las filas rechazadas están en %1, cada una con sus motivos. Se pueden corregir allí e importar ese archivo.</translation>
    </message>
    <message>
        <source>Each lead is decided in the very moment it comes in. Otherwise the engine takes them up one after the other.</source>
        <translation>Se decide sobre cada lead en el mismo momento en que entra. De lo contrario, el motor los toma uno tras otro.</translation>
    </message>
    <message>
        <source>There is no playbook with a roster yet, so nothing can be routed. The leads wait until there is.</source>
        <translation>Aún no hay un playbook con plantilla, por lo que no se puede asignar nada. Los leads esperan hasta que lo haya.</translation>
    </message>
</context>
<context>
    <name>baton::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>baton::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Ctrl with ↑ or ↓ moves it.</source>
        <translation>Espacio muestra u oculta una columna; Ctrl con ↑ o ↓ la mueve.</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>baton::ColumnDetails</name>
    <message>
        <source>2024-03-15 14:30</source>
        <translation>2024-03-15 14:30</translation>
    </message>
    <message>
        <source>3/15/2024 2:30 PM (month first)</source>
        <translation>3/15/2024 2:30 PM (primero el mes)</translation>
    </message>
    <message>
        <source>15.03.2024 14:30 (day first)</source>
        <translation>15.03.2024 14:30 (primero el día)</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisegundos desde 1970</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>How its dates are written</source>
        <translation>Cómo se escriben sus fechas</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Tipo de valor</translation>
    </message>
    <message>
        <source>Fields of the playbook…</source>
        <translation>Campos del playbook…</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>A name of your own keeps the column as a value of the activity.</source>
        <translation>Un nombre propio conserva la columna como valor de la actividad.</translation>
    </message>
    <message>
        <source>Fields beyond these belong to the playbook: publish one that declares the field, and it can be chosen here.</source>
        <translation>Los demás campos pertenecen al playbook: al publicar uno que declare el campo, se podrá elegir aquí.</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>Ninguna columna elegida</translation>
    </message>
    <message>
        <source>nothing but empty cells</source>
        <translation>solo celdas vacías</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first rows would be rejected. The first: %1</source>
        <translation>
            <numerusform>Se rechazaría %Ln de las primeras filas. La primera: %1</numerusform>
            <numerusform>Se rechazarían %Ln de las primeras filas. La primera: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first rows: %1</source>
        <translation>
            <numerusform>%Ln de las primeras filas: %1</numerusform>
            <numerusform>%Ln de las primeras filas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>no se importa</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>baton::ColumnsStep</name>
    <message>
        <source>This is an export of HubSpot: its columns were recognised.</source>
        <translation>Es una exportación de HubSpot: se han reconocido sus columnas.</translation>
    </message>
    <message>
        <source>This is an export of Salesforce: its columns were recognised.</source>
        <translation>Es una exportación de Salesforce: se han reconocido sus columnas.</translation>
    </message>
    <message>
        <source>Check what each column becomes.</source>
        <translation>Comprobar en qué se convierte cada columna.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>The mapping speaks of columns that this file does not have: %1.</source>
        <translation>La correspondencia menciona columnas que este archivo no tiene: %1.</translation>
    </message>
    <message>
        <source>An activity is known if its external ID is; otherwise if lead, kind and time are the same.</source>
        <translation>Una actividad se considera conocida si lo es su ID externo; si no, cuando coinciden lead, tipo y hora.</translation>
    </message>
    <message>
        <source>An activity is known if one of the same lead, kind and time is there.</source>
        <translation>Una actividad se considera conocida si ya existe una con el mismo lead, tipo y hora.</translation>
    </message>
    <message>
        <source>An account is known by its external ID, or else by its domain.</source>
        <translation>Una cuenta se reconoce por su ID externo o, en su defecto, por su dominio.</translation>
    </message>
    <message>
        <source>A lead is known by its external ID, or else by its email.</source>
        <translation>Un lead se reconoce por su ID externo o, en su defecto, por su correo electrónico.</translation>
    </message>
    <message>
        <source>A lead is known by its external ID.</source>
        <translation>Un lead se reconoce por su ID externo.</translation>
    </message>
    <message>
        <source>A lead is known by its email.</source>
        <translation>Un lead se reconoce por su correo electrónico.</translation>
    </message>
    <message>
        <source>No column is an external ID or an email: every row becomes a new lead, and a second import of the file makes them all again.</source>
        <translation>Ninguna columna es un ID externo ni un correo electrónico: cada fila pasa a ser un lead nuevo, y una segunda importación del archivo los crea todos otra vez.</translation>
    </message>
</context>
<context>
    <name>baton::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Page, lead, rep or action</source>
        <translation>Página, lead, comercial o acción</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>No se ha encontrado nada para «%1».</translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>Buscando entre los leads…</translation>
    </message>
</context>
<context>
    <name>baton::ComparisonEditor</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elegir un campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Introducir un valor.</translation>
    </message>
</context>
<context>
    <name>baton::ConditionBuilder</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
</context>
<context>
    <name>baton::ConditionGroupEditor</name>
    <message>
        <source>All of these hold</source>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Se cumple alguna</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>No se cumple ninguna</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Cómo se combinan las condiciones</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>baton::ConditionPopup</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>Editar el filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>baton::ConsoleView</name>
    <message>
        <source>Width of the lead panel</source>
        <translation>Ancho del panel del lead</translation>
    </message>
</context>
<context>
    <name>baton::ContactForm</name>
    <message>
        <source>Earlier than now</source>
        <translation>Antes de ahora</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Cuándo (%1)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>baton::CountTiles</name>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>would be new</source>
        <translation>serían nuevas</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizadas</translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation>se actualizarían</translation>
    </message>
    <message>
        <source>known, nothing new</source>
        <translation>conocidas, sin novedades</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>would be rejected</source>
        <translation>se rechazarían</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::DeskBanner</name>
    <message>
        <source>The workspace is out of reach. What you see is as it was; nothing can be saved until it is back. %1</source>
        <translation>No se puede acceder al espacio de trabajo. Se muestra tal como estaba; no se puede guardar nada hasta que vuelva a estar disponible. %1</translation>
    </message>
    <message>
        <source>Leads wait, because there are no rules yet: publish a playbook and a roster.</source>
        <translation>Hay leads esperando porque aún no hay reglas: hace falta publicar un playbook y una plantilla.</translation>
    </message>
    <message>
        <source>Open playbook</source>
        <translation>Abrir playbook</translation>
    </message>
    <message>
        <source>No leads are decided. %1 It is tried again by itself.</source>
        <translation>No se decide sobre ningún lead. %1 Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Leads wait, because there is no playbook yet: publish one.</source>
        <translation>Hay leads esperando porque aún no hay playbook: hace falta publicar uno.</translation>
    </message>
</context>
<context>
    <name>baton::DialogBase</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>baton::DocumentReview</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Note for those who read the history</source>
        <translation>Nota para quienes lean el historial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Por qué cambia</translation>
    </message>
    <message>
        <source>Publish a playbook</source>
        <translation>Publicar un playbook</translation>
    </message>
    <message>
        <source>Put a roster in effect</source>
        <translation>Poner en vigor una plantilla</translation>
    </message>
    <message>
        <source>Put in effect</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>compared with what is in force now</source>
        <translation>en comparación con lo vigente ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) keep this playbook from being published. Mend them in the file and choose it again.</source>
        <translation>
            <numerusform>%Ln error impide publicar este playbook. Debe corregirse en el archivo, que después se elige de nuevo.</numerusform>
            <numerusform>%Ln errores impiden publicar este playbook. Deben corregirse en el archivo, que después se elige de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) keep this roster from taking effect. Mend them in the file and choose it again.</source>
        <translation>
            <numerusform>%Ln error impide que esta plantilla entre en vigor. Debe corregirse en el archivo, que después se elige de nuevo.</numerusform>
            <numerusform>%Ln errores impiden que esta plantilla entre en vigor. Deben corregirse en el archivo, que después se elige de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is in force already.</source>
        <translation>Es lo que ya está en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing keeps it out, but look at %Ln warning(s).</source>
        <translation>
            <numerusform>Nada lo impide, pero conviene revisar %Ln advertencia.</numerusform>
            <numerusform>Nada lo impide, pero conviene revisar %Ln advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>No hay ningún error.</translation>
    </message>
</context>
<context>
    <name>baton::DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>baton::DurationEdit</name>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>baton::EndForm</name>
    <message>
        <source>The stage becomes Disqualified</source>
        <translation>La etapa pasa a ser Descalificado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>baton::FieldForm</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>2026-03-31 14:30</source>
        <translation>2026-03-31 14:30</translation>
    </message>
    <message>
        <source>ada@company.example</source>
        <translation>ada@company.example</translation>
    </message>
    <message>
        <source>+1 415 555 0123</source>
        <translation>+1 415 555 0123</translation>
    </message>
    <message>
        <source>Two letters, such as US</source>
        <translation>Dos letras, por ejemplo US</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>No es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This cannot be dialled from abroad: begin with + and the country. It is kept as typed.</source>
        <translation>No se puede marcar desde el extranjero: debe empezar por + y el país. Se conserva tal como se ha escrito.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>Write date and time like 2026-03-31 14:30.</source>
        <translation>Escribir fecha y hora como 2026-03-31 14:30.</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>No se ajusta al campo.</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>baton::FileSettings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>country (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Update it with this file</source>
        <translation>Actualizarlo con este archivo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Rechazar la fila</translation>
    </message>
    <message>
        <source>Leave the value out</source>
        <translation>Omitir el valor</translation>
    </message>
    <message>
        <source>Take the missing cells as empty</source>
        <translation>Tomar como vacías las celdas que faltan</translation>
    </message>
    <message>
        <source>such as Select, n/a</source>
        <translation>por ejemplo Select, n/a</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>El archivo completo</translation>
    </message>
    <message>
        <source>What is known already</source>
        <translation>Lo que ya se conoce</translation>
    </message>
    <message>
        <source>Values that mean nothing</source>
        <translation>Valores sin significado</translation>
    </message>
    <message>
        <source>Zone of times that say none</source>
        <translation>Zona horaria si no se indica</translation>
    </message>
    <message>
        <source>Country of phone numbers without a code</source>
        <translation>País de los teléfonos sin prefijo</translation>
    </message>
    <message>
        <source>A value that does not fit its field</source>
        <translation>Un valor que no se ajusta a su campo</translation>
    </message>
    <message>
        <source>A row with too few cells</source>
        <translation>Una fila con celdas de menos</translation>
    </message>
</context>
<context>
    <name>baton::FileStep</name>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, little-endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europa occidental)</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
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
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as CSV.</source>
        <translation>Abrirlo en el programa de origen y guardarlo como CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and choose it again.</source>
        <translation>Guardarlo como UTF-8 y elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>Export it again, or choose another file.</source>
        <translation>Exportarlo de nuevo o elegir otro archivo.</translation>
    </message>
    <message>
        <source>Rename one of them in the file, or choose another header line below.</source>
        <translation>Cambiar el nombre de una de ellas en el archivo o elegir abajo otra línea de encabezado.</translation>
    </message>
    <message>
        <source>Choose another header line, delimiter or encoding below, or mend the file.</source>
        <translation>Elegir abajo otra línea de encabezado, otro delimitador u otra codificación, o corregir el archivo.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Nombres de columna</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln row(s)</source>
        <translation>
            <numerusform>la única fila (%Ln)</numerusform>
            <numerusform>las %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s)</source>
        <translation>
            <numerusform>la primera fila (%Ln)</numerusform>
            <numerusform>las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>problem next-step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (detectado)</translation>
    </message>
    <message>
        <source>In row %1 (detected)</source>
        <translation>En la fila %1 (detectado)</translation>
    </message>
    <message>
        <source>None (detected)</source>
        <translation>Ninguno (detectado)</translation>
    </message>
    <message>
        <source>In a row that I give</source>
        <translation>En una fila indicada</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>No hay</translation>
    </message>
</context>
<context>
    <name>baton::FilterChip</name>
    <message>
        <source>Enter edits this filter, Delete removes it.</source>
        <translation>Intro edita este filtro, Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>baton::FilterDialog</name>
    <message>
        <source>Filter leads</source>
        <translation>Filtrar leads</translation>
    </message>
    <message>
        <source>Leads that meet the whole condition are shown.</source>
        <translation>Se muestran los leads que cumplen la condición completa.</translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Mostrar estos leads</translation>
    </message>
</context>
<context>
    <name>baton::HistoryModel</name>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPanel</name>
    <message>
        <source>Nothing was imported into this workspace yet.</source>
        <translation>Aún no se ha importado nada en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Only an import that was stopped can go on.</source>
        <translation>Solo se puede continuar una importación detenida.</translation>
    </message>
    <message>
        <source>Imports of accounts cannot be undone: what accounts were is not kept.</source>
        <translation>Las importaciones de cuentas no se pueden deshacer: no se guarda cómo eran las cuentas.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>Ya se deshizo.</translation>
    </message>
</context>
<context>
    <name>baton::ImportPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Soltar aquí un archivo CSV</translation>
    </message>
    <message>
        <source>Leads, activities or accounts, from any system. Nothing is written before you have seen what will happen, and an import can be undone.</source>
        <translation>Leads, actividades o cuentas, de cualquier sistema. No se escribe nada antes de mostrar lo que ocurrirá, y una importación se puede deshacer.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choose a file to import…</source>
        <translation>Elegir un archivo para importar…</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>Paso siguiente de la importación</translation>
    </message>
    <message>
        <source>Step back in the import</source>
        <translation>Paso anterior de la importación</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or stop it first.</source>
        <translation>Hay una importación en curso. Hay que esperar a que termine o detenerla antes.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>El archivo no se puede leer así.</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Primero hay que corregir lo marcado.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>La comprobación está en curso.</translation>
    </message>
    <message>
        <source>You asked to import nothing if a row is rejected.</source>
        <translation>Se ha pedido no importar nada si se rechaza una fila.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ImportTargets</name>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Etapa del ciclo de vida</translation>
    </message>
    <message>
        <source>External ID of the lead</source>
        <translation>ID externo del lead</translation>
    </message>
    <message>
        <source>Email of the lead</source>
        <translation>Correo electrónico del lead</translation>
    </message>
    <message>
        <source>External ID of the activity</source>
        <translation>ID externo de la actividad</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>baton::KeyValueGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>key: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>baton::LeadActionRunner</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The workspace cannot be reached.</source>
        <translation>No se puede acceder al espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose leads first.</source>
        <translation>Primero hay que elegir leads.</translation>
    </message>
    <message>
        <source>At most %1 leads at a time.</source>
        <translation>Como máximo %1 leads a la vez.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln lead(s).</source>
        <translation>
            <numerusform>Deshecho para %Ln lead.</numerusform>
            <numerusform>Deshecho para %Ln leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again for %Ln lead(s).</source>
        <translation>
            <numerusform>Rehecho para %Ln lead.</numerusform>
            <numerusform>Rehecho para %Ln leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadCells</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lead, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits in “%1” until somebody is available.</source>
        <translation>Espera en «%1» hasta que haya alguien disponible.</translation>
    </message>
</context>
<context>
    <name>baton::LeadHeader</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>sin responsable</translation>
    </message>
</context>
<context>
    <name>baton::LeadTable</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>baton::LeadTableModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>baton::LeadViews</name>
    <message>
        <source>Not scored yet. The engine scores a lead when it takes it up.</source>
        <translation>Aún sin puntuar. El motor puntúa un lead cuando lo toma.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Views of the lead</source>
        <translation>Vistas del lead</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Añadir actividad…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Abrir como página</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>Mostrar el resumen</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Mostrar la puntuación</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Mostrar la cronología</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar el porqué</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Mostrar las notas</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>No lead chosen</source>
        <translation>Ningún lead elegido</translation>
    </message>
    <message>
        <source>Choose a lead in the queue: who it is, what happened to it and why stands here.</source>
        <translation>Al elegir un lead de la cola, aquí se muestra quién es, qué le ha ocurrido y por qué.</translation>
    </message>
    <message>
        <source>There is no lead %1</source>
        <translation>No existe el lead %1</translation>
    </message>
    <message>
        <source>It was removed, or the link is of another workspace.</source>
        <translation>Se ha eliminado o el enlace es de otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The lead cannot be shown</source>
        <translation>No se puede mostrar el lead</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Copiado como texto</translation>
    </message>
    <message>
        <source>Width of the brief</source>
        <translation>Ancho del resumen</translation>
    </message>
</context>
<context>
    <name>baton::LeadWords</name>
    <message>
        <source>%1 %2</source>
        <comment>first and last name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>job title at company</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>baton::ListRowDelegate</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>baton::Main</name>
    <message>
        <source>The console in which leads are handed over.</source>
        <translation>La consola para la entrega de leads.</translation>
    </message>
    <message>
        <source>Make the workspace with sample leads if it does not exist.</source>
        <translation>Crear el espacio de trabajo con leads de ejemplo si no existe.</translation>
    </message>
    <message>
        <source>Save a picture of the window to &lt;file&gt; and end.</source>
        <translation>Guardar una imagen de la ventana en &lt;file&gt; y terminar.</translation>
    </message>
    <message>
        <source>A workspace, or a link such as baton://lead/17.</source>
        <translation>Un espacio de trabajo o un enlace como baton://lead/17.</translation>
    </message>
    <message>
        <source>No picture: nothing to show came in time.</source>
        <translation>Sin imagen: no llegó a tiempo nada que mostrar.</translation>
    </message>
    <message>
        <source>No picture: %1 cannot be written.</source>
        <translation>Sin imagen: no se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>Workspaces (*.baton *.db);;All files (*)</source>
        <translation>Espacios de trabajo (*.baton *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>%1 – Baton</source>
        <translation>%1 – Baton</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Creando el espacio de trabajo de ejemplo</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>/leads</source>
        <translation>/leads</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>baton::MappingMenu</name>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la correspondencia</translation>
    </message>
    <message>
        <source>It is offered to everybody of the workspace, and by itself for files with the same columns.</source>
        <translation>Se ofrece a todas las personas del espacio de trabajo, y automáticamente para archivos con las mismas columnas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <translation>Dar un nombre a la correspondencia.</translation>
    </message>
    <message>
        <source>Mapping: suggested</source>
        <translation>Correspondencia: sugerida</translation>
    </message>
    <message>
        <source>Mapping: from a file</source>
        <translation>Correspondencia: de un archivo</translation>
    </message>
    <message>
        <source>Mapping: %1</source>
        <translation>Correspondencia: %1</translation>
    </message>
    <message>
        <source>Mapping: changed by hand</source>
        <translation>Correspondencia: modificada a mano</translation>
    </message>
    <message>
        <source>Mapping: %1, changed</source>
        <translation>Correspondencia: %1, modificada</translation>
    </message>
    <message>
        <source>Suggest anew</source>
        <translation>Sugerir de nuevo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Cargar de un archivo…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Escribir en un archivo…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>%1 (made for these columns)</source>
        <translation>%1 (hecha para estas columnas)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Cargar una correspondencia</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Correspondencias (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write the mapping to a file</source>
        <translation>Escribir la correspondencia en un archivo</translation>
    </message>
    <message>
        <source>This is not a mapping: %1</source>
        <translation>No es una correspondencia: %1</translation>
    </message>
</context>
<context>
    <name>baton::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>baton::NewLeadDialog</name>
    <message>
        <source>New lead</source>
        <translation>Nuevo lead</translation>
    </message>
    <message>
        <source>Fill in what is known; nothing but one field is needed. The lead is scored and routed at once.</source>
        <translation>Rellenar lo que se sepa; basta con un solo campo. El lead se puntúa y se asigna de inmediato.</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Añadir lead</translation>
    </message>
    <message>
        <source>Update lead</source>
        <translation>Actualizar lead</translation>
    </message>
    <message>
        <source>A lead with this email exists. Saving updates it with what is filled in here.</source>
        <translation>Ya existe un lead con este correo electrónico. Al guardar, se actualiza con lo que se rellene aquí.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Fill in at least one field.</source>
        <translation>Rellenar al menos un campo.</translation>
    </message>
    <message>
        <source>The lead was not saved. %1</source>
        <translation>El lead no se ha guardado. %1</translation>
    </message>
</context>
<context>
    <name>baton::NotesView</name>
    <message>
        <source>By %1, taken back</source>
        <translation>De %1, retirada</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No notes yet. What you write here, everybody who opens the lead can read.</source>
        <translation>Aún no hay notas. Lo que se escriba aquí lo puede leer cualquiera que abra el lead.</translation>
    </message>
    <message>
        <source>Take back note</source>
        <translation>Retirar nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Intro la añade</translation>
    </message>
    <message>
        <source>Your role may read notes, but not add any.</source>
        <translation>El rol actual permite leer notas, pero no añadirlas.</translation>
    </message>
    <message>
        <source>The note was not added, and is kept here. %1</source>
        <translation>La nota no se ha añadido y se conserva aquí. %1</translation>
    </message>
</context>
<context>
    <name>baton::Pages</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>baton::Palette</name>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Lead, %1</source>
        <translation>Lead, %1</translation>
    </message>
    <message>
        <source>This lead</source>
        <translation>Este lead</translation>
    </message>
</context>
<context>
    <name>baton::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>baton::PeopleModel</name>
    <message>
        <source>you</source>
        <translation>sesión actual</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rep in the roster</source>
        <translation>Comercial de la plantilla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>baton::PeoplePage</name>
    <message>
        <source>Your role may not do this; it takes one of: %1.</source>
        <translation>El rol actual no lo permite; hace falta uno de estos: %1.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y roles</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Comerciales</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Set online</source>
        <translation>Poner en línea</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Set offline…</source>
        <translation>Poner sin conexión…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>No roster yet</source>
        <translation>Aún no hay plantilla</translation>
    </message>
    <message>
        <source>Import a roster, and its reps with their presence, hours and loads stand here.</source>
        <translation>Al importar una plantilla, aquí se muestran sus comerciales con su presencia, horario y carga.</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Añadir persona…</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Editar persona…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Everybody may do everything</source>
        <translation>Cualquiera puede hacer todo</translation>
    </message>
    <message>
        <source>While the workspace knows nobody, whoever opens it is a manager. Add yourself as the first, then the others with their roles.</source>
        <translation>Mientras el espacio de trabajo no conozca a nadie, quien lo abra es gestor. Conviene añadirse primero y después añadir a los demás con sus roles.</translation>
    </message>
    <message>
        <source>Rights of each role</source>
        <translation>Permisos de cada rol</translation>
    </message>
    <message>
        <source>Who has several roles may do what any of them may. Reading takes no right: whoever can open the workspace can read it.</source>
        <translation>Quien tiene varios roles puede hacer lo que permita cualquiera de ellos. Leer no requiere permiso: quien puede abrir el espacio de trabajo puede leerlo.</translation>
    </message>
    <message>
        <source>You are %1: %2</source>
        <translation>Sesión de %1: %2</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Primero hay que elegir a alguien.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Choose one or more reps first.</source>
        <translation>Primero hay que elegir uno o varios comerciales.</translation>
    </message>
    <message>
        <source>Your role sets your own presence only.</source>
        <translation>El rol actual solo permite fijar la presencia propia.</translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln rep(s)</source>
        <translation>
            <numerusform>%Ln comercial</numerusform>
            <numerusform>ninguno de los %Ln comerciales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PersonDelegate</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>baton::PersonDialog</name>
    <message>
        <source>everything but running the engine</source>
        <translation>todo salvo ejecutar el motor</translation>
    </message>
    <message>
        <source>all leads, imports, presence of all</source>
        <translation>todos los leads, importaciones, presencia de todos</translation>
    </message>
    <message>
        <source>own leads and own presence</source>
        <translation>leads propios y presencia propia</translation>
    </message>
    <message>
        <source>imports, new leads and notes</source>
        <translation>importaciones, nuevos leads y notas</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>decides and hands over leads</source>
        <translation>decide sobre los leads y los entrega</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Somebody is known by the login at the operating system, and may do what any of the roles may.</source>
        <translation>Una persona se reconoce por su usuario del sistema operativo y puede hacer lo que permita cualquiera de sus roles.</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Guardar persona</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rep in the roster</source>
        <translation>Comercial de la plantilla</translation>
    </message>
    <message>
        <source>Nobody of the roster</source>
        <translation>Nadie de la plantilla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: what it may</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>%1 is no rep of the roster.</source>
        <translation>%1 no es un comercial de la plantilla.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se ha guardado nada. %1</translation>
    </message>
</context>
<context>
    <name>baton::PlaybookPage</name>
    <message>
        <source>Publish a playbook…</source>
        <translation>Publicar un playbook…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar una plantilla…</translation>
    </message>
    <message>
        <source>Version %1 of this workspace</source>
        <translation>Versión %1 de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Volver a la versión %1</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Playbook and roster</source>
        <translation>Playbook y plantilla</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Aún no hay reglas</translation>
    </message>
    <message>
        <source>A playbook says what a qualified lead is and where it goes; a roster says who can take leads. Both are JSON files. Choose them, or drop them here: the roster first.</source>
        <translation>Un playbook dice qué es un lead cualificado y adónde va; una plantilla dice quién puede recibir leads. Ambos son archivos JSON. Se pueden elegir o soltar aquí: primero la plantilla.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Choose a playbook…</source>
        <translation>Elegir un playbook…</translation>
    </message>
    <message>
        <source>Choose a playbook</source>
        <translation>Elegir un playbook</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Playbooks (*.json);;All files (*)</source>
        <translation>Playbooks (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rosters (*.json);;All files (*)</source>
        <translation>Plantillas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Version %1 of the playbook is live.</source>
        <translation>La versión %1 del playbook está activa.</translation>
    </message>
    <message>
        <source>Version %1 of the roster is in effect.</source>
        <translation>La versión %1 de la plantilla está en vigor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Puts version %1 in force again</source>
        <translation>Vuelve a poner en vigor la versión %1</translation>
    </message>
    <message>
        <source>Leave the review?</source>
        <translation>¿Salir de la revisión?</translation>
    </message>
    <message>
        <source>The playbook is not published yet, and the note would be lost.</source>
        <translation>El playbook aún no se ha publicado y la nota se perdería.</translation>
    </message>
</context>
<context>
    <name>baton::PresenceDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Set offline</source>
        <translation>Poner sin conexión</translation>
    </message>
    <message>
        <source>%1 gets no leads from the engine meanwhile. Leads that are held wait.</source>
        <translation>Entretanto, el motor no asigna leads a %1. Los leads en espera siguen esperando.</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Hasta nuevo aviso</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
</context>
<context>
    <name>baton::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>baton::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln segundo</numerusform>
            <numerusform>quedan aproximadamente %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan aproximadamente %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln hora</numerusform>
            <numerusform>quedan aproximadamente %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::QueueEmpty</name>
    <message>
        <source>No leads yet</source>
        <translation>Aún no hay leads</translation>
    </message>
    <message>
        <source>Import a file of leads, or add one by hand; they are routed as they come.</source>
        <translation>Importar un archivo de leads o añadir leads a mano; se asignan a medida que llegan.</translation>
    </message>
    <message>
        <source>Import a file of leads to begin. They are routed once a playbook is live.</source>
        <translation>Para empezar, importar un archivo de leads. Se asignan en cuanto haya un playbook activo.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Importar leads</translation>
    </message>
    <message>
        <source>Open the playbook</source>
        <translation>Abrir el playbook</translation>
    </message>
    <message>
        <source>No lead meets these filters</source>
        <translation>Ningún lead cumple estos filtros</translation>
    </message>
    <message>
        <source>Leads that come later appear here as soon as they do.</source>
        <translation>Los leads que lleguen más tarde aparecen aquí en cuanto los cumplan.</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>Borrar filtros y búsqueda</translation>
    </message>
    <message>
        <source>No open work</source>
        <translation>No hay trabajo abierto</translation>
    </message>
    <message>
        <source>Leads that are waiting, owned or held appear here.</source>
        <translation>Aquí aparecen los leads sin asignar, con responsable o en espera.</translation>
    </message>
    <message>
        <source>You have no open leads</source>
        <translation>No hay leads propios abiertos</translation>
    </message>
    <message>
        <source>Leads that are assigned to you appear here.</source>
        <translation>Aquí aparecen los leads propios.</translation>
    </message>
    <message>
        <source>You are no rep of this workspace</source>
        <translation>La sesión actual no corresponde a ningún comercial</translation>
    </message>
    <message>
        <source>A manager can say on the People page which rep you are.</source>
        <translation>Un gestor puede indicar en la página Personas a qué comercial corresponde.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Personas</translation>
    </message>
    <message>
        <source>Every open lead has an owner</source>
        <translation>Todos los leads abiertos tienen responsable</translation>
    </message>
    <message>
        <source>Leads wait here while they are not routed, or while nobody is available.</source>
        <translation>Aquí esperan los leads mientras no se asignan o no hay nadie disponible.</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Leads wait here when nobody of a pool is available.</source>
        <translation>Aquí esperan los leads cuando no hay nadie disponible en un grupo.</translation>
    </message>
</context>
<context>
    <name>baton::QueueFilters</name>
    <message>
        <source>Any pool</source>
        <translation>Cualquier grupo</translation>
    </message>
    <message>
        <source>Leads of one pool</source>
        <translation>Leads de un grupo</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>The whole filter as one condition, with alternatives and activities</source>
        <translation>El filtro completo como una sola condición, con alternativas y actividades</translation>
    </message>
</context>
<context>
    <name>baton::QueuePage</name>
    <message>
        <source>Search all leads</source>
        <translation>Buscar en todos los leads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) copied.</source>
        <translation>
            <numerusform>%Ln lead copiado.</numerusform>
            <numerusform>%Ln leads copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No playbook is live, so nobody gets these leads.</source>
        <translation>No hay ningún playbook activo, así que nadie recibe estos leads.</translation>
    </message>
    <message>
        <source>Open the playbook</source>
        <translation>Abrir el playbook</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln lead(s) can be copied at a time.</source>
        <translation>
            <numerusform>Se puede copiar como máximo %Ln lead a la vez.</numerusform>
            <numerusform>Se pueden copiar como máximo %Ln leads a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>Borrar filtros y búsqueda</translation>
    </message>
    <message>
        <source>Pause or resume the flow</source>
        <translation>Pausar o reanudar el flujo</translation>
    </message>
    <message>
        <source>Read the leads anew</source>
        <translation>Volver a leer los leads</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Sort by the current column</source>
        <translation>Ordenar por la columna actual</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Show open work</source>
        <translation>Mostrar el trabajo abierto</translation>
    </message>
    <message>
        <source>Show my leads</source>
        <translation>Mostrar mis leads</translation>
    </message>
    <message>
        <source>Show unassigned leads</source>
        <translation>Mostrar los leads sin asignar</translation>
    </message>
    <message>
        <source>Show held leads</source>
        <translation>Mostrar los leads en espera</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Mostrar todos los leads</translation>
    </message>
    <message>
        <source>Name, company, email, phone or external id (Ctrl+F)</source>
        <translation>Nombre, empresa, correo electrónico, teléfono o ID externo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose columns (C)</source>
        <translation>Elegir columnas (C)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More that can be done to the chosen leads</source>
        <translation>Más acciones para los leads elegidos</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>number of leads</comment>
        <translation>
            <numerusform>%1, %Ln seleccionado</numerusform>
            <numerusform>%1, %Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln nuevo arriba</numerusform>
            <numerusform>%Ln nuevos arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln waiting</source>
        <translation>
            <numerusform>más de %Ln por mostrar</numerusform>
            <numerusform>más de %Ln por mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln por mostrar</numerusform>
            <numerusform>%Ln por mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Let changes in again (P)</source>
        <translation>Volver a admitir cambios (P)</translation>
    </message>
    <message>
        <source>Keep the list as it is for now (P)</source>
        <translation>Mantener la lista como está por ahora (P)</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>En pausa, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Copiar con títulos de columna</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>baton::RecycleForm</name>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>In 180 days</source>
        <translation>En 180 días</translation>
    </message>
    <message>
        <source>For people who look at the leads later</source>
        <translation>Para quienes revisen los leads más adelante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>baton::RejectForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>The leads are routed again, without this rep.</source>
        <translation>Los leads se asignan de nuevo, sin este comercial.</translation>
    </message>
    <message numerus="yes">
        <source>The leads wait %Ln day(s), then begin anew.</source>
        <translation>
            <numerusform>Los leads esperan %Ln día y después empiezan de nuevo.</numerusform>
            <numerusform>Los leads esperan %Ln días y después empiezan de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads end as disqualified.</source>
        <translation>Los leads finalizan como descalificados.</translation>
    </message>
</context>
<context>
    <name>baton::RejectedModel</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Fila %1, columna %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Por qué se rechazó</translation>
    </message>
</context>
<context>
    <name>baton::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>en %Ln min</numerusform>
            <numerusform>en %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>en %Ln h</numerusform>
            <numerusform>en %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>baton::RepModel</name>
    <message>
        <source>On duty</source>
        <translation>De servicio</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>De vuelta %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>Sin horario laboral</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open leads, cap</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Leads abiertos</translation>
    </message>
</context>
<context>
    <name>baton::RepPicker</name>
    <message>
        <source>Name or team</source>
        <translation>Nombre o equipo</translation>
    </message>
    <message>
        <source>Find a rep by name or team</source>
        <translation>Buscar un comercial por nombre o equipo</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Comerciales</translation>
    </message>
</context>
<context>
    <name>baton::RepsModel</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>on duty until %1</source>
        <translation>de servicio hasta %1</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>de servicio</translation>
    </message>
    <message>
        <source>off duty, back %1</source>
        <translation>fuera de servicio, de vuelta %1</translation>
    </message>
    <message>
        <source>off duty, no working hours ahead</source>
        <translation>fuera de servicio, sin horario laboral previsto</translation>
    </message>
    <message>
        <source>At the cap: gets no more leads from the engine</source>
        <translation>En el límite: no recibe más leads del motor</translation>
    </message>
    <message>
        <source>Said by %1, %2</source>
        <translation>Indicado por %1, %2</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Leads abiertos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Leads in the rep&apos;s hands, and how many there may be</source>
        <translation>Leads en manos del comercial y cuántos puede haber</translation>
    </message>
    <message>
        <source>Leads given today in the rep&apos;s zone, and how many there may be</source>
        <translation>Leads entregados hoy en la zona horaria del comercial y cuántos puede haber</translation>
    </message>
</context>
<context>
    <name>baton::ReturnForm</name>
    <message>
        <source>Not to who has them now</source>
        <translation>No a quien los tiene ahora</translation>
    </message>
</context>
<context>
    <name>baton::RightsModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Permiso</translation>
    </message>
</context>
<context>
    <name>baton::RunStep</name>
    <message>
        <source>Show the leads</source>
        <translation>Mostrar los leads</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Continuar la importación</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>Deshacer la importación…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln fila leída</numerusform>
            <numerusform>%Ln filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>Continuando con %1</translation>
    </message>
    <message>
        <source>Save them as CSV…</source>
        <translation>Guardarlas como CSV…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 What was imported before stays; you can go on with the import.</source>
        <translation>%1 Lo importado hasta ahora se conserva; se puede continuar la importación.</translation>
    </message>
    <message>
        <source>Nothing was imported: see what is wrong below.</source>
        <translation>No se ha importado nada: los problemas se indican abajo.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped after %Ln row(s). Go on with it, or undo what was imported.</source>
        <translation>
            <numerusform>La importación se detuvo tras %Ln fila. Se puede continuar o deshacer lo importado.</numerusform>
            <numerusform>La importación se detuvo tras %Ln filas. Se puede continuar o deshacer lo importado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is imported, but for %Ln rejected row(s).</source>
        <translation>
            <numerusform>El archivo se ha importado, salvo %Ln fila rechazada.</numerusform>
            <numerusform>El archivo se ha importado, salvo %Ln filas rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>El archivo se ha importado.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>guardadas en %1</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reasons. Mend them there and import that file.</source>
        <translation>Las filas rechazadas están en %1, cada una con sus motivos. Se pueden corregir allí e importar ese archivo.</translation>
    </message>
    <message>
        <source>No program here opens folders. The file is in %1.</source>
        <translation>Aquí ningún programa abre carpetas. El archivo está en %1.</translation>
    </message>
</context>
<context>
    <name>baton::ScopeBar</name>
    <message>
        <source>Which leads</source>
        <translation>Qué leads</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Trabajo abierto</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>Mis leads</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>scope, number of its leads</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>baton::ScoreRows</name>
    <message>
        <source>More than the group may give</source>
        <translation>Más de lo que puede sumar el grupo</translation>
    </message>
    <message>
        <source>Less than the group may take</source>
        <translation>Menos de lo que puede restar el grupo</translation>
    </message>
    <message numerus="yes">
        <source>Fades to nothing within %Ln day(s)</source>
        <translation>
            <numerusform>Decae hasta cero en %Ln día</numerusform>
            <numerusform>Decae hasta cero en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Halves every %Ln day(s)</source>
        <translation>
            <numerusform>Se reduce a la mitad cada %Ln día</numerusform>
            <numerusform>Se reduce a la mitad cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts for %Ln day(s)</source>
        <translation>
            <numerusform>Cuenta durante %Ln día</numerusform>
            <numerusform>Cuenta durante %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The group gives at most %1</source>
        <translation>El grupo da como máximo %1</translation>
    </message>
    <message>
        <source>The group gives at least %1</source>
        <translation>El grupo da como mínimo %1</translation>
    </message>
    <message>
        <source>Counted %1 of at most %2 times, %3 each</source>
        <translation>Contado %1 de %2 veces como máximo, %3 cada una</translation>
    </message>
    <message>
        <source>Counted once, %1</source>
        <translation>Contado una vez, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 % of what the scorecard can give; fit %2 %, engagement %3 %</source>
        <translation>%1 % de lo que puede dar la tabla de puntuación; adecuación %2 %, interacción %3 %</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, nota %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Moved the lead</source>
        <translation>Movió el lead</translation>
    </message>
    <message>
        <source>Met, but it did not move the lead</source>
        <translation>Cumplida, pero no movió el lead</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplida</translation>
    </message>
    <message>
        <source>Unless:</source>
        <translation>Salvo que:</translation>
    </message>
    <message>
        <source>No scorecard applies to this lead</source>
        <translation>Ninguna tabla de puntuación se aplica a este lead</translation>
    </message>
    <message>
        <source>Gates from %1</source>
        <translation>Puertas desde %1</translation>
    </message>
</context>
<context>
    <name>baton::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>baton::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everything that can be clicked can be reached by Tab, too.</source>
        <translation>Todo lo que admite clic también se alcanza con Tab.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>baton::SnoozeForm</name>
    <message>
        <source>In 4 hours</source>
        <translation>En 4 horas</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
</context>
<context>
    <name>baton::StageForm</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
</context>
<context>
    <name>baton::StartPage</name>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>See every lead handed over within minutes to the right available rep, and why. A workspace is one file that holds leads, rules and history.</source>
        <translation>Cada lead, entregado en minutos al comercial disponible adecuado, y el porqué. Un espacio de trabajo es un solo archivo que contiene leads, reglas e historial.</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Probar el espacio de trabajo de ejemplo</translation>
    </message>
    <message>
        <source>2,400 made-up leads of a software company, with rules, reps and three months of history.</source>
        <translation>2400 leads ficticios de una empresa de software, con reglas, comerciales y tres meses de historial.</translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation>Crear un nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Then import your own leads from a CSV file.</source>
        <translation>Después, importar los leads propios desde un archivo CSV.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>A file that you or a colleague made.</source>
        <translation>Un archivo propio o de un colega.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>baton::StatusLine</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Due work</source>
        <translation>Trabajo pendiente</translation>
    </message>
    <message>
        <source>Orphaned leads</source>
        <translation>Leads huérfanos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: out of reach</source>
        <translation>%1: inaccesible</translation>
    </message>
    <message>
        <source>Engine: not run here</source>
        <translation>Motor: no se ejecuta aquí</translation>
    </message>
    <message>
        <source>Engine: idle until %1</source>
        <translation>Motor: inactivo hasta %1</translation>
    </message>
    <message>
        <source>Engine: idle</source>
        <translation>Motor: inactivo</translation>
    </message>
    <message>
        <source>Engine: deciding leads</source>
        <translation>Motor: decidiendo sobre leads</translation>
    </message>
    <message>
        <source>Engine: waiting for rules</source>
        <translation>Motor: esperando reglas</translation>
    </message>
    <message>
        <source>Engine: stopped by an error</source>
        <translation>Motor: detenido por un error</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) due</source>
        <translation>
            <numerusform>%Ln lead pendiente</numerusform>
            <numerusform>%Ln leads pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since %1</source>
        <translation>El más antiguo desde %1</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Sin huérfanos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphaned lead(s)</source>
        <translation>
            <numerusform>%Ln lead huérfano</numerusform>
            <numerusform>%Ln leads huérfanos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln lead(s)</source>
        <translation>
            <numerusform>%1: %Ln lead</numerusform>
            <numerusform>%1: %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Every owner is in the roster and active.</source>
        <translation>Todos los responsables están en la plantilla y activos.</translation>
    </message>
    <message>
        <source>Owners who have left or are not in the roster:</source>
        <translation>Responsables que ya no están o que no figuran en la plantilla:</translation>
    </message>
</context>
<context>
    <name>baton::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>este paso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>baton::TableView</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>baton::TextLinesView</name>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
</context>
<context>
    <name>baton::Timeline</name>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Taken back later</source>
        <translation>Deshecho más tarde</translation>
    </message>
</context>
<context>
    <name>baton::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Qué muestra la cronología</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What the lead did</source>
        <translation>Lo que hizo el lead</translation>
    </message>
    <message>
        <source>What the engine did</source>
        <translation>Lo que hizo el motor</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Lo que hicieron las personas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older</source>
        <translation>
            <numerusform>Mostrar %Ln más antigua</numerusform>
            <numerusform>Mostrar %Ln más antiguas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>baton::TokenEdit</name>
    <message>
        <source>Delete removes this value.</source>
        <translation>Supr quita este valor.</translation>
    </message>
</context>
<context>
    <name>baton::UndoImportDialog</name>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Leads that stay</source>
        <translation>Leads que se quedan</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) withdrawn</source>
        <translation>
            <numerusform>%Ln lead retirado</numerusform>
            <numerusform>%Ln leads retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) without the activities again</source>
        <translation>
            <numerusform>%Ln lead otra vez sin las actividades</numerusform>
            <numerusform>%Ln leads otra vez sin las actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) set back to what they were</source>
        <translation>
            <numerusform>%Ln lead devuelto a su estado anterior</numerusform>
            <numerusform>%Ln leads devueltos a su estado anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stay, because somebody has worked on them since. Enter opens one.</source>
        <translation>
            <numerusform>%Ln lead permanece, porque alguien ha trabajado en él desde entonces. Intro lo abre.</numerusform>
            <numerusform>%Ln leads permanecen, porque alguien ha trabajado en ellos desde entonces. Intro abre uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
</context>
<context>
    <name>baton::UntilForm</name>
    <message>
        <source>Until (%1)</source>
        <translation>Hasta (%1)</translation>
    </message>
</context>
<context>
    <name>baton::ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between 10 and 20</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pattern, such as ^vp|head of</source>
        <translation>Patrón, por ejemplo ^vp|head of</translation>
    </message>
</context>
<context>
    <name>baton::VersionModel</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1, live</source>
        <translation>Versión %1, activa</translation>
    </message>
    <message>
        <source>Version %1, in effect</source>
        <translation>Versión %1, en vigor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>baton::VersionPanel</name>
    <message numerus="yes">
        <source>%Ln tree(s)</source>
        <translation>
            <numerusform>%Ln árbol</numerusform>
            <numerusform>%Ln árboles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scorecard(s)</source>
        <translation>
            <numerusform>%Ln tabla de puntuación</numerusform>
            <numerusform>%Ln tablas de puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s)</source>
        <translation>
            <numerusform>%Ln puerta</numerusform>
            <numerusform>%Ln puertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rep(s)</source>
        <translation>
            <numerusform>%Ln comercial</numerusform>
            <numerusform>%Ln comerciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pool(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln equipo</numerusform>
            <numerusform>%Ln equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Publish again…</source>
        <translation>Publicar de nuevo…</translation>
    </message>
    <message>
        <source>The rules in words</source>
        <translation>Las reglas en palabras</translation>
    </message>
    <message>
        <source>Roster, version %1</source>
        <translation>Plantilla, versión %1</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a playbook</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>not in effect now</source>
        <translation>no está en vigor ahora</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>en vigor</translation>
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
        <source>In effect since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, person</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Put in effect again…</source>
        <translation>Poner en vigor de nuevo…</translation>
    </message>
    <message>
        <source>Export this version</source>
        <translation>Exportar esta versión</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
</context>
<context>
    <name>baton::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>name of a view</comment>
        <translation>%1 (modificada)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Default view</source>
        <translation>Vista predeterminada</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mis vistas</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>Vistas compartidas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved by a newer version of Baton.</source>
        <translation>Guardada por una versión más reciente de Baton.</translation>
    </message>
    <message>
        <source>The view belongs to %1.</source>
        <translation>La vista pertenece a %1.</translation>
    </message>
    <message>
        <source>Choose one of your views first.</source>
        <translation>Primero hay que elegir una vista propia.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Compartir con todos</translation>
    </message>
    <message>
        <source>Your role may not share views.</source>
        <translation>El rol actual no permite compartir vistas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» se ha guardado.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The view is renamed.</source>
        <translation>Se ha cambiado el nombre de la vista.</translation>
    </message>
    <message>
        <source>Everybody sees the view now.</source>
        <translation>Ahora todos ven la vista.</translation>
    </message>
    <message>
        <source>The view is yours alone now.</source>
        <translation>La vista ya no se comparte.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>baton::ViewNameDialog</name>
    <message>
        <source>A view keeps the scope, filters, search, order and columns.</source>
        <translation>Una vista conserva el ámbito, los filtros, la búsqueda, el orden y las columnas.</translation>
    </message>
    <message>
        <source>Everybody of the workspace sees it</source>
        <translation>La ven todos los del espacio de trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>baton::WhyView</name>
    <message>
        <source>Decided %1, because %2. Playbook version %3 %4, roster version %5.</source>
        <translation>Decidido %1, porque %2. Versión del playbook %3 %4, versión de la plantilla %5.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>The way of the lead</source>
        <translation>El recorrido del lead</translation>
    </message>
    <message>
        <source>Why not this rep</source>
        <translation>Por qué no este comercial</translation>
    </message>
    <message>
        <source>Why not … choose a rep</source>
        <translation>Por qué no… elegir un comercial</translation>
    </message>
    <message>
        <source>Why not this rep: the answer</source>
        <translation>Por qué no este comercial: la respuesta</translation>
    </message>
    <message>
        <source>Why not …</source>
        <translation>Por qué no…</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>When the engine has looked at this lead, its way stands here: every branch, everybody considered, and why.</source>
        <translation>Cuando el motor haya revisado este lead, aquí aparecerá su recorrido: cada rama, todos los considerados y el porqué.</translation>
    </message>
    <message>
        <source>Latest: %1, %2</source>
        <translation>Última: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Height of the path</source>
        <translation>Altura del recorrido</translation>
    </message>
</context>
<context>
    <name>baton::WindowActions</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Nuevo lead…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>%1 (at the next start)</source>
        <translation>%1 (en el próximo inicio)</translation>
    </message>
</context>
<context>
    <name>baton::Words</name>
    <message>
        <source>has no working hours ahead</source>
        <translation>no tiene horario laboral previsto</translation>
    </message>
    <message>
        <source>back %1 (%2)</source>
        <translation>de vuelta %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>was owed %1 leads</source>
        <translation>se le debían %1 leads</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%2” is not a kind of activity: kinds have 1 to 64 letters, digits, “_”, “.” and “-”.</source>
        <translation>«%2» no es un tipo de actividad: los tipos tienen de 1 a 64 letras, cifras, «_», «.» y «-».</translation>
    </message>
    <message>
        <source>What was to be measured is not good: %1: %2</source>
        <translation>Lo que se debía medir no es correcto: %1: %2</translation>
    </message>
    <message>
        <source>The decisions with a trace were others than those without; this is a fault of the program.</source>
        <translation>Las decisiones con traza fueron distintas de las tomadas sin ella; es un fallo del programa.</translation>
    </message>
    <message>
        <source>The condition says two things at once, one of them “%1”: write them as a list in “all”.</source>
        <translation>La condición dice dos cosas a la vez, una de ellas «%1»: deben escribirse como lista en «all».</translation>
    </message>
    <message>
        <source>The value of the condition is not what the operator takes: it takes %1.</source>
        <translation>El valor de la condición no es el que admite el operador: admite %1.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>No se puede leer el patrón: %1.</translation>
    </message>
    <message>
        <source>A “did” cannot stand inside the “where” of another.</source>
        <translation>Un «did» no puede estar dentro del «where» de otro.</translation>
    </message>
    <message>
        <source>Only a “did” condition can stand here: one that counts activities.</source>
        <translation>Aquí solo puede haber una condición «did»: una que cuente actividades.</translation>
    </message>
    <message>
        <source>The field “%1” is filled in after the outcome is known, so no rule may look at it.</source>
        <translation>El campo «%1» se rellena cuando ya se conoce el resultado, por lo que ninguna regla puede consultarlo.</translation>
    </message>
    <message>
        <source>A scorecard cannot look at “%1”, which it makes itself.</source>
        <translation>Una tabla de puntuación no puede consultar «%1», que ella misma produce.</translation>
    </message>
    <message>
        <source>The condition is nested more than %1 levels deep.</source>
        <translation>La condición tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The condition has more than %1 parts.</source>
        <translation>La condición tiene más de %1 partes.</translation>
    </message>
    <message>
        <source>The operator “%1” does not fit the field “%2”, which holds another type: %3.</source>
        <translation>El operador «%1» no es adecuado para el campo «%2», que contiene otro tipo: %3.</translation>
    </message>
    <message>
        <source>“%1” is none of the field&apos;s choices, so this never holds.</source>
        <translation>«%1» no es ninguna de las opciones del campo, por lo que esto nunca se cumple.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>There is no operator “%1”.</source>
        <translation>No existe el operador «%1».</translation>
    </message>
    <message>
        <source>A condition has “all”, “any”, “none”, “field” or “did”; this one has none of them.</source>
        <translation>Una condición tiene «all», «any», «none», «field» o «did»; esta no tiene ninguno.</translation>
    </message>
    <message>
        <source>The cell holds bytes that are not text.</source>
        <translation>La celda contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>This is not a text file but binary data (%1).</source>
        <translation>No es un archivo de texto, sino datos binarios (%1).</translation>
    </message>
    <message>
        <source>Two columns are called “%1”.</source>
        <translation>Dos columnas se llaman «%1».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 bytes.</source>
        <translation>La celda tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>The first line looks like data, not like column names: “%1”.</source>
        <translation>La primera línea parece contener datos, no nombres de columna: «%1».</translation>
    </message>
    <message>
        <source>There is no line with column names here.</source>
        <translation>Aquí no hay ninguna línea con nombres de columna.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Hay unas comillas que se abren y no se cierran.</translation>
    </message>
    <message>
        <source>The row is longer than %1 bytes.</source>
        <translation>La fila tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>Hay texto después de las comillas de cierre.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns.</source>
        <translation>La fila tiene más celdas que columnas el archivo.</translation>
    </message>
    <message>
        <source>The column has no name but has data.</source>
        <translation>La columna no tiene nombre, pero sí datos.</translation>
    </message>
    <message>
        <source>The encoding %1 is not supported; save the file as UTF-8.</source>
        <translation>La codificación %1 no es compatible; el archivo debe guardarse como UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-03-02.</source>
        <translation>«%1» no es un día; se escribe como 2026-03-02.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time; write it like 30m, 4h, 2d or 2wd.</source>
        <translation>«%1» no es una duración; se escribe como 30m, 4h, 2d o 2wd.</translation>
    </message>
    <message>
        <source>“%1” is not an instant; write it like 2026-03-02T10:00:00Z.</source>
        <translation>«%1» no es un instante; se escribe como 2026-03-02T10:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” is not an id: ids have 1 to 64 letters, digits, “_”, “.” and “-”, and begin with a letter, a digit or “_”.</source>
        <translation>«%1» no es un ID: los ID tienen de 1 a 64 letras, cifras, «_», «.» y «-», y empiezan por una letra, una cifra o «_».</translation>
    </message>
    <message>
        <source>The list is too long: it has more than %1 entries.</source>
        <translation>La lista es demasiado larga: tiene más de %1 elementos.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>The document has format %1; this program reads format %2.</source>
        <translation>El documento tiene el formato %1; este programa lee el formato %2.</translation>
    </message>
    <message>
        <source>%1 is out of range: it must be between %2 and %3.</source>
        <translation>%1 está fuera de rango: debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>El texto tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %*.</source>
        <translation>«%1» no es ninguna de las opciones: %*.</translation>
    </message>
    <message>
        <source>This must be of another type: %1.</source>
        <translation>Debe ser de otro tipo: %1.</translation>
    </message>
    <message>
        <source>The stored playbook cannot be used any more (%1 at %2).</source>
        <translation>El playbook guardado ya no se puede usar (%1 en %2).</translation>
    </message>
    <message>
        <source>The stored roster cannot be used any more (%1 at %2).</source>
        <translation>La plantilla guardada ya no se puede usar (%1 en %2).</translation>
    </message>
    <message>
        <source>The trace of decision %1 cannot be read.</source>
        <translation>No se puede leer la traza de la decisión %1.</translation>
    </message>
    <message>
        <source>The workspace has no playbook yet: publish one with “playbook import”.</source>
        <translation>El espacio de trabajo aún no tiene playbook: se publica uno con «playbook import».</translation>
    </message>
    <message>
        <source>The workspace has no roster in effect yet: import one with “roster import”.</source>
        <translation>El espacio de trabajo aún no tiene ninguna plantilla en vigor: se importa una con «roster import».</translation>
    </message>
    <message>
        <source>There is no playbook version %1.</source>
        <translation>No existe la versión %1 del playbook.</translation>
    </message>
    <message>
        <source>There is no playbook version %1 or no roster version %2.</source>
        <translation>No existe la versión %1 del playbook o no existe la versión %2 de la plantilla.</translation>
    </message>
    <message>
        <source>The field “%1” cannot tell yes from no.</source>
        <translation>El campo «%1» no puede distinguir entre sí y no.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The gate has no stages to come from.</source>
        <translation>La puerta no tiene etapas de origen.</translation>
    </message>
    <message>
        <source>The gate leads to the stage %1, from which it comes.</source>
        <translation>La puerta conduce a la etapa %1, de la que procede.</translation>
    </message>
    <message>
        <source>There is no lifecycle stage “%1”.</source>
        <translation>No existe la etapa del ciclo de vida «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of the day; write it like 09:00-17:30.</source>
        <translation>«%1» no es un tramo del día; se escribe como 09:00-17:30.</translation>
    </message>
    <message>
        <source>Working hours overlap: %1 and %2.</source>
        <translation>Los horarios laborales se solapan: %1 y %2.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week; write mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>«%1» no es un día de la semana; se escribe mon, tue, wed, thu, fri, sat o sun.</translation>
    </message>
    <message>
        <source>Import %1 is of accounts, which are not taken back: import them again as they should be.</source>
        <translation>La importación %1 es de cuentas, que no se deshacen: hay que volver a importarlas como deben quedar.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>La importación %1 ya se deshizo.</translation>
    </message>
    <message>
        <source>The mapping is for %1, the command asks for %2.</source>
        <translation>La correspondencia es para %1; la orden pide %2.</translation>
    </message>
    <message>
        <source>No interrupted import of %1 is waiting to be resumed.</source>
        <translation>No hay ninguna importación interrumpida de %1 que reanudar.</translation>
    </message>
    <message>
        <source>Import %1 of this file was begun with another mapping; resume it with that one, or undo it.</source>
        <translation>La importación %1 de este archivo se inició con otra correspondencia; puede reanudarse con esa o deshacerse.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>No existe la importación %1.</translation>
    </message>
    <message>
        <source>There is no lead “%1” that the activity could belong to.</source>
        <translation>No existe ningún lead «%1» al que pueda pertenecer la actividad.</translation>
    </message>
    <message>
        <source>The text is not well-formed Unicode, or holds a NUL character.</source>
        <translation>El texto no es Unicode bien formado o contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The member “%1” is there twice.</source>
        <translation>El miembro «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>El documento tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The document is larger than %1 bytes.</source>
        <translation>El documento tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>“%1” is the number of one lead and the external id of another: write #%2 or #%3.</source>
        <translation>«%1» es el número de un lead y el ID externo de otro: hay que escribir #%2 o #%3.</translation>
    </message>
    <message>
        <source>“%2” is not an email address.</source>
        <translation>«%2» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”; write it like 2026-03-02T10:00:00Z.</source>
        <translation>«%2» no se ajusta al campo «%1»; se escribe como 2026-03-02T10:00:00Z.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long, or not well-formed Unicode.</source>
        <translation>El texto de «%1» es demasiado largo o no es Unicode bien formado.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation>«%2» no se ajusta al campo «%1».</translation>
    </message>
    <message>
        <source>Nothing is known of the lead: give it at least one value.</source>
        <translation>No se sabe nada del lead: hay que darle al menos un valor.</translation>
    </message>
    <message>
        <source>There is no lead “%2”; name it by number, external id or email.</source>
        <translation>No existe el lead «%2»; se indica por número, ID externo o correo electrónico.</translation>
    </message>
    <message>
        <source>There is no field “%1” that a lead can be given.</source>
        <translation>No existe ningún campo «%1» que pueda darse a un lead.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«%1» no es un ID.</translation>
    </message>
    <message>
        <source>The field “%1” is derived from others and cannot be filled from a column.</source>
        <translation>El campo «%1» se deriva de otros y no se puede rellenar desde una columna.</translation>
    </message>
    <message>
        <source>“%1” is a column of error files and must not be mapped. Rename it.</source>
        <translation>«%1» es una columna de los archivos de errores y no puede incluirse en la correspondencia. Hay que cambiarle el nombre.</translation>
    </message>
    <message>
        <source>No column gives what every row must have: %1.</source>
        <translation>Ninguna columna aporta lo que toda fila debe tener: %1.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>No column of the file means anything here.</source>
        <translation>Ninguna columna del archivo significa nada aquí.</translation>
    </message>
    <message>
        <source>“%1” is filled from two columns, one of them “%2”.</source>
        <translation>«%1» se rellena desde dos columnas, una de ellas «%2».</translation>
    </message>
    <message>
        <source>Values are replaced for “%1”, which no column fills.</source>
        <translation>Se sustituyen valores para «%1», que ninguna columna rellena.</translation>
    </message>
    <message>
        <source>“%1” is no region that has telephone numbers; write it like DE.</source>
        <translation>«%1» no es una región con números de teléfono; se escribe como DE.</translation>
    </message>
    <message>
        <source>Only fields of the types choice and multi_choice have choices.</source>
        <translation>Solo los campos de los tipos choice y multi_choice tienen opciones.</translation>
    </message>
    <message>
        <source>The choice is empty.</source>
        <translation>La opción está vacía.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Ya existe un campo «%1».</translation>
    </message>
    <message>
        <source>The playbook has format %1; this program reads format %2.</source>
        <translation>El playbook tiene el formato %1; este programa lee el formato %2.</translation>
    </message>
    <message>
        <source>The choice “%1” is there twice.</source>
        <translation>La opción «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>El ID «%1» se usa dos veces.</translation>
    </message>
    <message>
        <source>There is no type of field “%1”; write text, number, yes_no, instant, choice or multi_choice.</source>
        <translation>No existe el tipo de campo «%1»; se escribe text, number, yes_no, instant, choice o multi_choice.</translation>
    </message>
    <message>
        <source>“%1” is no IANA time zone; write it like Europe/Berlin.</source>
        <translation>«%1» no es una zona horaria de IANA; se escribe como Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no pool “%1”.</source>
        <translation>No existe el grupo «%1».</translation>
    </message>
    <message>
        <source>Only who is away can be back at a time: “until” goes with paused or offline.</source>
        <translation>Solo quien está ausente puede volver a una hora: «until» acompaña a paused u offline.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 ya ha pasado.</translation>
    </message>
    <message>
        <source>A lead waits at the node “%2” of the tree “%1”, which would be gone.</source>
        <translation>Un lead espera en el nodo «%2» del árbol «%1», que desaparecería.</translation>
    </message>
    <message>
        <source>There is no rep “%1”.</source>
        <translation>No existe el comercial «%1».</translation>
    </message>
    <message>
        <source>%1 is in the pool twice.</source>
        <translation>%1 está dos veces en el grupo.</translation>
    </message>
    <message>
        <source>The pool “%1” has no members, so nobody is ever available.</source>
        <translation>El grupo «%1» no tiene miembros, por lo que nunca hay nadie disponible.</translation>
    </message>
    <message>
        <source>%1 has no working hours and is never available.</source>
        <translation>%1 no tiene horario laboral y nunca está disponible.</translation>
    </message>
    <message>
        <source>“%1” has no effect here; what counts here is %*.</source>
        <translation>«%1» no tiene efecto aquí; lo que cuenta aquí es %*.</translation>
    </message>
    <message>
        <source>The team “%1” is its own parent, in a circle.</source>
        <translation>El equipo «%1» depende de sí mismo, en círculo.</translation>
    </message>
    <message>
        <source>The team “%1” has too many teams above it.</source>
        <translation>El equipo «%1» tiene demasiados equipos por encima.</translation>
    </message>
    <message>
        <source>The time off ends before it begins.</source>
        <translation>La ausencia termina antes de empezar.</translation>
    </message>
    <message>
        <source>There is no list of holidays “%1”.</source>
        <translation>No existe la lista de festivos «%1».</translation>
    </message>
    <message>
        <source>There is no way to distribute called “%1”.</source>
        <translation>No existe ninguna forma de reparto llamada «%1».</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>No existe el equipo «%1».</translation>
    </message>
    <message>
        <source>The pool “%1” balances by value and does not say by which field.</source>
        <translation>El grupo «%1» equilibra por valor y no indica por qué campo.</translation>
    </message>
    <message>
        <source>“%1” is no field that holds a number.</source>
        <translation>«%1» no es un campo que contenga un número.</translation>
    </message>
    <message>
        <source>“%1” is counted in working days; availability takes hours and minutes.</source>
        <translation>«%1» se cuenta en días laborables; la disponibilidad admite horas y minutos.</translation>
    </message>
    <message>
        <source>A lead could go round for ever: %1, %*.</source>
        <translation>Un lead podría dar vueltas sin fin: %1, %*.</translation>
    </message>
    <message>
        <source>The port “%1” leads nowhere.</source>
        <translation>La salida «%1» no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>“%1” is derived from the lead and cannot be set.</source>
        <translation>«%1» se deriva del lead y no se puede fijar.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>The pool “%1” has no members: no lead will ever be assigned here.</source>
        <translation>El grupo «%1» no tiene miembros: aquí nunca se asignará ningún lead.</translation>
    </message>
    <message>
        <source>A port leads to “%1”, the entry of the tree; nothing may lead back there.</source>
        <translation>Una salida lleva a «%1», la entrada del árbol; nada puede volver allí.</translation>
    </message>
    <message>
        <source>The port “%1” leads nowhere: leads that meet none of the branches would be lost.</source>
        <translation>La salida «%1» no lleva a ninguna parte: se perderían los leads que no cumplen ninguna de las ramas.</translation>
    </message>
    <message>
        <source>The tree “%1” has no entry.</source>
        <translation>El árbol «%1» no tiene entrada.</translation>
    </message>
    <message>
        <source>%1 is no member of the pool “%2” and cannot pay a turn there.</source>
        <translation>%1 no es miembro del grupo «%2» y no puede gastar un turno allí.</translation>
    </message>
    <message>
        <source>There is a second entry for “%1”; only the first one is ever used.</source>
        <translation>Hay una segunda entrada para «%1»; solo se usa la primera.</translation>
    </message>
    <message>
        <source>The port “%1” is there twice.</source>
        <translation>La salida «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>No lead can ever take the branch “%1”: “%2” before it takes them all.</source>
        <translation>Ningún lead puede tomar la rama «%1»: «%2», que va antes, los toma todos.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %, not to 100 %.</source>
        <translation>Las partes suman el %1 %, no el 100 %.</translation>
    </message>
    <message>
        <source>The assignment costs a turn: say in which “pool”, or that “costsTurn” is false.</source>
        <translation>La asignación cuesta un turno: hay que indicar en qué «pool», o que «costsTurn» es false.</translation>
    </message>
    <message>
        <source>“%2” is none of the choices of the field “%1”.</source>
        <translation>«%2» no es ninguna de las opciones del campo «%1».</translation>
    </message>
    <message>
        <source>There is no pool “%1” in the roster.</source>
        <translation>No existe el grupo «%1» en la plantilla.</translation>
    </message>
    <message>
        <source>The node has no port “%1”.</source>
        <translation>El nodo no tiene ninguna salida «%1».</translation>
    </message>
    <message>
        <source>There is no rep “%1” in the roster.</source>
        <translation>No existe el comercial «%1» en la plantilla.</translation>
    </message>
    <message>
        <source>There is no node “%1”.</source>
        <translation>No existe el nodo «%1».</translation>
    </message>
    <message>
        <source>There is no tree “%1”.</source>
        <translation>No existe el árbol «%1».</translation>
    </message>
    <message>
        <source>“%1” starts no tree; write arrival, qualified or hand.</source>
        <translation>«%1» no inicia ningún árbol; se escribe arrival, qualified o hand.</translation>
    </message>
    <message>
        <source>There is no kind of node called “%1”.</source>
        <translation>No existe ningún tipo de nodo llamado «%1».</translation>
    </message>
    <message>
        <source>No way leads to the node “%1”.</source>
        <translation>Ningún camino lleva al nodo «%1».</translation>
    </message>
    <message>
        <source>“%1” is counted in working days; here it must be wall time such as 2d.</source>
        <translation>«%1» se cuenta en días laborables; aquí debe ser tiempo natural, como 2d.</translation>
    </message>
    <message>
        <source>The row says nothing that is mapped.</source>
        <translation>La fila no dice nada que figure en la correspondencia.</translation>
    </message>
    <message>
        <source>The row has more cells (%1) than the file has columns (%2).</source>
        <translation>La fila tiene más celdas (%1) que columnas el archivo (%2).</translation>
    </message>
    <message>
        <source>The row has fewer cells (%1) than the file has columns (%2).</source>
        <translation>La fila tiene menos celdas (%1) que columnas el archivo (%2).</translation>
    </message>
    <message>
        <source>The row does not say whose activity it is.</source>
        <translation>La fila no indica de quién es la actividad.</translation>
    </message>
    <message>
        <source>“%1” is empty and must not be.</source>
        <translation>«%1» está vacío y no debe estarlo.</translation>
    </message>
    <message>
        <source>The cell stands in a column without a name.</source>
        <translation>La celda está en una columna sin nombre.</translation>
    </message>
    <message>
        <source>A fault of this program: the sample does not hold together (%1 at %2).</source>
        <translation>Fallo de este programa: el ejemplo no es coherente (%1 en %2).</translation>
    </message>
    <message>
        <source>The workspace is not empty; a sample needs one of its own.</source>
        <translation>El espacio de trabajo no está vacío; un ejemplo necesita uno propio.</translation>
    </message>
    <message>
        <source>A sample has at least %1 leads.</source>
        <translation>Un ejemplo tiene al menos %1 leads.</translation>
    </message>
    <message>
        <source>“%1” is counted in working days; decay takes wall time such as 14d.</source>
        <translation>«%1» se cuenta en días laborables; el decaimiento admite tiempo natural, como 14d.</translation>
    </message>
    <message>
        <source>The mark “%1” is there twice.</source>
        <translation>La marca «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>“each” gives points for every activity, so it takes no “atLeast”.</source>
        <translation>«each» da puntos por cada actividad, por lo que no admite «atLeast».</translation>
    </message>
    <message>
        <source>“each” takes a “did” condition: one that counts activities.</source>
        <translation>«each» requiere una condición «did»: una que cuente actividades.</translation>
    </message>
    <message>
        <source>The mark is empty.</source>
        <translation>La marca está vacía.</translation>
    </message>
    <message>
        <source>The floor of the group is above its cap.</source>
        <translation>El mínimo del grupo es superior a su límite.</translation>
    </message>
    <message>
        <source>“%1” has a meaning only together with “each”.</source>
        <translation>«%1» solo tiene sentido junto con «each».</translation>
    </message>
    <message>
        <source>%1 points: points have at most three decimals.</source>
        <translation>%1 puntos: los puntos tienen como máximo tres decimales.</translation>
    </message>
    <message>
        <source>The thresholds must fall from step to step; the last step has none.</source>
        <translation>Los umbrales deben bajar de un escalón a otro; el último escalón no tiene umbral.</translation>
    </message>
    <message>
        <source>A criterion has either “when” or “each”.</source>
        <translation>Un criterio tiene «when» o «each», pero no ambos.</translation>
    </message>
    <message>
        <source>%1 is locked by somebody else for too long (%2).</source>
        <translation>%1 lleva demasiado tiempo bloqueado por otro (%2).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 was made by another build of this program: step %2 of its schema is not ours.</source>
        <translation>%1 se creó con otra compilación de este programa: el paso %2 de su esquema no es el nuestro.</translation>
    </message>
    <message>
        <source>%1 refused a change that contradicts what is stored (%2).</source>
        <translation>%1 rechazó un cambio que contradice lo guardado (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restore a back-up.</source>
        <translation>%1 está dañado (%2). Hay que restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no room left for %1 (%2). Make room and do it again: what was finished is kept, and an interrupted import can be resumed.</source>
        <translation>No queda espacio para %1 (%2). Hay que liberar espacio y repetir la operación: lo terminado se conserva y una importación interrumpida se puede reanudar.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing or of another kind; %1 cannot be opened.</source>
        <translation>Falta el controlador SQLite de Qt o es de otro tipo; no se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Stopped on purpose at the fail point %1.</source>
        <translation>Detenido a propósito en el punto de fallo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>No se puede leer ni escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2; this one knows %3). Update first.</source>
        <translation>%1 fue escrito por una versión más reciente de este programa (esquema %2; esta conoce el %3). Primero hay que actualizar.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Baton.</source>
        <translation>%1 no es un espacio de trabajo de Baton.</translation>
    </message>
    <message>
        <source>There is no workspace %1. Make one with “init”.</source>
        <translation>No existe el espacio de trabajo %1. Se crea uno con «init».</translation>
    </message>
    <message>
        <source>%1 has an older schema (%2) and is open for reading only.</source>
        <translation>%1 tiene un esquema anterior (%2) y está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written (%2).</source>
        <translation>No se puede escribir en %1 o en su carpeta (%2).</translation>
    </message>
    <message>
        <source>A fault of this program: a query on %1 failed (%2).</source>
        <translation>Fallo de este programa: ha fallado una consulta en %1 (%2).</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a domain.</source>
        <translation>«%2» en «%1» no es un dominio.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an email address.</source>
        <translation>«%2» en «%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a date and time of the form expected.</source>
        <translation>«%2» en «%1» no es una fecha y hora con la forma esperada.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an id.</source>
        <translation>«%2» en «%1» no es un ID.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a number.</source>
        <translation>«%2» en «%1» no es un número.</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not fit the field.</source>
        <translation>«%2» en «%1» no se ajusta al campo.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is neither yes nor no.</source>
        <translation>«%2» en «%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is too long for an id: it has more than 256 bytes.</source>
        <translation>«%2» en «%1» es demasiado largo para un ID: tiene más de 256 bytes.</translation>
    </message>
    <message>
        <source>“%2” is none of the choices of “%1”.</source>
        <translation>«%2» no es ninguna de las opciones de «%1».</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a lifecycle stage.</source>
        <translation>«%2» en «%1» no es una etapa del ciclo de vida.</translation>
    </message>
    <message>
        <source>has %1 open assignments.</source>
        <translation>tiene %1 asignaciones abiertas.</translation>
    </message>
    <message>
        <source>%1 is owed %2 units, the ledger says %3.</source>
        <translation>a %1 se le deben %2 unidades; el libro dice %3.</translation>
    </message>
    <message>
        <source>%1 open leads, more than the cap of %2, with lead %3.</source>
        <translation>%1 leads abiertos, más que el límite de %2, con el lead %3.</translation>
    </message>
    <message>
        <source>an event is not what it was when it was recorded.</source>
        <translation>un evento no es como era cuando se registró.</translation>
    </message>
    <message>
        <source>events are missing, or there are too many.</source>
        <translation>faltan eventos o hay demasiados.</translation>
    </message>
    <message>
        <source>says %1 created, but %2 leads come from it.</source>
        <translation>indica %1 creados, pero de ella proceden %2 leads.</translation>
    </message>
    <message>
        <source>due, but nothing says when.</source>
        <translation>pendiente, pero nada indica cuándo.</translation>
    </message>
    <message>
        <source>ended, but without a disposition.</source>
        <translation>finalizado, pero sin resolución.</translation>
    </message>
    <message>
        <source>there are events but no such lead.</source>
        <translation>hay eventos, pero no existe ese lead.</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>el archivo está dañado: %1</translation>
    </message>
    <message>
        <source>the last event is not the one that the lead names.</source>
        <translation>el último evento no es el que indica el lead.</translation>
    </message>
    <message>
        <source>held, but nothing says where it goes on.</source>
        <translation>en espera, pero nada indica por dónde continúa.</translation>
    </message>
    <message>
        <source>waits in a hold but is %1.</source>
        <translation>está en una espera, pero su estado es %1.</translation>
    </message>
    <message>
        <source>waits in playbook version %1, which is not there.</source>
        <translation>espera en la versión %1 del playbook, que no existe.</translation>
    </message>
    <message>
        <source>the ledger entry %1 cannot be read.</source>
        <translation>no se puede leer el apunte %1 del libro.</translation>
    </message>
    <message>
        <source>the ledger jumps to position %1.</source>
        <translation>el libro salta a la posición %1.</translation>
    </message>
    <message>
        <source>stands at position %1, the ledger at %2.</source>
        <translation>está en la posición %1; el libro, en la %2.</translation>
    </message>
    <message>
        <source>the ledger entry %1 does not add up: %2 units are left.</source>
        <translation>el apunte %1 del libro no cuadra: quedan %2 unidades.</translation>
    </message>
    <message>
        <source>assigned by decision %1, which is not there.</source>
        <translation>asignado por la decisión %1, que no existe.</translation>
    </message>
    <message>
        <source>nothing is recorded about it.</source>
        <translation>no hay nada registrado al respecto.</translation>
    </message>
    <message>
        <source>decision %1 names playbook version %2, which was never published.</source>
        <translation>la decisión %1 indica la versión %2 del playbook, que nunca se publicó.</translation>
    </message>
    <message>
        <source>decision %1 names roster version %2, which is not there.</source>
        <translation>la decisión %1 indica la versión %2 de la plantilla, que no existe.</translation>
    </message>
    <message>
        <source>owned by “%1” without an open assignment.</source>
        <translation>su responsable es «%1», sin una asignación abierta.</translation>
    </message>
    <message>
        <source>is %1, but “%2” is its owner.</source>
        <translation>su estado es %1, pero su responsable es «%2».</translation>
    </message>
    <message>
        <source>owned by “%1”, assigned to “%2”.</source>
        <translation>su responsable es «%1», pero está asignado a «%2».</translation>
    </message>
    <message>
        <source>%1 has %2 open leads of the pool, more than the cap of %3, with lead %4.</source>
        <translation>%1 tiene %2 leads abiertos del grupo, más que el límite de %3, con el lead %4.</translation>
    </message>
    <message>
        <source>%1 has %2 open leads by the balance, %3 by the assignments.</source>
        <translation>%1 tiene %2 leads abiertos según el saldo y %3 según las asignaciones.</translation>
    </message>
    <message>
        <source>%1 rows refer to a row of %2 that is not there, first row %3.</source>
        <translation>%1 filas remiten a una fila de %2 que no existe, la primera es la fila %3.</translation>
    </message>
    <message>
        <source>assigned to %1, who was not active.</source>
        <translation>asignado a %1, que no estaba en activo.</translation>
    </message>
    <message>
        <source>%1 open leads by the load, %2 by the assignments.</source>
        <translation>%1 leads abiertos según la carga y %2 según las asignaciones.</translation>
    </message>
    <message>
        <source>assigned to %1, whom the roster of the decision does not know.</source>
        <translation>asignado a %1, que no figura en la plantilla de la decisión.</translation>
    </message>
    <message>
        <source>decision %1 was made by roster version %2 when version %3 was in effect.</source>
        <translation>la decisión %1 se tomó con la versión %2 de la plantilla cuando estaba en vigor la versión %3.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accounted for.</source>
        <translation>%1 filas leídas, %2 justificadas.</translation>
    </message>
    <message>
        <source>has %1 rows, but the last has number %2.</source>
        <translation>tiene %1 filas, pero la última lleva el número %2.</translation>
    </message>
    <message>
        <source>the events no longer give the seal %1.</source>
        <translation>los eventos ya no dan el sello %1.</translation>
    </message>
    <message>
        <source>is %1, but its events leave it %2.</source>
        <translation>su estado es %1, pero según sus eventos sería %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>did %1</source>
        <translation>hizo %1</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>%1 within the last %2</source>
        <translation>%1 en los últimos %2</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 donde %2</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>alguna de estas</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1; era %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln violations</source>
        <translation>
            <numerusform>%Ln infracción</numerusform>
            <numerusform>%Ln infracciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more ways</source>
        <translation>
            <numerusform>%Ln camino más</numerusform>
            <numerusform>%Ln caminos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decided %1, because %2.</source>
        <translation>Decidido %1, porque %2.</translation>
    </message>
    <message>
        <source>By playbook version %1 %2 and roster version %3.</source>
        <translation>Con la versión %1 %2 del playbook y la versión %3 de la plantilla.</translation>
    </message>
    <message>
        <source>%1 to the cap of the group</source>
        <translation>%1 hasta el límite del grupo</translation>
    </message>
    <message>
        <source>%1 to the floor of the group</source>
        <translation>%1 hasta el mínimo del grupo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No scorecard applies</source>
        <translation>No se aplica ninguna tabla de puntuación</translation>
    </message>
    <message>
        <source>Score %1 by %2, %3 % of what it can give</source>
        <translation>Puntuación %1 según %2, %3 % de lo que puede dar</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, nota %2</translation>
    </message>
    <message>
        <source>Stage stays %1</source>
        <translation>La etapa sigue siendo %1</translation>
    </message>
    <message>
        <source>Stage %1 → %2</source>
        <translation>Etapa %1 → %2</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Puerta %1</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>Held in %1 until somebody is available.</source>
        <translation>En espera en %1 hasta que haya alguien disponible.</translation>
    </message>
    <message>
        <source>Held in %1; tried again %2.</source>
        <translation>En espera en %1; nuevo intento %2.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Asignado a %1.</translation>
    </message>
    <message>
        <source>Stays with %1.</source>
        <translation>Sigue con %1.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Finalizado: %1.</translation>
    </message>
    <message>
        <source>Waits to qualify; looked at again %1.</source>
        <translation>Espera a cualificarse; nueva revisión %1.</translation>
    </message>
    <message>
        <source>Waits to qualify.</source>
        <translation>Espera a cualificarse.</translation>
    </message>
    <message>
        <source>the owner of the account</source>
        <translation>el responsable de la cuenta</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>the previous owner</source>
        <translation>el responsable anterior</translation>
    </message>
    <message>
        <source>one rep</source>
        <translation>un comercial</translation>
    </message>
    <message>
        <source>the lead arrived</source>
        <translation>el lead llegó</translation>
    </message>
    <message>
        <source>the lead changed</source>
        <translation>el lead cambió</translation>
    </message>
    <message>
        <source>its hold ran out</source>
        <translation>su espera venció</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>alguien lo pidió</translation>
    </message>
    <message>
        <source>it was held and somebody might be available again</source>
        <translation>estaba en espera y podía volver a haber alguien disponible</translation>
    </message>
    <message>
        <source>time alone may have moved its score</source>
        <translation>el mero paso del tiempo puede haber movido su puntuación</translation>
    </message>
    <message>
        <source>nurture</source>
        <translation>maduración</translation>
    </message>
    <message>
        <source>stopped after too many steps</source>
        <translation>detenido tras demasiados pasos</translation>
    </message>
    <message>
        <source>not routed</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>activities withdrawn with their import</source>
        <translation>actividades retiradas con su importación</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>set back with its import</source>
        <translation>devuelto a su estado anterior con su importación</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>puntuado</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>withdrawn with its import</source>
        <translation>retirado con su importación</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Responsable de la cuenta</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country by domain</source>
        <translation>País según el dominio</translation>
    </message>
    <message>
        <source>Country by phone</source>
        <translation>País según el teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Email domain</source>
        <translation>Dominio del correo</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Consumer mailbox</source>
        <translation>Buzón de particulares</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Previous owner</source>
        <translation>Responsable anterior</translation>
    </message>
    <message>
        <source>Hour received</source>
        <translation>Hora de recepción</translation>
    </message>
    <message>
        <source>Weekday received</source>
        <translation>Día de la semana de recepción</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Dominio de la empresa</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score in percent</source>
        <translation>Puntuación en porcentaje</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Etapa del ciclo de vida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Assign to an owner</source>
        <translation>Asignar a un responsable</translation>
    </message>
    <message>
        <source>The owner of the account gets the lead</source>
        <translation>El responsable de la cuenta recibe el lead</translation>
    </message>
    <message>
        <source>The previous owner is offline</source>
        <translation>El responsable anterior está sin conexión</translation>
    </message>
    <message>
        <source>Assign from a pool</source>
        <translation>Asignar desde un grupo</translation>
    </message>
    <message>
        <source>Somebody of the pool is available</source>
        <translation>Hay alguien disponible en el grupo</translation>
    </message>
    <message>
        <source>Nobody of the pool is available</source>
        <translation>No hay nadie disponible en el grupo</translation>
    </message>
    <message>
        <source>Assign to a rep</source>
        <translation>Asignar a un comercial</translation>
    </message>
    <message>
        <source>The rep gets the lead even when offline</source>
        <translation>El comercial recibe el lead incluso sin conexión</translation>
    </message>
    <message>
        <source>The rep is available</source>
        <translation>El comercial está disponible</translation>
    </message>
    <message>
        <source>The rep is offline</source>
        <translation>El comercial está sin conexión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>The lead meets a branch</source>
        <translation>El lead cumple una rama</translation>
    </message>
    <message>
        <source>The lead meets no branch</source>
        <translation>El lead no cumple ninguna rama</translation>
    </message>
    <message>
        <source>The first branch that the lead meets wins</source>
        <translation>Gana la primera rama que cumple el lead</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The tree ends with a disposition</source>
        <translation>El árbol termina con una resolución</translation>
    </message>
    <message>
        <source>The tree ends</source>
        <translation>El árbol termina</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>A person sends the lead in</source>
        <translation>Una persona envía el lead</translation>
    </message>
    <message>
        <source>The lead qualified</source>
        <translation>El lead se ha cualificado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>The lead waits, but not for ever</source>
        <translation>El lead espera, pero no indefinidamente</translation>
    </message>
    <message>
        <source>The lead waits in a queue</source>
        <translation>El lead espera en una cola</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>On to a node of a tree</source>
        <translation>Continúa en un nodo de un árbol</translation>
    </message>
    <message>
        <source>On to the entry of a tree</source>
        <translation>Continúa en la entrada de un árbol</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Fijar un campo</translation>
    </message>
    <message>
        <source>The field is emptied</source>
        <translation>El campo se vacía</translation>
    </message>
    <message>
        <source>The field gets a value</source>
        <translation>El campo recibe un valor</translation>
    </message>
    <message>
        <source>Set the lifecycle stage</source>
        <translation>Fijar la etapa del ciclo de vida</translation>
    </message>
    <message>
        <source>Sales accepted the lead</source>
        <translation>Ventas ha aceptado el lead</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>All leads go one way</source>
        <translation>Todos los leads van por un mismo camino</translation>
    </message>
    <message>
        <source>No lead goes this way</source>
        <translation>Ningún lead va por este camino</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es más de</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menos de</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está relleno</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>es de hace menos de</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>en otro caso</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>nobody available</source>
        <translation>nadie disponible</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>nuevo intento</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descalificado</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Reciclado</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Suscriptor</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>con responsable</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Balanced by value</source>
        <translation>Equilibrado por valor</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>Menor carga</translation>
    </message>
    <message>
        <source>Weighted round robin</source>
        <translation>Turno rotativo ponderado</translation>
    </message>
    <message>
        <source>has had the most leads of a day from this pool</source>
        <translation>ha recibido el máximo diario de leads de este grupo</translation>
    </message>
    <message>
        <source>has had the most leads of a month from this pool</source>
        <translation>ha recibido el máximo mensual de leads de este grupo</translation>
    </message>
    <message>
        <source>has the most open leads from this pool</source>
        <translation>tiene el máximo de leads abiertos de este grupo</translation>
    </message>
    <message>
        <source>has had the most leads of a week from this pool</source>
        <translation>ha recibido el máximo semanal de leads de este grupo</translation>
    </message>
    <message>
        <source>has had the most leads of a day</source>
        <translation>ha recibido el máximo diario de leads</translation>
    </message>
    <message>
        <source>has had the most leads of a month</source>
        <translation>ha recibido el máximo mensual de leads</translation>
    </message>
    <message>
        <source>has the most open leads</source>
        <translation>tiene el máximo de leads abiertos</translation>
    </message>
    <message>
        <source>has had the most leads of a week</source>
        <translation>ha recibido el máximo semanal de leads</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>chosen, for having this company&apos;s leads already</source>
        <translation>elegido, por tener ya los leads de esta empresa</translation>
    </message>
    <message>
        <source>ruled out for this lead</source>
        <translation>excluido para este lead</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no está en activo</translation>
    </message>
    <message>
        <source>available, but another&apos;s turn came first</source>
        <translation>disponible, pero antes llegó el turno de otro</translation>
    </message>
    <message>
        <source>does not take leads like this one</source>
        <translation>no recibe leads como este</translation>
    </message>
    <message>
        <source>not working then</source>
        <translation>no trabajaba en ese momento</translation>
    </message>
    <message>
        <source>available, but the lead belongs with who has this company&apos;s leads</source>
        <translation>disponible, pero el lead corresponde a quien tiene los leads de esta empresa</translation>
    </message>
    <message>
        <source>Path through %1</source>
        <translation>Recorrido por %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 es ahora %2</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>There is no such person: %1</source>
        <translation>No existe esa persona: %1</translation>
    </message>
    <message>
        <source>It costs a turn in the pool %1</source>
        <translation>Cuesta un turno en el grupo %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
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
        <source>Sunday</source>
        <translation>el domingo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>el lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>el martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>el miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>el jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>el viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>el sábado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1 did get the lead.</source>
        <translation>%1 sí recibió el lead.</translation>
    </message>
    <message>
        <source>No node of any tree assigns to %1, or to a pool that %1 is in.</source>
        <translation>Ningún nodo de ningún árbol asigna a %1 ni a un grupo en el que esté %1.</translation>
    </message>
    <message>
        <source>There was no rep %1 in roster version %2.</source>
        <translation>No había ningún comercial %1 en la versión %2 de la plantilla.</translation>
    </message>
    <message>
        <source>%1 was considered, and passed over:</source>
        <translation>Se consideró y se descartó a %1:</translation>
    </message>
    <message>
        <source>Asked for by name: %1</source>
        <translation>Solicitado por su nombre: %1</translation>
    </message>
    <message>
        <source>In the pool %1: %2</source>
        <translation>En el grupo %1: %2</translation>
    </message>
    <message>
        <source>The lead was not routed at all by this decision.</source>
        <translation>Esta decisión no asignó el lead en absoluto.</translation>
    </message>
    <message>
        <source>The lead never came to a node that could give it to %1.</source>
        <translation>El lead no llegó a ningún nodo que pudiera dárselo a %1.</translation>
    </message>
    <message>
        <source>%1 could have got the lead as an owner only:</source>
        <translation>%1 solo habría podido recibir el lead como responsable:</translation>
    </message>
    <message>
        <source>%1 gives it to the owner of the account; there was none.</source>
        <translation>%1 lo da al responsable de la cuenta; no había ninguno.</translation>
    </message>
    <message>
        <source>%1 gives it to the previous owner; there was none.</source>
        <translation>%1 lo da al responsable anterior; no había ninguno.</translation>
    </message>
    <message>
        <source>%1 gives it to the owner of the account; that was %2.</source>
        <translation>%1 lo da al responsable de la cuenta; era %2.</translation>
    </message>
    <message>
        <source>%1 gives it to the previous owner; that was %2.</source>
        <translation>%1 lo da al responsable anterior; era %2.</translation>
    </message>
    <message>
        <source>%1 would have asked for %2, the owner of the account</source>
        <translation>%1 habría consultado a %2, responsable de la cuenta</translation>
    </message>
    <message>
        <source>%1 would have asked for %2, the previous owner</source>
        <translation>%1 habría consultado a %2, responsable anterior</translation>
    </message>
    <message>
        <source>It had not qualified: its stage was %1.</source>
        <translation>No se había cualificado: su etapa era %1.</translation>
    </message>
    <message>
        <source>It had not qualified: its stage was %1, its score %2.</source>
        <translation>No se había cualificado: su etapa era %1; su puntuación, %2.</translation>
    </message>
    <message>
        <source>Gate %1 had taken it there.</source>
        <translation>La puerta %1 lo había llevado allí.</translation>
    </message>
    <message>
        <source>No gate leads on from the stage %1.</source>
        <translation>Ninguna puerta lleva más allá de la etapa %1.</translation>
    </message>
    <message>
        <source>%1, but only leads that qualify come there.</source>
        <translation>%1, pero allí solo llegan los leads que se cualifican.</translation>
    </message>
    <message>
        <source>By the decision before that:</source>
        <translation>Según la decisión anterior:</translation>
    </message>
    <message>
        <source>Ended by %1: %2.</source>
        <translation>Finalizado por %1: %2.</translation>
    </message>
    <message>
        <source>%1. At %2 the lead waits; it would have to leave by %3.</source>
        <translation>%1. En %2 el lead espera; tendría que salir por %3.</translation>
    </message>
    <message>
        <source>%1 would have asked for %2</source>
        <translation>%1 habría solicitado a %2</translation>
    </message>
    <message>
        <source>%1 would have asked the pool %2</source>
        <translation>%1 habría consultado el grupo %2</translation>
    </message>
    <message>
        <source>%1, but no step of the lead leads there.</source>
        <translation>%1, pero ningún paso del lead lleva allí.</translation>
    </message>
    <message>
        <source>%1. At %2 the lead left by %3; it would have had to leave by %4.</source>
        <translation>%1. En %2 el lead salió por %3; tendría que haber salido por %4.</translation>
    </message>
    <message>
        <source>a jump or an end</source>
        <translation>un salto o un fin</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of today; the cap is %3.</source>
        <translation>%1 habría recibido hoy %2 leads; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this week; the cap is %3.</source>
        <translation>%1 habría recibido esta semana %2 leads; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this month; the cap is %3.</source>
        <translation>%1 habría recibido este mes %2 leads; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of today from the pool %4; the cap is %3.</source>
        <translation>%1 habría recibido hoy %2 leads del grupo %4; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this week from the pool %4; the cap is %3.</source>
        <translation>%1 habría recibido esta semana %2 leads del grupo %4; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this month from the pool %4; the cap is %3.</source>
        <translation>%1 habría recibido este mes %2 leads del grupo %4; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 would have %2 open leads from the pool %4; the cap is %3.</source>
        <translation>%1 tendría %2 leads abiertos del grupo %4; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 would have %2 open leads; the cap is %3.</source>
        <translation>%1 tendría %2 leads abiertos; el límite es %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot be a disposition: it is a short id of letters, digits, “_”, “-” and “.”.</source>
        <translation>«%1» no puede ser una resolución: es un ID corto de letras, cifras, «_», «-» y «.».</translation>
    </message>
    <message>
        <source>The text is too long (more than %2 bytes), or not well-formed Unicode.</source>
        <translation>El texto es demasiado largo (más de %2 bytes) o no es Unicode bien formado.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>%1 is no stage to set: end the lead, which disqualifies it, or recycle it, so that it is known why.</source>
        <translation>%1 no es una etapa que pueda fijarse: hay que finalizar el lead, lo que lo descalifica, o reciclarlo, para que conste el motivo.</translation>
    </message>
    <message>
        <source>A turn is counted in a pool: say in which.</source>
        <translation>Un turno se cuenta en un grupo: hay que indicar en cuál.</translation>
    </message>
    <message>
        <source>Action %1 was taken back already.</source>
        <translation>La acción %1 ya se deshizo.</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>No existe la acción %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a channel: it is a short id such as “call” or “email”.</source>
        <translation>«%1» no puede ser un canal: es un ID corto, como «call» o «email».</translation>
    </message>
    <message>
        <source>%1 has not come yet; nobody can have been contacted then.</source>
        <translation>%1 aún no ha llegado; no puede haber habido ningún contacto en ese momento.</translation>
    </message>
    <message>
        <source>There is no roster version %1.</source>
        <translation>No existe la versión %1 de la plantilla.</translation>
    </message>
    <message>
        <source>The lead was accepted already.</source>
        <translation>El lead ya estaba aceptado.</translation>
    </message>
    <message>
        <source>“%1” has the lead already.</source>
        <translation>«%1» ya tiene el lead.</translation>
    </message>
    <message>
        <source>The lead is waiting to be routed already.</source>
        <translation>El lead ya espera a ser asignado.</translation>
    </message>
    <message>
        <source>The lead has ended. Return it to the queue first.</source>
        <translation>El lead ha finalizado. Primero hay que devolverlo a la cola.</translation>
    </message>
    <message>
        <source>The lead waits in a hold for somebody to be available: assign it, or let it wait.</source>
        <translation>El lead está en espera hasta que haya alguien disponible: se puede asignar o dejar que espere.</translation>
    </message>
    <message>
        <source>Nobody has the lead.</source>
        <translation>Nadie tiene el lead.</translation>
    </message>
    <message>
        <source>The lead is not yours.</source>
        <translation>El lead es de otro responsable.</translation>
    </message>
    <message>
        <source>The lead has these values already.</source>
        <translation>El lead ya tiene estos valores.</translation>
    </message>
    <message>
        <source>The stage is %1 already.</source>
        <translation>La etapa ya es %1.</translation>
    </message>
    <message>
        <source>The lead was withdrawn with its import.</source>
        <translation>El lead se retiró con su importación.</translation>
    </message>
    <message>
        <source>“%1” cannot part cells; write auto, tab or one ASCII character other than a quotation mark.</source>
        <translation>«%1» no puede separar celdas; se escribe auto, tab o un carácter ASCII que no sean comillas.</translation>
    </message>
    <message>
        <source>Give the mapping a name of at most %1 characters.</source>
        <translation>La correspondencia necesita un nombre de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” cannot be a login.</source>
        <translation>«%1» no puede ser un nombre de usuario.</translation>
    </message>
    <message>
        <source>A person needs a name of at most 256 bytes.</source>
        <translation>Una persona necesita un nombre de 256 bytes como máximo.</translation>
    </message>
    <message>
        <source>“%1” is among the people already.</source>
        <translation>«%1» ya figura entre las personas.</translation>
    </message>
    <message>
        <source>Without “%1” no manager is left: make somebody else a manager first.</source>
        <translation>Sin «%1» no queda ningún gestor: primero hay que nombrar a otro.</translation>
    </message>
    <message>
        <source>“%1” needs a role; a viewer may look and do nothing else.</source>
        <translation>«%1» necesita un rol; un observador puede mirar y nada más.</translation>
    </message>
    <message>
        <source>“%1” is the rep of “%2” already.</source>
        <translation>«%1» ya es el comercial de «%2».</translation>
    </message>
    <message>
        <source>“%1” is not among the people of this workspace.</source>
        <translation>«%1» no figura entre las personas de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” is not a member of the pool “%2”.</source>
        <translation>«%1» no es miembro del grupo «%2».</translation>
    </message>
    <message>
        <source>The list cannot be shown like that: %1 (%2).</source>
        <translation>La lista no se puede mostrar así: %1 (%2).</translation>
    </message>
    <message>
        <source>Leads cannot be listed by “%1”.</source>
        <translation>No se pueden listar los leads por «%1».</translation>
    </message>
    <message>
        <source>This reason needs a comment.</source>
        <translation>Este motivo requiere un comentario.</translation>
    </message>
    <message>
        <source>“%1” is none of the reasons to reject a lead.</source>
        <translation>«%1» no es ninguno de los motivos para rechazar un lead.</translation>
    </message>
    <message>
        <source>“%1” is not active and gets no leads.</source>
        <translation>«%1» no está en activo y no recibe leads.</translation>
    </message>
    <message>
        <source>You may not do this: it takes the right to %1, which these roles have: %*.</source>
        <translation>No está permitido: requiere el permiso para %1, que tienen estos roles: %*.</translation>
    </message>
    <message>
        <source>Changed since: %1, by %2, %3.</source>
        <translation>Modificado desde entonces: %1, por %2, %3.</translation>
    </message>
    <message>
        <source>“%1” was changed since.</source>
        <translation>«%1» se ha modificado desde entonces.</translation>
    </message>
    <message>
        <source>The place where it waited, “%1”, is not in the playbook any more.</source>
        <translation>El lugar donde esperaba, «%1», ya no está en el playbook.</translation>
    </message>
    <message>
        <source>The lead has moved on since.</source>
        <translation>El lead ha avanzado desde entonces.</translation>
    </message>
    <message>
        <source>What it was before is not known any more.</source>
        <translation>Ya no se conoce su estado anterior.</translation>
    </message>
    <message>
        <source>A view needs a name of at most %1 bytes.</source>
        <translation>Una vista necesita un nombre de %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Ya existe una vista «%1».</translation>
    </message>
    <message>
        <source>The view belongs to %1.</source>
        <translation>La vista pertenece a %1.</translation>
    </message>
    <message>
        <source>The view is not there any more.</source>
        <translation>La vista ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln over cap</source>
        <translation>
            <numerusform>%Ln por encima del límite</numerusform>
            <numerusform>%Ln por encima del límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owners</source>
        <translation>
            <numerusform>%Ln responsable</numerusform>
            <numerusform>%Ln responsables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>Reassigned from %1 to %2</source>
        <translation>Reasignado de %1 a %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignado a %1</translation>
    </message>
    <message>
        <source>Held in %1</source>
        <translation>En espera en %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Finalizado: %1</translation>
    </message>
    <message>
        <source>Contacted: %1</source>
        <translation>Contactado: %1</translation>
    </message>
    <message>
        <source>What it said was erased.</source>
        <translation>Su contenido se ha borrado.</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>Score %1, grade %2</source>
        <translation>Puntuación %1, nota %2</translation>
    </message>
    <message>
        <source>From the pool %1</source>
        <translation>Del grupo %1</translation>
    </message>
    <message>
        <source>In spite of a cap</source>
        <translation>A pesar de un límite</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 chose %2</source>
        <translation>%1 eligió %2</translation>
    </message>
    <message>
        <source>In spite of a cap: %1 %2</source>
        <translation>A pesar de un límite: %1 %2</translation>
    </message>
    <message>
        <source>Out of the pool %1, at the cost of a turn</source>
        <translation>Del grupo %1, a costa de un turno</translation>
    </message>
    <message>
        <source>Out of the pool %1, without costing a turn</source>
        <translation>Del grupo %1, sin costar un turno</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Mark contacted</source>
        <translation>Marcar como contactado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Reciclar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Set stage</source>
        <translation>Fijar etapa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Red social</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>contact data is wrong</source>
        <translation>los datos de contacto son erróneos</translation>
    </message>
    <message>
        <source>a competitor</source>
        <translation>un competidor</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>contact retracted</source>
        <translation>contacto retirado</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>contactado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>nota añadida</translation>
    </message>
    <message>
        <source>note retracted</source>
        <translation>nota retirada</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>reasignado</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>reciclado</translation>
    </message>
    <message>
        <source>begins anew</source>
        <translation>empieza de nuevo</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>returned to the queue</source>
        <translation>devuelto a la cola</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>pospuesto</translation>
    </message>
    <message>
        <source>stage set</source>
        <translation>etapa fijada</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Número de lead</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hold queue</source>
        <translation>Cola de espera</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>which leads it is for</source>
        <translation>a qué leads se aplica</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>decaimiento</translation>
    </message>
    <message>
        <source>disposition</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>activities that count</source>
        <translation>actividades que cuentan</translation>
    </message>
    <message>
        <source>where it falls to</source>
        <translation>adónde retrocede</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horario laboral</translation>
    </message>
    <message>
        <source>may fall</source>
        <translation>puede retroceder</translation>
    </message>
    <message>
        <source>time off</source>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>disqualifiers</source>
        <translation>descalificadores</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Waits for somebody to be available</source>
        <translation>Espera a que haya alguien disponible</translation>
    </message>
    <message>
        <source>Waits to qualify</source>
        <translation>Espera a cualificarse</translation>
    </message>
    <message>
        <source>With its owner</source>
        <translation>Con su responsable</translation>
    </message>
    <message>
        <source>Waits to be routed</source>
        <translation>Espera a ser asignado</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Contact data is wrong</source>
        <translation>Datos de contacto erróneos</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>Un competidor</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>No time for it</source>
        <translation>Sin tiempo para atenderlo</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Sin interés</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Aún no está preparado</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>No se le puede localizar</translation>
    </message>
    <message>
        <source>Wrong territory</source>
        <translation>Territorio equivocado</translation>
    </message>
    <message>
        <source>add leads</source>
        <translation>añadir leads</translation>
    </message>
    <message>
        <source>add notes to any lead</source>
        <translation>añadir notas a cualquier lead</translation>
    </message>
    <message>
        <source>assign leads</source>
        <translation>asignar leads</translation>
    </message>
    <message>
        <source>edit the roster</source>
        <translation>editar la plantilla</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>importar datos</translation>
    </message>
    <message>
        <source>manage people</source>
        <translation>gestionar personas</translation>
    </message>
    <message>
        <source>publish the playbook</source>
        <translation>publicar el playbook</translation>
    </message>
    <message>
        <source>run the engine</source>
        <translation>ejecutar el motor</translation>
    </message>
    <message>
        <source>set one&apos;s own presence</source>
        <translation>fijar la presencia propia</translation>
    </message>
    <message>
        <source>set anybody&apos;s presence</source>
        <translation>fijar la presencia de cualquiera</translation>
    </message>
    <message>
        <source>share views</source>
        <translation>compartir vistas</translation>
    </message>
    <message>
        <source>take back what others did</source>
        <translation>deshacer lo que hicieron otros</translation>
    </message>
    <message>
        <source>work on anybody&apos;s leads</source>
        <translation>trabajar en los leads de cualquiera</translation>
    </message>
    <message>
        <source>work on one&apos;s own leads</source>
        <translation>trabajar en los leads propios</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Marketing reviewer</source>
        <translation>Revisor de marketing</translation>
    </message>
    <message>
        <source>SDR lead</source>
        <translation>Jefe de SDR</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>varias opciones</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>Can be taken back while nobody does anything else to the leads.</source>
        <translation>Se puede deshacer mientras nadie haga nada más con los leads.</translation>
    </message>
    <message>
        <source>Can be taken back only until the leads are routed, which takes a moment.</source>
        <translation>Solo se puede deshacer hasta que se asignen los leads, lo que tarda un momento.</translation>
    </message>
    <message>
        <source>Held in %1 since %2 until somebody is available.</source>
        <translation>En espera en %1 desde %2 hasta que haya alguien disponible.</translation>
    </message>
    <message>
        <source>%1 Tried again %2.</source>
        <translation>%1 Nuevo intento %2.</translation>
    </message>
    <message>
        <source>%1 Leaves the hold %2 at the latest.</source>
        <translation>%1 Sale de la espera %2 a más tardar.</translation>
    </message>
    <message>
        <source>Recycled; begins anew %1, or sooner if it qualifies.</source>
        <translation>Reciclado; empieza de nuevo %1, o antes si se cualifica.</translation>
    </message>
    <message>
        <source>Recycled (%1); begins anew %2, or sooner if it qualifies.</source>
        <translation>Reciclado (%1); empieza de nuevo %2, o antes si se cualifica.</translation>
    </message>
    <message>
        <source>The engine takes it up %1.</source>
        <translation>El motor lo retoma %1.</translation>
    </message>
    <message>
        <source>Due: the engine takes it up next.</source>
        <translation>Pendiente: es lo próximo que retoma el motor.</translation>
    </message>
    <message>
        <source>With %1, who has been in contact.</source>
        <translation>Con %1, que ya ha establecido contacto.</translation>
    </message>
    <message>
        <source>With %1, not yet contacted.</source>
        <translation>Con %1, aún sin contactar.</translation>
    </message>
    <message>
        <source>With %1, snoozed until %2.</source>
        <translation>Con %1, pospuesto hasta %2.</translation>
    </message>
    <message>
        <source>Waits to qualify; scored again %1, or when something happens.</source>
        <translation>Espera a cualificarse; se vuelve a puntuar %1 o cuando ocurra algo.</translation>
    </message>
    <message>
        <source>Waits to qualify; scored again when something happens.</source>
        <translation>Espera a cualificarse; se vuelve a puntuar cuando ocurra algo.</translation>
    </message>
    <message>
        <source>Ended; nothing more happens by itself.</source>
        <translation>Finalizado; ya no ocurre nada más por sí solo.</translation>
    </message>
    <message>
        <source>Withdrawn: its import was undone.</source>
        <translation>Retirado: su importación se deshizo.</translation>
    </message>
    <message>
        <source>Gate %1: ruled out by a disqualifier</source>
        <translation>Puerta %1: excluido por un descalificador</translation>
    </message>
    <message>
        <source>Gate %1 is met</source>
        <translation>La puerta %1 se cumple</translation>
    </message>
    <message>
        <source>Gate %1 is not met</source>
        <translation>La puerta %1 no se cumple</translation>
    </message>
    <message>
        <source>Gate %1 is not met: %2</source>
        <translation>La puerta %1 no se cumple: %2</translation>
    </message>
    <message>
        <source>The playbook as a whole</source>
        <translation>El playbook en su conjunto</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Tree %1</source>
        <translation>Árbol %1</translation>
    </message>
    <message>
        <source>Scorecard %1</source>
        <translation>Tabla de puntuación %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Moved: %1, from place %2 to %3</source>
        <translation>Movido: %1, del lugar %2 al %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>For leads where %1</source>
        <translation>Para leads donde %1</translation>
    </message>
    <message>
        <source>Grade letters by fit: %1</source>
        <translation>Letras de la nota según la adecuación: %1</translation>
    </message>
    <message>
        <source>Grade numbers by engagement: %1</source>
        <translation>Cifras de la nota según la interacción: %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>adecuación</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>interacción</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, como máximo %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, como mínimo %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>points, criterion</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: when %2</source>
        <translation>%1: cuando %2</translation>
    </message>
    <message>
        <source>%1: for each “%2”, at most %3 times</source>
        <translation>%1: por cada «%2», como máximo %3 veces</translation>
    </message>
    <message>
        <source>%1, fading to nothing within %2</source>
        <translation>%1, decae hasta cero en %2</translation>
    </message>
    <message>
        <source>%1, halved every %2</source>
        <translation>%1, se reduce a la mitad cada %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>%1 from %2 %</source>
        <translation>%1 a partir de %2 %</translation>
    </message>
    <message>
        <source>From %1 to %2 when %3</source>
        <translation>De %1 a %2 cuando %3</translation>
    </message>
    <message>
        <source>But not when %1</source>
        <translation>Pero no cuando %1</translation>
    </message>
    <message>
        <source>Falls back to %1 when that no longer holds</source>
        <translation>Retrocede a %1 cuando eso deja de cumplirse</translation>
    </message>
    <message>
        <source>%1, known only after the outcome</source>
        <translation>%1, conocido solo después del resultado</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>como máximo %1 al día</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>como máximo %1 a la semana</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>como máximo %1 al mes</translation>
    </message>
    <message>
        <source>at most %1 open</source>
        <translation>como máximo %1 abiertos</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>sin horario laboral</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Comerciales</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>%1: days: %2</source>
        <translation>%1: días: %2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>only some leads</source>
        <translation>solo algunos leads</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>%1, managed by %2</source>
        <translation>%1, dirigido por %2</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>Modificado: %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1, told elsewhere</source>
        <translation>Continúa en %1, descrito en otra parte</translation>
    </message>
    <message>
        <source>for at most %1</source>
        <translation>durante %1 como máximo</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>had two assignments from decision %1.</source>
        <translation>tenía dos asignaciones de la decisión %1.</translation>
    </message>
    <message>
        <source>%1 is in use here and would be lost: give another file to write to.</source>
        <translation>%1 se usa aquí y se perdería: indique otro archivo donde escribir.</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificado</translation>
    </message>
    <message>
        <source>is not the document that was published any more.</source>
        <translation>ya no es el documento que se publicó.</translation>
    </message>
    <message>
        <source>has an open assignment, but is not owned.</source>
        <translation>tiene una asignación abierta, pero no está asignado.</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Pospuesto hasta</translation>
    </message>
    <message>
        <source>Somebody else goes on with import %1, or took it back. What was read until then is kept there.</source>
        <translation>Otra persona continúa la importación %1 o la ha deshecho. Lo leído hasta entonces se conserva allí.</translation>
    </message>
    <message>
        <source>These gates always hold and lead round in a circle: %1, %*.</source>
        <translation>Estas puertas se cumplen siempre y llevan en círculo: %1, %*.</translation>
    </message>
    <message>
        <source>“%1” is not as the import left it: its rows may have been mended. Rename it, or give another file for rejected rows.</source>
        <translation>«%1» no está como la dejó la importación: quizá se corrigieron filas en ella. Hay que cambiarle el nombre o indicar otro archivo para las filas rechazadas.</translation>
    </message>
    <message>
        <source>“%1” is inactive: no lead will ever be assigned here.</source>
        <translation>«%1» no está activo: aquí nunca se asignará ningún lead.</translation>
    </message>
    <message>
        <source>Gate %1 no longer holds</source>
        <translation>La puerta %1 ya no se cumple</translation>
    </message>
    <message>
        <source>Held in %1.</source>
        <translation>En espera en %1.</translation>
    </message>
    <message>
        <source>Held in %1 since %2.</source>
        <translation>En espera en %1 desde %2.</translation>
    </message>
    <message>
        <source>%1 comes first and held:</source>
        <translation>%1 va primero y se cumplió:</translation>
    </message>
    <message>
        <source>open leads %1, weight %2</source>
        <translation>%1 leads abiertos, peso %2</translation>
    </message>
    <message>
        <source>open value %1, weight %2</source>
        <translation>valor abierto %1, peso %2</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no rep&apos;s id, email address or name.</source>
        <translation>«%2» en «%1» no es el ID, el correo ni el nombre de ningún comercial.</translation>
    </message>
</context>
</TS>
