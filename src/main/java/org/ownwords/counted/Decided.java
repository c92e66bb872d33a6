package org.ownwords.counted;

import java.util.List;

/// What became of the concerns that were decided in a stretch of time. Exact: `disclosure` says what may be shown.
///
/// @param enquired    how many led to an enquiry, under section 42 or otherwise
/// @param notEnquired how many did not
/// @param instead     what was done for those that did not. One concern may have several
public record Decided(long enquired, long notEnquired, List<Instead> instead) {

    /// One thing that was done, in words, and for how many concerns.
    public record Instead(String words, long number) {}

    public Decided {
        instead = List.copyOf(instead);
    }
}
