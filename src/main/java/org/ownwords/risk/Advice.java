package org.ownwords.risk;

import java.time.LocalDate;

/// What a panel or a lawyer was asked about a risk.
///
/// @param ofWhom the organisation, panel or person that was asked
record Advice(AdviceKind kind, String ofWhom, String question, LocalDate on) {

    public Advice {
        if (ofWhom.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("Somebody is asked something");
        }
    }

    /// `High-risk panel: Larchmere risk panel`
    String words() {
        return "%s: %s".formatted(kind.words(), ofWhom);
    }
}
