package org.ownwords.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who coordinates what partners do: a colleague here, or somebody of a partner.
///
/// @param organisation of which organisation they are, where that was said by itself, or null
/// @param said         what the person says about who it is, or null
public record Coordinator(
        String who, @Nullable String organisation, @Nullable String said, LocalDate since) {

    public Coordinator {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Whoever coordinates has a name");
        }
    }

    /// `Jo Penn, Larchmere Homes`
    String words() {
        return organisation == null ? who : "%s, %s".formatted(who, organisation);
    }
}
