package org.ownwords.helped;

import org.ownwords.concern.ConcernId;
import org.ownwords.vocabulary.FeelsSafe;

/// Whether it helped, in the record.
record KnownHelped(HelpedId id, ConcernId concern, Helped helped) {

    /// Whether they said that they do not feel safe.
    boolean doNotFeelSafe() {
        return helped instanceof Helped.Answered answered && answered.said().feels() == FeelsSafe.NO;
    }
}
