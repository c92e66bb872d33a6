package org.ownwords.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The guides that are read in a council: those that come with the software, as it changed them, and its own.
final class Shelf {

    private final LinkedHashMap<String, Guide> all = new LinkedHashMap<>();

    /// @param set all that the council set, the newest first
    Shelf(List<Guide> published, List<GuideVersion> set) {
        published.forEach(each -> all.put(each.code(), each));
        set.reversed().forEach(each -> {
            if (each.inUse()) {
                all.put(each.guide().code(), each.guide());
            } else {
                all.remove(each.guide().code());
            }
        });
    }

    List<Guide> all() {
        return List.copyOf(all.values());
    }

    List<Guide> at(Place place) {
        return all().stream().filter(each -> each.places().contains(place)).toList();
    }

    Optional<Guide> find(String code) {
        return Optional.ofNullable(all.get(code));
    }
}
