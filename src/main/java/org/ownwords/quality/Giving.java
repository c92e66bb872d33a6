package org.ownwords.quality;

/// What becomes of giving a case to somebody.
sealed interface Giving {

    record Done() implements Giving {}

    record Refused(MayAudit why) implements Giving {}

    /// A colleague gave it to somebody since the page was opened, or it was read.
    record Newer() implements Giving {}
}
