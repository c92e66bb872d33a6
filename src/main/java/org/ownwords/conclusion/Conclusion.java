package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.SupportedBy;

/// The end of an enquiry: the person first, then the decision the Act asks for, then the figures.
///
/// @param lackedCapacity whether they lacked capacity for what the enquiry was about, or null where it was not recorded
/// @param supportedBy    who supported them through it, or null where it was not recorded
/// @param livesOn       what goes on after closing, or null
/// @param wordsForBoard words that the person agreed to share with the Board, without names, or null
public record Conclusion(
        LocalDate on,
        List<OutcomeResult> outcomes,
        Views views,
        FeelsSafer feelsSafer,
        ListenedTo listenedTo,
        Understood understood,
        Decision decision,
        List<Risk> risks,
        @Nullable LackedCapacity lackedCapacity,
        @Nullable SupportedBy supportedBy,
        @Nullable String livesOn,
        @Nullable String wordsForBoard) {

    public Conclusion {
        outcomes = List.copyOf(outcomes);
        risks = List.copyOf(risks);
    }
}
