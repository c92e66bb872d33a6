package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.UUID;

/// That a version is given no more after a day.
record Ending(UUID id, UUID version, LocalDate lastDay, String why) {

    Ending {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A leaflet is ended for a reason");
        }
    }
}
