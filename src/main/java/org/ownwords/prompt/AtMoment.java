package org.ownwords.prompt;

import java.util.List;
import org.ownwords.casework.Moment;
import org.ownwords.casework.PromptAsked;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// The prompts at one moment of a case, for the form of its stage.
///
/// @param open   those that stand open
/// @param passed what was passed, with its reason
public record AtMoment(Moment moment, List<Line> open, List<PassedPrompt> passed) {

    /// A field of the form, ticked: the stage cannot wait, because somebody may come to harm.
    static final String URGENT = "cannotWaitForPrompts";

    /// Where the problem is that a stop stands open.
    static final String FIELD = "prompts";

    /// One that stands open.
    ///
    /// @param stops    whether the council wants it answered or passed first
    /// @param passPath where it is passed
    record Line(PromptAsked asked, boolean stops, String passPath) {}

    public AtMoment {
        open = List.copyOf(open);
        passed = List.copyOf(passed);
    }

    public boolean isEmpty() {
        return open.isEmpty() && passed.isEmpty();
    }

    /// Those that the council wants answered or passed first.
    List<Line> stops() {
        return open.stream().filter(Line::stops).toList();
    }

    /// The same, as they are asked.
    List<String> stopsInWords() {
        return stops().stream().map(line -> line.asked().prompt().what()).toList();
    }

    /// What is said where a stop stands open.
    ///
    /// @param stops what stands open, in words
    public static Problem problem(List<String> stops) {
        return new Problem(FIELD, "Answer this first, or pass it with a reason: " + String.join(" ", stops));
    }

    /// Refuses what was typed while a stop stands open, unless it cannot wait because somebody may come to harm.
    public void check(Reader read) {
        if (!stops().isEmpty() && !isUrgent(read.typed())) {
            read.problem(FIELD, problem(stopsInWords()).words());
        }
    }

    /// Whether it was ticked that the stage cannot wait, because somebody may come to harm.
    public static boolean isUrgent(Typed typed) {
        return typed.ticked(URGENT).contains("yes");
    }
}
