package org.ownwords.anonymised;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;

/// What others read of a story, and by what they find it.
///
/// @param harms     the kinds of harm it is about
/// @param principle the principle it shows best, or null
public record Telling(
        String title,
        String words,
        Theme theme,
        List<AbuseType> harms,
        @Nullable Principle principle) {

    public Telling {
        harms = List.copyOf(harms);
    }
}
