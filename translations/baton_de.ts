<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>UndoImportDialog</name>
    <message numerus="yes">
        <source>The %Ln activity(ies) that came with %1 are removed from their leads.</source>
        <translation>
            <numerusform>Die %Ln Aktivität, die mit %1 kam, wird von ihrem Lead entfernt.</numerusform>
            <numerusform>Die %Ln Aktivitäten, die mit %1 kamen, werden von ihren Leads entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back what %1 brought: new leads (%2) are withdrawn, and updated leads (%3) get their former values back. Leads that somebody works on stay as they are.</source>
        <translation>Nimmt zurück, was %1 gebracht hat: Neue Leads (%2) werden zurückgezogen, aktualisierte Leads (%3) erhalten ihre früheren Werte zurück. Leads, an denen jemand arbeitet, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>baton::ActionOffer</name>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>A rep gets the leads by name. Hours are not asked about, and a cap may be exceeded.</source>
        <translation>Die Leads gehen namentlich an einen Rep. Arbeitszeiten werden nicht geprüft, eine Obergrenze darf überschritten werden.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead zuweisen</numerusform>
            <numerusform>%Ln Leads zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) assigned.</source>
        <translation>
            <numerusform>%Ln Lead zugewiesen.</numerusform>
            <numerusform>%Ln Leads zugewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark contacted…</source>
        <translation>Als kontaktiert markieren…</translation>
    </message>
    <message>
        <source>Somebody reached out. The time counts for the clocks of the leads.</source>
        <translation>Jemand hat Kontakt aufgenommen. Der Zeitpunkt zählt für die Fristen der Leads.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln lead(s) contacted</source>
        <translation>
            <numerusform>%Ln Lead als kontaktiert markieren</numerusform>
            <numerusform>%Ln Leads als kontaktiert markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) marked contacted.</source>
        <translation>
            <numerusform>%Ln Lead als kontaktiert markiert.</numerusform>
            <numerusform>%Ln Leads als kontaktiert markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set stage…</source>
        <translation>Phase setzen…</translation>
    </message>
    <message>
        <source>The stage of the funnel. A lead in nurture that becomes qualified by it is routed.</source>
        <translation>Die Phase im Funnel. Ein Lead im Nurturing, der dadurch qualifiziert wird, wird weitergeleitet.</translation>
    </message>
    <message numerus="yes">
        <source>Set the stage of %Ln lead(s)</source>
        <translation>
            <numerusform>Phase von %Ln Lead setzen</numerusform>
            <numerusform>Phase von %Ln Leads setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage of %Ln lead(s) is set.</source>
        <translation>
            <numerusform>Die Phase von %Ln Lead ist gesetzt.</numerusform>
            <numerusform>Die Phase von %Ln Leads ist gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return to queue…</source>
        <translation>Zurück in die Warteschlange…</translation>
    </message>
    <message>
        <source>The leads are nobody&apos;s again and are routed anew by the live playbook.</source>
        <translation>Die Leads sind niemandem mehr zugewiesen und werden nach dem aktiven Playbook neu weitergeleitet.</translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln lead(s) to the queue</source>
        <translation>
            <numerusform>%Ln Lead in die Warteschlange zurückgeben</numerusform>
            <numerusform>%Ln Leads in die Warteschlange zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead zurückgeben</numerusform>
            <numerusform>%Ln Leads zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) returned to the queue.</source>
        <translation>
            <numerusform>%Ln Lead in die Warteschlange zurückgegeben.</numerusform>
            <numerusform>%Ln Leads in die Warteschlange zurückgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>Wiedervorlegen…</translation>
    </message>
    <message>
        <source>Nobody has the leads until then; what they do meanwhile may qualify them sooner.</source>
        <translation>Bis dahin hat niemand die Leads; was sie inzwischen tun, kann sie früher qualifizieren.</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead wiedervorlegen</numerusform>
            <numerusform>%Ln Leads wiedervorlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) recycled.</source>
        <translation>
            <numerusform>%Ln Lead zur Wiedervorlage gegeben.</numerusform>
            <numerusform>%Ln Leads zur Wiedervorlage gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>The engine does not look at the leads before then, unless something happens to them.</source>
        <translation>Die Engine sieht die Leads vorher nicht an, es sei denn, es geschieht etwas mit ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead auf später verschieben</numerusform>
            <numerusform>%Ln Leads auf später verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) snoozed.</source>
        <translation>
            <numerusform>%Ln Lead auf später verschoben.</numerusform>
            <numerusform>%Ln Leads auf später verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>The owner takes the leads on; they become accepted by sales.</source>
        <translation>Die zuständige Person übernimmt die Leads; sie gelten damit als vom Vertrieb angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead annehmen</numerusform>
            <numerusform>%Ln Leads annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) accepted.</source>
        <translation>
            <numerusform>%Ln Lead angenommen.</numerusform>
            <numerusform>%Ln Leads angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>The owner gives the leads back. The reason says what becomes of them.</source>
        <translation>Die zuständige Person gibt die Leads zurück. Der Grund bestimmt, was aus ihnen wird.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead ablehnen</numerusform>
            <numerusform>%Ln Leads ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) rejected.</source>
        <translation>
            <numerusform>%Ln Lead abgelehnt.</numerusform>
            <numerusform>%Ln Leads abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>The leads are nobody&apos;s and done with. Returning them to the queue takes them up again.</source>
        <translation>Die Leads sind niemandem mehr zugewiesen und abgeschlossen. Die Rückgabe in die Warteschlange nimmt sie wieder auf.</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead beenden</numerusform>
            <numerusform>%Ln Leads beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) ended.</source>
        <translation>
            <numerusform>%Ln Lead beendet.</numerusform>
            <numerusform>%Ln Leads beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ActionOutcomeDialog</name>
    <message numerus="yes">
        <source>%Ln lead(s) could not be set back</source>
        <translation>
            <numerusform>%Ln Lead konnte nicht zurückgesetzt werden</numerusform>
            <numerusform>%Ln Leads konnten nicht zurückgesetzt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) could not be changed again</source>
        <translation>
            <numerusform>%Ln Lead konnte nicht erneut geändert werden</numerusform>
            <numerusform>%Ln Leads konnten nicht erneut geändert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) could.</source>
        <translation>
            <numerusform>Bei %Ln Lead war es möglich.</numerusform>
            <numerusform>Bei %Ln Leads war es möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>baton::ActionPreview</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What will happen, in detail</source>
        <translation>Was geschehen wird, im Einzelnen</translation>
    </message>
    <message>
        <source>What will happen is shown here.</source>
        <translation>Hier steht, was geschehen wird.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>baton::ActionReport</name>
    <message numerus="yes">
        <source>%1 gets %Ln lead(s)</source>
        <translation>
            <numerusform>%1 erhält %Ln Lead</numerusform>
            <numerusform>%1 erhält %Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives up %Ln lead(s)</source>
        <translation>
            <numerusform>%1 gibt %Ln Lead ab</numerusform>
            <numerusform>%1 gibt %Ln Leads ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives up %2 and gets %3</source>
        <translation>%1 gibt %2 ab und erhält %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 of at most %4</source>
        <comment>rep, what the cap is about, leads then, cap</comment>
        <translation>%1 %2: %3 von höchstens %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln zuständige Person</numerusform>
            <numerusform>%Ln zuständige Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over cap</source>
        <translation>
            <numerusform>%Ln über der Obergrenze</numerusform>
            <numerusform>%Ln über der Obergrenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) as before</source>
        <translation>
            <numerusform>%Ln bleibt unverändert</numerusform>
            <numerusform>%Ln bleiben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Over cap</source>
        <translation>Über der Obergrenze</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Bleiben unverändert</translation>
    </message>
</context>
<context>
    <name>baton::ActivityConditionEditor</name>
    <message>
        <source>within the last</source>
        <translation>innerhalb der letzten</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Beliebige Aktivität</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>at least 2 times</comment>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>Anzahl der Aktivitäten</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>wobei gilt: %1</translation>
    </message>
</context>
<context>
    <name>baton::AddActivityDialog</name>
    <message>
        <source>Add activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Something the lead did, or that was done with it. The lead is scored anew.</source>
        <translation>Etwas, das der Lead getan hat oder das mit ihm geschehen ist. Der Score wird neu berechnet.</translation>
    </message>
    <message>
        <source>Add another value</source>
        <translation>Weiteren Wert hinzufügen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Choose, or write a kind of your own</source>
        <translation>Auswählen oder eine eigene Art eingeben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Name, such as page</source>
        <translation>Name, z. B. page</translation>
    </message>
    <message>
        <source>Name of a value</source>
        <translation>Name eines Werts</translation>
    </message>
    <message>
        <source>Value, such as /pricing</source>
        <translation>Wert, z. B. /pricing</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Say what the value “%1” is of.</source>
        <translation>Bitte angeben, wofür der Wert „%1“ steht.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Bitte angeben, was geschehen ist.</translation>
    </message>
    <message>
        <source>A kind of activity is written with letters, digits, blanks, “-” and “.”, at most 64 of them.</source>
        <translation>Die Art einer Aktivität besteht aus höchstens 64 Zeichen: Buchstaben, Ziffern, Leerzeichen, „-“ und „.“.</translation>
    </message>
    <message>
        <source>That is in the future. Activities tell what has happened.</source>
        <translation>Das liegt in der Zukunft. Aktivitäten halten fest, was geschehen ist.</translation>
    </message>
    <message>
        <source>The activity was not saved. %1</source>
        <translation>Die Aktivität wurde nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>baton::AssignForm</name>
    <message>
        <source>Costs a turn in this pool</source>
        <translation>Kostet einen Zug in diesem Pool</translation>
    </message>
    <message>
        <source>Counts in the pool</source>
        <translation>Zählt im Pool</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>baton::BriefRows</name>
    <message>
        <source>Disposition: %1</source>
        <translation>Disposition: %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Übergeben %1</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>revenue %1</source>
        <translation>Umsatz %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Account von %1</translation>
    </message>
    <message>
        <source>Account without an owner</source>
        <translation>Account ohne Zuständige</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>They left no message, and no source is known.</source>
        <translation>Es liegt keine Nachricht vor, und keine Quelle ist bekannt.</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Bisherige Aktivität</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Nichts bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of activity: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln Aktivität</numerusform>
            <numerusform>%Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>No scorecard applies to this lead.</source>
        <translation>Für diesen Lead gilt keine Scorecard.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, Note %2</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %Ln reason(s) that count most</source>
        <translation>
            <numerusform>Wichtigste Gründe: %1 von %Ln</numerusform>
            <numerusform>Wichtigste Gründe: %1 von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>from the pool %1</source>
        <translation>aus dem Pool %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in spite of a cap</source>
        <translation>trotz einer Obergrenze</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>bis %1 (%2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier owner(s)</source>
        <translation>
            <numerusform>%Ln frühere zuständige Person</numerusform>
            <numerusform>%Ln frühere zuständige Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
</context>
<context>
    <name>baton::CheckStep</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Save them as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Import nothing if a single row is rejected</source>
        <translation>Nichts importieren, wenn auch nur eine Zeile abgelehnt wird</translation>
    </message>
    <message>
        <source>Route new leads at once</source>
        <translation>Neue Leads sofort weiterleiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every row of %1</source>
        <translation>Jede Zeile von %1 wird geprüft</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was imported.</source>
        <translation>Die Prüfung wurde angehalten. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file cannot be imported like this.</source>
        <translation>So kann die Datei nicht importiert werden.</translation>
    </message>
    <message>
        <source>The file has column names but no rows.</source>
        <translation>Die Datei hat Spaltennamen, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Every row would be rejected: go back and look at the columns that are marked.</source>
        <translation>Jede Zeile würde abgelehnt: Bitte zurückgehen und die markierten Spalten ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be rejected; all others can be imported.</source>
        <translation>
            <numerusform>%Ln Zeile würde abgelehnt; alle anderen können importiert werden.</numerusform>
            <numerusform>%Ln Zeilen würden abgelehnt; alle anderen können importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Jede Zeile kann importiert werden.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln reason(s); the file has them all</source>
        <translation>
            <numerusform>der erste Grund; die Datei enthält alle</numerusform>
            <numerusform>die ersten %Ln Gründe; die Datei enthält alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reasons. Mend them there and import that file.</source>
        <translation>Die abgelehnten Zeilen stehen in %1, jede mit ihren Gründen. Dort korrigieren und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Each lead is decided in the very moment it comes in. Otherwise the engine takes them up one after the other.</source>
        <translation>Über jeden Lead wird im Moment des Eingangs entschieden. Andernfalls nimmt die Engine sie nacheinander auf.</translation>
    </message>
    <message>
        <source>There is no playbook with a roster yet, so nothing can be routed. The leads wait until there is.</source>
        <translation>Es gibt noch kein Playbook mit Dienstplan, daher kann nichts weitergeleitet werden. Die Leads warten, bis es so weit ist.</translation>
    </message>
</context>
<context>
    <name>baton::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
</context>
<context>
    <name>baton::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Ctrl with ↑ or ↓ moves it.</source>
        <translation>Leertaste blendet eine Spalte ein oder aus; Strg mit ↑ oder ↓ verschiebt sie.</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
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
        <translation>3/15/2024 2:30 PM (Monat zuerst)</translation>
    </message>
    <message>
        <source>15.03.2024 14:30 (day first)</source>
        <translation>15.03.2024 14:30 (Tag zuerst)</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>How its dates are written</source>
        <translation>Schreibweise der Datumsangaben</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Fields of the playbook…</source>
        <translation>Felder des Playbooks…</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>A name of your own keeps the column as a value of the activity.</source>
        <translation>Mit einem eigenen Namen bleibt die Spalte als Wert der Aktivität erhalten.</translation>
    </message>
    <message>
        <source>Fields beyond these belong to the playbook: publish one that declares the field, and it can be chosen here.</source>
        <translation>Weitere Felder gehören zum Playbook: Sobald ein Playbook veröffentlicht ist, das das Feld deklariert, kann es hier gewählt werden.</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>Keine Spalte ausgewählt</translation>
    </message>
    <message>
        <source>nothing but empty cells</source>
        <translation>nur leere Zellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first rows would be rejected. The first: %1</source>
        <translation>
            <numerusform>%Ln der ersten Zeilen würde abgelehnt. Die erste: %1</numerusform>
            <numerusform>%Ln der ersten Zeilen würden abgelehnt. Die erste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first rows: %1</source>
        <translation>
            <numerusform>%Ln der ersten Zeilen: %1</numerusform>
            <numerusform>%Ln der ersten Zeilen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>baton::ColumnsStep</name>
    <message>
        <source>This is an export of HubSpot: its columns were recognised.</source>
        <translation>Dies ist ein Export aus HubSpot: Seine Spalten wurden erkannt.</translation>
    </message>
    <message>
        <source>This is an export of Salesforce: its columns were recognised.</source>
        <translation>Dies ist ein Export aus Salesforce: Seine Spalten wurden erkannt.</translation>
    </message>
    <message>
        <source>Check what each column becomes.</source>
        <translation>Bitte prüfen, was aus jeder Spalte wird.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>The mapping speaks of columns that this file does not have: %1.</source>
        <translation>Die Zuordnung nennt Spalten, die diese Datei nicht hat: %1.</translation>
    </message>
    <message>
        <source>An activity is known if its external ID is; otherwise if lead, kind and time are the same.</source>
        <translation>Eine Aktivität gilt als bekannt, wenn ihre externe ID bekannt ist; sonst, wenn Lead, Art und Zeit übereinstimmen.</translation>
    </message>
    <message>
        <source>An activity is known if one of the same lead, kind and time is there.</source>
        <translation>Eine Aktivität gilt als bekannt, wenn es schon eine mit gleichem Lead, gleicher Art und Zeit gibt.</translation>
    </message>
    <message>
        <source>An account is known by its external ID, or else by its domain.</source>
        <translation>Ein Account wird an seiner externen ID erkannt, sonst an seiner Domain.</translation>
    </message>
    <message>
        <source>A lead is known by its external ID, or else by its email.</source>
        <translation>Ein Lead wird an seiner externen ID erkannt, sonst an seiner E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A lead is known by its external ID.</source>
        <translation>Ein Lead wird an seiner externen ID erkannt.</translation>
    </message>
    <message>
        <source>A lead is known by its email.</source>
        <translation>Ein Lead wird an seiner E-Mail-Adresse erkannt.</translation>
    </message>
    <message>
        <source>No column is an external ID or an email: every row becomes a new lead, and a second import of the file makes them all again.</source>
        <translation>Keine Spalte ist eine externe ID oder E-Mail-Adresse: Jede Zeile wird zu einem neuen Lead, und ein zweiter Import der Datei legt alle noch einmal an.</translation>
    </message>
</context>
<context>
    <name>baton::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Page, lead, rep or action</source>
        <translation>Seite, Lead, Rep oder Aktion</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>Die Leads werden durchsucht…</translation>
    </message>
</context>
<context>
    <name>baton::ComparisonEditor</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld auswählen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Bitte einen Wert eingeben.</translation>
    </message>
</context>
<context>
    <name>baton::ConditionBuilder</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>baton::ConditionGroupEditor</name>
    <message>
        <source>All of these hold</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Mindestens eine trifft zu</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Keine trifft zu</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Verknüpfung der Bedingungen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>baton::ConditionPopup</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>baton::ConsoleView</name>
    <message>
        <source>Width of the lead panel</source>
        <translation>Breite des Lead-Bereichs</translation>
    </message>
</context>
<context>
    <name>baton::ContactForm</name>
    <message>
        <source>Earlier than now</source>
        <translation>Früher als jetzt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Wann (%1)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>baton::CountTiles</name>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>would be new</source>
        <translation>wären neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation>würden aktualisiert</translation>
    </message>
    <message>
        <source>known, nothing new</source>
        <translation>bekannt, nichts Neues</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>would be rejected</source>
        <translation>würden abgelehnt</translation>
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
        <translation>Der Arbeitsbereich ist nicht erreichbar. Angezeigt wird der letzte Stand; solange kann nichts gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Leads wait, because there are no rules yet: publish a playbook and a roster.</source>
        <translation>Leads warten, weil es noch keine Regeln gibt: Bitte ein Playbook und einen Dienstplan veröffentlichen.</translation>
    </message>
    <message>
        <source>Open playbook</source>
        <translation>Playbook öffnen</translation>
    </message>
    <message>
        <source>No leads are decided. %1 It is tried again by itself.</source>
        <translation>Über Leads wird derzeit nicht entschieden. %1 Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Leads wait, because there is no playbook yet: publish one.</source>
        <translation>Leads warten, weil es noch kein Playbook gibt: Bitte eines veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>baton::DialogBase</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>baton::DocumentReview</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Was anders wäre</translation>
    </message>
    <message>
        <source>Note for those who read the history</source>
        <translation>Notiz für alle, die den Verlauf lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Publish a playbook</source>
        <translation>Playbook veröffentlichen</translation>
    </message>
    <message>
        <source>Put a roster in effect</source>
        <translation>Dienstplan in Kraft setzen</translation>
    </message>
    <message>
        <source>Put in effect</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>compared with what is in force now</source>
        <translation>verglichen mit dem, was jetzt gilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) keep this playbook from being published. Mend them in the file and choose it again.</source>
        <translation>
            <numerusform>%Ln Fehler verhindert die Veröffentlichung dieses Playbooks. Bitte in der Datei beheben und sie erneut auswählen.</numerusform>
            <numerusform>%Ln Fehler verhindern die Veröffentlichung dieses Playbooks. Bitte in der Datei beheben und sie erneut auswählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) keep this roster from taking effect. Mend them in the file and choose it again.</source>
        <translation>
            <numerusform>%Ln Fehler verhindert, dass dieser Dienstplan in Kraft tritt. Bitte in der Datei beheben und sie erneut auswählen.</numerusform>
            <numerusform>%Ln Fehler verhindern, dass dieser Dienstplan in Kraft tritt. Bitte in der Datei beheben und sie erneut auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is in force already.</source>
        <translation>Genau das gilt bereits.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing keeps it out, but look at %Ln warning(s).</source>
        <translation>
            <numerusform>Nichts steht dem entgegen, aber es gibt %Ln Warnung.</numerusform>
            <numerusform>Nichts steht dem entgegen, aber es gibt %Ln Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>baton::DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
</context>
<context>
    <name>baton::DurationEdit</name>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>baton::EndForm</name>
    <message>
        <source>The stage becomes Disqualified</source>
        <translation>Die Phase wird „Disqualifiziert“</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>baton::FieldForm</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
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
        <translation>Zwei Buchstaben, z. B. US</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This cannot be dialled from abroad: begin with + and the country. It is kept as typed.</source>
        <translation>Aus dem Ausland ist dies nicht wählbar: mit + und der Landesvorwahl beginnen. Die Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write date and time like 2026-03-31 14:30.</source>
        <translation>Datum und Uhrzeit bitte so schreiben: 2026-03-31 14:30.</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>Das passt nicht zum Feld.</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>Mit dieser Datei aktualisieren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Zeile ablehnen</translation>
    </message>
    <message>
        <source>Leave the value out</source>
        <translation>Wert weglassen</translation>
    </message>
    <message>
        <source>Take the missing cells as empty</source>
        <translation>Fehlende Zellen als leer werten</translation>
    </message>
    <message>
        <source>such as Select, n/a</source>
        <translation>z. B. Select, n/a</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>What is known already</source>
        <translation>Bereits Bekanntes</translation>
    </message>
    <message>
        <source>Values that mean nothing</source>
        <translation>Werte ohne Bedeutung</translation>
    </message>
    <message>
        <source>Zone of times that say none</source>
        <translation>Zeitzone für Zeiten ohne Angabe</translation>
    </message>
    <message>
        <source>Country of phone numbers without a code</source>
        <translation>Land für Telefonnummern ohne Vorwahl</translation>
    </message>
    <message>
        <source>A value that does not fit its field</source>
        <translation>Ein Wert, der nicht zu seinem Feld passt</translation>
    </message>
    <message>
        <source>A row with too few cells</source>
        <translation>Eine Zeile mit zu wenigen Zellen</translation>
    </message>
</context>
<context>
    <name>baton::FileStep</name>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Westeuropa)</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
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
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as CSV.</source>
        <translation>Im Ursprungsprogramm öffnen und als CSV speichern.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and choose it again.</source>
        <translation>Als UTF-8 speichern und erneut auswählen.</translation>
    </message>
    <message>
        <source>Export it again, or choose another file.</source>
        <translation>Erneut exportieren oder eine andere Datei auswählen.</translation>
    </message>
    <message>
        <source>Rename one of them in the file, or choose another header line below.</source>
        <translation>Eine davon in der Datei umbenennen oder unten eine andere Kopfzeile wählen.</translation>
    </message>
    <message>
        <source>Choose another header line, delimiter or encoding below, or mend the file.</source>
        <translation>Unten eine andere Kopfzeile, ein anderes Trennzeichen oder eine andere Kodierung wählen oder die Datei korrigieren.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei auswählen…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln row(s)</source>
        <translation>
            <numerusform>die einzige Zeile</numerusform>
            <numerusform>alle %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s)</source>
        <translation>
            <numerusform>die erste Zeile</numerusform>
            <numerusform>die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>problem next-step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>In row %1 (detected)</source>
        <translation>In Zeile %1 (erkannt)</translation>
    </message>
    <message>
        <source>None (detected)</source>
        <translation>Keine (erkannt)</translation>
    </message>
    <message>
        <source>In a row that I give</source>
        <translation>In einer angegebenen Zeile</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
</context>
<context>
    <name>baton::FilterChip</name>
    <message>
        <source>Enter edits this filter, Delete removes it.</source>
        <translation>Eingabetaste bearbeitet diesen Filter, Entf entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>baton::FilterDialog</name>
    <message>
        <source>Filter leads</source>
        <translation>Leads filtern</translation>
    </message>
    <message>
        <source>Leads that meet the whole condition are shown.</source>
        <translation>Angezeigt werden Leads, die die gesamte Bedingung erfüllen.</translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Diese Leads anzeigen</translation>
    </message>
</context>
<context>
    <name>baton::HistoryModel</name>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPanel</name>
    <message>
        <source>Nothing was imported into this workspace yet.</source>
        <translation>In diesen Arbeitsbereich wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Only an import that was stopped can go on.</source>
        <translation>Nur ein angehaltener Import kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Imports of accounts cannot be undone: what accounts were is not kept.</source>
        <translation>Importe von Accounts können nicht rückgängig gemacht werden: Der frühere Stand der Accounts wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>Bereits rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>baton::ImportPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Leads, activities or accounts, from any system. Nothing is written before you have seen what will happen, and an import can be undone.</source>
        <translation>Leads, Aktivitäten oder Accounts aus beliebigen Systemen. Nichts wird geschrieben, bevor zu sehen ist, was geschehen wird, und ein Import kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose a file to import…</source>
        <translation>Datei zum Importieren auswählen…</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>Nächster Schritt des Imports</translation>
    </message>
    <message>
        <source>Step back in the import</source>
        <translation>Im Import einen Schritt zurück</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or stop it first.</source>
        <translation>Ein Import läuft. Bitte abwarten oder zuerst anhalten.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren auswählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>So kann die Datei nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Bitte zuerst das Markierte korrigieren.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>You asked to import nothing if a row is rejected.</source>
        <translation>Es soll nichts importiert werden, wenn eine Zeile abgelehnt wird.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ImportTargets</name>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Lebenszyklusphase</translation>
    </message>
    <message>
        <source>External ID of the lead</source>
        <translation>Externe ID des Leads</translation>
    </message>
    <message>
        <source>Email of the lead</source>
        <translation>E-Mail-Adresse des Leads</translation>
    </message>
    <message>
        <source>External ID of the activity</source>
        <translation>Externe ID der Aktivität</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Name des Accounts</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
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
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>baton::LeadActionRunner</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The workspace cannot be reached.</source>
        <translation>Der Arbeitsbereich ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Choose leads first.</source>
        <translation>Zuerst Leads auswählen.</translation>
    </message>
    <message>
        <source>At most %1 leads at a time.</source>
        <translation>Höchstens %1 Leads auf einmal.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln lead(s).</source>
        <translation>
            <numerusform>Für %Ln Lead rückgängig gemacht.</numerusform>
            <numerusform>Für %Ln Leads rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again for %Ln lead(s).</source>
        <translation>
            <numerusform>Für %Ln Lead wiederholt.</numerusform>
            <numerusform>Für %Ln Leads wiederholt.</numerusform>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lead, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits in “%1” until somebody is available.</source>
        <translation>Wartet in „%1“, bis jemand verfügbar ist.</translation>
    </message>
</context>
<context>
    <name>baton::LeadHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>niemandem zugewiesen</translation>
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
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>baton::LeadViews</name>
    <message>
        <source>Not scored yet. The engine scores a lead when it takes it up.</source>
        <translation>Noch nicht bewertet. Die Engine bewertet einen Lead, sobald sie ihn aufnimmt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Views of the lead</source>
        <translation>Ansichten des Leads</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Aktivität hinzufügen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>Überblick anzeigen</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Score anzeigen</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Zeitachse anzeigen</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>„Warum“ anzeigen</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Notizen anzeigen</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>No lead chosen</source>
        <translation>Kein Lead ausgewählt</translation>
    </message>
    <message>
        <source>Choose a lead in the queue: who it is, what happened to it and why stands here.</source>
        <translation>Einen Lead in der Warteschlange auswählen: Wer es ist, was mit ihm geschah und warum, steht dann hier.</translation>
    </message>
    <message>
        <source>There is no lead %1</source>
        <translation>Es gibt keinen Lead %1</translation>
    </message>
    <message>
        <source>It was removed, or the link is of another workspace.</source>
        <translation>Er wurde entfernt, oder der Link gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The lead cannot be shown</source>
        <translation>Der Lead kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Als Text kopiert</translation>
    </message>
    <message>
        <source>Width of the brief</source>
        <translation>Breite des Überblicks</translation>
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
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>baton::ListRowDelegate</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>baton::Main</name>
    <message>
        <source>The console in which leads are handed over.</source>
        <translation>Die Konsole für die Übergabe von Leads.</translation>
    </message>
    <message>
        <source>Make the workspace with sample leads if it does not exist.</source>
        <translation>Den Arbeitsbereich mit Beispiel-Leads anlegen, falls er nicht existiert.</translation>
    </message>
    <message>
        <source>Save a picture of the window to &lt;file&gt; and end.</source>
        <translation>Ein Bild des Fensters in &lt;file&gt; speichern und beenden.</translation>
    </message>
    <message>
        <source>A workspace, or a link such as baton://lead/17.</source>
        <translation>Ein Arbeitsbereich oder ein Link wie baton://lead/17.</translation>
    </message>
    <message>
        <source>No picture: nothing to show came in time.</source>
        <translation>Kein Bild: Es kam nicht rechtzeitig etwas zu zeigen.</translation>
    </message>
    <message>
        <source>No picture: %1 cannot be written.</source>
        <translation>Kein Bild: %1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>Workspaces (*.baton *.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.baton *.db);;Alle Dateien (*)</translation>
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
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Der Beispiel-Arbeitsbereich wird angelegt</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>/leads</source>
        <translation>/leads</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>baton::MappingMenu</name>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>It is offered to everybody of the workspace, and by itself for files with the same columns.</source>
        <translation>Sie wird allen im Arbeitsbereich angeboten, bei Dateien mit denselben Spalten automatisch.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <translation>Bitte der Zuordnung einen Namen geben.</translation>
    </message>
    <message>
        <source>Mapping: suggested</source>
        <translation>Zuordnung: vorgeschlagen</translation>
    </message>
    <message>
        <source>Mapping: from a file</source>
        <translation>Zuordnung: aus einer Datei</translation>
    </message>
    <message>
        <source>Mapping: %1</source>
        <translation>Zuordnung: %1</translation>
    </message>
    <message>
        <source>Mapping: changed by hand</source>
        <translation>Zuordnung: von Hand geändert</translation>
    </message>
    <message>
        <source>Mapping: %1, changed</source>
        <translation>Zuordnung: %1, geändert</translation>
    </message>
    <message>
        <source>Suggest anew</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Aus einer Datei laden…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In eine Datei schreiben…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>%1 (made for these columns)</source>
        <translation>%1 (für diese Spalten erstellt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the mapping to a file</source>
        <translation>Zuordnung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>This is not a mapping: %1</source>
        <translation>Das ist keine Zuordnung: %1</translation>
    </message>
</context>
<context>
    <name>baton::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Fill in what is known; nothing but one field is needed. The lead is scored and routed at once.</source>
        <translation>Bekanntes eintragen; nötig ist nur ein einziges Feld. Der Lead wird sofort bewertet und weitergeleitet.</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lead hinzufügen</translation>
    </message>
    <message>
        <source>Update lead</source>
        <translation>Lead aktualisieren</translation>
    </message>
    <message>
        <source>A lead with this email exists. Saving updates it with what is filled in here.</source>
        <translation>Ein Lead mit dieser E-Mail-Adresse existiert bereits. Beim Speichern wird er mit den Angaben hier aktualisiert.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fill in at least one field.</source>
        <translation>Bitte mindestens ein Feld ausfüllen.</translation>
    </message>
    <message>
        <source>The lead was not saved. %1</source>
        <translation>Der Lead wurde nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>baton::NotesView</name>
    <message>
        <source>By %1, taken back</source>
        <translation>Von %1, zurückgenommen</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes yet. What you write here, everybody who opens the lead can read.</source>
        <translation>Noch keine Notizen. Was hier steht, können alle lesen, die den Lead öffnen.</translation>
    </message>
    <message>
        <source>Take back note</source>
        <translation>Notiz zurücknehmen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Strg+Eingabe fügt sie hinzu</translation>
    </message>
    <message>
        <source>Your role may read notes, but not add any.</source>
        <translation>Ihre Rolle darf Notizen lesen, aber keine hinzufügen.</translation>
    </message>
    <message>
        <source>The note was not added, and is kept here. %1</source>
        <translation>Die Notiz wurde nicht hinzugefügt und bleibt hier erhalten. %1</translation>
    </message>
</context>
<context>
    <name>baton::Pages</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Lead, %1</source>
        <translation>Lead, %1</translation>
    </message>
    <message>
        <source>This lead</source>
        <translation>Dieser Lead</translation>
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
        <translation>Sie</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rep in the roster</source>
        <translation>Rep im Dienstplan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>baton::PeoplePage</name>
    <message>
        <source>Your role may not do this; it takes one of: %1.</source>
        <translation>Ihre Rolle erlaubt dies nicht; nötig ist eine von: %1.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Set online</source>
        <translation>Online setzen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Set offline…</source>
        <translation>Offline setzen…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>No roster yet</source>
        <translation>Noch kein Dienstplan</translation>
    </message>
    <message>
        <source>Import a roster, and its reps with their presence, hours and loads stand here.</source>
        <translation>Nach dem Import eines Dienstplans stehen hier seine Reps mit Präsenz, Arbeitszeiten und Auslastung.</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Person bearbeiten…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Everybody may do everything</source>
        <translation>Alle dürfen alles</translation>
    </message>
    <message>
        <source>While the workspace knows nobody, whoever opens it is a manager. Add yourself as the first, then the others with their roles.</source>
        <translation>Solange der Arbeitsbereich niemanden kennt, gilt jede Person, die ihn öffnet, als Manager. Zuerst sich selbst hinzufügen, dann die anderen mit ihren Rollen.</translation>
    </message>
    <message>
        <source>Rights of each role</source>
        <translation>Rechte der Rollen</translation>
    </message>
    <message>
        <source>Who has several roles may do what any of them may. Reading takes no right: whoever can open the workspace can read it.</source>
        <translation>Wer mehrere Rollen hat, darf, was eine davon erlaubt. Lesen erfordert kein Recht: Wer den Arbeitsbereich öffnen kann, kann ihn lesen.</translation>
    </message>
    <message>
        <source>You are %1: %2</source>
        <translation>Sie sind %1: %2</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Zuerst jemanden auswählen.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Choose one or more reps first.</source>
        <translation>Zuerst einen oder mehrere Reps auswählen.</translation>
    </message>
    <message>
        <source>Your role sets your own presence only.</source>
        <translation>Ihre Rolle setzt nur die eigene Präsenz.</translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln rep(s)</source>
        <translation>
            <numerusform>%Ln Rep</numerusform>
            <numerusform>Jeder der %Ln Reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PersonDelegate</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>baton::PersonDialog</name>
    <message>
        <source>everything but running the engine</source>
        <translation>alles außer dem Betrieb der Engine</translation>
    </message>
    <message>
        <source>all leads, imports, presence of all</source>
        <translation>alle Leads, Importe, Präsenz aller</translation>
    </message>
    <message>
        <source>own leads and own presence</source>
        <translation>eigene Leads und eigene Präsenz</translation>
    </message>
    <message>
        <source>imports, new leads and notes</source>
        <translation>Importe, neue Leads und Notizen</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>decides and hands over leads</source>
        <translation>entscheidet über Leads und übergibt sie</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Somebody is known by the login at the operating system, and may do what any of the roles may.</source>
        <translation>Eine Person wird an ihrem Anmeldenamen im Betriebssystem erkannt und darf, was eine ihrer Rollen erlaubt.</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Person speichern</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rep in the roster</source>
        <translation>Rep im Dienstplan</translation>
    </message>
    <message>
        <source>Nobody of the roster</source>
        <translation>Niemand aus dem Dienstplan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: what it may</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1 is no rep of the roster.</source>
        <translation>%1 ist kein Rep des Dienstplans.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Es wurde nichts gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>baton::PlaybookPage</name>
    <message>
        <source>Publish a playbook…</source>
        <translation>Playbook veröffentlichen…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Dienstplan importieren…</translation>
    </message>
    <message>
        <source>Version %1 of this workspace</source>
        <translation>Version %1 dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Playbook and roster</source>
        <translation>Playbook und Dienstplan</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>A playbook says what a qualified lead is and where it goes; a roster says who can take leads. Both are JSON files. Choose them, or drop them here: the roster first.</source>
        <translation>Ein Playbook legt fest, was ein qualifizierter Lead ist und wohin er geht; ein Dienstplan, wer Leads übernehmen kann. Beides sind JSON-Dateien. Hier auswählen oder ablegen: zuerst den Dienstplan.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>Dienstplan auswählen…</translation>
    </message>
    <message>
        <source>Choose a playbook…</source>
        <translation>Playbook auswählen…</translation>
    </message>
    <message>
        <source>Choose a playbook</source>
        <translation>Playbook auswählen</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>Dienstplan auswählen</translation>
    </message>
    <message>
        <source>Playbooks (*.json);;All files (*)</source>
        <translation>Playbooks (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rosters (*.json);;All files (*)</source>
        <translation>Dienstpläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Version %1 of the playbook is live.</source>
        <translation>Version %1 des Playbooks ist aktiv.</translation>
    </message>
    <message>
        <source>Version %1 of the roster is in effect.</source>
        <translation>Version %1 des Dienstplans ist in Kraft.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Puts version %1 in force again</source>
        <translation>Setzt Version %1 wieder in Kraft</translation>
    </message>
    <message>
        <source>Leave the review?</source>
        <translation>Prüfung verlassen?</translation>
    </message>
    <message>
        <source>The playbook is not published yet, and the note would be lost.</source>
        <translation>Das Playbook ist noch nicht veröffentlicht, und die Notiz ginge verloren.</translation>
    </message>
</context>
<context>
    <name>baton::PresenceDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Set offline</source>
        <translation>Offline setzen</translation>
    </message>
    <message>
        <source>%1 gets no leads from the engine meanwhile. Leads that are held wait.</source>
        <translation>%1 erhält in dieser Zeit keine Leads von der Engine. Zurückgestellte Leads warten.</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Bis auf Weiteres</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
</context>
<context>
    <name>baton::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>baton::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::QueueEmpty</name>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Import a file of leads, or add one by hand; they are routed as they come.</source>
        <translation>Eine Datei mit Leads importieren oder einen von Hand hinzufügen; sie werden beim Eingang weitergeleitet.</translation>
    </message>
    <message>
        <source>Import a file of leads to begin. They are routed once a playbook is live.</source>
        <translation>Zu Beginn eine Datei mit Leads importieren. Sie werden weitergeleitet, sobald ein Playbook aktiv ist.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>Open the playbook</source>
        <translation>Playbook öffnen</translation>
    </message>
    <message>
        <source>No lead meets these filters</source>
        <translation>Kein Lead entspricht diesen Filtern</translation>
    </message>
    <message>
        <source>Leads that come later appear here as soon as they do.</source>
        <translation>Spätere Leads erscheinen hier, sobald sie eingehen.</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>Filter und Suche löschen</translation>
    </message>
    <message>
        <source>No open work</source>
        <translation>Keine offene Arbeit</translation>
    </message>
    <message>
        <source>Leads that are waiting, owned or held appear here.</source>
        <translation>Wartende, zugewiesene und zurückgestellte Leads erscheinen hier.</translation>
    </message>
    <message>
        <source>You have no open leads</source>
        <translation>Keine eigenen offenen Leads</translation>
    </message>
    <message>
        <source>Leads that are assigned to you appear here.</source>
        <translation>Ihnen zugewiesene Leads erscheinen hier.</translation>
    </message>
    <message>
        <source>You are no rep of this workspace</source>
        <translation>Sie sind kein Rep dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>A manager can say on the People page which rep you are.</source>
        <translation>Auf der Seite „Personen“ kann ein Manager angeben, welcher Rep Sie sind.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Every open lead has an owner</source>
        <translation>Alle offenen Leads sind zugewiesen</translation>
    </message>
    <message>
        <source>Leads wait here while they are not routed, or while nobody is available.</source>
        <translation>Hier warten Leads, solange sie nicht weitergeleitet sind oder niemand verfügbar ist.</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nichts zurückgestellt</translation>
    </message>
    <message>
        <source>Leads wait here when nobody of a pool is available.</source>
        <translation>Hier warten Leads, wenn niemand aus einem Pool verfügbar ist.</translation>
    </message>
</context>
<context>
    <name>baton::QueueFilters</name>
    <message>
        <source>Any pool</source>
        <translation>Beliebiger Pool</translation>
    </message>
    <message>
        <source>Leads of one pool</source>
        <translation>Leads eines Pools</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Kombinieren…</translation>
    </message>
    <message>
        <source>The whole filter as one condition, with alternatives and activities</source>
        <translation>Der ganze Filter als eine Bedingung, mit Alternativen und Aktivitäten</translation>
    </message>
</context>
<context>
    <name>baton::QueuePage</name>
    <message>
        <source>Search all leads</source>
        <translation>Alle Leads durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) copied.</source>
        <translation>
            <numerusform>%Ln Lead kopiert.</numerusform>
            <numerusform>%Ln Leads kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No playbook is live, so nobody gets these leads.</source>
        <translation>Kein Playbook ist aktiv, daher erhält niemand diese Leads.</translation>
    </message>
    <message>
        <source>Open the playbook</source>
        <translation>Playbook öffnen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln lead(s) can be copied at a time.</source>
        <translation>
            <numerusform>Höchstens %Ln Lead kann auf einmal kopiert werden.</numerusform>
            <numerusform>Höchstens %Ln Leads können auf einmal kopiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>Filter und Suche löschen</translation>
    </message>
    <message>
        <source>Pause or resume the flow</source>
        <translation>Zustrom anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Read the leads anew</source>
        <translation>Leads neu einlesen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Sort by the current column</source>
        <translation>Nach der aktuellen Spalte sortieren</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Show open work</source>
        <translation>Offene Arbeit anzeigen</translation>
    </message>
    <message>
        <source>Show my leads</source>
        <translation>Meine Leads anzeigen</translation>
    </message>
    <message>
        <source>Show unassigned leads</source>
        <translation>Nicht zugewiesene Leads anzeigen</translation>
    </message>
    <message>
        <source>Show held leads</source>
        <translation>Zurückgestellte Leads anzeigen</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads anzeigen</translation>
    </message>
    <message>
        <source>Name, company, email, phone or external id (Ctrl+F)</source>
        <translation>Name, Unternehmen, E-Mail, Telefon oder externe ID (Strg+F)</translation>
    </message>
    <message>
        <source>Choose columns (C)</source>
        <translation>Spalten auswählen (C)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done to the chosen leads</source>
        <translation>Weitere Aktionen für die ausgewählten Leads</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>number of leads</comment>
        <translation>
            <numerusform>%1, %Ln ausgewählt</numerusform>
            <numerusform>%1, %Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln neuer darüber</numerusform>
            <numerusform>%Ln neue darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln waiting</source>
        <translation>
            <numerusform>mehr als %Ln wartet</numerusform>
            <numerusform>mehr als %Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Let changes in again (P)</source>
        <translation>Änderungen wieder übernehmen (P)</translation>
    </message>
    <message>
        <source>Keep the list as it is for now (P)</source>
        <translation>Liste vorerst so belassen (P)</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Angehalten, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Mit Spaltentiteln kopieren</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>baton::RecycleForm</name>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>In 180 days</source>
        <translation>In 180 Tagen</translation>
    </message>
    <message>
        <source>For people who look at the leads later</source>
        <translation>Für alle, die die Leads später ansehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>baton::RejectForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The leads are routed again, without this rep.</source>
        <translation>Die Leads werden erneut weitergeleitet, ohne diesen Rep.</translation>
    </message>
    <message numerus="yes">
        <source>The leads wait %Ln day(s), then begin anew.</source>
        <translation>
            <numerusform>Die Leads warten %Ln Tag und beginnen dann von vorn.</numerusform>
            <numerusform>Die Leads warten %Ln Tage und beginnen dann von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads end as disqualified.</source>
        <translation>Die Leads enden als disqualifiziert.</translation>
    </message>
</context>
<context>
    <name>baton::RejectedModel</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Warum abgelehnt</translation>
    </message>
</context>
<context>
    <name>baton::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>in %Ln Min.</numerusform>
            <numerusform>in %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>in %Ln Std.</numerusform>
            <numerusform>in %Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
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
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>Zurück %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>Keine Arbeitszeiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open leads, cap</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
</context>
<context>
    <name>baton::RepPicker</name>
    <message>
        <source>Name or team</source>
        <translation>Name oder Team</translation>
    </message>
    <message>
        <source>Find a rep by name or team</source>
        <translation>Rep nach Name oder Team suchen</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
</context>
<context>
    <name>baton::RepsModel</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>on duty until %1</source>
        <translation>im Dienst bis %1</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>off duty, back %1</source>
        <translation>nicht im Dienst, zurück %1</translation>
    </message>
    <message>
        <source>off duty, no working hours ahead</source>
        <translation>nicht im Dienst, keine weiteren Arbeitszeiten</translation>
    </message>
    <message>
        <source>At the cap: gets no more leads from the engine</source>
        <translation>An der Obergrenze: erhält keine weiteren Leads von der Engine</translation>
    </message>
    <message>
        <source>Said by %1, %2</source>
        <translation>Angegeben von %1, %2</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Leads in the rep&apos;s hands, and how many there may be</source>
        <translation>Leads in den Händen des Reps und wie viele es sein dürfen</translation>
    </message>
    <message>
        <source>Leads given today in the rep&apos;s zone, and how many there may be</source>
        <translation>Heute vergebene Leads in der Zeitzone des Reps und wie viele es sein dürfen</translation>
    </message>
</context>
<context>
    <name>baton::ReturnForm</name>
    <message>
        <source>Not to who has them now</source>
        <translation>Nicht an die derzeit zuständige Person</translation>
    </message>
</context>
<context>
    <name>baton::RightsModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
</context>
<context>
    <name>baton::RunStep</name>
    <message>
        <source>Show the leads</source>
        <translation>Leads anzeigen</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Import fortsetzen</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>Import rückgängig machen…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>%1 wird fortgesetzt</translation>
    </message>
    <message>
        <source>Save them as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 What was imported before stays; you can go on with the import.</source>
        <translation>%1 Was bereits importiert wurde, bleibt; der Import kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Nothing was imported: see what is wrong below.</source>
        <translation>Es wurde nichts importiert: Unten steht, was nicht stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped after %Ln row(s). Go on with it, or undo what was imported.</source>
        <translation>
            <numerusform>Der Import wurde nach %Ln Zeile angehalten. Er kann fortgesetzt oder rückgängig gemacht werden.</numerusform>
            <numerusform>Der Import wurde nach %Ln Zeilen angehalten. Er kann fortgesetzt oder rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is imported, but for %Ln rejected row(s).</source>
        <translation>
            <numerusform>Die Datei ist importiert, bis auf %Ln abgelehnte Zeile.</numerusform>
            <numerusform>Die Datei ist importiert, bis auf %Ln abgelehnte Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>Die Datei ist importiert.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>aufbewahrt in %1</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reasons. Mend them there and import that file.</source>
        <translation>Die abgelehnten Zeilen stehen in %1, jede mit ihren Gründen. Dort korrigieren und diese Datei importieren.</translation>
    </message>
    <message>
        <source>No program here opens folders. The file is in %1.</source>
        <translation>Hier gibt es kein Programm zum Öffnen von Ordnern. Die Datei liegt in %1.</translation>
    </message>
</context>
<context>
    <name>baton::ScopeBar</name>
    <message>
        <source>Which leads</source>
        <translation>Welche Leads</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Offene Arbeit</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>Meine Leads</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Mehr, als die Gruppe geben darf</translation>
    </message>
    <message>
        <source>Less than the group may take</source>
        <translation>Weniger, als die Gruppe nehmen darf</translation>
    </message>
    <message numerus="yes">
        <source>Fades to nothing within %Ln day(s)</source>
        <translation>
            <numerusform>Klingt innerhalb von %Ln Tag auf null ab</numerusform>
            <numerusform>Klingt innerhalb von %Ln Tagen auf null ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Halves every %Ln day(s)</source>
        <translation>
            <numerusform>Halbwertszeit %Ln Tag</numerusform>
            <numerusform>Halbwertszeit %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts for %Ln day(s)</source>
        <translation>
            <numerusform>Zählt %Ln Tag lang</numerusform>
            <numerusform>Zählt %Ln Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>The group gives at most %1</source>
        <translation>Die Gruppe gibt höchstens %1</translation>
    </message>
    <message>
        <source>The group gives at least %1</source>
        <translation>Die Gruppe gibt mindestens %1</translation>
    </message>
    <message>
        <source>Counted %1 of at most %2 times, %3 each</source>
        <translation>%1 von höchstens %2 Mal gezählt, je %3</translation>
    </message>
    <message>
        <source>Counted once, %1</source>
        <translation>Einmal gezählt, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 % of what the scorecard can give; fit %2 %, engagement %3 %</source>
        <translation>%1 % dessen, was die Scorecard geben kann; Fit %2 %, Engagement %3 %</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, Note %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Moved the lead</source>
        <translation>Hat die Phase geändert</translation>
    </message>
    <message>
        <source>Met, but it did not move the lead</source>
        <translation>Erfüllt, hat die Phase aber nicht geändert</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Unless:</source>
        <translation>Außer wenn:</translation>
    </message>
    <message>
        <source>No scorecard applies to this lead</source>
        <translation>Für diesen Lead gilt keine Scorecard</translation>
    </message>
    <message>
        <source>Gates from %1</source>
        <translation>Gates aus Phase %1</translation>
    </message>
</context>
<context>
    <name>baton::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>baton::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything that can be clicked can be reached by Tab, too.</source>
        <translation>Alles, was sich anklicken lässt, ist auch mit der Tabulatortaste erreichbar.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>baton::SnoozeForm</name>
    <message>
        <source>In 4 hours</source>
        <translation>In 4 Stunden</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>In einem Tag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
</context>
<context>
    <name>baton::StageForm</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
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
        <translation>Zeigt, wie jeder Lead binnen Minuten an den richtigen verfügbaren Rep übergeben wird, und warum. Ein Arbeitsbereich ist eine einzige Datei mit Leads, Regeln und Verlauf.</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich ausprobieren</translation>
    </message>
    <message>
        <source>2,400 made-up leads of a software company, with rules, reps and three months of history.</source>
        <translation>2.400 erfundene Leads eines Softwareunternehmens, mit Regeln, Reps und drei Monaten Verlauf.</translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation>Neuen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Then import your own leads from a CSV file.</source>
        <translation>Danach eigene Leads aus einer CSV-Datei importieren.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A file that you or a colleague made.</source>
        <translation>Eine selbst oder von Kollegen erstellte Datei.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>baton::StatusLine</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Due work</source>
        <translation>Fällige Arbeit</translation>
    </message>
    <message>
        <source>Orphaned leads</source>
        <translation>Verwaiste Leads</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: out of reach</source>
        <translation>%1: nicht erreichbar</translation>
    </message>
    <message>
        <source>Engine: not run here</source>
        <translation>Engine: läuft hier nicht</translation>
    </message>
    <message>
        <source>Engine: idle until %1</source>
        <translation>Engine: im Leerlauf bis %1</translation>
    </message>
    <message>
        <source>Engine: idle</source>
        <translation>Engine: im Leerlauf</translation>
    </message>
    <message>
        <source>Engine: deciding leads</source>
        <translation>Engine: entscheidet über Leads</translation>
    </message>
    <message>
        <source>Engine: waiting for rules</source>
        <translation>Engine: wartet auf Regeln</translation>
    </message>
    <message>
        <source>Engine: stopped by an error</source>
        <translation>Engine: durch einen Fehler angehalten</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nichts fällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) due</source>
        <translation>
            <numerusform>%Ln Lead fällig</numerusform>
            <numerusform>%Ln Leads fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since %1</source>
        <translation>Der älteste seit %1</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Keine verwaisten Leads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphaned lead(s)</source>
        <translation>
            <numerusform>%Ln verwaister Lead</numerusform>
            <numerusform>%Ln verwaiste Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln lead(s)</source>
        <translation>
            <numerusform>%1: %Ln Lead</numerusform>
            <numerusform>%1: %Ln Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Every owner is in the roster and active.</source>
        <translation>Alle Zuständigen sind im Dienstplan und aktiv.</translation>
    </message>
    <message>
        <source>Owners who have left or are not in the roster:</source>
        <translation>Zuständige, die ausgeschieden oder nicht im Dienstplan sind:</translation>
    </message>
</context>
<context>
    <name>baton::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>baton::TableView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>baton::TextLinesView</name>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
</context>
<context>
    <name>baton::Timeline</name>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Taken back later</source>
        <translation>Später zurückgenommen</translation>
    </message>
</context>
<context>
    <name>baton::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitachse zeigt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What the lead did</source>
        <translation>Was der Lead tat</translation>
    </message>
    <message>
        <source>What the engine did</source>
        <translation>Was die Engine tat</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Was Personen taten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older</source>
        <translation>
            <numerusform>%Ln älteren anzeigen</numerusform>
            <numerusform>%Ln ältere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>baton::TokenEdit</name>
    <message>
        <source>Delete removes this value.</source>
        <translation>Entf entfernt diesen Wert.</translation>
    </message>
</context>
<context>
    <name>baton::UndoImportDialog</name>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Leads that stay</source>
        <translation>Leads, die bleiben</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) withdrawn</source>
        <translation>
            <numerusform>%Ln Lead zurückgezogen</numerusform>
            <numerusform>%Ln Leads zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) without the activities again</source>
        <translation>
            <numerusform>%Ln Lead wieder ohne die Aktivitäten</numerusform>
            <numerusform>%Ln Leads wieder ohne die Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) set back to what they were</source>
        <translation>
            <numerusform>%Ln Lead auf den vorherigen Stand zurückgesetzt</numerusform>
            <numerusform>%Ln Leads auf den vorherigen Stand zurückgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stay, because somebody has worked on them since. Enter opens one.</source>
        <translation>
            <numerusform>%Ln Lead bleibt, weil seitdem daran gearbeitet wurde. Die Eingabetaste öffnet ihn.</numerusform>
            <numerusform>%Ln Leads bleiben, weil seitdem daran gearbeitet wurde. Die Eingabetaste öffnet einen.</numerusform>
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
        <translation>Bis (%1)</translation>
    </message>
</context>
<context>
    <name>baton::ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between 10 and 20</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pattern, such as ^vp|head of</source>
        <translation>Muster, zum Beispiel ^vp|head of</translation>
    </message>
</context>
<context>
    <name>baton::VersionModel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, live</source>
        <translation>Version %1, aktiv</translation>
    </message>
    <message>
        <source>Version %1, in effect</source>
        <translation>Version %1, in Kraft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
            <numerusform>%Ln Baum</numerusform>
            <numerusform>%Ln Bäume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scorecard(s)</source>
        <translation>
            <numerusform>%Ln Scorecard</numerusform>
            <numerusform>%Ln Scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s)</source>
        <translation>
            <numerusform>%Ln Gate</numerusform>
            <numerusform>%Ln Gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rep(s)</source>
        <translation>
            <numerusform>%Ln Rep</numerusform>
            <numerusform>%Ln Reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pool(s)</source>
        <translation>
            <numerusform>%Ln Pool</numerusform>
            <numerusform>%Ln Pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln Team</numerusform>
            <numerusform>%Ln Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Publish again…</source>
        <translation>Erneut veröffentlichen…</translation>
    </message>
    <message>
        <source>The rules in words</source>
        <translation>Die Regeln in Worten</translation>
    </message>
    <message>
        <source>Roster, version %1</source>
        <translation>Dienstplan, Version %1</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a playbook</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>not in effect now</source>
        <translation>zurzeit nicht in Kraft</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>in Kraft</translation>
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
        <source>In effect since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, person</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Put in effect again…</source>
        <translation>Wieder in Kraft setzen…</translation>
    </message>
    <message>
        <source>Export this version</source>
        <translation>Diese Version exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>baton::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>name of a view</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Default view</source>
        <translation>Standardansicht</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Meine Ansichten</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>Geteilte Ansichten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved by a newer version of Baton.</source>
        <translation>Von einer neueren Version von Baton gespeichert.</translation>
    </message>
    <message>
        <source>The view belongs to %1.</source>
        <translation>Die Ansicht gehört %1.</translation>
    </message>
    <message>
        <source>Choose one of your views first.</source>
        <translation>Zuerst eine eigene Ansicht wählen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Mit allen teilen</translation>
    </message>
    <message>
        <source>Your role may not share views.</source>
        <translation>Ihre Rolle darf keine Ansichten teilen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The view is renamed.</source>
        <translation>Die Ansicht ist umbenannt.</translation>
    </message>
    <message>
        <source>Everybody sees the view now.</source>
        <translation>Die Ansicht ist jetzt für alle sichtbar.</translation>
    </message>
    <message>
        <source>The view is yours alone now.</source>
        <translation>Die Ansicht ist jetzt nur noch für Sie sichtbar.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>baton::ViewNameDialog</name>
    <message>
        <source>A view keeps the scope, filters, search, order and columns.</source>
        <translation>Eine Ansicht merkt sich Bereich, Filter, Suche, Sortierung und Spalten.</translation>
    </message>
    <message>
        <source>Everybody of the workspace sees it</source>
        <translation>Für alle im Arbeitsbereich sichtbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>baton::WhyView</name>
    <message>
        <source>Decided %1, because %2. Playbook version %3 %4, roster version %5.</source>
        <translation>Entschieden %1, Anlass: %2. Playbook-Version %3 %4, Dienstplan-Version %5.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The way of the lead</source>
        <translation>Der Weg des Leads</translation>
    </message>
    <message>
        <source>Why not this rep</source>
        <translation>Warum nicht dieser Rep</translation>
    </message>
    <message>
        <source>Why not … choose a rep</source>
        <translation>Warum nicht … Rep wählen</translation>
    </message>
    <message>
        <source>Why not this rep: the answer</source>
        <translation>Warum nicht dieser Rep: die Antwort</translation>
    </message>
    <message>
        <source>Why not …</source>
        <translation>Warum nicht …</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>When the engine has looked at this lead, its way stands here: every branch, everybody considered, and why.</source>
        <translation>Sobald die Engine diesen Lead geprüft hat, steht hier sein Weg: jeder Zweig, alle, die in Betracht kamen, und warum.</translation>
    </message>
    <message>
        <source>Latest: %1, %2</source>
        <translation>Neueste: %1, %2</translation>
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
        <translation>Höhe des Wegs</translation>
    </message>
</context>
<context>
    <name>baton::WindowActions</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Neuer Lead…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Design: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 (at the next start)</source>
        <translation>%1 (beim nächsten Start)</translation>
    </message>
</context>
<context>
    <name>baton::Words</name>
    <message>
        <source>has no working hours ahead</source>
        <translation>hat keine weiteren Arbeitszeiten</translation>
    </message>
    <message>
        <source>back %1 (%2)</source>
        <translation>zurück %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>was owed %1 leads</source>
        <translation>hatte %1 Leads gut</translation>
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
        <translation>„%2“ ist keine Art von Aktivität: Arten haben 1 bis 64 Buchstaben, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <source>What was to be measured is not good: %1: %2</source>
        <translation>Was gemessen werden sollte, ist nicht in Ordnung: %1: %2</translation>
    </message>
    <message>
        <source>The decisions with a trace were others than those without; this is a fault of the program.</source>
        <translation>Die Entscheidungen mit Protokoll waren andere als die ohne; das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>The condition says two things at once, one of them “%1”: write them as a list in “all”.</source>
        <translation>Die Bedingung sagt zwei Dinge zugleich, eines davon „%1“: als Liste in „all“ schreiben.</translation>
    </message>
    <message>
        <source>The value of the condition is not what the operator takes: it takes %1.</source>
        <translation>Der Wert der Bedingung passt nicht zum Operator: Er verlangt %1.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>Das Muster ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A “did” cannot stand inside the “where” of another.</source>
        <translation>Ein „did“ darf nicht im „where“ eines anderen stehen.</translation>
    </message>
    <message>
        <source>Only a “did” condition can stand here: one that counts activities.</source>
        <translation>Hier darf nur eine „did“-Bedingung stehen: eine, die Aktivitäten zählt.</translation>
    </message>
    <message>
        <source>The field “%1” is filled in after the outcome is known, so no rule may look at it.</source>
        <translation>Das Feld „%1“ wird erst gefüllt, wenn das Ergebnis bekannt ist; keine Regel darf es verwenden.</translation>
    </message>
    <message>
        <source>A scorecard cannot look at “%1”, which it makes itself.</source>
        <translation>Eine Scorecard darf „%1“ nicht verwenden, weil sie es selbst erzeugt.</translation>
    </message>
    <message>
        <source>The condition is nested more than %1 levels deep.</source>
        <translation>Die Bedingung ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The condition has more than %1 parts.</source>
        <translation>Die Bedingung hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>The operator “%1” does not fit the field “%2”, which holds another type: %3.</source>
        <translation>Der Operator „%1“ passt nicht zum Feld „%2“, das einen anderen Typ hat: %3.</translation>
    </message>
    <message>
        <source>“%1” is none of the field&apos;s choices, so this never holds.</source>
        <translation>„%1“ gehört nicht zur Auswahl des Feldes, daher trifft dies nie zu.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no operator “%1”.</source>
        <translation>Es gibt keinen Operator „%1“.</translation>
    </message>
    <message>
        <source>A condition has “all”, “any”, “none”, “field” or “did”; this one has none of them.</source>
        <translation>Eine Bedingung hat „all“, „any“, „none“, „field“ oder „did“; diese hat nichts davon.</translation>
    </message>
    <message>
        <source>The cell holds bytes that are not text.</source>
        <translation>Die Zelle enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>This is not a text file but binary data (%1).</source>
        <translation>Das ist keine Textdatei, sondern enthält Binärdaten (%1).</translation>
    </message>
    <message>
        <source>Two columns are called “%1”.</source>
        <translation>Zwei Spalten heißen „%1“.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 bytes.</source>
        <translation>Die Zelle ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The first line looks like data, not like column names: “%1”.</source>
        <translation>Die erste Zeile sieht nach Daten aus, nicht nach Spaltennamen: „%1“.</translation>
    </message>
    <message>
        <source>There is no line with column names here.</source>
        <translation>Hier gibt es keine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The row is longer than %1 bytes.</source>
        <translation>Die Zeile ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>Nach dem schließenden Anführungszeichen steht noch Text.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns.</source>
        <translation>Die Zeile hat mehr Zellen als die Datei Spalten.</translation>
    </message>
    <message>
        <source>The column has no name but has data.</source>
        <translation>Die Spalte hat keinen Namen, aber Daten.</translation>
    </message>
    <message>
        <source>The encoding %1 is not supported; save the file as UTF-8.</source>
        <translation>Die Kodierung %1 wird nicht unterstützt; die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-03-02.</source>
        <translation>„%1“ ist kein Tag; Schreibweise wie 2026-03-02.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time; write it like 30m, 4h, 2d or 2wd.</source>
        <translation>„%1“ ist keine Dauer; Schreibweise wie 30m, 4h, 2d oder 2wd.</translation>
    </message>
    <message>
        <source>“%1” is not an instant; write it like 2026-03-02T10:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt; Schreibweise wie 2026-03-02T10:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” is not an id: ids have 1 to 64 letters, digits, “_”, “.” and “-”, and begin with a letter, a digit or “_”.</source>
        <translation>„%1“ ist keine ID: IDs haben 1 bis 64 Buchstaben, Ziffern, „_“, „.“ und „-“ und beginnen mit einem Buchstaben, einer Ziffer oder „_“.</translation>
    </message>
    <message>
        <source>The list is too long: it has more than %1 entries.</source>
        <translation>Die Liste ist zu lang: Sie hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The document has format %1; this program reads format %2.</source>
        <translation>Das Dokument hat Format %1; dieses Programm liest Format %2.</translation>
    </message>
    <message>
        <source>%1 is out of range: it must be between %2 and %3.</source>
        <translation>%1 liegt außerhalb des Bereichs: Erlaubt ist %2 bis %3.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>Der Text ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %*.</source>
        <translation>„%1“ gehört nicht zur Auswahl: %*.</translation>
    </message>
    <message>
        <source>This must be of another type: %1.</source>
        <translation>Hier wird ein anderer Typ verlangt: %1.</translation>
    </message>
    <message>
        <source>The stored playbook cannot be used any more (%1 at %2).</source>
        <translation>Das gespeicherte Playbook ist nicht mehr verwendbar (%1 bei %2).</translation>
    </message>
    <message>
        <source>The stored roster cannot be used any more (%1 at %2).</source>
        <translation>Der gespeicherte Dienstplan ist nicht mehr verwendbar (%1 bei %2).</translation>
    </message>
    <message>
        <source>The trace of decision %1 cannot be read.</source>
        <translation>Das Protokoll der Entscheidung %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The workspace has no playbook yet: publish one with “playbook import”.</source>
        <translation>Der Arbeitsbereich hat noch kein Playbook: eines mit „playbook import“ veröffentlichen.</translation>
    </message>
    <message>
        <source>The workspace has no roster in effect yet: import one with “roster import”.</source>
        <translation>Im Arbeitsbereich ist noch kein Dienstplan in Kraft: einen mit „roster import“ importieren.</translation>
    </message>
    <message>
        <source>There is no playbook version %1.</source>
        <translation>Es gibt keine Playbook-Version %1.</translation>
    </message>
    <message>
        <source>There is no playbook version %1 or no roster version %2.</source>
        <translation>Es gibt keine Playbook-Version %1 oder keine Dienstplan-Version %2.</translation>
    </message>
    <message>
        <source>The field “%1” cannot tell yes from no.</source>
        <translation>Das Feld „%1“ kann Ja und Nein nicht unterscheiden.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>The gate has no stages to come from.</source>
        <translation>Das Gate hat keine Ausgangsphasen.</translation>
    </message>
    <message>
        <source>The gate leads to the stage %1, from which it comes.</source>
        <translation>Das Gate führt in die Phase %1, aus der es kommt.</translation>
    </message>
    <message>
        <source>There is no lifecycle stage “%1”.</source>
        <translation>Es gibt keine Lebenszyklusphase „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of the day; write it like 09:00-17:30.</source>
        <translation>„%1“ ist kein Tagesabschnitt; Schreibweise wie 09:00-17:30.</translation>
    </message>
    <message>
        <source>Working hours overlap: %1 and %2.</source>
        <translation>Arbeitszeiten überschneiden sich: %1 und %2.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week; write mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>„%1“ ist kein Wochentag; erlaubt sind mon, tue, wed, thu, fri, sat und sun.</translation>
    </message>
    <message>
        <source>Import %1 is of accounts, which are not taken back: import them again as they should be.</source>
        <translation>Import %1 betrifft Accounts, die nicht zurückgenommen werden: so erneut importieren, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>Import %1 wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The mapping is for %1, the command asks for %2.</source>
        <translation>Die Zuordnung ist für %1, der Befehl verlangt %2.</translation>
    </message>
    <message>
        <source>No interrupted import of %1 is waiting to be resumed.</source>
        <translation>Kein unterbrochener Import von %1 wartet auf Fortsetzung.</translation>
    </message>
    <message>
        <source>Import %1 of this file was begun with another mapping; resume it with that one, or undo it.</source>
        <translation>Import %1 dieser Datei wurde mit einer anderen Zuordnung begonnen; mit dieser fortsetzen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Es gibt keinen Import %1.</translation>
    </message>
    <message>
        <source>There is no lead “%1” that the activity could belong to.</source>
        <translation>Es gibt keinen Lead „%1“, zu dem die Aktivität gehören könnte.</translation>
    </message>
    <message>
        <source>The text is not well-formed Unicode, or holds a NUL character.</source>
        <translation>Der Text ist kein wohlgeformtes Unicode oder enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The member “%1” is there twice.</source>
        <translation>Das Element „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>Das Dokument ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The document is larger than %1 bytes.</source>
        <translation>Das Dokument ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is the number of one lead and the external id of another: write #%2 or #%3.</source>
        <translation>„%1“ ist die Nummer eines Leads und die externe ID eines anderen: #%2 oder #%3 schreiben.</translation>
    </message>
    <message>
        <source>“%2” is not an email address.</source>
        <translation>„%2“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”; write it like 2026-03-02T10:00:00Z.</source>
        <translation>„%2“ passt nicht zum Feld „%1“; Schreibweise wie 2026-03-02T10:00:00Z.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long, or not well-formed Unicode.</source>
        <translation>Der Text von „%1“ ist zu lang oder kein wohlgeformtes Unicode.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation>„%2“ passt nicht zum Feld „%1“.</translation>
    </message>
    <message>
        <source>Nothing is known of the lead: give it at least one value.</source>
        <translation>Über den Lead ist nichts bekannt: mindestens einen Wert angeben.</translation>
    </message>
    <message>
        <source>There is no lead “%2”; name it by number, external id or email.</source>
        <translation>Es gibt keinen Lead „%2“; Angabe als Nummer, externe ID oder E-Mail.</translation>
    </message>
    <message>
        <source>There is no field “%1” that a lead can be given.</source>
        <translation>Es gibt kein Feld „%1“, das ein Lead erhalten kann.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>„%1“ ist keine ID.</translation>
    </message>
    <message>
        <source>The field “%1” is derived from others and cannot be filled from a column.</source>
        <translation>Das Feld „%1“ wird aus anderen abgeleitet und kann nicht aus einer Spalte gefüllt werden.</translation>
    </message>
    <message>
        <source>“%1” is a column of error files and must not be mapped. Rename it.</source>
        <translation>„%1“ ist eine Spalte von Fehlerdateien und darf nicht zugeordnet werden. Bitte umbenennen.</translation>
    </message>
    <message>
        <source>No column gives what every row must have: %1.</source>
        <translation>Keine Spalte liefert, was jede Zeile haben muss: %1.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>No column of the file means anything here.</source>
        <translation>Keine Spalte der Datei hat hier eine Bedeutung.</translation>
    </message>
    <message>
        <source>“%1” is filled from two columns, one of them “%2”.</source>
        <translation>„%1“ wird aus zwei Spalten gefüllt, eine davon „%2“.</translation>
    </message>
    <message>
        <source>Values are replaced for “%1”, which no column fills.</source>
        <translation>Für „%1“ werden Werte ersetzt, aber keine Spalte füllt es.</translation>
    </message>
    <message>
        <source>“%1” is no region that has telephone numbers; write it like DE.</source>
        <translation>„%1“ ist keine Region mit Telefonnummern; Schreibweise wie DE.</translation>
    </message>
    <message>
        <source>Only fields of the types choice and multi_choice have choices.</source>
        <translation>Nur Felder der Typen choice und multi_choice haben eine Auswahl.</translation>
    </message>
    <message>
        <source>The choice is empty.</source>
        <translation>Der Auswahlwert ist leer.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Es gibt bereits ein Feld „%1“.</translation>
    </message>
    <message>
        <source>The playbook has format %1; this program reads format %2.</source>
        <translation>Das Playbook hat Format %1; dieses Programm liest Format %2.</translation>
    </message>
    <message>
        <source>The choice “%1” is there twice.</source>
        <translation>Der Auswahlwert „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>Die ID „%1“ wird zweimal verwendet.</translation>
    </message>
    <message>
        <source>There is no type of field “%1”; write text, number, yes_no, instant, choice or multi_choice.</source>
        <translation>Es gibt keinen Feldtyp „%1“; erlaubt sind text, number, yes_no, instant, choice und multi_choice.</translation>
    </message>
    <message>
        <source>“%1” is no IANA time zone; write it like Europe/Berlin.</source>
        <translation>„%1“ ist keine IANA-Zeitzone; Schreibweise wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no pool “%1”.</source>
        <translation>Es gibt keinen Pool „%1“.</translation>
    </message>
    <message>
        <source>Only who is away can be back at a time: “until” goes with paused or offline.</source>
        <translation>Nur wer abwesend ist, kann zu einer Zeit zurück sein: „until“ gehört zu paused oder offline.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 ist bereits vorbei.</translation>
    </message>
    <message>
        <source>A lead waits at the node “%2” of the tree “%1”, which would be gone.</source>
        <translation>Am Knoten „%2“ des Baums „%1“ wartet ein Lead; der Knoten würde wegfallen.</translation>
    </message>
    <message>
        <source>There is no rep “%1”.</source>
        <translation>Es gibt keinen Rep „%1“.</translation>
    </message>
    <message>
        <source>%1 is in the pool twice.</source>
        <translation>%1 ist doppelt im Pool.</translation>
    </message>
    <message>
        <source>The pool “%1” has no members, so nobody is ever available.</source>
        <translation>Der Pool „%1“ hat keine Mitglieder, daher ist nie jemand verfügbar.</translation>
    </message>
    <message>
        <source>%1 has no working hours and is never available.</source>
        <translation>%1 hat keine Arbeitszeiten und ist nie verfügbar.</translation>
    </message>
    <message>
        <source>“%1” has no effect here; what counts here is %*.</source>
        <translation>„%1“ bewirkt hier nichts; hier zählt %*.</translation>
    </message>
    <message>
        <source>The team “%1” is its own parent, in a circle.</source>
        <translation>Das Team „%1“ ist über Umwege sich selbst übergeordnet.</translation>
    </message>
    <message>
        <source>The team “%1” has too many teams above it.</source>
        <translation>Das Team „%1“ hat zu viele übergeordnete Teams.</translation>
    </message>
    <message>
        <source>The time off ends before it begins.</source>
        <translation>Die Abwesenheit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>There is no list of holidays “%1”.</source>
        <translation>Es gibt keine Feiertagsliste „%1“.</translation>
    </message>
    <message>
        <source>There is no way to distribute called “%1”.</source>
        <translation>Es gibt kein Verteilverfahren „%1“.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>Es gibt kein Team „%1“.</translation>
    </message>
    <message>
        <source>The pool “%1” balances by value and does not say by which field.</source>
        <translation>Der Pool „%1“ gleicht nach Wert aus und nennt kein Feld dafür.</translation>
    </message>
    <message>
        <source>“%1” is no field that holds a number.</source>
        <translation>„%1“ ist kein Feld mit einer Zahl.</translation>
    </message>
    <message>
        <source>“%1” is counted in working days; availability takes hours and minutes.</source>
        <translation>„%1“ zählt in Arbeitstagen; Verfügbarkeit verlangt Stunden und Minuten.</translation>
    </message>
    <message>
        <source>A lead could go round for ever: %1, %*.</source>
        <translation>Ein Lead könnte endlos im Kreis laufen: %1, %*.</translation>
    </message>
    <message>
        <source>The port “%1” leads nowhere.</source>
        <translation>Der Ausgang „%1“ führt nirgendwohin.</translation>
    </message>
    <message>
        <source>“%1” is derived from the lead and cannot be set.</source>
        <translation>„%1“ wird aus dem Lead abgeleitet und kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>The pool “%1” has no members: no lead will ever be assigned here.</source>
        <translation>Der Pool „%1“ hat keine Mitglieder: Hier wird nie ein Lead zugewiesen.</translation>
    </message>
    <message>
        <source>A port leads to “%1”, the entry of the tree; nothing may lead back there.</source>
        <translation>Ein Ausgang führt zu „%1“, dem Eingang des Baums; dorthin darf nichts zurückführen.</translation>
    </message>
    <message>
        <source>The port “%1” leads nowhere: leads that meet none of the branches would be lost.</source>
        <translation>Der Ausgang „%1“ führt nirgendwohin: Leads, auf die kein Zweig zutrifft, gingen verloren.</translation>
    </message>
    <message>
        <source>The tree “%1” has no entry.</source>
        <translation>Der Baum „%1“ hat keinen Eingang.</translation>
    </message>
    <message>
        <source>%1 is no member of the pool “%2” and cannot pay a turn there.</source>
        <translation>%1 ist kein Mitglied des Pools „%2“ und kann dort keinen Zug zahlen.</translation>
    </message>
    <message>
        <source>There is a second entry for “%1”; only the first one is ever used.</source>
        <translation>Es gibt einen zweiten Eingang für „%1“; nur der erste wird je verwendet.</translation>
    </message>
    <message>
        <source>The port “%1” is there twice.</source>
        <translation>Der Ausgang „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>No lead can ever take the branch “%1”: “%2” before it takes them all.</source>
        <translation>Kein Lead kann je den Zweig „%1“ nehmen: „%2“ davor nimmt alle.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %, not to 100 %.</source>
        <translation>Die Anteile ergeben zusammen %1 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>The assignment costs a turn: say in which “pool”, or that “costsTurn” is false.</source>
        <translation>Die Zuweisung kostet einen Zug: angeben, in welchem „pool“, oder dass „costsTurn“ false ist.</translation>
    </message>
    <message>
        <source>“%2” is none of the choices of the field “%1”.</source>
        <translation>„%2“ gehört nicht zur Auswahl des Feldes „%1“.</translation>
    </message>
    <message>
        <source>There is no pool “%1” in the roster.</source>
        <translation>Im Dienstplan gibt es keinen Pool „%1“.</translation>
    </message>
    <message>
        <source>The node has no port “%1”.</source>
        <translation>Der Knoten hat keinen Ausgang „%1“.</translation>
    </message>
    <message>
        <source>There is no rep “%1” in the roster.</source>
        <translation>Im Dienstplan gibt es keinen Rep „%1“.</translation>
    </message>
    <message>
        <source>There is no node “%1”.</source>
        <translation>Es gibt keinen Knoten „%1“.</translation>
    </message>
    <message>
        <source>There is no tree “%1”.</source>
        <translation>Es gibt keinen Baum „%1“.</translation>
    </message>
    <message>
        <source>“%1” starts no tree; write arrival, qualified or hand.</source>
        <translation>„%1“ startet keinen Baum; erlaubt sind arrival, qualified und hand.</translation>
    </message>
    <message>
        <source>There is no kind of node called “%1”.</source>
        <translation>Es gibt keine Knotenart „%1“.</translation>
    </message>
    <message>
        <source>No way leads to the node “%1”.</source>
        <translation>Kein Weg führt zum Knoten „%1“.</translation>
    </message>
    <message>
        <source>“%1” is counted in working days; here it must be wall time such as 2d.</source>
        <translation>„%1“ zählt in Arbeitstagen; hier wird Kalenderzeit wie 2d verlangt.</translation>
    </message>
    <message>
        <source>The row says nothing that is mapped.</source>
        <translation>Die Zeile enthält nichts, was zugeordnet ist.</translation>
    </message>
    <message>
        <source>The row has more cells (%1) than the file has columns (%2).</source>
        <translation>Die Zeile hat mehr Zellen (%1) als die Datei Spalten (%2).</translation>
    </message>
    <message>
        <source>The row has fewer cells (%1) than the file has columns (%2).</source>
        <translation>Die Zeile hat weniger Zellen (%1) als die Datei Spalten (%2).</translation>
    </message>
    <message>
        <source>The row does not say whose activity it is.</source>
        <translation>Die Zeile sagt nicht, zu wem die Aktivität gehört.</translation>
    </message>
    <message>
        <source>“%1” is empty and must not be.</source>
        <translation>„%1“ ist leer und darf es nicht sein.</translation>
    </message>
    <message>
        <source>The cell stands in a column without a name.</source>
        <translation>Die Zelle steht in einer Spalte ohne Namen.</translation>
    </message>
    <message>
        <source>A fault of this program: the sample does not hold together (%1 at %2).</source>
        <translation>Ein Fehler dieses Programms: Das Beispiel ist in sich nicht stimmig (%1 bei %2).</translation>
    </message>
    <message>
        <source>The workspace is not empty; a sample needs one of its own.</source>
        <translation>Der Arbeitsbereich ist nicht leer; ein Beispiel braucht einen eigenen.</translation>
    </message>
    <message>
        <source>A sample has at least %1 leads.</source>
        <translation>Ein Beispiel hat mindestens %1 Leads.</translation>
    </message>
    <message>
        <source>“%1” is counted in working days; decay takes wall time such as 14d.</source>
        <translation>„%1“ zählt in Arbeitstagen; das Abklingen verlangt Kalenderzeit wie 14d.</translation>
    </message>
    <message>
        <source>The mark “%1” is there twice.</source>
        <translation>Die Notenstufe „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>“each” gives points for every activity, so it takes no “atLeast”.</source>
        <translation>„each“ gibt Punkte für jede Aktivität, daher ist „atLeast“ hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>“each” takes a “did” condition: one that counts activities.</source>
        <translation>„each“ verlangt eine „did“-Bedingung: eine, die Aktivitäten zählt.</translation>
    </message>
    <message>
        <source>The mark is empty.</source>
        <translation>Die Notenstufe ist leer.</translation>
    </message>
    <message>
        <source>The floor of the group is above its cap.</source>
        <translation>Die Untergrenze der Gruppe liegt über ihrer Obergrenze.</translation>
    </message>
    <message>
        <source>“%1” has a meaning only together with “each”.</source>
        <translation>„%1“ hat nur zusammen mit „each“ eine Bedeutung.</translation>
    </message>
    <message>
        <source>%1 points: points have at most three decimals.</source>
        <translation>%1 Punkte: Punkte haben höchstens drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The thresholds must fall from step to step; the last step has none.</source>
        <translation>Die Schwellen müssen von Stufe zu Stufe fallen; die letzte Stufe hat keine.</translation>
    </message>
    <message>
        <source>A criterion has either “when” or “each”.</source>
        <translation>Ein Kriterium hat entweder „when“ oder „each“.</translation>
    </message>
    <message>
        <source>%1 is locked by somebody else for too long (%2).</source>
        <translation>%1 ist zu lange anderweitig gesperrt (%2).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 was made by another build of this program: step %2 of its schema is not ours.</source>
        <translation>%1 stammt von einem anderen Build dieses Programms: Schritt %2 des Schemas ist nicht von diesem.</translation>
    </message>
    <message>
        <source>%1 refused a change that contradicts what is stored (%2).</source>
        <translation>%1 hat eine Änderung abgelehnt, die dem Gespeicherten widerspricht (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restore a back-up.</source>
        <translation>%1 ist beschädigt (%2). Eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no room left for %1 (%2). Make room and do it again: what was finished is kept, and an interrupted import can be resumed.</source>
        <translation>Für %1 ist kein Platz mehr (%2). Platz schaffen und wiederholen: Abgeschlossenes bleibt erhalten, und ein unterbrochener Import lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing or of another kind; %1 cannot be opened.</source>
        <translation>Der SQLite-Treiber von Qt fehlt oder ist von anderer Art; %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es bereits.</translation>
    </message>
    <message>
        <source>Stopped on purpose at the fail point %1.</source>
        <translation>Absichtlich angehalten am Fehlerpunkt %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>%1 ist nicht lesbar oder nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2; this one knows %3). Update first.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (Schema %2; dieses kennt %3). Zuerst aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Baton.</source>
        <translation>%1 ist kein Arbeitsbereich von Baton.</translation>
    </message>
    <message>
        <source>There is no workspace %1. Make one with “init”.</source>
        <translation>Es gibt keinen Arbeitsbereich %1. Mit „init“ anlegen.</translation>
    </message>
    <message>
        <source>%1 has an older schema (%2) and is open for reading only.</source>
        <translation>%1 hat ein älteres Schema (%2) und ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written (%2).</source>
        <translation>%1 oder der Ordner dazu ist nicht beschreibbar (%2).</translation>
    </message>
    <message>
        <source>A fault of this program: a query on %1 failed (%2).</source>
        <translation>Ein Fehler dieses Programms: Eine Abfrage an %1 ist fehlgeschlagen (%2).</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a domain.</source>
        <translation>„%2“ in „%1“ ist keine Domain.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an email address.</source>
        <translation>„%2“ in „%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a date and time of the form expected.</source>
        <translation>„%2“ in „%1“ hat nicht die erwartete Form für Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an id.</source>
        <translation>„%2“ in „%1“ ist keine ID.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a number.</source>
        <translation>„%2“ in „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not fit the field.</source>
        <translation>„%2“ in „%1“ passt nicht zum Feld.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is neither yes nor no.</source>
        <translation>„%2“ in „%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is too long for an id: it has more than 256 bytes.</source>
        <translation>„%2“ in „%1“ ist zu lang für eine ID: mehr als 256 Bytes.</translation>
    </message>
    <message>
        <source>“%2” is none of the choices of “%1”.</source>
        <translation>„%2“ gehört nicht zur Auswahl von „%1“.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a lifecycle stage.</source>
        <translation>„%2“ in „%1“ ist keine Lebenszyklusphase.</translation>
    </message>
    <message>
        <source>has %1 open assignments.</source>
        <translation>hat %1 offene Zuweisungen.</translation>
    </message>
    <message>
        <source>%1 is owed %2 units, the ledger says %3.</source>
        <translation>%1 hat %2 Einheiten gut, laut Register %3.</translation>
    </message>
    <message>
        <source>%1 open leads, more than the cap of %2, with lead %3.</source>
        <translation>%1 offene Leads, mehr als die Obergrenze von %2, mit Lead %3.</translation>
    </message>
    <message>
        <source>an event is not what it was when it was recorded.</source>
        <translation>ein Ereignis ist nicht mehr so, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>events are missing, or there are too many.</source>
        <translation>Ereignisse fehlen, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>says %1 created, but %2 leads come from it.</source>
        <translation>nennt %1 angelegte, aber %2 Leads stammen daraus.</translation>
    </message>
    <message>
        <source>due, but nothing says when.</source>
        <translation>fällig, aber ohne Zeitangabe.</translation>
    </message>
    <message>
        <source>ended, but without a disposition.</source>
        <translation>beendet, aber ohne Disposition.</translation>
    </message>
    <message>
        <source>there are events but no such lead.</source>
        <translation>es gibt Ereignisse, aber keinen solchen Lead.</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the last event is not the one that the lead names.</source>
        <translation>das letzte Ereignis ist nicht das, das der Lead nennt.</translation>
    </message>
    <message>
        <source>held, but nothing says where it goes on.</source>
        <translation>zurückgestellt, aber ohne Angabe, wo es weitergeht.</translation>
    </message>
    <message>
        <source>waits in a hold but is %1.</source>
        <translation>wartet in einer Zurückstellung, ist aber %1.</translation>
    </message>
    <message>
        <source>waits in playbook version %1, which is not there.</source>
        <translation>wartet in Playbook-Version %1, die es nicht gibt.</translation>
    </message>
    <message>
        <source>the ledger entry %1 cannot be read.</source>
        <translation>der Registereintrag %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>the ledger jumps to position %1.</source>
        <translation>das Register springt auf Position %1.</translation>
    </message>
    <message>
        <source>stands at position %1, the ledger at %2.</source>
        <translation>steht auf Position %1, das Register auf %2.</translation>
    </message>
    <message>
        <source>the ledger entry %1 does not add up: %2 units are left.</source>
        <translation>der Registereintrag %1 geht nicht auf: %2 Einheiten bleiben übrig.</translation>
    </message>
    <message>
        <source>assigned by decision %1, which is not there.</source>
        <translation>zugewiesen durch Entscheidung %1, die es nicht gibt.</translation>
    </message>
    <message>
        <source>nothing is recorded about it.</source>
        <translation>dazu ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>decision %1 names playbook version %2, which was never published.</source>
        <translation>Entscheidung %1 nennt Playbook-Version %2, die nie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>decision %1 names roster version %2, which is not there.</source>
        <translation>Entscheidung %1 nennt Dienstplan-Version %2, die es nicht gibt.</translation>
    </message>
    <message>
        <source>owned by “%1” without an open assignment.</source>
        <translation>zuständig ist „%1“, aber ohne offene Zuweisung.</translation>
    </message>
    <message>
        <source>is %1, but “%2” is its owner.</source>
        <translation>ist %1, aber zuständig ist „%2“.</translation>
    </message>
    <message>
        <source>owned by “%1”, assigned to “%2”.</source>
        <translation>zuständig ist „%1“, zugewiesen an „%2“.</translation>
    </message>
    <message>
        <source>%1 has %2 open leads of the pool, more than the cap of %3, with lead %4.</source>
        <translation>%1 hat %2 offene Leads des Pools, mehr als die Obergrenze von %3, mit Lead %4.</translation>
    </message>
    <message>
        <source>%1 has %2 open leads by the balance, %3 by the assignments.</source>
        <translation>%1 hat %2 offene Leads laut Bilanz, %3 laut Zuweisungen.</translation>
    </message>
    <message>
        <source>%1 rows refer to a row of %2 that is not there, first row %3.</source>
        <translation>%1 Zeilen verweisen auf eine Zeile von %2, die es nicht gibt, zuerst Zeile %3.</translation>
    </message>
    <message>
        <source>assigned to %1, who was not active.</source>
        <translation>zugewiesen an %1, nicht aktiv zu dieser Zeit.</translation>
    </message>
    <message>
        <source>%1 open leads by the load, %2 by the assignments.</source>
        <translation>%1 offene Leads laut Last, %2 laut Zuweisungen.</translation>
    </message>
    <message>
        <source>assigned to %1, whom the roster of the decision does not know.</source>
        <translation>zugewiesen an %1, im Dienstplan der Entscheidung nicht bekannt.</translation>
    </message>
    <message>
        <source>decision %1 was made by roster version %2 when version %3 was in effect.</source>
        <translation>Entscheidung %1 beruht auf Dienstplan-Version %2, während Version %3 in Kraft war.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accounted for.</source>
        <translation>%1 Zeilen gelesen, %2 nachgewiesen.</translation>
    </message>
    <message>
        <source>has %1 rows, but the last has number %2.</source>
        <translation>hat %1 Zeilen, aber die letzte hat Nummer %2.</translation>
    </message>
    <message>
        <source>the events no longer give the seal %1.</source>
        <translation>die Ereignisse ergeben nicht mehr das Siegel %1.</translation>
    </message>
    <message>
        <source>is %1, but its events leave it %2.</source>
        <translation>ist %1, müsste nach den Ereignissen aber %2 sein.</translation>
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
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>did %1</source>
        <translation>Aktivität %1</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 within the last %2</source>
        <translation>%1 innerhalb der letzten %2</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1, wobei gilt: %2</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>mindestens eines von</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>keines von</translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1; tatsächlich %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln violations</source>
        <translation>
            <numerusform>%Ln Verletzung</numerusform>
            <numerusform>%Ln Verletzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more ways</source>
        <translation>
            <numerusform>%Ln weiterer Weg</numerusform>
            <numerusform>%Ln weitere Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decided %1, because %2.</source>
        <translation>Entschieden %1, Anlass: %2.</translation>
    </message>
    <message>
        <source>By playbook version %1 %2 and roster version %3.</source>
        <translation>Nach Playbook-Version %1 %2 und Dienstplan-Version %3.</translation>
    </message>
    <message>
        <source>%1 to the cap of the group</source>
        <translation>%1 bis zur Obergrenze der Gruppe</translation>
    </message>
    <message>
        <source>%1 to the floor of the group</source>
        <translation>%1 bis zur Untergrenze der Gruppe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No scorecard applies</source>
        <translation>Keine Scorecard gilt</translation>
    </message>
    <message>
        <source>Score %1 by %2, %3 % of what it can give</source>
        <translation>Score %1 nach %2, %3 % des Möglichen</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, Note %2</translation>
    </message>
    <message>
        <source>Stage stays %1</source>
        <translation>Phase bleibt %1</translation>
    </message>
    <message>
        <source>Stage %1 → %2</source>
        <translation>Phase %1 → %2</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Gate %1</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Zurückgestellt.</translation>
    </message>
    <message>
        <source>Held in %1 until somebody is available.</source>
        <translation>Zurückgestellt in %1, bis jemand verfügbar ist.</translation>
    </message>
    <message>
        <source>Held in %1; tried again %2.</source>
        <translation>Zurückgestellt in %1; neuer Versuch %2.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Zugewiesen an %1.</translation>
    </message>
    <message>
        <source>Stays with %1.</source>
        <translation>Bleibt bei %1.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>Waits to qualify; looked at again %1.</source>
        <translation>Wartet auf Qualifizierung; nächste Prüfung %1.</translation>
    </message>
    <message>
        <source>Waits to qualify.</source>
        <translation>Wartet auf Qualifizierung.</translation>
    </message>
    <message>
        <source>the owner of the account</source>
        <translation>die für den Account zuständige Person</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>ein Pool</translation>
    </message>
    <message>
        <source>the previous owner</source>
        <translation>die zuvor zuständige Person</translation>
    </message>
    <message>
        <source>one rep</source>
        <translation>ein bestimmter Rep</translation>
    </message>
    <message>
        <source>the lead arrived</source>
        <translation>Lead eingegangen</translation>
    </message>
    <message>
        <source>the lead changed</source>
        <translation>Lead geändert</translation>
    </message>
    <message>
        <source>its hold ran out</source>
        <translation>Zurückstellung abgelaufen</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>von Hand angefordert</translation>
    </message>
    <message>
        <source>it was held and somebody might be available again</source>
        <translation>zurückgestellt, und jemand könnte wieder verfügbar sein</translation>
    </message>
    <message>
        <source>time alone may have moved its score</source>
        <translation>der Score könnte sich allein durch Zeitablauf geändert haben</translation>
    </message>
    <message>
        <source>nurture</source>
        <translation>Nurturing</translation>
    </message>
    <message>
        <source>stopped after too many steps</source>
        <translation>nach zu vielen Schritten angehalten</translation>
    </message>
    <message>
        <source>not routed</source>
        <translation>nicht weitergeleitet</translation>
    </message>
    <message>
        <source>activities withdrawn with their import</source>
        <translation>Aktivitäten mit ihrem Import zurückgezogen</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>set back with its import</source>
        <translation>mit dem Import zurückgesetzt</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>withdrawn with its import</source>
        <translation>mit dem Import zurückgezogen</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Zuständig für den Account</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country by domain</source>
        <translation>Land nach Domain</translation>
    </message>
    <message>
        <source>Country by phone</source>
        <translation>Land nach Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email domain</source>
        <translation>E-Mail-Domain</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Consumer mailbox</source>
        <translation>Privates Postfach</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Previous owner</source>
        <translation>Zuvor zuständig</translation>
    </message>
    <message>
        <source>Hour received</source>
        <translation>Stunde des Eingangs</translation>
    </message>
    <message>
        <source>Weekday received</source>
        <translation>Wochentag des Eingangs</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Unternehmensdomain</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score in percent</source>
        <translation>Score in Prozent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Lebenszyklusphase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Assign to an owner</source>
        <translation>An Zuständige zuweisen</translation>
    </message>
    <message>
        <source>The owner of the account gets the lead</source>
        <translation>Wer für den Account zuständig ist, erhält den Lead</translation>
    </message>
    <message>
        <source>The previous owner is offline</source>
        <translation>Wer zuvor zuständig war, ist offline</translation>
    </message>
    <message>
        <source>Assign from a pool</source>
        <translation>Aus einem Pool zuweisen</translation>
    </message>
    <message>
        <source>Somebody of the pool is available</source>
        <translation>Jemand aus dem Pool ist verfügbar</translation>
    </message>
    <message>
        <source>Nobody of the pool is available</source>
        <translation>Niemand aus dem Pool ist verfügbar</translation>
    </message>
    <message>
        <source>Assign to a rep</source>
        <translation>An einen Rep zuweisen</translation>
    </message>
    <message>
        <source>The rep gets the lead even when offline</source>
        <translation>Der Rep erhält den Lead auch offline</translation>
    </message>
    <message>
        <source>The rep is available</source>
        <translation>Der Rep ist verfügbar</translation>
    </message>
    <message>
        <source>The rep is offline</source>
        <translation>Der Rep ist offline</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The lead meets a branch</source>
        <translation>Ein Zweig trifft auf den Lead zu</translation>
    </message>
    <message>
        <source>The lead meets no branch</source>
        <translation>Kein Zweig trifft auf den Lead zu</translation>
    </message>
    <message>
        <source>The first branch that the lead meets wins</source>
        <translation>Der erste zutreffende Zweig gewinnt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The tree ends with a disposition</source>
        <translation>Der Baum endet mit einer Disposition</translation>
    </message>
    <message>
        <source>The tree ends</source>
        <translation>Der Baum endet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>A person sends the lead in</source>
        <translation>Eine Person schickt den Lead hinein</translation>
    </message>
    <message>
        <source>The lead qualified</source>
        <translation>Der Lead hat sich qualifiziert</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>The lead waits, but not for ever</source>
        <translation>Der Lead wartet, aber nicht endlos</translation>
    </message>
    <message>
        <source>The lead waits in a queue</source>
        <translation>Der Lead wartet in einer Warteschlange</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>On to a node of a tree</source>
        <translation>Weiter zu einem Knoten eines Baums</translation>
    </message>
    <message>
        <source>On to the entry of a tree</source>
        <translation>Weiter zum Eingang eines Baums</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>The field is emptied</source>
        <translation>Das Feld wird geleert</translation>
    </message>
    <message>
        <source>The field gets a value</source>
        <translation>Das Feld erhält einen Wert</translation>
    </message>
    <message>
        <source>Set the lifecycle stage</source>
        <translation>Lebenszyklusphase setzen</translation>
    </message>
    <message>
        <source>Sales accepted the lead</source>
        <translation>Der Vertrieb hat den Lead angenommen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>All leads go one way</source>
        <translation>Alle Leads nehmen einen Weg</translation>
    </message>
    <message>
        <source>No lead goes this way</source>
        <translation>Kein Lead nimmt diesen Weg</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>entspricht</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>liegt innerhalb der letzten</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>nobody available</source>
        <translation>niemand verfügbar</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
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
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Wiedervorgelegt</translation>
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
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Balanced by value</source>
        <translation>Nach Wert ausgeglichen</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>Geringste Last</translation>
    </message>
    <message>
        <source>Weighted round robin</source>
        <translation>Gewichtetes Round Robin</translation>
    </message>
    <message>
        <source>has had the most leads of a day from this pool</source>
        <translation>hat die Tagesobergrenze aus diesem Pool erreicht</translation>
    </message>
    <message>
        <source>has had the most leads of a month from this pool</source>
        <translation>hat die Monatsobergrenze aus diesem Pool erreicht</translation>
    </message>
    <message>
        <source>has the most open leads from this pool</source>
        <translation>hat die Obergrenze offener Leads aus diesem Pool erreicht</translation>
    </message>
    <message>
        <source>has had the most leads of a week from this pool</source>
        <translation>hat die Wochenobergrenze aus diesem Pool erreicht</translation>
    </message>
    <message>
        <source>has had the most leads of a day</source>
        <translation>hat die Tagesobergrenze erreicht</translation>
    </message>
    <message>
        <source>has had the most leads of a month</source>
        <translation>hat die Monatsobergrenze erreicht</translation>
    </message>
    <message>
        <source>has the most open leads</source>
        <translation>hat die Obergrenze offener Leads erreicht</translation>
    </message>
    <message>
        <source>has had the most leads of a week</source>
        <translation>hat die Wochenobergrenze erreicht</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>chosen, for having this company&apos;s leads already</source>
        <translation>gewählt, weil Leads dieses Unternehmens schon dort sind</translation>
    </message>
    <message>
        <source>ruled out for this lead</source>
        <translation>für diesen Lead ausgeschlossen</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>available, but another&apos;s turn came first</source>
        <translation>verfügbar, aber jemand anderes war vorher an der Reihe</translation>
    </message>
    <message>
        <source>does not take leads like this one</source>
        <translation>nimmt keine Leads wie diesen</translation>
    </message>
    <message>
        <source>not working then</source>
        <translation>zu der Zeit nicht im Dienst</translation>
    </message>
    <message>
        <source>available, but the lead belongs with who has this company&apos;s leads</source>
        <translation>verfügbar, aber der Lead gehört dorthin, wo schon Leads dieses Unternehmens sind</translation>
    </message>
    <message>
        <source>Path through %1</source>
        <translation>Weg durch %1</translation>
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
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>There is no such person: %1</source>
        <translation>Diese Person gibt es nicht: %1</translation>
    </message>
    <message>
        <source>It costs a turn in the pool %1</source>
        <translation>Das kostet einen Zug im Pool %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
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
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 did get the lead.</source>
        <translation>%1 hat den Lead erhalten.</translation>
    </message>
    <message>
        <source>No node of any tree assigns to %1, or to a pool that %1 is in.</source>
        <translation>Kein Knoten irgendeines Baums weist an %1 zu oder an einen Pool, in dem %1 ist.</translation>
    </message>
    <message>
        <source>There was no rep %1 in roster version %2.</source>
        <translation>In Dienstplan-Version %2 gab es keinen Rep %1.</translation>
    </message>
    <message>
        <source>%1 was considered, and passed over:</source>
        <translation>%1 kam in Betracht und wurde übergangen:</translation>
    </message>
    <message>
        <source>Asked for by name: %1</source>
        <translation>Namentlich angefragt: %1</translation>
    </message>
    <message>
        <source>In the pool %1: %2</source>
        <translation>Im Pool %1: %2</translation>
    </message>
    <message>
        <source>The lead was not routed at all by this decision.</source>
        <translation>Der Lead wurde durch diese Entscheidung gar nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>The lead never came to a node that could give it to %1.</source>
        <translation>Der Lead kam nie zu einem Knoten, der ihn %1 geben könnte.</translation>
    </message>
    <message>
        <source>%1 could have got the lead as an owner only:</source>
        <translation>%1 hätte den Lead nur als zuständige Person erhalten können:</translation>
    </message>
    <message>
        <source>%1 gives it to the owner of the account; there was none.</source>
        <translation>%1 gibt ihn an die für den Account zuständige Person; es gab keine.</translation>
    </message>
    <message>
        <source>%1 gives it to the previous owner; there was none.</source>
        <translation>%1 gibt ihn an die zuvor zuständige Person; es gab keine.</translation>
    </message>
    <message>
        <source>%1 gives it to the owner of the account; that was %2.</source>
        <translation>%1 gibt ihn an die für den Account zuständige Person; das war %2.</translation>
    </message>
    <message>
        <source>%1 gives it to the previous owner; that was %2.</source>
        <translation>%1 gibt ihn an die zuvor zuständige Person; das war %2.</translation>
    </message>
    <message>
        <source>%1 would have asked for %2, the owner of the account</source>
        <translation>%1 hätte %2 angefragt, für den Account zuständig</translation>
    </message>
    <message>
        <source>%1 would have asked for %2, the previous owner</source>
        <translation>%1 hätte %2 angefragt, zuvor zuständig</translation>
    </message>
    <message>
        <source>It had not qualified: its stage was %1.</source>
        <translation>Er hatte sich nicht qualifiziert: Seine Phase war %1.</translation>
    </message>
    <message>
        <source>It had not qualified: its stage was %1, its score %2.</source>
        <translation>Er hatte sich nicht qualifiziert: Seine Phase war %1, sein Score %2.</translation>
    </message>
    <message>
        <source>Gate %1 had taken it there.</source>
        <translation>Das Gate %1 hatte ihn dorthin gebracht.</translation>
    </message>
    <message>
        <source>No gate leads on from the stage %1.</source>
        <translation>Von der Phase %1 führt kein Gate weiter.</translation>
    </message>
    <message>
        <source>%1, but only leads that qualify come there.</source>
        <translation>%1, aber dorthin kommen nur qualifizierte Leads.</translation>
    </message>
    <message>
        <source>By the decision before that:</source>
        <translation>Nach der Entscheidung davor:</translation>
    </message>
    <message>
        <source>Ended by %1: %2.</source>
        <translation>Beendet von %1: %2.</translation>
    </message>
    <message>
        <source>%1. At %2 the lead waits; it would have to leave by %3.</source>
        <translation>%1. Bei %2 wartet der Lead; er müsste über %3 weitergehen.</translation>
    </message>
    <message>
        <source>%1 would have asked for %2</source>
        <translation>%1 hätte %2 angefragt</translation>
    </message>
    <message>
        <source>%1 would have asked the pool %2</source>
        <translation>%1 hätte den Pool %2 angefragt</translation>
    </message>
    <message>
        <source>%1, but no step of the lead leads there.</source>
        <translation>%1, aber kein Schritt des Leads führt dorthin.</translation>
    </message>
    <message>
        <source>%1. At %2 the lead left by %3; it would have had to leave by %4.</source>
        <translation>%1. Bei %2 ging der Lead über %3 weiter; nötig gewesen wäre %4.</translation>
    </message>
    <message>
        <source>a jump or an end</source>
        <translation>ein Sprung oder ein Ende</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of today; the cap is %3.</source>
        <translation>%1 hätte heute %2 Leads erhalten; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this week; the cap is %3.</source>
        <translation>%1 hätte diese Woche %2 Leads erhalten; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this month; the cap is %3.</source>
        <translation>%1 hätte diesen Monat %2 Leads erhalten; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of today from the pool %4; the cap is %3.</source>
        <translation>%1 hätte heute %2 Leads aus dem Pool %4 erhalten; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this week from the pool %4; the cap is %3.</source>
        <translation>%1 hätte diese Woche %2 Leads aus dem Pool %4 erhalten; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>%1 would have got %2 leads of this month from the pool %4; the cap is %3.</source>
        <translation>%1 hätte diesen Monat %2 Leads aus dem Pool %4 erhalten; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>%1 would have %2 open leads from the pool %4; the cap is %3.</source>
        <translation>%1 hätte %2 offene Leads aus dem Pool %4; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>%1 would have %2 open leads; the cap is %3.</source>
        <translation>%1 hätte %2 offene Leads; die Obergrenze ist %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot be a disposition: it is a short id of letters, digits, “_”, “-” and “.”.</source>
        <translation>„%1“ kann keine Disposition sein: Sie ist eine kurze ID aus Buchstaben, Ziffern, „_“, „-“ und „.“.</translation>
    </message>
    <message>
        <source>The text is too long (more than %2 bytes), or not well-formed Unicode.</source>
        <translation>Der Text ist zu lang (mehr als %2 Bytes) oder kein wohlgeformtes Unicode.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>%1 is no stage to set: end the lead, which disqualifies it, or recycle it, so that it is known why.</source>
        <translation>%1 lässt sich nicht als Phase setzen: den Lead beenden, was ihn disqualifiziert, oder wiedervorlegen, damit der Grund bekannt ist.</translation>
    </message>
    <message>
        <source>A turn is counted in a pool: say in which.</source>
        <translation>Ein Zug zählt in einem Pool: angeben, in welchem.</translation>
    </message>
    <message>
        <source>Action %1 was taken back already.</source>
        <translation>Aktion %1 wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>Es gibt keine Aktion %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a channel: it is a short id such as “call” or “email”.</source>
        <translation>„%1“ kann kein Kanal sein: Er ist eine kurze ID wie „call“ oder „email“.</translation>
    </message>
    <message>
        <source>%1 has not come yet; nobody can have been contacted then.</source>
        <translation>%1 liegt noch in der Zukunft; da kann niemand kontaktiert worden sein.</translation>
    </message>
    <message>
        <source>There is no roster version %1.</source>
        <translation>Es gibt keine Dienstplan-Version %1.</translation>
    </message>
    <message>
        <source>The lead was accepted already.</source>
        <translation>Der Lead wurde bereits angenommen.</translation>
    </message>
    <message>
        <source>“%1” has the lead already.</source>
        <translation>„%1“ hat den Lead bereits.</translation>
    </message>
    <message>
        <source>The lead is waiting to be routed already.</source>
        <translation>Der Lead wartet bereits auf die Weiterleitung.</translation>
    </message>
    <message>
        <source>The lead has ended. Return it to the queue first.</source>
        <translation>Der Lead ist beendet. Zuerst in die Warteschlange zurückgeben.</translation>
    </message>
    <message>
        <source>The lead waits in a hold for somebody to be available: assign it, or let it wait.</source>
        <translation>Der Lead ist zurückgestellt, bis jemand verfügbar ist: zuweisen oder warten lassen.</translation>
    </message>
    <message>
        <source>Nobody has the lead.</source>
        <translation>Niemand hat den Lead.</translation>
    </message>
    <message>
        <source>The lead is not yours.</source>
        <translation>Der Lead ist nicht Ihnen zugewiesen.</translation>
    </message>
    <message>
        <source>The lead has these values already.</source>
        <translation>Der Lead hat diese Werte bereits.</translation>
    </message>
    <message>
        <source>The stage is %1 already.</source>
        <translation>Die Phase ist bereits %1.</translation>
    </message>
    <message>
        <source>The lead was withdrawn with its import.</source>
        <translation>Der Lead wurde mit seinem Import zurückgezogen.</translation>
    </message>
    <message>
        <source>“%1” cannot part cells; write auto, tab or one ASCII character other than a quotation mark.</source>
        <translation>„%1“ kann keine Zellen trennen; erlaubt sind auto, tab oder ein ASCII-Zeichen außer dem Anführungszeichen.</translation>
    </message>
    <message>
        <source>Give the mapping a name of at most %1 characters.</source>
        <translation>Der Zuordnung einen Namen mit höchstens %1 Zeichen geben.</translation>
    </message>
    <message>
        <source>“%1” cannot be a login.</source>
        <translation>„%1“ kann kein Anmeldename sein.</translation>
    </message>
    <message>
        <source>A person needs a name of at most 256 bytes.</source>
        <translation>Eine Person braucht einen Namen mit höchstens 256 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is among the people already.</source>
        <translation>„%1“ gehört bereits zu den Personen.</translation>
    </message>
    <message>
        <source>Without “%1” no manager is left: make somebody else a manager first.</source>
        <translation>Ohne „%1“ bleibt kein Manager: zuerst jemand anderen zum Manager machen.</translation>
    </message>
    <message>
        <source>“%1” needs a role; a viewer may look and do nothing else.</source>
        <translation>„%1“ braucht eine Rolle; Betrachter dürfen nur ansehen.</translation>
    </message>
    <message>
        <source>“%1” is the rep of “%2” already.</source>
        <translation>„%1“ ist bereits der Rep von „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not among the people of this workspace.</source>
        <translation>„%1“ gehört nicht zu den Personen dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>“%1” is not a member of the pool “%2”.</source>
        <translation>„%1“ ist kein Mitglied des Pools „%2“.</translation>
    </message>
    <message>
        <source>The list cannot be shown like that: %1 (%2).</source>
        <translation>Die Liste lässt sich so nicht anzeigen: %1 (%2).</translation>
    </message>
    <message>
        <source>Leads cannot be listed by “%1”.</source>
        <translation>Leads lassen sich nicht nach „%1“ auflisten.</translation>
    </message>
    <message>
        <source>This reason needs a comment.</source>
        <translation>Dieser Grund braucht einen Kommentar.</translation>
    </message>
    <message>
        <source>“%1” is none of the reasons to reject a lead.</source>
        <translation>„%1“ ist kein Grund, einen Lead abzulehnen.</translation>
    </message>
    <message>
        <source>“%1” is not active and gets no leads.</source>
        <translation>„%1“ ist nicht aktiv und erhält keine Leads.</translation>
    </message>
    <message>
        <source>You may not do this: it takes the right to %1, which these roles have: %*.</source>
        <translation>Das ist nicht erlaubt: Nötig ist das Recht „%1“, das diese Rollen haben: %*.</translation>
    </message>
    <message>
        <source>Changed since: %1, by %2, %3.</source>
        <translation>Seitdem geändert: %1, von %2, %3.</translation>
    </message>
    <message>
        <source>“%1” was changed since.</source>
        <translation>„%1“ wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>The place where it waited, “%1”, is not in the playbook any more.</source>
        <translation>Der Ort, an dem er wartete, „%1“, ist nicht mehr im Playbook.</translation>
    </message>
    <message>
        <source>The lead has moved on since.</source>
        <translation>Der Lead ist seitdem weitergegangen.</translation>
    </message>
    <message>
        <source>What it was before is not known any more.</source>
        <translation>Der vorherige Stand ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>A view needs a name of at most %1 bytes.</source>
        <translation>Eine Ansicht braucht einen Namen mit höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Es gibt bereits eine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>The view belongs to %1.</source>
        <translation>Die Ansicht gehört %1.</translation>
    </message>
    <message>
        <source>The view is not there any more.</source>
        <translation>Die Ansicht gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln over cap</source>
        <translation>
            <numerusform>%Ln über der Obergrenze</numerusform>
            <numerusform>%Ln über der Obergrenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owners</source>
        <translation>
            <numerusform>%Ln zuständige Person</numerusform>
            <numerusform>%Ln zuständige Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln nicht möglich</numerusform>
            <numerusform>%Ln nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 aufgezeichnet</translation>
    </message>
    <message>
        <source>Reassigned from %1 to %2</source>
        <translation>Neu zugewiesen, von %1 an %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Zugewiesen an %1</translation>
    </message>
    <message>
        <source>Held in %1</source>
        <translation>Zurückgestellt in %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Contacted: %1</source>
        <translation>Kontaktiert: %1</translation>
    </message>
    <message>
        <source>What it said was erased.</source>
        <translation>Der Inhalt wurde gelöscht.</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Score %1, grade %2</source>
        <translation>Score %1, Note %2</translation>
    </message>
    <message>
        <source>From the pool %1</source>
        <translation>Aus dem Pool %1</translation>
    </message>
    <message>
        <source>In spite of a cap</source>
        <translation>Trotz einer Obergrenze</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 chose %2</source>
        <translation>%1 hat %2 gewählt</translation>
    </message>
    <message>
        <source>In spite of a cap: %1 %2</source>
        <translation>Trotz einer Obergrenze: %1 %2</translation>
    </message>
    <message>
        <source>Out of the pool %1, at the cost of a turn</source>
        <translation>Aus dem Pool %1, kostet einen Zug</translation>
    </message>
    <message>
        <source>Out of the pool %1, without costing a turn</source>
        <translation>Aus dem Pool %1, ohne einen Zug zu kosten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Mark contacted</source>
        <translation>Als kontaktiert markieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Wiedervorlegen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>Zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Auf später verschieben</translation>
    </message>
    <message>
        <source>Set stage</source>
        <translation>Phase setzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>contact data is wrong</source>
        <translation>Kontaktdaten falsch</translation>
    </message>
    <message>
        <source>a competitor</source>
        <translation>ein Wettbewerber</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>contact retracted</source>
        <translation>Kontakt zurückgenommen</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>kontaktiert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>note retracted</source>
        <translation>Notiz zurückgenommen</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>neu zugewiesen</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>wiedervorgelegt</translation>
    </message>
    <message>
        <source>begins anew</source>
        <translation>beginnt neu</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>returned to the queue</source>
        <translation>in die Warteschlange zurückgegeben</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>auf später verschoben</translation>
    </message>
    <message>
        <source>stage set</source>
        <translation>Phase gesetzt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Lead-Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Hold queue</source>
        <translation>Zurückgestellt in</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>which leads it is for</source>
        <translation>für welche Leads</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>activities that count</source>
        <translation>zählende Aktivitäten</translation>
    </message>
    <message>
        <source>where it falls to</source>
        <translation>fällt zurück auf</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>may fall</source>
        <translation>darf fallen</translation>
    </message>
    <message>
        <source>time off</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>disqualifiers</source>
        <translation>Ausschlusskriterien</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Waits for somebody to be available</source>
        <translation>Wartet, bis jemand verfügbar ist</translation>
    </message>
    <message>
        <source>Waits to qualify</source>
        <translation>Wartet auf Qualifizierung</translation>
    </message>
    <message>
        <source>With its owner</source>
        <translation>Bei der zuständigen Person</translation>
    </message>
    <message>
        <source>Waits to be routed</source>
        <translation>Wartet auf Weiterleitung</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Auf später verschoben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Contact data is wrong</source>
        <translation>Kontaktdaten falsch</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>Ein Wettbewerber</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>No time for it</source>
        <translation>Keine Zeit dafür</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht so weit</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Wrong territory</source>
        <translation>Falsches Gebiet</translation>
    </message>
    <message>
        <source>add leads</source>
        <translation>Leads hinzufügen</translation>
    </message>
    <message>
        <source>add notes to any lead</source>
        <translation>Notizen zu jedem Lead hinzufügen</translation>
    </message>
    <message>
        <source>assign leads</source>
        <translation>Leads zuweisen</translation>
    </message>
    <message>
        <source>edit the roster</source>
        <translation>Dienstplan bearbeiten</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>manage people</source>
        <translation>Personen verwalten</translation>
    </message>
    <message>
        <source>publish the playbook</source>
        <translation>Playbook veröffentlichen</translation>
    </message>
    <message>
        <source>run the engine</source>
        <translation>Engine ausführen</translation>
    </message>
    <message>
        <source>set one&apos;s own presence</source>
        <translation>eigene Präsenz setzen</translation>
    </message>
    <message>
        <source>set anybody&apos;s presence</source>
        <translation>Präsenz aller setzen</translation>
    </message>
    <message>
        <source>share views</source>
        <translation>Ansichten teilen</translation>
    </message>
    <message>
        <source>take back what others did</source>
        <translation>Aktionen anderer zurücknehmen</translation>
    </message>
    <message>
        <source>work on anybody&apos;s leads</source>
        <translation>Leads aller bearbeiten</translation>
    </message>
    <message>
        <source>work on one&apos;s own leads</source>
        <translation>eigene Leads bearbeiten</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Marketing reviewer</source>
        <translation>Marketing-Prüfer</translation>
    </message>
    <message>
        <source>SDR lead</source>
        <translation>SDR-Leitung</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Can be taken back while nobody does anything else to the leads.</source>
        <translation>Kann zurückgenommen werden, solange mit den Leads nichts anderes geschieht.</translation>
    </message>
    <message>
        <source>Can be taken back only until the leads are routed, which takes a moment.</source>
        <translation>Kann nur zurückgenommen werden, bis die Leads weitergeleitet sind; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Held in %1 since %2 until somebody is available.</source>
        <translation>Zurückgestellt in %1 seit %2, bis jemand verfügbar ist.</translation>
    </message>
    <message>
        <source>%1 Tried again %2.</source>
        <translation>%1 Neuer Versuch %2.</translation>
    </message>
    <message>
        <source>%1 Leaves the hold %2 at the latest.</source>
        <translation>%1 Zurückstellung endet spätestens %2.</translation>
    </message>
    <message>
        <source>Recycled; begins anew %1, or sooner if it qualifies.</source>
        <translation>Wiedervorgelegt; beginnt neu %1 oder früher, wenn er sich qualifiziert.</translation>
    </message>
    <message>
        <source>Recycled (%1); begins anew %2, or sooner if it qualifies.</source>
        <translation>Wiedervorgelegt (%1); beginnt neu %2 oder früher, wenn er sich qualifiziert.</translation>
    </message>
    <message>
        <source>The engine takes it up %1.</source>
        <translation>Die Engine nimmt ihn %1 auf.</translation>
    </message>
    <message>
        <source>Due: the engine takes it up next.</source>
        <translation>Fällig: Die Engine nimmt ihn als Nächstes auf.</translation>
    </message>
    <message>
        <source>With %1, who has been in contact.</source>
        <translation>Bei %1, Kontakt besteht.</translation>
    </message>
    <message>
        <source>With %1, not yet contacted.</source>
        <translation>Bei %1, noch nicht kontaktiert.</translation>
    </message>
    <message>
        <source>With %1, snoozed until %2.</source>
        <translation>Bei %1, verschoben bis %2.</translation>
    </message>
    <message>
        <source>Waits to qualify; scored again %1, or when something happens.</source>
        <translation>Wartet auf Qualifizierung; neue Bewertung %1 oder wenn etwas geschieht.</translation>
    </message>
    <message>
        <source>Waits to qualify; scored again when something happens.</source>
        <translation>Wartet auf Qualifizierung; neue Bewertung, wenn etwas geschieht.</translation>
    </message>
    <message>
        <source>Ended; nothing more happens by itself.</source>
        <translation>Beendet; von selbst geschieht nichts mehr.</translation>
    </message>
    <message>
        <source>Withdrawn: its import was undone.</source>
        <translation>Zurückgezogen: Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Gate %1: ruled out by a disqualifier</source>
        <translation>Gate %1: durch ein Ausschlusskriterium verhindert</translation>
    </message>
    <message>
        <source>Gate %1 is met</source>
        <translation>Gate %1 ist erfüllt</translation>
    </message>
    <message>
        <source>Gate %1 is not met</source>
        <translation>Gate %1 ist nicht erfüllt</translation>
    </message>
    <message>
        <source>Gate %1 is not met: %2</source>
        <translation>Gate %1 ist nicht erfüllt: %2</translation>
    </message>
    <message>
        <source>The playbook as a whole</source>
        <translation>Das Playbook als Ganzes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Tree %1</source>
        <translation>Baum %1</translation>
    </message>
    <message>
        <source>Scorecard %1</source>
        <translation>Scorecard %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weggefallen: %1</translation>
    </message>
    <message>
        <source>Moved: %1, from place %2 to %3</source>
        <translation>Verschoben: %1, von Platz %2 auf %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>For leads where %1</source>
        <translation>Für Leads, für die gilt: %1</translation>
    </message>
    <message>
        <source>Grade letters by fit: %1</source>
        <translation>Notenbuchstaben nach Fit: %1</translation>
    </message>
    <message>
        <source>Grade numbers by engagement: %1</source>
        <translation>Notenziffern nach Engagement: %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>points, criterion</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: when %2</source>
        <translation>%1, wenn gilt: %2</translation>
    </message>
    <message>
        <source>%1: for each “%2”, at most %3 times</source>
        <translation>%1: für jede „%2“, höchstens %3-mal</translation>
    </message>
    <message>
        <source>%1, fading to nothing within %2</source>
        <translation>%1, klingt innerhalb von %2 auf null ab</translation>
    </message>
    <message>
        <source>%1, halved every %2</source>
        <translation>%1, halbiert alle %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1 from %2 %</source>
        <translation>%1 ab %2 %</translation>
    </message>
    <message>
        <source>From %1 to %2 when %3</source>
        <translation>Von %1 nach %2, wenn gilt: %3</translation>
    </message>
    <message>
        <source>But not when %1</source>
        <translation>Aber nicht, wenn gilt: %1</translation>
    </message>
    <message>
        <source>Falls back to %1 when that no longer holds</source>
        <translation>Fällt auf %1 zurück, wenn das nicht mehr gilt</translation>
    </message>
    <message>
        <source>%1, known only after the outcome</source>
        <translation>%1, erst nach dem Ergebnis bekannt</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>höchstens %1 pro Tag</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>höchstens %1 pro Woche</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>höchstens %1 pro Monat</translation>
    </message>
    <message>
        <source>at most %1 open</source>
        <translation>höchstens %1 offen</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>keine Arbeitszeiten</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>%1: days: %2</source>
        <translation>%1: Tage: %2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>only some leads</source>
        <translation>nur manche Leads</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>%1, managed by %2</source>
        <translation>%1, geleitet von %2</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>Geändert: %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1, told elsewhere</source>
        <translation>Weiter zu %1, an anderer Stelle beschrieben</translation>
    </message>
    <message>
        <source>for at most %1</source>
        <translation>für höchstens %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>had two assignments from decision %1.</source>
        <translation>hatte aus der Entscheidung %1 zwei Zuweisungen.</translation>
    </message>
    <message>
        <source>%1 is in use here and would be lost: give another file to write to.</source>
        <translation>%1 wird hier gebraucht und ginge verloren: Geben Sie eine andere Datei zum Schreiben an.</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>is not the document that was published any more.</source>
        <translation>ist nicht mehr das Dokument, das veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>has an open assignment, but is not owned.</source>
        <translation>hat eine offene Zuweisung, aber keinen Besitzer.</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Verschoben bis</translation>
    </message>
    <message>
        <source>Somebody else goes on with import %1, or took it back. What was read until then is kept there.</source>
        <translation>Jemand anders führt Import %1 fort oder hat ihn zurückgenommen. Was bis dahin gelesen war, bleibt dort.</translation>
    </message>
    <message>
        <source>These gates always hold and lead round in a circle: %1, %*.</source>
        <translation>Diese Gates sind immer erfüllt und führen im Kreis: %1, %*.</translation>
    </message>
    <message>
        <source>“%1” is not as the import left it: its rows may have been mended. Rename it, or give another file for rejected rows.</source>
        <translation>„%1“ ist nicht mehr so, wie der Import die Datei hinterlassen hat: Vielleicht wurden Zeilen darin korrigiert. Sie muss umbenannt oder eine andere Datei für abgelehnte Zeilen angegeben werden.</translation>
    </message>
    <message>
        <source>“%1” is inactive: no lead will ever be assigned here.</source>
        <translation>„%1“ ist nicht aktiv: Hier wird nie ein Lead zugewiesen.</translation>
    </message>
    <message>
        <source>Gate %1 no longer holds</source>
        <translation>Gate %1 ist nicht mehr erfüllt</translation>
    </message>
    <message>
        <source>Held in %1.</source>
        <translation>Zurückgestellt in %1.</translation>
    </message>
    <message>
        <source>Held in %1 since %2.</source>
        <translation>Zurückgestellt in %1 seit %2.</translation>
    </message>
    <message>
        <source>%1 comes first and held:</source>
        <translation>%1 kommt zuerst und traf zu:</translation>
    </message>
    <message>
        <source>open leads %1, weight %2</source>
        <translation>%1 offene Leads, Gewicht %2</translation>
    </message>
    <message>
        <source>open value %1, weight %2</source>
        <translation>offener Wert %1, Gewicht %2</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no rep&apos;s id, email address or name.</source>
        <translation>„%2“ in „%1“ ist weder ID noch E-Mail-Adresse noch Name eines Reps.</translation>
    </message>
</context>
</TS>
