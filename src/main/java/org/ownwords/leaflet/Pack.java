package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Several leaflets that are given together. A change is another row that replaces it.
/// It is wide because its page shows each of these by itself.
///
/// @param id       of the row
/// @param what     the same for all rows of one pack
/// @param leaflets which they are
/// @param until    the last day on which it is given, or null
/// @param why      why it was changed, or null
record Pack(
        UUID id,
        UUID what,
        String title,
        Audience audience,
        List<UUID> leaflets,
        @Nullable LocalDate until,
        @Nullable String why) {

    Pack {
        leaflets = List.copyOf(leaflets);
        if (title.isBlank() || leaflets.isEmpty()) {
            throw new IllegalArgumentException("A pack has a title, and leaflets in it");
        }
    }

    boolean holdsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    String path() {
        return "/settings/leaflet-packs/" + what;
    }
}
