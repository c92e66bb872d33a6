package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What another system sent about the state or end of an enquiry, in the codes it used; null where it sent
/// nothing.
record Sent(
        @Nullable LocalDate on,
        @Nullable String lackedCapacity,
        @Nullable String supportedBy,
        List<Sent.Risk> risks) {

    /// Whether it says anything that a closing asks for.
    boolean isTelling() {
        return on != null || lackedCapacity != null || supportedBy != null || !risks.isEmpty();
    }

    /// A risk as it was sent, whole or not.
    public record Risk(
            @Nullable String type,
            @Nullable String location,
            @Nullable String source,
            @Nullable String assessment,
            @Nullable String outcome) {}
}
