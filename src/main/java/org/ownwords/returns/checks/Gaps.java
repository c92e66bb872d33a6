package org.ownwords.returns.checks;

import java.util.List;
import java.util.Optional;
import org.ownwords.history.CountedOnce;
import org.ownwords.history.History;
import org.ownwords.returns.cells.ACase;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;

/// What is missing from a year's record: counted once since the last change, and not anew for each look.
@Service
class Gaps {

    /// Some years of a council.
    private static final int MOST = 16;

    private final GapStore store;
    private final CountedOnce<ReportingYear, List<GapStore.Line>> counted;

    Gaps(GapStore store, History history) {
        this.store = store;
        this.counted = new CountedOnce<>(history, MOST);
    }

    /// How many cases of each team have each gap.
    List<GapStore.Line> counted(String authority, ReportingYear year) {
        return counted.get(authority, year, () -> List.copyOf(store.counted(authority, year)));
    }

    /// The cases that have a gap, as in [GapStore#listed].
    List<ACase> listed(String authority, ReportingYear year, Gap gap, Optional<String> team) {
        return store.listed(authority, year, gap, team);
    }
}
