package org.ownwords.exchange.runs;

/// The result for one file of a run.
///
/// @param rows     below the header
/// @param fresh    those that said something new
/// @param setAside those that were set aside
public record RunFile(String name, long rows, long fresh, long setAside) {

    /// Those that are in the record now, whether they were new or not.
    public long taken() {
        return rows - setAside;
    }
}
