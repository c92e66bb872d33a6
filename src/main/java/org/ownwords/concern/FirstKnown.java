package org.ownwords.concern;

import org.jspecify.annotations.Nullable;

/// What was first known of the person besides the concern, each of it null where it was not said.
///
/// @param effect      how it has affected them, such as their confidence
/// @param mayNeedHelp whether they may need somebody to help them take part
record FirstKnown(@Nullable String effect, @Nullable MayNeedHelp mayNeedHelp) {

    static final FirstKnown NOTHING = new FirstKnown(null, null);
}
