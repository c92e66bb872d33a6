package org.ownwords.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.page.Days;

/// What somebody agreed to do on a case: a partner, a colleague, or the person.
///
/// @param why   why they, or null
/// @param dueOn by when, or null
/// @param on    the day it was agreed
record AgreedRole(
        Doer doer,
        String what,
        @Nullable String why,
        @Nullable LocalDate dueOn,
        TheirView theirView,
        LocalDate on) {

    /// What the person thinks of it.
    ///
    /// @param said what they say about it, or null
    record TheirView(TheirAnswer agrees, @Nullable String said) {

        /// As a sentence.
        String sentence(String name) {
            return switch (agrees) {
                case YES -> "%s agrees to it.".formatted(name);
                case PARTLY -> "%s agrees to part of it.".formatted(name);
                case NO -> "%s does not agree to it.".formatted(name);
                case NOT_ASKED -> "%s was not asked about it yet.".formatted(name);
            };
        }
    }

    public AgreedRole {
        if (what.isBlank()) {
            throw new IllegalArgumentException("Somebody agrees to do something");
        }
    }

    /// `Change the lock, by Larchmere Homes`
    String words() {
        return "%s, by %s".formatted(trimmed(), doer.name());
    }

    /// As the timeline tells it.
    String sentence() {
        return "Agreed: %s%s.".formatted(words(), dueOn == null ? "" : ", due " + Days.day(dueOn));
    }

    private String trimmed() {
        var stripped = what.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
