package org.ownwords.joining;

import java.util.List;
import org.ownwords.history.Told;

/// What came of joining two records, of parting them, or of moving a case.
public sealed interface Answer {

    /// It is recorded; perhaps it was before, when the same form came first.
    record Recorded() implements Answer {}

    /// Something was recorded since the page was opened. Nothing more was recorded.
    record SomethingNewer(List<Told> newer) implements Answer {

        public SomethingNewer {
            newer = List.copyOf(newer);
        }
    }

    /// It is so already, or can no longer be so: one record joined into a third, two parted before, a case
    /// where it would have been moved. Nothing was recorded.
    record SoAlready() implements Answer {}
}
