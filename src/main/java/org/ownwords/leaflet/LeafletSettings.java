package org.ownwords.leaflet;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Leaflets, on the page of all settings. What is to be looked at again is said there.
@Component
class LeafletSettings implements Sets {

    private final Leaflets leaflets;

    LeafletSettings(Leaflets leaflets) {
        this.leaflets = leaflets;
    }

    @Override
    public List<Setting> settings(By by) {
        var all = leaflets.all();
        var due = all.stream().filter(each -> each.isDue(by.today())).count();
        return List.of(new Setting(
                52,
                "Leaflets",
                "/settings/leaflets",
                "What people are given to read, hear or watch, and packs of it",
                all.isEmpty()
                        ? "There is no leaflet yet"
                        : due == 0 ? null : "To be looked at again: %d of %d".formatted(due, all.size())));
    }
}
