package org.ownwords.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param typed    what was searched for
/// @param matter   the case with the number that was typed, or null
/// @param mistyped whether an NHS number was typed that cannot be one
record Results(String typed, List<Found> found, @Nullable CaseFile matter, boolean mistyped) {

    /// Those who are what was looked for.
    List<Found> sure() {
        return found.stream().filter(each -> each.by().isSure()).toList();
    }

    /// Those who may be meant all the same.
    List<Found> perhaps() {
        return found.stream().filter(each -> !each.by().isSure()).toList();
    }

    boolean isEmpty() {
        return found.isEmpty() && matter == null;
    }

    /// Whether there may be more than are shown.
    boolean isFull() {
        return found.size() == PersonStore.MOST;
    }

    /// What stands above them: `3 people found`.
    String heading() {
        if (isEmpty()) {
            return "No people found";
        }
        var many = sure().size();
        if (many == 0) {
            return matter == null ? "Nobody with exactly this" : "One case found";
        }
        return isFull() && perhaps().isEmpty()
                ? "The first %d people".formatted(many)
                : "%d %s found".formatted(many, many == 1 ? "person" : "people");
    }
}
