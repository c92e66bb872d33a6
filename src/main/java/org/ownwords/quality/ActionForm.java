package org.ownwords.quality;

import java.util.UUID;
import java.util.function.Supplier;
import org.ownwords.access.By;
import org.ownwords.casework.Names;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what is to be done because of an audit, by whom and by when.
final class ActionForm {

    private ActionForm() {}

    static Supplier<Action> read(Reader reading, UUID drawn, Names names, By by) {
        var what = reading.line("what", "Enter what is to be done");
        var who = reading.line("who", "Enter who does it");
        var dueOn = reading.optionalDay("dueOn");
        if (dueOn == null) {
            reading.dayProblem("dueOn", "Enter by when");
        } else if (dueOn.isBefore(by.today())) {
            reading.dayProblem("dueOn", "The date must be today or in the future");
        }
        var id = reading.typed().id();
        return () -> new Action(
                id, AsRecorded.first(id), drawn, what, names.doer(who), dueOn == null ? by.today() : dueOn, null);
    }

    static Typed entered(Action action) {
        return Typed.nothing()
                .with("what", action.what())
                .with("who", action.doer().name())
                .with("dueOn", action.dueOn());
    }
}
