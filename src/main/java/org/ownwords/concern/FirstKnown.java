package org.ownwords.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.ConcernTheme;

/// What was first known of the person besides the concern, each of it null where it was not said.
///
/// @param effect      how it has affected them, such as their confidence
/// @param mayNeedHelp whether they may need somebody to help them take part
/// @param themes      what it is about that many people meet
record FirstKnown(@Nullable String effect, @Nullable MayNeedHelp mayNeedHelp, List<ConcernTheme> themes) {

    static final FirstKnown NOTHING = new FirstKnown(null, null, List.of());

    FirstKnown {
        themes = List.copyOf(themes);
    }
}
