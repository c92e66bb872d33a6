package org.ownwords.timescale;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a pause is for: the clocks of some stages, the days that were set, or both.
///
/// @param codes codes of [stages][org.ownwords.casework.Stage], and [#SET_DAYS]; null in older records, where a
///              pause was for everything
public record Stops(@Nullable Set<String> codes) {

    /// The days set for a step, for the plan or for a review.
    public static final String SET_DAYS = "set-days";

    /// Everything that can be paused.
    public static final Stops EVERYTHING = new Stops(null);

    public Stops {
        codes = codes == null ? null : Set.copyOf(codes);
        if (codes != null && codes.isEmpty()) {
            throw new IllegalArgumentException("A pause is for something");
        }
    }

    boolean includes(String code) {
        return codes == null || codes.contains(code);
    }
}
