package org.ownwords.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Since;

/// A guide with all that was set of it.
///
/// @param guide as it is, or nothing where it is new
/// @param last  what was set last
record ShownGuide(String code, Optional<Guide> guide, Optional<GuideVersion> last, List<Since> since) {

    public String title() {
        return guide.map(Guide::title).orElse("A new guide, tool or example");
    }

    public String replaces() {
        return last.map(GuideVersion::id).map(UUID::toString).orElse("");
    }
}
