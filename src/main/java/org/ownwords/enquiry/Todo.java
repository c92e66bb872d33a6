package org.ownwords.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// Something to do next: what, who will do it, and by when, where a day was set.
public record Todo(String what, String who, @Nullable LocalDate dueOn) {

    public Todo {
        if (what.isBlank() || who.isBlank()) {
            throw new IllegalArgumentException("A next step says what is to be done and who will do it");
        }
    }

    /// As the timeline tells it.
    String sentence() {
        var due = dueOn == null ? "" : ", due " + Days.day(dueOn);
        return "Next step: %s, by %s%s.".formatted(trimmed(), who, due);
    }

    /// What is to be done, without the full stop it may end with.
    String trimmed() {
        var stripped = what.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
