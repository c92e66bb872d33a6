package org.ownwords.advocacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Asking for an advocate: which, from whom, and with whose agreement. Where the person does not want
/// one, an advocate was offered and nobody is asked.
///
/// @param provider the organisation that is asked, or null where nobody is
public record Asking(Advocate advocate, @Nullable String provider, Agreement agreement, LocalDate on) {

    public Asking {
        if (!agreement.isRefused() && (provider == null || provider.isBlank())) {
            throw new IllegalArgumentException("Somebody is asked for an advocate");
        }
    }

    boolean isRefused() {
        return agreement.isRefused();
    }

    /// `Care Act advocate, Harbour Advocacy`
    String words() {
        var kind = advocate.kind().words();
        return provider == null ? kind : kind + ", " + provider;
    }
}
