package org.ownwords.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.access.Change;

/// What was added of each kind, and what was there already.
final class Tally {

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(int added, int left) {
        Count and(boolean wasAdded) {
            return wasAdded ? new Count(added + 1, left) : new Count(added, left + 1);
        }
    }

    void count(String kind, Change change) {
        count(kind, change instanceof Change.Made);
    }

    void count(String kind, boolean added) {
        counts.put(kind, counts.getOrDefault(kind, new Count(0, 0)).and(added));
    }

    boolean changed() {
        return counts.values().stream().anyMatch(count -> count.added() > 0);
    }

    List<String> said() {
        return counts.entrySet().stream()
                .map(each -> "%s: %d added, %d already there and left as they are."
                        .formatted(
                                each.getKey(),
                                each.getValue().added(),
                                each.getValue().left()))
                .toList();
    }
}
