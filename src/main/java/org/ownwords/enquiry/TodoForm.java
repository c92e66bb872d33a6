package org.ownwords.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Names;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads something to do next.
final class TodoForm {

    private static final String YES = "yes";

    /// The tick that a pause never hides.
    public static final List<Option> SAFETY = List.of(Option.of(YES, "Somebody may come to harm if this is not done"));

    private TodoForm() {}

    static Reading<Todo> read(Reader read, Names names) {
        var what = read.line("what", "Enter what needs to be done next");
        var who = read.line("who", "Enter who will do it");
        var dueOn = read.optionalDay("dueOn");
        var safety = read.typed().ticked("safety").contains(YES);
        return read.accept(() -> new Todo(what, names.doer(who), dueOn, safety));
    }

    /// One as it was entered.
    static Typed entered(Todo todo) {
        var typed = Typed.nothing()
                .with("what", todo.what())
                .with("who", todo.who())
                .with("dueOn", todo.dueOn());
        return todo.safety() ? typed.with("safety", YES) : typed;
    }

    /// Reads it from a form about something else, where there need not be anything to do next.
    static @Nullable Todo optional(Reader read, Names names) {
        var what = read.optionalLine("nextWhat");
        var who = read.optionalLine("nextWho");
        var dueOn = read.optionalDay("nextDue");
        var safety = read.typed().ticked("nextSafety").contains(YES);
        if (what == null) {
            if (dueOn != null) {
                read.problem("nextWhat", "Enter what needs to be done by that day, or remove the day");
            }
            if (safety) {
                read.problem("nextWhat", "Enter what needs to be done so that nobody comes to harm");
            }
            return null;
        }
        if (who == null) {
            read.problem("nextWho", "Enter who will do it");
        }
        return what.isBlank() || who == null || who.isBlank() ? null : new Todo(what, names.doer(who), dueOn, safety);
    }
}
