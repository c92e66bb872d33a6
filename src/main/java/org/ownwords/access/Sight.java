package org.ownwords.access;

import java.util.Optional;

/// The authority whose rows the present piece of work may see. The database enforces it: outside any sight it
/// shows nothing. This is a second protection behind the scoped finders and does not replace them.
public final class Sight {

    private static final ScopedValue<String> AUTHORITY = ScopedValue.newInstance();

    private Sight() {}

    /// Does the work seeing the rows of this authority and no other.
    public static <T, X extends Throwable> T of(String authority, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(AUTHORITY, authority).<T, X>call(work);
    }

    static Optional<String> authority() {
        return AUTHORITY.isBound() ? Optional.of(AUTHORITY.get()) : Optional.empty();
    }
}
