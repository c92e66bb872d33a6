package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody was given information. It is wide because its page shows each of these by itself.
///
/// @param versions of the council's leaflets
/// @param other    what else was given, or null
/// @param whom     who it was given to, or null where it was the person
/// @param byWhom   who gave it
/// @param said     what they said of it, or null
public record Given(
        List<UUID> versions,
        @Nullable String other,
        @Nullable String whom,
        How how,
        String byWhom,
        @Nullable String said,
        LocalDate on) {

    public Given {
        versions = List.copyOf(versions);
        if (versions.isEmpty() && other == null) {
            throw new IllegalArgumentException("Something was given");
        }
        if (byWhom.isBlank()) {
            throw new IllegalArgumentException("Somebody gave it");
        }
    }

    boolean isToThem() {
        return whom == null;
    }
}
