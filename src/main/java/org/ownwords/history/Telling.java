package org.ownwords.history;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What is told of one chain. Of the many concepts, those are asked whose tables have a row on it.
///
/// @param recorded the names of the tables that have a row on the chain
public record Telling(Chain chain, Set<String> recorded) {

    /// What a concept tells. It is not asked where it can have nothing to tell.
    public List<Told> by(Tells concept) {
        return concept.tables().isEmpty() || !Collections.disjoint(concept.tables(), recorded)
                ? concept.tell(chain)
                : List.of();
    }
}
