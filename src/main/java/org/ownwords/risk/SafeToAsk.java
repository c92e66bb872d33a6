package org.ownwords.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether it is safe to ask the person, and to write to them or call, as far as was known on a day.
///
/// @param ask   whether it is safe to ask them
/// @param reach whether it is safe to write to them or call
/// @param why   how that is known, or null; where it is not safe, there is a reason
public record SafeToAsk(Answer ask, Answer reach, @Nullable String why, Reaching reaching, LocalDate on) {

    /// How they are reached safely.
    ///
    /// @param how     which way and when, or null
    /// @param word    a word that they and we know each other by, or null
    /// @param notTold who must not know, or null
    record Reaching(
            @Nullable String how,
            @Nullable String word,
            @Nullable String notTold) {}

    public SafeToAsk {
        if ((ask == Answer.NO || reach == Answer.NO) && (why == null || why.isBlank())) {
            throw new IllegalArgumentException("That it is not safe is known from something");
        }
    }

    /// Whether any of it is known to be unsafe, or somebody must not know. Then it stands at the top of the page.
    boolean isUnsafe() {
        return ask == Answer.NO || reach == Answer.NO || reaching.notTold() != null;
    }

    /// What to hold to, in a sentence or two.
    ///
    /// @param name what to call the person
    String words(String name) {
        var asking = switch (ask) {
            case YES -> "It is safe to ask %s.".formatted(name);
            case NO -> "It is not safe to ask %s.".formatted(name);
            case NOT_KNOWN -> "It is not known whether it is safe to ask %s.".formatted(name);
        };
        var reached = switch (reach) {
            case YES -> "It is safe to write or call.";
            case NO -> "It is not safe to write or call.";
            case NOT_KNOWN -> "It is not known whether it is safe to write or call.";
        };
        return asking + " " + reached;
    }
}
