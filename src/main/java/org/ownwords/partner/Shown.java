package org.ownwords.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a case shows of who does what.
///
/// @param coordinator who coordinates, or null
/// @param roles       what everybody agreed to do, the latest first
/// @param powers      legal powers that were thought of, the latest first
/// @param inTouch     the newest with each of those whom the person turned away from
/// @param tried       what was tried before that, the latest first
record Shown(
        @Nullable Coordinator coordinator,
        List<KnownRole> roles,
        List<LegalPower> powers,
        List<InTouch.Entry> inTouch,
        List<InTouch.Entry> tried) {

    /// So many of each kind are shown.
    static final int MOST = 50;

    Shown {
        roles = List.copyOf(roles);
        powers = List.copyOf(powers);
        inTouch = List.copyOf(inTouch);
        tried = List.copyOf(tried);
    }

    /// Whether there may be more of them.
    boolean more() {
        return roles.size() == MOST || powers.size() == MOST || inTouch.size() == MOST;
    }

    boolean isEmpty() {
        return coordinator == null && roles.isEmpty() && powers.isEmpty() && inTouch.isEmpty();
    }
}
