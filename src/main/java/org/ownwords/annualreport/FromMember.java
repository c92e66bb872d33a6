package org.ownwords.annualreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member of the Board says it did, as it stands.
///
/// @param id  of what it sent, however often it was changed
/// @param row which row says it now
/// @param why why it was changed, or null
record FromMember(
        UUID id,
        UUID row,
        Says says,
        boolean inError,
        @Nullable String why,
        Recorded recorded) {

    /// What it says.
    ///
    /// @param member     the organisation
    /// @param difference what is different for people because of it
    /// @param willDo     what it will do, or null
    record Says(
            String member,
            String did,
            String difference,
            @Nullable String willDo) {}

    /// @param by the identity of whoever entered it
    record Recorded(String by, Instant at) {}
}
