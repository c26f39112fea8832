<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
    <context>
        <name>UndoImportDialog</name>
        <message numerus="yes">
            <source>The %n activity(ies) that came with %1 are removed from their leads.</source>
            <translation>
                <numerusform>The %n activity that came with %1 is removed from its lead.</numerusform>
                <numerusform>The %n activities that came with %1 are removed from their leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ActionOffer</name>
        <message numerus="yes">
            <source>Assign %n lead(s)</source>
            <translation>
                <numerusform>Assign %n lead</numerusform>
                <numerusform>Assign %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) assigned.</source>
            <translation>
                <numerusform>%n lead assigned.</numerusform>
                <numerusform>%n leads assigned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n lead(s) contacted</source>
            <translation>
                <numerusform>Mark %n lead contacted</numerusform>
                <numerusform>Mark %n leads contacted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) marked contacted.</source>
            <translation>
                <numerusform>%n lead marked contacted.</numerusform>
                <numerusform>%n leads marked contacted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the stage of %n lead(s)</source>
            <translation>
                <numerusform>Set the stage of %n lead</numerusform>
                <numerusform>Set the stage of %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The stage of %n lead(s) is set.</source>
            <translation>
                <numerusform>The stage of %n lead is set.</numerusform>
                <numerusform>The stage of %n leads is set.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Return %n lead(s) to the queue</source>
            <translation>
                <numerusform>Return %n lead to the queue</numerusform>
                <numerusform>Return %n leads to the queue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Return %n lead(s)</source>
            <translation>
                <numerusform>Return %n lead</numerusform>
                <numerusform>Return %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) returned to the queue.</source>
            <translation>
                <numerusform>%n lead returned to the queue.</numerusform>
                <numerusform>%n leads returned to the queue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recycle %n lead(s)</source>
            <translation>
                <numerusform>Recycle %n lead</numerusform>
                <numerusform>Recycle %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) recycled.</source>
            <translation>
                <numerusform>%n lead recycled.</numerusform>
                <numerusform>%n leads recycled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Snooze %n lead(s)</source>
            <translation>
                <numerusform>Snooze %n lead</numerusform>
                <numerusform>Snooze %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) snoozed.</source>
            <translation>
                <numerusform>%n lead snoozed.</numerusform>
                <numerusform>%n leads snoozed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n lead(s)</source>
            <translation>
                <numerusform>Accept %n lead</numerusform>
                <numerusform>Accept %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) accepted.</source>
            <translation>
                <numerusform>%n lead accepted.</numerusform>
                <numerusform>%n leads accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n lead(s)</source>
            <translation>
                <numerusform>Reject %n lead</numerusform>
                <numerusform>Reject %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) rejected.</source>
            <translation>
                <numerusform>%n lead rejected.</numerusform>
                <numerusform>%n leads rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>End %n lead(s)</source>
            <translation>
                <numerusform>End %n lead</numerusform>
                <numerusform>End %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) ended.</source>
            <translation>
                <numerusform>%n lead ended.</numerusform>
                <numerusform>%n leads ended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ActionOutcomeDialog</name>
        <message numerus="yes">
            <source>%n lead(s) could not be set back</source>
            <translation>
                <numerusform>%n lead could not be set back</numerusform>
                <numerusform>%n leads could not be set back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) could not be changed again</source>
            <translation>
                <numerusform>%n lead could not be changed again</numerusform>
                <numerusform>%n leads could not be changed again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) could.</source>
            <translation>
                <numerusform>%n lead could.</numerusform>
                <numerusform>%n leads could.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ActionReport</name>
        <message numerus="yes">
            <source>%1 gets %n lead(s)</source>
            <translation>
                <numerusform>%1 gets %n lead</numerusform>
                <numerusform>%1 gets %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 gives up %n lead(s)</source>
            <translation>
                <numerusform>%1 gives up %n lead</numerusform>
                <numerusform>%1 gives up %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%n lead</numerusform>
                <numerusform>%n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s)</source>
            <translation>
                <numerusform>%n owner</numerusform>
                <numerusform>%n owners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n over cap</source>
            <translation>
                <numerusform>%n over cap</numerusform>
                <numerusform>%n over cap</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) as before</source>
            <translation>
                <numerusform>%n stays as before</numerusform>
                <numerusform>%n stay as before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::BriefRows</name>
        <message numerus="yes">
            <source>%n activity(s)</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 of %n reason(s) that count most</source>
            <translation>
                <numerusform>The %1 of %n reason that counts most</numerusform>
                <numerusform>The %1 of %n reasons that count most</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier owner(s)</source>
            <translation>
                <numerusform>%n earlier owner</numerusform>
                <numerusform>%n earlier owners</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::CheckStep</name>
        <message numerus="yes">
            <source>%n row(s) read</source>
            <translation>
                <numerusform>%n row read</numerusform>
                <numerusform>%n rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be rejected; all others can be imported.</source>
            <translation>
                <numerusform>%n row would be rejected; all others can be imported.</numerusform>
                <numerusform>%n rows would be rejected; all others can be imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n reason(s); the file has them all</source>
            <translation>
                <numerusform>the first reason; the file has them all</numerusform>
                <numerusform>the first %n reasons; the file has them all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ColumnDetails</name>
        <message numerus="yes">
            <source>%n of the first rows would be rejected. The first: %1</source>
            <translation>
                <numerusform>%n of the first rows would be rejected. The first: %1</numerusform>
                <numerusform>%n of the first rows would be rejected. The first: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ColumnsModel</name>
        <message numerus="yes">
            <source>%n of the first rows: %1</source>
            <translation>
                <numerusform>%n of the first rows: %1</numerusform>
                <numerusform>%n of the first rows: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::DocumentReview</name>
        <message numerus="yes">
            <source>%n error(s) keep this playbook from being published. Mend them in the file and choose it again.</source>
            <translation>
                <numerusform>%n error keeps this playbook from being published. Mend it in the file and choose it again.</numerusform>
                <numerusform>%n errors keep this playbook from being published. Mend them in the file and choose it again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) keep this roster from taking effect. Mend them in the file and choose it again.</source>
            <translation>
                <numerusform>%n error keeps this roster from taking effect. Mend it in the file and choose it again.</numerusform>
                <numerusform>%n errors keep this roster from taking effect. Mend them in the file and choose it again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing keeps it out, but look at %n warning(s).</source>
            <translation>
                <numerusform>Nothing keeps it out, but look at %n warning.</numerusform>
                <numerusform>Nothing keeps it out, but look at %n warnings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::FileStep</name>
        <message numerus="yes">
            <source>all %n row(s)</source>
            <translation>
                <numerusform>the only row</numerusform>
                <numerusform>all %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n row(s)</source>
            <translation>
                <numerusform>the first row</numerusform>
                <numerusform>the first %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ImportPage</name>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::LeadActionRunner</name>
        <message numerus="yes">
            <source>Undone for %n lead(s).</source>
            <translation>
                <numerusform>Undone for %n lead.</numerusform>
                <numerusform>Undone for %n leads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done again for %n lead(s).</source>
            <translation>
                <numerusform>Done again for %n lead.</numerusform>
                <numerusform>Done again for %n leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::PeoplePage</name>
        <message numerus="yes">
            <source>Each of %n rep(s)</source>
            <translation>
                <numerusform>Each of %n rep</numerusform>
                <numerusform>Each of %n reps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ProgressPanel</name>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
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
            <source>The leads wait %n day(s), then begin anew.</source>
            <translation>
                <numerusform>The leads wait %n day, then begin anew.</numerusform>
                <numerusform>The leads wait %n days, then begin anew.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::RelativeTime</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>in %n min</numerusform>
                <numerusform>in %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>in %n h</numerusform>
                <numerusform>in %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::RunStep</name>
        <message numerus="yes">
            <source>%n row(s) read</source>
            <translation>
                <numerusform>%n row read</numerusform>
                <numerusform>%n rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was stopped after %n row(s). Go on with it, or undo what was imported.</source>
            <translation>
                <numerusform>The import was stopped after %n row. Go on with it, or undo what was imported.</numerusform>
                <numerusform>The import was stopped after %n rows. Go on with it, or undo what was imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file is imported, but for %n rejected row(s).</source>
            <translation>
                <numerusform>The file is imported, but for %n rejected row.</numerusform>
                <numerusform>The file is imported, but for %n rejected rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::ScoreRows</name>
        <message numerus="yes">
            <source>Fades to nothing within %n day(s)</source>
            <translation>
                <numerusform>Fades to nothing within %n day</numerusform>
                <numerusform>Fades to nothing within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Halves every %n day(s)</source>
            <translation>
                <numerusform>Halves every %n day</numerusform>
                <numerusform>Halves every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counts for %n day(s)</source>
            <translation>
                <numerusform>Counts for %n day</numerusform>
                <numerusform>Counts for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::StatusLine</name>
        <message numerus="yes">
            <source>%n lead(s) due</source>
            <translation>
                <numerusform>%n lead due</numerusform>
                <numerusform>%n leads due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orphaned lead(s)</source>
            <translation>
                <numerusform>%n orphaned lead</numerusform>
                <numerusform>%n orphaned leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n lead(s)</source>
            <translation>
                <numerusform>%1: %n lead</numerusform>
                <numerusform>%1: %n leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::TimelineView</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n older</source>
            <translation>
                <numerusform>Show %n older</numerusform>
                <numerusform>Show %n older</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::UndoImportDialog</name>
        <message numerus="yes">
            <source>%n lead(s) withdrawn</source>
            <translation>
                <numerusform>%n lead withdrawn</numerusform>
                <numerusform>%n leads withdrawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) without the activities again</source>
            <translation>
                <numerusform>%n lead without the activities again</numerusform>
                <numerusform>%n leads without the activities again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) set back to what they were</source>
            <translation>
                <numerusform>%n lead set back to what they were</numerusform>
                <numerusform>%n leads set back to what they were</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) stay, because somebody has worked on them since. Enter opens one.</source>
            <translation>
                <numerusform>%n lead stays, because somebody has worked on it since. Enter opens one.</numerusform>
                <numerusform>%n leads stay, because somebody has worked on them since. Enter opens one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::VersionPanel</name>
        <message numerus="yes">
            <source>%n tree(s)</source>
            <translation>
                <numerusform>%n tree</numerusform>
                <numerusform>%n trees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s)</source>
            <translation>
                <numerusform>%n scorecard</numerusform>
                <numerusform>%n scorecards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gate(s)</source>
            <translation>
                <numerusform>%n gate</numerusform>
                <numerusform>%n gates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s)</source>
            <translation>
                <numerusform>%n rep</numerusform>
                <numerusform>%n reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pool(s)</source>
            <translation>
                <numerusform>%n pool</numerusform>
                <numerusform>%n pools</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s)</source>
            <translation>
                <numerusform>%n team</numerusform>
                <numerusform>%n teams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>baton::Words</name>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n leads</source>
            <translation>
                <numerusform>%n lead</numerusform>
                <numerusform>%n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n violations</source>
            <translation>
                <numerusform>%n violation</numerusform>
                <numerusform>%n violations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more ways</source>
            <translation>
                <numerusform>%n more ways</numerusform>
                <numerusform>%n more ways</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n over cap</source>
            <translation>
                <numerusform>%n over cap</numerusform>
                <numerusform>%n over cap</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owners</source>
            <translation>
                <numerusform>%n owner</numerusform>
                <numerusform>%n owners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
    </context>
</TS>
