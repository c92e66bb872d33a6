package org.ownwords.enquiry;

import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.EachOther;

/// How somebody was seen or heard, each of it null where it was not said.
///
/// @param minutes how long it took
/// @param helped  who or what helped to understand each other
/// @param well    how well they did
/// @param others  whether others were spoken with about it before the person
record HowHeld(
        @Nullable Manner manner,
        @Nullable Integer minutes,
        @Nullable String helped,
        @Nullable EachOther well,
        @Nullable OthersFirst others) {

    static final HowHeld NOT_SAID = new HowHeld(null, null, null, null, null);

    /// The longest conversation there is, in minutes: a day.
    static final int LONGEST = 1440;

    public HowHeld {
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new IllegalArgumentException("A conversation takes a minute or more, and no more than a day");
        }
    }

    /// `45 minutes`, or null.
    @Nullable String duration() {
        if (minutes == null) {
            return null;
        }
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
