package org.ownwords.worklist;

import java.util.Map;

/// What takes longer than the council means it to: with a reason and a manager's support, and without.
///
/// @param pauses     how many clocks were paused in the last twelve months and for how long, by reason
/// @param departures how many departures from the procedure there were in that time, by reason
/// @param late       on how many cases something is late today, whose clock is not paused
/// @param open       on how many cases an enquiry is open for longer than the council expects
record Longer(
        Map<String, String> pauses, Map<String, String> departures, LongerStore.Late late, LongerStore.Late open) {}
