package org.ownwords.negotiation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// What somebody else wants, in the record.
///
/// @param follows the earlier one that this is a newer version of, or null
record OthersViewEntry(
        UUID id, CaseId caseId, OthersView view, @Nullable UUID follows) {

    /// Where it is recorded as it is now.
    String nowPath() {
        return "%s/views/new?of=%s".formatted(caseId.path(), id);
    }

    /// Those that no newer one follows, in the same order.
    static List<OthersViewEntry> now(List<OthersViewEntry> entries) {
        var followed = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.follows()))
                .collect(Collectors.toSet());
        return entries.stream().filter(entry -> !followed.contains(entry.id())).toList();
    }
}
