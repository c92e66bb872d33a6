package org.ownwords.library;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// The practice library, on the page of all settings. A first set comes with the software, so that nothing is missing.
@Component
class LibrarySettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                60,
                "Practice library",
                "/settings/library",
                "Guides, tools and examples of good work, in reach where they help",
                null));
    }
}
