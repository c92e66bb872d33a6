package org.ownwords.returns;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.ReportingYear;

/// A return as it was signed off and sent, kept so that nothing recorded later changes what was said.
///
/// @param signedOffBy the name of whoever answers for it
/// @param signedOffAs what they are in the council
/// @param comments    what they had to say about the figures
/// @param keptAt      when the figures were taken
/// @param keptBy      the identity of whoever took them
public record SentReturn(
        UUID id,
        ReportingYear year,
        String signedOffBy,
        String signedOffAs,
        Comments comments,
        Instant keptAt,
        String keptBy) {

    /// What is asked of whoever keeps one.
    record SignOff(String by, String as, Comments comments) {}

    /// What somebody says about the figures: that one which looks wrong is right, and why.
    ///
    /// @param onAll    on the return as a whole, or null
    /// @param onTables on single tables, in the order of the collection
    public record Comments(@Nullable String onAll, Map<SacTable, String> onTables) {

        static final Comments NONE = new Comments(null, Map.of());

        public Comments {
            onTables = Collections.unmodifiableMap(new TreeMap<>(onTables));
        }
    }

    public String path() {
        return "/returns/sent/" + id;
    }
}
