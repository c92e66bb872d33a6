package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.vocabulary.FeelsSafe;

/// How it has been since an enquiry ended, in the record.
record KnownSince(SinceId id, UUID enquiry, SinceThen since) {

    /// Whether they said that they do not feel safe.
    boolean doNotFeelSafe() {
        return since instanceof SinceThen.Answered answered
                && answered.answers().feels() == FeelsSafe.NO;
    }
}
