package org.ownwords.exchange.runs;

import java.util.List;

/// The result for one file of a run.
///
/// @param rows     below the header
/// @param fresh    those that said something new
/// @param setAside those that were set aside
/// @param leftOut  people whom no concern names, who were neither taken nor set aside
/// @param reasons  why rows were set aside, or are to be looked at
public record RunFile(String name, long rows, long fresh, long setAside, long leftOut, List<RunReason> reasons) {

    public RunFile {
        reasons = List.copyOf(reasons);
    }

    /// Those that are in the record now, whether they were new or not.
    public long taken() {
        return rows - setAside - leftOut;
    }

    /// Whether some of the rows that were taken are to be looked at.
    public boolean isFlagged() {
        return reasons.stream().anyMatch(RunReason::isFlagged);
    }
}
