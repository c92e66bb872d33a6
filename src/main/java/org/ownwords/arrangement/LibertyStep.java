package org.ownwords.arrangement;

import java.time.LocalDate;
import org.ownwords.page.Days;

/// Something that happened about a deprivation of liberty.
///
/// @param byWhom who asked, or who decided
record LibertyStep(LibertyState state, String byWhom, LocalDate on) {

    public LibertyStep {
        if (byWhom.isBlank()) {
            throw new IllegalArgumentException("Somebody asks or decides");
        }
    }

    /// As a sentence without its kind: `Asked for by The Elms on 3 July 2026.`
    String sentence() {
        return "%s by %s on %s.".formatted(verb(), byWhom, Days.day(on));
    }

    private String verb() {
        return switch (state) {
            case LibertyState.Asked _ -> "Asked for";
            case LibertyState.Granted _ -> "Granted";
            case LibertyState.NotGranted _ -> "Not granted";
            case LibertyState.Ended _ -> "Ended";
        };
    }
}
