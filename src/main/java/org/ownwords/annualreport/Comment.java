package org.ownwords.annualreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody says of a draft, as it stands. It is wide because its page shows each of these by itself.
///
/// @param id      of the comment, however often it was put right
/// @param row     which row says it now
/// @param by      their identity
/// @param inError whether it should not be here
/// @param settled what was done about it, or null
record Comment(
        UUID id,
        UUID row,
        String words,
        String by,
        Instant at,
        boolean inError,
        @Nullable Settled settled) {

    /// What was done about it.
    ///
    /// @param row which row says it now
    record Settled(UUID row, String words) {}

    /// Whether somebody may put it right: whoever said it. Nobody changes what somebody else says.
    boolean mayBePutRightBy(String identity) {
        return by.equals(identity);
    }
}
