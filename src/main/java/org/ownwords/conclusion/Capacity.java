package org.ownwords.conclusion;

import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.SupportedBy;

/// Whether the person could make the decisions an enquiry was about (Mental Capacity Act 2005), and who
/// supported them.
///
/// @param lacked      whether they lacked capacity for it, or null where it was not recorded
/// @param supportedBy who supported them through it, or null where it was not recorded
public record Capacity(
        @Nullable LackedCapacity lacked, @Nullable SupportedBy supportedBy) {

    /// Nothing was recorded.
    public static final Capacity NOT_RECORDED = new Capacity(null, null);
}
