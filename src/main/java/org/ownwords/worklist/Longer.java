package org.ownwords.worklist;

import java.util.Map;

/// What takes longer than the council means it to: with a reason and a manager's support, and without.
///
/// @param pauses     how many clocks were paused in the last twelve months and for how long, by reason
/// @param departures how many departures from the procedure there were in that time, by reason
/// @param late       how many cases something is late on today, whose clock is not paused
/// @param withReason on how many of these a departure is recorded
record Longer(Map<String, String> pauses, Map<String, String> departures, int late, int withReason) {

    /// On how many nothing says why.
    int withoutReason() {
        return late - withReason;
    }
}
