package org.ownwords.conclusion;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Settlement;

/// Everything that closing an enquiry records.
///
/// @param settled    what becomes of each thing that was still open, by its row
/// @param heard      whether the person has heard what came of it, or null where that was not answered
/// @param correction what was wrong with the conclusion it puts right, or null if it corrects none
public record Closing(
        Conclusion conclusion,
        Map<UUID, Settlement> settled,
        @Nullable HeardBack heard,
        @Nullable Correction correction) {

    public Closing {
        settled = Map.copyOf(settled);
    }

    /// For an enquiry whose case has nothing else open.
    public static Closing of(Conclusion conclusion) {
        return new Closing(conclusion, Map.of(), null, null);
    }

    public Closing settling(Map<UUID, Settlement> open) {
        return new Closing(conclusion, open, heard, correction);
    }

    public Closing correcting(Correction wrong) {
        return new Closing(conclusion, settled, heard, wrong);
    }
}
