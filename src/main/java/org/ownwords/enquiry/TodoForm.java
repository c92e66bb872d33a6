package org.ownwords.enquiry;

import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads something to do next.
final class TodoForm {

    private TodoForm() {}

    static Reading<Todo> read(Reader read) {
        var what = read.line("what", "Enter what is to be done next");
        var who = read.line("who", "Enter who will do it");
        var dueOn = read.optionalDay("dueOn");
        return read.accept(() -> new Todo(what, who, dueOn));
    }

    /// Reads it from a form about something else, where there need not be anything to do next.
    static @Nullable Todo optional(Reader read) {
        var what = read.optionalLine("nextWhat");
        var who = read.optionalLine("nextWho");
        var dueOn = read.optionalDay("nextDue");
        if (what == null) {
            if (dueOn != null) {
                read.problem("nextWhat", "Enter what is to be done by that day, or take the day away");
            }
            return null;
        }
        if (who == null) {
            read.problem("nextWho", "Enter who will do it");
        }
        return what.isBlank() || who == null || who.isBlank() ? null : new Todo(what, who, dueOn);
    }
}
