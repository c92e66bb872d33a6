package org.ownwords.leaflet;

import java.util.List;
import java.util.UUID;
import org.ownwords.page.Days;
import org.ownwords.page.Since;

/// A leaflet, with its versions and all that was recorded of it.
///
/// @param offered the versions that are given today
record ShownLeaflet(Leaflet last, List<Version> versions, List<UUID> offered, List<Since> since) {

    /// How a version stands, in a sentence.
    String stands(Version version) {
        var from = Days.day(version.from());
        if (version.lastDay() != null) {
            return "Given from %s until %s.".formatted(from, Days.day(version.lastDay()));
        }
        return offered.contains(version.id())
                ? "Given since %s.".formatted(from)
                : "Not given today. It is for %s, or was followed by another.".formatted(from);
    }
}
