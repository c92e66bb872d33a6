package org.ownwords.arrangement;

import java.time.LocalDate;

/// What became known of somebody who may decide for the person.
///
/// @param guardianTold of a concern: whether the Office of the Public Guardian was told
record MakerNews(Became became, Whether guardianTold, String words, LocalDate on) {

    public MakerNews {
        if (words.isBlank()) {
            throw new IllegalArgumentException("What became known has words");
        }
        if (guardianTold != Whether.NOT_KNOWN && became != Became.CONCERN) {
            throw new IllegalArgumentException("The Public Guardian is told of a concern");
        }
    }
}
