<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
    <context>
        <name>UndoImportDialog</name>
        <message numerus="yes">
            <source>The %Ln activity(ies) that came with %1 are removed from their leads.</source>
            <translation>
                <numerusform>The %Ln activity that came with %1 is removed from its lead.</numerusform>
                <numerusform>The %Ln activities that came with %1 are removed from their leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ActionOffer</name>
        <message numerus="yes">
            <source>Assign %Ln lead(s)</source>
            <translation>
                <numerusform>Assign %Ln lead</numerusform>
                <numerusform>Assign %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) assigned.</source>
            <translation>
                <numerusform>%Ln lead assigned.</numerusform>
                <numerusform>%Ln leads assigned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %Ln lead(s) contacted</source>
            <translation>
                <numerusform>Mark %Ln lead contacted</numerusform>
                <numerusform>Mark %Ln leads contacted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) marked contacted.</source>
            <translation>
                <numerusform>%Ln lead marked contacted.</numerusform>
                <numerusform>%Ln leads marked contacted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the stage of %Ln lead(s)</source>
            <translation>
                <numerusform>Set the stage of %Ln lead</numerusform>
                <numerusform>Set the stage of %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The stage of %Ln lead(s) is set.</source>
            <translation>
                <numerusform>The stage of %Ln lead is set.</numerusform>
                <numerusform>The stage of %Ln leads is set.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Return %Ln lead(s) to the queue</source>
            <translation>
                <numerusform>Return %Ln lead to the queue</numerusform>
                <numerusform>Return %Ln leads to the queue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Return %Ln lead(s)</source>
            <translation>
                <numerusform>Return %Ln lead</numerusform>
                <numerusform>Return %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) returned to the queue.</source>
            <translation>
                <numerusform>%Ln lead returned to the queue.</numerusform>
                <numerusform>%Ln leads returned to the queue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recycle %Ln lead(s)</source>
            <translation>
                <numerusform>Recycle %Ln lead</numerusform>
                <numerusform>Recycle %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) recycled.</source>
            <translation>
                <numerusform>%Ln lead recycled.</numerusform>
                <numerusform>%Ln leads recycled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Snooze %Ln lead(s)</source>
            <translation>
                <numerusform>Snooze %Ln lead</numerusform>
                <numerusform>Snooze %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) snoozed.</source>
            <translation>
                <numerusform>%Ln lead snoozed.</numerusform>
                <numerusform>%Ln leads snoozed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %Ln lead(s)</source>
            <translation>
                <numerusform>Accept %Ln lead</numerusform>
                <numerusform>Accept %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) accepted.</source>
            <translation>
                <numerusform>%Ln lead accepted.</numerusform>
                <numerusform>%Ln leads accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %Ln lead(s)</source>
            <translation>
                <numerusform>Reject %Ln lead</numerusform>
                <numerusform>Reject %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) rejected.</source>
            <translation>
                <numerusform>%Ln lead rejected.</numerusform>
                <numerusform>%Ln leads rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>End %Ln lead(s)</source>
            <translation>
                <numerusform>End %Ln lead</numerusform>
                <numerusform>End %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) ended.</source>
            <translation>
                <numerusform>%Ln lead ended.</numerusform>
                <numerusform>%Ln leads ended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ActionOutcomeDialog</name>
        <message numerus="yes">
            <source>%Ln lead(s) could not be set back</source>
            <translation>
                <numerusform>%Ln lead could not be set back</numerusform>
                <numerusform>%Ln leads could not be set back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) could not be changed again</source>
            <translation>
                <numerusform>%Ln lead could not be changed again</numerusform>
                <numerusform>%Ln leads could not be changed again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) could.</source>
            <translation>
                <numerusform>%Ln lead could.</numerusform>
                <numerusform>%Ln leads could.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ActionReport</name>
        <message numerus="yes">
            <source>%1 gets %Ln lead(s)</source>
            <translation>
                <numerusform>%1 gets %Ln lead</numerusform>
                <numerusform>%1 gets %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 gives up %Ln lead(s)</source>
            <translation>
                <numerusform>%1 gives up %Ln lead</numerusform>
                <numerusform>%1 gives up %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 and %Ln more</numerusform>
                <numerusform>%1 and %Ln more</numerusform>
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
                <numerusform>%Ln owner</numerusform>
                <numerusform>%Ln owners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln over cap</source>
            <translation>
                <numerusform>%Ln over cap</numerusform>
                <numerusform>%Ln over cap</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) as before</source>
            <translation>
                <numerusform>%Ln stays as before</numerusform>
                <numerusform>%Ln stay as before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::BriefRows</name>
        <message numerus="yes">
            <source>%Ln activity(s)</source>
            <translation>
                <numerusform>%Ln activity</numerusform>
                <numerusform>%Ln activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 of %Ln reason(s) that count most</source>
            <translation>
                <numerusform>The %1 of %Ln reason that counts most</numerusform>
                <numerusform>The %1 of %Ln reasons that count most</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier owner(s)</source>
            <translation>
                <numerusform>%Ln earlier owner</numerusform>
                <numerusform>%Ln earlier owners</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::CheckStep</name>
        <message numerus="yes">
            <source>%Ln row(s) read</source>
            <translation>
                <numerusform>%Ln row read</numerusform>
                <numerusform>%Ln rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) would be rejected; all others can be imported.</source>
            <translation>
                <numerusform>%Ln row would be rejected; all others can be imported.</numerusform>
                <numerusform>%Ln rows would be rejected; all others can be imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %Ln reason(s); the file has them all</source>
            <translation>
                <numerusform>the first reason; the file has them all</numerusform>
                <numerusform>the first %Ln reasons; the file has them all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ColumnDetails</name>
        <message numerus="yes">
            <source>%Ln of the first rows would be rejected. The first: %1</source>
            <translation>
                <numerusform>%Ln of the first rows would be rejected. The first: %1</numerusform>
                <numerusform>%Ln of the first rows would be rejected. The first: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ColumnsModel</name>
        <message numerus="yes">
            <source>%Ln of the first rows: %1</source>
            <translation>
                <numerusform>%Ln of the first rows: %1</numerusform>
                <numerusform>%Ln of the first rows: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::DocumentReview</name>
        <message numerus="yes">
            <source>%Ln error(s) keep this playbook from being published. Mend them in the file and choose it again.</source>
            <translation>
                <numerusform>%Ln error keeps this playbook from being published. Mend it in the file and choose it again.</numerusform>
                <numerusform>%Ln errors keep this playbook from being published. Mend them in the file and choose it again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) keep this roster from taking effect. Mend them in the file and choose it again.</source>
            <translation>
                <numerusform>%Ln error keeps this roster from taking effect. Mend it in the file and choose it again.</numerusform>
                <numerusform>%Ln errors keep this roster from taking effect. Mend them in the file and choose it again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing keeps it out, but look at %Ln warning(s).</source>
            <translation>
                <numerusform>Nothing keeps it out, but look at %Ln warning.</numerusform>
                <numerusform>Nothing keeps it out, but look at %Ln warnings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::FileStep</name>
        <message numerus="yes">
            <source>all %Ln row(s)</source>
            <translation>
                <numerusform>the only row</numerusform>
                <numerusform>all %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %Ln row(s)</source>
            <translation>
                <numerusform>the first row</numerusform>
                <numerusform>the first %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ImportPage</name>
        <message numerus="yes">
            <source>Import %Ln row(s)</source>
            <translation>
                <numerusform>Import %Ln row</numerusform>
                <numerusform>Import %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::LeadActionRunner</name>
        <message numerus="yes">
            <source>Undone for %Ln lead(s).</source>
            <translation>
                <numerusform>Undone for %Ln lead.</numerusform>
                <numerusform>Undone for %Ln leads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done again for %Ln lead(s).</source>
            <translation>
                <numerusform>Done again for %Ln lead.</numerusform>
                <numerusform>Done again for %Ln leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::PeoplePage</name>
        <message numerus="yes">
            <source>Each of %Ln rep(s)</source>
            <translation>
                <numerusform>Each of %Ln rep</numerusform>
                <numerusform>Each of %Ln reps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ProgressPanel</name>
        <message numerus="yes">
            <source>about %Ln second(s) left</source>
            <translation>
                <numerusform>about %Ln second left</numerusform>
                <numerusform>about %Ln seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) left</source>
            <translation>
                <numerusform>about %Ln minute left</numerusform>
                <numerusform>about %Ln minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %Ln hour(s) left</source>
            <translation>
                <numerusform>about %Ln hour left</numerusform>
                <numerusform>about %Ln hours left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::QueuePage</name>
        <message numerus="yes">
            <source>%Ln lead(s) copied.</source>
            <translation>
                <numerusform>%Ln lead copied.</numerusform>
                <numerusform>%Ln leads copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln lead(s) can be copied at a time.</source>
            <translation>
                <numerusform>At most %Ln lead can be copied at a time.</numerusform>
                <numerusform>At most %Ln leads can be copied at a time.</numerusform>
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
            <source>%1, %Ln selected</source>
            <comment>number of leads</comment>
            <translation>
                <numerusform>%1, %Ln selected</numerusform>
                <numerusform>%1, %Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new above</source>
            <translation>
                <numerusform>%Ln new above</numerusform>
                <numerusform>%Ln new above</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %Ln waiting</source>
            <translation>
                <numerusform>more than %Ln waiting</numerusform>
                <numerusform>more than %Ln waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln waiting</numerusform>
                <numerusform>%Ln waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::RejectForm</name>
        <message numerus="yes">
            <source>The leads wait %Ln day(s), then begin anew.</source>
            <translation>
                <numerusform>The leads wait %Ln day, then begin anew.</numerusform>
                <numerusform>The leads wait %Ln days, then begin anew.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::RelativeTime</name>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>%Ln min ago</numerusform>
                <numerusform>%Ln min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>%Ln h ago</numerusform>
                <numerusform>%Ln h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln day ago</numerusform>
                <numerusform>%Ln days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>in %Ln min</numerusform>
                <numerusform>in %Ln min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln h</source>
            <translation>
                <numerusform>in %Ln h</numerusform>
                <numerusform>in %Ln h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln day(s)</source>
            <translation>
                <numerusform>in %Ln day</numerusform>
                <numerusform>in %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::RunStep</name>
        <message numerus="yes">
            <source>%Ln row(s) read</source>
            <translation>
                <numerusform>%Ln row read</numerusform>
                <numerusform>%Ln rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was stopped after %Ln row(s). Go on with it, or undo what was imported.</source>
            <translation>
                <numerusform>The import was stopped after %Ln row. Go on with it, or undo what was imported.</numerusform>
                <numerusform>The import was stopped after %Ln rows. Go on with it, or undo what was imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is imported, but for %Ln rejected row(s).</source>
            <translation>
                <numerusform>The file is imported, but for %Ln rejected row.</numerusform>
                <numerusform>The file is imported, but for %Ln rejected rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ScoreRows</name>
        <message numerus="yes">
            <source>Fades to nothing within %Ln day(s)</source>
            <translation>
                <numerusform>Fades to nothing within %Ln day</numerusform>
                <numerusform>Fades to nothing within %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Halves every %Ln day(s)</source>
            <translation>
                <numerusform>Halves every %Ln day</numerusform>
                <numerusform>Halves every %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counts for %Ln day(s)</source>
            <translation>
                <numerusform>Counts for %Ln day</numerusform>
                <numerusform>Counts for %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::StatusLine</name>
        <message numerus="yes">
            <source>%Ln lead(s) due</source>
            <translation>
                <numerusform>%Ln lead due</numerusform>
                <numerusform>%Ln leads due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln orphaned lead(s)</source>
            <translation>
                <numerusform>%Ln orphaned lead</numerusform>
                <numerusform>%Ln orphaned leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln lead(s)</source>
            <translation>
                <numerusform>%1: %Ln lead</numerusform>
                <numerusform>%1: %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::TimelineView</name>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln older</source>
            <translation>
                <numerusform>Show %Ln older</numerusform>
                <numerusform>Show %Ln older</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::UndoImportDialog</name>
        <message numerus="yes">
            <source>%Ln lead(s) withdrawn</source>
            <translation>
                <numerusform>%Ln lead withdrawn</numerusform>
                <numerusform>%Ln leads withdrawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) without the activities again</source>
            <translation>
                <numerusform>%Ln lead without the activities again</numerusform>
                <numerusform>%Ln leads without the activities again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) set back to what they were</source>
            <translation>
                <numerusform>%Ln lead set back to what they were</numerusform>
                <numerusform>%Ln leads set back to what they were</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) stay, because somebody has worked on them since. Enter opens one.</source>
            <translation>
                <numerusform>%Ln lead stays, because somebody has worked on it since. Enter opens one.</numerusform>
                <numerusform>%Ln leads stay, because somebody has worked on them since. Enter opens one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::VersionPanel</name>
        <message numerus="yes">
            <source>%Ln tree(s)</source>
            <translation>
                <numerusform>%Ln tree</numerusform>
                <numerusform>%Ln trees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scorecard(s)</source>
            <translation>
                <numerusform>%Ln scorecard</numerusform>
                <numerusform>%Ln scorecards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gate(s)</source>
            <translation>
                <numerusform>%Ln gate</numerusform>
                <numerusform>%Ln gates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln field(s)</source>
            <translation>
                <numerusform>%Ln field</numerusform>
                <numerusform>%Ln fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rep(s)</source>
            <translation>
                <numerusform>%Ln rep</numerusform>
                <numerusform>%Ln reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pool(s)</source>
            <translation>
                <numerusform>%Ln pool</numerusform>
                <numerusform>%Ln pools</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln team(s)</source>
            <translation>
                <numerusform>%Ln team</numerusform>
                <numerusform>%Ln teams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::Words</name>
        <message numerus="yes">
            <source>%Ln decisions</source>
            <translation>
                <numerusform>%Ln decision</numerusform>
                <numerusform>%Ln decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
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
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln runs</source>
            <translation>
                <numerusform>%Ln run</numerusform>
                <numerusform>%Ln runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln violations</source>
            <translation>
                <numerusform>%Ln violation</numerusform>
                <numerusform>%Ln violations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more ways</source>
            <translation>
                <numerusform>%Ln more ways</numerusform>
                <numerusform>%Ln more ways</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln over cap</source>
            <translation>
                <numerusform>%Ln over cap</numerusform>
                <numerusform>%Ln over cap</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln owners</source>
            <translation>
                <numerusform>%Ln owner</numerusform>
                <numerusform>%Ln owners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
    </context>
</TS>
