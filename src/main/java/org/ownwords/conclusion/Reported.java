package org.ownwords.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of a closing is reported: what is counted for the nation, and what the Board may read.
///
/// @param wordsForBoard words that the person agreed to share with the Board, without names, or null
public record Reported(
        List<Risk> risks, Capacity capacity, @Nullable String wordsForBoard) {

    public Reported {
        risks = List.copyOf(risks);
    }

    public boolean isNothing() {
        return risks.isEmpty() && capacity.equals(Capacity.NOT_RECORDED) && wordsForBoard == null;
    }
}
