package org.ownwords.signoff;

import java.time.Instant;
import org.ownwords.history.Row;

/// What a colleague said of a stage of the work.
///
/// @param of the entry by which the stage was recorded
/// @param by the identity of the colleague
record SignedOff(Row of, Opinion opinion, String by, Instant at) {

    /// In a word or two.
    public String words() {
        return switch (opinion) {
            case Opinion.Agree _ -> "Signed off";
            case Opinion.LookAgain _ -> "To be looked at again";
        };
    }
}
