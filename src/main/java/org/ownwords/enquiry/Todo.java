package org.ownwords.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.page.Days;

/// Something to do next: what, who will do it, and by when, where a day was set.
///
/// @param safety whether somebody may come to harm if it is not done
public record Todo(String what, Doer doer, @Nullable LocalDate dueOn, boolean safety) {

    public Todo {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A next step says what is to be done");
        }
    }

    /// Something for somebody named in words; nobody comes to harm if it is not done.
    public Todo(String what, String who, @Nullable LocalDate dueOn) {
        this(what, Doer.named(who), dueOn, false);
    }

    /// Who will do it, in words.
    public String who() {
        return doer.name();
    }

    /// As the timeline tells it.
    String sentence() {
        return "Next step: %s, by %s%s.".formatted(trimmed(), who(), due());
    }

    /// The same of one that goes on when an enquiry has ended.
    String sentenceAfterClosing() {
        return "Goes on after closing: %s, by %s%s.".formatted(trimmed(), who(), due());
    }

    private String due() {
        return dueOn == null ? "" : ", due " + Days.day(dueOn);
    }

    /// What is to be done, without the full stop it may end with.
    String trimmed() {
        return trimmed(what);
    }

    static String trimmed(String what) {
        var stripped = what.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
